#include "model/import/mermaid/mermaid.h"
#include "model/import/mermaid/patch_steps.h"
#include "model/mermaid_text/annotations.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>
#include <utility>

namespace stratoplan::mermaid {
namespace {

bool onlyMoves(const Change<Node>& change)
{
    if (!change.before || !change.after || change.previousAfter)
        return false;
    Node same = *change.before;
    same.placement.box = change.after->placement.box;
    return same == *change.after;
}

bool onlyMoves(const Change<Edge>& change)
{
    if (!change.before || !change.after || change.previousAfter)
        return false;
    Edge same = *change.before;
    same.bends = change.after->bends;
    same.labelPlace = change.after->labelPlace;
    return same == *change.after;
}

bool onlyMoves(const Diff& diff)
{
    return (!diff.header || arrangesOnly(*diff.header)) && diff.notes.empty() && !diff.classDefs &&
           std::ranges::all_of(diff.nodes, [](const auto& one) { return onlyMoves(one); }) &&
           std::ranges::all_of(diff.edges, [](const auto& one) { return onlyMoves(one); });
}

constexpr double kFarthest = 1'000'000 * mermaid_text::kLayoutStep;  // that a line can say

bool canBeSaid(const Rect& box)
{
    return std::max({std::abs(box.x), std::abs(box.y), box.width, box.height}) < kFarthest;
}

using Boxes = std::vector<std::optional<Rect>>;

Boxes boxesOf(const Diagram& diagram)
{
    Boxes boxes;
    boxes.reserve(diagram.nodes().size());
    for (const Node& node : diagram.nodes())
        boxes.push_back(node.placement.box);
    return boxes;
}

/// What comes to stand elsewhere than in `boxes`, as the lines about `after` will be read: on
/// steps, within containers that stand on steps. Nothing where lines cannot say it. `edges` are
/// what became of those of before.
std::optional<Diff> movesOnSteps(const Boxes& boxes, const std::vector<Change<Edge>>& edges,
                                 const Diagram& after)
{
    const bool arranged = after.header().arranged;
    Diff diff;
    std::vector<std::pair<NodeId, Point>> open = {{{}, {}}};
    while (!open.empty()) {
        const auto [parent, origin] = open.back();
        open.pop_back();
        for (const NodeId id : after.childrenOf(parent)) {
            const auto at = static_cast<std::size_t>(after.indexOf(id));
            const Node& node = after.nodes()[at];
            std::optional<Rect> box;
            if (node.placement.box) {
                if (!arranged || !canBeSaid(*node.placement.box))
                    return std::nullopt;
                box = mermaid_text::onSteps(after, node).translated(origin);
            }
            const std::optional<Rect>& was = boxes[at];
            if (was != box)
                diff.places.push_back({id, was, box});
            if (node.isContainer)
                open.emplace_back(id, box ? box->topLeft() : origin);
        }
    }
    const auto isFree = [](const Edge& edge) { return edge.bends.empty() && !edge.labelPlace; };
    std::unordered_map<EdgeId, const Edge*> earlier;
    for (const Change<Edge>& change : edges)
        earlier.emplace(change.id(), &*change.before);
    for (const Edge& now : after.edges()) {
        const auto it = earlier.find(now.id);
        const Edge& was = it == earlier.end() ? now : *it->second;
        if (isFree(was) && isFree(now))
            continue;
        Edge edge = now;
        if (!arranged && !isFree(edge))
            return std::nullopt;
        for (Point& bend : edge.bends)
            bend = mermaid_text::onSteps(bend);
        if (edge.labelPlace)
            edge.labelPlace->off = mermaid_text::onSteps(edge.labelPlace->off);
        if (edge.bends != was.bends || edge.labelPlace != was.labelPlace)
            diff.edges.push_back({was, std::move(edge)});
    }
    return diff;
}

}  // namespace

std::optional<LocalEdit> patchPlaces(std::string_view text, Diagram& diagram, const Diff& diff)
{
    if (!onlyMoves(diff))
        return std::nullopt;
    const Boxes boxes = boxesOf(diagram);
    const AnnotationLines before(diagram);
    if (!diagram.apply(diff))
        return std::nullopt;
    std::optional<Diff> settled = movesOnSteps(boxes, diff.edges, diagram);
    const AnnotationLines after(diagram);
    static_cast<void>(diagram.apply(diff.inverted()));
    if (!settled)
        return std::nullopt;
    settled->header = diff.header;
    const Cooked cooked = cook(text);
    TextLines lines(text);
    patchAnnotations(text, cooked, before, after, lines);
    return LocalEdit{lines.edits(), *std::move(settled)};
}

}  // namespace stratoplan::mermaid
