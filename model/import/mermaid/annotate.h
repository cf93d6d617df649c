#pragma once

#include "model/catalog/catalog.h"
#include "model/core/diagram.h"
#include "model/diag/diagnostic.h"

#include <string_view>
#include <vector>

namespace stratoplan::mermaid {

/// Takes what the `%% stratoplan:` lines among `comments` say into the diagram. Spans are bytes of
/// `source`. Errors: MMD021 for a broken line, MMD022 for one about nothing, MMD023 for an unknown
/// kind.
void annotate(DiagramData& data, std::string_view source, const std::vector<ByteRange>& comments,
              const Catalog& catalog, std::vector<Diagnostic>& diagnostics);

}  // namespace stratoplan::mermaid
