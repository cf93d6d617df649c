#pragma once

#include "model/layout/wires.h"

namespace stratoplan::layout {

enum class SpacingMode {
    Best,  ///< boxes, lines, labels and titles find the best places for their order: exact, for
           ///< small scenes
    Push,  ///< things only move apart where they are too near: linear, for large scenes
};

/// Gives everything its distance along one axis: boxes to boxes, lines to lines, labels to all. The
/// order of things is kept, so no line begins to cross a box, and whatever lacks room gets it.
/// `vertical`: vertical lines and x; else horizontal lines and y.
void spaceOut(Scene& scene, Wiring& wiring, bool vertical, SpacingMode mode);

/// Gives lines their lanes between boxes that stay where they are; lanes narrow where there is no
/// room. `movable`: links that may move, others are obstacles; empty means all.
void giveLanes(const Scene& scene, Wiring& wiring, bool vertical,
               const std::vector<char>& movable = {});

}  // namespace stratoplan::layout
