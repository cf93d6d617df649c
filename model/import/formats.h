#pragma once

#include "model/catalog/catalog.h"
#include "model/catalog/recognize.h"
#include "model/core/diagram.h"
#include "model/diag/diagnostic.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace stratoplan {

/// What a reader understood of one diagram's text. Readers recover at the next line, always return
/// the diagram they could read, and never throw.
struct Parsed {
    Diagram diagram = {};
    std::vector<Diagnostic> diagnostics = {};  ///< spans are bytes of the text that was read
    bool ok = true;  ///< false: at least one error; the diagram holds what could be understood
    double confidence = 1;                  ///< of a drawing, 0 to 1
    std::optional<KindGround> ground = {};  ///< of the kinds of a Mermaid diagram
};

enum class SourceFormat {
    Mermaid,
    Ascii,
    Native,
    Markdown,
    GithubActions,
    GitlabCi,
    Compose,
    Kubernetes,
    TerraformJson,
    Other
};
std::string_view formatName(SourceFormat format);
/// YAML of a deployment: it is drawn, and not edited.
bool isDeployment(SourceFormat format);

}  // namespace stratoplan
