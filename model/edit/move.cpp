#include "model/edit/move.h"

#include "model/edit/change.h"

#include <unordered_set>

namespace stratoplan {
namespace {

constexpr double kInside = 8;  // least gap between a frame and what it holds

}  // namespace

Diff moveNodes(const Diagram& diagram, std::span<const NodeId> ids, Point delta)
{
    return moveNodes(diagram, ids, delta,
                     [&](NodeId id) { return diagram.node(id)->placement.box; });
}

Diff moveNodes(const Diagram& diagram, std::span<const NodeId> ids, Point delta,
               const std::function<std::optional<Rect>(NodeId)>& boxOf)
{
    Diff diff;
    if (delta == Point{})
        return diff;
    std::unordered_set<NodeId> moved;
    for (const NodeId id : diagram.withDescendants(ids)) {  // each once, parents first
        moved.insert(id);
        const std::optional<Rect> box = boxOf(id);
        if (box && !diagram.node(id)->placement.locked)
            diff.places.push_back({id, box, box->translated(delta)});
    }
    std::unordered_set<EdgeId> seen;
    for (const PlaceChange& change : diff.places) {
        for (const EdgeId id : diagram.edgesAt(change.id)) {
            const Edge& edge = *diagram.edge(id);
            const bool along = moved.contains(edge.source) && moved.contains(edge.target);
            if (edge.bends.empty() || !along || !seen.insert(id).second)
                continue;
            Edge after = edge;
            for (Point& bend : after.bends)
                bend = bend + delta;
            diff.edges.push_back({edge, std::move(after)});
        }
    }
    return diff;
}

Diff resizeNode(const Diagram& diagram, NodeId id, const Rect& box)
{
    return changedNode(diagram, id, [&](Node& node) {
        Rect content = box;
        for (const NodeId child : diagram.childrenOf(id))
            if (const auto& inner = diagram.node(child)->placement.box)
                content = content.united(inner->adjusted(kInside));
        node.placement.box = content;
    });
}

Diff setPinned(const Diagram& diagram, std::span<const NodeId> ids, bool pinned)
{
    return changedNodes(diagram, ids, [&](Node& node) { node.placement.pinned = pinned; });
}

Diff setLocked(const Diagram& diagram, std::span<const NodeId> ids, bool locked)
{
    return changedNodes(diagram, ids, [&](Node& node) { node.placement.locked = locked; });
}

Diff setCollapsed(const Diagram& diagram, NodeId id, bool collapsed)
{
    return changedNode(
        diagram, id, [&](Node& node) { node.placement.collapsed = collapsed && node.isContainer; });
}

}  // namespace stratoplan
