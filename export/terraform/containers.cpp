#include "export/terraform/builder.h"
#include "export/terraform/workloads.h"

#include <algorithm>

namespace stratoplan::exporting {
namespace {

constexpr const char* kExecutionPolicy =
    "arn:aws:iam::aws:policy/service-role/AmazonECSTaskExecutionRolePolicy";

/// What the task of a service may do, from the edges drawn to it.
std::vector<Hcl> taskStatements(const System& system, int component)
{
    std::vector<Hcl> statements;
    if (component < 0)
        return statements;
    for (const int near : system.at(component).targets) {
        const std::string name = plainName(system.at(near).key, kTerraformName);
        if (system.isA(near, "aws.s3"))
            statements.push_back(policyStatement(
                {"s3:GetObject", "s3:PutObject", "s3:ListBucket"},
                {"aws_s3_bucket." + name + ".arn", "\"${aws_s3_bucket." + name + ".arn}/*\""}));
        else if (system.isA(near, "aws.dynamodb"))
            statements.push_back(
                policyStatement({"dynamodb:GetItem", "dynamodb:PutItem", "dynamodb:UpdateItem",
                                 "dynamodb:DeleteItem", "dynamodb:Query", "dynamodb:Scan"},
                                {"aws_dynamodb_table." + name + ".arn"}));
        else if (system.isA(near, "aws.xray"))
            statements.push_back(policyStatement(
                {"xray:PutTraceSegments", "xray:PutTelemetryRecords", "xray:GetSamplingRules"},
                {"\"*\""}));
    }
    return statements;
}

std::string containerDefinitions(const Workload& workload, bool tracing)
{
    std::string out = "jsonencode([\n{\n";
    out += "name = \"" + workload.name + "\"\n";
    out += "image = var.image_" + workload.name + "\n";
    out += "essential = true\n";
    out += "readonlyRootFilesystem = true\n";
    out += "portMappings = [{ containerPort = " + std::to_string(workload.port) +
           ", protocol = \"tcp\" }]\n";
    out += "logConfiguration = {\nlogDriver = \"awslogs\"\noptions = {\n"
           "awslogs-group = aws_cloudwatch_log_group.ecs.name\n"
           "awslogs-region = var.region\nawslogs-stream-prefix = \"" +
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
    const std::string execution = builder.iamRole(workload.name + "_execution", "ecs-tasks");
    builder.attachPolicy(execution, kExecutionPolicy);
    const std::string task = builder.iamRole(workload.name + "_task", "ecs-tasks");
    builder.inlinePolicy(task, taskStatements(builder.system, workload.component));
    builder.variable("image_" + workload.name,
                     {.description = "Image of " + workload.label + ", with its tag",
                      .defaultValue = builder.system.has("aws.ecr")
                                          ? ""
                                          : "\"public.ecr.aws/nginx/nginx:1.27\""});
    resource(builder.file("containers.tf"), "aws_ecs_task_definition", workload.name,
             Hcl()
                 .attr("family", "\"${local.name}-" + plainName(workload.name, kDnsLabel) + "\"")
                 .attr("requires_compatibilities", hclStrings({"FARGATE"}))
                 .text("network_mode", "awsvpc")
                 .number("cpu", 512)
                 .number("memory", 1024)
                 .attr("execution_role_arn", "aws_iam_role." + execution + ".arn")
                 .attr("task_role_arn", "aws_iam_role." + task + ".arn")
                 .attr("container_definitions", containerDefinitions(workload, tracing)));
}

void emitService(TerraformBuilder& builder, const Workload& workload, bool blueGreen)
{
    const Vpc& vpc = builder.system.vpcs.front();
    const std::string group = builder.securityGroup(workload.role(), "Tasks of " + workload.label);
    builder.allowEgress(workload.role());
    Hcl body;
    body.attr("name", "\"${local.name}-" + plainName(workload.name, kDnsLabel) + "\"")
        .attr("cluster", "aws_ecs_cluster.main.id")
        .attr("task_definition", "aws_ecs_task_definition." + workload.name + ".arn")
        .number("desired_count", workload.minimum)
        .text("launch_type", "FARGATE")
        .flag("enable_ecs_managed_tags", true)
        .text("propagate_tags", "SERVICE");
    if (workload.balanced)
        body.number("health_check_grace_period_seconds", 60);
    body.block("network_configuration", Hcl()
                                            .attr("subnets", builder.privateSubnets(vpc))
                                            .attr("security_groups", hclList({group}))
                                            .flag("assign_public_ip", false));
    if (workload.balanced)
        body.block("load_balancer",
                   Hcl()
                       .attr("target_group_arn", "aws_lb_target_group." + workload.name + ".arn")
                       .text("container_name", workload.name)
                       .number("container_port", workload.port));
    const bool codeDeploy = blueGreen && workload.balanced;
    if (codeDeploy)
        body.block("deployment_controller", Hcl().text("type", "CODE_DEPLOY"));
    else
        body.block("deployment_circuit_breaker", Hcl().flag("enable", true).flag("rollback", true));
    body.block("lifecycle",
               Hcl().attr("ignore_changes", codeDeploy
                                                ? "[desired_count, task_definition, load_balancer]"
                                                : "[desired_count]"));
    if (workload.balanced)
        body.attr("depends_on", "[aws_lb_listener.main_http]");
    resource(builder.file("containers.tf"), "aws_ecs_service", workload.name, body);
}

void emitScaling(TerraformBuilder& builder, const Workload& workload)
{
    Hcl& out = builder.file("containers.tf");
    resource(out, "aws_appautoscaling_target", workload.name,
             Hcl()
                 .number("min_capacity", workload.minimum)
                 .number("max_capacity", std::max(workload.maximum, workload.minimum))
                 .attr("resource_id", "\"service/${aws_ecs_cluster.main.name}/${aws_ecs_service." +
                                          workload.name + ".name}\"")
                 .text("scalable_dimension", "ecs:service:DesiredCount")
                 .text("service_namespace", "ecs"));
    const std::string target = "aws_appautoscaling_target." + workload.name;
    resource(out, "aws_appautoscaling_policy", workload.name,
             Hcl()
                 .attr("for_each", "{\nECSServiceAverageCPUUtilization = "
                                   "70\nECSServiceAverageMemoryUtilization = 80\n}")
                 .attr("name",
                       "\"${local.name}-" + plainName(workload.name, kDnsLabel) + "-${each.key}\"")
                 .text("policy_type", "TargetTrackingScaling")
                 .attr("resource_id", target + ".resource_id")
                 .attr("scalable_dimension", target + ".scalable_dimension")
                 .attr("service_namespace", target + ".service_namespace")
                 .block("target_tracking_scaling_policy_configuration",
                        Hcl()
                            .attr("target_value", "each.value")
                            .number("scale_out_cooldown", 60)
                            .number("scale_in_cooldown", 300)
                            .block("predefined_metric_specification",
                                   Hcl().attr("predefined_metric_type", "each.key"))));
}

}  // namespace

void emitContainers(TerraformBuilder& builder)
{
    const System& system = builder.system;
    std::vector<Workload> services = workloadsOf(system);
    std::erase_if(services, [](const Workload& workload) { return workload.onInstances; });
    if (services.empty() || system.vpcs.empty())
        return;
    for (const char* kind : {"aws.ecs_cluster", "aws.ecs_service", "aws.ecs_task",
                             "aws.cloudwatch_logs", "aws.cloudwatch"})
        for (const int index : system.ofKind(kind))
            builder.written.insert(index);
    Hcl& out = builder.file("containers.tf");
    resource(
        out, "aws_ecs_cluster", "main",
        Hcl()
            .attr("name", "local.name")
            .block("setting", Hcl().text("name", "containerInsights").text("value", "enabled")));
    resource(out, "aws_cloudwatch_log_group", "ecs",
             Hcl()
                 .attr("name", "\"/ecs/${local.name}\"")
                 .attr("retention_in_days", "var.log_retention_days"));
    builder.variable(
        "log_retention_days",
        {.description = "Days that logs are kept", .type = "number", .defaultValue = "30"});
    const bool blueGreen = system.has("aws.codedeploy") || system.deploysBlueGreen;
    for (const Workload& workload : services) {
        emitTask(builder, workload);
        emitService(builder, workload, blueGreen);
        emitScaling(builder, workload);
    }
    builder.outputs["ecs_cluster_name"] = "aws_ecs_cluster.main.name";
}

}  // namespace stratoplan::exporting
