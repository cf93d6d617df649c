#include "app/source_editor.h"
#include "app/source_pane.h"
#include "app/text_changes.h"
#include "tests/app/fixture.h"

#include <QSignalSpy>
#include <QTextBlock>
#include <QTextLayout>

#include <random>

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

struct FirstLineCase {
    const char* name;
    const char* file;
    int line;  ///< of the file, from 1
};

const FirstLineCase kFirstLines[] = {
    {"plain.md", "# A\n\n```\n+---+\n| A |\n+---+\n```\n", 4},
    {"mermaid.md", "# A\n\n```mermaid\nflowchart LR\n  a --> b\n```\n", 4},
    {"quoted.md", "# A\r\n\r\n> ```\r\n> +---+\r\n> | A |\r\n> +---+\r\n> ```\r\n", 4},
    {"indented.md", "A\n\n    +---+\n    | A |\n    +---+\n", 3},
    {"program.c", "int x;\n/*\n * +---+\n * | A |\n * +---+\n */\n", 3},
    {"bare.mmd", "flowchart LR\n  a --> b\n", 1},
};

TEST_F(WindowTest, CountsTheLinesOfTheSourceAsTheFileDoes)
{
    for (const FirstLineCase& c : kFirstLines) {
        open(c.file, QString::fromUtf8(c.name));
        ASSERT_EQ(page().document().diagramCount(), 1) << c.name;
        EXPECT_EQ(page().source()->editor()->firstLine(), c.line) << c.name;
    }
}

std::string longText()
{
    std::string text = "# Long\n\n```mermaid\nflowchart LR\n";
    for (int i = 0; i < 2500; ++i)
        text += "  n" + std::to_string(i) + "[Orders service " + std::to_string(i) + "]\n";
    return text + "```\n";
}

void typeAtTheEnd(SourceEditor& editor, const QString& text)
{
    editor.moveCursor(QTextCursor::End);
    QTest::keyClick(&editor, Qt::Key_Return);
    QTest::keyClicks(&editor, text);
}

TEST_F(WindowTest, ReadsALongSourceWhileTypingPauses)
{
    open(longText());
    typeAtTheEnd(*page().source()->editor(), QStringLiteral("  n1 --> late"));
    EXPECT_EQ(diagram().nodeNamed("late"), nullptr);
    EXPECT_TRUE(QTest::qWaitFor([&] { return diagram().nodeNamed("late") != nullptr; }, 20000));
    trigger(Act::Undo);
    EXPECT_EQ(page().document().bytes(), longText());
}

TEST_F(WindowTest, LosesNothingThatIsTypedWhileALongSourceIsRead)
{
    open(longText());
    SourceEditor& editor = *page().source()->editor();
    typeAtTheEnd(editor, QStringLiteral("  n1 --> late"));
    const auto isRead = [&] { return diagram().nodeNamed("late") != nullptr; };
    for (int i = 0; i < 40 && !isRead(); ++i) {
        QTest::qWait(10);
        QTest::keyClicks(&editor, QStringLiteral("r"));
    }
    page().commitEdits();
    EXPECT_NE(page().document().bytes().find("n1 --> late"), std::string::npos);
    EXPECT_EQ(editor.toPlainText() + QLatin1Char('\n'),
              QString::fromStdString(page().document().block(0).text));
}

/// An editor that a long text has begun to come into.
struct Filling {
    QString text = QString::fromStdString(longText()).repeated(4);
    SourceEditor editor;
    Filling() { editor.setTextKeepingPlace(text); }
};

TEST(SourceEditor, PutsALongTextInPieceByPiece)
{
    Filling filling;
    SourceEditor& editor = filling.editor;
    QSignalSpy filled(&editor, &SourceEditor::filled);
    QSignalSpy typed(&editor, &SourceEditor::typed);
    EXPECT_TRUE(editor.isFilling());
    EXPECT_LT(editor.toPlainText().size(), filling.text.size());
    EXPECT_EQ(editor.text(), filling.text);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !editor.isFilling(); }));
    EXPECT_EQ(editor.toPlainText(), filling.text);
    EXPECT_EQ(filled.size(), 1);
    EXPECT_TRUE(typed.isEmpty());
}

TEST(SourceEditor, HasAllOfATextThatIsTypedIntoBeforeItIsThere)
{
    Filling filling;
    SourceEditor& editor = filling.editor;
    editor.moveCursor(QTextCursor::Start);
    QTest::keyClicks(&editor, QStringLiteral("x"));
    EXPECT_FALSE(editor.isFilling());
    EXPECT_EQ(editor.text(), QLatin1Char('x') + filling.text);
}

