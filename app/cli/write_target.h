#pragma once

#include "app/cli/console.h"
#include "model/io/target.h"

namespace stratoplan::cli {

/// Writes what was added to the target and tells which files stay as somebody left them.
/// Gives the exit status: nothing is written when a file stands in the way that was not made here.
int writeTarget(Target& target, bool force, Console& console);

}  // namespace stratoplan::cli
