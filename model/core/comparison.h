#pragma once

#include "model/core/diagram.h"

#include <vector>

namespace stratoplan {

/// What became of a record between two versions of a diagram.
enum class Fate { Same, Added, Removed, Changed };

/// Two versions of a diagram in one: all that stands in either of them. What both have looks as in
/// the later one.
struct Comparison {
    Diagram both;
    std::vector<Fate> nodes;  ///< parallel to both.nodes()
    std::vector<Fate> edges;  ///< parallel to both.edges()
};

}  // namespace stratoplan
