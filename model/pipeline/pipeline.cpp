#include "model/pipeline/pipeline.h"

#include "model/base/text_util.h"

#include <queue>

#include <algorithm>
#include <unordered_map>

namespace stratoplan {
namespace {

/// Roles that make a drawing a pipeline: two of them, or it is something else.
bool delivers(StepRole role)
{
    return role != StepRole::Step && role != StepRole::Source && role != StepRole::Notify &&
           role != StepRole::Decision;
}

std::string firstLine(const std::string& label)
{
    return std::string(trimmed(std::string_view(label).substr(0, label.find('\n'))));
}

std::string otherLines(const Node& node)
{
    const auto lines = splitLines(node.label);
    std::vector<std::string> rest;
    for (std::size_t i = 1; i < lines.size(); ++i)
        rest.push_back(std::string(lines[i]));
    rest.insert(rest.end(), node.details.begin(), node.details.end());
    return join(rest, " ");
}

/// "DeployDev" as two words: state names have no blanks.
std::string spaced(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        if (!out.empty() && c >= 'A' && c <= 'Z' && out.back() >= 'a' && out.back() <= 'z')
            out += ' ';
        out += c;
    }
    return out;
}

std::string environmentIn(std::string_view text)
{
    struct Word {
        std::string_view word;
        std::string_view environment;
    };
    static constexpr Word kWords[] = {
        {"production", "prod"}, {"prod", "prod"}, {"staging", "staging"}, {"stage env", "staging"},
        {"uat", "uat"},         {"qa", "qa"},     {"development", "dev"}, {"dev", "dev"}};
    const std::string low = " " + slug(spaced(text), ' ') + " ";
    const std::string_view* found = nullptr;
    for (const Word& word : kWords) {
        if (low.find(" " + std::string(word.word) + " ") == std::string::npos)
            continue;
        if (found && *found != word.environment)
            return {};  // names several: none in particular
        found = &word.environment;
    }
    return found ? std::string(*found) : std::string();
}

/// "Parallel Jobs per Directory", "for each module": the word behind.
std::string repeatedItem(std::string_view text)
{
    const std::string low = slug(text, ' ');
    for (const std::string_view marker : {" per ", "for each ", "foreach ", " each "}) {
        const std::size_t at = (" " + low).find(marker);
        if (at == std::string::npos)
            continue;
        const std::string rest = (" " + low).substr(at + marker.size());
        return rest.substr(0, rest.find(' '));
    }
    return {};
}

/// "Push to main/develop", "Push to main or develop": the branches named.
std::vector<std::string> branchesIn(std::string_view text)
{
    std::vector<std::string> branches;
    const std::string plain = slug(text, ' ');
    for (const std::string_view word : split(plain, ' '))
        for (const std::string_view branch :
             {"main", "master", "develop", "dev", "release", "staging", "trunk"})
            if (word == branch)
                branches.push_back(std::string(branch));
    return branches;
}

std::optional<TriggerEvent> eventOf(const Node& node, const Catalog& catalog)
{
    if (catalog.isA(node.kind, "ci.pull_request"))
        return TriggerEvent::PullRequest;
    const std::string label = lowered(node.label);
    const auto says = [&](std::string_view word) { return label.find(word) != std::string::npos; };
    if (catalog.isA(node.kind, "ci.source") && says("push"))
        return TriggerEvent::Push;
    if (!catalog.isA(node.kind, "ci.trigger"))
        return std::nullopt;
    if (says("pull request") || says("merge request"))
        return TriggerEvent::PullRequest;
    if (says("manual") || says("dispatch"))
        return TriggerEvent::Manual;
    if (says("schedul") || says("cron") || says("daily") || says("nightly") || says("weekly"))
        return TriggerEvent::Schedule;
    if (says("webhook"))
        return TriggerEvent::Webhook;
    return TriggerEvent::Push;
}

class Reader {
public:
    Reader(const Diagram& diagram, const Catalog& catalog) : m_diagram(diagram), m_catalog(catalog)
    {
    }

