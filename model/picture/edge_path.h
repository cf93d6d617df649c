#pragma once

#include "model/core/edge.h"
#include "model/picture/edge_cuts.h"
#include "model/picture/picture.h"

#include <vector>

namespace stratoplan {

/// An end of an edge as it is drawn.
struct HeadShape {
    std::vector<PathStep> steps;
    bool filled =
        false;  ///< arrow heads; circles are filled with the card's colour, crosses are lines
};

/// How far before the border the line stops under a marker.
double headLength(Marker marker, bool thick);
/// `tip` is the point on the border, `direction` the unit vector in which the line arrives.
HeadShape headShape(Marker marker, bool thick, Point tip, Point direction);

/// The route as a path: corners rounded by 8 or what short legs allow, ends shortened for heads,
/// cuts left out. May be empty.
std::vector<PathStep> edgePath(const Polyline& route, double trimStart, double trimEnd,
                               const EdgeCuts* cuts);

}  // namespace stratoplan
