#include "model/catalog/recognize.h"
#include "model/catalog/resolve.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <optional>
#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace stratoplan {
namespace {

constexpr std::string_view kGroup = "base.group";
constexpr std::array<std::string_view, 6> kFamilies = {"aws", "ci", "k8s", "iac", "azure", "gcp"};
constexpr std::size_t kIac = 3;
static_assert(kFamilies.size() == std::tuple_size_v<decltype(KindGround::families)>);

/// What a node tells the nodes in it.
struct Surroundings {
    std::string parentKind;  ///< of the nearest ancestor that has one
    std::string groupKind;   ///< promised by the parent's title

    friend bool operator==(const Surroundings&, const Surroundings&) = default;
};

class KindInference {
public:
    KindInference(DiagramData& data, const Catalog& catalog)
        : m_nodes(data.nodes)
        , m_edges(data.edges)
        , m_catalog(catalog)
        , m_readings(data.nodes.size())
        , m_alone(data.nodes.size())
        , m_surroundings(data.nodes.size())
        , m_amongSteps(data.nodes.size(), false)
    {
        linkParents();
    }

    /// All nodes of a diagram.
    KindGround run()
    {
        KindGround ground;
        ground.ordersSteps = findSteps();
        for (std::size_t i = 0; i < m_nodes.size(); ++i)
            count(i, 1, ground);
        runPart(m_nodes.size(), ground);
        return ground;
    }

    /// The first nodes of a part, which have what holds them among them; `ground` tells of the
    /// rest.
    void runPart(std::size_t count, const KindGround& ground)
    {
        m_family = majorityFamily(ground);
        for (const std::size_t node : m_topDown)
            if (node < count)
                infer(node);
    }

    /// Counts the node in or out of the ground; false where it orders a step.
    bool count(std::size_t at, int times, KindGround& ground)
    {
        const AliasMatch* order = reading(at).order();
        const int kind = m_amongSteps[at] ? order->kind : alone(at).kind;
        const auto family =
            kind < 0 ? kFamilies.end() : std::ranges::find(kFamilies, familyOf(kindOf(kind).id));
        if (family != kFamilies.end())
            ground.families[static_cast<std::size_t>(family - kFamilies.begin())] += times;
        return !order;
    }

    /// Whether what the node holds reads the same of it.
    bool tellsAsMuchAs(const KindInference& other, std::size_t otherAt, std::size_t at) const
    {
        return m_nodes[at].kind == other.m_nodes[otherAt].kind &&
               m_surroundings[at] == other.m_surroundings[otherAt];
    }

    /// The family that most nodes name by themselves. A few modules and configuration files make a
    /// diagram one of infrastructure code, although the modules bear the names of services.
    static std::string majorityFamily(const KindGround& ground)
    {
        const auto& counts = ground.families;
        const int all = std::accumulate(counts.begin(), counts.end(), 0);
        if (counts[kIac] >= 3 && counts[kIac] * 4 >= all)
            return std::string(kFamilies[kIac]);
        const auto most = std::max_element(counts.begin(), counts.end());
        return *most == 0 ? std::string()
                          : std::string(kFamilies[static_cast<std::size_t>(most - counts.begin())]);
    }

private:
    LabelReading& reading(std::size_t at)
    {
        if (!m_readings[at])
            m_readings[at] = readLabel(m_catalog, m_nodes[at].label);
        return *m_readings[at];
    }

    /// What the label means without surroundings.
    const Resolved& alone(std::size_t at)
    {
        if (!m_alone[at]) {
            const Node& node = m_nodes[at];
            RecognitionContext context;
            context.isContainer = node.isContainer;
            context.shape = node.shape;
            m_alone[at] = node.kindOrigin == Origin::Said
                              ? Resolved{.kind = indexOf(node.kind)}
                              : resolved(m_catalog, reading(at), context);
        }
        return *m_alone[at];
    }

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
    /// labels do: "Build docker" behind "GitHub", "Deploy ECS prod" behind "Test API". Whether any
    /// label has such a verb.
    bool findSteps()
    {
        std::vector<std::size_t> orders;
        std::vector<std::size_t> sure;
        int delivering = 0;
        for (std::size_t i = 0; i < m_nodes.size(); ++i) {
            if (m_nodes[i].isContainer || m_nodes[i].kindOrigin == Origin::Said)
                continue;
            const AliasMatch* order = reading(i).order();
            if (order) {
                orders.push_back(i);
                delivering += delivers(kindOf(order->kind)) ? 1 : 0;
            } else if (alone(i).kind >= 0 && delivers(kindOf(alone(i).kind))) {
                sure.push_back(i);
            }
        }
        if (orders.empty())
            return false;
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
            if (delivering >= 2 && delivers(kindOf(reading(i).order()->kind)))
                reach(i);
        while (!open.empty()) {
            const auto next = inLine.find(m_nodes[open.back()].id);
            open.pop_back();
            if (next != inLine.end())
                for (const std::size_t at : next->second)
                    reach(at);
        }
        return true;
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
            result = resolved(m_catalog, reading(at), context);
            hostInCluster(node, around.parentKind, result);
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
    bool isTitleOfSeveral(std::size_t at, const Resolved& result)
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
            return alone(child).kind >= 0 && m_catalog.isA(kindOf(alone(child).kind).id, kind.id);
        });
        const bool holdsNothingKnown =
            !kind.hasTrait("place") &&
            std::none_of(inner.begin(), inner.end(),
                         [&](std::size_t child) { return alone(child).byName; });
        return holdsItself || (result.whole && holdsNothingKnown);
    }

    /// Software that is drawn in an ECS cluster runs as a service of it: "Keycloak" beside the
    /// APIs.
    void hostInCluster(const Node& node, const std::string& parentKind, Resolved& result) const
    {
        if (node.isContainer || result.kind < 0 || result.host >= 0 || parentKind.empty() ||
            !m_catalog.isA(parentKind, "aws.ecs_cluster"))
            return;
        const Kind& kind = kindOf(result.kind);
        const std::string_view family = familyOf(kind.id);
        const bool elsewhere = kind.hasTrait("outside") && !kind.hasTrait("identity");
        if (family == "sw" || (family == "tool" && !elsewhere && !kind.hasTrait("logShipper")))
            result.host = indexOf("aws.ecs_service");
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
        LabelFacts& facts = reading(at).facts;
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
    // What labels mean by themselves, once it is asked for.
    std::vector<std::optional<LabelReading>> m_readings;
    std::vector<std::optional<Resolved>> m_alone;
    std::vector<Surroundings> m_surroundings;
    std::vector<bool> m_amongSteps;
    std::string m_family;
};

