#include "model/layout/arranged.h"
#include "model/layout/edge_labels.h"
#include "model/layout/result.h"
#include "model/layout/route_search.h"
#include "model/layout/routes.h"

#include <algorithm>
#include <map>
#include <unordered_set>

namespace stratoplan {

using namespace layout;

namespace {

constexpr double kAround = 96;  // beyond the moved things and their partners

/// The edges that the move touches, in order.
std::vector<int> touchedEdges(const Diagram& diagram, const std::vector<NodeId>& moved,
                              std::vector<int>& nodes)
{
    std::vector<int> edges;
    if (moved.empty()) {
        for (int e = 0; e < countOf(diagram.edges()); ++e)
            edges.push_back(e);
        return edges;
    }
    for (const NodeId id : diagram.withDescendants(moved)) {
        nodes.push_back(diagram.indexOf(id));
        for (const EdgeId edge : diagram.edgesAt(id))
            edges.push_back(diagram.indexOf(edge));
    }
    std::sort(edges.begin(), edges.end());
    edges.erase(std::unique(edges.begin(), edges.end()), edges.end());
    return edges;
}

int visibleItem(const Scene& scene, NodeId id)
{
    const Diagram& diagram = *scene.diagram;
    for (const Node* node = diagram.node(id); node; node = diagram.node(node->parent)) {
        const int item = scene.itemOfNode[static_cast<std::size_t>(diagram.indexOf(node->id))];
        if (item >= 0)
            return item;
    }
    return -1;
}

/// The edge as a link of the scene; its label's size is known from where it lay.
layout::Link linkOf(const Scene& scene, const Layout& result, int edge,
                    std::map<std::string, int>& looks)
{
    const Edge& e = scene.diagram->edges()[static_cast<std::size_t>(edge)];
    layout::Link link;
    link.edge = edge;
    link.from = visibleItem(scene, e.source);
    link.to = visibleItem(scene, e.target);
    link.drawn = e.stroke != Stroke::Invisible;
    const std::optional<Rect>& label = result.edges[static_cast<std::size_t>(edge)].labelBox;
    if (label) {
        link.letters = label->size();
        link.label = {label->width + 10, label->height + 2};
    } else {
        link.style = looks.emplace(lookOf(e), countOf(looks) + 1).first->second;
    }
    return link;
}

}  // namespace

void reroute(Layout& result, const Diagram& diagram, const Catalog& catalog,
             const TextMeasurer& measurer, const std::vector<NodeId>& moved)
{
    std::vector<int> nodes;
    const std::vector<int> edges = touchedEdges(diagram, moved, nodes);
    for (const int n : nodes) {
        const Node& node = diagram.nodes()[static_cast<std::size_t>(n)];
        NodePlace& place = result.nodes[static_cast<std::size_t>(n)];
        if (place.hidden || node.isContainer)
            continue;
        const Size size = place.box.size();
        const Rect text = cardOf(node, catalog.kind(node.kind), measurer, &size).textBox;
        place.textBox = text.empty() ? text : text.translated(place.box.topLeft());
    }
    Rect region;
    if (!moved.empty()) {
        for (const int n : nodes)
            region = region.united(result.nodes[static_cast<std::size_t>(n)].box);
        for (const int e : edges) {
            const Edge& edge = diagram.edges()[static_cast<std::size_t>(e)];
            region =
                region
                    .united(
                        result.nodes[static_cast<std::size_t>(diagram.indexOf(edge.source))].box)
                    .united(
                        result.nodes[static_cast<std::size_t>(diagram.indexOf(edge.target))].box);
        }
        region = region.adjusted(kAround);
    }
    Scene scene = sceneOfLayout(diagram, result, region);
    std::map<std::string, int> looks;
    Wiring wiring;
    std::vector<int> changed;
    std::vector<char> movable;
    for (const int e : edges) {
        layout::Link link = linkOf(scene, result, e, looks);
        const Edge& edge = diagram.edges()[static_cast<std::size_t>(e)];
        if (link.from < 0 || link.to < 0 || (link.from == link.to && edge.source != edge.target))
            continue;
        changed.push_back(countOf(scene.links));
        scene.links.push_back(link);
        movable.push_back(1);
    }
    if (!changed.empty()) {
        wiring.routes.resize(scene.links.size());
        wiring.labels.resize(scene.links.size());
        routeFixed(scene, wiring, moved.empty() ? std::vector<int>{} : changed);
        const Layout fresh = resultOf(scene, wiring, catalog, measurer, true);
        for (const int l : changed) {
            const auto e = static_cast<std::size_t>(scene.links[l].edge);
            result.edges[e] = fresh.edges[e];
        }
    }
    for (std::size_t n = 0; n < result.notes.size(); ++n) {
        const Note& note = diagram.notes()[n];
        if (note.node && !result.notes[n].box.empty())
            result.notes[n].route =
                noteRoute(result.notes[n].box,
                          result.nodes[static_cast<std::size_t>(diagram.indexOf(note.node))].box);
    }
    for (const NodePlace& place : result.nodes) {
        result.size.width = std::max(result.size.width, place.box.right() + kAround / 4);
        result.size.height = std::max(result.size.height, place.box.bottom() + kAround / 4);
    }
}

}  // namespace stratoplan
