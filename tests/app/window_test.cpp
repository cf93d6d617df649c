#include "app/diagrams_dock.h"
#include "app/file_commands.h"
#include "app/inspector_dock.h"
#include "app/palette_dock.h"
#include "app/source_editor.h"
#include "app/source_pane.h"
#include "app/window_colors.h"
#include "tests/app/fixture.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QSet>
#include <QTabBar>
#include <QToolButton>

namespace stratoplan::app {
namespace {

TEST_F(WindowTest, StartsWithThePageThatOffersToOpen)
{
    EXPECT_EQ(window->currentPage(), nullptr);
    EXPECT_FALSE(window->palette()->isVisible());
    EXPECT_FALSE(window->actions()[Act::Save]->isEnabled());
    EXPECT_TRUE(window->actions()[Act::Open]->isEnabled());
}

TEST_F(WindowTest, OpensADocumentAndListsItsDiagrams)
{
    open(kTwoDiagrams);

    const DiagramsModel& list = *window->diagrams()->model();
    ASSERT_EQ(list.rowCount(), 3);  // and the system of both
    EXPECT_EQ(list.index(0).data().toString(), QStringLiteral("Network"));
    EXPECT_EQ(list.index(1).data(DiagramsModel::DetailRole).toString(),
              QStringLiteral("flowchart · 2 components"));
    EXPECT_TRUE(window->diagrams()->isVisible());

    QListView* view = window->diagrams()->view();
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {},
                      view->visualRect(list.index(1)).center());
    EXPECT_EQ(page().document().currentIndex(), 1);
    EXPECT_EQ(diagram().nodes().size(), 2u);
    EXPECT_TRUE(page().source()->editor()->toPlainText().startsWith(QLatin1String("flowchart LR")));
}

TEST_F(WindowTest, HidesTheListOfASingleDiagram)
{
    open("flowchart LR\n  a --> b\n", QStringLiteral("one.mmd"));

    EXPECT_FALSE(window->diagrams()->isVisible());
    EXPECT_EQ(window->windowTitle(), QStringLiteral("one.mmd[*] — Stratoplan"));
}

TEST_F(WindowTest, BringsAnOpenFileToTheFrontInsteadOfOpeningItTwice)
{
    open("flowchart LR\n  a --> b\n", QStringLiteral("one.mmd"));
    open("flowchart LR\n  c --> d\n", QStringLiteral("two.mmd"));
    window->openFiles({path(QStringLiteral("one.mmd"))});

    EXPECT_EQ(window->pages().size(), 2u);
    EXPECT_EQ(page().name(), QStringLiteral("one.mmd"));
}

TEST_F(WindowTest, ClosesATabWithItsButton)
{
    open("flowchart LR\n  a --> b\n", QStringLiteral("one.mmd"));
    auto* close = qobject_cast<QAbstractButton*>(window->tabs()->tabButton(0, QTabBar::RightSide));
    ASSERT_NE(close, nullptr);
    QTest::mouseClick(close, Qt::LeftButton);
    QCoreApplication::processEvents();

    EXPECT_EQ(window->currentPage(), nullptr);
}

TEST_F(WindowTest, SwitchesTheThemeOfEverythingAtRunTime)
{
    open(kTwoDiagrams);
    trigger(Act::ThemeDark);
    EXPECT_TRUE(windowTheme().dark);
    EXPECT_EQ(page().view().theme().name, "dark");
    EXPECT_EQ(window->QWidget::palette().color(QPalette::Window), windowColors().chrome);

    trigger(Act::ThemeLight);
    EXPECT_FALSE(windowTheme().dark);
    EXPECT_EQ(page().view().theme().name, "light");
}

TEST_F(WindowTest, GivesEveryIconButtonWordsAndAName)
{
    open(kTwoDiagrams);
    for (const QAbstractButton* button : window->findChildren<QAbstractButton*>()) {
        if (button->icon().isNull() || !button->isVisible() ||
            button->objectName() == QLatin1String("_q_qlineeditclearbutton") ||
            qobject_cast<QLineEdit*>(button->parentWidget()))
            continue;
        const QString words = button->text() + button->accessibleName() + button->toolTip();
        EXPECT_FALSE(words.isEmpty()) << button->metaObject()->className();
    }
}

TEST_F(WindowTest, HasNoTwoCommandsOnTheSameKeys)
{
    QSet<QString> taken;
    for (const ActionSpec& spec : Actions::table()) {
        for (const QKeySequence& keys : window->actions()[spec.id]->shortcuts()) {
            EXPECT_FALSE(taken.contains(keys.toString())) << keys.toString().toStdString();
            taken.insert(keys.toString());
        }
    }
}

TEST_F(WindowTest, WalksThePanesWithF6)
{
    open(kTwoDiagrams);
    window->activateWindow();
    page().view().setFocus();
    QCoreApplication::processEvents();
    trigger(Act::NextPane);
    EXPECT_EQ(QApplication::focusWidget(), page().source()->editor());
    trigger(Act::NextPane);
    EXPECT_TRUE(window->inspector()->isAncestorOf(QApplication::focusWidget()));
}

TEST_F(WindowTest, KeepsAClosedPanelClosed)
{
    open("flowchart LR\n  a --> b\n", QStringLiteral("one.mmd"));
    window->inspector()->close();
    open("flowchart LR\n  c --> d\n", QStringLiteral("two.mmd"));
    EXPECT_FALSE(window->inspector()->isVisible());
    trigger(Act::CloseTab);
    trigger(Act::CloseTab);
    EXPECT_FALSE(window->palette()->isVisible());
    open("flowchart LR\n  a --> b\n", QStringLiteral("three.mmd"));
    EXPECT_TRUE(window->palette()->isVisible());
    EXPECT_FALSE(window->inspector()->isVisible());
}

TEST_F(WindowTest, HidesThePanelsAndBringsThemBack)
{
    open(kTwoDiagrams);
    trigger(Act::HidePanels);
    EXPECT_FALSE(window->palette()->isVisible());
    trigger(Act::HidePanels);
    EXPECT_TRUE(window->palette()->isVisible());
    EXPECT_TRUE(window->inspector()->isVisible());
}

}  // namespace
}  // namespace stratoplan::app
