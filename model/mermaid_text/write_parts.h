#pragma once

#include "model/core/diagram.h"
#include "model/mermaid_text/pieces.h"

#include <string>
#include <unordered_map>

namespace stratoplan::mermaid_text {

/// An id that Mermaid can read for each node: its name where that is one, else a slug of its label.
class Ids {
public:
    Ids(const Diagram& diagram, Family family);
    const std::string& of(NodeId id) const { return m_ids.at(id); }

private:
    std::unordered_map<NodeId, std::string> m_ids;
};

/// Front matter with the title; empty without one.
std::string titleText(const Header& header);
/// accTitle and accDescr.
std::string accessibilityText(const Header& header);
/// The annotation lines of nodes whose ids stayed, and the layout block.
std::string annotationText(const Diagram& diagram, const Ids& ids);

std::string writeFlow(const Diagram& diagram);
std::string writeState(const Diagram& diagram);

}  // namespace stratoplan::mermaid_text
