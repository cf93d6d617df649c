#include "export/manifests/delivery.h"
#include "export/manifests/emitters.h"
#include "export/names.h"
#include "export/yaml_writer.h"
#include "model/base/text_util.h"

#include <algorithm>
#include <iterator>
#include <optional>

namespace stratoplan::exporting {
namespace {

struct ToolImage {
    std::string_view tool;   ///< what a line of a script begins with
    std::string_view image;  ///< that holds it
};

// The first whose tool a job runs. That of Kubernetes also holds the AWS command line, jq and curl.
constexpr ToolImage kToolImages[] = {
    {"docker ", "docker:27.5"},
    {"terragrunt ", "alpine/terragrunt:1.11.1"},
    {"terraform ", "hashicorp/terraform:1.11"},
    {"argocd ", "quay.io/argoproj/argocd:v2.14.5"},
    {"npm ", "node:22"},
    {"npx ", "node:22"},
    {"yarn ", "node:22"},
    {"pytest ", "python:3.13"},
    {"pip ", "python:3.13"},
    {"python ", "python:3.13"},
    {"ruff ", "python:3.13"},
    {"mvn ", "maven:3.9-eclipse-temurin-21"},
    {"./gradlew ", "eclipse-temurin:21"},
    {"go ", "golang:1.24"},
    {"golangci-lint ", "golangci/golangci-lint:v1.64"},
    {"dotnet ", "mcr.microsoft.com/dotnet/sdk:9.0"},
    {"cargo ", "rust:1.85"},
    {"bundle ", "ruby:3.4"},
    {"composer ", "composer:2.8"},
    {"vendor/bin/", "composer:2.8"},
    {"trivy ", "aquasec/trivy:0.59.1"},
    {"checkov ", "bridgecrew/checkov:3.2.380"},
    {"tflint ", "ghcr.io/terraform-linters/tflint:v0.55.1"},
    {"infracost ", "infracost/infracost:ci-0.10"},
    {"snyk ", "snyk/snyk:node"},
    {"sonar-scanner", "sonarsource/sonar-scanner-cli:11.2"},
    {"semgrep ", "semgrep/semgrep:1.110.0"},
    {"gitleaks ", "ghcr.io/gitleaks/gitleaks:v8.24.0"},
    {"k6 ", "grafana/k6:0.57.0"},
    {"kubectl ", "alpine/k8s:1.32.2"},
    {"helm ", "alpine/k8s:1.32.2"},
    {"aws ", "alpine/k8s:1.32.2"},
    {"jq ", "alpine/k8s:1.32.2"},
    {"curl ", "alpine/k8s:1.32.2"},
    {"git ", "alpine/k8s:1.32.2"},
};

std::vector<std::string> imagesFor(std::string_view scripts)
{
    std::vector<std::string> found;
    for (const ToolImage& row : kToolImages)
        for (const std::string_view line : splitLines(scripts))
            if (trimmed(line).starts_with(row.tool)) {
                if (std::ranges::find(found, row.image) == found.end())
                    found.push_back(std::string(row.image));
                break;
            }
    return found;
}

/// What a language keeps between runs, by the file that says whether it still holds.
Yaml cacheOf(std::string_view language)
{
    struct Row {
        std::string_view language, lock, path;
    };
    static constexpr Row kRows[] = {
        {"node", "package-lock.json", ".npm/"},
        {"yarn", "yarn.lock", ".yarn/"},
        {"python", "requirements.txt", ".pip/"},
        {"maven", "pom.xml", ".m2/"},
        {"gradle", "gradle/wrapper/gradle-wrapper.properties", ".gradle/"},
        {"go", "go.sum", ".go/"},
        {"rust", "Cargo.lock", "target/"},
        {"ruby", "Gemfile.lock", "vendor/"},
        {"php", "composer.lock", "vendor/"}};
    const auto* row = std::ranges::find(kRows, language, &Row::language);
    if (row == std::end(kRows))
        return {};
    return Yaml::map({{"key", Yaml::map({{"files", Yaml::texts({std::string(row->lock)})}})},
                      {"paths", Yaml::texts({std::string(row->path)})}});
}

/// Where the tools of a language look for what is kept, below the project: only that is cached.
std::optional<std::pair<std::string, std::string>> cacheVariable(std::string_view language)
{
    if (language == "node")
        return std::pair{"npm_config_cache", "$CI_PROJECT_DIR/.npm"};
    if (language == "yarn")
        return std::pair{"YARN_CACHE_FOLDER", "$CI_PROJECT_DIR/.yarn"};
    if (language == "python")
        return std::pair{"PIP_CACHE_DIR", "$CI_PROJECT_DIR/.pip"};
    if (language == "maven")
        return std::pair{"MAVEN_OPTS", "-Dmaven.repo.local=$CI_PROJECT_DIR/.m2"};
    if (language == "gradle")
        return std::pair{"GRADLE_USER_HOME", "$CI_PROJECT_DIR/.gradle"};
    if (language == "go")
        return std::pair{"GOMODCACHE", "$CI_PROJECT_DIR/.go"};
    return std::nullopt;
}

class GitlabPipeline {
public:
    GitlabPipeline(const Blueprint& plan, const DrawnPipeline& drawn)
        : m_plan(plan)
        , m_pipeline(withRunsMerged(withPlainTitles(drawn.pipeline)))
        , m_commands(commandsFor(plan, m_pipeline))
    {
    }

