#pragma once

#include "model/catalog/catalog.h"
#include "model/core/diagram.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace stratoplan {

/// A component to be added. What is left empty follows from the kind.
struct NewNode {
    std::string kind = "generic";
    std::string label = {};  ///< empty: the kind's own label
    NodeId parent = {};
    std::string name = {};                 ///< empty: a short unique slug of the label
    std::optional<Rect> box = {};          ///< given in arranged diagrams
    std::optional<bool> isContainer = {};  ///< nothing: as the kind says
};

/// Whether a new one is a frame, ready to hold others; what bears the trait "card" becomes one when
/// something is put into it.
bool opensAsFrame(const Kind& kind);

/// A name that no node of the diagram has: `wanted`, or `wanted` with the first free number behind
/// it.
std::string freeNodeName(const Diagram& diagram, std::string_view wanted);

/// Adds one node behind the last child of its parent; it gets the id nextNodeId(). The kind is said
/// when the label alone would not be recognised as it.
Diff addNode(const Diagram& diagram, const Catalog& catalog, const NewNode& node);

/// Adds a frame, which gets the id nextNodeId(), around the nodes: they move into it. Where they
/// have places and `frame` has none, its box goes around theirs.
Diff groupNodes(const Diagram& diagram, const Catalog& catalog, NewNode frame,
                std::span<const NodeId> ids);

}  // namespace stratoplan
