#pragma once

#include "export/format.h"

namespace stratoplan::exporting {

/// Mermaid text. A diagram that has its own comes out as its author wrote it, unless another
/// direction is asked for; any other is written as a flowchart or state diagram. Several diagrams
/// give one file each. Pure: same diagram, same bytes.
Bundle writeMermaid(const Input& input);

}  // namespace stratoplan::exporting
