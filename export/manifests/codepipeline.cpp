#include "export/appspec.h"
#include "export/manifests/delivery.h"
#include "export/manifests/emitters.h"
#include "export/yaml_writer.h"
#include "model/base/text_util.h"

#include <algorithm>
#include <set>

namespace stratoplan::exporting {
namespace {

constexpr const char* kSourceArtifact = "source";
constexpr const char* kBuildArtifact = "build";

Yaml actionType(const char* category, const char* provider)
{
    return Yaml::map(
        {{"category", category}, {"owner", "AWS"}, {"provider", provider}, {"version", "1"}});
}

Yaml artifact(const char* name)
{
    return Yaml::list({Yaml::map({{"name", name}})});
}

/// Names of stages and actions: letters, digits, and . @ - _, at most 100.
std::string stageName(std::string_view title)
{
    std::string name;
    bool gap = false;
    for (const char c : title) {
        const bool word =
            (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        if (!word) {
            gap = true;
            continue;
        }
        if (gap && !name.empty())
            name += '-';
        gap = false;
        name += c;
    }
    return name.empty() ? "Stage" : name.substr(0, 90);
}

class UniqueNames {
public:
    std::string of(std::string_view title)
    {
        const std::string plain = stageName(title);
        std::string name = plain;
        for (int count = 2; !m_taken.insert(name).second; ++count)
            name = plain + "-" + std::to_string(count);
        return name;
    }

private:
    std::set<std::string> m_taken;
};

bool isBuildWork(StepRole role)
{
    switch (role) {
    case StepRole::Setup:
    case StepRole::Lint:
    case StepRole::Test:
    case StepRole::Scan:
    case StepRole::Build:
    case StepRole::Publish:
    case StepRole::Step:
        return true;
    default:
        return false;
    }
}

/// What CodeBuild runs after the image is out is a stage of its own: it needs what was rolled out.
bool isVerification(const PipelineStep& step)
{
    const std::string words = wordsOf(step.title);
    return step.role == StepRole::Verify || saysWord(words, "smoke");
}

Yaml sourceStage(const Blueprint& plan)
{
    return Yaml::map(
        {{"name", "Source"},
         {"actions",
          Yaml::list({Yaml::map(
              {{"name", "Source"},
               {"actionTypeId", actionType("Source", "CodeStarSourceConnection")},
               {"namespace", "Source"},
               {"configuration",
                Yaml::map({{"ConnectionArn",
                            plan.aws.arn("codeconnections",
                                         "connection/00000000-0000-0000-0000-000000000000")},
                           {"FullRepositoryId",
                            plan.repository.empty() ? "example/" + plan.project : plan.repository},
                           {"BranchName", plan.branch},
                           {"DetectChanges", "true"}})},
               {"outputArtifacts", artifact(kSourceArtifact)}})})}});
}

Yaml codeBuildStage(const std::string& name, const std::string& project, bool output)
{
    Yaml action = Yaml::map({{"name", name},
                             {"actionTypeId", actionType("Build", "CodeBuild")},
                             {"configuration", Yaml::map({{"ProjectName", project}})},
                             {"inputArtifacts", artifact(kSourceArtifact)}});
    if (output)
        action.add("outputArtifacts", artifact(kBuildArtifact));
    return Yaml::map({{"name", name}, {"actions", Yaml::list({std::move(action)})}});
}

Yaml approvalStage(const std::string& name)
{
    return Yaml::map(
        {{"name", name},
         {"actions",
          Yaml::list({Yaml::map(
              {{"name", "Approve"}, {"actionTypeId", actionType("Approval", "Manual")}})})}});
}

/// What tells ECS the new image of a service.
std::string imageFile(const Blueprint& plan, const Service& service)
{
    return rolledOut(plan).size() > 1 ? "imagedefinitions-" + service.name + ".json"
                                      : std::string("imagedefinitions.json");
}

Yaml deployStage(const std::string& name, const Blueprint& plan, const std::string& environment)
{
    const std::string stack = plan.aws.stack(environment);
    const Service* blueGreen = blueGreenService(plan);
    const std::vector<int> services = plan.servicesOn(Runtime::Ecs);
    const bool ecs = !services.empty() || plan.blueGreen;
    Yaml configuration = Yaml::map();
    const char* provider = "ECS";
    if (blueGreen || plan.blueGreen) {
        provider = "CodeDeployToECS";
        configuration = Yaml::map({{"ApplicationName", stack},
                                   {"DeploymentGroupName", stack + "-blue-green"},
                                   {"TaskDefinitionTemplateArtifact", kBuildArtifact},
                                   {"TaskDefinitionTemplatePath",
                                    blueGreen ? ecsFile(plan, *blueGreen, "taskdef", environment)
                                              : std::string("taskdef.json")},
                                   {"AppSpecTemplateArtifact", kBuildArtifact},
                                   {"AppSpecTemplatePath", "appspec.yaml"},
                                   {"Image1ArtifactName", kBuildArtifact},
                                   {"Image1ContainerName", "IMAGE1_NAME"}});
    } else if (!ecs && plan.has("aws.s3") && !plan.has("aws.ecr")) {
        provider = "S3";
        configuration = Yaml::map({{"BucketName", stack + "-site"}, {"Extract", "true"}});
    } else if (!ecs && plan.has("aws.codedeploy")) {
        provider = "CodeDeploy";
        configuration = Yaml::map({{"ApplicationName", stack}, {"DeploymentGroupName", stack}});
    } else if (const auto rolled = rolledOut(plan); rolled.size() > 1) {
        Yaml actions = Yaml::list();
        for (const Service* service : rolled)
            actions.add(Yaml::map(
                {{"name", "Deploy-" + service->name},
                 {"actionTypeId", actionType("Deploy", provider)},
                 {"configuration",
                  Yaml::map({{"ClusterName", stack},
                             {"ServiceName", ecsNames(plan, *service, environment).family},
                             {"FileName", imageFile(plan, *service)}})},
                 {"inputArtifacts", artifact(kBuildArtifact)},
                 {"runOrder", 1}}));
        return Yaml::map({{"name", name}, {"actions", std::move(actions)}});
    } else {
        const std::string family =
            services.empty() ? stack + "-app"
                             : ecsNames(plan, plan.at(services.front()), environment).family;
        configuration = Yaml::map({{"ClusterName", stack},
                                   {"ServiceName", family},
                                   {"FileName", "imagedefinitions.json"}});
    }
    return Yaml::map(
        {{"name", name},
         {"actions", Yaml::list({Yaml::map({{"name", "Deploy"},
                                            {"actionTypeId", actionType("Deploy", provider)},
                                            {"configuration", std::move(configuration)},
                                            {"inputArtifacts", artifact(kBuildArtifact)}})})}});
}

/// Tests behind a roll-out try what was rolled out.
bool provesRollout(const PipelineStep& step)
{
    return isVerification(step) || step.role == StepRole::Test;
}

bool rollsOut(const PipelineStep& step)
{
    return step.role == StepRole::Deploy || step.role == StepRole::Sync;
}

/// Where a step rolls out to; where nobody says, to what the files at the root describe.
std::string target(const Blueprint& plan, const Pipeline& pipeline, const PipelineStep& step)
{
    const std::string named = environmentOf(plan, pipeline, step);
    return named.empty() || !plan.environmentsDrawn ? std::string(kInfrastructureEnvironment)
                                                    : named;
}

Yaml pipelineJson(const Pipeline& pipeline, const Blueprint& plan, bool& verifies)
{
    UniqueNames names;
    names.of("Source");
    names.of("Build");
    Yaml stages =
        Yaml::list({sourceStage(plan), codeBuildStage("Build", plan.aws.stack() + "-build", true)});
    bool deployed = false;
    for (const PipelineStep& step : pipeline.steps) {
        if (step.role == StepRole::Approval) {
            stages.add(approvalStage(names.of(step.title)));
        } else if (rollsOut(step)) {
            stages.add(deployStage(names.of(step.title), plan, target(plan, pipeline, step)));
            deployed = true;
        } else if (deployed && provesRollout(step)) {
            stages.add(codeBuildStage(names.of(step.title), plan.aws.stack() + "-verify", false));
            verifies = true;
        }
    }
    return Yaml::map(
        {{"pipeline",
          Yaml::map({{"name", plan.aws.stack()},
                     {"pipelineType", "V2"},
                     {"executionMode", "QUEUED"},
                     {"roleArn", plan.aws.stackRole("codepipeline")},
                     {"artifactStore",
                      Yaml::map({{"type", "S3"}, {"location", plan.aws.stack() + "-artifacts"}})},
                     {"stages", std::move(stages)}})}});
}

Yaml phase(Yaml commands)
{
    return Yaml::map({{"on-failure", "ABORT"}, {"commands", std::move(commands)}});
}

std::string containerOf(const Blueprint& plan)
{
    const std::vector<int> all = plan.servicesOn(Runtime::Ecs);
    if (const Service* service = blueGreenService(plan))
        return ecsNames(plan, *service).container;
    return all.empty() ? plan.container : ecsNames(plan, plan.at(all.front())).container;
}

/// The shell of the steps that CodeBuild runs, by the phase of the buildspec that fits them.
std::string buildspec(const Pipeline& pipeline, const Blueprint& plan,
                      std::vector<std::string>& unknown)
{
    const StepCommands commands = commandsFor(plan, pipeline);
    Yaml preBuild = Yaml::list({
        "IMAGE=\"$AWS_ACCOUNT_ID.dkr.ecr.$AWS_DEFAULT_REGION.amazonaws.com/$REPOSITORY\"",
        "TAG=$(printf %.12s \"$CODEBUILD_RESOLVED_SOURCE_VERSION\")",
        "aws ecr get-login-password --region \"$AWS_DEFAULT_REGION\" | docker login --username AWS "
        "--password-stdin \"$AWS_ACCOUNT_ID.dkr.ecr.$AWS_DEFAULT_REGION.amazonaws.com\"",
    });
    Yaml build = Yaml::list();
    std::string scripts;
    bool image = false;
    bool deployed = false;
    for (const PipelineStep& step : pipeline.steps) {
        deployed = deployed || rollsOut(step);
        if (deployed || !isBuildWork(step.role) || step.role == StepRole::Publish ||
            isVerification(step))
            continue;
        const bool builds = step.role == StepRole::Build;
        if (builds && image)
            continue;
        image = image || builds;
        const StepCommand command = commands.of(step);
        if (!command.known)
            unknown.push_back(step.title);
        scripts += builds ? "" : command.script + "\n";
        build.add(builds ? Yaml("docker build --tag \"$IMAGE:$TAG\" .") : Yaml(command.script));
    }
    if (const std::string install = commands.installBefore(scripts); !install.empty())
        preBuild.add(install);
    if (!image)
        build.add("docker build --tag \"$IMAGE:$TAG\" .");
    Yaml postBuild = Yaml::list({
        "test \"$CODEBUILD_BUILD_SUCCEEDING\" = 1",
        "docker push \"$IMAGE:$TAG\"",
    });
    std::vector<std::string> artifacts;
    const auto define = [&](const std::string& container, const std::string& file) {
        postBuild.add("printf '[{\"name\":\"%s\",\"imageUri\":\"%s\"}]' " + container +
                      " \"$IMAGE:$TAG\" > " + file);
        artifacts.push_back(file);
    };
    const std::vector<const Service*> rolled = rolledOut(plan);
    if (rolled.size() > 1 && !plan.blueGreen)
        for (const Service* one : rolled)
            define(ecsNames(plan, *one).container, imageFile(plan, *one));
    else
        define("\"$CONTAINER_NAME\"", "imagedefinitions.json");
    if (plan.blueGreen) {
        postBuild.add("printf '{\"ImageURI\":\"%s\"}' \"$IMAGE:$TAG\" > imageDetail.json");
        artifacts.insert(artifacts.end(), {"imageDetail.json", "appspec.yaml"});
        std::set<std::string> targets;
        for (const PipelineStep& step : pipeline.steps)
            if (rollsOut(step))
                targets.insert(target(plan, pipeline, step));
        if (targets.empty())
            targets.insert(std::string(kInfrastructureEnvironment));
        const Service* service = blueGreenService(plan);
        for (const std::string& environment : targets)
            artifacts.push_back(service ? ecsFile(plan, *service, "taskdef", environment)
                                        : std::string("taskdef.json"));
    }
    return Yaml::map({{"version", Yaml::number("0.2")},
                      {"env", Yaml::map({{"shell", "bash"},
                                         {"variables",
                                          Yaml::map({{"REPOSITORY", plan.pushedRepository()},
                                                     {"CONTAINER_NAME", containerOf(plan)}})}})},
                      {"phases", Yaml::map({{"pre_build", phase(std::move(preBuild))},
                                            {"build", phase(std::move(build))},
                                            {"post_build", phase(std::move(postBuild))}})},
                      {"artifacts", Yaml::map({{"files", Yaml::texts(artifacts)}})}})
        .text();
}

std::string verifySpec(const Pipeline& pipeline, const Blueprint& plan)
{
    const StepCommands commands = commandsFor(plan, pipeline);
    Yaml build = Yaml::list();
    bool deployed = false;
    for (const PipelineStep& step : pipeline.steps) {
        deployed = deployed || rollsOut(step);
        if (deployed && provesRollout(step))
            build.add(commands.of(step).script);
    }
    return Yaml::map(
               {{"version", Yaml::number("0.2")},
                {"env", Yaml::map({{"shell", "bash"},
                                   {"variables", Yaml::map({{"BASE_URL", "https://" + plan.project +
                                                                             ".example.com"}})}})},
                {"phases", Yaml::map({{"build", phase(std::move(build))}})}})
        .text();
}

}  // namespace

void emitCodepipeline(const Blueprint& plan, Bundle& bundle)
{
    const std::vector<const DrawnPipeline*> drawn = pipelinesFor(plan, "aws.codepipeline");
    if (drawn.empty())
        return;
    const Pipeline pipeline = withPlainTitles(drawn.front()->pipeline);
    bool verifies = false;
    std::vector<std::string> unknown;
    bundle.files.push_back({"pipeline.json", pipelineJson(pipeline, plan, verifies).json()});
    bundle.files.push_back({"buildspec.yml", buildspec(pipeline, plan, unknown)});
    if (verifies)
        bundle.files.push_back({"buildspec-verify.yml", verifySpec(pipeline, plan)});
    if (plan.blueGreen) {
        const Service* service = blueGreenService(plan);
        bundle.files.push_back(
            {"appspec.yaml",
             appspecText(containerOf(plan), service && service->port > 0 ? service->port : 8080,
                         deploymentHooks(plan))});
    }
    for (const std::string& title : unknown)
        bundle.diagnostics.push_back({.code = DiagCode::EXP011, .args = {title, "buildspec.yml"}});
    bundle.diagnostics.push_back(
        {.code = DiagCode::EXP002,
         .args = {std::string(kAccount), plan.aws.stack() + "-artifacts"}});
}

}  // namespace stratoplan::exporting
