#pragma once

#include "model/layout/wires.h"

namespace stratoplan::layout {

/// Puts every title where no vertical line passes it: at its usual place, slid along the bar, or
/// with the bar at the bottom, whichever needs least room. Spacing then makes that room. Source:
/// visual.md 4.
void placeTitles(Scene& scene, const Wiring& wiring);

}  // namespace stratoplan::layout
