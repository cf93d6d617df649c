#pragma once

#include "model/layout/route_graph.h"

#include <vector>

namespace stratoplan::layout {

/// The corner points of every link of the scene, parallel to links; empty where it is not drawn.
/// Routes may still lie on one another; lanes are given out afterwards.
/// `only`: these links are routed, the others keep what `routes` holds.
void searchRoutes(const Scene& scene, std::vector<Polyline>& routes,
                  const std::vector<int>& only = {});

/// The side of the box on which the point lies.
Side sideOf(const Rect& box, Point p);

/// Whether two links may share their stretch at an end: both begin or both end there and look
/// alike.
bool shareSource(const Link& a, const Link& b);
bool shareTarget(const Link& a, const Link& b);

}  // namespace stratoplan::layout
