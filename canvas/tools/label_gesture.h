#pragma once

#include "canvas/canvas_parts.h"

namespace stratoplan::canvas {

/// Drags a line's label along the line or off it. It hangs on the line from then on, until the
/// line's route is reset. Near the line it snaps onto it; Alt suspends that.
class LabelGesture final : public Gesture {
public:
    LabelGesture(CanvasParts& parts, const Pointer& start, EdgeId edge);

    void update(const Pointer& pointer) override;
    void commit(const Pointer& pointer) override;
    void cancel() override;

private:
    void clean();

    CanvasParts& m_parts;
    Pointer m_start;
    EdgeId m_edge;
    std::size_t m_index;
    Layout m_shown;
    Rect m_from;
    LabelPlace m_place;
    bool m_moved = false;
};

/// How a label hangs on the route when its middle is led there, in whole steps. Units: scene units.
LabelPlace snappedPlace(const Polyline& route, Point middle, Size step, bool ontoLine);

}  // namespace stratoplan::canvas
