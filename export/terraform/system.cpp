#include "export/terraform/system.h"

#include "export/names.h"
#include "export/system_facts.h"
#include "export/terraform/component_names.h"
#include "model/base/cidr.h"
#include "model/base/text_util.h"
#include "model/catalog/identity.h"
#include "model/catalog/named_parts.h"
#include "model/catalog/place_codes.h"
#include "model/catalog/reading.h"
#include "model/catalog/recognize.h"
#include "model/catalog/stated.h"
#include "model/catalog/word_lists.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <set>

namespace stratoplan::exporting {
namespace {

/// Kinds of which a system has one however often it is drawn, unless one diagram gives several of
/// them names of their own.
constexpr std::string_view kSingular[] = {"aws.alb",
                                          "aws.igw",
                                          "aws.route53",
                                          "aws.cloudfront",
                                          "aws.waf",
                                          "aws.ecs_cluster",
                                          "aws.eks_cluster",
                                          "aws.cloudwatch",
                                          "aws.xray",
                                          "aws.nat_gateway",
                                          "aws.codepipeline",
                                          "aws.codebuild",
                                          "aws.codedeploy",
                                          "aws.kms",
                                          "aws.ecr",
                                          "aws.aurora_cluster",
                                          "aws.cloudtrail",
                                          "aws.guardduty",
                                          "aws.config",
                                          "aws.security_hub",
                                          "aws.oidc_provider",
                                          "aws.organization",
                                          "aws.transit_gateway",
                                          "aws.network_firewall"};

/// Kinds that are infrastructure without being a cloud's own.
constexpr std::string_view kOthers[] = {"ci.state_backend", "tool.wireguard", "k8s.namespace",
                                        "tool.argocd"};

bool isOfACloud(std::string_view kind)
{
    return kind.starts_with("aws.") || kind.starts_with("azure.") || kind.starts_with("gcp.");
}

class Reader {
public:
    explicit Reader(const Input& input) : m_input(input)
    {
        m_system.catalog = input.catalog;
        m_system.stated = statedFacts(input);
    }

    System read()
    {
        m_system.project = projectName(m_input);
        m_onlyClusters = drawsOnlyClusters();
        findRegions(m_system, m_input);
        findPlaces(m_system, m_input);
        for (std::size_t i = 0; i < m_input.diagrams.size(); ++i) {
            const Input::Source& source = m_input.diagrams[i];
            m_stated = statedProperties(m_input.facts, i, *source.diagram, *m_input.catalog);
            m_parents.clear();
            m_named.clear();
            m_networks.clear();
            for (const Node& node : source.diagram->nodes()) {
                readText(node);
                addComponent(*source.diagram, node);
            }
        }
        addConnections();
        sortBalancers();
        indexKinds();
        m_system.componentOf = std::move(m_indexOf);
        findNetworks(m_system, m_input);
        return std::move(m_system);
    }

private:
    bool isA(const Node& node, std::string_view kind) const
    {
        return m_input.catalog->isA(node.kind, kind);
    }

    void readText(const Node& node)
    {
        m_system.text += lowered(node.label) + "\n";
        for (const std::string& detail : node.details)
            m_system.text += lowered(detail) + "\n";
        const std::string label = lowered(node.label);
        m_system.deploysBlueGreen = m_system.deploysBlueGreen ||
                                    label.find("blue/green") != std::string::npos ||
                                    label.find("blue-green") != std::string::npos;
    }

    bool isComponent(const Node& node) const
    {
        // A project's own kind may specialise one of them.
        for (std::string kind = kindOf(node); !kind.empty();
             kind = m_input.catalog->kind(kind).base)
            if (isOfACloud(kind) || std::ranges::find(kOthers, kind) != std::end(kOthers) ||
                m_input.catalog->kind(kind).terraformResource == "helm_release")
                return true;
        return false;
    }

