#pragma once

#include "model/picture/picture.h"

#include <string_view>
#include <vector>

namespace stratoplan {

/// SVG path data as steps; arcs become cubics. Errors: ends at the first thing that it cannot read.
/// Source: SVG 2, chapter 9; appendix B.2 for arcs.
std::vector<PathStep> pathSteps(std::string_view data);

/// A closed ellipse, and a rectangle with rounded corners.
std::vector<PathStep> ellipseSteps(Point center, double radiusX, double radiusY);
std::vector<PathStep> roundRectSteps(const Rect& rect, double radius);

/// Appends an elliptical arc from `from`, as SVG's A command means it.
void appendArc(std::vector<PathStep>& steps, Point from, double radiusX, double radiusY,
               double rotation, bool large, bool clockwise, Point to);

}  // namespace stratoplan
