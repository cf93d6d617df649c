#include "model/base/text_util.h"
#include "model/validate/rules/families.h"

#include <algorithm>
#include <map>
#include <set>

namespace stratoplan {
namespace {

using Context = RuleContext;

void net028(const Context& c, const Report& report)
{
    std::map<std::pair<int, std::string>, int> first;  // gateway of each VPC and zone
    for (const int nat : c.of("aws.nat_gateway"))
        first.try_emplace({c.vpcOf(nat), c.zoneOf(nat)}, nat);
    if (first.empty())
        return;
    for (int edge = 0; edge < c.edgeCount(); ++edge) {
        const bool toNat = c.is(c.target(edge), "aws.nat_gateway");
        const int nat = toNat ? c.target(edge) : c.source(edge);
        if (!toNat && !c.is(nat, "aws.nat_gateway"))
            continue;
        const int other = toNat ? c.source(edge) : c.target(edge);
        const int subnet = c.is(other, "aws.subnet") ? other : c[other].subnet;
        if (subnet < 0 || c.node(subnet).kind == "aws.subnet_public")
            continue;
        // One gateway for all zones is NET027's matter; here there is a nearer one.
        const std::string zone = c.zoneOf(subnet);
        const auto nearer = first.find({c.vpcOf(nat), zone});
        if (zone.empty() || nearer == first.end() || c.isPlural(subnet))
            continue;
        const std::string there = c.zoneOf(nat);
        if (there.empty() || zone == there)
            continue;
        FixMaker fix(c, "Use %1", c.label(nearer->second));
        toNat ? fix.retarget(edge, nearer->second) : fix.resource(edge, nearer->second);
        FindingBuilder{c, report}(DiagCode::NET028, {c.label(subnet), there}, {subnet, nat}, {edge},
                                  fix.done());
    }
}

/// One line of a route table: "0.0.0.0/0 → igw-123".
struct Route {
    std::string destination;
    std::string target;
};

std::vector<Route> routesOf(const Context& c, int table)
{
    std::vector<std::string> lines = c.node(table).details;
    if (const std::string* written = c.property(table, "routes")) {
        const std::string rows = replaceAll(*written, ";", "\n");
        for (const std::string_view row : split(rows, '\n'))
            lines.emplace_back(row);
    }
    std::vector<Route> routes;
    for (const std::string& line : lines)
        for (const std::string_view arrow : {"→", "->", "=>", " via ", " to "}) {
            const std::size_t at = line.find(arrow);
            if (at == line.npos)
                continue;
            std::string_view before = trimmed(std::string_view(line).substr(0, at));
            before = before.substr(before.find_last_of(" \t:") + 1);  // npos + 1 is 0
            const std::string_view behind =
                trimmed(std::string_view(line).substr(at + arrow.size()));
            const bool prefixList = before.starts_with("pl-");
            if (before.find('/') != before.npos || prefixList)
                routes.push_back({std::string(before), lowered(behind)});
            break;
        }
    return routes;
}

/// What a route's target must be a drawn one of; empty: no gateway of ours.
std::string_view kindOfTarget(std::string_view target)
{
    struct Word {
        std::string_view word, kind;
    };
    constexpr Word kWords[] = {
        {"igw", "aws.igw"},
        {"internet gateway", "aws.igw"},
        {"nat", "aws.nat_gateway"},
        {"pcx", "aws.vpc_peering"},
        {"peering", "aws.vpc_peering"},
        {"tgw", "aws.transit_gateway"},
        {"transit", "aws.transit_gateway"},
        {"vgw", "aws.vpn_gateway"},
    };
    for (const Word& entry : kWords)
        if (target.starts_with(entry.word))
            return entry.kind;
    return {};
}

void net030(const Context& c, const Report& report)
{
    for (const int table : c.each("aws.route_table")) {
        std::set<std::string> seen;
        for (const Route& route : routesOf(c, table)) {
            if (!seen.insert(route.destination).second) {
                FindingBuilder{c, report}(DiagCode::NET030,
                                          {route.destination, "a second time: " + route.target},
                                          {table});
                continue;
            }
            const std::string_view kind = kindOfTarget(route.target);
            const int vpc = c.vpcOf(table);
            if (kind.empty() || !c.hasNetwork() || c.any(kind))
                continue;
            FindingBuilder{c, report}(
                DiagCode::NET030, {route.destination, "missing target: " + route.target},
                vpc >= 0 ? std::vector<int>{table, vpc} : std::vector<int>{table});
        }
    }
}

/// A private workload that has to leave the network to reach the service.
bool isPrivateWorkload(const Context& c, int node)
{
    const int subnet = c[node].subnet;
    return subnet >= 0 && c.node(subnet).kind != "aws.subnet_public" && c.has(node, "compute");
}

void net032(const Context& c, const Report& report)
{
    struct Service {
        std::string_view kind, word, name, endpoint;
    };
    constexpr Service kServices[] = {
        {"aws.s3", "s3", "S3", "aws.vpc_endpoint_gateway"},
        {"aws.dynamodb", "dynamodb", "DynamoDB", "aws.vpc_endpoint_gateway"},
        {"aws.ecr", "ecr", "ECR", "aws.vpc_endpoint_interface"},
    };
    for (const int vpc : c.each("aws.vpc")) {
        if (c.inVpc(vpc, "aws.nat_gateway").empty() || c.isTree())
            continue;
        std::string endpoints = c.text(vpc);
        for (const std::string_view kind :
             {"aws.vpc_endpoint", "aws.vpc_endpoint_gateway", "aws.vpc_endpoint_interface"})
            for (const int endpoint : c.of(kind))
                endpoints += c.text(endpoint);
        for (const Service& service : kServices) {
            if (endpoints.find(service.word) != endpoints.npos &&
                endpoints.find("endpoint") != endpoints.npos)
                continue;
            std::vector<int> users;
            for (const int node : c.membersOf(vpc)) {
                if (!isPrivateWorkload(c, node))
                    continue;
                const std::vector<int> ends = c.neighbours(node);
                const bool drawn = std::any_of(ends.begin(), ends.end(),
                                               [&](int end) { return c.is(end, service.kind); });
                // a task in a private subnet pulls its image from somewhere
                const bool pulls = service.word == "ecr" && c.has(node, "containerWorkload");
                if (drawn || pulls || c.saysWord(node, service.word))
                    users.push_back(node);
            }
            if (users.empty())
                continue;
            FixMaker fix(c, "Add a VPC endpoint");
            fix.add(service.endpoint, std::string(service.name) + " VPC endpoint", vpc);
            FindingBuilder{c, report}(DiagCode::NET032, {std::string(service.name)}, users, {},
                                      fix.done());
        }
    }
}

/// Pairs of VPCs joined by peering: through a node of that kind or a line that says so.
std::set<std::pair<int, int>> peerings(const Context& c)
{
    std::set<std::pair<int, int>> pairs;
    const auto join = [&](int a, int b) {
        if (a >= 0 && b >= 0 && a != b)
            pairs.insert({std::min(a, b), std::max(a, b)});
    };
    for (const int peering : c.of("aws.vpc_peering")) {
        std::vector<int> vpcs;
        for (const int end : c.neighbours(peering))
            if (c.is(end, "aws.vpc"))
                vpcs.push_back(end);
        if (vpcs.size() == 2)
            join(vpcs[0], vpcs[1]);
    }
    for (int edge = 0; edge < c.edgeCount(); ++edge)
        if (c.is(c.source(edge), "aws.vpc") && c.is(c.target(edge), "aws.vpc") &&
            lowered(c.edge(edge).label).find("peer") != std::string::npos)
            join(c.source(edge), c.target(edge));
    return pairs;
}

void net033(const Context& c, const Report& report)
{
    const std::set<std::pair<int, int>> peered = peerings(c);
    if (peered.size() < 2 || c.any("aws.transit_gateway"))
        return;
    const auto joined = [&](int a, int b) {
        return peered.count({std::min(a, b), std::max(a, b)}) > 0;
    };
    std::set<std::pair<int, int>> told;
    for (int edge = 0; edge < c.edgeCount(); ++edge) {
        const auto vpcOf = [&](int node) { return c.is(node, "aws.vpc") ? node : c[node].vpc; };
        const int from = vpcOf(c.source(edge));
        const int to = vpcOf(c.target(edge));
        if (from < 0 || to < 0 || from == to || joined(from, to) || !c.isTraffic(edge))
            continue;
        for (const auto& [a, b] : peered) {
            const int middle = a == from ? b : b == from ? a : -1;
            if (middle < 0 || !joined(middle, to) || !told.insert({from, to}).second)
                continue;
            FindingBuilder{c, report}(DiagCode::NET033,
                                      {c.label(from), c.label(to), c.label(middle)},
                                      {from, to, middle}, {edge});
        }
    }
}

void net034(const Context& c, const Report& report)
{
    for (const int outside : c.of("base.internet"))
        for (const bool outwards : {false, true})
            for (const int edge : outwards ? c[outside].in : c[outside].out) {
                const int vpc = outwards ? c.source(edge) : c.target(edge);
                if (!c.is(vpc, "aws.vpc") || c.isTree())
                    continue;
                const std::vector<int> gateways = c.inVpc(vpc, "aws.igw");
                std::optional<Fix> fix;
                if (gateways.size() == 1) {
                    FixMaker maker(c, "Connect to %1", c.label(gateways.front()));
                    outwards ? maker.resource(edge, gateways.front())
                             : maker.retarget(edge, gateways.front());
                    fix = maker.done();
                }
                const bool plain = c.edge(edge).targetMarker == Marker::None;
                FindingBuilder{c, report}(DiagCode::NET034, {c.label(vpc)}, {outside, vpc}, {edge},
                                          fix,
                                          plain ? std::optional(Severity::Info) : std::nullopt);
            }
}

constexpr Rule kRules[] = {
    {DiagCode::NET028, RuleWhen::Drawn, net028, Reach::Kinds},
    {DiagCode::NET030, RuleWhen::Property, net030, Reach::Near},
    {DiagCode::NET032, RuleWhen::Drawn, net032, Reach::Network},
    {DiagCode::NET033, RuleWhen::Drawn, net033},
    {DiagCode::NET034, RuleWhen::Drawn, net034, Reach::Kinds},
};

}  // namespace

std::span<const Rule> routeRules()
{
    return kRules;
}

}  // namespace stratoplan
