#pragma once

#include "model/layout/scene.h"

namespace stratoplan::layout {

/// Out at the right side, back at the top; `before`: loops of the same box that lie within it.
Polyline loopRoute(const Item& item, int before);

/// From box to box in upright and level legs, whatever is between.
Polyline straightRoute(const Rect& a, const Rect& b);

}  // namespace stratoplan::layout
