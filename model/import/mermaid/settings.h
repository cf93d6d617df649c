#pragma once

#include "model/diag/diagnostic.h"
#include "model/import/mermaid/cook.h"

#include <optional>
#include <string>
#include <vector>

namespace stratoplan::mermaid {

/// What front matter and directives say that changes what a diagram means.
struct Settings {
    std::optional<std::string> title;
    bool inheritDirection = false;  ///< subgraphs take the diagram's direction
};

/// Errors: MMD014 where the front matter is no YAML; a broken directive says nothing.
Settings readSettings(const Cooked& cooked, std::vector<Diagnostic>& diagnostics);

}  // namespace stratoplan::mermaid
