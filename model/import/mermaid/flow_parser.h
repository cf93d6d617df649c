#pragma once

#include "model/diag/diagnostic.h"
#include "model/import/mermaid/flow_tree.h"

#include <string_view>
#include <vector>

namespace stratoplan::mermaid {

struct FlowParse {
    FlowTree tree;
    std::vector<Diagnostic> diagnostics;  ///< spans are bytes of the cooked text
};

/// The tree of a cooked flowchart, which must outlive it. What Mermaid would reject is an error,
/// and reading goes on in the next line. Source: flow.jison of Mermaid 12.3.
FlowParse parseFlow(std::string_view cooked);

}  // namespace stratoplan::mermaid
