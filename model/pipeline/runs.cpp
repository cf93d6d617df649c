#include "model/pipeline/pipeline.h"

#include <algorithm>

namespace stratoplan {

Pipeline withRunsMerged(Pipeline pipeline)
{
    std::vector<PipelineStage>& stages = pipeline.stages;
    std::vector<int> followers(stages.size(), 0);
    for (const PipelineStage& stage : stages)
        for (const int before : stage.after)
            ++followers[static_cast<std::size_t>(before)];
    const auto ownJob = [&](const PipelineStage& stage) {
        const auto delivers = [&](int i) {
            const StepRole role = pipeline.steps[static_cast<std::size_t>(i)].role;
            return role == StepRole::Deploy || role == StepRole::Publish ||
                   role == StepRole::Sync || role == StepRole::Approval || role == StepRole::Notify;
        };
        return stage.container || stage.gated || std::ranges::any_of(stage.steps, delivers);
    };
    const auto isSource = [&](int i) {
        return pipeline.steps[static_cast<std::size_t>(i)].role == StepRole::Source;
    };
    std::vector<int> place(stages.size());
    std::vector<PipelineStage> merged;
    for (std::size_t i = 0; i < stages.size(); ++i) {
        PipelineStage& stage = stages[i];
        const int before = stage.after.size() == 1 ? stage.after.front() : -1;
        const bool joins = before >= 0 && followers[static_cast<std::size_t>(before)] == 1 &&
                           !ownJob(stage) && !ownJob(stages[static_cast<std::size_t>(before)]);
        if (joins) {
            place[i] = place[static_cast<std::size_t>(before)];
            auto& steps = merged[static_cast<std::size_t>(place[i])].steps;
            // What is fetched names no job: the first thing done with it does.
            if (std::ranges::all_of(steps, isSource))
                merged[static_cast<std::size_t>(place[i])].title = stage.title;
            steps.insert(steps.end(), stage.steps.begin(), stage.steps.end());
            continue;
        }
        place[i] = static_cast<int>(merged.size());
        merged.push_back(stage);
        for (int& after : merged.back().after)
            after = place[static_cast<std::size_t>(after)];
    }
    stages = std::move(merged);
    for (std::size_t i = 0; i < stages.size(); ++i)
        for (const int step : stages[i].steps)
            pipeline.steps[static_cast<std::size_t>(step)].stage = static_cast<int>(i);
    return pipeline;
}

}  // namespace stratoplan
