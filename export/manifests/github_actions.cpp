#include "export/manifests/delivery.h"
#include "export/manifests/emitters.h"
#include "export/manifests/github_reading.h"
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
class Workflow : WorkflowReading {
public:
    Workflow(const Blueprint& plan, Pipeline drawn) : WorkflowReading(plan, std::move(drawn)) {}

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
                if (!m_tool.empty()) {
                    addTools(steps, at);
                    addPlanBefore(steps, at);
                }
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
            on.add("schedule", Yaml::list({Yaml::map({{"cron", "17 6 * * *"}})}));
        return on;
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

    Yaml permissions(const PipelineStage& at) const
    {
        Yaml out = Yaml::map({{"contents", "read"}});
        if (usesCloud(at))
            out.add("id-token", "write");
        if (std::ranges::any_of(at.steps, [&](int i) { return isComment(step(i)); }))
            out.add("pull-requests", "write");
        return out;
    }

    /// The variables that the scripts of the stage use.
    Yaml variables(const PipelineStage& at) const
    {
        std::string scripts;
        for (const int i : at.steps)
            if (step(i).role != StepRole::Notify)
                scripts += commandOf(step(i)).script + "\n";
        return variables(at, scripts);
    }

    Yaml variables(const PipelineStage& at, const std::string& scripts) const
    {
        Yaml env = Yaml::map();
        for (const ScriptVariable& variable : variablesIn(scripts)) {
            const std::string name(variable.name);
            if (name == "MESSAGE")  // of a step among others; job.status is known to steps only
                env.add(name, "${{ github.workflow }}: ${{ github.ref_name }}");
            else if (name == "TAG")
                env.add(name, "${{ github.sha }}");
            else if (const auto value = scriptValue(m_plan, name, scriptEnvironment(at)))
                env.add(name, *value);
            else
                env.add(name, (variable.secret ? "${{ secrets." : "${{ vars.") + name + " }}");
        }
        return env;
    }

    std::string scriptEnvironment(const PipelineStage& at) const
    {
        if (!m_environment.empty())
            return m_environment;
        const std::string environment = environmentOf(m_plan, at);
        const auto position = static_cast<std::size_t>(step(at.steps.front()).stage);
        if (m_repeated[position] || (m_scheduled[position] && m_tool == "terragrunt"))
            return "${{ matrix.env }}";
        return environment.empty() ? lastEnvironment(m_plan) : environment;
    }

    Yaml steps(const PipelineStage& at, bool scheduled)
    {
        Yaml out =
            Yaml::list({action("Check out", "actions/checkout@v4",
                               {{"persist-credentials", stageHas(at, StepRole::Rollback)}})});
        if (usesCloud(at))
            out.add(credentials());
        if (!m_tool.empty())
            addTools(out, at);
        std::string scripts;
        for (const int i : at.steps)
            scripts += commandOf(step(i)).script + "\n";
        if (Yaml language = languageSetup(m_commands.languageOf(scripts)); !language.isNull())
            out.add(std::move(language));
        if (const std::string install = m_commands.installBefore(scripts); !install.empty())
            out.add(commandStep("Install dependencies", install));
        if (needsImage(scripts))
            out.add(commandStep("Build the image on this machine", std::string(kBuildImage)));
        addPlanBefore(out, at);
        for (const int i : at.steps)
            addStep(out, step(i), at, scheduled);
        if (handsPlanOn(at))
            out.add(action("Keep the plan", "actions/upload-artifact@v4",
                           {{"name", artifactName(at)},
                            {"path", artifactPath(at)},
                            {"retention-days", 5},
                            {"if-no-files-found", "error"}}));
        return out;
    }

    /// Each job begins on an empty machine: what Terraform needs before it can do what is drawn.
    void addPlanBefore(Yaml& out, const PipelineStage& at)
    {
        if (m_tool.empty())
            return;
        bool init = false;
        bool needsInit = false;
        for (const int i : at.steps) {
            const std::string script = commandOf(step(i)).script;
            init = init || script.find(" init") != std::string::npos;
            needsInit = needsInit || script.starts_with("terraform validate") ||
                        script.starts_with("terraform plan") ||
                        script.starts_with("terraform apply") ||
                        script.starts_with("terraform destroy");
        }
        if (needsInit && !init)
            out.add(commandStep("Initialise", "terraform init -input=false"));
        if (!appliesPlan(at) || stageHas(at, StepRole::Plan) || draws("download"))
            return;
        if (planReaches(step(at.steps.front()).stage))
            out.add(action("Fetch the plan", "actions/download-artifact@v4",
                           {{"name", artifactName(at)}, {"path", downloadPath(at)}}));
        else
            out.add(commandStep("Plan", m_commands
                                            .of({.title = "Plan", .role = StepRole::Plan},
                                                repeatedStage(step(at.steps.front())))
                                            .script));
    }

