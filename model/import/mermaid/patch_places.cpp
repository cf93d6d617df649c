#include "model/import/mermaid/annotate.h"
#include "model/import/mermaid/mermaid.h"
#include "model/import/mermaid/patch_steps.h"

#include <algorithm>
#include <unordered_map>

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

bool onlyArranges(const ValueChange<Header>& change)
{
    Header same = change.before;
    same.arranged = change.after.arranged;
    return same == change.after;
}

bool onlyMoves(const Diff& diff)
{
    return (!diff.header || onlyArranges(*diff.header)) && diff.notes.empty() && !diff.classDefs &&
           std::ranges::all_of(diff.nodes, [](const auto& one) { return onlyMoves(one); }) &&
           std::ranges::all_of(diff.edges, [](const auto& one) { return onlyMoves(one); });
}

DiagramData withoutPlaces(const Diagram& diagram)
{
    DiagramData data;
    data.nodes.assign(diagram.nodes().begin(), diagram.nodes().end());
    data.edges.assign(diagram.edges().begin(), diagram.edges().end());
    for (Node& node : data.nodes)
        node.placement.box.reset();
    for (Edge& edge : data.edges) {
        edge.bends.clear();
        edge.labelPlace.reset();
    }
    return data;
}

/// Gives the changes what was read; those that are none then go.
template <class Record, class Same, class Take>
void settle(std::vector<Change<Record>>& changes, std::span<const Record> before,
            std::span<const Record> after, std::vector<Record>& read, Same&& same, Take&& take)
{
    std::unordered_map<decltype(Record::id), std::size_t> known;
    for (std::size_t i = 0; i < changes.size(); ++i)
        known.emplace(changes[i].id(), i);
    for (std::size_t i = 0; i < after.size(); ++i) {
        if (same(after[i], read[i]))
            continue;
        const auto [place, added] = known.emplace(after[i].id, changes.size());
        if (added)
            changes.push_back({before[i], before[i]});
        take(*changes[place->second].after, std::move(read[i]));
    }
    std::erase_if(changes, [](const auto& change) { return change.noop(); });
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
    LocalEdit out{lines.edits(), diff};
    const std::string anew = applied(text, out.edits);
    DiagramData read = withoutPlaces(after);
    std::vector<Diagnostic> diagnostics;
    annotate(read, anew, cook(anew).comments, catalog, diagnostics);
    const auto isPlaced = [](const Node& node) { return node.placement.box.has_value(); };
    if (read.header.arranged != after.header().arranged ||
        !std::ranges::equal(read.nodes, after.nodes(), {}, isPlaced, isPlaced))
        return std::nullopt;
    settle<Node>(
        out.diff.nodes, before.nodes(), after.nodes(), read.nodes,
        [](const Node& a, const Node& b) { return a.placement.box == b.placement.box; },
        [](Node& node, Node&& found) { node.placement.box = found.placement.box; });
    settle<Edge>(
        out.diff.edges, before.edges(), after.edges(), read.edges,
        [](const Edge& a, const Edge& b) {
            return a.bends == b.bends && a.labelPlace == b.labelPlace;
        },
        [](Edge& edge, Edge&& found) {
            edge.bends = std::move(found.bends);
            edge.labelPlace = found.labelPlace;
        });
    return out;
}

}  // namespace stratoplan::mermaid