    std::optional<Pipeline> read()
    {
        if (!findSteps())
            return std::nullopt;
        readEdges();
        cutCycles();
        sortSteps();
        makeStages();
        connectStages();
        describe();
        return std::move(m_pipeline);
    }

private:
    bool findSteps()
    {
        int delivering = 0;
        std::unordered_map<NodeId, StepRole> roles;
        for (const Node& node : m_diagram.nodes()) {
            if (node.isContainer)
                continue;
            if (const auto event = eventOf(node, m_catalog)) {
                m_triggers.emplace(node.id, m_pipeline.triggers.size());
                m_pipeline.triggers.push_back({.node = node.id,
                                               .event = *event,
                                               .title = firstLine(node.label),
                                               .branches = branchesIn(node.label)});
                continue;
            }
            auto role = roleOf(node, m_catalog);
            const bool named = !trimmed(node.label).empty();  // start and end of states are not
            if (!role && node.kind == "generic" && named && insideStage(node))
                role = StepRole::Step;  // the drawing makes it one; only we do not know it
            if (!role || isHook(node) || isStore(node))
                continue;
            delivering += delivers(*role) ? 1 : 0;
            roles.emplace(node.id, *role);
        }
        if (delivering < 2)
            return false;
        for (const Node& node : m_diagram.nodes()) {
            const auto role = roles.find(node.id);
            if (role == roles.end())
                continue;
            m_stepOf.emplace(node.id, static_cast<int>(m_pipeline.steps.size()));
            m_pipeline.steps.push_back({.node = node.id,
                                        .title = firstLine(node.label),
                                        .detail = otherLines(node),
                                        .kind = node.kind,
                                        .role = role->second});
        }
        return true;
    }

    /// A place where what was built is kept: what brings it there is the step.
    bool isStore(const Node& node) const
    {
        return node.shape == "cyl" && m_catalog.isA(node.kind, "ci.artifact");
    }

    /// A function that CodeDeploy calls while it shifts traffic: no step of the pipeline's own.
    bool isHook(const Node& node) const
    {
        const std::string* host = node.property("host");
        if (!m_catalog.isA(host ? *host : node.kind, "aws.lambda"))
            return false;
        return std::ranges::any_of(m_diagram.edgesAt(node.id), [&](EdgeId id) {
            const Edge& edge = *m_diagram.edge(id);
            const NodeId other = edge.source == node.id ? edge.target : edge.source;
            return m_catalog.isA(m_diagram.node(other)->kind, "aws.codedeploy");
        });
    }

    bool insideStage(const Node& node) const
    {
        for (const Node* up = m_diagram.node(node.parent); up; up = m_diagram.node(up->parent))
            for (const std::string_view kind : {"ci.stage", "ci.job", "ci.pipeline"})
                if (m_catalog.isA(up->kind, kind))
                    return true;
        return false;
    }

    int step(NodeId id) const
    {
        const auto it = m_stepOf.find(id);
        return it == m_stepOf.end() ? -1 : it->second;
    }

    void readEdges()
    {
        m_next.resize(m_pipeline.steps.size());
        for (const Edge& edge : m_diagram.edges()) {
            const bool backwards =
                edge.sourceMarker == Marker::Arrow && edge.targetMarker != Marker::Arrow;
            const NodeId from = backwards ? edge.target : edge.source;
            const NodeId to = backwards ? edge.source : edge.target;
            const auto trigger = m_triggers.find(from);
            if (trigger != m_triggers.end() && step(to) >= 0) {
                m_pipeline.triggers[trigger->second].starts.push_back(step(to));
            } else if (isFrame(from) || isFrame(to)) {
                if (edge.stroke != Stroke::Dotted)
                    m_ofFrames.push_back({from, to});
            } else if (step(from) >= 0 && step(to) >= 0 && edge.stroke != Stroke::Dotted) {
                m_next[static_cast<std::size_t>(step(from))].push_back(step(to));
                rememberCondition(from, to, edge.label);
            } else if (step(from) >= 0 && step(to) < 0 && !m_diagram.node(to)->isContainer) {
                m_pipeline.resources.push_back({to, step(from), edge.label});
            }
        }
        readFrameEdges();
    }