    std::string downloadPath(const PipelineStage& at) const
    {
        return repeatedStage(step(at.steps.front())) ? "${{ matrix.dir }}"
               : m_tool == "terragrunt" ? "tfplan"  // a folder with the plans of all units
                                        : ".";
    }

    void addTools(Yaml& out, const PipelineStage& at)
    {
        out.add(action("Set up Terraform", "hashicorp/setup-terraform@v3",
                       {{"terraform_wrapper", false}}));
        if (m_tool == "terragrunt")
            out.add(action("Set up Terragrunt", "gruntwork-io/terragrunt-action@v3",
                           {{"tg_version", "0.77.0"}, {"tofu_version", ""}}));
        const auto names = [&](std::string_view word) {
            return std::ranges::any_of(at.steps, [&](int i) {
                return lowered(step(i).title + " " + step(i).detail + " " + step(i).kind)
                           .find(word) != std::string::npos;
            });
        };
        if (names("tflint"))
            out.add(action("Set up TFLint", "terraform-linters/setup-tflint@v4"));
        if (names("checkov"))
            out.add(commandStep("Install Checkov", "pipx install checkov"));
        if (names("infracost"))
            out.add(action("Set up Infracost", "infracost/actions/setup@v3",
                           {{"api-key", "${{ secrets.INFRACOST_API_KEY }}"}}));
    }

    void addStep(Yaml& out, const PipelineStep& at, const PipelineStage& stage, bool scheduled)
    {
        const std::string low = lowered(at.title);
        const std::string artifact = artifactName(stage);
        const std::string path = artifactPath(stage);
        switch (at.role) {
        case StepRole::Source:
        case StepRole::Decision:
        case StepRole::Approval:  // the environment's protection rule holds the job
            return;
        case StepRole::Setup:
            if (commandOf(at).script.find(" init ") != std::string::npos)
                break;  // of Terraform: a step like others
            if (!m_tool.empty() || low.find("checkout") != std::string::npos ||
                low.find("credential") != std::string::npos)
                return;  // done above, in each job that needs it
            break;
        case StepRole::Artifact:
            if (low.find("download") != std::string::npos && uploadReaches(at.stage)) {
                out.add(action(at.title, "actions/download-artifact@v4",
                               {{"name", artifact}, {"path", downloadPath(stage)}}));
                return;
            }
            if (isUpload(at)) {
                out.add(action(at.title, "actions/upload-artifact@v4",
                               {{"name", artifact},
                                {"path", path},
                                {"retention-days", 5},
                                {"if-no-files-found", "error"}}));
                return;
            }
            break;
        case StepRole::Notify:
            addMessage(out, at, stage, scheduled);
            return;
        default:
            break;
        }
        const StepCommand command = commandOf(at);
        Yaml step = commandStep(at.title, command.script);
        if (!command.known) {
            step.comment("Not drawn: what this step runs.");
            m_unknown.push_back(at.title);
        }
        out.add(std::move(step));
    }

    bool repeatedStage(const PipelineStep& at) const
    {
        return m_repeated[static_cast<std::size_t>(at.stage)];
    }

    void addMessage(Yaml& out, const PipelineStep& at, const PipelineStage&, bool scheduled)
    {
        if (isComment(at)) {
            out.add(Yaml::map(
                {{"name", at.title},
                 {"if", "github.event_name == 'pull_request'"},
                 {"env", Yaml::map({{"GH_TOKEN", "${{ github.token }}"},
                                    {"NUMBER", "${{ github.event.pull_request.number }}"}})},
                 {"run", m_tool.empty() || (m_tool == "terragrunt" && !repeatedStage(at))
                             ? std::string("gh pr comment \"$NUMBER\" --body 'Checks passed.'")
                             : m_tool + " show -no-color tfplan | head -c 60000 > plan.txt\n"
                                        "gh pr comment \"$NUMBER\" --body-file plan.txt"}}));
        } else if (scheduled) {
            out.add(message(at.title, "failure()", "${{ github.workflow }}: ${{ job.status }}"));
        }
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

    std::vector<std::string> m_unknown;
    std::vector<int> m_notifications;
    std::string m_environment;  ///< instead of that of a stage, while the shared steps are written
    std::string m_sharedPath;   ///< of the shared workflow, from the root
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
