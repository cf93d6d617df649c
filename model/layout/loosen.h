#pragma once

#include "model/layout/wires.h"

namespace stratoplan::layout {

inline constexpr int kTail = 14;  ///< shortest leg behind a box
inline constexpr int kHead = 22;  ///< shortest leg with an arrow head

/// Cuts the leg off its boxes by corners of no width, which open as far as they must.
void loosen(Wiring& wiring, int link, int leg);

}  // namespace stratoplan::layout
