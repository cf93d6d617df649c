#include "model/edit/remove.h"

#include "model/edit/change.h"
#include "model/edit/connect.h"

#include <algorithm>
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

/// Whose label a line gets that leads on from `in` to where `out` led. One that forks stays
/// with none of its branches: it spoke of the way to what is gone.
const Edge& namingOf(const Edge& in, const Edge& out, std::size_t branches)
{
    return branches > 1 || in.label.empty() ? out : in;
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

Diff removeHealed(const Diagram& diagram, std::span<const NodeId> nodes)
{
    Diagram work = diagram;
    Diff whole;
    const auto add = [&](const Diff& diff) {
        if (!diff.empty() && work.apply(diff).ok())
            whole = squashed(whole, diff);
    };
    for (const NodeId id : nodes) {
        if (!work.node(id))
            continue;
        std::vector<Edge> in;
        std::vector<Edge> out;
        for (const EdgeId edgeId : work.edgesAt(id)) {
            const Edge& edge = *work.edge(edgeId);
            if (edge.source == edge.target)
                continue;
            if (edge.target == id)
                in.push_back(edge);
            else
                out.push_back(edge);
        }
        for (const Edge& before : in) {
            for (const Edge& next : out) {
                const NodeId target = next.target;
                const bool there = std::ranges::any_of(work.edgesAt(before.source), [&](EdgeId e) {
                    return work.edge(e)->source == before.source && work.edge(e)->target == target;
                });
                if (there || target == before.source)
                    continue;
                const Edge& named = namingOf(before, next, out.size());
                Diff diff = connectNodes(work, before.source, target, named.label);
                Edge& healed = *diff.edges.front().after;
                healed.labelType = named.labelType;
                healed.stroke = before.stroke;
                healed.sourceMarker = before.sourceMarker;
                healed.targetMarker = before.targetMarker;
                healed.classes = before.classes;
                healed.style = before.style;
                add(diff);
            }
        }
        const NodeId gone[] = {id};
        add(removeElements(work, gone, {}));
    }
    return whole;
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
