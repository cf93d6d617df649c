#pragma once

#include "model/catalog/catalog.h"
#include "model/core/diagram.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace stratoplan {

/// The drawing `text` drawn anew as a whole, in the arrangement that `after` has: what is tried
/// first leaves the rows of text above and below the drawing as they are, and comes only where
/// there are some; what is tried last draws these, too, and comes only where nodes and edges say
/// all that they say.
std::vector<std::string> redrawn(std::string_view text, const Diagram& after,
                                 const Catalog& catalog);

}  // namespace stratoplan
