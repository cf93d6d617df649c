#pragma once

#include "model/catalog/catalog.h"
#include "model/core/diagram.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace stratoplan {

/// The rows of text above and below a drawing, and the diagram without the notes that they are read
/// as. No rows where components or connections say the same words: then these may be captions.
struct Surrounded {
    std::string_view head = {};
    std::string_view body = {};  ///< the rows of the drawing
    std::string_view tail = {};
    Diagram diagram;
    std::string prefix = {};  ///< of a comment, where it is part of the text
};
Surrounded surrounded(std::string_view text, const Diagram& diagram, const Catalog& catalog);

/// The diagram without the notes whose words are all in these texts.
Diagram withoutNotesOf(const Diagram& diagram, const std::vector<std::string_view>& texts);

/// The text with the prefix before each line, without blanks at its end before an empty one. The
/// text itself where its lines begin with a comment's prefix already.
std::string prefixed(const std::string& text, std::string_view prefix);

/// The drawing `text` drawn anew as a whole, in the arrangement that `after` has: what is tried
/// first leaves the rows of text above and below the drawing as they are, and comes only where
/// there are some; what is tried last draws these, too, and comes only where nodes and edges say
/// all that they say.
std::vector<std::string> redrawn(std::string_view text, const Diagram& after,
                                 const Catalog& catalog);

}  // namespace stratoplan