    std::string text()
    {
        Names names(kDnsLabel);
        for (const PipelineStage& stage : m_pipeline.stages)
            m_jobs.push_back(names.unique(plainStageTitle(stage)));
        Yaml stages = Yaml::list();
        Yaml jobs = Yaml::map();
        std::vector<bool> made(m_pipeline.stages.size(), false);
        for (std::size_t i = 0; i < m_pipeline.stages.size(); ++i) {
            made[i] = hasJob(m_pipeline.stages[i]);
            if (made[i])
                stages.add(m_jobs[i]);
        }
        m_made = made;
        Yaml root = Yaml::map();
        root.add("stages", std::move(stages));
        root.add("default", Yaml::map({{"image", "alpine:3.21"},
                                       {"interruptible", true},
                                       {"timeout", "30 minutes"}}));
        root.add("workflow", Yaml::map({{"rules", rules()}}));
        bool any = false;
        for (std::size_t i = 0; i < m_pipeline.stages.size(); ++i)
            if (made[i]) {
                root.add(m_jobs[i], job(i));
                any = true;
            }
        return any ? root.text() : std::string();
    }

    const std::vector<std::string>& unknown() const { return m_unknown; }

private:
    const PipelineStep& step(int index) const
    {
        return m_pipeline.steps[static_cast<std::size_t>(index)];
    }

    bool hasJob(const PipelineStage& stage) const
    {
        return std::ranges::any_of(stage.steps, [&](int i) {
            const StepRole role = step(i).role;
            return role != StepRole::Source && role != StepRole::Decision &&
                   role != StepRole::Approval;
        });
    }

    bool stageHas(const PipelineStage& stage, StepRole role) const
    {
        return std::ranges::any_of(stage.steps, [&](int i) { return step(i).role == role; });
    }

    Yaml rules() const
    {
        Yaml out = Yaml::list();
        out.add(Yaml::map({{"if", "$CI_PIPELINE_SOURCE == \"merge_request_event\""}}));
        out.add(Yaml::map({{"if", "$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH"}}));
        for (const PipelineTrigger& trigger : m_pipeline.triggers)
            if (trigger.event == TriggerEvent::Schedule) {
                out.add(Yaml::map({{"if", "$CI_PIPELINE_SOURCE == \"schedule\""}}));
                break;
            }
        return out.add(Yaml::map({{"if", "$CI_PIPELINE_SOURCE == \"web\""}}));
    }

