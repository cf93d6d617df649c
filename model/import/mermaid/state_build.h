#pragma once

#include "model/core/diagram.h"
#include "model/diag/diagnostic.h"
#include "model/import/mermaid/state_tree.h"

#include <vector>

namespace stratoplan::mermaid {

/// What a state diagram means, as Mermaid's model takes it: descriptions gather, a state belongs to
/// the last composite that names it, `--` cuts a composite into regions, and classes and styles
/// count at the top level only. Adds to `diagnostics`; spans are bytes of the cooked text. Source:
/// stateDb.ts and dataFetcher.ts of Mermaid 12.3.
DiagramData buildState(const StateTree& tree, std::vector<Diagnostic>& diagnostics);

/// The text of a note as it is written, without colon or `end note`.
ByteRange noteText(const StateTree& tree, const StateStatement& note);

/// The description behind the colon, trimmed.
ByteRange descriptionText(const StateTree& tree, const StateStatement& statement);

}  // namespace stratoplan::mermaid
