#pragma once

#include "canvas/placing.h"

namespace stratoplan::canvas {

/// The arrangement as it is, only straight: siblings that nearly share a middle share it, on steps
/// of `step`; lines whose ends moved are routed anew. `only`: containers whose content is meant;
/// empty: everything. Pinned and locked components stay, and others line up with them.
/// A free diagram has nothing to straighten: an empty diff. O(n log n) in the nodes.
Diff placedTidy(const PlacingContext& context, Size step, const std::vector<NodeId>& only = {});

/// The containers as small as what they hold allows, inner ones first; what they hold stays.
Diff placedShrunk(const PlacingContext& context, const std::vector<NodeId>& containers);

/// The nodes with the size of `key`, their upper left corners staying. A container stays as large
/// as what it holds needs.
Diff placedLike(const PlacingContext& context, NodeId key, const std::vector<NodeId>& nodes);

}  // namespace stratoplan::canvas
