#pragma once

#include "model/catalog/catalog.h"
#include "model/core/diagram.h"

#include <span>
#include <string>
#include <unordered_map>
#include <vector>

namespace stratoplan {

/// All drawings of a document as one diagram: what has the same kind, region and name is drawn
/// once, with the properties, details and connections of all its boxes. Several boxes of one
/// drawing stay several. A box stands in the frame of the first drawing that frames it.
/// `places`, where given, says for each drawing as what its boxes are drawn.
/// Order: as in the drawings. Cost: linear in them.
Diagram oneSystem(std::span<const Diagram* const> drawings, const Catalog& catalog,
                  std::vector<std::unordered_map<NodeId, NodeId>>* places = nullptr);

/// One system as Mermaid text, and the ids of its nodes there, parallel to them. Details are lines
/// of the labels. Reading the text gives the same kinds and properties: those that only the
/// drawings' own surroundings told are said.
struct SystemText {
    std::string text = {};
    std::vector<std::string> names = {};
};
SystemText systemText(const Diagram& system, const Catalog& catalog);

}  // namespace stratoplan
