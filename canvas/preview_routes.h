#pragma once

#include "model/catalog/catalog.h"
#include "model/layout/layout.h"

#include <vector>

namespace stratoplan::canvas {

/// New routes for the edges at these nodes (and in them), boxes and all other edges as they are:
/// what a drag shows before the worker's answer. Small diagrams get real routes, large ones plain
/// ones between facing sides, so that a frame stays a frame.
void rerouteMoved(Layout& layout, const Diagram& diagram, const Catalog& catalog,
                  const std::vector<NodeId>& moved);

/// A route with right angles between the facing sides of two boxes, through nothing but the gap.
Polyline plainRoute(const Rect& from, const Rect& to);

}  // namespace stratoplan::canvas
