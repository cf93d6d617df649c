#include "canvas/breadcrumb.h"
#include "canvas/canvas_parts.h"

/// The focus on one container: what lies outside is veiled and cannot be taken.
namespace stratoplan::canvas {

bool CanvasParts::isOutside(NodeId id) const
{
    return canvas::isOutside(state, diagram(), id);
}

bool CanvasParts::isOutside(const Edge& edge) const
{
    return canvas::isOutside(state, diagram(), edge);
}

void CanvasParts::enterGroup(NodeId container)
{
    const Node* node = diagram().node(container);
    if (node && (!node->isContainer || node->placement.collapsed))
        return;
    const NodeId left = state.group;
    if (left == container)
        return;
    state.group = container;
    Selection kept = state.selection;
    std::erase_if(kept.nodes, [&](NodeId id) { return id == container || isOutside(id); });
    std::erase_if(kept.edges, [&](EdgeId id) { return isOutside(*diagram().edge(id)); });
    select(kept);
    state.hoverNode = {};
    state.hoverEdge = {};
    breadcrumb->refresh();
    const Size size = layout().size;
    fit(node ? boundsOf({.nodes = {container}, .edges = {}}) : Rect{0, 0, size.width, size.height},
        node ? 2 : 1);
    view.update();
}

void CanvasParts::toggleGroup()
{
    const std::vector<NodeId>& chosen = state.selection.nodes;
    const Node* node = chosen.size() == 1 ? diagram().node(chosen.front()) : nullptr;
    // A component means the container that it stands in.
    NodeId wanted = node ? (node->isContainer ? node->id : node->parent) : NodeId{};
    if (wanted == state.group)
        wanted = state.group ? diagram().node(state.group)->parent : NodeId{};
    enterGroup(wanted);
}

bool CanvasParts::leaveGroup()
{
    if (!state.group)
        return false;
    const NodeId left = state.group;
    enterGroup(diagram().node(left)->parent);
    select({.nodes = {left}, .edges = {}});
    return true;
}

void CanvasParts::refreshMemberships()
{
    memberships = membershipsOf(diagram(), catalog());
}

}  // namespace stratoplan::canvas
