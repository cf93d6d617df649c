#include "model/base/text_util.h"
#include "model/validate/rules/families.h"

#include <algorithm>

namespace stratoplan {
namespace {

using Context = RuleContext;

bool isOutside(const Context& c, int node)
{
    return c.is(node, "base.internet") || c.is(node, "base.user");
}

void lb011(const Context& c, const Report& report)
{
    for (const int edge : c.eachEdge()) {
        const int from = c.source(edge);
        const int to = c.target(edge);
        const int subnet = c[to].subnet;
        const bool enters = isOutside(c, from) || c.has(from, "cdn");
        if (!enters || !c.isTraffic(edge) || subnet < 0 || !c.has(to, "compute") ||
            c.node(subnet).kind != "aws.subnet_private" ||
            c.edge(edge).targetMarker == Marker::None)
            continue;
        const int vpc = c.vpcOf(to);
        const std::vector<int> publics =
            vpc >= 0 ? c.inVpc(vpc, "aws.subnet_public") : std::vector<int>();
        FixMaker fix(c, "Put a load balancer between");
        const int balancer = fix.add("aws.alb", "Application Load Balancer",
                                     publics.empty() ? vpc : publics.front());
        fix.retarget(edge, balancer).connect(balancer, to);
        FindingBuilder{c, report}(DiagCode::LB011, {c.label(from), c.label(to)}, {from, to}, {edge},
                                  fix.done());
    }
}

void edg006(const Context& c, const Report& report)
{
    for (const int firewall : c.eachWith("waf")) {
        int cdn = -1;
        std::vector<int> regional;
        std::vector<int> edges(c[firewall].out.begin(), c[firewall].out.end());
        edges.insert(edges.end(), c[firewall].in.begin(), c[firewall].in.end());
        int first = -1;
        for (const int edge : edges) {
            const int end = c.source(edge) == firewall ? c.target(edge) : c.source(edge);
            if (c.has(end, "cdn"))
                cdn = end;
            else if (c.has(end, "wafTarget") || c.has(end, "loadBalancer")) {
                first = first < 0 ? end : first;
                regional.push_back(edge);
            }
        }
        // In a chain CDN, firewall, balancer the firewall is drawn as a hop: EDG004 says that.
        const bool hop = !c[firewall].in.empty() && !c[firewall].out.empty();
        if (cdn < 0 || regional.empty() || hop)
            continue;
        FixMaker fix(c, "Give it a web ACL of its own");
        const int second =
            fix.add(c.node(firewall).kind, c.label(firewall) + " (regional)", c[firewall].parent);
        for (const int edge : regional)
            c.source(edge) == firewall ? fix.resource(edge, second) : fix.retarget(edge, second);
        FindingBuilder{c, report}(DiagCode::EDG006, {c.label(firewall), c.label(first)},
                                  {firewall, cdn, first}, regional, fix.done());
    }
}

void edg012(const Context& c, const Report& report)
{
    for (const int balancer : c.eachWith("loadBalancer")) {
        bool behindCdn = false;
        bool direct = false;
        for (const int edge : c[balancer].in) {
            behindCdn = behindCdn || c.has(c.source(edge), "cdn");
            direct = direct || isOutside(c, c.source(edge)) || c.has(c.source(edge), "dns");
        }
        const int subnet = c[balancer].subnet;
        const std::string* scheme = c.property(balancer, "scheme");
        const std::string* ingress = c.property(balancer, "ingress");
        const bool open = (subnet >= 0 && c.node(subnet).kind == "aws.subnet_public") ||
                          (scheme && *scheme == "internet-facing") || direct;
        if (!behindCdn || !open || c.says(balancer, "prefix list") ||
            (ingress && ingress->find("prefix list") != ingress->npos))
            continue;
        FindingBuilder{c, report}(DiagCode::EDG012, {c.label(balancer)}, {balancer}, {},
                                  FixMaker(c, "Let only CloudFront in")
                                      .set(balancer, "ingress", "443 from CloudFront prefix list")
                                      .done(),
                                  direct ? std::nullopt : std::optional(Severity::Info));
    }
}

constexpr Rule kRules[] = {
    {DiagCode::LB011, RuleWhen::Drawn, lb011, Reach::Near},
    {DiagCode::EDG006, RuleWhen::Property, edg006, Reach::Near},
    {DiagCode::EDG012, RuleWhen::Drawn, edg012, Reach::Near},
};

}  // namespace

std::span<const Rule> entryRules()
{
    return kRules;
}

}  // namespace stratoplan
