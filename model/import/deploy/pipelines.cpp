#include "model/base/text_util.h"
#include "model/import/deploy/builder.h"

#include <algorithm>
#include <map>

namespace stratoplan::deploy {
namespace {

/// First and last step of a job: what arrives goes to the one, what leaves comes from the other.
struct Ends {
    NodeId first = {};
    NodeId last = {};
};

std::string stepLabel(const YAML::Node& step)
{
    for (const char* key : {"name", "uses", "run", "id"})
        if (const std::string text = shortened(textOf(at(step, key))); !text.empty())
            return text;
    return "Step";
}

/// What starts a workflow, as people say it.
std::vector<std::string> triggersOf(const YAML::Node& on)
{
    std::vector<std::string> out;
    const auto say = [&](const std::string& event, const YAML::Node& options) {
        const std::string branches = join(textsOf(at(options, "branches")), ", ");
        const std::string tags = join(textsOf(at(options, "tags")), ", ");
        if (event == "push") {
            out.push_back(
                "Push" + (branches.empty() ? "" : " to " + branches) +
                (tags.empty() ? "" : (branches.empty() ? " of tags " : ", tags ") + tags));
        } else if (event == "pull_request") {
            out.push_back("Pull request");
        } else if (event == "workflow_dispatch") {
            out.push_back("Manual dispatch");
        } else if (event == "schedule") {
            std::string crons;
            if (options && options.IsSequence())
                for (const YAML::Node& row : options)
                    crons += " " + textOf(at(row, "cron"));
            out.push_back("Schedule" + crons);
        } else {
            out.push_back("Trigger: " + event);
        }
    };
    if (on && on.IsMap())
        for (const auto& entry : on)
            say(textOf(entry.first), entry.second);
    else
        for (const std::string& event : textsOf(on))
            say(event, YAML::Node());
    return out;
}

/// What a step does whose name does not say it: by the action that it uses or the command that it
/// runs.
std::string_view kindOf(const YAML::Node& step)
{
    struct Row {
        std::string_view words;
        std::string_view kind;
    };
    static constexpr Row kRows[] = {{"slack", "ci.notification"},
                                    {"actions/checkout", "ci.source"},
                                    {"upload-artifact", "ci.artifact"},
                                    {"download-artifact", "ci.artifact"},
                                    {"docker/build-push-action", "ci.build"},
                                    {"docker build", "ci.build"},
                                    {"docker push", "ci.publish"},
                                    {"npm publish", "ci.publish"},
                                    {"update-service", "ci.deploy"},
                                    {"kubectl apply", "ci.deploy"},
                                    {"helm upgrade", "ci.deploy"},
                                    {"terraform apply", "ci.deploy"},
                                    {"terraform plan", "ci.plan"}};
    if (!textOf(at(step, "name")).empty())
        return {};
    const std::string text = textOf(at(step, "uses")) + textOf(at(step, "run"));
    for (const Row& row : kRows)
        if (text.find(row.words) != std::string::npos)
            return row.kind;
    return {};
}

Ends addSteps(const YAML::Node& steps, NodeId job, DiagramBuilder& builder)
{
    Ends ends;
    if (steps && steps.IsSequence())
        for (const YAML::Node& step : steps) {
            const std::string label = stepLabel(step);
            const NodeId node = builder.add(label, label, job, kindOf(step));
            if (ends.last)
                builder.connect(ends.last, node);
            else
                ends.first = node;
            ends.last = node;
        }
    return ends;
}

/// The value of a key of a GitLab job, its own or that of a job that it extends: of several, the
/// last has the word. Source: GitLab CI/CD YAML reference, "extends", eleven levels at most.
YAML::Node inherited(const YAML::Node& document, const YAML::Node& job, const char* key,
                     int levels = 11)
{
    if (const YAML::Node own = at(job, key); own || levels == 0)
        return own;
    const std::vector<std::string> parents = textsOf(at(job, "extends"));
    for (auto parent = parents.rbegin(); parent != parents.rend(); ++parent)
        if (const YAML::Node value =
                inherited(document, at(document, parent->c_str()), key, levels - 1))
            return value;
    return YAML::Node(YAML::NodeType::Undefined);
}

}  // namespace

void readWorkflow(const YAML::Node& document, DiagramBuilder& builder)
{
    const YAML::Node jobs = at(document, "jobs");
    if (!jobs || !jobs.IsMap())
        return;
    const std::string title = textOf(at(document, "name"));
    builder.setTitle(title);
    const NodeId workflow =
        builder.add(title.empty() ? "workflow" : title,
                    title.empty() ? "GitHub Actions" : "GitHub Actions: " + title, {},
                    "tool.github_actions", true);
    std::map<std::string, Ends> made;
    std::map<std::string, std::vector<std::string>> needs;
    std::vector<std::string> order;
    for (const auto& entry : jobs) {
        const std::string key = textOf(entry.first);
        const YAML::Node& job = entry.second;
        const std::string name = textOf(at(job, "name"));
        std::string label = name.empty() || name.find("${{") != std::string::npos ? key : name;
        const NodeId frame = builder.add(key, label, workflow, "ci.job", true);
        YAML::Node environment = at(job, "environment");
        if (environment && environment.IsMap())
            environment = at(environment, "name");
        Ends ends;
        if (const std::string where = textOf(environment); !where.empty())
            builder.detail(frame, "environment: " + where);
        if (const YAML::Node matrix = at(at(job, "strategy"), "matrix"); matrix && matrix.IsMap())
            for (const auto& axis : matrix)
                if (const std::string along = textOf(axis.first);
                    along != "include" && along != "exclude")
                    builder.detail(frame, "for each " + along);
        if (const std::string condition = shortened(textOf(at(job, "if"))); !condition.empty())
            builder.detail(frame, "if " + condition);
        if (const YAML::Node services = at(job, "services"); services && services.IsMap())
            for (const auto& service : services) {
                const std::string known = textOf(service.first);
                const std::string image = textOf(at(service.second, "image"));
                builder.detail(builder.add(known, known, frame, builder.kindOfImage(image)), image);
            }
        if (const std::string uses = textOf(at(job, "uses")); !uses.empty()) {
            ends.first = ends.last = builder.add(uses, uses, frame, "ci.step");
        } else {
            ends = addSteps(at(job, "steps"), frame, builder);
        }
        if (!ends.first)
            ends = {frame, frame};
        made.emplace(key, ends);
        needs.emplace(key, textsOf(at(job, "needs")));
        order.push_back(key);
    }
    // YAML 1.1 reads the key `on` as a truth value; the reader keeps it as the text it is.
    std::vector<NodeId> triggers;
    for (const std::string& trigger : triggersOf(at(document, "on")))
        triggers.push_back(builder.add(trigger, trigger, {}, "ci.trigger"));
    for (const std::string& key : order) {
        for (const std::string& before : needs[key])
            if (const auto from = made.find(before); from != made.end())
                builder.connect(from->second.last, made[key].first);
        if (needs[key].empty())
            for (const NodeId trigger : triggers)
                builder.connect(trigger, made[key].first);
    }
}

void readGitlab(const YAML::Node& document, DiagramBuilder& builder)
{
    static constexpr std::string_view kGlobal[] = {
        "stages",   "variables", "default", "workflow", "include",       "image",
        "services", "cache",     "pages",   "spec",     "before_script", "after_script"};
    if (!document.IsMap())
        return;
    std::vector<std::string> stages = textsOf(at(document, "stages"));
    if (stages.empty())
        stages = {"build", "test", "deploy"};
    std::map<std::string, NodeId> frames;
    std::map<std::string, NodeId> jobs;
    std::map<std::string, std::vector<NodeId>> inStage;
    std::vector<std::pair<std::string, YAML::Node>> drawn;
    for (const auto& entry : document) {
        const std::string key = textOf(entry.first);
        const bool global = std::ranges::find(kGlobal, key) != std::end(kGlobal);
        if (!key.empty() && !key.starts_with('.') && !global && entry.second.IsMap())
            drawn.push_back({key, entry.second});
    }
    if (drawn.empty())
        return;
    const NodeId pipeline = builder.add("gitlab-ci", "GitLab CI", {}, "tool.gitlab", true);
    const auto stageOf = [&](const YAML::Node& job) {
        const std::string stage = textOf(inherited(document, job, "stage"));
        return stage.empty() ? std::string("test") : stage;
    };
    for (const auto& [key, job] : drawn)
        if (const std::string stage = stageOf(job);
            std::ranges::find(stages, stage) == stages.end())
            stages.push_back(stage);
    for (const std::string& stage : stages)
        for (const auto& [key, job] : drawn) {
            if (stageOf(job) != stage)
                continue;
            if (!frames.contains(stage))
                frames[stage] = builder.add(stage, stage, pipeline, "ci.stage", true);
            YAML::Node environment = inherited(document, job, "environment");
            const NodeId node =
                builder.add(key, key, frames[stage], environment ? "ci.deploy" : "");
            if (environment && environment.IsMap())
                environment = at(environment, "name");
            if (const std::string where = textOf(environment); !where.empty())
                builder.detail(node, "environment: " + where);
            if (at(inherited(document, job, "parallel"), "matrix"))
                builder.detail(node, "matrix");
            if (textOf(inherited(document, job, "when")) == "manual")
                builder.detail(node, "manual");
            jobs[key] = node;
            inStage[stage].push_back(node);
        }
    std::string before;
    for (const std::string& stage : stages) {
        if (!inStage.contains(stage))
            continue;
        // Every job of a stage waits for every one before it: one line says so where many would.
        const bool many = !before.empty() && inStage[stage].size() * inStage[before].size() > 12;
        if (many)
            builder.connect(frames[before], frames[stage]);
        for (const auto& [key, job] : drawn) {
            if (stageOf(job) != stage)
                continue;
            const YAML::Node needs = inherited(document, job, "needs");
            if (needs && needs.IsSequence()) {
                for (const YAML::Node& need : needs) {
                    const std::string name = need.IsMap() ? textOf(at(need, "job")) : textOf(need);
                    if (const auto from = jobs.find(name); from != jobs.end())
                        builder.connect(from->second, jobs[key]);
                }
            } else if (!before.empty() && !many) {
                for (const NodeId from : inStage[before])
                    builder.connect(from, jobs[key]);
            }
        }
        before = stage;
    }
}

}  // namespace stratoplan::deploy
