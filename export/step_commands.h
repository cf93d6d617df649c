#pragma once

#include "model/pipeline/pipeline.h"

#include <string>

namespace stratoplan::exporting {

/// What a step runs: a POSIX shell script that every pipeline system can carry.
///
/// Variables that the script expects: IMAGE (repository URI), TAG, BASE_URL, SLACK_WEBHOOK_URL,
/// APP_NAME, ENVIRONMENT; each emitter sets those that its steps use.
struct StepCommand {
    std::string script = {};
    bool known = true;  ///< false: the script names the step and fails until somebody fills it in
};

/// Source: the rows in step_commands.cpp; first match wins. A step that no row knows never succeeds
/// in silence: its script prints what is missing and exits with 1.
StepCommand commandOf(const PipelineStep& step, const Pipeline& pipeline);

/// The infrastructure tool that the pipeline names: "terragrunt", "terraform" or empty.
std::string infrastructureTool(const Pipeline& pipeline);

/// A text as one shell word in single quotes.
std::string shellQuoted(std::string_view text);

}  // namespace stratoplan::exporting
