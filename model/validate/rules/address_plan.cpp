#include "model/base/text_util.h"
#include "model/catalog/label_facts.h"
#include "model/validate/rules/families.h"
#include "model/validate/subnet_blocks.h"

#include <algorithm>
#include <array>
#include <map>

namespace stratoplan {
namespace {

using Context = RuleContext;

void net001(const Context& c, const Report& report)
{
    const auto wrongIn = [&](int network) -> std::string {
        for (const std::string_view property : kBlockProperties)
            if (const std::string* value = c.property(network, property))
                for (const std::string_view part : split(*value, ','))
                    if (const std::string_view text = trimmed(part);
                        !text.empty() && cidrBlocks(text).empty())
                        return std::string(text);
        return {};
    };
    for (const int network : c.each({"aws.vpc", "aws.subnet"}))
        if (std::string wrong = wrongIn(network); !wrong.empty())
            FindingBuilder{c, report}(DiagCode::NET001, {c.label(network), std::move(wrong)},
                                      {network});
}

void net002(const Context& c, const Report& report)
{
    for (const int network : c.each({"aws.vpc", "aws.subnet"}))
        for (const std::string_view property : kBlockProperties) {
            std::vector<CidrBlock> canonical = blocksIn(c, network, property);
            const auto odd = std::find_if(canonical.begin(), canonical.end(),
                                          [](const CidrBlock& b) { return b != b.canonical(); });
            if (odd == canonical.end())
                continue;
            const CidrBlock wrong = *odd;
            for (CidrBlock& block : canonical)
                block = block.canonical();
            FindingBuilder{c, report}(
                DiagCode::NET002,
                {nameBesideBlocks(c, network), cidrText(wrong), cidrText(wrong.canonical())},
                {network}, {},
                FixMaker(c, "Use %1", textOf(canonical))
                    .set(network, std::string(property), textOf(canonical))
                    .done());
        }
}

/// Source: RFC 1918, RFC 6598.
bool isPrivate(const CidrBlock& block)
{
    for (const char* space : {"10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10"})
        if (cidrBlock(space)->contains(block))
            return true;
    return false;
}

void net009(const Context& c, const Report& report)
{
    for (const int network : c.each({"aws.vpc", "aws.subnet"})) {
        if (c.is(network, "aws.subnet") && c.vpcOf(network) >= 0)
            continue;  // its VPC says it
        for (const CidrBlock& block : blocksOf(c, network))
            if (!block.isV6 && !isPrivate(block)) {
                FindingBuilder{c, report}(DiagCode::NET009, {cidrText(block)}, {network});
                break;
            }
    }
}

constexpr CidrBlock kDefaultSpace{10u << 24, 16};

/// The first block of a family; nothing where the network has none.
std::optional<CidrBlock> spaceOf(const Context& c, int network, bool isV6)
{
    for (const CidrBlock& block : blocksOf(c, network))
        if (block.isV6 == isV6)
            return block;
    return std::nullopt;
}

void suggestBlock(const Context& c, const Report& report, int node, std::string_view property,
                  const std::optional<CidrBlock>& block)
{
    if (block)
        FindingBuilder{c, report}(DiagCode::NET010, {c.label(node), cidrText(*block)}, {node}, {},
                                  FixMaker(c, "Use %1", cidrText(*block))
                                      .set(node, std::string(property), cidrText(*block))
                                      .done());
}

/// The size that a label gives without an address ("/20"), else the usual one.
int sizeOf(const Context& c, int network, int usual)
{
    const std::string* said = c.property(network, "prefix_length");
    const auto bits = toInteger(said ? *said : "");
    return bits && *bits >= 16 && *bits <= 28 ? static_cast<int>(*bits) : usual;
}

/// Free blocks of `space` for the subnets of a VPC that have none of its family.
void suggestForSubnets(const Context& c, const Report& report, int vpc, const CidrBlock& space,
                       int prefix)
{
    const std::string_view property = kBlockProperties[space.isV6 ? 1 : 0];
    std::vector<CidrBlock> taken = vpc >= 0 ? takenIn(c, vpc, -1) : std::vector<CidrBlock>();
    for (const int subnet : c.of("aws.subnet")) {
        if (c.vpcOf(subnet) != vpc || c.property(subnet, property))
            continue;
        const auto block = freeBlock(
            space, space.isV6 ? prefix : std::max(space.prefix, sizeOf(c, subnet, prefix)), taken);
        if (block)
            taken.push_back(*block);
        suggestBlock(c, report, subnet, property, block);
    }
}

void net010(const Context& c, const Report& report)
{
    std::vector<CidrBlock> planned;
    for (const int vpc : c.of("aws.vpc"))
        for (const CidrBlock& block : blocksOf(c, vpc))
            planned.push_back(block);
    std::map<int, CidrBlock> spaces{{-1, kDefaultSpace}};
    for (const int vpc : c.of("aws.vpc")) {
        if (const auto space = spaceOf(c, vpc, false)) {
            spaces[vpc] = *space;
            continue;
        }
        const auto block = freeBlock({10u << 24, 8}, sizeOf(c, vpc, 16), planned);
        if (!block)
            return;
        planned.push_back(*block);
        spaces[vpc] = *block;
        if (!c.property(vpc, "cidr"))
            suggestBlock(c, report, vpc, "cidr", block);
    }
    for (const auto& [vpc, space] : spaces) {
        suggestForSubnets(c, report, vpc, space, std::clamp(space.prefix + 8, 16, 28));
        if (const auto wide = vpc < 0 ? std::nullopt : spaceOf(c, vpc, true))
            suggestForSubnets(c, report, vpc, *wide, 64);
    }
}

void net012(const Context& c, const Report& report)
{
    if (c.isTree() || !c.any("aws.vpc"))
        return;
    // Spread over three zones: the one that the fewest subnets of its sort have.
    std::map<std::pair<std::string_view, int>, std::array<int, 3>> used;
    for (const int subnet : c.of("aws.subnet"))
        if (const std::string zone = lowered(c.zoneOf(subnet)); !zone.empty())
            for (std::size_t i = 0; i < 3; ++i)
                used[{c.node(subnet).kind, c.vpcOf(subnet)}][i] += zone.back() == "abc"[i];
    for (const int subnet : c.of("aws.subnet")) {
        const int vpc = c.vpcOf(subnet);
        const bool pinned = vpc >= 0 && c.property(vpc, "az");
        if (c.isPlural(subnet) || !c.zoneOf(subnet).empty() || c[subnet].zone >= 0 || pinned)
            continue;
        bool holdsZone = false;
        for (const int member : c[subnet].children)
            holdsZone = holdsZone || c.is(member, "aws.az");
        if (holdsZone)
            continue;
        std::array<int, 3>& counts = used[{c.node(subnet).kind, vpc}];
        const auto fewest = std::min_element(counts.begin(), counts.end());
        ++*fewest;
        const std::string zone(1, "abc"[fewest - counts.begin()]);
        FindingBuilder{c, report}(DiagCode::NET012, {c.label(subnet)}, {subnet}, {},
                                  FixMaker(c, "Use zone %1", zone).set(subnet, "az", zone).done());
    }
}

void net019(const Context& c, const Report& report)
{
    std::vector<int> homeless;
    for (const int vpc : c.of("aws.vpc")) {
        const std::string* zone = c.property(vpc, "az");
        bool known = !c.regionOf(vpc).empty() || (zone && isZoneCode(lowered(*zone)));
        for (const int subnet : c.inVpc(vpc, "aws.subnet"))
            known = known || isZoneCode(lowered(c.zoneOf(subnet)));
        if (!known)
            homeless.push_back(vpc);
    }
    if (homeless.empty() || c.isTree())
        return;
    FixMaker fix(c, "Put them into a region");
    const int region = fix.add("aws.region", "us-east-1", c[homeless.front()].parent);
    fix.set(region, "region", "us-east-1");
    for (const int vpc : homeless)
        fix.move(vpc, region);
    FindingBuilder{c, report}(DiagCode::NET019, {"us-east-1"}, homeless, {}, fix.done());
}

void lb010(const Context& c, const Report& report)
{
    for (const int balancer : c.each("aws.alb")) {
        std::vector<int> subnets;
        if (c[balancer].subnet >= 0)
            subnets.push_back(c[balancer].subnet);
        for (const int end : c.neighbours(balancer))
            if (c.is(end, "aws.subnet"))
                subnets.push_back(end);
        for (const int subnet : subnets)
            for (const CidrBlock& block : blocksIn(c, subnet, "cidr"))
                if (!block.isV6 && block.prefix > 27) {
                    FindingBuilder{c, report}(DiagCode::LB010, {c.label(subnet), c.label(balancer)},
                                              {subnet, balancer}, {},
                                              moveToFreeBlocks(c, subnet, "cidr", 27));
                    break;
                }
    }
}

constexpr Rule kRules[] = {
    {DiagCode::NET001, RuleWhen::Property, net001, Reach::Near},
    {DiagCode::NET002, RuleWhen::Property, net002, Reach::Near},
    {DiagCode::NET009, RuleWhen::Property, net009, Reach::Near},
    {DiagCode::NET010, RuleWhen::Strict, net010, Reach::Kinds},
    {DiagCode::NET012, RuleWhen::Drawn, net012, Reach::Kinds},
    {DiagCode::NET019, RuleWhen::Drawn, net019, Reach::Kinds},
    {DiagCode::LB010, RuleWhen::Property, lb010, Reach::Network},
};

}  // namespace

std::span<const Rule> addressPlanRules()
{
    return kRules;
}

}  // namespace stratoplan
