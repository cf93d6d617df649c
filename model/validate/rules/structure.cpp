#include "model/base/text_util.h"
#include "model/validate/rules/families.h"

#include <algorithm>
#include <bit>
#include <functional>
#include <map>

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
    // Most addresses have one node only: the first of each in a table without lists.
    struct Slot {
        std::string_view address;
        std::size_t hash = 0;
        int first = -1;
    };
    std::vector<Slot> slots(std::bit_ceil(static_cast<std::size_t>(c.size()) * 2 + 1));
    std::map<int, std::vector<int>> sameAs;  // by the first that has the address
    for (int node = 0; node < c.size(); ++node) {
        if (c.node(node).isContainer)
            continue;
        const std::string_view address = c.kept(node, &NodeTexts::address, addressOf);
        if (address.empty())
            continue;
        const std::size_t hash = std::hash<std::string_view>()(address);
        std::size_t at = hash & (slots.size() - 1);
        while (slots[at].first >= 0 && (slots[at].hash != hash || slots[at].address != address))
            at = (at + 1) & (slots.size() - 1);
        if (slots[at].first < 0)
            slots[at] = {address, hash, node};
        else
            sameAs[slots[at].first].push_back(node);
    }
    for (auto& [first, others] : sameAs) {
        FixMaker fix(c, "Number them");
        std::vector<int> same{first};
        for (const int other : others) {
            same.push_back(other);
            fix.set(other, "name", slug(c.label(other), '_') + "_" + std::to_string(same.size()));
        }
        FindingBuilder{c, report}(DiagCode::NAM001, {c.kept(first, &NodeTexts::address, addressOf)},
                                  same, {}, fix.done());
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
    for (const int node : c.each())
        for (const NameLimit& limit : kNameLimits) {
            const std::string* name = c.property(node, "name");
            if (!name)
                break;
            if (name->size() <= limit.most || !c.is(node, limit.kind))
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
    for (const int node : c.each()) {
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
    for (const int node : c.each()) {
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
    for (const int edge : c.eachEdge())
        if (c.source(edge) == c.target(edge) && c.isTraffic(edge) &&
            c.node(c.source(edge)).kind.starts_with("aws."))
            FindingBuilder{c, report}(DiagCode::STR002, {}, {c.source(edge)}, {edge},
                                      FixMaker(c, "Remove it").drop(edge).done());
}

void reportParallel(const Context& c, const Report& report, int source, int target,
                    const std::vector<int>& edges)
{
    FixMaker fix(c, "Make one of them");
    std::string label;
    for (const int edge : edges)
        if (!c.edge(edge).label.empty())
            label += (label.empty() ? "" : " / ") + c.edge(edge).label;
    fix.relabel(edges.front(), label);
    for (std::size_t i = 1; i < edges.size(); ++i)
        fix.drop(edges[i]);
    FindingBuilder{c, report}(DiagCode::STR003,
                              {c.label(source), c.label(target), std::to_string(edges.size())},
                              {source, target}, edges, fix.done());
}

void str003(const Context& c, const Report& report)
{
    if (c.isState())
        return;
    for (const int node : c.each()) {
        std::map<int, std::vector<int>> byTarget;
        for (const int edge : c[node].out)
            if (c.edge(edge).stroke != Stroke::Invisible)
                byTarget[c.target(edge)].push_back(edge);
        for (const auto& [target, edges] : byTarget)
            if (edges.size() > 1)
                reportParallel(c, report, node, target, edges);
    }
}

void str004(const Context& c, const Report& report)
{
    for (const int node : c.each()) {
        if (!c.node(node).isContainer || !c[node].children.empty() || c.isState())
            continue;
        FixMaker fix(c, "Remove it");
        // An empty subnet or cluster is made all the same: only what groups is nothing without.
        const std::string& kind = c.node(node).kind;
        const bool onlyGroups = kind.starts_with("base.") || kind.starts_with("ci.");
        if (onlyGroups && c[node].in.empty() && c[node].out.empty())
            fix.dropNode(node);
        FindingBuilder{c, report}(DiagCode::STR004, {c.label(node)}, {node}, {}, fix.done());
    }
}

void str006(const Context& c, const Report& report)
{
    if (c.diagram().header().kind == "flowchart" || c.isState())
        return;  // there a line without head is meant
    for (const int edge : c.eachEdge())
        if (c.edge(edge).sourceMarker == Marker::None && c.edge(edge).targetMarker == Marker::None)
            FindingBuilder{c, report}(DiagCode::STR006,
                                      {c.label(c.source(edge)) + " → " + c.label(c.target(edge))},
                                      {c.source(edge), c.target(edge)}, {edge});
}

/// The words of two labels without what says only which one: "GitHub.com" and "GitHub Repository".
std::string firstWord(const std::string& label)
{
    for (const std::string_view word : split(label, ' '))
        if (const std::string plain = slug(word, ' '); !plain.empty())
            return plain.substr(0, plain.find(' '));
    return {};
}

void nam005(const Context& c, const Report& report)
{
    std::map<std::string, std::vector<int>> byWhat;
    std::vector<std::string> order;
    for (const std::string_view kind : {"tool.github", "aws.dynamodb"})
        for (const int node : c.of(kind)) {
            if (c.node(node).kind != kind || c.node(node).isContainer)
                continue;
            std::string key = std::string(kind) + " " + firstWord(c.label(node));
            std::vector<int>& same = byWhat[key];
            if (same.empty())
                order.push_back(std::move(key));
            same.push_back(node);
        }
    for (const std::string& key : order) {
        const std::vector<int>& same = byWhat[key];
        if (same.size() < 2)
            continue;
        FindingBuilder{c, report}(DiagCode::NAM005, {c.label(same[0]), c.label(same[1])}, same);
    }
}

constexpr Rule kRules[] = {
    {DiagCode::NAM001, RuleWhen::Drawn, nam001},
    {DiagCode::NAM002, RuleWhen::Property, nam002, Reach::Near},
    {DiagCode::NAM003, RuleWhen::Property, nam003, Reach::Near},
    {DiagCode::NAM004, RuleWhen::Strict, nam004},
    {DiagCode::NAM005, RuleWhen::Drawn, nam005, Reach::Kinds},
    {DiagCode::STR001, RuleWhen::Drawn, str001, Reach::Near},
    {DiagCode::STR002, RuleWhen::Drawn, str002, Reach::Near},
    {DiagCode::STR003, RuleWhen::Drawn, str003, Reach::Near},
    {DiagCode::STR004, RuleWhen::Drawn, str004, Reach::Near},
    {DiagCode::STR006, RuleWhen::Drawn, str006, Reach::Near},
};

}  // namespace

std::span<const Rule> structureRules()
{
    return kRules;
}

}  // namespace stratoplan
