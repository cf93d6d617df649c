#pragma once

#include "model/core/edge.h"

namespace stratoplan {

/// The middle of a label that hangs on the route. Units: scene units.
Point labelMiddle(const Polyline& route, const LabelPlace& place);

/// How a label with that middle hangs on the route: from the nearest point of it.
LabelPlace labelPlaceAt(const Polyline& route, Point middle);

}  // namespace stratoplan
