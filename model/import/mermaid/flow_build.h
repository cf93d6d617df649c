#pragma once

#include "model/core/diagram.h"
#include "model/diag/diagnostic.h"
#include "model/import/mermaid/flow_tree.h"
#include "model/import/mermaid/settings.h"

#include <vector>

namespace stratoplan::mermaid {

/// What a flowchart means: the statements carried out one after the other, as Mermaid's model does.
/// Adds to `diagnostics`; spans are bytes of the cooked text. Source: flowDb.ts of Mermaid 12.3.
DiagramData buildFlow(const FlowTree& tree, const Settings& settings,
                      std::vector<Diagnostic>& diagnostics);

/// Stroke, markers and length of a link's two halves; `start` is empty for a link of one piece.
/// No value where the halves disagree.
struct LinkForm {
    Stroke stroke = Stroke::Solid;
    Marker source = Marker::None;
    Marker target = Marker::None;
    int length = 1;
    bool halvesAgree = true;
};
LinkForm linkForm(std::string_view start, std::string_view end);

/// Mermaid's short shape name for a bracket.
std::string_view shapeName(FlowShape shape);

}  // namespace stratoplan::mermaid
