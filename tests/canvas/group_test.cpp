#include "tests/canvas/fixture.h"

#include <algorithm>

namespace stratoplan::canvas {
namespace {

const std::string kNested = "flowchart LR\n"
                            "  subgraph vpc[VPC]\n"
                            "    subgraph app[App subnet]\n"
                            "      a[First] --> b[Second]\n"
                            "    end\n"
                            "  end\n"
                            "  c[Outside] --> a\n";

/// Rows and columns that a hand has drawn a little crooked.
const std::string kCrooked = "flowchart LR\n"
                             "  a[One]\n"
                             "  b[Two]\n"
                             "  c[Three]\n"
                             "  a --> b\n"
                             "  b --> c\n"
                             "%% stratoplan: layout\n"
                             "%% stratoplan: at a 4 4 14 5\n"
                             "%% stratoplan: at b 24 6 14 5\n"
                             "%% stratoplan: at c 44 14 14 5\n";

using GroupFocus = CanvasTest;

TEST_F(GroupFocus, WhatLiesOutsideCannotBeTakenUntilEscapeLeaves)
{
    open(kNested);
    view->setSelection(selected({"app"}));
    view->toggleFocusGroup();
    EXPECT_EQ(view->focusedGroup(), id("app"));
    view->selectAll();
    EXPECT_EQ(view->selection().nodes, selected({"a", "b"}).nodes);
    EXPECT_EQ(view->selection().edges.size(), 1U);

    view->setSelection({});
    view->setZoom(0.5);
    settle();
    click(at("c"));
    EXPECT_TRUE(view->selection().empty());
    click(at("b"));
    EXPECT_EQ(view->selection().nodes, selected({"b"}).nodes);

    key(Qt::Key_Escape);  // the selection first, then level by level
    EXPECT_TRUE(view->selection().empty());
    key(Qt::Key_Escape);
    EXPECT_EQ(view->focusedGroup(), id("vpc"));
    EXPECT_EQ(view->selection().nodes, selected({"app"}).nodes);
    key(Qt::Key_Escape);
    key(Qt::Key_Escape);
    EXPECT_FALSE(view->focusedGroup());
}

TEST_F(GroupFocus, TheBreadcrumbNamesTheWayAndAClickLeavesToThatLevel)
{
    open(kNested);
    view->setSelection(selected({"a"}));
    view->toggleFocusGroup();  // a component means the container that it stands in
    ASSERT_EQ(view->focusedGroup(), id("app"));
    QWidget* crumbs = nullptr;
    for (QWidget* child : view->findChildren<QWidget*>()) {
        if (child->accessibleName().contains(QStringLiteral(" › ")))
            crumbs = child;
    }
    ASSERT_NE(crumbs, nullptr);
    EXPECT_TRUE(crumbs->isVisible());
    EXPECT_EQ(crumbs->accessibleName(), QStringLiteral("Diagram › VPC › App subnet"));
    QTest::mouseClick(crumbs, Qt::LeftButton, {}, {12, 12});
    EXPECT_FALSE(view->focusedGroup());
    EXPECT_FALSE(crumbs->isVisible());
}

TEST_F(GroupFocus, EndsWhenTheContainerGoes)
{
    open(kNested);
    view->setSelection(selected({"app"}));
    view->toggleFocusGroup();
    const NodeId app = id("app");
    view->setSelection({.nodes = {app}, .edges = {}});
    view->removeSelection();
    EXPECT_FALSE(view->focusedGroup());
}

using KeyMove = CanvasTest;

TEST_F(KeyMove, ArrowsMoveUntilEnterAsOneStep)
{
    open(kNested, SourceFormat::Native);
    view->setSelection(selected({"c"}));
    const Rect before =
        document->layout().nodes[static_cast<std::size_t>(diagram().indexOf(id("c")))].box;
    view->moveByKeys();
    key(Qt::Key_Down);
    key(Qt::Key_Down, Qt::ControlModifier);
    key(Qt::Key_Left);
    EXPECT_EQ(document->undoStack()->index(), 0);  // only shown so far
    key(Qt::Key_Return);
    settle();
    EXPECT_EQ(document->undoStack()->index(), 1);
    ASSERT_TRUE(node("c").placement.box);
    EXPECT_NEAR(node("c").placement.box->y - before.y, 72, 8);
    EXPECT_FALSE(node("c").parent);
    expectUndoAndRedo();
}

TEST_F(KeyMove, EscapePutsBack)
{
    open(kNested);
    view->setSelection(selected({"c"}));
    view->moveByKeys();
    key(Qt::Key_Down);
    key(Qt::Key_Delete);  // waits until it is put down
    key(Qt::Key_Escape);
    EXPECT_EQ(document->bytes(), start);
    EXPECT_EQ(view->selection().nodes, selected({"c"}).nodes);
}

TEST_F(KeyMove, OverAContainerItGoesInside)
{
    open(kNested, SourceFormat::Native);
    view->setSelection(selected({"c"}));
    const auto boxOf = [&](const std::string& name) {
        return document->layout().nodes[static_cast<std::size_t>(diagram().indexOf(id(name)))].box;
    };
    const double way = boxOf("vpc").center().x - boxOf("c").center().x;
    const double down = boxOf("vpc").bottom() - 6 - boxOf("c").center().y;
    view->moveByKeys();
    for (int i = 0; i < static_cast<int>(way / 8); ++i)
        key(Qt::Key_Right);
    for (int i = 0; i < static_cast<int>(std::abs(down) / 8); ++i)
        key(down > 0 ? Qt::Key_Down : Qt::Key_Up);
    QTest::qWait(250);  // the dwell
    key(Qt::Key_Return);
    EXPECT_EQ(node("c").parent, id("vpc"));
}

using Tidy = CanvasTest;

TEST_F(Tidy, NearlyAlignedComponentsAreAlignedAndOthersStay)
{
    open(kCrooked);
    ASSERT_TRUE(diagram().header().arranged);
    const Rect third = *node("c").placement.box;
    view->tidy();
    settle();
    EXPECT_EQ(node("a").placement.box->center().y, node("b").placement.box->center().y);
    EXPECT_EQ(*node("c").placement.box, third);
    EXPECT_EQ(document->undoStack()->index(), 1);
    expectUndoAndRedo();
    const std::string once = document->bytes();
    view->tidy();
    EXPECT_EQ(document->bytes(), once);  // what is straight stays
}

TEST_F(Tidy, PinnedComponentsStayAndOthersLineUpWithThem)
{
    open(kCrooked + "%% stratoplan: b pinned=yes\n");
    ASSERT_TRUE(node("b").placement.pinned);
    const Rect b = *node("b").placement.box;
    view->tidy();
    EXPECT_EQ(*node("b").placement.box, b);
    EXPECT_EQ(node("a").placement.box->center().y, b.center().y);
}

TEST_F(Tidy, AFreeDiagramIsLeftAlone)
{
    open(kNested);
    view->tidy();
    EXPECT_EQ(document->bytes(), start);
    EXPECT_EQ(document->undoStack()->index(), 0);
}

TEST_F(Tidy, AContainerShrinksToWhatItHoldsAndNoFurther)
{
    open(kNested, SourceFormat::Native);
    view->setSelection(selected({"b"}));
    key(Qt::Key_Right);  // arranges the diagram
    settle();
    const Rect before = *node("vpc").placement.box;
    view->setSelection(selected({"vpc"}));
    const QPoint corner = view->viewRectOf(id("vpc")).bottomRight().toPoint() + QPoint(3, 3);
    drag(corner, corner + QPoint(80, 60));
    settle();
    ASSERT_GT(node("vpc").placement.box->width, before.width + 40);
    view->shrinkToContent();
    settle();
    const Rect after = *node("vpc").placement.box;
    EXPECT_LT(after.width, before.width + 40);
    EXPECT_TRUE(after.contains(*node("app").placement.box));
    EXPECT_TRUE(node("app").placement.box->contains(*node("a").placement.box));
    expectUndoAndRedo();
}

using Members = CanvasTest;

TEST_F(Members, AreOutlinedAndTheOutlineCanBeHidden)
{
    open(kNested);
    const Diff diff = setMember(diagram(), selected({"a", "b"}).nodes, "c", true);
    ASSERT_TRUE(document->apply(diff, QStringLiteral("Make a member")));
    settle();
    ASSERT_EQ(view->memberships().size(), 1U);
    EXPECT_EQ(view->memberships()[0].title, "Outside");
    EXPECT_EQ(view->memberships()[0].members, selected({"a", "b"}).nodes);
    const QImage shown = view->grab().toImage();
    view->setMembershipShown(view->memberships()[0].key, false);
    const QImage hidden = view->grab().toImage();
    EXPECT_NE(shown, hidden);
    view->setMembershipsShown(false);
    EXPECT_EQ(view->grab().toImage(), hidden);
    expectUndoAndRedo();
}

TEST_F(Members, SurviveInTheTextAndCanEnd)
{
    open(kNested);
    ASSERT_TRUE(document->apply(setMember(diagram(), selected({"a"}).nodes, "web", true), {}));
    ASSERT_TRUE(document->apply(setMember(diagram(), selected({"a"}).nodes, "c", true), {}));
    const Document again("", document->bytes(), SourceFormat::Mermaid);
    const std::vector<Membership> read = membershipsOf(again.diagram(), again.catalog());
    ASSERT_EQ(read.size(), 2U);
    EXPECT_EQ(read[0].title, "web");
    EXPECT_FALSE(read[0].owner);
    EXPECT_EQ(read[1].title, "Outside");
    ASSERT_TRUE(document->apply(setMember(diagram(), selected({"a"}).nodes, "web", false), {}));
    ASSERT_TRUE(document->apply(setMember(diagram(), selected({"a"}).nodes, "c", false), {}));
    EXPECT_EQ(document->bytes(), start);
}

}  // namespace
}  // namespace stratoplan::canvas
