#include "canvas/hit_test.h"

#include "canvas/convert.h"
#include "canvas/handles.h"

#include <algorithm>
#include <cmath>

namespace stratoplan::canvas {
namespace {

constexpr double kEdgeReach = 5;  // px on either side of a line
constexpr double kTitleBar = 32;

double distance(Point p, Point a, Point b)
{
    const Point ab = b - a;
    const double length = ab.x * ab.x + ab.y * ab.y;
    const double t =
        length <= 0 ? 0 : std::clamp(((p.x - a.x) * ab.x + (p.y - a.y) * ab.y) / length, 0.0, 1.0);
    const Point nearest = a + ab * t;
    return std::hypot(p.x - nearest.x, p.y - nearest.y);
}

double distance(Point p, const Polyline& route)
{
    double least = 1e9;
    for (std::size_t i = 1; i < route.size(); ++i)
        least = std::min(least, distance(p, route[i - 1], route[i]));
    return least;
}

const NodePlace& placeOf(const PictureCache& cache, int item)
{
    return cache.layout().nodes[static_cast<std::size_t>(item)];
}

const Node& nodeOf(const PictureCache& cache, int item)
{
    return cache.diagram()->nodes()[static_cast<std::size_t>(item)];
}

bool near(QPointF a, QPointF b, double side)
{
    return std::abs(a.x() - b.x()) <= side / 2 && std::abs(a.y() - b.y()) <= side / 2;
}

Hit handleAt(const PictureCache& cache, const ViewTransform& view, const Interaction& state,
             QPointF at)
{
    const Diagram& diagram = *cache.diagram();
    const auto boxOf = [&](NodeId id) {
        return view.toView(placeOf(cache, diagram.indexOf(id)).box);
    };
    if (state.selection.nodes.size() == 1 && state.selection.edges.empty() &&
        diagram.node(state.selection.nodes.front()) &&
        isResizable(*diagram.node(state.selection.nodes.front()))) {
        const NodeId id = state.selection.nodes.front();
        const QRectF box = boxOf(id);
        const auto handles = resizeHandles(box);
        for (int i = 0; i < static_cast<int>(handles.size()); ++i) {
            if (offersHandle(box, i) &&
                near(handles[static_cast<std::size_t>(i)], at, kResizeHandle + 4))
                return {.what = Hit::What::ResizeHandle, .node = id, .handle = i};
        }
    }
    if (state.selection.edges.size() == 1 && state.selection.nodes.empty()) {
        const EdgeId id = state.selection.edges.front();
        const int index = diagram.indexOf(id);
        if (index >= 0) {
            const Polyline& route = cache.layout().edges[static_cast<std::size_t>(index)].route;
            if (!route.empty()) {
                // The target's end first: it is where an arrow is usually taken.
                if (near(view.toView(route.back()), at, 14))
                    return {.what = Hit::What::EdgeEnd, .edge = id, .handle = 1};
                if (near(view.toView(route.front()), at, 14))
                    return {.what = Hit::What::EdgeEnd, .edge = id, .handle = 0};
            }
        }
    }
    if (state.hoverNode && diagram.node(state.hoverNode)) {
        const double reach =
            state.selection.contains(state.hoverNode) ? kConnectReachSelected : kConnectReach;
        const auto handles = connectHandles(boxOf(state.hoverNode), reach);
        for (std::size_t i = 0; i < handles.size(); ++i) {
            if (near(handles[i], at, kConnectHit))
                return {.what = Hit::What::ConnectHandle,
                        .node = state.hoverNode,
                        .handle = static_cast<int>(i)};
        }
    }
    return {};
}

}  // namespace

Point middleOf(const Polyline& route)
{
    Point middle = route.empty() ? Point{} : route.front();
    double longest = -1;
    for (std::size_t i = 1; i < route.size(); ++i) {
        const double length = std::hypot(route[i].x - route[i - 1].x, route[i].y - route[i - 1].y);
        if (length > longest) {
            longest = length;
            middle = (route[i] + route[i - 1]) * 0.5;
        }
    }
    return middle;
}

std::vector<Hit> hitsAt(const PictureCache& cache, const ViewTransform& view, QPointF at)
{
    std::vector<Hit> hits;
    if (!cache.diagram())
        return hits;
    const Point scene = view.toScene(at);
    const double reach = kEdgeReach / view.zoom;
    std::vector<int> items;
    cache.itemsNear(Rect{scene.x, scene.y, 0, 0}.adjusted(reach + 1), items);
    for (auto item = items.rbegin(); item != items.rend(); ++item) {
        if (cache.isNode(*item) && !nodeOf(cache, *item).isContainer &&
            placeOf(cache, *item).box.contains(scene) && !placeOf(cache, *item).hidden)
            hits.push_back({.what = Hit::What::Node, .node = nodeOf(cache, *item).id});
    }
    std::vector<std::pair<double, Hit>> lines;
    for (const int item : items) {
        if (!cache.isEdge(item))
            continue;
        const auto index = static_cast<std::size_t>(cache.edgeIndex(item));
        const EdgePlace& place = cache.layout().edges[index];
        const EdgeId id = cache.diagram()->edges()[index].id;
        if (place.route.size() < 2)
            continue;
        if (place.labelBox && place.labelBox->adjusted(3).contains(scene))
            lines.push_back({-1, {.what = Hit::What::EdgeLabel, .edge = id}});
        else if (const double far = distance(scene, place.route); far <= reach)
            lines.push_back({far, {.what = Hit::What::Edge, .edge = id}});
    }
    std::ranges::stable_sort(lines, {}, [](const auto& line) { return line.first; });
    for (const auto& line : lines)
        hits.push_back(line.second);
    std::vector<int> containers;
    for (const int item : items) {
        if (cache.isNode(item) && nodeOf(cache, item).isContainer &&
            placeOf(cache, item).box.contains(scene) && !placeOf(cache, item).hidden)
            containers.push_back(item);
    }
    std::ranges::stable_sort(containers, std::ranges::greater(),
                             [&](int item) { return cache.depthOf(item); });
    for (const int item : containers) {
        const NodePlace& place = placeOf(cache, item);
        const double bar = std::max(place.textBox.bottom() - place.box.top() + 8, kTitleBar);
        hits.push_back({.what = Hit::What::Node,
                        .node = nodeOf(cache, item).id,
                        .onTitle = place.titleAtBottom ? scene.y > place.box.bottom() - bar
                                                       : scene.y < place.box.top() + bar});
    }
    return hits;
}

Hit hitAt(const PictureCache& cache, const ViewTransform& view, const Interaction& state,
          QPointF at)
{
    if (!cache.diagram())
        return {};
    if (const Hit handle = handleAt(cache, view, state, at); handle.what != Hit::What::Nothing)
        return handle;
    const Diagram& diagram = *cache.diagram();
    for (const Hit& hit : hitsAt(cache, view, at)) {
        const Edge* edge = diagram.edge(hit.edge);
        // What lies outside of the container that the canvas is about cannot be taken.
        if (state.group && (edge ? isOutside(state, diagram, *edge)
                                 : hit.node == state.group || isOutside(state, diagram, hit.node)))
            continue;
        return hit;
    }
    return {};
}

NodeId containerAt(const PictureCache& cache, Point scene, const std::vector<NodeId>& except)
{
    if (!cache.diagram())
        return {};
    const Diagram& diagram = *cache.diagram();
    std::vector<int> items;
    cache.itemsNear(Rect{scene.x, scene.y, 0, 0}.adjusted(1), items);
    int best = -1;
    for (const int item : items) {
        if (!cache.isNode(item) || !nodeOf(cache, item).isContainer ||
            nodeOf(cache, item).placement.collapsed || placeOf(cache, item).hidden ||
            !placeOf(cache, item).box.contains(scene))
            continue;
        const NodeId id = nodeOf(cache, item).id;
        const bool own = std::ranges::any_of(
            except, [&](NodeId other) { return diagram.isAncestor(other, id); });
        if (!own && (best < 0 || cache.depthOf(item) >= cache.depthOf(best)))
            best = item;
    }
    return best < 0 ? NodeId{} : nodeOf(cache, best).id;
}

EdgeId openEdgeAt(const PictureCache& cache, const ViewTransform& view, Point scene,
                  const std::vector<NodeId>& except)
{
    if (!cache.diagram())
        return {};
    const auto isExcept = [&](NodeId id) { return std::ranges::find(except, id) != except.end(); };
    for (const Hit& hit : hitsAt(cache, view, view.toView(scene))) {
        if (hit.node && !isExcept(hit.node))
            return {};
        if (!hit.edge)
            continue;
        const Edge& edge = *cache.diagram()->edge(hit.edge);
        if (!isExcept(edge.source) && !isExcept(edge.target))
            return hit.edge;
    }
    return {};
}

std::vector<NodeId> nodesIn(const PictureCache& cache, const Rect& rect, bool touched)
{
    std::vector<NodeId> found;
    if (!cache.diagram())
        return found;
    std::vector<int> items;
    cache.itemsNear(rect, items);
    for (const int item : items) {
        if (!cache.isNode(item) || placeOf(cache, item).hidden)
            continue;
        const Rect& box = placeOf(cache, item).box;
        const bool surrounds = box.contains(rect);  // the container the band is drawn in
        if (touched ? box.intersects(rect) && !surrounds : rect.contains(box))
            found.push_back(nodeOf(cache, item).id);
    }
    return found;
}

std::vector<EdgeId> edgesIn(const PictureCache& cache, const Rect& rect)
{
    std::vector<EdgeId> found;
    if (!cache.diagram())
        return found;
    std::vector<int> items;
    cache.itemsNear(rect, items);
    for (const int item : items) {
        if (!cache.isEdge(item))
            continue;
        const auto index = static_cast<std::size_t>(cache.edgeIndex(item));
        const Polyline& route = cache.layout().edges[index].route;
        if (route.size() >= 2 &&
            std::ranges::all_of(route, [&](Point p) { return rect.contains(p); }))
            found.push_back(cache.diagram()->edges()[index].id);
    }
    return found;
}

}  // namespace stratoplan::canvas
