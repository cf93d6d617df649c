#include "model/base/text_util.h"
#include "model/validate/rules/families.h"

#include <algorithm>
#include <set>

namespace stratoplan {
namespace {

using Context = RuleContext;

bool isStore(const Context& c, int node)
{
    return (c.has(node, "database") || c.has(node, "cache")) && c.has(node, "needsSubnet");
}

void db001(const Context& c, const Report& report)
{
    if (c.isTree())
        return;
    for (const int store : c.eachWith("relational")) {
        const int subnet = c[store].subnet;
        if (subnet < 0 || c.isPlural(subnet) || c.has(store, "replica"))
            continue;
        const std::string zone = c.zoneOf(subnet);
        const int vpc = c.vpcOf(store);
        bool second = zone.empty() || vpc < 0;
        for (const int other : vpc >= 0 ? c.inVpc(vpc, "aws.subnet") : std::vector<int>())
            if (other != subnet && c.node(other).kind != "aws.subnet_public" &&
                (c.isPlural(other) || c.zoneOf(other) != zone))
                second = true;
        if (second)
            continue;
        FixMaker fix(c, "Add a subnet in a second zone");
        std::string next = zone;
        next.back() = next.back() == 'a' || next.back() == '1' ? static_cast<char>(next.back() + 1)
                      : next.back() >= 'a'                     ? 'a'
                                                               : '1';
        const int added =
            fix.add(c.node(subnet).kind, c[subnet].kind->label + " AZ-" + next, c[subnet].parent);
        fix.set(added, "az", next);
        FindingBuilder{c, report}(DiagCode::DB001, {c.label(store)}, {store, subnet}, {},
                                  fix.done());
    }
}

/// Subnets made for stores that hold none and are joined to none.
std::vector<int> unusedStoreSubnets(const Context& c)
{
    std::vector<int> unused;
    for (const int subnet : c.of("aws.subnet_db"))
        if (c[subnet].children.empty() && c[subnet].in.empty() && c[subnet].out.empty())
            unused.push_back(subnet);
    return unused;
}

void db002(const Context& c, const Report& report)
{
    const std::vector<int> unused = unusedStoreSubnets(c);
    for (const int store : c.eachWith("needsSubnet")) {
        if (!isStore(c, store) || c[store].subnet >= 0 || c.has(store, "replica"))
            continue;
        std::vector<int> homes;
        for (const int subnet : unused) {
            const bool forCaches = c.says(subnet, "cache");
            if (c[subnet].region == c[store].region && forCaches == c.has(store, "cache"))
                homes.push_back(subnet);
        }
        if (homes.empty())
            continue;
        FindingBuilder{c, report}(
            DiagCode::DB002, {c.label(store)}, {store, homes.front()}, {},
            FixMaker(c, "Move into %1", c.label(homes.front())).move(store, homes.front()).done());
    }
}

void db003(const Context& c, const Report& report)
{
    for (const int store : c.eachWith("relational")) {
        if (!c.node(store).kind.starts_with("aws.") || c.has(store, "replica") ||
            c.isTrue(store, "multi_az") || c[store].count > 1)
            continue;
        const std::vector<int> ends = c.neighbours(store);
        if (std::any_of(ends.begin(), ends.end(), [&](int end) { return c.has(end, "replica"); }))
            continue;
        FindingBuilder{c, report}(DiagCode::DB003, {c.label(store)}, {store}, {},
                                  FixMaker(c, "Multi-AZ").set(store, "multi_az", "true").done());
    }
}

bool isReplication(const Context& c, int edge)
{
    const std::string label = lowered(c.edge(edge).label);
    return label.find("repl") != label.npos || label.find("cross-region") != label.npos ||
           label.find("sync") != label.npos;
}

int primaryOf(const Context& c, int standby)
{
    for (const int end : c.neighbours(standby))
        if (c.has(end, "relational") && !c.has(end, "replica"))
            return end;
    int only = -1;
    for (const int store : c.with("relational"))
        if (!c.has(store, "replica")) {
            if (only >= 0)
                return -1;
            only = store;
        }
    return only;
}

void db004(const Context& c, const Report& report)
{
    for (const int standby : c.each("aws.rds_standby"))
        for (const int edge : c[standby].in) {
            const int app = c.source(edge);
            if (!c.isTraffic(edge) || isReplication(c, edge) || c.has(app, "relational"))
                continue;
            const int primary = primaryOf(c, standby);
            FindingBuilder{c, report}(
                DiagCode::DB004, {c.label(app), c.label(standby)}, {app, standby}, {edge},
                primary >= 0
                    ? FixMaker(c, "Connect to %1", c.label(primary)).retarget(edge, primary).done()
                    : std::nullopt);
        }
}

void db005(const Context& c, const Report& report)
{
    for (const int app : c.each()) {
        if (c.has(app, "storesData") || c.has(app, "cache"))
            continue;
        for (const int edge : c[app].out) {
            const int store = c.target(edge);
            if (!c.isTraffic(edge) || !(c.has(store, "database") || c.has(store, "cache")))
                continue;
            const bool replica = (c.has(store, "replica") && !c.is(store, "aws.rds_standby")) ||
                                 (c.has(store, "cache") && c.says(store, "replica"));
            if (replica)
                FindingBuilder{c, report}(DiagCode::DB005, {c.label(app), c.label(store)},
                                          {app, store}, {edge});
        }
    }
}

void db006(const Context& c, const Report& report)
{
    for (const int cluster : c.each("aws.aurora_cluster")) {
        std::int64_t replicas = 0;
        if (c.has(cluster, "replica"))
            replicas = c[cluster].count;
        else if (const std::string* count = c.property(cluster, "instances"))
            replicas = toInteger(*count).value_or(1) - 1;
        if (replicas > 15)
            FindingBuilder{c, report}(DiagCode::DB006, {c.label(cluster), std::to_string(replicas)},
                                      {cluster});
    }
}

void db008(const Context& c, const Report& report)
{
    for (const int edge : c.eachEdge()) {
        const int from = c.source(edge);
        const int to = c.target(edge);
        if (!c.has(from, "storesData") ||
            !(c.has(to, "storesData") || c.is(to, "aws.s3_replication")) || from == to)
            continue;
        const std::string region = c.regionOf(from);
        if (region.empty() || region != c.regionOf(to))
            continue;
        const std::string label = lowered(c.edge(edge).label);
        const bool saysCross =
            label.find("cross-region") != label.npos || label.find("cross region") != label.npos ||
            c.says(to, "cross-region") || c.says(to, "cross\nregion") || c.says(to, "cross region");
        const int frame = c[from].region;
        const bool bucketsInDr =
            c.has(from, "objectStore") && c.has(to, "objectStore") && frame >= 0 &&
            (c.says(frame, "disaster") || c.says(frame, "dr ") || c.says(frame, "failover"));
        if (!saysCross && !bucketsInDr)
            continue;
        int primary = -1;  // the other region, if there is one
        for (const int other : c.of("aws.region"))
            if (other != frame)
                primary = other;
        FindingBuilder{c, report}(DiagCode::DB008, {c.label(from), c.label(to), region}, {from, to},
                                  {edge},
                                  FixMaker(c, "Move the source out of %1", region)
                                      .move(from, primary >= 0 ? primary
                                                  : frame >= 0 ? c[frame].parent
                                                               : -1)
                                      .done());
    }
}

void db009(const Context& c, const Report& report)
{
    for (const int replica : c.eachWith("replica"))
        if (c[replica].region >= 0 && c[replica].subnet < 0 && c[replica].vpc < 0 &&
            c[replica].zone < 0)
            FindingBuilder{c, report}(DiagCode::DB009, {c.label(replica), c.regionOf(replica)},
                                      {replica});
}

void db012(const Context& c, const Report& report)
{
    if (c.isTree())
        return;
    for (const int subnet : unusedStoreSubnets(c))
        FindingBuilder{c, report}(DiagCode::DB012, {c.label(subnet)}, {subnet});
}

bool isBucketName(std::string_view name)
{
    if (name.size() < 3 || name.size() > 63)
        return false;
    const auto alnum = [](char letter) {
        return (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9');
    };
    if (!alnum(name.front()) || !alnum(name.back()) || name.find("..") != name.npos ||
        name.starts_with("xn--") || name.starts_with("sthree-") || name.ends_with("-s3alias"))
        return false;
    const bool address = std::count(name.begin(), name.end(), '.') == 3 &&
                         name.find_first_not_of("0123456789.") == name.npos;
    return !address && std::all_of(name.begin(), name.end(), [&](char letter) {
        return alnum(letter) || letter == '-' || letter == '.';
    });
}

void sto001(const Context& c, const Report& report)
{
    for (const int bucket : c.each("aws.s3")) {
        const std::string* name = c.property(bucket, "bucket");
        if (!name || isBucketName(*name))
            continue;
        std::string legal = slug(*name).substr(0, 63);
        while (legal.ends_with('-'))
            legal.pop_back();
        legal.resize(std::max<std::size_t>(legal.size(), 3), '0');
        FindingBuilder{c, report}(DiagCode::STO001, {*name}, {bucket}, {},
                                  FixMaker(c, "Use %1", legal).set(bucket, "bucket", legal).done());
    }
}

void sto002(const Context& c, const Report& report)
{
    if (c.of("aws.s3").empty())
        return;
    std::set<int> told;
    for (int edge = 0; edge < c.edgeCount(); ++edge) {
        const int from = c.source(edge);
        const int to = c.target(edge);
        if (!c.is(from, "aws.s3") || !(c.is(to, "aws.s3") || c.is(to, "aws.s3_replication")))
            continue;
        for (const int bucket : {from, to}) {
            const std::string* versioning = c.property(bucket, "versioning");
            if (!c.is(bucket, "aws.s3") || (versioning && *versioning == "true") ||
                !told.insert(bucket).second)
                continue;
            FindingBuilder{c, report}(
                DiagCode::STO002, {c.label(bucket)}, {bucket}, {edge},
                FixMaker(c, "Enable versioning").set(bucket, "versioning", "true").done(),
                versioning ? std::nullopt : std::optional(Severity::Info));
        }
    }
}

constexpr Rule kRules[] = {
    {DiagCode::DB001, RuleWhen::Drawn, db001, Reach::Network},
    {DiagCode::DB002, RuleWhen::Drawn, db002, Reach::Near},
    {DiagCode::DB003, RuleWhen::Strict, db003, Reach::Near},
    {DiagCode::DB004, RuleWhen::Drawn, db004, Reach::Near},
    {DiagCode::DB005, RuleWhen::Drawn, db005, Reach::Near},
    {DiagCode::DB006, RuleWhen::Property, db006, Reach::Near},
    {DiagCode::DB008, RuleWhen::Drawn, db008, Reach::Near},
    {DiagCode::DB009, RuleWhen::Drawn, db009, Reach::Near},
    {DiagCode::DB012, RuleWhen::Drawn, db012, Reach::Kinds},
    {DiagCode::STO001, RuleWhen::Property, sto001, Reach::Near},
    {DiagCode::STO002, RuleWhen::Drawn, sto002, Reach::Kinds},
};

}  // namespace

std::span<const Rule> dataRules()
{
    return kRules;
}

}  // namespace stratoplan
