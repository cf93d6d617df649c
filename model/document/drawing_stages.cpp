#include "model/document/drawing_stages.h"

#include "model/edit/remove.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace stratoplan {
namespace {

bool isElsewhere(const Node& before, const Node& after)
{
    return before.parent != after.parent || before.placement.box != after.placement.box;
}

Point wayOf(const Node& before, const Node& after)
{
    if (!before.placement.box || !after.placement.box)
        return {};
    return after.placement.box->topLeft() - before.placement.box->topLeft();
}

bool isResized(const Node& before, const Node& after)
{
    return before.placement.box && after.placement.box &&
           before.placement.box->size() != after.placement.box->size();
}

/// Whether a container only got another size, about what it holds.
bool isGrown(const Node& before, const Node& after)
{
    return before.isContainer && after.isContainer && isResized(before, after) &&
           before.parent == after.parent && before.details == after.details;
}

/// Whether a node only comes into a new container that is where the node was.
bool isGrouped(const Diagram& before, const Diagram& after, const Node& node)
{
    const Node* now = after.node(node.id);
    const Node* frame = now ? after.node(now->parent) : nullptr;
    return frame && frame->isContainer && !before.node(frame->id) && frame->parent == node.parent &&
           now->placement.box == node.placement.box && now->details == node.details;
}

std::vector<GroupedNodes> groupedNodes(const Diagram& before, const Diagram& after)
{
    std::vector<GroupedNodes> groups;
    for (const Node& frame : after.nodes()) {
        if (before.node(frame.id) || !frame.isContainer)
            continue;
        GroupedNodes group{frame.id};
        for (const NodeId id : after.childrenOf(frame.id)) {
            const Node* node = before.node(id);
            if (node && isGrouped(before, after, *node))
                group.members.push_back(id);
        }
        if (!group.members.empty())
            groups.push_back(std::move(group));
    }
    return groups;
}

/// What stands elsewhere or looks otherwise, the outermost of it.
std::optional<std::vector<MovedNode>> movedNodes(const Diagram& before, const Diagram& after,
                                                 const std::unordered_set<NodeId>& boxed)
{
    std::vector<MovedNode> moved;
    std::unordered_set<NodeId> carried;
    std::vector<NodeId> outermostFirst;
    for (const Node& node : before.nodes())
        outermostFirst.push_back(node.id);
    std::stable_sort(outermostFirst.begin(), outermostFirst.end(),
                     [&](NodeId a, NodeId b) { return before.depth(a) < before.depth(b); });
    for (const NodeId nodeId : outermostFirst) {
        const Node& node = *before.node(nodeId);
        const Node* now = after.node(node.id);
        if (!now || carried.contains(node.id))
            continue;
        if (isGrown(node, *now) || isGrouped(before, after, node))
            continue;
        const bool sameLook =
            node.details == now->details && !isResized(node, *now) && !boxed.contains(node.id);
        if (sameLook && !isElsewhere(node, *now))
            continue;
        if (node.isContainer != now->isContainer || (node.isContainer && !sameLook))
            return std::nullopt;
        MovedNode one{node.id, wayOf(node, *now), {}, sameLook};
        const NodeId ids[] = {node.id};
        for (const NodeId id : before.withDescendants(ids)) {
            const Node& inner = *before.node(id);
            const Node* there = after.node(id);
            if (id == node.id)
                continue;
            // With another way than its container it would have to be taken out of it.
            if (!there || there->parent != inner.parent || there->details != inner.details ||
                isResized(inner, *there) || wayOf(inner, *there) != one.by || carried.contains(id))
                return std::nullopt;
            carried.insert(id);
            one.inside.push_back(id);
        }
        moved.push_back(std::move(one));
    }
    return moved;
}

/// Whether a line gets a text that has had none, for which there is no place yet, or loses its own.
bool isNamedAnew(const Edge& before, const Edge& after, bool linesAnew)
{
    return linesAnew ? before.label != after.label : before.label.empty() != after.label.empty();
}

/// Whether a line has to be drawn anew, whatever its ends do.
bool leadsElsewhere(const Edge& before, const Edge& after, bool linesAnew)
{
    return before.source != after.source || before.target != after.target ||
           before.sourceMarker != after.sourceMarker || before.targetMarker != after.targetMarker ||
           before.stroke != after.stroke || isNamedAnew(before, after, linesAnew);
}

/// Containers that are drawn larger or smaller though nothing in them moves.
std::vector<SizedNode> sizedNodes(const Diagram& before, const Diagram& after,
                                  const std::vector<MovedNode>& moved)
{
    std::unordered_set<NodeId> growing;
    const auto grow = [&](NodeId id) {
        for (const Node* node = after.node(id); node; node = after.node(node->parent))
            growing.insert(node->parent);
    };
    for (const MovedNode& one : moved)
        grow(one.id);
    for (const Node& node : after.nodes()) {
        if (!before.node(node.id))
            grow(node.id);
    }
    std::vector<SizedNode> sized;
    for (const Node& node : before.nodes()) {
        const Node* now = after.node(node.id);
        if (now && isGrown(node, *now) && !growing.contains(node.id))
            sized.push_back({node.id, *node.placement.box, *now->placement.box});
    }
    return sized;
}

Diff newTexts(const Diagram& before, const Diagram& after, bool linesAnew)
{
    Diff diff;
    for (const Node& node : before.nodes()) {
        const Node* now = after.node(node.id);
        if (!now || now->label == node.label)
            continue;
        Node other = node;
        other.label = now->label;
        diff.nodes.push_back({node, std::move(other)});
    }
    for (const Edge& edge : before.edges()) {
        const Edge* now = after.edge(edge.id);
        if (!now || now->label == edge.label || isNamedAnew(edge, *now, linesAnew))
            continue;
        Edge other = edge;
        other.label = now->label;
        diff.edges.push_back({edge, std::move(other)});
    }
    return diff;
}

}  // namespace

