#include "model/catalog/stated.h"

#include "model/base/text_util.h"
#include "model/catalog/label_facts.h"
#include "model/catalog/resolve.h"

#include <algorithm>

namespace stratoplan {
namespace {

void append(std::vector<Property>& properties, const std::string& name, const std::string& value)
{
    const auto there = std::ranges::find(properties, name, &Property::name);
    if (there == properties.end())
        properties.push_back({name, value});
    else
        there->value += "; " + value;
}

/// "a, b on c" of a policy statement, in the words of its document.
std::string policyText(const std::string& value)
{
    const std::size_t on = value.rfind(" on ");
    return "\"Action\": [" + value.substr(0, on) + "]" +
           (on == std::string::npos ? "" : ", \"Resource\": [" + value.substr(on + 4) + "]");
}

/// "Storage" where the kind has storage_gb: the words of a property without its unit.
void readShortName(const Fact& fact, const Kind& kind, LabelFacts& read)
{
    const std::string name = slug(fact.property, '_');
    const PropertySpec* meant = nullptr;
    for (const PropertySpec& spec : kind.properties)
        if (spec.name.starts_with(name + "_")) {
            if (meant || read.has(spec.name))
                return;
            meant = &spec;
        }
    if (!meant || meant->type != "integer")
        return;
    const std::size_t end = std::min(fact.value.find_first_not_of("0123456789"), fact.value.size());
    if (end > 0)
        read.add(meant->name, fact.value.substr(0, end));
}

/// Steps and bare lines tell of what happens: no values of a component.
bool isValue(const Fact& fact)
{
    return fact.property != "item" && fact.property != "route" &&
           !fact.property.starts_with("step ") && fact.property != "Deny";
}

/// What several components share cannot be an address, a zone or a name.
bool isOwn(const std::string& name)
{
    return name == "cidr" || name == "az" || name == "name" || name == "private_ip";
}

}  // namespace

StatedProperties statedProperties(const std::vector<Fact>& facts, std::size_t index,
                                  const Diagram& diagram, const Catalog& catalog)
{
    StatedProperties stated;
    for (const Fact& fact : facts) {
        if (!isValue(fact))
            continue;
        for (const Fact::Place& place : fact.places) {
            const Node* node = place.diagram == index ? diagram.node(place.node) : nullptr;
            if (!node)
                continue;
            std::vector<Property>& properties = stated[place.node];
            if (fact.property == "ingress" || fact.property == "egress") {
                append(properties, fact.property, fact.value);
                continue;
            }
            const Kind& kind = catalog.kind(node->kind);
            if (fact.property == "Allow" && kind.hasTrait("iam")) {
                append(properties, "document", policyText(fact.value));
                continue;
            }
            LabelFacts read;
            readDetail(fact.property + ": " + fact.value, kind, read);
            readShortName(fact, kind, read);
            for (Property& property : propertiesFor(kind, read, false))
                if (kind.property(property.name) &&
                    !(isOwn(property.name) && fact.places.size() > 1) &&
                    std::ranges::find(properties, property.name, &Property::name) ==
                        properties.end())
                    properties.push_back(std::move(property));
        }
    }
    return stated;
}

}  // namespace stratoplan
