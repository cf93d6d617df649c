#pragma once

#include "model/core/diagram.h"

namespace stratoplan {

/// Frees an arranged diagram: every box and bend set by hand goes, pins too.
Diff resetArrangement(const Diagram& diagram);

}  // namespace stratoplan
