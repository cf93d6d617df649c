#pragma once

#include "model/layout/scene.h"

namespace stratoplan::layout {

/// Puts everything where the diagram stores it. Things without a place get one near what they are
/// linked to and move nobody; containers grow around what they hold. `places`: known boxes by item,
/// empty where there is none.
void keepPlaces(Scene& scene, const std::vector<Rect>& places);

/// The boxes that the diagram stores, by item.
std::vector<Rect> storedPlaces(const Scene& scene);

/// A scene with the boxes of a layout, without measuring a text: what lies in `region`, and the
/// links there. Empty region: everything.
Scene sceneOfLayout(const Diagram& diagram, const Layout& layout, const Rect& region);

}  // namespace stratoplan::layout
