#include "canvas/tidy.h"

#include "canvas/composition.h"
#include "model/edit/connect.h"
#include "model/edit/move.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>
#include <unordered_set>

namespace stratoplan::canvas {
namespace {

/// Middles that are this far apart were meant to be one. Units: scene units; source: half of the
/// smallest gap that the layout leaves between two cards.
constexpr double kMeantAsOne = 20;
constexpr double kLeastGap = 8;  // between siblings that did not touch before

struct Item {
    NodeId id;
    Rect box;
    bool fixed = false;
};

using Coordinate = double Rect::*;

/// Lines up along one axis: runs of middles that are close become one.
void lineUp(std::vector<Item>& items, Coordinate at, Coordinate size, double step)
{
    const auto middle = [&](const Item& item) { return item.box.*at + item.box.*size / 2; };
    std::vector<std::size_t> order(items.size());
    for (std::size_t i = 0; i < items.size(); ++i)
        order[i] = i;
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return middle(items[i]); });
    for (std::size_t begin = 0; begin < order.size();) {
        std::size_t end = begin + 1;
        while (end < order.size() &&
               middle(items[order[end]]) - middle(items[order[begin]]) <= kMeantAsOne)
            ++end;
        // Where the run stands: where a fixed one stands, else in its own mean, on a step.
        double target = 0;
        bool anchored = false;
        for (std::size_t i = begin; i < end && !anchored; ++i) {
            anchored = items[order[i]].fixed;
            target = middle(items[order[i]]);
        }
        if (!anchored) {
            target = 0;
            for (std::size_t i = begin; i < end; ++i)
                target += middle(items[order[i]]);
            target /= static_cast<double>(end - begin);
        }
        // What differs by less than a step is as straight as steps allow.
        const bool crooked =
            middle(items[order[end - 1]]) - middle(items[order[begin]]) >= step || anchored;
        for (std::size_t i = begin; i < end; ++i) {
            Item& item = items[order[i]];
            if (!item.fixed && crooked)
                item.box.*at = std::round((target - item.box.*size / 2) / step) * step;
        }
        begin = end;
    }
}

/// Puts back what would touch a sibling that it did not touch before.
void keepApart(std::vector<Item>& items, const std::vector<Item>& before)
{
    std::vector<std::size_t> order(items.size());
    for (std::size_t i = 0; i < items.size(); ++i)
        order[i] = i;
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return items[i].box.x; });
    for (std::size_t i = 0; i < order.size(); ++i) {
        Item& a = items[order[i]];
        for (std::size_t k = i + 1; k < order.size(); ++k) {
            Item& b = items[order[k]];
            if (b.box.x > a.box.right() + kLeastGap + kMeantAsOne)
                break;
            const Rect& wasA = before[order[i]].box;
            const Rect& wasB = before[order[k]].box;
            if (a.box.adjusted(kLeastGap / 2).intersects(b.box.adjusted(kLeastGap / 2)) &&
                !wasA.adjusted(kLeastGap / 2).intersects(wasB.adjusted(kLeastGap / 2))) {
                a.box = wasA;
                b.box = wasB;
            }
        }
    }
}

/// The way of each node, of what holds it included.
using Ways = std::unordered_map<NodeId, Point>;

void straighten(const Diagram& diagram, NodeId parent, Size step, Ways& own)
{
    std::vector<Item> items;
    for (const NodeId id : diagram.childrenOf(parent)) {
        const Node& node = *diagram.node(id);
        if (node.placement.box)
            items.push_back({.id = id,
                             .box = *node.placement.box,
                             .fixed = node.placement.pinned || node.placement.locked});
    }
    if (items.size() < 2)
        return;
    const std::vector<Item> before = items;
    lineUp(items, &Rect::x, &Rect::width, std::max(1.0, step.width));
    lineUp(items, &Rect::y, &Rect::height, std::max(1.0, step.height));
    keepApart(items, before);
    for (std::size_t i = 0; i < items.size(); ++i) {
        const Point way = items[i].box.topLeft() - before[i].box.topLeft();
        if (way != Point{})
            own[items[i].id] = way;
    }
}

