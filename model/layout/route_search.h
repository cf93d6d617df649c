#pragma once

#include "model/layout/route_graph.h"

#include <vector>

namespace stratoplan::layout {

/// The corner points of every link of the scene, parallel to links; empty where it is not drawn.
/// Routes may still lie on one another; lanes are given out afterwards.
/// `only`: these links are routed, the others keep what `routes` holds.
void searchRoutes(const Scene& scene, std::vector<Polyline>& routes,
                  const std::vector<int>& only = {}, bool rough = false);

/// The side of the box on which the point lies.
Side sideOf(const Rect& box, Point p);

/// Whether two links may share their stretch at an end: both begin or both end there and look
/// alike.
inline bool shareSource(const Link& a, const Link& b)
{
    return a.style != 0 && a.style == b.style && a.from == b.from && a.from != a.to &&
           b.from != b.to;
}
inline bool shareTarget(const Link& a, const Link& b)
{
    return a.style != 0 && a.style == b.style && a.to == b.to && a.from != a.to && b.from != b.to;
}

}  // namespace stratoplan::layout
