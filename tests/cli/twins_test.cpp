#include "tests/cli/run.h"

#include <gtest/gtest.h>

#include <sstream>
#include <string>
#include <utility>

namespace stratoplan {
namespace {

using testing_support::Folder;
using testing_support::ProgramRun;

TEST(Fmt, RenewsATwin)
{
    const Folder folder;
    folder.write("a.md", "```mermaid\nflowchart LR\n A[Web] --> B[API]\n```\n");
    EXPECT_EQ(folder.run({"convert", "a.md", "--to", "ascii", "--in-place", "--twin"}).status, 0);
    const std::string both = folder.read("a.md");
    EXPECT_NE(both.find("<!-- stratoplan-twin -->\n\n```text\n"), std::string::npos) << both;
    EXPECT_EQ(folder.run({"fmt", "--twins", "--check", "a.md"}).status, 0);
    EXPECT_EQ(folder.run({"check", "a.md", "--only", "ASC020"}).err.find("ASC020"),
              std::string::npos);
    // Made twice it is the same one, not a second one.
    EXPECT_EQ(folder.run({"convert", "a.md", "--to", "ascii", "--in-place", "--twin"}).status, 0);
    EXPECT_EQ(folder.read("a.md"), both);
    std::string edited = both;
    edited.replace(edited.find("[API]"), 5, "[Orders]");
    folder.write("a.md", edited);
    EXPECT_EQ(folder.run({"fmt", "--twins", "--check", "a.md"}).status, 1);
    const ProgramRun differs =
        folder.run({"check", "a.md", "--only", "ASC020", "--fail-on", "warning"});
    EXPECT_EQ(differs.status, 1) << differs.err << differs.out;
    EXPECT_NE((differs.err + differs.out).find("a.md:9"), std::string::npos)
        << differs.err << differs.out;
    EXPECT_EQ(folder.run({"fmt", "--twins", "a.md"}).status, 0);
    EXPECT_NE(folder.read("a.md").find("│ Orders │"), std::string::npos) << folder.read("a.md");
    EXPECT_EQ(folder.run({"fmt", "--twins", "--check", "a.md"}).status, 0);
}

TEST(Fmt, RenewsATwinWithAnotherLabelOrKindOfLine)
{
    const Folder folder;
    const std::string mermaid =
        "```mermaid\nflowchart LR\n A[Web] -->|HTTP| B[API]\n B -.-> C[DB]\n```\n";
    folder.write("a.md", mermaid);
    EXPECT_EQ(folder.run({"convert", "a.md", "--to", "ascii", "--in-place", "--twin"}).status, 0);
    const std::string both = folder.read("a.md");
    for (const auto& [said, instead] : {std::pair{"|HTTP|", "|HTTPS|"}, std::pair{"-.->", "-->"}}) {
        std::string edited = both;
        edited.replace(edited.find(said), std::string_view(said).size(), instead);
        folder.write("a.md", edited);
        const ProgramRun run = folder.run({"check", "a.md", "--only", "ASC020"});
        EXPECT_NE((run.err + run.out).find("ASC020"), std::string::npos) << instead;
        EXPECT_EQ(folder.run({"fmt", "--twins", "a.md"}).status, 0);
        EXPECT_EQ(folder.run({"fmt", "--twins", "--check", "a.md"}).status, 0);
    }
}

TEST(Fmt, TakesNoDotsThatPlainSignsLackForAnotherLine)
{
    const Folder folder;
    folder.write("a.md", "```mermaid\nflowchart LR\n A[Web] -.->|HTTP| B[API]\n```\n");
    folder.run({"convert", "a.md", "--to", "ascii", "--in-place", "--twin", "--charset", "ascii"});
    EXPECT_EQ(folder.run({"fmt", "--twins", "--check", "a.md"}).status, 0);
}

TEST(Fmt, KeepsTheSignsAndTheWidthOfATwin)
{
    const Folder folder;
    folder.write("a.md", "```mermaid\nflowchart LR\n a[One] --> b[Two] --> c[Three] --> d[Four]\n"
                         " d --> e[Five] --> f[Six] --> g[Seven] --> h[Eight]\n```\n");
    EXPECT_EQ(folder
                  .run({"convert", "a.md", "--to", "ascii", "--in-place", "--twin", "--charset",
                        "ascii", "--width", "60"})
                  .status,
              0);
    std::string edited = folder.read("a.md");
    edited.replace(edited.find("[Four]"), 6, "[Vier]");
    folder.write("a.md", edited);
    EXPECT_EQ(folder.run({"fmt", "--twins", "a.md"}).status, 0);
    const std::string after = folder.read("a.md");
    EXPECT_NE(after.find("| Vier |"), std::string::npos) << after;
    EXPECT_EQ(after.find("─"), std::string::npos) << after;
    std::istringstream drawing(after.substr(after.find("twin")));
    for (std::string line; std::getline(drawing, line);)
        EXPECT_LE(line.size(), 60U) << after;
}

}  // namespace
}  // namespace stratoplan
