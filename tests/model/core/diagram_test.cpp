#include "model/core/diagram.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace stratoplan {
namespace {

Node node(std::uint32_t id, std::string name, std::uint32_t parent = 0)
{
    Node out;
    out.id = {id};
    out.name = std::move(name);
    out.parent = {parent};
    return out;
}

Edge edge(std::uint32_t id, std::uint32_t source, std::uint32_t target)
{
    Edge out;
    out.id = {id};
    out.name = "e" + std::to_string(id);
    out.source = {source};
    out.target = {target};
    return out;
}

/// vpc holds subnet, which holds web; user stands outside.
Diagram network()
{
    DiagramData data;
    data.nodes = {node(1, "vpc"), node(2, "subnet", 1), node(3, "web", 2), node(4, "user")};
    data.edges = {edge(1, 4, 3), edge(2, 3, 3)};
    return Diagram(std::move(data));
}

std::string names(const Diagram& diagram)
{
    std::string out;
    for (const Node& node : diagram.nodes())
        out += node.name + " ";
    return out;
}

TEST(Diagram, KnowsChildrenEdgesAndDepth)
{
    const Diagram diagram = network();

    EXPECT_EQ(diagram.childrenOf({}).size(), 2u);
    ASSERT_EQ(diagram.childrenOf({1}).size(), 1u);
    EXPECT_EQ(diagram.childrenOf({1})[0], NodeId{2});
    EXPECT_EQ(diagram.edgesAt({3}).size(), 2u);  // the self loop counts once
    EXPECT_EQ(diagram.depth({3}), 2);
    EXPECT_TRUE(diagram.isAncestor({1}, {3}));
    EXPECT_FALSE(diagram.isAncestor({3}, {1}));
    EXPECT_EQ(diagram.nodeNamed("web")->id, NodeId{3});
    EXPECT_EQ(diagram.node({99}), nullptr);
}

TEST(Diagram, DescendantsComeOnceParentsFirst)
{
    const Diagram diagram = network();
    const NodeId asked[] = {{3}, {1}, {2}};

    EXPECT_EQ(diagram.withDescendants(asked), (std::vector<NodeId>{{1}, {2}, {3}}));
}

TEST(Diagram, AppliesUndoesAndRedoes)
{
    Diagram diagram = network();
    Node renamed = *diagram.node({3});
    renamed.label = "Web server";
    Diff diff;
    diff.nodes.push_back({*diagram.node({3}), renamed});
    diff.nodes.push_back({std::nullopt, node(5, "db", 2), {}, NodeId{2}});
    diff.edges.push_back({*diagram.edge({1}), std::nullopt, EdgeId{}});

    ASSERT_TRUE(diagram.apply(diff).ok());
    EXPECT_EQ(names(diagram), "vpc subnet db web user ");
    EXPECT_EQ(diagram.node({3})->label, "Web server");
    ASSERT_TRUE(diagram.apply(diff.inverted()).ok());
    EXPECT_EQ(names(diagram), "vpc subnet web user ");
    EXPECT_EQ(diagram.edges().front().id, EdgeId{1});  // back in its place
    ASSERT_TRUE(diagram.apply(diff).ok());
    EXPECT_EQ(diagram.edges().size(), 1u);
    EXPECT_EQ(diagram.nextNodeId(), NodeId{6});  // ids are never reused
}

TEST(Diagram, NumbersEdgesWithoutAName)
{
    DiagramData data;
    data.nodes = {node(1, "a"), node(2, "b"), node(3, "c")};
    for (std::uint32_t id = 1; id <= 3; ++id)
        data.edges.push_back({.id = {id}, .source = {id}, .target = {id % 3 + 1}});
    Diagram diagram(data);
    EXPECT_EQ(diagram.nameOf(diagram.edges()[2]), "e3");
    EXPECT_EQ(diagram.edgeNamed("e3")->id, EdgeId{3});
    for (const char* none : {"e0", "e4", "e03", "e", "e3x", "x3", ""})
        EXPECT_EQ(diagram.edgeNamed(none), nullptr) << none;
    EXPECT_EQ(diagram.nameForNew({4}), "");
    Diff diff;
    diff.edges.push_back({data.edges[0], std::nullopt, EdgeId{}, {}});
    ASSERT_TRUE(diagram.apply(diff).ok());
    EXPECT_EQ(diagram.nameOf(*diagram.edge({3})), "e2");
    ASSERT_TRUE(diagram.apply(diff.inverted()).ok());
    EXPECT_EQ(diagram.nameOf(*diagram.edge({3})), "e3");
}

/// An edited diagram finds all that one made of the same records finds.
TEST(Diagram, IsAsMadeAnewAfterAnyEdit)
{
    std::mt19937 random(7);
    Diagram diagram = network();
    int done = 0;
    for (int round = 0; round < 400; ++round) {
        const auto pick = [&](const auto& records) { return records[random() % records.size()]; };
        Diff diff;
        const Node other = pick(diagram.nodes());
        Node node = pick(diagram.nodes());
        switch (random() % 4) {
        case 0:
            node.id = diagram.nextNodeId();
            node.name = "n" + std::to_string(node.id.value);
            node.parent = other.id;
            diff.nodes.push_back({std::nullopt, node, {}, other.id});
            diff.edges.push_back(
                {std::nullopt, edge(diagram.nextEdgeId().value, other.id.value, node.id.value)});
            break;
        case 1:
            diff.nodes.push_back({node, std::nullopt});
            break;
        case 2:
            diff.nodes.push_back({node, node, {}, other.id});
            diff.nodes.back().after->parent = other.id;
            diff.nodes.back().after->name += "x";
            break;
        default:
            if (diagram.edges().empty())
                continue;
            diff.edges.push_back({pick(diagram.edges()), std::nullopt});
        }
        done += diagram.apply(diff).ok() ? 1 : 0;
        DiagramData data;
        data.nodes.assign(diagram.nodes().begin(), diagram.nodes().end());
        data.edges.assign(diagram.edges().begin(), diagram.edges().end());
        const Diagram anew(data);
        for (std::size_t i = 0; i < data.nodes.size(); ++i) {
            const NodeId id = data.nodes[i].id;
            EXPECT_EQ(diagram.indexOf(id), static_cast<int>(i));
            EXPECT_EQ(diagram.nodeNamed(data.nodes[i].name)->id, id);
            EXPECT_TRUE(std::ranges::equal(diagram.childrenOf(id), anew.childrenOf(id)));
            EXPECT_TRUE(std::ranges::equal(diagram.edgesAt(id), anew.edgesAt(id)));
        }
        for (const Edge& edge : data.edges)
            EXPECT_EQ(diagram.edgeNamed(edge.name)->id, edge.id);
        ASSERT_FALSE(testing::Test::HasFailure()) << round;
    }
    EXPECT_GT(done, 100);
}

TEST(Diagram, ChainsOfNewRecordsKeepTheirOrder)
{
    Diagram diagram = network();
    Diff diff;
    diff.nodes.push_back({std::nullopt, node(7, "b"), {}, NodeId{6}});
    diff.nodes.push_back({std::nullopt, node(6, "a"), {}, NodeId{}});

    ASSERT_TRUE(diagram.apply(diff).ok());
    EXPECT_EQ(names(diagram), "a b vpc subnet web user ");
}

struct RefusedCase {
    const char* name;
    Diff diff;
    DiagCode code;
};

Diff changing(Change<Node> change)
{
    Diff diff;
    diff.nodes.push_back(std::move(change));
    return diff;
}

class Refused : public testing::TestWithParam<RefusedCase> {};

TEST_P(Refused, LeavesTheDiagramAlone)
{
    Diagram diagram = network();

    const Status status = diagram.apply(GetParam().diff);

    ASSERT_FALSE(status.ok());
    EXPECT_EQ(status.reason().code, GetParam().code);
    EXPECT_EQ(names(diagram), "vpc subnet web user ");
}

INSTANTIATE_TEST_SUITE_P(
    All, Refused,
    testing::Values(
        RefusedCase{"Stale", changing({node(3, "old"), node(3, "new")}), DiagCode::COR001},
        RefusedCase{"UnknownPlace", changing({std::nullopt, node(9, "x"), {}, NodeId{77}}),
                    DiagCode::COR001},
        RefusedCase{"BehindItself", changing({node(4, "user"), node(4, "user"), {}, NodeId{4}}),
                    DiagCode::COR001},
        RefusedCase{"Dangling", changing({node(4, "user"), std::nullopt}), DiagCode::COR002},
        RefusedCase{"LeftInside", changing({node(2, "subnet", 1), std::nullopt}), DiagCode::COR002},
        RefusedCase{"NowhereInside", changing({node(4, "user"), node(4, "user", 77)}),
                    DiagCode::COR002},
        RefusedCase{"InsideItself", changing({node(1, "vpc"), node(1, "vpc", 2)}),
                    DiagCode::COR003},
        RefusedCase{"NameTwice", changing({std::nullopt, node(9, "web")}), DiagCode::COR004}),
    [](const auto& test) { return std::string(test.param.name); });

}  // namespace
}  // namespace stratoplan
