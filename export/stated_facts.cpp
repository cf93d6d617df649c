#include "export/stated_facts.h"

#include "model/base/cidr.h"
#include "model/base/text_util.h"

#include <algorithm>
#include <array>

namespace stratoplan::exporting {
namespace {

/// The first number of a text and the word behind it: "30s", "2 tasks", "70%".
struct Quantity {
    std::optional<int> value = {};
    std::string unit = {};

    explicit Quantity(std::string_view text)
    {
        const std::size_t begin = text.find_first_of("0123456789");
        if (begin == std::string_view::npos)
            return;
        const std::size_t end = std::min(text.find_first_not_of("0123456789", begin), text.size());
        if (const auto whole = toInteger(text.substr(begin, end - begin));
            whole && *whole <= 1'000'000)
            value = static_cast<int>(*whole);
        const std::string rest = lowered(trimmed(text.substr(end)));
        unit = rest.substr(0, rest.find_first_of(" ,;)"));
    }
    bool isMinutes() const { return unit == "m" || unit.starts_with("min"); }
    bool isMilliseconds() const { return unit == "ms" || unit.starts_with("milli"); }
};

std::optional<int> secondsIn(const std::string& text)
{
    const Quantity quantity(text);
    if (!quantity.value || quantity.isMilliseconds())
        return std::nullopt;
    return quantity.isMinutes() ? *quantity.value * 60 : *quantity.value;
}

/// Days of "7 days", "2 weeks", "1 year"; nothing for a size.
std::optional<int> daysIn(const std::string& text)
{
    const Quantity quantity(text);
    if (!quantity.value)
        return std::nullopt;
    constexpr std::array<std::pair<std::string_view, int>, 5> kUnits = {
        {{"d", 1}, {"week", 7}, {"month", 30}, {"year", 365}, {"", 1}}};
    for (const auto& [unit, days] : kUnits)
        if (unit.empty() ? quantity.unit.empty() : quantity.unit.starts_with(unit))
            return *quantity.value * days;
    return std::nullopt;
}

bool says(std::string_view text, std::string_view word)
{
    return (" " + std::string(text) + " ").find(" " + std::string(word) + " ") != std::string::npos;
}

template <typename T>
void keepFirst(std::optional<T>& slot, const std::optional<T>& value)
{
    if (!slot)
        slot = value;
}

std::optional<int> within(std::optional<int> value, int least, int most)
{
    return value && *value >= least && *value <= most ? value : std::nullopt;
}

void readScaling(StatedFacts& out, const std::string& property, const std::string& around,
                 const std::string& value)
{
    const std::optional<int> number = Quantity(value).value;
    const bool capacity = around.find("scal") != std::string::npos || says(around, "capacity") ||
                          says(property, "capacity") || says(property, "size") ||
                          says(property, "tasks") || says(property, "replicas") ||
                          says(property, "instances");
    if (capacity && value.find('%') == std::string::npos) {
        const auto count = within(number, 0, 10'000);
        if (says(property, "min") || says(property, "minimum"))
            keepFirst(out.minimum, count);
        else if (says(property, "max") || says(property, "maximum"))
            keepFirst(out.maximum, within(number, 1, 10'000));
        else if (says(property, "desired"))
            keepFirst(out.desired, count);
    }
    if (value.find('%') != std::string::npos &&
        (says(around, "target") || says(property, "target"))) {
        if (says(property, "cpu"))
            keepFirst(out.cpuTarget, within(number, 1, 100));
        else if (says(property, "memory"))
            keepFirst(out.memoryTarget, within(number, 1, 100));
    }
    const bool cooldown = says(around, "cooldown") || says(property, "cooldown");
    if (cooldown && says(property, "out"))
        keepFirst(out.scaleOutCooldown, within(secondsIn(value), 0, 86'400));
    else if (cooldown && says(property, "in"))
        keepFirst(out.scaleInCooldown, within(secondsIn(value), 0, 86'400));
}

/// Limits: as `health_check` of aws_lb_target_group has them.
void readHealth(StatedFacts& out, const std::string& property, const std::string& around,
                const std::string& value)
{
    const std::string all = around + " " + property;
    if (!says(all, "health"))
        return;
    if ((says(property, "path") || says(property, "endpoint") || property == "health check") &&
        value.starts_with('/'))
        keepFirst(out.healthPath, std::optional(value.substr(0, value.find_first_of(" ,("))));
    else if (says(property, "interval"))
        keepFirst(out.healthInterval, within(secondsIn(value), 5, 300));
    else if (says(property, "timeout"))
        keepFirst(out.healthTimeout, within(secondsIn(value), 2, 120));
    else if (says(property, "unhealthy"))
        keepFirst(out.unhealthyThreshold, within(Quantity(value).value, 2, 10));
    else if (says(property, "healthy"))
        keepFirst(out.healthyThreshold, within(Quantity(value).value, 2, 10));
}

/// "80", "8000-8100", "443 (HTTPS)", "all".
bool readPorts(std::string_view text, StatedRule& rule)
{
    text = trimmed(text);
    if (lowered(text).starts_with("all") || lowered(text).starts_with("any") || text == "*")
        return true;
    const std::size_t end = std::min(text.find_first_not_of("0123456789-"), text.size());
    const std::vector<std::string_view> ends = split(text.substr(0, end), '-');
    const auto first = toInteger(ends.front());
    const auto last = toInteger(ends.back());
    if (!first || !last || ends.size() > 2 || *first < 1 || *last > 65535 || *first > *last)
        return false;
    rule.firstPort = static_cast<int>(*first);
    rule.lastPort = static_cast<int>(*last);
    return true;
}

/// "TCP 22 from 10.0.0.0/8" of a table, "0.0.0.0/0:80 (HTTP)" of a list.
std::optional<StatedRule> ruleOf(const Fact& fact)
{
    StatedRule rule{.ingress = fact.property == "ingress",
                    .group = fact.subject,
                    .protocol = "tcp",
                    .line = fact.line};
    std::string_view value = fact.value;
    const std::string_view joint = rule.ingress ? " from " : " to ";
    if (const std::size_t at = value.find(joint); at != std::string_view::npos) {
        std::string_view ports = trimmed(value.substr(0, at));
        rule.peer = trimmed(value.substr(at + joint.size()));
        const std::size_t digit = ports.find_first_of("0123456789");
        const std::string words = lowered(ports.substr(0, digit));
        if (words.find("udp") != std::string::npos)
            rule.protocol = words.find("tcp") == std::string::npos ? "udp" : "-1";
        else if (words.starts_with("all") || words.starts_with("any"))
            rule.protocol = "-1";
        if (digit != std::string_view::npos)
            ports.remove_prefix(digit);
        if (!readPorts(ports, rule))
            return std::nullopt;
    } else if (lowered(value).starts_with("all")) {
        rule.protocol = "-1";
        rule.peer = "0.0.0.0/0";
    } else {
        value = value.substr(0, value.find(" ("));
        const std::size_t colon = value.rfind(':');
        if (colon == std::string_view::npos || !readPorts(value.substr(colon + 1), rule))
            return std::nullopt;
        rule.peer = trimmed(value.substr(0, colon));
    }
    rule.isBlock = cidrBlock(rule.peer).has_value();
    return rule;
}

}  // namespace

std::vector<std::pair<std::string, int>>
StatedFacts::openPorts(const std::vector<const Node*>& nodes) const
{
    std::vector<std::pair<std::string, int>> out;
    for (const StatedRule& rule : rules) {
        const bool meant = std::ranges::any_of(rule.nodes, [&](const Node* node) {
            return std::ranges::find(nodes, node) != nodes.end();
        });
        if (meant && rule.ingress && rule.isBlock && rule.protocol == "tcp" && rule.firstPort > 0 &&
            rule.firstPort == rule.lastPort)
            out.push_back({rule.peer == "0.0.0.0/0" ? "world" : rule.peer, rule.firstPort});
    }
    return out;
}

StatedFacts statedFacts(const Input& input)
{
    StatedFacts out;
    for (const Fact& fact : input.facts) {
        if (fact.property == "ingress" || fact.property == "egress") {
            std::optional<StatedRule> rule = ruleOf(fact);
            if (!rule)
                continue;
            for (const Fact::Place& place : fact.places)
                if (place.diagram < input.diagrams.size())
                    if (const Node* node = input.diagrams[place.diagram].diagram->node(place.node))
                        rule->nodes.push_back(node);
            out.rules.push_back(std::move(*rule));
            continue;
        }
        const std::string property = slug(fact.property, ' ');
        const std::string around = slug(join(fact.context, " "), ' ');
        readScaling(out, property, around, fact.value);
        readHealth(out, property, around, fact.value);
        if (property == "container port" || property == "containerport")
            keepFirst(out.containerPort, within(Quantity(fact.value).value, 1, 65'535));
        const std::string all = around + " " + property;
        if (says(all, "retention") && (says(all, "log") || says(all, "logs")))
            keepFirst(out.logRetention, within(daysIn(fact.value), 1, 3653));
    }
    return out;
}

}  // namespace stratoplan::exporting
