#include "model/base/text_util.h"
#include "model/validate/rules/families.h"
#include "model/validate/subnet_blocks.h"

#include <algorithm>
#include <map>

namespace stratoplan {
namespace {

using Context = RuleContext;

void net003(const Context& c, const Report& report)
{
    for (const int vpc : c.each("aws.vpc"))
        for (const std::string_view property : kBlockProperties)
            for (const CidrBlock& block : blocksIn(c, vpc, property)) {
                const PrefixRange legal = vpcPrefixes(block.isV6);
                if (legal.holds(block.prefix))
                    continue;
                CidrBlock next = block;
                next.prefix = legal.nearest(block.prefix);
                const std::string use = cidrText(next.canonical());
                FindingBuilder{c, report}(
                    DiagCode::NET003, {c.label(vpc), std::to_string(block.prefix), legal.text()},
                    {vpc}, {},
                    FixMaker(c, "Use %1", use).set(vpc, std::string(property), use).done());
                break;
            }
}

void net004(const Context& c, const Report& report)
{
    for (const int subnet : c.each("aws.subnet"))
        for (const std::string_view property : kBlockProperties)
            for (const CidrBlock& block : blocksIn(c, subnet, property)) {
                const PrefixRange legal = subnetPrefixes(block.isV6);
                if (legal.holds(block.prefix))
                    continue;
                FindingBuilder{c, report}(
                    DiagCode::NET004, {c.label(subnet), std::to_string(block.prefix), legal.text()},
                    {subnet}, {}, moveToFreeBlocks(c, subnet, property, block.isV6 ? 64 : 24));
                break;
            }
}

void net005(const Context& c, const Report& report)
{
    for (const int subnet : c.each("aws.subnet")) {
        const int vpc = c.vpcOf(subnet);
        const std::vector<CidrBlock> all = vpc >= 0 ? blocksOf(c, vpc) : std::vector<CidrBlock>();
        for (const std::string_view property : kBlockProperties)
            for (const CidrBlock& block : blocksIn(c, subnet, property)) {
                std::vector<CidrBlock> space = all;
                std::erase_if(space, [&](const CidrBlock& b) { return b.isV6 != block.isV6; });
                const bool inside =
                    std::any_of(space.begin(), space.end(),
                                [&](const CidrBlock& outer) { return outer.contains(block); });
                if (inside || space.empty())
                    continue;
                FindingBuilder{c, report}(DiagCode::NET005,
                                          {nameBesideBlocks(c, subnet), cidrText(block),
                                           nameBesideBlocks(c, vpc), textOf(space)},
                                          {subnet, vpc}, {},
                                          moveToFreeBlocks(c, subnet, property, block.prefix));
                break;
            }
    }
}

void net006(const Context& c, const Report& report)
{
    struct Owned {
        CidrBlock block;
        int subnet;
    };
    std::map<int, std::vector<Owned>> byVpc;
    for (const int subnet : c.of("aws.subnet")) {
        const int vpc = c.vpcOf(subnet);
        if (vpc < 0)
            continue;
        for (const CidrBlock& block : blocksOf(c, subnet))
            byVpc[vpc].push_back({block, subnet});
    }
    for (auto& [vpc, owned] : byVpc) {
        std::stable_sort(owned.begin(), owned.end(), [](const Owned& a, const Owned& b) {
            return std::pair(a.block.isV6, a.block.first()) <
                   std::pair(b.block.isV6, b.block.first());
        });
        const Owned* widest = nullptr;
        for (const Owned& next : owned) {
            if (widest && widest->block.overlaps(next.block)) {
                const bool swap = next.subnet < widest->subnet;
                const Owned& first = swap ? next : *widest;
                const Owned& later = swap ? *widest : next;
                FindingBuilder{c, report}(
                    DiagCode::NET006,
                    {nameBesideBlocks(c, first.subnet), cidrText(first.block),
                     nameBesideBlocks(c, later.subnet), cidrText(later.block)},
                    {first.subnet, later.subnet}, {},
                    moveToFreeBlocks(c, later.subnet, kBlockProperties[next.block.isV6 ? 1 : 0],
                                     later.block.prefix));
            }
            if (!widest || next.block.isV6 != widest->block.isV6 ||
                next.block.last() > widest->block.last())
                widest = &next;
        }
    }
}

/// VPCs that an edge, a peering, a transit gateway or a VPN joins, or that stand in two regions.
void net007(const Context& c, const Report& report)
{
    const std::vector<int>& vpcs = c.of("aws.vpc");
    const auto joins = [&](int a, int b) {
        if (c.regionOf(a) != c.regionOf(b))
            return true;
        for (const int other : c.neighbours(a)) {
            if (other == b)
                return true;
            const bool link = c.is(other, "aws.vpc_peering") ||
                              c.is(other, "aws.transit_gateway") ||
                              c.is(other, "aws.site_to_site_vpn");
            const std::vector<int> further = link ? c.neighbours(other) : std::vector<int>();
            if (std::find(further.begin(), further.end(), b) != further.end())
                return true;
        }
        return false;
    };
    constexpr std::size_t kMostVpcs = 64;  // all pairs are looked at
    const std::size_t count = std::min(vpcs.size(), kMostVpcs);
    std::vector<std::vector<CidrBlock>> blocks;
    for (std::size_t i = 0; i < count; ++i)
        blocks.push_back(blocksOf(c, vpcs[i]));
    for (std::size_t i = 0; i < count; ++i)
        for (std::size_t k = i + 1; k < count; ++k) {
            bool overlap = false;
            for (const CidrBlock& a : blocks[i])
                for (const CidrBlock& b : blocks[k])
                    overlap = overlap || a.overlaps(b);
            if (overlap && joins(vpcs[i], vpcs[k]))
                FindingBuilder{c, report}(DiagCode::NET007, {c.label(vpcs[i]), c.label(vpcs[k])},
                                          {vpcs[i], vpcs[k]});
        }
}

void net008(const Context& c, const Report& report)
{
    for (const int subnet : c.each("aws.subnet")) {
        // A /64 never runs short of addresses.
        std::vector<CidrBlock> blocks = blocksIn(c, subnet, "cidr");
        std::erase_if(blocks, [](const CidrBlock& block) { return block.isV6; });
        if (blocks.empty())
            continue;
        std::int64_t usable = 0;
        for (const CidrBlock& block : blocks)
            usable += std::max<std::int64_t>(static_cast<std::int64_t>(block.size()) - 5, 0);
        std::int64_t need = 0;
        for (const int member : c.subtree(subnet)) {
            if (c.has(member, "loadBalancer"))
                need += 8;
            else if (c.has(member, "compute") || c.has(member, "eni"))
                need += c[member].count;
            if (const std::string* max = c.property(member, "max"))
                need += std::max<std::int64_t>(toInteger(*max).value_or(0) - c[member].count, 0);
        }
        if (need > usable)
            FindingBuilder{c, report}(
                DiagCode::NET008, {c.label(subnet), std::to_string(usable), std::to_string(need)},
                {subnet}, {},
                moveToFreeBlocks(c, subnet, "cidr", std::max(16, blocks.front().prefix - 2)));
    }
}

/// Zones drawn inside a subnet that are no subnets themselves.
std::vector<int> zonesIn(const Context& c, int subnet)
{
    std::vector<int> zones;
    for (const int member : c.subtree(subnet))
        if (member != subnet && c.is(member, "aws.az") && !c.property(member, "cidr"))
            zones.push_back(member);
    return zones;
}

/// One subnet into each zone, the zones out of the subnet.
std::optional<Fix> splitByZone(const Context& c, int subnet, const std::vector<int>& zones)
{
    FixMaker fix(c, "Split into one subnet per zone");
    for (const int zone : zones) {
        fix.move(zone, c[subnet].parent);
        const int part = fix.add(c.node(subnet).kind, c.label(subnet) + " " + c.label(zone), zone);
        for (const int child : c[zone].children)
            fix.move(child, part);
    }
    const bool bare =
        c[subnet].children.size() == zones.size() && c[subnet].in.empty() && c[subnet].out.empty();
    if (bare)
        fix.dropNode(subnet);
    return fix.done();
}

void net011(const Context& c, const Report& report)
{
    for (const int subnet : c.each("aws.subnet")) {
        const std::vector<int> zones = zonesIn(c, subnet);
        if (zones.size() < 2)
            continue;
        std::vector<int> nodes{subnet};
        nodes.insert(nodes.end(), zones.begin(), zones.end());
        FindingBuilder{c, report}(DiagCode::NET011, {c.label(subnet), std::to_string(zones.size())},
                                  nodes, {}, splitByZone(c, subnet, zones));
    }
}

void net013(const Context& c, const Report& report)
{
    for (const int node : c.each()) {
        const std::string* zone = c.property(node, "az");
        const std::string region = c.regionOf(node);
        if (!zone || zone->size() < 10 || region.find('-') == region.npos ||
            region.find(' ') != region.npos || zone->starts_with(region))
            continue;
        FindingBuilder{c, report}(DiagCode::NET013, {*zone, region}, {node}, {},
                                  FixMaker(c, "Use %1", region + zone->back())
                                      .set(node, "az", region + zone->back())
                                      .done());
    }
}

void net014(const Context& c, const Report& report)
{
    for (const int vpc : c.each("aws.vpc")) {
        const std::string zone = c.zoneOf(vpc);
        if (zone.empty())
            continue;
        FixMaker fix(c, "Put the zone on its subnets");
        fix.set(vpc, "az", {});
        if (c[vpc].zone >= 0)
            fix.move(vpc, c[c[vpc].zone].parent);
        for (const int subnet : c.inVpc(vpc, "aws.subnet"))
            if (!c.property(subnet, "az"))
                fix.set(subnet, "az", zone);
        FindingBuilder{c, report}(DiagCode::NET014, {c.label(vpc), zone}, {vpc}, {}, fix.done());
    }
}

int rankOf(const Context& c, int node)
{
    constexpr std::string_view order[] = {"aws.account", "aws.region", "aws.vpc", "aws.az",
                                          "aws.subnet"};
    for (int rank = 0; rank < 5; ++rank)
        if (c.is(node, order[rank]))
            return rank;
    return -1;
}

void net015(const Context& c, const Report& report)
{
    for (const int node : c.with("place")) {
        const int holder = c[node].holder;
        const int rank = rankOf(c, node);
        if (holder < 0 || rank < 0)
            continue;
        const int outer = rankOf(c, holder);
        const bool zoneInSubnet = c.is(node, "aws.az") && c.is(holder, "aws.subnet");
        if (zoneInSubnet && (c.property(node, "cidr") || zonesIn(c, holder).size() > 1))
            continue;  // a subnet's own line, or NET011
        const bool vpcInZone = c.is(node, "aws.vpc") && c.is(holder, "aws.az");  // NET014
        if (outer < 0 || outer < rank || vpcInZone)
            continue;
        int legal = c[holder].holder;
        while (legal >= 0 && rankOf(c, legal) >= rank)
            legal = c[legal].holder;
        FindingBuilder{c, report}(
            DiagCode::NET015, {c.label(node), c.label(holder)}, {node, holder}, {},
            FixMaker(c, "Move out of %1", c.label(holder)).move(node, legal).done());
    }
}

void net016(const Context& c, const Report& report)
{
    for (const int vpc : c.each("aws.vpc")) {
        if (!c[vpc].children.empty())
            continue;
        std::vector<int> beside;
        for (const int member : c.membersOf(vpc)) {
            const bool network = c.is(member, "aws.subnet") || c.is(member, "aws.igw") ||
                                 c.is(member, "aws.nat_gateway") ||
                                 c.is(member, "aws.vpc_endpoint") ||
                                 c.is(member, "aws.route_table");
            if (network && member != vpc && c[member].subnet < 0)
                beside.push_back(member);
        }
        if (beside.empty())
            continue;
        FixMaker fix(c, "Move into %1", c.label(vpc));
        for (const int member : beside)
            fix.move(member, vpc);
        std::vector<int> nodes{vpc};
        nodes.insert(nodes.end(), beside.begin(), beside.end());
        FindingBuilder{c, report}(DiagCode::NET016, {c.label(beside.front()), c.label(vpc)}, nodes,
                                  {}, fix.done());
    }
}

void net017(const Context& c, const Report& report)
{
    for (const int vpc : c.each("aws.vpc"))
        if (c.inVpc(vpc, "aws.subnet").empty() && c.hasPlaces() && c[vpc].children.empty())
            FindingBuilder{c, report}(DiagCode::NET017, {c.label(vpc)}, {vpc});
}

std::string_view tierOf(const Context& c, int node)
{
    if (c.has(node, "loadBalancer"))
        return "aws.subnet_public";
    return c.has(node, "storesData") || c.has(node, "cache") ? "aws.subnet_db"
                                                             : "aws.subnet_private";
}

std::optional<Fix> moveToSubnet(const Context& c, int node, int parent)
{
    const std::string_view tier = tierOf(c, node);
    FixMaker fix(c, "Move into a subnet");
    for (const int child : c[parent].children)
        if (c.is(child, tier))
            return fix.move(node, child).done();
    const int vpc = c.vpcOf(node);
    for (const int subnet : vpc >= 0 ? c.inVpc(vpc, tier) : std::vector<int>())
        return fix.move(node, subnet).done();
    return fix.move(node, fix.add(tier, c.catalog().kind(tier).label, parent)).done();
}

void net018(const Context& c, const Report& report)
{
    for (int node = 0; node < c.size(); ++node) {
        const bool software = c.node(node).kind.starts_with("sw.") && c.has(node, "storesData");
        const int holder = c[node].holder;
        if (holder < 0 || !(c.has(node, "needsSubnet") || software) || c[node].subnet >= 0)
            continue;
        const bool ofRegion = c.is(holder, "aws.region") || c.is(holder, "aws.az");
        const bool remoteReplica = c.has(node, "replica") && c.is(holder, "aws.region");  // DB009
        const bool gateway = c.is(node, "aws.nat_gateway");                               // NET025
        const bool balancer = c.has(node, "loadBalancer") && c.vpcOf(node) >= 0;          // LB003
        if (!ofRegion || remoteReplica || gateway || balancer)
            continue;
        FindingBuilder{c, report}(DiagCode::NET018, {c.label(node), c.label(holder)}, {node}, {},
                                  moveToSubnet(c, node, holder));
    }
    if (c.hasPlaces())
        return;
    for (const int group : c.of("aws.eks_nodegroup"))
        FindingBuilder{c, report}(DiagCode::NET018, {c.label(group), "the diagram"},
                                  c.subtree(group), {}, {}, Severity::Info);
}

constexpr Rule kRules[] = {
    {DiagCode::NET003, RuleWhen::Property, net003, Reach::Near},
    {DiagCode::NET004, RuleWhen::Property, net004, Reach::Network},
    {DiagCode::NET005, RuleWhen::Property, net005, Reach::Network},
    {DiagCode::NET006, RuleWhen::Property, net006, Reach::Kinds},
    {DiagCode::NET007, RuleWhen::Property, net007, Reach::Kinds},
    {DiagCode::NET008, RuleWhen::Property, net008, Reach::Network},
    {DiagCode::NET011, RuleWhen::Drawn, net011, Reach::Near},
    {DiagCode::NET013, RuleWhen::Drawn, net013, Reach::Near},
    {DiagCode::NET014, RuleWhen::Drawn, net014, Reach::Network},
    {DiagCode::NET015, RuleWhen::Drawn, net015, Reach::Kinds},
    {DiagCode::NET016, RuleWhen::Drawn, net016, Reach::Network},
    {DiagCode::NET017, RuleWhen::Drawn, net017, Reach::Network},
    {DiagCode::NET018, RuleWhen::Drawn, net018},
};

}  // namespace

std::span<const Rule> addressRules()
{
    return kRules;
}

}  // namespace stratoplan
