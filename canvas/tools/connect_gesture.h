#pragma once

#include "canvas/canvas_parts.h"
#include "model/edit/connect.h"

namespace stratoplan::canvas {

/// Draws a line from a node to another; over empty space it makes a component there. With an edge,
/// it moves one of that edge's ends instead.
class ConnectGesture final : public Gesture {
public:
    ConnectGesture(CanvasParts& parts, NodeId source);
    ConnectGesture(CanvasParts& parts, EdgeId edge, EdgeEnd end);

    void update(const Pointer& pointer) override;
    void commit(const Pointer& pointer) override;
    void cancel() override;

private:
    NodeId nodeUnder(const Pointer& pointer) const;

    CanvasParts& m_parts;
    NodeId m_source;  // the end that stays
    EdgeId m_edge;
    EdgeEnd m_end = EdgeEnd::Target;
};

/// Where a line from the box's middle towards `to` leaves it.
Point borderPoint(const Rect& box, Point to);

}  // namespace stratoplan::canvas
