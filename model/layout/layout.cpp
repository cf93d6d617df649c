#include "model/layout/layout.h"

#include "model/layout/arranged.h"
#include "model/layout/open_up.h"
#include "model/layout/recursive.h"
#include "model/layout/result.h"
#include "model/layout/routes.h"
#include "model/layout/titles.h"

#include <algorithm>
#include <span>
#include <unordered_set>

namespace stratoplan {

using namespace layout;

namespace {

constexpr int kMostRouted = 20'000;

/// The places that stay: those that the diagram stores, else those of the last layout.
std::vector<Rect> keptPlaces(const Scene& scene, const LayoutOptions& options)
{
    std::vector<Rect> places = storedPlaces(scene);
    if (!options.previous || !options.previousDiagram)
        return places;
    for (int i = 0; i < countOf(scene.items); ++i) {
        if (!places[i].empty() || scene.items[i].node < 0)
            continue;
        const Node& node = scene.diagram->nodes()[static_cast<std::size_t>(scene.items[i].node)];
        const Node* old = options.previousDiagram->nodeNamed(node.name);
        if (old)
            places[i] = options.previous->stretch.stored(
                options.previous
                    ->nodes[static_cast<std::size_t>(options.previousDiagram->indexOf(old->id))]
                    .box);
    }
    return places;
}

/// The contents of these containers are arranged anew within their old corner; the rest stays.
void freeContents(const Scene& scene, const std::vector<NodeId>& only, std::vector<Rect>& places)
{
    for (const NodeId id : only) {
        const int index = scene.diagram->indexOf(id);
        const int top = index < 0 ? -1 : scene.itemOfNode[static_cast<std::size_t>(index)];
        if (top < 0 || places[top].empty())
            continue;
        const Point shift = places[top].topLeft() - scene.items[top].box.topLeft();
        for (int i = top; i < countOf(scene.items); ++i) {
            if (scene.isAncestor(top, i))
                places[i] = scene.items[i].box.translated(shift);
        }
    }
}

/// Moves the stored boxes of what a closed container holds.
void shiftContents(const Diagram& diagram, NodeId container, Point way, Diff& diff)
{
    const std::vector<NodeId> held = diagram.withDescendants(std::span(&container, 1));
    for (const NodeId id : held) {
        const Node& before = *diagram.node(id);
        if (id == container || way == Point{} || !before.placement.box)
            continue;
        diff.places.push_back(
            {before.id, before.placement.box, before.placement.box->translated(way)});
    }
}

}  // namespace

Layout layOut(const Diagram& diagram, const Catalog& catalog, const TextMeasurer& measurer,
              const LayoutOptions& options)
{
    Scene scene = sceneOf(diagram, catalog, measurer, options);
    scene.stop = options.stop;
    const bool keep = options.anew ? !options.only.empty() : diagram.header().arranged;
    Wiring wiring;
    arrangeScene(scene);
    if (keep) {
        std::vector<Rect> places = keptPlaces(scene, options);
        if (isCharacterDrawing(diagram.header()))
            scene.stretch = openUp(scene, catalog, measurer, places);
        if (options.anew)
            freeContents(scene, options.only, places);
        keepPlaces(scene, places);
        turnTitles(scene);
    }
    if (options.placed && isLarge(scene)) {
        wiring.routes.resize(scene.links.size());
        options.placed(resultOf(scene, wiring, catalog, measurer, keep));
    }
    std::vector<Diagnostic> diagnostics;
    if (countOf(scene.links) > kMostRouted) {
        routeStraight(scene, wiring);
        diagnostics.push_back({DiagCode::LAY001, {std::to_string(scene.links.size())}});
    } else if (keep) {
        routeFixed(scene, wiring);
    } else {
        routeFree(scene, wiring);
    }
    Layout result = resultOf(scene, wiring, catalog, measurer, keep);
    result.diagnostics = std::move(diagnostics);
    result.stretch = scene.stretch;
    return result;
}

Diff arrangement(const Diagram& diagram, const Layout& result)
{
    Diff diff;
    std::unordered_set<NodeId> moved;
    diff.places.reserve(result.nodes.size());
    if (!diagram.header().arranged) {
        diff.header = ValueChange<Header>{diagram.header(), diagram.header()};
        diff.header->after.arranged = true;
    }
    for (std::size_t i = 0; i < result.nodes.size(); ++i) {
        const Node& before = diagram.nodes()[i];
        if (result.nodes[i].hidden)
            continue;
        const std::optional<Rect>& was = before.placement.box;
        Rect box = result.nodes[i].box;
        if (was && before.isContainer && before.placement.collapsed) {
            // What it holds goes with it, and it opens to the size that it had.
            const Point way = box.topLeft() - was->topLeft();
            box = was->translated(way);
            shiftContents(diagram, before.id, way, diff);
        }
        if (was && *was != box)
            moved.insert(before.id);
        if (was != box)
            diff.places.push_back({before.id, was, box});
    }
    for (const Edge& before : diagram.edges()) {
        if (!moved.contains(before.source) && !moved.contains(before.target))
            continue;
        Edge after = before;
        after.bends.clear();
        after.labelPlace.reset();
        if (after == before)
            continue;
        diff.edges.push_back({before, std::move(after)});
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
