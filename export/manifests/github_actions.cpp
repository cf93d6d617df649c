#include "export/manifests/delivery.h"
#include "export/manifests/emitters.h"
#include "export/manifests/github_jobs.h"
#include "export/manifests/github_steps.h"
#include "export/names.h"
#include "export/yaml_writer.h"
#include "model/base/text_util.h"
#include "model/pipeline/pipeline.h"

#include <algorithm>
#include <set>

namespace stratoplan::exporting {
namespace {

/// What several jobs of one workflow have to know of each other.
class Workflow : JobSteps {
public:
    Workflow(const Blueprint& plan, Pipeline drawn) : JobSteps(plan, std::move(drawn)) {}

    std::string text(const std::string& title)
    {
        Yaml jobs = Yaml::map();
        if (m_matrix && !m_detectStage)
            jobs.add(m_detect, detectJob("Detect changes", nullptr));
        bool any = false;
        for (std::size_t i = 0; i < m_pipeline.stages.size(); ++i)
            if (runs(static_cast<int>(i))) {
                addJobs(jobs, static_cast<int>(i));
                any = true;
            }
        if (!m_notifications.empty())
            jobs.add(m_notify, notifyJob());
        else if (!any)
            return {};
        Yaml root = Yaml::map(
            {{"name", title.empty() ? "Pipeline" : title},
             {"on", triggers()},
             {"permissions", Yaml::map({{"contents", "read"}})},
             {"concurrency", Yaml::map({{"group", "${{ github.workflow }}-${{ github.ref }}"},
                                        {"cancel-in-progress", false}})}});
        root.add("jobs", std::move(jobs));
        return root.text();
    }

    /// What stages of several environments have in common, as a workflow that they call. Empty:
    /// nothing repeats.
    std::string shared()
    {
        const auto first = std::ranges::find(m_shared, true);
        if (first == m_shared.end())
            return {};
        PipelineStage at = stage(static_cast<int>(first - m_shared.begin()));
        at.steps = ownSteps(static_cast<int>(first - m_shared.begin()));
        at.steps.resize(m_sharedSteps);
        m_environment = kCalledEnvironment;
        Yaml job = Yaml::map({{"name", "${{ inputs.environment }}"},
                              {"runs-on", kRunner},
                              {"timeout-minutes", 60},
                              {"environment", kCalledEnvironment},
                              {"permissions", permissions(at)}});
        if (const Yaml env = variables(at); !env.empty())
            job.add("env", env);
        job.add("steps", steps(at, false));
        m_environment.clear();
        return Yaml::map(
                   {{"name", "Roll out to an environment"},
                    {"on",
                     Yaml::map({{"workflow_call",
                                 Yaml::map({{"inputs",
                                             Yaml::map({{"environment",
                                                         Yaml::map({{"description", "Where to"},
                                                                    {"required", true},
                                                                    {"type", "string"}})}})}})}})},
                    {"permissions", Yaml::map({{"contents", "read"}})},
                    {"jobs", Yaml::map({{"roll-out", std::move(job)}})}})
            .text();
    }

    void callShared(std::string path) { m_sharedPath = std::move(path); }

