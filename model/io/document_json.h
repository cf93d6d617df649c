#pragma once

#include "model/import/formats.h"

#include <string>
#include <string_view>

namespace stratoplan {

/// The native file (.stratoplan): every box and bend, one diagram. Deterministic, one record a
/// line.
std::string writeNative(const Diagram& diagram);
Parsed readNative(std::string_view json);

}  // namespace stratoplan
