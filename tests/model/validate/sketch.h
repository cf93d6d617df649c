#pragma once

#include "model/core/diagram.h"

#include <string_view>

namespace stratoplan::testing_support {

/// A diagram in short, statements parted by blanks outside quotes:
///
///     name:kind<parent(property=value,property=value)"label|line|line"     a node; all after the
///     kind may miss; lines are its details a>b  a..>b  a--b  a>b"label" arrow, dotted arrow, line
///     !state                                                     the kind of the diagram
Diagram sketch(std::string_view text);

}  // namespace stratoplan::testing_support
