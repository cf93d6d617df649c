#pragma once

#include "model/core/diff.h"
#include "model/layout/layout.h"

#include <span>

namespace stratoplan::app {

class DocumentPage;

enum class Alignment { Left, Center, Right, Top, Middle, Bottom, SpreadAcross, SpreadDown };

/// The boxes of the nodes aligned to the first of them, or spread with equal gaps. Order: as
/// `boxes`.
std::vector<Rect> aligned(std::vector<Rect> boxes, Alignment alignment);

void alignSelection(DocumentPage& page, Alignment alignment);
/// Gives the selected components the size of the first of them.
void makeSameSize(DocumentPage& page);
/// Puts the selected components into a new group, where the first of them is.
void groupSelection(DocumentPage& page);

}  // namespace stratoplan::app
