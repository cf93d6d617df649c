#include "app/find_bar.h"
#include "app/journal.h"
#include "app/notice_bar.h"
#include "app/pick_list.h"
#include "app/pickers.h"
#include "app/print.h"
#include "app/select_commands.h"
#include "app/start_page.h"
#include "canvas/zoom_pill.h"
#include "tests/app/fixture.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QLockFile>
#include <QMenuBar>
#include <QPrinter>

namespace stratoplan::app {
namespace {

const char kFlow[] = "flowchart LR\n  a[Web 10.0.0.1] --> b[Api]\n  b --> c[Api store]\n  d[Web]\n";

/// A folder of a run that was killed: what it had written stays, its lock is nobody's.
void leaveBehind(const QString& root, const QString& from)
{
    const QString run = root + QStringLiteral("/run-dead");
    QDir().mkpath(run);
    for (const QFileInfo& file : QDir(from).entryInfoList({QStringLiteral("*.unsaved")}))
        QFile::copy(file.absoluteFilePath(), run + QLatin1Char('/') + file.fileName());
}

TEST_F(WindowTest, RecoversWhatWasNotSavedWhenTheProgramIsKilled)
{
    const QString root = path(QStringLiteral("journal"));
    const QString file = write(QStringLiteral("flow.mmd"), kFlow);
    auto journal = std::make_unique<Journal>(*window, root);
    window->openFiles({file});
    settle();
    select("d");
    trigger(Act::Delete);
    journal->flush();
    const QFileInfoList runs = QDir(root).entryInfoList({QStringLiteral("run-*")});
    ASSERT_EQ(runs.size(), 1);
    leaveBehind(root, runs[0].absoluteFilePath());
    const std::string edited = page().document().bytes();
    journal.reset();  // the orderly end of this run takes only its own folder
    window->removePage(&page());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);

