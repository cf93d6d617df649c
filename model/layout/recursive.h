#pragma once

#include "model/layout/scene.h"

namespace stratoplan::layout {

/// Places all items: every container is one level, bottom-up, then coordinates are added up.
/// Fills Item::box and Item::titleAt; the whole begins at (kPageMargin, kPageMargin).
void arrangeScene(Scene& scene);

/// The frame of a container around what it holds, its title at the usual place.
void placeTitle(Item& container);

inline constexpr double kPageMargin = 24;

}  // namespace stratoplan::layout
