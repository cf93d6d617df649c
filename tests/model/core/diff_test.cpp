#include "model/core/diagram.h"
#include "model/core/diff.h"

#include <gtest/gtest.h>

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

TEST(Diff, KnowsWhenOnlyPlacesChange)
{
    Diff diff = moved(0, 8);
    EXPECT_TRUE(diff.arrangesOnly());
    diff.nodes[0].after->label = "b";
    EXPECT_FALSE(diff.arrangesOnly());
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
