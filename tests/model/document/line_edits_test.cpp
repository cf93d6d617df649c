#include "model/base/text_util.h"
#include "model/document/document_file.h"
#include "model/document/line_edits.h"

#include <gtest/gtest.h>

#include <random>

namespace stratoplan {
namespace {

struct LineEditCase {
    const char* name;
    const char* before;
    const char* after;
    std::vector<TextEdit> edits;
};

const LineEditCase kCases[] = {
    {"Nothing", "a\nb\n", "a\nb\n", {}},
    {"WithinALine", "abc\nd\n", "axc\nd\n", {{{1, 2}, "x"}}},
    {"FarApart", "a\nb\nc\n", "x\nb\ny\n", {{{0, 1}, "x"}, {{4, 5}, "y"}}},
    {"Comes", "a\nc\n", "a\nb\nc\n", {{{2, 2}, "b\n"}}},
    {"Goes", "a\nb\nc\n", "a\nc\n", {{{2, 4}, ""}}},
    {"ChangesAndComes", "a\nb\n", "a\nx\ny\n", {{{2, 3}, "x"}, {{4, 4}, "y\n"}}},
    {"WholeSigns", "│\n", "─\n", {{{0, 3}, "─"}}},
    {"NoBreakAtTheEnd", "a\nb", "a\nc", {{{2, 3}, "c"}}},
};

TEST(LineEdits, TouchOnlyLinesThatChange)
{
    for (const LineEditCase& c : kCases)
        EXPECT_EQ(lineEdits(c.before, c.after), c.edits) << c.name;
}

TEST(LineEdits, GiveTheOtherTextWhateverBothAre)
{
    std::mt19937 random(5);
    const auto someText = [&] {
        std::string text;
        for (auto lines = random() % 9; lines > 0; --lines)
            text += std::string(random() % 3, static_cast<char>('a' + random() % 3)) +
                    (lines > 1 || random() % 4 != 0 ? "\n" : "");
        return text;
    };
    for (int i = 0; i < 5000; ++i) {
        const std::string before = someText();
        const std::string after = someText();
        EXPECT_EQ(applied(before, lineEdits(before, after)), after) << before << "->\n" << after;
    }
}

/// Each line in a comment of the file; no blank behind the sign of an empty one.
std::string commented(const std::string& text)
{
    std::string out = "int a;\n";
    for (const std::string_view line : splitLines(text))
        out += line.empty() ? "//\r\n" : "// " + std::string(line) + "\r\n";
    return out + "int b;\n";
}

// What is edited in a comment is the same that another comment with that text would be, also when
// it is undone and the next edit follows.
TEST(LineEdits, KeepTheCommentThatTheyStandIn)
{
    std::mt19937 random(7);
    for (int i = 0; i < 300; ++i) {
        const std::string text = "+---+\n| A |\n+---+\n\n";
        DocumentFile file("a.c", commented(text), SourceFormat::Ascii, builtInCatalog());
        ASSERT_EQ(file.diagramCount(), 1U);
        for (int k = 0; k < 6; ++k) {
            const std::string before = file.bytes();
            std::string next;
            for (auto lines = 1 + random() % 7; lines > 0; --lines)
                next += std::string(random() % 3, static_cast<char>('a' + random() % 3)) + '\n';
            const Result<FileEdit> edit = file.replaceText(0, next);
            ASSERT_TRUE(edit.ok());
            EXPECT_EQ(file.bytes(), commented(next)) << before;
            if (random() % 2 == 0) {
                EXPECT_TRUE(file.undo(*edit).ok());
                EXPECT_EQ(file.bytes(), before);
            }
        }
    }
}

}  // namespace
}  // namespace stratoplan
