#pragma once

#include "model/core/diagram.h"

namespace stratoplan {

/// Frees an arranged diagram: every box, bend and place of a label set by hand goes, pins too.
Diff resetArrangement(const Diagram& diagram);

}  // namespace stratoplan
