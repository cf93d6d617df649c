#include "export/fargate.h"
#include "export/schedule.h"
#include "export/terraform/builder.h"
#include "export/terraform/recipe_parts.h"
#include "export/terraform/workloads.h"
#include "model/base/text_util.h"

#include <algorithm>

namespace stratoplan::exporting {
namespace {

constexpr const char* kExecutionPolicy =
    "arn:aws:iam::aws:policy/service-role/AmazonECSTaskExecutionRolePolicy";

std::string logGroup(const TerraformBuilder& builder, int place)
{
    return place == 0 ? "ecs" : "ecs_" + builder.placeName(place);
}

/// What a container is told of what it uses: addresses as variables, secrets by their ARN.
std::string containerSettings(TerraformBuilder& builder, const Workload& workload,
                              const std::string& execution)
{
    if (workload.component < 0)
        return {};
    std::string out;
    std::string variables;
    for (const auto& [name, value] : drawnSettings(builder, workload.component))
        variables += "{ name = \"" + name + "\", value = " + value + " },\n";
    if (!variables.empty())
        out += "environment = [\n" + variables + "]\n";
    std::string secrets;
    for (const int other : builder.system.neighbours(workload.component)) {
        const std::string address = builder.address(other);
        if (!builder.system.isA(other, "aws.secrets_manager") || address.empty() ||
            builder.system.at(other).region != workload.region)
            continue;
        std::string name = plainName(builder.name(other), kTerraformName);
        std::ranges::transform(name, name.begin(), [](char c) {
            return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
        });
        secrets += "{ name = \"" + name + "\", valueFrom = " + address + ".arn },\n";
        builder.allowRole(execution,
                          {policyStatement({"secretsmanager:GetSecretValue"}, {address + ".arn"})});
    }
    if (!secrets.empty())
        out += "secrets = [\n" + secrets + "]\n";
    return out;
}

std::string containerDefinitions(const TerraformBuilder& builder, const Workload& workload,
                                 const std::string& settings, bool tracing)
{
    std::string out = "jsonencode([\n{\n";
    out += "name = \"" + workload.name + "\"\n";
    out += "image = var.image_" + workload.name + "\n";
    out += "essential = true\n";
    out += "readonlyRootFilesystem = true\n";
    if (workload.schedule < 0)
        out += "portMappings = [{ containerPort = " + std::to_string(workload.port) +
               ", protocol = \"tcp\" }]\n";
    out += settings;
    out += "logConfiguration = {\nlogDriver = \"awslogs\"\noptions = {\n"
           "awslogs-group = aws_cloudwatch_log_group." +
           logGroup(builder, workload.region) + ".name\nawslogs-region = \"" +
           builder.regionExpression(workload.region) + "\"\nawslogs-stream-prefix = \"" +
           workload.name + "\"\n}\n}\n}";
    if (tracing)
        out += ",\n{\nname = \"xray-daemon\"\nimage = \"public.ecr.aws/xray/aws-xray-daemon:3.x\"\n"
               "essential = false\ncpu = 32\nmemoryReservation = 256\n"
               "portMappings = [{ containerPort = 2000, protocol = \"udp\" }]\n}";
    return out + "\n])";
}

void emitTask(TerraformBuilder& builder, const Workload& workload)
{
    const bool tracing = builder.system.has("aws.xray");
    const std::string execution =
        builder.iamRole(workload.name + "_execution", "ecs-tasks", workload.region);
    builder.attachPolicy(execution, kExecutionPolicy);
    const std::string task = builder.iamRole(workload.name + "_task", "ecs-tasks", workload.region);
    if (workload.component >= 0)
        builder.takesRole(workload.component, task);
    for (const int drawn : builder.system.ofKind("aws.ecs_task"))
        if (builder.system.has("aws.ecs_service") && !builder.roleOf(drawn))
            builder.takesRole(drawn, task);
    const auto drawn = [&](const char* name) {
        return workload.component < 0 ? 0 : builder.system.at(workload.component).integer(name, 0);
    };
    const TaskSize size = taskSize(drawn("cpu"), drawn("memory"));
    builder.variable("image_" + workload.name,
                     {.description = "Image of " + workload.label + ", with its tag",
                      .defaultValue = builder.system.has("aws.ecr")
                                          ? ""
                                          : "\"public.ecr.aws/nginx/nginx:1.27\""});
    resource(
        builder.file("containers.tf"), "aws_ecs_task_definition", workload.name,
        builder.in(workload.region)
            .attr("family", "\"${local.name}-" + plainName(workload.name, kDnsLabel) + "\"")
            .attr("requires_compatibilities", hclStrings({"FARGATE"}))
            .text("network_mode", "awsvpc")
            .number("cpu", size.cpu)
            .number("memory", size.memory)
            .attr("execution_role_arn", "aws_iam_role." + execution + ".arn")
            .attr("task_role_arn", "aws_iam_role." + task + ".arn")
            .attr("container_definitions",
                  containerDefinitions(builder, workload,
                                       containerSettings(builder, workload, execution), tracing)));
}

/// Whether an API calls the service by its name, without a load balancer.
bool isFoundByName(const TerraformBuilder& builder, const Workload& workload)
{
    return std::ranges::any_of(builder.system.ofKind("aws.api_gateway"), [&](int api) {
        return std::ranges::any_of(servicesBehind(builder, api), [&](const Workload* service) {
            return service->name == workload.name;
        });
    });
}

/// Workloads that a line leads from to this one, without a load balancer between them.
std::vector<const Workload*> callersOf(const TerraformBuilder& builder, const Workload& workload)
{
    std::vector<const Workload*> found;
    if (workload.component < 0 || workload.schedule >= 0)
        return found;
    const std::vector<int>& sources = builder.system.at(workload.component).sources;
    for (const Workload& other : builder.workloads)
        if (&other != &workload && other.component >= 0 && other.vpc == workload.vpc &&
            std::ranges::count(sources, other.component) > 0)
            found.push_back(&other);
    return found;
}

/// The names under which the services of a network are found: addresses for callers that look them
/// up, with their ports for an API.
void emitNames(TerraformBuilder& builder, const Workload& workload, const char* recordType)
{
    const Vpc& vpc = builder.system.vpcAt(workload.vpc);
    Hcl& out = builder.file("containers.tf");
    const std::string space = vpc.label("services");
    if (builder.madeOnce.insert("names of " + space).second)
        resource(out, "aws_service_discovery_private_dns_namespace", space,
                 builder.in(workload.region)
                     .attr("name", "\"" + plainName(space, kDnsLabel) + ".${local.name}.internal\"")
                     .attr("vpc", "aws_vpc." + vpc.name + ".id"));
    resource(
        out, "aws_service_discovery_service", workload.name,
        builder.in(workload.region)
            .text("name", plainName(workload.name, kDnsLabel))
            .block("dns_config",
                   Hcl()
                       .attr("namespace_id",
                             "aws_service_discovery_private_dns_namespace." + space + ".id")
                       .block("dns_records", Hcl().number("ttl", 15).text("type", recordType))));
    if (recordType == std::string_view("A"))
        builder.outputs["address_of_" + workload.name] =
            "\"${aws_service_discovery_service." + workload.name +
            ".name}.${aws_service_discovery_private_dns_namespace." + space +
            ".name}:" + std::to_string(workload.port) + "\"";
}

void emitService(TerraformBuilder& builder, const Workload& workload, bool blueGreen)
{
    const Vpc& vpc = builder.system.vpcAt(workload.vpc);
    const std::string group =
        builder.securityGroup(workload.role(), "Tasks of " + workload.label, workload.vpc);
    builder.allowEgress(workload.role());
    if (workload.component >= 0)
        builder.listens(workload.component, workload.role(), 0);
    Hcl body = builder.in(workload.region);
    body.attr("name", "\"${local.name}-" + plainName(workload.name, kDnsLabel) + "\"")
        .attr("cluster", builder.clusterOf(workload) + ".id")
        .attr("task_definition", "aws_ecs_task_definition." + workload.name + ".arn")
        .number("desired_count", workload.minimum)
        .text("launch_type", "FARGATE")
        .flag("enable_ecs_managed_tags", true)
        .text("propagate_tags", "SERVICE");
    if (workload.balanced())
        body.number("health_check_grace_period_seconds", 60);
    body.block("network_configuration",
               Hcl()
                   .attr("subnets", builder.privateSubnets(vpc, workload.place()))
                   .attr("security_groups", hclList({group}))
                   .flag("assign_public_ip", false));
    if (workload.balanced())
        body.block("load_balancer", Hcl()
                                        .attr("target_group_arn", "aws_lb_target_group." +
                                                                      workload.targetGroup + ".arn")
                                        .text("container_name", workload.name)
                                        .number("container_port", workload.port));
    if (isFoundByName(builder, workload)) {
        emitNames(builder, workload, "SRV");
        body.block(
            "service_registries",
            Hcl()
                .attr("registry_arn", "aws_service_discovery_service." + workload.name + ".arn")
                .text("container_name", workload.name)
                .number("container_port", workload.port));
    }
    const std::vector<const Workload*> callers = callersOf(builder, workload);
    for (const Workload* caller : callers)
        builder.allow(caller->role(), workload.role(), workload.port);
    if (!callers.empty() && !isFoundByName(builder, workload)) {
        emitNames(builder, workload, "A");
        body.block(
            "service_registries",
            Hcl().attr("registry_arn", "aws_service_discovery_service." + workload.name + ".arn"));
    }
    const bool codeDeploy = blueGreen && workload.balanced();
    if (codeDeploy)
        body.block("deployment_controller", Hcl().text("type", "CODE_DEPLOY"));
    else
        body.block("deployment_circuit_breaker", Hcl().flag("enable", true).flag("rollback", true));
    body.block("lifecycle",
               Hcl().attr("ignore_changes", codeDeploy
                                                ? "[desired_count, task_definition, load_balancer]"
                                                : "[desired_count]"));
    if (workload.balanced())
        body.attr("depends_on", "[" + workload.listener + "]");
    resource(builder.file("containers.tf"), "aws_ecs_service", workload.name, body);
}

/// A task that runs to its end, again and again.
void emitSchedule(TerraformBuilder& builder, const Workload& workload)
{
    const System& system = builder.system;
    const Vpc& vpc = system.vpcAt(workload.vpc);
    const std::string group =
        builder.securityGroup(workload.role(), "Tasks of " + workload.label, workload.vpc);
    builder.allowEgress(workload.role());
    builder.listens(workload.component, workload.role(), 0);
    const std::string task = "aws_ecs_task_definition." + workload.name;
    const std::string role =
        builder.iamRole(workload.name + "_schedule", "scheduler", workload.region);
    builder.allowRole(
        role,
        {policyStatement({"ecs:RunTask"}, {task + ".arn"}),
         policyStatement({"iam:PassRole"}, {"aws_iam_role." + workload.name + "_execution.arn",
                                            "aws_iam_role." + workload.name + "_task.arn"})
             .block("condition", Hcl()
                                     .text("test", "StringEquals")
                                     .text("variable", "iam:PassedToService")
                                     .attr("values", hclStrings({"ecs-tasks.amazonaws.com"})))});
    const std::string said = system.at(workload.schedule).text() +
                             system.textBetween(workload.schedule, workload.component) +
                             system.at(workload.component).text();
    Hcl body = builder.in(workload.region);
    body.attr("name", "\"${local.name}-" + plainName(workload.name, kDnsLabel) + "\"");
    if (builder.type(workload.schedule) == "aws_scheduler_schedule_group")
        body.attr("group_name", builder.address(workload.schedule) + ".name");
    body.text("schedule_expression", awsScheduleOf(said, "cron(0 3 * * ? *)"))
        .block("flexible_time_window", Hcl().text("mode", "OFF"))
        .block("target", Hcl()
                             .attr("arn", builder.clusterOf(workload) + ".arn")
                             .attr("role_arn", "aws_iam_role." + role + ".arn")
                             .block("ecs_parameters",
                                    Hcl()
                                        .attr("task_definition_arn", task + ".arn")
                                        .text("launch_type", "FARGATE")
                                        .block("network_configuration",
                                               Hcl()
                                                   .attr("subnets", builder.privateSubnets(
                                                                        vpc, workload.place()))
                                                   .attr("security_groups", hclList({group}))
                                                   .flag("assign_public_ip", false))));
    resource(builder.file("containers.tf"), "aws_scheduler_schedule", workload.name, body);
}

void emitScaling(TerraformBuilder& builder, const Workload& workload)
{
    const StatedFacts& stated = builder.system.stated;
    Hcl& out = builder.file("containers.tf");
    resource(out, "aws_appautoscaling_target", workload.name,
             builder.in(workload.region)
                 .number("min_capacity", workload.minimum)
                 .number("max_capacity", std::max(workload.maximum, workload.minimum))
                 .attr("resource_id", "\"service/${" + builder.clusterOf(workload) +
                                          ".name}/${aws_ecs_service." + workload.name + ".name}\"")
                 .text("scalable_dimension", "ecs:service:DesiredCount")
                 .text("service_namespace", "ecs"));
    const std::string target = "aws_appautoscaling_target." + workload.name;
    resource(out, "aws_appautoscaling_policy", workload.name,
             builder.in(workload.region)
                 .attr("for_each", "{\nECSServiceAverageCPUUtilization = " +
                                       std::to_string(stated.cpuTarget.value_or(70)) +
                                       "\nECSServiceAverageMemoryUtilization = " +
                                       std::to_string(stated.memoryTarget.value_or(80)) + "\n}")
                 .attr("name",
                       "\"${local.name}-" + plainName(workload.name, kDnsLabel) + "-${each.key}\"")
                 .text("policy_type", "TargetTrackingScaling")
                 .attr("resource_id", target + ".resource_id")
                 .attr("scalable_dimension", target + ".scalable_dimension")
                 .attr("service_namespace", target + ".service_namespace")
                 .block("target_tracking_scaling_policy_configuration",
                        Hcl()
                            .attr("target_value", "each.value")
                            .number("scale_out_cooldown", stated.scaleOutCooldown.value_or(60))
                            .number("scale_in_cooldown", stated.scaleInCooldown.value_or(300))
                            .block("predefined_metric_specification",
                                   Hcl().attr("predefined_metric_type", "each.key"))));
}

}  // namespace

void emitContainers(TerraformBuilder& builder)
{
    const System& system = builder.system;
    std::vector<Workload> services = builder.workloads;
    std::erase_if(services, [](const Workload& workload) { return workload.onInstances; });
    if (services.empty() || system.vpcs.empty())
        return;
    for (const char* kind : {"aws.ecs_service", "aws.ecs_task", "aws.fargate"})
        for (const int index : system.ofKind(kind))
            builder.written.insert(index);
    Hcl& out = builder.file("containers.tf");
    const auto writeCluster = [&](const std::string& address, int region) {
        const std::string name = address.substr(address.find('.') + 1);
        resource(out, "aws_ecs_cluster", name,
                 builder.in(region)
                     .attr("name", name == "main"
                                       ? "local.name"
                                       : "\"${local.name}-" + plainName(name, kDnsLabel) + "\"")
                     .block("setting",
                            Hcl().text("name", "containerInsights").text("value", "enabled")));
        builder.outputs[name == "main" || name == "default" ? "ecs_cluster_name"
                                                            : "ecs_cluster_name_" + name] =
            address + ".name";
    };
    for (const int index : system.ofKind("aws.ecs_cluster")) {
        builder.written.insert(index);
        writeCluster(builder.address(index), system.at(index).region);
    }
    std::set<int> regions;
    std::set<std::string> added;
    for (const Workload& workload : services) {
        regions.insert(workload.region);
        const std::string cluster = builder.clusterOf(workload);
        if (workload.cluster < 0 && added.insert(cluster).second)
            writeCluster(cluster, workload.region);
    }
    for (const int region : regions) {
        resource(
            out, "aws_cloudwatch_log_group", logGroup(builder, region),
            builder.in(region)
                .attr("name", "\"/ecs/${local.name}" +
                                  (system.placeAt(region).account.empty() || region == 0
                                       ? std::string()
                                       : "-" + plainName(builder.placeName(region), kDnsLabel)) +
                                  "\"")
                .attr("retention_in_days", builder.logRetention()));
    }
    const bool blueGreen = system.has("aws.codedeploy") || system.deploysBlueGreen;
    for (const Workload& workload : services) {
        emitTask(builder, workload);
        if (workload.schedule >= 0) {
            emitSchedule(builder, workload);
            continue;
        }
        emitService(builder, workload, blueGreen);
        emitScaling(builder, workload);
    }
}

}  // namespace stratoplan::exporting
