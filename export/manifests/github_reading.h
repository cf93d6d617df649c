#pragma once

#include "export/manifests/blueprint.h"
#include "export/manifests/delivery.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace stratoplan::exporting {

/// What a workflow has to know of its pipeline before any of it is written: which stages are jobs,
/// which repeat, which run on a schedule or by hand, what waits for what.
class WorkflowReading {
protected:
    WorkflowReading(const Blueprint& plan, Pipeline drawn);

    const PipelineStep& step(int index) const;
    const PipelineStage& stage(int index) const;
    bool stageHas(const PipelineStage& stage, StepRole role) const;
    /// "Stage 2: Validation" is the job "validation".
    static std::string jobTitle(const PipelineStage& stage);
    /// A stage that the drawing repeats hands the repetition on to those that follow it and work
    /// with the same tool: a plan for each directory is applied for each directory.
    void findMatrix();
    void findScheduled();
    bool hasSchedule() const;
    /// Taking down is never part of a run: as going back, somebody starts it by hand.
    bool isDestroy(const PipelineStage& at) const;
    bool isRollback(const PipelineStage& at) const;
    static bool isComment(const PipelineStep& step);
    bool draws(std::string_view word) const;
    bool drawsUpload() const;
    /// A plan of one job is applied by another: it has to travel, drawn or not.
    bool handsPlanOn(const PipelineStage& at) const;
    bool appliesPlan(const PipelineStage& at) const;
    std::string artifactName(const PipelineStage& at) const;
    std::string artifactPath(const PipelineStage& at) const;
    std::string detectName() const;
    std::string conditionOf(int index) const;
    /// Whether a job plans, checks or applies infrastructure code, or prepares for it.
    bool usesInfrastructure(const PipelineStage& at) const;
    bool usesCloud(const PipelineStage& at) const;
    /// Whether a stage becomes a job: sources, decisions and messages at the end do not.
    bool isJob(const PipelineStage& at) const;
    /// The jobs that a stage waits for, through stages that are none.
    std::vector<int> jobsBefore(int index) const;
    /// Whether a job before it hands its plan on, or keeps an artifact.
    bool planReaches(int index) const;
    bool uploadReaches(int index) const;
    static bool isUpload(const PipelineStep& step);
    /// The command of a step, in the folder of its unit where the stage repeats.
    StepCommand commandOf(const PipelineStep& at) const;
    /// Finds stages that do the same in several environments: they begin with the same steps.
    void findShared();
    /// The steps of a stage without approvals: the environment asks for those.
    std::vector<int> ownSteps(int index) const;
    /// What is left to do of a stage that calls the shared workflow.
    std::vector<int> stepsAfterShared(int index) const;
    /// The last job of a stage.
    std::string lastJobOf(int index) const;
    std::string sharedJobsEnd(int index) const
    {
        return m_jobs[static_cast<std::size_t>(index)] + "-checks";
    }
    std::vector<std::string> neededJobs(int index) const;

    const Blueprint& m_plan;
    const Pipeline m_pipeline;
    const StepCommands m_commands;
    const std::string m_tool;
    std::vector<std::string> m_jobs;
    std::string m_detect;
    std::string m_notify;
    std::optional<int> m_detectStage;
    bool m_matrix = false;
    std::vector<bool> m_repeated;
    std::vector<bool> m_scheduled;
    std::vector<bool> m_shared;     ///< stages that call the shared workflow
    std::size_t m_sharedSteps = 0;  ///< how many of their steps it does; 0: there is none
};

}  // namespace stratoplan::exporting
