#include "model/diag/source_text.h"
#include "model/import/mermaid/mermaid.h"
#include "tests/support/corpus.h"

#include <gtest/gtest.h>

namespace stratoplan {
namespace {

using namespace testing_support;

std::string dump(const std::string& text, const Parsed& parsed)
{
    const Diagram& diagram = parsed.diagram;
    const Header& header = diagram.header();
    const auto name = [&](NodeId id) {
        const Node* node = diagram.node(id);
        return node ? node->name : std::string("-");
    };
    const auto shown = [](std::string label) {
        for (std::size_t at = 0; (at = label.find('\n', at)) != std::string::npos; at += 2)
            label.replace(at, 1, "\\n");
        return '"' + label + '"';
    };
    std::string out = header.kind + ' ' + std::string(directionName(header.direction)) +
                      (header.title ? ' ' + shown(*header.title) : "") +
                      (header.arranged ? " arranged" : "") + '\n';
    for (const Node& node : diagram.nodes()) {
        out += node.name + ' ' + (node.isContainer ? "container" : node.shape) + ' ' +
               shown(node.label);
        if (node.parent)
            out += " in " + name(node.parent);
        if (node.direction)
            out += " to " + std::string(directionName(*node.direction));
        for (const std::string& one : node.details)
            out += " detail " + shown(one);
        for (const std::string& one : node.classes)
            out += " ." + one;
        for (const std::string& one : node.style)
            out += ' ' + one;
        for (const auto& [key, json] : node.extras)
            out += ' ' + key + '=' + json;
        if (node.link)
            out += " link " + node.link->url + node.link->callback;
        if (node.kindOrigin == Origin::Said)
            out += " said " + node.kind;
        if (node.placement.box)
            out += " at " + std::to_string(static_cast<int>(node.placement.box->x)) + ',' +
                   std::to_string(static_cast<int>(node.placement.box->y));
        out += '\n';
    }
    for (const Edge& edge : diagram.edges()) {
        out += name(edge.source) + " -> " + name(edge.target) + ' ' + shown(edge.label) + ' ' +
               std::string(strokeName(edge.stroke)) + ' ' +
               std::string(markerName(edge.sourceMarker)) + ' ' +
               std::string(markerName(edge.targetMarker)) + ' ' + std::to_string(edge.length);
        if (!edge.authorId.empty())
            out += " id " + edge.authorId;
        for (const std::string& one : edge.style)
            out += ' ' + one;
        out += '\n';
    }
    for (const Note& note : diagram.notes())
        out += "note " + note.position + ' ' + name(note.node) + ' ' + shown(note.text) + '\n';
    for (const ClassDef& one : diagram.classDefs()) {
        out += "classDef " + one.name;
        for (const std::string& style : one.style)
            out += ' ' + style;
        out += '\n';
    }
    const LineTable table(text);
    for (const Diagnostic& diagnostic : parsed.diagnostics) {
        const LineColumn at = table.at(diagnostic.span.begin);
        out += std::string(codeName(diagnostic.code)) + ' ' + std::to_string(at.line) + ':' +
               std::to_string(at.column) + ' ' + sentence(diagnostic) + '\n';
    }
    return out;
}

/// One phenomenon of the grammar a case. With STRATOPLAN_UPDATE_GOLDEN the expectations are written
/// anew, and the test still fails, so that a change is seen as a diff in review.
TEST(MermaidCases, ReadAsExpected)
{
    const auto folder = std::filesystem::path(STRATOPLAN_SOURCE_DIR) / "tests/corpus/mermaid";
    for (const auto& file : filesIn(folder, ".txt")) {
        std::string rewritten;
        for (const CorpusCase& one : readCases(file)) {
            const std::string actual = dump(one.input, mermaid::read(one.input, builtInCatalog()));
            EXPECT_EQ(one.expected, actual) << file << ':' << one.line << ' ' << one.name;
            rewritten += "=== " + one.name + '\n' + one.input + "--- expected\n" + actual;
        }
        if (std::getenv("STRATOPLAN_UPDATE_GOLDEN"))
            writeFile(file, rewritten);
    }
}

TEST(MermaidPatch, RefusesWhatTheTextCannotSay)
{
    const std::string text = "sequenceDiagram\n A->>B: hi\n";
    const Parsed parsed = mermaid::read(text, builtInCatalog());
    Diff diff;
    Header header = parsed.diagram.header();
    header.title = "x";
    diff.header = ValueChange<Header>{parsed.diagram.header(), header};
    const auto edits = mermaid::patch(text, parsed.diagram, diff, builtInCatalog());
    ASSERT_FALSE(edits.ok());
    EXPECT_EQ(codeName(edits.reason().code), "MMD024");
}

TEST(MermaidPatch, ChangesOneLineForOneLabel)
{
    const std::string text =
        "%% kept\r\ngraph LR;\r\n  A[One] --> B;\r\n\r\n  %% also kept\r\n  B --> C;\r\n";
    const Parsed parsed = mermaid::read(text, builtInCatalog());
    const Node* before = parsed.diagram.nodeNamed("A");
    ASSERT_NE(before, nullptr);
    Node after = *before;
    after.label = "Two (2)";
    Diff diff;
    diff.nodes.push_back({*before, after});
    const auto edits = mermaid::patch(text, parsed.diagram, diff, builtInCatalog());
    ASSERT_TRUE(edits.ok());
    EXPECT_EQ(
        applied(text, *edits),
        "%% kept\r\ngraph LR;\r\n  A[\"Two (2)\"] --> B;\r\n\r\n  %% also kept\r\n  B --> C;\r\n");
}

TEST(MermaidPatch, AddsInTheStyleOfItsNeighbours)
{
    const std::string text = "graph TD\n\tsubgraph S\n\t\tA\n\tend\n\tA --> B\n";
    const Parsed parsed = mermaid::read(text, builtInCatalog());
    Node added;
    added.id = parsed.diagram.nextNodeId();
    added.name = "C";
    added.label = "Cache";
    added.parent = parsed.diagram.nodeNamed("S")->id;
    Diff diff;
    diff.nodes.push_back({std::nullopt, added});
    const auto edits = mermaid::patch(text, parsed.diagram, diff, builtInCatalog());
    ASSERT_TRUE(edits.ok());
    EXPECT_EQ(applied(text, *edits),
              "graph TD\n\tsubgraph S\n\t\tA\n\t\tC[\"Cache\"]\n\tend\n\tA --> B\n");
}

/// Bounded on what nobody writes; no crash, no error of memory, and an answer.
TEST(MermaidBadInput, IsBounded)
{
    std::string deep = "graph TD\n";
    for (int i = 0; i < 3000; ++i)
        deep += "subgraph s" + std::to_string(i) + "\n";
    deep += "a\n";
    for (int i = 0; i < 3000; ++i)
        deep += "end\n";
    const Parsed nested = mermaid::read(deep, builtInCatalog());
    EXPECT_TRUE(nested.ok);
    EXPECT_EQ(nested.diagram.nodes().size(), 3001U);

    std::string chain = "graph TD\nn0";
    for (int i = 1; i <= 20000; ++i)
        chain += "-->n" + std::to_string(i);
    EXPECT_EQ(mermaid::read(chain, builtInCatalog()).diagram.edges().size(), 20000U);

    std::string open = "graph TD\n";
    for (int i = 0; i < 20000; ++i)
        open += "click a call b\nx[\"\n";
    EXPECT_FALSE(mermaid::read(open, builtInCatalog()).ok);
    EXPECT_FALSE(mermaid::read("graph TD\n" + std::string(100000, '('), builtInCatalog()).ok);
    EXPECT_FALSE(mermaid::read(std::string(100000, '\0'), builtInCatalog()).ok);
    EXPECT_FALSE(mermaid::read("graph TD\n a\xFF\xC3[\xE2\x80]\n", builtInCatalog()).ok);
}

}  // namespace
}  // namespace stratoplan
