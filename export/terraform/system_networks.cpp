#include "export/names.h"
#include "export/terraform/hubs.h"
#include "export/terraform/recipes.h"
#include "export/terraform/stated_blocks.h"
#include "export/terraform/system.h"
#include "model/base/cidr.h"
#include "model/base/text_util.h"

#include <algorithm>

namespace stratoplan::exporting {
namespace {

constexpr int kMostZones = 3;  // every region has three, few have more

/// Networks, their tiers of subnets, and which component stands in which network.
class Networks {
public:
    Networks(System& system, const Input& input) : m_system(system), m_input(input) {}

    void find()
    {
        for (const Input::Source& source : m_input.diagrams)
            for (const Node& node : source.diagram->nodes())
                if (isA(node, "aws.vpc"))
                    addVpc(*source.diagram, node);
        addNeeded();
        for (const Input::Source& source : m_input.diagrams)
            for (const Node& node : source.diagram->nodes()) {
                if (isA(node, "aws.subnet"))
                    addSubnet(*source.diagram, node);
                if (isA(node, "aws.nat_gateway"))
                    addGateway(*source.diagram, node);
            }
        placeInTiers();
        takeStatedBlocks(m_system, m_input.facts);
        for (std::size_t i = 0; i < m_system.vpcs.size(); ++i)
            settle(static_cast<int>(i));
    }

private:
    bool isA(const Node& node, std::string_view kind) const
    {
        return m_system.catalog->isA(node.kind, kind);
    }

    Vpc& at(int index) { return m_system.vpcs[static_cast<std::size_t>(index)]; }

    /// What a VPC's label says besides being one: no address, place or number of its own.
    static std::string wordsOf(const Node& node)
    {
        std::string label = lowered(node.label.substr(0, node.label.find('\n')));
        for (const char* name : {"cidr", "region", "az"})
            if (const std::string* value = node.property(name))
                label = replaceAll(label, lowered(*value), " ");
        return join(wordsBesides(label, {"vpc", "aws", "amazon", "cloud", "cidr", "network"}), "_");
    }

    /// The block of a label where AWS allows it: /16 to /28, without host bits.
    static std::optional<CidrBlock> legal(const std::string* text)
    {
        const auto block = text ? cidrBlock(trimmed(*text)) : std::nullopt;
        if (!block || block->isV6 || block->prefix < 16 || block->prefix > 28)
            return std::nullopt;
        return block->canonical();
    }

    void addVpc(const Diagram& diagram, const Node& node)
    {
        const std::string words = wordsOf(node);
        auto block = legal(node.property("cidr"));
        if (const std::string said = statedBlock(m_input, diagram, node); !block && !said.empty())
            block = legal(&said);
        const std::string cidr = block ? cidrText(*block) : std::string();
        const int region = placeOf(m_system, diagram, node);
        for (std::size_t i = 0; i < m_system.vpcs.size(); ++i) {
            const Vpc& vpc = m_system.vpcs[i];
            const bool sameCidr = cidr.empty() || !vpc.cidrDrawn || cidr == vpc.cidr;
            const bool sameWords = words.empty() || vpc.words.empty() || words == vpc.words ||
                                   (!cidr.empty() && cidr == vpc.cidr);
            const bool drawnAgain = vpc.diagram != &diagram ||
                                    (words == vpc.words && diagram.childrenOf(node.id).empty());
            if (vpc.region == region && sameCidr && sameWords && drawnAgain) {
                m_vpcNodes[&node] = static_cast<int>(i);
                readIpv6(node, m_system.vpcs[i]);
                return;
            }
        }
        Vpc vpc;
        vpc.words = words;
        vpc.region = region;
        vpc.diagram = &diagram;
        vpc.name = nameFor(words.empty() ? m_system.placeAt(region).account : words);
        vpc.title = trimmed(node.label.substr(0, node.label.find('\n')));
        if (vpc.title.empty())
            vpc.title = "VPC";
        if (block) {
            vpc.cidr = cidr;
            vpc.cidrDrawn = true;
        } else {
            const int size = sizeOf(node);
            vpc.cidr = freeCidr(size > 0 ? size : 16);
            m_system.assumptions.push_back(
                std::string(trimmed(node.label.substr(0, node.label.find('\n')))) +
                " has no usable CIDR; " + vpc.cidr + " is used.");
        }
        readIpv6(node, vpc);
        m_vpcNodes[&node] = static_cast<int>(m_system.vpcs.size());
        m_system.vpcs.push_back(std::move(vpc));
    }

