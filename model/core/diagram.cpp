#include "model/core/diagram.h"

#include <algorithm>
#include <cassert>
#include <unordered_set>

namespace stratoplan {
namespace {

template <class Record>
using IdOf = decltype(Record::id);

template <class Record>
using Index = std::unordered_map<IdOf<Record>, int>;

template <class Record>
Index<Record> indexOfIds(const std::vector<Record>& records)
{
    Index<Record> index;
    index.reserve(records.size());
    for (std::size_t i = 0; i < records.size(); ++i)
        index.emplace(records[i].id, static_cast<int>(i));
    return index;
}

template <class Record>
std::unordered_map<std::string, int> indexOfNames(const std::vector<Record>& records)
{
    std::unordered_map<std::string, int> index;
    index.reserve(records.size());
    for (std::size_t i = 0; i < records.size(); ++i)
        index.emplace(records[i].name, static_cast<int>(i));
    return index;
}

template <class Record>
int lookUp(const Index<Record>& index, IdOf<Record> id)
{
    const auto it = index.find(id);
    return it == index.end() ? -1 : it->second;
}

/// Groups `members` by the row they belong to: row r is [starts[r], starts[r + 1]).
template <class Member>
void group(std::vector<std::pair<int, Member>> rows, int rowCount, std::vector<Member>& members,
           std::vector<int>& starts)
{
    starts.assign(static_cast<std::size_t>(rowCount) + 1, 0);
    for (const auto& [row, member] : rows)
        ++starts[static_cast<std::size_t>(row) + 1];
    for (std::size_t i = 1; i < starts.size(); ++i)
        starts[i] += starts[i - 1];
    members.resize(rows.size());
    std::vector<int> next(starts.begin(), starts.end() - 1);
    for (const auto& [row, member] : rows)
        members[static_cast<std::size_t>(next[static_cast<std::size_t>(row)]++)] = member;
}

template <class Member>
std::span<const Member> row(const std::vector<Member>& members, const std::vector<int>& starts,
                            int index)
{
    if (index < 0 || static_cast<std::size_t>(index) + 1 >= starts.size())
        return {};
    const auto begin = static_cast<std::size_t>(starts[static_cast<std::size_t>(index)]);
    const auto end = static_cast<std::size_t>(starts[static_cast<std::size_t>(index) + 1]);
    return std::span(members).subspan(begin, end - begin);
}

template <class Record>
bool matches(const std::vector<Record>& records, const Index<Record>& index,
             const std::vector<Change<Record>>& changes)
{
    std::unordered_set<IdOf<Record>> seen;
    for (const Change<Record>& change : changes) {
        if ((!change.before && !change.after) || !change.id() || !seen.insert(change.id()).second)
            return false;
        if (change.before && change.after && change.before->id != change.after->id)
            return false;
        const int at = lookUp<Record>(index, change.id());
        if (change.before.has_value() != (at >= 0))
            return false;
        if (change.before && *change.before != records[static_cast<std::size_t>(at)])
            return false;
    }
    return true;
}

/// Puts the changes into the records. Records that move or arrive with a place go behind the one
/// they name; places are filled in the order of the changes, so runs of neighbours work out.
template <class Record>
bool changeRecords(std::vector<Record>& records, const Index<Record>& index,
                   const std::vector<Change<Record>>& changes)
{
    using Id = IdOf<Record>;
    std::unordered_set<Id> leaving;
    std::unordered_map<Id, std::vector<const Change<Record>*>> behind;
    std::vector<const Change<Record>*> appended;
    for (const Change<Record>& change : changes) {
        if (change.before && change.after && !change.previousAfter) {
            records[static_cast<std::size_t>(lookUp<Record>(index, change.id()))] = *change.after;
            continue;
        }
        if (change.before)
            leaving.insert(change.id());
        if (!change.after)
            continue;
        if (change.previousAfter)
            behind[*change.previousAfter].push_back(&change);
        else
            appended.push_back(&change);
    }
    if (leaving.empty() && behind.empty() && appended.empty())
        return true;

    std::vector<Record> out;
    out.reserve(records.size() + changes.size());
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
            out.push_back(*change->after);
            push(change->id());
        }
    };
    placeBehind(Id{});
    for (Record& record : records) {
        const Id id = record.id;
        if (leaving.contains(id))
            continue;
        out.push_back(std::move(record));
        placeBehind(id);
    }
    for (const Change<Record>* change : appended) {
        out.push_back(*change->after);
        placeBehind(change->id());
    }
    records = std::move(out);
    return behind.empty();
}

template <class Record>
std::uint32_t nextId(const std::vector<Record>& records, std::uint32_t atLeast)
{
    for (const Record& record : records)
        atLeast = std::max(atLeast, record.id.value + 1);
    return atLeast;
}

