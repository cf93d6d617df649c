#include "model/base/text_util.h"
#include "model/validate/rules/families.h"

#include <algorithm>
#include <map>
#include <set>

namespace stratoplan {
namespace {

using Context = RuleContext;

void obs001(const Context& c, const Report& report)
{
    const bool runs = !c.with("compute").empty();
    if (!c.hasNetwork() || !runs || !c.with("monitoringSink").empty() || c.isTree() ||
        c.edgeCount() < 2)
        return;
    for (int node = 0; node < c.size(); ++node)
        if (c.says(node, "cloudwatch") || c.says(node, "prometheus") || c.says(node, "monitoring"))
            return;
    bool built = false;  // not a sketch of a route through a network
    for (const int node : c.with("compute"))
        built = built || c[node].subnet >= 0 || c[node].vpc >= 0;
    if (!built)
        return;
    FixMaker fix(c, "Add CloudWatch");
    const int home = c.of("aws.region").empty() ? -1 : c.of("aws.region").front();
    const int sink = fix.add("aws.cloudwatch", "CloudWatch", home);
    for (const int node : c.with("compute"))
        fix.connect(node, sink, {}, Stroke::Dotted);
    FindingBuilder{c, report}(DiagCode::OBS001, {}, {}, {}, fix.done());
}

/// Nodes of one kind in one container are siblings: what most of them log, all of them should.
void obs002(const Context& c, const Report& report)
{
    std::map<std::string_view, std::vector<int>> families;
    for (const int node : c.with("compute"))
        families[c.node(node).kind].push_back(node);
    for (const auto& [kind, members] : families) {
        std::vector<int> silent;
        std::string loud;
        for (const int node : members) {
            const bool logs =
                c.anyNeighbour(node, [&](int end) { return c.has(end, "monitoringSink"); });
            if (!logs)
                silent.push_back(node);
            else if (loud.empty())
                loud = c.label(node);
        }
        if (loud.empty() || silent.empty())
            continue;
        FindingBuilder{c, report}(DiagCode::OBS002, {c.label(silent.front()), loud}, silent);
    }
}

/// Tiers whose subnets all stand in one known zone although they run something.
void avl001(const Context& c, const Report& report)
{
    if (c.isTree())
        return;
    for (const int vpc : c.each("aws.vpc")) {
        std::string tiers;
        std::vector<int> nodes;
        const std::string pinned = c.zoneOf(vpc);
        for (const std::string_view tier :
             {"aws.subnet_public", "aws.subnet_private", "aws.subnet_db"}) {
            const std::vector<int> subnets = c.inVpc(vpc, tier);
            std::set<std::string> zones;
            bool known = !subnets.empty();
            bool used = false;
            for (const int subnet : subnets) {
                const std::string zone = c.zoneOf(subnet).empty() ? pinned : c.zoneOf(subnet);
                known = known && !zone.empty() && !c.isPlural(subnet);
                used = used || !c[subnet].children.empty();
                zones.insert(zone);
            }
            if (!known || zones.size() != 1 || !used)
                continue;
            tiers += (tiers.empty() ? "" : " and ") + c.label(subnets.front());
            nodes.insert(nodes.end(), subnets.begin(), subnets.end());
        }
        if (!nodes.empty())
            FindingBuilder{c, report}(DiagCode::AVL001, {tiers}, nodes);
    }
}

/// Immediate dominators of what can be reached from the visitors; the root has itself.
/// Source: Cooper, Harvey, Kennedy, "A Simple, Fast Dominance Algorithm".
class Dominators {
public:
    explicit Dominators(const Context& c)
        : m_c(c)
        , m_root(c.size())
        , m_order(static_cast<std::size_t>(c.size()) + 1, -1)
        , m_dominators(static_cast<std::size_t>(c.size()) + 1, -1)
    {
        for (const std::string_view kind : {"base.user", "base.internet", "base.client_device"})
            for (const int node : c.of(kind))
                m_roots.push_back(node);
        m_isRoot.resize(m_order.size(), 0);
        for (const int node : m_roots)
            m_isRoot[static_cast<std::size_t>(node)] = 1;
        number();
        m_dominators[static_cast<std::size_t>(m_root)] = m_root;
        // Drawings are shallow: a handful of rounds settles them.
        for (int round = 0; round < 16 && sweep(); ++round) {
        }
    }

