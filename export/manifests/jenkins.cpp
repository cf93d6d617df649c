#include "export/manifests/delivery.h"
#include "export/manifests/emitters.h"
#include "model/base/text_util.h"

#include <algorithm>
#include <set>

namespace stratoplan::exporting {
namespace {

/// A text in Groovy's single quotes: nothing in it is evaluated.
std::string groovy(std::string_view text)
{
    std::string out = "'";
    for (const char c : text) {
        if (c == '\\' || c == '\'')
            out += '\\';
        out += static_cast<unsigned char>(c) < 0x20 ? ' ' : c;
    }
    return out + "'";
}

/// A script in triple single quotes, each line at the depth of the call.
std::string shellStep(const std::string& script, const std::string& indent)
{
    const std::string escaped = replaceAll(replaceAll(script, "\\", "\\\\"), "'", "\\'");
    if (escaped.find('\n') == std::string::npos)
        return indent + "sh '" + escaped + "'\n";
    std::string out = indent + "sh '''\n";
    for (const std::string_view line : splitLines(escaped))
        out += indent + "    " + std::string(line) + "\n";
    return out + indent + "'''\n";
}

class Jenkinsfile {
public:
    Jenkinsfile(const Blueprint& plan, const DrawnPipeline& drawn)
        : m_plan(plan)
        , m_drawn(drawn)
        , m_pipeline(withPlainTitles(drawn.pipeline))
        , m_commands(commandsFor(plan, m_pipeline))
    {
    }

    std::string text()
    {
        const std::string stages = stagesText();
        std::string out = "// From the drawing: " + neutral(m_drawn.title) + "\n";
        out += "pipeline {\n" + agent();
        out += "    options {\n"
               "        buildDiscarder(logRotator(numToKeepStr: '20'))\n"
               "        disableConcurrentBuilds()\n"
               "        skipDefaultCheckout()\n"
               "        timeout(time: 60, unit: 'MINUTES')\n"
               "        timestamps()\n"
               "    }\n";
        out += triggers() + environment();
        out += "    stages {\n" + stages + "    }\n";
        out += post();
        return out + "}\n";
    }

    const std::vector<std::string>& unknown() const { return m_unknown; }

private:
    const PipelineStep& step(int index) const
    {
        return m_pipeline.steps[static_cast<std::size_t>(index)];
    }

    /// The label of the drawn workers; where builds run in the cluster, a pod.
    std::string agent() const
    {
        const bool workers = m_plan.has("ci.runner");
        if (!workers && m_plan.has("k8s.cluster"))
            return "    agent {\n        kubernetes {\n            yamlFile "
                   "'ci/agent-pod.yaml'\n        }\n    }\n";
        return workers ? "    agent {\n        label 'worker'\n    }\n" : "    agent any\n";
    }

    std::string triggers() const
    {
        bool push = m_pipeline.triggers.empty();
        std::string schedule;
        for (const PipelineTrigger& trigger : m_pipeline.triggers) {
            push = push || trigger.event == TriggerEvent::Push ||
                   trigger.event == TriggerEvent::Webhook ||
                   trigger.event == TriggerEvent::PullRequest;
            if (trigger.event == TriggerEvent::Schedule)
                schedule = cronOf(trigger, "H 6 * * *");
        }
        if (!push && schedule.empty())
            return {};
        std::string out = "    triggers {\n";
        if (push)
            out += "        githubPush()\n";
        if (!schedule.empty())
            out += "        cron('" + schedule + "')\n";
        return out + "    }\n";
    }

    std::string environment() const
    {
        std::string scripts;
        for (const PipelineStep& one : m_pipeline.steps)
            scripts += m_commands.of(one).script + "\n";
        std::string out;
        const auto set = [&](std::string_view name, const std::string& value) {
            out += "        " + std::string(name) + " = " + value + "\n";
        };
        for (const ScriptVariable& variable : variablesIn(scripts)) {
            if (variable.name == "IMAGE")
                set("IMAGE", groovy(m_plan.registry() + "/" + m_plan.pushedRepository()));
            else if (variable.name == "TAG")
                set("TAG", "\"${env.GIT_COMMIT ?: env.BUILD_NUMBER}\"");
            else if (const auto value = scriptValue(m_plan, variable.name, lastEnvironment(m_plan)))
                set(variable.name, groovy(*value));
            else if (variable.name == "MESSAGE")
                set("MESSAGE", "\"${env.JOB_NAME} ${env.BUILD_NUMBER}\"");
            else if (variable.secret)
                set(variable.name,
                    "credentials('" + replaceAll(lowered(variable.name), "_", "-") + "')");
            else if (variable.name == "BASE_URL")
                set("BASE_URL", groovy("https://" + m_plan.project + ".example.com"));
            else if (variable.name == "ARGOCD_SERVER")
                set("ARGOCD_SERVER", "'argocd.example.com'");
            else
                set(variable.name,
                    groovy(m_plan.project + "-" + replaceAll(lowered(variable.name), "_", "-")));
        }
        if (scripts.find("aws ") != std::string::npos)
            set("AWS_DEFAULT_REGION", groovy(m_plan.aws.region));
        return out.empty() ? out : "    environment {\n" + out + "    }\n";
    }