/// Whether no record comes, goes, moves, is renamed or hangs elsewhere, as in most edits: then no
/// index changes and nothing can break.
bool keepsStructure(const Diff& diff)
{
    const auto inPlace = [](const auto& change) {
        return change.before && change.after && !change.previousAfter;
    };
    return std::ranges::all_of(diff.nodes,
                               [&](const Change<Node>& change) {
                                   return inPlace(change) &&
                                          change.before->name == change.after->name &&
                                          change.before->parent == change.after->parent;
                               }) &&
           std::ranges::all_of(diff.edges,
                               [&](const Change<Edge>& change) {
                                   return inPlace(change) &&
                                          change.before->name == change.after->name &&
                                          change.before->source == change.after->source &&
                                          change.before->target == change.after->target;
                               }) &&
           std::ranges::all_of(diff.notes, [&](const Change<Note>& change) {
               return inPlace(change) && change.before->node == change.after->node;
           });
}

Diagnostic reason(DiagCode code, std::string name)
{
    return {.code = code, .args = {std::move(name)}};
}

/// The first broken invariant of the records, if any.
Status checked(const DiagramData& data)
{
    std::unordered_map<NodeId, const Node*> nodes;
    std::unordered_set<std::string_view> names;
    for (const Node& node : data.nodes) {
        if (!names.insert(node.name).second)
            return reason(DiagCode::COR004, node.name);
        nodes.emplace(node.id, &node);
    }
    names.clear();
    for (const Edge& edge : data.edges) {
        if (!names.insert(edge.name).second)
            return reason(DiagCode::COR004, edge.name);
        if (!nodes.contains(edge.source) || !nodes.contains(edge.target))
            return reason(DiagCode::COR002, edge.name);
    }
    for (const Note& note : data.notes)
        if (note.node && !nodes.contains(note.node))
            return reason(DiagCode::COR002, note.text);

    std::unordered_set<NodeId> rooted;  // reaches the top; each node is walked once
    for (const Node& node : data.nodes) {
        std::vector<NodeId> path;
        std::unordered_set<NodeId> onPath;
        for (const Node* at = &node; !rooted.contains(at->id);) {
            if (!onPath.insert(at->id).second)
                return reason(DiagCode::COR003, node.name);
            path.push_back(at->id);
            if (!at->parent)
                break;
            const auto parent = nodes.find(at->parent);
            if (parent == nodes.end())
                return reason(DiagCode::COR002, node.name);
            at = parent->second;
        }
        rooted.insert(path.begin(), path.end());
    }
    return std::monostate{};
}

}  // namespace

Diagram::Diagram(DiagramData data) : m_data(std::move(data))
{
    assert(checked(m_data).ok());
    reindex();
}

void Diagram::reindex()
{
    m_nodeIndex = indexOfIds(m_data.nodes);
    m_edgeIndex = indexOfIds(m_data.edges);
    m_noteIndex = indexOfIds(m_data.notes);
    m_nodeNames = indexOfNames(m_data.nodes);
    m_edgeNames = indexOfNames(m_data.edges);
    m_nextNode = nextId(m_data.nodes, m_nextNode);
    m_nextEdge = nextId(m_data.edges, m_nextEdge);
    m_nextNote = nextId(m_data.notes, m_nextNote);

    const int count = static_cast<int>(m_data.nodes.size());
    std::vector<std::pair<int, NodeId>> children;  // row 0 is the top level
    children.reserve(m_data.nodes.size());
    for (const Node& node : m_data.nodes)
        children.push_back({1 + lookUp<Node>(m_nodeIndex, node.parent), node.id});
    group(std::move(children), count + 1, m_children, m_childStart);

    std::vector<std::pair<int, EdgeId>> incident;
    incident.reserve(m_data.edges.size() * 2);
    for (const Edge& edge : m_data.edges) {
        incident.push_back({lookUp<Node>(m_nodeIndex, edge.source), edge.id});
        if (edge.target != edge.source)
            incident.push_back({lookUp<Node>(m_nodeIndex, edge.target), edge.id});
    }
    group(std::move(incident), count, m_incident, m_incidentStart);
}

const Node* Diagram::node(NodeId id) const
{
    const int at = indexOf(id);
    return at < 0 ? nullptr : &m_data.nodes[static_cast<std::size_t>(at)];
}

const Edge* Diagram::edge(EdgeId id) const
{
    const int at = indexOf(id);
    return at < 0 ? nullptr : &m_data.edges[static_cast<std::size_t>(at)];
}

