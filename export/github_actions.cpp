#include "export/github_actions.h"

#include "export/names.h"
#include "export/step_commands.h"
#include "export/yaml_writer.h"
#include "model/base/text_util.h"
#include "model/pipeline/pipeline.h"

#include <algorithm>
#include <set>

namespace stratoplan::exporting {
namespace {

constexpr const char* kRunner = "ubuntu-24.04";

Yaml action(std::string name, const char* uses, std::vector<Yaml::Entry> with = {})
{
    Yaml step = Yaml::map({{"name", std::move(name)}, {"uses", uses}});
    if (!with.empty())
        step.add("with", Yaml::map(std::move(with)));
    return step;
}

Yaml script(std::string name, std::string run)
{
    return Yaml::map({{"name", std::move(name)}, {"run", std::move(run)}});
}

/// What several jobs of one workflow have to know of each other.
class Workflow {
public:
    explicit Workflow(Pipeline drawn)
        : m_pipeline(withRunsMerged(std::move(drawn))), m_tool(infrastructureTool(m_pipeline))
    {
        findMatrix();
        findScheduled();
        Names names(kDnsLabel);
        for (const PipelineStage& stage : m_pipeline.stages)
            m_jobs.push_back(names.unique(jobTitle(stage)));
        m_detect = names.unique("detect");
        m_notify = names.unique("notify");
    }

    std::string text(const std::string& title)
    {
        Yaml jobs = Yaml::map();
        if (m_matrix && !m_detectStage)
            jobs.add(m_detect, detectJob("Detect changes", nullptr));
        for (std::size_t i = 0; i < m_pipeline.stages.size(); ++i)
            if (runs(static_cast<int>(i)))
                jobs.add(m_jobs[i], job(static_cast<int>(i)));
        if (!m_notifications.empty())
            jobs.add(m_notify, notifyJob());
        Yaml root = Yaml::map(
            {{"name", title.empty() ? "Pipeline" : title},
             {"on", triggers()},
             {"permissions", Yaml::map({{"contents", "read"}})},
             {"concurrency", Yaml::map({{"group", "${{ github.workflow }}-${{ github.ref }}"},
                                        {"cancel-in-progress", false}})}});
        root.add("jobs", std::move(jobs));
        return root.text();
    }

private:
    const PipelineStep& step(int index) const
    {
        return m_pipeline.steps[static_cast<std::size_t>(index)];
    }
    const PipelineStage& stage(int index) const
    {
        return m_pipeline.stages[static_cast<std::size_t>(index)];
    }

    bool stageHas(const PipelineStage& stage, StepRole role) const
    {
        return std::ranges::any_of(stage.steps, [&](int i) { return step(i).role == role; });
    }

    /// "Stage 2: Validation" is the job "validation".
    static std::string jobTitle(const PipelineStage& stage)
    {
        const std::size_t colon = stage.title.find(':');
        const bool numbered =
            colon != std::string::npos && lowered(stage.title).starts_with("stage");
        return numbered ? stage.title.substr(colon + 1) : stage.title;
    }

    /// A stage that the drawing repeats hands the repetition on to those that follow it and work
    /// with the same tool: a plan for each directory is applied for each directory.
    void findMatrix()
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

    void findScheduled()
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
                m_scheduled[i] = m_scheduled[i] ||
                                 stageHas(m_pipeline.stages[i], StepRole::Drift) ||
                                 std::ranges::any_of(m_pipeline.stages[i].after, [&](int before) {
                                     return m_scheduled[static_cast<std::size_t>(before)];
                                 });
        }
    }

    bool hasSchedule() const { return std::ranges::find(m_scheduled, true) != m_scheduled.end(); }

