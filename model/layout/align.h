#pragma once

#include "model/layout/obstacles.h"
#include "model/layout/simplex.h"

namespace stratoplan::layout {

/// Siblings that share a middle or an edge go on sharing it where that costs little.
/// `low`, `high`: the variables of the items' ends along the axis; `unit`: theirs, in scene units.
void alignSiblings(const Axis& axis, double unit, Simplex& simplex, const std::vector<int>& low,
                   const std::vector<int>& high);

}  // namespace stratoplan::layout
