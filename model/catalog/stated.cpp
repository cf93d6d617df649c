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

/// What documents call a property, and the catalog's name for it.
struct Synonym {
    std::string_view said;
    std::string_view name;
};
constexpr Synonym kSynonyms[] = {{"backup_retention", "backup_days"},
                                 {"backup_retention_period", "backup_days"},
                                 {"backups", "backup_days"},
                                 {"automated_backups", "backup_days"},
                                 {"retention", "retention_s"},
                                 {"retention", "retention_days"},
                                 {"message_retention", "retention_s"},
                                 {"message_retention_period", "retention_s"},
                                 {"visibility_timeout", "visibility_s"},
                                 {"container_port", "port"},
                                 {"listener_port", "port"},
                                 {"encryption", "encrypted"},
                                 {"encrypted_at_rest", "encrypted"},
                                 {"encryption_at_rest", "encrypted"},
                                 {"encryption_in_transit", "in_transit"},
                                 {"multi_zone", "multi_az"},
                                 {"high_availability", "multi_az"},
                                 {"instance_size", "instance_class"},
                                 {"class", "instance_class"},
                                 {"min_tasks", "min"},
                                 {"minimum", "min"},
                                 {"minimum_tasks", "min"},
                                 {"min_capacity", "min"},
                                 {"max_tasks", "max"},
                                 {"maximum", "max"},
                                 {"maximum_tasks", "max"},
                                 {"max_capacity", "max"},
                                 {"health_check", "health_path"},
                                 {"health_check_path", "health_path"},
                                 {"health_endpoint", "health_path"},
                                 {"partition_key", "hash_key"},
                                 {"sort_key", "range_key"},
                                 {"read_replicas", "replicas"},
                                 {"shard_count", "shards"}};

/// The property that a document's words mean: by its name, a synonym, or its name without the unit
/// where only one is so called ("Storage" for storage_gb).
const PropertySpec* propertySaid(const Kind& kind, const std::string& said)
{
    if (const PropertySpec* same = kind.property(said))
        return same;
    for (const Synonym& synonym : kSynonyms)
        if (synonym.said == said)
            if (const PropertySpec* meant = kind.property(synonym.name))
                return meant;
    const PropertySpec* only = nullptr;
    for (const PropertySpec& spec : kind.properties)
        if (spec.name.starts_with(said + "_") && spec.type == "integer") {
            if (only)
                return nullptr;
            only = &spec;
        }
    return only;
}

/// How many of the smallest unit of its sort a unit is: seconds, or mebibytes; 0 for none.
double sizeOfUnit(std::string_view unit)
{
    struct Unit {
        std::string_view begins;
        double size;
    };
    // Longer beginnings first: "ms" and "min" before "m".
    static constexpr Unit kUnits[] = {{"ms", 0.001},      {"mib", 1},         {"mb", 1},
                                      {"gib", 1024},      {"gb", 1024},       {"tib", 1048576},
                                      {"tb", 1048576},    {"month", 2592000}, {"min", 60},
                                      {"year", 31536000}, {"week", 604800},   {"day", 86400},
                                      {"hour", 3600},     {"sec", 1},         {"d", 86400},
                                      {"h", 3600},        {"m", 60},          {"s", 1}};
    for (const Unit& row : kUnits)
        if (unit.starts_with(row.begins))
            return row.size;
    return 0;
}

/// "14 days" of a property in seconds is 1209600; a number without a unit is in the property's own.
std::string inUnitOf(const PropertySpec& spec, std::string_view text)
{
    const std::size_t end = std::min(text.find_first_not_of("0123456789"), text.size());
    const auto number = toInteger(text.substr(0, end));
    if (end == 0 || end > 9 || !number)
        return {};
    const std::string unit = lowered(trimmed(text.substr(end)));
    const double said = sizeOfUnit(unit);
    const double own = sizeOfUnit(lowered(spec.unit));
    if (said == 0 || own == 0)
        return std::to_string(*number);
    const double value = static_cast<double>(*number) * said / own;
    return value > 0 && value < 1e9 ? std::to_string(static_cast<long>(value + 0.5))
                                    : std::string();
}

std::string flagOf(std::string_view text)
{
    const std::string low = lowered(trimmed(text));
    const std::string_view word = std::string_view(low).substr(0, low.find_first_of(" ,;(."));
    for (const std::string_view yes : {"yes", "true", "on", "enabled", "required", "active"})
        if (word == yes)
            return "true";
    for (const std::string_view no : {"no", "false", "off", "disabled", "none"})
        if (word == no)
            return "false";
    return {};
}

/// "Multi-AZ: yes", "Storage: 200 GB", "Visibility timeout: 5 minutes" as the kind's properties.
void readNamed(const Fact& fact, const Kind& kind, LabelFacts& read)
{
    const PropertySpec* meant = propertySaid(kind, slug(fact.property, '_'));
    if (!meant || read.has(meant->name))
        return;
    std::string value;
    if (meant->type == "boolean")
        value = flagOf(fact.value);
    else if (meant->type == "integer")
        value = inUnitOf(*meant, fact.value);
    else if (meant->name == "health_path" && fact.value.starts_with('/'))
        value = fact.value.substr(0, fact.value.find_first_of(" ,("));
    // A flag that is neither yes nor no says nothing, although its name holds the word.
    if (!value.empty() || meant->type == "boolean")
        read.add(meant->name, std::move(value));
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

/// What a document says in several lines, all of which count.
bool isJoined(const std::string& name)
{
    return name == "ingress" || name == "egress" || name == "document";
}

}  // namespace

std::vector<Property> propertiesSaid(const Fact& fact, const Kind& kind, bool alone)
{
    if (!isValue(fact))
        return {};
    if (fact.property == "ingress" || fact.property == "egress")
        return {{fact.property, fact.value}};
    if (fact.property == "Allow" && kind.hasTrait("iam"))
        return {{"document", policyText(fact.value)}};
    LabelFacts read;
    readNamed(fact, kind, read);  // before its words, as "Multi-AZ: no" holds "Multi-AZ"
    readDetail(fact.property + ": " + fact.value, kind, read);
    std::vector<Property> said = propertiesFor(kind, read, false);
    std::erase_if(said, [&](const Property& property) {
        return !kind.property(property.name) || property.value.empty() ||
               (isOwn(property.name) && !alone);
    });
    return said;
}

StatedProperties statedProperties(const std::vector<Fact>& facts, std::size_t index,
                                  const Diagram& diagram, const Catalog& catalog)
{
    StatedProperties stated;
    for (const Fact& fact : facts)
        for (const Fact::Place& place : fact.places) {
            const Node* node = place.diagram == index ? diagram.node(place.node) : nullptr;
            if (!node || !isValue(fact))
                continue;
            std::vector<Property>& properties = stated[place.node];
            for (Property& property :
                 propertiesSaid(fact, catalog.kind(node->kind), fact.places.size() == 1))
                if (isJoined(property.name))
                    append(properties, property.name, property.value);
                else if (std::ranges::find(properties, property.name, &Property::name) ==
                         properties.end())
                    properties.push_back(std::move(property));
        }
    return stated;
}

}  // namespace stratoplan
