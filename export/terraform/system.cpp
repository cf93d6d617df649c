#include "export/terraform/system.h"

#include "export/names.h"
#include "export/system_facts.h"
#include "model/base/text_util.h"

#include <algorithm>
#include <set>

namespace stratoplan::exporting {
namespace {

constexpr std::string_view kDefaultVpcCidr = "10.0.0.0/16";

std::string firstLine(std::string_view label)
{
    return std::string(trimmed(label.substr(0, label.find('\n'))));
}

/// The label without zones and numbers at its ends: what copies of one thing have in common.
std::string commonKey(std::string_view label)
{
    std::vector<std::string> words;
    const std::string plain = slug(firstLine(label), ' ');
    for (const std::string_view word : split(plain, ' '))
        words.push_back(std::string(word));
    while (words.size() > 1 &&
           (isZoneOrNumber(words.back()) || words.back() == "az" || words.back() == "primary"))
        words.pop_back();
    return join(words, "_");
}

/// Kinds of which a system has one however often it is drawn: all copies are one component.
constexpr std::string_view kSingular[] = {
    "aws.alb",  "aws.igw",         "aws.route53",      "aws.cloudfront",
    "aws.waf",  "aws.ecs_cluster", "aws.eks_cluster",  "aws.cloudwatch",
    "aws.xray", "aws.nat_gateway", "aws.codepipeline", "aws.codebuild",
    "aws.kms",  "aws.ecr",         "aws.ec2_instance", "aws.asg"};

class Reader {
public:
    explicit Reader(const Input& input) : m_input(input) { m_system.catalog = input.catalog; }

    System read()
    {
        m_system.project = projectName(m_input);
        findRegions();
        for (const Input::Source& source : m_input.diagrams)
            for (const Node& node : source.diagram->nodes()) {
                addComponent(*source.diagram, node);
                const std::string label = lowered(node.label);
                m_system.deploysBlueGreen = m_system.deploysBlueGreen ||
                                            label.find("blue/green") != std::string::npos ||
                                            label.find("blue-green") != std::string::npos;
            }
        addConnections();
        findNetworks();
        return std::move(m_system);
    }

private:
    bool isA(const Node& node, std::string_view kind) const
    {
        return m_input.catalog->isA(node.kind, kind);
    }

    void findRegions()
    {
        std::vector<std::string> found;
        for (const Input::Source& source : m_input.diagrams)
            for (const Node& node : source.diagram->nodes())
                if (const std::string* region = node.property("region");
                    region && isA(node, "aws.region"))
                    if (const std::string name = lowered(*region);
                        std::ranges::find(found, name) == found.end())
                        found.push_back(name);
        m_system.regionDrawn = !found.empty();
        if (!found.empty())
            m_system.regions = std::move(found);
    }

    int regionOf(const Diagram& diagram, const Node& node) const
    {
        for (const Node* up = &node; up; up = diagram.node(up->parent))
            if (const std::string* region = up->property("region");
                region && isA(*up, "aws.region")) {
                const auto it = std::ranges::find(m_system.regions, lowered(*region));
                if (it != m_system.regions.end())
                    return static_cast<int>(it - m_system.regions.begin());
            }
        return 0;
    }

    void addComponent(const Diagram& diagram, const Node& node)
    {
        if (!node.kind.starts_with("aws.") && !node.kind.starts_with("ci.state_backend"))
            return;
        const bool singular =
            std::ranges::any_of(kSingular, [&](std::string_view kind) { return isA(node, kind); });
        const int region = regionOf(diagram, node);
        const bool workload = isA(node, "aws.ecs_service") || isA(node, "aws.ecs_task");
        const bool oneOfAKind = singular && !isA(node, "aws.ec2_instance") && !isA(node, "aws.asg");
        const std::string key = workload     ? workloadName(node.label)
                                : oneOfAKind ? node.kind
                                             : commonKey(node.label);
        const auto [same, added] = m_byKey.try_emplace(
            node.kind + "\n" + key + "\n" + std::to_string(region), m_system.components.size());
        m_indexOf[&node] = static_cast<int>(same->second);
        if (!added) {
            Component& other = m_system.components[same->second];
            other.nodes.push_back(&node);
            other.diagrams.push_back(&diagram);
            return;
        }
        m_system.components.push_back({.kind = node.kind,
                                       .label = firstLine(node.label),
                                       .key = key,
                                       .nodes = {&node},
                                       .diagrams = {&diagram},
                                       .region = region});
    }

