#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace stratoplan::drawing {

/// A text on one line, without what a reader would take for a line of the drawing.
std::string oneLine(std::string_view text);

/// The same for a text outside boxes, where an arrow would join what stands beside it.
std::string labelLine(std::string_view text);

/// A title of at most three lines that is read as one again.
std::vector<std::string> titleLines(std::string_view label);

/// Where the blank before a subtitle in parentheses stands that ends a title; npos without one.
std::size_t subtitleOf(std::string_view title);

}  // namespace stratoplan::drawing
