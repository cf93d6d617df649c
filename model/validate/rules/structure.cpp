#include "model/base/text_util.h"
#include "model/validate/rules/families.h"

#include <algorithm>
#include <map>
#include <set>

namespace stratoplan {
namespace {

using Context = RuleContext;

/// What a box is called in exported code: its own name, else its label.
std::string addressOf(const Context& c, int node)
{
    const Kind& kind = *c[node].kind;
    const bool hosted = c.property(node, "host") != nullptr;
    const bool exported = !kind.terraformResource.empty() && !kind.id.starts_with("ci.") &&
                          kind.terraformResource != "helm_release";
    if (!exported && !hosted && !kind.id.starts_with("sw."))
        return {};
    const std::string* name = c.property(node, "name");
    const std::string type = !kind.terraformResource.empty() ? kind.terraformResource : kind.id;
    return type + "." + slug(name ? *name : c.label(node), '_');
}

void nam001(const Context& c, const Report& report)
{
    if (c.isTree())
        return;
    std::map<std::string, std::vector<int>> byAddress;
    std::vector<std::string> order;
    for (int node = 0; node < c.size(); ++node) {
        const std::string address = addressOf(c, node);
        if (address.empty() || c.node(node).isContainer)
            continue;
        std::vector<int>& same = byAddress[address];
        if (same.empty())
            order.push_back(address);
        same.push_back(node);
    }
    for (const std::string& address : order) {
        const std::vector<int>& same = byAddress[address];
        if (same.size() < 2)
            continue;
        FixMaker fix(c, "Number them");
        for (std::size_t i = 1; i < same.size(); ++i)
            fix.set(same[i], "name", slug(c.label(same[i]), '_') + "_" + std::to_string(i + 1));
        FindingBuilder{c, report}(DiagCode::NAM001, {address}, same, {}, fix.done());
    }
}

struct NameLimit {
    std::string_view kind;
    std::size_t most;
};
/// Source: service quotas pages of the services.
constexpr NameLimit kNameLimits[] = {
    {"aws.alb", 32},           {"aws.nlb", 32},          {"aws.target_group", 32},
    {"aws.iam_role", 64},      {"aws.lambda", 64},       {"aws.rds_instance", 63},
    {"aws.sqs", 80},           {"aws.eks_cluster", 100}, {"aws.security_group", 255},
    {"aws.codepipeline", 100}, {"aws.dynamodb", 255},    {"aws.sns", 256}};

void nam002(const Context& c, const Report& report)
{
    for (const NameLimit& limit : kNameLimits)
        for (const int node : c.of(limit.kind)) {
            const std::string* name = c.property(node, "name");
            if (!name || name->size() <= limit.most)
                continue;
            std::string shorter = name->substr(0, limit.most);
            while (!shorter.empty() && (shorter.back() == '-' || shorter.back() == '_'))
                shorter.pop_back();
            FindingBuilder{c, report}(DiagCode::NAM002,
                                      {*name, std::to_string(name->size()), c[node].kind->label,
                                       std::to_string(limit.most)},
                                      {node}, {},
                                      FixMaker(c, "Shorten").set(node, "name", shorter).done());
        }
}

std::vector<std::pair<std::string, std::string>> tagsOf(const Context& c, int node)
{
    std::vector<std::pair<std::string, std::string>> tags;
    const std::string* text = c.property(node, "tags");
    for (const std::string_view part : text ? split(*text, ',') : std::vector<std::string_view>()) {
        const std::size_t equals = part.find('=');
        tags.emplace_back(trimmed(part.substr(0, equals)),
                          equals == part.npos ? "" : trimmed(part.substr(equals + 1)));
    }
    return tags;
}

void nam003(const Context& c, const Report& report)
{
    for (int node = 0; node < c.size(); ++node) {
        const auto tags = tagsOf(c, node);
        std::string what;
        if (tags.size() > 50)
            what = std::to_string(tags.size()) + " tags, 50 are allowed";
        for (const auto& [key, value] : tags) {
            if (key.size() > 128)
                what = "a tag key is longer than 128 characters";
            else if (value.size() > 256)
                what = "the value of tag " + key + " is longer than 256 characters";
            else if (lowered(key).starts_with("aws:"))
                what = "tag keys must not begin with aws:";
        }
        if (!what.empty())
            FindingBuilder{c, report}(DiagCode::NAM003, {c.label(node), what}, {node});
    }
}

void nam004(const Context& c, const Report& report)
{
    std::vector<int> without;
    for (int node = 0; node < c.size(); ++node)
        if (c[node].kind->terraformResource.starts_with("aws_") && tagsOf(c, node).empty())
            without.push_back(node);
    if (!without.empty())
        FindingBuilder{c, report}(DiagCode::NAM004,
                                  {c.label(without.front()), "Name, Environment, Owner"}, without);
}

/// Whether the node's place speaks for it: a NAT gateway in a joined subnet, a task in a subnet
/// that requests are sent to.
bool isJoinedByPlace(const Context& c, int node)
{
    if (!c.owners(node).empty() || !c.joined(node).empty())
        return true;  // it belongs to another frame than the one that it is drawn in
    for (int up = c[node].parent; up >= 0; up = c[up].parent) {
        if ((c.has(node, "networkHop") || c.has(up, "compute")) &&
            (!c[up].in.empty() || !c[up].out.empty()))
            return true;
        for (const int edge : c[up].in)
            if (c.edge(edge).targetMarker != Marker::None)
                return true;
    }
    return false;
}

void str001(const Context& c, const Report& report)
{
    if (c.edgeCount() == 0 || c.isState())
        return;
    for (int node = 0; node < c.size(); ++node) {
        const Node& box = c.node(node);
        if (box.isContainer || !c[node].in.empty() || !c[node].out.empty() || c.has(node, "note") ||
            isJoinedByPlace(c, node))
            continue;
        FindingBuilder{c, report}(DiagCode::STR001, {c.label(node)}, {node});
    }
}

void str002(const Context& c, const Report& report)
{
    if (c.isState())
        return;
    for (int edge = 0; edge < c.edgeCount(); ++edge)
        if (c.source(edge) == c.target(edge) && c.isTraffic(edge) &&
            c.node(c.source(edge)).kind.starts_with("aws."))
            FindingBuilder{c, report}(DiagCode::STR002, {}, {c.source(edge)}, {edge},
                                      FixMaker(c, "Remove it").drop(edge).done());
}

void str003(const Context& c, const Report& report)
{
    if (c.isState())
        return;
    std::map<std::pair<int, int>, std::vector<int>> pairs;
    for (int edge = 0; edge < c.edgeCount(); ++edge)
        if (c.edge(edge).stroke != Stroke::Invisible)
            pairs[{c.source(edge), c.target(edge)}].push_back(edge);
    for (const auto& [ends, edges] : pairs) {
        if (edges.size() < 2)
            continue;
        FixMaker fix(c, "Make one of them");
        std::string label;
        for (const int edge : edges)
            if (!c.edge(edge).label.empty())
                label += (label.empty() ? "" : " / ") + c.edge(edge).label;
        fix.relabel(edges.front(), label);
        for (std::size_t i = 1; i < edges.size(); ++i)
            fix.drop(edges[i]);
        FindingBuilder{c, report}(
            DiagCode::STR003,
            {c.label(ends.first), c.label(ends.second), std::to_string(edges.size())},
            {ends.first, ends.second}, edges, fix.done());
    }
}

void str004(const Context& c, const Report& report)
{
    for (int node = 0; node < c.size(); ++node) {
        if (!c.node(node).isContainer || !c[node].children.empty() || c.isState())
            continue;
        FixMaker fix(c, "Remove it");
        if (c[node].in.empty() && c[node].out.empty())
            fix.dropNode(node);
        FindingBuilder{c, report}(DiagCode::STR004, {c.label(node)}, {node}, {}, fix.done());
    }
}

void str006(const Context& c, const Report& report)
{
    if (c.diagram().header().kind == "flowchart" || c.isState())
        return;  // there a line without head is meant
    for (int edge = 0; edge < c.edgeCount(); ++edge)
        if (c.edge(edge).sourceMarker == Marker::None && c.edge(edge).targetMarker == Marker::None)
            FindingBuilder{c, report}(DiagCode::STR006,
                                      {c.label(c.source(edge)) + " → " + c.label(c.target(edge))},
                                      {c.source(edge), c.target(edge)}, {edge});
}

/// The words of two labels without what says only which one: "GitHub.com" and "GitHub Repository".
void nam005(const Context& c, const Report& report)
{
    std::map<std::string, std::vector<int>> byWhat;
    std::vector<std::string> order;
    for (int node = 0; node < c.size(); ++node) {
        const std::string& kind = c.node(node).kind;
        const bool single = kind == "tool.github" || kind == "aws.dynamodb";
        if (!single || c.node(node).isContainer)
            continue;
        const std::string first = slug(c.label(node), ' ');
        const std::string key = kind + " " + first.substr(0, first.find(' '));
        if (byWhat[key].empty())
            order.push_back(key);
        byWhat[key].push_back(node);
    }
    for (const std::string& key : order) {
        const std::vector<int>& same = byWhat[key];
        if (same.size() < 2)
            continue;
        FindingBuilder{c, report}(DiagCode::NAM005, {c.label(same[0]), c.label(same[1])}, same);
    }
}

constexpr Rule kRules[] = {
    {DiagCode::NAM001, RuleWhen::Drawn, nam001},    {DiagCode::NAM002, RuleWhen::Property, nam002},
    {DiagCode::NAM003, RuleWhen::Property, nam003}, {DiagCode::NAM004, RuleWhen::Strict, nam004},
    {DiagCode::NAM005, RuleWhen::Drawn, nam005},    {DiagCode::STR001, RuleWhen::Drawn, str001},
    {DiagCode::STR002, RuleWhen::Drawn, str002},    {DiagCode::STR003, RuleWhen::Drawn, str003},
    {DiagCode::STR004, RuleWhen::Drawn, str004},    {DiagCode::STR006, RuleWhen::Drawn, str006},
};

}  // namespace

std::span<const Rule> structureRules()
{
    return kRules;
}

}  // namespace stratoplan