    /// What is to be made: the machine where software is drawn as one ("Jenkins (EC2 Instance)"),
    /// the service where nothing but its cluster is drawn.
    const std::string& kindOf(const Node& node) const
    {
        static const std::string kService = "aws.ecs_service";
        static const std::string kBalancer = "aws.alb";
        if (node.kind == "aws.clb" && !saysClassic(node.label))
            return kBalancer;  // what people call an ELB; nobody makes a classic one any more
        const std::string* host = node.property("host");
        return host && isOfACloud(*host)                          ? *host
               : m_onlyClusters && node.kind == "aws.ecs_cluster" ? kService
                                                                  : node.kind;
    }

    /// "ALB -> ECS -> RDS": the box stands for what runs there.
    bool drawsOnlyClusters() const
    {
        return std::ranges::none_of(m_input.diagrams, [&](const Input::Source& source) {
            return std::ranges::any_of(source.diagram->nodes(), [&](const Node& node) {
                return isA(node, "aws.ecs_service") || isA(node, "aws.ecs_task") ||
                       isA(node, "aws.fargate") ||
                       (isA(node, "aws.ecs_cluster") &&
                        (node.isContainer || !source.diagram->childrenOf(node.id).empty()));
            });
        });
    }

    /// The label's first line, with the second where only that one tells which it is: "DynamoDB"
    /// over "Posts". A second line of facts, in brackets or of many words describes.
    std::string titleOf(const Node& node) const
    {
        constexpr std::size_t kMostWords = 4;
        const std::string first = titleLine(node.label);
        if (first.size() == node.label.size())
            return first;
        std::set<std::string> known = kindWords(m_input.catalog->kind(kindOf(node)));
        for (const char* way : {"inbound", "outbound"})
            known.erase(way);
        const auto tells = [&](const std::string& line) {
            const std::vector<std::string> words = labelWords(line);
            return words.size() <= kMostWords &&
                   std::ranges::any_of(words, [&](const std::string& word) {
                       return !known.contains(word) && !isZoneOrNumber(word);
                   });
        };
        const std::string second = titleLine(std::string_view(node.label).substr(first.size() + 1));
        const bool letter = !second.empty() && (static_cast<unsigned char>(second[0]) >= 0x80 ||
                                                (second[0] >= 'a' && second[0] <= 'z') ||
                                                (second[0] >= 'A' && second[0] <= 'Z'));
        return !tells(first) && letter && tells(second) &&
                       readLabel(*m_input.catalog, second).facts.properties.empty()
                   ? first + " " + second
                   : first;
    }

    /// "web-1 (t3.small)" is the first of several, whatever their size.
    static std::string withoutSize(const Node& node, const std::string& title)
    {
        for (const char* name : {"instance_type", "instance_class", "node_type"})
            if (const std::string* size = node.property(name); size && !size->empty())
                return replaceAll(lowered(title), lowered(*size), " ");
        return title;
    }

    std::string keyOf(const Diagram& diagram, const Node& node)
    {
        if (m_input.catalog->isA(kindOf(node), "aws.ecs_service") || isA(node, "aws.ecs_task"))
            return inNetwork(diagram, node, separate(diagram, node, workloadName(node.label)));
        const bool singular =
            std::ranges::any_of(kSingular, [&](std::string_view kind) { return isA(node, kind); });
        if (!singular)
            return inNetwork(diagram, node,
                             separate(diagram, node, commonKey(withoutSize(node, titleOf(node)))));
        // The first stands for all, but for those that their own diagram tells apart by name.
        const std::string own =
            ownWords(*m_input.catalog, m_input.catalog->kind(kindOf(node)), node);
        const Node* network = ancestor(diagram, node, "aws.vpc");
        const auto [first, added] = m_named.try_emplace(
            kindOf(node) + std::to_string(placeOf(m_system, diagram, node)), network, own);
        if (added || isInPipeline(diagram, node))
            return {};
        if (network && first->second.first && network != first->second.first)
            return join(labelWords(own + " " + plainNameOf(*network)), "_");
        return own == first->second.second ? std::string() : own;
    }

