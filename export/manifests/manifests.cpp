#include "export/manifests/manifests.h"

#include "export/manifests/emitters.h"
#include "export/manifests/readme.h"

#include <algorithm>
#include <array>
#include <set>

namespace stratoplan::exporting {
namespace {

struct Emitter {
    std::string_view name;    ///< of --to, and of its folder among the manifests
    std::string_view drawn;   ///< what has to be drawn for it
    std::string_view result;  ///< what is written then
    void (*emit)(const Blueprint& plan, Bundle& bundle);
    /// Whether the diagrams ask for this one, where nobody named the format.
    bool (*isCalledFor)(const Blueprint& plan);
};

bool always(const Blueprint&)
{
    return true;
}

bool hasCluster(const Blueprint& plan)
{
    return plan.hasRuntime(Runtime::Kubernetes) || !plan.namespaces.empty();
}

constexpr Emitter kEmitters[] = {
    {"kubernetes", "Kubernetes cluster or workload", "Kubernetes object", emitKubernetes,
     hasCluster},
    {"helm", "Kubernetes workload", "Helm chart", emitHelm,
     [](const Blueprint& plan) { return plan.has("tool.helm") && hasCluster(plan); }},
    {"argocd", "Kubernetes cluster or Argo CD", "Argo CD application", emitArgocd,
     [](const Blueprint& plan) { return plan.has("tool.argocd"); }},
    {"ecs", "ECS service or task", "task definition", emitEcs,
     [](const Blueprint& plan) { return plan.hasRuntime(Runtime::Ecs); }},
    {"codepipeline", "pipeline", "CodePipeline file", emitCodepipeline,
     [](const Blueprint& plan) { return !plan.pipelinesOf("aws.codepipeline").empty(); }},
    {"github-actions", "pipeline", "GitHub Actions workflow", emitGithubActions,
     [](const Blueprint& plan) { return !plan.pipelinesOf("tool.github_actions").empty(); }},
    {"gitlab-ci", "pipeline", "GitLab pipeline", emitGitlabCi,
     [](const Blueprint& plan) { return !plan.pipelinesOf("tool.gitlab").empty(); }},
    {"jenkins", "pipeline", "Jenkinsfile", emitJenkins,
     [](const Blueprint& plan) { return !plan.pipelinesOf("tool.jenkins").empty(); }},
    {"compose", "container on a host", "Compose file", emitCompose,
     [](const Blueprint& plan) { return plan.hasRuntime(Runtime::Host); }},
    {"dockerfile", "image that somebody builds", "Dockerfile", emitDockerfile, always},
    {"iam", "role or anything that needs one", "IAM policy", emitIam, always},
    {"terragrunt", "infrastructure module", "Terragrunt unit", emitTerragrunt,
     [](const Blueprint& plan) { return plan.has("tool.terragrunt"); }},
};

Bundle written(const Emitter& emitter, const Input& input)
{
    const Blueprint plan = blueprintOf(input);
    Bundle bundle;
    emitter.emit(plan, bundle);
    if (bundle.files.empty())
        bundle.diagnostics.insert(
            bundle.diagnostics.begin(),
            {.code = DiagCode::EXP001,
             .args = {std::string(emitter.drawn), std::string(emitter.result)}});
    return bundle;
}

const Emitter& named(std::string_view name)
{
    return *std::ranges::find(kEmitters, name, &Emitter::name);
}

}  // namespace

Bundle writeKubernetes(const Input& input)
{
    return written(named("kubernetes"), input);
}

Bundle writeHelm(const Input& input)
{
    return written(named("helm"), input);
}

Bundle writeArgocd(const Input& input)
{
    return written(named("argocd"), input);
}

Bundle writeEcs(const Input& input)
{
    return written(named("ecs"), input);
}

Bundle writeCodepipeline(const Input& input)
{
    return written(named("codepipeline"), input);
}

Bundle writeGithubActions(const Input& input)
{
    return written(named("github-actions"), input);
}

Bundle writeGitlabCi(const Input& input)
{
    return written(named("gitlab-ci"), input);
}

Bundle writeJenkins(const Input& input)
{
    return written(named("jenkins"), input);
}

Bundle writeCompose(const Input& input)
{
    return written(named("compose"), input);
}

Bundle writeDockerfile(const Input& input)
{
    return written(named("dockerfile"), input);
}

Bundle writeIam(const Input& input)
{
    return written(named("iam"), input);
}

Bundle writeTerragrunt(const Input& input)
{
    return written(named("terragrunt"), input);
}

Bundle writeManifests(const Input& input)
{
    const Blueprint plan = blueprintOf(input);
    Bundle bundle;
    std::set<std::string> taken;
    for (const Emitter& emitter : kEmitters) {
        if (!emitter.isCalledFor(plan))
            continue;
        Bundle part;
        emitter.emit(plan, part);
        for (OutputFile& file : part.files)
            // Two formats may need a file of the same place; the first that wrote it has it.
            if (taken.insert(file.path).second)
                bundle.files.push_back(
                    {std::string(emitter.name) + "/" + file.path, std::move(file.content)});
        for (Diagnostic& diagnostic : part.diagnostics)
            if (std::ranges::find(bundle.diagnostics, diagnostic) == bundle.diagnostics.end())
                bundle.diagnostics.push_back(std::move(diagnostic));
    }
    if (bundle.files.empty())
        bundle.diagnostics.push_back(
            {.code = DiagCode::EXP001, .args = {"pipeline or runtime", "manifest"}});
    else
        bundle.files.push_back({"README.md", manifestsReadme(plan, bundle)});
    return bundle;
}

}  // namespace stratoplan::exporting
