#include "app/outline_model.h"
#include "app/outline_view.h"
#include "app/pick_list.h"
#include "app/problems_view.h"
#include "app/source_editor.h"
#include "app/source_pane.h"
#include "canvas/mini_map.h"
#include "tests/app/fixture.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMouseEvent>
#include <QPrintPreviewDialog>
#include <QPrintPreviewWidget>
#include <QStatusBar>
#include <QTimer>

#include <algorithm>

/// Commands by their keys and panels by the mouse, as a hand gives them.
namespace stratoplan::app {
namespace {

class Hands : public WindowTest {
protected:
    void openFlow(const std::string& text)
    {
        open(text, QStringLiteral("flow.mmd"));
        start = text;
        window->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
        page().view().setFocus();
        settle();
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(&page().view(), key, modifiers);
        settle();
    }
    void expectUndoGivesTheStart()
    {
        key(Qt::Key_Z, Qt::ControlModifier);
        EXPECT_EQ(page().document().bytes(), start);
    }

    std::string start;
};

TEST_F(Hands, F8WalksTheProblemsAndControlPeriodMendsOne)
{
    openFlow("flowchart LR\n  cdn[CloudFront CDN] --> web[EC2 instance]\n");
    const auto findings = page().document().findings(0).size();
    ASSERT_GT(findings, 0u);
    key(Qt::Key_F8);
    EXPECT_FALSE(page().view().selection().empty());
    while (page().document().bytes() == start && page().document().undoStack()->count() == 0) {
        const auto before = page().view().selection();
        key(Qt::Key_Period, Qt::ControlModifier);
        if (page().document().bytes() != start)
            break;
        key(Qt::Key_F8);
        ASSERT_FALSE(page().view().selection() == before) << "none of them could be mended";
    }
    EXPECT_NE(page().document().bytes(), start);
    EXPECT_EQ(page().document().undoStack()->index(), 1);
    expectUndoGivesTheStart();
}

/// The problems of no component lie in the text, but the next key is still meant for the canvas.
TEST_F(Hands, F8LeavesTheKeyboardToTheCanvas)
{
    openFlow("flowchart LR\n  user[Users] --> alb[ALB]\n  subgraph vpc[VPC]\n  alb --> web[ECS "
             "Service]\n"
             "  web --> db[(RDS)]\n  end\n");
    const auto isWhole = [](const Finding& finding) {
        return finding.diagnostic.nodes.empty() && finding.diagnostic.edges.empty();
    };
    ASSERT_TRUE(std::ranges::any_of(page().document().findings(0), isWhole));
    page().view().setFocus();
    for (std::size_t i = 0; i < page().document().findings(0).size(); ++i) {
        key(Qt::Key_F8);
        EXPECT_NE(QApplication::focusWidget(), page().source()->editor());
    }
}

TEST_F(Hands, ControlHomeClosesAContainerAndOpensItAgain)
{
    openFlow("flowchart LR\n  subgraph s[Net]\n    a --> b\n  end\n");
    select("s");
    key(Qt::Key_Home, Qt::ControlModifier);
    EXPECT_TRUE(diagram().nodeNamed("s")->placement.collapsed);
    EXPECT_TRUE(page().view().viewRectOf(id("a")).isEmpty());
    key(Qt::Key_Home, Qt::ControlModifier);
    EXPECT_FALSE(page().view().viewRectOf(id("a")).isEmpty());
    EXPECT_EQ(page().document().bytes(), start);
    EXPECT_EQ(page().document().undoStack()->index(), 2);
}

TEST_F(Hands, TheKeyAOffersWhatMayStandAndEnterAddsIt)
{
    openFlow("flowchart LR\n  a[First] --> b[Second]\n");
    page().view().selectNone();
    key(Qt::Key_A);
    auto* list = page().findChild<PickList*>();
    ASSERT_NE(list, nullptr);
    QTest::keyClicks(list->field(), QStringLiteral("lambda"));
    ASSERT_GT(list->list()->count(), 0);
    const QString offered = list->list()->item(0)->data(Qt::UserRole).toString();
    QTest::keyClick(list->field(), Qt::Key_Return);
    settle();
    ASSERT_EQ(diagram().nodes().size(), 3u);
    EXPECT_TRUE(std::ranges::any_of(diagram().nodes(), [&](const Node& node) {
        return node.kind == offered.toStdString();
    })) << page().document().bytes();
    expectUndoGivesTheStart();
}

TEST_F(Hands, AClickInTheOutlineSelectsOnTheCanvas)
{
    openFlow("flowchart LR\n  subgraph s[Net]\n    a --> b\n  end\n");
    OutlineView& outline = *window->outline();
    window->showPanel(&outline);
    outline.expandAll();
    settle();
    auto* model = qobject_cast<OutlineModel*>(outline.model());
    outline.scrollTo(model->indexOf(id("b")));
    const QPoint row = outline.visualRect(model->indexOf(id("b"))).center();
    ASSERT_TRUE(outline.viewport()->rect().contains(row)) << row.x() << ' ' << row.y();
    ASSERT_EQ(outline.indexAt(row), model->indexOf(id("b")));
    QTest::mouseClick(outline.viewport(), Qt::LeftButton, {}, row);
    EXPECT_EQ(page().view().selection().nodes, std::vector{id("b")});
}

TEST_F(Hands, TheMinimapMovesTheView)
{
    openFlow("flowchart LR\n  a --> b --> c --> d --> e --> f --> g --> h\n");
    page().view().setZoom(3);
    settle();
    auto* map = page().view().findChild<canvas::MiniMap*>();
    ASSERT_NE(map, nullptr);
    ASSERT_TRUE(map->isVisible());
    const double before = page().view().viewRectOf(id("a")).left();
    QTest::mousePress(map, Qt::LeftButton, {}, QPoint(map->width() - 12, map->height() / 2));
    QTest::mouseRelease(map, Qt::LeftButton, {}, QPoint(map->width() - 12, map->height() / 2));
    EXPECT_LT(page().view().viewRectOf(id("a")).left(), before - 50);
    EXPECT_EQ(page().document().undoStack()->index(), 0);
}

TEST_F(Hands, OverlaysAreHiddenAndShownByTheirKeys)
{
    openFlow("flowchart LR\n  a --> b\n  %% stratoplan: a memberOf=web\n"
             "  %% stratoplan: b memberOf=web\n");
    ASSERT_EQ(page().view().memberships().size(), 1u);
    const QImage shown = page().view().grab().toImage();
    key(Qt::Key_O, Qt::ControlModifier | Qt::AltModifier);
    EXPECT_NE(page().view().grab().toImage(), shown);
    key(Qt::Key_O, Qt::ControlModifier | Qt::AltModifier);
    EXPECT_EQ(page().view().grab().toImage(), shown);
}

TEST_F(Hands, TheStatusBarTellsTheKeysOfAGesture)
{
    openFlow("flowchart LR\n  a[First] --> b[Second]\n");
    const auto said = [&] {
        QString all;
        for (const QLabel* label : window->statusBar()->findChildren<QLabel*>())
            all += label->text() + QLatin1Char('\n');
        return all;
    };
    canvas::CanvasView& view = page().view();
    const QPoint from = view.viewRectOf(id("a")).center().toPoint();
    QTest::mousePress(&view, Qt::LeftButton, {}, from);
    for (const int by : {5, 30}) {
        const QPointF at = from + QPoint(0, by);
        QMouseEvent move(QEvent::MouseMove, at, view.mapToGlobal(at), Qt::NoButton, Qt::LeftButton,
                         {});
        QApplication::sendEvent(&view, &move);
    }
    EXPECT_TRUE(said().contains(QLatin1String("Alt suspends snapping"))) << said().toStdString();
    QTest::keyClick(&view, Qt::Key_Escape);
    QTest::mouseRelease(&view, Qt::LeftButton, {}, from);
    EXPECT_FALSE(said().contains(QLatin1String("Alt suspends snapping")));
    EXPECT_TRUE(said().contains(QLatin1String("selected"))) << said().toStdString();
}

constexpr Qt::KeyboardModifiers kControlAlt = Qt::ControlModifier | Qt::AltModifier;
constexpr Qt::KeyboardModifiers kControlShift = Qt::ControlModifier | Qt::ShiftModifier;

TEST_F(Hands, ALookIsCopiedAndPastedByKeys)
{
    openFlow("flowchart LR\n  a[A] --> b[B]\n  style a fill:#ff0000\n");
    select("a");
    key(Qt::Key_C, kControlAlt | Qt::ShiftModifier);
    select("b");
    key(Qt::Key_V, kControlAlt | Qt::ShiftModifier);
    EXPECT_EQ(diagram().nodeNamed("b")->style, diagram().nodeNamed("a")->style);
    expectUndoGivesTheStart();
}

TEST_F(Hands, AGroupIsMadeNamedAndTakenApartByKeys)
{
    openFlow("flowchart TB\n  a[First]\n  b[Second]\n  a --> b\n");
    key(Qt::Key_A, Qt::ControlModifier);
    key(Qt::Key_G, Qt::ControlModifier);
    ASSERT_TRUE(QApplication::focusWidget());
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Shop"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    settle();
    const Node* group = diagram().node(diagram().nodeNamed("b")->parent);
    ASSERT_NE(group, nullptr);
    EXPECT_EQ(group->label, "Shop");
    EXPECT_EQ(diagram().nodeNamed("a")->parent, group->id);
    EXPECT_EQ(page().view().selection().nodes, std::vector{group->id});
    key(Qt::Key_U, kControlShift);
    EXPECT_FALSE(diagram().nodeNamed("b")->parent);
    while (page().document().undoStack()->canUndo())
        key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(page().document().bytes(), start);
}

TEST_F(Hands, SiblingsAreStackedByKeys)
{
    openFlow("flowchart LR\n  a[A]\n  b[B]\n  c[C]\n");
    select("c");
    key(Qt::Key_B, kControlShift);
    EXPECT_EQ(diagram().nodes().front().name, "c");
    key(Qt::Key_F, kControlShift);
    EXPECT_EQ(diagram().nodes().back().name, "c");
    key(Qt::Key_Z, Qt::ControlModifier);
    expectUndoGivesTheStart();
}

TEST_F(Hands, BoxesAreAlignedAndMadeAlikeByKeys)
{
    openFlow(
        "flowchart TB\n  a[A]\n  b[A much longer name than that]\n  c[C]\n  a --> b\n  a --> c\n");
    const auto box = [&](const char* name) {
        return diagram().nodeNamed(name)->placement.box.value_or(Rect{});
    };
    page().view().setSelection({.nodes = {id("b"), id("a")}, .edges = {}});
    key(Qt::Key_A, kControlAlt);
    EXPECT_EQ(box("a").x, box("b").x);
    key(Qt::Key_Z, kControlAlt);
    EXPECT_EQ(box("a").size(), box("b").size());
    key(Qt::Key_Z, Qt::ControlModifier);
    expectUndoGivesTheStart();
}

TEST_F(Hands, TheKeyPPinsAndReleases)
{
    openFlow("flowchart LR\n  a[First] --> b[Second]\n");
    select("b");
    key(Qt::Key_P);
    EXPECT_TRUE(diagram().nodeNamed("b")->placement.pinned);
    key(Qt::Key_P);
    EXPECT_FALSE(diagram().nodeNamed("b")->placement.pinned);
    key(Qt::Key_Z, Qt::ControlModifier);
    expectUndoGivesTheStart();
}

TEST_F(Hands, ControlPShowsThePageThatIsPrinted)
{
    openFlow("flowchart LR\n  a[First] --> b[Second]\n");
    int pages = 0;
    QTimer::singleShot(0, window.get(), [&] {
        auto* dialog = qobject_cast<QPrintPreviewDialog*>(QApplication::activeModalWidget());
        ASSERT_NE(dialog, nullptr);
        auto* preview = dialog->findChild<QPrintPreviewWidget*>();
        ASSERT_NE(preview, nullptr);
        preview->updatePreview();
        pages = preview->pageCount();
        QTest::keyClick(dialog, Qt::Key_Escape);
    });
    key(Qt::Key_P, Qt::ControlModifier);
    EXPECT_EQ(pages, 1);
}

}  // namespace
}  // namespace stratoplan::app