    bool isFrame(NodeId id) const { return m_diagram.node(id)->isContainer; }

    /// An arrow at a frame goes on from what ends in it, to what begins in it.
    void readFrameEdges()
    {
        if (m_ofFrames.empty())
            return;
        std::unordered_map<NodeId, std::vector<int>> inside;
        for (std::size_t i = 0; i < m_pipeline.steps.size(); ++i)
            for (const Node* up =
                     m_diagram.node(m_diagram.node(at(static_cast<int>(i)).node)->parent);
                 up; up = m_diagram.node(up->parent))
                inside[up->id].push_back(static_cast<int>(i));
        std::vector<std::vector<int>> previous(m_next.size());
        for (std::size_t from = 0; from < m_next.size(); ++from)
            for (const int to : m_next[from])
                previous[static_cast<std::size_t>(to)].push_back(static_cast<int>(from));
        const auto within = [&](int index, NodeId frame) {
            return m_diagram.isAncestor(frame, at(index).node);
        };
        const auto ends = [&](NodeId id, const std::vector<std::vector<int>>& lines) {
            std::vector<int> found;
            if (step(id) >= 0)
                return std::vector<int>{step(id)};
            if (const auto it = inside.find(id); it != inside.end())
                for (const int index : it->second)
                    if (found.size() < kMostEnds &&
                        std::ranges::none_of(lines[static_cast<std::size_t>(index)],
                                             [&](int other) { return within(other, id); }))
                        found.push_back(index);
            return found;
        };
        const std::vector<std::vector<int>> drawn = m_next;
        for (const auto& [from, to] : m_ofFrames) {
            const std::vector<int> first = ends(to, previous);
            if (const auto trigger = m_triggers.find(from); trigger != m_triggers.end()) {
                auto& starts = m_pipeline.triggers[trigger->second].starts;
                starts.insert(starts.end(), first.begin(), first.end());
                continue;
            }
            for (const int before : ends(from, drawn))
                for (const int after : first)
                    if (!within(after, from) && !within(before, to))
                        m_next[static_cast<std::size_t>(before)].push_back(after);
        }
    }

    void rememberCondition(NodeId from, NodeId to, const std::string& label)
    {
        const StepRole role = at(step(from)).role;
        std::string& condition = at(step(to)).condition;
        if (label.empty() || (role != StepRole::Decision && role != StepRole::Approval))
            return;
        condition += condition.empty() ? label : ", " + label;
    }

    /// Depth first with an explicit stack: an edge to a step that is still open closes a cycle.
    void cutCycles()
    {
        enum class Colour : char { New, Open, Done };
        std::vector<Colour> colour(m_pipeline.steps.size(), Colour::New);
        for (std::size_t root = 0; root < m_pipeline.steps.size(); ++root) {
            if (colour[root] != Colour::New)
                continue;
            std::vector<std::pair<int, std::size_t>> stack = {{static_cast<int>(root), 0}};
            colour[root] = Colour::Open;
            while (!stack.empty()) {
                auto& [from, position] = stack.back();
                auto& targets = m_next[static_cast<std::size_t>(from)];
                if (position == targets.size()) {
                    colour[static_cast<std::size_t>(from)] = Colour::Done;
                    stack.pop_back();
                    continue;
                }
                const int to = targets[position];
                const auto target = static_cast<std::size_t>(to);
                if (colour[target] == Colour::Open) {
                    m_pipeline.backEdges.push_back({from, to});
                    targets.erase(targets.begin() + static_cast<std::ptrdiff_t>(position));
                    continue;
                }
                ++position;
                if (colour[target] == Colour::New) {
                    colour[target] = Colour::Open;
                    stack.push_back({to, 0});
                }
            }
        }
    }

