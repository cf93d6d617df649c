#include "model/import/mermaid/local_diff.h"
#include "model/import/mermaid/local_twins.h"

#include <algorithm>
#include <unordered_map>

namespace stratoplan::mermaid {
namespace {

bool saysTheSame(Node a, Node b)
{
    dropInferred(a);
    dropInferred(b);
    return a == b;
}

/// What the node will stand before in its container; nothing where it comes last.
const Node* nextOf(const Diagram& diagram, const Change<Node>& change)
{
    const int previous = *change.previousAfter ? diagram.indexOf(*change.previousAfter) : -1;
    for (const NodeId id : diagram.childrenOf(change.after->parent))
        if (id != change.id() && diagram.indexOf(id) > previous)
            return diagram.node(id);
    return nullptr;
}

/// A diff of a diagram as one of an excerpt of it.
class DiffInPart {
public:
    DiffInPart(const Diagram& whole, const Diagram& part, const Diff& diff)
        : m_whole(whole), m_part(part), m_twins(whole, part), m_diff(diff)
    {
        std::uint32_t next = part.nextNodeId().value;
        for (const Change<Node>& change : diff.nodes)
            if (!change.before)
                m_new.emplace(change.id(), NodeId{next++});
    }

    /// Nothing where what it touches is not what the excerpt says of it.
    std::optional<Diff> run() const
    {
        Diff out;
        if (m_diff.header) {
            Header header = m_part.header();
            header.title = m_diff.header->after.title;
            header.direction = m_diff.header->after.direction;
            out.header = ValueChange<Header>{m_part.header(), std::move(header)};
        }
        for (const Change<Node>& change : m_diff.nodes) {
            const Node* twin = m_twins.node(change.id());
            const auto before = change.before ? moved(*change.before) : std::nullopt;
            auto after = change.after ? moved(*change.after) : std::nullopt;
            if (before.has_value() != change.before.has_value() ||
                after.has_value() != change.after.has_value() ||
                (before && !saysTheSame(*before, *twin)))
                return std::nullopt;
            out.nodes.push_back({before ? std::optional(*twin) : std::nullopt, std::move(after)});
            if (!isReordered(change))
                continue;
            const Node* next = nextOf(m_whole, change);
            const Node* nextTwin = next ? m_twins.node(next->id) : nullptr;
            if (next && !nextTwin)
                return std::nullopt;
            out.nodes.back().previousBefore = previousOf(m_part, twin->id);
            NodeId previous =
                nextTwin ? previousOf(m_part, nextTwin->id) : m_part.nodes().back().id;
            if (previous == twin->id)
                previous = previousOf(m_part, twin->id);
            out.nodes.back().previousAfter = previous;
        }
        std::uint32_t next = m_part.nextEdgeId().value;
        for (const Change<Edge>& change : m_diff.edges) {
            const Edge* twin = change.before ? m_twins.edge(*change.before) : nullptr;
            const auto before = change.before ? moved(*change.before, twin) : std::nullopt;
            auto after = change.after ? moved(*change.after, twin) : std::nullopt;
            if (before.has_value() != change.before.has_value() ||
                after.has_value() != change.after.has_value() || (before && *before != *twin))
                return std::nullopt;
            if (!change.before)
                after->id = {next++};
            out.edges.push_back({before, std::move(after)});
        }
        return out;
    }

private:
    std::optional<NodeId> placeOf(NodeId id) const
    {
        if (!id)
            return NodeId{};
        if (const auto fresh = m_new.find(id); fresh != m_new.end())
            return fresh->second;
        const Node* twin = m_twins.node(id);
        return twin ? std::optional(twin->id) : std::nullopt;
    }

    std::optional<Node> moved(Node node) const
    {
        const Node* old = m_whole.node(node.id);
        const Node* twin = m_twins.node(node.id);
        const auto id = placeOf(node.id);
        auto parent = placeOf(node.parent);
        if (old && twin && old->parent == node.parent) {
            // Frames without an id have other numbers in the excerpt.
            const Node* holder = m_whole.node(node.parent);
            const Node* frame = m_part.node(twin->parent);
            if (!holder != !frame || (holder && holder->label != frame->label))
                return std::nullopt;
            parent = twin->parent;
        }
        if (!id || !parent)
            return std::nullopt;
        node.id = *id;
        node.parent = *parent;
        return node;
    }

    std::optional<Edge> moved(Edge edge, const Edge* twin) const
    {
        const auto source = placeOf(edge.source);
        const auto target = placeOf(edge.target);
        if (!source || !target || (m_whole.edge(edge.id) && !twin))
            return std::nullopt;
        edge.source = *source;
        edge.target = *target;
        if (twin)
            edge.id = twin->id;
        return edge;
    }

    const Diagram& m_whole;
    const Diagram& m_part;
    Twins m_twins;
    const Diff& m_diff;
    std::unordered_map<NodeId, NodeId> m_new;
};

}  // namespace

bool isReordered(const Change<Node>& change)
{
    return change.before && change.after && change.previousAfter &&
           change.before->parent == change.after->parent;
}

std::vector<std::string> touchedNames(const Diagram& diagram, const Diff& diff)
{
    std::vector<std::string> names;
    const auto add = [&](NodeId id) {
        for (const Node* node = diagram.node(id); node; node = diagram.node(node->parent)) {
            names.push_back(node->name);
            if (!diagram.header().arranged)  // else places are told relative to what holds it
                return;
        }
    };
    for (const Change<Node>& change : diff.nodes) {
        add(change.id());
        if (change.after)
            add(change.after->parent);
        if (!isReordered(change))
            continue;
        const Node* next = nextOf(diagram, change);
        add(next ? next->id : diagram.childrenOf(change.after->parent).back());
    }
    for (const Change<Edge>& change : diff.edges)
        for (const auto& edge : {change.before, change.after})
            if (edge) {
                add(edge->source);
                add(edge->target);
                names.push_back(edge->authorId);
            }
    return names;
}

std::optional<Diff> diffInPart(const Diagram& whole, const Diagram& part, const Diff& diff)
{
    return DiffInPart(whole, part, diff).run();
}

}  // namespace stratoplan::mermaid
