#include "export/terraform/builder.h"
#include "export/terraform/workloads.h"

#include <algorithm>

namespace stratoplan::exporting {
namespace {

/// Everything that the drawing connects to the store may reach it; with no line, the services.
void allowClients(TerraformBuilder& builder, int store, const std::string& role, int port)
{
    bool any = false;
    const std::vector<Workload> workloads = workloadsOf(builder.system);
    for (const Workload& workload : workloads)
        if (workload.component >= 0 &&
            std::ranges::count(builder.system.neighbours(store), workload.component) > 0) {
            builder.allow(workload.role(), role, port);
            any = true;
        }
    if (!any)
        builder.allow("vpc", role, port);
}

std::string subnetGroup(TerraformBuilder& builder, const char* type, const std::string& name)
{
    resource(builder.file("databases.tf"), type, name,
             Hcl()
                 .attr("name", "\"${local.name}-" + plainName(name, kDnsLabel) + "\"")
                 .attr("subnet_ids", builder.dataSubnets(builder.system.vpcs.front())));
    return std::string(type) + "." + name + ".name";
}

bool isMySql(const Component& component)
{
    const std::string text = component.text();
    return text.find("mysql") != std::string::npos || text.find("mariadb") != std::string::npos;
}

void emitAurora(TerraformBuilder& builder, int index)
{
    const Component& component = builder.system.at(index);
    const std::string name = builder.label("aws_rds_cluster", component.key);
    const bool mysql = isMySql(component);
    const std::string role = "database_" + name;
    const std::string group = builder.securityGroup(role, "Database " + component.label);
    allowClients(builder, index, role, mysql ? 3306 : 5432);
    const std::string subnets = subnetGroup(builder, "aws_db_subnet_group", name);
    Hcl& out = builder.file("databases.tf");
    resource(out, "aws_rds_cluster", name,
             Hcl()
                 .attr("cluster_identifier",
                       "\"${local.name}-" + plainName(name, {'-', 30, "db"}) + "\"")
                 .text("engine", mysql ? "aurora-mysql" : "aurora-postgresql")
                 .text("master_username", "dbadmin")
                 .flag("manage_master_user_password", true)
                 .attr("db_subnet_group_name", subnets)
                 .attr("vpc_security_group_ids", hclList({group}))
                 .flag("storage_encrypted", true)
                 .number("backup_retention_period", 7)
                 .attr("deletion_protection", "var.deletion_protection")
                 .flag("copy_tags_to_snapshot", true)
                 .attr("final_snapshot_identifier",
                       "\"${local.name}-" + plainName(name, {'-', 30, "db"}) + "-final\""));
    resource(out, "aws_rds_cluster_instance", name,
             Hcl()
                 .number("count", 2)
                 .attr("cluster_identifier", "aws_rds_cluster." + name + ".id")
                 .attr("engine", "aws_rds_cluster." + name + ".engine")
                 .text("instance_class", "db.r6g.large")
                 .flag("publicly_accessible", false));
    builder.outputs["database_endpoint_" + name] = "aws_rds_cluster." + name + ".endpoint";
}

void emitInstance(TerraformBuilder& builder, int index)
{
    const Component& component = builder.system.at(index);
    const std::string name = builder.label("aws_db_instance", component.key);
    const bool mysql = isMySql(component);
    const std::string role = "database_" + name;
    const std::string group = builder.securityGroup(role, "Database " + component.label);
    allowClients(builder, index, role, mysql ? 3306 : 5432);
    const std::string subnets = subnetGroup(builder, "aws_db_subnet_group", name);
    const std::string* type = component.property("instance_type");
    const bool standby = component.text().find("multi-az") != std::string::npos ||
                         builder.system.has("aws.rds_standby");
    resource(
        builder.file("databases.tf"), "aws_db_instance", name,
        Hcl()
            .attr("identifier", "\"${local.name}-" + plainName(name, {'-', 30, "db"}) + "\"")
            .text("engine", mysql ? "mysql" : "postgres")
            .text("instance_class", type && type->starts_with("db.") ? *type : "db.t4g.medium")
            .number("allocated_storage", std::clamp(component.integer("storage", 50), 20, 65536))
            .text("storage_type", "gp3")
            .flag("storage_encrypted", true)
            .text("username", "dbadmin")
            .flag("manage_master_user_password", true)
            .attr("db_subnet_group_name", subnets)
            .attr("vpc_security_group_ids", hclList({group}))
            .flag("multi_az", standby)
            .flag("publicly_accessible", false)
            .number("backup_retention_period", 7)
            .attr("deletion_protection", "var.deletion_protection")
            .flag("copy_tags_to_snapshot", true)
            .attr("final_snapshot_identifier",
                  "\"${local.name}-" + plainName(name, {'-', 30, "db"}) + "-final\""));
}

void emitCache(TerraformBuilder& builder, int index)
{
    const Component& component = builder.system.at(index);
    const std::string name = builder.label("aws_elasticache_replication_group", component.key);
    const std::string role = "cache_" + name;
    const std::string group = builder.securityGroup(role, "Cache " + component.label);
    allowClients(builder, index, role, 6379);
    const std::string subnets = subnetGroup(builder, "aws_elasticache_subnet_group", name);
    resource(
        builder.file("databases.tf"), "aws_elasticache_replication_group", name,
        Hcl()
            .attr("replication_group_id",
                  "substr(\"${local.name}-" + plainName(name, {'-', 20, "cache"}) + "\", 0, 40)")
            .text("description", component.label.empty() ? "Cache" : component.label)
            .text("engine", "redis")
            .text("node_type", "cache.t4g.small")
            .number("num_cache_clusters", 2)
            .number("port", 6379)
            .attr("subnet_group_name", subnets)
            .attr("security_group_ids", hclList({group}))
            .flag("automatic_failover_enabled", true)
            .flag("multi_az_enabled", true)
            .flag("at_rest_encryption_enabled", true)
            .flag("transit_encryption_enabled", true));
}

}  // namespace

void emitDatabases(TerraformBuilder& builder)
{
    const System& system = builder.system;
    if (system.vpcs.empty())
        return;
    const auto each = [&](const char* kind, void (*emit)(TerraformBuilder&, int)) {
        for (const int index : system.ofKind(kind)) {
            if (!builder.written.insert(index).second || system.at(index).region != 0)
                continue;
            builder.variable("deletion_protection",
                             {.description = "Whether databases refuse to be deleted",
                              .type = "bool",
                              .defaultValue = "true"});
            emit(builder, index);
        }
    };
    for (const char* kind : {"aws.aurora_replica", "aws.rds_standby", "aws.rds_read_replica"})
        for (const int index : system.ofKind(kind))
            builder.written.insert(index);
    if (system.has("aws.aurora_cluster") && system.has("aws.rds_instance")) {
        // Two views of one database: the cluster says more.
        for (const int index : system.ofKind("aws.rds_instance"))
            builder.written.insert(index);
        builder.assumptions.push_back(
            "A database is drawn as Aurora and as RDS; the Aurora cluster is written.");
    }
    each("aws.aurora_cluster", emitAurora);
    each("aws.rds_instance", emitInstance);
    each("aws.elasticache_redis", emitCache);
}

}  // namespace stratoplan::exporting
