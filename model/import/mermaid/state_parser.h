#pragma once

#include "model/diag/diagnostic.h"
#include "model/import/mermaid/state_tree.h"

#include <string_view>
#include <vector>

namespace stratoplan::mermaid {

struct StateParse {
    StateTree tree;
    std::vector<Diagnostic> diagnostics;  ///< spans are bytes of the cooked text
};

/// The tree of a cooked state diagram, which must outlive it. What Mermaid would reject is an
/// error, and reading goes on in the next line. Source: stateDiagram.jison of Mermaid 12.3.
StateParse parseState(std::string_view cooked);

}  // namespace stratoplan::mermaid
