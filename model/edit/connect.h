#pragma once

#include "model/core/diagram.h"

#include <optional>
#include <string>
#include <vector>

namespace stratoplan {

/// Adds a solid arrow behind all other edges; it gets the id nextEdgeId(). Empty for unknown ends.
Diff connectNodes(const Diagram& diagram, NodeId source, NodeId target,
                  const std::string& label = {});

enum class EdgeEnd { Source, Target };

/// Moves one end of an edge to another node. Bend points go, as they fitted the old end only.
Diff reconnectEdge(const Diagram& diagram, EdgeId edge, EdgeEnd end, NodeId node);

Diff setEdgeLabel(const Diagram& diagram, EdgeId edge, const std::string& label);
Diff setEdgeLine(const Diagram& diagram, EdgeId edge, Stroke stroke, Marker sourceMarker,
                 Marker targetMarker);
/// Leads an edge through a node: it ends there, and a line of the same look goes on to where it
/// ended. Empty when the node is an end of it already.
Diff insertOnEdge(const Diagram& diagram, EdgeId edge, NodeId node);
/// Without bend points of its own, an edge is routed again.
Diff setEdgeBends(const Diagram& diagram, EdgeId edge, std::vector<Point> bends);
/// Without a place of its own, a label goes where the layout finds room.
Diff setLabelPlace(const Diagram& diagram, EdgeId edge, const std::optional<LabelPlace>& place);
/// Without both.
Diff resetRoute(const Diagram& diagram, EdgeId edge);
/// Bends and the label's place were set by hand for a route that is no more.
void forgetRoute(Edge& edge);

}  // namespace stratoplan
