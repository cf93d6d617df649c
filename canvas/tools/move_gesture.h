#pragma once

#include "canvas/canvas_parts.h"

#include <QTimer>

#include <optional>

namespace stratoplan::canvas {

/// Drags nodes: live preview with routes, snapping, and another container after a short dwell over
/// it. Ctrl copies, Shift keeps to an axis, Alt suspends snapping, Space keeps the container.
class MoveGesture final : public Gesture {
public:
    MoveGesture(CanvasParts& parts, const Pointer& start, bool copy);

    void update(const Pointer& pointer) override;
    void commit(const Pointer& pointer) override;
    void cancel() override;

private:
    Point snappedDelta(const Pointer& pointer);
    void preview(Point delta);
    void followTarget(const Pointer& pointer);
    void showTarget(NodeId container);
    void followSplit(const Pointer& pointer);
    void clean();

    CanvasParts& m_parts;
    Pointer m_start;
    bool m_copy;
    std::vector<NodeId> m_roots;
    std::vector<NodeId> m_all;         // with what they hold
    std::vector<std::size_t> m_nodes;  // indices of all of them
    std::vector<std::size_t> m_inner;  // edges with both ends among them: they move as they are
    std::vector<Rect> m_others;
    Rect m_box;
    NodeId m_home;  // the container they stand in, where it is one
    bool m_oneHome = true;
    bool m_loose = false;  // one component without lines: it can be led into one
    Layout m_from;
    Layout m_shown;
    Point m_delta;
    NodeId m_candidate;  // under the pointer, not yet long enough
    std::optional<NodeId> m_target;
    QTimer m_dwell;
};

}  // namespace stratoplan::canvas
