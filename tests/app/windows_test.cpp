#include "app/file_commands.h"
#include "app/palette_dock.h"
#include "app/palette_model.h"
#include "app/session.h"
#include "app/settings.h"
#include "app/windows.h"
#include "tests/app/fixture.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTabBar>

namespace stratoplan::app {
namespace {

/// Closes and deletes every window but that of the fixture.
class SeveralWindows : public WindowTest {
protected:
    void TearDown() override
    {
        for (MainWindow* other : std::vector<MainWindow*>(Windows::instance().all())) {
            if (other != window.get())
                delete other;
        }
        WindowTest::TearDown();
    }

    MainWindow& other() const { return *Windows::instance().all().back(); }
};

TEST_F(SeveralWindows, ATabThatIsDraggedOutOfItsBarBecomesAWindow)
{
    open(kTwoDiagrams, QStringLiteral("stays.md"));
    DocumentPage& moved = open(kTwoDiagrams, QStringLiteral("goes.md"));
    QTabBar& tabs = *window->tabs();
    const auto drag = [&](int down) {
        const QPoint from = tabs.tabRect(1).center();
        QTest::mousePress(&tabs, Qt::LeftButton, {}, from);
        QTest::mouseMove(&tabs, from + QPoint(2, down / 2));
        QTest::mouseMove(&tabs, from + QPoint(4, down));
        QTest::mouseRelease(&tabs, Qt::LeftButton, {}, from + QPoint(4, down));
        settle();
    };
    drag(20);  // an unsteady hand
    EXPECT_EQ(window->pages().size(), 2u);
    drag(300);
    EXPECT_EQ(window->pages().size(), 1u);
    ASSERT_NE(&other(), window.get());
    EXPECT_EQ(other().currentPage(), &moved);
}

TEST_F(SeveralWindows, TwoViewsOfADocumentShareTextAndUndoButNotTheDiagramInView)
{
    DocumentPage& first = open(kTwoDiagrams);
    trigger(Act::NewView);
    DocumentPage& second = page();
    ASSERT_NE(&first, &second);
    second.document().setCurrentIndex(1);
    EXPECT_EQ(first.document().currentIndex(), 0);

    second.view().setSelection({.nodes = {id("b")}, .edges = {}});
    trigger(Act::Delete);
    EXPECT_EQ(first.document().bytes(), second.document().bytes());
    EXPECT_EQ(first.document().bytes().find("b[Second]"), std::string::npos);
    EXPECT_TRUE(first.document().isDirty());
    EXPECT_EQ(first.document().currentIndex(), 0);

    window->showPage(&first);
    first.view().setSelection({.nodes = {id("api")}, .edges = {}});
    trigger(Act::Delete);
    EXPECT_EQ(second.document().diagram(0).nodeNamed("api"), nullptr);

    window->showPage(&second);
    trigger(Act::Undo);  // what the first view did, so it comes into view here
    EXPECT_EQ(second.document().currentIndex(), 0);
    trigger(Act::Undo);
    EXPECT_EQ(second.document().bytes(), kTwoDiagrams);
    EXPECT_FALSE(first.document().isDirty());
}

TEST_F(SeveralWindows, OnlyTheLastViewAsksAboutUnsavedChanges)
{
    open(kTwoDiagrams);
    trigger(Act::NewView);
    EXPECT_TRUE(window->tabs()->tabText(1).contains(QLatin1String("2")));
    select("api");
    trigger(Act::Delete);
    int asked = 0;
    window->files().askUnsaved = [&](DocumentPage&) {
        ++asked;
        return FileCommands::Answer::Cancel;
    };
    trigger(Act::CloseTab);
    EXPECT_EQ(window->tabs()->count(), 1);
    EXPECT_EQ(asked, 0);
    trigger(Act::CloseTab);
    EXPECT_EQ(window->tabs()->count(), 1);
    EXPECT_EQ(asked, 1);
    EXPECT_NE(page().document().bytes(), kTwoDiagrams);
}

TEST_F(SeveralWindows, ATabMovesToANewWindowWithItsUnsavedChanges)
{
    open(kTwoDiagrams);
    select("api");
    trigger(Act::Delete);
    DocumentPage* moved = window->currentPage();
    trigger(Act::MoveToWindow);
    ASSERT_EQ(Windows::instance().all().size(), 2U);
    EXPECT_EQ(window->currentPage(), nullptr);
    EXPECT_EQ(other().currentPage(), moved);
    EXPECT_TRUE(moved->document().isDirty());
    other().actions()[Act::Undo]->trigger();
    EXPECT_EQ(moved->document().bytes(), kTwoDiagrams);
}

TEST_F(SeveralWindows, AFileThatIsOpenInAnotherWindowIsNotOpenedTwice)
{
    open(kTwoDiagrams);
    trigger(Act::NewWindow);
    other().openFiles({path(QStringLiteral("doc.md"))});
    EXPECT_EQ(other().pages().size(), 0U);
    EXPECT_EQ(window->pages().size(), 1U);
}

TEST_F(SeveralWindows, SavingInOneWindowIsNoChangeByAnotherProgramInTheOther)
{
    DocumentPage& first = open(kTwoDiagrams);
    trigger(Act::NewViewWindow);
    DocumentPage& second = *other().currentPage();
    EXPECT_TRUE(second.document().shares(first.document()));
    select("api");
    trigger(Act::Delete);
    trigger(Act::Save);
    QTest::qWait(300);  // what watches the file has told by now
    EXPECT_FALSE(second.document().isDirty());
    EXPECT_EQ(read(path(QStringLiteral("doc.md"))), second.document().bytes());
}

TEST_F(SeveralWindows, TheSessionBringsBackFilesDiagramsAndPlaces)
{
    open(kTwoDiagrams, QStringLiteral("one.md"));
    page().document().setCurrentIndex(1);
    open(kTwoDiagrams, QStringLiteral("two.md"));
    page().view().showAt(1.5, {200, 100});
    trigger(Act::NewViewWindow);
    const QJsonArray written = QJsonDocument::fromJson(Session::written()).array();
    ASSERT_EQ(written.size(), 2);
    settings::setText(QStringLiteral("session"), QString::fromUtf8(Session::written()));
    for (MainWindow* one : std::vector<MainWindow*>(Windows::instance().all())) {
        if (one != window.get())
            delete one;
    }
    for (DocumentPage* one : window->pages())
        window->removePage(one);
    QCoreApplication::processEvents();

    Session session;
    EXPECT_EQ(session.restore(*window), 3);
    settle();
    ASSERT_EQ(window->pages().size(), 2U);
    ASSERT_EQ(Windows::instance().all().size(), 2U);
    EXPECT_EQ(window->pages()[0]->document().currentIndex(), 1);
    EXPECT_EQ(window->currentPage(), window->pages()[1]);
    QTest::qWait(50);
    EXPECT_NEAR(page().place().zoom, 1.5, 1e-6);
    EXPECT_NEAR(page().place().center.x, 200, 1);
    EXPECT_TRUE(other().currentPage()->document().shares(page().document()));
    settings::setText(QStringLiteral("session"), {});
}

TEST_F(SeveralWindows, TheSessionOpensNothingTwiceThatWasRecovered)
{
    const QString file = write(QStringLiteral("doc.md"), kTwoDiagrams);
    window->openFiles({file});
    settle();
    settings::setText(QStringLiteral("session"), QString::fromUtf8(Session::written()));
    window->removePage(&page());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    window->files().openRecovered(file, QStringLiteral("doc.md"),
                                  std::string(kTwoDiagrams) + "\nMore.\n", {});
    Session session;
    EXPECT_EQ(session.restore(*window), 1);
    EXPECT_EQ(window->pages().size(), 1u);
}

TEST_F(SeveralWindows, TheSessionLeavesOutWhatIsGone)
{
    open(kTwoDiagrams);
    settings::setText(QStringLiteral("session"), QString::fromUtf8(Session::written()));
    window->removePage(window->currentPage());
    QFile::remove(path(QStringLiteral("doc.md")));
    Session session;
    EXPECT_EQ(session.restore(*window), 0);
    EXPECT_EQ(window->currentPage(), nullptr);
    settings::setText(QStringLiteral("session"), {});
}

TEST_F(WindowTest, ThePaletteRemembersFavouritesAndWhatWasUsed)
{
    open(kTwoDiagrams);
    PaletteDock& palette = *window->palette();
    const auto* model = static_cast<const PaletteModel*>(palette.view()->model());
    palette.setFavourite(QStringLiteral("aws.sqs"), true);
    EXPECT_EQ(model->sectionKey(0), QStringLiteral("Favourites"));
    EXPECT_EQ(model->kind(model->index(0, 0, model->index(0, 0)))->id, "aws.sqs");
    page().view().addKind(QStringLiteral("aws.lambda"));
    QCoreApplication::processEvents();
    EXPECT_EQ(model->sectionKey(1), QStringLiteral("Recent"));
    EXPECT_EQ(model->kind(model->index(0, 0, model->index(1, 0)))->id, "aws.lambda");
    palette.setFavourite(QStringLiteral("aws.sqs"), false);
    EXPECT_EQ(model->sectionKey(0), QStringLiteral("Recent"));
}

}  // namespace
}  // namespace stratoplan::app
