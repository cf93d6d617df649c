#pragma once

#include "model/diag/diagnostic.h"

#include <string>

namespace stratoplan::cli {

/// The bytes of an input: those of a file; of a folder the YAML of all files in it, as documents
/// behind one another; of a kustomization what it names as resources. Errors: SRC020 and SRC022 of
/// reading a file; SRC020 for a folder without YAML.
Result<std::string> readSources(const std::string& path);

}  // namespace stratoplan::cli