    Journal next(*window, root);
    EXPECT_EQ(next.recover(), 1);
    settle();
    EXPECT_EQ(page().document().bytes(), edited);
    EXPECT_EQ(page().document().path(), file.toStdString());
    EXPECT_TRUE(page().document().isDirty());
    EXPECT_TRUE(page().notices().text().contains(QStringLiteral("flow.mmd")));
    EXPECT_EQ(read(file), kFlow);
    trigger(Act::Save);
    EXPECT_EQ(read(file), edited);
    EXPECT_TRUE(page().notices().text().isEmpty());
    next.flush();
    EXPECT_EQ(QDir(root).entryInfoList({QStringLiteral("run-*")}).size(), 1);
}

TEST_F(WindowTest, KeepsNoJournalOfWhatWasSavedOrUndone)
{
    const QString root = path(QStringLiteral("journal"));
    Journal journal(*window, root);
    open(kFlow, QStringLiteral("flow.mmd"));
    select("d");
    trigger(Act::Delete);
    journal.flush();
    const QString run = QDir(root).entryInfoList({QStringLiteral("run-*")}).value(0).filePath();
    EXPECT_EQ(QDir(run).entryList({QStringLiteral("*.unsaved")}).size(), 1);
    trigger(Act::Undo);
    journal.flush();
    EXPECT_EQ(QDir(run).entryList({QStringLiteral("*.unsaved")}).size(), 0);
}

TEST_F(WindowTest, LeavesTheJournalOfARunningProgramAlone)
{
    const QString root = path(QStringLiteral("journal"));
    Journal first(*window, root);
    open(kFlow, QStringLiteral("flow.mmd"));
    select("d");
    trigger(Act::Delete);
    first.flush();
    Journal second(*window, root);
    EXPECT_EQ(second.recover(), 0);
}

TEST_F(WindowTest, GivesACommandByTypingAPartOfItsName)
{
    open(kFlow, QStringLiteral("flow.mmd"));
    PickList* list = pickCommand(*window);
    QTest::keyClicks(list->field(), QStringLiteral("select all"));
    ASSERT_GT(list->list()->count(), 0);
    EXPECT_EQ(list->list()->item(0)->text(), QStringLiteral("Select all"));
    QTest::keyClick(list->field(), Qt::Key_Return);
    EXPECT_EQ(page().view().selection().nodes.size(), 4u);
}

TEST_F(WindowTest, BeginsWithATemplateWhileADocumentIsOpen)
{
    open(kFlow, QStringLiteral("flow.mmd"));
    PickList* list = pickCommand(*window);
    QTest::keyClicks(list->field(), QStringLiteral("template"));
    ASSERT_EQ(list->list()->count(), 5);
    QTest::keyClicks(list->field(), QStringLiteral("xyz"));
    EXPECT_EQ(list->list()->count(), 0);
    list->field()->setText(QStringLiteral("New: EKS"));
    QTest::keyClick(list->field(), Qt::Key_Return);
    settle();
    EXPECT_EQ(window->pages().size(), 2u);
    EXPECT_GT(diagram().nodes().size(), 5u);
}

TEST_F(WindowTest, AddsAConnectedComponentFromTheListOfWhatMayStandThere)
{
    open(kFlow, QStringLiteral("flow.mmd"));
    Q_EMIT page().view().quickAddRequested(QPoint(200, 200), id("c"), Point{400, 40});
    auto* list = page().findChild<PickList*>();
    ASSERT_NE(list, nullptr);
    QTest::keyClicks(list->field(), QStringLiteral("lambda"));
    QTest::keyClick(list->field(), Qt::Key_Return);
    settle();
    EXPECT_EQ(diagram().nodes().size(), 5u);
    EXPECT_EQ(diagram().edges().back().source, id("c"));
    EXPECT_EQ(page().document().undoStack()->index(), 1);
    trigger(Act::Undo);
    EXPECT_EQ(page().document().bytes(), kFlow);
}

TEST_F(WindowTest, OffersOnlyWhatMayStandInTheContainer)
{
    open("flowchart TB\n  subgraph vpc[VPC]\n    a[ALB]\n  end\n", QStringLiteral("vpc.mmd"));
    const Rect box = page()
                         .document()
                         .layout()
                         .nodes[static_cast<std::size_t>(diagram().indexOf(id("vpc")))]
                         .box;
    PickList* list = pickComponent(page(), QPoint(10, 10), {}, {box.x + 4, box.bottom() - 3});
    const Catalog& catalog = page().document().catalog();
    ASSERT_GT(list->list()->count(), 5);
    for (int i = 0; i < list->list()->count(); ++i) {
        const std::string kind = list->list()->item(i)->data(Qt::UserRole).toString().toStdString();
        EXPECT_TRUE(catalog.mayContain(diagram().nodeNamed("vpc")->kind, kind)) << kind;
    }
    list->close();
}

TEST_F(WindowTest, FindsWhatMayNotStandThereAndSaysSo)
{
    open("flowchart TB\n  subgraph vpc[VPC]\n    a[ALB]\n  end\n", QStringLiteral("vpc.mmd"));
    PickList* list = pickComponent(page(), QPoint(10, 10), {}, {-400, -400});
    QTest::keyClicks(list->field(), QStringLiteral("Lambda Function"));
    const QListWidgetItem* first = list->list()->item(0);
    EXPECT_EQ(first->data(Qt::UserRole).toString(), QStringLiteral("aws.lambda"));
    list->close();
}

TEST_F(WindowTest, AddsAPlainComponentThatIsCalledWhatWasTyped)
{
    open(kFlow, QStringLiteral("flow.mmd"));
    PickList* list = pickComponent(page(), QPoint(10, 10), {}, {400, 400});
    QTest::keyClicks(list->field(), QStringLiteral("Billing"));
    list->list()->setCurrentRow(list->list()->count() - 1);
    QTest::keyClick(list->field(), Qt::Key_Return);
    settle();
    EXPECT_EQ(diagram().nodes().back().label, "Billing");
    EXPECT_FALSE(diagram().nodes().back().isContainer);
}

TEST_F(WindowTest, ReplacesInAllHitsAsOneStep)
{
    open(kFlow, QStringLiteral("flow.mmd"));
    trigger(Act::Replace);
    auto* bar = page().findChild<FindBar*>();
    ASSERT_NE(bar, nullptr);
    QTest::keyClicks(bar->field(), QStringLiteral("api"));
    QTest::keyClicks(bar->replacement(), QStringLiteral("Service"));
    bar->replace(true);
    settle();
    EXPECT_EQ(diagram().nodeNamed("b")->label, "Service");
    EXPECT_EQ(diagram().nodeNamed("c")->label, "Service store");
    EXPECT_EQ(page().document().undoStack()->index(), 1);
    trigger(Act::Undo);
    EXPECT_EQ(page().document().bytes(), kFlow);
}

TEST_F(WindowTest, GivesACommandOtherKeysAndTakesThemFromTheirOwner)
{
    Actions& actions = window->actions();
    const QKeySequence find(Qt::CTRL | Qt::Key_F);
    actions.setKeys(Act::Print, {find});
    EXPECT_EQ(actions[Act::Print]->shortcuts(), QList<QKeySequence>{find});
    EXPECT_TRUE(actions[Act::Find]->shortcuts().isEmpty());
    MainWindow other;  // remembered
    EXPECT_EQ(other.actions()[Act::Print]->shortcut(), find);
    actions.resetKeys(Act::Print);
    actions.resetKeys(Act::Find);
    EXPECT_EQ(actions[Act::Find]->shortcut(), find);
}

TEST_F(WindowTest, SelectsByKindAndAlongTheLines)
{
    open(kFlow, QStringLiteral("flow.mmd"));
    select("a");
    trigger(Act::SelectDownstream);
    EXPECT_EQ(page().view().selection().nodes.size(), 3u);
    EXPECT_EQ(page().view().selection().edges.size(), 2u);
    select("b");
    trigger(Act::SelectConnected);
    EXPECT_EQ(page().view().selection().nodes.size(), 3u);
    trigger(Act::SelectEdges);
    EXPECT_EQ(page().view().selection().edges.size(), 2u);
    EXPECT_TRUE(page().view().selection().nodes.empty());
    trigger(Act::SelectNodes);
    EXPECT_EQ(page().view().selection().nodes.size(), 4u);
}

TEST_F(WindowTest, CopiesAsEveryTextFormatOfTheMenu)
{
    open("flowchart LR\n  b[(S3 bucket)]\n", QStringLiteral("b.mmd"));
    QClipboard& clipboard = *QGuiApplication::clipboard();
    trigger(Act::CopyAscii);
    EXPECT_TRUE(clipboard.text().contains(QStringLiteral("S3 bucket")));
    trigger(Act::CopyTerraform);
    EXPECT_TRUE(clipboard.text().contains(QStringLiteral("aws_s3_bucket")) ||
                clipboard.text().contains(QStringLiteral("terraform")));
}

TEST_F(WindowTest, PresentsTheDiagramAloneAndComesBack)
{
    open(kFlow, QStringLiteral("flow.mmd"));
    QTest::qWait(50);
    page().view().showAt(0.75, {60, 40});
    const ViewPlace before = page().place();
    trigger(Act::Present);
    EXPECT_FALSE(window->menuBar()->isVisible());
    EXPECT_TRUE(page().view().isVisible());
    EXPECT_FALSE(page().view().areMarksShown());
    const auto* zoom = page().view().findChild<canvas::ZoomPill*>();
    EXPECT_FALSE(zoom->isVisible());
    EXPECT_TRUE(page().notices().text().contains(QStringLiteral("Esc")));
    QTest::keyClick(&page().view(), Qt::Key_Escape);
    EXPECT_FALSE(page().notices().text().contains(QStringLiteral("Esc")));
    EXPECT_TRUE(window->menuBar()->isVisible());
    EXPECT_TRUE(page().view().areMarksShown());
    EXPECT_TRUE(zoom->isVisible());
    QTest::qWait(300);
    EXPECT_EQ(page().place().zoom, before.zoom);
    EXPECT_NEAR(page().place().center.x, before.center.x, 2);
    EXPECT_NEAR(page().place().center.y, before.center.y, 2);
}

TEST_F(WindowTest, PrintsTheDiagramOnOnePage)
{
    open(kFlow, QStringLiteral("flow.mmd"));
    const QString out = path(QStringLiteral("page.pdf"));
    {
        QPrinter printer;
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(out);
        drawPage(page(), printer);
    }
    EXPECT_TRUE(read(out).starts_with("%PDF"));
    EXPECT_GT(read(out).size(), 2000u);
}

TEST_F(WindowTest, BeginsFromEveryTemplateOfTheStartPage)
{
    auto* start = window->findChild<StartPage*>();
    ASSERT_NE(start, nullptr);
    int count = 0;
    QObject::connect(start, &StartPage::templateRequested, start,
                     [&](const QString& title, const std::string&) {
                         ++count;
                         settle();
                         EXPECT_EQ(page().name(), title);
                         EXPECT_GT(diagram().nodes().size(), 8u) << title.toStdString();
                         EXPECT_TRUE(page().document().isDirty());
                         for (const Finding& finding : page().document().findings(0))
                             EXPECT_NE(severityOf(finding.diagnostic), Severity::Error)
                                 << title.toStdString() << ": " << sentence(finding.diagnostic);
                     });
    for (QAbstractButton* row : start->findChildren<QAbstractButton*>()) {
        if (row->property("template").toBool())
            row->click();
    }
    EXPECT_EQ(count, 5);
}

}  // namespace
}  // namespace stratoplan::app
