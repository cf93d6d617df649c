#include "export/manifests/github_reading.h"

#include "export/names.h"
#include "model/base/text_util.h"

#include <algorithm>
#include <set>

namespace stratoplan::exporting {

WorkflowReading::WorkflowReading(const Blueprint& plan, Pipeline drawn)
    : m_plan(plan)
    , m_pipeline(withRunsMerged(withPlainTitles(std::move(drawn))))
    , m_commands(commandsFor(plan, m_pipeline))
    , m_tool(m_commands.tool())
{
    findMatrix();
    findScheduled();
    Names names(kDnsLabel);
    for (const PipelineStage& stage : m_pipeline.stages)
        m_jobs.push_back(names.unique(jobTitle(stage)));
    m_detect = names.unique("detect");
    m_notify = names.unique("notify");
    findShared();
}

StepCommand WorkflowReading::commandOf(const PipelineStep& at) const
{
    return m_commands.of(at, m_repeated[static_cast<std::size_t>(at.stage)]);
}

void WorkflowReading::findShared()
{
    m_shared.assign(m_pipeline.stages.size(), false);
    const auto candidate = [&](std::size_t i) {
        const PipelineStage& at = m_pipeline.stages[i];
        return !m_repeated[i] && !m_scheduled[i] && !isRollback(at) &&
               stageHas(at, StepRole::Deploy) && !environmentOf(m_plan, at).empty() &&
               std::ranges::none_of(at.steps, [&](int s) {
                   const StepRole role = step(s).role;
                   return role == StepRole::Artifact || isComment(step(s));
               });
    };
    // The first that deploys is compared with those after it: they go through the same gates.
    std::size_t first = m_pipeline.stages.size();
    for (std::size_t i = 0; i < m_pipeline.stages.size(); ++i) {
        if (!candidate(i))
            continue;
        if (first == m_pipeline.stages.size()) {
            first = i;
            m_sharedSteps = ownSteps(static_cast<int>(i)).size();
            continue;
        }
        const std::vector<int> own = ownSteps(static_cast<int>(first));
        const std::vector<int> other = ownSteps(static_cast<int>(i));
        std::size_t same = 0;
        while (same < std::min({own.size(), other.size(), m_sharedSteps}) &&
               commandOf(step(own[same])).script == commandOf(step(other[same])).script)
            ++same;
        if (same >= 1) {
            m_shared[first] = m_shared[i] = true;
            m_sharedSteps = same;
        }
    }
    bool deploys = false;
    if (first < m_pipeline.stages.size() && m_shared[first]) {
        std::vector<int> shared = ownSteps(static_cast<int>(first));
        shared.resize(m_sharedSteps);
        deploys =
            std::ranges::any_of(shared, [&](int s) { return step(s).role == StepRole::Deploy; });
    }
    if (!deploys) {
        m_shared.assign(m_pipeline.stages.size(), false);
        m_sharedSteps = 0;
    }
}

std::vector<int> WorkflowReading::ownSteps(int index) const
{
    std::vector<int> own = stage(index).steps;
    std::erase_if(own, [&](int s) { return step(s).role == StepRole::Approval; });
    return own;
}

std::vector<int> WorkflowReading::stepsAfterShared(int index) const
{
    const std::vector<int> all = ownSteps(index);
    std::vector<int> rest(all.begin() + static_cast<std::ptrdiff_t>(m_sharedSteps), all.end());
    std::erase_if(rest, [&](int s) {
        const StepRole role = step(s).role;
        return role == StepRole::Notify || role == StepRole::Decision || role == StepRole::Source ||
               role == StepRole::Approval;
    });
    return rest;
}

std::string WorkflowReading::lastJobOf(int index) const
{
    const auto at = static_cast<std::size_t>(index);
    return m_shared[at] && !stepsAfterShared(index).empty() ? sharedJobsEnd(index) : m_jobs[at];
}

const PipelineStep& WorkflowReading::step(int index) const
{
    return m_pipeline.steps[static_cast<std::size_t>(index)];
}

const PipelineStage& WorkflowReading::stage(int index) const
{
    return m_pipeline.stages[static_cast<std::size_t>(index)];
}

bool WorkflowReading::stageHas(const PipelineStage& stage, StepRole role) const
{
    return std::ranges::any_of(stage.steps, [&](int i) { return step(i).role == role; });
}

std::string WorkflowReading::jobTitle(const PipelineStage& stage)
{
    const std::size_t colon = stage.title.find(':');
    const bool numbered = colon != std::string::npos && lowered(stage.title).starts_with("stage");
    return numbered ? stage.title.substr(colon + 1) : stage.title;
}

void WorkflowReading::findMatrix()
{
    m_repeated.assign(m_pipeline.stages.size(), false);
    for (std::size_t i = 0; i < m_pipeline.stages.size(); ++i) {
        const PipelineStage& at = m_pipeline.stages[i];
        if (stageHas(at, StepRole::Detect) && !m_detectStage)
            m_detectStage = static_cast<int>(i);
        const bool inherits = std::ranges::any_of(
            at.after, [&](int before) { return m_repeated[static_cast<std::size_t>(before)]; });
        m_repeated[i] =
            (!at.forEach.empty() && !stageHas(at, StepRole::Detect)) ||
            (inherits && (stageHas(at, StepRole::Plan) || stageHas(at, StepRole::Deploy)));
        m_matrix = m_matrix || m_repeated[i];
    }
    if (!m_matrix)
        m_detectStage.reset();
}

void WorkflowReading::findScheduled()
{
    m_scheduled.assign(m_pipeline.stages.size(), false);
    std::set<int> otherwise;
    for (const PipelineTrigger& trigger : m_pipeline.triggers)
        for (const int start : trigger.starts) {
            if (trigger.event == TriggerEvent::Schedule)
                m_scheduled[static_cast<std::size_t>(step(start).stage)] = true;
            else
                otherwise.insert(step(start).stage);
        }
    for (std::size_t i = 0; i < m_scheduled.size(); ++i) {
        if (otherwise.contains(static_cast<int>(i)))
            m_scheduled[i] = false;
        else
            m_scheduled[i] = m_scheduled[i] || stageHas(m_pipeline.stages[i], StepRole::Drift) ||
                             std::ranges::any_of(m_pipeline.stages[i].after, [&](int before) {
                                 return m_scheduled[static_cast<std::size_t>(before)];
                             });
    }
}

bool WorkflowReading::hasSchedule() const
{
    return std::ranges::find(m_scheduled, true) != m_scheduled.end();
}

bool WorkflowReading::isDestroy(const PipelineStage& at) const
{
    return std::ranges::any_of(at.steps, [&](int i) {
        return saysWord(wordsOf(step(i).title), "destroy") ||
               saysWord(wordsOf(step(i).title), "teardown");
    });
}

bool WorkflowReading::isRollback(const PipelineStage& at) const
{
    if (isDestroy(at))
        return true;
    return stageHas(at, StepRole::Rollback) && !stageHas(at, StepRole::Build) &&
           !stageHas(at, StepRole::Notify) && !stageHas(at, StepRole::Verify);
}

bool WorkflowReading::isComment(const PipelineStep& step)
{
    return lowered(step.title).find("comment") != std::string::npos;
}

bool WorkflowReading::draws(std::string_view word) const
{
    return std::ranges::any_of(m_pipeline.steps, [&](const PipelineStep& at) {
        return at.role == StepRole::Artifact && saysWord(wordsOf(at.title), word);
    });
}

bool WorkflowReading::drawsUpload() const
{
    return draws("upload") || draws("save") || draws("store");
}

bool WorkflowReading::handsPlanOn(const PipelineStage& at) const
{
    return !m_tool.empty() && stageHas(at, StepRole::Plan) && !appliesPlan(at) && !drawsUpload();
}

bool WorkflowReading::appliesPlan(const PipelineStage& at) const
{
    return std::ranges::any_of(at.steps, [&](int i) {
        const std::string script = commandOf(step(i)).script;
        return script.find(" tfplan") != std::string::npos ||
               (script.find("/tfplan\"") != std::string::npos &&
                script.find("-- apply") != std::string::npos);
    });
}

std::string WorkflowReading::artifactName(const PipelineStage& at) const
{
    return m_repeated[static_cast<std::size_t>(step(at.steps.front()).stage)]
               ? "tfplan-${{ matrix.slug }}"
           : m_tool.empty() ? "build"
                            : "tfplan";
}

std::string WorkflowReading::artifactPath(const PipelineStage& at) const
{
    return m_repeated[static_cast<std::size_t>(step(at.steps.front()).stage)]
               ? "${{ matrix.dir }}/tfplan"
           : m_tool.empty() ? "dist"
                            : "tfplan";
}

std::string WorkflowReading::detectName() const
{
    return m_detectStage ? m_jobs[static_cast<std::size_t>(*m_detectStage)] : m_detect;
}

std::string WorkflowReading::conditionOf(int index) const
{
    const PipelineStage& at = stage(index);
    if (m_scheduled[static_cast<std::size_t>(index)])
        return "github.event_name == 'schedule'";
    std::vector<std::string> all;
    if (stageHas(at, StepRole::Deploy) || stageHas(at, StepRole::Publish) ||
        stageHas(at, StepRole::Sync))
        all.push_back("github.event_name != 'pull_request' && github.ref == 'refs/heads/main'");
    if (hasSchedule() && at.after.empty())
        all.push_back("github.event_name != 'schedule'");
    if (m_repeated[static_cast<std::size_t>(index)])
        all.push_back("needs." + detectName() + ".outputs.any == 'true'");
    if (stageHas(at, StepRole::Rollback))
        all.push_back("failure()");
    return join(all, " && ");
}

bool WorkflowReading::usesInfrastructure(const PipelineStage& at) const
{
    return !m_tool.empty() &&
           (stageHas(at, StepRole::Setup) || std::ranges::any_of(at.steps, [&](int i) {
                const std::string script = commandOf(step(i)).script;
                return std::ranges::any_of(
                    std::initializer_list<std::string_view>{"terraform ", "terragrunt ", "tflint "},
                    [&](std::string_view tool) { return script.find(tool) != std::string::npos; });
            }));
}

bool WorkflowReading::usesCloud(const PipelineStage& at) const
{
    return usesInfrastructure(at) || stageHas(at, StepRole::Publish) ||
           stageHas(at, StepRole::Deploy) || std::ranges::any_of(at.steps, [&](int i) {
               return commandOf(step(i)).script.find("aws ") != std::string::npos;
           });
}

bool WorkflowReading::isJob(const PipelineStage& at) const
{
    return !isRollback(at) && std::ranges::any_of(at.steps, [&](int i) {
        const StepRole role = step(i).role;
        return role != StepRole::Source && role != StepRole::Decision &&
               role != StepRole::Approval &&
               (role != StepRole::Notify || isComment(step(i)) ||
                m_scheduled[static_cast<std::size_t>(step(i).stage)]);
    });
}

std::vector<int> WorkflowReading::jobsBefore(int index) const
{
    std::vector<int> found;
    std::vector<int> open = stage(index).after;
    std::set<int> seen;
    while (!open.empty()) {
        const int at = open.back();
        open.pop_back();
        if (!seen.insert(at).second)
            continue;
        if (isJob(stage(at)))
            found.push_back(at);
        else
            open.insert(open.end(), stage(at).after.begin(), stage(at).after.end());
    }
    std::ranges::sort(found);
    return found;
}

bool WorkflowReading::planReaches(int index) const
{
    std::vector<int> open = jobsBefore(index);
    std::set<int> seen;
    while (!open.empty()) {
        const int at = open.back();
        open.pop_back();
        if (!seen.insert(at).second)
            continue;
        if (stageHas(stage(at), StepRole::Plan) && handsPlanOn(stage(at)))
            return true;
        const std::vector<int> before = jobsBefore(at);
        open.insert(open.end(), before.begin(), before.end());
    }
    return false;
}

bool WorkflowReading::uploadReaches(int index) const
{
    std::vector<int> open = jobsBefore(index);
    std::set<int> seen;
    while (!open.empty()) {
        const int at = open.back();
        open.pop_back();
        if (!seen.insert(at).second)
            continue;
        for (const int i : stage(at).steps)
            if (step(i).role == StepRole::Artifact && isUpload(step(i)))
                return true;
        const std::vector<int> before = jobsBefore(at);
        open.insert(open.end(), before.begin(), before.end());
    }
    return false;
}

bool WorkflowReading::isUpload(const PipelineStep& step)
{
    const std::string low = lowered(step.title);
    return low.find("download") == std::string::npos &&
           (low.find("upload") != std::string::npos || low.find("save") != std::string::npos ||
            low.find("store") != std::string::npos);
}

std::vector<std::string> WorkflowReading::neededJobs(int index) const
{
    std::vector<std::string> needs;
    if (m_repeated[static_cast<std::size_t>(index)])
        needs.push_back(detectName());
    for (const int before : jobsBefore(index)) {
        const std::string name = lastJobOf(before);
        if (std::ranges::find(needs, name) == needs.end())
            needs.push_back(name);
    }
    return needs;
}

}  // namespace stratoplan::exporting
