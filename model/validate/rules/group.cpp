#include "model/base/text_util.h"
#include "model/validate/group_rules.h"
#include "model/validate/rules/families.h"

#include <algorithm>
#include <set>

namespace stratoplan {
namespace {

using Context = RuleContext;

constexpr int kStorePorts[] = {1433, 1521, 3306, 5432, 6379, 9200, 11211, 27017};

void openPorts(const Context& c, const Report& report, DiagCode code, int onlyPort)
{
    for (const int node : c.each()) {
        for (const std::string& line : ingressLines(c, node)) {
            const GroupRule rule = readGroupRule(line);
            if (!rule.world)
                continue;
            std::string opened;
            for (const int port : rule.ports) {
                const bool store = std::find(std::begin(kStorePorts), std::end(kStorePorts),
                                             port) != std::end(kStorePorts);
                if (onlyPort ? port == onlyPort : store)
                    opened = std::to_string(port);
            }
            if (!onlyPort && rule.all)
                opened = "all ports";
            if (opened.empty())
                continue;
            std::vector<std::string> args{c.label(node)};
            if (!onlyPort)
                args.push_back(opened);
            FindingBuilder{c, report}(code, std::move(args), {node});
            break;
        }
    }
}

void sec001(const Context& c, const Report& report)
{
    openPorts(c, report, DiagCode::SEC001, 22);
}
void sec002(const Context& c, const Report& report)
{
    openPorts(c, report, DiagCode::SEC002, 3389);
}
void sec003(const Context& c, const Report& report)
{
    openPorts(c, report, DiagCode::SEC003, 0);
}

/// A source that somebody has still to fill in: "YOUR_IP/32", "<office>", "x.x.x.x".
bool isPlaceholder(std::string_view line)
{
    for (const std::string_view word : {"your_", "your-", "your ip", "x.x.x.x", "xxx", "<"})
        if (line.find(word) != line.npos)
            return true;
    return false;
}

void sec004(const Context& c, const Report& report)
{
    for (const int node : c.each())
        for (const std::string& line : ingressLines(c, node)) {
            const GroupRule rule = readGroupRule(line);
            const bool names = !rule.ports.empty() || rule.all || line.find("ssh") != line.npos ||
                               line.find("http") != line.npos;
            if (names && (!rule.sourced || isPlaceholder(line)))
                FindingBuilder{c, report}(DiagCode::SEC004, {line}, {node});
        }
}

/// Stands in private subnets only, itself or all that bears the group.
bool isPrivate(const Context& c, int node)
{
    const auto privately = [&](int at) {
        const int subnet = c[at].subnet;
        return subnet >= 0 && c.node(subnet).kind == "aws.subnet_private" &&
               !c.has(at, "loadBalancer");
    };
    if (!c.is(node, "aws.security_group"))
        return privately(node);
    const int owner = c[node].parent;
    if (owner >= 0 && c.has(owner, "eni"))
        return privately(owner);
    const std::vector<int> ends = c.neighbours(node);
    return !ends.empty() && std::all_of(ends.begin(), ends.end(), privately);
}

void sec005(const Context& c, const Report& report)
{
    for (const int node : c.each()) {
        std::string opened;
        for (const std::string& line : ingressLines(c, node)) {
            const GroupRule rule = readGroupRule(line);
            for (const int port : rule.ports)
                if (rule.world && (port == 80 || port == 443))
                    opened += (opened.empty() ? "" : ", ") + std::to_string(port);
        }
        if (opened.empty() || !isPrivate(c, node))
            continue;
        std::optional<Fix> fix;
        if (const std::string* ingress = c.property(node, "ingress"))
            fix = FixMaker(c, "Let only the load balancer in")
                      .set(node, "ingress",
                           replaceAll(replaceAll(*ingress, "0.0.0.0/0", "load balancer"), "::/0",
                                      "load balancer"))
                      .done();
        FindingBuilder{c, report}(DiagCode::SEC005, {c.label(node), opened}, {node}, {}, fix);
    }
}

bool isEverything(const GroupRule& rule, std::string_view line)
{
    const bool anyPort = rule.all || line == "all" || line.find("all ") != line.npos ||
                         line.ends_with("all") || line.find("any ") != line.npos;
    return rule.ports.empty() && anyPort && (rule.world || !rule.sourced);
}

void sec008(const Context& c, const Report& report)
{
    for (const int node : c.each())
        for (const std::string& line : egressLines(c, node))
            if (isEverything(readGroupRule(line), line)) {
                FindingBuilder{c, report}(DiagCode::SEC008, {c.label(node)}, {node});
                break;
            }
}

void redundant(const Context& c, const Report& report, int node,
               const std::vector<std::string>& lines)
{
    std::string everything;
    std::set<int> fromAnywhere;
    for (const std::string& line : lines) {
        const GroupRule rule = readGroupRule(line);
        if (isEverything(rule, line))
            everything = line;
        if (rule.world)
            fromAnywhere.insert(rule.ports.begin(), rule.ports.end());
    }
    for (const std::string& line : lines) {
        const GroupRule rule = readGroupRule(line);
        if (line == everything || rule.ports.empty())
            continue;
        const bool covered = !rule.world && rule.sourced &&
                             std::all_of(rule.ports.begin(), rule.ports.end(),
                                         [&](int port) { return fromAnywhere.count(port) > 0; });
        if (!everything.empty() || covered)
            FindingBuilder{c, report}(
                DiagCode::SEC009,
                {line, everything.empty() ? "the same port from anywhere" : everything}, {node});
    }
}

void sec009(const Context& c, const Report& report)
{
    for (const int node : c.each()) {
        redundant(c, report, node, ingressLines(c, node));
        redundant(c, report, node, egressLines(c, node));
    }
}

constexpr Rule kRules[] = {
    {DiagCode::SEC001, RuleWhen::Property, sec001, Reach::Near},
    {DiagCode::SEC002, RuleWhen::Property, sec002, Reach::Near},
    {DiagCode::SEC003, RuleWhen::Property, sec003, Reach::Near},
    {DiagCode::SEC004, RuleWhen::Strict, sec004, Reach::Near},
    {DiagCode::SEC005, RuleWhen::Property, sec005, Reach::Near},
    {DiagCode::SEC008, RuleWhen::Strict, sec008, Reach::Near},
    {DiagCode::SEC009, RuleWhen::Property, sec009, Reach::Near},
};

}  // namespace

std::span<const Rule> groupRules()
{
    return kRules;
}

}  // namespace stratoplan