    static bool isDualStack(const Node& node)
    {
        const std::string* said = node.property("ipv6");
        return node.property("ipv6_cidr") || (said && *said == "true");
    }

    static void readIpv6(const Node& node, Vpc& vpc)
    {
        vpc.ipv6 = vpc.ipv6 || isDualStack(node);
        const std::string* drawn = node.property("ipv6_cidr");
        const auto block = drawn ? cidrBlock(*drawn) : std::nullopt;
        if (block && block->isV6 && vpc.ipv6Cidr.empty())
            vpc.ipv6Cidr = cidrText(block->canonical());
    }

    std::string nameFor(const std::string& words) const
    {
        std::string name = m_system.vpcs.empty() ? "main" : words.empty() ? "secondary" : words;
        if (name.front() >= '0' && name.front() <= '9')
            name = "vpc_" + name;
        name.resize(std::min<std::size_t>(name.size(), 40));
        const std::string plain = name;
        for (int n = 2;
             std::ranges::any_of(m_system.vpcs, [&](const Vpc& v) { return v.name == name; }); ++n)
            name = plain + "_" + std::to_string(n);
        return name;
    }

    /// Bits of "/20", a size without an address; 0 where none is said.
    static int sizeOf(const Node& node)
    {
        const std::string* said = node.property("prefix_length");
        const auto bits = toInteger(said ? *said : "");
        return bits && *bits >= 16 && *bits <= 28 ? static_cast<int>(*bits) : 0;
    }

    std::string freeCidr(int prefix = 16) const
    {
        for (int second = 0; second < 256; ++second) {
            std::string cidr = "10." + std::to_string(second) + ".0.0/" + std::to_string(prefix);
            if (std::ranges::none_of(m_system.vpcs, [&](const Vpc& vpc) {
                    const auto taken = cidrBlock(vpc.cidr);
                    return taken && taken->overlaps(*cidrBlock(cidr));
                }))
                return cidr;
        }
        return "10.0.0.0/16";
    }

    /// The VPC of a node: the one around it, else one of its region, best of its own diagram.
    int vpcOf(const Diagram& diagram, const Node& node, bool& inside) const
    {
        for (const Node* up = &node; up; up = diagram.node(up->parent)) {
            if (const auto it = m_vpcNodes.find(up); it != m_vpcNodes.end()) {
                inside = true;
                return it->second;
            }
            inside = inside || (up != &node && isA(*up, "aws.subnet"));
        }
        const int region = placeOf(m_system, diagram, node);
        int found = -1;
        for (std::size_t i = 0; i < m_system.vpcs.size(); ++i) {
            if (m_system.vpcs[i].region != region)
                continue;
            if (m_system.vpcs[i].diagram == &diagram)
                return static_cast<int>(i);
            if (found < 0)
                found = static_cast<int>(i);
        }
        return found;
    }

    /// Every component gets its network; a region without one gets one where it is needed.
    void addNeeded()
    {
        for (int pass = 0; pass < 2; ++pass)
            for (std::size_t at = 0; at < m_system.components.size(); ++at) {
                Component& component = m_system.components[at];
                component.vpc = -1;
                component.insideVpc = false;
                if (!m_system.isOfAws(static_cast<int>(at)))
                    continue;
                for (std::size_t i = 0; i < component.nodes.size(); ++i) {
                    bool inside = false;
                    const int vpc = vpcOf(*component.diagrams[i], *component.nodes[i], inside);
                    if (component.vpc < 0 || (inside && !component.insideVpc))
                        component.vpc = vpc;
                    component.insideVpc = component.insideVpc || inside;
                }
                if (component.vpc < 0 && needsNetwork(component)) {
                    Vpc vpc;
                    vpc.name = nameFor(m_system.placeAt(component.region).account);
                    vpc.region = component.region;
                    vpc.cidr = freeCidr();
                    vpc.diagram = component.diagrams.front();
                    m_system.assumptions.push_back("No VPC is drawn for " + component.label +
                                                   "; one with " + vpc.cidr +
                                                   " holds everything that needs a network.");
                    component.vpc = static_cast<int>(m_system.vpcs.size());
                    m_system.vpcs.push_back(std::move(vpc));
                }
            }
    }

