#include "model/validate/delivery.h"

#include "model/base/text_util.h"
#include "model/validate/rules/families.h"

#include <algorithm>
#include <numeric>

namespace stratoplan {
namespace {

using Context = RuleContext;

/// How far down the road to production an environment is; -1: not said.
int rankOf(const Context& c, int environment)
{
    struct Word {
        std::string_view word;
        int rank;
    };
    constexpr Word kWords[] = {{"dev", 0},     {"development", 0}, {"test", 1}, {"qa", 1},
                               {"staging", 2}, {"stage", 2},       {"uat", 2},  {"preprod", 2},
                               {"prod", 3},    {"production", 3}};
    for (const Word& entry : kWords)
        if (c.saysWord(environment, entry.word))
            return entry.rank;
    return -1;
}

int environmentOf(const Context& c, int node)
{
    while (node >= 0 && !c.is(node, "ci.environment"))
        node = c[node].parent;
    return node;
}

void pip011(const Context& c, const Report& report)
{
    if (!c.isPipeline())
        return;
    for (int edge = 0; edge < c.edgeCount(); ++edge) {
        const int from = environmentOf(c, c.source(edge));
        const int to = environmentOf(c, c.target(edge));
        if (from < 0 || to < 0 || from == to || rankOf(c, from) < 0)
            continue;
        for (const int between : c.of("ci.environment"))
            if (rankOf(c, between) > rankOf(c, from) && rankOf(c, between) < rankOf(c, to)) {
                FindingBuilder{c, report}(DiagCode::PIP011, {c.label(between)}, {from, between, to},
                                          {edge});
                break;
            }
    }
}

/// A way from a build into a registry on which nothing looks at the image.
bool isUnscanned(const Context& c, int registry)
{
    std::vector<int> open{registry};
    std::vector<char> seen(static_cast<std::size_t>(c.size()), 0);
    while (!open.empty()) {
        const int node = open.back();
        open.pop_back();
        for (const int edge : c[node].in) {
            const int from = c.source(edge);
            if (!c.isTraffic(edge) || c.has(from, "ciScan") || seen[static_cast<std::size_t>(from)])
                continue;
            seen[static_cast<std::size_t>(from)] = 1;
            if (c.has(from, "ciBuild"))
                return true;
            open.push_back(from);
        }
    }
    return false;
}

void pip013(const Context& c, const Report& report)
{
    if (!c.isPipeline() || c.with("ciScan").empty())  // no scan at all is PIP012
        return;
    for (const int registry : c.of("aws.ecr"))
        if (!c.says(registry, "scan") && isUnscanned(c, registry))
            FindingBuilder{c, report}(DiagCode::PIP013, {c.label(registry)}, {registry});
}

void pip014(const Context& c, const Report& report)
{
    if (!c.isPipeline())
        return;
    std::vector<char> reached(static_cast<std::size_t>(c.size()), 0);
    std::vector<int> open;
    const auto enter = [&](int node) {
        if (!reached[static_cast<std::size_t>(node)]) {
            reached[static_cast<std::size_t>(node)] = 1;
            open.push_back(node);
        }
    };
    for (int node = 0; node < c.size(); ++node)
        if (c[node].in.empty() || c.has(node, "ciSource"))
            enter(node);
    while (!open.empty()) {
        const int node = open.back();
        open.pop_back();
        for (const int edge : c[node].out)
            enter(c.target(edge));
    }
    for (int node = 0; node < c.size(); ++node)
        if (isStep(c, node) && !reached[static_cast<std::size_t>(node)])
            FindingBuilder{c, report}(DiagCode::PIP014, {c.label(node)}, {node});
}

/// Sets of what is joined by lines or stands in one group; places such as a VPC join nothing.
class Joined {
public:
    explicit Joined(const Context& c) : m_root(static_cast<std::size_t>(c.size()))
    {
        std::iota(m_root.begin(), m_root.end(), 0);
        for (int edge = 0; edge < c.edgeCount(); ++edge)
            join(c.source(edge), c.target(edge));
        for (int node = 0; node < c.size(); ++node)
            if (const int parent = c[node].parent; parent >= 0 && !c.has(parent, "place"))
                join(node, parent);
    }

    int rootOf(int node)
    {
        auto& root = m_root[static_cast<std::size_t>(node)];
        while (root != m_root[static_cast<std::size_t>(root)])
            root = m_root[static_cast<std::size_t>(root)];
        return root;
    }

private:
    void join(int a, int b) { m_root[static_cast<std::size_t>(rootOf(a))] = rootOf(b); }

    std::vector<int> m_root;
};

void pip019(const Context& c, const Report& report)
{
    std::vector<int> services;
    for (const std::string_view kind :
         {"tool.github_actions", "tool.github", "tool.gitlab", "tool.jenkins"})
        services.insert(services.end(), c.of(kind).begin(), c.of(kind).end());
    if (services.empty() || c.of("ci.runner").empty())
        return;
    Joined joined(c);
    for (const int runner : c.of("ci.runner")) {
        if (std::any_of(services.begin(), services.end(), [&](int service) {
                return joined.rootOf(service) == joined.rootOf(runner);
            }))
            continue;
        FixMaker fix(c, "Connect to %1", c.label(services.front()));
        fix.connect(runner, services.front(), "HTTPS 443");
        FindingBuilder{c, report}(DiagCode::PIP019, {c.label(runner), c.label(services.front())},
                                  {runner}, {}, fix.done());
    }
}

constexpr Rule kRules[] = {
    {DiagCode::PIP011, RuleWhen::Drawn, pip011},
    {DiagCode::PIP013, RuleWhen::Drawn, pip013},
    {DiagCode::PIP014, RuleWhen::Drawn, pip014},
    {DiagCode::PIP019, RuleWhen::Drawn, pip019},
};

}  // namespace

std::span<const Rule> deliveryRules()
{
    return kRules;
}

}  // namespace stratoplan