    /// Kahn's algorithm; of several that may run, the one drawn first.
    void sortSteps()
    {
        const std::size_t count = m_pipeline.steps.size();
        std::vector<int> open(count, 0);
        for (const auto& targets : m_next)
            for (const int to : targets)
                ++open[static_cast<std::size_t>(to)];
        std::priority_queue<int, std::vector<int>, std::greater<>> ready;
        for (std::size_t i = 0; i < count; ++i)
            if (open[i] == 0)
                ready.push(static_cast<int>(i));
        std::vector<int> order;
        while (!ready.empty()) {
            const int from = ready.top();
            ready.pop();
            order.push_back(from);
            for (const int to : m_next[static_cast<std::size_t>(from)])
                if (--open[static_cast<std::size_t>(to)] == 0)
                    ready.push(to);
        }
        renumber(order);
    }

    void renumber(const std::vector<int>& order)
    {
        std::vector<int> place(order.size());
        std::vector<PipelineStep> sorted;
        for (std::size_t i = 0; i < order.size(); ++i) {
            place[static_cast<std::size_t>(order[i])] = static_cast<int>(i);
            sorted.push_back(std::move(at(order[i])));
        }
        const auto moved = [&](int& index) { index = place[static_cast<std::size_t>(index)]; };
        m_pipeline.steps = std::move(sorted);
        for (std::size_t from = 0; from < m_next.size(); ++from)
            for (const int to : m_next[from])
                at(place[static_cast<std::size_t>(to)]).after.push_back(place[from]);
        for (PipelineStep& step : m_pipeline.steps) {
            std::ranges::sort(step.after);
            step.after.erase(std::unique(step.after.begin(), step.after.end()), step.after.end());
        }
        for (auto& trigger : m_pipeline.triggers)
            std::ranges::for_each(trigger.starts, moved);
        for (auto& resource : m_pipeline.resources)
            moved(resource.step);
        for (auto& [from, to] : m_pipeline.backEdges) {
            moved(from);
            moved(to);
        }
        for (auto& [id, index] : m_stepOf)
            moved(index);
    }

    /// The container that makes a step part of a stage: the outermost drawn stage, job or
    /// environment around it, else the outermost plain group inside the pipeline itself.
    NodeId stageContainer(const Node& node) const
    {
        NodeId stage;
        NodeId group;
        for (const Node* up = m_diagram.node(node.parent); up; up = m_diagram.node(up->parent)) {
            for (const std::string_view kind : {"ci.stage", "ci.job", "ci.environment"})
                if (m_catalog.isA(up->kind, kind))
                    stage = up->id;
            const bool plain = up->kind.starts_with("base.");
            if (m_catalog.isA(up->kind, "base.group") || up->kind == "generic")
                group = up->id;
            else if (plain && !environmentIn(firstLine(up->label)).empty())
                stage = up->id;  // "Dev" around steps is no developer
        }
        return stage ? stage : group;
    }

    void makeStages()
    {
        std::unordered_map<NodeId, int> first;  // stage of a container
        for (std::size_t i = 0; i < m_pipeline.steps.size(); ++i) {
            PipelineStep& step = m_pipeline.steps[i];
            const NodeId container = stageContainer(*m_diagram.node(step.node));
            const auto found = container ? first.find(container) : first.end();
            step.stage = found == first.end() ? -1 : partOf(step, container, found->second);
            if (step.stage < 0) {
                step.stage = static_cast<int>(m_pipeline.stages.size());
                const bool named = container && found == first.end();
                m_pipeline.stages.push_back(
                    {.container = container,
                     .title = named ? firstLine(m_diagram.node(container)->label) : step.title});
                if (container)
                    first.emplace(container, step.stage);
            }
            PipelineStage& stage = m_pipeline.stages[static_cast<std::size_t>(step.stage)];
            const bool approved = stage.steps.size() == 1 &&
                                  at(stage.steps.front()).role == StepRole::Approval &&
                                  stage.title == at(stage.steps.front()).title;
            if (approved)
                stage.title = step.title;  // what is approved names it
            stage.steps.push_back(static_cast<int>(i));
        }
    }

