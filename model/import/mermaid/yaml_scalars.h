#pragma once

#include "model/import/mermaid/yaml.h"

namespace stratoplan::mermaid {

/// What an unquoted scalar means in YAML's JSON schema: null, true, a number, or itself.
Yaml resolvedScalar(std::string_view text);

}  // namespace stratoplan::mermaid
