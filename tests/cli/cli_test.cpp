#include "tests/cli/run.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace stratoplan {
namespace {

using testing_support::Folder;
using testing_support::ProgramRun;

const std::string kDocument = "# Network\n\n```mermaid\ngraph LR\n  A[ALB] --> B[RDS]\n```\n\n"
                              "## Delivery: *CI*\n\n```mermaid\ngraph TD\n  C --> D\n```\n";

struct UseCase {
    const char* name;
    std::vector<std::string> arguments;
    int status;
    const char* out;  // part of standard output, or "" for none at all
    const char* err;
};

const UseCase kUses[] = {
    {"Version", {"--version"}, 0, "stratoplan ", ""},
    {"Help", {"--help"}, 0, "stratoplan convert INPUT", ""},
    {"HelpOfAVerb", {"edit", "--help"}, 0, "--set-label ID=TEXT", ""},
    {"HelpBehindInput", {"convert", "a.md", "-h"}, 0, "--to FORMAT", ""},
    {"Man", {"--man"}, 0, ".TH STRATOPLAN 1", ""},
    {"Bash", {"--completion", "bash"}, 0, "complete -o filenames -F _stratoplan stratoplan", ""},
    {"Zsh", {"--completion", "zsh"}, 0, "#compdef stratoplan", ""},
    {"Fish", {"--completion=fish"}, 0, "complete -c stratoplan", ""},
    {"OtherShell", {"--completion", "tcsh"}, 2, "", "bash, zsh, fish"},
    {"UnknownOption", {"inspect", "--nope", "a.md"}, 2, "", "unknown option '--nope'"},
    {"UnknownLetter", {"-z"}, 2, "", "unknown option '-z'"},
    {"MissingValue", {"convert", "a.md", "--to"}, 2, "", "needs FORMAT"},
    {"ValueForASwitch", {"inspect", "--layout=1", "a.md"}, 2, "", "takes no value"},
    {"OptionOfAnotherVerb",
     {"inspect", "--to", "svg", "a.md"},
     2,
     "",
     "does not belong to 'inspect'"},
    {"NeitherVerbNorFile", {"inspct", "a.md"}, 2, "", "neither a verb nor a file"},
    {"NoInput", {"inspect"}, 2, "", "takes one input"},
    {"NoSuchFile", {"inspect", "none.md"}, 2, "", "none.md"},
    {"AFolder", {"inspect", "."}, 2, "", "SRC020"},
    {"NothingToSee", {"inspect", "--from", "auto", "b.txt"}, 1, "\"diagrams\": []", "SRC006"},
    {"ListInputs", {"list", "a.md"}, 0, "Delivery: CI", ""},
    {"KindsTable", {"kinds"}, 0, "aws.alb\t", ""},
    {"KindsRecognize",
     {"kinds", "--recognize", "Application<br/>Load Balancer"},
     0,
     "Application<br/>Load Balancer\taws.alb\n",
     ""},
    {"UnknownFormat", {"convert", "a.md", "--to", "gif"}, 2, "", "--to"},
    {"NoFormat", {"convert", "a.md"}, 2, "", "--to FORMAT"},
    {"SeveralToOneFile", {"convert", "a.md", "--to", "svg", "-o", "x.svg"}, 2, "", "--diagram"},
    {"SeveralToStdout", {"convert", "a.md", "--to", "svg"}, 2, "", "-o DIR/"},
    {"OneToStdout", {"convert", "a.md", "--to", "svg", "--diagram", "2"}, 0, "<svg", ""},
    {"ByTitle", {"convert", "a.md", "--to", "svg", "--diagram", "delivery: ci"}, 0, "<svg", ""},
    {"NoSuchDiagram", {"convert", "a.md", "--to", "svg", "--diagram", "3"}, 2, "", "it has 2"},
    {"NoSuchTitle", {"inspect", "a.md", "--diagram", "x"}, 2, "", "no diagram 'x'"},
    {"BadBackground",
     {"convert", "a.md", "--to", "svg", "--background", "red;x"},
     2,
     "",
     "--background"},
    {"BadScale", {"convert", "a.md", "--to", "png", "--scale", "-1"}, 2, "", "--scale"},
    {"InPlacePicture", {"convert", "a.md", "--to", "svg", "--in-place"}, 2, "", "--in-place"},
    {"TwinAlone", {"convert", "a.md", "--to", "svg", "--twin"}, 2, "", "--twin"},
    {"EditWithoutOperation", {"edit", "a.md"}, 2, "", "at least one operation"},
    {"EditOneOfSeveral", {"edit", "a.md", "--remove", "A"}, 2, "", "choose one with --diagram"},
    {"EditUnknownId", {"edit", "a.md", "--diagram", "1", "--remove", "Z"}, 2, "", "no node 'Z'"},
    {"FmtCheckClean", {"fmt", "--check", "a.md"}, 0, "", ""},
};

class CommandLine : public testing::TestWithParam<UseCase> {};

TEST_P(CommandLine, AnswersAsDocumented)
{
    const Folder folder;
    folder.write("a.md", kDocument);
    folder.write("b.txt", "Just words.\n");
    const ProgramRun run = folder.run(GetParam().arguments);
    EXPECT_EQ(run.status, GetParam().status) << run.err;
    EXPECT_NE(run.out.find(GetParam().out), std::string::npos) << run.out;
    EXPECT_NE(run.err.find(GetParam().err), std::string::npos) << run.err;
    EXPECT_EQ(run.out.empty(), *GetParam().out == '\0') << run.out;
    EXPECT_EQ(run.err.empty(), *GetParam().err == '\0') << run.err;
    EXPECT_EQ(folder.read("a.md"), kDocument);
}

INSTANTIATE_TEST_SUITE_P(All, CommandLine, testing::ValuesIn(kUses),
                         [](const auto& test) { return std::string(test.param.name); });

TEST(Inspect, ReadsStandardInputAndCountsLines)
{
    const Folder folder;
    const ProgramRun run = folder.run({"inspect", "-"}, kDocument);
    EXPECT_EQ(run.status, 0);
    const auto document = nlohmann::json::parse(run.out);
    EXPECT_EQ(document["schema"], 1);
    ASSERT_EQ(document["diagrams"].size(), 2U);
    EXPECT_EQ(document["diagrams"][0]["source"],
              nlohmann::json::parse(R"({"path": "-", "format": "mermaid", "startLine": 3,
                                        "endLine": 6, "heading": "Network"})"));
    EXPECT_EQ(document["diagrams"][0]["nodes"][0]["kind"], "aws.alb");
}

TEST(Inspect, TellsErrorsWithPlaceAndGoesOn)
{
    const Folder folder;
    folder.write("a.md", "```mermaid\ngraph LR\nA --> B[\n```\n\n```mermaid\ngraph LR\nC\n```\n");
    const ProgramRun run = folder.run({"inspect", "a.md"});
    EXPECT_EQ(run.status, 1);
    EXPECT_TRUE(run.err.starts_with("a.md:4:1: error MMD005")) << run.err;
    const auto document = nlohmann::json::parse(run.out);
    EXPECT_EQ(document["diagrams"][0]["ok"], false);
    EXPECT_EQ(document["diagrams"][0]["diagnostics"][0]["line"], 4);
    EXPECT_EQ(document["diagrams"][1]["ok"], true);
}

TEST(Inspect, AddsTheLayout)
{
    const Folder folder;
    const ProgramRun run = folder.run({"inspect", "--layout", "-"}, "graph LR\nA -->|x| B\n");
    EXPECT_EQ(run.status, 0);
    const auto diagram = nlohmann::json::parse(run.out)["diagrams"][0];
    EXPECT_GT(diagram["width"].get<double>(), 0);
    EXPECT_TRUE(diagram["nodes"][0]["box"].is_object());
    EXPECT_GE(diagram["edges"][0]["route"].size(), 2U);
    EXPECT_TRUE(diagram["edges"][0]["labelBox"].is_object());
}

TEST(Check, ListsFindingsInEveryForm)
{
    const Folder folder;
    folder.write("a b.md", "```mermaid\ngraph LR\nA --> B[\n```\n");
    const ProgramRun text = folder.run({"check", "a b.md"});
    EXPECT_EQ(text.status, 1);
    EXPECT_TRUE(text.out.starts_with("a b.md:4:1: error MMD005: ")) << text.out;
    EXPECT_EQ(folder.run({"check", "--ignore", "mmd005", "a b.md"}).status, 0);
    EXPECT_EQ(folder.run({"check", "--only", "SRC001", "a b.md"}).out, "");
    EXPECT_EQ(folder.run({"check", "--only", "XYZ999", "a b.md"}).status, 2);

    const auto json =
        nlohmann::json::parse(folder.run({"check", "--format", "json", "a b.md"}).out);
    EXPECT_EQ(json["findings"][0]["code"], "MMD005");
    EXPECT_EQ(json["findings"][0]["line"], 4);

    const auto sarif =
        nlohmann::json::parse(folder.run({"check", "--format", "sarif", "a b.md"}).out);
    EXPECT_EQ(sarif["version"], "2.1.0");
    const auto& result = sarif["runs"][0]["results"][0];
    EXPECT_EQ(
        sarif["runs"][0]["tool"]["driver"]["rules"][result["ruleIndex"].get<std::size_t>()]["id"],
        result["ruleId"]);
    EXPECT_EQ(result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"], "a%20b.md");
}

TEST(Check, FailsAtTheThreshold)
{
    const Folder folder;
    folder.write("a.md", "```mermaid\ngraph LR\nA");  // a warning: the fence is not closed
    EXPECT_EQ(folder.run({"check", "a.md"}).status, 0);
    EXPECT_EQ(folder.run({"check", "--fail-on", "warning", "a.md"}).status, 1);
}

TEST(Check, KnowsItsBaseline)
{
    const Folder folder;
    folder.write("a.md", "```mermaid\ngraph LR\nA --> B[\n```\n");
    EXPECT_EQ(folder.run({"check", "a.md", "--baseline", "b.json"}).status, 2);
    EXPECT_EQ(folder.run({"check", "a.md", "--update-baseline"}).status, 2);
    EXPECT_EQ(folder.run({"check", "a.md", "--baseline", "b.json", "--update-baseline"}).status, 0);
    EXPECT_EQ(folder.run({"check", "a.md", "--baseline", "b.json"}).status, 0);
    folder.write("a.md", "\n\n" + folder.read("a.md"));  // further down is still the same finding
    EXPECT_EQ(folder.run({"check", "a.md", "--baseline", "b.json"}).status, 0);
    folder.write("a.md", folder.read("a.md") + folder.read("a.md"));
    EXPECT_EQ(folder.run({"check", "a.md", "--baseline", "b.json"}).status, 1);
}

TEST(Color, FollowsTheOptionAndNoColor)
{
    const Folder folder;
    const std::string bad = "graph LR\nA[\n";
    EXPECT_EQ(folder.run({"inspect", "-"}, bad).err.find('\x1b'), std::string::npos);
    EXPECT_NE(folder.run({"--color=always", "inspect", "-"}, bad).err.find('\x1b'),
              std::string::npos);
    EXPECT_EQ(folder.run({"inspect", "-", "--color", "never"}, bad).err.find('\x1b'),
              std::string::npos);
    EXPECT_EQ(folder.run({"inspect", "-"}, bad, {"NO_COLOR=1"}).err.find('\x1b'),
              std::string::npos);
}

TEST(Convert, NumbersFilesInAFolder)
{
    const Folder folder;
    folder.write("a.md", kDocument);
    EXPECT_EQ(folder.run({"convert", "a.md", "--to", "svg", "-o", "out/deep/"}).status, 0);
    EXPECT_TRUE(folder.has("out/deep/01-network.svg"));
    EXPECT_TRUE(folder.has("out/deep/02-delivery-ci.svg"));
    EXPECT_EQ(
        folder.run({"convert", "a.md", "--to", "svg", "--diagram", "2", "-o", "single/"}).status,
        0);
    EXPECT_TRUE(folder.has("single/02-delivery-ci.svg"));
}

TEST(Convert, OverwritesOnlyWhatItMade)
{
    const Folder folder;
    const std::string text = "graph LR\nA --> B\n";
    folder.write("a.mmd", text);
    const std::vector<std::string> convert = {"convert", "a.mmd", "--to", "svg", "-o", "a.svg"};
    folder.write("a.svg", "foreign");
    EXPECT_EQ(folder.run(convert).status, 2);
    EXPECT_EQ(folder.read("a.svg"), "foreign");

    std::vector<std::string> forced = convert;
    forced.emplace_back("--force");
    EXPECT_EQ(folder.run(forced).status, 0);
    folder.write("a.mmd", text + "B --> C\n");
    EXPECT_EQ(folder.run(convert).status, 0);  // made before, unchanged since
    const std::string made = folder.read("a.svg");
    EXPECT_NE(made.find("data-id=\"C\""), std::string::npos);

    folder.write("a.svg", made + "<!-- mine -->");
    EXPECT_EQ(folder.run(convert).status, 0);
    EXPECT_EQ(folder.read("a.svg"), made + "<!-- mine -->");
    EXPECT_EQ(folder.read("a.svg.new"), made);
}

TEST(Fmt, RepairsEncodingAndNothingElse)
{
    const Folder folder;
    folder.write("a.md", "# Ünï\r\nâ”Œâ”€ Ã© caf\xC3\xA9 \xFF\r\n");
    EXPECT_EQ(folder.run({"fmt", "--repair-encoding", "--check", "a.md"}).status, 1);
    EXPECT_EQ(folder.run({"fmt", "--repair-encoding", "a.md"}).status, 0);
    EXPECT_EQ(folder.read("a.md"), "# Ünï\r\n┌─ é café \xFF\r\n");
    EXPECT_EQ(folder.run({"fmt", "--repair-encoding", "--check", "a.md"}).status, 0);
}

TEST(Fmt, IndentsMermaid)
{
    const Folder folder;
    folder.write("a.md", "text\n  ```mermaid\n  graph TD\n  subgraph S\n  A --> B[\"x\n     y\"]\n "
                         " end\n  %% c\n  ```\n    code\n");
    const ProgramRun diff = folder.run({"fmt", "--mermaid", "--diff", "a.md"});
    EXPECT_EQ(diff.status, 0);
    EXPECT_TRUE(diff.out.starts_with("--- a.md\n+++ a.md\n@@ -")) << diff.out;
    EXPECT_EQ(folder.run({"fmt", "--mermaid", "a.md"}).status, 0);
    EXPECT_EQ(folder.read("a.md"),
              "text\n  ```mermaid\n  graph TD\n      subgraph S\n          A --> B[\"x\n     y\"]\n"
              "      end\n      %% c\n  ```\n    code\n");
    EXPECT_EQ(folder.run({"fmt", "--mermaid", "--check", "a.md"}).status, 0);
}

}  // namespace
}  // namespace stratoplan
