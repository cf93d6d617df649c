#include "export/manifests/delivery.h"
#include "export/manifests/emitters.h"
#include "export/names.h"
#include "export/yaml_writer.h"

#include <algorithm>

namespace stratoplan::exporting {
namespace {

class GitlabPipeline {
public:
    GitlabPipeline(const Blueprint& plan, const DrawnPipeline& drawn)
        : m_plan(plan)
        , m_pipeline(withRunsMerged(withPlainTitles(drawn.pipeline)))
        , m_commands(m_pipeline, platformOf(plan), toolOf(plan))
    {
    }

    std::string text()
    {
        Names names(kDnsLabel);
        for (const PipelineStage& stage : m_pipeline.stages)
            m_jobs.push_back(names.unique(plainStageTitle(stage)));
        Yaml stages = Yaml::list();
        Yaml jobs = Yaml::map();
        std::vector<bool> made(m_pipeline.stages.size(), false);
        for (std::size_t i = 0; i < m_pipeline.stages.size(); ++i) {
            made[i] = hasJob(m_pipeline.stages[i]);
            if (made[i])
                stages.add(m_jobs[i]);
        }
        m_made = made;
        Yaml root = Yaml::map();
        root.add("stages", std::move(stages));
        root.add("default", Yaml::map({{"image", "alpine:3.21"},
                                       {"interruptible", true},
                                       {"timeout", "30 minutes"}}));
        root.add("workflow", Yaml::map({{"rules", rules()}}));
        bool any = false;
        for (std::size_t i = 0; i < m_pipeline.stages.size(); ++i)
            if (made[i]) {
                root.add(m_jobs[i], job(i));
                any = true;
            }
        return any ? root.text() : std::string();
    }

    const std::vector<std::string>& unknown() const { return m_unknown; }

private:
    const PipelineStep& step(int index) const
    {
        return m_pipeline.steps[static_cast<std::size_t>(index)];
    }

    bool hasJob(const PipelineStage& stage) const
    {
        return std::ranges::any_of(stage.steps, [&](int i) {
            const StepRole role = step(i).role;
            return role != StepRole::Source && role != StepRole::Decision &&
                   role != StepRole::Approval;
        });
    }

    bool stageHas(const PipelineStage& stage, StepRole role) const
    {
        return std::ranges::any_of(stage.steps, [&](int i) { return step(i).role == role; });
    }

    Yaml rules() const
    {
        Yaml out = Yaml::list();
        out.add(Yaml::map({{"if", "$CI_PIPELINE_SOURCE == \"merge_request_event\""}}));
        out.add(Yaml::map({{"if", "$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH"}}));
        for (const PipelineTrigger& trigger : m_pipeline.triggers)
            if (trigger.event == TriggerEvent::Schedule) {
                out.add(Yaml::map({{"if", "$CI_PIPELINE_SOURCE == \"schedule\""}}));
                break;
            }
        return out.add(Yaml::map({{"if", "$CI_PIPELINE_SOURCE == \"web\""}}));
    }

    /// Jobs that run before, through stages that have none.
    std::vector<std::string> needs(std::size_t index) const
    {
        std::vector<std::string> found;
        std::vector<int> open = m_pipeline.stages[index].after;
        std::vector<bool> seen(m_pipeline.stages.size(), false);
        while (!open.empty()) {
            const auto at = static_cast<std::size_t>(open.back());
            open.pop_back();
            if (seen[at])
                continue;
            seen[at] = true;
            if (m_made[at])
                found.push_back(m_jobs[at]);
            else
                open.insert(open.end(), m_pipeline.stages[at].after.begin(),
                            m_pipeline.stages[at].after.end());
        }
        std::ranges::sort(found);
        return found;
    }

