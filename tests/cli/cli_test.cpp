#include "tests/cli/run.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <algorithm>

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
    {"ListFacts", {"list", "a.md", "--facts"}, 0, "SUBJECT", ""},
    {"KindsTable", {"kinds"}, 0, "aws.alb\t", ""},
    {"KindsRecognize",
     {"kinds", "--recognize", "Application<br/>Load Balancer"},
     0,
     "Application<br/>Load Balancer\taws.alb\n",
     ""},
    {"DiffOfOne", {"diff", "a.md"}, 2, "", "two inputs"},
    {"DiffOfTheSame", {"diff", "a.md", "a.md"}, 0, "", ""},
    {"DiffAsText", {"diff", "a.md", "a.md", "--to", "mermaid"}, 2, "", "svg, png or pdf"},
    {"DiffToNowhere", {"diff", "a.md", "a.md", "-o", "x"}, 2, "", "--to"},
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

TEST(DiffCommand, ListsAndDrawsWhatChanged)
{
    const Folder folder;
    folder.write("old.md", kDocument);
    std::string changed = kDocument;
    changed.replace(changed.find("B[RDS]"), 6, "B[Aurora]\n  A --> Q[SQS & more]");
    folder.write("new.md", changed);

    const ProgramRun list = folder.run({"diff", "old.md", "new.md"});
    EXPECT_EQ(list.status, 1);
    EXPECT_NE(list.out.find("# Network\n~ B  label \"RDS\" -> \"Aurora\""), std::string::npos)
        << list.out;
    EXPECT_NE(list.out.find("+ Q \"SQS & more\""), std::string::npos) << list.out;
    EXPECT_NE(list.out.find("+ A -> Q\n"), std::string::npos) << list.out;
    EXPECT_EQ(list.out.find("Delivery"), std::string::npos);  // the other diagram is the same

    const ProgramRun picture = folder.run({"diff", "new.md", "old.md", "--to", "svg"});
    EXPECT_EQ(picture.status, 1);
    EXPECT_NE(picture.out.find("2 removed"), std::string::npos);
    EXPECT_NE(picture.out.find("1 changed"), std::string::npos);
    EXPECT_NE(picture.out.find("SQS &amp; more"), std::string::npos);
    EXPECT_NE(picture.out.find("stroke-dasharray"), std::string::npos);
}

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

/// What viewers of SARIF build on: every index, region and replacement must hold in the file.
TEST(Check, SarifTellsRulesFixesAndSuppressions)
{
    const Folder folder;
    folder.write("a.md",
                 "```mermaid\nflowchart LR\nsubgraph v[VPC 10.0.0.0/8]\n"
                 "subgraph s[Public Subnet 10.0.1.0/24]\nigw[Internet Gateway]\nend\nend\n```\n");
    const auto run =
        nlohmann::json::parse(folder.run({"check", "--format", "sarif", "a.md"}).out)["runs"][0];
    const auto& rules = run["tool"]["driver"]["rules"];
    ASSERT_FALSE(run["results"].empty());
    int fixes = 0;
    for (const auto& result : run["results"]) {
        const auto& rule = rules.at(result["ruleIndex"].get<std::size_t>());
        EXPECT_EQ(rule["id"], result["ruleId"]);
        EXPECT_FALSE(rule["shortDescription"]["text"].get<std::string>().empty());
        EXPECT_EQ(result["partialFingerprints"]["finding/v1"].get<std::string>().size(), 64U);
        const auto& region = result["locations"][0]["physicalLocation"]["region"];
        EXPECT_GE(region["startLine"], 1);
        for (const auto& fix : result.value("fixes", nlohmann::json::array())) {
            ++fixes;
            EXPECT_FALSE(fix["description"]["text"].get<std::string>().empty());
            for (const auto& change : fix["artifactChanges"][0]["replacements"]) {
                const auto& gone = change["deletedRegion"];
                EXPECT_LE(gone["startLine"], gone["endLine"]);
                EXPECT_LE(gone["endLine"], 9);
            }
        }
    }
    EXPECT_GT(fixes, 0);
    EXPECT_TRUE(rules[0].contains("defaultConfiguration"));
}