    /// The same box in another network is another thing.
    std::string inNetwork(const Diagram& diagram, const Node& node, const std::string& key)
    {
        const Node* network = ancestor(diagram, node, "aws.vpc");
        if (!network || m_input.catalog->kind(kindOf(node)).hasTrait("place"))
            return key;
        const std::string name = plainNameOf(*network);
        const auto [first, added] = m_networks.try_emplace(
            kindOf(node) + "\n" + key + "\n" + std::to_string(placeOf(m_system, diagram, node)),
            name);
        return added || first->second == name ? key : join(labelWords(key + " " + name), "_");
    }

    const Node* ancestor(const Diagram& diagram, const Node& node, std::string_view kind) const
    {
        for (const Node* up = diagram.node(node.parent); up; up = diagram.node(up->parent))
            if (isA(*up, kind))
                return up;
        return nullptr;
    }

    /// Boxes of a pipeline name steps, not further components.
    bool isInPipeline(const Diagram& diagram, const Node& node) const
    {
        for (const Node* up = diagram.node(node.parent); up; up = diagram.node(up->parent))
            if (up->kind.starts_with("ci."))
                return true;
        return false;
    }

    /// "Web 1" and "Web 2" are copies where the same lines lead to and from both of them.
    bool isNumberedCopy(const Diagram& diagram, const Node& node, const Node& other) const
    {
        const Kind& kind = m_input.catalog->kind(kindOf(node));
        if (!kind.hasTrait("compute") || kind.hasTrait("serverless") || !endsInNumber(node.label) ||
            !endsInNumber(other.label))
            return false;
        const auto lines = [&](NodeId id, NodeId besides) {
            std::set<std::pair<NodeId, bool>> ends;
            for (const Edge& edge : diagram.edges()) {
                if (edge.source == id && edge.target != besides)
                    ends.insert({edge.target, true});
                if (edge.target == id && edge.source != besides)
                    ends.insert({edge.source, false});
            }
            return ends;
        };
        return lines(node.id, other.id) == lines(other.id, node.id);
    }

    /// "Service A" and "Service B" of one frame are two things; in two zones they are copies.
    std::string separate(const Diagram& diagram, const Node& node, const std::string& key)
    {
        std::string full = join(labelWords(titleOf(node)), "_");
        auto& seen = m_parents[kindOf(node) + "\n" + key];
        for (const auto& [other, label] : seen)
            if (other->parent == node.parent && label != full && !isA(node, "aws.nat_gateway") &&
                !isA(node, "aws.eks_node") && full != key && !isNumberedCopy(diagram, node, *other))
                return full;
        seen.push_back({&node, full});
        return key;
    }

    /// A box that names several components is all of them.
    bool addNamedParts(const Diagram& diagram, const Node& node)
    {
        NamedParts named = namedParts(*m_input.catalog, diagram, node);
        const std::string title = "\"" + titleLine(node.label) + "\" names ";
        if (!named.chosen.empty())
            noteOnce(title + "alternatives; " + named.chosen + " is written.");
        if (named.parts.empty() ||
            (named.parts.size() == 1 && named.parts.front().kind == node.kind))
            return false;
        std::vector<int> parts;
        for (Node& part : named.parts) {
            const Node& kept = m_system.listed.emplace_back(std::move(part));
            add(diagram, kept);
            parts.push_back(m_indexOf.at(&kept));
        }
        if (parts.size() > 1)
            noteOnce(title + std::to_string(parts.size()) + " components; each is written.");
        m_indexOf[&node] = parts.front();
        if (!named.chained) {
            m_listed[&node] = std::move(parts);
            return true;
        }
        m_exits[&node] = parts[named.exit];
        for (std::size_t i = 1; i < parts.size(); ++i)
            if (parts[i] != parts[i - 1])
                m_chains.emplace_back(parts[i - 1], parts[i]);
        return true;
    }

