#pragma once

#include "export/manifests/blueprint.h"
#include "export/step_commands.h"

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
/// The environment that everything ends in.
std::string lastEnvironment(const Blueprint& plan);

/// A text that no pipeline tool evaluates: "${{ … }}" and "$[[ … ]]" lose their meaning, line
/// breaks become blanks.
std::string neutral(std::string_view text);
Pipeline withPlainTitles(Pipeline pipeline);

/// "Stage 2: Validation" is "Validation".
std::string plainStageTitle(const PipelineStage& stage);

/// What an ECS service is called: its container, and the family of its tasks, which is its own
/// name.
struct EcsNames {
    std::string container;
    std::string family;
};
EcsNames ecsNames(const Blueprint& plan, const Service& service);
/// The service that CodeDeploy shifts from blue to green; nullptr where none is drawn so.
const Service* blueGreenService(const Blueprint& plan);

}  // namespace stratoplan::exporting
