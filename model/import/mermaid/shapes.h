#pragma once

#include <string_view>

namespace stratoplan::mermaid {

/// Mermaid's short name of a shape that `@{ shape: … }` may name; empty for any other name.
std::string_view shortShapeName(std::string_view name);

/// The shape that somebody who wrote `name` may have meant.
std::string_view nearestShapeName(std::string_view name);

}  // namespace stratoplan::mermaid
