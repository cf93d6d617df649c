#include "model/core/diagram.h"

#include <algorithm>
#include <cassert>
#include <unordered_set>

namespace stratoplan {
namespace {

template <class Record>
using IdOf = decltype(Record::id);

template <class Record>
using Behind = std::unordered_map<IdOf<Record>, std::vector<const Change<Record>*>>;

template <class Record>
bool matches(const std::vector<Record>& records, const IdIndex<IdOf<Record>>& index,
             const std::vector<Change<Record>>& changes)
{
    std::unordered_set<IdOf<Record>> seen;
    for (const Change<Record>& change : changes) {
        if ((!change.before && !change.after) || !change.id() || !seen.insert(change.id()).second)
            return false;
        if (change.before && change.after && change.before->id != change.after->id)
            return false;
        const int at = index[change.id()];
        if (change.before.has_value() != (at >= 0))
            return false;
        if (change.before && *change.before != records[static_cast<std::size_t>(at)])
            return false;
    }
    return true;
}

/// Whether each is of a node that nothing else is said of, and stands where it did.
bool matches(const Diagram& diagram, const Diff& diff)
{
    if (diff.places.empty())
        return true;
    std::vector<bool> seen(diagram.nodes().size(), false);
    for (const Change<Node>& change : diff.nodes)
        if (const int at = diagram.indexOf(change.id()); at >= 0)
            seen[static_cast<std::size_t>(at)] = true;
    return std::ranges::all_of(diff.places, [&](const PlaceChange& change) {
        const auto at = static_cast<std::size_t>(diagram.indexOf(change.id));
        if (at >= seen.size() || seen[at] || diagram.nodes()[at].placement.box != change.before)
            return false;
        seen[at] = true;
        return true;
    });
}

template <class Record>
bool staysInPlace(const Change<Record>& change)
{
    return change.before && change.after && !change.previousAfter;
}

/// The changes that put records behind others, by those.
template <class Record>
Behind<Record> placed(const std::vector<Change<Record>>& changes)
{
    Behind<Record> behind;
    for (const Change<Record>& change : changes)
        if (change.after && change.previousAfter)
            behind[*change.previousAfter].push_back(&change);
    return behind;
}

/// Whether each record that is put behind another one gets there: that one stays, or gets its place
/// first.
template <class Record>
bool placesAreFound(const IdIndex<IdOf<Record>>& index, const std::vector<Change<Record>>& changes)
{
    using Id = IdOf<Record>;
    const Behind<Record> behind = placed(changes);
    if (behind.empty())
        return true;
    std::vector<Id> open = {Id{}};
    std::unordered_set<Id> moving;
    for (const Change<Record>& change : changes) {
        if (!staysInPlace(change))
            moving.insert(change.id());
        if (change.after && !change.before && !change.previousAfter)
            open.push_back(change.id());
    }
    for (const auto& [id, records] : behind)
        if (index[id] >= 0 && !moving.contains(id))
            open.push_back(id);
    std::size_t reached = 0;
    while (!open.empty()) {
        const auto next = behind.find(open.back());
        open.pop_back();
        if (next == behind.end())
            continue;
        ++reached;
        for (const Change<Record>* change : next->second)
            open.push_back(change->id());
    }
    return reached == behind.size();
}

/// Puts the changes into the records. Records that move or arrive with a place go behind the one
/// they name; places are filled in the order of the changes, so runs of neighbours work out. What
/// stands before all of them is not touched.
template <class Record>
void changeRecords(std::vector<Record>& records, const IdIndex<IdOf<Record>>& index,
                   const std::vector<Change<Record>>& changes)
{
    using Id = IdOf<Record>;
    std::unordered_set<Id> leaving;
    std::vector<const Change<Record>*> appended;
    std::size_t first = records.size();
    for (const Change<Record>& change : changes) {
        const auto at = static_cast<std::size_t>(index[change.id()]);
        if (staysInPlace(change)) {
            records[at] = *change.after;
            continue;
        }
        if (change.before) {
            leaving.insert(change.id());
            first = std::min(first, at);
        }
        if (change.after && !change.previousAfter)
            appended.push_back(&change);
    }
    Behind<Record> behind = placed(changes);
    for (const auto& [id, arriving] : behind)
        if (!id || index[id] >= 0)
            first = std::min(first, id ? static_cast<std::size_t>(index[id]) + 1 : 0);
    if (leaving.empty() && behind.empty() && appended.empty())
        return;

    // Each arriving record with the number of those in front of it that stay.
    std::vector<std::pair<std::size_t, const Change<Record>*>> arriving;
    std::size_t kept = first;
    // Explicit stack: a run of new records may be a chain in which each stands behind the last.
    const auto placeBehind = [&](Id id) {
        std::vector<const Change<Record>*> stack;
        const auto push = [&](Id previous) {
            const auto it = behind.find(previous);
            if (it == behind.end())
                return;
            stack.insert(stack.end(), it->second.rbegin(), it->second.rend());
            behind.erase(it);
        };
        push(id);
        while (!stack.empty()) {
            const Change<Record>* change = stack.back();
            stack.pop_back();
            arriving.emplace_back(kept, change);
            push(change->id());
        }
    };
    placeBehind(first == 0 ? Id{} : records[first - 1].id);
    for (std::size_t at = first; at < records.size(); ++at) {
        const Id id = records[at].id;
        if (leaving.contains(id))
            continue;
        if (kept != at)
            records[kept] = std::move(records[at]);
        ++kept;
        if (!behind.empty())
            placeBehind(id);
    }
    for (const Change<Record>* change : appended) {
        arriving.emplace_back(kept, change);
        placeBehind(change->id());
    }
    records.resize(kept + arriving.size());
    auto end = records.end();
    for (auto one = arriving.rbegin(); one != arriving.rend(); ++one) {
        const auto own = records.begin() + static_cast<std::ptrdiff_t>(one->first);
        end = std::move_backward(own, records.begin() + static_cast<std::ptrdiff_t>(kept), end);
        kept = one->first;
        *--end = *one->second->after;
    }
}

/// Whether no record comes, goes, moves, is renamed or hangs elsewhere, as in most edits: then no
/// index changes and nothing can break.
bool keepsStructure(const Diff& diff)
{
    return std::ranges::all_of(diff.nodes,
                               [&](const Change<Node>& change) {
                                   return staysInPlace(change) &&
                                          change.before->name == change.after->name &&
                                          change.before->parent == change.after->parent;
                               }) &&
           std::ranges::all_of(diff.edges,
                               [&](const Change<Edge>& change) {
                                   return staysInPlace(change) &&
                                          change.before->name == change.after->name &&
                                          change.before->source == change.after->source &&
                                          change.before->target == change.after->target;
                               }) &&
           std::ranges::all_of(diff.notes, [&](const Change<Note>& change) {
               return staysInPlace(change) && change.before->node == change.after->node;
           });
}

Diagnostic reason(DiagCode code, std::string name)
{
    return {.code = code, .args = {std::move(name)}};
}

/// The edited diagram as far as a diff reaches: what breaks in it, breaks at what is changed.
class Edited {
public:
    Edited(const Diagram& before, const Diff& diff) : m_before(before), m_diff(diff)
    {
        for (const auto& change : diff.nodes)
            m_nodes.emplace(change.id(), change.after ? &*change.after : nullptr);
        for (const auto& change : diff.edges)
            m_edges.emplace(change.id(), change.after ? &*change.after : nullptr);
        for (const auto& change : diff.notes)
            m_notes.emplace(change.id(), change.after ? &*change.after : nullptr);
    }