/// The part of a diagram that a change reaches: what is changed, what holds it before and after,
/// and what those of them hold directly whose title may be a plural.
class ChangedPart {
public:
    /// Some nodes of the diagram before or after the change.
    struct Side {
        DiagramData data;
        std::size_t inferred = 0;  ///< how many of the nodes are more than children
        std::unordered_map<NodeId, std::size_t> places;
    };

    ChangedPart(const Diagram& diagram, const std::vector<Change<Node>>& changes,
                const Catalog& catalog)
        : m_diagram(diagram)
    {
        for (const Change<Node>& change : changes)
            m_after.emplace(change.id(), change.after ? &*change.after : nullptr);
        for (const Change<Node>& change : changes) {
            add(change.id());
            for (const auto& node : {change.before, change.after})
                for (NodeId id = node ? node->parent : NodeId{}; id && add(id);) {
                    const Node* holder = after(id) ? after(id) : m_diagram.node(id);
                    id = holder ? holder->parent : NodeId{};
                }
        }
        const std::size_t inferred = m_ids.size();
        // A title in the plural means what it holds.
        const auto isPlural = [&](const Node* node) {
            return node && node->isContainer &&
                   std::ranges::any_of(readLabel(catalog, node->label).matches,
                                       &AliasMatch::plural);
        };
        for (std::size_t i = 0; i < inferred; ++i)
            if (isPlural(m_diagram.node(m_ids[i])) || isPlural(after(m_ids[i])))
                for (const NodeId child : m_diagram.childrenOf(m_ids[i]))
                    add(child);
        for (std::size_t i = 0; i < m_ids.size(); ++i) {
            put(before, m_diagram.node(m_ids[i]), i < inferred);
            put(anew, after(m_ids[i]), i < inferred);
        }
    }

    Side before;
    Side anew;

private:
    bool add(NodeId id)
    {
        const bool added = m_known.insert(id).second;
        if (added)
            m_ids.push_back(id);
        return added;
    }

    const Node* after(NodeId id) const
    {
        const auto it = m_after.find(id);
        return it == m_after.end() ? m_diagram.node(id) : it->second;
    }

    static void put(Side& side, const Node* node, bool inferred)
    {
        if (!node)
            return;
        side.places.emplace(node->id, side.data.nodes.size());
        side.data.nodes.push_back(*node);
        side.inferred += inferred ? 1 : 0;
    }

    const Diagram& m_diagram;
    std::unordered_map<NodeId, const Node*> m_after;  // no node: removed
    std::unordered_set<NodeId> m_known;
    std::vector<NodeId> m_ids;
};

}  // namespace

KindGround inferKinds(DiagramData& data, const Catalog& catalog)
{
    return KindInference(data, catalog).run();
}

std::optional<InferredAgain> inferredAgain(const Diagram& diagram,
                                           const std::vector<Change<Node>>& changes,
                                           const KindGround& ground, const Catalog& catalog)
{
    ChangedPart part(diagram, changes, catalog);
    KindInference old(part.before.data, catalog);
    KindInference anew(part.anew.data, catalog);
    InferredAgain result{.nodes = {}, .ground = ground};
    bool orders = ground.ordersSteps;
    for (const Change<Node>& change : changes) {
        if (change.before)
            old.count(part.before.places.at(change.id()), -1, result.ground);
        if (change.after)
            orders |= !anew.count(part.anew.places.at(change.id()), 1, result.ground);
    }
    if (orders ||
        KindInference::majorityFamily(ground) != KindInference::majorityFamily(result.ground))
        return std::nullopt;
    old.runPart(part.before.inferred, ground);
    anew.runPart(part.anew.inferred, ground);
    for (std::size_t at = 0; at < part.anew.inferred; ++at) {
        const auto was = part.before.places.find(part.anew.data.nodes[at].id);
        // What a new container holds is changed itself.
        if (was != part.before.places.end() && part.before.data.nodes[was->second].isContainer &&
            !anew.tellsAsMuchAs(old, was->second, at))
            return std::nullopt;
    }
    for (const Change<Node>& change : changes)
        if (change.after)
            result.nodes.push_back(
                std::move(part.anew.data.nodes[part.anew.places.at(change.id())]));
    return result;
}

}  // namespace stratoplan
