#pragma once

#include "model/picture/picture.h"

#include <QPainterPath>

#include <vector>

namespace stratoplan::canvas {

/// The parts of an open path that come near `clip`, as one path. A stroke of thousands of units
/// costs as much as a frame when only a hundred of them are seen. Dashes keep their place: a part
/// begins at a whole number of `dashPeriod`s from the start of the path; 0 for solid lines.
QPainterPath clippedPath(const std::vector<PathStep>& steps, const Rect& clip, double dashPeriod);

}  // namespace stratoplan::canvas
