#include "model/document/one_system.h"

#include "model/catalog/identity.h"
#include "model/import/mermaid/mermaid.h"
#include "model/mermaid_text/write.h"
#include "model/mermaid_text/write_parts.h"

#include <algorithm>
#include <set>
#include <string>
#include <tuple>
#include <unordered_map>

namespace stratoplan {
namespace {

class Merger {
public:
    explicit Merger(const Catalog& catalog) : m_catalog(catalog) {}

    /// Gives as what the drawing's boxes are drawn.
    std::unordered_map<NodeId, NodeId> add(const Diagram& drawing)
    {
        std::unordered_map<NodeId, std::size_t> placeOf;
        std::unordered_map<std::string, std::size_t> seen;  // how many of an identity so far
        for (const Node& node : drawing.nodes())
            placeOf[node.id] = placeFor(drawing, node, seen);
        for (const Node& node : drawing.nodes())
            if (node.parent)
                putInto(placeOf[node.id], placeOf[node.parent]);
        for (const Edge& edge : drawing.edges())
            addEdge(edge, placeOf[edge.source], placeOf[edge.target]);
        std::unordered_map<NodeId, NodeId> made;
        for (const auto& [node, place] : placeOf)
            made[node] = at(place).id;
        return made;
    }

    Diagram merged()
    {
        m_data.header.kind = "flowchart";
        return Diagram(std::move(m_data));
    }

private:
    Node& at(std::size_t place) { return m_data.nodes[place]; }

    std::size_t placeFor(const Diagram& drawing, const Node& node,
                         std::unordered_map<std::string, std::size_t>& seen)
    {
        const std::string identity = identityOf(drawing, node, m_catalog);
        std::vector<std::size_t>& places = m_places[identity];
        const std::size_t number = seen[identity]++;
        if (number < places.size()) {
            complete(at(places[number]), node);
            return places[number];
        }
        Node made = node;
        made.id = {static_cast<std::uint32_t>(m_data.nodes.size() + 1)};
        made.parent = {};
        made.placement = {};
        made.classes.clear();
        for (int n = 2; !m_names.insert(made.name).second; ++n)
            made.name = node.name + "_" + std::to_string(n);
        places.push_back(m_data.nodes.size());
        m_data.nodes.push_back(std::move(made));
        return places.back();
    }

    /// What the further box says and the first does not.
    static void complete(Node& node, const Node& further)
    {
        node.isContainer = node.isContainer || further.isContainer;
        for (const Property& property : further.properties)
            if (!node.property(property.name))
                node.properties.push_back(property);
        for (const std::string& detail : further.details)
            if (std::ranges::find(node.details, detail) == node.details.end())
                node.details.push_back(detail);
    }

    void putInto(std::size_t place, std::size_t parent)
    {
        Node& node = at(place);
        if (node.parent)
            return;
        for (std::size_t up = parent;; up = at(up).parent.value - 1) {
            if (up == place)
                return;  // another drawing has it the other way round
            if (!at(up).parent)
                break;
        }
        at(parent).isContainer = true;
        node.parent = at(parent).id;
    }

    void addEdge(const Edge& edge, std::size_t source, std::size_t target)
    {
        if (!m_edges.insert({source, target, edge.label}).second)
            return;
        Edge made = edge;
        made.id = {static_cast<std::uint32_t>(m_data.edges.size() + 1)};
        made.name = "e" + std::to_string(made.id.value);
        made.authorId.clear();
        made.classes.clear();
        made.source = at(source).id;
        made.target = at(target).id;
        made.bends.clear();
        m_data.edges.push_back(std::move(made));
    }

    const Catalog& m_catalog;
    DiagramData m_data;
    std::unordered_map<std::string, std::vector<std::size_t>> m_places;
    std::set<std::string> m_names;
    std::set<std::tuple<std::size_t, std::size_t, std::string>> m_edges;
};

/// Says what reading the text gives otherwise; whether there was anything.
bool sayWhatIsReadOtherwise(DiagramData& data, const Diagram& read)
{
    bool said = false;
    for (Node& node : data.nodes) {
        const Node* found = read.nodeNamed(node.name);
        if (!found)
            continue;
        if (found->kind != node.kind && node.kindOrigin != Origin::Said) {
            node.kindOrigin = Origin::Said;
            said = true;
        }
        for (Property& property : node.properties) {
            const std::string* value = found->property(property.name);
            if (property.origin == Origin::Said || (value && *value == property.value))
                continue;
            property.origin = Origin::Said;
            said = true;
        }
    }
    return said;
}

}  // namespace

Diagram oneSystem(std::span<const Diagram* const> drawings, const Catalog& catalog,
                  std::vector<std::unordered_map<NodeId, NodeId>>* places)
{
    Merger merger(catalog);
    for (const Diagram* drawing : drawings) {
        std::unordered_map<NodeId, NodeId> made = merger.add(*drawing);
        if (places)
            places->push_back(std::move(made));
    }
    return merger.merged();
}

SystemText systemText(const Diagram& system, const Catalog& catalog)
{
    constexpr int kRounds = 3;  // a kind that is said may change what others are taken for
    const mermaid_text::Ids ids(system, mermaid_text::Family::Flow);
    DiagramData data;
    data.header = system.header();
    data.nodes.assign(system.nodes().begin(), system.nodes().end());
    data.edges.assign(system.edges().begin(), system.edges().end());
    SystemText made;
    for (Node& node : data.nodes) {
        node.name = ids.of(node.id);
        made.names.push_back(node.name);
        for (const std::string& detail : node.details)
            node.label += "\n" + detail;
        node.details.clear();
    }
    for (int round = 0; round < kRounds; ++round) {
        made.text = mermaid_text::write(Diagram(data), catalog);
        if (!sayWhatIsReadOtherwise(data, mermaid::read(made.text, catalog).diagram))
            break;
    }
    return made;
}

}  // namespace stratoplan
