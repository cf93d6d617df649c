#include "tests/app/fixture.h"

#include <algorithm>

namespace stratoplan::app {
namespace {

const char kRow[] = "flowchart TB\n  a[First]\n  b[Second]\n  c[Third]\n  a --> b\n  a --> c\n";

/// Commands that arrange, each as one undo step that gives the same bytes back.
class Arrange : public WindowTest {
protected:
    void SetUp() override
    {
        WindowTest::SetUp();
        open(kRow, QStringLiteral("row.mmd"));
    }
    void selectAllOf(const std::vector<std::string>& names)
    {
        canvas::Selection selection;
        for (const std::string& name : names)
            selection.nodes.push_back(id(name));
        page().view().setSelection(selection);
        QCoreApplication::processEvents();
    }
    Rect box(const std::string& name) const
    {
        return diagram().nodeNamed(name)->placement.box.value_or(Rect{});
    }
    void expectOneStepBack()
    {
        settle();
        EXPECT_EQ(page().document().undoStack()->index(), 1);
        trigger(Act::Undo);
        EXPECT_EQ(page().document().bytes(), kRow);
    }
};

TEST_F(Arrange, DistributesWithEqualGaps)
{
    selectAllOf({"a", "b", "c"});
    trigger(Act::DistributeHorizontally);
    std::vector<Rect> boxes{box("a"), box("b"), box("c")};
    std::ranges::sort(boxes, {}, &Rect::x);
    // Places are stored in whole steps of 8.
    EXPECT_NEAR(boxes[1].x - boxes[0].right(), boxes[2].x - boxes[1].right(), 8);
    expectOneStepBack();
}

TEST_F(Arrange, ArrangesEverythingAnewInOneStep)
{
    selectAllOf({"a", "b"});
    trigger(Act::AlignLeft);
    settle();
    const std::string aligned = page().document().bytes();
    trigger(Act::AutoLayout);
    settle();
    EXPECT_NE(page().document().bytes(), aligned);
    EXPECT_EQ(page().document().undoStack()->index(), 2);
    trigger(Act::Undo);
    EXPECT_EQ(page().document().bytes(), aligned);
}

TEST_F(Arrange, ShowsAndHidesTheGrid)
{
    const bool shown = window->actions()[Act::Grid]->isChecked();
    const QImage before = page().view().grab().toImage();
    trigger(Act::Grid);
    EXPECT_NE(page().view().grab().toImage(), before);
    trigger(Act::Grid);
    EXPECT_EQ(window->actions()[Act::Grid]->isChecked(), shown);
}

}  // namespace
}  // namespace stratoplan::app
