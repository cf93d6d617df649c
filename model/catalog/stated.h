#pragma once

#include "model/catalog/catalog.h"
#include "model/core/diagram.h"
#include "model/core/fact.h"

#include <vector>

namespace stratoplan {

/// The facts that join components of a diagram, as properties of these: a fact counts as a further
/// line of the box that it names. Only properties that the kind has are kept, and `ingress`,
/// `egress` and `document` (of a policy), several joined by semicolons; of others the first counts.
/// `index`: of the diagram in Fact::Place. Cost: linear in the facts.
StatedProperties statedProperties(const std::vector<Fact>& facts, std::size_t index,
                                  const Diagram& diagram, const Catalog& catalog);

/// The properties of that kind that one fact states, in their units; `ingress`, `egress` and
/// `document` as above. `alone`: the fact joins one component, whose own address it may say.
std::vector<Property> propertiesSaid(const Fact& fact, const Kind& kind, bool alone);

}  // namespace stratoplan
