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

/// What stands elsewhere or looks otherwise, the outermost of it.
std::optional<std::vector<MovedNode>> movedNodes(const Diagram& before, const Diagram& after)
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
        const bool sameLook = node.details == now->details && !isResized(node, *now);
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
bool isNamedAnew(const Edge& before, const Edge& after)
{
    return before.label.empty() != after.label.empty();
}

/// Whether a line has to be drawn anew, whatever its ends do.
bool leadsElsewhere(const Edge& before, const Edge& after)
{
    return before.source != after.source || before.target != after.target ||
           before.sourceMarker != after.sourceMarker || before.targetMarker != after.targetMarker ||
           before.stroke != after.stroke || isNamedAnew(before, after);
}

Diff newTexts(const Diagram& before, const Diagram& after)
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
        if (!now || now->label == edge.label || isNamedAnew(edge, *now))
            continue;
        Edge other = edge;
        other.label = now->label;
        diff.edges.push_back({edge, std::move(other)});
    }
    return diff;
}

}  // namespace

std::optional<DrawingStages> drawingStages(const Diagram& before, const Diagram& after)
{
    std::optional<std::vector<MovedNode>> moved = movedNodes(before, after);
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
        if (!now || leadsElsewhere(edge, *now) || (touched && !carried))
            lines.push_back(edge.id);
        else if (!carried && (edge.bends != now->bends || edge.labelPlace != now->labelPlace))
            return std::nullopt;
    }
    DrawingStages stages{before, before, before, *std::move(moved)};
    if (!stages.renamed.apply(newTexts(before, after)))
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
