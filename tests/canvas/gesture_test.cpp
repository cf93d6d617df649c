#include "canvas/handles.h"
#include "tests/canvas/fixture.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QMimeData>
#include <QPlainTextEdit>

#include <algorithm>

namespace stratoplan::canvas {
namespace {

const std::string kFlow = "flowchart LR\n"
                          "  subgraph vpc[VPC]\n"
                          "    subgraph pub[Public subnet]\n"
                          "      alb[ALB]\n"
                          "    end\n"
                          "    subgraph prv[Private subnet]\n"
                          "      api[Orders API]\n"
                          "    end\n"
                          "  end\n"
                          "  user[User] --> alb\n"
                          "  alb -->|HTTP| api\n";

/// Each gesture on a diagram whose truth is Mermaid text, and on one of the native file.
class Gestures : public CanvasTest, public testing::WithParamInterface<SourceFormat> {
protected:
    void SetUp() override { open(kFlow, GetParam()); }
    bool isText() const { return GetParam() == SourceFormat::Mermaid; }
    /// The node added last; in text it stands in its container, not at the end.
    const Node& newest() const
    {
        return *std::ranges::max_element(diagram().nodes(), {}, &Node::id);
    }
};

TEST_P(Gestures, ClickSelectsTheInnermostThing)
{
    click(at("alb"));
    EXPECT_EQ(view->selection(), selected({"alb"}));
    click(at("vpc"));
    EXPECT_EQ(view->selection(), selected({"vpc"}));
    click(QPoint(3, 3));
    EXPECT_TRUE(view->selection().empty());
}

TEST_P(Gestures, ShiftAndControlClickToggle)
{
    click(at("alb"));
    click(at("api"), Qt::ShiftModifier);
    EXPECT_EQ(view->selection(), selected({"alb", "api"}));
    click(at("alb"), Qt::ControlModifier);
    EXPECT_EQ(view->selection(), selected({"api"}));
}

TEST_P(Gestures, AltClickWalksThroughTheStack)
{
    click(at("alb"));
    click(at("alb"), Qt::AltModifier);
    EXPECT_EQ(view->selection(), selected({"pub"}));
    click(at("alb"), Qt::AltModifier);
    EXPECT_EQ(view->selection(), selected({"vpc"}));
    click(at("alb"), Qt::AltModifier);
    EXPECT_EQ(view->selection(), selected({"alb"}));
}

TEST_P(Gestures, ClickOnALineSelectsTheEdge)
{
    click(view->viewPointOf(edge(1).id).toPoint());
    ASSERT_EQ(view->selection().edges.size(), 1u);
    EXPECT_EQ(view->selection().edges[0], edge(1).id);
}

TEST_P(Gestures, RubberBandTakesWhatItEnclosesOrTouches)
{
    const QRectF box = view->viewRectOf(id("user"));
    const QPoint outside = (box.topLeft() - QPointF(8, 30)).toPoint();
    const QPoint half(static_cast<int>(box.center().x()), static_cast<int>(box.bottom() + 20));

    drag(outside, half);
    EXPECT_TRUE(view->selection().nodes.empty()) << "to the right only what lies inside";
    drag(half, outside);
    EXPECT_EQ(view->selection(), selected({"user"})) << "to the left what is touched";
    click(QPoint(3, 3));
    drag(outside, (box.bottomRight() + QPointF(6, 20)).toPoint());
    EXPECT_EQ(view->selection(), selected({"user"}));
}

TEST_P(Gestures, ShiftDragInsideAContainerDrawsABand)
{
    const QRectF inner = view->viewRectOf(id("pub"));
    const QRectF card = view->viewRectOf(id("alb"));
    drag((inner.bottomLeft() + QPointF(4, -4)).toPoint(),
         (card.topRight() + QPointF(4, -4)).toPoint(), Qt::ShiftModifier);

    EXPECT_EQ(view->selection(), selected({"alb"}));
    EXPECT_EQ(document->undoStack()->count(), 0);
}

TEST_P(Gestures, FirstMoveArrangesTheDiagramInOneStep)
{
    const QRectF before = view->viewRectOf(id("user"));

    drag(at("user"), at("user") + QPoint(0, 80));

    EXPECT_EQ(document->undoStack()->count(), 1);
    EXPECT_TRUE(diagram().header().arranged);
    for (const Node& node : diagram().nodes())
        EXPECT_TRUE(node.placement.box.has_value()) << node.name;
    const QRectF after = view->viewRectOf(id("user"));
    EXPECT_NEAR(after.top() - before.top(), 80 * 1.0, 8);
    if (isText()) {
        EXPECT_NE(document->bytes().find("stratoplan: layout"), std::string::npos);
        EXPECT_EQ(document->bytes().substr(0, start.size()), start) << "the author's lines stay";
    }
    EXPECT_TRUE(refusals.empty());
    expectUndoAndRedo();
}

TEST_P(Gestures, MovedBoxesAreWhereTheyWereDropped)
{
    drag(at("user"), at("user") + QPoint(0, 80));
    const auto index = static_cast<std::size_t>(diagram().indexOf(id("user")));
    EXPECT_EQ(document->layout().nodes[index].box, *node("user").placement.box);
}

TEST_P(Gestures, AContainerMovesWithItsContent)
{
    const QRectF inside = view->viewRectOf(id("api"));
    drag(at("vpc"), at("vpc") + QPoint(0, 64));
    const QRectF after = view->viewRectOf(id("api"));
    EXPECT_NEAR(after.top() - inside.top(), 64, 8);
    EXPECT_EQ(node("api").parent, id("prv"));
    expectUndoAndRedo();
}

TEST_P(Gestures, EscapeDuringADragRestoresEverything)
{
    const QRectF before = view->viewRectOf(id("user"));
    press(at("user"));
    moveTo(at("user") + QPoint(0, 50));
    EXPECT_NE(view->viewRectOf(id("user")), before) << "the preview follows";
    key(Qt::Key_Escape);
    EXPECT_EQ(view->viewRectOf(id("user")), before);
    release(at("user") + QPoint(0, 50));

    EXPECT_EQ(document->undoStack()->count(), 0);
    EXPECT_EQ(document->bytes(), start);
}

TEST_P(Gestures, ShiftKeepsAMoveToItsAxis)
{
    const QRectF before = view->viewRectOf(id("user"));
    drag(at("user"), at("user") + QPoint(10, 90), Qt::ShiftModifier);
    EXPECT_EQ(view->viewRectOf(id("user")).left(), before.left());
    EXPECT_GT(view->viewRectOf(id("user")).top(), before.top() + 60);
}

TEST_P(Gestures, DropIntoAContainerAfterADwellReparents)
{
    const QPoint inside = (view->viewRectOf(id("prv")).bottomLeft() + QPointF(14, -10)).toPoint();

    drag(at("user"), inside, {}, 300);

    EXPECT_EQ(node("user").parent, id("prv"));
    EXPECT_TRUE(refusals.empty()) << refusals.front().toStdString();
    EXPECT_EQ(document->undoStack()->count(), 1);
    const Rect box = *node("user").placement.box;
    EXPECT_TRUE(node("prv").placement.box->contains(box)) << "the container grew to hold it";
    expectUndoAndRedo();
}

TEST_P(Gestures, PassingOverAContainerGroupsNothing)
{
    const QPoint inside = (view->viewRectOf(id("prv")).bottomLeft() + QPointF(14, -10)).toPoint();
    drag(at("user"), inside, {}, 0);
    EXPECT_FALSE(node("user").parent);
}

TEST_P(Gestures, SpaceKeepsTheContainer)
{
    const QPoint inside = (view->viewRectOf(id("prv")).bottomLeft() + QPointF(14, -10)).toPoint();
    press(at("user"));
    QTest::keyPress(view.get(), Qt::Key_Space);
    moveTo(inside - QPoint(5, 0));
    moveTo(inside);
    QTest::qWait(250);
    release(inside);
    QTest::keyRelease(view.get(), Qt::Key_Space);
    settle();

    EXPECT_FALSE(node("user").parent);
    EXPECT_EQ(document->undoStack()->count(), 1);
}

TEST_P(Gestures, ControlDragCopies)
{
    drag(at("user"), at("user") + QPoint(0, 96), Qt::ControlModifier);

    EXPECT_EQ(diagram().nodes().size(), 7u);
    ASSERT_EQ(view->selection().nodes.size(), 1u);
    EXPECT_EQ(diagram().node(view->selection().nodes[0])->label, "User");
    EXPECT_NE(view->selection().nodes[0], id("user"));
    expectUndoAndRedo();
}

TEST_P(Gestures, ArrowsNudgeAndARunIsOneStep)
{
    click(at("user"));
    const double before = view->sceneAt(view->viewRectOf(id("user")).topLeft()).x;
    key(Qt::Key_Right);
    key(Qt::Key_Right);
    key(Qt::Key_Right);

    EXPECT_EQ(document->undoStack()->count(), 2) << "the first arranges, the rest are one run";
    const double after = view->sceneAt(view->viewRectOf(id("user")).topLeft()).x;
    EXPECT_NEAR(after - before, 24, 4);
    expectUndoAndRedo();
}

TEST_P(Gestures, ResizeHandleResizes)
{
    click(at("user"));
    const QRectF box = view->viewRectOf(id("user"));
    const QPoint corner = resizeHandles(box)[4].toPoint();

    drag(corner, corner + QPoint(40, 24));

    EXPECT_NEAR(node("user").placement.box->width, box.width() / view->zoom() + 40, 9);
    EXPECT_NEAR(node("user").placement.box->height, box.height() / view->zoom() + 24, 9);
    expectUndoAndRedo();
}

TEST_P(Gestures, ASmallBoxIsMovedWhereAHandleWouldHideIt)
{
    click(at("user"));
    view->setZoom(0.2);
    const QRectF box = view->viewRectOf(id("user"));
    ASSERT_LT(box.width(), 40);
    const QPoint edge(static_cast<int>(box.right()) - 1, static_cast<int>(box.center().y()));
    drag(edge, edge + QPoint(0, -60));

    const Rect after = *node("user").placement.box;
    EXPECT_NEAR(after.width, box.width() / view->zoom(), 9);
    EXPECT_NEAR(after.height, box.height() / view->zoom(), 9);
    expectUndoAndRedo();
}

TEST_P(Gestures, AContainerNeverShrinksBelowWhatItHolds)
{
    click(at("pub"));
    const QRectF box = view->viewRectOf(id("pub"));
    const QPoint corner = resizeHandles(box)[4].toPoint();

    drag(corner, box.topLeft().toPoint());

    const QRectF after = view->viewRectOf(id("pub"));
    EXPECT_TRUE(after.contains(view->viewRectOf(id("alb"))));
}

TEST_P(Gestures, ConnectHandleDragsALineToAnotherNode)
{
    moveTo(at("user"));
    drag(connectHandle("user", 2), at("api"));

    ASSERT_EQ(diagram().edges().size(), 3u);
    EXPECT_EQ(edge(2).source, id("user"));
    EXPECT_EQ(edge(2).target, id("api"));
    EXPECT_EQ(view->selection().edges, std::vector<EdgeId>{edge(2).id});
    EXPECT_FALSE(diagram().header().arranged) << "connecting arranges nothing";
    expectUndoAndRedo();
}

TEST_P(Gestures, ConnectIntoEmptySpaceMakesAComponent)
{
    moveTo(at("user"));
    const QPoint empty(at("user").x(), view->height() - 30);
    drag(connectHandle("user", 2), empty);

    EXPECT_EQ(diagram().nodes().size(), 6u + 1u);
    ASSERT_EQ(diagram().edges().size(), 3u);
    EXPECT_EQ(edge(2).source, id("user"));
    EXPECT_EQ(document->undoStack()->count(), 1);
    EXPECT_TRUE(view->isEditingLabel());
    auto* editor = view->findChild<QPlainTextEdit*>();
    ASSERT_NE(editor, nullptr);
    QTest::keyClicks(editor, QStringLiteral("Cache"));
    QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
    settle();
    EXPECT_EQ(diagram().nodes().back().label, "Cache");
    expectUndoAndRedo();
}

TEST_P(Gestures, AnEndOfAnEdgeIsReconnected)
{
    const EdgeId id0 = edge(0).id;
    click(view->viewPointOf(id0).toPoint());
    const Polyline& route =
        document->layout().edges[static_cast<std::size_t>(diagram().indexOf(id0))].route;
    drag(view->viewTransform().toView(route.back()).toPoint(), at("api"));

    EXPECT_EQ(diagram().edge(id0)->target, id("api"));
    expectUndoAndRedo();
}

TEST_P(Gestures, ConnectToolConnectsByTwoClicks)
{
    key(Qt::Key_C);
    EXPECT_EQ(view->tool(), ToolId::Connect);
    click(at("user"));
    click(at("api"));
    settle();
    EXPECT_EQ(diagram().edges().size(), 3u);
    key(Qt::Key_Escape);
    EXPECT_EQ(view->tool(), ToolId::Select);
}

TEST_P(Gestures, TwoSelectedNodesConnectByKey)
{
    click(at("user"));
    click(at("api"), Qt::ShiftModifier);
    key(Qt::Key_C);
    ASSERT_EQ(diagram().edges().size(), 3u);
    EXPECT_EQ(edge(2).target, id("api"));
}

TEST_P(Gestures, RenameInPlaceByF2AndDoubleClick)
{
    click(at("api"));
    key(Qt::Key_F2);
    auto* editor = view->findChild<QPlainTextEdit*>();
    ASSERT_NE(editor, nullptr);
    QTest::keyClicks(editor, QStringLiteral("Payments API"));
    QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
    settle();
    EXPECT_EQ(node("api").label, "Payments API");
    EXPECT_FALSE(view->isEditingLabel());
    EXPECT_EQ(view->selection().nodes, std::vector{node("api").id});

    QTest::mouseDClick(view.get(), Qt::LeftButton, {}, at("alb"));
    EXPECT_TRUE(view->isEditingLabel());
    for (auto* other : view->findChildren<QPlainTextEdit*>()) {
        if (other->isVisible())
            QTest::keyClick(other, Qt::Key_Escape);
    }
    EXPECT_FALSE(view->isEditingLabel());
    EXPECT_EQ(node("alb").label, "ALB");
    expectUndoAndRedo();
}

TEST_P(Gestures, EnterBreaksTheLineOfALabel)
{
    click(at("api"));
    key(Qt::Key_F2);
    auto* editor = view->findChild<QPlainTextEdit*>();
    ASSERT_NE(editor, nullptr);
    QTest::keyClicks(editor, QStringLiteral("Orders"));
    QTest::keyClick(editor, Qt::Key_Return);
    QTest::keyClicks(editor, QStringLiteral("3 tasks"));
    click(QPoint(3, 3));  // elsewhere commits
    settle();
    EXPECT_EQ(node("api").label, "Orders\n3 tasks");
    expectUndoAndRedo();
}

TEST_P(Gestures, AnEdgeLabelIsEditedInPlace)
{
    QTest::mouseDClick(view.get(), Qt::LeftButton, {}, view->viewPointOf(edge(1).id).toPoint());
    auto* editor = view->findChild<QPlainTextEdit*>();
    ASSERT_NE(editor, nullptr);
    QTest::keyClicks(editor, QStringLiteral("gRPC"));
    QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
    settle();
    EXPECT_EQ(edge(1).label, "gRPC");
    expectUndoAndRedo();
}

TEST_P(Gestures, DeleteRemovesNodesWithTheirEdges)
{
    click(at("alb"));
    key(Qt::Key_Delete);
    EXPECT_EQ(diagram().nodeNamed("alb"), nullptr);
    EXPECT_TRUE(diagram().edges().empty());
    EXPECT_TRUE(view->selection().empty());
    document->undoStack()->undo();
    settle();
    EXPECT_EQ(document->bytes(), start);
    EXPECT_TRUE(view->selection().contains(id("alb"))) << "what came back is selected";
    document->undoStack()->redo();
    expectUndoAndRedo();
}

TEST_P(Gestures, DuplicateInAFreeDiagramStaysFree)
{
    click(at("api"));
    key(Qt::Key_D, Qt::ControlModifier);
    EXPECT_EQ(diagram().nodes().size(), 7u);
    EXPECT_FALSE(diagram().header().arranged);
    ASSERT_EQ(view->selection().nodes.size(), 1u);
    EXPECT_EQ(diagram().node(view->selection().nodes[0])->parent, id("prv"));
    expectUndoAndRedo();
}

TEST_P(Gestures, KeysWalkTheTree)
{
    click(at("vpc"));
    key(Qt::Key_Return);
    EXPECT_EQ(view->selection(), selected({"pub"}));
    key(Qt::Key_Return);
    EXPECT_EQ(view->selection(), selected({"alb"}));
    key(Qt::Key_Return, Qt::ShiftModifier);
    EXPECT_EQ(view->selection(), selected({"pub"}));
    key(Qt::Key_Tab);
    EXPECT_EQ(view->selection(), selected({"alb"}));
    key(Qt::Key_Backtab, Qt::ShiftModifier);
    EXPECT_EQ(view->selection(), selected({"pub"}));
    key(Qt::Key_A, Qt::ControlModifier);
    EXPECT_EQ(view->selection().nodes.size(), 6u);
    EXPECT_EQ(view->selection().edges.size(), 2u);
    key(Qt::Key_Escape);
    EXPECT_TRUE(view->selection().empty());
}

TEST_P(Gestures, PlaceToolPlacesWhereClicked)
{
    const QRectF alb = view->viewRectOf(id("alb"));
    view->armPlace(QStringLiteral("aws.nat_gateway"));
    EXPECT_EQ(view->tool(), ToolId::Place);
    click((view->viewRectOf(id("pub")).bottomLeft() + QPointF(10, -8)).toPoint());
    settle();
    ASSERT_EQ(diagram().nodes().size(), 7u);
    EXPECT_EQ(newest().parent, id("pub"));
    EXPECT_EQ(view->tool(), ToolId::Select);
    EXPECT_TRUE(diagram().header().arranged) << "it stays where it was put";
    EXPECT_EQ(view->viewRectOf(id("alb")), alb) << "and nothing else moves";
    expectUndoAndRedo();
}

TEST_P(Gestures, ADropFromThePaletteAddsAComponent)
{
    QMimeData mime;
    mime.setData(QLatin1String(kKindMimeType), "aws.rds");
    const QPoint where = (view->viewRectOf(id("prv")).bottomLeft() + QPointF(10, -8)).toPoint();
    QDragEnterEvent enter(where, Qt::CopyAction, &mime, Qt::LeftButton, {});
    QApplication::sendEvent(view.get(), &enter);
    EXPECT_TRUE(enter.isAccepted());
    QDragMoveEvent move(where, Qt::CopyAction, &mime, Qt::LeftButton, {});
    QApplication::sendEvent(view.get(), &move);
    QDropEvent drop(where, Qt::CopyAction, &mime, Qt::LeftButton, {});
    QApplication::sendEvent(view.get(), &drop);
    settle();

    ASSERT_EQ(diagram().nodes().size(), 7u);
    EXPECT_EQ(newest().parent, id("prv"));
    EXPECT_EQ(view->selection().nodes, std::vector<NodeId>{newest().id});
    expectUndoAndRedo();
}

TEST_P(Gestures, WheelScrollsAndControlWheelZoomsAtThePointer)
{
    const QPointF where = at("api");
    const Point scene = view->sceneAt(where);
    const double zoom = view->zoom();
    QWheelEvent wheel(where, view->mapToGlobal(where), {}, QPoint(0, 120), Qt::NoButton,
                      Qt::ControlModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(view.get(), &wheel);
    EXPECT_NEAR(view->zoom(), zoom * 1.25, 0.02);
    EXPECT_NEAR(view->sceneAt(where).x, scene.x, 1);
    EXPECT_NEAR(view->sceneAt(where).y, scene.y, 1);

    const QPointF before = view->viewRectOf(id("api")).topLeft();
    QWheelEvent scroll(where, view->mapToGlobal(where), {}, QPoint(0, -120), Qt::NoButton,
                       Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(view.get(), &scroll);
    EXPECT_NEAR(before.y() - view->viewRectOf(id("api")).top(), 48, 1);
}

TEST_P(Gestures, MiddleButtonAndSpacePan)
{
    const QPointF before = view->viewRectOf(id("api")).topLeft();
    QTest::mousePress(view.get(), Qt::MiddleButton, {}, {300, 300});
    moveTo({330, 340});
    QTest::mouseRelease(view.get(), Qt::MiddleButton, {}, {330, 340});
    const QPointF after = view->viewRectOf(id("api")).topLeft();
    EXPECT_NEAR(after.x() - before.x(), 30, 1);
    EXPECT_NEAR(after.y() - before.y(), 40, 1);

    QTest::keyPress(view.get(), Qt::Key_Space);
    drag({300, 300}, {290, 300});
    QTest::keyRelease(view.get(), Qt::Key_Space);
    EXPECT_NEAR(view->viewRectOf(id("api")).left(), after.x() - 10, 1);
    EXPECT_TRUE(view->selection().empty());
}

TEST_P(Gestures, FitShowsEverything)
{
    view->setZoom(3);
    view->fitAll();
    for (const Node& record : diagram().nodes())
        EXPECT_TRUE(QRectF(view->rect()).contains(view->viewRectOf(record.id))) << record.name;
    click(at("api"));
    view->fitSelection();
    EXPECT_GT(view->viewRectOf(id("api")).width(), 150);
    view->zoomToNormal();
    EXPECT_EQ(view->zoom(), 1);
}

INSTANTIATE_TEST_SUITE_P(Files, Gestures,
                         testing::Values(SourceFormat::Mermaid, SourceFormat::Native),
                         [](const auto& test) {
                             return std::string(test.param == SourceFormat::Mermaid ? "Mermaid"
                                                                                    : "Native");
                         });

/// A drawing is shown with more room than its cells have; what is dropped still stays where it was
/// let go, to half a cell.
TEST_F(CanvasTest, DraggedBoxOfADrawingStaysWhereItWasDropped)
{
    open("┌──────────────────┐ ┌──────────────────────────────┐\n"
         "│ Public (AZ1)     │ │ Private (AZ1)                │\n"
         "│ 10.0.101.0/24    │ │                              │\n"
         "│ ┌──────────────┐ │ │ ┌──────────┐                 │\n"
         "│ │ NAT Gateway  │ │ │ │ API      │                 │\n"
         "│ └──────────────┘ │ │ └──────────┘                 │\n"
         "└──────────────────┘ └──────────────────────────────┘\n",
         SourceFormat::Ascii);
    const auto boxOf = [&](const char* name) {
        const int index = diagram().indexOf(id(name));
        return document->layout().nodes[static_cast<std::size_t>(index)].box;
    };
    ASSERT_FALSE(document->layout().stretch.none());
    const Rect before = boxOf("api");
    const QPoint from = at("api");
    drag(from, from + QPoint(80, 0), Qt::AltModifier);
    const double way = 80 / view->zoom();

    EXPECT_TRUE(refusals.empty()) << refusals.front().toStdString();
    EXPECT_NEAR(boxOf("api").left(), before.left() + way, 12);
    EXPECT_NEAR(boxOf("api").top(), before.top(), 1);
}

}  // namespace
}  // namespace stratoplan::canvas
