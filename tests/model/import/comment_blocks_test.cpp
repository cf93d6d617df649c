#include "model/import/comment_blocks.h"

#include <gtest/gtest.h>

namespace stratoplan {
namespace {

const std::string kBox = "+---+\n| A |\n+---+\n";
const std::string kCrates = "/// +---+\n/// | A |\n/// +---+\n";

struct ProgramCase {
    const char* name;
    std::string file;
    std::vector<std::string> texts;  ///< of its diagrams
    std::string prefix;              ///< of a new line of the first
    unsigned startLine = 1;
    unsigned endLine = 0;
};

const ProgramCase kPrograms[] = {
    {"Slashes", "int a;\n// +---+\n// | A |\n// +---+\nint b;\n", {kBox}, "// ", 2, 4},
    {"SlashesAfterTab", "f() {\n\t// +---+\n\t// | A |\n\t// +---+\n}\n", {kBox}, "\t// ", 2, 4},
    {"TabAfterSlashes", "a\n//\t+---+\n//\t| A |\n//\t+---+\nb\n", {kBox}, "//\t", 2, 4},
    {"Hashes", "# +---+\n# | A |\n# +---+\nall:\n\tcc x.c\n", {kBox}, "# ", 1, 3},
    {"DocumentationOfRust", kCrates + "pub fn a() {}\n", {kBox}, "/// ", 1, 3},
    {"Stars", "/*\n * +---+\n * | A |\n * +---+\n */\nint a;\n", {kBox}, " * ", 2, 4},
    {"StarsAfterTitle", "/** Boxes.\n * +---+\n * | A |\n * +---+\n */\na\n", {kBox}, " * ", 2, 4},
    {"NoSigns", "/*\n+---+\n| A |\n+---+\n*/\nint a;\n", {kBox}, "", 2, 4},
    {"OnlyBlanks", "/*\n   +---+\n   | A |\n   +---+\n*/\na\n", {kBox}, "   ", 2, 4},
    {"Quotes",
     "def f():\n    \"\"\"\n    +---+\n    | A |\n    +---+\n    \"\"\"\n",
     {kBox},
     "    ",
     3,
     5},
    {"Dashes", "-- +---+\n-- | A |\n-- +---+\nSELECT 1;\n", {kBox}, "-- ", 1, 3},
    {"InAFence",
     "/// Text.\n///\n/// ```text\n" + kCrates + "/// ```\n/// More.\nfn a() {}\n",
     {kBox},
     "/// ",
     4,
     6},
    {"EmptyLine", "a\n//\n// +---+\n// | A |\n// +---+\nb\n", {"\n" + kBox}, "// ", 2, 5},
    {"Two",
     "// +---+\n// | A |\n// +---+\nint a;\n# +---+\n# | A |\n# +---+\n",
     {kBox, kBox},
     "// ",
     1,
     3},
    {"ByteOrderMark", "\xEF\xBB\xBF// +---+\n// | A |\n// +---+\nint a;\n", {kBox}, "// ", 1, 3},
    {"NoBreakAtTheEnd", "a\n// +---+\n// | A |\n// +---+", {"+---+\n| A |\n+---+"}, "// ", 2, 4},
    {"NoDrawing", "// a\n// b\n// c\nint a;\n", {}, ""},
    {"BoxOfTheProgram", "// +---+\n// | A |\n// +---+\n+---+\n| B |\n+---+\n", {}, ""},
    {"FrameOfStars", "*******\n* +-+ *\n* |A| *\n* +-+ *\n*******\n", {}, ""},
    {"NeverClosed", "/*\n+---+\n| A |\n+---+\n", {}, ""},
};

TEST(CommentBlocks, AreTheCommentsThatHoldDrawings)
{
    for (const ProgramCase& c : kPrograms) {
        const std::vector<Block> blocks = commentBlocks(c.file);
        std::vector<std::string> texts;
        for (const Block& block : blocks)
            texts.push_back(block.text);
        EXPECT_EQ(texts, c.texts) << c.name;
        if (blocks.empty())
            continue;
        EXPECT_EQ(blocks.front().linePrefix, c.prefix) << c.name;
        EXPECT_EQ(blocks.front().startLine, c.startLine) << c.name;
        EXPECT_EQ(blocks.front().endLine, c.endLine) << c.name;
        for (const Block& block : blocks) {
            for (unsigned at = 0; at < block.text.size(); ++at)
                EXPECT_EQ(c.file[inFile(block, at)], block.text[at]) << c.name << ' ' << at;
        }
    }
}

struct LineCase {
    const char* name;
    TextEdit edit;  ///< of "A\n\nB\n"
    const char* expected;
};

// The file has no blank behind the sign of its empty line.
const LineCase kLines[] = {
    {"IntoTheEmptyLine", {{2, 2}, "x"}, "// A\n// x\n// B\n"},
    {"NewLines", {{2, 2}, "x\n\ny\n"}, "// A\n// x\n//\n// y\n//\n// B\n"},
    {"NothingIsLeft", {{3, 4}, ""}, "// A\n//\n//\n"},
    {"LinesGo", {{0, 2}, ""}, "//\n// B\n"},
};

TEST(CommentBlocks, GiveLinesTheirPrefix)
{
    const std::string file = "// A\n//\n// B\n";
    Block block = findBlocks(file, SourceFormat::Mermaid).front();
    takePrefix(block, file);
    ASSERT_EQ(block.text, "A\n\nB\n");
    for (const LineCase& c : kLines)
        EXPECT_EQ(applied(file, inFile(block, file, {c.edit})), c.expected) << c.name;
}

TEST(CommentBlocks, KeepTabsThatCountFromTheBeginOfTheLine)
{
    const std::string file = "// a\t+---+\n// b\t| A |\n// c\t+---+\n";
    Block block = findBlocks(file, SourceFormat::Ascii).front();
    EXPECT_EQ(block.text, file);
}

struct UnreadCase {
    const char* name;
    std::string file;
    std::vector<DiagCode> codes;
};

std::string repeated(const std::string& text, int count)
{
    std::string out;
    for (; count > 0; --count)
        out += text;
    return out;
}

const UnreadCase kUnread[] = {
    {"Corners",
     "# W\n\n```\n" + repeated(repeated("┌", 100) + "\n", 20) + "```\n",
     {DiagCode::ASC004}},
    {"PlusAndMinus",
     "```\n" + repeated(repeated("+-", 60) + "\n", 20) + "```\n",
     {DiagCode::ASC004}},
    {"Bars",
     "> ```\n" + repeated("> " + repeated("│", 300) + "\n", 20) + "> ```\n",
     {DiagCode::ASC004}},
    {"Endless", "```\n" + repeated("│", 30'000) + "\n```\n", {DiagCode::ASC005}},
    {"Rule", "```\n" + repeated("-", 80) + "\ntext\n```\n", {}},
    {"Table", "```\n" + repeated("| one | two | three |\n", 200) + "```\n", {}},
    {"Program", "```c\n" + repeated("+-", 2'000) + "\n```\n", {}},
};

TEST(UnreadBlocks, AreFencesFullOfLines)
{
    for (const UnreadCase& c : kUnread) {
        EXPECT_TRUE(findBlocks(c.file, SourceFormat::Markdown).empty()) << c.name;
        std::vector<DiagCode> codes;
        for (const UnreadBlock& block : unreadBlocks(c.file, SourceFormat::Markdown))
            codes.push_back(block.reason.code);
        EXPECT_EQ(codes, c.codes) << c.name;
    }
}

}  // namespace
}  // namespace stratoplan
