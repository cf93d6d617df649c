#pragma once

#include "model/import/mermaid/flow_map.h"
#include "model/import/mermaid/patch_steps.h"

#include <string>
#include <string_view>
#include <vector>

namespace stratoplan::mermaid {

/// Whether a text can stand in brackets, pipes or between a link's halves without quotes.
bool standsBare(std::string_view label, bool inLink);

struct LooksPatch {
    const PatchInput& input;
    const FlowTree& tree;
    const Cooked& cooked;
    TextLines& lines;
};

/// Edits style, class, classDef and click statements. The lines that have to be added at the end.
std::vector<std::string> patchLooks(const LooksPatch& patch);

/// Edits linkStyle statements; `places` says where each edge of the edited diagram stands in the
/// edited text, from 0. The lines that have to be added at the end.
std::vector<std::string> patchLinkStyles(const LooksPatch& patch, const FlowMap& map,
                                         const std::vector<int>& places);

}  // namespace stratoplan::mermaid
