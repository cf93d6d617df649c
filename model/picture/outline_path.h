#pragma once

#include "model/card/outline.h"
#include "model/picture/picture.h"

#include <vector>

namespace stratoplan {

/// An outline drawn into a box: what is filled and stroked, and further lines on it.
struct OutlinePath {
    std::vector<PathStep> behind;  ///< sheets behind the body: filled and stroked first
    std::vector<PathStep> body;
    std::vector<PathStep> lines;  ///< stroked only
};

/// Units: scene units, absolute.
OutlinePath outlinePath(Outline outline, const Rect& box);

}  // namespace stratoplan
