#include "model/edit/remove.h"

#include "model/edit/change.h"

#include <unordered_set>

namespace stratoplan {
namespace {

void addRemovals(const Diagram& diagram, const std::unordered_set<NodeId>& nodes,
                 const std::unordered_set<EdgeId>& edges, Diff& diff)
{
    for (const Edge& edge : diagram.edges())
        if (edges.contains(edge.id) || nodes.contains(edge.source) || nodes.contains(edge.target))
            diff.edges.push_back(
                {edge, std::nullopt, previousId(diagram.edges(), diagram.indexOf(edge.id))});
    NoteId previous;
    for (const Note& note : diagram.notes()) {
        if (note.node && nodes.contains(note.node))
            diff.notes.push_back({note, std::nullopt, previous});
        previous = note.id;
    }
    NodeId behind;
    for (const Node& node : diagram.nodes()) {
        if (nodes.contains(node.id))
            diff.nodes.push_back({node, std::nullopt, behind});
        behind = node.id;
    }
}

}  // namespace

Diff removeElements(const Diagram& diagram, std::span<const NodeId> nodes,
                    std::span<const EdgeId> edges)
{
    const auto held = diagram.withDescendants(nodes);
    Diff diff;
    addRemovals(diagram, {held.begin(), held.end()}, {edges.begin(), edges.end()}, diff);
    return diff;
}

Diff ungroup(const Diagram& diagram, NodeId container)
{
    Diff diff;
    const Node* frame = diagram.node(container);
    if (!frame)
        return diff;
    addRemovals(diagram, {container}, {}, diff);
    for (const NodeId id : diagram.childrenOf(container)) {
        Node after = *diagram.node(id);
        after.parent = frame->parent;
        diff.nodes.push_back({*diagram.node(id), std::move(after)});
    }
    return diff;
}

}  // namespace stratoplan