std::optional<DrawingStages> drawingStages(const Diagram& before, const Diagram& after,
                                           const std::unordered_set<NodeId>& boxed, bool linesAnew)
{
    std::optional<std::vector<MovedNode>> moved = movedNodes(before, after, boxed);
    if (!moved)
        return std::nullopt;
    std::unordered_map<NodeId, std::size_t> carrier;
    std::vector<NodeId> goes;
    for (std::size_t i = 0; i < moved->size(); ++i) {
        const MovedNode& one = (*moved)[i];
        carrier.emplace(one.id, i);
        goes.push_back(one.id);
        for (const NodeId id : one.inside)
            carrier.emplace(id, i);
    }
    for (const Node& node : before.nodes()) {
        if (!after.node(node.id))
            goes.push_back(node.id);
    }
    std::vector<EdgeId> lines;
    for (const Edge& edge : before.edges()) {
        const Edge* now = after.edge(edge.id);
        const auto source = carrier.find(edge.source);
        const auto target = carrier.find(edge.target);
        const bool carried = source != carrier.end() && target != carrier.end() &&
                             source->second == target->second &&
                             (*moved)[source->second].sameLook && edge.source != edge.target;
        const bool touched = source != carrier.end() || target != carrier.end();
        if (!now || leadsElsewhere(edge, *now, linesAnew) || (touched && !carried))
            lines.push_back(edge.id);
        else if (!carried && (edge.bends != now->bends || edge.labelPlace != now->labelPlace))
            return std::nullopt;
    }
    DrawingStages stages{before, before, before, {}, sizedNodes(before, after, *moved)};
    stages.moved = *std::move(moved);
    stages.grouped = groupedNodes(before, after);
    if (!stages.renamed.apply(newTexts(before, after, linesAnew)))
        return std::nullopt;
    stages.unjoined = stages.renamed;
    if (!stages.unjoined.apply(removeElements(stages.unjoined, {}, lines)))
        return std::nullopt;
    stages.cleared = stages.unjoined;
    if (!stages.cleared.apply(removeElements(stages.cleared, goes, {})))
        return std::nullopt;
    return stages;
}

}  // namespace stratoplan