    bool needsNetwork(const Component& component) const
    {
        const Kind& kind = m_system.catalog->kind(component.kind);
        const auto isKind = [&](std::string_view ancestor) {
            return m_system.catalog->isA(component.kind, ancestor);
        };
        const std::string variant =
            recipeVariant(*m_system.catalog, component.kind, component.text());
        return kind.hasTrait("needsSubnet") || kind.hasTrait("eni") || isKind("aws.subnet") ||
               isKind("aws.igw") || isKind("aws.nat_gateway") || isKind("aws.vpc_endpoint") ||
               isKind("aws.ecs_cluster") || isKind("aws.ecs_service") || isKind("aws.ecs_task") ||
               isKind("aws.asg") ||
               recipeNeedsNetwork(*m_system.catalog, variant.empty() ? component.kind : variant);
    }

    // Tiers ---------------------------------------------------------------------------------

    std::string tierName(const Node& node) const
    {
        if (isA(node, "aws.subnet_public"))
            return "public";
        const std::string label = lowered(node.label);
        const auto says = [&](std::string_view word) {
            return label.find(word) != std::string::npos;
        };
        if (says("firewall") || says("inspection"))
            return kFirewallTier;
        if (says("tgw") || says("transit") || says("attachment"))
            return kTransitTier;
        if (says("cache") || says("redis"))
            return "cache";
        if (isA(node, "aws.subnet_db") || says("data") || says("database") || says("intra ") ||
            says("isolated"))
            return "data";
        if (says("public") || says("dmz"))
            return "public";
        return "private";
    }

    /// A subnet that holds databases and nothing else is their tier, whatever it is called.
    bool holdsOnlyData(const Diagram& diagram, const Node& node) const
    {
        const auto inner = diagram.childrenOf(node.id);
        return node.kind == "aws.subnet" && !inner.empty() &&
               std::ranges::all_of(inner, [&](NodeId child) {
                   const Kind& kind = m_system.catalog->kind(diagram.node(child)->kind);
                   return kind.hasTrait("needsSubnet") &&
                          (kind.hasTrait("database") || kind.hasTrait("cache"));
               });
    }

    /// The tier of the subnet that a component is drawn in.
    void placeInTiers()
    {
        for (std::size_t i = 0; i < m_system.components.size(); ++i) {
            const Component& component = m_system.components[i];
            for (std::size_t n = 0; n < component.nodes.size(); ++n)
                for (const Node* up = component.nodes[n]; up;
                     up = component.diagrams[n]->node(up->parent))
                    if (const auto it = m_tiers.find(up); it != m_tiers.end()) {
                        m_system.tierOf.try_emplace(static_cast<int>(i), it->second);
                        break;
                    }
        }
    }

    static std::vector<std::string> cidrsOf(const Node& node)
    {
        std::vector<std::string> out;
        for (const char* name : {"cidrs", "cidr"})
            if (const std::string* value = node.property(name)) {
                for (const CidrBlock& block : cidrBlocks(*value))
                    if (!block.isV6)
                        out.push_back(cidrText(block.canonical()));
                break;
            }
        return out;
    }

    static void readIpv6(const Node& node, SubnetTier& tier)
    {
        tier.ipv6 = tier.ipv6 || isDualStack(node);
        if (const std::string* drawn = node.property("ipv6_cidr"))
            for (const CidrBlock& block : cidrBlocks(*drawn))
                tier.ipv6Cidrs.push_back(cidrText(block.canonical()));
    }

    /// A letter or number of the zone that the subnet or a frame around it names.
    std::string zoneOf(const Diagram& diagram, const Node& node) const
    {
        for (const Node* up = &node; up; up = diagram.node(up->parent))
            if (const std::string* zone = up->property("az");
                zone && !zone->empty() && (up == &node || isA(*up, "aws.az"))) {
                const std::string last = lowered(zone->substr(zone->size() - 1));
                return last >= "1" && last <= "6"
                           ? std::string(1, static_cast<char>(last[0] - '1' + 'a'))
                           : last;
            }
        return {};
    }

