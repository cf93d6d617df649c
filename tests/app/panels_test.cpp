#include "app/diagrams_dock.h"
#include "app/find_bar.h"
#include "app/notice_bar.h"
#include "app/outline_model.h"
#include "app/outline_view.h"
#include "app/problems_view.h"
#include "app/source_editor.h"
#include "app/source_pane.h"
#include "tests/app/fixture.h"

#include <QLineEdit>
#include <QMimeData>

namespace stratoplan::app {
namespace {

TEST_F(WindowTest, MirrorsTheCanvasInTheOutlineBothWays)
{
    open(kTwoDiagrams);
    OutlineView* outline = window->outline();
    window->showPanel(outline);
    auto* model = qobject_cast<OutlineModel*>(outline->model());
    ASSERT_EQ(model->rowCount(), 1);
    const QModelIndex vpc = model->index(0, 0);
    EXPECT_EQ(model->rowCount(vpc), 2);

    select("api");
    EXPECT_EQ(outline->currentIndex(), model->indexOf(id("api")));
    outline->setCurrentIndex(model->indexOf(id("alb")));
    EXPECT_EQ(page().view().selection().nodes, std::vector{id("alb")});
}

TEST_F(WindowTest, ReparentsWhatIsDraggedInTheOutline)
{
    open("flowchart TB\n  subgraph one\n    a\n  end\n  subgraph two\n    b\n  end\n",
         QStringLiteral("two.mmd"));
    window->showPanel(window->outline());
    auto* model = qobject_cast<OutlineModel*>(window->outline()->model());
    const std::unique_ptr<QMimeData> data(model->mimeData({model->indexOf(id("a"))}));
    model->dropMimeData(data.get(), Qt::MoveAction, -1, -1, model->indexOf(id("two")));
    QCoreApplication::processEvents();

    EXPECT_EQ(diagram().nodeNamed("a")->parent, id("two"));
    trigger(Act::Undo);
    EXPECT_EQ(diagram().nodeNamed("a")->parent, id("one"));
}

TEST_F(WindowTest, ListsWhatReadingFoundWithItsLine)
{
    open("# Doc\n\n```mermaid\nflowchart LR\n  a --> b\n  ]]] nonsense\n  b --> c\n```\n");
    const ProblemsModel& problems = *window->problems()->problems();
    ASSERT_GT(problems.rowCount(), 0);
    EXPECT_EQ(problems.index(0, ProblemsModel::Place).data().toString(), QStringLiteral("Line 6"));
    EXPECT_EQ(problems.count(Severity::Error) + problems.count(Severity::Warning),
              problems.rowCount());
    EXPECT_FALSE(window->problems()->summary().isEmpty());
    EXPECT_NE(diagram().nodeNamed("c"), nullptr);
}

// Where a drawing is drawn anew for it, everything else only moves.
TEST_F(WindowTest, SelectsWhatAnUndoBringsBack)
{
    open("```\n+-----+-----+\n| Web | API |\n+-----+-----+\n```\n");
    const NodeId api = id("api");
    select("api");
    trigger(Act::Delete);
    ASSERT_EQ(diagram().nodes().size(), 1U);
    EXPECT_FALSE(page().notices().text().isEmpty());
    trigger(Act::Undo);
    EXPECT_EQ(page().view().selection().nodes, std::vector{api});
}

/// UTF-8 that was read as Windows-1252.
constexpr const char kMisread[] =
    "# CafÃ©\n\n```\nâ”Œâ”€â”€â”€â”\xC2\x90\nâ”‚ A â”‚\nâ””â”€â”€â”€â”˜\n```\n";

TEST_F(WindowTest, RepairsTheEncodingFromTheListOfProblems)
{
    open(kMisread);
    const ProblemsModel& problems = *window->problems()->problems();
    ASSERT_EQ(problems.rowCount(), 1);
    EXPECT_EQ(problems.problem(0).diagnostic.code, DiagCode::IMP001);
    EXPECT_FALSE(problems.index(0, ProblemsModel::FixTitle).data().toString().isEmpty());
    EXPECT_EQ(page().document().diagramCount(), 0);

    window->problems()->setCurrentIndex(problems.index(0, 0));
    trigger(Act::ApplyFix);
    EXPECT_EQ(page().document().bytes(), "# Café\n\n```\n┌───┐\n│ A │\n└───┘\n```\n");
    ASSERT_EQ(page().document().diagramCount(), 1);
    EXPECT_EQ(diagram().nodes().size(), 1U);
    EXPECT_EQ(page().source()->editor()->toPlainText(), QStringLiteral("┌───┐\n│ A │\n└───┘"));
    EXPECT_TRUE(page().document().isDirty());
    EXPECT_EQ(page().document().misreadCount(), 0U);

    trigger(Act::Undo);
    EXPECT_EQ(page().document().bytes(), kMisread);
    EXPECT_EQ(page().document().diagramCount(), 0);
    EXPECT_EQ(page().source()->editor()->toPlainText(), QString());
    EXPECT_FALSE(page().document().isDirty());
    trigger(Act::Redo);
    EXPECT_EQ(diagram().nodes().size(), 1U);
}

TEST_F(WindowTest, ListsTheDrawingsThatTheEncodingHid)
{
    open(std::string(kMisread) + "\n```mermaid\nflowchart LR\n  x --> y\n```\n");
    EXPECT_EQ(window->diagrams()->model()->rowCount(), 1);
    page().repairEncoding();
    EXPECT_EQ(page().document().diagramCount(), 2);
    EXPECT_GE(window->diagrams()->model()->rowCount(), 2);
    select("a");
    trigger(Act::Undo);
    EXPECT_EQ(window->diagrams()->model()->rowCount(), 1);
    EXPECT_NE(diagram().nodeNamed("y"), nullptr);
}

TEST_F(WindowTest, FindsByNameKindAndAddress)
{
    open(kTwoDiagrams);
    const Catalog& catalog = builtInCatalog();
    EXPECT_EQ(found(diagram(), catalog, QStringLiteral("orders")), std::vector{id("api")});
    EXPECT_EQ(found(diagram(), catalog, QStringLiteral("10.0.0.0/16")), std::vector{id("vpc")});
    EXPECT_EQ(found(diagram(), catalog, QStringLiteral("aws.alb")), std::vector{id("alb")});
    EXPECT_TRUE(found(diagram(), catalog, QStringLiteral("nothing like it")).empty());

    trigger(Act::Find);
    auto* bar = page().findChild<FindBar*>();
    ASSERT_NE(bar, nullptr);
    QTest::keyClicks(bar->field(), QStringLiteral("o"));
    const auto first = page().view().selection().nodes;
    QTest::keyClick(bar->field(), Qt::Key_Return);
    EXPECT_NE(page().view().selection().nodes, first);
    QTest::keyClick(bar->field(), Qt::Key_Escape);
    EXPECT_FALSE(bar->isVisible());
}

}  // namespace
}  // namespace stratoplan::app
