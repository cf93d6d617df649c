#pragma once

#include "model/layout/scene.h"

namespace stratoplan::layout {

/// A character drawing as a picture: its boxes keep order, alignment and distances, and rows and
/// columns open where a card, a title or a line needs more room than the characters left it.
/// `boxes`: the stored boxes by item, empty where there is none; they become the drawn ones.
/// O(n log n) in the items.
Stretch openUp(const Scene& scene, const Catalog& catalog, const TextMeasurer& measurer,
               std::vector<Rect>& boxes);

/// Whether the diagram was read from a character drawing, where one cell is 8 x 16 units.
bool isCharacterDrawing(const Header& header);

}  // namespace stratoplan::layout