    void addConnections()
    {
        std::set<std::pair<int, int>> seen;
        for (const Input::Source& source : m_input.diagrams)
            for (const Edge& edge : source.diagram->edges()) {
                const auto from = m_indexOf.find(source.diagram->node(edge.source));
                const auto to = m_indexOf.find(source.diagram->node(edge.target));
                if (from == m_indexOf.end() || to == m_indexOf.end() || from->second == to->second)
                    continue;
                const bool backwards =
                    edge.sourceMarker == Marker::Arrow && edge.targetMarker != Marker::Arrow;
                const int begin = backwards ? to->second : from->second;
                const int end = backwards ? from->second : to->second;
                if (!seen.insert({begin, end}).second)
                    continue;
                m_system.components[static_cast<std::size_t>(begin)].targets.push_back(end);
                m_system.components[static_cast<std::size_t>(end)].sources.push_back(begin);
            }
    }

    // Networks ------------------------------------------------------------------------------

    void findNetworks()
    {
        for (const int index : m_system.ofKind("aws.vpc"))
            addVpc(m_system.at(index));
        const bool needsOne =
            m_system.vpcs.empty() &&
            (m_system.has("aws.subnet") || m_system.has("aws.alb") ||
             m_system.has("aws.ecs_service") || m_system.has("aws.ecs_task") ||
             m_system.has("aws.ec2_instance") || m_system.has("aws.rds_instance") ||
             m_system.has("aws.aurora_cluster") || m_system.has("aws.elasticache_redis"));
        if (needsOne) {
            m_system.vpcs.push_back({.cidr = std::string(kDefaultVpcCidr), .drawn = false});
            m_system.assumptions.push_back("No VPC is drawn; one with " +
                                           std::string(kDefaultVpcCidr) +
                                           " holds everything that needs a network.");
        }
        for (std::size_t i = 0; i < m_system.vpcs.size(); ++i)
            addTiers(m_system.vpcs[i], i);
    }

    void addVpc(const Component& component)
    {
        for (Vpc& vpc : m_system.vpcs)
            if (vpc.region == component.region)
                return;  // the same network drawn in another diagram
        Vpc vpc;
        vpc.name = m_system.vpcs.empty() ? "main" : "secondary" + suffix(m_system.vpcs.size());
        vpc.region = component.region;
        if (const std::string* cidr = component.property("cidr")) {
            vpc.cidr = *cidr;
            vpc.cidrDrawn = true;
        } else {
            vpc.cidr = "10." + std::to_string(m_system.vpcs.size()) + ".0.0/16";
            m_system.assumptions.push_back(component.label + " has no CIDR; " + vpc.cidr +
                                           " is used.");
        }
        m_system.vpcs.push_back(std::move(vpc));
    }

    static std::string suffix(std::size_t count)
    {
        return count < 2 ? std::string() : std::to_string(count);
    }

    void addTiers(Vpc& vpc, std::size_t position)
    {
        for (const Input::Source& source : m_input.diagrams)
            for (const Node& node : source.diagram->nodes())
                if (isA(node, "aws.subnet") &&
                    (m_system.vpcs.size() == 1 || regionOf(*source.diagram, node) == vpc.region))
                    addSubnet(vpc, *source.diagram, node);
        if (vpc.tiers.empty() && position == 0) {
            vpc.tiers.push_back({.name = "public", .isPublic = true, .count = 2});
            vpc.tiers.push_back({.name = "private", .count = 2});
            m_system.assumptions.push_back(
                "No subnets are drawn; two public and two private ones are made.");
        }
        for (const int index : m_system.ofKind("aws.nat_gateway"))
            if (m_system.vpcs.size() == 1 || m_system.at(index).region == vpc.region)
                vpc.natGateways += static_cast<int>(distinct(m_system.at(index)));
        settleZones(vpc);
    }

    /// Copies that the same diagram draws; another diagram shows the same ones again.
    static std::size_t distinct(const Component& component)
    {
        std::size_t most = 0;
        for (const Diagram* diagram : component.diagrams)
            most = std::max(
                most, static_cast<std::size_t>(std::ranges::count(component.diagrams, diagram)));
        return most;
    }

    static std::vector<std::string> cidrsOf(const Node& node)
    {
        std::vector<std::string> out;
        for (const char* name : {"cidrs", "cidr"})
            if (const std::string* value = node.property(name)) {
                for (const std::string_view part : split(*value, ','))
                    if (!trimmed(part).empty())
                        out.push_back(std::string(trimmed(part)));
                break;
            }
        return out;
    }

    std::string tierName(const Node& node) const
    {
        if (isA(node, "aws.subnet_public"))
            return "public";
        const std::string label = lowered(node.label);
        const auto says = [&](std::string_view word) {
            return label.find(word) != std::string::npos;
        };
        if (says("cache") || says("redis"))
            return "cache";
        if (isA(node, "aws.subnet_db") || says("data") || says("database"))
            return "data";
        return "private";
    }

