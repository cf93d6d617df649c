#pragma once

#include "model/catalog/catalog.h"
#include "model/core/diagram.h"

#include <string>

namespace stratoplan::mermaid_text {

/// The whole diagram as Mermaid text: a state diagram where its kind is "state", else a flowchart.
///
/// Ids are the nodes' names where Mermaid can read them, else made from the labels. Only what older
/// renderers know is used, unless the diagram has more. Order: containers with what they hold, then
/// edges, then looks, then annotations. Reading it gives the same graph; what Mermaid has no words
/// for (an arrow at the source alone, two different heads) comes as near as it can.
std::string write(const Diagram& diagram, const Catalog& catalog);

}  // namespace stratoplan::mermaid_text
