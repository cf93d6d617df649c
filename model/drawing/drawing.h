#pragma once

#include "model/core/diagram.h"

#include <string>
#include <string_view>
#include <vector>

namespace stratoplan::drawing {

struct DrawOptions {
    bool plain = false;  ///< plus, minus and bar only
    int width = 0;       ///< columns to stay within where rows can wrap; 0 is free
};

/// A diagram as a text drawing, LF line ends.
struct Drawn {
    std::string text = {};
    std::vector<EdgeId> lost = {};  ///< edges that found no way: rows of text below the drawing
    bool faithful = false;          ///< straight, and read as the same nodes and edges again
    bool tooLarge = false;          ///< more than 2 000 edges or 64 levels: no text
};

/// Frames in frames with their full titles, boxes with their details as bullets and lines that bend
/// little. Same diagram, same drawing.
Drawn draw(const Diagram& diagram, const DrawOptions& options);

/// The same in the arrangement that the nodes' boxes say (one cell is 8 x 16 scene units): what has
/// grown or come anew pushes its neighbours, all else stays where it is.
Drawn redraw(const Diagram& diagram, const DrawOptions& options);

/// Columns of the longest line.
int widthOf(std::string_view text);

/// How a node is called in words: its label on one line, or its name.
std::string nameOf(const Diagram& diagram, NodeId id);

}  // namespace stratoplan::drawing
