// Findings that are kept through a run of edits: what is told after each must be what a check of
// the whole diagram tells.
#include "model/edit/infer.h"
#include "model/import/mermaid/mermaid.h"
#include "model/validate/live_check.h"
#include "tests/model/import/mermaid/edits.h"
#include "tests/model/validate/rule_cases.h"
#include "tests/model/validate/sketch.h"
#include "tests/support/corpus.h"

#include <gtest/gtest.h>

#include <array>
#include <cstdlib>

namespace stratoplan {
namespace {

using namespace testing_support;

CheckOptions strict()
{
    return {.strict = true, .today = "2026-06-01"};
}

/// A finding without the records of its fix, which are made when it is asked for.
std::string described(const Finding& finding)
{
    const Diagnostic& found = finding.diagnostic;
    std::string out(codeName(found.code));
    for (const std::string& arg : found.args)
        out += " | " + arg;
    for (const NodeId node : found.nodes)
        out += " n" + std::to_string(node.value);
    for (const EdgeId edge : found.edges)
        out += " e" + std::to_string(edge.value);
    out += " as " + std::string(severityName(severityOf(found)));
    if (finding.fix)
        out += " fix " + finding.fix->title + " / " + finding.fix->phrase + finding.fix->object;
    return out;
}

/// What is not said in a text drawing but in the inspector.
std::optional<Diff> randomProperty(const Diagram& diagram, std::mt19937& random)
{
    static const std::vector<Property> kSaid = {{"cidr", "10.0.0.0/16"},
                                                {"cidr", "10.0.3.0/24"},
                                                {"cidr", "10.0.3.0/29"},
                                                {"az", "a"},
                                                {"az", "us-east-1b"},
                                                {"region", "eu-west-1"},
                                                {"count", "3"},
                                                {"multi_az", "true"},
                                                {"name", "shop"},
                                                {"host", "aws.ec2_instance"},
                                                {"scheme", "internal"},
                                                {"ingress", "22 from 0.0.0.0/0"},
                                                {"engine", "postgres"},
                                                {"instance_type", "t2.micro"},
                                                {"tags", "aws:x=1"},
                                                {"versioning", "false"},
                                                {"max", "1"},
                                                {"min", "4"}};
    if (diagram.nodes().empty())
        return std::nullopt;
    const auto any = [&](std::size_t size) { return static_cast<std::size_t>(random()) % size; };
    const Node& node = diagram.nodes()[any(diagram.nodes().size())];
    Node after = node;
    Property wanted = kSaid[any(kSaid.size())];
    if (any(6) == 0)
        wanted = {"memberOf", diagram.nodes()[any(diagram.nodes().size())].name};
    std::erase_if(after.properties, [&](const Property& p) { return p.name == wanted.name; });
    if (any(4) != 0)
        after.properties.push_back(wanted);
    Diff diff;
    diff.nodes.push_back({node, after});
    return after == node ? std::nullopt : std::optional(diff);
}

/// Another kind, of those that the rules are about.
std::optional<Diff> randomKind(const Diagram& diagram, std::mt19937& random)
{
    static const std::vector<std::string> kKinds = [] {
        std::vector<std::string> kinds;
        for (const RuleCase& one : kRuleCases) {
            const Diagram fires = sketch(one.fires);
            for (const Node& node : fires.nodes())
                if (std::ranges::find(kinds, node.kind) == kinds.end())
                    kinds.push_back(node.kind);
        }
        return kinds;
    }();
    if (diagram.nodes().empty())
        return std::nullopt;
    const Node& node = diagram.nodes()[random() % diagram.nodes().size()];
    Node after = node;
    after.kind = kKinds[random() % kKinds.size()];
    after.kindOrigin = Origin::Said;
    Diff diff;
    diff.nodes.push_back({node, after});
    return diff;
}

std::optional<Diff> randomCure(const Diagram& diagram, std::mt19937& random)
{
    std::vector<Finding> findings = check(diagram, builtInCatalog(), strict());
    std::erase_if(findings, [](const Finding& finding) { return !finding.fix; });
    if (findings.empty())
        return std::nullopt;
    return findings[random() % findings.size()].fix->diff;
}

struct Looks {
    std::size_t near = 0;
    std::size_t all = 0;
};

void editAtRandom(const std::string& name, Diagram diagram, int edits, std::mt19937& random,
                  Looks& looks)
{
    LiveCheck live(builtInCatalog(), strict());
    const auto expectWhole = [&](const std::string& what) {
        live.update(std::make_shared<const Diagram>(diagram));
        const std::vector<Finding> whole = check(diagram, builtInCatalog(), strict());
        const std::vector<Finding> told = live.findings();
        const auto [a, b] = std::ranges::mismatch(told, whole, {}, described, described);
        ASSERT_TRUE(a == told.end() && b == whole.end())
            << name << ", " << what << ": " << (a == told.end() ? "nothing" : described(*a))
            << " instead of " << (b == whole.end() ? "nothing" : described(*b));
        looks.near += live.lookedAt();
        looks.all += diagram.nodes().size();
    };
    expectWhole("opened");
    for (int i = 0; i < edits && !testing::Test::HasFailure(); ++i) {
        const int sort = static_cast<int>(random() % 8);
        const auto kind = static_cast<EditKind>(random() % static_cast<int>(EditKind::Count));
        const std::optional<Diff> diff = sort == 0   ? randomProperty(diagram, random)
                                         : sort == 1 ? randomKind(diagram, random)
                                         : sort == 2 ? randomCure(diagram, random)
                                                     : randomEdit(diagram, kind, random);
        if (!diff)
            continue;
        const Diff implied = withInference(diagram, *diff, builtInCatalog(), KindPolicy::Keep, {});
        if (!diagram.apply(implied))
            continue;
        const std::string what = std::to_string(i) + (sort > 2 ? ", " + editName(kind) : "");
        expectWhole(what);
        if (random() % 3 == 0 && diagram.apply(implied.inverted()))
            expectWhole(what + ", undone");
    }
}

unsigned seedOf(unsigned usual)
{
    const char* wanted = std::getenv("STRATOPLAN_SEED");
    return wanted ? static_cast<unsigned>(std::atoi(wanted)) : usual;
}

TEST(LiveCheck, FollowsEditsOfTheCasesOfAllRules)
{
    std::mt19937 random(seedOf(3));
    Looks looks;
    for (const RuleCase& one : kRuleCases) {
        editAtRandom(one.code, sketch(one.fires), 12, random, looks);
        if (HasFailure())
            return;
    }
}

/// All of them side by side, so that what is near is little of the whole.
TEST(LiveCheck, FollowsEditsOfOneLargeDiagram)
{
    DiagramData data;
    data.header.kind = "flowchart";
    for (const RuleCase& one : kRuleCases) {
        const Diagram part = sketch(one.fires);
        if (part.header().kind == "state" || part.header().kind == "tree")
            continue;
        const auto nodes = static_cast<std::uint32_t>(data.nodes.size());
        const auto edges = static_cast<std::uint32_t>(data.edges.size());
        for (Node node : part.nodes()) {
            node.id.value += nodes;
            node.name += "_" + std::string(one.code) + std::to_string(nodes);
            if (node.parent)
                node.parent.value += nodes;
            data.nodes.push_back(std::move(node));
        }
        for (Edge edge : part.edges()) {
            edge.id.value += edges;
            edge.name.clear();
            edge.source.value += nodes;
            edge.target.value += nodes;
            data.edges.push_back(std::move(edge));
        }
    }
    std::mt19937 random(seedOf(4));
    Looks looks;
    editAtRandom("all", Diagram(std::move(data)), 250, random, looks);
    EXPECT_LT(looks.near * 4, looks.all);  // else it is no check of what is near
}

class LiveCheckOf : public testing::TestWithParam<const char*> {};

TEST_P(LiveCheckOf, FollowsEditsOfTheCorpus)
{
    STRATOPLAN_NEEDS_CORPUS(folder, std::string("corpus/mermaid/") + GetParam());
    std::mt19937 random(seedOf(5));
    Looks looks;
    for (const auto& path : filesIn(*folder, ".mmd")) {
        const Parsed parsed = mermaid::read(readFile(path), builtInCatalog());
        editAtRandom(path.stem().string(), parsed.diagram, 12, random, looks);
        if (HasFailure())
            return;
    }
}

INSTANTIATE_TEST_SUITE_P(All, LiveCheckOf, testing::Values("seeds", "wild"));

/// What the document says beside the drawing is part of what is checked.
TEST(LiveCheck, FollowsWhatIsStated)
{
    const auto diagram =
        std::make_shared<const Diagram>(sketch("v:aws.vpc w:aws.ec2_instance<v w2:aws.lambda"));
    LiveCheck live(builtInCatalog());
    live.update(diagram);
    const NodeId instance = diagram->nodes()[1].id;
    const StatedProperties stated{{instance, {{"ingress", "22 from 0.0.0.0/0", Origin::Said}}}};
    const auto tells = [&] {
        return std::ranges::any_of(live.findings(), [](const Finding& finding) {
            return finding.diagnostic.code == DiagCode::SEC001;
        });
    };
    EXPECT_FALSE(tells());
    live.update(diagram, stated);
    EXPECT_TRUE(tells());
    live.update(diagram);
    EXPECT_FALSE(tells());
}

/// A fix is made for the diagram as it is when somebody wants it.
TEST(LiveCheck, FixesFitTheDiagramAsItIs)
{
    Diagram diagram = sketch("v:aws.vpc p:aws.subnet_public<v a:aws.alb<p e:aws.ecs_service<p a>e");
    LiveCheck live(builtInCatalog());
    live.update(std::make_shared<const Diagram>(diagram));
    Diff more;
    more.nodes.push_back(
        {std::nullopt, Node{.id = diagram.nextNodeId(), .name = "target-group", .label = "X"}});
    ASSERT_TRUE(diagram.apply(more));
    live.update(std::make_shared<const Diagram>(diagram));
    int fixed = 0;
    for (const Finding& finding : live.findings()) {
        if (!finding.fix)
            continue;
        const auto fix = fixOf(finding.diagnostic, diagram, builtInCatalog());
        ASSERT_TRUE(fix) << described(finding);
        EXPECT_EQ(fix->title, finding.fix->title);
        Diagram cured = diagram;
        EXPECT_TRUE(cured.apply(fix->diff)) << described(finding);
        ++fixed;
    }
    EXPECT_GT(fixed, 1);
}

}  // namespace
}  // namespace stratoplan
