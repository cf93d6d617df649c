// Drawings in the comments of a program: what is done to them leaves the program byte for byte.
#include "tests/cli/run.h"

#include <gtest/gtest.h>

namespace stratoplan {
namespace {

using testing_support::Folder;
using testing_support::ProgramRun;

struct Case {
    const char* name;
    const char* file;
    std::vector<std::string> arguments;  ///< the file's name follows the first
    std::string before;
    std::string after;
};

const Case kCases[] = {
    {"TabsAndBlanksBesideADrawing",
     "Makefile",
     {"fmt"},
     "# +-----+\n# | A  |\n# +-----+\nall:\n\tcc\t-o  x x.c  \n",
     "# +-----+\n# | A   |\n# +-----+\nall:\n\tcc\t-o  x x.c  \n"},
    {"StringsBesideADrawing",
     "a.c",
     {"fmt"},
     "/*\n * +-----+\n * | A    |\n * +-----+\n */\nchar *s = \"a\t|  b\";   \nint x = a | b;\t\n",
     "/*\n * +-----+\n * | A   |\n * +-----+\n */\nchar *s = \"a\t|  b\";   \nint x = a | b;\t\n"},
    {"IndentationOfTheComment",
     "a.go",
     {"fmt"},
     "func f() {\n\t// +-----+\n\t// | A    |\n\t// +-----+\n\tg()\n}\n",
     "func f() {\n\t// +-----+\n\t// | A   |\n\t// +-----+\n\tg()\n}\n"},
    {"TabsOfTheDrawing",
     "a.txt",
     {"fmt"},
     "\t+-----+\n\t| A    |\n\t+-----+\n",
     "\t+-----+\n\t| A   |\n\t+-----+\n"},
    {"BlanksBehindRowsThatStay",
     "a.md",
     {"fmt"},
     "```\na\tb  \n\n+-----+  \n| A    |\n+-----+\t\n\n\ta\tb  \n```\n",
     "```\na\tb  \n\n+-----+\n| A   |\n+-----+\n\n\ta\tb  \n```\n"},
    {"TextBetweenDrawings",
     "a.txt",
     {"fmt"},
     "+---+\n| A  |\n+---+\n\n\tif (a)  \n\t\tb;\t\n\n+---+\n| B  |\n+---+\n",
     "+---+\n| A |\n+---+\n\n\tif (a)  \n\t\tb;\t\n\n+---+\n| B |\n+---+\n"},
    {"CarriageReturns",
     "a.c",
     {"fmt"},
     "\xEF\xBB\xBF// +-----+\r\n// | A    |\r\n// +-----+\r\nint\ta; \r\n",
     "\xEF\xBB\xBF// +-----+\r\n// | A   |\r\n// +-----+\r\nint\ta; \r\n"},
    {"ANewLineInStars",
     "a.c",
     {"edit", "--connect", "b->a=back"},
     "/*\n * +---+   +---+\n * | A |-->| B |\n * +---+   +---+\n */\nint x;\n",
     "/*\n * +---+   +---+\n * | A |-->| B |\n * +---+   +---+\n *   ^       | back\n"
     " *   +-------+\n */\nint x;\n"},
    {"ANewBoxBehindSlashes",
     "a.c",
     {"edit", "--add", "c=Cache"},
     "int f()\n{\n\tint a;\n}\n// +---+\n// | A |\n// +---+\n",
     "int f()\n{\n\tint a;\n}\n// +---+    +-------+\n// | A |    | Cache |\n"
     "// +---+    +-------+\n"},
    {"ADrawingInPlaceOfADrawing",
     "a.c",
     {"convert", "--to", "ascii", "--charset", "ascii", "--in-place"},
     "/*\n * +---+\n * | A  |\n * +---+\n */\nint\tx;\n",
     "/*\n * +---+\n * | A |\n * +---+\n */\nint\tx;\n"},
    {"TheFenceAndThePrefixInIt",
     "a.md",
     {"convert", "--to", "ascii", "--charset", "ascii", "--in-place"},
     "```\n// +---+\n// | A  |\n// +---+\n```\n",
     "```\n// +---+\n// | A |\n// +---+\n```\n"},
    {"TextAroundADrawing",
     "a.c",
     {"convert", "--to", "ascii", "--charset", "ascii", "--in-place"},
     "# include <x>\t\n#\n# +---+\n# | A  |\n# +---+\n#\n# The end.\nint x;\n",
     "# include <x>\t\n#\n# +---+\n# | A |\n# +---+\n#\n# The end.\nint x;\n"},
    {"TabsThatCountFromTheBeginOfTheLine",
     "a.c",
     {"convert", "--to", "ascii", "--charset", "ascii", "--in-place"},
     "int x;\n# a\tb\n#\n# +---+\n# | A  |\n# +---+\nint x;\n",
     "int x;\n# a\tb\n#\n# +---+\n# | A |\n# +---+\nint x;\n"},
    {"OneOfTwo",
     "a.c",
     {"edit", "--diagram", "2", "--set-label", "b=Billing"},
     "// +---+\n// | A |\n// +---+\nint x;\n// +---+\n// | B |\n// +---+\n",
     "// +---+\n// | A |\n// +---+\nint x;\n// +---------+\n// | Billing |\n// +---------+\n"},
};

TEST(Programs, StayAsTheyAreAroundADrawing)
{
    for (const Case& c : kCases) {
        const Folder folder;
        folder.write(c.file, c.before);
        std::vector<std::string> arguments = c.arguments;
        arguments.insert(arguments.begin() + 1, c.file);
        const ProgramRun run = folder.run(arguments);
        EXPECT_EQ(run.status, 0) << c.name << '\n' << run.err;
        EXPECT_EQ(folder.read(c.file), c.after) << c.name;
    }
}

struct Refusal {
    const char* name;
    std::vector<std::string> arguments;  ///< the file's name follows the first
    std::string file;
    const char* told;
};

const Refusal kRefusals[] = {
    {"MermaidInAComment",
     {"convert", "--to", "mermaid", "--in-place"},
     "// +---+\n// | A |\n// +---+\nint x;\n",
     "SRC008"},
    {"TextThatIsInNoComponent",
     {"convert", "--to", "mermaid", "--in-place"},
     "int important = 1;\n+---+\n| A |\n+---+\n",
     "SRC009"},
    {"TheEndOfTheComment",
     {"edit", "--set-label", "a=x */ y"},
     "/*\n * +--------+\n * | A      |\n * +--------+\n */\nint x;\n",
     "SRC004"},
};

TEST(Programs, AreNeverOverwritten)
{
    for (const Refusal& c : kRefusals) {
        const Folder folder;
        folder.write("a.c", c.file);
        std::vector<std::string> arguments = c.arguments;
        arguments.insert(arguments.begin() + 1, "a.c");
        const ProgramRun run = folder.run(arguments);
        EXPECT_EQ(run.status, 1) << c.name << '\n' << run.err;
        EXPECT_NE(run.err.find(c.told), std::string::npos) << c.name << '\n' << run.err;
        EXPECT_EQ(folder.read("a.c"), c.file) << c.name;
    }
}

}  // namespace
}  // namespace stratoplan
