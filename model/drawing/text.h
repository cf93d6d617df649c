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

/// Whether a text holds signs of box drawing.
bool hasBoxDrawing(std::string_view text);

constexpr int kLongestTitleLine = 32;  // columns, as far as it can be broken

/// The title of a label, without bullets below it: at most three lines that are read as one again.
/// `longest`: columns from which on a line is broken in two.
std::vector<std::string> titleLines(std::string_view label, int longest = kLongestTitleLine);

/// The bullets that a label ends with.
std::vector<std::string> bulletsOf(std::string_view label);

/// Where the blank before a subtitle in parentheses stands that ends a title; npos without one.
std::size_t subtitleOf(std::string_view title);

}  // namespace stratoplan::drawing