    /// Going back is nobody's next job: a workflow of its own, started by hand. Empty: none drawn.
    std::string byHand(const std::string& title, bool destroys)
    {
        Yaml steps = Yaml::list({action("Check out", "actions/checkout@v4",
                                        {{"ref", "${{ inputs.ref }}"}, {"fetch-depth", 0}})});
        const PipelineStage* first = nullptr;
        std::string scripts;
        for (const PipelineStage& at : m_pipeline.stages) {
            if (!isRollback(at) || isDestroy(at) != destroys)
                continue;
            if (!first) {
                first = &at;
                if (usesCloud(at) || m_plan.has("aws.region"))
                    steps.add(credentials());
                std::string commands;
                for (const int i : at.steps)
                    commands += commandOf(step(i)).script + "\n";
                addTools(steps, at, commands);
                addPlanBefore(steps, at);
            }
            for (const int i : at.steps)
                if (step(i).role != StepRole::Notify) {
                    addStep(steps, step(i), at, false);
                    scripts += commandOf(step(i)).script + "\n";
                }
        }
        if (!first)
            return {};
        Yaml inputs = Yaml::map({{"ref", Yaml::map({{"description", "Commit or tag to go from"},
                                                    {"required", true},
                                                    {"default", m_plan.branch}})}});
        if (destroys)
            inputs.add("confirm",
                       Yaml::map({{"description", "Type the name of the system: " + m_plan.project},
                                  {"required", true}}));
        Yaml job =
            Yaml::map({{"name", first->title},
                       {"if", destroys ? "inputs.confirm == '" + m_plan.project + "'"
                                       : std::string("inputs.ref != ''")},
                       {"runs-on", kRunner},
                       {"timeout-minutes", 60},
                       {"environment", lastEnvironment(m_plan)},
                       {"permissions", Yaml::map({{"contents", "write"}, {"id-token", "write"}})}});
        if (const Yaml env = variables(*first, scripts); !env.empty())
            job.add("env", env);
        job.add("steps", std::move(steps));
        return Yaml::map(
                   {{"name", (title.empty() ? "Pipeline" : title) +
                                 (destroys ? ": destroy" : ": rollback")},
                    {"on", Yaml::map({{"workflow_dispatch",
                                       Yaml::map({{"inputs", std::move(inputs)}})}})},
                    {"permissions", Yaml::map({{"contents", "read"}})},
                    {"concurrency", Yaml::map({{"group", destroys ? "destroy" : "rollback"},
                                               {"cancel-in-progress", false}})},
                    {"jobs", Yaml::map({{destroys ? "destroy" : "rollback", std::move(job)}})}})
            .text();
    }

    const std::vector<std::string>& unknown() const { return m_unknown; }

private:
    /// Sources are what the checkout does; a stage of nothing else needs no job. Messages at the
    /// end of a run wait for all of it and get a job of their own.
    bool runs(int index)
    {
        if (isRollback(stage(index)))
            return false;
        bool work = false;
        for (const int i : stage(index).steps) {
            const StepRole role = step(i).role;
            if (role == StepRole::Notify && !isComment(step(i)) &&
                !m_scheduled[static_cast<std::size_t>(index)]) {
                m_notifications.push_back(i);
                continue;
            }
            // The environment of the job behind it asks for the approval.
            work = work || (role != StepRole::Source && role != StepRole::Decision &&
                            role != StepRole::Approval);
        }
        return work;
    }

    Yaml triggers() const
    {
        std::vector<std::string> branches;
        bool push = m_pipeline.triggers.empty();
        bool pullRequest = push;
        // What is merged is rolled out: a pull request alone never is.
        for (const PipelineStage& at : m_pipeline.stages)
            push = push || (!isRollback(at) && !hasSchedule() && stageHas(at, StepRole::Deploy));
        bool manual = true;
        for (const PipelineTrigger& trigger : m_pipeline.triggers) {
            branches.insert(branches.end(), trigger.branches.begin(), trigger.branches.end());
            push = push || trigger.event == TriggerEvent::Push ||
                   trigger.event == TriggerEvent::Webhook;
            pullRequest = pullRequest || trigger.event == TriggerEvent::PullRequest;
        }
        if (branches.empty())
            branches = {"main"};
        Yaml on = Yaml::map();
        if (push)
            on.add("push", Yaml::map({{"branches", Yaml::texts(branches)}}));
        if (pullRequest)
            on.add("pull_request", Yaml::map({{"branches", Yaml::texts(branches)}}));
        if (manual)
            on.add("workflow_dispatch", Yaml::map());
        if (hasSchedule())
            on.add("schedule", schedules());
        return on;
    }

    Yaml schedules() const
    {
        std::vector<std::string> crons;
        for (const PipelineTrigger& trigger : m_pipeline.triggers)
            if (trigger.event == TriggerEvent::Schedule)
                crons.push_back(cronOf(trigger, "17 6 * * *"));
        if (crons.empty())
            crons.push_back("17 6 * * *");
        Yaml out = Yaml::list();
        for (std::size_t i = 0; i < crons.size(); ++i)
            if (std::find(crons.begin(), crons.begin() + static_cast<std::ptrdiff_t>(i),
                          crons[i]) == crons.begin() + static_cast<std::ptrdiff_t>(i))
                out.add(Yaml::map({{"cron", crons[i]}}));
        return out;
    }

