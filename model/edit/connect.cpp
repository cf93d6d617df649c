#include "model/edit/connect.h"

#include "model/edit/change.h"

namespace stratoplan {

Diff connectNodes(const Diagram& diagram, NodeId source, NodeId target, const std::string& label)
{
    Diff diff;
    if (!diagram.node(source) || !diagram.node(target))
        return diff;
    Edge edge;
    edge.id = diagram.nextEdgeId();
    edge.name = diagram.nameForNew(edge.id);
    edge.source = source;
    edge.target = target;
    edge.label = label;
    diff.edges.push_back({std::nullopt, std::move(edge)});
    return diff;
}

Diff reconnectEdge(const Diagram& diagram, EdgeId id, EdgeEnd end, NodeId node)
{
    if (!diagram.node(node))
        return {};
    return changedEdge(diagram, id, [&](Edge& edge) {
        NodeId& moved = end == EdgeEnd::Source ? edge.source : edge.target;
        if (moved == node)
            return;
        moved = node;
        forgetRoute(edge);
    });
}

Diff insertOnEdge(const Diagram& diagram, EdgeId id, NodeId node)
{
    const Edge* edge = diagram.edge(id);
    if (!edge || !diagram.node(node) || edge->source == node || edge->target == node)
        return {};
    Diff diff = changedEdge(diagram, id, [&](Edge& first) {
        first.target = node;
        forgetRoute(first);
    });
    Edge second = *edge;
    second.id = diagram.nextEdgeId();
    second.name = diagram.nameForNew(second.id);
    second.source = node;
    second.label.clear();
    second.authorId.clear();
    forgetRoute(second);
    diff.edges.push_back({std::nullopt, std::move(second)});
    return diff;
}

Diff setEdgeLabel(const Diagram& diagram, EdgeId id, const std::string& label)
{
    return changedEdge(diagram, id, [&](Edge& edge) { edge.label = label; });
}

Diff setEdgeLine(const Diagram& diagram, EdgeId id, Stroke stroke, Marker sourceMarker,
                 Marker targetMarker)
{
    return changedEdge(diagram, id, [&](Edge& edge) {
        edge.stroke = stroke;
        edge.sourceMarker = sourceMarker;
        edge.targetMarker = targetMarker;
    });
}

Diff setEdgeBends(const Diagram& diagram, EdgeId id, std::vector<Point> bends)
{
    return changedEdge(diagram, id, [&](Edge& edge) { edge.bends = std::move(bends); });
}

Diff setLabelPlace(const Diagram& diagram, EdgeId id, const std::optional<LabelPlace>& place)
{
    return changedEdge(diagram, id, [&](Edge& edge) { edge.labelPlace = place; });
}

Diff resetRoute(const Diagram& diagram, EdgeId id)
{
    return changedEdge(diagram, id, forgetRoute);
}

void forgetRoute(Edge& edge)
{
    edge.bends.clear();
    edge.labelPlace.reset();
}

}  // namespace stratoplan
