#pragma once

#include "model/layout/wires.h"

namespace stratoplan::layout {

/// Puts every title where no vertical line passes it: at its usual place, slid along the bar, or
/// with the bar at the bottom, whichever needs least room. Spacing then makes that room. Source:
/// visual.md 4.
/// `mayTurn`: whether a bar may go to the bottom, which shifts the contents.
void placeTitles(Scene& scene, const Wiring& wiring, bool mayTurn = true);

/// Where boxes stay as they are, a title stands at the bottom of a container whose content covers
/// its place at the top and leaves one there.
void turnTitles(Scene& scene);

}  // namespace stratoplan::layout