    void noteOnce(std::string assumption)
    {
        if (std::ranges::count(m_system.assumptions, assumption) == 0)
            m_system.assumptions.push_back(std::move(assumption));
    }

    void addComponent(const Diagram& diagram, const Node& node)
    {
        if (std::vector<Node> listed = listedParts(*m_input.catalog, node); !listed.empty()) {
            for (Node& inner : listed) {
                const Node& kept = m_system.listed.emplace_back(std::move(inner));
                addComponent(diagram, kept);
                if (const auto it = m_indexOf.find(&kept); it != m_indexOf.end())
                    m_listed[&node].push_back(it->second);
            }
            return;
        }
        if (!isComponent(node)) {
            if (const std::string* block = node.property("cidr");
                block && isA(node, "base.onprem") && cidrBlock(*block) && !cidrBlock(*block)->isV6)
                m_system.onPremises.push_back(cidrText(*cidrBlock(*block)));
            noteUnknown(diagram, node);
            return;
        }
        if (!addNamedParts(diagram, node))
            add(diagram, node);
    }

    void add(const Diagram& diagram, const Node& node)
    {
        const int region = placeOf(m_system, diagram, node);
        const std::string key = keyOf(diagram, node);
        const std::string there = "\n" + std::to_string(region);
        auto [same, added] =
            m_byKey.try_emplace(kindOf(node) + "\n" + key + there, m_system.components.size());
        // "Firehose" of one diagram is the "Kinesis Firehose" of another.
        if (added && saysOnlyItsKind(m_input.catalog->kind(kindOf(node)), titleOf(node))) {
            const auto [first, isFirst] = m_plain.try_emplace(kindOf(node) + there, same->second);
            if (!isFirst &&
                std::ranges::count(m_system.components[first->second].diagrams, &diagram) == 0) {
                same->second = first->second;
                added = false;
            }
        }
        m_indexOf[&node] = static_cast<int>(same->second);
        std::vector<Property> stated;
        if (const auto known = m_stated.find(node.id); known != m_stated.end())
            stated = known->second;
        if (!added) {
            Component& other = m_system.components[same->second];
            other.nodes.push_back(&node);
            other.diagrams.push_back(&diagram);
            other.stated.insert(other.stated.end(), stated.begin(), stated.end());
            return;
        }
        m_system.components.push_back({.kind = kindOf(node),
                                       .label = titleOf(node),
                                       .key = key,
                                       .nodes = {&node},
                                       .diagrams = {&diagram},
                                       .stated = std::move(stated),
                                       .region = region});
    }

    /// A box in a network that becomes nothing is told by its name; what a cluster or a machine
    /// holds is theirs.
    void noteUnknown(const Diagram& diagram, const Node& node)
    {
        const Kind& kind = m_input.catalog->kind(node.kind);
        if (node.isContainer || kind.hasTrait("outside") || kind.hasTrait("note") ||
            !(kind.id == "generic" || kind.id.starts_with("sw.") || kind.id.starts_with("base.")))
            return;
        const Node* up = diagram.node(node.parent);
        while (up && !isOfACloud(up->kind))
            up = diagram.node(up->parent);
        if (!up || !(isA(*up, "aws.subnet") || isA(*up, "aws.vpc")))
            return;
        const std::string label = titleLine(node.label);
        if (!label.empty() && std::ranges::count(m_system.unknown, label) == 0)
            m_system.unknown.push_back(label);
    }

    /// What a name that leads to a network means: the balancer in it. -1 where there is none.
    int entryOf(const Diagram& diagram, NodeId frame) const
    {
        for (const NodeId child : diagram.childrenOf(frame)) {
            const Node* node = diagram.node(child);
            if (isA(*node, "aws.alb") || isA(*node, "aws.nlb"))
                if (const auto found = m_indexOf.find(node); found != m_indexOf.end())
                    return found->second;
            if (const int inner = entryOf(diagram, child); inner >= 0)
                return inner;
        }
        return -1;
    }

