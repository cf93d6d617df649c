#include "model/document/difference.h"

#include <algorithm>
#include <cstdint>
#include <map>
#include <unordered_map>
#include <unordered_set>

namespace stratoplan {
namespace {

/// Which of `positions` can stay so that the others move around them: a longest rising subsequence.
std::vector<bool> staying(const std::vector<int>& positions)
{
    std::vector<std::size_t> tails;
    std::vector<std::size_t> previous(positions.size(), positions.size());
    for (std::size_t i = 0; i < positions.size(); ++i) {
        const auto at = std::ranges::lower_bound(tails, positions[i], {},
                                                 [&](std::size_t tail) { return positions[tail]; });
        if (at != tails.begin())
            previous[i] = *std::prev(at);
        if (at == tails.end())
            tails.push_back(i);
        else
            *at = i;
    }
    std::vector<bool> stays(positions.size());
    if (!tails.empty())
        for (std::size_t at = tails.back(); at < positions.size(); at = previous[at])
            stays[at] = true;
    return stays;
}

/// `after` holds the records of the target, already under the ids that they shall have.
template <class Record>
std::vector<Change<Record>> changesOf(std::span<const Record> before, std::span<const Record> after)
{
    using Id = decltype(Record::id);
    std::unordered_map<Id, int> oldPlace;
    for (std::size_t i = 0; i < before.size(); ++i)
        oldPlace.emplace(before[i].id, static_cast<int>(i));
    const auto previousOld = [&](int place) {
        return place > 0 ? before[static_cast<std::size_t>(place) - 1].id : Id{};
    };

    std::vector<int> positions;
    std::unordered_set<Id> kept;
    for (const Record& record : after)
        if (const auto it = oldPlace.find(record.id); it != oldPlace.end()) {
            positions.push_back(it->second);
            kept.insert(record.id);
        }
    const std::vector<bool> stays = staying(positions);

    std::vector<Change<Record>> changes;
    for (std::size_t i = 0; i < before.size(); ++i)
        if (!kept.contains(before[i].id))
            changes.push_back({before[i], std::nullopt, previousOld(static_cast<int>(i)), {}});
    std::size_t common = 0;
    for (std::size_t i = 0; i < after.size(); ++i) {
        const Id previous = i > 0 ? after[i - 1].id : Id{};
        const auto it = oldPlace.find(after[i].id);
        if (it == oldPlace.end()) {
            changes.push_back({std::nullopt, after[i], {}, previous});
            continue;
        }
        const Record& old = before[static_cast<std::size_t>(it->second)];
        if (!stays[common++])
            changes.push_back({old, after[i], previousOld(it->second), previous});
        else if (old != after[i])
            changes.push_back({old, after[i]});
    }
    return changes;
}

/// The two ends of an edge as one key.
std::uint64_t endsOf(NodeId source, NodeId target)
{
    return std::uint64_t{source.value} << 32 | target.value;
}

std::vector<Node> nodesUnderIdsOf(const Diagram& before, const Diagram& target,
                                  std::unordered_map<NodeId, NodeId>& ids)
{
    std::uint32_t next = before.nextNodeId().value;
    for (const Node& node : target.nodes()) {
        const Node* old = before.nodeNamed(node.name);
        ids[node.id] = old ? old->id : NodeId{next++};
    }
    std::vector<Node> nodes(target.nodes().begin(), target.nodes().end());
    for (Node& node : nodes) {
        node.id = ids[node.id];
        if (node.parent)
            node.parent = ids[node.parent];
    }
    return nodes;
}

std::vector<Edge> edgesUnderIdsOf(const Diagram& before, const Diagram& target,
                                  const std::unordered_map<NodeId, NodeId>& nodeIds)
{
    std::unordered_map<std::uint64_t, std::vector<EdgeId>> free;  // per pair of ends, last first
    free.reserve(before.edges().size());
    for (auto it = before.edges().rbegin(); it != before.edges().rend(); ++it)
        free[endsOf(it->source, it->target)].push_back(it->id);
    std::uint32_t next = before.nextEdgeId().value;
    std::vector<Edge> edges;
    for (Edge edge : target.edges()) {
        edge.source = nodeIds.at(edge.source);
        edge.target = nodeIds.at(edge.target);
        std::vector<EdgeId>& same = free[endsOf(edge.source, edge.target)];
        edge.id = same.empty() ? EdgeId{next++} : same.back();
        if (!same.empty())
            same.pop_back();
        edges.push_back(std::move(edge));
    }
    return edges;
}

std::vector<Note> notesUnderIdsOf(const Diagram& before, const Diagram& target,
                                  const std::unordered_map<NodeId, NodeId>& nodeIds)
{
    std::map<std::string, std::vector<NoteId>> free;
    for (auto it = before.notes().rbegin(); it != before.notes().rend(); ++it)
        free[it->text].push_back(it->id);
    std::uint32_t next = before.nextNoteId().value;
    std::vector<Note> notes;
    for (Note note : target.notes()) {
        std::vector<NoteId>& same = free[note.text];
        note.id = same.empty() ? NoteId{next++} : same.back();
        if (!same.empty())
            same.pop_back();
        if (note.node)
            note.node = nodeIds.at(note.node);
        notes.push_back(std::move(note));
    }
    return notes;
}

/// What both sorts of difference have alike: header and classes, which bear no ids.
Diff headDifference(const Diagram& before, const Diagram& target)
{
    Diff diff;
    if (before.header() != target.header())
        diff.header = ValueChange<Header>{before.header(), target.header()};
    if (!std::ranges::equal(before.classDefs(), target.classDefs()))
        diff.classDefs = ValueChange<std::vector<ClassDef>>{
            {before.classDefs().begin(), before.classDefs().end()},
            {target.classDefs().begin(), target.classDefs().end()}};
    return diff;
}

}  // namespace

Diff differenceOf(const Diagram& before, const Diagram& target)
{
    Diff diff = headDifference(before, target);
    std::unordered_map<NodeId, NodeId> ids;
    diff.nodes =
        changesOf(before.nodes(), std::span<const Node>(nodesUnderIdsOf(before, target, ids)));
    diff.edges =
        changesOf(before.edges(), std::span<const Edge>(edgesUnderIdsOf(before, target, ids)));
    diff.notes =
        changesOf(before.notes(), std::span<const Note>(notesUnderIdsOf(before, target, ids)));
    return diff;
}

Diff differenceById(const Diagram& before, const Diagram& after)
{
    Diff diff = headDifference(before, after);
    diff.nodes = changesOf(before.nodes(), after.nodes());
    diff.edges = changesOf(before.edges(), after.edges());
    diff.notes = changesOf(before.notes(), after.notes());
    return diff;
}

bool sameMeaning(const Node& a, const Node& b)
{
    Node other = b;
    other.id = a.id;
    other.placement = a.placement;
    return a == other;
}

bool sameMeaning(const Edge& a, const Edge& b)
{
    Edge other = b;
    other.id = a.id;
    other.name = a.name;
    other.bends = a.bends;
    other.labelPlace = a.labelPlace;
    return a == other;
}

Comparison compared(const Diagram& before, const Diagram& after)
{
    Diff diff = differenceOf(before, after);
    std::unordered_map<NodeId, Fate> nodes;
    std::unordered_map<EdgeId, Fate> edges;
    const auto keepAll = [](auto& changes, auto& fates) {
        std::erase_if(changes, [&](auto& change) {
            if (!change.after) {
                fates[change.id()] = Fate::Removed;
                return true;
            }
            if (!change.before)
                fates[change.id()] = Fate::Added;
            else if (!sameMeaning(*change.before, *change.after))
                fates[change.id()] = Fate::Changed;
            change.previousBefore.reset();  // an order that counts what is gone fits no more
            change.previousAfter.reset();
            return false;
        });
    };
    std::unordered_set<NodeId> held;  // what is gone stays where it was
    for (const Change<Node>& change : diff.nodes)
        if (!change.after)
            held.insert(change.before->parent);
    keepAll(diff.nodes, nodes);
    keepAll(diff.edges, edges);
    for (Change<Node>& change : diff.nodes)
        change.after->isContainer |= held.contains(change.id());
    for (Change<Edge>& change : diff.edges)  // names of both would clash
        change.after->name = change.before ? change.before->name : before.nameForNew(change.id());
    diff.notes.clear();
    Comparison result{.both = before, .nodes = {}, .edges = {}};
    if (!result.both.apply(diff)) {
        // Two versions that cannot stand in one picture: the later one, as it is.
        result.both = after;
        nodes.clear();
        edges.clear();
    }
    for (const Node& node : result.both.nodes())
        result.nodes.push_back(nodes.contains(node.id) ? nodes[node.id] : Fate::Same);
    for (const Edge& edge : result.both.edges())
        result.edges.push_back(edges.contains(edge.id) ? edges[edge.id] : Fate::Same);
    return result;
}

}  // namespace stratoplan
