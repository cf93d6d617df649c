#include "app/diagrams_dock.h"
#include "app/file_commands.h"
#include "app/notice_bar.h"
#include "app/problems_view.h"
#include "app/source_editor.h"
#include "app/source_pane.h"
#include "app/whole_system.h"
#include "app/windows.h"
#include "canvas/document.h"
#include "tests/app/fixture.h"

#include <QLabel>
#include <QStatusBar>

#include <algorithm>

namespace stratoplan::app {
namespace {

const char kOverview[] = "# Shop\n\n```mermaid\nflowchart LR\n  u[Users] --> alb[ALB]\n```\n\n"
                         "```mermaid\nflowchart LR\n  lb[ALB] --> q[SQS: jobs]\n```\n";

const char kOneDrawing[] = "```mermaid\nflowchart LR\n  a[ALB] --> b[SQS: jobs]\n```\n\n"
                           "```mermaid\nflowchart LR\n```\n";

/// The two drawings give one database two engines.
const char kContradiction[] =
    "# Shop\n\n```mermaid\nflowchart LR\n  lb[ALB] --> orders[(RDS: Orders<br/>engine: postgres)]\n"
    "```\n\n```mermaid\nflowchart LR\n  job[Lambda: nightly] --> db[(RDS: Orders<br/>engine: "
    "mysql)]"
    "\n```\n";

/// A table gives the component another port than its box.
const char kWords[] =
    "```mermaid\nflowchart LR\n  lb[ALB] --> o[\"Orders API :80 (ECS)\"]\n```\n\n"
    "```mermaid\nflowchart LR\n  job[Lambda: nightly] --> q[SQS: jobs]\n```\n\n"
    "### Orders API\n\n| Setting | Value |\n|---|---|\n| Container port | 8080 |\n";

class SystemTest : public WindowTest {
protected:
    QListView& list() const { return *window->diagrams()->view(); }
    const DiagramsModel& rows() const { return *window->diagrams()->model(); }
    void click(int row)
    {
        QTest::mouseClick(list().viewport(), Qt::LeftButton, {},
                          list().visualRect(rows().index(row)).center());
        QTest::qWait(0);  // the list asks when the event is over
        settle();
    }
    /// The page that shows the system, from the list.
    DocumentPage& showSystem()
    {
        click(rows().systemRow());
        EXPECT_NE(page().system(), nullptr);
        return page();
    }
    bool shows(const DocumentPage& system, const std::string& label) const
    {
        return std::ranges::any_of(system.document().diagram().nodes(),
                                   [&](const Node& node) { return node.label == label; });
    }
    void rename(DocumentPage& shown, const std::string& name, const std::string& label)
    {
        const Node& before = *shown.document().diagram().nodeNamed(name);
        Node after = before;
        after.label = label;
        Diff diff;
        diff.nodes.push_back({before, after});
        ASSERT_TRUE(shown.apply(diff, QStringLiteral("Rename")));
    }
    /// The row of the problem of that code; -1 without one.
    int rowOf(DiagCode code) const
    {
        const ProblemsModel& found = *window->problems()->problems();
        for (int row = 0; row < found.rowCount(); ++row)
            if (found.problem(row).diagnostic.code == code)
                return row;
        return -1;
    }
    void clickProblem(int row)
    {
        ProblemsView& problems = *window->problems();
        window->showPanel(&problems);
        problems.scrollTo(problems.model()->index(row, 0));
        QTest::mouseClick(problems.viewport(), Qt::LeftButton, {},
                          problems.visualRect(problems.model()->index(row, 0)).center());
        QTest::qWait(0);
        settle();
    }
};

TEST_F(SystemTest, StandsAtTheEndOfTheListWhereSeveralDiagramsJoin)
{
    open(kOverview);
    ASSERT_EQ(rows().rowCount(), 3);
    EXPECT_EQ(rows().systemRow(), 2);
    EXPECT_TRUE(rows().index(2).data(DiagramsModel::SystemRole).toBool());
    EXPECT_FALSE(rows().index(1).data(DiagramsModel::SystemRole).toBool());
    EXPECT_FALSE(rows().index(2).data(Qt::ToolTipRole).toString().isEmpty());

    open("flowchart LR\n  a --> b\n", QStringLiteral("one.mmd"));
    EXPECT_EQ(rows().systemRow(), -1);
    EXPECT_FALSE(window->diagrams()->isVisible());
}

TEST_F(SystemTest, ComesWhenASecondDiagramHasSomethingToJoinAndGoesWithIt)
{
    DocumentPage& shown = open(kOneDrawing);
    EXPECT_EQ(rows().rowCount(), 2);
    shown.document().setCurrentIndex(1);
    ASSERT_TRUE(shown.document().replaceText(1, "flowchart LR\n  c[S3: files]\n"));
    EXPECT_EQ(rows().systemRow(), 2);
    trigger(Act::Undo);
    EXPECT_EQ(rows().rowCount(), 2);
    EXPECT_EQ(rows().systemRow(), -1);
}

TEST_F(SystemTest, ShowsThePageOnAClickAndGoesBackOnAnother)
{
    DocumentPage& shop = open(kOverview);
    DocumentPage& system = showSystem();
    EXPECT_EQ(system.document().diagram().nodes().size(), 3u);
    EXPECT_FALSE(system.document().isEditable());
    // The list still is that of the document.
    EXPECT_EQ(rows().rowCount(), 3);
    EXPECT_EQ(list().currentIndex().row(), 2);

    click(1);
    EXPECT_EQ(&page(), &shop);
    EXPECT_EQ(shop.document().currentIndex(), 1);
    // Once more, also from the menu: the same page.
    EXPECT_EQ(&showSystem(), &system);
    trigger(Act::WholeSystem);
    EXPECT_EQ(&page(), &system);
    EXPECT_EQ(window->pages().size(), 2u);
}

TEST_F(SystemTest, IsReadableTextThatNobodyCanType)
{
    open(kOverview);
    DocumentPage& system = showSystem();
    EXPECT_EQ(system.document().format(), SourceFormat::Mermaid);
    const std::string text = system.document().bytes();
    EXPECT_TRUE(text.starts_with("flowchart")) << text;
    EXPECT_NE(text.find("alb[\"ALB\"]"), std::string::npos) << text;
    ASSERT_NE(system.source(), nullptr);
    EXPECT_TRUE(system.source()->editor()->isReadOnly());
    // Neither "not saved" nor a fix that would be refused.
    EXPECT_FALSE(window->statusBar()->findChildren<QLabel*>().empty());
    for (const QLabel* label : window->statusBar()->findChildren<QLabel*>())
        EXPECT_FALSE(label->text().contains(QLatin1String("Not saved")))
            << qPrintable(label->text());
    const ProblemsModel& found = *window->problems()->problems();
    ASSERT_TRUE(QTest::qWaitFor([&] { return found.rowCount() > 0; }));
    for (int row = 0; row < found.rowCount(); ++row)
        EXPECT_TRUE(found.index(row, ProblemsModel::FixTitle).data().toString().isEmpty());
}

TEST_F(SystemTest, IsSteppedToAsADiagramIs)
{
    DocumentPage& shop = open(kOverview);
    trigger(Act::NextDiagram);
    EXPECT_EQ(shop.document().currentIndex(), 1);
    trigger(Act::NextDiagram);
    QTest::qWait(0);
    settle();
    ASSERT_NE(page().system(), nullptr);
    trigger(Act::NextDiagram);  // round to the first
    QTest::qWait(0);
    settle();
    EXPECT_EQ(&page(), &shop);
    EXPECT_EQ(shop.document().currentIndex(), 0);
    trigger(Act::PreviousDiagram);
    QTest::qWait(0);
    settle();
    EXPECT_NE(page().system(), nullptr);
}

TEST_F(SystemTest, IsChosenByKeys)
{
    DocumentPage& shop = open(kOverview);
    list().setFocus();
    QTest::keyClick(&list(), Qt::Key_End);
    QTest::qWait(0);
    ASSERT_NE(page().system(), nullptr);
    QTest::keyClick(&list(), Qt::Key_Up);
    QTest::qWait(0);
    EXPECT_EQ(&page(), &shop);
    EXPECT_EQ(shop.document().currentIndex(), 1);
}

TEST_F(SystemTest, FollowsEditsOfTheDocument)
{
    DocumentPage& shop = open(kOverview);
    DocumentPage& system = showSystem();
    // While it is not seen: when it is shown again.
    click(0);
    rename(shop, "u", "Buyers");
    QTest::qWait(400);
    EXPECT_FALSE(shows(system, "Buyers"));
    showSystem();
    EXPECT_TRUE(QTest::qWaitFor([&] { return shows(system, "Buyers"); }));
    EXPECT_FALSE(system.document().isDirty());
    EXPECT_EQ(system.document().diagram().nodes().size(), 3u);
    // While it is seen, here beside an edit that another view makes: by itself.
    rename(shop, "u", "Sellers");
    EXPECT_TRUE(QTest::qWaitFor([&] { return shows(system, "Sellers"); }));
    shop.document().undoStack()->undo();
    EXPECT_TRUE(QTest::qWaitFor([&] { return shows(system, "Buyers"); }));
}

TEST_F(SystemTest, ListsContradictionsAndLeadsToTheirDiagrams)
{
    DocumentPage& shop = open(kContradiction);
    EXPECT_EQ(rowOf(DiagCode::SYS001), -1);
    DocumentPage& system = showSystem();
    // First among the warnings, also when the rules have looked at the system.
    const ProblemsModel& found = *window->problems()->problems();
    ASSERT_TRUE(QTest::qWaitFor([&] { return found.rowCount() > 1; }));
    ASSERT_EQ(rowOf(DiagCode::SYS001), 0);
    EXPECT_EQ(found.problem(0).diagnostic.args[5], "5");  // the line of the other drawing
    // The component is the one of the system; its place in the document is where a click leads.
    const Node* drawn = system.document().diagram().node(found.problem(0).node);
    ASSERT_NE(drawn, nullptr);
    EXPECT_TRUE(drawn->label.starts_with("RDS: Orders"));
    clickProblem(0);
    ASSERT_EQ(&page(), &shop);
    EXPECT_EQ(shop.document().currentIndex(), 1);
    EXPECT_EQ(shop.view().selection().nodes, std::vector{id("db")});

    // Both say the same now: the finding goes.
    rename(shop, "db", "RDS: Orders\nengine: postgres");
    showSystem();
    EXPECT_TRUE(QTest::qWaitFor([&] { return rowOf(DiagCode::SYS001) == -1; }));
}

TEST_F(SystemTest, ListsWhatTheWordsSayOtherwise)
{
    DocumentPage& shop = open(kWords);
    shop.document().setCurrentIndex(1);
    showSystem();
    ASSERT_GE(rowOf(DiagCode::SYS002), 0);
    clickProblem(rowOf(DiagCode::SYS002));
    ASSERT_EQ(&page(), &shop);
    EXPECT_EQ(shop.document().currentIndex(), 0);
    EXPECT_EQ(shop.view().selection().nodes, std::vector{id("o")});
}

TEST_F(SystemTest, ClosesWithTheLastViewOfItsDocument)
{
    DocumentPage& shop = open(kOverview);
    DocumentPage* second = window->files().addView(shop);
    DocumentPage& system = showSystem();
    window->removePage(system.system()->origin());
    QTest::qWait(0);
    EXPECT_EQ(window->pages().size(), 2u);
    EXPECT_EQ(rows().rowCount(), 3);  // the list is that of the other view
    window->removePage(system.system()->origin() == second ? second : &shop);
    QTest::qWait(0);
    EXPECT_TRUE(window->pages().empty());
}

TEST_F(SystemTest, StaysWhenItsDocumentIsReadAnew)
{
    DocumentPage& shop = open(kOverview);
    DocumentPage& system = showSystem();
    std::string other = kOverview;
    other.replace(other.find("Users"), 5, "Crowd");
    write(QStringLiteral("doc.md"), other);
    window->files().reload(shop);
    QTest::qWait(0);
    ASSERT_EQ(window->pages().size(), 2u);
    window->showPage(&system);
    EXPECT_TRUE(QTest::qWaitFor([&] { return shows(system, "Crowd"); }));
}

TEST_F(SystemTest, StaysReadOnlyInWindowsMadeAnew)
{
    open(kOverview);
    showSystem();
    // As for another language: every window anew with new views.
    MainWindow* old = window.release();
    old->setAttribute(Qt::WA_DeleteOnClose, false);
    Windows::instance().rebuild();
    window.reset(Windows::instance().all().front());
    window->setAttribute(Qt::WA_DeleteOnClose, false);
    QTest::qWait(0);
    ASSERT_EQ(window->pages().size(), 2u);
    ASSERT_NE(page().system(), nullptr);
    EXPECT_FALSE(page().document().isEditable());
    EXPECT_EQ(page().system()->origin(), window->pages().front());
}

TEST_F(WindowTest, ShowsTheWholeSystemReadOnly)
{
    DocumentPage& shop = open(kOverview);
    trigger(Act::WholeSystem);
    settle();
    ASSERT_NE(&page(), &shop);
    EXPECT_EQ(diagram().nodes().size(), 3u);  // the balancer once
    EXPECT_EQ(diagram().edges().size(), 2u);
    EXPECT_FALSE(page().document().isEditable());
    EXPECT_FALSE(page().document().isDirty());
    EXPECT_FALSE(page().document().replaceText(0, "flowchart LR\n"));
    EXPECT_EQ(shop.document().bytes(), kOverview);
}

TEST_F(WindowTest, ShowsWhatDrawingAndPlanDoNotShare)
{
    open(kOverview);
    page().document().setCurrentIndex(1);
    settle();
    const QString plan =
        write(QStringLiteral("plan.json"),
              R"({"format_version": "1.2", "planned_values": {"root_module": {"resources": [
            {"address": "aws_lb.alb", "mode": "managed", "type": "aws_lb", "name": "alb",
             "values": {"load_balancer_type": "application"}},
            {"address": "aws_dynamodb_table.carts", "mode": "managed",
             "type": "aws_dynamodb_table", "name": "carts", "values": {"name": "carts"}}]}}})");
    window->files().askPlanPath = [&] { return plan; };
    const auto drift = [&] {
        const auto& findings = page().document().findings(1);
        return std::ranges::count_if(findings, [](const Finding& finding) {
            return finding.diagnostic.code == DiagCode::TFJ003 ||
                   finding.diagnostic.code == DiagCode::TFJ004;
        });
    };
    trigger(Act::ComparePlan);
    EXPECT_EQ(drift(), 2);  // the queue is not planned, the table not drawn
    EXPECT_TRUE(page().notices().text().contains(QLatin1Char('2')));
    // It goes on while the drawing changes, and ends where it is asked again.
    select("q");
    trigger(Act::Delete);
    settle();
    EXPECT_EQ(drift(), 1);
    trigger(Act::ComparePlan);
    EXPECT_EQ(drift(), 0);
}

}  // namespace
}  // namespace stratoplan::app