    /// Sources are what the checkout does; a stage of nothing else needs no job. Messages at the
    /// end of a run wait for all of it and get a job of their own.
    bool runs(int index)
    {
        bool work = false;
        for (const int i : stage(index).steps) {
            const StepRole role = step(i).role;
            if (role == StepRole::Notify && !isComment(step(i)) &&
                !m_scheduled[static_cast<std::size_t>(index)]) {
                m_notifications.push_back(i);
                continue;
            }
            work = work || (role != StepRole::Source && role != StepRole::Decision);
        }
        return work;
    }

    static bool isComment(const PipelineStep& step)
    {
        return lowered(step.title).find("comment") != std::string::npos;
    }

    Yaml triggers() const
    {
        std::vector<std::string> branches;
        bool push = m_pipeline.triggers.empty();
        bool pullRequest = push;
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
        if (at.gated || (deploys && (repeated || !at.environment.empty())))
            job.add("environment", repeated                 ? "${{ matrix.env }}"
                                   : at.environment.empty() ? "production"
                                                            : at.environment.c_str());
        job.add("permissions", permissions(at));
        if (repeated) {
            Yaml strategy = Yaml::map({{"fail-fast", false}});
            if (deploys)
                strategy.add("max-parallel", 1);
            strategy.add("matrix", Yaml::map({{"include", "${{ fromJSON(needs." + detectName() +
                                                              ".outputs.matrix) }}"}}));
            job.add("strategy", std::move(strategy));
        } else if (scheduled && !m_tool.empty()) {
            job.add("strategy",
                    Yaml::map({{"fail-fast", false},
                               {"matrix",
                                Yaml::map({{"env", Yaml::texts({"dev", "staging", "prod"})}})}}));
        }
        if (const Yaml env = variables(at); !env.empty())
            job.add("env", env);
        if (repeated || (scheduled && !m_tool.empty()))
            job.add("defaults",
                    Yaml::map({{"run", Yaml::map({{"shell", "bash"},
                                                  {"working-directory",
                                                   repeated ? "${{ matrix.dir }}"
                                                            : "live/${{ matrix.env }}"}})}}));
        job.add("steps", steps(at, scheduled));
        return job;
    }

    std::string detectName() const
    {
        return m_detectStage ? m_jobs[static_cast<std::size_t>(*m_detectStage)] : m_detect;
    }

    std::vector<std::string> neededJobs(int index) const
    {
        std::vector<std::string> needs;
        if (m_repeated[static_cast<std::size_t>(index)])
            needs.push_back(detectName());
        for (const int before : stage(index).after) {
            const bool source = std::ranges::all_of(stage(before).steps, [&](int i) {
                return step(i).role == StepRole::Source || step(i).role == StepRole::Decision ||
                       (step(i).role == StepRole::Notify && !isComment(step(i)));
            });
            const std::string& name = m_jobs[static_cast<std::size_t>(before)];
            if (!source && std::ranges::find(needs, name) == needs.end())
                needs.push_back(name);
        }
        return needs;
    }

    std::string conditionOf(int index) const
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

    bool usesCloud(const PipelineStage& at) const
    {
        return !m_tool.empty() || stageHas(at, StepRole::Publish) || stageHas(at, StepRole::Deploy);
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
        struct Variable {
            const char* name;
            const char* value;
        };
        static constexpr Variable kVariables[] = {
            {"IMAGE", "${{ vars.IMAGE }}"},
            {"TAG", "${{ github.sha }}"},
            {"BASE_URL", "${{ vars.BASE_URL }}"},
            {"APP_NAME", "${{ vars.APP_NAME }}"},
            {"SLACK_WEBHOOK_URL", "${{ secrets.SLACK_WEBHOOK_URL }}"},
            {"MESSAGE", "${{ github.workflow }}: ${{ job.status }}"},
            {"SNYK_TOKEN", "${{ secrets.SNYK_TOKEN }}"},
            {"INFRACOST_API_KEY", "${{ secrets.INFRACOST_API_KEY }}"},
        };
        std::string scripts;
        for (const int i : at.steps)
            if (step(i).role != StepRole::Notify)
                scripts += commandOf(step(i), m_pipeline).script + "\n";
        Yaml env = Yaml::map();
        for (const Variable& variable : kVariables) {
            const std::string name = variable.name;
            const bool cli =
                (name == "SNYK_TOKEN" && scripts.find("snyk ") != std::string::npos) ||
                (name == "INFRACOST_API_KEY" && scripts.find("infracost ") != std::string::npos);
            const bool strenv = scripts.find("strenv(" + name + ")") != std::string::npos;
            const bool job = name == "MESSAGE";  // job.status is known to steps only
            if (!job && (cli || strenv || scripts.find("$" + name) != std::string::npos ||
                         scripts.find("${" + name) != std::string::npos))
                env.add(name, variable.value);
        }
        return env;
    }

