#include "model/core/diff.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace stratoplan {
namespace {

template <class Record>
std::vector<Change<Record>> invertedChanges(const std::vector<Change<Record>>& changes)
{
    std::vector<Change<Record>> out;
    out.reserve(changes.size());
    for (auto it = changes.rbegin(); it != changes.rend(); ++it)
        out.push_back({it->after, it->before, it->previousAfter, it->previousBefore});
    return out;
}

/// Drops what has cancelled out. A record behind the same one as before moves with it all the same
/// where that one moves.
template <class Record>
void dropNoops(std::vector<Change<Record>>& changes)
{
    using Id = typename Change<Record>::IdType;
    std::unordered_map<Id, std::vector<Id>> followers;
    std::vector<Id> moving;
    for (const Change<Record>& change : changes) {
        if (!change.previousAfter)
            continue;
        if (change.noop())
            followers[*change.previousAfter].push_back(change.id());
        else
            moving.push_back(change.id());
    }
    std::unordered_set<Id> kept;
    while (!moving.empty() && !followers.empty()) {
        const auto behind = followers.find(moving.back());
        moving.pop_back();
        if (behind == followers.end())
            continue;
        kept.insert(behind->second.begin(), behind->second.end());
        moving.insert(moving.end(), behind->second.begin(), behind->second.end());
        followers.erase(behind);
    }
    std::erase_if(changes, [&](const Change<Record>& change) {
        return change.noop() && !kept.contains(change.id());
    });
}

template <class Record>
std::vector<Change<Record>> squashedChanges(const std::vector<Change<Record>>& first,
                                            const std::vector<Change<Record>>& later)
{
    std::vector<Change<Record>> out = first;
    std::unordered_map<typename Change<Record>::IdType, std::size_t> at;
    for (std::size_t i = 0; i < out.size(); ++i)
        at[out[i].id()] = i;
    for (const Change<Record>& change : later) {
        const auto [it, added] = at.try_emplace(change.id(), out.size());
        if (added) {
            out.push_back(change);
            continue;
        }
        Change<Record>& merged = out[it->second];
        merged.after = change.after;
        if (change.previousAfter || !change.after)
            merged.previousAfter = change.previousAfter;
        if (!merged.previousBefore)
            merged.previousBefore = change.previousBefore;
    }
    dropNoops(out);
    return out;
}

template <class Value>
std::optional<ValueChange<Value>> squashedValue(const std::optional<ValueChange<Value>>& first,
                                                const std::optional<ValueChange<Value>>& later)
{
    if (!first || !later)
        return first ? first : later;
    if (first->before == later->after)
        return std::nullopt;
    return ValueChange<Value>{first->before, later->after};
}

template <class Record>
bool sameIds(const std::vector<Change<Record>>& a, const std::vector<Change<Record>>& b)
{
    std::unordered_set<typename Change<Record>::IdType> ids;
    for (const auto& change : a)
        ids.insert(change.id());
    return a.size() == b.size() &&
           std::ranges::all_of(b, [&](const auto& change) { return ids.contains(change.id()); });
}

bool samePlacementAside(Node a, const Node& b)
{
    a.placement = b.placement;
    return a == b;
}

bool sameBendsAside(Edge a, const Edge& b)
{
    a.bends = b.bends;
    a.labelPlace = b.labelPlace;
    return a == b;
}

bool sameBoxAside(Note a, const Note& b)
{
    a.box = b.box;
    return a == b;
}

template <class Record, class Same>
bool eachArranges(const std::vector<Change<Record>>& changes, Same same)
{
    return std::ranges::all_of(changes, [same](const Change<Record>& change) {
        return change.before && change.after && change.previousBefore == change.previousAfter &&
               same(*change.before, *change.after);
    });
}

}  // namespace

bool Diff::empty() const
{
    return !header && nodes.empty() && edges.empty() && notes.empty() && !classDefs;
}

Diff Diff::inverted() const
{
    Diff out;
    if (header)
        out.header = ValueChange<Header>{header->after, header->before};
    if (classDefs)
        out.classDefs = ValueChange<std::vector<ClassDef>>{classDefs->after, classDefs->before};
    out.nodes = invertedChanges(nodes);
    out.edges = invertedChanges(edges);
    out.notes = invertedChanges(notes);
    return out;
}

std::vector<NodeId> Diff::touchedNodes() const
{
    std::vector<NodeId> ids;
    for (const auto& change : nodes)
        ids.push_back(change.id());
    return ids;
}

std::vector<EdgeId> Diff::touchedEdges() const
{
    std::vector<EdgeId> ids;
    for (const auto& change : edges)
        ids.push_back(change.id());
    return ids;
}

bool Diff::arrangesOnly() const
{
    if (classDefs)
        return false;
    if (header) {
        Header before = header->before;
        before.arranged = header->after.arranged;
        if (before != header->after)
            return false;
    }
    return eachArranges(nodes, samePlacementAside) && eachArranges(edges, sameBendsAside) &&
           eachArranges(notes, sameBoxAside);
}

Diff squashed(const Diff& first, const Diff& later)
{
    Diff out;
    out.header = squashedValue(first.header, later.header);
    out.classDefs = squashedValue(first.classDefs, later.classDefs);
    out.nodes = squashedChanges(first.nodes, later.nodes);
    out.edges = squashedChanges(first.edges, later.edges);
    out.notes = squashedChanges(first.notes, later.notes);
    return out;
}

bool touchSameRecords(const Diff& a, const Diff& b)
{
    return a.header.has_value() == b.header.has_value() &&
           a.classDefs.has_value() == b.classDefs.has_value() && sameIds(a.nodes, b.nodes) &&
           sameIds(a.edges, b.edges) && sameIds(a.notes, b.notes);
}

}  // namespace stratoplan
