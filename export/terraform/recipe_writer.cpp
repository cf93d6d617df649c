#include "export/terraform/builder.h"
#include "export/terraform/recipe_filler.h"
#include "export/terraform/recipes.h"
#include "model/base/text_util.h"

#include <algorithm>

namespace stratoplan::exporting {
namespace {

enum class Use { Both, Reads, Writes };

/// What an actor does with what it uses: as the line between them says, else as it is drawn: a
/// message goes into a queue, and comes out of it.
Use useOf(const System& system, int actor, int used)
{
    static constexpr std::string_view kReads[] = {"read", "get",      "query", "scan",    "fetch",
                                                  "load", "consum",   "poll",  "receive", "lookup",
                                                  "list", "download", "pull",  "select"};
    static constexpr std::string_view kWrites[] = {
        "write", "put",     "store",   "save",   "insert", "update", "delete",
        "send",  "publish", "enqueue", "upload", "push",   "record", "persist"};
    std::string words;
    for (const std::string& text :
         {system.textBetween(actor, used), system.textBetween(used, actor)})
        words += " " + slug(text, ' ');
    const auto says = [&](const auto& list) {
        return std::ranges::any_of(list, [&](std::string_view word) {
            return words.find(" " + std::string(word)) != std::string::npos;
        });
    };
    const bool reads = says(kReads);
    const bool writes = says(kWrites);
    if (reads != writes)
        return reads ? Use::Reads : Use::Writes;
    const std::vector<int>& targets = system.at(actor).targets;
    const bool messages = system.catalog->kind(system.at(used).kind).hasTrait("messaging");
    if (reads || !messages || system.undirected.contains({actor, used}) ||
        system.undirected.contains({used, actor}))
        return Use::Both;
    const bool into = std::ranges::find(targets, used) != targets.end();
    const bool outOf =
        std::ranges::find(system.at(actor).sources, used) != system.at(actor).sources.end();
    return into == outOf ? Use::Both : into ? Use::Writes : Use::Reads;
}

/// What is written with a policy for the other accounts that use it.
bool admitsOtherAccounts(std::string_view type)
{
    return type == "aws_s3_bucket" || type == "aws_sqs_queue" || type == "aws_sns_topic" ||
           type == "aws_ecr_repository";
}

/// The role of a component that acts, and what it may do to one that is used.
void grantRights(TerraformBuilder& builder, int actor, int used)
{
    const std::string* role = builder.roleOf(actor);
    const Catalog& catalog = *builder.system.catalog;
    const Recipe* recipe = recipeOf(catalog, builder.system.at(used).kind);
    if (const auto as = builder.writtenAs.find(used); as != builder.writtenAs.end())
        if (const Recipe* variant = recipeOf(catalog, as->second);
            variant && !variant->grants.empty())
            recipe = variant;
    // To a rule nobody sends: it sees the events of services.
    if (!role || !recipe || recipe->grants.empty() ||
        builder.type(used) == "aws_cloudwatch_event_rule")
        return;
    // Images are pulled by the execution role of a task, whose managed policy lets it.
    const bool isTask = std::ranges::any_of(builder.workloads, [&](const Workload& workload) {
        return workload.component == actor && !workload.onInstances;
    });
    if (isTask && builder.system.isA(used, "aws.ecr"))
        return;
    const bool isMade = !recipe->body.empty() || !recipe->type.empty();
    if (isMade && builder.address(used).empty())
        return;
    if (!isMade)
        builder.written.insert(used);  // there is nothing of it but the right to call it
    if (!builder.system.sameAccount(builder.system.at(actor).region,
                                    builder.system.at(used).region) &&
        !admitsOtherAccounts(builder.type(used)))
        builder.assumptions.push_back(builder.system.at(actor).label + " uses " +
                                      builder.system.at(used).label +
                                      " of another account, whose policy has to admit it.");
    const Use use = useOf(builder.system, actor, used);
    const std::vector<Grant>& grants = use == Use::Reads && !recipe->reads.empty() ? recipe->reads
                                       : use == Use::Writes && !recipe->writes.empty()
                                           ? recipe->writes
                                           : recipe->grants;
    builder.allowRole(*role, recipeStatements(builder, *recipe, grants, used));
}

/// An interface in front of its end asks for nothing to be allowed to that end.
bool calls(const System& system, int component)
{
    const Recipe* recipe = recipeOf(*system.catalog, system.at(component).kind);
    return recipe && recipe->calls;
}

bool writeConnection(TerraformBuilder& builder, int from, int to)
{
    const System& system = builder.system;
    const Recipe* recipe = recipeOf(*system.catalog, system.at(from).kind, system.at(to).kind);
    if (!recipe || builder.address(from).empty() || builder.address(to).empty())
        return false;
    const std::string body = recipeBody(builder, *recipe, from, to);
    if (!trimmed(body).empty())
        builder.file(recipe->file).raw(body);
    if (const std::string* role = builder.roleOf(from))
        builder.allowRole(*role, recipeStatements(builder, *recipe, recipe->grants, from, to));
    if (const std::string* role = builder.roleOf(to))
        builder.allowRole(*role, recipeStatements(builder, *recipe, recipe->ownRights, from, to));
    return true;
}

}  // namespace

void emitRecipes(TerraformBuilder& builder)
{
    const System& system = builder.system;
    for (std::size_t i = 0; i < system.components.size(); ++i) {
        const int index = static_cast<int>(i);
        const auto as = builder.writtenAs.find(index);
        const Recipe* recipe = recipeOf(
            *system.catalog, as == builder.writtenAs.end() ? system.at(index).kind : as->second);
        if (!recipe || recipe->body.empty() || !builder.written.insert(index).second)
            continue;
        const std::string body = recipeBody(builder, *recipe, index);
        if (trimmed(body).empty()) {
            builder.written.erase(index);
            continue;
        }
        Hcl& out = builder.file(recipe->file);
        out.comment(system.at(index).label);
        out.raw(body);
        for (const auto& [name, expression] : recipe->outputs)
            builder.outputs[plainName(
                typeWords(builder.type(index)) + "_" + builder.name(index) + "_" + name,
                kTerraformName)] = recipeExpression(builder, *recipe, index, expression);
        if (const std::string* role = builder.roleOf(index))
            builder.allowRole(*role, recipeStatements(builder, *recipe, recipe->ownRights, index));
    }
}

std::string settingVariable(const TerraformBuilder& builder, int used, std::string_view name)
{
    const System& system = builder.system;
    std::string owner = plainName(builder.name(used), kTerraformName);
    const Kind& kind = system.catalog->kind(system.at(used).kind);
    if (owner == "main" || owner.starts_with("main_"))
        owner = kind.hasTrait("cache") ? "cache" : kind.hasTrait("database") ? "db" : "";
    std::string variable = owner.empty() ? std::string(name) : owner + "_" + std::string(name);
    std::ranges::transform(variable, variable.begin(), [](char c) {
        return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    });
    return variable;
}

std::vector<std::pair<std::string, std::string>> drawnSettings(TerraformBuilder& builder,
                                                               int component)
{
    const System& system = builder.system;
    std::vector<std::pair<std::string, std::string>> settings;
    std::set<std::string> taken;
    std::vector<int> all = system.at(component).targets;
    for (const int source : system.at(component).sources)  // a queue is polled
        if (system.catalog->kind(system.at(source).kind).hasTrait("messaging"))
            all.push_back(source);
    for (const int used : all) {
        const auto as = builder.writtenAs.find(used);
        const Recipe* recipe = recipeOf(
            *system.catalog, as == builder.writtenAs.end() ? system.at(used).kind : as->second);
        if (recipe && recipe->settings.empty() && recipe->type.empty())
            recipe = recipeOf(*system.catalog, system.at(used).kind);
        if (!recipe || builder.address(used).empty() ||
            system.at(used).region != system.at(component).region)
            continue;
        for (const auto& [name, expression] : recipe->settings) {
            std::string variable = settingVariable(builder, used, name);
            if (taken.insert(variable).second)
                settings.emplace_back(std::move(variable),
                                      recipeExpression(builder, *recipe, used, expression));
        }
    }
    return settings;
}

void emitConnections(TerraformBuilder& builder)
{
    const System& system = builder.system;
    for (std::size_t i = 0; i < system.components.size(); ++i) {
        const int from = static_cast<int>(i);
        for (const int to : system.at(from).targets) {
            const bool there = writeConnection(builder, from, to);
            // Lines without a direction, or drawn against it.
            // A firewall acts on what is in its way, and a schedule only ever starts.
            const bool back = system.undirected.contains({from, to}) || system.isA(to, "aws.waf") ||
                              system.isA(to, "aws.eventbridge_scheduler");
            const bool known =
                there || (back && std::ranges::count(system.at(to).targets, from) == 0 &&
                          writeConnection(builder, to, from));
            if (builder.roleOf(from))
                grantRights(builder, from, to);
            else if (!known && !calls(system, from))
                grantRights(builder, to, from);
        }
    }
}

}  // namespace stratoplan::exporting
