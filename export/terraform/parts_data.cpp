#include "export/terraform/recipe_parts.h"
#include "model/base/text_util.h"

#include <algorithm>
#include <unordered_map>

namespace stratoplan::exporting {
namespace {

bool isMySql(const Component& component)
{
    return component.says("mysql") || component.says("mariadb");
}

std::string identifier(const std::string* drawn, const std::string& fallback)
{
    const bool plain =
        drawn && !drawn->empty() && drawn->size() < 100 && std::ranges::all_of(*drawn, [](char c) {
            return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
                   c == '_' || c == '-' || c == '.';
        });
    return hclString(plain ? *drawn : fallback);
}

std::string hashKey(const PartRequest& request)
{
    return identifier(request.drawn().property("hash_key"), "id");
}

bool isSqlServer(const Component& component)
{
    return component.says("sql server") || component.says("sqlserver") || component.says("mssql");
}

std::string multiAz(const PartRequest& request)
{
    if (const std::string* stated = request.drawn().property("multi_az"))
        return *stated == "false" ? "false" : "true";
    const bool said = request.drawn().says("multi-az") || request.drawn().says("multi az") ||
                      request.system().has("aws.rds_standby");
    return said ? "true" : "false";
}

/// Of SQL Server the free edition has no second zone. Source: Amazon RDS User Guide, "Multi-AZ
/// deployments for Amazon RDS for Microsoft SQL Server".
std::string databaseEngine(const PartRequest& request)
{
    const Component& drawn = request.drawn();
    const bool standby = isSqlServer(drawn) && multiAz(request) == "true";
    return hclString(drawn.says("mariadb")  ? "mariadb"
                     : drawn.says("mysql")  ? "mysql"
                     : drawn.says("oracle") ? "oracle-se2"
                     : standby              ? "sqlserver-se"
                     : isSqlServer(drawn)   ? "sqlserver-ex"
                                            : "postgres");
}

/// The primary whose copy a replica is.
int sourceDatabase(const PartRequest& request)
{
    const auto fits = [&](int other) {
        return request.builder.type(other) == "aws_db_instance" && other != request.component &&
               !request.system().isA(other, "aws.rds_read_replica");
    };
    for (const int other : request.near("aws.rds_instance"))
        if (fits(other))
            return other;
    for (const int other : request.system().ofKind("aws.rds_instance"))
        if (fits(other))
            return other;
    return -1;
}

std::string sourceDatabaseText(const PartRequest& request)
{
    const int source = sourceDatabase(request);
    if (source < 0)
        return "null";
    const bool same = request.system().at(source).region == request.drawn().region;
    return request.builder.address(source) + (same ? ".identifier" : ".arn");
}

/// Clusters that make one global database: those of a system with several regions.
std::vector<int> globalMembers(const PartRequest& request)
{
    std::vector<int> members;
    std::vector<int> regions;
    for (std::size_t i = 0; i < request.system().components.size(); ++i) {
        const int index = static_cast<int>(i);
        if (request.builder.type(index) != "aws_rds_cluster" || request.builder.isAlias(index))
            continue;
        const int region = request.system().at(index).region;
        if (!request.system().sameAccount(region, request.drawn().region))
            continue;
        if (std::ranges::find(regions, region) != regions.end())
            continue;
        regions.push_back(region);
        members.push_back(index);
    }
    std::ranges::stable_sort(members, [&](int a, int b) {
        return request.system().at(a).region < request.system().at(b).region;
    });
    return members.size() < 2 ? std::vector<int>() : members;
}

bool isGlobalPrimary(const PartRequest& request)
{
    const std::vector<int> members = globalMembers(request);
    return !members.empty() && members.front() == request.component;
}

bool isGlobalSecondary(const PartRequest& request)
{
    const std::vector<int> members = globalMembers(request);
    return std::ranges::find(members, request.component) != members.end() &&
           members.front() != request.component;
}

std::string globalCluster(const PartRequest& request)
{
    const std::vector<int> members = globalMembers(request);
    return members.empty() ? "null"
                           : "aws_rds_global_cluster." + request.builder.name(members.front());
}

std::string globalPrimaryInstances(const PartRequest& request)
{
    return "aws_rds_cluster_instance." + request.builder.name(globalMembers(request).front());
}

/// Caches that are one global datastore: one a region, joined by lines or called that. The one that
/// no other is copied to comes first.
std::vector<int> globalCaches(const PartRequest& request)
{
    const System& system = request.system();
    const auto isCache = [&](int index) {
        return request.builder.type(index) == "aws_elasticache_replication_group" &&
               !request.builder.isAlias(index);
    };
    const auto linked = [&](int a, int b) {
        if (system.at(a).region == system.at(b).region ||
            !system.sameAccount(system.at(a).region, system.at(b).region))
            return false;
        const std::vector<int> near = system.neighbours(a);
        return std::ranges::count(near, b) > 0 ||
               (system.at(a).says("global datastore") && system.at(b).says("global datastore"));
    };
    std::vector<int> members;
    for (const int index : system.ofKind("aws.elasticache_redis")) {
        const bool joins =
            isCache(index) && (index == request.component || linked(index, request.component));
        const bool alone = std::ranges::none_of(
            members, [&](int other) { return system.at(other).region == system.at(index).region; });
        if (joins && alone)
            members.push_back(index);
    }
    if (members.size() < 2)
        return {};
    std::ranges::stable_sort(members, {}, [&](int index) {
        const bool copied = std::ranges::any_of(system.at(index).sources, [&](int source) {
            return std::ranges::count(members, source) > 0;
        });
        return std::pair(copied, system.at(index).region);
    });
    return members;
}

std::string globalCache(const PartRequest& request)
{
    const std::vector<int> members = globalCaches(request);
    return members.empty() ? "null"
                           : "aws_elasticache_global_replication_group." +
                                 request.builder.name(members.front());
}

bool isInGlobalCache(const PartRequest& request, bool first)
{
    const std::vector<int> members = globalCaches(request);
    return !members.empty() && (members.front() == request.component) == first;
}

/// "writer + 2 readers", "1 writer, 3 replicas"; else two, as one alone would be no cluster.
std::string clusterSize(const PartRequest& request)
{
    if (const int drawn = request.drawn().integer("instances", 0); drawn > 0 && drawn <= 16)
        return std::to_string(drawn);
    const std::string text = request.drawn().text();
    for (const std::string_view word : {" reader", " read replica", " replica"})
        if (const std::size_t at = text.find(word); at != std::string::npos && at > 0) {
            const std::size_t begin = text.find_last_not_of("0123456789", at - 1) + 1;
            const auto count = toInteger(text.substr(begin, at - begin));
            if (count && *count >= 1 && *count <= 15)
                return std::to_string(*count + 1);
        }
    return "2";
}

/// The regions in which a table is drawn again.
std::string tableReplicas(const PartRequest& request)
{
    std::string out;
    for (const int other : request.system().ofKind("aws.dynamodb"))
        if (other != request.component && request.builder.meant(other) == request.component)
            out += "\nreplica {\nregion_name = \"" +
                   request.builder.regionExpression(request.system().at(other).region) + "\"\n}\n";
    return out;
}

}  // namespace

std::string usualDatabaseClass(const PartRequest& request)
{
    // Source: Amazon RDS User Guide, "Supported DB engines for DB instance classes": none of Arm's
    // for Oracle and SQL Server, no small one for the larger editions of the latter.
    const int source = sourceDatabase(request);
    const Component& drawn =
        source < 0 || !request.system().isA(request.component, "aws.rds_read_replica")
            ? request.drawn()
            : request.system().at(source);
    if (isSqlServer(drawn) && multiAz(request) == "true")
        return "db.m5.large";
    return isSqlServer(drawn) || drawn.says("oracle") ? "db.t3.medium" : "db.t4g.medium";
}

std::optional<std::string> dataPart(const PartRequest& request)
{
    using Part = std::string (*)(const PartRequest&);
    static const std::unordered_map<std::string, Part> kParts = {
        {"hash_key", hashKey},
        {"db_engine", databaseEngine},
        {"db_family",
         [](const PartRequest& r) {
             const auto near = r.near("aws.rds_instance");
             return hclString(isMySql(r.drawn()) ||
                                      (!near.empty() && isMySql(r.system().at(near.front())))
                                  ? "MYSQL"
                                  : "POSTGRESQL");
         }},
        {"aurora_engine",
         [](const PartRequest& r) {
             return hclString(isMySql(r.drawn()) ? "aurora-mysql" : "aurora-postgresql");
         }},
        {"aurora_version",
         [](const PartRequest& r) {
             return hclString(isMySql(r.drawn()) ? "8.0.mysql_aurora.3.08.2" : "16.6");
         }},
        {"cache_engine",
         [](const PartRequest& r) {
             return hclString(r.drawn().says("valkey") ? "valkey" : "redis");
         }},
        {"multi_az", multiAz},
        {"source_database", sourceDatabaseText},
        {"global_cluster", globalCluster},
        {"global_members", globalPrimaryInstances},
        {"global_cache", globalCache},
        {"cluster_size", clusterSize},
        {"table_replicas", tableReplicas},
        {"db_version",
         [](const PartRequest& r) { return identifier(r.drawn().property("engine_version"), ""); }},
    };
    const auto it = kParts.find(request.words.front());
    return it == kParts.end() ? std::nullopt : std::optional(it->second(request));
}

std::optional<bool> dataCondition(const PartRequest& request)
{
    const std::string& what = request.words.front();
    if (what == "global_primary")
        return isGlobalPrimary(request);
    if (what == "global_secondary")
        return isGlobalSecondary(request);
    if (what == "global_cache_primary" || what == "global_cache_copy")
        return isInGlobalCache(request, what == "global_cache_primary");
    if (what == "licensed_engine")
        return isSqlServer(request.drawn()) || request.drawn().says("oracle");
    if (what == "source_database")
        return sourceDatabase(request) >= 0;
    if (what == "db_version")
        return identifier(request.drawn().property("engine_version"), "") != "\"\"";
    if (what == "streamed_table")
        return !request.near("aws.lambda").empty() || !tableReplicas(request).empty();
    if (what == "replicated_table")
        return !tableReplicas(request).empty();
    return std::nullopt;
}

}  // namespace stratoplan::exporting
