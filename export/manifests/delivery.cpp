#include "export/manifests/delivery.h"

#include "export/schedule.h"
#include "model/base/text_util.h"

#include <algorithm>

namespace stratoplan::exporting {

std::vector<const DrawnPipeline*> pipelinesFor(const Blueprint& plan, std::string_view system)
{
    std::vector<const DrawnPipeline*> own = plan.pipelinesOf(system);
    if (own.empty())
        for (const DrawnPipeline& drawn : plan.pipelines)
            own.push_back(&drawn);
    return own;
}

Platform platformOf(const Blueprint& plan)
{
    const bool cluster = plan.hasRuntime(Runtime::Kubernetes) || !plan.namespaces.empty();
    if (plan.has("tool.argocd"))
        return Platform::ArgoCd;
    if (plan.has("tool.helm") && cluster)
        return Platform::Helm;
    if (cluster)
        return Platform::Kubernetes;
    if (plan.hasRuntime(Runtime::Ecs))
        return Platform::Ecs;
    if (plan.hasRuntime(Runtime::Host))
        return Platform::Host;
    return Platform::Unknown;
}

std::string_view toolOf(const Blueprint& plan)
{
    if (plan.has("tool.terragrunt"))
        return "terragrunt";
    return plan.has("tool.terraform") ? "terraform" : "";
}

StepCommands commandsFor(const Blueprint& plan, const Pipeline& pipeline)
{
    return StepCommands(pipeline, platformOf(plan), toolOf(plan), !plan.clusterEnding.empty());
}

std::vector<const Service*> rolledOut(const Blueprint& plan)
{
    std::vector<const Service*> out;
    const std::string pushed = plan.pushedRepository();
    for (const int index : plan.servicesOn(Runtime::Ecs))
        if (const Service& service = plan.at(index); service.schedule.empty() &&
                                                     service.image.empty() &&
                                                     plan.repositoryOf(service) == pushed)
            out.push_back(&service);
    return out;
}

std::optional<std::string> scriptValue(const Blueprint& plan, std::string_view variable,
                                       const std::string& environment)
{
    if (variable == "APP_NAME")
        return plan.project;
    if (variable == "ENVIRONMENT")
        return environment;
    if (variable == "CLUSTER")
        return plan.project + "-" + environment + "-" + plan.clusterEnding;
    if (variable == "NAMESPACE")
        return plan.nameSpaceIn(environment);
    if (variable == "SERVICES") {
        std::vector<std::string> names;
        for (const Service* service : rolledOut(plan))
            names.push_back(service->name);
        return names.empty() ? std::string("app") : join(names, " ");
    }
    return std::nullopt;
}

std::string environmentOf(const Blueprint& plan, const PipelineStage& stage)
{
    const std::string name = shortEnvironment(stage.environment);
    return std::ranges::find(plan.environments, name) == plan.environments.end() ? std::string()
                                                                                 : name;
}

std::string environmentOf(const Blueprint& plan, const Pipeline& pipeline, const PipelineStep& step)
{
    const std::string words = slug(step.title, ' ');
    for (const std::string_view word : split(words, ' '))
        if (const std::string name = shortEnvironment(word);
            std::ranges::find(plan.environments, name) != plan.environments.end())
            return name;
    return environmentOf(plan, pipeline.stages[static_cast<std::size_t>(step.stage)]);
}

std::string lastEnvironment(const Blueprint& plan)
{
    return plan.environments.empty() ? "prod" : plan.environments.back();
}

std::string cronOf(const PipelineTrigger& trigger, std::string otherwise)
{
    const std::string text = lowered(trigger.title);
    const bool says = std::ranges::any_of(text, [](char c) { return c >= '0' && c <= '9'; });
    return says && namesSchedule(text) ? scheduleOf(text) : otherwise;
}

std::string neutral(std::string_view text)
{
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint point = codePointAt(text, at);
        const bool breaks = point.value < 0x20 || (point.value >= 0x7F && point.value < 0xA0) ||
                            point.value == 0x2028 || point.value == 0x2029;
        appendUtf8(out, breaks ? U' ' : point.value);
        at += point.bytes;
        const std::string_view rest = text.substr(at, 2);
        if (point.value == '$' && (rest == "{{" || rest == "[["))
            out += ' ';
        if (point.value == ':' && rest.starts_with(':'))
            out += ' ';  // "::" begins a workflow command
    }
    return std::string(trimmed(out));
}

Pipeline withPlainTitles(Pipeline pipeline)
{
    for (PipelineStep& step : pipeline.steps) {
        step.title = neutral(step.title);
        step.detail = neutral(step.detail);
        step.condition = neutral(step.condition);
        if (step.title.empty())
            step.title = "Step";
    }
    for (PipelineStage& stage : pipeline.stages) {
        stage.title = neutral(stage.title);
        if (stage.title.empty())
            stage.title = "Stage";
    }
    return pipeline;
}

std::string plainStageTitle(const PipelineStage& stage)
{
    const std::size_t colon = stage.title.find(':');
    const bool numbered = colon != std::string::npos && lowered(stage.title).starts_with("stage");
    const std::string_view rest = std::string_view(stage.title).substr(numbered ? colon + 1 : 0);
    const std::string title(trimmed(rest));
    return title.empty() ? stage.title : title;
}

}  // namespace stratoplan::exporting