    Yaml job(std::size_t index)
    {
        const PipelineStage& stage = m_pipeline.stages[index];
        Yaml script = Yaml::list();
        std::string all;
        for (const int i : stage.steps) {
            const PipelineStep& at = step(i);
            if (at.role == StepRole::Source || at.role == StepRole::Decision ||
                at.role == StepRole::Approval)
                continue;
            const StepCommand command = m_commands.of(at);
            Yaml line(command.script);
            if (!command.known) {
                line.comment("Not drawn: what this step runs.");
                m_unknown.push_back(at.title);
            }
            script.add(std::move(line));
            all += command.script + "\n";
        }
        Yaml job = Yaml::map({{"stage", m_jobs[index]}});
        job.comment("From the drawing: " + stage.title);
        const bool docker = all.find("docker ") != std::string::npos;
        if (docker)
            job.add("image", "docker:27.5").add("services", Yaml::texts({"docker:27.5-dind"}));
        job.add("needs", Yaml::texts(needs(index)));
        if (const Yaml variables = variablesOf(stage, all); !variables.empty())
            job.add("variables", variables);
        if (all.find("aws ") != std::string::npos || !m_commands.tool().empty())
            job.add("id_tokens",
                    Yaml::map({{"AWS_ID_TOKEN", Yaml::map({{"aud", "sts.amazonaws.com"}})}}));
        const std::string environment = environmentOf(m_plan, stage);
        const bool rollsOut = stageHas(stage, StepRole::Deploy) || stageHas(stage, StepRole::Sync);
        if (rollsOut || stage.gated)
            job.add("environment", Yaml::map({{"name", environment.empty() ? lastEnvironment(m_plan)
                                                                           : environment}}))
                .add("resource_group", environment.empty() ? lastEnvironment(m_plan) : environment);
        if (stageHas(stage, StepRole::Rollback))
            job.add("rules",
                    Yaml::list({Yaml::map(
                        {{"if", kDefaultBranch}, {"when", "manual"}, {"allow_failure", true}})}));
        else if (stage.gated)
            job.add("rules", Yaml::list({Yaml::map({{"if", kDefaultBranch}, {"when", "manual"}})}));
        else if (rollsOut || stageHas(stage, StepRole::Publish))
            job.add("rules", Yaml::list({Yaml::map({{"if", kDefaultBranch}})}));
        else if (onlyMessages(stage))
            job.add("rules", Yaml::list({Yaml::map({{"when", "always"}})}));
        job.add("script", std::move(script));
        return job;
    }

    bool onlyMessages(const PipelineStage& stage) const
    {
        return std::ranges::all_of(stage.steps, [&](int i) {
            return step(i).role == StepRole::Notify || step(i).role == StepRole::Decision;
        });
    }

    Yaml variablesOf(const PipelineStage& stage, const std::string& scripts) const
    {
        Yaml out = Yaml::map();
        for (const ScriptVariable& variable : variablesIn(scripts)) {
            const std::string name(variable.name);
            if (variable.secret)
                continue;  // masked variables of the project
            if (name == "IMAGE")
                out.add(name, m_plan.registry() + "/" + m_plan.project);
            else if (name == "TAG")
                out.add(name, "$CI_COMMIT_SHA");
            else if (name == "APP_NAME")
                out.add(name, m_plan.project);
            else if (name == "MESSAGE")
                out.add(name, "$CI_PROJECT_PATH: pipeline $CI_PIPELINE_ID");
            else if (name == "ENVIRONMENT") {
                const std::string environment = environmentOf(m_plan, stage);
                out.add(name, environment.empty() ? lastEnvironment(m_plan) : environment);
            }
        }
        return out;
    }

    static constexpr const char* kDefaultBranch = "$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH";

    const Blueprint& m_plan;
    const Pipeline m_pipeline;
    const StepCommands m_commands;
    std::vector<std::string> m_jobs;
    std::vector<bool> m_made;
    std::vector<std::string> m_unknown;
};

}  // namespace

void emitGitlabCi(const Blueprint& plan, Bundle& bundle)
{
    for (const DrawnPipeline* drawn : pipelinesFor(plan, "tool.gitlab")) {
        GitlabPipeline pipeline(plan, *drawn);
        const std::string path = bundle.files.empty() ? std::string(".gitlab-ci.yml")
                                                      : "ci/" + drawn->name + ".gitlab-ci.yml";
        std::string text = pipeline.text();
        if (text.empty())
            continue;
        bundle.files.push_back({path, std::move(text)});
        for (const std::string& title : pipeline.unknown())
            bundle.diagnostics.push_back({.code = DiagCode::EXP011, .args = {title, path}});
    }
}

}  // namespace stratoplan::exporting
