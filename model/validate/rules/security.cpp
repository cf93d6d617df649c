#include "model/base/text_util.h"
#include "model/validate/group_rules.h"
#include "model/validate/rules/families.h"

#include <algorithm>
#include <cctype>
#include <set>

namespace stratoplan {
namespace {

using Context = RuleContext;

bool isStore(const Context& c, int node)
{
    return (c.has(node, "database") || c.has(node, "cache")) && !c.has(node, "regional");
}

void sec006(const Context& c, const Report& report)
{
    for (const int node : c.each()) {
        if (!isStore(c, node))
            continue;
        const int subnet = c[node].subnet;
        const bool inPublic = subnet >= 0 && c.node(subnet).kind == "aws.subnet_public";
        bool direct = false;
        for (const int edge : c[node].in)
            direct = direct || (c.isTraffic(edge) && (c.is(c.source(edge), "base.internet") ||
                                                      c.is(c.source(edge), "aws.igw")));
        if (!inPublic && !direct && !c.isTrue(node, "publicly_accessible"))
            continue;
        FixMaker fix(c, "Keep it private");
        if (c.isTrue(node, "publicly_accessible"))
            fix.set(node, "publicly_accessible", "false");
        if (inPublic) {
            const int vpc = c.vpcOf(node);
            std::vector<int> homes = vpc >= 0 ? c.inVpc(vpc, "aws.subnet_db") : std::vector<int>();
            if (homes.empty() && vpc >= 0)
                homes = c.inVpc(vpc, "aws.subnet_private");
            if (!homes.empty())
                fix.move(node, homes.front());
            else
                fix.move(node, fix.add("aws.subnet_db", "Database Subnet", c[subnet].parent));
        }
        FindingBuilder{c, report}(DiagCode::SEC006, {c.label(node)}, {node}, {}, fix.done());
    }
}

void sec007(const Context& c, const Report& report)
{
    for (const int group : c.of("aws.security_group")) {
        const int parent = c[group].parent;
        const bool owned = (parent >= 0 && c.has(parent, "eni")) || !c.joined(group).empty() ||
                           !c.owners(group).empty() || !c[group].children.empty();
        if (c[group].in.empty() && c[group].out.empty() && !owned && c.edgeCount() > 0 &&
            ingressLines(c, group).empty())
            FindingBuilder{c, report}(DiagCode::SEC007,
                                      {"Security group " + c.label(group), "is unused"}, {group});
    }
    if (!c.options().strict)
        return;
    for (const int node : c.with("eni")) {
        const auto isGroup = [&](int other) { return c.is(other, "aws.security_group"); };
        const bool framed = [&] {
            for (int up = c[node].parent; up >= 0; up = c[up].parent)
                if (isGroup(up))
                    return true;
            return false;
        }();
        const bool has = c.property(node, "security_group") || framed ||
                         std::ranges::any_of(c.neighbours(node), isGroup) ||
                         std::ranges::any_of(c.owners(node), isGroup) ||
                         std::ranges::any_of(c.joined(node), isGroup);
        if (!has && c.hasNetwork())
            FindingBuilder{c, report}(DiagCode::SEC007, {c.label(node), "has no security group"},
                                      {node});
    }
}

void sec011(const Context& c, const Report& report)
{
    for (const int store : c.eachWith("storesData")) {
        if (!c.node(store).kind.starts_with("aws."))
            continue;
        const std::vector<int> ends = c.neighbours(store);
        const bool keyed =
            std::any_of(ends.begin(), ends.end(), [&](int end) { return c.has(end, "encrypts"); });
        if (keyed || c.isTrue(store, "encrypted") || c.says(store, "encrypt"))
            continue;
        FindingBuilder{c, report}(DiagCode::SEC011, {c.label(store)}, {store}, {},
                                  FixMaker(c, "Encrypt").set(store, "encrypted", "true").done());
    }
}

/// Values that are secrets by their form, or that follow a word which announces one.
bool looksSecret(std::string_view text)
{
    const auto at = text.find("AKIA");
    if (at != text.npos && text.size() >= at + 20 &&
        text.substr(at, 20).find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789") == text.npos)
        return true;
    const std::string lower = lowered(text);
    if (lower.find("-----begin") != lower.npos && lower.find("private key") != lower.npos)
        return true;
    for (const std::string_view word : {"password=", "password: ", "passwd=", "pwd=", "token=",
                                        "secret=", "api_key=", "apikey="}) {
        const std::size_t found = lower.find(word);
        if (found == lower.npos)
            continue;
        const std::string_view value = trimmed(std::string_view(text).substr(found + word.size()));
        const bool reference = value.empty() || value[0] == '$' || value[0] == '<' ||
                               value[0] == '*' || value[0] == '{' || value.starts_with("arn:");
        if (!reference)
            return true;
    }
    const std::size_t scheme = lower.find("://");
    const std::size_t host = scheme == lower.npos ? lower.npos : lower.find('@', scheme);
    const std::size_t colon = scheme == lower.npos ? lower.npos : lower.find(':', scheme + 3);
    return host != lower.npos && colon < host && lower[colon + 1] != '$' &&
           lower[colon + 1] != '*' && lower[colon + 1] != '<' &&
           lower.find_first_of(" \n/", scheme + 3) > host;
}

void sec014(const Context& c, const Report& report)
{
    for (const int node : c.each()) {
        std::string where;
        if (looksSecret(c.node(node).label))
            where = "label";
        for (const std::string& detail : c.node(node).details)
            if (looksSecret(detail))
                where = "text";
        for (const Property& property : c.node(node).properties)
            if (looksSecret(property.name + "=" + property.value) || looksSecret(property.value))
                where = property.name;
        if (!where.empty())
            FindingBuilder{c, report}(DiagCode::SEC014, {c.label(node), where}, {node});
    }
}

void sec015(const Context& c, const Report& report)
{
    const bool anyStore = !c.with("secretStore").empty();
    std::vector<int> without;
    std::string stores;
    for (const int app : c.with("compute")) {
        int used = -1;
        for (const int edge : c[app].out)
            if (used < 0 && c.isTraffic(edge) && isStore(c, c.target(edge)))
                used = c.target(edge);
        if (used < 0 || c.anyNeighbour(app, [&](int end) { return c.has(end, "secretStore"); }))
            continue;
        if (anyStore) {
            FixMaker fix(c, "Read secrets");
            fix.connect(app, c.with("secretStore").front(), {}, Stroke::Dotted);
            FindingBuilder{c, report}(DiagCode::SEC015, {c.label(app), c.label(used)}, {app, used},
                                      {}, fix.done());
            continue;
        }
        without.push_back(app);
        if (stores.empty())
            stores = c.label(used);
    }
    if (!without.empty())  // one store is missing for all of them
        FindingBuilder{c, report}(DiagCode::SEC015, {c.label(without.front()), stores}, without);
}

void sec016(const Context& c, const Report& report)
{
    for (const int node : c.eachWith("iam")) {
        const std::string* document = c.property(node, "document");
        std::string text = document ? *document : std::string();
        for (const std::string& detail : c.node(node).details)
            text += '\n' + detail;
        text.erase(std::remove_if(text.begin(), text.end(),
                                  [](char letter) { return letter == ' ' || letter == '"'; }),
                   text.end());
        if (text.find("Resource:*") == text.npos && text.find("Resource:[*]") == text.npos)
            continue;
        for (const std::string_view action :
             {"Action:*", "Action:[*]", "s3:Put", "s3:*", "iam:*", "ec2:*", "logs:Put"})
            if (text.find(action) != text.npos) {
                FindingBuilder{c, report}(DiagCode::SEC016,
                                          {c.label(node), action.starts_with("Action")
                                                              ? "everything"
                                                              : std::string(action)},
                                          {node});
                break;
            }
    }
}

void sec017(const Context& c, const Report& report)
{
    if (c.any("aws.oidc_provider") || c.any("aws.iam_role"))
        return;
    for (const std::string_view kind : {"tool.github_actions", "tool.gitlab", "tool.circleci",
                                        "tool.bitbucket", "tool.azure_devops"})
        for (const int pipeline : c.of(kind)) {
            if (c.says(pipeline, "oidc"))
                continue;
            for (const int edge : c[pipeline].out) {
                const std::string label = lowered(c.edge(edge).label);
                const bool aws = c.node(c.target(edge)).kind.starts_with("aws.");
                if (!aws || label.find("oidc") != label.npos || label.find("role") != label.npos)
                    continue;
                FixMaker fix(c, "Add an OIDC provider");
                const int target = c.target(edge);
                const int home = c[target].children.empty() ? c[target].parent : target;
                fix.connect(pipeline, fix.add("aws.oidc_provider", "OIDC Provider", home), "OIDC",
                            Stroke::Dotted);
                FindingBuilder{c, report}(DiagCode::SEC017, {c.label(pipeline)}, {pipeline}, {edge},
                                          fix.done());
                break;
            }
        }
}

constexpr Rule kRules[] = {
    {DiagCode::SEC006, RuleWhen::Drawn, sec006, Reach::Near},
    {DiagCode::SEC007, RuleWhen::Drawn, sec007},
    {DiagCode::SEC011, RuleWhen::Strict, sec011, Reach::Near},
    {DiagCode::SEC014, RuleWhen::Property, sec014, Reach::Near},
    {DiagCode::SEC015, RuleWhen::Drawn, sec015, Reach::Kinds},
    {DiagCode::SEC016, RuleWhen::Property, sec016, Reach::Near},
    {DiagCode::SEC017, RuleWhen::Drawn, sec017, Reach::Kinds},
};

}  // namespace

std::span<const Rule> securityRules()
{
    return kRules;
}

}  // namespace stratoplan