    bool reached(int node) const { return m_order[static_cast<std::size_t>(node)] >= 0; }
    int of(int node) const { return m_dominators[static_cast<std::size_t>(node)]; }
    int root() const { return m_root; }
    const std::vector<int>& reverseOrder() const { return m_postOrder; }

private:
    std::vector<int> successors(int node) const
    {
        if (node == m_root)
            return m_roots;
        std::vector<int> next;
        for (const int edge : m_c[node].out)
            if (m_c.isTraffic(edge))
                next.push_back(m_c.target(edge));
        return next;
    }

    void number()
    {
        struct Step {
            int node;
            std::vector<int> next;
            std::size_t at = 0;
        };
        std::vector<char> seen(m_order.size(), 0);
        std::vector<Step> stack;
        stack.push_back({m_root, successors(m_root)});
        seen[static_cast<std::size_t>(m_root)] = 1;
        while (!stack.empty()) {
            Step& step = stack.back();
            if (step.at < step.next.size()) {
                const int node = step.next[step.at++];
                if (!seen[static_cast<std::size_t>(node)]) {
                    seen[static_cast<std::size_t>(node)] = 1;
                    stack.push_back({node, successors(node)});
                }
                continue;
            }
            m_order[static_cast<std::size_t>(step.node)] = static_cast<int>(m_postOrder.size());
            m_postOrder.push_back(step.node);
            stack.pop_back();
        }
    }

    bool sweep()
    {
        bool changed = false;
        for (auto at = m_postOrder.rbegin(); at != m_postOrder.rend(); ++at) {
            const int node = *at;
            if (node == m_root)
                continue;
            int best = -1;
            const auto consider = [&](int from) {
                if (m_dominators[static_cast<std::size_t>(from)] >= 0)
                    best = best < 0 ? from : common(best, from);
            };
            if (m_isRoot[static_cast<std::size_t>(node)])
                consider(m_root);
            for (const int edge : m_c[node].in)
                if (m_c.isTraffic(edge) && reached(m_c.source(edge)))
                    consider(m_c.source(edge));
            if (best >= 0 && m_dominators[static_cast<std::size_t>(node)] != best) {
                m_dominators[static_cast<std::size_t>(node)] = best;
                changed = true;
            }
        }
        return changed;
    }

    int common(int a, int b) const
    {
        while (a != b) {
            while (m_order[static_cast<std::size_t>(a)] < m_order[static_cast<std::size_t>(b)])
                a = m_dominators[static_cast<std::size_t>(a)];
            while (m_order[static_cast<std::size_t>(b)] < m_order[static_cast<std::size_t>(a)])
                b = m_dominators[static_cast<std::size_t>(b)];
        }
        return a;
    }

