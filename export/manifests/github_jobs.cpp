#include "export/manifests/github_jobs.h"

#include "export/manifests/github_steps.h"
#include "model/base/text_util.h"

#include <algorithm>

namespace stratoplan::exporting {

Yaml JobSteps::permissions(const PipelineStage& at) const
{
    Yaml out = Yaml::map({{"contents", "read"}});
    if (usesCloud(at))
        out.add("id-token", "write");
    if (std::ranges::any_of(at.steps, [&](int i) { return isComment(step(i)); }))
        out.add("pull-requests", "write");
    return out;
}

Yaml JobSteps::variables(const PipelineStage& at) const
{
    std::string scripts;
    for (const int i : at.steps)
        if (step(i).role != StepRole::Notify)
            scripts += commandOf(step(i)).script + "\n";
    return variables(at, scripts);
}

Yaml JobSteps::variables(const PipelineStage& at, const std::string& scripts) const
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

std::string JobSteps::scriptEnvironment(const PipelineStage& at) const
{
    if (!m_environment.empty())
        return m_environment;
    const std::string environment = environmentOf(m_plan, at);
    const auto position = static_cast<std::size_t>(step(at.steps.front()).stage);
    if (m_repeated[position] || (m_scheduled[position] && m_tool == "terragrunt"))
        return "${{ matrix.env }}";
    return environment.empty() ? lastEnvironment(m_plan) : environment;
}

Yaml JobSteps::steps(const PipelineStage& at, bool scheduled)
{
    Yaml out = Yaml::list({action("Check out", "actions/checkout@v4",
                                  {{"persist-credentials", stageHas(at, StepRole::Rollback)}})});
    if (usesCloud(at))
        out.add(credentials());
    std::string scripts;
    for (const int i : at.steps)
        scripts += commandOf(step(i)).script + "\n";
    addTools(out, at, scripts);
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

void JobSteps::addPlanBefore(Yaml& out, const PipelineStage& at)
{
    if (m_tool.empty())
        return;
    bool init = false;
    bool needsInit = false;
    for (const int i : at.steps) {
        const std::string script = commandOf(step(i)).script;
        init = init || script.find(" init") != std::string::npos;
        needsInit = needsInit || script.starts_with("terraform validate") ||
                    script.starts_with("terraform plan") || script.starts_with("terraform apply") ||
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

std::string JobSteps::downloadPath(const PipelineStage& at) const
{
    return repeatedStage(step(at.steps.front())) ? "${{ matrix.dir }}"
           : m_tool == "terragrunt"              ? "tfplan"  // a folder with the plans of all units
                                                 : ".";
}

void JobSteps::addTools(Yaml& out, const PipelineStage& at, const std::string& scripts)
{
    if (usesInfrastructure(at)) {
        out.add(action("Set up Terraform", "hashicorp/setup-terraform@v3",
                       {{"terraform_wrapper", false}}));
        if (m_tool == "terragrunt")
            out.add(action("Set up Terragrunt", "gruntwork-io/terragrunt-action@v3",
                           {{"tg_version", "0.77.0"}, {"tofu_version", ""}}));
    }
    for (Yaml& tool : toolSetups(scripts))
        out.add(std::move(tool));
}

void JobSteps::addStep(Yaml& out, const PipelineStep& at, const PipelineStage& stage,
                       bool scheduled)
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
    if (at.keeps)
        out.add(action("Keep what was made", "actions/upload-artifact@v4",
                       {{"name", artifact},
                        {"path", path},
                        {"retention-days", 5},
                        {"if-no-files-found", "error"}}));
}

bool JobSteps::repeatedStage(const PipelineStep& at) const
{
    return m_repeated[static_cast<std::size_t>(at.stage)];
}

void JobSteps::addMessage(Yaml& out, const PipelineStep& at, const PipelineStage&, bool scheduled)
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

}  // namespace stratoplan::exporting
