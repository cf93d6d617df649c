#include "app/outline_model.h"
#include "app/outline_view.h"
#include "app/pick_list.h"
#include "app/problems_view.h"
#include "canvas/mini_map.h"
#include "tests/app/fixture.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMouseEvent>
#include <QStatusBar>

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

}  // namespace
}  // namespace stratoplan::app
