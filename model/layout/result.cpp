#include "model/layout/result.h"

#include "model/layout/recursive.h"

#include <algorithm>

namespace stratoplan::layout {

namespace {

/// All that is drawn, lines with room for their heads.
Rect usedBy(const Scene& scene, const Wiring& wiring)
{
    Rect used;
    for (const Item& item : scene.items)
        used = used.united(item.box);
    for (const Polyline& route : wiring.routes) {
        for (const Point& p : route)
            used = used.united({p.x - 4, p.y - 4, 8, 8});
    }
    for (int l = 0; l < countOf(wiring.labels); ++l) {
        const Size& size = scene.links[l].label;
        const Point c = wiring.labels[l].center;
        if (wiring.labels[l].leg >= 0)
            used =
                used.united({c.x - size.width / 2, c.y - size.height / 2, size.width, size.height});
    }
    return used;
}

void placeNode(NodePlace& place, const Scene& scene, const Item& item, Point shift,
               const Catalog& catalog, const TextMeasurer& measurer)
{
    place.hidden = false;
    place.box = item.box.translated(shift);
    place.titleAtBottom = item.titleAtBottom;
    if (item.container) {
        if (!item.titleAt.empty())
            place.textBox = item.titleAt.translated(shift);
        return;
    }
    Rect text = item.text;
    if (!(item.natural == item.box.size())) {
        const Node& node = scene.diagram->nodes()[static_cast<std::size_t>(item.node)];
        const Size size = item.box.size();
        text = cardOf(node, catalog.kind(node.kind), measurer, &size).textBox;
    }
    if (!text.empty())
        place.textBox = text.translated(place.box.topLeft());
}

}  // namespace

Polyline noteRoute(const Rect& note, const Rect& host)
{
    const double y =
        std::clamp(note.center().y, host.top() + 4, std::max(host.bottom() - 4, host.top() + 4));
    if (note.left() >= host.right())
        return {{note.left(), y}, {host.right(), y}};
    if (note.right() <= host.left())
        return {{note.right(), y}, {host.left(), y}};
    const double x = std::clamp(note.center().x, host.left(), host.right());
    if (note.top() >= host.bottom())
        return {{x, note.top()}, {x, host.bottom()}};
    return {{x, note.bottom()}, {x, host.top()}};
}

Layout resultOf(const Scene& scene, const Wiring& wiring, const Catalog& catalog,
                const TextMeasurer& measurer, bool keepOrigin)
{
    const Diagram& diagram = *scene.diagram;
    const Rect used = usedBy(scene, wiring);
    // A drawing whose places are kept moves only when it would leave the page.
    const Point shift = keepOrigin ? Point{std::max(0.0, -used.left()), std::max(0.0, -used.top())}
                                   : Point{kPageMargin - used.left(), kPageMargin - used.top()};
    Layout result;
    result.size = {used.right() + shift.x + kPageMargin, used.bottom() + shift.y + kPageMargin};
    result.nodes.resize(diagram.nodes().size());
    result.edges.resize(diagram.edges().size());
    result.notes.resize(diagram.notes().size());
    for (NodePlace& place : result.nodes)
        place.hidden = true;
    for (const Item& item : scene.items) {
        if (item.note < 0) {
            placeNode(result.nodes[static_cast<std::size_t>(item.node)], scene, item, shift,
                      catalog, measurer);
            continue;
        }
        NotePlace& place = result.notes[static_cast<std::size_t>(item.note)];
        place.box = item.box.translated(shift);
        if (item.host >= 0)
            place.route = noteRoute(place.box, scene.items[item.host].box.translated(shift));
    }
    const Wires wires(scene, wiring.routes);
    for (int l = 0; l < countOf(scene.links); ++l) {
        const Link& link = scene.links[l];
        EdgePlace& place = result.edges[static_cast<std::size_t>(link.edge)];
        if (wiring.routes[l].size() < 2)
            continue;
        place.route = wiring.routes[l];
        simplify(place.route);
        for (Point& p : place.route)
            p = p + shift;
        place.sourceTrunk = wires.sourceTrunk[l];
        place.targetTrunk = wires.targetTrunk[l];
        if (wiring.labels[l].leg < 0)
            continue;
        const Point c = wiring.labels[l].center + shift;
        place.labelBox = Rect{c.x - link.letters.width / 2, c.y - link.letters.height / 2,
                              link.letters.width, link.letters.height};
    }
    return result;
}

}  // namespace stratoplan::layout