    void addSubnet(const Diagram& diagram, const Node& node)
    {
        bool inside = false;
        const int index = vpcOf(diagram, node, inside);
        if (index < 0)
            return;
        Vpc& vpc = at(index);
        std::string role = tierName(node);
        if (role == "private" && holdsOnlyData(diagram, node))
            role = "data";
        const std::vector<std::string> cidrs = cidrsOf(node);
        const std::string zone = zoneOf(diagram, node);
        const std::string* drawn = node.property("count");
        const auto said = drawn ? toInteger(*drawn) : std::nullopt;
        const int count = std::max(static_cast<int>(cidrs.size()),
                                   said && *said > 0 && *said < 7 ? static_cast<int>(*said) : 1);
        // Two subnets of a role in one zone are two tiers: "web" and "app", both private.
        for (int n = 1; n < 20; ++n) {
            const std::string name = n == 1 ? role : role + "_" + std::to_string(n);
            auto it = std::ranges::find(vpc.tiers, name, &SubnetTier::name);
            if (it == vpc.tiers.end())
                it = vpc.tiers.insert(vpc.tiers.end(),
                                      {.name = name,
                                       .isPublic = role == "public",
                                       .isData = role == "data" || role == "cache",
                                       .isSide = role == kFirewallTier || role == kTransitTier,
                                       .diagram = &diagram});
            if (it->diagram != &diagram) {
                m_tiers.try_emplace(&node, name);
                return;  // another view of the same network
            }
            const bool full =
                it->count > 0 && (it->count + count > kMostZones ||
                                  (!zone.empty() && it->zones.contains(zone)) || it->plural);
            if (full)
                continue;
            const std::string label = lowered(node.label);
            m_tiers.try_emplace(&node, name);
            it->zones.insert(zone);
            it->zones.erase("");
            it->cidrs.insert(it->cidrs.end(), cidrs.begin(), cidrs.end());
            readIpv6(node, *it);
            if (const auto bits = sizeOf(node); bits > 0)
                it->prefix = bits;
            it->plural = std::ranges::any_of(
                std::initializer_list<const char*>{"subnets", "multi-az", "subnetze", "subredes",
                                                   "sous-réseaux", "sub-redes"},
                [&](const char* word) { return label.find(word) != std::string::npos; });
            it->count += count;
            return;
        }
    }

    /// How many a box of gateways stands for: "NAT Gateways (1 per AZ)" are one in each zone there
    /// is.
    static int gatewaysOf(const Node& node)
    {
        constexpr int kOneInEach = 16;
        const std::string label = lowered(node.label);
        for (const char* words : {"per az", "each az", "per zone", "each zone", "per availability",
                                  "each availability", "every az"})
            if (label.find(words) != std::string::npos)
                return kOneInEach;
        const std::string* count = node.property("count");
        return std::clamp(static_cast<int>(toInteger(count ? *count : "").value_or(1)), 1,
                          kOneInEach);
    }

    void addGateway(const Diagram& diagram, const Node& node)
    {
        bool inside = false;
        const int index = vpcOf(diagram, node, inside);
        if (index < 0)
            return;
        // Another diagram shows the same gateways again.
        if (const auto [it, added] = m_gatewaysOf.try_emplace(index, &diagram);
            it->second == &diagram)
            at(index).natGateways += gatewaysOf(node);
    }

