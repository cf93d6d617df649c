#pragma once

#include "model/core/diagram.h"

#include <functional>
#include <optional>
#include <span>
#include <string>

namespace stratoplan {

/// What a container is called in this kind of diagram: "composite" among states, else "subgraph".
std::string groupKindIn(const Diagram& diagram);

/// Makes a card a frame, so that it can hold nodes; empty for a frame.
Diff openedFrame(const Diagram& diagram, NodeId id);

/// Puts the nodes into another container (id 0: to the top), behind its last child; a card becomes
/// a frame by it. A node that would come to be inside itself is skipped, and so is one whose
/// ancestor moves along.
Diff reparentNodes(const Diagram& diagram, std::span<const NodeId> ids, NodeId parent);
/// The same where boxes are kept elsewhere than in the diagram.
Diff reparentNodes(const Diagram& diagram, std::span<const NodeId> ids, NodeId parent,
                   const std::function<std::optional<Rect>(NodeId)>& boxOf);

/// Puts a node before its sibling `before` in the order of the source; id 0: behind all of them.
Diff reorderNode(const Diagram& diagram, NodeId id, NodeId before);

}  // namespace stratoplan