    std::string unique(const std::string& title)
    {
        std::string name = title;
        for (int count = 2; !m_names.insert(name).second; ++count)
            name = title + " (" + std::to_string(count) + ")";
        return name;
    }

    /// Steps that a stage is made for; sources, decisions and messages at the end are said
    /// elsewhere.
    bool hasStage(int index) const
    {
        const PipelineStep& at = step(index);
        const std::string words = wordsOf(at.title);
        if (at.role == StepRole::Notify || at.role == StepRole::Decision ||
            at.role == StepRole::Rollback || at.kind == "tool.jenkins")
            return false;
        if (at.role == StepRole::Source)
            return false;
        return !saysWord(words, "checkout") && !saysWord(words, "webhook") &&
               !saysWord(words, "clone");
    }

    std::string stagesText()
    {
        const std::string in = "        ";
        std::string out = in + "stage('Checkout') {\n" + in + "    steps {\n" + in +
                          "        checkout scm\n" + in + "    }\n" + in + "}\n";
        m_names.insert("Checkout");
        std::string scripts;
        for (const PipelineStep& at : m_pipeline.steps)
            scripts += m_commands.of(at).script + "\n";
        if (const std::string install = m_commands.installBefore(scripts); !install.empty())
            out += in + "stage(" + groovy(unique("Install dependencies")) + ") {\n" + in +
                   "    steps {\n" + shellStep(install, in + "        ") + in + "    }\n" + in +
                   "}\n";
        std::vector<bool> done(m_pipeline.steps.size(), false);
        for (std::size_t i = 0; i < m_pipeline.steps.size(); ++i) {
            const int index = static_cast<int>(i);
            if (done[i] || !hasStage(index))
                continue;
            const std::vector<int> beside = besides(index, done);
            for (const int one : beside)
                done[static_cast<std::size_t>(one)] = true;
            if (beside.size() == 1) {
                out += stageText(index, in);
                continue;
            }
            out += in + "stage(" + groovy(unique(parallelTitle(beside))) + ") {\n";
            out += in + "    failFast true\n" + in + "    parallel {\n";
            for (const int one : beside)
                out += stageText(one, in + "        ");
            out += in + "    }\n" + in + "}\n";
        }
        return out;
    }

    /// The steps that wait for the same as this one: they run at the same time. Checks only; two
    /// roll-outs after one another's source stay in order.
    std::vector<int> besides(int index, const std::vector<bool>& done) const
    {
        std::vector<int> found = {index};
        if (step(index).after.empty() || !isCheck(step(index)))
            return found;
        for (int other = index + 1; other < static_cast<int>(m_pipeline.steps.size()); ++other)
            if (!done[static_cast<std::size_t>(other)] && hasStage(other) && isCheck(step(other)) &&
                step(other).after == step(index).after)
                found.push_back(other);
        return found;
    }

    static bool isCheck(const PipelineStep& at)
    {
        return at.role == StepRole::Test || at.role == StepRole::Lint ||
               at.role == StepRole::Scan || at.role == StepRole::Build ||
               at.role == StepRole::Step || at.role == StepRole::Verify;
    }

    std::string parallelTitle(const std::vector<int>& steps) const
    {
        const bool checks = std::ranges::all_of(steps, [&](int i) {
            const StepRole role = step(i).role;
            return role == StepRole::Test || role == StepRole::Lint || role == StepRole::Scan;
        });
        return checks ? "Quality gates" : "At the same time";
    }

    std::string stageText(int index, const std::string& in)
    {
        const PipelineStep& at = step(index);
        std::string out = in + "stage(" + groovy(unique(at.title)) + ") {\n";
        if (at.role == StepRole::Approval) {
            out += in + "    options {\n" + in + "        timeout(time: 1, unit: 'DAYS')\n" + in +
                   "    }\n";
            out += in + "    input {\n" + in + "        message " + groovy(at.title) + "\n" + in +
                   "        ok 'Approve'\n" + in + "    }\n";
            out += in + "    steps {\n" + in + "        echo 'Approved'\n" + in + "    }\n";
            return out + in + "}\n";
        }
        if (delivers(at))
            out += in + "    when {\n" + in + "        branch " + groovy(m_plan.branch) + "\n" +
                   in + "    }\n";
        const StepCommand command = m_commands.of(at);
        out += in + "    steps {\n";
        if (!command.known) {
            out += in + "        // Not drawn: what this step runs.\n";
            m_unknown.push_back(at.title);
        }
        const std::string environment =
            environmentOf(m_plan, m_pipeline.stages[static_cast<std::size_t>(at.stage)]);
        const std::string changed =
            environment == lastEnvironment(m_plan) ? "" : environmentChanges(command, environment);
        if (!environment.empty() && !changed.empty())
            out += in + "        withEnv([" + changed + "]) {\n" +
                   shellStep(command.script, in + "            ") + in + "        }\n";
        else
            out += shellStep(command.script, in + "        ");
        if (at.keeps)
            out += in + "        archiveArtifacts artifacts: 'dist/**', fingerprint: true\n";
        out += in + "    }\n";
        if (at.role == StepRole::Test)
            out += in + "    post {\n" + in + "        always {\n" + in +
                   "            junit testResults: '**/junit*.xml', allowEmptyResults: true\n" +
                   in + "        }\n" + in + "    }\n";
        return out + in + "}\n";
    }

