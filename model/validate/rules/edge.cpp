#include "model/base/text_util.h"
#include "model/catalog/word_lists.h"
#include "model/validate/rules/families.h"

#include <algorithm>

namespace stratoplan {
namespace {

using Context = RuleContext;

bool isAws(const Context& c, int node)
{
    return c.node(node).kind.starts_with("aws.");
}

/// A service of the region or of the whole account: it has no place in a network.
bool isManaged(const Context& c, int node)
{
    return isAws(c, node) &&
           (c.has(node, "global") || c.has(node, "regional") || c.has(node, "waf") ||
            c.has(node, "cdn")) &&
           !c.has(node, "compute") && !c.has(node, "attachment") && !c.has(node, "place");
}

void edg001(const Context& c, const Report& report)
{
    for (const int node : c.each()) {
        const Context::NodeFacts& facts = c[node];
        const int inside = facts.subnet >= 0 ? facts.subnet
                           : facts.vpc >= 0  ? facts.vpc
                                             : facts.zone;
        const bool role = c.has(node, "iam");  // drawn beside what bears it
        if (inside < 0 || role || !isManaged(c, node))
            continue;
        const int network = facts.vpc >= 0 ? facts.vpc : inside;
        const int region = c[network].region;
        const int home = c.has(node, "global") && region >= 0 ? c[region].parent
                         : region >= 0                        ? region
                                                              : c[network].parent;
        FindingBuilder{c, report}(DiagCode::EDG001, {c.label(node), c.label(inside)},
                                  {node, inside}, {},
                                  FixMaker(c, "Move out of the network").move(node, home).done());
    }
}

void edg002(const Context& c, const Report& report)
{
    for (const int node : c.eachWith("global")) {
        const Context::NodeFacts& facts = c[node];
        if (facts.region < 0 || facts.vpc >= 0 || facts.subnet >= 0 || c.has(node, "place") ||
            (c.has(node, "iam") && !c.is(node, "aws.iam")))
            continue;
        FindingBuilder{c, report}(
            DiagCode::EDG002, {c.label(node)}, {node, facts.region}, {},
            FixMaker(c, "Move out of the region").move(node, c[facts.region].parent).done());
    }
}

bool mayHaveFirewall(const Context& c, int node)
{
    return c.has(node, "wafTarget") || c.has(node, "cdn") || c.has(node, "loadBalancer") ||
           c.is(node, "k8s.ingress") || c.is(node, "k8s.ingress_controller") ||
           c.is(node, "k8s.gateway");
}

bool isVisitor(const Context& c, int node)
{
    return c.is(node, "base.user") || c.is(node, "base.internet") ||
           c.is(node, "base.client_device") || c.is(node, "base.external") || c.has(node, "dns") ||
           c.is(node, "aws.igw") || c.is(node, "aws.shield");
}

/// What a web ACL may also be joined to without being attached to it.
bool isBeside(const Context& c, int node)
{
    return isVisitor(c, node) || c.has(node, "monitoringSink") || c.has(node, "regional") ||
           c.has(node, "waf") || c.has(node, "place") || c[node].kind->hasTrait("transparent");
}

/// The web ACL beside what it protects, and that joined to what comes next.
std::optional<Fix> asAssociation(const Context& c, int firewall)
{
    FixMaker fix(c, "Associate the web ACL");
    int owner = -1;
    for (const int edge : c[firewall].in)
        if (mayHaveFirewall(c, c.source(edge)))
            owner = c.source(edge);
    if (owner < 0)
        return std::nullopt;
    for (const int edge : c[firewall].out)
        if (c.target(edge) != owner)
            fix.resource(edge, owner);
    for (const int edge : c[firewall].in)
        if (c.source(edge) == owner)
            fix.resource(edge, firewall).retarget(edge, owner).dotted(edge);
    return fix.done();
}

void edg003(const Context& c, const Report& report)
{
    for (const int firewall : c.each("aws.waf"))
        for (const int edge : c[firewall].out) {
            const int target = c.target(edge);
            if (mayHaveFirewall(c, target) ||
                (isBeside(c, target) && c.node(target).kind != "generic"))
                continue;
            FindingBuilder{c, report}(DiagCode::EDG003, {c.label(target)}, {firewall, target},
                                      {edge}, asAssociation(c, firewall));
        }
}

void edg004(const Context& c, const Report& report)
{
    for (const int firewall : c.each("aws.waf"))
        for (const int in : c[firewall].in) {
            const int owner = c.source(in);
            if (!mayHaveFirewall(c, owner) || !c.isTraffic(in))
                continue;
            for (const int out : c[firewall].out) {
                const int next = c.target(out);
                if (next == owner || !c.isTraffic(out) || c.has(next, "monitoringSink"))
                    continue;
                FindingBuilder{c, report}(
                    DiagCode::EDG004, {c.label(firewall), c.label(owner), c.label(next)},
                    {firewall, owner, next}, {in, out}, asAssociation(c, firewall));
                break;
            }
        }
}

bool isPublic(const Context& c, int node)
{
    if (c.has(node, "cdn") || c.is(node, "aws.api_gateway"))
        return true;
    const std::string* scheme = c.property(node, "scheme");
    if (scheme)
        return *scheme == "internet-facing";
    if (c[node].subnet >= 0)
        return c.node(c[node].subnet).kind == "aws.subnet_public";
    const std::vector<int> ends = c.neighbours(node);
    return std::any_of(ends.begin(), ends.end(), [&](int end) { return isVisitor(c, end); });
}

bool hasFirewall(const Context& c, int node)
{
    for (const int end : c.neighbours(node))
        if (c.is(end, "aws.waf"))
            return true;
    return c.property(node, "waf") != nullptr;
}

/// What the lines of a node say, in small letters.
std::string linesOf(const Context& c, int node)
{
    std::string words;
    for (const auto& edges : {c[node].in, c[node].out})
        for (const int edge : edges)
            words += " " + lowered(c.edge(edge).label);
    return words;
}

void edg005(const Context& c, const Report& report)
{
    if (c.isTree())
        return;
    for (const int node : c.each({"aws.cloudfront", "aws.alb", "aws.api_gateway"})) {
        // What passes TCP on is a network balancer, before which no firewall of the web stands.
        if (!isPublic(c, node) || hasFirewall(c, node) ||
            (c.is(node, "aws.alb") && isBelowHttp(c.text(node) + linesOf(c, node))))
            continue;
        const std::vector<int> ends = c.neighbours(node);
        const bool behindCdn = std::any_of(ends.begin(), ends.end(), [&](int end) {
            return c.has(end, "cdn") && hasFirewall(c, end);
        });
        if (behindCdn)
            continue;
        // AWS attaches none to an HTTP or WebSocket API: content delivery has to stand before it.
        const bool attachable = !c.is(node, "aws.api_gateway") ||
                                (!c.says(node, "http api") && !c.says(node, "websocket"));
        std::optional<Fix> fix;
        if (attachable) {
            FixMaker maker(c, "Add a web ACL");
            const int network = c[node].vpc >= 0 ? c[c[node].vpc].parent : c[node].parent;
            maker.connect(maker.add("aws.waf", "AWS WAF", network), node, {}, Stroke::Dotted);
            fix = maker.done();
        }
        FindingBuilder{c, report}(DiagCode::EDG005, {c.label(node)}, {node}, {}, std::move(fix));
    }
}

void edg007(const Context& c, const Report& report)
{
    for (const int cdn : c.each("aws.cloudfront"))
        for (const int edge : c[cdn].out) {
            const int origin = c.target(edge);
            const bool store = (c.has(origin, "database") || c.has(origin, "cache")) &&
                               !c.has(origin, "objectStore");
            if (store || c.is(origin, "aws.igw") || c.is(origin, "aws.subnet") ||
                c.is(origin, "aws.vpc"))
                FindingBuilder{c, report}(DiagCode::EDG007, {c.label(origin)}, {cdn, origin},
                                          {edge});
        }
}

void edg009(const Context& c, const Report& report)
{
    for (const int certificate : c.each("aws.acm")) {
        const std::string region = c.regionOf(certificate);
        const std::vector<int> ends = c.neighbours(certificate);
        const bool serves = std::any_of(ends.begin(), ends.end(),
                                        [&](int end) { return c.is(end, "aws.cloudfront"); });
        if (!serves || region.find('-') == region.npos || region == "us-east-1")
            continue;
        FixMaker fix(c, "Use us-east-1");
        if (c[certificate].region >= 0)
            fix.move(certificate, c[c[certificate].region].parent);
        fix.set(certificate, "region", "us-east-1");
        FindingBuilder{c, report}(DiagCode::EDG009, {c.label(certificate)}, {certificate}, {},
                                  fix.done());
    }
}

/// Whether a name can lead to something that stands in a frame: the line means that.
bool holdsEntry(const Context& c, int frame)
{
    for (const int child : c[frame].children)
        if (c.has(child, "loadBalancer") || c.has(child, "publicEntry") || holdsEntry(c, child))
            return true;
    return false;
}

void edg010(const Context& c, const Report& report)
{
    for (const int dns : c.each("aws.route53"))
        for (const int edge : c[dns].out) {
            const int target = c.target(edge);
            const bool place =
                (c.is(target, "aws.subnet") || c.is(target, "aws.vpc") || c.is(target, "aws.az")) &&
                !holdsEntry(c, target);
            const bool store = (c.has(target, "database") || c.has(target, "cache")) &&
                               !c.has(target, "objectStore") && c.isTraffic(edge);
            if (place || store)
                FindingBuilder{c, report}(DiagCode::EDG010, {c.label(target)}, {dns, target},
                                          {edge});
        }
}

int regionFor(const Context& c)
{
    for (const std::string_view kind : {"aws.region", "aws.cloud", "aws.account"})
        if (c.of(kind).size() == 1)
            return c.of(kind).front();
    return c.of("aws.vpc").size() == 1 ? c[c.of("aws.vpc").front()].parent : -1;
}

void edg013(const Context& c, const Report& report)
{
    for (const int outside : c.each("base.external"))
        for (const int child : c[outside].children)
            if (isAws(c, child))
                FindingBuilder{c, report}(
                    DiagCode::EDG013, {c.label(child)}, {child, outside}, {},
                    FixMaker(c, "Move into AWS").move(child, regionFor(c)).done());
}

void edg014(const Context& c, const Report& report)
{
    for (const int api : c.each("aws.api_gateway")) {
        const std::vector<int> ends = c.neighbours(api);
        const bool integrated = std::any_of(ends.begin(), ends.end(), [&](int end) {
            return !isVisitor(c, end) && !c.is(end, "aws.waf") && !c.has(end, "cdn") &&
                   !c.has(end, "outside") && !c.has(end, "identity") &&
                   !c.has(end, "monitoringSink") && !c.has(end, "place") &&
                   !c.has(end, "attachment");
        });
        if (integrated || c.edgeCount() == 0)
            continue;
        FixMaker fix(c, "Connect to the function");
        const std::vector<int>& functions = c.of("aws.lambda");
        if (functions.size() == 1)
            fix.connect(api, functions.front());
        FindingBuilder{c, report}(DiagCode::EDG014, {c.label(api)}, {api}, {}, fix.done());
    }
}

void edg015(const Context& c, const Report& report)
{
    for (const int edge : c.eachEdge()) {
        const int from = c.source(edge);
        const int to = c.target(edge);
        if (!c.isTraffic(edge) || from == to || !isAws(c, from) || !isAws(c, to))
            continue;
        const bool store = c.has(to, "database") || c.has(to, "cache");
        const bool impossible =
            (c.is(from, "aws.igw") && (store || c.is(to, "aws.lambda"))) ||
            (c.is(from, "aws.sqs") && c.has(to, "relational")) ||
            (c.is(from, "aws.eventbridge") && c.has(to, "loadBalancer")) ||
            (c.is(from, "aws.kms") && (c.is(to, "aws.kms") || c.has(to, "iam"))) ||
            (c.has(from, "iam") &&
             (c.is(to, "aws.subnet") || c.is(to, "aws.vpc") || c.is(to, "aws.igw"))) ||
            (c.is(from, "aws.nat_gateway") && store);
        if (impossible)
            FindingBuilder{c, report}(DiagCode::EDG015, {c.label(from), c.label(to)}, {from, to},
                                      {edge});
    }
}

/// Requests come in through the gateway; an arrow towards the visitor is drawn the wrong way round.
void edg016(const Context& c, const Report& report)
{
    for (const int edge : c.eachEdge()) {
        const int from = c.source(edge);
        const int to = c.target(edge);
        if (c.edge(edge).targetMarker == Marker::None || !c.isTraffic(edge))
            continue;
        const bool outward =
            (c.is(to, "base.user") && (c.is(from, "aws.igw") || c.has(from, "loadBalancer"))) ||
            (c.is(from, "aws.alb") && c.is(to, "aws.igw"));
        const std::string label = c.edge(edge).label;
        const bool hook =
            c.has(to, "ciSource") && c.has(from, "cluster") &&
            (label.find("ebhook") != label.npos || label.find("rigger") != label.npos);
        if (outward || hook)
            FindingBuilder{c, report}(DiagCode::EDG016, {c.label(to)}, {from, to}, {edge},
                                      FixMaker(c, "Reverse").reverse(edge).done());
    }
}

constexpr Rule kRules[] = {
    {DiagCode::EDG001, RuleWhen::Drawn, edg001, Reach::Near},
    {DiagCode::EDG002, RuleWhen::Drawn, edg002, Reach::Near},
    {DiagCode::EDG003, RuleWhen::Drawn, edg003, Reach::Near},
    {DiagCode::EDG004, RuleWhen::Drawn, edg004, Reach::Near},
    {DiagCode::EDG005, RuleWhen::Drawn, edg005, Reach::Near},
    {DiagCode::EDG007, RuleWhen::Drawn, edg007, Reach::Near},
    {DiagCode::EDG009, RuleWhen::Property, edg009, Reach::Near},
    {DiagCode::EDG010, RuleWhen::Drawn, edg010, Reach::Network},
    {DiagCode::EDG013, RuleWhen::Drawn, edg013, Reach::Near},
    {DiagCode::EDG014, RuleWhen::Drawn, edg014, Reach::Near},
    {DiagCode::EDG015, RuleWhen::Drawn, edg015, Reach::Near},
    {DiagCode::EDG016, RuleWhen::Drawn, edg016, Reach::Near},
};

}  // namespace

std::span<const Rule> edgeRules()
{
    return kRules;
}

}  // namespace stratoplan