    /// The part of a drawn stage that a step belongs to: that of what comes before it. A roll-out
    /// to another environment, or an approval behind one, begins a part of its own (-1): a job has
    /// one environment.
    int partOf(const PipelineStep& step, NodeId container, int firstPart) const
    {
        int part = firstPart;
        for (const int before : step.after)
            if (m_pipeline.stages[static_cast<std::size_t>(at(before).stage)].container ==
                container)
                part = at(before).stage;
        const auto rollsOut = [](const PipelineStep& one) {
            return one.role == StepRole::Deploy || one.role == StepRole::Sync;
        };
        const std::string wanted = rollsOut(step) ? environmentIn(step.title) : std::string();
        for (const int index : m_pipeline.stages[static_cast<std::size_t>(part)].steps) {
            if (!rollsOut(at(index)))
                continue;
            const std::string there = environmentIn(at(index).title);
            const bool other = !wanted.empty() && !there.empty() && wanted != there;
            if (other || (step.role == StepRole::Approval && !there.empty()))
                return -1;
        }
        return part;
    }

    void connectStages()
    {
        for (const PipelineStep& step : m_pipeline.steps)
            for (const int before : step.after) {
                const int stage = at(before).stage;
                auto& after = m_pipeline.stages[static_cast<std::size_t>(step.stage)].after;
                // A later stage that feeds an earlier one would close a cycle; order wins.
                if (stage < step.stage && std::ranges::find(after, stage) == after.end())
                    after.push_back(stage);
            }
    }

    void describe()
    {
        if (m_diagram.header().title)
            m_pipeline.title = *m_diagram.header().title;
        for (const Node& node : m_diagram.nodes())
            for (const std::string_view kind : {"tool.github_actions", "tool.jenkins",
                                                "aws.codepipeline", "tool.gitlab", "aws.codebuild"})
                if (m_pipeline.system.empty() && m_catalog.isA(node.kind, kind))
                    m_pipeline.system = kind;
        for (const PipelineResource& resource : m_pipeline.resources)
            if (isStore(*m_diagram.node(resource.node)))
                m_pipeline.steps[static_cast<std::size_t>(resource.step)].keeps = true;
        for (PipelineStage& stage : m_pipeline.stages) {
            stage.environment = environmentIn(stage.title);
            if (stage.environment.empty())
                stage.environment = environmentOfSteps(stage);
            stage.forEach = repeatedItem(stage.title);
            for (const int index : stage.steps) {
                stage.gated = stage.gated || at(index).role == StepRole::Approval;
                for (const Node* up = m_diagram.node(m_diagram.node(at(index).node)->parent); up;
                     up = m_diagram.node(up->parent))
                    if (stage.forEach.empty())
                        stage.forEach = repeatedItem(up->label);
            }
            for (const int before : stage.after) {
                const PipelineStage& previous = m_pipeline.stages[static_cast<std::size_t>(before)];
                stage.gated = stage.gated || (!previous.steps.empty() &&
                                              at(previous.steps.back()).role == StepRole::Approval);
            }
        }
    }

    /// The environment that all deliveries of a stage name.
    std::string environmentOfSteps(const PipelineStage& stage) const
    {
        std::string found;
        for (const int index : stage.steps) {
            const StepRole role = at(index).role;
            if (role != StepRole::Deploy && role != StepRole::Sync && role != StepRole::Approval)
                continue;
            const std::string one = environmentIn(at(index).title);
            if (!found.empty() && !one.empty() && one != found)
                return {};
            found = found.empty() ? one : found;
        }
        return found;
    }

    PipelineStep& at(int index) { return m_pipeline.steps[static_cast<std::size_t>(index)]; }
    const PipelineStep& at(int index) const
    {
        return m_pipeline.steps[static_cast<std::size_t>(index)];
    }

    const Diagram& m_diagram;
    const Catalog& m_catalog;
    Pipeline m_pipeline;
    std::unordered_map<NodeId, int> m_stepOf;
    std::unordered_map<NodeId, std::size_t> m_triggers;
    std::vector<std::vector<int>> m_next;
    /// An arrow between frames of many loose steps means no more than that: some of them do.
    static constexpr std::size_t kMostEnds = 32;
    std::vector<std::pair<NodeId, NodeId>> m_ofFrames;
};

}  // namespace

std::optional<Pipeline> pipelineOf(const Diagram& diagram, const Catalog& catalog)
{
    return Reader(diagram, catalog).read();
}

}  // namespace stratoplan
