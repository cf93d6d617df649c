#pragma once

#include "export/manifests/blueprint.h"
#include "export/step_commands.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace stratoplan::exporting {

// What all pipeline emitters read of a blueprint in the same way.

/// The pipelines that a tool runs; where none names it, all: somebody asked for this format.
std::vector<const DrawnPipeline*> pipelinesFor(const Blueprint& plan, std::string_view system);

Platform platformOf(const Blueprint& plan);
/// What plans and applies where a pipeline does not say: "terragrunt", "terraform" or empty.
std::string_view toolOf(const Blueprint& plan);

/// The environment that a stage rolls out to, by its short name; empty where none is meant.
std::string environmentOf(const Blueprint& plan, const PipelineStage& stage);
/// The environment that a step rolls out to: its own words come before those of its stage.
std::string environmentOf(const Blueprint& plan, const Pipeline& pipeline,
                          const PipelineStep& step);
/// The environment that everything ends in.
std::string lastEnvironment(const Blueprint& plan);

/// The commands of a pipeline as this system rolls out.
StepCommands commandsFor(const Blueprint& plan, const Pipeline& pipeline);
/// What a variable of scriptVariables() holds in an environment, where all pipelines say the same;
/// nothing for what each tool has its own way to say. `environment` may be an expression of the
/// tool.
std::optional<std::string> scriptValue(const Blueprint& plan, std::string_view variable,
                                       const std::string& environment);

/// When a schedule of the drawing starts a pipeline, five fields; `otherwise` where it does not
/// say.
std::string cronOf(const PipelineTrigger& trigger, std::string otherwise);

/// A text that no pipeline tool evaluates: "${{ … }}" and "$[[ … ]]" lose their meaning, line
/// breaks become blanks.
std::string neutral(std::string_view text);
Pipeline withPlainTitles(Pipeline pipeline);

/// "Stage 2: Validation" is "Validation".
std::string plainStageTitle(const PipelineStage& stage);

/// What an ECS service is called: its container, and the family of its tasks, which is its own
/// name. As Terraform calls them.
struct EcsNames {
    std::string container;
    std::string family;
};
EcsNames ecsNames(const Blueprint& plan, const Service& service,
                  std::string_view environment = kInfrastructureEnvironment);
/// The services that run from the image which the pipelines push, but for what a schedule starts.
std::vector<const Service*> rolledOut(const Blueprint& plan);
/// The file of a service in an environment, from a repository's root: "taskdef" or "service".
std::string ecsFile(const Blueprint& plan, const Service& service, std::string_view what,
                    std::string_view environment = kInfrastructureEnvironment);
/// The functions that are drawn beside CodeDeploy or named by a hook of its life cycle: the hook,
/// and the function as Terraform calls it. Order: of the life cycle.
std::vector<std::pair<std::string, std::string>> deploymentHooks(const Blueprint& plan);
/// The service that CodeDeploy shifts from blue to green; nullptr where none is drawn so.
const Service* blueGreenService(const Blueprint& plan);

}  // namespace stratoplan::exporting
