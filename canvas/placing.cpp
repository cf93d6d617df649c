#include "canvas/placing.h"

#include "canvas/composition.h"
#include "model/card/card.h"
#include "model/edit/connect.h"
#include "model/edit/move.h"
#include "model/edit/paste.h"
#include "model/edit/reparent.h"

#include <algorithm>
#include <cmath>
#include <unordered_set>

namespace stratoplan::canvas {
namespace {

constexpr Size kOpenContainer{160, 96};  // what an empty container opens to, visual.md 4

const Rect& drawnBox(const PlacingContext& context, NodeId id)
{
    return context.layout.nodes[static_cast<std::size_t>(context.diagram.indexOf(id))].box;
}

/// A way on the picture as the way of the node's stored box.
Point storedWay(const PlacingContext& context, NodeId id, Point delta)
{
    const Stretch& stretch = context.layout.stretch;
    const Point from = drawnBox(context, id).topLeft();
    return stretch.none() ? delta : stretch.stored(from + delta) - stretch.stored(from);
}

double down(double value, double step)
{
    return std::floor(value / step) * step;
}
double up(double value, double step)
{
    return std::ceil(value / step) * step;
}

/// What becomes a container's content makes a leaf-sized container open.
void openContainer(Composition& work, NodeId parent)
{
    const std::optional<Rect> box = work.boxOf(parent);
    if (!box)
        return;
    Rect open = *box;
    open.width = std::max(open.width, kOpenContainer.width);
    open.height = std::max(open.height, kOpenContainer.height);
    if (open == *box)
        return;
    Diff diff;
    diff.places.push_back({parent, box, open});
    work.add(diff);
}

std::vector<NodeId> addedNodes(const Diff& diff)
{
    std::vector<NodeId> added;
    for (const Change<Node>& change : diff.nodes) {
        if (!change.before)
            added.push_back(change.id());
    }
    return added;
}

}  // namespace

void storePlaces(Composition& work, const PlacingContext& context, const std::vector<NodeId>& ids)
{
    if (!context.diagram.header().arranged) {
        work.add(arrangement(context.diagram, context.layout));
        return;
    }
    Diff diff;
    for (const NodeId id : context.diagram.withDescendants(ids)) {
        const auto index = static_cast<std::size_t>(context.diagram.indexOf(id));
        const Node& before = context.diagram.nodes()[index];
        if (before.placement.box || context.layout.nodes[index].hidden)
            continue;
        diff.places.push_back(
            {id, before.placement.box, context.layout.stretch.stored(drawnBox(context, id))});
    }
    work.add(diff);
}

Rect roomFor(const Composition& work, const Catalog& catalog, const Node& container,
             const Rect& more)
{
    Rect content = more;
    for (const NodeId child : work.structure().childrenOf(container.id)) {
        if (const auto box = work.boxOf(child))
            content = content.united(*box);
    }
    if (content.empty())
        return {};
    const Frame frame = frameOf(container, catalog.kind(container.kind), tableMeasurer());
    return {content.x - frame.sides, content.y - frame.bar, content.width + 2 * frame.sides,
            content.height + frame.bar + frame.bottom};
}

void growToHold(Composition& work, const Catalog& catalog, NodeId container, const Rect& more)
{
    constexpr double kStep = 8;
    for (NodeId at = container; at;) {
        const Node& node = *work.structure().node(at);
        const Rect need = roomFor(work, catalog, node, at == container ? more : Rect{});
        at = node.parent;
        const std::optional<Rect> now = work.boxOf(node.id);
        const Frame frame = frameOf(node, catalog.kind(node.kind), tableMeasurer());
        // Its title may stand at the bottom.
        const Rect turned = need.translated({0, frame.bar - frame.bottom});
        if (!now || need.empty() || now->contains(need) || now->contains(turned))
            continue;
        const Rect box = *now;
        const double left =
            std::min(box.left(), box.left() + down(need.left() - box.left(), kStep));
        const double top = std::min(box.top(), box.top() + down(need.top() - box.top(), kStep));
        const double right =
            std::max(box.right(), box.right() + up(need.right() - box.right(), kStep));
        const double bottom =
            std::max(box.bottom(), box.bottom() + up(need.bottom() - box.bottom(), kStep));
        Diff diff;
        diff.places.push_back({node.id, box, Rect{left, top, right - left, bottom - top}});
        work.add(diff);
    }
}

void growAbove(Composition& work, const Catalog& catalog, NodeId id)
{
    if (const Node* node = work.structure().node(id))
        growToHold(work, catalog, node->parent);
}

std::vector<NodeId> withoutNested(const Diagram& diagram, const std::vector<NodeId>& ids)
{
    const std::unordered_set<NodeId> all(ids.begin(), ids.end());
    std::vector<NodeId> roots;
    for (const NodeId id : ids) {
        const Node* node = diagram.node(id);
        if (!node)
            continue;
        NodeId above = node->parent;
        while (above && !all.contains(above))
            above = diagram.node(above)->parent;
        if (!above)
            roots.push_back(id);
    }
    return roots;
}

Diff placedNodes(const PlacingContext& context, const std::vector<NodeId>& ids, Point delta,
                 const std::optional<NodeId>& parent, EdgeId onto)
{
    const std::vector<NodeId> roots = withoutNested(context.diagram, ids);
    const bool stays = std::ranges::all_of(
        roots, [&](NodeId id) { return !parent || context.diagram.node(id)->parent == *parent; });
    if (roots.empty() || (delta == Point{} && stays))
        return {};
    Composition work(context.diagram);
    storePlaces(work, context, roots);
    const auto boxOf = [&work](NodeId id) { return work.boxOf(id); };
    if (context.layout.stretch.none()) {
        work.add(moveNodes(context.diagram, roots, delta, boxOf));
    } else {
        for (const NodeId id : roots)
            work.add(moveNodes(context.diagram, std::span(&id, 1), storedWay(context, id, delta),
                               boxOf));
    }
    Diff home;
    if (stays) {
        for (const NodeId id : roots)
            growAbove(work, context.catalog, id);
    } else {
        openContainer(work, *parent);
        Rect coming;
        for (const NodeId id : roots) {
            if (!context.diagram.isAncestor(id, *parent))
                coming = coming.united(work.boxOf(id).value_or(Rect{}));
        }
        growToHold(work, context.catalog, *parent, coming);
        home = reparentNodes(context.diagram, roots, *parent, boxOf);
    }
    if (!onto)
        return work.diff(home);
    work.add(home);
    work.add(insertOnEdge(work.diagram(), onto, roots.front()));
    return work.diff();
}

Diff placedBends(const PlacingContext& context, EdgeId edge, const std::vector<Point>& bends)
{
    Composition work(context.diagram);
    storePlaces(work, context, {});
    std::vector<Point> stored;
    stored.reserve(bends.size());
    for (const Point& bend : bends)
        stored.push_back(context.layout.stretch.stored(bend));
    work.add(setEdgeBends(work.diagram(), edge, stored));
    return work.diff();
}

Diff placedLabel(const PlacingContext& context, EdgeId edge, const LabelPlace& place)
{
    Composition work(context.diagram);
    storePlaces(work, context, {});
    work.add(setLabelPlace(work.diagram(), edge, place));
    return work.diff();
}

Diff placedSize(const PlacingContext& context, NodeId id, const Rect& box)
{
    const int index = context.diagram.indexOf(id);
    if (index < 0 || context.layout.nodes[static_cast<std::size_t>(index)].box == box)
        return {};
    Composition work(context.diagram);
    storePlaces(work, context, {id});
    work.add(resizeNode(work.diagram(), id, context.layout.stretch.stored(box)));
    growAbove(work, context.catalog, id);
    return work.diff();
}

Diff placedCopies(const PlacingContext& context, const std::vector<NodeId>& ids, Point delta,
                  const std::optional<NodeId>& parent)
{
    const std::vector<NodeId> roots = withoutNested(context.diagram, ids);
    if (roots.empty())
        return {};
    Composition work(context.diagram);
    storePlaces(work, context, roots);
    delta = storedWay(context, roots.front(), delta);
    const Diff copies =
        parent ? pasteRecords(work.diagram(), excerptOf(work.diagram(), roots), *parent, delta)
               : duplicateNodes(work.diagram(), roots, delta);
    work.add(copies);
    for (const NodeId id : addedNodes(copies))
        growAbove(work, context.catalog, id);
    return work.diff();
}

Size sizeOfNew(const Catalog& catalog, const std::string& kind)
{
    const Kind& known = catalog.kind(kind);
    Node node;
    node.label = known.label;
    node.kind = kind;
    node.isContainer = opensAsFrame(known);
    if (node.isContainer) {
        const Size frame = frameOf(node, known, tableMeasurer()).minimum;
        return {std::max(frame.width, kOpenContainer.width),
                std::max(frame.height, kOpenContainer.height)};
    }
    return cardOf(node, known, tableMeasurer()).size;
}

Diff placedNew(const PlacingContext& context, NewNode fresh, Point center, Size step, NodeId source,
               EdgeId onto, Placement where)
{
    const bool arranged = where == Placement::ByHand || context.diagram.header().arranged ||
                          context.diagram.nodes().empty();
    const NodeId parent = fresh.parent;
    Composition work(context.diagram);
    if (arranged) {
        if (!context.diagram.header().arranged)
            work.add(arrangement(context.diagram, context.layout));
        const Node* container = work.diagram().node(parent);
        Point origin;
        if (container && container->placement.box)
            origin = container->placement.box->topLeft();
        const Size size = sizeOfNew(context.catalog, fresh.kind);
        center = context.layout.stretch.stored(center);
        const auto onStep = [](double value, double from, double by) {
            return from + std::round((value - from) / by) * by;
        };
        const Size grid{std::max(8.0, step.width), std::max(8.0, step.height)};
        fresh.box = Rect{onStep(center.x - size.width / 2, origin.x, grid.width),
                         onStep(center.y - size.height / 2, origin.y, grid.height), size.width,
                         size.height};
    }
    const NodeId id = work.diagram().nextNodeId();
    if (arranged && parent)
        openContainer(work, parent);
    work.add(addNode(work.diagram(), context.catalog, fresh));
    if (source)
        work.add(connectNodes(work.diagram(), source, id));
    work.add(insertOnEdge(work.diagram(), onto, id));
    if (arranged)
        growAbove(work, context.catalog, id);
    return work.diff();
}

}  // namespace stratoplan::canvas
