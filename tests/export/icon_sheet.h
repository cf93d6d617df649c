#pragma once

#include <string>

namespace stratoplan::testing_support {

/// All glyphs at 40 and at 24, light and dark, as docs/icons.svg shows them.
std::string iconSheet();

}  // namespace stratoplan::testing_support
