#pragma once

#include "export/format.h"

namespace stratoplan::exporting {

/// The .stratoplan file of the only diagram.
Bundle writeNativeFile(const Input& input);

/// Graph JSON, as `stratoplan inspect` prints it; with boxes and routes where the input has a
/// layout.
Bundle writeGraph(const Input& input);

}  // namespace stratoplan::exporting