TEST(SourceEditor, LeavesATextThatIsNoLongerWanted)
{
    Filling filling;
    SourceEditor& editor = filling.editor;
    editor.setTextKeepingPlace(QStringLiteral("# Long\nshort"));
    EXPECT_FALSE(editor.isFilling());
    QTest::qWait(20);
    EXPECT_EQ(editor.toPlainText(), QStringLiteral("# Long\nshort"));
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

QColor colourAt(SourceEditor& editor, int line, int column)
{
    for (const QTextLayout::FormatRange& range :
         editor.document()->findBlockByNumber(line).layout()->formats())
        if (range.start <= column && column < range.start + range.length)
            return range.format.foreground().color();
    return {};
}

TEST_F(WindowTest, ColoursTheLinesOfASourceThatAreSeen)
{
    QString text = QStringLiteral("flowchart LR");
    for (int i = 0; i < 2000; ++i)
        text += QStringLiteral("\n  a%1[\"x --> y\"] --> b%1").arg(i);
    SourceEditor editor;
    editor.setTextKeepingPlace(text);
    editor.resize(400, 300);
    editor.grab();
    const QColor keyword = colourAt(editor, 0, 2);
    const QColor label = colourAt(editor, 1, 9);
    const QColor arrow = colourAt(editor, 1, 18);
    EXPECT_TRUE(keyword.isValid() && label.isValid() && arrow.isValid());
    EXPECT_NE(label, arrow);
    EXPECT_FALSE(colourAt(editor, 1, 0).isValid());
    EXPECT_FALSE(colourAt(editor, 1500, 18).isValid()) << "not seen yet";

    editor.moveCursor(QTextCursor::End);
    editor.grab();
    EXPECT_EQ(colourAt(editor, 2000, 20), arrow);

    QTextCursor cursor(editor.document()->findBlockByNumber(2000));
    cursor.insertText(QStringLiteral("%% "));
    editor.grab();
    EXPECT_NE(colourAt(editor, 2000, 23), arrow) << "a comment now";
    editor.setMermaid(false);
    editor.grab();
    EXPECT_FALSE(colourAt(editor, 2000, 23).isValid());
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

QString changed(QString text, const std::vector<TextChange>& changes)
{
    for (auto change = changes.rbegin(); change != changes.rend(); ++change)
        text.replace(change->begin, change->end - change->begin, change->text);
    return text;
}

TEST(TextChanges, AreSmallHoweverFarApart)
{
    QString before;
    for (int i = 0; i < 500; ++i)
        before += QStringLiteral("line %1\n").arg(i);
    QString after = before;
    after.replace(QStringLiteral("line 400\n"), QStringLiteral("line 400\nnew\n"));
    after.replace(QStringLiteral("line 10\n"), QStringLiteral("line ten\n"));
    const std::vector<TextChange> changes = changesBetween(before, after);
    ASSERT_EQ(changes.size(), 2U);
    EXPECT_EQ(changes[0].text, QStringLiteral("ten"));
    EXPECT_EQ(changes[1].text.size(), 4);
    EXPECT_EQ(changes[1].begin, changes[1].end);
    EXPECT_EQ(changed(before, changes), after);
}

TEST(TextChanges, BeginWhereLinesBegin)
{
    // The new line begins like the one that it pushes down.
    QString before = QStringLiteral("  a\n  b\n  c\n");
    for (int i = 0; i < 100; ++i)
        before += QStringLiteral("line %1\n").arg(i);
    QString after = before;
    after.replace(QStringLiteral("  b\n"), QStringLiteral("  new\n  b\n"));
    after.replace(QStringLiteral("line 90\n"), QStringLiteral("line ninety\nand more\n"));
    const std::vector<TextChange> changes = changesBetween(before, after);
    ASSERT_EQ(changes.size(), 2U);
    EXPECT_EQ(changes[0].text, QStringLiteral("  new\n"));
    EXPECT_EQ(changes[1].text, QStringLiteral("ninety\nand more"));
    EXPECT_EQ(changed(before, changes), after);
}

TEST(TextChanges, GiveTheOtherTextWhateverBothAre)
{
    std::mt19937 random(3);
    const auto someText = [&] {
        QString text;
        for (auto lines = random() % 12; lines > 0; --lines)
            text += QString::number(random() % 4) +
                    (lines > 1 || random() % 2 == 0 ? QStringLiteral("\n") : QString());
        return text;
    };
    for (int i = 0; i < 2000; ++i) {
        const QString before = someText();
        const QString after = someText();
        EXPECT_EQ(changed(before, changesBetween(before, after)), after);
    }
}

}  // namespace
}  // namespace stratoplan::app
