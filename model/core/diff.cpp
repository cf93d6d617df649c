#include "model/core/diagram.h"

#include <algorithm>
#include <unordered_set>
#include <utility>

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
using Positions = std::unordered_map<typename Change<Record>::IdType, std::size_t>;

template <class Record>
Positions<Record> positionsOf(const std::vector<Change<Record>>& changes)
{
    Positions<Record> at;
    at.reserve(changes.size());
    for (std::size_t i = 0; i < changes.size(); ++i)
        at.emplace(changes[i].id(), i);
    return at;
}

template <class Record>
void addChange(std::vector<Change<Record>>& sum, Positions<Record>& at, const Change<Record>& later)
{
    const auto [it, added] = at.try_emplace(later.id(), sum.size());
    if (added) {
        sum.push_back(later);
        return;
    }
    Change<Record>& merged = sum[it->second];
    merged.after = later.after;
    if (later.previousAfter || !later.after)
        merged.previousAfter = later.previousAfter;
    if (!merged.previousBefore)
        merged.previousBefore = later.previousBefore;
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

template <class Id>
bool sameIds(const std::vector<Id>& a, const std::vector<Id>& b)
{
    const std::unordered_set<Id> ids(a.begin(), a.end());
    return a.size() == b.size() &&
           std::ranges::all_of(b, [&](const Id id) { return ids.contains(id); });
}

template <class Record>
std::vector<typename Change<Record>::IdType> idsOf(const std::vector<Change<Record>>& changes)
{
    std::vector<typename Change<Record>::IdType> ids;
    ids.reserve(changes.size());
    for (const Change<Record>& change : changes)
        ids.push_back(change.id());
    return ids;
}

}  // namespace

bool Diff::empty() const
{
    return !header && nodes.empty() && edges.empty() && notes.empty() && !classDefs &&
           places.empty();
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
    out.places.reserve(places.size());
    for (const PlaceChange& change : places)
        out.places.push_back({change.id, change.after, change.before});
    return out;
}

std::vector<NodeId> Diff::touchedNodes() const
{
    std::vector<NodeId> ids = idsOf(nodes);
    for (const PlaceChange& change : places)
        ids.push_back(change.id);
    return ids;
}

std::vector<EdgeId> Diff::touchedEdges() const
{
    return idsOf(edges);
}

bool arrangesOnly(const ValueChange<Header>& change)
{
    Header before = change.before;
    before.arranged = change.after.arranged;
    return before == change.after;
}

DiffSum::DiffSum(Diff first)
    : m_sum(std::move(first))
    , m_nodeAt(positionsOf(m_sum.nodes))
    , m_edgeAt(positionsOf(m_sum.edges))
    , m_noteAt(positionsOf(m_sum.notes))
{
    m_placeAt.reserve(m_sum.places.size());
    for (std::size_t i = 0; i < m_sum.places.size(); ++i)
        m_placeAt.emplace(m_sum.places[i].id, i);
}

void DiffSum::add(const Diff& later)
{
    if (m_sum.empty() && m_nodeAt.empty() && m_placeAt.empty() && m_edgeAt.empty() &&
        m_noteAt.empty()) {
        *this = DiffSum(later);  // one copy of all costs less than each by itself
        return;
    }
    m_sum.header = squashedValue(m_sum.header, later.header);
    m_sum.classDefs = squashedValue(m_sum.classDefs, later.classDefs);
    for (const Change<Node>& change : later.nodes) {
        const auto moved = m_placeAt.find(change.id());
        addChange(m_sum.nodes, m_nodeAt, change);
        if (moved == m_placeAt.end())
            continue;
        // A move before the change is told by the record from now on.
        PlaceChange& place = m_sum.places[moved->second];
        m_sum.nodes.back().before->placement.box = place.before;
        place.after = place.before;
        m_placeAt.erase(moved);
    }
    for (const Change<Edge>& change : later.edges)
        addChange(m_sum.edges, m_edgeAt, change);
    for (const Change<Note>& change : later.notes)
        addChange(m_sum.notes, m_noteAt, change);
    for (const PlaceChange& change : later.places)
        add(change);
}

void DiffSum::add(const PlaceChange& change)
{
    if (const auto node = m_nodeAt.find(change.id); node != m_nodeAt.end()) {
        m_sum.nodes[node->second].after->placement.box = change.after;
        return;
    }
    const auto [at, added] = m_placeAt.try_emplace(change.id, m_sum.places.size());
    if (added)
        m_sum.places.push_back(change);
    else
        m_sum.places[at->second].after = change.after;
}

Diff DiffSum::take()
{
    dropNoops(m_sum.nodes);
    dropNoops(m_sum.edges);
    dropNoops(m_sum.notes);
    std::erase_if(m_sum.places,
                  [](const PlaceChange& change) { return change.before == change.after; });
    return std::move(m_sum);
}

Diff inRecords(Diff diff, const Diagram& before)
{
    for (const PlaceChange& change : diff.places) {
        const Node& node = *before.node(change.id);
        diff.nodes.push_back({node, node});
        diff.nodes.back().after->placement.box = change.after;
    }
    diff.places.clear();
    return diff;
}

Diff squashed(Diff first, const Diff& later)
{
    DiffSum sum(std::move(first));
    sum.add(later);
    return sum.take();
}

bool touchSameRecords(const Diff& a, const Diff& b)
{
    return a.header.has_value() == b.header.has_value() &&
           a.classDefs.has_value() == b.classDefs.has_value() &&
           sameIds(a.touchedNodes(), b.touchedNodes()) &&
           sameIds(a.touchedEdges(), b.touchedEdges()) && sameIds(idsOf(a.notes), idsOf(b.notes));
}

}  // namespace stratoplan
