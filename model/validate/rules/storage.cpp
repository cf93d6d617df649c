#include "model/base/text_util.h"
#include "model/validate/rules/families.h"

#include <algorithm>
#include <set>

namespace stratoplan {
namespace {

using Context = RuleContext;

/// What data can be copied between: stores of one family.
std::string_view familyOf(const Context& c, int store)
{
    for (const std::string_view family :
         {"relational", "cache", "objectStore", "nosql", "blockStore"})
        if (c.has(store, family))
            return family;
    return {};
}

void db007(const Context& c, const Report& report)
{
    if (c.with("storesData").empty())
        return;
    std::set<std::pair<int, int>> drawn;
    for (int edge = 0; edge < c.edgeCount(); ++edge) {
        const int from = c.source(edge);
        const int to = c.target(edge);
        constexpr std::string_view kWord = "replic";
        if (c.edge(edge).label.size() < kWord.size() || !c.has(from, "storesData") ||
            !c.has(to, "storesData") || c.edge(edge).targetMarker == Marker::None ||
            lowered(c.edge(edge).label).find(kWord) == std::string::npos)
            continue;
        const std::string_view a = familyOf(c, from);
        const std::string_view b = familyOf(c, to);
        const std::string* one = c.property(from, "engine");
        const std::string* two = c.property(to, "engine");
        const auto base = [](std::string_view engine) {
            return engine.starts_with("aurora-") ? engine.substr(7) : engine;
        };
        const bool otherFamily = !a.empty() && !b.empty() && a != b;
        const bool otherEngine = one && two && a == "relational" && base(*one) != base(*two);
        // both ways is a global table or two-way bucket replication, but no relational database
        const bool back = a == "relational" && drawn.count({to, from}) > 0;
        drawn.insert({from, to});
        if (otherFamily || otherEngine || from == to || back)
            FindingBuilder{c, report}(DiagCode::DB007, {c.label(from), c.label(to)}, {from, to},
                                      {edge});
    }
}

void sto003(const Context& c, const Report& report)
{
    for (const int volume : c.eachWith("blockStore"))
        for (const int end : c.neighbours(volume)) {
            const std::string here = c.zoneOf(volume);
            const std::string there = c.zoneOf(end);
            if (!c.is(end, "aws.ec2_instance") || here.empty() || there.empty() || here == there)
                continue;
            FixMaker fix(c, "Move to %1", there);
            fix.move(volume, c[end].parent);
            if (c.property(volume, "az"))
                fix.set(volume, "az", there);
            FindingBuilder{c, report}(DiagCode::STO003, {c.label(volume), there}, {volume, end}, {},
                                      fix.done());
            break;
        }
}

void sto004(const Context& c, const Report& report)
{
    for (const int system : c.each("aws.efs")) {
        const std::string here = c.zoneOf(system);
        if (here.empty())
            continue;
        for (const int end : c.neighbours(system)) {
            const std::string there = c.zoneOf(end);
            if (!c.has(end, "compute") || there.empty() || there == here)
                continue;
            const int vpc = c.vpcOf(system);
            FindingBuilder{c,
                           report}(DiagCode::STO004, {c.label(system), there}, {system, end}, {},
                                   vpc >= 0 && !c.property(system, "az")
                                       ? FixMaker(c, "Move into the VPC").move(system, vpc).done()
                                       : std::nullopt);
            break;
        }
    }
}

bool locks(const Context& c, int node)
{
    return c.says(node, "lock") || c.isTrue(node, "use_lockfile");
}

/// A bucket or backend that keeps Terraform's state.
std::vector<int> stateStores(const Context& c)
{
    std::vector<int> stores;
    if (c.isTree())  // a tree lists what there is, not what a thing is set to
        return stores;
    for (const int bucket : c.of("aws.s3")) {
        const int parent = c[bucket].parent;
        const bool inBackend = parent >= 0 && c.is(parent, "ci.state_backend");
        if (c.saysWord(bucket, "state") || c.says(bucket, "tfstate") || inBackend ||
            c.says(bucket, "backend"))
            stores.push_back(bucket);
    }
    return stores;
}

bool isLocked(const Context& c, int store)
{
    if (locks(c, store))
        return true;
    for (const int table : c.of("aws.dynamodb")) {
        const bool sibling = c[table].parent == c[store].parent;
        const std::vector<int> ends = c.neighbours(store);
        if (c.says(table, "lock") || c.says(table, "state") || (sibling && c[table].parent >= 0) ||
            std::find(ends.begin(), ends.end(), table) != ends.end())
            return true;
    }
    return false;
}

/// Who runs Terraform again and again, several at a time.
bool isApplied(const Context& c)
{
    for (const std::string_view kind : {"tool.terraform", "tool.terragrunt", "ci.plan"})
        if (c.any(kind) && (!c.with("ci").empty() || !c.with("pipeline").empty()))
            return true;
    return false;
}

void sto005(const Context& c, const Report& report)
{
    for (const int store : stateStores(c)) {
        std::string missing;
        FixMaker fix(c, "Set it");
        if (!isLocked(c, store) && !isApplied(c)) {
            missing = "locking";
            fix.set(store, "use_lockfile", "true");
        }
        const std::string* versioning = c.property(store, "versioning");
        if (versioning && *versioning == "false") {
            missing += missing.empty() ? "versioning" : ", versioning";
            fix.set(store, "versioning", "true");
        }
        if (!missing.empty())
            FindingBuilder{c, report}(DiagCode::STO005, {c.label(store), missing}, {store}, {},
                                      fix.done());
    }
}

void pip020(const Context& c, const Report& report)
{
    for (const int store : stateStores(c))
        if (isApplied(c) && !isLocked(c, store))
            FindingBuilder{c, report}(
                DiagCode::PIP020, {c.label(store)}, {store}, {},
                FixMaker(c, "Lock with a lock file").set(store, "use_lockfile", "true").done());
}

constexpr Rule kRules[] = {
    {DiagCode::DB007, RuleWhen::Drawn, db007, Reach::Kinds},
    {DiagCode::STO003, RuleWhen::Drawn, sto003, Reach::Near},
    {DiagCode::STO004, RuleWhen::Drawn, sto004, Reach::Near},
    {DiagCode::STO005, RuleWhen::Drawn, sto005, Reach::Kinds},
    {DiagCode::PIP020, RuleWhen::Drawn, pip020, Reach::Kinds},
};

}  // namespace

std::span<const Rule> storageRules()
{
    return kRules;
}

}  // namespace stratoplan