    /// Jobs that run before, through stages that have none.
    std::vector<std::string> needs(std::size_t index) const
    {
        std::vector<std::string> found;
        std::vector<int> open = m_pipeline.stages[index].after;
        std::vector<bool> seen(m_pipeline.stages.size(), false);
        while (!open.empty()) {
            const auto at = static_cast<std::size_t>(open.back());
            open.pop_back();
            if (seen[at])
                continue;
            seen[at] = true;
            if (m_made[at])
                found.push_back(m_jobs[at]);
            else
                open.insert(open.end(), m_pipeline.stages[at].after.begin(),
                            m_pipeline.stages[at].after.end());
        }
        std::ranges::sort(found);
        return found;
    }

    Yaml job(std::size_t index)
    {
        const PipelineStage& stage = m_pipeline.stages[index];
        Yaml script = Yaml::list();
        std::string all;
        bool keeps = false;
        for (const int i : stage.steps) {
            const PipelineStep& at = step(i);
            if (at.role == StepRole::Source || at.role == StepRole::Decision ||
                at.role == StepRole::Approval)
                continue;
            const StepCommand command = m_commands.of(at);
            Yaml line(command.script);
            if (!command.known) {
                line.comment("Not drawn: what this step runs.");
                m_unknown.push_back(at.title);
            }
            script.add(std::move(line));
            all += command.script + "\n";
            keeps = keeps || at.keeps;
        }
        Yaml job = Yaml::map({{"stage", m_jobs[index]}});
        job.comment("From the drawing: " + stage.title);
        const std::vector<std::string> images = imagesFor(all);
        if (!images.empty()) {
            // An entry point of its own would run instead of the script.
            Yaml image = Yaml::map({{"name", images.front()}, {"entrypoint", Yaml::texts({""})}});
            if (images.size() > 1)
                image.comment("Take one image with the tools of all of these: " +
                              join(images, ", "));
            job.add("image", std::move(image));
            if (images.front().starts_with("docker:"))
                job.add("services", Yaml::texts({"docker:27.5-dind"}));
        }
        job.add("needs", Yaml::texts(needs(index)));
        const bool cloud = all.find("aws ") != std::string::npos || !m_commands.tool().empty();
        const std::string_view language = m_commands.languageOf(all);
        Yaml variables = variablesOf(stage, all);
        if (cloud)
            variables.add("AWS_WEB_IDENTITY_TOKEN_FILE", "$CI_PROJECT_DIR/.aws-token")
                .add("AWS_REGION", m_plan.aws.region);
        if (const auto variable = cacheVariable(language))
            variables.add(variable->first, variable->second);
        if (!variables.empty())
            job.add("variables", variables);
        if (Yaml cache = cacheOf(language); !cache.isNull())
            job.add("cache", std::move(cache));
        if (keeps)
            job.add("artifacts",
                    Yaml::map({{"paths", Yaml::texts({"dist"})}, {"expire_in", "5 days"}}));
        Yaml before = Yaml::list();
        if (cloud) {
            // With AWS_ROLE_ARN, a variable of the project, this is how the tools of AWS sign in.
            job.add("id_tokens",
                    Yaml::map({{"AWS_ID_TOKEN", Yaml::map({{"aud", "sts.amazonaws.com"}})}}));
            before.add("printf %s \"$AWS_ID_TOKEN\" > \"$AWS_WEB_IDENTITY_TOKEN_FILE\"");
            if (!images.empty() && images.front().starts_with("docker:"))
                before.add("apk add --no-cache aws-cli");
        }
        const bool pushes = all.find("docker push ") != std::string::npos;
        if (pushes && ownRegistry())
            before.add("printf %s \"$CI_REGISTRY_PASSWORD\" | docker login --username "
                       "\"$CI_REGISTRY_USER\" --password-stdin \"$CI_REGISTRY\"");
        if (const std::string install = m_commands.installBefore(all); !install.empty())
            before.add(install);
        if (needsImage(all))
            before.add(kBuildImage);
        if (!before.empty())
            job.add("before_script", std::move(before));
        const std::string environment = environmentOf(m_plan, stage);
        const bool rollsOut = stageHas(stage, StepRole::Deploy) || stageHas(stage, StepRole::Sync);
        if (rollsOut)
            job.add("interruptible", false);
        if (rollsOut || stage.gated)
            job.add("environment", Yaml::map({{"name", environment.empty() ? lastEnvironment(m_plan)
                                                                           : environment}}))
                .add("resource_group", environment.empty() ? lastEnvironment(m_plan) : environment);
        if (stageHas(stage, StepRole::Rollback))
            job.add("rules",
                    Yaml::list({Yaml::map(
                        {{"if", kDefaultBranch}, {"when", "manual"}, {"allow_failure", true}})}));
        else if (stage.gated)
            job.add("rules", Yaml::list({Yaml::map({{"if", kDefaultBranch}, {"when", "manual"}})}));
        else if (rollsOut || stageHas(stage, StepRole::Publish))
            job.add("rules", Yaml::list({Yaml::map({{"if", kDefaultBranch}})}));
        else if (onlyMessages(stage))
            job.add("rules", Yaml::list({Yaml::map({{"when", "always"}})}));
        job.add("script", std::move(script));
        return job;
    }

