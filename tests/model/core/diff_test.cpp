#include "model/core/diagram.h"
#include "model/core/diff.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace stratoplan {
namespace {

Node at(double x)
{
    Node node;
    node.id = {1};
    node.name = "a";
    node.placement.box = Rect{x, 0, 10, 10};
    return node;
}

Diff moved(double from, double to)
{
    Diff diff;
    diff.nodes.push_back({at(from), at(to)});
    return diff;
}

TEST(Diff, SquashedKeepsTheFirstBeforeAndTheLastAfter)
{
    const Diff both = squashed(moved(0, 8), moved(8, 16));

    ASSERT_EQ(both.nodes.size(), 1u);
    EXPECT_EQ(both, moved(0, 16));
}

TEST(Diff, ThereAndBackAgainIsNothing)
{
    EXPECT_TRUE(squashed(moved(0, 8), moved(8, 0)).empty());
}

TEST(Diff, AddedThenRemovedIsNothing)
{
    Diff add;
    add.nodes.push_back({std::nullopt, at(0)});

    EXPECT_TRUE(squashed(add, add.inverted()).empty());
}

TEST(Diff, SquashedKeepsWhatFollowsARecordThatMoves)
{
    const auto node = [](std::uint32_t id) {
        return Node{.id = {id}, .name = std::string(1, static_cast<char>('a' + id - 1))};
    };
    Diff add;
    for (std::uint32_t id = 1; id <= 4; ++id)
        add.nodes.push_back({std::nullopt, node(id)});
    Diagram diagram;
    ASSERT_TRUE(diagram.apply(add).ok());

    Diff both;  // to the end: b stands behind a before and after
    both.nodes.push_back({node(1), node(1), NodeId{}, NodeId{4}});
    both.nodes.push_back({node(2), node(2), NodeId{1}, NodeId{1}});
    ASSERT_TRUE(diagram.apply(squashed({}, both)).ok());

    EXPECT_EQ(diagram.nodes()[2].name, "a");
    EXPECT_EQ(diagram.nodes()[3].name, "b");
    EXPECT_TRUE(squashed(both, both.inverted()).empty());
}

TEST(Diff, InvertedTwiceIsItself)
{
    Diff diff = moved(0, 8);
    diff.header = ValueChange<Header>{{}, {.kind = "state"}};

    EXPECT_EQ(diff.inverted().inverted(), diff);
}

Diagram rowOf(std::uint32_t nodes)
{
    DiagramData data;
    for (std::uint32_t id = 1; id <= nodes; ++id)
        data.nodes.push_back({.id = {id}, .name = "n" + std::to_string(id)});
    return Diagram(std::move(data));
}

/// Any edit of one node: it moves, with or without more, comes or goes.
Diff randomEdit(const Diagram& diagram, std::mt19937& random)
{
    Diff diff;
    const Node node = diagram.nodes()[random() % diagram.nodes().size()];
    Node after = node;
    after.placement.box = Rect{static_cast<double>(random() % 4), 0, 8, 8};
    switch (random() % 6) {
    case 0:
        after.id = diagram.nextNodeId();
        after.name = "n" + std::to_string(after.id.value);
        diff.nodes.push_back({std::nullopt, after});
        break;
    case 1:
        if (diagram.nodes().size() > 2)
            diff.nodes.push_back({node, std::nullopt});
        break;
    case 2:
        after.label += "x";
        diff.nodes.push_back({node, after});
        break;
    default:
        diff.places.push_back({node.id, node.placement.box, after.placement.box});
    }
    return diff;
}

TEST(Diff, SumIsAsOneEditAfterTheOther)
{
    std::mt19937 random(5);
    for (int round = 0; round < 200; ++round) {
        const Diagram start = rowOf(5);
        Diagram diagram = start;
        DiffSum sum;
        for (int i = 0; i < 12; ++i) {
            const Diff diff = randomEdit(diagram, random);
            Diagram same = diagram;
            ASSERT_TRUE(same.apply(inRecords(diff, diagram)).ok());
            ASSERT_TRUE(diagram.apply(diff).ok());
            EXPECT_TRUE(std::ranges::equal(same.nodes(), diagram.nodes()));
            sum.add(diff);
        }
        const Diff whole = sum.take();
        Diagram atOnce = start;
        ASSERT_TRUE(atOnce.apply(whole).ok()) << round;
        const auto byId = [](const Diagram& one) {
            std::vector<Node> nodes(one.nodes().begin(), one.nodes().end());
            std::ranges::sort(nodes, {}, &Node::id);
            return nodes;
        };
        EXPECT_EQ(byId(atOnce), byId(diagram)) << round;
        ASSERT_TRUE(atOnce.apply(whole.inverted()).ok()) << round;
        EXPECT_EQ(byId(atOnce), byId(start)) << round;
    }
}

TEST(Diff, AMoveOfWhatIsNotThereOrElsewhereDoesNotFit)
{
    Diagram diagram = rowOf(2);
    const Rect box{0, 0, 8, 8};
    const PlaceChange move{{1}, std::nullopt, box};
    Diff twice;
    twice.places = {move, move};
    Diff alsoChanged;
    alsoChanged.places = {move};
    alsoChanged.nodes.push_back({diagram.nodes()[0], diagram.nodes()[0]});
    Diff elsewhere;
    elsewhere.places = {{{1}, box, std::nullopt}};
    Diff unknown;
    unknown.places = {{{9}, std::nullopt, box}};
    for (const Diff& diff : {twice, alsoChanged, elsewhere, unknown})
        EXPECT_FALSE(diagram.apply(diff).ok());
    EXPECT_FALSE(diagram.nodes()[0].placement.box);
}

TEST(Diff, RunsMergeOnlyOverTheSameRecords)
{
    Diff other = moved(0, 8);
    other.nodes[0].before->id = other.nodes[0].after->id = {2};

    EXPECT_TRUE(touchSameRecords(moved(0, 8), moved(8, 16)));
    EXPECT_FALSE(touchSameRecords(moved(0, 8), other));
}

}  // namespace
}  // namespace stratoplan