    /// What of the variables of a script differs in the environment of its stage.
    std::string environmentChanges(const StepCommand& command, const std::string& environment) const
    {
        std::vector<std::string> changes;
        for (const ScriptVariable& variable : variablesIn(command.script)) {
            const auto value = scriptValue(m_plan, variable.name, environment);
            if (value && value != scriptValue(m_plan, variable.name, lastEnvironment(m_plan)))
                changes.push_back(groovy(std::string(variable.name) + "=" + *value));
        }
        return join(changes, ", ");
    }

    static bool delivers(const PipelineStep& at)
    {
        return at.role == StepRole::Publish || at.role == StepRole::Deploy ||
               at.role == StepRole::Sync || at.role == StepRole::Verify;
    }

    std::string post() const
    {
        std::string success;
        std::string failure;
        bool message = false;
        for (const PipelineStep& at : m_pipeline.steps) {
            const std::string words = wordsOf(at.title + " " + at.detail + " " + at.condition);
            const bool bad = saysWord(words, "fail") || saysWord(words, "alert") ||
                             saysWord(words, "no") || saysWord(words, "rollback");
            if (at.role == StepRole::Notify)
                message = true;
            if (at.role == StepRole::Rollback ||
                (at.role == StepRole::Notify && saysWord(words, "rollback"))) {
                PipelineStep back = at;
                back.role = StepRole::Rollback;
                back.title = "Rollback";
                back.detail.clear();
                back.kind = "ci.rollback";
                const StepCommand command = m_commands.of(back);
                if (command.known && failure.find(command.script) == std::string::npos)
                    failure += shellStep(command.script, "            ");
            }
            if (at.role == StepRole::Notify && !bad && success.empty())
                success = "            slackSend color: 'good', message: \"${env.JOB_NAME} "
                          "${env.BUILD_NUMBER} is done\"\n";
        }
        if (message)
            failure = "            slackSend color: 'danger', message: \"${env.JOB_NAME} "
                      "${env.BUILD_NUMBER} failed: ${env.BUILD_URL}\"\n" +
                      failure;
        std::string out = "    post {\n";
        if (!success.empty())
            out += "        success {\n" + success + "        }\n";
        if (!failure.empty())
            out += "        failure {\n" + failure + "        }\n";
        return out + "        always {\n            cleanWs()\n        }\n    }\n";
    }

    const Blueprint& m_plan;
    const DrawnPipeline& m_drawn;
    const Pipeline m_pipeline;
    const StepCommands m_commands;
    std::set<std::string> m_names;
    std::vector<std::string> m_unknown;
};

constexpr const char* kAgentPod = R"(apiVersion: v1
kind: Pod
metadata:
  name: jenkins-agent
spec:
  automountServiceAccountToken: false
  securityContext:
    runAsNonRoot: true
    runAsUser: 1000
    fsGroup: 1000
    seccompProfile:
      type: RuntimeDefault
  containers:
    - name: jnlp
      image: jenkins/inbound-agent:3283.v92c105e0f819-8
      resources:
        requests:
          cpu: 500m
          memory: 1Gi
        limits:
          memory: 2Gi
      securityContext:
        allowPrivilegeEscalation: false
        capabilities:
          drop:
            - ALL
)";

}  // namespace

void emitJenkins(const Blueprint& plan, Bundle& bundle)
{
    std::vector<const DrawnPipeline*> drawn = pipelinesFor(plan, "tool.jenkins");
    std::ranges::stable_sort(drawn, [](const DrawnPipeline* a, const DrawnPipeline* b) {
        return a->pipeline.steps.size() > b->pipeline.steps.size();
    });
    bool pod = false;
    for (const DrawnPipeline* one : drawn) {
        Jenkinsfile file(plan, *one);
        // Jenkins looks for one Jenkinsfile; further pipelines are jobs with a path of their own.
        const std::string path =
            bundle.files.empty() ? std::string("Jenkinsfile") : "ci/Jenkinsfile." + one->name;
        std::string text = file.text();
        pod = pod || text.find("agent-pod.yaml") != std::string::npos;
        bundle.files.push_back({path, std::move(text)});
        for (const std::string& title : file.unknown())
            bundle.diagnostics.push_back({.code = DiagCode::EXP011, .args = {title, path}});
    }
    if (pod)
        bundle.files.push_back({"ci/agent-pod.yaml", kAgentPod});
}

}  // namespace stratoplan::exporting