    /// What the end of a line means, that it begins at or leads to: itself, or what a frame holds.
    std::vector<int> meant(const Diagram& diagram, NodeId id, bool begins = false) const
    {
        constexpr std::size_t kMost = 8;
        if (const auto listed = m_listed.find(diagram.node(id)); listed != m_listed.end())
            return listed->second;
        if (const auto exit = m_exits.find(diagram.node(id)); begins && exit != m_exits.end())
            return {exit->second};
        const auto it = m_indexOf.find(diagram.node(id));
        if (it != m_indexOf.end())
            return {it->second};
        std::vector<int> found;
        for (const NodeId child : diagram.childrenOf(id))
            if (const auto inner = m_indexOf.find(diagram.node(child));
                inner != m_indexOf.end() && found.size() < kMost)
                found.push_back(inner->second);
        return found;
    }

    /// The service whose workflows a box outside of AWS is or is part of: "tool.github", or empty.
    std::string delivererOf(const Diagram& diagram, const Node& node) const
    {
        for (const Node* up = &node; up; up = diagram.node(up->parent))
            for (const char* kind : {"tool.github", "tool.gitlab"})
                if (isA(*up, kind) ||
                    (kind == std::string_view("tool.github") && isA(*up, "tool.github_actions")))
                    return kind;
        return {};
    }

    /// "GitHub Actions -> ECR": what it pushes to or deploys, and the role that it takes.
    void noteDelivery(const Diagram& diagram, const Edge& edge)
    {
        const std::string deliverer = delivererOf(diagram, *diagram.node(edge.source));
        if (deliverer.empty() || edge.targetMarker == Marker::None ||
            m_indexOf.contains(diagram.node(edge.source)))
            return;
        for (const int to : meant(diagram, edge.target)) {
            m_system.deliverer = deliverer;
            if (m_input.catalog->isA(m_system.at(to).kind, "aws.iam_role"))
                m_system.deliveryRole = to;
            m_system.delivered.push_back(to);
        }
    }

    void noteOutside(const Diagram& diagram, const Edge& edge)
    {
        const auto isOnPremises = [&](NodeId id) {
            for (const Node* up = diagram.node(id); up; up = diagram.node(up->parent))
                if (isA(*up, "base.onprem"))
                    return true;
            return false;
        };
        for (const auto& [end, other] :
             {std::pair{edge.source, edge.target}, std::pair{edge.target, edge.source}}) {
            const auto inner = m_indexOf.find(diagram.node(end));
            if (inner == m_indexOf.end() || m_indexOf.contains(diagram.node(other)))
                continue;
            m_system.outsideText[inner->second] += lowered(edge.label) + "\n";
            const Node& caller = *diagram.node(other);
            const bool leadsIn =
                (end == edge.target ? edge.targetMarker : edge.sourceMarker) == Marker::Arrow;
            if (leadsIn &&
                (!caller.parent || m_input.catalog->kind(caller.kind).hasTrait("outside")))
                m_system.calledFromOutside[inner->second] += lowered(edge.label) + "\n";
            if (isOnPremises(other))
                m_system.onPremisesEnds.insert(gatewayOf(diagram, end, edge, inner->second));
        }
    }

    /// A network that a line of a VPN leads to has a gateway, which nobody draws.
    int gatewayOf(const Diagram& diagram, NodeId end, const Edge& edge, int drawn)
    {
        const std::string words = lowered(edge.label);
        const bool vpn = words.find("vpn") != std::string::npos ||
                         words.find("ipsec") != std::string::npos ||
                         words.find("tunnel") != std::string::npos;
        if (!vpn || !isA(*diagram.node(end), "aws.vpc"))
            return drawn;
        for (const Component& other : m_system.components)
            for (const char* kind : {"aws.vpn_gateway", "aws.transit_gateway", "aws.direct_connect",
                                     "aws.customer_gateway", "aws.site_to_site_vpn"})
                if (m_input.catalog->isA(other.kind, kind))
                    return drawn;
        const Node& kept = m_system.listed.emplace_back(Node{.id = end,
                                                             .name = diagram.node(end)->name,
                                                             .parent = end,
                                                             .label = "VPN Gateway",
                                                             .kind = "aws.vpn_gateway"});
        addComponent(diagram, kept);
        return m_indexOf.at(&kept);
    }

