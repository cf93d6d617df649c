#include "export/ascii.h"
#include "model/base/text_util.h"
#include "model/drawing/drawing.h"
#include "model/import/ascii/ascii.h"
#include "model/import/ascii/straighten.h"
#include "model/import/mermaid/mermaid.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <set>

namespace stratoplan {
namespace {

exporting::Bundle drawn(const Diagram& diagram, const std::string& charset = "unicode",
                        int width = 0)
{
    exporting::Input input;
    input.diagrams.emplace_back();
    input.diagrams.front().diagram = &diagram;
    input.catalog = &builtInCatalog();
    input.options.charset = charset;
    input.options.width = width;
    return exporting::writeAscii(input);
}

std::string withoutBlanks(std::string text)
{
    std::erase_if(text, [](char c) { return c == ' ' || c == '\n'; });
    return text;
}

/// Nodes with their containers, edges with direction and label.
std::multiset<std::string> graphOf(const Diagram& diagram)
{
    std::multiset<std::string> out;
    const auto name = [&](NodeId id) {
        return id ? withoutBlanks(diagram.node(id)->label) : std::string("-");
    };
    for (const Node& node : diagram.nodes())
        out.insert(name(node.id) + " in " + name(node.parent));
    for (const Edge& edge : diagram.edges()) {
        const bool forth = edge.targetMarker != Marker::None;
        const bool back = edge.sourceMarker != Marker::None;
        std::string a = name(edge.source);
        std::string b = name(edge.target);
        if (forth == back && b < a)
            std::swap(a, b);
        out.insert(a + (forth == back ? (forth ? " <> " : " -- ") : " -> ") + b + " '" +
                   withoutBlanks(edge.label) + "'");
    }
    return out;
}

TEST(AsciiExport, IsReadAsTheSameGraph)
{
    const struct {
        const char* name;
        const char* mermaid;
    } cases[] = {
        {"a chain", "flowchart TB\n A[Web] --> B[API]\n B --> C[DB]\n"},
        {"a fork and a join", "flowchart TB\n A --> B\n A --> C\n B --> D\n C --> D\n"},
        {"labels downward", "flowchart TB\n A -->|reads| B\n A -->|writes| C\n"},
        {"labels sideways", "flowchart LR\n A -->|push| B\n B -->|pull| C\n"},
        {"containers", "flowchart TB\n subgraph V[VPC]\n  subgraph S[Subnet]\n   A[Web]\n  end\n  "
                       "B[DB]\n end\n U[Users] --> A\n A --> B\n"},
        {"an edge to a container",
         "flowchart TB\n subgraph V[VPC]\n  A[Web]\n end\n U[Users] --> V\n"},
        {"both ways and none", "flowchart LR\n A <--> B\n B --- C\n"},
        {"dotted", "flowchart TB\n A -.-> B\n"},
        {"dotted with labels and loops",
         "flowchart LR\n A -.->|poll| B\n B -.- B\n B -.->|retry| B\n A -.-> C\n"},
        {"a way back", "flowchart TB\n A --> B\n B --> C\n C --> A\n"},
        {"a loop", "flowchart TB\n A[Worker] --> A\n"},
        {"loops of all kinds", "flowchart TB\n A[Worker] --- A\n A <--> A\n A -->|retry| A\n"
                               " A ---|tick| A\n"},
        {"loops where lines run sideways",
         "flowchart LR\n A[Worker] --- A\n A <-->|sync| A\n A --> B[Store]\n B -.- B\n"},
        {"a loop of a container", "flowchart TB\n subgraph V[VPC]\n  A[Web]\n end\n V --- V\n"},
        {"a container and what it holds",
         "flowchart TB\n subgraph V[VPC]\n  A[Web]\n  B[DB]\n  C[Log]\n end\n V --- A\n V <--> B\n"
         " C ---|tail| V\n"},
        {"labels in brackets",
         "flowchart TB\n A -->|\"(optional)\"| B\n A -->|\"[async]\"| C\n B -->|\"(v)\"| C\n"},
        {"no edges", "flowchart TB\n A\n B\n C\n D\n"},
        {"wide letters", "flowchart LR\n A[사용자] --> B[서버]\n"},
        {"hostile letters", "flowchart TB\n A[\"a | b --> c\"] --> B[\"x ─ y\"]\n"},
    };
    for (const auto& one : cases) {
        SCOPED_TRACE(one.name);
        const Parsed parsed = mermaid::read(one.mermaid, builtInCatalog());
        ASSERT_TRUE(parsed.ok);
        for (const char* charset : {"unicode", "ascii"}) {
            const exporting::Bundle bundle = drawn(parsed.diagram, charset);
            ASSERT_EQ(bundle.files.size(), 1u);
            EXPECT_TRUE(bundle.diagnostics.empty());
            const std::string& text = bundle.files.front().content;
            const Parsed again = ascii::read(text, builtInCatalog());
            std::multiset<std::string> expected = graphOf(parsed.diagram);
            if (std::string_view(one.name) == "hostile letters")
                continue;  // what it says is below
            EXPECT_EQ(graphOf(again.diagram), expected) << text;
        }
    }
}

std::string textOf(std::string_view mermaid)
{
    const Parsed parsed = mermaid::read(mermaid, builtInCatalog());
    const exporting::Bundle bundle = drawn(parsed.diagram);
    return bundle.files.empty() ? std::string() : bundle.files.front().content;
}

TEST(AsciiExport, PutsSignsOfLinesInQuotesWhereTheyAreALabel)
{
    for (const char* label : {"=>", "+", "v", "<->"}) {
        const std::string text = textOf("flowchart TB\n A -->|\"" + std::string(label) + "\"| B\n");
        const Parsed again = ascii::read(text, builtInCatalog());
        ASSERT_EQ(again.diagram.edges().size(), 1u) << text;
        EXPECT_EQ(again.diagram.edges()[0].label.front(), '"') << text;
        EXPECT_EQ(again.diagram.nodes().size(), 2u) << text;
    }
}

TEST(AsciiExport, KeepsBulletsOfALabelApart)
{
    EXPECT_EQ(textOf("flowchart TB\n A[\"Web ─▶ shop<br/>- cart<br/>- search\"]\n"),
              "┌─────────────┐\n"
              "│ Web -> shop │\n"
              "│ - cart      │\n"
              "│ - search    │\n"
              "└─────────────┘\n");
    EXPECT_NE(textOf("stateDiagram-v2\n [*] --> Idle\n").find("│ [*] │"), std::string::npos);
}

TEST(AsciiExport, LaysLoopsIntoOneAnother)
{
    EXPECT_EQ(textOf("flowchart TB\n A[Orders API] -->|sync| A\n A -->|retry| A\n"),
              "    ┌─ retry ─────┐\n"
              "    │             │\n"
              "    │ ┌─ sync ──┐ │\n"
              "    │ │         │ │\n"
              "    ▼ ▼         │ │\n"
              "┌────────────┐  │ │\n"
              "│ Orders API ├──┘ │\n"
              "│            ├────┘\n"
              "└────────────┘\n");
    // Where lines run sideways it stands on its box.
    EXPECT_EQ(textOf("flowchart LR\n A[Orders API] -->|sync| A\n A --> B[Store]\n"),
              "   ┌─ sync ──┐\n"
              "   │         │\n"
              "   │         ▼\n"
              "┌──┴───────────┐     ┌───────┐\n"
              "│  Orders API  ├────►│ Store │\n"
              "└──────────────┘     └───────┘\n");
}

/// A nested graph: containers up to three deep, edges of all directions between anything but a node
/// and what it holds.
Diagram randomGraph(unsigned seed)
{
    std::mt19937 random(seed);
    const auto below = [&](std::size_t n) { return static_cast<std::size_t>(random() % n); };
    DiagramData data;
    const std::size_t count = 4 + below(8);
    for (std::size_t i = 0; i < count; ++i) {
        Node node;
        node.id = {static_cast<std::uint32_t>(i + 1)};
        node.name = "n" + std::to_string(i);
        node.label = "Part " + std::string(1, static_cast<char>('A' + i));
        if (i > 1 && below(3) != 0) {
            Node& parent = data.nodes[below(2)];
            parent.isContainer = true;
            node.parent = parent.id;
        }
        data.nodes.push_back(std::move(node));
    }
    const std::size_t edges = below(count);
    for (std::size_t e = 0; e < edges; ++e) {
        Edge edge;
        edge.id = {static_cast<std::uint32_t>(e + 1)};
        edge.name = "e" + std::to_string(e);
        const Node& source = data.nodes[below(count)];
        const Node& target = data.nodes[below(count)];
        const bool known = std::any_of(data.edges.begin(), data.edges.end(), [&](const Edge& o) {
            return (o.source == source.id && o.target == target.id) ||
                   (o.source == target.id && o.target == source.id);
        });
        if (known || source.id == target.id || source.parent == target.id ||
            target.parent == source.id)
            continue;
        edge.source = source.id;
        edge.target = target.id;
        edge.targetMarker = below(4) == 0 ? Marker::None : Marker::Arrow;
        data.edges.push_back(std::move(edge));
    }
    return Diagram(std::move(data));
}

/// Moves a border of some rows by one or two columns, to the right or to the left, and with it what
/// stands behind it in the row.
std::string damaged(const std::string& text, unsigned seed)
{
    std::mt19937 random(seed);
    std::string out;
    for (const std::string_view line : splitLines(text)) {
        std::string row(line);
        std::vector<std::size_t> borders;
        for (std::size_t at = row.find("  │"); at != std::string::npos;
             at = row.find("  │", at + 1))
            borders.push_back(at + 2);
        if (!borders.empty() && random() % 3 == 0) {
            const std::size_t border = borders[random() % borders.size()];
            if (random() % 2 == 0)
                row.insert(border, 1 + random() % 2, ' ');
            else
                row.erase(border - 1, 1);
        }
        out += row + "\n";
    }
    return out;
}

/// Runs of letters and digits, sorted.
std::vector<std::string> wordsOf(const std::string& text)
{
    std::vector<std::string> words(1);
    for (const char c : text) {
        const bool letter =
            (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        if (letter)
            words.back() += c;
        else if (!words.back().empty())
            words.emplace_back();
    }
    std::sort(words.begin(), words.end());
    return words;
}

TEST(AsciiExport, RandomGraphsSurviveCrookedBorders)
{
    std::vector<unsigned> lost;
    for (unsigned seed = 1; seed <= 400; ++seed) {
        SCOPED_TRACE(seed);
        const Diagram diagram = randomGraph(seed);
        const exporting::Bundle bundle = drawn(diagram);
        ASSERT_EQ(bundle.files.size(), 1u);
        EXPECT_TRUE(bundle.diagnostics.empty());
        const std::string& text = bundle.files.front().content;
        EXPECT_EQ(graphOf(ascii::read(text, builtInCatalog()).diagram), graphOf(diagram)) << text;
        const std::string crooked = damaged(text, seed);
        const ascii::Straightened straight = ascii::straightened(crooked, builtInCatalog());
        if (graphOf(ascii::read(crooked, builtInCatalog()).diagram) != graphOf(diagram) ||
            straight.outcome == ascii::Straightened::Outcome::LeftAlone) {
            lost.push_back(seed);
            continue;
        }
        EXPECT_EQ(graphOf(ascii::read(straight.text, builtInCatalog()).diagram), graphOf(diagram));
        EXPECT_EQ(wordsOf(straight.text), wordsOf(crooked));
        EXPECT_EQ(ascii::straightened(straight.text, builtInCatalog()).outcome,
                  ascii::Straightened::Outcome::Straight)
            << straight.text;
    }
    EXPECT_TRUE(lost.empty()) << testing::PrintToString(lost);
}

/// Boxes in groups of four, each with two lines to any others.
std::string denseFlowchart(unsigned seed, unsigned nodes)
{
    std::mt19937 random(seed);
    std::string out = seed % 2 == 0 ? "flowchart TB\n" : "flowchart LR\n";
    for (unsigned i = 0; i < nodes; ++i) {
        const std::string number = std::to_string(i);
        if (i % 4 == 0)
            out += "subgraph g" + number + "[Group " + number + "]\n";
        out += "n" + number + "[Part " + number + "]\n";
        if (i % 4 == 3 || i + 1 == nodes)
            out += "end\n";
    }
    std::set<std::pair<unsigned, unsigned>> joined;
    while (joined.size() < 2 * nodes) {
        const auto a = static_cast<unsigned>(random() % nodes);
        const auto b = static_cast<unsigned>(random() % nodes);
        if (a != b && !joined.contains({b, a}) && joined.insert({a, b}).second)
            out += "n" + std::to_string(a) + " --> n" + std::to_string(b) + "\n";
    }
    return out;
}

TEST(AsciiExport, DrawsEachLineOfADenseGraph)
{
    for (unsigned seed = 1; seed <= 8; ++seed) {
        SCOPED_TRACE(seed);
        const Diagram diagram = mermaid::read(denseFlowchart(seed, 16), builtInCatalog()).diagram;
        const exporting::Bundle bundle = drawn(diagram);
        EXPECT_TRUE(bundle.diagnostics.empty());
        const std::string& text = bundle.files.front().content;
        EXPECT_EQ(graphOf(ascii::read(text, builtInCatalog()).diagram), graphOf(diagram)) << text;
    }
}

// Lines that turn back like the left side of a box, several that cross one beside each other, ends
// in rows beside each other: what a graph needs when nothing of it is near.
TEST(AsciiExport, DrawsFarLinesThroughFramesInFrames)
{
    for (unsigned seed = 1; seed <= 4; ++seed) {
        SCOPED_TRACE(seed);
        std::mt19937 random(seed);
        std::string source = "flowchart TB\n";
        for (int i = 0; i < 60; ++i) {
            const std::string n = std::to_string(i);
            if (i % 30 == 0)
                source += "subgraph v" + n + "[VPC " + n + "]\n";
            if (i % 5 == 0)
                source += "subgraph s" + n + "[Subnet " + n + "]\n";
            source += "n" + n + "[Service " + n + "]\n" + (i % 5 == 4 ? "end\n" : "") +
                      (i % 30 == 29 ? "end\n" : "");
        }
        std::set<std::pair<unsigned, unsigned>> joined;
        while (joined.size() < 84) {
            const auto a = static_cast<unsigned>(random() % 60);
            const auto b = static_cast<unsigned>(random() % 60);
            if (a != b && joined.insert({a, b}).second)
                source += "n" + std::to_string(a) + " --> n" + std::to_string(b) + "\n";
        }
        const drawing::Drawn drawn =
            drawing::draw(mermaid::read(source, builtInCatalog()).diagram, {});
        EXPECT_TRUE(drawn.lost.empty());
        EXPECT_TRUE(drawn.faithful);
    }
}

TEST(AsciiExport, BreaksNoTitleBehindAnArrow)
{
    const Diagram diagram =
        mermaid::read("flowchart TB\na[\"Handlers (REST) → utils.RespondError\"]\n",
                      builtInCatalog())
            .diagram;
    const std::string text = drawn(diagram).files.front().content;
    EXPECT_NE(text.find("→ utils.RespondError"), std::string::npos) << text;
}

TEST(AsciiExport, LeadsALineStraightThroughItsLabel)
{
    const Diagram diagram =
        mermaid::read("flowchart LR\n  a[Trucks] -->|MQTT| b[IoT Core]\n  subgraph s[eu]\n"
                      "    b\n  end\n",
                      builtInCatalog())
            .diagram;
    const std::string text = drawn(diagram).files.front().content;
    EXPECT_NE(text.find("│ Trucks ├── MQTT ──┼─►│ IoT Core │"), std::string::npos) << text;
}

TEST(AsciiExport, KeepsToAWidth)
{
    std::string fan = "flowchart TB\n";
    std::string chain = "flowchart LR\n";
    for (int i = 0; i < 14; ++i) {
        fan += " hub[Gateway] --> n" + std::to_string(i) + "[Service " + std::to_string(i) + "]\n";
        chain += " c" + std::to_string(i) + "[Step " + std::to_string(i) + "] --> c" +
                 std::to_string(i + 1) + "\n";
    }
    // Frames take room of their own, and lines go round what wraps.
    std::string zones = "flowchart TB\n";
    for (int i = 0; i < 12; ++i) {
        const std::string n = std::to_string(i);
        if (i % 4 == 0)
            zones += " subgraph z" + n + "[Availability zone " + n + "]\n  subgraph s" + n +
                     "[Private subnet]\n";
        zones += "   b" + n + "[Billing service " + n + "]\n";
        if (i % 4 == 3)
            zones += "  end\n end\n";
    }
    for (int i = 1; i < 12; ++i)
        zones += " b" + std::to_string(i / 2) + " -->|calls| b" + std::to_string(i) + "\n";
    for (const std::string& source : {fan, chain, zones}) {
        const Diagram diagram = mermaid::read(source, builtInCatalog()).diagram;
        const drawing::Drawn drawn = drawing::draw(diagram, {.width = 60});
        EXPECT_TRUE(drawn.faithful) << drawn.text;
        for (const std::string_view line : splitLines(drawn.text))
            EXPECT_LE(columnsOf(line), 60) << drawn.text;
    }
}

TEST(AsciiExport, IsRatherWiderThanAskedThanWithoutALine)
{
    std::string thicket = "flowchart LR\n";
    for (int i = 0; i < 40; ++i) {
        for (const int far : {1, 7, 16})
            thicket += " n" + std::to_string(i) + "[Service " + std::to_string(i) + "] --> n" +
                       std::to_string((i * far + 3) % 40) + "\n";
    }
    const Diagram diagram = mermaid::read(thicket, builtInCatalog()).diagram;
    const drawing::Drawn drawn = drawing::draw(diagram, {.width = 60});
    EXPECT_TRUE(drawn.lost.empty());
    EXPECT_TRUE(drawn.faithful) << drawn.text;
}

TEST(AsciiExport, BreaksTitlesWhereAWidthIsAskedForThatTheyExceed)
{
    const std::string source =
        "flowchart TB\n"
        " subgraph r[Region]\n  subgraph n[Network]\n   subgraph s[Subnets]\n"
        "    a[Caching Subnets 10.0.211-213.0/24]\n"
        "    b[Private Subnets 10.0.101-103.0/24]\n"
        "   end\n  end\n end\n a --> b\n";
    const Diagram diagram = mermaid::read(source, builtInCatalog()).diagram;
    const drawing::Drawn free = drawing::draw(diagram, {});
    EXPECT_NE(free.text.find("Caching Subnets 10.0.211"), std::string::npos) << free.text;
    const drawing::Drawn narrow = drawing::draw(diagram, {.width = 48});
    EXPECT_TRUE(narrow.faithful) << narrow.text;
    EXPECT_LE(drawing::widthOf(narrow.text), 48) << narrow.text;
}

TEST(AsciiExport, PutsZonesSideBySideWhereAPictureDoes)
{
    const Diagram diagram = mermaid::read("flowchart LR\n"
                                          " subgraph S[Sources]\n  A[Orders]\n  B[Clicks]\n end\n"
                                          " subgraph L[Lake]\n  C[Raw zone] --> D[Marts]\n end\n"
                                          " A --> C\n B --> C\n",
                                          builtInCatalog())
                                .diagram;
    const drawing::Drawn drawn = drawing::draw(diagram, {});
    EXPECT_TRUE(drawn.faithful);
    const auto rowOf = [&](std::string_view title) {
        int row = 0;
        for (const std::string_view line : splitLines(drawn.text)) {
            if (line.find(title) != std::string_view::npos)
                return row;
            ++row;
        }
        return -1;
    };
    EXPECT_EQ(rowOf("Sources"), rowOf("Lake")) << drawn.text;
}

TEST(AsciiExport, KeepsTitlesAndDetails)
{
    const Parsed parsed = ascii::read("+-------------------+\n| EC2 Instance      |\n| - t3.medium "
                                      "      |\n| - Ubuntu 22.04    |\n+-------------------+\n",
                                      builtInCatalog());
    const std::string text = drawn(parsed.diagram).files.front().content;
    EXPECT_EQ(text, "┌───────────────────┐\n"
                    "│   EC2 Instance    │\n"
                    "│ • t3.medium       │\n"
                    "│ • Ubuntu 22.04    │\n"
                    "└───────────────────┘\n");
}

TEST(AsciiExport, KeepsTheArrangementOfADrawing)
{
    const Parsed parsed = ascii::read("+-----+       +---------+\n"
                                      "| Web |------>| API     |\n"
                                      "+-----+       +---------+\n"
                                      "                   |\n"
                                      "    +--------------v-----+\n"
                                      "    | Data   +-------+   |\n"
                                      "    |        | Cache |   |\n"
                                      "    |        +-------+   |\n"
                                      "    +--------------------+\n",
                                      builtInCatalog());
    EXPECT_EQ(drawn(parsed.diagram).files.front().content, "┌─────┐       ┌─────────┐\n"
                                                           "│ Web ├──────►│   API   │\n"
                                                           "└─────┘       └────┬────┘\n"
                                                           "                   ▼\n"
                                                           "    ┌────────────────────┐\n"
                                                           "    │        Data        │\n"
                                                           "    │        ┌───────┐   │\n"
                                                           "    │        │ Cache │   │\n"
                                                           "    │        └───────┘   │\n"
                                                           "    └────────────────────┘\n");
}

TEST(AsciiExport, LeavesADrawingAsItsAuthorArrangedIt)
{
    // Three lines with one label in a trunk, cells side by side, and a border off by one.
    const std::string crooked = "// +--------+\n"
                                "// | Queue  |\n"
                                "// +---+----+\n"
                                "//     | jobs\n"
                                "//  +--+---+------+\n"
                                "//  v      v      v\n"
                                "// +---+ +---+ +---+\n"
                                "// | a | | b |  | c |\n"
                                "// +---+ +---+ +---+\n";
    const std::string straight = "┌────────┐\n"
                                 "│ Queue  │\n"
                                 "└───┬────┘\n"
                                 "    │ jobs\n"
                                 " ┌──┴───┬──────┐\n"
                                 " ▼      ▼      ▼\n"
                                 "┌───┐ ┌───┐ ┌───┐\n"
                                 "│ a │ │ b │ │ c │\n"
                                 "└───┘ └───┘ └───┘\n";
    const Parsed parsed = ascii::read(crooked, builtInCatalog());
    exporting::Input input;
    input.diagrams.emplace_back();
    input.diagrams.front().diagram = &parsed.diagram;
    input.diagrams.front().drawing = crooked;
    input.catalog = &builtInCatalog();
    input.options.charset = "unicode";
    EXPECT_EQ(exporting::writeAscii(input).files.front().content, straight);
    // And back, without the comment.
    input.diagrams.front().drawing = straight;
    input.options.charset = "ascii";
    const std::string plain = exporting::writeAscii(input).files.front().content;
    EXPECT_EQ(plain.substr(0, 22), "+--------+\n| Queue  |\n") << plain;
    EXPECT_EQ(graphOf(ascii::read(plain, builtInCatalog()).diagram), graphOf(parsed.diagram));
}

TEST(AsciiExport, KeepsTheLinesOfADrawing)
{
    const std::string text = "          ┌────────────┐\n"
                             "          │   Client   │\n"
                             "          └──────┬─────┘\n"
                             "                 │\n"
                             "     ┌───────────┴─────────────┐\n"
                             "     ▼                         ▼\n"
                             "┌─────────┐              ┌───────────┐\n"
                             "│ Queries │              │  Lambda   │\n"
                             "│         │              │ (Node.js) │\n"
                             "└────┬────┘              │ 1. checks │\n"
                             "     │                   │ 2. writes │\n"
                             "     └──────────────────►│           │\n"
                             "                         └───────────┘\n";
    EXPECT_EQ(drawn(ascii::read(text, builtInCatalog()).diagram).files.front().content, text);
    // Lines that bend right at their box get a row to do so.
    std::string tight = text;
    tight.erase(tight.find("                 │\n"),
                std::string_view("                 │\n").size());
    EXPECT_EQ(drawn(ascii::read(tight, builtInCatalog()).diagram).files.front().content, text);
}

TEST(AsciiExport, KeepsATitleAtTheTopBesideAnArrow)
{
    const Diagram diagram =
        mermaid::read("flowchart TB\n I[Internet] --> V\n"
                      " subgraph V[VPC production]\n  A[Load balancer] --> B[App]\n"
                      "  A --> C[App two]\n end\n U[Users] --> A\n I --> A\n",
                      builtInCatalog())
            .diagram;
    const std::string text = drawn(diagram).files.front().content;
    EXPECT_LT(text.find("VPC production"), text.find("Load balancer")) << text;
}

TEST(AsciiExport, SaysWhatItCannotDraw)
{
    std::string chain = "flowchart TB\n";
    for (int i = 0; i < 2100; ++i)
        chain += " n" + std::to_string(i) + " --> n" + std::to_string(i + 1) + "\n";
    const exporting::Bundle bundle = drawn(mermaid::read(chain, builtInCatalog()).diagram);
    EXPECT_TRUE(bundle.files.empty());
    ASSERT_EQ(bundle.diagnostics.size(), 1u);
    EXPECT_EQ(bundle.diagnostics.front().code, DiagCode::EXP020);
}

TEST(AsciiExport, SaysWhenADrawingIsWiderThanAsked)
{
    const Diagram diagram =
        mermaid::read("flowchart LR\n A[InternationalSettlementService] --> B[Ledger]\n",
                      builtInCatalog())
            .diagram;
    EXPECT_TRUE(drawn(diagram, "unicode", 80).diagnostics.empty());
    const exporting::Bundle bundle = drawn(diagram, "unicode", 20);
    ASSERT_EQ(bundle.files.size(), 1u);
    ASSERT_EQ(bundle.diagnostics.size(), 1u);
    EXPECT_EQ(bundle.diagnostics.front().code, DiagCode::EXP022);
    EXPECT_EQ(bundle.diagnostics.front().args, (std::vector<std::string>{"20", "34"}));
}

TEST(AsciiExport, NamesEveryConnectionThatFindsNoWay)
{
    // Each joined with each: more than there may be room for.
    std::string dense = "flowchart TB\n";
    for (int i = 0; i < 12; ++i) {
        for (int j = i + 1; j < 12; ++j)
            dense += " a" + std::to_string(i) + " --> a" + std::to_string(j) + "\n";
    }
    const Parsed parsed = mermaid::read(dense, builtInCatalog());
    const exporting::Bundle bundle = drawn(parsed.diagram);
    ASSERT_EQ(bundle.files.size(), 1u);
    for (const Diagnostic& diagnostic : bundle.diagnostics) {
        EXPECT_EQ(diagnostic.code, DiagCode::EXP021);
        EXPECT_NE(bundle.files.front().content.find(diagnostic.args.at(0) + " → " +
                                                    diagnostic.args.at(1)),
                  std::string::npos);
    }
}

}  // namespace
}  // namespace stratoplan
