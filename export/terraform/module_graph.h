#pragma once

#include "export/format.h"

namespace stratoplan::exporting {

/// A root of what a diagram of modules draws: the root calls every module, a module that points at
/// another gets that one's outputs, drawn outputs are declared, and each drawn environment has its
/// values. What stands in a module is not drawn: its files say so. Without modules in the diagrams:
/// no files.
Bundle writeModuleGraph(const Input& input, const std::string& project);

}  // namespace stratoplan::exporting
