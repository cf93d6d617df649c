#include "export/terraform/recipe_parts.h"
#include "model/base/text_util.h"

#include <algorithm>

namespace stratoplan::exporting {
namespace {

/// What DMS calls an engine that a text names. Source: AWS DMS, "Sources/Targets for data
/// migration".
std::string engineIn(const std::string& text, bool aurora)
{
    const auto says = [&](std::string_view word) { return text.find(word) != std::string::npos; };
    if (aurora)
        return says("mysql") ? "aurora" : "aurora-postgresql";
    return says("mariadb")                         ? "mariadb"
           : says("mysql")                         ? "mysql"
           : says("oracle")                        ? "oracle"
           : says("sql server") || says("mssql")   ? "sqlserver"
           : says("mongodb") || says("documentdb") ? "docdb"
           : says("db2")                           ? "db2"
                                                   : "postgres";
}

/// A role that DMS takes, with what it may do. Its principal names the region. Returns its address.
std::string roleOfMigration(const PartRequest& request, Hcl& out, const std::string& name,
                            const std::vector<Hcl>& statements)
{
    const std::string region = request.builder.regionExpression(request.drawn().region);
    Hcl trust;
    trust.attr("actions", hclStrings({"sts:AssumeRole"}))
        .block("principals", Hcl()
                                 .text("type", "Service")
                                 .attr("identifiers", "[\"dms.amazonaws.com\", \"dms." + region +
                                                          ".amazonaws.com\"]"));
    Hcl rights;
    for (const Hcl& statement : statements)
        rights.block("statement", statement);
    out.block("data", Hcl().block("statement", trust),
              {"aws_iam_policy_document", name + "_trust"});
    out.block("data", rights, {"aws_iam_policy_document", name});
    resource(
        out, "aws_iam_role", name,
        request.builder.inAccount(request.drawn().region)
            .attr("name_prefix", "\"dms-" + request.builder.slug(request.component, 16) + "-\"")
            .attr("assume_role_policy", "data.aws_iam_policy_document." + name + "_trust.json"));
    resource(out, "aws_iam_role_policy", name,
             request.builder.inAccount(request.drawn().region)
                 .attr("role", "aws_iam_role." + name + ".id")
                 .attr("policy", "data.aws_iam_policy_document." + name + ".json"));
    return "aws_iam_role." + name + ".arn";
}

bool isDatabase(const PartRequest& request, int other)
{
    const std::string type = request.builder.type(other);
    return type == "aws_db_instance" || type == "aws_rds_cluster";
}

/// A database by the secret that it keeps its password in; one that is not drawn as one of AWS by a
/// secret that a variable names. Returns the address of the endpoint's ARN.
std::string databaseEnd(const PartRequest& request, Hcl& out, int database, const char* way)
{
    const bool known = database >= 0;
    const std::string name = "dms_" + request.name() + "_" + way +
                             (known ? "_" + typeWords(request.builder.type(database)) + "_" +
                                          request.builder.name(database)
                                    : std::string());
    std::string secret = "var.dms_source_secret_arn";
    if (known)
        secret = request.builder.address(database) + ".master_user_secret[0].secret_arn";
    else
        request.builder.variable(
            "dms_source_secret_arn",
            {.description = "ARN of the secret with host, port, user name and password of the "
                            "database that is migrated"});
    const std::string role = roleOfMigration(
        request, out, name, {policyStatement({"secretsmanager:GetSecretValue"}, {secret})});
    const bool aurora = known && request.builder.type(database) == "aws_rds_cluster";
    std::string engine = request.system().text;
    if (known)
        engine = request.system().at(database).text();
    Hcl body = request.builder.in(request.drawn().region);
    body.attr("endpoint_id", "\"${local.name}-" + plainName(name, {'-', 60, "end"}) + "\"")
        .text("endpoint_type", way)
        .text("engine_name", engineIn(engine, aurora));
    if (known)
        body.attr("database_name",
                  "var.database_name_" + plainName(request.builder.name(database), kTerraformName));
    body.attr("secrets_manager_arn", secret)
        .attr("secrets_manager_access_role_arn", role)
        .text("ssl_mode", known ? "require" : "none");
    if (known)
        request.builder.variable(
            "database_name_" + plainName(request.builder.name(database), kTerraformName),
            {.description =
                 "Database in " + request.system().at(database).label + " that is copied",
             .defaultValue = "\"app\""});
    resource(out, "aws_dms_endpoint", name, body);
    return "aws_dms_endpoint." + name + ".endpoint_arn";
}

/// Where the changes go, or empty for what DMS writes nothing to.
std::string targetEnd(const PartRequest& request, Hcl& out, int target)
{
    const System& system = request.system();
    const std::string address = request.builder.address(target);
    const std::string name = "dms_" + request.name() + "_target_" +
                             typeWords(request.builder.type(target)) + "_" +
                             request.builder.name(target);
    const std::string id = "\"${local.name}-" + plainName(name, {'-', 60, "end"}) + "\"";
    if (isDatabase(request, target))
        return databaseEnd(request, out, target, "target");
    if (system.isA(target, "aws.s3")) {
        const std::string role = roleOfMigration(
            request, out, name,
            {policyStatement({"s3:PutObject", "s3:DeleteObject", "s3:PutObjectTagging"},
                             {"\"${" + address + ".arn}/*\""}),
             policyStatement({"s3:ListBucket"}, {address + ".arn"})});
        resource(out, "aws_dms_s3_endpoint", name,
                 request.builder.in(request.drawn().region)
                     .attr("endpoint_id", id)
                     .text("endpoint_type", "target")
                     .attr("bucket_name", address + ".bucket")
                     .text("data_format", "parquet")
                     .attr("service_access_role_arn", role));
        return "aws_dms_s3_endpoint." + name + ".endpoint_arn";
    }
    if (system.isA(target, "aws.kinesis_stream")) {
        const std::string role = roleOfMigration(
            request, out, name,
            {policyStatement({"kinesis:DescribeStream", "kinesis:PutRecord", "kinesis:PutRecords"},
                             {address + ".arn"})});
        resource(out, "aws_dms_endpoint", name,
                 request.builder.in(request.drawn().region)
                     .attr("endpoint_id", id)
                     .text("endpoint_type", "target")
                     .text("engine_name", "kinesis")
                     .block("kinesis_settings", Hcl()
                                                    .attr("stream_arn", address + ".arn")
                                                    .text("message_format", "json")
                                                    .attr("service_access_role_arn", role)));
        return "aws_dms_endpoint." + name + ".endpoint_arn";
    }
    return {};
}

}  // namespace

std::string migrationTasks(const PartRequest& request)
{
    Hcl out;
    std::vector<int> targets;
    for (const int target : request.drawn().targets)
        if (!request.builder.address(target).empty())
            targets.push_back(target);
    std::vector<std::pair<std::string, std::string>> ends;  // name and ARN of where it goes
    for (const int target : targets)
        if (const std::string end = targetEnd(request, out, target); !end.empty())
            ends.push_back(
                {typeWords(request.builder.type(target)) + "_" + request.builder.name(target),
                 end});
    if (ends.empty())
        return {};
    std::vector<std::pair<std::string, std::string>> begins;
    for (const int source : request.drawn().sources)
        if (isDatabase(request, source) && !request.builder.address(source).empty())
            begins.push_back(
                {request.builder.name(source), databaseEnd(request, out, source, "source")});
    if (begins.empty())
        begins.push_back({"", databaseEnd(request, out, -1, "source")});
    const bool changes =
        request.system().text.find("cdc") != std::string::npos ||
        std::ranges::any_of(request.drawn().sources, [&](int source) {
            return request.system().textBetween(source, request.component).find("cdc") !=
                   std::string::npos;
        });
    for (const auto& [begin, from] : begins)
        for (const auto& [end, to] : ends) {
            const std::string name =
                plainName(request.name() + "_" + begin + "_to_" + end, kTerraformName);
            resource(
                out, "aws_dms_replication_task", name,
                request.builder.in(request.drawn().region)
                    .attr("replication_task_id",
                          "\"${local.name}-" + plainName(name, {'-', 60, "task"}) + "\"")
                    .text("migration_type", changes ? "full-load-and-cdc" : "full-load")
                    .attr("replication_instance_arn",
                          request.builder.address(request.component) + ".replication_instance_arn")
                    .attr("source_endpoint_arn", from)
                    .attr("target_endpoint_arn", to)
                    .attr("table_mappings",
                          "jsonencode({\nrules = [{\nrule-type = \"selection\"\nrule-id = "
                          "\"1\"\nrule-name = \"all\"\nobject-locator = { schema-name = "
                          "\"%\", table-name = \"%\" }\nrule-action = \"include\"\n}]\n})"));
        }
    return out.body();
}

std::string blockVolumes(const PartRequest& request)
{
    Hcl out;
    const std::string size = std::to_string(std::clamp(
        request.drawn().integer("size_gb", request.drawn().integer("storage_gb", 50)), 1, 65536));
    const std::string tag = "\"${local.name}-" + request.builder.slug(request.component, 28);
    std::vector<int> machines;
    for (const int near : request.near("aws.ec2_instance"))
        if (request.builder.type(near) == "aws_instance")
            machines.push_back(near);
    const auto volume = [&](const std::string& zone) {
        return request.builder.in(request.drawn().region)
            .attr("availability_zone", zone)
            .attr("size", size)
            .text("type", "gp3")
            .flag("encrypted", true);
    };
    if (machines.empty())
        resource(out, "aws_ebs_volume", request.name(),
                 volume("\"" + request.builder.regionExpression(request.drawn().region) + "a\"")
                     .attr("tags", "{ Name = " + tag + "\" }"));
    for (const int machine : machines) {
        // One of each machine, in its zone.
        const std::string label = machine == machines.front()
                                      ? request.name()
                                      : request.name() + "_" + request.builder.name(machine);
        const int copies = request.system().at(machine).copies();
        const std::string each = copies > 1 ? "[count.index]" : "";
        const std::string instance = request.builder.address(machine) + each;
        Hcl disk;
        Hcl attachment = request.builder.in(request.drawn().region);
        if (copies > 1) {
            disk.number("count", copies);
            attachment.number("count", copies);
        }
        disk.append(volume(instance + ".availability_zone")
                        .attr("tags", "{ Name = " + tag +
                                          (copies > 1 ? "-${count.index + 1}\" }" : "\" }")));
        resource(out, "aws_ebs_volume", label, disk);
        resource(out, "aws_volume_attachment", label,
                 attachment.text("device_name", "/dev/sdf")
                     .attr("volume_id", "aws_ebs_volume." + label + each + ".id")
                     .attr("instance_id", instance + ".id"));
    }
    return out.body();
}

}  // namespace stratoplan::exporting
