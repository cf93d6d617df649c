#include "export/terraform/component_names.h"
#include "export/terraform/system.h"
#include "model/base/text_util.h"
#include "model/catalog/place_codes.h"

#include <algorithm>
#include <map>
#include <set>

namespace stratoplan::exporting {
namespace {

/// The only region that networks and zones name ("ap-south-1a") where none is drawn, else the
/// one that the document states.
std::string impliedRegion(const Input& input)
{
    std::set<std::string> named;
    for (const Input::Source& source : input.diagrams)
        for (const Node& node : source.diagram->nodes()) {
            const bool place =
                input.catalog->kind(node.kind).hasTrait("place") && node.kind.starts_with("aws.");
            if (const std::string* region = node.property("region"); place && region)
                named.insert(lowered(*region));
            if (const std::string* zone = node.property("az");
                place && zone && isZoneCode(lowered(*zone)))
                named.insert(lowered(zone->substr(0, zone->size() - 1)));
        }
    if (named.size() == 1)
        return *named.begin();
    for (const Fact& fact : input.facts)
        if (named.empty() && slug(fact.property, ' ').ends_with("region"))
            for (const std::string_view word : split(lowered(fact.value), ' '))
                if (isRegionCode(word.substr(0, word.find_first_of(",;)"))))
                    return std::string(word.substr(0, word.find_first_of(",;)")));
    return {};
}

}  // namespace

void findRegions(System& system, const Input& input)
{
    constexpr const char* kUsual[] = {"us-east-1",    "us-west-2",      "eu-west-1",
                                      "eu-central-1", "ap-southeast-1", "ap-northeast-1"};
    std::vector<std::string> found;
    const auto indexOf = [&](const std::string& name) {
        const auto it = std::ranges::find(found, name);
        const auto index = static_cast<int>(it - found.begin());
        if (it == found.end())
            found.push_back(name);
        return index;
    };
    std::vector<std::pair<const Node*, bool>> nameless;  // whether others stand beside it
    for (const Input::Source& source : input.diagrams) {
        std::vector<const Node*> drawn;
        for (const Node& node : source.diagram->nodes())
            if (input.catalog->isA(node.kind, "aws.region"))
                drawn.push_back(&node);
        for (const Node* node : drawn)
            if (const std::string* region = node->property("region"))
                system.regionNodes[node] = indexOf(lowered(*region));
            else
                nameless.push_back({node, drawn.size() > 1});
    }
    if (found.empty())
        if (const std::string said = impliedRegion(input); !said.empty())
            indexOf(said);
    system.regionDrawn = !found.empty();
    std::map<std::string, int> given;
    for (const auto& [node, several] : nameless) {
        const std::string label = slug(node->label);
        if (const auto it = given.find(label); it != given.end()) {
            system.regionNodes[node] = it->second;
            continue;
        }
        const auto* unused = std::ranges::find_if(kUsual, [&](const char* name) {
            return std::ranges::find(found, name) == found.end();
        });
        const bool wanted = (several || found.empty()) && unused != std::end(kUsual);
        given[label] = system.regionNodes[node] = wanted ? indexOf(*unused) : 0;
        if (wanted)
            system.assumptions.push_back(titleLine(node->label) + " is taken for " +
                                         std::string(*unused) + ".");
    }
    if (!found.empty())
        system.regions = std::move(found);
}

}  // namespace stratoplan::exporting
