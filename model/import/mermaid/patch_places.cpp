#include "model/import/mermaid/annotate.h"
#include "model/import/mermaid/mermaid.h"
#include "model/import/mermaid/patch_steps.h"

#include <algorithm>
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

/// The records of a diagram without what annotations say of places.
DiagramData withoutPlaces(Diagram diagram)
{
    DiagramData data = std::move(diagram).release();
    data.header.arranged = false;
    for (Node& node : data.nodes)
        node.placement.box.reset();
    for (Edge& edge : data.edges) {
        edge.bends.clear();
        edge.labelPlace.reset();
    }
    return data;
}

/// What has come to stand elsewhere, as it was read.
Diff movesBetween(const Diagram& before, DiagramData read)
{
    Diff diff;
    for (std::size_t i = 0; i < read.nodes.size(); ++i) {
        const Node& node = before.nodes()[i];
        if (node.placement.box != read.nodes[i].placement.box)
            diff.places.push_back({node.id, node.placement.box, read.nodes[i].placement.box});
    }
    for (std::size_t i = 0; i < read.edges.size(); ++i) {
        const Edge& edge = before.edges()[i];
        if (edge.bends != read.edges[i].bends || edge.labelPlace != read.edges[i].labelPlace)
            diff.edges.push_back({edge, std::move(read.edges[i])});
    }
    return diff;
}

}  // namespace

std::optional<LocalEdit> patchPlaces(std::string_view text, const Diagram& before, const Diff& diff,
                                     const Catalog& catalog)
{
    Diagram after = before;
    if (!onlyMoves(diff) || !after.apply(diff))
        return std::nullopt;
    const Cooked cooked = cook(text);
    TextLines lines(text);
    patchAnnotations({text, cooked, before, after}, lines);
    std::vector<TextEdit> edits = lines.edits();
    const std::string anew = applied(text, edits);
    const bool arranged = after.header().arranged;
    std::vector<bool> placed;
    for (const Node& node : after.nodes())
        placed.push_back(node.placement.box.has_value());
    DiagramData read = withoutPlaces(std::move(after));
    std::vector<Diagnostic> diagnostics;
    annotate(read, anew, cook(anew).comments, catalog, diagnostics);
    const auto isPlaced = [](const Node& node) { return node.placement.box.has_value(); };
    if (read.header.arranged != arranged || !std::ranges::equal(read.nodes, placed, {}, isPlaced))
        return std::nullopt;
    Diff settled = movesBetween(before, std::move(read));
    settled.header = diff.header;
    return LocalEdit{std::move(edits), std::move(settled)};
}

}  // namespace stratoplan::mermaid
