#include "export/terraform/builder.h"
#include "export/terraform/component_names.h"
#include "export/terraform/recipe_parts.h"
#include "export/terraform/recipes.h"
#include "model/base/text_util.h"

#include <algorithm>

namespace stratoplan::exporting {
namespace {

/// The resource that gives a component its address: the one that the recipe or the catalog names,
/// else the first with the component's label.
std::string mainType(const Catalog& catalog, const Recipe& recipe, const std::string& kind)
{
    if (!recipe.type.empty())
        return recipe.type;
    for (std::string id = kind; !id.empty(); id = catalog.kind(id).base)
        if (const std::string& type = catalog.kind(id).terraformResource;
            recipe.body.find("resource \"" + type + "\" \"{{name}}\"") != std::string::npos)
            return type;
    const std::size_t label = recipe.body.find("\" \"{{name}}\"");
    if (label == std::string::npos)
        return {};
    const std::size_t begin = recipe.body.rfind('"', label - 1) + 1;
    return recipe.body.substr(begin, label - begin);
}

/// A database that a second drawing shows as something else, or a reader that is but an instance
/// of its cluster: the component that it is, or -1.
int drawnAgain(const TerraformBuilder& builder, int index)
{
    const System& system = builder.system;
    const auto other = [&](std::string_view kind, bool sameDiagram) {
        for (const int candidate : system.ofKind(kind)) {
            const Component& a = system.at(index);
            const Component& b = system.at(candidate);
            const bool shared = std::ranges::any_of(a.diagrams, [&](const Diagram* d) {
                return std::ranges::count(b.diagrams, d) > 0;
            });
            if (candidate != index && a.region == b.region && (sameDiagram || !shared) &&
                builder.type(candidate) ==
                    (kind == "aws.rds_instance" ? "aws_db_instance" : "aws_rds_cluster"))
                return candidate;
        }
        return -1;
    };
    const std::string& kind = system.at(index).kind;
    if (kind == "aws.aurora_replica")
        return other("aws.aurora_cluster", true);
    if (kind == "aws.rds_standby")
        if (const int cluster = other("aws.aurora_cluster", true); cluster >= 0)
            return cluster;
    if (kind == "aws.rds_standby")
        return other("aws.rds_instance", true);
    if (system.isA(index, "aws.rds_instance"))
        return other("aws.aurora_cluster", false);
    return -1;
}

/// Whether a link leads from a REST API to a network balancer, which takes a link of its own sort.
bool isOfRestApi(const System& system, int link)
{
    bool toNetwork = false;
    for (const int near : system.neighbours(link)) {
        toNetwork = toNetwork || system.isA(near, "aws.nlb");
        if (system.isA(near, "aws.api_gateway") && isHttpApi(system.at(near)))
            return false;
    }
    return toNetwork;
}

/// The recipe that writes a component: its kind's, or one for what its text says of it.
const Recipe* recipeFor(TerraformBuilder& builder, int index)
{
    const System& system = builder.system;
    if (system.isA(index, "aws.api_gateway")) {
        if (isHttpApi(system.at(index)) || !servicesBehind(builder, index).empty())
            builder.writtenAs[index] = "aws.api_gateway/http";
    } else if (system.isA(index, "aws.vpc_link") && isOfRestApi(system, index)) {
        builder.writtenAs[index] = "aws.vpc_link/of_nlb";
    } else if (system.isA(index, "aws.eventbridge") && isRuleOfDefaultBus(builder, index)) {
        builder.writtenAs[index] = "aws.eventbridge/default_bus";
    } else if (std::string variant =
                   recipeVariant(*system.catalog, system.at(index).kind, system.at(index).text());
               !variant.empty()) {
        builder.writtenAs[index] = std::move(variant);
    }
    const auto as = builder.writtenAs.find(index);
    return recipeOf(*system.catalog,
                    as == builder.writtenAs.end() ? system.at(index).kind : as->second);
}

/// The words of a name without what only measures it: "t3 micro", "200 gb", "multi az", "x 2", the
/// version of an engine. All of them where nothing else is left.
std::vector<std::string_view> withoutMeasures(const std::vector<std::string_view>& words)
{
    static constexpr std::string_view kSizes[] = {"nano",    "micro",  "small",   "medium",
                                                  "large",   "xlarge", "2xlarge", "4xlarge",
                                                  "8xlarge", "metal"};
    static constexpr std::string_view kUnits[] = {"gb",     "gib",   "tb",    "mb",    "vcpu",
                                                  "vcpus",  "day",   "days",  "hours", "shard",
                                                  "shards", "nodes", "tasks", "azs",   "zones"};
    static constexpr std::string_view kEngines[] = {"postgresql", "postgres", "mysql",  "mariadb",
                                                    "redis",      "valkey",   "oracle", "aurora"};
    static constexpr std::string_view kCounts[] = {"x", "min", "max", "desired"};
    const auto among = [](const auto& list, std::string_view word) {
        return std::ranges::find(list, word) != std::end(list);
    };
    const auto number = [](std::string_view word) { return toInteger(word).has_value(); };
    std::vector<std::string_view> kept;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string_view word = words[i];
        const std::string_view next = i + 1 < words.size() ? words[i + 1] : std::string_view();
        const bool family = word.size() <= 5 && word.find_first_of("0123456789") != word.npos;
        if ((family && among(kSizes, next)) || (number(word) && among(kUnits, next)) ||
            (word == "multi" && next == "az") || (among(kCounts, word) && number(next)) ||
            (number(word) && next == "data" && i + 2 < words.size() && words[i + 2] == "nodes")) {
            i += next == "data" ? 1 : 0;
            if (family && !kept.empty() && (kept.back() == "db" || kept.back() == "cache"))
                kept.pop_back();
            ++i;
        } else if (!(among(kCounts, word) && next.empty() && i > 0) &&
                   !(number(word) && !kept.empty() && among(kEngines, kept.back()))) {
            kept.push_back(word);
        }
    }
    return kept.empty() ? words : kept;
}

/// The key without the longest of the kind's names in it: "azure_cache_for_redis_carts" is "carts".
std::string withoutProduct(const System& system, int index)
{
    const std::string key = "_" + system.at(index).key + "_";
    std::string longest;
    for (const std::string& alias : system.catalog->kind(system.at(index).kind).aliases)
        if (const std::string words = "_" + slug(alias, '_') + "_";
            words.size() > longest.size() && key.find(words) != std::string::npos)
            longest = words;
    if (longest.empty())
        return system.at(index).key;
    const std::string rest = replaceAll(key, longest, "_");
    return rest.size() < 3 ? std::string() : rest.substr(1, rest.size() - 2);
}

/// "orders_queue" of a queue is "orders": words at either end that only say the kind are left out,
/// as the resource's type says them; "main" where nothing else is said.
std::string ownName(const System& system, int index, const std::string& type)
{
    const std::string& key = system.at(index).key;
    std::set<std::string> idle = {"aws", "amazon", "azure", "microsoft", "gcp", "google"};
    for (std::string id = system.at(index).kind; !id.empty(); id = system.catalog->kind(id).base) {
        const Kind& kind = system.catalog->kind(id);
        const std::string label = slug(kind.label, ' ');
        for (const std::string_view word : split(label, ' '))
            idle.insert(std::string(word));
        for (const std::string& alias : kind.aliases)
            if (const std::string word = slug(alias, ' '); word.find(' ') == std::string::npos)
                idle.insert(word);
    }
    std::string plain = system.isOfAws(index) ? key : withoutProduct(system, index);
    // The first of several stands for all, but may be called by its own name: "ECR: payments".
    const std::string& label = system.at(index).label;
    if (const std::size_t colon = label.find(": ");
        plain.empty() && colon != label.npos && system.ofKind(system.at(index).kind).size() > 1)
        plain = slug(label.substr(colon), '_');
    // Words that Terraform cannot write: the author's own name for the box says more.
    const std::string given = slug(system.at(index).nodes.front()->name, '_');
    std::vector<std::string_view> words = withoutMeasures(split(plain, '_'));
    const bool foreign = given.size() > 1 &&
                         std::ranges::any_of(label, [](char c) { return (c & 0x80) != 0; }) &&
                         std::erase_if(words, isForeignWord) > 0;
    const auto withoutEnds = [](std::vector<std::string_view> left, const auto& isIdle) {
        while (!left.empty() && isIdle(left.back()))
            left.pop_back();
        while (!left.empty() && isIdle(left.front()))
            left.erase(left.begin());
        std::string own;
        for (const std::string_view word : left)
            own += (own.empty() ? "" : "_") + std::string(word);
        return own;
    };
    std::string own =
        withoutEnds(words, [&](std::string_view word) { return idle.contains(std::string(word)); });
    if (own.empty())  // "ElastiCache Redis": at least what the type does not say
        own = withoutEnds(words, [&](std::string_view word) {
            return ("_" + type + "_").find("_" + std::string(word) + "_") != std::string::npos;
        });
    if (own.empty() && foreign)
        own = given;
    return own.empty() ? "main" : own;
}

std::string labelOf(const System& system, int index, const std::string& type)
{
    return system.nameInAccount(index, ownName(system, index, type));
}

/// "DynamoDB Streams" beside a table are that table's; dashboards of a search domain the domain's.
void joinPartsOfOthers(TerraformBuilder& builder)
{
    const System& system = builder.system;
    for (const auto& [kind, word] :
         {std::pair{"aws.dynamodb", "dynamodb stream"}, std::pair{"aws.opensearch", "dashboard"}})
        for (const int part : system.ofKind(kind)) {
            if (!system.at(part).says(word))
                continue;
            int whole = -1;
            for (const int other : system.neighbours(part))
                if (system.isA(other, kind) && !system.at(other).says(word))
                    whole = other;
            const std::vector<int>& all = system.ofKind(kind);
            if (whole < 0 && all.size() == 2)
                whole = all[0] == part ? all[1] : all[0];
            if (whole >= 0 && !builder.isAlias(whole))
                builder.alias(part, whole);
        }
}

/// A table drawn again in another region is a replica of the one in the earlier region.
void joinGlobalTables(TerraformBuilder& builder)
{
    const System& system = builder.system;
    for (const int index : system.ofKind("aws.dynamodb"))
        for (const int other : system.neighbours(index))
            if (system.isA(other, "aws.dynamodb") && !builder.isAlias(other) &&
                !builder.isAlias(index) && system.at(other).region < system.at(index).region &&
                system.sameAccount(system.at(other).region, system.at(index).region))
                builder.alias(index, other);
}

}  // namespace

