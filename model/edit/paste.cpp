#include "model/edit/paste.h"

#include "model/edit/connect.h"

#include <unordered_map>
#include <unordered_set>

namespace stratoplan {
namespace {

/// Hands out names that neither the diagram nor an earlier copy has.
class Names {
public:
    explicit Names(const Diagram& diagram) : m_diagram(diagram) {}

    std::string free(const std::string& wanted)
    {
        std::string name = wanted;
        int& count = m_counts.try_emplace(wanted, 1).first->second;
        while (m_diagram.nodeNamed(name) || m_taken.contains(name))
            name = wanted + std::to_string(++count);
        m_taken.insert(name);
        return name;
    }

private:
    const Diagram& m_diagram;
    std::unordered_set<std::string> m_taken;
    std::unordered_map<std::string, int> m_counts;
};

void shift(std::optional<Rect>& box, bool arranged, Point delta)
{
    if (!arranged)
        box.reset();
    else if (box)
        box = box->translated(delta);
}

template <class ParentOf>
Diff copied(const Diagram& diagram, const DiagramData& records, Point delta, ParentOf parentOf)
{
    Diff diff;
    const bool arranged = diagram.header().arranged;
    Names names(diagram);
    std::unordered_map<NodeId, NodeId> copies;
    NodeId nextNode = diagram.nextNodeId();
    for (const Node& node : records.nodes)
        copies.emplace(node.id, NodeId{nextNode.value++});
    for (const Node& node : records.nodes) {
        Node copy = node;
        copy.id = copies.at(node.id);
        copy.name = names.free(node.name);
        const auto parent = copies.find(node.parent);
        copy.parent = parent != copies.end() ? parent->second : parentOf(node);
        shift(copy.placement.box, arranged, delta);
        diff.nodes.push_back({std::nullopt, std::move(copy)});
    }
    EdgeId nextEdge = diagram.nextEdgeId();
    for (const Edge& edge : records.edges) {
        Edge copy = edge;
        copy.id = {nextEdge.value++};
        copy.name = diagram.nameForNew(copy.id);
        copy.authorId.clear();
        copy.source = copies.at(edge.source);
        copy.target = copies.at(edge.target);
        if (!arranged)
            forgetRoute(copy);
        for (Point& bend : copy.bends)
            bend = bend + delta;
        diff.edges.push_back({std::nullopt, std::move(copy)});
    }
    return diff;
}

}  // namespace

DiagramData excerptOf(const Diagram& diagram, std::span<const NodeId> ids)
{
    DiagramData data;
    data.header = diagram.header();
    const auto held = diagram.withDescendants(ids);
    const std::unordered_set<NodeId> inside(held.begin(), held.end());
    for (const NodeId id : held)
        data.nodes.push_back(*diagram.node(id));
    for (Node& node : data.nodes)
        if (!inside.contains(node.parent))
            node.parent = {};
    for (const Edge& edge : diagram.edges())
        if (inside.contains(edge.source) && inside.contains(edge.target))
            data.edges.push_back(edge);
    return data;
}

Diff pasteRecords(const Diagram& diagram, const DiagramData& records, NodeId parent, Point delta)
{
    return copied(diagram, records, delta, [parent](const Node&) { return parent; });
}

Diff duplicateNodes(const Diagram& diagram, std::span<const NodeId> ids, Point delta)
{
    const DiagramData records = excerptOf(diagram, ids);
    return copied(diagram, records, delta,
                  [&](const Node& node) { return diagram.node(node.id)->parent; });
}

}  // namespace stratoplan
