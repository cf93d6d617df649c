#include "model/core/diagram.h"

#include <algorithm>
#include <cassert>
#include <charconv>
#include <numeric>
#include <unordered_set>

namespace stratoplan {
namespace {

/// Groups members by the row they belong to: row r is [starts[r], starts[r + 1]). `each` tells a
/// visitor the row of each member, always in the same order.
template <class Member, class Each>
void grouped(const Each& each, int rowCount, std::vector<Member>& members, std::vector<int>& starts)
{
    starts.assign(static_cast<std::size_t>(rowCount) + 2, 0);
    each([&](int row, Member) { ++starts[static_cast<std::size_t>(row) + 2]; });
    std::partial_sum(starts.begin(), starts.end(), starts.begin());
    members.resize(static_cast<std::size_t>(starts.back()));
    each([&](int row, Member member) {  // moves each row's start to its end, the next one's start
        members[static_cast<std::size_t>(starts[static_cast<std::size_t>(row) + 1]++)] = member;
    });
    starts.pop_back();
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

/// What a reader has to see to: names once, ends and parents that are there, none inside itself.
[[maybe_unused]] bool isWhole(const DiagramData& data)
{
    std::unordered_map<NodeId, const Node*> nodes;
    std::unordered_set<std::string_view> names;
    for (const Node& node : data.nodes)
        if (!names.insert(node.name).second || !nodes.emplace(node.id, &node).second)
            return false;
    names.clear();
    for (const Edge& edge : data.edges)
        if ((!edge.name.empty() && !names.insert(edge.name).second) ||
            !nodes.contains(edge.source) || !nodes.contains(edge.target))
            return false;
    for (const Note& note : data.notes)
        if (note.node && !nodes.contains(note.node))
            return false;
    std::unordered_set<NodeId> rooted;  // reaches the top; each node is walked once
    for (const Node& node : data.nodes) {
        std::unordered_set<NodeId> path;
        for (const Node* at = &node; at->parent && !rooted.contains(at->id);) {
            const auto parent = nodes.find(at->parent);
            if (parent == nodes.end() || !path.insert(at->id).second)
                return false;
            at = parent->second;
        }
        rooted.insert(path.begin(), path.end());
    }
    return true;
}

}  // namespace

Diagram::Diagram(DiagramData data) : m_data(std::move(data))
{
    assert(isWhole(m_data));
    const auto index = [](auto& names, std::uint32_t& next, const auto& records) {
        names.reserve(records.size());
        for (const auto& record : records) {
            next = std::max(next, record.id.value + 1);
            if (!record.name.empty())
                names.emplace(record.name, record.id);
        }
    };
    index(m_nodeNames, m_nextNode, m_data.nodes);
    index(m_edgeNames, m_nextEdge, m_data.edges);
    for (const Note& note : m_data.notes)
        m_nextNote = std::max(m_nextNote, note.id.value + 1);
    group();
}

/// Finds anew where each record stands, what nests in what and which edges meet where.
void Diagram::group()
{
    m_nodeIndex.assign(m_data.nodes, m_nextNode);
    m_edgeIndex.assign(m_data.edges, m_nextEdge);
    m_noteIndex.assign(m_data.notes, m_nextNote);

    const int count = static_cast<int>(m_data.nodes.size());
    const auto eachChild = [&](const auto& visit) {  // row 0 is the top level
        for (const Node& node : m_data.nodes)
            visit(1 + m_nodeIndex[node.parent], node.id);
    };
    grouped(eachChild, count + 1, m_children, m_childStart);
    const auto eachEnd = [&](const auto& visit) {
        for (const Edge& edge : m_data.edges) {
            visit(m_nodeIndex[edge.source], edge.id);
            if (edge.target != edge.source)
                visit(m_nodeIndex[edge.target], edge.id);
        }
    };
    grouped(eachEnd, count, m_incident, m_incidentStart);
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
    const int at = m_noteIndex[id];
    return at < 0 ? nullptr : &m_data.notes[static_cast<std::size_t>(at)];
}

const Node* Diagram::nodeNamed(std::string_view name) const
{
    const auto it = m_nodeNames.find(name);
    return it == m_nodeNames.end() ? nullptr : node(it->second);
}

const Edge* Diagram::edgeNamed(std::string_view name) const
{
    if (const auto it = m_edgeNames.find(name); it != m_edgeNames.end())
        return edge(it->second);
    std::size_t number = 0;
    const char* const end = name.data() + name.size();
    if (!name.starts_with('e') || name.substr(1).starts_with('0') ||
        std::from_chars(name.data() + 1, end, number).ptr != end || number == 0 ||
        number > m_data.edges.size())
        return nullptr;
    const Edge& edge = m_data.edges[number - 1];
    return edge.name.empty() ? &edge : nullptr;
}

std::string Diagram::nameOf(const Edge& edge) const
{
    return edge.name.empty() ? "e" + std::to_string(indexOf(edge.id) + 1) : edge.name;
}

std::string Diagram::nameForNew(EdgeId id) const
{
    if (m_edgeNames.empty())
        return {};
    std::string name = "e" + std::to_string(id.value);
    while (edgeNamed(name))
        name += '_';
    return name;
}

int Diagram::indexOf(NodeId id) const
{
    return m_nodeIndex[id];
}

int Diagram::indexOf(EdgeId id) const
{
    return m_edgeIndex[id];
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

}  // namespace stratoplan
