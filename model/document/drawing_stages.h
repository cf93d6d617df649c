#pragma once

#include "model/core/diagram.h"

#include <optional>
#include <unordered_set>
#include <vector>

namespace stratoplan {

/// A component that a drawing shows elsewhere after an edit, with all that it holds.
struct MovedNode {
    NodeId id = {};
    Point by = {};                    ///< scene units
    std::vector<NodeId> inside = {};  ///< what it holds, however deep
    bool sameLook = true;             ///< else its box is drawn anew: other details or size
};

/// A container that gets another size and keeps what it holds where it is.
struct SizedNode {
    NodeId id = {};
    Rect before = {};  ///< scene units
    Rect after = {};
};

/// A new container around what stays where it is.
struct GroupedNodes {
    NodeId frame = {};
    std::vector<NodeId> members = {};
};

/// An edit of a drawing in steps that each do one thing to its text: other words, fewer lines,
/// fewer boxes, and at last what comes and comes back elsewhere.
struct DrawingStages {
    Diagram renamed;   ///< what stays, with its new texts
    Diagram unjoined;  ///< without the lines that go or lead elsewhere
    Diagram cleared;   ///< without what goes or moves
    std::vector<MovedNode> moved = {};
    std::vector<SizedNode> sized = {};  ///< one that grows around what comes is none
    std::vector<GroupedNodes> grouped = {};
};

/// Nothing where an edit cannot be taken apart so: a container gets other lines of text, a line
/// bends elsewhere by hand. `boxed`: texts that become boxes, where they stand. `linesAnew`: a line
/// that gets another text is drawn anew with it, as is needed where its text is that of others,
/// too.
std::optional<DrawingStages> drawingStages(const Diagram& before, const Diagram& after,
                                           const std::unordered_set<NodeId>& boxed = {},
                                           bool linesAnew = false);

}  // namespace stratoplan
