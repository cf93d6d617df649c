#include "model/base/text_util.h"
#include "model/validate/rules/families.h"

#include <algorithm>
#include <map>
#include <set>

namespace stratoplan {
namespace {

using Context = RuleContext;

void cmp001(const Context& c, const Report& report)
{
    for (const int group : c.each("aws.asg")) {
        const int subnet = c[group].subnet;
        if (subnet < 0 || c.isPlural(subnet) || c.isTrue(group, "multi_az") ||
            c.zoneOf(subnet).empty())
            continue;
        bool more = false;
        for (const int end : c.neighbours(group))
            more = more || (c.is(end, "aws.subnet") && end != subnet);
        if (!more)
            FindingBuilder{c, report}(DiagCode::CMP001, {c.label(group)}, {group, subnet});
    }
}

bool isHostedOnInstance(const Context& c, int node)
{
    const std::string* host = c.property(node, "host");
    return c.node(node).kind == "aws.ec2_instance" || (host && *host == "aws.ec2_instance");
}

void cmp002(const Context& c, const Report& report)
{
    std::map<std::string, int> alike;
    std::vector<int> hosted;
    for (int node = 0; node < c.size(); ++node)
        if (isHostedOnInstance(c, node)) {
            hosted.push_back(node);
            alike[c.node(node).kind + '\n' + lowered(c.label(node))] += c[node].count;
        }
    for (const int node : hosted) {
        const bool placed = c[node].subnet >= 0 || c[node].vpc >= 0;
        if (!placed || c.isTree() || alike[c.node(node).kind + '\n' + lowered(c.label(node))] > 1)
            continue;
        bool scaled = false;
        for (int up = c[node].parent; up >= 0; up = c[up].parent)
            scaled = scaled || c.is(up, "aws.asg");
        if (!scaled)
            FindingBuilder{c, report}(DiagCode::CMP002, {c.label(node)}, {node});
    }
}

void cmp003(const Context& c, const Report& report)
{
    for (const int node : c.each()) {
        const auto value = [&](std::string_view name) -> std::optional<std::int64_t> {
            const std::string* text = c.property(node, name);
            return text ? toInteger(*text) : std::nullopt;
        };
        const auto min = value("min");
        const auto max = value("max");
        const auto desired = value("desired");
        const bool wrong = (min && max && *min > *max) || (min && desired && *min > *desired) ||
                           (max && desired && *desired > *max);
        if (!wrong)
            continue;
        const std::int64_t low = std::min(min.value_or(*(desired ? desired : max)),
                                          max.value_or(*(desired ? desired : min)));
        const std::int64_t high = std::max({min.value_or(low), max.value_or(low), low});
        FixMaker fix(c, "Put them in order");
        if (min)
            fix.set(node, "min", std::to_string(low));
        if (max)
            fix.set(node, "max", std::to_string(high));
        if (desired)
            fix.set(
                node, "desired",
                std::to_string(std::clamp(*desired, min ? low : *desired, max ? high : *desired)));
        FindingBuilder{c, report}(DiagCode::CMP003, {c.label(node)}, {node}, {}, fix.done());
    }
}

bool isMemberOf(const Context& c, int node, std::string_view kind)
{
    for (int up = c[node].parent; up >= 0; up = c[up].parent)
        if (c.is(up, kind))
            return true;
    return c.anyNeighbour(node, [&](int end) { return c.is(end, kind); }) ||
           std::ranges::any_of(c.owners(node), [&](int owner) { return c.is(owner, kind); });
}

/// Belongs to a cluster without standing in it: its place is the subnet.
std::optional<Fix> joinCluster(const Context& c, const std::vector<int>& nodes,
                               std::string_view kind)
{
    FixMaker fix(c, "Make them members of a cluster");
    std::string name;
    if (!c.of(kind).empty()) {
        name = c.node(c.of(kind).front()).name;
    } else {
        const int first = nodes.front();
        const int home = c[first].vpc >= 0 ? c[c[first].vpc].parent : c[first].region;
        const int added = fix.add(kind, c.catalog().kind(kind).label, home);
        name = fix.nameOf(added);
    }
    for (const int node : nodes) {
        const std::string* others = c.node(node).property("memberOf");
        fix.set(node, "memberOf", others && !others->empty() ? *others + ", " + name : name);
    }
    return fix.done();
}

void cmp007(const Context& c, const Report& report)
{
    std::vector<int> loose;
    for (const std::string_view kind : {"aws.ecs_service", "aws.ecs_task"})
        for (const int node : c.of(kind))
            if (!isMemberOf(c, node, "aws.ecs_cluster") &&
                !isMemberOf(c, node, "aws.ecs_service") && !c.isTree())
                loose.push_back(node);
    if (loose.empty())
        return;
    std::string names;
    for (std::size_t i = 0; i < loose.size() && i < 4; ++i)
        names += (i ? ", " : "") + c.label(loose[i]);
    FindingBuilder{c, report}(DiagCode::CMP007, {names}, loose, {},
                              joinCluster(c, loose, "aws.ecs_cluster"));
}

void cmp010(const Context& c, const Report& report)
{
    for (const int cluster : c.each("aws.eks_cluster")) {
        const int subnet = c[cluster].subnet;
        if (subnet >= 0 && !c.isPlural(subnet))
            FindingBuilder{c, report}(
                DiagCode::CMP010, {c.label(cluster)}, {cluster, subnet}, {},
                c[cluster].vpc >= 0
                    ? FixMaker(c, "Move to the VPC").move(cluster, c[cluster].vpc).done()
                    : std::nullopt);
    }
}

struct Support {
    std::string_view version;
    std::string_view until;
};
/// End of standard support. Source: the Amazon EKS version calendar, as of its last look-up here.
constexpr Support kEksSupport[] = {
    {"1.28", "2024-11-26"}, {"1.29", "2025-03-23"}, {"1.30", "2025-07-23"}, {"1.31", "2025-11-26"},
    {"1.32", "2026-03-23"}, {"1.33", "2026-07-29"}, {"1.34", "2026-12-02"}, {"1.35", "2027-03-27"}};

void cmp011(const Context& c, const Report& report)
{
    const std::string& today = c.options().today;
    if (today.empty())
        return;
    std::string_view newest;
    for (const Support& support : kEksSupport)
        newest = support.version;
    for (const int cluster : c.each("aws.eks_cluster")) {
        const std::string* version = c.property(cluster, "version");
        for (const Support& support : kEksSupport)
            if (version && *version == support.version && support.until < today)
                FindingBuilder{c, report}(DiagCode::CMP011, {*version, std::string(support.until)},
                                          {cluster}, {},
                                          FixMaker(c, "Use %1", std::string(newest))
                                              .set(cluster, "version", std::string(newest))
                                              .done());
    }
}

void cmp012(const Context& c, const Report& report)
{
    for (const int group : c.each("aws.eks_nodegroup")) {
        std::set<std::string> zones;
        int nodes = 0;
        for (const int member : c.subtree(group))
            if (c.is(member, "aws.eks_node")) {
                nodes += c[member].count;
                if (const std::string zone = c.zoneOf(member); !zone.empty())
                    zones.insert(zone);
            }
        const bool oneZone = zones.size() == 1 && nodes > 0;
        if (oneZone || (zones.empty() && nodes > 0 && nodes <= 2))
            FindingBuilder{c, report}(DiagCode::CMP012, {c.label(group)}, {group}, {}, {},
                                      oneZone ? std::nullopt : std::optional(Severity::Info));
    }
}

void cmp013(const Context& c, const Report& report)
{
    if (c.any("aws.eks_cluster") || c.any("k8s.cluster"))
        return;
    std::vector<int> nodes = c.of("aws.eks_node");
    if (nodes.empty())
        return;
    FindingBuilder{c, report}(DiagCode::CMP013, {c.label(nodes.front())}, nodes, {},
                              joinCluster(c, nodes, "aws.eks_cluster"));
}

void cmp014(const Context& c, const Report& report)
{
    for (const int function : c.each("aws.lambda")) {
        const int subnet = c[function].subnet;
        if (subnet < 0)
            continue;
        const int vpc = c.vpcOf(function);
        const bool isPublic = c.node(subnet).kind == "aws.subnet_public";
        const bool exit = vpc < 0 || !c.inVpc(vpc, "aws.nat_gateway").empty() ||
                          !c.inVpc(vpc, "aws.vpc_endpoint").empty() || c.any("aws.nat_gateway");
        if (!isPublic && exit)
            continue;
        const std::vector<int> homes =
            vpc >= 0 ? c.inVpc(vpc, "aws.subnet_private") : std::vector<int>();
        FindingBuilder{c, report}(
            DiagCode::CMP014,
            {c.label(function), c.label(subnet),
             isPublic ? "it gets no public address there" : "it has no way out"},
            {function, subnet}, {},
            isPublic && !homes.empty() ? FixMaker(c, "Move into %1", c.label(homes.front()))
                                             .move(function, homes.front())
                                             .done()
                                       : std::nullopt);
    }
}

void cmp015(const Context& c, const Report& report)
{
    if (c.edgeCount() == 0)
        return;
    for (const int function : c.each("aws.lambda"))
        if (c[function].in.empty() && c[function].out.empty())
            FindingBuilder{c, report}(DiagCode::CMP015, {c.label(function), "is never invoked"},
                                      {function});
}

void cmp019(const Context& c, const Report& report)
{
    const auto wrong = [&](int node, int holder) {
        FixMaker fix(c, "Move out of %1", c.label(holder));
        fix.move(node, c[holder].parent);
        FindingBuilder{c, report}(DiagCode::CMP019, {c.label(node), c.label(holder)},
                                  {node, holder}, {}, fix.done());
    };
    for (const int node : c.with("clusterScoped"))
        if (c[node].holder >= 0 && c.is(c[node].holder, "k8s.namespace"))
            wrong(node, c[node].holder);
    for (const int space : c.of("k8s.namespace")) {
        const int holder = c[space].holder;
        if (holder >= 0 &&
            (c.is(holder, "k8s.namespace") || c.is(holder, "k8s.pod") || c.is(holder, "k8s.node")))
            wrong(space, holder);
    }
}

/// "t3.large hosts the namespace": nodes run pods of a namespace, they do not belong to it.
void cmp020(const Context& c, const Report& report)
{
    for (const int edge : c.eachEdge())
        if ((c.is(c.source(edge), "aws.eks_node") || c.is(c.source(edge), "k8s.node")) &&
            c.is(c.target(edge), "k8s.namespace"))
            FindingBuilder{c, report}(DiagCode::CMP020, {c.label(c.target(edge))},
                                      {c.source(edge), c.target(edge)}, {edge});
}

void cmp021(const Context& c, const Report& report)
{
    for (const int scaler : c.eachWith("autoscaler"))
        for (const int edge : c[scaler].out) {
            const int target = c.target(edge);
            if (!c.is(target, "aws.eks_node") && !c.is(target, "k8s.node"))
                continue;
            const int group = c[target].holder;
            FindingBuilder{c, report}(
                DiagCode::CMP021, {c.label(scaler)}, {scaler, target}, {edge},
                group >= 0 && c.is(group, "aws.eks_nodegroup")
                    ? FixMaker(c, "Scale %1", c.label(group)).retarget(edge, group).done()
                    : std::nullopt);
        }
}

void cmp022(const Context& c, const Report& report)
{
    for (const int part : c.eachWith("controlPlane"))
        if (c[part].holder >= 0 && c.is(c[part].holder, "aws.eks_cluster"))
            FindingBuilder{c, report}(DiagCode::CMP022, {c.label(part)}, {part});
}

constexpr Rule kRules[] = {
    {DiagCode::CMP001, RuleWhen::Drawn, cmp001, Reach::Near},
    {DiagCode::CMP002, RuleWhen::Drawn, cmp002},
    {DiagCode::CMP003, RuleWhen::Property, cmp003, Reach::Near},
    {DiagCode::CMP007, RuleWhen::Drawn, cmp007, Reach::Kinds},
    {DiagCode::CMP010, RuleWhen::Drawn, cmp010, Reach::Near},
    {DiagCode::CMP011, RuleWhen::Property, cmp011, Reach::Near},
    {DiagCode::CMP012, RuleWhen::Drawn, cmp012, Reach::Near},
    {DiagCode::CMP013, RuleWhen::Drawn, cmp013, Reach::Kinds},
    {DiagCode::CMP014, RuleWhen::Drawn, cmp014, Reach::Network},
    {DiagCode::CMP015, RuleWhen::Drawn, cmp015, Reach::Near},
    {DiagCode::CMP019, RuleWhen::Drawn, cmp019, Reach::Kinds},
    {DiagCode::CMP020, RuleWhen::Drawn, cmp020, Reach::Near},
    {DiagCode::CMP021, RuleWhen::Drawn, cmp021, Reach::Near},
    {DiagCode::CMP022, RuleWhen::Drawn, cmp022, Reach::Near},
};

}  // namespace

std::span<const Rule> computeRules()
{
    return kRules;
}

}  // namespace stratoplan
