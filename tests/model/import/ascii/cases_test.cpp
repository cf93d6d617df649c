#include "model/import/ascii/ascii.h"
#include "tests/support/corpus.h"

#include <gtest/gtest.h>

namespace stratoplan {
namespace {

std::string quoted(const std::string& text)
{
    return text.empty() ? std::string() : " \"" + text + "\"";
}

/// What was read, one record a line: what the cases of tests/corpus/ascii compare.
std::string dump(const Parsed& parsed)
{
    const Diagram& diagram = parsed.diagram;
    std::string out = "kind " + diagram.header().kind + "\n";
    for (const Node& node : diagram.nodes()) {
        out += node.name + ":" + quoted(node.label) +
               (node.parent ? " in " + diagram.node(node.parent)->name : std::string());
        for (std::size_t i = 0; i < node.details.size(); ++i)
            out += (i == 0 ? " | " : " / ") + node.details[i];
        out += "\n";
    }
    for (const Edge& edge : diagram.edges()) {
        const bool back = edge.sourceMarker != Marker::None;
        const bool forth = edge.targetMarker != Marker::None;
        out += "edge " + diagram.node(edge.source)->name + (back ? " <" : " ") + "-" +
               (forth ? "> " : "- ") + diagram.node(edge.target)->name + quoted(edge.label) +
               (edge.stroke == Stroke::Dotted ? " dashed" : "") + "\n";
    }
    for (const Note& note : diagram.notes())
        out += "note " + note.text + "\n";
    std::string last;
    for (const Diagnostic& diagnostic : parsed.diagnostics) {
        const std::string line = std::string(codeName(diagnostic.code)) + "\n";
        out += line == last ? "" : line;
        last = line;
    }
    return out;
}

TEST(AsciiCases, ReadsEachPhenomenon)
{
    const auto files =
        testing_support::filesIn(std::filesystem::path(STRATOPLAN_TEST_CORPUS) / "ascii", ".txt");
    ASSERT_FALSE(files.empty());
    for (const auto& file : files) {
        const auto cases = testing_support::readCases(file);
        EXPECT_FALSE(cases.empty()) << file;
        for (const auto& one : cases) {
            SCOPED_TRACE(file.filename().string() + ":" + std::to_string(one.line) + " " +
                         one.name);
            EXPECT_EQ(dump(ascii::read(one.input, builtInCatalog())), one.expected);
        }
    }
}

TEST(AsciiDrawing, TellsDrawingsFromText)
{
    const struct {
        const char* name;
        const char* text;
        bool drawing;
    } cases[] = {
        {"a box", "+---+\n| A |\n+---+\n", true},
        {"a flow downward", "Browser\n   ↓\nServer\n", true},
        {"rows that share a name", "User → Web\nWeb → API\nAPI → DB\n", true},
        {"a row that goes on from the arrow above",
         "Queue → Worker → Store\n               → Log\n"
         "               → Mail\n",
         true},
        {"a tree of things", "VPC\n├── Public Subnet\n├── Private Subnet\n└── Data Subnet\n", true},
        {"a tree of files", "app/\n├── src/\n│   └── main.c\n├── Makefile\n└── README.md\n", false},
        {"a table", "+----+-----+\n| id | name|\n+----+-----+\n| 1  | a   |\n+----+-----+\n",
         false},
        {"a Markdown table", "| a | b |\n|---|---|\n| 1 | 2 |\n", false},
        {"a mapping", "0.0.0.0/0 → igw\n10.0.0.0/16 → local\n10.1.0.0/16 → peer\n", false},
        {"a chain in one row", "A → B → C\n", false},
        {"options with reasons", "1. Big\n   └─> costly\n\n2. Small\n   └─> cheap\n", false},
        {"bullets under a title", "Costs\n=====\n- NAT: 32\n- ALB: 20\n", false},
        {"code", "if (a->b) {\n    return x | y;\n}\nmap(x => y)\n", false},
        {"a shell pipe", "kubectl get pods | grep web\ncat a | sort | uniq\n", false},
        {"prose", "First we build -- then we ship.\nThat is all.\n", false},
        {"nothing", "", false},
    };
    for (const auto& one : cases)
        EXPECT_EQ(ascii::isDrawing(one.text), one.drawing) << one.name;
}

TEST(AsciiReader, TakesTheTextInALongLineForItsLabel)
{
    std::string bars;
    for (int i = 0; i < 80; ++i)
        bars += "   |\n";
    const Diagram diagram = ascii::read("+-----+\n| API |\n+-----+\n" + bars + " calls\n" + bars +
                                            "   v\n+-----+\n| Job |\n+-----+\n",
                                        builtInCatalog())
                                .diagram;
    ASSERT_EQ(diagram.nodes().size(), 2U);
    ASSERT_EQ(diagram.edges().size(), 1U);
    EXPECT_EQ(diagram.edges()[0].label, "calls");
}

TEST(AsciiReader, StopsEarlyOnWhatNobodyDrew)
{
    std::string wall;
    for (int i = 0; i < 300; ++i)
        wall += std::string(30'000, '+') + "\n";
    const Parsed parsed = ascii::read(wall, builtInCatalog());
    EXPECT_FALSE(parsed.ok);
    ASSERT_EQ(parsed.diagnostics.size(), 1u);
    EXPECT_EQ(parsed.diagnostics.front().code, DiagCode::ASC005);
}

TEST(AsciiReader, SaysWhichLinesLeadNowhereAndWhenNothingIsDrawn)
{
    const auto codesOf = [](const char* text) {
        std::vector<DiagCode> codes;
        for (const Diagnostic& diagnostic : ascii::read(text, builtInCatalog()).diagnostics)
            codes.push_back(diagnostic.code);
        return codes;
    };
    EXPECT_EQ(codesOf("┌───┐\n│ A │──\n└───┘\n"), std::vector<DiagCode>{DiagCode::ASC003});
    EXPECT_EQ(codesOf("──────\n"), std::vector<DiagCode>{DiagCode::ASC004});
}

}  // namespace
}  // namespace stratoplan
