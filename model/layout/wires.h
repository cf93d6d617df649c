#pragma once

#include "model/layout/scene.h"

#include <vector>

namespace stratoplan::layout {

/// The label of a link as it lies on one leg of the route.
struct LabelSpot {
    int leg = -1;  ///< index of the leg; -1: without label
    Point center;
};

/// The routes of a scene with what is known of them. Vectors are parallel to the links.
struct Wiring {
    std::vector<Polyline> routes;
    std::vector<LabelSpot> labels;
};

/// Legs of routes in one direction that move together: one leg, or the shared stretch of a trunk.
struct Bundle {
    double at = 0;  ///< x of vertical legs, y of horizontal ones
    double lo = 0;  ///< extent along the legs
    double hi = 0;
    int order = 0;  ///< among bundles on one line
    std::vector<int> legs;
};

/// One leg of a route.
struct Leg {
    int link = 0;
    int index = 0;  ///< within the route
    int count = 0;  ///< legs of the route
    bool vertical = false;
    int bundle = -1;
    bool first() const { return index == 0; }
    bool last() const { return index + 1 == count; }
};

/// All legs of a wiring, bundled, with an order for those that lie on one line.
struct Wires {
    std::vector<Leg> legs;
    std::vector<int> firstLeg;  ///< by link; -1 without a route
    std::vector<Bundle> bundles;
    std::vector<int> sourceTrunk;  ///< by link: equal for links that share their first leg; 0: none
    std::vector<int> targetTrunk;

    Wires(const Scene& scene, const std::vector<Polyline>& routes);
    const Bundle& bundleOf(int link, int leg) const
    {
        return bundles[legs[firstLeg[link] + leg].bundle];
    }
};

/// Removes corners that are none: equal points and points on a straight line.
void simplify(Polyline& route);

}  // namespace stratoplan::layout