TEST(Check, IsSilentWhereTheDocumentSaysWhy)
{
    const Folder folder;
    const std::string diagram = "```mermaid\ngraph LR\nA --> B[\n```\n";
    folder.write("a.md", "<!-- stratoplan-ignore MMD005: shows a mistake -->\n" + diagram);
    EXPECT_EQ(folder.run({"check", "a.md"}).status, 0);
    const auto sarif =
        nlohmann::json::parse(folder.run({"check", "--format", "sarif", "a.md"}).out);
    const auto& suppression = sarif["runs"][0]["results"][0]["suppressions"][0];
    EXPECT_EQ(suppression["kind"], "inSource");
    EXPECT_EQ(suppression["justification"], "shows a mistake");
    folder.write("a.md", "<!-- stratoplan-ignore MMD005 -->\n" + diagram);
    const ProgramRun reasonless = folder.run({"check", "a.md"});
    EXPECT_EQ(reasonless.status, 1);
    EXPECT_NE(reasonless.err.find("a.md:1:1: warning: "), std::string::npos) << reasonless.err;
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

TEST(Convert, CarriesDiagramsAsDataAndBack)
{
    const Folder folder;
    folder.write("a.md", kDocument);
    EXPECT_EQ(folder.run({"convert", "a.md", "--to", "native", "-o", "out/"}).status, 0);
    EXPECT_EQ(folder.run({"convert", "a.md", "--to", "json", "-o", "out/"}).status, 0);
    const auto before = nlohmann::json::parse(folder.run({"inspect", "a.md"}).out)["diagrams"][0];
    const auto after = nlohmann::json::parse(
        folder.run({"inspect", "out/01-network.stratoplan"}).out)["diagrams"][0];
    const auto written = nlohmann::json::parse(folder.read("out/01-network.json"))["diagrams"][0];
    EXPECT_EQ(before["nodes"], after["nodes"]);
    EXPECT_EQ(before["edges"], after["edges"]);
    EXPECT_EQ(before, written);
}

TEST(Convert, PutsTextWhereTheDiagramStands)
{
    const Folder folder;
    const std::string text =
        "a\r\n\r\n- x\r\n\r\n  ```mermaid\r\n  graph LR\r\n  A --> B\r\n  ```\r\n\r\nb\r\n";
    folder.write("a.md", text);
    const std::vector<std::string> twin = {"convert",    "a.md",   "--to",        "mermaid",
                                           "--in-place", "--twin", "--direction", "TB"};
    EXPECT_EQ(folder.run(twin).status, 0);
    const std::string after = folder.read("a.md");
    const std::size_t end = text.find("\r\n\r\nb");
    EXPECT_EQ(after.substr(0, end), text.substr(0, end));
    EXPECT_TRUE(after.ends_with("\r\n  ```\r\n\r\nb\r\n"));
    EXPECT_EQ(
        after.find("\n  <!-- stratoplan-twin -->\r\n\r\n  ```mermaid\r\n  flowchart TB\r\n", end),
        end + 3);
    EXPECT_EQ(std::count(after.begin(), after.end(), '\r'),
              std::count(after.begin(), after.end(), '\n'));
    const auto diagrams = nlohmann::json::parse(folder.run({"inspect", "a.md"}).out)["diagrams"];
    ASSERT_EQ(diagrams.size(), 2U);
    EXPECT_EQ(diagrams[0]["nodes"], diagrams[1]["nodes"]);

    folder.write("b.mmd", "graph LR\nA --> B\n");
    EXPECT_EQ(folder.run({"convert", "b.mmd", "--to", "mermaid", "--in-place", "--twin"}).status,
              2);
    EXPECT_EQ(folder.run({"convert", "b.mmd", "--to", "mermaid", "--in-place"}).status, 0);
    EXPECT_EQ(nlohmann::json::parse(folder.run({"inspect", "b.mmd"}).out)["diagrams"][0]["ok"],
              true);
}

TEST(Edit, ChangesANativeFileByOneLine)
{
    const Folder folder;
    const std::string text =
        folder.run({"convert", "-", "--to", "native"}, "graph LR\nA[one] --> B\n").out;
    folder.write("a.stratoplan", text);
    const ProgramRun diff =
        folder.run({"edit", "a.stratoplan", "--diff", "--set-label", "A=Orders RDS"});
    EXPECT_EQ(diff.status, 0) << diff.err;
    EXPECT_EQ(std::count(diff.out.begin(), diff.out.end(), '\n'), 11) << diff.out;
    EXPECT_NE(diff.err.find("'A' was generic and is read as"), std::string::npos) << diff.err;
    EXPECT_EQ(folder.read("a.stratoplan"), text);
    EXPECT_EQ(folder.run({"edit", "a.stratoplan", "--set-label", "A=x", "--remove", "nope"}).status,
              2);
    EXPECT_EQ(folder.read("a.stratoplan"), text);
    const ProgramRun run = folder.run(
        {"edit", "a.stratoplan", "--add", "C=New=1", "--in", "B", "--connect", "A->C=x=y",
         "--set-edge-label", "A->B=z", "--rename-id", "A=A.1", "--set", "A.1.port=80",
         "--set-direction", "RL", "--set-style", "B=fill:rgb(1,2,3),stroke:red"});
    EXPECT_EQ(run.status, 0) << run.err;
    const auto diagram =
        nlohmann::json::parse(folder.run({"inspect", "a.stratoplan"}).out)["diagrams"][0];
    EXPECT_EQ(diagram["direction"], "RL");
    EXPECT_EQ(diagram["nodes"].size(), 3U);
    EXPECT_EQ(diagram["edges"][0]["label"], "z");
    EXPECT_EQ(diagram["edges"][1]["label"], "x=y");
    EXPECT_EQ(diagram["edges"][1]["source"], "A.1");
    for (const auto& node : diagram["nodes"]) {
        if (node["id"] == "C") {
            EXPECT_EQ(node["label"], "New=1");
            EXPECT_EQ(node["parent"], "B");
        } else if (node["id"] == "B") {
            EXPECT_EQ(node["style"], nlohmann::json({"fill:rgb(1,2,3)", "stroke:red"}));
        } else {
            EXPECT_EQ(node["properties"]["port"], "80");
        }
    }
}

TEST(Edit, ChangesOnlyThatLineOfADocument)
{
    const Folder folder;
    const std::string text = "\xEF\xBB\xBF# T\r\n\r\n> ```mermaid\r\n> graph LR\r\n>   A[one] --> "
                             "B\r\n> ```\r\n\r\n"
                             "caf\xE9 \xFF\r\n\r\n```mermaid\r\ngraph TD\r\nC --> D\r\n```\r\n";
    folder.write("a.md", text);
    const ProgramRun run = folder.run({"edit", "a.md", "--diagram", "1", "--set-label", "A=two"});
    EXPECT_EQ(run.status, 0) << run.err;
    std::string expected = text;
    expected.replace(expected.find("one"), 3, "two");
    EXPECT_EQ(folder.read("a.md"), expected);
    EXPECT_EQ(folder.run({"edit", "a.md", "--diagram", "2", "--add", "E=Echo", "--connect", "D->E"})
                  .status,
              0);
    const auto diagrams = nlohmann::json::parse(folder.run({"inspect", "a.md"}).out)["diagrams"];
    EXPECT_EQ(diagrams[1]["nodes"].size(), 3U);
    EXPECT_EQ(diagrams[1]["edges"][1]["target"], "E");
    EXPECT_TRUE(folder.read("a.md").starts_with(expected.substr(0, expected.find("C --> D"))));
}

TEST(Edit, WritesADrawingBack)
{
    const Folder folder;
    folder.write("a.md", "```\n┌───┐   ┌───┐\n│ A │──►│ B │\n└───┘   └───┘\n```\n");
    const ProgramRun run = folder.run({"edit", "a.md", "--set-label", "a=Client"});
    EXPECT_EQ(run.status, 0) << run.err;
    EXPECT_EQ(folder.read("a.md"),
              "```\n┌────────┐   ┌───┐\n│ Client │──►│ B │\n└────────┘   └───┘\n```\n");
}

TEST(Fmt, StraightensDrawingsButNotIgnoredOnes)
{
    const Folder folder;
    const std::string crooked = "```\n┌─────┐\n│ Web  │\n└─────┘\n```\n";
    const std::string straight = "```\n┌─────┐\n│ Web │\n└─────┘\n```\n";
    const std::string ignored = "<!-- stratoplan-ignore -->\n" + crooked;
    folder.write("a.md", "# A  \n\n" + crooked + "\ntext\t\n\n" + ignored);
    EXPECT_EQ(folder.run({"fmt", "--check", "a.md"}).status, 1);
    EXPECT_NE(folder.run({"fmt", "--diff", "a.md"}).out.find("+│ Web │"), std::string::npos);
    EXPECT_EQ(folder.run({"fmt", "a.md"}).status, 0);
    EXPECT_EQ(folder.read("a.md"), "# A  \n\n" + straight + "\ntext\t\n\n" + ignored);
    EXPECT_EQ(folder.run({"fmt", "--check", "a.md"}).status, 0);
    const ProgramRun checked = folder.run({"check", "a.md", "--only", "IMP002"});
    EXPECT_EQ(checked.err + checked.out, "");
}

TEST(Fmt, CheckFailsForACrookedDrawingThatItCannotMakeStraight)
{
    const Folder folder;
    folder.write("a.md", "# A\n\n```\n┌─────┐\n│ Web │──────\n└─────┘\n```\n");
    const ProgramRun run = folder.run({"fmt", "--check", "a.md"});
    EXPECT_EQ(run.status, 1);
    EXPECT_NE(run.err.find("a.md:5:"), std::string::npos) << run.err;
    EXPECT_EQ(folder.run({"fmt", "a.md"}).status, 0);
}

TEST(Edit, SaysThatADrawingCannotSayIt)
{
    const Folder folder;
    const std::string text = "```\n┌───┐   ┌───┐\n│ A │──►│ B │\n└───┘   └───┘\n```\n";
    folder.write("a.md", text);
    const ProgramRun run = folder.run({"edit", "a.md", "--set-style", "a=fill:#f00"});
    EXPECT_EQ(run.status, 1);
    EXPECT_NE(run.err.find("SRC002"), std::string::npos) << run.err;
    EXPECT_EQ(folder.read("a.md"), text);
}

TEST(Edit, AsksWhichOfSeveralConnections)
{
    const Folder folder;
    folder.write(
        "a.stratoplan",
        folder.run({"convert", "-", "--to", "native"}, "graph LR\nA -->|x| B\nA -->|y| B\n").out);
    const ProgramRun run = folder.run({"edit", "a.stratoplan", "--disconnect", "A->B"});
    EXPECT_EQ(run.status, 2);
    EXPECT_NE(run.err.find("e1"), std::string::npos);
    EXPECT_NE(run.err.find("e2"), std::string::npos);
    EXPECT_EQ(folder.run({"edit", "a.stratoplan", "--disconnect", "e1"}).status, 0);
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

TEST(Convert, KeepsWhatStandsBetweenMarksInAMadeFile)
{
    const Folder folder;
    const std::string text = "flowchart LR\n j[Jenkins] --> t[Unit Tests] --> b[Docker Build]\n";
    const std::string mine = "    // stratoplan:keep\n    libraries { lib('ours') }\n"
                             "    // stratoplan:end\n";
    folder.write("a.mmd", text);
    const std::vector<std::string> convert = {"convert", "a.mmd", "--merge", "--to",
                                              "jenkins", "-o",    "out/"};
    EXPECT_EQ(folder.run(convert).status, 0);
    std::string made = folder.read("out/Jenkinsfile");
    made.insert(made.find("    agent"), mine);
    folder.write("out/Jenkinsfile", made);
    EXPECT_EQ(folder.run(convert).status, 0);
    EXPECT_EQ(folder.read("out/Jenkinsfile"), made);

    folder.write("a.mmd", text + " b --> d[Deploy to production]\n");
    for (int times = 0; times < 2; ++times)
        EXPECT_EQ(folder.run(convert).status, 0);
    const std::string anew = folder.read("out/Jenkinsfile");
    EXPECT_NE(anew.find("pipeline {\n" + mine), std::string::npos) << anew;
    EXPECT_NE(anew.find("Deploy to production"), std::string::npos);
    EXPECT_FALSE(folder.has("out/Jenkinsfile.new"));
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
