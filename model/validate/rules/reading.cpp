#include "model/catalog/reading.h"

#include "model/base/cidr.h"
#include "model/base/text_util.h"
#include "model/catalog/resolve.h"
#include "model/validate/rules/families.h"

#include <algorithm>

namespace stratoplan {
namespace {

using Context = RuleContext;

bool isLeaf(const Context& c, int node)
{
    return !c.node(node).isContainer && !trimmed(c.node(node).label).empty();
}

/// Generic boxes among components. Where most boxes are ordinary words they are meant to be.
void imp003(const Context& c, const Report& report)
{
    if (c.isTree() || c.isState())
        return;
    std::size_t known = 0;
    std::vector<int> generic;
    for (int node = 0; node < c.size(); ++node) {
        if (!isLeaf(c, node))
            continue;
        if (c.node(node).kind == "generic")
            generic.push_back(node);
        else
            ++known;
    }
    if (known < 4 || generic.size() * 4 > known)
        return;
    for (const int node : generic)
        FindingBuilder{c, report}(DiagCode::IMP003, {c.label(node)}, {node});
}

/// What the label alone says of the component, to be told from what its further lines say.
std::vector<Property> ofLabel(const Context& c, int node)
{
    const LabelReading reading = readLabel(c.catalog(), c.node(node).label);
    return propertiesFor(*c[node].kind, reading.facts, true);
}

void imp004(const Context& c, const Report& report)
{
    for (const int node : c.each()) {
        if (c.node(node).details.empty() || c.node(node).properties.empty())
            continue;
        const std::vector<Property> said = ofLabel(c, node);
        const auto read = std::ranges::count_if(c.node(node).properties, [&](const Property& p) {
            return p.origin == Origin::Inferred && p.name != "host" &&
                   std::ranges::find(said, p.name, &Property::name) == said.end();
        });
        if (read > 0)
            FindingBuilder{c, report}(DiagCode::IMP004, {std::to_string(read), c.label(node)},
                                      {node});
    }
}

/// "Public Subnets (2 AZs)" without what the plural and the number say: "Public Subnet".
std::string oneOf(std::string label)
{
    label = label.substr(0, label.find_first_of("\n("));
    for (const std::string_view dash : {" - ", " – ", " — "})
        label = label.substr(0, label.find(dash));
    label = trimmed(label);
    if (label.ends_with('s') && !label.ends_with("ss"))
        label.pop_back();
    return label;
}

/// One box for each of several. Connections and what stands inside are not spread over them: a
/// person has to say which of them is meant.
std::optional<Fix> expanded(const Context& c, int node)
{
    constexpr int kMost = 6;
    const int count = c[node].count;
    if (!c[node].children.empty() || count > kMost || c.isState() || !c[node].in.empty() ||
        !c[node].out.empty())
        return std::nullopt;
    const std::string* cidr = c.property(node, "cidr");
    const std::vector<CidrBlock> blocks = cidr ? cidrBlocks(*cidr) : std::vector<CidrBlock>();
    const std::string one = oneOf(c.node(node).label);
    FixMaker fix(c, "Draw each of them");
    const auto label = [&](int i) {
        const auto at = static_cast<std::size_t>(i);
        const std::string number = one + " " + std::to_string(i + 1);
        return at < blocks.size() ? number + "\n" + cidrText(blocks[at]) : number;
    };
    fix.rename(node, label(0)).set(node, "count", "");
    if (!blocks.empty())
        fix.set(node, "cidr", cidrText(blocks.front()));
    for (int i = 1; i < count; ++i)
        fix.add(c.node(node).kind, label(i), c[node].parent);
    return fix.done();
}

void imp005(const Context& c, const Report& report)
{
    for (const int node : c.each())
        if (c[node].count > 1 && !c[node].kind->terraformResource.empty() && !c.isState())
            FindingBuilder{c, report}(
                DiagCode::IMP005,
                {c.label(node), std::to_string(c[node].count), c[node].kind->label}, {node}, {},
                expanded(c, node));
}

/// The word of a label that stands for several blocks: "10.0.101-103.0/24".
std::string shorthandIn(const Node& node)
{
    const auto find = [](std::string_view text) -> std::string {
        std::size_t at = 0;
        while ((at = text.find_first_of("0123456789", at)) != text.npos) {
            const std::size_t end =
                std::min(text.find_first_not_of("0123456789.-/", at), text.size());
            const std::string_view word = text.substr(at, end - at);
            if (word.find('-') != word.npos && cidrBlocks(word).size() > 1)
                return std::string(word);
            at = end;
        }
        return {};
    };
    std::string found = find(node.label);
    for (const std::string& detail : node.details)
        if (found.empty())
            found = find(detail);
    return found;
}

void imp006(const Context& c, const Report& report)
{
    for (const int node : c.each()) {
        const auto& properties = c.node(node).properties;
        const auto cidr = std::ranges::find(properties, "cidr", &Property::name);
        if (cidr == properties.end() || cidr->origin == Origin::Said)
            continue;
        const std::string shorthand = shorthandIn(c.node(node));
        if (!shorthand.empty())
            FindingBuilder{c, report}(
                DiagCode::IMP006, {shorthand, cidr->value}, {node}, {},
                FixMaker(c, "Keep the list").set(node, "cidr", cidr->value).done());
    }
}

constexpr Rule kRules[] = {
    {DiagCode::IMP003, RuleWhen::Drawn, imp003},
    {DiagCode::IMP004, RuleWhen::Drawn, imp004, Reach::Near},
    {DiagCode::IMP005, RuleWhen::Drawn, imp005, Reach::Near},
    {DiagCode::IMP006, RuleWhen::Property, imp006, Reach::Near},
};

}  // namespace

std::span<const Rule> readingRules()
{
    return kRules;
}

}  // namespace stratoplan
