#include "model/base/text_util.h"
#include "model/validate/rules/families.h"

#include <algorithm>
#include <map>
#include <set>

namespace stratoplan {
namespace {

using Context = RuleContext;

/// A tree hangs what belongs to a whole tier under its last zone, so places are only hints there.
std::optional<Severity> inTree(const Context& c)
{
    return c.isTree() ? std::optional(Severity::Info) : std::nullopt;
}

void net020(const Context& c, const Report& report)
{
    for (const int gateway : c.each("aws.igw")) {
        const int holder = c[gateway].holder;
        if (holder < 0 || !(c.is(holder, "aws.subnet") || c.is(holder, "aws.az")))
            continue;
        const int vpc = c[gateway].vpc;
        FindingBuilder{c, report}(
            DiagCode::NET020, {c.label(gateway), c.label(holder)}, {gateway}, {},
            vpc >= 0 ? FixMaker(c, "Move to the VPC").move(gateway, vpc).done() : std::nullopt,
            inTree(c));
    }
}

void net021(const Context& c, const Report& report)
{
    const std::vector<int>& vpcs = c.of("aws.vpc");
    for (const int gateway : c.each("aws.igw")) {
        if (vpcs.empty() || c.vpcOf(gateway) >= 0)
            continue;
        const std::vector<int> ends = c.neighbours(gateway);
        if (std::any_of(ends.begin(), ends.end(), [&](int end) { return c.is(end, "aws.vpc"); }))
            continue;
        const bool clear = vpcs.size() == 1;
        FindingBuilder{c, report}(DiagCode::NET021, {c.label(gateway)}, {gateway}, {},
                                  clear ? FixMaker(c, "Attach to %1", c.label(vpcs.front()))
                                              .move(gateway, vpcs.front())
                                              .done()
                                        : std::nullopt,
                                  clear ? std::optional(Severity::Warning) : std::nullopt);
    }
}

void net022(const Context& c, const Report& report)
{
    for (const int vpc : c.each("aws.vpc")) {
        const std::vector<int> gateways = c.inVpc(vpc, "aws.igw");
        if (gateways.size() < 2)
            continue;
        FixMaker fix(c, "Keep the first");
        for (std::size_t i = 1; i < gateways.size(); ++i) {
            for (const int edge : c[gateways[i]].out)
                fix.resource(edge, gateways.front());
            for (const int edge : c[gateways[i]].in)
                fix.retarget(edge, gateways.front());
            fix.dropNode(gateways[i]);
        }
        FindingBuilder{c, report}(DiagCode::NET022, {c.label(vpc), std::to_string(gateways.size())},
                                  gateways, {}, fix.done());
    }
}

bool saysRouteTo(const Context& c, int node, std::string_view target)
{
    const std::string text = c.text(node);
    std::size_t at = 0;
    while ((at = text.find(target, at)) != text.npos) {
        const std::size_t line = text.rfind('\n', at) == text.npos ? 0 : text.rfind('\n', at);
        const std::string_view before = std::string_view(text).substr(line, at - line);
        if (before.find("0.0.0.0/0") != before.npos || before.find("→") != before.npos ||
            before.find("->") != before.npos || before.find("route") != before.npos)
            return true;
        ++at;
    }
    return false;
}

bool isJoined(const Context& c, int subnet, std::string_view kind)
{
    for (const int member : c.subtree(subnet))
        for (const int end : c.neighbours(member))
            if (c.is(end, kind))
                return true;
    return false;
}

/// The gateways that a subnet could use: those of its VPC, else those drawn outside any.
std::vector<int> gatewaysFor(const Context& c, int node, std::string_view kind)
{
    const int vpc = c.vpcOf(node);
    std::vector<int> gateways = vpc >= 0 ? c.inVpc(vpc, kind) : std::vector<int>();
    for (const int gateway : c.of(kind))
        if (gateways.empty() && c.vpcOf(gateway) < 0)
            gateways.push_back(gateway);
    return gateways;
}

void net023(const Context& c, const Report& report)
{
    for (const int subnet : c.each("aws.subnet_public")) {
        if (isJoined(c, subnet, "aws.igw") || isJoined(c, subnet, "aws.route_table") ||
            saysRouteTo(c, subnet, "igw") || saysRouteTo(c, subnet, "internet gateway"))
            continue;
        const std::vector<int> members = c.subtree(subnet);
        const bool holdsOne = std::any_of(members.begin(), members.end(),
                                          [&](int member) { return c.is(member, "aws.igw"); });
        const std::vector<int> gateways = gatewaysFor(c, subnet, "aws.igw");
        const int vpc = c.vpcOf(subnet);
        if (holdsOne || (vpc < 0 && gateways.empty() && !c.isTree()))
            continue;
        FixMaker fix(c, "Route to an internet gateway");
        const int gateway =
            gateways.empty() ? fix.add("aws.igw", "Internet Gateway", vpc) : gateways.front();
        fix.connect(gateway, subnet);
        FindingBuilder{c, report}(DiagCode::NET023, {c.label(subnet)}, {subnet}, {}, fix.done(),
                                  c.isTree()         ? std::optional(Severity::Info)
                                  : gateways.empty() ? std::nullopt
                                                     : std::optional(Severity::Warning));
    }
}

/// An edge to a public subnet that holds a NAT gateway is drawn for the route to it.
bool isJoinedToNatSubnet(const Context& c, int subnet)
{
    for (const int end : c.neighbours(subnet)) {
        if (!c.is(end, "aws.subnet_public"))
            continue;
        for (const int member : c.subtree(end))
            if (c.is(member, "aws.nat_gateway") || c.is(member, "aws.nat_instance"))
                return true;
    }
    return false;
}

/// Whether the network of a subnet hangs on a transit gateway, which may lead to the way out.
bool isOnHub(const Context& c, int subnet)
{
    const int vpc = c.vpcOf(subnet);
    if (vpc < 0)
        return false;
    const std::vector<int> ends = c.neighbours(vpc);
    return std::any_of(ends.begin(), ends.end(),
                       [&](int end) { return c.is(end, "aws.transit_gateway"); });
}

void net024(const Context& c, const Report& report)
{
    if (c.isTree())
        return;
    for (const int subnet : c.each("aws.subnet_private")) {
        const std::vector<int> members = c.subtree(subnet);
        const bool needs = std::any_of(members.begin(), members.end(), [&](int member) {
            return member != subnet && (c.has(member, "compute") || c.property(member, "host"));
        });
        if (!needs || isJoined(c, subnet, "aws.nat_gateway") ||
            isJoined(c, subnet, "aws.nat_instance") || isJoined(c, subnet, "aws.transit_gateway") ||
            isOnHub(c, subnet) || isJoinedToNatSubnet(c, subnet) || saysRouteTo(c, subnet, "nat"))
            continue;
        const std::vector<int> gateways = gatewaysFor(c, subnet, "aws.nat_gateway");
        const std::string zone = c.zoneOf(subnet);
        const auto near = std::find_if(gateways.begin(), gateways.end(),
                                       [&](int gateway) { return c.zoneOf(gateway) == zone; });
        FixMaker fix(c, "Route to a NAT gateway");
        if (!gateways.empty())
            fix.connect(subnet, near == gateways.end() ? gateways.front() : *near);
        FindingBuilder{c, report}(DiagCode::NET024, {c.label(subnet)}, {subnet}, {}, fix.done());
    }
}

void net025(const Context& c, const Report& report)
{
    if (!c.any("aws.subnet"))
        return;  // a sketch of a flow
    for (const int gateway : c.each("aws.nat_gateway")) {
        const int subnet = c[gateway].subnet;
        const std::string* mode = c.property(gateway, "availability_mode");
        if ((subnet >= 0 && !c.is(subnet, "aws.subnet_private") &&
             !c.is(subnet, "aws.subnet_db")) ||
            (mode && *mode == "regional"))
            continue;
        int home = -1;
        for (const int end : c.neighbours(gateway))
            if (home < 0 && c.is(end, "aws.subnet_public"))
                home = end;
        const int vpc = c.vpcOf(gateway);
        const std::string zone = c.zoneOf(gateway);
        for (const int candidate :
             vpc >= 0 ? c.inVpc(vpc, "aws.subnet_public") : std::vector<int>())
            if (home < 0 || (!zone.empty() && c.zoneOf(candidate) == zone))
                home = candidate;
        FindingBuilder{c, report}(
            DiagCode::NET025, {c.label(gateway)}, {gateway}, {},
            home >= 0 ? FixMaker(c, "Move into %1", c.label(home)).move(gateway, home).done()
                      : std::nullopt);
    }
}

void net026(const Context& c, const Report& report)
{
    std::map<int, std::vector<int>> without;  // by VPC
    for (const int gateway : c.of("aws.nat_gateway")) {
        const std::string* connectivity = c.property(gateway, "connectivity");
        if ((!connectivity || *connectivity != "private") &&
            gatewaysFor(c, gateway, "aws.igw").empty() && !saysRouteTo(c, gateway, "igw"))
            without[c.vpcOf(gateway)].push_back(gateway);
    }
    for (const auto& [vpc, gateways] : without) {
        std::string names = c.label(gateways.front());
        for (std::size_t i = 1; i < gateways.size(); ++i)
            names += ", " + c.label(gateways[i]);
        FixMaker fix(c, "Add an internet gateway");
        if (vpc >= 0)
            fix.add("aws.igw", "Internet Gateway", vpc);
        FindingBuilder{c, report}(DiagCode::NET026, {names}, gateways, {}, fix.done(),
                                  vpc < 0 ? std::optional(Severity::Info) : std::nullopt);
    }
}

struct Spread {
    std::set<std::string> zones;
    int count = 0;
    bool several = false;
};

Spread spreadOf(const Context& c, const std::vector<int>& nodes)
{
    Spread spread;
    for (const int node : nodes) {
        spread.count += c[node].count;
        spread.several = spread.several || c.isPlural(node);
        if (const std::string zone = c.zoneOf(node); !zone.empty())
            spread.zones.insert(zone);
    }
    return spread;
}

void net027(const Context& c, const Report& report)
{
    if (c.isTree())
        return;
    for (const int vpc : c.each("aws.vpc")) {
        const std::vector<int> gateways = c.inVpc(vpc, "aws.nat_gateway");
        const std::vector<int> subnets = c.inVpc(vpc, "aws.subnet_private");
        if (gateways.empty() || subnets.empty())
            continue;
        const std::string* mode = c.property(gateways.front(), "availability_mode");
        const Spread nat = spreadOf(c, gateways);
        const Spread priv = spreadOf(c, subnets);
        const int zones =
            std::max(static_cast<int>(priv.zones.size()), subnets.size() == 1 ? priv.count : 0);
        if (nat.count > 1 || zones < 2 || (mode && *mode == "regional"))
            continue;
        std::string where;
        for (const std::string& zone : priv.zones)
            where += (where.empty() ? "" : ", ") + zone;
        if (priv.zones.size() < 2)
            where = std::to_string(zones) + " AZs";
        const std::string zone = c.zoneOf(gateways.front());
        std::vector<int> nodes = gateways;
        nodes.insert(nodes.end(), subnets.begin(), subnets.end());
        FindingBuilder{c, report}(DiagCode::NET027, {where, zone.empty() ? "one AZ" : "AZ " + zone},
                                  nodes, {},
                                  FixMaker(c, "One NAT gateway per zone")
                                      .set(gateways.front(), "count", std::to_string(zones))
                                      .done());
    }
}

void net029(const Context& c, const Report& report)
{
    for (const int address : c.of("aws.eip")) {
        const int parent = c[address].parent;
        const bool inOwner =
            parent >= 0 && (c.has(parent, "eni") || c.is(parent, "aws.nat_gateway"));
        if (!c[address].in.empty() || !c[address].out.empty() || inOwner)
            continue;
        FixMaker fix(c, "Attach to the NAT gateway");
        const std::span<const int> siblings =
            parent >= 0 ? c[parent].children : std::span<const int>();
        for (const int sibling : siblings)
            if (c.is(sibling, "aws.nat_gateway")) {
                fix.connect(address, sibling, {}, Stroke::Dotted);
                break;
            }
        FindingBuilder{c, report}(DiagCode::NET029, {c.label(address)}, {address}, {}, fix.done());
    }
}

void net031(const Context& c, const Report& report)
{
    constexpr std::string_view services[] = {"ecs", "ecr",     "ssm",       "kms",    "sqs",
                                             "sns", "logs",    "sts",       "lambda", "secrets",
                                             "ec2", "kinesis", "cloudwatch"};
    for (const int endpoint : c.each("aws.vpc_endpoint")) {
        const bool gateway = c.node(endpoint).kind == "aws.vpc_endpoint_gateway";
        if (c.node(endpoint).kind == "aws.vpc_endpoint_interface")
            continue;
        std::string found;
        const std::string text = c.text(endpoint) + ' ';
        for (const std::string_view service : services) {
            const std::size_t at = text.find(service);
            if (at != text.npos &&
                !(text[at + service.size()] >= 'a' && text[at + service.size()] <= 'z') &&
                (at == 0 || !(text[at - 1] >= 'a' && text[at - 1] <= 'z'))) {
                std::string name(service);
                std::transform(name.begin(), name.end(), name.begin(),
                               [](char letter) { return static_cast<char>(letter - 'a' + 'A'); });
                found += (found.empty() ? "" : ", ") + name;
            }
        }
        const bool mixed = text.find("s3") != text.npos || text.find("dynamodb") != text.npos;
        if (found.empty() || (!gateway && !mixed))
            continue;
        FindingBuilder{c, report}(DiagCode::NET031, {found}, {endpoint}, {}, {},
                                  gateway ? std::nullopt : std::optional(Severity::Info));
    }
}

constexpr Rule kRules[] = {
    {DiagCode::NET020, RuleWhen::Drawn, net020, Reach::Near},
    {DiagCode::NET021, RuleWhen::Drawn, net021, Reach::Near},
    {DiagCode::NET022, RuleWhen::Drawn, net022, Reach::Network},
    {DiagCode::NET023, RuleWhen::Drawn, net023, Reach::Network},
    {DiagCode::NET024, RuleWhen::Drawn, net024, Reach::Network},
    {DiagCode::NET025, RuleWhen::Drawn, net025, Reach::Network},
    {DiagCode::NET026, RuleWhen::Drawn, net026, Reach::Kinds},
    {DiagCode::NET027, RuleWhen::Drawn, net027, Reach::Network},
    {DiagCode::NET029, RuleWhen::Drawn, net029},
    {DiagCode::NET031, RuleWhen::Property, net031, Reach::Near},
};

}  // namespace

std::span<const Rule> gatewayRules()
{
    return kRules;
}

}  // namespace stratoplan
