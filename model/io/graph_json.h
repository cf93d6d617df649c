#pragma once

#include "model/diag/source_text.h"
#include "model/import/formats.h"
#include "model/layout/layout.h"

#include <string>
#include <vector>

namespace stratoplan {

/// One diagram as `inspect` prints it. Source: the public interface graph JSON, schema 1.
struct GraphEntry {
    const Diagram* diagram = nullptr;
    bool ok = true;
    std::string path = {};
    std::string format = {};
    unsigned startLine = 1;
    unsigned endLine = 1;
    std::string heading = {};  ///< empty is null
    std::vector<std::pair<Diagnostic, LineColumn>> diagnostics = {};
    const Layout* layout = nullptr;  ///< adds boxes and routes
};

/// The route as it is drawn: corners rounded by visual.md's radius of 8, flattened to within 1 px.
Polyline roundedRoute(const Polyline& corners);

std::string writeGraphJson(const std::vector<GraphEntry>& entries);

}  // namespace stratoplan