/// Moves the nodes, and frees lines with bends whose ends did not move alike.
Diff moved(const Diagram& diagram, const Ways& own)
{
    Diff diff;
    Ways whole;
    for (const Node& node : diagram.nodes()) {
        Point way = own.contains(node.id) ? own.at(node.id) : Point{};
        for (NodeId above = node.parent; above; above = diagram.node(above)->parent) {
            if (const auto found = own.find(above); found != own.end())
                way = way + found->second;
        }
        if (way == Point{} || !node.placement.box)
            continue;
        whole[node.id] = way;
        diff.places.push_back({node.id, node.placement.box, node.placement.box->translated(way)});
    }
    for (const Edge& edge : diagram.edges()) {
        if (edge.bends.empty())
            continue;
        const Point from = whole.contains(edge.source) ? whole.at(edge.source) : Point{};
        const Point to = whole.contains(edge.target) ? whole.at(edge.target) : Point{};
        if (from == Point{} && to == Point{})
            continue;
        Edge after = edge;
        if (from == to) {
            for (Point& bend : after.bends)
                bend = bend + from;
        } else {
            after.bends.clear();
        }
        diff.edges.push_back({.before = edge, .after = after});
    }
    return diff;
}

}  // namespace

Diff placedTidy(const PlacingContext& context, Size step, const std::vector<NodeId>& only)
{
    const Diagram& diagram = context.diagram;
    if (!diagram.header().arranged)
        return {};
    Composition work(diagram);
    const auto roots = diagram.childrenOf({});
    storePlaces(work, context, {roots.begin(), roots.end()});
    Ways own;
    std::vector<NodeId> containers;
    if (only.empty()) {
        straighten(work.diagram(), {}, step, own);
        for (const Node& node : diagram.nodes())
            containers.push_back(node.id);
    } else {
        containers = diagram.withDescendants(only);
    }
    for (const NodeId id : containers) {
        if (diagram.node(id)->isContainer)
            straighten(work.diagram(), id, step, own);
    }
    if (own.empty())
        return {};
    work.add(moved(work.diagram(), own));
    std::unordered_set<NodeId> parents;
    for (const auto& [id, way] : own) {
        if (parents.insert(diagram.node(id)->parent).second)
            growAbove(work, context.catalog, id);
    }
    return work.diff();
}

Diff placedShrunk(const PlacingContext& context, const std::vector<NodeId>& containers)
{
    Composition work(context.diagram);
    storePlaces(work, context, containers);
    // Inner ones first: the outer ones then close around what has become of them.
    std::vector<NodeId> all = context.diagram.withDescendants(containers);
    std::ranges::reverse(all);
    for (const NodeId id : all) {
        const Node& node = *work.diagram().node(id);
        if (!node.isContainer || node.placement.locked || !node.placement.box)
            continue;
        const Rect need = roomFor(work, context.catalog, node);
        if (!need.empty() && need != *node.placement.box)
            work.add(resizeNode(work.diagram(), id, need));
    }
    return work.diff();
}

Diff placedLike(const PlacingContext& context, NodeId key, const std::vector<NodeId>& nodes)
{
    Composition work(context.diagram);
    storePlaces(work, context, nodes);
    const Node* model = work.diagram().node(key);
    if (!model || !model->placement.box)
        return {};
    const Size size = model->placement.box->size();
    for (const NodeId id : nodes) {
        const Node& node = *work.diagram().node(id);
        if (id == key || node.placement.locked || !node.placement.box)
            continue;
        const Point at = node.placement.box->topLeft();
        work.add(resizeNode(work.diagram(), id, {at.x, at.y, size.width, size.height}));
        growAbove(work, context.catalog, id);
    }
    return work.diff();
}

}  // namespace stratoplan::canvas
