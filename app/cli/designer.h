#pragma once

#include <string>

namespace stratoplan::cli {

/// Path of stratoplan-designer: in the folder of this program, then in PATH; empty where it is not.
std::string designerProgram();

}  // namespace stratoplan::cli
