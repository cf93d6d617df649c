#include "canvas/handles.h"
#include "canvas/motion.h"
#include "canvas/tools/bend_gesture.h"
#include "model/layout/label_place.h"
#include "tests/canvas/fixture.h"

#include <algorithm>

namespace stratoplan::canvas {
namespace {

const std::string kChain = "flowchart LR\n"
                           "  a[First] -->|calls| b[Second]\n"
                           "  b --> c[Third]\n"
                           "  d[Loose]\n";

/// What is done to lines: bend, split, heal; on text and on a native file.
class Lines : public CanvasTest, public testing::WithParamInterface<SourceFormat> {
protected:
    void SetUp() override { open(kChain, GetParam()); }
    const Edge* between(const std::string& from, const std::string& to) const
    {
        for (const Edge& edge : diagram().edges()) {
            if (edge.source == id(from) && edge.target == id(to))
                return &edge;
        }
        return nullptr;
    }
    QPoint on(const Edge& edge) const
    {
        const auto at = static_cast<std::size_t>(diagram().indexOf(edge.id));
        const Polyline& route = document->layout().edges[at].route;
        return view->viewTransform().toView(route.front() * 0.75 + route.back() * 0.25).toPoint();
    }
    const EdgePlace& placeOf(EdgeId edge) const
    {
        return document->layout().edges[static_cast<std::size_t>(diagram().indexOf(edge))];
    }
    QPoint label(EdgeId edge) const
    {
        return view->viewTransform().toView(placeOf(edge).labelBox->center()).toPoint();
    }
    void expectHangsOnItsLine(EdgeId edge) const
    {
        const Point wanted = labelMiddle(placeOf(edge).route, *diagram().edge(edge)->labelPlace);
        const Point is = placeOf(edge).labelBox->center();
        EXPECT_NEAR(is.x, wanted.x, 1);
        EXPECT_NEAR(is.y, wanted.y, 1);
    }
};

TEST_P(Lines, DraggingALegBendsTheLineAndResetRoutesItAgain)
{
    const EdgeId line = between("b", "c")->id;
    const QPoint grab = on(*between("b", "c"));
    drag(grab, grab + QPoint(0, 64));
    ASSERT_EQ(refusals.size(), 0u);
    const std::vector<Point> bends = diagram().edge(line)->bends;
    ASSERT_EQ(bends.size(), 4u);
    EXPECT_EQ(bends[1].y - bends[0].y, 64);
    EXPECT_EQ(bends[1].y, bends[2].y);
    EXPECT_EQ(bends[3].y, bends[0].y);
    EXPECT_TRUE(diagram().header().arranged);
    EXPECT_EQ(document->undoStack()->index(), 1);
    view->setSelection({.nodes = {}, .edges = {line}});
    view->resetRoutes();
    EXPECT_TRUE(diagram().edge(line)->bends.empty());
    settle();
    expectUndoAndRedo();
}

TEST_P(Lines, EscapePutsADraggedLegBack)
{
    const QPoint grab = on(*between("b", "c"));
    moveTo(grab);
    press(grab);
    moveTo(grab + QPoint(0, 20));
    moveTo(grab + QPoint(0, 60));
    key(Qt::Key_Escape);
    release(grab + QPoint(0, 60));
    EXPECT_EQ(document->undoStack()->index(), 0);
    EXPECT_EQ(document->bytes(), start);
}

TEST_P(Lines, ALabelIsDraggedAlongItsLineAndStaysOnIt)
{
    const EdgeId line = between("a", "b")->id;
    drag(label(line), label(line) + QPoint(16, 5));
    ASSERT_EQ(refusals.size(), 0u);
    const auto& place = diagram().edge(line)->labelPlace;
    ASSERT_TRUE(place);
    EXPECT_GT(place->percent, 50);
    EXPECT_EQ(place->off, Point{});  // near the line it snaps onto it
    EXPECT_EQ(document->undoStack()->index(), 1);
    expectHangsOnItsLine(line);
    expectUndoAndRedo();
}

TEST_P(Lines, ALabelIsDraggedOffItsLineAndFollowsIt)
{
    const EdgeId line = between("a", "b")->id;
    drag(label(line), label(line) + QPoint(0, 64));
    ASSERT_TRUE(diagram().edge(line)->labelPlace);
    EXPECT_NEAR(diagram().edge(line)->labelPlace->off.y, 64, 4);
    expectHangsOnItsLine(line);
    drag(at("b"), at("b") + QPoint(80, 120));
    EXPECT_NEAR(diagram().edge(line)->labelPlace->off.y, 64, 4);
    expectHangsOnItsLine(line);
    view->setSelection({.nodes = {}, .edges = {line}});
    view->resetRoutes();
    EXPECT_FALSE(diagram().edge(line)->labelPlace);
    expectUndoAndRedo();
}

TEST_P(Lines, EscapePutsADraggedLabelBack)
{
    const QPoint grab = label(between("a", "b")->id);
    moveTo(grab);
    press(grab);
    moveTo(grab + QPoint(0, 20));
    moveTo(grab + QPoint(0, 60));
    key(Qt::Key_Escape);
    release(grab + QPoint(0, 60));
    EXPECT_EQ(document->undoStack()->index(), 0);
    EXPECT_EQ(label(between("a", "b")->id), grab);
}

TEST_P(Lines, ArrowsMoveTheLabelOfASelectedLine)
{
    const EdgeId line = between("a", "b")->id;
    click(label(line));
    for (int i = 0; i < 3; ++i)
        key(Qt::Key_Down);
    ASSERT_TRUE(diagram().edge(line)->labelPlace);
    EXPECT_NEAR(diagram().edge(line)->labelPlace->off.y, 3 * document->step().height, 1);
    EXPECT_EQ(document->undoStack()->index(), 2) << "the first arranges, the rest are one run";
    expectUndoAndRedo();
}

TEST_P(Lines, AComponentWithoutLinesIsLedIntoTheLineItIsDroppedOn)
{
    drag(at("d"), on(*between("b", "c")));
    EXPECT_TRUE(between("b", "d"));
    EXPECT_TRUE(between("d", "c"));
    EXPECT_FALSE(between("b", "c"));
    EXPECT_EQ(document->undoStack()->index(), 1);
    expectUndoAndRedo();
}

TEST_P(Lines, SpaceKeepsALineWhole)
{
    const QPoint to = on(*between("b", "c"));
    moveTo(at("d"));
    press(at("d"));
    moveTo(at("d") + QPoint(10, 10));
    QTest::keyPress(view.get(), Qt::Key_Space);
    moveTo(to);
    release(to);
    QTest::keyRelease(view.get(), Qt::Key_Space);
    settle();
    EXPECT_TRUE(between("b", "c"));
    EXPECT_FALSE(between("b", "d"));
}

TEST_P(Lines, ShiftDeleteHealsTheLine)
{
    click(at("b"));
    key(Qt::Key_Delete, Qt::ShiftModifier);
    ASSERT_TRUE(between("a", "c"));
    EXPECT_EQ(between("a", "c")->label, "calls");
    EXPECT_EQ(diagram().nodeNamed("b"), nullptr);
    EXPECT_EQ(document->undoStack()->index(), 1);
    expectUndoAndRedo();
}

TEST_P(Lines, AClickOnAnArrowAsksForANeighbourOnThatSide)
{
    QSignalSpy asked(view.get(), &CanvasView::quickAddRequested);
    moveTo(at("c"));
    click(connectHandle("c", 1));
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(asked[0][1].value<NodeId>(), id("c"));
    const NodeId made = view->addConnected(QStringLiteral("aws.lambda_function"),
                                           asked[0][2].value<Point>(), id("c"));
    ASSERT_TRUE(made);
    settle();
    EXPECT_TRUE(std::ranges::any_of(diagram().edges(), [&](const Edge& edge) {
        return edge.source == id("c") && edge.target == made;
    }));
    EXPECT_EQ(document->undoStack()->index(), 1);
    expectUndoAndRedo();
}

TEST_P(Lines, ControlArrowsWalkOverTheCanvas)
{
    click(at("a"));
    key(Qt::Key_Right, Qt::ControlModifier);
    EXPECT_EQ(view->selection(), selected({"b"}));
    key(Qt::Key_Left, Qt::ControlModifier);
    EXPECT_EQ(view->selection(), selected({"a"}));
    EXPECT_EQ(document->undoStack()->index(), 0);
}

TEST_P(Lines, LockedComponentsStay)
{
    view->setSelection(selected({"d"}));
    view->toggleLocked();
    settle();
    const Diagram before = diagram();
    drag(at("d"), at("d") + QPoint(64, 64));
    key(Qt::Key_Right);
    EXPECT_EQ(node("d").placement.box, before.node(id("d"))->placement.box);
    key(Qt::Key_Delete);
    EXPECT_NE(diagram().nodeNamed("d"), nullptr);
    view->toggleLocked();
    EXPECT_FALSE(node("d").placement.locked);
}

INSTANTIATE_TEST_SUITE_P(Sources, Lines,
                         testing::Values(SourceFormat::Mermaid, SourceFormat::Native),
                         [](const auto& test) {
                             return test.param == SourceFormat::Mermaid ? "Mermaid" : "Native";
                         });

class DrawnLines : public CanvasTest {};

TEST_F(DrawnLines, LabelsStandAmongTheCharacters)
{
    open("+-----+        +-----+\n"
         "| api |-- q -->| db  |\n"
         "+-----+        +-----+\n",
         SourceFormat::Ascii);
    ASSERT_EQ(diagram().edges().size(), 1u);
    const auto& box = document->layout().edges[0].labelBox;
    ASSERT_TRUE(box);
    const QPoint grab = view->viewTransform().toView(box->center()).toPoint();
    drag(grab, grab + QPoint(0, 60));
    EXPECT_EQ(document->bytes(), start);
    EXPECT_EQ(refusals.size(), 1u);
}

TEST(Bends, OfEveryLegStayRightAngled)
{
    const Polyline route{{0, 0}, {80, 0}, {80, 160}, {240, 160}};
    for (int leg = 0; leg < 3; ++leg) {
        Polyline bent{route.front()};
        const std::vector<Point> bends = bendsAfterShift(route, leg, 24, {8, 8});
        bent.insert(bent.end(), bends.begin(), bends.end());
        bent.push_back(route.back());
        for (std::size_t i = 1; i < bent.size(); ++i)
            EXPECT_TRUE(bent[i].x == bent[i - 1].x || bent[i].y == bent[i - 1].y)
                << "leg " << leg << " corner " << i;
    }
}

TEST(Motion, GoesFromOneLayoutToTheOther)
{
    Layout from;
    from.nodes.push_back({.box = {0, 0, 10, 10}});
    from.edges.push_back({.route = {{0, 0}, {10, 0}}});
    Layout to;
    to.nodes.push_back({.box = {100, 50, 10, 10}});
    to.edges.push_back({.route = {{100, 50}, {120, 50}, {120, 80}}});
    EXPECT_EQ(movedCount(from, to), 2);
    EXPECT_EQ(movedCount(to, to), 0);
    EXPECT_EQ(between(from, to, 0).nodes[0].box, from.nodes[0].box);
    EXPECT_EQ(between(from, to, 1).nodes[0].box, to.nodes[0].box);
    EXPECT_EQ(between(from, to, 1).edges[0].route, to.edges[0].route);
    EXPECT_EQ(between(from, to, 0.5).nodes[0].box.x, 50);
    EXPECT_GT(eased(0.5), 0.5);  // off at once, gently in
    EXPECT_NEAR(eased(0), 0, 1e-4);
    EXPECT_NEAR(eased(1), 1, 1e-4);
}

class MotionTest : public CanvasTest {};

TEST_F(MotionTest, ARelayoutIsShownOnItsWayAndArrives)
{
    open(kChain);
    view->setMotion(true);
    drag(at("d"), at("d") + QPoint(160, 96));
    document->autoLayout();
    ASSERT_TRUE(document->waitForLayout(10000));
    const QRectF there = view->viewTransform().toView(
        document->layout().nodes[static_cast<std::size_t>(diagram().indexOf(id("d")))].box);
    EXPECT_NE(view->viewRectOf(id("d")), there);
    QTRY_COMPARE_WITH_TIMEOUT(view->viewRectOf(id("d")), there, 2000);
}

class Collapse : public CanvasTest {};

TEST_F(Collapse, HidesTheContentAndLiftsItsLines)
{
    open("flowchart LR\n  subgraph net[VPC]\n    a[Web] --> b[Api]\n  end\n  u[User] --> b\n");
    view->setSelection(selected({"net"}));
    view->toggleCollapsed();
    settle();
    EXPECT_TRUE(view->viewRectOf(id("b")).isEmpty());
    const QRectF closed = view->viewRectOf(id("net"));
    const auto route = document->layout().edges[1].route;
    ASSERT_GE(route.size(), 2u);
    EXPECT_TRUE(closed.adjusted(-2, -2, 2, 2).contains(view->viewTransform().toView(route.back())));
    view->toggleCollapsed();
    settle();
    EXPECT_FALSE(view->viewRectOf(id("b")).isEmpty());
    expectUndoAndRedo();
}

TEST_F(Collapse, InAnArrangedDiagramShrinksToACardAndOpensAsItWas)
{
    open("flowchart LR\n  subgraph net[VPC]\n    a[Web] --> b[Api]\n  end\n  u[User] --> b\n");
    drag(at("u"), at("u") + QPoint(0, 160));
    ASSERT_TRUE(diagram().header().arranged);
    const QRectF before = view->viewRectOf(id("net"));
    const QRectF inner = view->viewRectOf(id("b"));
    view->setSelection(selected({"net"}));
    view->toggleCollapsed();
    settle();
    const QRectF closed = view->viewRectOf(id("net"));
    EXPECT_LT(closed.width() * closed.height(), before.width() * before.height() / 2);
    EXPECT_EQ(closed.topLeft(), before.topLeft());
    // Its corner is no handle any more: it moves, with all that it holds.
    drag(closed.center().toPoint(), closed.center().toPoint() + QPoint(0, 64));
    settle();
    view->toggleCollapsed();
    settle();
    EXPECT_EQ(view->viewRectOf(id("net")).size(), before.size());
    EXPECT_EQ(view->viewRectOf(id("b")).topLeft() - view->viewRectOf(id("net")).topLeft(),
              inner.topLeft() - before.topLeft());
    expectUndoAndRedo();
}

}  // namespace
}  // namespace stratoplan::canvas
