#pragma once

#include "model/core/diagram.h"

#include <optional>
#include <vector>

namespace stratoplan {

/// A component that a drawing shows elsewhere after an edit, with all that it holds.
struct MovedNode {
    NodeId id = {};
    Point by = {};                    ///< scene units
    std::vector<NodeId> inside = {};  ///< what it holds, however deep
    bool sameLook = true;             ///< else its box is drawn anew: other details or size
};

/// An edit of a drawing in steps that each do one thing to its text: other words, fewer lines,
/// fewer boxes, and at last what comes and comes back elsewhere.
struct DrawingStages {
    Diagram renamed;   ///< what stays, with its new texts
    Diagram unjoined;  ///< without the lines that go or lead elsewhere
    Diagram cleared;   ///< without what goes or moves
    std::vector<MovedNode> moved = {};
};

/// Nothing where an edit cannot be taken apart so: a container gets another size, a line bends
/// elsewhere by hand.
std::optional<DrawingStages> drawingStages(const Diagram& before, const Diagram& after);

}  // namespace stratoplan