    /// A stage is one job, or the call of what it shares with others and a job for the rest of it.
    void addJobs(Yaml& jobs, int index)
    {
        const auto position = static_cast<std::size_t>(index);
        if (!m_shared[position] || m_sharedPath.empty()) {
            jobs.add(m_jobs[position], job(index));
            return;
        }
        const PipelineStage& at = stage(index);
        Yaml call = Yaml::map({{"name", std::string(trimmed(jobTitle(at)))}});
        if (const std::vector<std::string> needs = neededJobs(index); !needs.empty())
            call.add("needs", Yaml::texts(needs));
        if (const std::string condition = conditionOf(index); !condition.empty())
            call.add("if", condition);
        call.add("permissions", permissions(at))
            .add("uses", "./" + m_sharedPath)
            .add("with", Yaml::map({{"environment", environmentOf(m_plan, at)}}))
            .add("secrets", "inherit");
        jobs.add(m_jobs[position], std::move(call));
        PipelineStage rest = at;
        rest.steps = stepsAfterShared(index);
        if (rest.steps.empty())
            return;
        Yaml checks = Yaml::map(
            {{"name", std::string(trimmed(jobTitle(at))) + ": " + step(rest.steps.front()).title},
             {"needs", Yaml::texts({m_jobs[position]})},
             {"runs-on", kRunner},
             {"timeout-minutes", 30},
             {"environment", environmentOf(m_plan, at)},
             {"permissions", permissions(rest)}});
        if (const Yaml env = variables(rest); !env.empty())
            checks.add("env", env);
        jobs.add(sharedJobsEnd(index), checks.add("steps", steps(rest, false)));
    }

    Yaml job(int index)
    {
        const PipelineStage& at = stage(index);
        const auto position = static_cast<std::size_t>(index);
        if (m_detectStage == index)
            return detectJob(jobTitle(at), &at);
        const bool repeated = m_repeated[position];
        const bool scheduled = m_scheduled[position];
        const bool deploys = stageHas(at, StepRole::Deploy);

        Yaml job = Yaml::map({{"name", std::string(trimmed(jobTitle(at)))}});
        const std::vector<std::string> needs = neededJobs(index);
        if (!needs.empty())
            job.add("needs", Yaml::texts(needs));
        if (const std::string condition = conditionOf(index); !condition.empty())
            job.add("if", condition);
        job.add("runs-on", kRunner).add("timeout-minutes", deploys ? 60 : 30);
        const std::string environment = environmentOf(m_plan, at);
        if (at.gated || deploys)
            job.add("environment", repeated              ? std::string("${{ matrix.env }}")
                                   : environment.empty() ? lastEnvironment(m_plan)
                                                         : environment);
        job.add("permissions", permissions(at));
        if (repeated) {
            Yaml strategy = Yaml::map({{"fail-fast", false}});
            if (deploys)
                strategy.add("max-parallel", 1);
            strategy.add("matrix", Yaml::map({{"include", "${{ fromJSON(needs." + detectName() +
                                                              ".outputs.matrix) }}"}}));
            job.add("strategy", std::move(strategy));
        } else if (scheduled && m_tool == "terragrunt") {
            job.add(
                "strategy",
                Yaml::map({{"fail-fast", false},
                           {"matrix", Yaml::map({{"env", Yaml::texts(m_plan.environments)}})}}));
        }
        if (const Yaml env = variables(at); !env.empty())
            job.add("env", env);
        if (repeated)
            job.add("defaults",
                    Yaml::map({{"run", Yaml::map({{"shell", "bash"},
                                                  {"working-directory", "${{ matrix.dir }}"}})}}));
        job.add("steps", steps(at, scheduled));
        return job;
    }

    Yaml detectJob(const std::string& title, const PipelineStage* at)
    {
        Yaml job = Yaml::map({{"name", std::string(trimmed(title))}});
        if (hasSchedule())
            job.add("if", "github.event_name != 'schedule'");
        job.add("runs-on", kRunner).add("timeout-minutes", 5);
        job.add("outputs", Yaml::map({{"matrix", "${{ steps.changes.outputs.matrix }}"},
                                      {"any", "${{ steps.changes.outputs.any }}"}}));
        std::string name = "Detect changes";
        if (at)
            for (const int i : at->steps)
                if (step(i).role == StepRole::Detect) {
                    name = step(i).title;
                    break;
                }
        Yaml changes = changesStep(name, m_tool, m_plan.environments);
        job.add("steps", Yaml::list({action("Check out", "actions/checkout@v4",
                                            {{"fetch-depth", 0}, {"persist-credentials", false}}),
                                     std::move(changes)}));
        return job;
    }

