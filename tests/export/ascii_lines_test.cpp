#include "model/drawing/canvas.h"
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

}  // namespace
}  // namespace stratoplan::drawing