    Yaml steps(const PipelineStage& at, bool scheduled)
    {
        Yaml out =
            Yaml::list({action("Check out", "actions/checkout@v4",
                               {{"persist-credentials", stageHas(at, StepRole::Rollback)}})});
        if (usesCloud(at))
            out.add(action("Configure AWS credentials", "aws-actions/configure-aws-credentials@v4",
                           {{"role-to-assume", "${{ vars.AWS_ROLE_ARN }}"},
                            {"aws-region", "${{ vars.AWS_REGION }}"}}));
        if (!m_tool.empty())
            addTools(out, at);
        for (const int i : at.steps)
            addStep(out, step(i), at, scheduled);
        return out;
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
            out.add(script("Install Checkov", "pipx install checkov"));
        if (names("infracost"))
            out.add(action("Set up Infracost", "infracost/actions/setup@v3",
                           {{"api-key", "${{ secrets.INFRACOST_API_KEY }}"}}));
    }

    void addStep(Yaml& out, const PipelineStep& at, const PipelineStage& stage, bool scheduled)
    {
        const std::string low = lowered(at.title);
        const bool repeated = m_repeated[static_cast<std::size_t>(at.stage)];
        const std::string artifact = repeated ? "tfplan-${{ matrix.slug }}" : "build";
        const std::string path = repeated         ? "${{ matrix.dir }}/tfplan"
                                 : m_tool.empty() ? "dist"
                                                  : "tfplan";
        switch (at.role) {
        case StepRole::Source:
        case StepRole::Decision:
        case StepRole::Approval:  // the environment's protection rule holds the job
            return;
        case StepRole::Setup:
            if (!m_tool.empty() || low.find("checkout") != std::string::npos ||
                low.find("credential") != std::string::npos)
                return;  // done above, in each job that needs it
            break;
        case StepRole::Artifact:
            if (low.find("download") != std::string::npos) {
                out.add(
                    action(at.title, "actions/download-artifact@v4",
                           {{"name", artifact}, {"path", repeated ? "${{ matrix.dir }}" : "."}}));
                return;
            }
            if (low.find("upload") != std::string::npos) {
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
        const StepCommand command = commandOf(at, m_pipeline);
        Yaml step = script(at.title, command.script);
        if (!command.known)
            step.comment("Not drawn: what this step runs.");
        out.add(std::move(step));
    }

    void addMessage(Yaml& out, const PipelineStep& at, const PipelineStage&, bool scheduled)
    {
        if (isComment(at)) {
            out.add(Yaml::map(
                {{"name", at.title},
                 {"if", "github.event_name == 'pull_request'"},
                 {"env", Yaml::map({{"GH_TOKEN", "${{ github.token }}"},
                                    {"NUMBER", "${{ github.event.pull_request.number }}"}})},
                 {"run", m_tool.empty()
                             ? std::string("gh pr comment \"$NUMBER\" --body 'Checks passed.'")
                             : m_tool + " show -no-color tfplan | head -c 60000 > plan.txt\n"
                                        "gh pr comment \"$NUMBER\" --body-file plan.txt"}}));
        } else if (scheduled) {
            out.add(message(at.title, "failure()", "${{ github.workflow }}: ${{ job.status }}"));
        }
    }

    static Yaml message(const std::string& title, const char* condition, const char* text)
    {
        Yaml step = Yaml::map({{"name", title}});
        if (*condition)
            step.add("if", condition);
        step.add("working-directory", "${{ github.workspace }}");
        step.add("env", Yaml::map({{"SLACK_WEBHOOK_URL", "${{ secrets.SLACK_WEBHOOK_URL }}"},
                                   {"MESSAGE", text}}));
        step.add("run",
                 "jq -n --arg text \"$MESSAGE\" '{text: $text}' |\n"
                 "  curl --fail --silent --show-error --header 'Content-Type: application/json' "
                 "--data @- \"$SLACK_WEBHOOK_URL\"\n");
        return step;
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
        const std::string file = m_tool == "terragrunt" ? "terragrunt.hcl" : "*.tf";
        Yaml changes = Yaml::map(
            {{"name", name},
             {"id", "changes"},
             {"shell", "bash"},
             {"env",
              Yaml::map(
                  {{"BASE", "${{ github.event.pull_request.base.sha || github.event.before }}"}})},
             {"run",
              "# One row for each directory with a change: where it is, its environment, a short "
              "name.\n"
              "base=$BASE\n"
              "git cat-file -e \"$base^{commit}\" 2>/dev/null || base=$(git hash-object -t tree "
              "/dev/null)\n"
              "matrix=$(git diff --name-only --diff-filter=d \"$base\" HEAD -- '*" +
                  std::string(file == "*.tf" ? ".tf" : file) +
                  "' |\n"
                  "  xargs -r -n1 dirname | sort -u |\n"
                  "  jq -R -s -c 'split(\"\\n\") | map(select(. != \"\")) | map({dir: .,\n"
                  "    env: ((capture(\"(^|/)(?<env>dev|staging|prod)(/|$)\").env) // \"dev\"),\n"
                  "    slug: gsub(\"[^A-Za-z0-9]+\"; \"-\")})')\n"
                  "echo \"matrix=$matrix\" >> \"$GITHUB_OUTPUT\"\n"
                  "if [ \"$matrix\" = '[]' ]; then any=false; else any=true; fi\n"
                  "echo \"any=$any\" >> \"$GITHUB_OUTPUT\"\n"}});
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
            const bool real = std::ranges::any_of(stage(at).steps, [&](int i) {
                const StepRole role = step(i).role;
                return role != StepRole::Source && role != StepRole::Decision &&
                       (role != StepRole::Notify || isComment(step(i)));
            });
            if (real)
                needs.push_back(m_jobs[static_cast<std::size_t>(at)]);
            else
                open.insert(open.end(), stage(at).after.begin(), stage(at).after.end());
        }
        return needs;
    }

    const Pipeline m_pipeline;
    std::string m_tool;
    std::vector<std::string> m_jobs;
    std::string m_detect;
    std::string m_notify;
    std::optional<int> m_detectStage;
    bool m_matrix = false;
    std::vector<bool> m_repeated;
    std::vector<bool> m_scheduled;
    std::vector<int> m_notifications;
};

}  // namespace

Bundle writeGithubActions(const Input& input)
{
    Bundle bundle;
    Names names(kFileName);
    for (const Input::Source& source : input.diagrams) {
        const auto pipeline = pipelineOf(*source.diagram, *input.catalog);
        if (!pipeline)
            continue;
        const std::string title = pipeline->title.empty() ? source.title : pipeline->title;
        Workflow workflow(*pipeline);
        bundle.files.push_back(
            {".github/workflows/" + names.unique(title) + ".yml", workflow.text(title)});
    }
    if (bundle.files.empty())
        bundle.diagnostics.push_back(
            {.code = DiagCode::EXP001, .args = {"pipeline", "GitHub Actions workflow"}});
    return bundle;
}

}  // namespace stratoplan::exporting
