#pragma once

#include "model/layout/wires.h"

namespace stratoplan::layout {

/// Routes and labels between boxes that stay where they are. `only`: these links, the others are as
/// in `wiring` and in nobody's way; empty means all.
void routeFixed(Scene& scene, Wiring& wiring, const std::vector<int>& only = {});

/// Whether there is too much to move boxes for the sake of lines.
bool isLarge(const Scene& scene);

/// Routes and labels of a free picture: boxes move where lines, labels and titles need room.
void routeFree(Scene& scene, Wiring& wiring);

/// Straight lines: the last resort for more edges than can be routed.
void routeStraight(const Scene& scene, Wiring& wiring);

}  // namespace stratoplan::layout
