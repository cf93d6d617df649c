#pragma once

#include <string>
#include <string_view>

namespace stratoplan::cli {

/// The text of a flowchart or state diagram with four blanks a level of nesting. Lines keep
/// everything behind their indentation; front matter, multi-line strings and notes keep all of it.
/// Doing it twice changes nothing more.
std::string indentedMermaid(std::string_view text);

}  // namespace stratoplan::cli
