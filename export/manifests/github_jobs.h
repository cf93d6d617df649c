#pragma once

#include "export/manifests/github_reading.h"
#include "export/yaml_writer.h"

#include <string>
#include <vector>

namespace stratoplan::exporting {

/// What stands in one job of a workflow: its steps, what they need first, and what they may do.
class JobSteps : protected WorkflowReading {
protected:
    using WorkflowReading::WorkflowReading;

    Yaml permissions(const PipelineStage& at) const;
    /// The variables that the scripts of the stage use.
    Yaml variables(const PipelineStage& at) const;
    Yaml variables(const PipelineStage& at, const std::string& scripts) const;
    std::string scriptEnvironment(const PipelineStage& at) const;
    Yaml steps(const PipelineStage& at, bool scheduled);
    /// Each job begins on an empty machine: what Terraform needs before it can do what is drawn.
    void addPlanBefore(Yaml& out, const PipelineStage& at);
    std::string downloadPath(const PipelineStage& at) const;
    void addTools(Yaml& out, const PipelineStage& at, const std::string& scripts);
    void addStep(Yaml& out, const PipelineStep& at, const PipelineStage& stage, bool scheduled);
    bool repeatedStage(const PipelineStep& at) const;
    void addMessage(Yaml& out, const PipelineStep& at, const PipelineStage&, bool scheduled);

    std::vector<std::string> m_unknown;  ///< titles of steps that the drawing does not describe
    std::string m_environment;  ///< instead of that of a stage, while the shared steps are written
};

}  // namespace stratoplan::exporting