    const Context& m_c;
    int m_root;
    std::vector<int> m_roots;
    std::vector<char> m_isRoot;
    std::vector<int> m_order;
    std::vector<int> m_dominators;
    std::vector<int> m_postOrder;
};

bool isSingleMachine(const Context& c, int node)
{
    if (c[node].count > 1 || c.isTrue(node, "multi_az"))
        return false;
    const std::string* host = c.property(node, "host");
    if (c.node(node).kind == "aws.ec2_instance" || (host && *host == "aws.ec2_instance") ||
        c.is(node, "sw.nginx") || c.is(node, "base.server"))
        return true;
    if (c.node(node).kind != "generic")
        return false;
    int balancers = 0;  // an unknown box that several ways lead through
    for (const int edge : c[node].out)
        balancers += c.isTraffic(edge) &&
                     (c.has(c.target(edge), "loadBalancer") || c.has(c.target(edge), "compute"));
    return balancers >= 2;
}

void avl002(const Context& c, const Report& report)
{
    const Dominators dominators(c);
    std::vector<int> below(static_cast<std::size_t>(c.size()) + 1, 0);
    std::vector<char> data(static_cast<std::size_t>(c.size()) + 1, 0);
    for (const int node : dominators.reverseOrder()) {  // what is dominated comes first
        if (node == dominators.root() || dominators.of(node) < 0)
            continue;
        const auto up = static_cast<std::size_t>(dominators.of(node));
        const auto at = static_cast<std::size_t>(node);
        below[up] += below[at] + 1;
        data[up] = static_cast<char>(data[up] | data[at] |
                                     (c.has(node, "storesData") || c.has(node, "cache") ? 1 : 0));
    }
    for (int node = 0; node < c.size(); ++node) {
        const auto at = static_cast<std::size_t>(node);
        if (dominators.reached(node) && below[at] >= 3 && data[at] && isSingleMachine(c, node))
            FindingBuilder{c, report}(DiagCode::AVL002, {c.label(node), std::to_string(below[at])},
                                      {node});
    }
}

/// Twins in different zones have the same connections, or the picture forgot some.
void avl003(const Context& c, const Report& report)
{
    std::map<std::string, std::vector<int>> twins;
    for (const int node : c.with("compute"))
        if (!c.zoneOf(node).empty())
            twins[c.node(node).kind].push_back(node);
    constexpr std::size_t kMostTwins = 64;  // beyond that nobody drew them one by one
    for (const auto& [kind, members] : twins) {
        if (members.size() < 2 || members.size() > kMostTwins)
            continue;
        std::map<int, std::vector<int>> joined;  // other end: members that have it
        for (const int member : members)
            for (const int end : c.neighbours(member))
                if (!c.has(end, "compute") && c.zoneOf(end).empty() &&
                    (joined[end].empty() || joined[end].back() != member))
                    joined[end].push_back(member);
        std::vector<int> lacking;
        std::string missing;
        for (const auto& [end, having] : joined)
            if (having.size() < members.size())
                for (const int member : members)
                    if (std::find(having.begin(), having.end(), member) == having.end()) {
                        if (missing.empty())
                            missing = "to " + c.label(end);
                        if (std::find(lacking.begin(), lacking.end(), member) == lacking.end())
                            lacking.push_back(member);
                    }
        if (!lacking.empty())
            FindingBuilder{c, report}(DiagCode::AVL003, {c.label(lacking.front()), missing},
                                      lacking);
    }
}

void edg011(const Context& c, const Report& report)
{
    if (c.of("aws.route53").empty() || c.of("aws.region").empty())
        return;
    for (const int region : c.of("aws.region")) {
        const bool standby = c.says(region, "secondary") || c.says(region, "disaster") ||
                             c.says(region, "failover") || c.says(region, "dr ");
        if (!standby)
            continue;
        bool reached = false;
        for (const int dns : c.of("aws.route53"))
            for (const int edge : c[dns].out)
                reached = reached || c.isInside(c.target(edge), region) || c.target(edge) == region;
        if (!reached)
            FindingBuilder{c, report}(DiagCode::EDG011, {c.regionOf(region)}, {region});
    }
}

void avl004(const Context& c, const Report& report)
{
    for (const int region : c.each("aws.region")) {
        const bool standby = c.says(region, "secondary") || c.says(region, "disaster") ||
                             c.says(region, "failover") || c.says(region, "dr ");
        const bool told = c.says(region, "pilot") || c.says(region, "backup");
        const std::vector<int> members = c.subtree(region);
        const bool runs = std::any_of(members.begin(), members.end(), [&](int node) {
            return c.has(node, "compute") || c.has(node, "cluster");
        });
        if (standby && !told && !runs && members.size() > 1)
            FindingBuilder{c, report}(DiagCode::AVL004, {c.regionOf(region)}, {region});
    }
}

void obs003(const Context& c, const Report& report)
{
    for (const int node : c.each()) {
        const bool alarm =
            c.is(node, "aws.cloudwatch_alarm") || c.is(node, "tool.alertmanager") ||
            (c.is(node, "ci.notification") && lowered(c.label(node)).starts_with("alert on"));
        if (!alarm || c.edgeCount() == 0)
            continue;
        const std::vector<int> ends = c.neighbours(node);
        const bool told = !c[node].out.empty() || c.says(node, "slack") || c.says(node, "email") ||
                          std::any_of(ends.begin(), ends.end(), [&](int end) {
                              return c.has(end, "notifies") && !c.is(end, "ci.notification");
                          });
        if (!told)
            FindingBuilder{c, report}(DiagCode::OBS003, {c.label(node)}, {node});
    }
}

constexpr Rule kRules[] = {
    {DiagCode::EDG011, RuleWhen::Drawn, edg011, Reach::Kinds},
    {DiagCode::OBS001, RuleWhen::Drawn, obs001},
    {DiagCode::OBS002, RuleWhen::Drawn, obs002, Reach::Kinds},
    {DiagCode::OBS003, RuleWhen::Drawn, obs003, Reach::Near},
    {DiagCode::AVL001, RuleWhen::Drawn, avl001, Reach::Network},
    {DiagCode::AVL002, RuleWhen::Drawn, avl002},
    {DiagCode::AVL003, RuleWhen::Drawn, avl003, Reach::Kinds},
    {DiagCode::AVL004, RuleWhen::Drawn, avl004, Reach::Near},
};

}  // namespace

std::span<const Rule> operationRules()
{
    return kRules;
}

}  // namespace stratoplan
