#pragma once

#include "model/layout/scene.h"

namespace stratoplan::layout {

/// Out at the right side, back at the top; `before`: loops of the same box that lie within it.
Polyline loopRoute(const Item& item, int before);

/// Where a loop lies.
struct LoopPlace {
    double cell = 0;        ///< side of one in a drawing of signs
    int before = 0;         ///< loops of the same box that lie within it
    int all = 0;            ///< loops of the box
    bool sideways = false;  ///< lines run from the left to the right or back
};

/// `ends`: the links that begin or end at its box; a loop is among them twice.
LoopPlace loopPlaceOf(const Scene& scene, int loop, const std::vector<int>& ends);

/// A loop in a drawing of signs: each has rows of the right side to itself. Where lines run
/// sideways the first two stand on the top and below the bottom, if `label` has room there.
Polyline loopRouteInCells(const Item& item, const LoopPlace& place, const Size& label);

/// From box to box in upright and level legs, whatever is between.
Polyline straightRoute(const Rect& a, const Rect& b);

}  // namespace stratoplan::layout
