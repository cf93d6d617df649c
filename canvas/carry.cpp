#include "canvas/carry.h"

#include "canvas/preview_routes.h"
#include "model/card/card.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>
#include <utility>

namespace stratoplan::canvas {
namespace {

constexpr double kStep = 8;  // the widest that places are stored in; scene units
constexpr double kGap = 24;

template <class Record, class IdType>
std::vector<IdType> idsIn(std::span<const Record> records)
{
    std::vector<IdType> ids;
    ids.reserve(records.size());
    for (const Record& record : records)
        ids.push_back(record.id);
    return ids;
}

/// Places by id: the old vector put into the new order, gaps left as they are made.
template <class Place, class IdType, class Record>
std::vector<Place> inNewOrder(std::vector<Place>& places, const std::vector<IdType>& ids,
                              std::span<const Record> records, std::vector<bool>& known)
{
    std::vector<Place> moved(records.size());
    known.assign(records.size(), false);
    std::unordered_map<IdType, std::size_t> index;
    for (std::size_t i = 0; i < records.size(); ++i) {
        if (i < ids.size() && i < places.size() && ids[i] == records[i].id) {
            moved[i] = std::move(places[i]);  // the usual case: nothing before it came or went
            known[i] = true;
            continue;
        }
        if (index.empty()) {
            for (std::size_t k = 0; k < ids.size(); ++k)
                index[ids[k]] = k;
        }
        const auto found = index.find(records[i].id);
        if (found != index.end() && found->second < places.size()) {
            moved[i] = std::move(places[found->second]);
            known[i] = true;
        }
    }
    return moved;
}

Size naturalSize(const Node& node, const Catalog& catalog)
{
    const Kind& kind = catalog.kind(node.kind);
    return node.isContainer ? frameOf(node, kind, tableMeasurer()).minimum
                            : cardOf(node, kind, tableMeasurer()).size;
}

void moveTo(NodePlace& place, const Rect& box)
{
    place.textBox = place.textBox.translated(box.topLeft() - place.box.topLeft());
    place.box = box;
}

/// Where the node's stored box is drawn; of an opened drawing only a box that the edit has changed
/// moves, and by as much as it was changed.
std::optional<Rect> drawnBox(const Stretch& stretch, const Node& node,
                             const std::optional<Rect>& before, const Rect& last)
{
    const std::optional<Rect>& box = node.placement.box;
    if (stretch.none() || !box || last.empty())
        return box ? std::optional(stretch.drawn(*box)) : box;
    if (!before)
        return last;
    const Rect from = stretch.drawn(*before);
    const Rect to = stretch.drawn(*box);
    return Rect{last.x + to.x - from.x, last.y + to.y - from.y, last.width + to.width - from.width,
                last.height + to.height - from.height};
}

/// Right of the last sibling that has a place, else at the top left of its container.
Rect beside(const Diagram& diagram, const Node& node, const std::vector<NodePlace>& places,
            const std::vector<bool>& known, Size size)
{
    Rect last;
    for (const NodeId sibling : diagram.childrenOf(node.parent)) {
        const int at = diagram.indexOf(sibling);
        if (at >= 0 && known[static_cast<std::size_t>(at)])
            last = last.united(places[static_cast<std::size_t>(at)].box);
    }
    if (!last.empty())
        return {last.right() + kGap, last.top(), size.width, size.height};
    const int parent = diagram.indexOf(node.parent);
    const Point origin =
        parent < 0 ? Point{} : places[static_cast<std::size_t>(parent)].box.topLeft();
    return {origin.x + kGap, origin.y + 2 * kGap, size.width, size.height};
}

}  // namespace

LayoutIds idsOf(const Diagram& diagram)
{
    return {idsIn<Node, NodeId>(diagram.nodes()), idsIn<Edge, EdgeId>(diagram.edges()),
            idsIn<Note, NoteId>(diagram.notes())};
}

Layout carried(Layout layout, const LayoutIds& ids, const Diagram& diagram, const Diff& diff,
               const Catalog& catalog)
{
    Layout next;
    next.stretch = layout.stretch;
    std::vector<bool> known;
    std::vector<bool> ignored;
    next.nodes = inNewOrder(layout.nodes, ids.nodes, diagram.nodes(), known);
    next.edges = inNewOrder(layout.edges, ids.edges, diagram.edges(), ignored);
    next.notes = inNewOrder(layout.notes, ids.notes, diagram.notes(), ignored);

    std::unordered_map<NodeId, std::optional<Rect>> before;
    if (!layout.stretch.none()) {
        for (const Change<Node>& change : diff.nodes) {
            if (change.before)
                before[change.id()] = change.before->placement.box;
        }
        for (const PlaceChange& change : diff.places)
            before[change.id] = change.before;
    }
    std::vector<NodeId> moved;
    const auto place = [&](const Node& node, bool asked) {
        const auto at = static_cast<std::size_t>(diagram.indexOf(node.id));
        const auto was = before.find(node.id);
        const std::optional<Rect> box =
            drawnBox(layout.stretch, node, was == before.end() ? std::nullopt : was->second,
                     next.nodes[at].box);
        if (box && next.nodes[at].box != *box) {
            const Point way = box->topLeft() - next.nodes[at].box.topLeft();
            moveTo(next.nodes[at], *box);
            // Where an edit stores all places, most boxes go no farther than to the nearest step:
            // their lines can wait for the layout.
            if (!diff.header || std::max(std::abs(way.x), std::abs(way.y)) > kStep)
                moved.push_back(node.id);
        } else if (!known[at]) {
            moveTo(next.nodes[at],
                   beside(diagram, node, next.nodes, known, naturalSize(node, catalog)));
            moved.push_back(node.id);
        } else if (asked) {
            moved.push_back(node.id);
        }
        known[at] = true;
    };
    if (diff.header) {
        for (const Node& node : diagram.nodes())
            place(node, false);
    }
    for (const Change<Node>& change : diff.nodes) {
        if (const Node* node = diagram.node(change.id()))
            place(*node, true);
    }
    for (const PlaceChange& change : diff.places) {
        if (const Node* node = diagram.node(change.id))
            place(*node, change.before.has_value());
    }
    for (const EdgeId id : diff.touchedEdges()) {
        if (const Edge* edge = diagram.edge(id))
            moved.push_back(edge->source);
    }
    Rect bounds{0, 0, 0, 0};
    for (const NodePlace& node : next.nodes)
        bounds = bounds.united(node.box);
    next.size = {std::max(layout.size.width, bounds.right()),
                 std::max(layout.size.height, bounds.bottom())};
    if (!moved.empty())
        rerouteMoved(next, diagram, catalog, moved);
    return next;
}

}  // namespace stratoplan::canvas
