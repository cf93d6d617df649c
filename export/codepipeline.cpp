#include "export/codepipeline.h"

#include "export/appspec.h"
#include "export/step_commands.h"
#include "export/system_facts.h"
#include "export/yaml_writer.h"
#include "model/base/text_util.h"
#include "model/pipeline/pipeline.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace stratoplan::exporting {
namespace {

using Json = nlohmann::ordered_json;

constexpr const char* kSourceArtifact = "source";
constexpr const char* kBuildArtifact = "build";

Json actionType(const char* category, const char* provider)
{
    return {{"category", category}, {"owner", "AWS"}, {"provider", provider}, {"version", "1"}};
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
        for (int count = 2; std::ranges::find(m_taken, name) != m_taken.end(); ++count)
            name = plain + "-" + std::to_string(count);
        m_taken.push_back(name);
        return name;
    }

private:
    std::vector<std::string> m_taken;
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

Json sourceStage(const SystemFacts& facts)
{
    return {{"name", "Source"},
            {"actions",
             Json::array({{{"name", "Source"},
                           {"actionTypeId", actionType("Source", "CodeStarSourceConnection")},
                           {"namespace", "Source"},
                           {"configuration",
                            {{"ConnectionArn",
                              facts.aws.arn("codeconnections",
                                            "connection/00000000-0000-0000-0000-000000000000")},
                             {"FullRepositoryId",
                              facts.repository.empty() ? "OWNER/REPOSITORY" : facts.repository},
                             {"BranchName", facts.branch}}},
                           {"outputArtifacts", Json::array({{{"name", kSourceArtifact}}})}}})}};
}

Json buildStage(const SystemFacts& facts)
{
    return {{"name", "Build"},
            {"actions",
             Json::array({{{"name", "Build"},
                           {"actionTypeId", actionType("Build", "CodeBuild")},
                           {"configuration", {{"ProjectName", facts.aws.project + "-build"}}},
                           {"inputArtifacts", Json::array({{{"name", kSourceArtifact}}})},
                           {"outputArtifacts", Json::array({{{"name", kBuildArtifact}}})}}})}};
}

Json approvalStage(const std::string& name)
{
    return {{"name", name},
            {"actions", Json::array({{{"name", "Approve"},
                                      {"actionTypeId", actionType("Approval", "Manual")}}})}};
}

Json deployStage(const std::string& name, const SystemFacts& facts)
{
    Json configuration;
    if (facts.blueGreen)
        configuration = {{"ApplicationName", facts.aws.project},
                         {"DeploymentGroupName", facts.aws.project + "-blue-green"},
                         {"TaskDefinitionTemplateArtifact", kBuildArtifact},
                         {"TaskDefinitionTemplatePath", "taskdef.json"},
                         {"AppSpecTemplateArtifact", kBuildArtifact},
                         {"AppSpecTemplatePath", "appspec.yaml"},
                         {"Image1ArtifactName", kBuildArtifact},
                         {"Image1ContainerName", "IMAGE1_NAME"}};
    else
        configuration = {{"ClusterName", facts.aws.project},
                         {"ServiceName", facts.aws.project},
                         {"FileName", "imagedefinitions.json"}};
    return {{"name", name},
            {"actions",
             Json::array({{{"name", "Deploy"},
                           {"actionTypeId",
                            actionType("Deploy", facts.blueGreen ? "CodeDeployToECS" : "ECS")},
                           {"configuration", std::move(configuration)},
                           {"inputArtifacts", Json::array({{{"name", kBuildArtifact}}})}}})}};
}

std::string pipelineJson(const Pipeline& pipeline, const SystemFacts& facts)
{
    UniqueNames names;
    names.of("Source");
    names.of("Build");
    Json stages = Json::array({sourceStage(facts), buildStage(facts)});
    for (const PipelineStep& step : pipeline.steps) {
        if (step.role == StepRole::Approval)
            stages.push_back(approvalStage(names.of(step.title)));
        if (step.role == StepRole::Deploy)
            stages.push_back(deployStage(names.of(step.title), facts));
    }
    const Json root = {
        {"pipeline",
         {{"name", facts.aws.project},
          {"pipelineType", "V2"},
          {"executionMode", "QUEUED"},
          {"roleArn", facts.aws.role("codepipeline")},
          {"artifactStore", {{"type", "S3"}, {"location", facts.aws.project + "-artifacts"}}},
          {"stages", std::move(stages)}}}};
    return root.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

/// The shell of the steps that CodeBuild runs, by the phase of the buildspec that fits them.
std::string buildspec(const Pipeline& pipeline, const SystemFacts& facts)
{
    Yaml preBuild = Yaml::list({
        "IMAGE=\"$AWS_ACCOUNT_ID.dkr.ecr.$AWS_DEFAULT_REGION.amazonaws.com/$REPOSITORY\"",
        "TAG=$(printf %.12s \"$CODEBUILD_RESOLVED_SOURCE_VERSION\")",
        "aws ecr get-login-password --region \"$AWS_DEFAULT_REGION\" | docker login --username AWS "
        "--password-stdin \"$AWS_ACCOUNT_ID.dkr.ecr.$AWS_DEFAULT_REGION.amazonaws.com\"",
    });
    Yaml build = Yaml::list();
    bool image = false;
    for (const PipelineStep& step : pipeline.steps) {
        if (!isBuildWork(step.role) || step.role == StepRole::Publish)
            continue;
        const bool builds = step.role == StepRole::Build;
        if (builds && image)
            continue;
        image = image || builds;
        build.add(builds ? Yaml("docker build --tag \"$IMAGE:$TAG\" .")
                         : Yaml(commandOf(step, pipeline).script));
    }
    if (!image)
        build.add("docker build --tag \"$IMAGE:$TAG\" .");
    Yaml postBuild = Yaml::list({
        "test \"$CODEBUILD_BUILD_SUCCEEDING\" = 1",
        "docker push \"$IMAGE:$TAG\"",
        "printf '[{\"name\":\"%s\",\"imageUri\":\"%s\"}]' \"$CONTAINER_NAME\" \"$IMAGE:$TAG\" > "
        "imagedefinitions.json",
    });
    std::vector<std::string> artifacts = {"imagedefinitions.json"};
    if (facts.blueGreen) {
        postBuild.add("printf '{\"ImageURI\":\"%s\"}' \"$IMAGE:$TAG\" > imageDetail.json");
        artifacts.insert(artifacts.end(), {"imageDetail.json", "appspec.yaml", "taskdef.json"});
    }
    const auto phase = [](Yaml commands) {
        return Yaml::map({{"on-failure", "ABORT"}, {"commands", std::move(commands)}});
    };
    Yaml version = Yaml::number("0.2");
    return Yaml::map({{"version", std::move(version)},
                      {"env", Yaml::map({{"shell", "bash"},
                                         {"variables",
                                          Yaml::map({{"REPOSITORY", facts.aws.project},
                                                     {"CONTAINER_NAME", facts.container}})}})},
                      {"phases", Yaml::map({{"pre_build", phase(std::move(preBuild))},
                                            {"build", phase(std::move(build))},
                                            {"post_build", phase(std::move(postBuild))}})},
                      {"artifacts", Yaml::map({{"files", Yaml::texts(artifacts)}})}})
        .text();
}

}  // namespace

Bundle writeCodepipeline(const Input& input)
{
    Bundle bundle;
    const SystemFacts facts = factsOf(input);
    std::vector<Pipeline> pipelines;
    for (const Input::Source& source : input.diagrams)
        if (auto pipeline = pipelineOf(*source.diagram, *input.catalog))
            pipelines.push_back(std::move(*pipeline));
    // Where one of several drawn pipelines is a CodePipeline, the others are somebody else's.
    if (std::ranges::any_of(pipelines,
                            [](const Pipeline& p) { return p.system.starts_with("aws."); }))
        std::erase_if(pipelines, [](const Pipeline& p) { return !p.system.starts_with("aws."); });
    if (pipelines.empty()) {
        bundle.diagnostics.push_back(
            {.code = DiagCode::EXP001, .args = {"pipeline", "CodePipeline file"}});
        return bundle;
    }
    const Pipeline& pipeline = pipelines.front();
    bundle.files.push_back({"pipeline.json", pipelineJson(pipeline, facts)});
    bundle.files.push_back({"buildspec.yml", buildspec(pipeline, facts)});
    if (facts.blueGreen)
        bundle.files.push_back({"appspec.yaml", appspecText(facts)});
    bundle.diagnostics.push_back(
        {.code = DiagCode::EXP002,
         .args = {std::string(kAccount), facts.aws.project + "-artifacts"}});
    return bundle;
}

}  // namespace stratoplan::exporting