    Status checked() const
    {
        if (Status status = names(); !status)
            return status;
        if (Status status = ends(); !status)
            return status;
        return nesting();
    }

private:
    template <class Record>
    static const Record* now(const std::unordered_map<IdOf<Record>, const Record*>& changed,
                             IdOf<Record> id, const Record* before)
    {
        const auto it = changed.find(id);
        return it == changed.end() ? before : it->second;
    }
    const Node* node(NodeId id) const { return now<Node>(m_nodes, id, m_before.node(id)); }
    const Edge* edge(EdgeId id) const { return now<Edge>(m_edges, id, m_before.edge(id)); }

    /// Whether the name that a change brings is that of another record.
    template <class Record, class Now>
    static bool clashes(const Change<Record>& change, const Record* holder, Now now,
                        std::unordered_set<std::string_view>& arrived)
    {
        const std::string& name = change.after->name;
        if (!arrived.insert(name).second)
            return true;
        const Record* still = holder && holder->id != change.id() ? now(holder->id) : nullptr;
        return still && still->name == name;
    }

    Status names() const
    {
        std::unordered_set<std::string_view> arrived;
        for (const Change<Node>& change : m_diff.nodes)
            if (change.after && clashes(
                                    change, m_before.nodeNamed(change.after->name),
                                    [&](NodeId id) { return node(id); }, arrived))
                return reason(DiagCode::COR004, change.after->name);
        arrived.clear();
        for (const Change<Edge>& change : m_diff.edges)
            if (change.after && !change.after->name.empty() &&
                clashes(
                    change, m_before.edgeNamed(change.after->name),
                    [&](EdgeId id) { return edge(id); }, arrived))
                return reason(DiagCode::COR004, change.after->name);
        return std::monostate{};
    }