    /// "Load Balancer" with lines of TCP passes packets on.
    void sortBalancers()
    {
        for (std::size_t i = 0; i < m_system.components.size(); ++i) {
            Component& component = m_system.components[i];
            if (component.kind == "aws.alb" &&
                isBelowHttp(component.text() + m_system.linesOf(static_cast<int>(i))))
                component.kind = "aws.nlb";
        }
    }

    void addConnections()
    {
        std::set<std::pair<int, int>> seen(m_chains.begin(), m_chains.end());
        for (const auto& [from, to] : seen)
            addLine(from, to);
        for (const Input::Source& source : m_input.diagrams)
            for (const Edge& edge : source.diagram->edges()) {
                const bool backwards =
                    edge.sourceMarker == Marker::Arrow && edge.targetMarker != Marker::Arrow;
                noteDelivery(*source.diagram, edge);
                noteOutside(*source.diagram, edge);
                for (const int from :
                     meant(*source.diagram, backwards ? edge.target : edge.source, true))
                    for (int to : meant(*source.diagram, backwards ? edge.source : edge.target)) {
                        if (m_input.catalog->isA(m_system.at(from).kind, "aws.route53") ||
                            m_input.catalog->isA(m_system.at(from).kind, "aws.cloudfront") ||
                            m_input.catalog->isA(m_system.at(from).kind, "aws.global_accelerator"))
                            if (const int entry =
                                    entryOf(*source.diagram, backwards ? edge.source : edge.target);
                                entry >= 0)
                                to = entry;
                        if (from == to)
                            continue;
                        m_system.edgeText[{from, to}] += lowered(edge.label) + "\n";
                        if (edge.sourceMarker == edge.targetMarker)
                            m_system.undirected.insert({from, to});
                        if (!seen.insert({from, to}).second)
                            continue;
                        addLine(from, to);
                    }
            }
    }

    void addLine(int from, int to)
    {
        m_system.components[static_cast<std::size_t>(from)].targets.push_back(to);
        m_system.components[static_cast<std::size_t>(to)].sources.push_back(from);
    }

    void indexKinds()
    {
        for (std::size_t i = 0; i < m_system.components.size(); ++i)
            for (std::string kind = m_system.components[i].kind; !kind.empty();
                 kind = m_input.catalog->kind(kind).base)
                m_system.byKind[kind].push_back(static_cast<int>(i));
    }

    const Input& m_input;
    System m_system;
    bool m_onlyClusters = false;
    std::unordered_map<const Node*, int> m_indexOf;
    std::unordered_map<const Node*, std::vector<int>> m_listed;
    std::unordered_map<const Node*, int> m_exits;  // of boxes that name a chain of components
    std::vector<std::pair<int, int>> m_chains;
    std::unordered_map<std::string, std::size_t> m_byKey;
    std::unordered_map<std::string, std::size_t> m_plain;  // the first called by its kind only
    // Of the diagram that is read: what is stated of it; frames and labels by kind and key; network
    // and own words of the first of a kind and region.
    StatedProperties m_stated;
    std::unordered_map<std::string, std::vector<std::pair<const Node*, std::string>>> m_parents;
    std::unordered_map<std::string, std::pair<const Node*, std::string>> m_named;
    std::unordered_map<std::string, std::string> m_networks;  // of the first of a kind and key
};

}  // namespace

System systemOf(const Input& input)
{
    return Reader(input).read();
}

}  // namespace stratoplan::exporting
