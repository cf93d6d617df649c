#include "model/import/markdown_file.h"
#include "model/import/markdown_scan.h"
#include "tests/support/corpus.h"

#include <gtest/gtest.h>

namespace stratoplan {
namespace {

std::vector<Block> blocksOf(const std::string& file)
{
    return findBlocks(file, SourceFormat::Markdown);
}

struct BlockCase {
    const char* name;
    std::string file;
    std::vector<std::string> texts;
    std::vector<std::pair<unsigned, unsigned>> lines = {};
};

const BlockCase kBlocks[] = {
    {"Empty", "", {}},
    {"Backticks", "a\n\n```mermaid\ngraph TD\n```\n", {"graph TD\n"}, {{3, 5}}},
    {"Tildes", "~~~mermaid\ngraph TD\n~~~\n", {"graph TD\n"}, {{1, 3}}},
    {"LongerFence", "````mermaid\n```\nx\n````\n", {"```\nx\n"}, {{1, 4}}},
    {"AfterParagraph", "text\n```mermaid\na\n```\ntext", {"a\n"}, {{2, 4}}},
    {"OtherLanguage", "```cpp\ngraph TD\n```\n", {}},
    {"UpperCase", "``` Mermaid theme=x\na\n```\n", {"a\n"}},
    {"Braces", "```{mermaid}\na\n```\n```{.mermaid #id}\nb\n```\n", {"a\n", "b\n"}},
    {"Quote", "> ```mermaid\n> a\n>\n> b\n> ```\n", {"a\n\nb\n"}, {{1, 5}}},
    {"List", "- x\n\n  ```mermaid\n  a\n    b\n\n  c\n  ```\n", {"a\n  b\n\nc\n"}, {{3, 8}}},
    {"ListSignBefore", "1. ```mermaid\n   a\n   ```\n", {"a\n"}, {{1, 3}}},
    {"QuoteInList", "* > ```mermaid\n  > a\n  > ```\n", {"a\n"}},
    {"IndentedFence", "  ```mermaid\n  a\n   b\nc\n  ```\n", {"a\n b\nc\n"}},
    {"Tabs", "-\t```mermaid\n\ta\n\t```\n", {"a\n"}},
    {"IndentedCodeIsNone", "    ```mermaid\n    a\n    ```\n", {}},
    {"IndentedBox",
     "Text:\n\n    +---+\n    | A |\n    +---+\n\ntext\n",
     {"+---+\n| A |\n+---+\n"},
     {{3, 5}}},
    {"IndentedBoxInList",
     "- x\n\n      +---+\n      | A |\n      +---+\n- y\n",
     {"+---+\n| A |\n+---+\n"},
     {{3, 5}}},
    {"IndentedTableIsNone", "    a   | b\n    ----+---\n    1   | 2\n", {}},
    {"Unclosed", "```mermaid\na\nb", {"a\nb"}, {{1, 3}}},
    {"UnclosedInQuote", "> ```mermaid\n> a\n\nb\n", {"a\n"}, {{1, 2}}},
    {"EmptyFence", "```mermaid\n```\n", {""}, {{1, 2}}},
    {"Crlf", "```mermaid\r\na\r\nb\r\n```\r\n", {"a\nb\n"}, {{1, 4}}},
    {"LoneCr", "```mermaid\ra\rb\r```\r", {"a\nb\n"}, {{1, 4}}},
    {"ByteOrderMark", "\xEF\xBB\xBF```mermaid\na\n```\n", {"a\n"}, {{1, 3}}},
    {"Nul", std::string("```mermaid\na\0b\n```\n", 19), {std::string("a\0b\n", 4)}},
    {"BrokenUtf8", "```mermaid\na\xFF\xC3\n```\n", {"a\xFF\xC3\n"}},
    {"Mojibake", "```mermaid\nâ”Œ\n```\n", {"â”Œ\n"}},
    {"Directive",
     "a\n\n::: mermaid\ngraph TD\n\n    A --> B\n:::\n",
     {"graph TD\n\n    A --> B\n"},
     {{3, 7}}},
    {"DirectiveTight", ":::mermaid\na\n:::\n```mermaid\nb\n```\n", {"a\n", "b\n"}},
    {"DirectiveInQuote", "> ::: mermaid\n> a\n> :::\n", {"a\n"}},
    {"DirectiveInCodeIsNone", "```\n::: mermaid\na\n:::\n```\n", {}},
    {"DirectiveUnclosed", "::: mermaid\na\n\n```mermaid\nb\n```\n", {"a\n\n", "b\n"}},
    {"OtherDirective", "::: warning\na\n:::\n", {}},
    {"Pre", "<pre class=\"mermaid\">\nA --&gt; B &amp; C\n</pre>\n", {"A --> B & C\n"}, {{1, 3}}},
    {"PreOnOneLine", "<pre class='x mermaid'>A-->B</pre>\n", {"A-->B"}, {{1, 1}}},
    {"PreWithBlankLine", "<pre id=a class=mermaid>\nA\n\nB\n  </pre>\n", {"A\n\nB\n"}, {{1, 5}}},
    {"PreThatNeverEndsItsTag", "<pre class=\"mermaid\"\nA --&gt; B\n</pre>\n", {}},
    {"PreWithoutContent", "<pre class=\"mermaid\">\n", {""}},
    {"PreUnclosedAtEnd", "<pre class=\"mermaid\">\nA", {"A"}},
    {"PreOther", "<pre class=\"code\">\nmermaid\n</pre>\n", {}},
    {"PreTwice", "<pre class=\"mermaid\">a</pre>\n\n<pre class=\"mermaid\">b</pre>\n", {"a", "b"}},
    {"PreInQuote", "> <pre class=\"mermaid\">\n> A\n> </pre>\n", {"A\n"}, {{1, 3}}},
    {"InHtmlCommentIsNone", "<!--\n```mermaid\na\n```\n-->\n", {}},
};

class MarkdownBlocks : public testing::TestWithParam<BlockCase> {};

TEST_P(MarkdownBlocks, AreFound)
{
    const std::vector<Block> blocks = blocksOf(GetParam().file);
    std::vector<std::string> texts;
    for (const Block& block : blocks)
        texts.push_back(block.text);
    EXPECT_EQ(texts, GetParam().texts);
    for (std::size_t i = 0; i < GetParam().lines.size() && i < blocks.size(); ++i)
        EXPECT_EQ(std::pair(blocks[i].startLine, blocks[i].endLine), GetParam().lines[i]);
}

// Every byte of a block's text is found again at the place in the file that inFile() names.
TEST_P(MarkdownBlocks, KnowTheirBytes)
{
    for (const Block& block : blocksOf(GetParam().file)) {
        for (unsigned at = 0; at < block.text.size(); ++at) {
            const char c = GetParam().file[inFile(block, at)];
            const bool decoded = block.isHtml && c == '&';
            if (block.text[at] == '\n') {
                EXPECT_TRUE(c == '\n' || c == '\r') << at;
            } else if (!decoded) {
                EXPECT_EQ(c, block.text[at]) << at;
            }
        }
    }
}

INSTANTIATE_TEST_SUITE_P(All, MarkdownBlocks, testing::ValuesIn(kBlocks),
                         [](const auto& test) { return std::string(test.param.name); });

struct EditCase {
    const char* name;
    const char* file;
    std::vector<TextEdit> edits;
    const char* expected;
};

const EditCase kEdits[] = {
    {"Word", "```mermaid\nab\ncd\n```\n", {{{3, 4}, "X"}}, "```mermaid\nab\nXd\n```\n"},
    {"InsertLine",
     "> ```mermaid\n> a\n> b\n> ```\n",
     {{{2, 2}, "x\n"}},
     "> ```mermaid\n> a\n> x\n> b\n> ```\n"},
    {"AppendLine",
     "> ```mermaid\r\n> a\r\n> ```\r\n",
     {{{2, 2}, "x\ny\n"}},
     "> ```mermaid\r\n> a\r\n> x\r\n> y\r\n> ```\r\n"},
    {"RemoveLine", "- ```mermaid\n  a\n  b\n  ```\n", {{{0, 2}, ""}}, "- ```mermaid\n  b\n  ```\n"},
    {"RemoveLastLine",
     "> ```mermaid\n> a\n> b\n> ```\n",
     {{{2, 4}, ""}},
     "> ```mermaid\n> a\n> ```\n"},
    {"RemoveOddPrefix",
     "> ```mermaid\n> a\n>b\n> c\n> ```\n",
     {{{2, 4}, ""}},
     "> ```mermaid\n> a\n> c\n> ```\n"},
    {"JoinLines", "> ```mermaid\n> a\n> b\n> ```\n", {{{1, 2}, ""}}, "> ```mermaid\n> ab\n> ```\n"},
    {"SplitLine",
     "> ```mermaid\n> ab\n> ```\n",
     {{{1, 1}, "\n"}},
     "> ```mermaid\n> a\n> b\n> ```\n"},
    {"IntoEmpty", "> ```mermaid\n> ```\n", {{{0, 0}, "a\n"}}, "> ```mermaid\n> a\n> ```\n"},
    {"IntoEmptyInList", "- ```mermaid\n  ```\n", {{{0, 0}, "a\n"}}, "- ```mermaid\n  a\n  ```\n"},
    {"Html",
     "<pre class=\"mermaid\">\nA --&gt; B\n</pre>\n",
     {{{4, 5}, "<&"}, {{6, 7}, "C"}},
     "<pre class=\"mermaid\">\nA --&lt;&amp; C\n</pre>\n"},
    {"WholeText",
     "> ```mermaid\n> a\n> b\n> ```\n",
     {{{0, 4}, "x\ny\nz\n"}},
     "> ```mermaid\n> x\n> y\n> z\n> ```\n"},
    {"UnclosedAtEnd", "```mermaid\na", {{{1, 1}, "\nb"}}, "```mermaid\na\nb"},
    {"NothingAtEnd", "```mermaid", {{{0, 0}, "b\n"}}, "```mermaid\nb\n"},
};

class BlockEdits : public testing::TestWithParam<EditCase> {};

TEST_P(BlockEdits, KeepPrefixesAndLineEndings)
{
    const std::string file = GetParam().file;
    const std::vector<Block> blocks = blocksOf(file);
    ASSERT_EQ(blocks.size(), 1U);
    const std::string edited = applied(file, inFile(blocks[0], file, GetParam().edits));
    EXPECT_EQ(edited, GetParam().expected);
    const std::vector<Block> after = blocksOf(edited);
    ASSERT_EQ(after.size(), 1U);
    EXPECT_EQ(after[0].text, applied(blocks[0].text, GetParam().edits));
}

INSTANTIATE_TEST_SUITE_P(All, BlockEdits, testing::ValuesIn(kEdits),
                         [](const auto& test) { return std::string(test.param.name); });

TEST(MarkdownHeading, IsTheNearestAboveAsPlainText)
{
    const std::vector<Block> blocks =
        blocksOf("```mermaid\na\n```\n# One\n## A *b* `c` [d](e) &amp; f #\n\n```mermaid\nb\n```\n"
                 "Set\n===\n> ```mermaid\n> c\n> ```\n");
    ASSERT_EQ(blocks.size(), 3U);
    EXPECT_EQ(blocks[0].heading, "");
    EXPECT_EQ(blocks[1].heading, "A b c d & f");
    EXPECT_EQ(blocks[2].heading, "Set");
}

TEST(MarkdownHeading, IsNotTheFrontMatterOfADirective)
{
    const std::vector<Block> blocks =
        blocksOf("# One\n\n::: mermaid\n---\ntitle: x\n---\ngraph TD\n:::\n\n```mermaid\na\n```\n");
    ASSERT_EQ(blocks.size(), 2U);
    EXPECT_EQ(blocks[1].heading, "One");
}

// The scan drops what it has seen, chunk by chunk; a long file must give what a short one does.
TEST(MarkdownScan, KeepsCountOverManyChunks)
{
    std::string file;
    for (int i = 0; i < 9000; ++i)
        file += "# Head " + std::to_string(i) + "\n\n- item\n\n  ```mermaid\n  n" +
                std::to_string(i) + "\n  ```\n\npara *graph*\n";
    const std::vector<Block> blocks = blocksOf(file);
    ASSERT_EQ(blocks.size(), 9000U);
    EXPECT_EQ(blocks[8999].text, "n8999\n");
    EXPECT_EQ(blocks[8999].heading, "Head 8999");
    EXPECT_EQ(blocks[8999].startLine, 8999U * 9 + 5);
}

TEST(MarkdownScan, TakesOverlongLines)
{
    const std::string longLine(200'000, 'x');
    const std::vector<Block> blocks = blocksOf(longLine + "\n```mermaid\n" + longLine +
                                               "\n> q\n```\n" + std::string(300'000, '>'));
    ASSERT_EQ(blocks.size(), 1U);
    EXPECT_EQ(blocks[0].text, longLine + "\n> q\n");
}

TEST(WholeFile, KeepsByteOrderMarkAndLineEndings)
{
    const std::string file = "\xEF\xBB\xBFgraph TD\r\nA\r\n";
    const std::vector<Block> blocks = findBlocks(file, SourceFormat::Mermaid);
    ASSERT_EQ(blocks.size(), 1U);
    EXPECT_EQ(blocks[0].text, "graph TD\nA\n");
    EXPECT_EQ(applied(file, inFile(blocks[0], file, {{{9, 9}, "B\n"}})),
              "\xEF\xBB\xBFgraph TD\r\nB\r\nA\r\n");
}

}  // namespace
}  // namespace stratoplan
