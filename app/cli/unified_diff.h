#pragma once

#include <string>
#include <string_view>

namespace stratoplan::cli {

/// The change of a file as `diff -u` prints it, three lines of context. Empty for no change.
std::string unifiedDiff(std::string_view path, std::string_view before, std::string_view after);

}  // namespace stratoplan::cli
