#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace stratoplan::drawing {

/// A text on one line, without what a reader would take for a line of the drawing.
std::string oneLine(std::string_view text);

/// The same for a text outside boxes, where an arrow would join what stands beside it. Signs of
/// lines alone are put in quotes.
std::string labelLine(std::string_view text);

/// Whether an upright line that ran through it would be read as ending at a thing of that name:
/// such a label stands beside its line.
bool isInBrackets(std::string_view line);

constexpr int kLongestTitleLine = 32;  // columns, as far as it can be broken

/// A title of at most three lines that is read as one again. `longest`: columns from which on a
/// line is broken in two.
std::vector<std::string> titleLines(std::string_view label, int longest = kLongestTitleLine);

/// Where the blank before a subtitle in parentheses stands that ends a title; npos without one.
std::size_t subtitleOf(std::string_view title);

}  // namespace stratoplan::drawing
