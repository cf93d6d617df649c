#pragma once

#include "model/core/diagram.h"

#include <span>

namespace stratoplan {

/// Removes the edges, and the nodes with all they hold, their edges and notes. Everything comes
/// back in its place when the diff is inverted.
Diff removeElements(const Diagram& diagram, std::span<const NodeId> nodes,
                    std::span<const EdgeId> edges);

/// Removes nodes and lets what led to them lead on to what followed: each line in goes to each
/// target of a line out, with the look of the line in. Its label it keeps where it goes to one
/// target; where it forks, and where it has none, each has that of the line out. Nodes removed with
/// it count as gone.
Diff removeHealed(const Diagram& diagram, std::span<const NodeId> nodes);

/// Removes a container but keeps what it holds, which moves to the container's own parent. Edges
/// and notes of the container itself go with it.
Diff ungroup(const Diagram& diagram, NodeId container);

}  // namespace stratoplan
