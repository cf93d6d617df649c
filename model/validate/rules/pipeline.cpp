#include "model/base/text_util.h"
#include "model/validate/delivery.h"
#include "model/validate/rules/families.h"

#include <algorithm>

namespace stratoplan {
namespace {

using Context = RuleContext;

enum class Stage { Production, Other, Unnamed };

Stage stageOf(const Context& c, int deploy)
{
    for (int at = deploy; at >= 0; at = c[at].parent) {
        const std::string text = lowered(c.label(at));
        const bool before = text.find("non-prod") != text.npos ||
                            text.find("preprod") != text.npos || text.find("pre-prod") != text.npos;
        if (!before && (text.find("production") != text.npos || text.ends_with("prod") ||
                        text.find("prod ") != text.npos))
            return Stage::Production;
        for (const std::string_view other :
             {"staging", "dev", "test", "qa", "uat", "sandbox", "preview"})
            if (at == deploy || c.is(at, "ci.environment"))
                if (text.find(other) != text.npos && text.find("device") == text.npos)
                    return Stage::Other;
    }
    return Stage::Unnamed;
}

/// A way back after a failure is no cycle of the pipeline.
bool isReturn(const Context& c, int edge)
{
    const int from = c.source(edge);
    const std::string label = lowered(c.edge(edge).label);
    for (const std::string_view word :
         {"no", "fail", "reject", "retry", "rollback", "changes requested"})
        if (label == word || (word.size() > 2 && label.find(word) != label.npos))
            return true;
    return saysRollback(c, from) || c.has(from, "ciDecision") || c.has(from, "ciGate") ||
           c.has(from, "notifies") || c.has(from, "monitoringSink");
}

/// The first cycle of drawn, directed edges through at least two nodes that count, as edges in
/// order; iterative, so that a chain of any length fits.
template <class Counts>
std::vector<int> findCycle(const Context& c, Counts counts)
{
    enum : char { New, Open, Done };
    std::vector<char> state(static_cast<std::size_t>(c.size()), New);
    for (int root = 0; root < c.size(); ++root) {
        if (state[static_cast<std::size_t>(root)] != New)
            continue;
        std::vector<std::pair<int, std::size_t>> stack{{root, 0}};
        std::vector<int> path;
        state[static_cast<std::size_t>(root)] = Open;
        while (!stack.empty()) {
            auto& [node, at] = stack.back();
            if (at >= c[node].out.size()) {
                state[static_cast<std::size_t>(node)] = Done;
                stack.pop_back();
                if (!path.empty())
                    path.pop_back();
                continue;
            }
            const int edge = c[node].out[at++];
            const int next = c.target(edge);
            if (!c.isTraffic(edge) || c.edge(edge).targetMarker == Marker::None ||
                isReturn(c, edge) || next == node)
                continue;
            if (state[static_cast<std::size_t>(next)] == New) {
                state[static_cast<std::size_t>(next)] = Open;
                path.push_back(edge);
                stack.push_back({next, 0});
            } else if (state[static_cast<std::size_t>(next)] == Open) {
                std::vector<int> cycle{edge};
                int steps = counts(c.source(edge));
                for (std::size_t i = path.size(); i > 0 && c.source(cycle.front()) != next; --i) {
                    cycle.insert(cycle.begin(), path[i - 1]);
                    steps += counts(c.source(path[i - 1]));
                }
                if (steps >= 2)
                    return cycle;
            }
        }
    }
    return {};
}

void pip001(const Context& c, const Report& report)
{
    if (!c.isPipeline())
        return;
    const std::vector<int> cycle = findCycle(c, [&](int node) { return isStep(c, node); });
    if (cycle.empty())
        return;
    std::string path;
    std::vector<int> nodes;
    for (const int edge : cycle) {
        path += c.label(c.source(edge)) + " → ";
        nodes.push_back(c.source(edge));
    }
    path += c.label(c.source(cycle.front()));
    int back = cycle.back();  // what closes it: a trigger, else the one drawn last
    for (const int edge : cycle)
        back = std::max(back, edge);
    for (const int edge : cycle) {
        const std::string label = lowered(c.edge(edge).label);
        if (label.find("trigger") != label.npos || label.find("webhook") != label.npos)
            back = edge;
    }
    FindingBuilder{c, report}(DiagCode::PIP001, {path}, nodes, cycle,
                              FixMaker(c, "Draw the way back dotted").dotted(back).done());
}

void pip002(const Context& c, const Report& report)
{
    if (c.isState() || !c.with("ciSource").empty() || c.any("base.developer"))
        return;
    for (const int pipeline : c.with("pipeline")) {
        int steps = 0;
        bool fed = !c[pipeline].in.empty();
        for (const int member : c.subtree(pipeline)) {
            steps += member != pipeline && isStep(c, member);
            for (const int edge : c[member].in)
                fed = fed || !c.isInside(c.source(edge), pipeline);
        }
        if (steps < 2 || fed || !c.node(pipeline).isContainer)
            continue;
        FixMaker fix(c, "Add a source");
        const int source = fix.add("ci.source", "Source", pipeline);
        for (const int member : c.subtree(pipeline))
            if (member != pipeline && c[member].in.empty() && !c.node(member).isContainer) {
                fix.connect(source, member);
                break;
            }
        FindingBuilder{c, report}(DiagCode::PIP002, {c.label(pipeline)}, {pipeline}, {},
                                  fix.done());
    }
}

std::optional<Severity> infoIf(bool milder)
{
    return milder ? std::optional(Severity::Info) : std::nullopt;
}

/// "CodeBuild: unit tests" builds and tests in one.
bool isTestedByBuild(const Context& c)
{
    const std::vector<int>& builds = c.with("ciBuild");
    return std::any_of(builds.begin(), builds.end(), [&](int build) {
        return lowered(c.label(build)).find("test") != std::string::npos;
    });
}

void pip003(const Context& c, const Report& report)
{
    const std::vector<int> deploys = deploysOf(c);
    if (!c.isPipeline() || deploys.empty() || !c.with("ciTest").empty() || isTestedByBuild(c))
        return;
    const bool checked = c.any("ci.lint") || !c.with("ciScan").empty();
    FindingBuilder{c, report}(DiagCode::PIP003, {c.label(deploys.front())}, deploys, {}, {},
                              infoIf(checked));
}

bool isWithin(const Context& c, int node, int container)
{
    while (node >= 0 && node != container)
        node = c[node].parent;
    return node == container;
}

/// Whether a gate stands in what the container holds.
bool holdsGate(const Context& c, int container)
{
    const std::vector<int>& gates = c.with("ciGate");
    return std::any_of(gates.begin(), gates.end(),
                       [&](int gate) { return gate != container && isWithin(c, gate, container); });
}

void pip004(const Context& c, const Report& report)
{
    if (!c.isPipeline())
        return;
    // What can be reached without passing a gate. A line to a stage leads to the steps that it
    // begins with; one from a stage comes behind the gates in it.
    std::vector<char> free(static_cast<std::size_t>(c.size()), 0);
    std::vector<int> open;
    const auto enter = [&](int node) {
        if (free[static_cast<std::size_t>(node)] || c.has(node, "ciGate"))
            return;
        free[static_cast<std::size_t>(node)] = 1;
        open.push_back(node);
    };
    for (int node = 0; node < c.size(); ++node)
        if (!c[node].out.empty() &&
            (c.has(node, "ciSource") ||
             (c[node].in.empty() && (isStep(c, node) || c.is(node, "base.developer")))))
            enter(node);
    while (!open.empty()) {
        const int node = open.back();
        open.pop_back();
        for (const int child : c[node].children) {
            const auto& in = c[child].in;
            if (std::none_of(in.begin(), in.end(), [&](int edge) {
                    return c.source(edge) != child && isWithin(c, c.source(edge), node);
                }))
                enter(child);
        }
        if (holdsGate(c, node))
            continue;
        for (const int edge : c[node].out)
            if (c.isTraffic(edge))
                enter(c.target(edge));
    }
    for (const int deploy : deploysOf(c)) {
        const Stage stage = stageOf(c, deploy);
        if (!free[static_cast<std::size_t>(deploy)] || stage == Stage::Other)
            continue;
        FindingBuilder{c, report}(DiagCode::PIP004, {c.label(deploy)}, {deploy}, {}, {},
                                  stage == Stage::Production ? std::nullopt
                                                             : std::optional(Severity::Warning));
    }
}

void pip005(const Context& c, const Report& report)
{
    const std::vector<int> deploys = deploysOf(c);
    if (!c.isPipeline() || deploys.empty() || !c.with("ciArtifact").empty() || c.any("aws.ecr") ||
        c.any("tool.nexus") || c.any("gcp.artifact_registry") || c.any("azure.acr"))
        return;
    FindingBuilder{c, report}(DiagCode::PIP005, {c.label(deploys.front())}, deploys, {}, {},
                              infoIf(c.any("ci.plan")));
}

void pip006(const Context& c, const Report& report)
{
    const std::vector<int> deploys = deploysOf(c);
    if (!c.isPipeline() || deploys.empty())
        return;
    for (int node = 0; node < c.size(); ++node)
        if (saysRollback(c, node))
            return;
    FindingBuilder{c, report}(DiagCode::PIP006, {c.label(deploys.back())}, deploys);
}

void pip007(const Context& c, const Report& report)
{
    if (!c.isPipeline() || deploysOf(c).empty())
        return;
    for (int node = 0; node < c.size(); ++node) {
        const bool tells = c.has(node, "notifies");
        const bool ofFailure = c.says(node, "fail") || c.says(node, "alert");
        if (tells && (ofFailure || !c.with("ciRollback").empty()) && !c.says(node, "drift"))
            return;
    }
    FindingBuilder{c, report}(DiagCode::PIP007, {}, deploysOf(c));
}

void pip008(const Context& c, const Report& report)
{
    if (c.isState())
        return;
    for (const int gate : c.each()) {
        const bool decides = c.has(gate, "ciGate") || c.has(gate, "ciDecision");
        if (!decides || c[gate].out.size() < 2)
            continue;
        const int first = c.target(c[gate].out.front());
        const bool same = std::all_of(c[gate].out.begin(), c[gate].out.end(),
                                      [&](int edge) { return c.target(edge) == first; });
        if (same)
            FindingBuilder{c, report}(DiagCode::PIP008, {c.label(gate), c.label(first)},
                                      {gate, first}, {c[gate].out.begin(), c[gate].out.end()});
    }
}

void pip009(const Context& c, const Report& report)
{
    if (!c.isPipeline())
        return;
    for (int node = 0; node < c.size(); ++node)
        if (saysRollback(c, node) && isStep(c, node) && !c.node(node).isContainer &&
            c[node].out.empty() && !c[node].in.empty())
            FindingBuilder{c, report}(DiagCode::PIP009, {c.label(node)}, {node});
        else if (c.is(node, "ci.rollback") && c[node].out.empty() && !c[node].in.empty() &&
                 !c.node(node).isContainer)
            FindingBuilder{c, report}(DiagCode::PIP009, {c.label(node)}, {node});
}

bool isNetworkElement(const Context& c, int node)
{
    return c.has(node, "loadBalancer") || c.has(node, "gateway") || c.has(node, "dns") ||
           c.has(node, "cdn") || c.has(node, "place") || c.is(node, "aws.nat_gateway") ||
           c.is(node, "aws.target_group");
}

void pip010(const Context& c, const Report& report)
{
    if (c.isState())
        return;
    for (const int deploy : c.eachWith("ciDeploy"))
        for (const int edge : c[deploy].out) {
            const int target = c.target(edge);
            if (!isNetworkElement(c, target) || !c.isTraffic(edge) || c.is(target, "aws.region"))
                continue;
            int behind = -1;
            for (const int further : c[target].out)
                if (behind < 0 && c.has(c.target(further), "compute"))
                    behind = c.target(further);
            for (const std::string_view kind :
                 {"aws.eks_cluster", "aws.ecs_cluster", "k8s.cluster"})
                if (!c.of(kind).empty())
                    behind = c.of(kind).front();
            FindingBuilder{c, report}(
                DiagCode::PIP010, {c.label(deploy), c.label(target)}, {deploy, target}, {edge},
                behind >= 0
                    ? FixMaker(c, "Deploy to %1", c.label(behind)).retarget(edge, behind).done()
                    : std::nullopt);
        }
}

void pip012(const Context& c, const Report& report)
{
    if (!c.isPipeline() || deploysOf(c).empty() || !c.with("ciScan").empty())
        return;
    FindingBuilder{c, report}(DiagCode::PIP012, {}, deploysOf(c), {}, {}, infoIf(c.any("ci.plan")));
}

void pip015(const Context& c, const Report& report)
{
    for (const int tool : c.eachWith("gitops"))
        for (const int edge : c[tool].in)
            if (c.is(c.source(edge), "aws.ecr") || c.is(c.source(edge), "tool.nexus"))
                FindingBuilder{c, report}(DiagCode::PIP015,
                                          {c.label(c.source(edge)), c.label(tool)},
                                          {c.source(edge), tool}, {edge});
}

void pip016(const Context& c, const Report& report)
{
    if (c.any("aws.codedeploy"))
        return;
    for (const int deploy : c.of("ci.deploy")) {
        const bool onEcs = c.any("aws.ecs_cluster") || c.any("aws.ecs_service");
        if (onEcs && (c.says(deploy, "blue/green") || c.says(deploy, "blue-green")))
            FindingBuilder{c, report}(DiagCode::PIP016, {}, {deploy});
    }
}

void pip017(const Context& c, const Report& report)
{
    if (!c.isState())
        return;
    for (const int state : c.each()) {
        const Node& node = c.node(state);
        if (node.shape == "start" || node.shape == "end" || node.shape == "fork" ||
            node.shape == "join" || node.label.empty())
            continue;
        const bool composite = node.isContainer;
        if (c[state].out.empty() && !c[state].in.empty() && !composite && c[state].parent >= 0)
            FindingBuilder{c, report}(DiagCode::PIP017, {c.label(state), "has no way out"},
                                      {state});
        int unlabelled = 0;
        for (const int edge : c[state].out)
            unlabelled += c.edge(edge).label.empty();
        if (unlabelled >= 2)
            FindingBuilder{c, report}(
                DiagCode::PIP017,
                {c.label(state), "has " + std::to_string(unlabelled) + " unlabelled exits"},
                {state});
    }
}

void pip018(const Context& c, const Report& report)
{
    if (!c.isState())
        return;
    for (const int edge : c.eachEdge()) {
        const int from = c.source(edge);
        const int to = c.target(edge);
        const bool leaves =
            c.node(to).shape == "end" && c[from].parent >= 0 && c[to].parent != c[from].parent;
        if (leaves)
            FindingBuilder{c, report}(DiagCode::PIP018, {c.label(from), c.label(c[from].parent)},
                                      {from, c[from].parent}, {edge});
    }
}

void pip021(const Context& c, const Report& report)
{
    if (c.of("iac.module").size() < 2)
        return;
    const std::vector<int> cycle = findCycle(c, [&](int node) { return c.is(node, "iac.module"); });
    std::string path;
    std::vector<int> nodes;
    for (const int edge : cycle) {
        if (!c.is(c.source(edge), "iac.module"))
            return;
        path += c.label(c.source(edge)) + " → ";
        nodes.push_back(c.source(edge));
    }
    if (!cycle.empty())
        FindingBuilder{c, report}(DiagCode::PIP021, {path + c.label(c.source(cycle.front()))},
                                  nodes, cycle);
}

constexpr Rule kRules[] = {
    {DiagCode::PIP001, RuleWhen::Drawn, pip001},
    {DiagCode::PIP002, RuleWhen::Drawn, pip002},
    {DiagCode::PIP003, RuleWhen::Drawn, pip003},
    {DiagCode::PIP004, RuleWhen::Drawn, pip004},
    {DiagCode::PIP005, RuleWhen::Drawn, pip005},
    {DiagCode::PIP006, RuleWhen::Drawn, pip006},
    {DiagCode::PIP007, RuleWhen::Drawn, pip007},
    {DiagCode::PIP008, RuleWhen::Drawn, pip008, Reach::Near},
    {DiagCode::PIP009, RuleWhen::Drawn, pip009},
    {DiagCode::PIP010, RuleWhen::Drawn, pip010, Reach::Near},
    {DiagCode::PIP012, RuleWhen::Drawn, pip012},
    {DiagCode::PIP015, RuleWhen::Drawn, pip015, Reach::Near},
    {DiagCode::PIP016, RuleWhen::Drawn, pip016, Reach::Kinds},
    {DiagCode::PIP017, RuleWhen::Drawn, pip017, Reach::Near},
    {DiagCode::PIP018, RuleWhen::Drawn, pip018, Reach::Near},
    {DiagCode::PIP021, RuleWhen::Drawn, pip021},
};

}  // namespace

std::span<const Rule> pipelineRules()
{
    return kRules;
}

}  // namespace stratoplan
