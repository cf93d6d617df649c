#pragma once

#include "model/core/diagram.h"

#include <string_view>

namespace stratoplan {

/// A text cut where empty rows part the text above and below from its drawing.
struct Paragraphs {
    std::string_view above = {};  ///< with the empty rows
    std::string_view drawing = {};
    std::string_view below = {};
    int rowsAbove = 0;

    bool any() const { return !above.empty() || !below.empty(); }
};
Paragraphs paragraphsOf(std::string_view text);

/// The diagram of a drawing as it is without the rows above, and without the notes that the
/// paragraphs are read as.
Diagram within(const Paragraphs& paragraphs, const Diagram& diagram);

}  // namespace stratoplan
