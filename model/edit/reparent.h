#pragma once

#include "model/core/diagram.h"

#include <span>

namespace stratoplan {

/// Puts the nodes into another container (id 0: to the top), behind its last child. A node that
/// would come to be inside itself is skipped, and so is one whose ancestor moves along.
Diff reparentNodes(const Diagram& diagram, std::span<const NodeId> ids, NodeId parent);

/// Puts a node before its sibling `before` in the order of the source; id 0: behind all of them.
Diff reorderNode(const Diagram& diagram, NodeId id, NodeId before);

}  // namespace stratoplan
