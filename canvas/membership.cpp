#include "canvas/membership.h"

#include "model/base/text_util.h"
#include "model/edit/describe.h"

#include <algorithm>
#include <unordered_map>

namespace stratoplan::canvas {
namespace {

/// Properties of the catalog that name what a component lies in.
constexpr std::string_view kPlaces[] = {"az", "zone", "env"};

std::string firstLineOf(const std::string& label)
{
    return label.substr(0, label.find('\n'));
}

}  // namespace

std::vector<std::string> memberNames(const Node& node)
{
    std::vector<std::string> names;
    if (const std::string* value = node.property(kMemberOf))
        for (const std::string_view part : split(*value, ','))
            if (const std::string_view name = trimmed(part); !name.empty())
                names.emplace_back(name);
    return names;
}

std::vector<Membership> membershipsOf(const Diagram& diagram, const Catalog& catalog)
{
    std::vector<Membership> all;
    std::unordered_map<std::string, std::size_t> known;
    const auto add = [&](const std::string& key, const std::string& title, NodeId owner,
                         NodeId member) {
        const auto [at, fresh] = known.try_emplace(key, all.size());
        if (fresh)
            all.push_back({.key = key, .title = title, .owner = owner, .members = {}});
        all[at->second].members.push_back(member);
    };
    for (const Node& node : diagram.nodes()) {
        for (const std::string& name : memberNames(node)) {
            const Node* owner = diagram.nodeNamed(name);
            add("m:" + name, owner && !owner->label.empty() ? firstLineOf(owner->label) : name,
                owner ? owner->id : NodeId{}, node.id);
        }
        if (node.isContainer)
            continue;
        for (const std::string_view place : kPlaces) {
            const std::string* value = node.property(place);
            if (!value || value->empty())
                continue;
            const PropertySpec* spec = catalog.kind(node.kind).property(place);
            const std::string label =
                spec && !spec->label.empty() ? spec->label : std::string(place);
            add(std::string(place) + ':' + *value, label + ": " + *value, {}, node.id);
        }
    }
    return all;
}

Diff setMember(const Diagram& diagram, const std::vector<NodeId>& nodes, const std::string& name,
               bool member)
{
    Diff whole;
    for (const NodeId id : nodes) {
        const Node* node = diagram.node(id);
        if (!node || node->name == name)
            continue;
        std::vector<std::string> names = memberNames(*node);
        const auto at = std::ranges::find(names, name);
        if ((at != names.end()) == member)
            continue;
        if (member)
            names.push_back(name);
        else
            names.erase(at);
        whole = squashed(whole, setProperty(diagram, id, kMemberOf, join(names, ", ")));
    }
    return whole;
}

}  // namespace stratoplan::canvas