void placeComponents(TerraformBuilder& builder)
{
    const System& system = builder.system;
    std::vector<int> later;
    for (std::size_t i = 0; i < system.components.size(); ++i) {
        const int index = static_cast<int>(i);
        const Recipe* recipe = recipeFor(builder, index);
        const std::string type =
            recipe ? mainType(*system.catalog, *recipe, system.at(index).kind) : std::string();
        if (type.empty() || (type == "aws_instance" && system.at(index).vpc < 0))
            continue;
        if (type == "aws_db_instance" || system.at(index).kind == "aws.aurora_replica" ||
            system.at(index).kind == "aws.rds_standby") {
            if (system.at(index).kind != "aws.rds_instance") {
                later.push_back(index);
                continue;
            }
        }
        builder.place(index, type, builder.label(type, labelOf(system, index, type)));
    }
    joinGlobalTables(builder);
    joinPartsOfOthers(builder);
    for (const Workload& workload : builder.workloads)
        if (workload.component >= 0)
            builder.place(workload.component, builder.type(workload.component), workload.name);
    for (const int index : system.ofKind("aws.ec2_instance"))
        if (const int group = system.frameOf(index, "aws.asg"); group >= 0)
            builder.alias(index, group);
    // The queue and the jobs that are drawn in an environment are made with it.
    for (const int index : system.ofKind("aws.batch"))
        if (const int environment = system.frameOf(index, "aws.batch"); environment >= 0)
            builder.alias(index, environment);
    for (const int index : later)
        if (const int same = drawnAgain(builder, index); same >= 0) {
            builder.alias(index, same);
        } else {
            // The copy of an Aurora cluster in another region is a cluster there.
            const std::vector<int>& clusters = system.ofKind("aws.aurora_cluster");
            const bool aurora =
                system.isA(index, "aws.rds_read_replica") &&
                std::ranges::any_of(clusters, [&](int cluster) {
                    return builder.type(cluster) == "aws_rds_cluster" &&
                           system.at(cluster).region != system.at(index).region &&
                           system.sameAccount(system.at(cluster).region, system.at(index).region);
                });
            if (aurora) {
                builder.writtenAs[index] = "aws.aurora_cluster";
                builder.place(
                    index, "aws_rds_cluster",
                    builder.label("aws_rds_cluster", labelOf(system, index, "aws_rds_cluster")));
                continue;
            }
            const Recipe* recipe = recipeOf(*system.catalog, system.at(index).kind);
            const std::string type = mainType(*system.catalog, *recipe, system.at(index).kind);
            builder.place(index, type, builder.label(type, labelOf(system, index, type)));
        }
    for (const int index : system.ofKind("aws.rds_instance"))
        if (system.at(index).kind == "aws.rds_instance")
            if (const int same = drawnAgain(builder, index); same >= 0) {
                builder.alias(index, same);
                builder.assumptions.push_back(system.at(index).label +
                                              " is the Aurora cluster of another diagram; the "
                                              "cluster is written.");
            }
}

}  // namespace stratoplan::exporting
