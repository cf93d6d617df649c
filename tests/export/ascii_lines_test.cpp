#include "model/drawing/canvas.h"
#include "model/drawing/plan.h"
#include "model/drawing/router.h"

#include <gtest/gtest.h>

namespace stratoplan::drawing {
namespace {

using Cell = AsciiRouter::Cell;
using Way = AsciiRouter::Way;

Way straight(Cell from, Cell to)
{
    Way way{from};
    while (!(way.back() == to)) {
        Cell next = way.back();
        next.column += (to.column > next.column) - (to.column < next.column);
        next.row += (to.row > next.row) - (to.row < next.row);
        way.push_back(next);
    }
    return way;
}

/// A page with a box at either side, each of three rows.
class Page : public testing::Test {
protected:
    Page()
    {
        for (const AsciiRouter::Port& box : {left, right})
            router.blockBox(box.left, box.top, box.right, box.bottom);
        router.prepare();
    }
    /// Along a way with these corners and nowhere else.
    Way along(const Way& guide, int net)
    {
        return router.follow(guide, {}, left, right, net, false, 1, false);
    }
    /// Takes the cells of a line between other boxes.
    void lay(const Way& way, int net)
    {
        router.follow(way, {}, left, right, net, false, 1, false);  // makes the net known
        router.take(way, net);
    }

    static constexpr long kEffort = 100'000;
    SearchMemory memory{kEffort};
    AsciiRouter router{60, 21, false, memory};
    AsciiRouter::Port left{2, 9, 8, 11};
    AsciiRouter::Port right{50, 9, 56, 11};
};

TEST_F(Page, FollowsAGuideWithoutASearch)
{
    EXPECT_EQ(along({{8, 10}, {50, 10}}, 1), straight({9, 10}, {49, 10}));
    const Way bent = along({{5, 9}, {5, 4}, {53, 4}, {53, 9}}, 1);
    ASSERT_FALSE(bent.empty());
    EXPECT_EQ(bent.front(), (Cell{5, 8}));
    EXPECT_EQ(bent.back(), (Cell{53, 8}));
    EXPECT_EQ(memory.effort(), kEffort);
}

TEST_F(Page, CrossesLinesBesideEachOther)
{
    for (const int column : {20, 22, 24})
        lay(straight({column, 2}, {column, 18}), column);
    EXPECT_EQ(along({{8, 10}, {50, 10}}, 1).size(), 41U);
    // And the other way round: each of them crosses the same level one.
    lay(straight({9, 10}, {49, 10}), 1);
    const long effort = memory.effort();
    const Way down = along({{5, 9}, {5, 4}, {26, 4}, {26, 16}, {53, 16}, {53, 11}}, 2);
    EXPECT_FALSE(down.empty());
    EXPECT_EQ(memory.effort(), effort);
}

TEST_F(Page, KeepsUprightLinesOutOfNeighbouringColumns)
{
    lay(straight({20, 2}, {20, 18}), 1);
    EXPECT_TRUE(along({{5, 9}, {5, 4}, {21, 4}, {21, 16}, {53, 16}, {53, 11}}, 2).empty());
}

/// Lines on a canvas, joined by where they end.
class Lines : public testing::Test {
protected:
    void draw(Cell from, Cell to)
    {
        const Way way = straight(from, to);
        for (std::size_t i = 0; i + 1 < way.size(); ++i) {
            const bool upright = way[i].column == way[i + 1].column;
            canvas.addArms(way[i].column, way[i].row,
                           upright ? AsciiCanvas::South : AsciiCanvas::East);
            canvas.addArms(way[i + 1].column, way[i + 1].row,
                           upright ? AsciiCanvas::North : AsciiCanvas::West);
        }
    }
    std::string text()
    {
        canvas.breakLeftSides();
        return canvas.text(AsciiCanvas::Charset::Unicode);
    }

    AsciiCanvas canvas{12, 7};
};

TEST_F(Lines, PassOverWhatLooksLikeALeftSide)
{
    draw({2, 1}, {9, 1});  // round to the west
    draw({2, 1}, {2, 5});
    draw({2, 5}, {9, 5});
    draw({6, 2}, {6, 4});  // only past it
    draw({0, 3}, {11, 3});
    canvas.setHop(2, 3);
    canvas.setHop(6, 3);
    EXPECT_EQ(text(), "  ┌──────╴\n"
                      "  │   ╷\n"
                      "╶─────│────╴\n"
                      "  │   ╵\n"
                      "  └──────╴\n");
}

TEST_F(Lines, PassOverALeftSideWithATextInIt)
{
    draw({2, 1}, {9, 1});
    draw({2, 1}, {2, 4});
    canvas.addArms(2, 4, AsciiCanvas::South);  // to the text
    draw({0, 3}, {11, 3});
    canvas.setHop(2, 3);
    EXPECT_EQ(text(), "  ┌──────╴\n"
                      "  │\n"
                      "╶──────────╴\n"
                      "  │\n");
}

/// Two boxes far from each other with a line of two bends, on an empty page.
AsciiPlan sparse()
{
    AsciiPlan plan;
    plan.columns = 300;
    plan.rows = 200;
    plan.items.resize(3);
    plan.items[0].kind = AsciiItem::Kind::Page;
    plan.items[0].width = plan.columns;
    plan.items[0].height = plan.rows;
    for (const std::size_t i : {1U, 2U}) {
        AsciiItem& box = plan.items[i];
        box.left = i == 1 ? 6 : 280;
        box.top = i == 1 ? 3 : 190;
        box.width = 9;
        box.height = 3;
    }
    plan.guides.push_back({{10, 5}, {10, 100}, {284, 100}, {284, 190}});
    return plan;
}

TEST(SparsePlan, LosesRowsAndColumnsInWhichNothingIs)
{
    AsciiPlan plan = sparse();
    condense(plan);
    EXPECT_LT(plan.columns, 40);
    EXPECT_LT(plan.rows, 30);
    EXPECT_EQ(plan.items[0].width, plan.columns);
    EXPECT_EQ(plan.items[0].height, plan.rows);
}

TEST(SparsePlan, KeepsBoxesRoomAndWhereALineMeetsThem)
{
    AsciiPlan plan = sparse();
    condense(plan);
    for (const AsciiItem& box : {plan.items[1], plan.items[2]}) {
        EXPECT_EQ(box.width, 9);
        EXPECT_EQ(box.height, 3);
    }
    const AsciiItem& a = plan.items[1];
    const AsciiItem& b = plan.items[2];
    const Way& line = plan.guides.front();
    EXPECT_EQ(line.front(), (Cell{a.left + 4, a.bottom()}));
    EXPECT_EQ(line.back(), (Cell{b.left + 4, b.top}));
    EXPECT_EQ(line[1].column, line.front().column);
    EXPECT_EQ(line[1].row, line[2].row);
    // Room for another line on either side of the level stretch, and between the boxes.
    EXPECT_GE(line[1].row - a.bottom(), 4);
    EXPECT_GE(b.top - line[1].row, 4);
    EXPECT_GE(b.left - a.right(), 6);
}

}  // namespace
}  // namespace stratoplan::drawing
