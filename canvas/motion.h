#pragma once

#include "model/layout/layout.h"

namespace stratoplan::canvas {

/// Above this many moving things an eye follows none of them: the picture jumps.
inline constexpr int kMostMoving = 300;

/// How many nodes and lines are in another place. Layouts of the same diagram.
int movedCount(const Layout& from, const Layout& to);

/// The layout on the way from one to the other; `part` from 0 to 1. Lines with another number of
/// corners bend towards their new course.
Layout between(const Layout& from, const Layout& to, double part);

/// The cubic curve (0.2, 0, 0, 1) of a re-layout: off at once, gently in. Source: visual.md,
/// Motion.
double eased(double part);

}  // namespace stratoplan::canvas
