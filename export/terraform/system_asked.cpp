#include "export/names.h"
#include "export/terraform/system.h"
#include "model/base/text_util.h"

#include <algorithm>

namespace stratoplan::exporting {
namespace {

template <class Wanted>
const SubnetTier* firstTier(const Vpc& vpc, Wanted wanted)
{
    const auto it = std::ranges::find_if(vpc.tiers, wanted);
    return it == vpc.tiers.end() ? nullptr : &*it;
}

}  // namespace

int placeOf(const System& system, const Diagram& diagram, const Node& node)
{
    const auto found = std::ranges::find(system.places, drawnPlace(system, diagram, node));
    return found == system.places.end() ? 0 : static_cast<int>(found - system.places.begin());
}

int System::homeOf(int place) const
{
    const auto found = std::ranges::find(places, placeAt(place).account, &Place::account);
    return static_cast<int>(found - places.begin());
}

std::string System::placeName(int place) const
{
    if (place == 0)
        return {};
    const Place& at = placeAt(place);
    if (at.account.empty())
        return "region_" + std::to_string(at.region + 1);
    return at.region == 0 ? at.account
                          : plainName(at.account + " " + regionAt(place), kTerraformName);
}

std::string System::nameInAccount(int index, const std::string& name) const
{
    const int place = at(index).region;
    const std::vector<int>& all = ofKind(at(index).kind);
    const bool drawnElsewhere = std::ranges::any_of(all, [&](int other) {
        return at(other).key == at(index).key && !sameAccount(at(other).region, place);
    });
    if (!drawnElsewhere || place == 0)
        return name;
    return name == "main" ? placeName(place) : name + "_" + placeName(place);
}

const std::string* Component::property(std::string_view name) const
{
    for (const Node* node : nodes)
        if (const std::string* value = node->property(name))
            return value;
    const auto found = std::ranges::find(stated, name, &Property::name);
    return found == stated.end() ? nullptr : &found->value;
}

int Component::integer(std::string_view name, int fallback) const
{
    const std::string* value = property(name);
    const auto parsed = value ? toInteger(*value) : std::nullopt;
    return parsed && *parsed >= 0 && *parsed < 1000000 ? static_cast<int>(*parsed) : fallback;
}

int Component::copies() const
{
    constexpr int kMost = 50;
    std::map<const Diagram*, int> drawn;
    int most = 1;
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        const std::string* count = nodes[i]->property("count");
        int& all = drawn[diagrams[i]];
        all += static_cast<int>(
            std::clamp<std::int64_t>(toInteger(count ? *count : "").value_or(1), 1, kMost));
        most = std::max(most, all);
    }
    return std::min(most, kMost);
}

std::string Component::text() const
{
    std::string out;
    for (const Node* node : nodes) {
        out += lowered(node->label) + "\n";
        for (const std::string& detail : node->details)
            out += lowered(detail) + "\n";
    }
    return out;
}

const SubnetTier* Vpc::publicTier() const
{
    return firstTier(*this, [](const SubnetTier& tier) { return tier.isPublic; });
}

const SubnetTier* Vpc::privateTier() const
{
    if (const SubnetTier* found = firstTier(*this, [](const SubnetTier& tier) {
            return !tier.isPublic && !tier.isData && !tier.isSide;
        }))
        return found;
    return firstTier(*this, &SubnetTier::isSide);
}

const SubnetTier* Vpc::tier(std::string_view tierName) const
{
    const auto it = std::ranges::find(tiers, tierName, &SubnetTier::name);
    return it == tiers.end() ? nullptr : &*it;
}

const SubnetTier* Vpc::dataTier() const
{
    const SubnetTier* data = firstTier(*this, [](const SubnetTier& tier) { return tier.isData; });
    return data ? data : privateTier();
}

const std::vector<int>& System::ofKind(std::string_view kind) const
{
    static const std::vector<int> kNone;
    const auto it = byKind.find(std::string(kind));
    return it == byKind.end() ? kNone : it->second;
}

bool System::isA(int index, std::string_view kind) const
{
    return catalog->isA(at(index).kind, kind);
}

bool System::isOfAws(int index) const
{
    for (std::string kind = at(index).kind; !kind.empty(); kind = catalog->kind(kind).base)
        if (kind.starts_with("azure.") || kind.starts_with("gcp."))
            return false;
    return true;
}

std::vector<int> System::neighbours(int index) const
{
    std::vector<int> found = at(index).sources;
    for (const int other : at(index).targets)
        if (std::ranges::find(found, other) == found.end())
            found.push_back(other);
    return found;
}

const std::string& System::textBetween(int from, int to) const
{
    static const std::string kNothing;
    const auto said = edgeText.find({from, to});
    return said == edgeText.end() ? kNothing : said->second;
}

std::string System::linesOf(int index) const
{
    std::string words;
    for (const int other : neighbours(index))
        words += textBetween(index, other) + textBetween(other, index);
    const auto outside = outsideText.find(index);
    return outside == outsideText.end() ? words : words + outside->second;
}

bool System::isInside(int index, std::string_view kind) const
{
    const Component& component = at(index);
    for (std::size_t i = 0; i < component.nodes.size(); ++i)
        for (const Node* up = component.nodes[i]; up; up = component.diagrams[i]->node(up->parent))
            if (catalog->isA(up->kind, kind))
                return true;
    return false;
}

std::vector<int> System::entriesOf(int frame) const
{
    const auto holds = [&](const Component& inner) {
        for (std::size_t i = 0; i < inner.nodes.size(); ++i)
            for (const Node* up = inner.diagrams[i]->node(inner.nodes[i]->parent); up;
                 up = inner.diagrams[i]->node(up->parent))
                if (std::ranges::count(at(frame).nodes, up) > 0)
                    return true;
        return false;
    };
    std::vector<int> inside;
    for (int i = 0; i < static_cast<int>(components.size()); ++i)
        if (holds(at(i)))
            inside.push_back(i);
    std::vector<int> entries;
    for (const int index : inside)
        if (std::ranges::none_of(at(index).sources, [&](int source) {
                return std::ranges::count(inside, source) > 0;
            }))
            entries.push_back(index);
    return entries;
}

int System::frameOf(int index, std::string_view kind) const
{
    const Component& component = at(index);
    for (std::size_t i = 0; i < component.nodes.size(); ++i)
        for (const Node* up = component.diagrams[i]->node(component.nodes[i]->parent); up;
             up = component.diagrams[i]->node(up->parent))
            if (const auto it = componentOf.find(up);
                it != componentOf.end() && catalog->isA(up->kind, kind))
                return it->second;
    return -1;
}

}  // namespace stratoplan::exporting
