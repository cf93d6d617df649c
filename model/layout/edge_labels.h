#pragma once

#include "model/layout/wires.h"

namespace stratoplan::layout {

/// Chooses for every label the leg and the place on it that touch least; spacing then makes the
/// room that is missing. `only`: labels of these links, the others stay where they are.
void placeLabels(const Scene& scene, Wiring& wiring, const std::vector<int>& only = {});

}  // namespace stratoplan::layout
