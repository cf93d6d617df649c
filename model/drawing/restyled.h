#pragma once

#include "model/catalog/catalog.h"

#include <optional>
#include <string>
#include <string_view>

namespace stratoplan::drawing {

/// A drawing as its author arranged it, straight, without comment prefix and with LF line ends.
/// `plain`: its lines in plus, minus and bar only, else in Box Drawing where they were plain.
/// Nothing where it cannot be made straight, or would be read as something else then.
std::optional<std::string> restyled(std::string_view text, const Catalog& catalog, bool plain);

}  // namespace stratoplan::drawing
