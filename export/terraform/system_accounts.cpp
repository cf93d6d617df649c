#include "export/names.h"
#include "export/terraform/component_names.h"
#include "export/terraform/system.h"
#include "model/base/text_util.h"

#include <algorithm>
#include <map>

namespace stratoplan::exporting {
namespace {

/// "Production" of "AWS Account: Production (123456789012)": what tells it from other accounts.
std::string accountName(const Node& node)
{
    std::string label = titleLine(node.label);
    if (const std::size_t bracket = label.find('('); bracket != std::string::npos && bracket > 0)
        label.resize(bracket);
    const std::vector<std::string> words =
        wordsBesides(lowered(label), {"aws", "account", "accounts", "the"});
    const std::string name = plainName(words.empty() ? label : join(words, " "), kTerraformName);
    return name.front() >= '0' && name.front() <= '9' ? "account_" + name : name;
}

bool isOnlyAFrame(const Catalog& catalog, std::string_view kind)
{
    for (const std::string_view frame : {"aws.region", "aws.account", "aws.cloud", "aws.az"})
        if (catalog.isA(kind, frame))
            return true;
    return false;
}

}  // namespace

Place drawnPlace(const System& system, const Diagram& diagram, const Node& node)
{
    Place place;
    bool inRegion = false;
    for (const Node* up = &node; up; up = diagram.node(up->parent)) {
        if (const auto it = system.regionNodes.find(up);
            it != system.regionNodes.end() && !inRegion) {
            place.region = it->second;
            inRegion = true;
        }
        if (const auto it = system.accountNodes.find(up);
            it != system.accountNodes.end() && place.account.empty()) {
            place.account = it->second;
            place.title = titleLine(up->label);
        }
    }
    return place;
}

void findPlaces(System& system, const Input& input)
{
    std::map<std::string, const Node*> named;
    for (const Input::Source& source : input.diagrams)
        for (const Node& node : source.diagram->nodes())
            if (input.catalog->isA(node.kind, "aws.account") &&
                !source.diagram->childrenOf(node.id).empty())
                named.try_emplace(system.accountNodes[&node] = accountName(node), &node);
    if (named.size() < 2)
        system.accountNodes.clear();
    system.places.clear();
    for (std::size_t region = 0; region < system.regions.size(); ++region)
        system.places.push_back({.region = static_cast<int>(region)});
    if (system.accountNodes.empty())
        return;

    std::vector<Place> found;
    std::map<std::string, int> components;
    for (const Input::Source& source : input.diagrams)
        for (const Node& node : source.diagram->nodes()) {
            if (!node.kind.starts_with("aws.") || isOnlyAFrame(*input.catalog, node.kind))
                continue;
            Place place = drawnPlace(system, *source.diagram, node);
            ++components[place.account];
            if (std::ranges::find(found, place) == found.end())
                found.push_back(std::move(place));
        }
    // What stands in no account belongs to whoever runs Terraform. Else the account with the most
    // components goes without saying.
    Place first;
    int most = 0;
    for (const Place& place : found) {
        const int count = components.contains("") ? 0 : components[place.account];
        if (count > most) {
            most = count;
            first = {.account = place.account, .title = place.title};
        }
    }
    std::erase(found, first);
    // Of each account the primary region comes first.
    std::ranges::stable_sort(found, {}, &Place::region);
    system.places = {std::move(first)};
    system.places.insert(system.places.end(), found.begin(), found.end());
}

}  // namespace stratoplan::exporting
