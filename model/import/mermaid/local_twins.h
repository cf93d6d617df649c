#pragma once

#include "model/core/diagram.h"

#include <algorithm>
#include <vector>

namespace stratoplan::mermaid {

inline void dropInferred(Node& node)
{
    if (node.kindOrigin == Origin::Inferred)
        node.kind = "generic";
    std::erase_if(node.properties,
                  [](const Property& one) { return one.origin == Origin::Inferred; });
}

/// What the node stands behind; none at the front.
inline NodeId previousOf(const Diagram& diagram, NodeId id)
{
    const int at = diagram.indexOf(id);
    return at > 0 ? diagram.nodes()[static_cast<std::size_t>(at) - 1].id : NodeId{};
}

inline EdgeId previousOf(const Diagram& diagram, EdgeId id)
{
    const int at = diagram.indexOf(id);
    return at > 0 ? diagram.edges()[static_cast<std::size_t>(at) - 1].id : EdgeId{};
}

/// The same nodes and edges in one diagram and in another, which may be a part of it.
class Twins {
public:
    Twins(const Diagram& whole, const Diagram& part) : m_whole(whole), m_part(part) {}

    const Node* node(NodeId id) const
    {
        const Node* node = m_whole.node(id);
        return node ? m_part.nodeNamed(node->name) : nullptr;
    }

    /// The edges of the part between the same two.
    std::vector<const Edge*> parallels(const Edge& edge) const
    {
        const Node* source = node(edge.source);
        const Node* target = node(edge.target);
        return source && target ? between(m_part, source->id, target->id)
                                : std::vector<const Edge*>();
    }

    /// Edges of the same two are told apart by their order.
    const Edge* edge(const Edge& edge) const
    {
        const auto own = between(m_whole, edge.source, edge.target);
        const auto other = parallels(edge);
        const auto at = std::ranges::find(own, edge.id, &Edge::id) - own.begin();
        return own.size() == other.size() ? other[static_cast<std::size_t>(at)] : nullptr;
    }

private:
    static std::vector<const Edge*> between(const Diagram& diagram, NodeId source, NodeId target)
    {
        std::vector<const Edge*> out;
        for (const EdgeId id : diagram.edgesAt(source))
            if (const Edge* one = diagram.edge(id); one->source == source && one->target == target)
                out.push_back(one);
        return out;
    }

    const Diagram& m_whole;
    const Diagram& m_part;
};

}  // namespace stratoplan::mermaid
