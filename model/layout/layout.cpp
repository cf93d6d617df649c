#include "model/layout/layout.h"

#include "model/layout/edge_labels.h"
#include "model/layout/recursive.h"
#include "model/layout/route_search.h"
#include "model/layout/spacing.h"
#include "model/layout/titles.h"

#include <algorithm>
#include <cmath>

namespace stratoplan {

using namespace layout;

namespace {

constexpr int kExactItems = 400;  // beyond that spacing only pushes

/// Notes that stand beside a node: a straight line between the facing sides.
Polyline noteRoute(const Scene& scene, const Item& note)
{
    if (note.host < 0)
        return {};
    const Rect& host = scene.items[note.host].box;
    const double y = note.box.center().y;
    if (note.box.left() >= host.right())
        return {{note.box.left(), y}, {host.right(), y}};
    return {{note.box.right(), y}, {host.left(), y}};
}

void improve(Scene& scene, Wiring& wiring)
{
    const SpacingMode mode =
        countOf(scene.items) <= kExactItems ? SpacingMode::Best : SpacingMode::Push;
    const int rounds = mode == SpacingMode::Best ? 2 : 1;
    for (int round = 0; round < rounds; ++round) {
        searchRoutes(scene, wiring.routes);
        placeTitles(scene, wiring);
        placeLabels(scene, wiring);
        for (int pass = 0; pass < 2; ++pass) {
            spaceOut(scene, wiring, pass == 0, mode);
            spaceOut(scene, wiring, pass != 0, mode);
        }
    }
}

Layout resultOf(const Diagram& diagram, Scene& scene, Wiring& wiring)
{
    // Everything begins at the page margin.
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
    const Point shift{kPageMargin - used.left(), kPageMargin - used.top()};

    Layout result;
    result.size = {used.width + 2 * kPageMargin, used.height + 2 * kPageMargin};
    result.nodes.resize(diagram.nodes().size());
    result.edges.resize(diagram.edges().size());
    result.notes.resize(diagram.notes().size());
    for (NodePlace& place : result.nodes)
        place.hidden = true;
    for (const Item& item : scene.items) {
        if (item.note >= 0) {
            NotePlace& place = result.notes[static_cast<std::size_t>(item.note)];
            place.box = item.box.translated(shift);
            place.route = noteRoute(scene, item);
            for (Point& p : place.route)
                p = p + shift;
            continue;
        }
        NodePlace& place = result.nodes[static_cast<std::size_t>(item.node)];
        place.hidden = false;
        place.box = item.box.translated(shift);
        place.titleAtBottom = item.titleAtBottom;
        if (item.container && !item.titleAt.empty())
            place.textBox = item.titleAt.translated(shift);
        else if (!item.container && !item.text.empty())
            place.textBox = item.text.translated(place.box.topLeft());
    }
    const Wires wires(scene, wiring.routes);
    for (int l = 0; l < countOf(scene.links); ++l) {
        const layout::Link& link = scene.links[l];
        EdgePlace& place = result.edges[static_cast<std::size_t>(link.edge)];
        place.route = wiring.routes[l];
        simplify(place.route);
        for (Point& p : place.route)
            p = p + shift;
        if (wiring.routes[l].empty())
            place.route.clear();
        place.sourceTrunk = wires.sourceTrunk[l];
        place.targetTrunk = wires.targetTrunk[l];
        if (wiring.labels[l].leg >= 0) {
            const Point c = wiring.labels[l].center + shift;
            place.labelBox = Rect{c.x - link.letters.width / 2, c.y - link.letters.height / 2,
                                  link.letters.width, link.letters.height};
        }
    }
    return result;
}

}  // namespace

Layout layOut(const Diagram& diagram, const Catalog& catalog, const TextMeasurer& measurer,
              const LayoutOptions& options)
{
    Scene scene = sceneOf(diagram, catalog, measurer, options);
    arrangeScene(scene);
    Wiring wiring;
    improve(scene, wiring);
    return resultOf(diagram, scene, wiring);
}

void reroute(Layout& result, const Diagram& diagram, const Catalog& catalog,
             const TextMeasurer& measurer, const std::vector<NodeId>& moved)
{
    static_cast<void>(moved);
    Scene scene = sceneOf(diagram, catalog, measurer, {});
    for (Item& item : scene.items) {
        if (item.note >= 0) {
            item.box = result.notes[static_cast<std::size_t>(item.note)].box;
            continue;
        }
        const NodePlace& place = result.nodes[static_cast<std::size_t>(item.node)];
        item.box = place.box;
        if (item.container) {
            item.titleAt = place.textBox;
            item.titleAtBottom = place.titleAtBottom;
        }
    }
    Wiring wiring;
    searchRoutes(scene, wiring.routes);
    placeLabels(scene, wiring);
    const std::vector<Diagnostic> diagnostics = std::move(result.diagnostics);
    result = resultOf(diagram, scene, wiring);
    result.diagnostics = diagnostics;
}

Diff arrangement(const Diagram& diagram, const Layout& result)
{
    Diff diff;
    if (!diagram.header().arranged) {
        diff.header = ValueChange<Header>{diagram.header(), diagram.header()};
        diff.header->after.arranged = true;
    }
    for (std::size_t i = 0; i < result.nodes.size(); ++i) {
        const Node& before = diagram.nodes()[i];
        if (result.nodes[i].hidden)
            continue;
        Node after = before;
        after.placement.box = result.nodes[i].box;
        if (!(after == before))
            diff.nodes.push_back({before, after});
    }
    for (std::size_t i = 0; i < result.notes.size(); ++i) {
        const Note& before = diagram.notes()[i];
        Note after = before;
        after.box = result.notes[i].box;
        if (!(after == before))
            diff.notes.push_back({before, after});
    }
    return diff;
}

}  // namespace stratoplan
