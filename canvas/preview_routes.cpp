#include "canvas/preview_routes.h"

#include "canvas/hit_test.h"
#include "model/layout/label_place.h"
#include "model/text/text_measurer.h"

#include <algorithm>
#include <cmath>
#include <unordered_set>

namespace stratoplan::canvas {
namespace {

/// Up to this many edges a full reroute takes a fraction of a frame.
constexpr std::size_t kFewEdges = 60;

/// Where two spans face each other, or nothing.
bool facing(double a0, double a1, double b0, double b1, double& middle)
{
    const double low = std::max(a0, b0);
    const double high = std::min(a1, b1);
    middle = (low + high) / 2;
    return high - low > 12;
}

void shift(EdgePlace& place, Point delta)
{
    for (Point& point : place.route)
        point = point + delta;
    if (place.labelBox)
        place.labelBox = place.labelBox->translated(delta);
}

/// The label stays where it was put, else at the middle of the longest leg.
void followRoute(EdgePlace& place, const Edge& edge)
{
    if (!place.labelBox || place.route.size() < 2)
        return;
    const Point middle =
        edge.labelPlace ? labelMiddle(place.route, *edge.labelPlace) : middleOf(place.route);
    place.labelBox->x = middle.x - place.labelBox->width / 2;
    place.labelBox->y = middle.y - place.labelBox->height / 2;
}

}  // namespace

Polyline plainRoute(const Rect& from, const Rect& to)
{
    double at = 0;
    const bool right = from.center().x <= to.center().x;
    const bool below = from.center().y <= to.center().y;
    const double startX = right ? from.right() : from.left();
    const double endX = right ? to.left() : to.right();
    const double startY = below ? from.bottom() : from.top();
    const double endY = below ? to.top() : to.bottom();
    if (facing(from.left(), from.right(), to.left(), to.right(), at))
        return {{at, startY}, {at, endY}};
    if (facing(from.top(), from.bottom(), to.top(), to.bottom(), at))
        return {{startX, at}, {endX, at}};
    if (std::abs(from.center().x - to.center().x) >= std::abs(from.center().y - to.center().y)) {
        const double middle = (startX + endX) / 2;
        return {{startX, from.center().y},
                {middle, from.center().y},
                {middle, to.center().y},
                {endX, to.center().y}};
    }
    const double middle = (startY + endY) / 2;
    return {{from.center().x, startY},
            {from.center().x, middle},
            {to.center().x, middle},
            {to.center().x, endY}};
}

void rerouteMoved(Layout& layout, const Diagram& diagram, const Catalog& catalog,
                  const std::vector<NodeId>& moved)
{
    std::unordered_set<EdgeId> seen;
    std::vector<std::size_t> edges;
    for (const NodeId node : diagram.withDescendants(moved)) {
        for (const EdgeId id : diagram.edgesAt(node)) {
            if (seen.insert(id).second)
                edges.push_back(static_cast<std::size_t>(diagram.indexOf(id)));
        }
    }
    if (diagram.edges().size() <= kFewEdges) {
        Layout fresh = layout;
        reroute(fresh, diagram, catalog, tableMeasurer(), moved);
        // A layout may be moved as a whole, to begin at the margin; the preview stays where it is.
        Point back;
        for (std::size_t i = 0; i < layout.nodes.size(); ++i) {
            if (!layout.nodes[i].hidden) {
                back = layout.nodes[i].box.topLeft() - fresh.nodes[i].box.topLeft();
                break;
            }
        }
        for (const std::size_t edge : edges) {
            layout.edges[edge] = fresh.edges[edge];
            shift(layout.edges[edge], back);
        }
        return;
    }
    for (const std::size_t edge : edges) {
        const Edge& record = diagram.edges()[edge];
        EdgePlace& place = layout.edges[edge];
        if (record.stroke == Stroke::Invisible)
            continue;
        const auto boxOf = [&](NodeId id) {
            return layout.nodes[static_cast<std::size_t>(diagram.indexOf(id))].box;
        };
        place.route = plainRoute(boxOf(record.source), boxOf(record.target));
        place.sourceTrunk = 0;
        place.targetTrunk = 0;
        followRoute(place, record);
    }
}

}  // namespace stratoplan::canvas
