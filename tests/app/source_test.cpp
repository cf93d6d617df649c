#include "app/source_editor.h"
#include "app/source_pane.h"
#include "tests/app/fixture.h"

namespace stratoplan::app {
namespace {

TEST_F(WindowTest, ChangesTheDiagramByTypingInTheSource)
{
    open(kTwoDiagrams);
    SourceEditor* editor = page().source()->editor();
    editor->setFocus();
    QTextCursor cursor = editor->textCursor();
    cursor.movePosition(QTextCursor::End);
    editor->setTextCursor(cursor);
    QTest::keyClick(editor, Qt::Key_Return);
    QTest::keyClicks(editor, QStringLiteral("  api --> db"));
    page().commitEdits();

    EXPECT_NE(diagram().nodeNamed("db"), nullptr);
    EXPECT_NE(page().document().bytes().find("  alb --> api\n  api --> db\n```"), std::string::npos)
        << page().document().bytes();
    while (window->actions()[Act::Undo]->isEnabled())
        trigger(Act::Undo);
    EXPECT_EQ(page().document().bytes(), kTwoDiagrams);
    EXPECT_EQ(editor->toPlainText().count(QLatin1Char('\n')), 5);
}

TEST_F(WindowTest, FollowsEditsOfThePictureInTheSource)
{
    open(kTwoDiagrams);
    select("api");
    trigger(Act::Delete);
    EXPECT_FALSE(page().source()->editor()->toPlainText().contains(QLatin1String("Orders")));
}

TEST_F(WindowTest, SelectsWhatTheCursorIsIn)
{
    open(kTwoDiagrams);
    window->activateWindow();
    SourceEditor* editor = page().source()->editor();
    editor->setFocus();
    QCoreApplication::processEvents();
    QTextCursor cursor = editor->document()->find(QStringLiteral("Orders"));
    cursor.clearSelection();
    editor->setTextCursor(cursor);
    EXPECT_EQ(page().view().selection().nodes, std::vector{id("api")});
}

struct MentionCase {
    const char* name;
    const char* text;
    const char* wanted;
    std::vector<int> lines;
};

class LinesMentioning : public testing::TestWithParam<MentionCase> {};

TEST_P(LinesMentioning, AName)
{
    EXPECT_EQ(
        linesMentioning(QString::fromUtf8(GetParam().text), {QString::fromUtf8(GetParam().wanted)}),
        GetParam().lines);
}

INSTANTIATE_TEST_SUITE_P(
    All, LinesMentioning,
    testing::Values(MentionCase{"WholeWords", "api\napis\napi --> db", "api", {0, 2}},
                    MentionCase{"NotInQuotes", "x[\"the api\"]\napi", "api", {1}},
                    MentionCase{"NotInComments", "%% api\n api", "api", {1}},
                    MentionCase{"LaterInTheLine", "apis api", "api", {0}}),
    [](const auto& test) { return std::string(test.param.name); });

}  // namespace
}  // namespace stratoplan::app
