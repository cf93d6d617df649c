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

Diff reparentNodes(const Diagram& diagram, std::span<const NodeId> ids, NodeId parent)
{
    Diff diff;
    const Node* frame = diagram.node(parent);
    if (parent && !frame)
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
    if (frame && !frame->isContainer && !diff.nodes.empty()) {
        Node opened = *frame;
        opened.isContainer = true;
        if (opened.groupKind.empty())
            opened.groupKind = "subgraph";
        diff.nodes.push_back({*frame, std::move(opened)});
    }
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
