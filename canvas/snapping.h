#pragma once

#include "canvas/interaction.h"

#include <vector>

namespace stratoplan::canvas {

struct SnapOptions {
    bool guides = true;
    Size grid = {8, 8};  ///< positions relative to `origin` are multiples of it
    /// The step that the file stores: a guide counts only where it can be kept. Units: scene units.
    Size step = {1, 1};
    Point origin;          ///< of the grid: the top left corner of the container
    double tolerance = 6;  ///< scene units; 6 px of the screen
};

struct Snapped {
    Point delta;
    std::vector<Guide> guides;
};

/// The shift of `box` nearest to `delta` that is aligned: with edges and centres of `others` within
/// the tolerance, else on the grid. Guides name every alignment and equal gap that then holds.
Snapped snappedMove(const Rect& box, Point delta, const std::vector<Rect>& others,
                    const SnapOptions& options);

/// The same for one side of a box: the place nearest to `at`.
double snappedSide(double at, bool horizontal, const std::vector<Rect>& others,
                   const SnapOptions& options);

/// Guides of a box where it stands.
std::vector<Guide> guidesOf(const Rect& box, const std::vector<Rect>& others);

}  // namespace stratoplan::canvas
