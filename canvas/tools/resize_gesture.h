#pragma once

#include "canvas/canvas_parts.h"
#include "canvas/handles.h"

namespace stratoplan::canvas {

/// Drags a side or corner of a node. A container never becomes smaller than what it holds.
class ResizeGesture final : public Gesture {
public:
    ResizeGesture(CanvasParts& parts, const Pointer& start, NodeId node, int handle);

    void update(const Pointer& pointer) override;
    void commit(const Pointer& pointer) override;
    void cancel() override;

private:
    Rect boxAt(const Pointer& pointer) const;
    void clean();

    CanvasParts& m_parts;
    Pointer m_start;
    NodeId m_node;
    DraggedSides m_sides;
    Rect m_from;
    Rect m_least;  // what has to stay inside; empty for a leaf
    Size m_minimum;
    Layout m_before;
    Layout m_shown;
    std::vector<Rect> m_others;
};

}  // namespace stratoplan::canvas
