#include "model/edit/reparent.h"

#include "model/edit/change.h"

#include <algorithm>

namespace stratoplan {
namespace {

/// Whether another of the moved nodes carries this one along.
bool carried(const Diagram& diagram, std::span<const NodeId> ids, const Node& node)
{
    return std::ranges::any_of(
        ids, [&](NodeId id) { return id != node.id && diagram.isAncestor(id, node.id); });
}

}  // namespace

std::string groupKindIn(const Diagram& diagram)
{
    return diagram.header().kind == "state" ? "composite" : "subgraph";
}

Diff openedFrame(const Diagram& diagram, NodeId id)
{
    return changedNode(diagram, id, [&](Node& node) {
        node.isContainer = true;
        if (node.groupKind.empty())
            node.groupKind = groupKindIn(diagram);
    });
}

Diff reparentNodes(const Diagram& diagram, std::span<const NodeId> ids, NodeId parent)
{
    Diff diff;
    if (parent && !diagram.node(parent))
        return diff;
    for (const NodeId id : ids) {
        const Node* before = diagram.node(id);
        if (!before || before->parent == parent || carried(diagram, ids, *before) ||
            (parent && diagram.isAncestor(id, parent)))
            continue;
        Node after = *before;
        after.parent = parent;
        diff.nodes.push_back({*before, std::move(after)});
    }
    if (!diff.nodes.empty())
        std::ranges::move(openedFrame(diagram, parent).nodes, std::back_inserter(diff.nodes));
    return diff;
}

Diff reparentNodes(const Diagram& diagram, std::span<const NodeId> ids, NodeId parent,
                   const std::function<std::optional<Rect>(NodeId)>& boxOf)
{
    Diff diff = reparentNodes(diagram, ids, parent);
    for (Change<Node>& change : diff.nodes)
        change.before->placement.box = change.after->placement.box = boxOf(change.id());
    return diff;
}

Diff reorderNode(const Diagram& diagram, NodeId id, NodeId before)
{
    Diff diff;
    const Node* node = diagram.node(id);
    const Node* sibling = diagram.node(before);
    if (!node || id == before || (before && (!sibling || sibling->parent != node->parent)))
        return diff;
    Change<Node> change{*node, *node};
    change.previousBefore = previousId(diagram.nodes(), diagram.indexOf(id));
    const int at = sibling ? diagram.indexOf(before) : static_cast<int>(diagram.nodes().size());
    NodeId previous = previousId(diagram.nodes(), at);
    if (previous == id)  // already stands there
        previous = *change.previousBefore;
    change.previousAfter = previous;
    if (!change.noop())
        diff.nodes.push_back(std::move(change));
    return diff;
}

}  // namespace stratoplan
