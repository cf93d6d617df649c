#pragma once

#include "model/catalog/catalog.h"
#include "model/core/diagram.h"
#include "model/core/fact.h"

#include <string_view>
#include <vector>

namespace stratoplan {

/// What a Markdown file says beside its drawings: Markdown and text tables, rule lists, IAM JSON,
/// HCL assignments, trees, "key: value" bullets and numbered lists, in the order of lines. Mermaid
/// and box drawings are left to their readers; prose is not read. Never fails: what is none of
/// these gives no fact. Cost: linear.
std::vector<Fact> readFacts(std::string_view file);

/// Fills Fact::places: the components that the property, the subject, or else the titles around it
/// name, by label or by kind. Copies of one component (zones, numbers) are all meant; a name that
/// fits different components joins none, unless it is in the plural. Cost: linear but for sorting.
void joinFacts(std::vector<Fact>& facts, const std::vector<const Diagram*>& diagrams,
               const Catalog& catalog);

}  // namespace stratoplan