    /// Where no other registry is drawn or spoken of, images go to that of the project.
    bool ownRegistry() const
    {
        for (const char* kind :
             {"aws.ecr", "azure.acr", "gcp.artifact_registry", "tool.nexus", "tool.registry"})
            if (m_plan.has(kind))
                return false;
        return std::ranges::none_of(m_pipeline.steps, [&](const PipelineStep& at) {
            return m_commands.of(at).script.find("aws ecr ") != std::string::npos;
        });
    }

    bool onlyMessages(const PipelineStage& stage) const
    {
        return std::ranges::all_of(stage.steps, [&](int i) {
            return step(i).role == StepRole::Notify || step(i).role == StepRole::Decision;
        });
    }

    Yaml variablesOf(const PipelineStage& stage, const std::string& scripts) const
    {
        Yaml out = Yaml::map();
        const std::string environment = environmentOf(m_plan, stage);
        for (const ScriptVariable& variable : variablesIn(scripts)) {
            const std::string name(variable.name);
            if (variable.secret)
                continue;  // masked variables of the project
            if (name == "IMAGE" && ownRegistry())
                out.add(name, "$CI_REGISTRY_IMAGE");
            else if (name == "IMAGE")
                out.add(name, m_plan.registry() + "/" + m_plan.pushedRepository());
            else if (name == "TAG")
                out.add(name, "$CI_COMMIT_SHA");
            else if (name == "MESSAGE")
                out.add(name, "$CI_PROJECT_PATH: pipeline $CI_PIPELINE_ID");
            else if (const auto value = scriptValue(
                         m_plan, name, environment.empty() ? lastEnvironment(m_plan) : environment))
                out.add(name, *value);
        }
        return out;
    }

    static constexpr const char* kDefaultBranch = "$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH";

    const Blueprint& m_plan;
    const Pipeline m_pipeline;
    const StepCommands m_commands;
    std::vector<std::string> m_jobs;
    std::vector<bool> m_made;
    std::vector<std::string> m_unknown;
};

}  // namespace

void emitGitlabCi(const Blueprint& plan, Bundle& bundle)
{
    for (const DrawnPipeline* drawn : pipelinesFor(plan, "tool.gitlab")) {
        GitlabPipeline pipeline(plan, *drawn);
        const std::string path = bundle.files.empty() ? std::string(".gitlab-ci.yml")
                                                      : "ci/" + drawn->name + ".gitlab-ci.yml";
        std::string text = pipeline.text();
        if (text.empty())
            continue;
        bundle.files.push_back({path, std::move(text)});
        for (const std::string& title : pipeline.unknown())
            bundle.diagnostics.push_back({.code = DiagCode::EXP011, .args = {title, path}});
    }
}

}  // namespace stratoplan::exporting