    /// One subnet of each tier a zone. A plural label without a number means all zones; what AWS
    /// wants in two zones (load balancers, subnet groups, clusters) gets two.
    void settle(int index)
    {
        Vpc& vpc = at(index);
        bool wantsTwo = false;
        for (std::size_t i = 0; i < m_system.components.size(); ++i) {
            const Component& component = m_system.components[i];
            const Kind& kind = m_system.catalog->kind(component.kind);
            const bool spread = kind.hasTrait("loadBalancer") || kind.hasTrait("database") ||
                                kind.hasTrait("cache");
            if (component.vpc == index &&
                ((spread && (kind.hasTrait("needsSubnet") || kind.hasTrait("eni"))) ||
                 recipeNeedsTwoZones(*m_system.catalog, component.kind)))
                wantsTwo = true;
        }
        if (vpc.tiers.empty() && hasMembers(index)) {
            vpc.tiers.push_back({.name = "public", .isPublic = true, .count = 2});
            vpc.tiers.push_back({.name = "private", .count = 2});
            m_system.assumptions.push_back("No subnets are drawn in " + vpc.title +
                                           "; two public and two private ones are made.");
        }
        if (vpc.natGateways > 0 && !vpc.tiers.empty() && !vpc.publicTier()) {
            vpc.tiers.insert(vpc.tiers.begin(), {.name = "public", .isPublic = true, .count = 1});
            m_system.assumptions.push_back("A NAT gateway of " + vpc.title +
                                           " needs a public subnet; one is added.");
        }
        const bool hasFirewall =
            std::ranges::any_of(m_system.ofKind("aws.network_firewall"),
                                [&](int firewall) { return m_system.at(firewall).vpc == index; });
        if (hasFirewall && !vpc.tiers.empty() && !vpc.tier(kFirewallTier)) {
            vpc.tiers.push_back(
                {.name = kFirewallTier, .isSide = true, .count = 1, .plural = true});
            m_system.assumptions.push_back("The firewall of " + vpc.title +
                                           " needs subnets of its own; they are added.");
        }
        // A transit gateway stands beside a firewall or public subnets, not in them, and needs a
        // place in a network that is drawn without any.
        const bool onlyOthers = std::ranges::all_of(vpc.tiers, [](const SubnetTier& tier) {
            return tier.isPublic || tier.name == kFirewallTier;
        });
        if (onlyOthers && std::ranges::count(hubOfNetwork(m_system, index).networks, index) > 0) {
            vpc.tiers.push_back({.name = kTransitTier, .isSide = true, .count = 1, .plural = true});
            m_system.assumptions.push_back("The transit gateway's attachment to " + vpc.title +
                                           " needs subnets of its own; they are added.");
        }
        int zones = 1;
        for (const SubnetTier& tier : vpc.tiers)
            zones = std::max({zones, tier.count, tier.plural ? 2 : 1});
        if (wantsTwo)
            zones = std::max(zones, 2);
        for (SubnetTier& tier : vpc.tiers) {
            if (tier.plural && tier.cidrs.size() < 2)
                tier.count = std::max(tier.count, zones);
            if (wantsTwo && tier.count < 2) {
                tier.count = 2;
                m_system.assumptions.push_back("The " + tier.name + " subnet of " + vpc.title +
                                               " is drawn once; AWS wants two zones here, "
                                               "so a second one is added.");
            }
        }
        settleIpv6(vpc, index);
        vpc.zones = std::min(zones, kMostZones);
        for (SubnetTier& tier : vpc.tiers) {
            tier.count = std::min(tier.count, vpc.zones);
            if (tier.plural && tier.cidrs.size() == 1 && tier.count > 1)
                tier.cidrs = partsOf(tier.cidrs.front(), tier.count);
        }
    }

    /// One block that stands for several subnets, in equal parts; itself where they would be too
    /// small for a subnet.
    static std::vector<std::string> partsOf(const std::string& text, int count)
    {
        constexpr int kSmallest = 28;
        const auto block = cidrBlock(text);
        int bits = 0;
        while ((1 << bits) < count)
            ++bits;
        if (!block || block->isV6 || block->prefix + bits > kSmallest)
            return {text};
        std::vector<std::string> parts;
        for (int i = 0; i < count; ++i) {
            CidrBlock part{.address = block->first(), .prefix = block->prefix + bits};
            part.address += static_cast<IpAddress>(i) << (part.bits() - part.prefix);
            parts.push_back(cidrText(part));
        }
        return parts;
    }

    /// A network that speaks of IPv6 has it in all of its subnets, else only those that do.
    void settleIpv6(Vpc& vpc, int index)
    {
        const bool whole = vpc.ipv6;
        for (const int gateway : m_system.ofKind("aws.eigw"))
            vpc.ipv6 = vpc.ipv6 || m_system.at(gateway).vpc == index;
        for (SubnetTier& tier : vpc.tiers) {
            vpc.ipv6 = vpc.ipv6 || tier.ipv6;
            tier.ipv6 = tier.ipv6 || whole;
        }
        if (!vpc.ipv6)
            return;
        if (std::ranges::none_of(vpc.tiers, &SubnetTier::ipv6))
            for (SubnetTier& tier : vpc.tiers)
                tier.ipv6 = true;
        if (!vpc.ipv6Cidr.empty())
            m_system.assumptions.push_back(
                "Amazon chooses the IPv6 block of " + vpc.title + ": " + vpc.ipv6Cidr +
                " of the drawing only says which part of it each subnet gets.");
    }

    bool hasMembers(int index) const
    {
        return std::ranges::any_of(m_system.components, [&](const Component& component) {
            return component.vpc == index && needsNetwork(component);
        });
    }

    System& m_system;
    const Input& m_input;
    std::unordered_map<const Node*, int> m_vpcNodes;
    std::unordered_map<const Node*, std::string> m_tiers;  // of subnets
    std::unordered_map<int, const Diagram*> m_gatewaysOf;
};

}  // namespace

void findNetworks(System& system, const Input& input)
{
    Networks(system, input).find();
}

}  // namespace stratoplan::exporting
