#pragma once

#include <string_view>
#include <vector>

namespace stratoplan {

/// The bytes of a file of resources/, by its path below that folder: "catalog/aws.json". Empty for
/// an unknown name. Valid for the life of the program; copies nothing.
std::string_view resource(std::string_view name);

/// The names that begin with `prefix`: "icons/" gives every glyph. Order: by name.
std::vector<std::string_view> resourceNames(std::string_view prefix);

}  // namespace stratoplan
