#include "model/layout/quality.h"

#include <algorithm>
#include <cmath>

namespace stratoplan {

namespace {

constexpr double kTouch = 1;  // scene units that count as touching, not as overlapping

bool overlap(const Rect& a, const Rect& b)
{
    return a.adjusted(-kTouch / 2).intersects(b.adjusted(-kTouch / 2));
}

Rect boundsOf(Point a, Point b)
{
    return {std::min(a.x, b.x), std::min(a.y, b.y), std::abs(a.x - b.x), std::abs(a.y - b.y)};
}

/// Whether the route enters the box; exact for legs along the axes.
bool enters(const Polyline& route, const Rect& box)
{
    const Rect inner = box.adjusted(-kTouch);
    for (std::size_t i = 0; i + 1 < route.size(); ++i) {
        const Rect leg = boundsOf(route[i], route[i + 1]);
        if (leg.left() < inner.right() && leg.right() > inner.left() &&
            leg.top() < inner.bottom() && leg.bottom() > inner.top())
            return true;
    }
    return false;
}

int crossingsOf(const Polyline& a, const Polyline& b)
{
    int count = 0;
    for (std::size_t i = 0; i + 1 < a.size(); ++i) {
        for (std::size_t k = 0; k + 1 < b.size(); ++k) {
            const Rect p = boundsOf(a[i], a[i + 1]);
            const Rect q = boundsOf(b[k], b[k + 1]);
            const auto cross = [](const Rect& across, const Rect& down) {
                return across.height < kTouch && down.width < kTouch &&
                       down.x > across.left() + kTouch && down.x < across.right() - kTouch &&
                       across.y > down.top() + kTouch && across.y < down.bottom() - kTouch;
            };
            count += cross(p, q) || cross(q, p);
        }
    }
    return count;
}

}  // namespace

LayoutQuality qualityOf(const Diagram& diagram, const Layout& layout)
{
    LayoutQuality quality;
    const auto nodes = diagram.nodes();
    const auto edges = diagram.edges();
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        if (layout.nodes[i].hidden)
            continue;
        const Rect& box = layout.nodes[i].box;
        if (nodes[i].parent) {
            const Rect& parent =
                layout.nodes[static_cast<std::size_t>(diagram.indexOf(nodes[i].parent))].box;
            quality.childrenOutside += !parent.adjusted(kTouch).contains(box);
        }
        for (std::size_t k = i + 1; k < nodes.size(); ++k) {
            if (!layout.nodes[k].hidden && overlap(box, layout.nodes[k].box) &&
                !diagram.isAncestor(nodes[i].id, nodes[k].id) &&
                !diagram.isAncestor(nodes[k].id, nodes[i].id))
                ++quality.overlaps;
        }
    }
    for (std::size_t e = 0; e < edges.size(); ++e) {
        const EdgePlace& place = layout.edges[e];
        if (edges[e].stroke == Stroke::Invisible)
            continue;
        quality.missing += place.route.size() < 2 || (!edges[e].label.empty() && !place.labelBox);
        quality.bends += std::max(0, static_cast<int>(place.route.size()) - 2);
        for (std::size_t i = 0; i + 1 < place.route.size(); ++i)
            quality.length += std::hypot(place.route[i].x - place.route[i + 1].x,
                                         place.route[i].y - place.route[i + 1].y);
        for (std::size_t i = 0; i < nodes.size(); ++i) {
            const NodePlace& node = layout.nodes[i];
            if (node.hidden)
                continue;
            if (nodes[i].isContainer)
                quality.titleCrossings +=
                    !node.textBox.empty() && enters(place.route, node.textBox);
            else if (nodes[i].id != edges[e].source && nodes[i].id != edges[e].target)
                quality.strangers += enters(place.route, node.box);
            if (place.labelBox)
                quality.labelFaults +=
                    overlap(*place.labelBox, nodes[i].isContainer ? node.textBox : node.box);
        }
        for (std::size_t k = 0; k < edges.size(); ++k) {
            const EdgePlace& other = layout.edges[k];
            if (k == e)
                continue;
            if (place.labelBox) {
                quality.labelFaults += enters(other.route, *place.labelBox);
                quality.labelFaults +=
                    k > e && other.labelBox && overlap(*place.labelBox, *other.labelBox);
            }
            if (k > e)
                quality.crossings += crossingsOf(place.route, other.route);
        }
    }
    return quality;
}

}  // namespace stratoplan
