#include "export/terraform/builder.h"
#include "export/terraform/workloads.h"

#include <algorithm>

namespace stratoplan::exporting {
namespace {

/// Where delivery stands: in the account of the drawn pipeline.
int placeOf(const TerraformBuilder& builder)
{
    for (const char* kind : {"aws.codepipeline", "aws.codebuild"})
        if (const std::vector<int>& drawn = builder.system.ofKind(kind); !drawn.empty())
            return builder.system.homeOf(builder.system.at(drawn.front()).region);
    return 0;
}

/// Address of the image registry that builds push to; empty where none is drawn.
std::string registryOf(const TerraformBuilder& builder)
{
    for (const int index : builder.system.ofKind("aws.ecr"))
        if (!builder.address(index).empty() && builder.system.at(index).region == placeOf(builder))
            return builder.address(index);
    return {};
}

/// Address of the bucket that stages hand artifacts on in: the drawn one, else one that is added.
std::string artifactStore(TerraformBuilder& builder)
{
    for (const int index : builder.system.ofKind("aws.s3"))
        if (builder.system.at(index).says("artifact") &&
            builder.system.at(index).region == placeOf(builder) && !builder.address(index).empty())
            return builder.address(index);
    const std::string name = builder.label("aws_s3_bucket", "artifacts");
    const std::string address = "aws_s3_bucket." + name;
    Hcl& out = builder.file("delivery.tf");
    resource(out, "aws_s3_bucket", name,
             Hcl().attr("bucket_prefix", "\"${local.name}-artifacts-\""));
    resource(out, "aws_s3_bucket_server_side_encryption_configuration", name,
             Hcl()
                 .attr("bucket", address + ".id")
                 .block("rule", Hcl().block("apply_server_side_encryption_by_default",
                                            Hcl().text("sse_algorithm", "aws:kms"))));
    resource(out, "aws_s3_bucket_public_access_block", name,
             Hcl()
                 .attr("bucket", address + ".id")
                 .flag("block_public_acls", true)
                 .flag("block_public_policy", true)
                 .flag("ignore_public_acls", true)
                 .flag("restrict_public_buckets", true));
    return address;
}

Hcl artifactStatement(const std::string& store)
{
    return policyStatement({"s3:GetObject", "s3:GetObjectVersion", "s3:PutObject"},
                           {"\"${" + store + ".arn}/*\""});
}

/// The drawn repository of AWS that a delivery takes its code from; empty: it is elsewhere.
std::string ownRepository(const TerraformBuilder& builder)
{
    for (const int index : builder.system.ofKind("aws.codecommit"))
        if (!builder.address(index).empty())
            return builder.address(index);
    return {};
}

/// Where a project takes its code from that no pipeline starts.
Hcl sourceOf(TerraformBuilder& builder, const std::string& repository)
{
    Hcl source;
    if (!repository.empty())
        return source.text("type", "CODECOMMIT")
            .attr("location", repository + ".clone_url_http")
            .text("buildspec", "buildspec.yml");
    builder.variable("repository_url",
                     {.description = "Source repository that is built",
                      .defaultValue = "\"https://github.com/owner/repository.git\""});
    return source.text("type", "GITHUB")
        .attr("location", "var.repository_url")
        .text("buildspec", "buildspec.yml");
}

void emitBuild(TerraformBuilder& builder, const std::string& store, bool inPipeline)
{
    const std::string registry = registryOf(builder);
    const std::string role = builder.iamRole("codebuild", "codebuild", placeOf(builder));
    std::vector<Hcl> statements = {
        artifactStatement(store), policyStatement({"logs:CreateLogStream", "logs:PutLogEvents"},
                                                  {"\"${aws_cloudwatch_log_group.build.arn}:*\""})};
    if (!registry.empty()) {
        statements.push_back(policyStatement({"ecr:GetAuthorizationToken"}, {"\"*\""}));
        statements.push_back(
            policyStatement({"ecr:BatchCheckLayerAvailability", "ecr:CompleteLayerUpload",
                             "ecr:InitiateLayerUpload", "ecr:PutImage", "ecr:UploadLayerPart"},
                            {registry + ".arn"}));
    }
    const std::string repository = ownRepository(builder);
    if (!inPipeline && !repository.empty())
        statements.push_back(policyStatement({"codecommit:GitPull"}, {repository + ".arn"}));
    builder.allowRole(role, statements);
    Hcl& out = builder.file("delivery.tf");
    resource(out, "aws_cloudwatch_log_group", "build",
             builder.in(placeOf(builder))
                 .attr("name", "\"/aws/codebuild/${local.name}\"")
                 .attr("retention_in_days", builder.logRetention()));
    Hcl environment;
    environment.text("compute_type", "BUILD_GENERAL1_SMALL")
        .text("image", "aws/codebuild/amazonlinux2-x86_64-standard:5.0")
        .text("type", "LINUX_CONTAINER")
        .flag("privileged_mode", true)
        .block("environment_variable", Hcl()
                                           .text("name", "AWS_ACCOUNT_ID")
                                           .attr("value", builder.accountId(placeOf(builder))));
    if (!registry.empty())
        environment.block("environment_variable",
                          Hcl().text("name", "REPOSITORY").attr("value", registry + ".name"));
    resource(
        out, "aws_codebuild_project", "build",
        builder.in(placeOf(builder))
            .attr("name", "\"${local.name}-build\"")
            .attr("service_role", "aws_iam_role." + role + ".arn")
            .number("build_timeout", 30)
            .block("source",
                   inPipeline
                       ? Hcl().text("type", "CODEPIPELINE").text("buildspec", "buildspec.yml")
                       : sourceOf(builder, repository))
            .block("artifacts", Hcl().text("type", inPipeline ? "CODEPIPELINE" : "NO_ARTIFACTS"))
            .block("environment", environment)
            .block("logs_config",
                   Hcl().block("cloudwatch_logs",
                               Hcl().attr("group_name", "aws_cloudwatch_log_group.build.name"))));
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
    const std::string role = builder.iamRole("codedeploy", "codedeploy", placeOf(builder));
    builder.attachPolicy(role, "arn:aws:iam::aws:policy/AWSCodeDeployRoleForECS");
    Hcl& out = builder.file("delivery.tf");
    const std::string green = workload.targetGroup + "_green";
    resource(out, "aws_lb_target_group", green,
             builder.in(placeOf(builder))
                 .attr("name_prefix", "\"green-\"")
                 .number("port", workload.port)
                 .text("protocol", "HTTP")
                 .text("target_type", "ip")
                 .attr("vpc_id", "aws_vpc." + builder.system.vpcAt(workload.vpc).name + ".id")
                 .block("health_check", Hcl().text("path", workload.healthPath))
                 .block("lifecycle", Hcl().flag("create_before_destroy", true)));
    resource(
        out, "aws_codedeploy_app", "app",
        builder.in(placeOf(builder)).attr("name", "local.name").text("compute_platform", "ECS"));
    std::string secure = workload.listener;
    secure.replace(secure.rfind("_http"), 5, "_https");
    Hcl pair;
    pair.block("prod_traffic_route", Hcl().attr("listener_arns", "[try(" + secure + "[0].arn, " +
                                                                     workload.listener + ".arn)]"))
        .block("target_group",
               Hcl().attr("name", "aws_lb_target_group." + workload.targetGroup + ".name"))
        .block("target_group", Hcl().attr("name", "aws_lb_target_group." + green + ".name"));
    resource(
        out, "aws_codedeploy_deployment_group", "app",
        builder.in(placeOf(builder))
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
                       .attr("cluster_name", builder.clusterOf(workload) + ".name")
                       .attr("service_name", "aws_ecs_service." + workload.name + ".name"))
            .block("load_balancer_info", Hcl().block("target_group_pair_info", pair)));
}

void emitPipeline(TerraformBuilder& builder, const std::string& store, const Workload* service,
                  bool blueGreen)
{
    const System& system = builder.system;
    const std::string role = builder.iamRole("codepipeline", "codepipeline", placeOf(builder));
    const std::string repository = ownRepository(builder);
    std::vector<Hcl> statements = {
        artifactStatement(store),
        repository.empty()
            ? policyStatement({"codestar-connections:UseConnection"},
                              {"aws_codestarconnections_connection.source.arn"})
            : policyStatement({"codecommit:GetBranch", "codecommit:GetCommit",
                               "codecommit:UploadArchive", "codecommit:GetUploadArchiveStatus",
                               "codecommit:CancelUploadArchive"},
                              {repository + ".arn"}),
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
    builder.allowRole(role, statements);

    if (repository.empty())
        builder.variable("repository",
                         {.description = "Source repository of the pipeline, as OWNER/NAME",
                          .defaultValue = "\"owner/repository\""});
    builder.variable("branch",
                     {.description = "Branch that is delivered", .defaultValue = "\"main\""});
    Hcl& out = builder.file("delivery.tf");
    if (repository.empty())
        resource(out, "aws_codestarconnections_connection", "source",
                 builder.in(placeOf(builder))
                     .attr("name", "substr(local.name, 0, 32)")
                     .text("provider_type", "GitHub"));
    Hcl body = builder.in(placeOf(builder));
    body.attr("name", "local.name")
        .text("pipeline_type", "V2")
        .attr("role_arn", "aws_iam_role." + role + ".arn")
        .block("artifact_store", Hcl().text("type", "S3").attr("location", store + ".bucket"))
        .block("stage", stage("Source",
                              action("Source", "Source",
                                     repository.empty() ? "CodeStarSourceConnection" : "CodeCommit")
                                  .attr("output_artifacts", hclStrings({"source"}))
                                  .attr("configuration",
                                        repository.empty()
                                            ? "{\nConnectionArn = "
                                              "aws_codestarconnections_connection.source.arn\n"
                                              "FullRepositoryId = var.repository\nBranchName = "
                                              "var.branch\n}"
                                            : "{\nRepositoryName = " + repository +
                                                  ".repository_name\nBranchName = var.branch\n}")))
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
        body.block("stage", stage("Deploy",
                                  action("Deploy", "Deploy", "ECS")
                                      .attr("input_artifacts", hclStrings({"build"}))
                                      .attr("configuration",
                                            "{\nClusterName = " + builder.clusterOf(*service) +
                                                ".name\nServiceName = "
                                                "aws_ecs_service." +
                                                service->name +
                                                ".name\nFileName = \"imagedefinitions.json\"\n}")));
    resource(out, "aws_codepipeline", "main", body);
    for (const int index : system.ofKind("aws.codepipeline"))
        builder.written.insert(index);
    if (repository.empty())
        builder.assumptions.push_back(
            "The source connection has to be confirmed once in the console; "
            "var.repository names the repository.");
}

}  // namespace

void emitDelivery(TerraformBuilder& builder)
{
    const System& system = builder.system;
    for (const int index : system.ofKind("aws.codebuild")) {
        builder.written.insert(index);
        builder.place(index, "aws_codebuild_project", "build");
    }
    for (const int index : system.ofKind("aws.codepipeline")) {
        builder.written.insert(index);
        builder.place(index, "aws_codepipeline", "main");
    }
    const bool pipeline = system.has("aws.codepipeline");
    if (!pipeline && !system.has("aws.codebuild"))
        return;
    const std::string store = artifactStore(builder);
    emitBuild(builder, store, pipeline);
    std::vector<Workload> services = builder.workloads;
    std::erase_if(services, [&](const Workload& workload) {
        return workload.onInstances || workload.region != placeOf(builder) ||
               workload.schedule >= 0;
    });
    const Workload* service = services.empty() || system.vpcs.empty() ? nullptr : &services.front();
    const bool blueGreen = service && service->listener.ends_with("_http") &&
                           (system.deploysBlueGreen || system.has("aws.codedeploy"));
    if (blueGreen) {
        emitDeploymentGroup(builder, *service);
        for (const int index : system.ofKind("aws.codedeploy")) {
            builder.written.insert(index);
            builder.place(index, {}, {});
        }
    }
    if (pipeline)
        emitPipeline(builder, store, service, blueGreen);
}

}  // namespace stratoplan::exporting
