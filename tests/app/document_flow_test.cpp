#include "app/difference_dialog.h"
#include "app/file_commands.h"
#include "app/layout_notice.h"
#include "app/notice_bar.h"
#include "app/opened_file.h"
#include "model/layout/layout.h"
#include "tests/app/fixture.h"

#include <QClipboard>
#include <QCursor>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QUrl>

namespace stratoplan::app {
namespace {

std::string replaced(std::string text, const std::string& from, const std::string& to)
{
    return text.replace(text.find(from), from.size(), to);
}

TEST_F(WindowTest, SavesOnlyWhatChangedAndKeepsThePermissions)
{
    const QString file = write(QStringLiteral("doc.md"), kTwoDiagrams);
    const auto permissions = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup;
    QFile::setPermissions(file, permissions);
    window->openFiles({file});
    settle();
    select("api");
    trigger(Act::Delete);
    EXPECT_TRUE(page().document().isDirty());
    EXPECT_TRUE(window->isWindowModified());
    trigger(Act::Undo);
    EXPECT_FALSE(page().document().isDirty());

    page().document().setCurrentIndex(1);
    settle();
    select("b");
    trigger(Act::Rename);
    ASSERT_TRUE(page().view().isEditingLabel());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Third"));
    trigger(Act::Save);  // takes the label that is being typed with it

    EXPECT_EQ(read(file), replaced(kTwoDiagrams, "b[Second]", "b[Third]"));
    EXPECT_EQ(QFile::permissions(file) & permissions, permissions);
    EXPECT_FALSE(QFile::permissions(file).testFlag(QFile::ReadOther));
    EXPECT_FALSE(window->isWindowModified());
}

TEST_F(WindowTest, UndoesAndRedoesWithTheSameBytes)
{
    open(kTwoDiagrams);
    select("alb");
    trigger(Act::Duplicate);
    const std::string changed = page().document().bytes();
    EXPECT_NE(changed, kTwoDiagrams);
    trigger(Act::Undo);
    EXPECT_EQ(page().document().bytes(), kTwoDiagrams);
    trigger(Act::Redo);
    EXPECT_EQ(page().document().bytes(), changed);
}

TEST_F(WindowTest, AsksAboutUnsavedChangesBeforeItCloses)
{
    open(kTwoDiagrams);
    select("api");
    trigger(Act::Delete);
    int asked = 0;
    FileCommands::Answer answer = FileCommands::Answer::Cancel;
    window->files().askUnsaved = [&](DocumentPage&) {
        ++asked;
        return answer;
    };
    EXPECT_FALSE(window->close());
    trigger(Act::CloseTab);
    EXPECT_NE(window->currentPage(), nullptr);
    EXPECT_EQ(asked, 2);

    answer = FileCommands::Answer::Save;
    const QString file = path(QStringLiteral("doc.md"));
    trigger(Act::CloseTab);
    EXPECT_EQ(window->currentPage(), nullptr);
    EXPECT_EQ(read(file).find("Orders API"), std::string::npos);
}

TEST_F(WindowTest, SavesANewDocumentWhereItIsTold)
{
    trigger(Act::New);
    ASSERT_NE(window->currentPage(), nullptr);
    EXPECT_TRUE(page().isUntitled());
    page().view().addKind(QStringLiteral("aws.vpc"));
    const QString file = path(QStringLiteral("new.mmd"));
    QString suggested;
    window->files().askSavePath = [&](const QString& name) {
        suggested = name;
        return file;
    };
    trigger(Act::Save);

    EXPECT_TRUE(suggested.endsWith(QLatin1String("Untitled.mmd"))) << suggested.toStdString();
    EXPECT_NE(read(file).find("VPC"), std::string::npos);
    EXPECT_EQ(page().name(), QStringLiteral("new.mmd"));
}

TEST_F(WindowTest, SaysWhenAFileCannotBeWritten)
{
    open(kTwoDiagrams);
    select("api");
    trigger(Act::Delete);
    QFile::setPermissions(path(QStringLiteral("doc.md")), QFile::ReadOwner);
    if (QFileInfo(path(QStringLiteral("doc.md"))).isWritable())
        GTEST_SKIP() << "root may write everything";
    trigger(Act::Save);
    EXPECT_TRUE(page().notices().text().contains(QLatin1String("read-only")));
    EXPECT_TRUE(page().document().isDirty());
}

TEST_F(WindowTest, NoticesThatAnotherProgramChangedTheFile)
{
    open(kTwoDiagrams);
    QTest::qWait(20);
    write(QStringLiteral("doc.md"), replaced(kTwoDiagrams, "Second", "Other"));
    for (int i = 0; i < 100 && page().notices().text().isEmpty(); ++i)
        QTest::qWait(20);
    EXPECT_TRUE(page().notices().text().contains(QLatin1String("changed by another program")))
        << page().notices().text().toStdString();

    trigger(Act::Reload);
    page().document().setCurrentIndex(1);
    EXPECT_EQ(diagram().nodeNamed("b")->label, "Other");
}

TEST_F(WindowTest, ShowsWhatAnotherProgramChangedAsAPicture)
{
    open(kTwoDiagrams);
    select("api");
    trigger(Act::Delete);
    settle();
    write(QStringLiteral("doc.md"), replaced(kTwoDiagrams, "Second", "Other"));
    std::optional<Comparison> shown;
    window->files().askDifference = [&](const QString&, const Comparison& comparison) {
        shown = comparison;
        return false;
    };
    window->files().showChanges(page());

    ASSERT_TRUE(shown);  // of the diagram in view: what was deleted here stands on the disk
    const int api = shown->both.indexOf(shown->both.nodeNamed("api")->id);
    EXPECT_EQ(shown->nodes[static_cast<std::size_t>(api)], Fate::Added);
    EXPECT_TRUE(page().document().isDirty());  // nothing was reloaded

    const DifferenceDialog dialog(QStringLiteral("doc.md"), *shown, window.get());
    EXPECT_GT(dialog.picture()->pixmap().width(), 100);

    trigger(Act::Undo);
    window->files().askDifference = [&](const QString&, const Comparison& comparison) {
        shown = comparison;
        return true;
    };
    window->files().showChanges(page());  // this diagram is the same now, the other one is not
    EXPECT_EQ(shown->both.nodeNamed("b")->label, "Other");
    page().document().setCurrentIndex(1);
    EXPECT_EQ(diagram().nodeNamed("b")->label, "Other");
}

TEST_F(WindowTest, OpensTextOfTheClipboardThatIsADiagram)
{
    EXPECT_TRUE(window->files().importTextAsDocument(QStringLiteral("flowchart LR\n  x --> y\n")));
    EXPECT_EQ(diagram().nodes().size(), 2u);
    EXPECT_FALSE(window->files().importTextAsDocument(QStringLiteral("Dear Sir or Madam,")));
    EXPECT_EQ(window->pages().size(), 1u);
}

TEST_F(WindowTest, InsertsPastedTextIntoTheOpenDiagramWhenToldSo)
{
    open("flowchart LR\n  a --> b\n", QStringLiteral("flow.mmd"));
    const std::string before = page().document().bytes();
    QGuiApplication::clipboard()->setText(QStringLiteral("flowchart LR\n  x[New] --> y\n"));
    bool mayInsert = false;
    window->files().askImport = [&](const QString& text, bool may) {
        mayInsert = may;
        return Import{text, ImportPlace::Here};
    };
    trigger(Act::Paste);
    settle();
    EXPECT_TRUE(mayInsert);
    EXPECT_EQ(diagram().nodes().size(), 4u);
    EXPECT_EQ(diagram().nodeNamed("x")->label, "New");
    EXPECT_EQ(page().document().undoStack()->index(), 1);
    trigger(Act::Undo);
    EXPECT_EQ(page().document().bytes(), before);
    window->files().askImport = [](const QString&, bool) { return Import{}; };
    trigger(Act::Paste);
    EXPECT_EQ(page().document().bytes(), before);
    EXPECT_EQ(window->pages().size(), 1u);
}

TEST_F(WindowTest, CopiesComponentsFromOneDocumentIntoAnother)
{
    open(kTwoDiagrams);
    select("vpc");
    trigger(Act::Copy);
    open("flowchart LR\n  a --> b\n", QStringLiteral("other.mmd"));
    trigger(Act::Paste);

    EXPECT_EQ(diagram().nodes().size(), 5u);
    EXPECT_EQ(diagram().edges().size(), 2u);
    EXPECT_NE(page().document().bytes().find("Orders API"), std::string::npos);
}

TEST_F(WindowTest, PastesWhereThePointerIs)
{
    open("flowchart LR\n  a[First] --> b[Second]\n  subgraph s[Net]\n    c\n  end\n",
         QStringLiteral("other.mmd"));
    canvas::CanvasView& view = page().view();
    page().apply(arrangement(diagram(), page().document().layout()), QStringLiteral("arrange"));
    settle();
    const std::string before = page().document().bytes();
    select("a");
    trigger(Act::Copy);
    const QPoint empty(view.width() - 160, view.height() - 60);
    QCursor::setPos(view.mapToGlobal(empty));
    trigger(Act::PasteHere);
    settle();
    ASSERT_EQ(diagram().nodes().size(), 5u);
    const Node& copy = diagram().nodes().back();
    EXPECT_FALSE(copy.parent);
    EXPECT_NEAR(view.viewRectOf(copy.id).center().x(), empty.x(), 8 * view.zoom());
    EXPECT_NEAR(view.viewRectOf(copy.id).center().y(), empty.y(), 8 * view.zoom());
    trigger(Act::Undo);
    EXPECT_EQ(page().document().bytes(), before);
    // Over a container it goes into it.
    const QRectF net = view.viewRectOf(id("s"));
    QCursor::setPos(view.mapToGlobal((net.bottomRight() - QPointF(6, 6)).toPoint()));
    trigger(Act::PasteHere);
    ASSERT_EQ(diagram().nodes().size(), 5u);
    EXPECT_EQ(diagram().nodes().back().parent, id("s"));
}

TEST_F(WindowTest, FollowsTheLinkOfAComponentToTheWebOnly)
{
    open("flowchart LR\n  a --> b --> c\n  click a \"https://example.org/runbook\"\n"
         "  click b \"file:///etc/passwd\"\n",
         QStringLiteral("links.mmd"));
    QUrl opened;
    window->files().openUrl = [&](const QUrl& url) { opened = url; };
    select("a");
    trigger(Act::OpenLink);
    EXPECT_EQ(opened, QUrl(QStringLiteral("https://example.org/runbook")));
    opened.clear();
    for (const char* name : {"b", "c"}) {
        select(name);
        trigger(Act::OpenLink);
        EXPECT_TRUE(opened.isEmpty()) << name;
        EXPECT_TRUE(page().notices().text().contains(QLatin1String("no link"))) << name;
    }
}

TEST_F(WindowTest, OpensAFileWithoutADiagramAndSaysSo)
{
    open("Dear Sir or Madam,\n\nno picture here.\n", QStringLiteral("letter.md"));
    EXPECT_EQ(page().document().diagramCount(), 0);
    EXPECT_TRUE(page().notices().text().contains(QLatin1String("No diagram")));
    EXPECT_FALSE(window->actions()[Act::Export]->isEnabled());
    EXPECT_FALSE(window->actions()[Act::Delete]->isEnabled());
}

TEST_F(WindowTest, TellsWhyAFileCannotBeOpened)
{
    QString told;
    window->files().tell = [&told](const QString& title, const QString&) { told = title; };
    window->openFiles({path(QStringLiteral("missing.md"))});
    EXPECT_TRUE(told.contains(QLatin1String("missing.md")));
    EXPECT_EQ(window->currentPage(), nullptr);
}

TEST_F(WindowTest, ShowsAFileThatWasReadBeforeThereWasAWindow)
{
    OpenedFile read = readFileAt(write(QStringLiteral("early.mmd"), "flowchart TB\n a --> b\n"));
    ASSERT_TRUE(read.error.isEmpty());
    ASSERT_TRUE(window->files().openRead(std::move(read)));
    settle();
    EXPECT_EQ(page().document().diagram().nodes().size(), 2u);
    EXPECT_GT(page().document().layout().nodes.front().box.width, 0);

    // What a recovered session shows already keeps its unsaved work.
    page().document().markUnsaved();
    ASSERT_TRUE(window->files().openRead(readFileAt(path(QStringLiteral("early.mmd")))));
    EXPECT_EQ(window->pages().size(), 1u);
    EXPECT_TRUE(page().document().isDirty());
}

/// Many components, one a line: more than is read within a frame.
std::string longFlowchart(int lines = 6000)
{
    std::string text = "flowchart TB\n";
    for (int i = 0; i < lines; ++i)
        text += "  node" + std::to_string(i) + "[Order service]\n";
    return text;
}

TEST_F(WindowTest, ShowsThatALargeFileIsBeingReadAndOpensIt)
{
    window->show();
    window->files().patienceMs = 0;
    window->openFiles({write(QStringLiteral("large.mmd"), longFlowchart())});
    EXPECT_EQ(page().document().diagram().nodes().size(), 6000u);
    EXPECT_EQ(QApplication::activeModalWidget(), nullptr);
}

TEST_F(WindowTest, TellsThatALayoutTakesItsTimeAndOffersToGiveItUp)
{
    window->show();
    std::string text = longFlowchart();
    for (int i = 0; i < 6000; ++i)
        text += "  node" + std::to_string(i) + " --> node" + std::to_string(i * 7 % 6000) + "\n";
    window->openFiles({write(QStringLiteral("web.mmd"), text)});
    page().layoutNotice().setPatience(0);
    QPushButton* cancel = nullptr;
    for (int i = 0; i < 100 && !cancel; ++i) {
        QTest::qWait(1);
        cancel = page().notices().findChild<QPushButton*>();
    }
    ASSERT_NE(cancel, nullptr);
    EXPECT_TRUE(page().notices().text().contains(QLatin1String("6000")))
        << page().notices().text().toStdString();
    cancel->click();
    EXPECT_EQ(window->currentPage(), nullptr);
}

TEST_F(WindowTest, OpensNothingWhenTheUserGivesUp)
{
    window->show();
    window->files().patienceMs = 0;
    QTimer escape;
    QString title;
    QObject::connect(&escape, &QTimer::timeout, window.get(), [&] {
        if (QWidget* sheet = QApplication::activeModalWidget()) {
            title = sheet->windowTitle();
            QTest::keyClick(sheet, Qt::Key_Escape);
        }
    });
    escape.start(0);
    window->openFiles({write(QStringLiteral("larger.mmd"), longFlowchart(60'000))});
    EXPECT_TRUE(title.contains(QLatin1String("larger.mmd")));
    EXPECT_EQ(window->currentPage(), nullptr);
}

TEST_F(WindowTest, OpensTheBundledExampleWithoutAProblem)
{
    window->openExample();
    settle();
    ASSERT_GE(page().document().diagramCount(), 3);
    for (int i = 0; i < page().document().diagramCount(); ++i) {
        EXPECT_TRUE(page().document().diagnostics(i).empty()) << i;
        EXPECT_GT(page().document().diagram(i).nodes().size(), 5u) << i;
    }
}

}  // namespace
}  // namespace stratoplan::app