    /// One subnet of each tier a zone. A plural label without a number means all zones; what AWS
    /// wants in two zones (load balancers, database subnet groups) gets two.
    void settleZones(Vpc& vpc)
    {
        const bool balanced = m_system.has("aws.alb");
        const bool stores = m_system.has("aws.aurora_cluster") ||
                            m_system.has("aws.rds_instance") ||
                            m_system.has("aws.elasticache_redis");
        int zones = 1;
        for (const SubnetTier& tier : vpc.tiers)
            zones = std::max({zones, tier.count, tier.plural ? 2 : 1});
        for (SubnetTier& tier : vpc.tiers) {
            if (tier.plural && tier.cidrs.empty())
                tier.count = std::max(tier.count, zones);
            const bool needsTwo =
                (balanced && tier.isPublic) || (stores && &tier == vpc.dataTier());
            if (needsTwo && tier.count < 2) {
                tier.count = 2;
                m_system.assumptions.push_back(
                    "The " + tier.name +
                    " subnet is drawn once; AWS wants two zones here, so "
                    "a second one is added.");
            }
            zones = std::max(zones, tier.count);
        }
        vpc.zones = std::min(zones, 6);
        for (SubnetTier& tier : vpc.tiers)
            tier.count = std::min(tier.count, vpc.zones);
    }

    void addSubnet(Vpc& vpc, const Diagram& diagram, const Node& node)
    {
        const std::string name = tierName(node);
        auto it = std::ranges::find(vpc.tiers, name, &SubnetTier::name);
        if (it == vpc.tiers.end())
            it = vpc.tiers.insert(vpc.tiers.end(), {.name = name,
                                                    .isPublic = name == "public",
                                                    .isData = name == "data" || name == "cache",
                                                    .diagram = &diagram});
        if (it->diagram != &diagram)
            return;  // another view of the same network
        it->nodes.push_back(node.id);
        const std::vector<std::string> cidrs = cidrsOf(node);
        it->cidrs.insert(it->cidrs.end(), cidrs.begin(), cidrs.end());
        const std::string* drawn = node.property("count");
        const auto count = drawn ? toInteger(*drawn) : std::nullopt;
        const std::string label = lowered(node.label);
        it->plural = it->plural || label.find("subnets") != std::string::npos ||
                     label.find("multi-az") != std::string::npos;
        it->count += std::max(static_cast<int>(cidrs.size()),
                              count && *count > 0 && *count < 7 ? static_cast<int>(*count) : 1);
    }

    const Input& m_input;
    System m_system;
    std::unordered_map<const Node*, int> m_indexOf;
    std::unordered_map<std::string, std::size_t> m_byKey;
};

const SubnetTier* firstTier(const Vpc& vpc, bool (*wanted)(const SubnetTier&))
{
    const auto it = std::ranges::find_if(vpc.tiers, wanted);
    return it == vpc.tiers.end() ? nullptr : &*it;
}

}  // namespace

const std::string* Component::property(std::string_view name) const
{
    for (const Node* node : nodes)
        if (const std::string* value = node->property(name))
            return value;
    return nullptr;
}

int Component::integer(std::string_view name, int fallback) const
{
    const std::string* value = property(name);
    const auto parsed = value ? toInteger(*value) : std::nullopt;
    return parsed && *parsed >= 0 && *parsed < 1000000 ? static_cast<int>(*parsed) : fallback;
}

std::string Component::text() const
{
    std::string out;
    for (const Node* node : nodes) {
        out += lowered(node->label) + "\n";
        for (const std::string& detail : node->details)
            out += lowered(detail) + "\n";
    }
    return out;
}

const SubnetTier* Vpc::publicTier() const
{
    return firstTier(*this, [](const SubnetTier& tier) { return tier.isPublic; });
}

const SubnetTier* Vpc::privateTier() const
{
    return firstTier(*this, [](const SubnetTier& tier) { return !tier.isPublic && !tier.isData; });
}

const SubnetTier* Vpc::dataTier() const
{
    const SubnetTier* data = firstTier(*this, [](const SubnetTier& tier) { return tier.isData; });
    return data ? data : privateTier();
}

std::vector<int> System::ofKind(std::string_view kind) const
{
    std::vector<int> found;
    for (std::size_t i = 0; i < components.size(); ++i)
        if (catalog->isA(components[i].kind, kind))
            found.push_back(static_cast<int>(i));
    return found;
}

bool System::isA(int index, std::string_view kind) const
{
    return catalog->isA(at(index).kind, kind);
}

std::vector<int> System::neighbours(int index) const
{
    std::vector<int> found = at(index).sources;
    for (const int other : at(index).targets)
        if (std::ranges::find(found, other) == found.end())
            found.push_back(other);
    return found;
}

System systemOf(const Input& input)
{
    return Reader(input).read();
}

}  // namespace stratoplan::exporting