const Note* Diagram::note(NoteId id) const
{
    const int at = lookUp<Note>(m_noteIndex, id);
    return at < 0 ? nullptr : &m_data.notes[static_cast<std::size_t>(at)];
}

const Node* Diagram::nodeNamed(std::string_view name) const
{
    const auto it = m_nodeNames.find(std::string(name));
    return it == m_nodeNames.end() ? nullptr : &m_data.nodes[static_cast<std::size_t>(it->second)];
}

const Edge* Diagram::edgeNamed(std::string_view name) const
{
    const auto it = m_edgeNames.find(std::string(name));
    return it == m_edgeNames.end() ? nullptr : &m_data.edges[static_cast<std::size_t>(it->second)];
}

int Diagram::indexOf(NodeId id) const
{
    return lookUp<Node>(m_nodeIndex, id);
}

int Diagram::indexOf(EdgeId id) const
{
    return lookUp<Edge>(m_edgeIndex, id);
}

std::span<const NodeId> Diagram::childrenOf(NodeId parent) const
{
    if (!parent)
        return row(m_children, m_childStart, 0);
    const int at = indexOf(parent);
    return at < 0 ? std::span<const NodeId>{} : row(m_children, m_childStart, at + 1);
}

std::span<const EdgeId> Diagram::edgesAt(NodeId node) const
{
    return row(m_incident, m_incidentStart, indexOf(node));
}

std::vector<NodeId> Diagram::withDescendants(std::span<const NodeId> ids) const
{
    std::vector<char> taken(m_data.nodes.size(), 0);
    std::vector<NodeId> open(ids.begin(), ids.end());
    std::vector<int> found;
    while (!open.empty()) {
        const NodeId id = open.back();
        open.pop_back();
        const int at = indexOf(id);
        if (at < 0 || taken[static_cast<std::size_t>(at)])
            continue;
        taken[static_cast<std::size_t>(at)] = 1;
        found.push_back(at);
        const auto children = childrenOf(id);
        open.insert(open.end(), children.begin(), children.end());
    }
    std::vector<std::pair<int, int>>
        order;  // depth first, so that parents lead; then diagram order
    order.reserve(found.size());
    for (const int at : found)
        order.push_back({depth(m_data.nodes[static_cast<std::size_t>(at)].id), at});
    std::ranges::sort(order);
    std::vector<NodeId> out;
    out.reserve(order.size());
    for (const auto& [level, at] : order)
        out.push_back(m_data.nodes[static_cast<std::size_t>(at)].id);
    return out;
}

bool Diagram::isAncestor(NodeId ancestor, NodeId node) const
{
    for (const Node* at = this->node(node); at; at = this->node(at->parent))
        if (at->id == ancestor)
            return true;
    return false;
}

int Diagram::depth(NodeId node) const
{
    int levels = 0;
    for (const Node* at = this->node(node); at && at->parent; at = this->node(at->parent))
        ++levels;
    return levels;
}

Status Diagram::apply(const Diff& diff)
{
    const bool fits = matches(m_data.nodes, m_nodeIndex, diff.nodes) &&
                      matches(m_data.edges, m_edgeIndex, diff.edges) &&
                      matches(m_data.notes, m_noteIndex, diff.notes) &&
                      (!diff.header || diff.header->before == m_data.header) &&
                      (!diff.classDefs || diff.classDefs->before == m_data.classDefs);
    if (!fits)
        return Diagnostic{.code = DiagCode::COR001};

    if (keepsStructure(diff)) {
        for (const auto& change : diff.nodes)
            m_data.nodes[static_cast<std::size_t>(indexOf(change.id()))] = *change.after;
        for (const auto& change : diff.edges)
            m_data.edges[static_cast<std::size_t>(indexOf(change.id()))] = *change.after;
        for (const auto& change : diff.notes)
            m_data.notes[static_cast<std::size_t>(lookUp<Note>(m_noteIndex, change.id()))] =
                *change.after;
        if (diff.header)
            m_data.header = diff.header->after;
        if (diff.classDefs)
            m_data.classDefs = diff.classDefs->after;
        return std::monostate{};
    }

    DiagramData next = m_data;
    if (diff.header)
        next.header = diff.header->after;
    if (diff.classDefs)
        next.classDefs = diff.classDefs->after;
    const bool placed = changeRecords(next.nodes, m_nodeIndex, diff.nodes) &&
                        changeRecords(next.edges, m_edgeIndex, diff.edges) &&
                        changeRecords(next.notes, m_noteIndex, diff.notes);
    if (!placed)
        return Diagnostic{.code = DiagCode::COR001};
    if (Status status = checked(next); !status.ok())
        return status;
    m_data = std::move(next);
    reindex();
    return std::monostate{};
}

}  // namespace stratoplan
