#include "model/validate/rules/families.h"

#include <algorithm>
#include <map>
#include <set>
#include <unordered_map>

namespace stratoplan {
namespace {

using Context = RuleContext;

bool isInternal(const Context& c, int balancer)
{
    const std::string* scheme = c.property(balancer, "scheme");
    return scheme && *scheme == "internal";
}

bool isFacingInternet(const Context& c, int balancer)
{
    const std::string* scheme = c.property(balancer, "scheme");
    return scheme && *scheme == "internet-facing";
}

/// Subnets that it stands in or is attached to. An arrow to a subnet forwards to what is in it.
std::vector<int> subnetsOf(const Context& c, int balancer)
{
    std::vector<int> subnets;
    if (c[balancer].subnet >= 0)
        subnets.push_back(c[balancer].subnet);
    for (const auto* edges : {&c[balancer].out, &c[balancer].in})
        for (const int edge : *edges) {
            const int end = edges == &c[balancer].out ? c.target(edge) : c.source(edge);
            if (c.is(end, "aws.subnet") &&
                (c.node(end).kind == "aws.subnet_public" || !c.isTraffic(edge)))
                subnets.push_back(end);
        }
    return subnets;
}

using Twins = std::unordered_map<std::string_view, std::vector<int>>;

/// Equal balancers of several zones are one, drawn once a zone.
std::optional<Fix> mergeZones(const Context& c, int balancer, Twins& byLabel)
{
    constexpr std::size_t kMostTwins = 8;
    if (c[balancer].zone < 0)
        return std::nullopt;
    if (byLabel.empty())
        for (const int other : c.of("aws.alb"))
            byLabel[c.node(other).label].push_back(other);
    const std::vector<int>& twins = byLabel[c.node(balancer).label];
    if (twins.size() < 2 || twins.size() > kMostTwins)
        return std::nullopt;
    FixMaker fix(c, "Make one load balancer of all zones");
    fix.move(twins.front(),
             c[c[twins.front()].zone >= 0 ? c[twins.front()].zone : balancer].parent);
    fix.set(twins.front(), "multi_az", "true");
    for (std::size_t i = 1; i < twins.size(); ++i) {
        for (const int edge : c[twins[i]].out)
            fix.resource(edge, twins.front());
        for (const int edge : c[twins[i]].in)
            fix.retarget(edge, twins.front());
        fix.dropNode(twins[i]);
    }
    return fix.done();
}

void lb001(const Context& c, const Report& report)
{
    if (c.isTree())
        return;
    Twins byLabel;
    for (const int balancer : c.each("aws.alb")) {
        const std::vector<int> subnets = subnetsOf(c, balancer);
        if (c.isTrue(balancer, "multi_az") || (subnets.empty() && c[balancer].zone < 0))
            continue;
        int zones = subnets.empty() ? 1 : 0;
        for (const int subnet : subnets)
            zones += c.isPlural(subnet) ? std::max(2, c[subnet].count) : 1;
        if (zones >= 2)
            continue;
        FindingBuilder{c, report}(DiagCode::LB001, {c.label(balancer), std::to_string(zones)},
                                  {balancer}, {}, mergeZones(c, balancer, byLabel));
    }
}

std::optional<Fix> attach(const Context& c, int balancer)
{
    const int vpc = c.vpcOf(balancer);
    const std::string_view tier =
        isInternal(c, balancer) ? "aws.subnet_private" : "aws.subnet_public";
    const std::vector<int> subnets = vpc >= 0 ? c.inVpc(vpc, tier) : std::vector<int>();
    FixMaker fix(c, "Attach to the subnets");
    if (subnets.size() == 1 && c.isPlural(subnets.front()))
        return fix.move(balancer, subnets.front()).done();
    for (const int subnet : subnets)
        fix.connect(balancer, subnet, {}, Stroke::Dotted);
    return fix.done();
}

void lb002(const Context& c, const Report& report)
{
    for (const int balancer : c.eachWith("loadBalancer")) {
        const int vpc = c.vpcOf(balancer);
        if (vpc < 0 || c.inVpc(vpc, "aws.subnet").empty() || c.isTree())
            continue;
        const std::vector<int> subnets = subnetsOf(c, balancer);
        const bool isPublic = std::any_of(subnets.begin(), subnets.end(), [&](int subnet) {
            return c.node(subnet).kind == "aws.subnet_public";
        });
        const bool isPrivate = std::any_of(subnets.begin(), subnets.end(), [&](int subnet) {
            return c.node(subnet).kind != "aws.subnet_public";
        });
        if ((isFacingInternet(c, balancer) && !isPublic) ||
            (isInternal(c, balancer) && isPublic && !isPrivate))
            FindingBuilder{c, report}(DiagCode::LB002, {c.label(balancer)}, {balancer}, {},
                                      subnets.empty() ? attach(c, balancer) : std::nullopt);
    }
}

void lb003(const Context& c, const Report& report)
{
    for (const int balancer : c.eachWith("loadBalancer")) {
        const int vpc = c.vpcOf(balancer);
        if (vpc < 0 || c.inVpc(vpc, "aws.subnet").empty() || c.isTree() ||
            !subnetsOf(c, balancer).empty())
            continue;
        FindingBuilder{c, report}(DiagCode::LB003, {c.label(balancer)}, {balancer}, {},
                                  attach(c, balancer));
    }
}

bool isTargetKind(const Context& c, int node)
{
    return c.has(node, "compute") && !c.is(node, "aws.lambda_edge");
}

void lb004(const Context& c, const Report& report)
{
    for (const int balancer : c.eachWith("loadBalancer")) {
        if (!c.node(balancer).kind.starts_with("aws."))
            continue;
        std::vector<int> edges;
        std::string names;
        for (const int edge : c[balancer].out) {
            const int target = c.target(edge);
            bool isTarget = isTargetKind(c, target);
            if (c.is(target, "aws.subnet") && c.isTraffic(edge))
                for (const int member : c.subtree(target))
                    isTarget = isTarget || isTargetKind(c, member);
            if (!isTarget)
                continue;
            edges.push_back(edge);
            names += (names.empty() ? "" : ", ") + c.label(target);
        }
        if (edges.empty())
            continue;
        FixMaker fix(c, "Insert a target group");
        const int group = fix.add("aws.target_group", "Target Group", c[balancer].parent);
        fix.connect(balancer, group);
        for (const int edge : edges)
            fix.resource(edge, group);
        FindingBuilder{c, report}(DiagCode::LB004, {c.label(balancer), names}, {balancer}, edges,
                                  fix.done(), Severity::Info);
    }
}

std::string_view targetTypeFor(const Context& c, int target)
{
    if (c.is(target, "aws.ecs_service") || c.is(target, "aws.ecs_task") || c.is(target, "k8s.pod"))
        return "ip";
    if (c.is(target, "aws.lambda"))
        return "lambda";
    if (c.is(target, "aws.ec2_instance") || c.is(target, "aws.asg"))
        return "instance";
    return c.is(target, "aws.alb") ? "alb" : "";
}

void lb005(const Context& c, const Report& report)
{
    for (const int group : c.each("aws.target_group")) {
        const std::string* type = c.property(group, "target_type");
        for (const int edge : type ? c[group].out : std::span<const int>()) {
            const std::string_view wanted = targetTypeFor(c, c.target(edge));
            if (wanted.empty() || wanted == *type)
                continue;
            FindingBuilder{c, report}(
                DiagCode::LB005, {c.label(group), std::string(wanted), c.label(c.target(edge))},
                {group}, {edge},
                FixMaker(c, "Use type %1", std::string(wanted))
                    .set(group, "target_type", std::string(wanted))
                    .done());
            break;
        }
    }
}

void lb006(const Context& c, const Report& report)
{
    for (const int group : c.each("aws.target_group")) {
        std::vector<int> edges;
        for (const int edge : c[group].out)
            if (c.is(c.target(edge), "aws.ecs_service"))
                edges.push_back(edge);
        if (edges.size() < 2)
            continue;
        FixMaker fix(c, "One target group a service");
        for (std::size_t i = 1; i < edges.size(); ++i) {
            const int part = fix.add(
                "aws.target_group", c.label(c.target(edges[i])) + " Target Group", c[group].parent);
            fix.resource(edges[i], part);
            for (const int in : c[group].in)
                fix.connect(c.source(in), part);
        }
        FindingBuilder{c, report}(
            DiagCode::LB006,
            {c.label(group), c.label(c.target(edges[0])), c.label(c.target(edges[1]))},
            {group, c.target(edges[0]), c.target(edges[1])}, edges, fix.done());
    }
}

void lb007(const Context& c, const Report& report)
{
    for (const int balancer : c.each("aws.alb")) {
        const std::vector<int> ends = c.neighbours(balancer);
        const bool certified = std::any_of(ends.begin(), ends.end(), [&](int end) {
            return c.is(end, "aws.acm") || c.is(end, "aws.lb_listener");
        });
        if (!isInternal(c, balancer) && !certified && !c.says(balancer, "https") &&
            !c.property(balancer, "certificate"))
            FindingBuilder{c, report}(DiagCode::LB007, {c.label(balancer)}, {balancer});
    }
}

void lb012(const Context& c, const Report& report)
{
    for (const int balancer : c.each("aws.alb"))
        for (const int edge : c[balancer].out)
            if (c.is(c.target(edge), "aws.alb") && c.target(edge) != balancer)
                FindingBuilder{c, report}(DiagCode::LB012,
                                          {c.label(balancer), c.label(c.target(edge))},
                                          {balancer, c.target(edge)}, {edge});
}

constexpr Rule kRules[] = {
    {DiagCode::LB001, RuleWhen::Drawn, lb001, Reach::Near},
    {DiagCode::LB002, RuleWhen::Drawn, lb002, Reach::Network},
    {DiagCode::LB003, RuleWhen::Drawn, lb003, Reach::Network},
    {DiagCode::LB004, RuleWhen::Drawn, lb004, Reach::Near},
    {DiagCode::LB005, RuleWhen::Drawn, lb005, Reach::Near},
    {DiagCode::LB006, RuleWhen::Drawn, lb006, Reach::Near},
    {DiagCode::LB007, RuleWhen::Strict, lb007, Reach::Near},
    {DiagCode::LB012, RuleWhen::Drawn, lb012, Reach::Near},
};

}  // namespace

std::span<const Rule> balancerRules()
{
    return kRules;
}

}  // namespace stratoplan