    Yaml notifyJob() const
    {
        std::vector<std::string> needs;
        for (const int i : m_notifications)
            for (const std::string& name : neededFor(i))
                if (std::ranges::find(needs, name) == needs.end())
                    needs.push_back(name);
        Yaml job = Yaml::map({{"name", step(m_notifications.front()).title}});
        if (!needs.empty())
            job.add("needs", Yaml::texts(needs));
        job.add("if", hasSchedule() ? "always() && github.event_name != 'schedule'" : "always()");
        job.add("runs-on", kRunner).add("timeout-minutes", 5).add("permissions", Yaml::map());
        Yaml steps = Yaml::list();
        const std::string result =
            needs.empty() ? "done"
                          : "${{ contains(needs.*.result, 'failure') && 'failed' || 'done' }}";
        for (const int i : m_notifications) {
            const std::string low = lowered(step(i).title + " " + step(i).condition);
            const bool bad = low.find("fail") != std::string::npos ||
                             low.find("alert") != std::string::npos || step(i).condition == "No";
            const bool good =
                low.find("success") != std::string::npos || step(i).condition == "Yes";
            const char* condition = needs.empty() ? ""
                                    : bad         ? "contains(needs.*.result, 'failure')"
                                    : good        ? "!contains(needs.*.result, 'failure')"
                                                  : "";
            steps.add(
                message(step(i).title, condition, ("${{ github.workflow }}: " + result).c_str()));
        }
        job.add("steps", std::move(steps));
        return job;
    }

    /// A message waits for the stage it stands in and for those before it, back to jobs that run.
    std::vector<std::string> neededFor(int index) const
    {
        std::vector<std::string> needs;
        std::vector<int> open = {step(index).stage};
        std::set<int> seen;
        while (!open.empty()) {
            const int at = open.back();
            open.pop_back();
            if (!seen.insert(at).second)
                continue;
            const bool real =
                !isRollback(stage(at)) && std::ranges::any_of(stage(at).steps, [&](int i) {
                    const StepRole role = step(i).role;
                    return role != StepRole::Source && role != StepRole::Decision &&
                           role != StepRole::Approval &&
                           (role != StepRole::Notify || isComment(step(i)));
                });
            if (real)
                needs.push_back(lastJobOf(at));
            else
                open.insert(open.end(), stage(at).after.begin(), stage(at).after.end());
        }
        return needs;
    }

    static constexpr const char* kCalledEnvironment = "${{ inputs.environment }}";

    std::vector<int> m_notifications;
    std::string m_sharedPath;  ///< of the shared workflow, from the root
};

}  // namespace

void emitGithubActions(const Blueprint& plan, Bundle& bundle)
{
    for (const DrawnPipeline* drawn : pipelinesFor(plan, "tool.github_actions")) {
        Workflow workflow(plan, drawn->pipeline);
        if (std::string text = workflow.shared(); !text.empty()) {
            const std::string path = ".github/workflows/" + drawn->name + "-environment.yml";
            bundle.files.push_back({path, std::move(text)});
            workflow.callShared(path);
        }
        bundle.files.push_back(
            {".github/workflows/" + drawn->name + ".yml", workflow.text(neutral(drawn->title))});
        for (const bool destroys : {false, true})
            if (std::string text = workflow.byHand(neutral(drawn->title), destroys); !text.empty())
                bundle.files.push_back({".github/workflows/" + drawn->name +
                                            (destroys ? "-destroy.yml" : "-rollback.yml"),
                                        std::move(text)});
        for (const std::string& title : workflow.unknown())
            bundle.diagnostics.push_back(
                {.code = DiagCode::EXP011, .args = {title, drawn->name + ".yml"}});
    }
    if (!bundle.files.empty())
        bundle.diagnostics.push_back({.code = DiagCode::EXP012});
}

}  // namespace stratoplan::exporting