    Status ends() const
    {
        const auto loose = [&](const Edge& one) { return !node(one.source) || !node(one.target); };
        for (const Change<Edge>& change : m_diff.edges)
            if (change.after && loose(*change.after))
                return reason(DiagCode::COR002, change.after->label);
        bool removes = false;
        for (const Change<Node>& change : m_diff.nodes) {
            if (change.after)
                continue;
            removes = true;
            for (const EdgeId id : m_before.edgesAt(change.id()))
                if (const Edge* one = edge(id); one && loose(*one))
                    return reason(DiagCode::COR002, m_before.nameOf(*m_before.edge(id)));
            for (const NodeId id : m_before.childrenOf(change.id()))
                if (const Node* one = node(id); one && one->parent == change.id())
                    return reason(DiagCode::COR002, one->name);
        }
        for (const Change<Note>& change : m_diff.notes)
            if (change.after && change.after->node && !node(change.after->node))
                return reason(DiagCode::COR002, change.after->text);
        if (removes)
            for (const Note& note : m_before.notes())
                if (const Note* one = now<Note>(m_notes, note.id, &note);
                    one && one->node && !node(one->node))
                    return reason(DiagCode::COR002, note.text);
        return std::monostate{};
    }

    /// Walks up from what changed; each node is walked once.
    Status nesting() const
    {
        std::unordered_set<NodeId> rooted;
        for (const Change<Node>& change : m_diff.nodes) {
            if (!change.after || (change.before && change.before->parent == change.after->parent))
                continue;
            std::unordered_set<NodeId> path;
            for (const Node* at = &*change.after; at->parent && !rooted.contains(at->id);) {
                const Node* parent = node(at->parent);
                if (!path.insert(at->id).second)
                    return reason(DiagCode::COR003, change.after->name);
                if (!parent)
                    return reason(DiagCode::COR002, at->name);
                at = parent;
            }
            rooted.insert(path.begin(), path.end());
        }
        return std::monostate{};
    }

    const Diagram& m_before;
    const Diff& m_diff;
    std::unordered_map<NodeId, const Node*> m_nodes;  // no node: removed
    std::unordered_map<EdgeId, const Edge*> m_edges;
    std::unordered_map<NoteId, const Note*> m_notes;
};

}  // namespace

Status Diagram::apply(const Diff& diff)
{
    const bool fits = matches(m_data.nodes, m_nodeIndex, diff.nodes) &&
                      matches(m_data.edges, m_edgeIndex, diff.edges) &&
                      matches(m_data.notes, m_noteIndex, diff.notes) && matches(*this, diff) &&
                      placesAreFound(m_nodeIndex, diff.nodes) &&
                      placesAreFound(m_edgeIndex, diff.edges) &&
                      placesAreFound(m_noteIndex, diff.notes) &&
                      (!diff.header || diff.header->before == m_data.header) &&
                      (!diff.classDefs || diff.classDefs->before == m_data.classDefs);
    if (!fits)
        return Diagnostic{.code = DiagCode::COR001};
    const bool kept = keepsStructure(diff);
    if (!kept)
        if (Status status = Edited(*this, diff).checked(); !status)
            return status;

    if (diff.header)
        m_data.header = diff.header->after;
    if (diff.classDefs)
        m_data.classDefs = diff.classDefs->after;
    for (const PlaceChange& change : diff.places)
        m_data.nodes[static_cast<std::size_t>(m_nodeIndex[change.id])].placement.box = change.after;
    changeRecords(m_data.nodes, m_nodeIndex, diff.nodes);
    changeRecords(m_data.edges, m_edgeIndex, diff.edges);
    changeRecords(m_data.notes, m_noteIndex, diff.notes);
    if (!kept)
        reindex(diff);
    return std::monostate{};
}

/// Brings the indices in line with records that a diff changed.
void Diagram::reindex(const Diff& diff)
{
    const auto rename = [](auto& names, const auto& changes) {
        for (const auto& change : changes)
            if (change.before)
                names.erase(change.before->name);
        for (const auto& change : changes)
            if (change.after && !change.after->name.empty())
                names.emplace(change.after->name, change.after->id);
    };
    rename(m_nodeNames, diff.nodes);
    rename(m_edgeNames, diff.edges);
    const auto count = [](std::uint32_t& next, const auto& changes) {
        for (const auto& change : changes)
            next = std::max(next, change.id().value + 1);
    };
    count(m_nextNode, diff.nodes);
    count(m_nextEdge, diff.edges);
    count(m_nextNote, diff.notes);
    group();
}

}  // namespace stratoplan
