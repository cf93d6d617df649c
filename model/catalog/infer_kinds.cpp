#include "model/catalog/recognize.h"
#include "model/catalog/resolve.h"

#include <algorithm>
#include <array>
#include <unordered_map>
#include <utility>

namespace stratoplan {
namespace {

constexpr std::string_view kGroup = "base.group";

/// What a node tells the nodes in it.
struct Surroundings {
    std::string parentKind;  ///< of the nearest ancestor that has one
    std::string groupKind;   ///< promised by the parent's title
};

class KindInference {
public:
    KindInference(DiagramData& data, const Catalog& catalog)
        : m_nodes(data.nodes), m_edges(data.edges), m_catalog(catalog)
    {
    }

    void run()
    {
        linkParents();
        m_readings.reserve(m_nodes.size());
        m_alone.reserve(m_nodes.size());
        for (const Node& node : m_nodes) {
            m_readings.push_back(readLabel(m_catalog, node.label));
            RecognitionContext context;
            context.isContainer = node.isContainer;
            context.shape = node.shape;
            m_alone.push_back(node.kindOrigin == Origin::Said
                                  ? Resolved{.kind = indexOf(node.kind)}
                                  : resolved(m_catalog, m_readings.back(), context));
        }
        findSteps();
        m_family = majorityFamily();
        m_surroundings.resize(m_nodes.size());
        for (const std::size_t node : m_topDown)
            infer(node);
    }

private:
    int indexOf(std::string_view id) const
    {
        return m_catalog.knows(id)
                   ? static_cast<int>(&m_catalog.kind(id) - m_catalog.kinds().data())
                   : -1;
    }
    const Kind& kindOf(int index) const
    {
        return m_catalog.kinds()[static_cast<std::size_t>(index)];
    }

    void linkParents()
    {
        std::unordered_map<NodeId, std::size_t> places;
        for (std::size_t i = 0; i < m_nodes.size(); ++i)
            places.emplace(m_nodes[i].id, i);
        m_parents.assign(m_nodes.size(), -1);
        m_children.resize(m_nodes.size());
        for (std::size_t i = 0; i < m_nodes.size(); ++i) {
            const auto parent = places.find(m_nodes[i].parent);
            if (parent == places.end()) {
                m_topDown.push_back(i);
                continue;
            }
            m_parents[i] = static_cast<int>(parent->second);
            m_children[parent->second].push_back(i);
        }
        for (std::size_t i = 0; i < m_topDown.size(); ++i) {
            const std::vector<std::size_t>& inner = m_children[m_topDown[i]];
            m_topDown.insert(m_topDown.end(), inner.begin(), inner.end());
        }
    }

    static bool delivers(const Kind& kind)
    {
        return kind.hasTrait("ciSource") || kind.hasTrait("ciBuild") || kind.hasTrait("ciTest") ||
               kind.hasTrait("ciScan") || kind.hasTrait("ciDeploy");
    }

    /// A label with a verb of delivery is a step if it stands in line with one, or if several such
    /// labels do: "Build docker" behind "GitHub", "Deploy ECS prod" behind "Test API".
    void findSteps()
    {
        m_amongSteps.assign(m_nodes.size(), false);
        std::vector<std::size_t> orders;
        std::vector<std::size_t> sure;
        int delivering = 0;
        for (std::size_t i = 0; i < m_nodes.size(); ++i) {
            if (m_nodes[i].isContainer || m_nodes[i].kindOrigin == Origin::Said)
                continue;
            const AliasMatch* order = m_readings[i].order();
            if (order) {
                orders.push_back(i);
                delivering += delivers(kindOf(order->kind)) ? 1 : 0;
            } else if (m_alone[i].kind >= 0 && delivers(kindOf(m_alone[i].kind))) {
                sure.push_back(i);
            }
        }
        if (orders.empty())
            return;
        std::unordered_map<NodeId, std::vector<std::size_t>> inLine;
        std::unordered_map<NodeId, std::size_t> places;
        for (const std::size_t i : orders)
            places.emplace(m_nodes[i].id, i);
        for (const Edge& edge : m_edges) {
            if (const auto to = places.find(edge.target); to != places.end())
                inLine[edge.source].push_back(to->second);
            if (const auto from = places.find(edge.source); from != places.end())
                inLine[edge.target].push_back(from->second);
        }
        std::vector<std::size_t> open = std::move(sure);
        const auto reach = [&](std::size_t at) {
            if (!m_amongSteps[at])
                open.push_back(at);
            m_amongSteps[at] = true;
        };
        for (const std::size_t i : orders)
            if (delivering >= 2 && delivers(kindOf(m_readings[i].order()->kind)))
                reach(i);
        while (!open.empty()) {
            const auto next = inLine.find(m_nodes[open.back()].id);
            open.pop_back();
            if (next != inLine.end())
                for (const std::size_t at : next->second)
                    reach(at);
        }
    }

