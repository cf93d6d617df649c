#pragma once

#include "model/core/diagram.h"

#include <functional>
#include <optional>
#include <span>

namespace stratoplan {

/// Shifts the nodes and everything nested in them by `delta` scene units. Unknown ids and nodes
/// without a box are skipped; bend points of edges with both ends moved go along.
/// Cost: the moved nodes and their edges only.
Diff moveNodes(const Diagram& diagram, std::span<const NodeId> ids, Point delta);
/// The same where boxes are kept elsewhere than in the diagram.
Diff moveNodes(const Diagram& diagram, std::span<const NodeId> ids, Point delta,
               const std::function<std::optional<Rect>(NodeId)>& boxOf);

/// Gives a node another box. A container never shrinks below its children; the box is widened to
/// them.
Diff resizeNode(const Diagram& diagram, NodeId id, const Rect& box);

Diff setPinned(const Diagram& diagram, std::span<const NodeId> ids, bool pinned);
/// Locked nodes are neither moved nor resized by hand, nor by layout.
Diff setLocked(const Diagram& diagram, std::span<const NodeId> ids, bool locked);
Diff setCollapsed(const Diagram& diagram, NodeId id, bool collapsed);

}  // namespace stratoplan
