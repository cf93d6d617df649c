#include "export/terraform/builder.h"
#include "export/terraform/workloads.h"

#include <algorithm>

namespace stratoplan::exporting {
namespace {

void emitRegistry(TerraformBuilder& builder)
{
    Hcl& out = builder.file("delivery.tf");
    resource(out, "aws_ecr_repository", "app",
             Hcl()
                 .attr("name", "local.name")
                 .text("image_tag_mutability", "IMMUTABLE")
                 .block("image_scanning_configuration", Hcl().flag("scan_on_push", true))
                 .block("encryption_configuration", Hcl().text("encryption_type", "KMS")));
    resource(
        out, "aws_ecr_lifecycle_policy", "app",
        Hcl()
            .attr("repository", "aws_ecr_repository.app.name")
            .attr(
                "policy",
                "jsonencode({\nrules = [\n{\nrulePriority = 1\ndescription = \"Untagged images go "
                "after a week\"\nselection = {\ntagStatus = \"untagged\"\ncountType = "
                "\"sinceImagePushed\"\ncountUnit = \"days\"\ncountNumber = 7\n}\naction = { type = "
                "\"expire\" }\n},\n{\nrulePriority = 2\ndescription = \"The ten newest images "
                "stay\"\nselection = {\ntagStatus = \"any\"\ncountType = "
                "\"imageCountMoreThan\"\ncountNumber = 10\n}\naction = { type = \"expire\" "
                "}\n}\n]\n})"));
    builder.outputs["repository_url"] = "aws_ecr_repository.app.repository_url";
}

void emitArtifactStore(TerraformBuilder& builder)
{
    Hcl& out = builder.file("delivery.tf");
    resource(out, "aws_s3_bucket", "artifacts",
             Hcl().attr("bucket_prefix", "\"${local.name}-artifacts-\""));
    const std::string id = "aws_s3_bucket.artifacts.id";
    resource(out, "aws_s3_bucket_server_side_encryption_configuration", "artifacts",
             Hcl()
                 .attr("bucket", id)
                 .block("rule", Hcl().block("apply_server_side_encryption_by_default",
                                            Hcl().text("sse_algorithm", "aws:kms"))));
    resource(out, "aws_s3_bucket_public_access_block", "artifacts",
             Hcl()
                 .attr("bucket", id)
                 .flag("block_public_acls", true)
                 .flag("block_public_policy", true)
                 .flag("ignore_public_acls", true)
                 .flag("restrict_public_buckets", true));
}

Hcl artifactStatement()
{
    return policyStatement({"s3:GetObject", "s3:GetObjectVersion", "s3:PutObject"},
                           {"\"${aws_s3_bucket.artifacts.arn}/*\""});
}

void emitBuild(TerraformBuilder& builder)
{
    const bool registry = builder.system.has("aws.ecr");
    const std::string role = builder.iamRole("codebuild", "codebuild");
    std::vector<Hcl> statements = {
        artifactStatement(), policyStatement({"logs:CreateLogStream", "logs:PutLogEvents"},
                                             {"\"${aws_cloudwatch_log_group.build.arn}:*\""})};
    if (registry) {
        statements.push_back(policyStatement({"ecr:GetAuthorizationToken"}, {"\"*\""}));
        statements.push_back(
            policyStatement({"ecr:BatchCheckLayerAvailability", "ecr:CompleteLayerUpload",
                             "ecr:InitiateLayerUpload", "ecr:PutImage", "ecr:UploadLayerPart"},
                            {"aws_ecr_repository.app.arn"}));
    }
    builder.inlinePolicy(role, statements);
    Hcl& out = builder.file("delivery.tf");
    resource(out, "aws_cloudwatch_log_group", "build",
             Hcl()
                 .attr("name", "\"/aws/codebuild/${local.name}\"")
                 .attr("retention_in_days", "var.log_retention_days"));
    builder.variable(
        "log_retention_days",
        {.description = "Days that logs are kept", .type = "number", .defaultValue = "30"});
    Hcl environment;
    environment.text("compute_type", "BUILD_GENERAL1_SMALL")
        .text("image", "aws/codebuild/amazonlinux2-x86_64-standard:5.0")
        .text("type", "LINUX_CONTAINER")
        .flag("privileged_mode", true)
        .block("environment_variable",
               Hcl()
                   .text("name", "AWS_ACCOUNT_ID")
                   .attr("value", "data.aws_caller_identity.current.account_id"));
    if (registry)
        environment.block(
            "environment_variable",
            Hcl().text("name", "REPOSITORY").attr("value", "aws_ecr_repository.app.name"));
    resource(
        out, "aws_codebuild_project", "build",
        Hcl()
            .attr("name", "\"${local.name}-build\"")
            .attr("service_role", "aws_iam_role." + role + ".arn")
            .number("build_timeout", 30)
            .block("source", Hcl().text("type", "CODEPIPELINE").text("buildspec", "buildspec.yml"))
            .block("artifacts", Hcl().text("type", "CODEPIPELINE"))
            .block("environment", environment)
            .block("logs_config",
                   Hcl().block("cloudwatch_logs",
                               Hcl().attr("group_name", "aws_cloudwatch_log_group.build.name"))));
    builder.file("data.tf").block("data", Hcl(), {"aws_caller_identity", "current"});
}

Hcl stage(const std::string& name, const Hcl& action)
{
    return Hcl().text("name", name).block("action", action);
}

Hcl action(const std::string& name, const std::string& category, const std::string& provider)
{
    return Hcl()
        .text("name", name)
        .text("category", category)
        .text("owner", "AWS")
        .text("provider", provider)
        .text("version", "1");
}

void emitDeploymentGroup(TerraformBuilder& builder, const Workload& workload)
{
    const std::string role = builder.iamRole("codedeploy", "codedeploy");
    builder.attachPolicy(role, "arn:aws:iam::aws:policy/AWSCodeDeployRoleForECS");
    Hcl& out = builder.file("delivery.tf");
    const std::string green = workload.name + "_green";
    resource(out, "aws_lb_target_group", green,
             Hcl()
                 .attr("name_prefix", "\"green-\"")
                 .number("port", workload.port)
                 .text("protocol", "HTTP")
                 .text("target_type", "ip")
                 .attr("vpc_id", "aws_vpc." + builder.system.vpcs.front().name + ".id")
                 .block("health_check", Hcl().text("path", workload.healthPath))
                 .block("lifecycle", Hcl().flag("create_before_destroy", true)));
    resource(out, "aws_codedeploy_app", "app",
             Hcl().attr("name", "local.name").text("compute_platform", "ECS"));
    Hcl pair;
    pair.block(
            "prod_traffic_route",
            Hcl().attr("listener_arns",
                       "[try(aws_lb_listener.main_https[0].arn, aws_lb_listener.main_http.arn)]"))
        .block("target_group", Hcl().attr("name", "aws_lb_target_group." + workload.name + ".name"))
        .block("target_group", Hcl().attr("name", "aws_lb_target_group." + green + ".name"));
    resource(
        out, "aws_codedeploy_deployment_group", "app",
        Hcl()
            .attr("app_name", "aws_codedeploy_app.app.name")
            .attr("deployment_group_name", "\"${local.name}-blue-green\"")
            .text("deployment_config_name", "CodeDeployDefault.ECSAllAtOnce")
            .attr("service_role_arn", "aws_iam_role." + role + ".arn")
            .block("auto_rollback_configuration",
                   Hcl().flag("enabled", true).attr("events", hclStrings({"DEPLOYMENT_FAILURE"})))
            .block("blue_green_deployment_config",
                   Hcl()
                       .block("deployment_ready_option",
                              Hcl().text("action_on_timeout", "CONTINUE_DEPLOYMENT"))
                       .block("terminate_blue_instances_on_deployment_success",
                              Hcl()
                                  .text("action", "TERMINATE")
                                  .number("termination_wait_time_in_minutes", 5)))
            .block("deployment_style", Hcl()
                                           .text("deployment_option", "WITH_TRAFFIC_CONTROL")
                                           .text("deployment_type", "BLUE_GREEN"))
            .block("ecs_service",
                   Hcl()
                       .attr("cluster_name", "aws_ecs_cluster.main.name")
                       .attr("service_name", "aws_ecs_service." + workload.name + ".name"))
            .block("load_balancer_info", Hcl().block("target_group_pair_info", pair)));
}

void emitPipeline(TerraformBuilder& builder, const Workload* service, bool blueGreen)
{
    const System& system = builder.system;
    const std::string role = builder.iamRole("codepipeline", "codepipeline");
    std::vector<Hcl> statements = {
        artifactStatement(),
        policyStatement({"codestar-connections:UseConnection"},
                        {"aws_codestarconnections_connection.source.arn"}),
        policyStatement({"codebuild:BatchGetBuilds", "codebuild:StartBuild"},
                        {"aws_codebuild_project.build.arn"})};
    if (service)
        statements.push_back(policyStatement(
            blueGreen
                ? std::vector<std::string>{"codedeploy:CreateDeployment",
                                           "codedeploy:GetApplication",
                                           "codedeploy:GetApplicationRevision",
                                           "codedeploy:GetDeployment",
                                           "codedeploy:GetDeploymentConfig",
                                           "codedeploy:RegisterApplicationRevision",
                                           "ecs:RegisterTaskDefinition"}
                : std::vector<std::string>{"ecs:DescribeServices", "ecs:DescribeTaskDefinition",
                                           "ecs:DescribeTasks", "ecs:ListTasks",
                                           "ecs:RegisterTaskDefinition", "ecs:UpdateService"},
            {"\"*\""}));
    if (service)
        statements.push_back(
            policyStatement({"iam:PassRole"}, {"aws_iam_role." + service->name + "_execution.arn",
                                               "aws_iam_role." + service->name + "_task.arn"})
                .block("condition", Hcl()
                                        .text("test", "StringEquals")
                                        .text("variable", "iam:PassedToService")
                                        .attr("values", hclStrings({"ecs-tasks.amazonaws.com"}))));
    builder.inlinePolicy(role, statements);

    builder.variable("repository",
                     {.description = "Source repository of the pipeline, as OWNER/NAME",
                      .defaultValue = "\"owner/repository\""});
    builder.variable("branch",
                     {.description = "Branch that is delivered", .defaultValue = "\"main\""});
    Hcl& out = builder.file("delivery.tf");
    resource(out, "aws_codestarconnections_connection", "source",
             Hcl().attr("name", "substr(local.name, 0, 32)").text("provider_type", "GitHub"));
    Hcl body;
    body.attr("name", "local.name")
        .text("pipeline_type", "V2")
        .attr("role_arn", "aws_iam_role." + role + ".arn")
        .block("artifact_store",
               Hcl().text("type", "S3").attr("location", "aws_s3_bucket.artifacts.bucket"))
        .block("stage",
               stage("Source",
                     action("Source", "Source", "CodeStarSourceConnection")
                         .attr("output_artifacts", hclStrings({"source"}))
                         .attr("configuration",
                               "{\nConnectionArn = aws_codestarconnections_connection.source.arn\n"
                               "FullRepositoryId = var.repository\nBranchName = var.branch\n}")))
        .block("stage",
               stage("Build", action("Build", "Build", "CodeBuild")
                                  .attr("input_artifacts", hclStrings({"source"}))
                                  .attr("output_artifacts", hclStrings({"build"}))
                                  .attr("configuration",
                                        "{\nProjectName = aws_codebuild_project.build.name\n}")));
    if (service && blueGreen)
        body.block(
            "stage",
            stage("Deploy", action("Deploy", "Deploy", "CodeDeployToECS")
                                .attr("input_artifacts", hclStrings({"build"}))
                                .attr("configuration",
                                      "{\nApplicationName = aws_codedeploy_app.app.name\n"
                                      "DeploymentGroupName = "
                                      "aws_codedeploy_deployment_group.app.deployment_group_name\n"
                                      "TaskDefinitionTemplateArtifact = "
                                      "\"build\"\nTaskDefinitionTemplatePath = \"taskdef.json\"\n"
                                      "AppSpecTemplateArtifact = \"build\"\nAppSpecTemplatePath = "
                                      "\"appspec.yaml\"\n"
                                      "Image1ArtifactName = \"build\"\nImage1ContainerName = "
                                      "\"IMAGE1_NAME\"\n}")));
    else if (service)
        body.block(
            "stage",
            stage("Deploy",
                  action("Deploy", "Deploy", "ECS")
                      .attr("input_artifacts", hclStrings({"build"}))
                      .attr("configuration",
                            "{\nClusterName = aws_ecs_cluster.main.name\nServiceName = "
                            "aws_ecs_service." +
                                service->name + ".name\nFileName = \"imagedefinitions.json\"\n}")));
    resource(out, "aws_codepipeline", "main", body);
    for (const int index : system.ofKind("aws.codepipeline"))
        builder.written.insert(index);
    builder.assumptions.push_back("The source connection has to be confirmed once in the console; "
                                  "var.repository names the repository.");
}

}  // namespace

void emitDelivery(TerraformBuilder& builder)
{
    const System& system = builder.system;
    for (const char* kind : {"aws.ecr", "aws.codebuild", "aws.codepipeline", "aws.codedeploy"})
        for (const int index : system.ofKind(kind))
            builder.written.insert(index);
    if (system.has("aws.ecr"))
        emitRegistry(builder);
    const bool pipeline = system.has("aws.codepipeline");
    if (!pipeline && !system.has("aws.codebuild"))
        return;
    emitArtifactStore(builder);
    emitBuild(builder);
    std::vector<Workload> services = workloadsOf(system);
    std::erase_if(services, [](const Workload& workload) { return workload.onInstances; });
    const Workload* service = services.empty() || system.vpcs.empty() ? nullptr : &services.front();
    const bool blueGreen = service && service->balanced && system.has("aws.alb") &&
                           (system.deploysBlueGreen || system.has("aws.codedeploy"));
    if (blueGreen)
        emitDeploymentGroup(builder, *service);
    if (pipeline)
        emitPipeline(builder, service, blueGreen);
}

}  // namespace stratoplan::exporting
