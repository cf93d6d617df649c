#pragma once

#include "model/import/formats.h"

#include <nlohmann/json.hpp>

#include <string>

namespace stratoplan::testing_support {

/// What differs between an expectation of the real parser (mermaid-canonical/1) and what we read;
/// empty when nothing does. Compares what `compare.mjs` beside the corpus compares.
std::string differences(const nlohmann::json& expected, const Parsed& parsed);

}  // namespace stratoplan::testing_support
