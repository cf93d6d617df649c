#pragma once

#include "model/catalog/catalog.h"
#include "model/core/diagram.h"
#include "model/core/fact.h"
#include "model/diag/diagnostic.h"

#include <functional>
#include <span>
#include <vector>

namespace stratoplan {

/// One thing that a document says in two ways, as a finding about `diagram`: SYS001 two of its
/// drawings differ in a property of the same component, or in what stands at the same address;
/// SYS002 the words beside a drawing say another value than the drawing.
struct Conflict {
    std::size_t diagram = 0;  ///< index into the drawings
    Diagnostic finding;
};

/// The line of the document where a component of a drawing is named.
using LineOfNode = std::function<unsigned(std::size_t diagram, const Node& node)>;

/// Components are the same when kind, region and name are. What tells copies of one apart (zone,
/// number, own name and address) is not compared, nor is what one drawing says in several ways.
/// Order: by drawing, then as drawn. Cost: n log n in the components.
std::vector<Conflict> conflictsIn(std::span<const Diagram* const> drawings,
                                  const std::vector<Fact>& facts, const Catalog& catalog,
                                  const LineOfNode& lineOf);

}  // namespace stratoplan
