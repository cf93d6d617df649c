#pragma once

#include <string_view>
#include <vector>

namespace stratoplan {

/// Whether a line holds nothing but what opens or closes a comment: `/*`, `/**`, `*/`.
bool opensOrClosesComment(std::string_view line);

/// What a comment of a program has in front of each line (` *`, `//`, `#`, `>`), the indentation
/// before it included, where every line with text begins with it and a blank follows; else empty.
/// Lines that only open or close the comment do not count. A view of the first such line.
std::string_view commentPrefix(const std::vector<std::string_view>& lines);

/// The same of one line alone; what follows it may be anything.
std::string_view commentPrefix(std::string_view line);

/// Columns that a text at the begin of a line takes, tabs reaching to the next multiple of 8.
int columnsWithTabs(std::string_view text);

}  // namespace stratoplan