    /// The family that most nodes name by themselves. A few modules and configuration files make a
    /// diagram one of infrastructure code, although the modules bear the names of services.
    std::string majorityFamily() const
    {
        constexpr std::array<std::string_view, 6> families = {"aws", "ci",    "k8s",
                                                              "iac", "azure", "gcp"};
        std::array<int, 6> counts = {};
        int all = 0;
        for (std::size_t i = 0; i < m_alone.size(); ++i) {
            const int kind = m_amongSteps[i] ? m_readings[i].order()->kind : m_alone[i].kind;
            if (kind < 0)
                continue;
            const auto family =
                std::find(families.begin(), families.end(), familyOf(kindOf(kind).id));
            if (family == families.end())
                continue;
            ++counts[static_cast<std::size_t>(family - families.begin())];
            ++all;
        }
        if (counts[3] >= 3 && counts[3] * 4 >= all)
            return "iac";
        const auto most = std::max_element(counts.begin(), counts.end());
        return *most == 0 ? std::string()
                          : std::string(families[static_cast<std::size_t>(most - counts.begin())]);
    }

    void infer(std::size_t at)
    {
        Node& node = m_nodes[at];
        const Surroundings around = m_parents[at] >= 0
                                        ? m_surroundings[static_cast<std::size_t>(m_parents[at])]
                                        : Surroundings();
        Resolved result;
        if (node.kindOrigin == Origin::Said) {
            result.kind = indexOf(node.kind);
        } else {
            RecognitionContext context;
            context.isContainer = node.isContainer;
            context.parentKind = around.parentKind;
            context.groupKind = around.groupKind;
            context.diagramFamily = m_family;
            context.shape = node.shape;
            context.amongSteps = m_amongSteps[at];
            result = resolved(m_catalog, m_readings[at], context);
        }
        std::string groupKind;
        if (node.kindOrigin != Origin::Said) {
            if (node.isContainer && isTitleOfSeveral(at, result)) {
                groupKind = kindOf(result.kind).id;
                result.kind = -1;
            }
            asModule(node, at, result);
            node.kind = result.kind >= 0   ? kindOf(result.kind).id
                        : node.isContainer ? std::string(kGroup)
                                           : std::string("generic");
        }
        giveProperties(node, at, result);
        const bool known = node.kind != kGroup && node.kind != "generic";
        m_surroundings[at] = {known ? node.kind : around.parentKind, std::move(groupKind)};
    }

    /// "Namespaces" around namespaces is a heading, as is "ECS Services" around leaves; "Public
    /// Subnets" around a NAT gateway is the subnets.
    bool isTitleOfSeveral(std::size_t at, const Resolved& result) const
    {
        if (result.kind < 0 || !result.plural)
            return false;
        const Kind& kind = kindOf(result.kind);
        if (kind.hasTrait("ci") || kind.hasTrait("iac"))
            return true;
        if (result.whole && (!kind.isContainer || kind.hasTrait("containerWorkload")))
            return true;
        const std::vector<std::size_t>& inner = m_children[at];
        const bool holdsItself = std::any_of(inner.begin(), inner.end(), [&](std::size_t child) {
            return m_alone[child].kind >= 0 &&
                   m_catalog.isA(kindOf(m_alone[child].kind).id, kind.id);
        });
        const bool holdsNothingKnown =
            !kind.hasTrait("place") &&
            std::none_of(inner.begin(), inner.end(),
                         [&](std::size_t child) { return m_alone[child].byName; });
        return holdsItself || (result.whole && holdsNothingKnown);
    }

    /// In a diagram of modules a box "KMS keys" is the module of that name.
    void asModule(const Node& node, std::size_t at, Resolved& result) const
    {
        if (m_family != "iac" || node.isContainer || m_parents[at] < 0 || node.label.empty() ||
            node.label.ends_with('/'))
            return;
        const std::string_view family =
            result.kind >= 0 ? familyOf(kindOf(result.kind).id) : std::string_view("generic");
        if (family == "iac" || family == "ci" || family == "tool" ||
            (result.kind >= 0 && kindOf(result.kind).hasTrait("outside")))
            return;
        result.kind = indexOf("iac.module");
        result.host = -1;
    }

    void giveProperties(Node& node, std::size_t at, const Resolved& result)
    {
        if (node.kind == kGroup)
            return;
        LabelFacts& facts = m_readings[at].facts;
        const Kind& kind = m_catalog.kind(node.kind);
        for (const std::string& detail : node.details)
            readDetail(detail, kind, facts);
        std::vector<Property> properties = propertiesFor(kind, facts, result.plural);
        if (result.host >= 0)
            properties.insert(properties.begin(), {"host", kindOf(result.host).id});
        for (Property& property : properties)
            if (!node.property(property.name))
                node.properties.push_back(std::move(property));
    }

    std::vector<Node>& m_nodes;
    const std::vector<Edge>& m_edges;
    const Catalog& m_catalog;
    std::vector<int> m_parents;
    std::vector<std::vector<std::size_t>> m_children;
    std::vector<std::size_t> m_topDown;
    std::vector<LabelReading> m_readings;
    std::vector<Resolved> m_alone;  // what each label means without surroundings
    std::vector<Surroundings> m_surroundings;
    std::vector<bool> m_amongSteps;
    std::string m_family;
};

}  // namespace

void inferKinds(DiagramData& data, const Catalog& catalog)
{
    KindInference(data, catalog).run();
}

}  // namespace stratoplan
