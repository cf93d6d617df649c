#pragma once

#include "model/core/diagram.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace stratoplan::drawing {

/// Whether the lines of a drawing leave boxes by a branch in the border (`┬`) or beside it.
struct Branches {
    bool upright = false;  ///< those that go up or down
    bool level = false;
};
/// As most of its lines do; beside it where there are none.
Branches branchesOf(std::string_view drawing);

/// What comes to a drawing: nodes and edges of the diagram as it will be. Nodes that are there
/// already are named by their ids as read from the drawing.
struct Addition {
    struct NewNode {
        Node node = {};                         ///< label, details and, where it should stand, box
        NodeId parent = {};                     ///< as read; none is the page
        std::vector<std::string> picture = {};  ///< rows of signs to draw it with; none: a new box
        int within = -1;                  ///< number of the new node whose picture shows it already
        std::vector<NodeId> around = {};  ///< a new frame around these, as read
        bool isSized = false;             ///< a new box is as large as the node's box says
    };
    struct NewEdge {
        Edge edge = {};
        NodeId source = {};  ///< as read; none for a new node
        NodeId target = {};
        int newSource = -1;  ///< number of the new node
        int newTarget = -1;
    };
    struct NewSize {
        NodeId id = {};  ///< a container, as read
        Rect before = {};
        Rect after = {};
    };
    std::vector<NewNode> nodes = {};
    std::vector<NewEdge> edges = {};
    std::vector<NewSize> sizes = {};
    Branches branches = {};
    bool mayWiden = false;  ///< columns may come between boxes that a line joins
    bool exact = false;     ///< a node with a box stands just there; what stands there moves down
};

/// The rectangle of a drawing that the box covers, a text a row, blanks where nothing stands.
/// Units: scene units, one cell is 8 x 16.
std::vector<std::string> pictureOf(std::string_view drawing, const Rect& box);

/// The drawing with nodes and edges more and all else in its place, sign for sign: a node stands
/// where there is room in its container, which grows where there is none (`exact`: where its box
/// says, and the container and the drawing grow to it); a line finds its way among what is there.
/// Nothing where that cannot be.
std::optional<std::string> withAdded(std::string_view drawing, const Diagram& read,
                                     const Addition& addition);

}  // namespace stratoplan::drawing
