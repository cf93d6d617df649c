#include "model/validate/group_rules.h"

#include "model/base/text_util.h"

#include <cctype>

namespace stratoplan {

namespace {

bool isEgress(std::string_view line)
{
    return line.starts_with("outbound") || line.starts_with("egress");
}

std::vector<std::string> linesOf(const RuleContext& c, int node, bool egress)
{
    std::vector<std::string> lines;
    const auto add = [&](std::string_view text, bool named) {
        for (const std::string_view part : split(text, ';')) {
            std::string line = lowered(trimmed(part));
            if (named || isEgress(line) == egress)
                lines.push_back(std::move(line));
        }
    };
    for (const std::string_view name : {"ingress", "inbound"})
        if (const std::string* text = c.property(node, name); text && !egress)
            add(*text, true);
    for (const std::string_view name : {"egress", "outbound"})
        if (const std::string* text = c.property(node, name); text && egress)
            add(*text, true);
    if (const std::string* text = c.property(node, "security_group"))
        add(*text, false);
    if (c.is(node, "aws.security_group"))
        for (const std::string& detail : c.node(node).details)
            add(detail, false);
    return lines;
}

}  // namespace

std::vector<std::string> ingressLines(const RuleContext& c, int node)
{
    return linesOf(c, node, false);
}

std::vector<std::string> egressLines(const RuleContext& c, int node)
{
    return linesOf(c, node, true);
}

GroupRule readGroupRule(std::string_view line)
{
    GroupRule rule;
    for (const std::string_view world : {"0.0.0.0/0", "::/0", "anywhere", "from the internet"})
        rule.world = rule.world || line.find(world) != line.npos;
    const std::string rest =
        replaceAll(replaceAll(std::string(line), "0.0.0.0/0", " "), "::/0", " ");
    for (std::size_t at = 0; at < rest.size();) {
        if (!std::isdigit(static_cast<unsigned char>(rest[at]))) {
            ++at;
            continue;
        }
        std::size_t end = at;
        while (end < rest.size() && std::isdigit(static_cast<unsigned char>(rest[end])))
            ++end;
        const bool address = (end < rest.size() && (rest[end] == '.' || rest[end] == '/')) ||
                             (at > 0 && rest[at - 1] == '.');
        const auto port = toInteger(std::string_view(rest).substr(at, end - at));
        if (!address && port && *port > 0 && *port < 65536)
            rule.ports.push_back(static_cast<int>(*port));
        rule.sourced = rule.sourced || address;
        at = end;
    }
    for (const std::string_view source : {" from ", " to ", "sg-", "group", "peer", "prefix list"})
        rule.sourced = rule.sourced || line.find(source) != line.npos;
    rule.sourced = rule.sourced || rule.world;
    for (const std::string_view all : {"all traffic", "all ports", "any port", "0-65535"})
        rule.all = rule.all || line.find(all) != line.npos;
    return rule;
}

}  // namespace stratoplan
