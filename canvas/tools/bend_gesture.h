#pragma once

#include "canvas/canvas_parts.h"

namespace stratoplan::canvas {

/// Drags one leg of a line across itself, whole steps at a time. From then on the line keeps its
/// bends until its route is reset or one of its ends goes elsewhere.
class BendGesture final : public Gesture {
public:
    BendGesture(CanvasParts& parts, const Pointer& start, EdgeId edge);

    void update(const Pointer& pointer) override;
    void commit(const Pointer& pointer) override;
    void cancel() override;

private:
    CanvasParts& m_parts;
    Pointer m_start;
    EdgeId m_edge;
    std::size_t m_index;
    int m_leg = 0;
    Layout m_before;
    Layout m_shown;
};

/// The leg of a route nearest to a point; leg `i` runs from corner `i` to the next. -1 without
/// legs.
int legAt(const Polyline& route, Point at);
/// Whether a leg runs along x.
bool isFlat(const Polyline& route, int leg);

/// The bends of a route whose leg was shifted across itself: inner legs take their neighbours
/// along, legs at a border get a jog beside it. On whole steps. Units: scene units.
std::vector<Point> bendsAfterShift(const Polyline& route, int leg, double shift, Size step);

}  // namespace stratoplan::canvas
