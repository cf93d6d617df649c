#include "model/base/text_util.h"
#include "model/document/difference.h"
#include "model/document/document_file.h"
#include "model/edit/connect.h"
#include "model/edit/describe.h"
#include "model/edit/remove.h"
#include "model/edit/reparent.h"
#include "model/io/document_json.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cctype>
#include <set>
#include <utility>

namespace stratoplan {
namespace {

DocumentFile markdown(std::string bytes)
{
    return {"a.md", std::move(bytes), SourceFormat::Markdown, builtInCatalog()};
}

DocumentFile nativeFile()
{
    DiagramData data;
    data.nodes = {{.id = {1}, .name = "A", .label = "Alpha"},
                  {.id = {2}, .name = "B", .label = "Beta"}};
    data.edges = {{.id = {1}, .name = "e1", .source = {1}, .target = {2}}};
    return {"a.stratoplan", writeNative(Diagram(std::move(data))), SourceFormat::Native,
            builtInCatalog()};
}

TEST(DocumentFile, ReadsADiagramWhenAskedForIt)
{
    DocumentFile file =
        markdown("# H\n```mermaid\ngraph LR\nA-->B\n```\n\n```mermaid\ngraph TD\nC\n```\n");
    ASSERT_EQ(file.diagramCount(), 2U);
    EXPECT_EQ(file.diagram(1).nodes().size(), 1U);
    EXPECT_EQ(file.diagram(0).edges().size(), 1U);
    EXPECT_TRUE(file.entry(0).writable);
    EXPECT_EQ(file.block(0).heading, "H");
}

TEST(DocumentFile, TellsOfAnUnclosedFence)
{
    DocumentFile file = markdown("```mermaid\ngraph LR\nA");
    ASSERT_EQ(file.entry(0).parsed.diagnostics.size(), 1U);
    EXPECT_EQ(file.entry(0).parsed.diagnostics[0].code, DiagCode::SRC001);
    EXPECT_TRUE(file.entry(0).parsed.ok);
}

Diff relabelled(const Diagram& diagram, std::size_t node, const std::string& label)
{
    Node renamed = diagram.nodes()[node];
    renamed.label = label;
    Diff diff;
    diff.nodes.push_back({diagram.nodes()[node], renamed});
    return diff;
}

TEST(DocumentFile, KeepsLinesAndBytesTogetherWhateverEndsTheLines)
{
    for (const char* ending : {"\n", "\r\n", "\r"}) {
        std::string bytes;
        for (const char* line : {"# T", "", "> ```mermaid", "> graph LR", ">   a[One] --> b[Two]",
                                 ">   c[Three]", ">   b --> c", "> ```", ""})
            bytes += std::string(line) + ending;
        DocumentFile file = markdown(bytes);
        for (const std::size_t node : {1U, 2U, 0U, 2U}) {
            ASSERT_TRUE(file.apply(0, relabelled(file.diagram(0), node, "Anew, and longer")).ok());
            DocumentFile fresh = markdown(file.bytes());
            ASSERT_EQ(fresh.block(0).text, file.block(0).text);
            EXPECT_EQ(fresh.block(0).content, file.block(0).content);
            ASSERT_EQ(fresh.block(0).lines.size(), file.block(0).lines.size());
            for (std::size_t i = 0; i < file.block(0).lines.size(); ++i)
                EXPECT_EQ(fresh.block(0).lines[i].fileBegin, file.block(0).lines[i].fileBegin);
            ASSERT_TRUE(file.apply(0, relabelled(file.diagram(0), node, "Old")).ok());
        }
    }
}

TEST(DocumentFile, WritesANewLabelIntoItsDrawing)
{
    const std::string text = "# T\n\n```\n"
                             "╭─ VPC ────────────╮\n"
                             "│ ╭─────╮  ╭─────╮ │\n"
                             "│ │ Web │─▶│ API │ │\n"
                             "│ ╰─────╯  ╰─────╯ │\n"
                             "╰──────────────────╯\n"
                             "```\n\nend\n";
    DocumentFile file = markdown(text);
    ASSERT_EQ(file.diagramCount(), 1U);
    ASSERT_EQ(file.diagram(0).nodes().size(), 3U);

    const Result<FileEdit> edit = file.apply(0, relabelled(file.diagram(0), 1, "Frontend"));

    ASSERT_TRUE(edit.ok());
    EXPECT_EQ(file.bytes(), "# T\n\n```\n"
                            "╭─ VPC ─────────────────╮\n"
                            "│ ╭──────────╮  ╭─────╮ │\n"
                            "│ │ Frontend │─▶│ API │ │\n"
                            "│ ╰──────────╯  ╰─────╯ │\n"
                            "╰───────────────────────╯\n"
                            "```\n\nend\n");
    EXPECT_EQ(file.diagram(0).nodes()[1].label, "Frontend");
    EXPECT_EQ(file.diagram(0).nodes()[1].id, edit->diff.nodes.front().id());
    EXPECT_FALSE(file.holdsUnwritten());
    ASSERT_TRUE(file.undo(*edit).ok());
    EXPECT_EQ(file.bytes(), text);
    EXPECT_EQ(file.diagram(0).nodes()[1].label, "Web");
}

TEST(DocumentFile, DrawsWhatIsNewBesideWhatIsThere)
{
    DocumentFile file = markdown("```\n"
                                 "┌──────────────────┐\n"
                                 "│       VPC        │\n"
                                 "│ ┌─────┐  ┌─────┐ │\n"
                                 "│ │ Web ├─►│ API │ │\n"
                                 "│ └─────┘  └─────┘ │\n"
                                 "└──────────────────┘\n"
                                 "```\n");
    ASSERT_EQ(file.diagram(0).nodes().size(), 3U);
    Node cache;
    cache.id = file.diagram(0).nextNodeId();
    cache.name = "cache";
    cache.label = "Cache";
    cache.parent = file.diagram(0).nodes()[0].id;
    Diff diff;
    diff.nodes.push_back({std::nullopt, cache});

    ASSERT_TRUE(file.apply(0, diff).ok());

    EXPECT_EQ(file.bytes(), "```\n"
                            "┌──────────────────┐\n"
                            "│       VPC        │\n"
                            "│ ┌─────┐  ┌─────┐ │\n"
                            "│ │ Web ├─►│ API │ │\n"
                            "│ └─────┘  └─────┘ │\n"
                            "│                  │\n"
                            "│  ┌───────┐       │\n"
                            "│  │ Cache │       │\n"
                            "│  └───────┘       │\n"
                            "└──────────────────┘\n"
                            "```\n");
    EXPECT_FALSE(file.holdsUnwritten());
}

/// A drawing in which a connection is drawn, or a node with one, and what becomes of it.
TEST(DocumentFile, DrawsWhatIsNewAndLeavesTheRestAsItIs)
{
    const std::string text = "```\n"
                             "+---------------------------------------------+\n"
                             "|                 VPC                         |\n"
                             "|  +-----------+            +--------------+  |\n"
                             "|  |  Public   |            |   Private    |  |\n"
                             "|  |  +-----+  |   http     |  +--------+  |  |\n"
                             "|  |  | ALB |--+------------+->|  API   |  |  |\n"
                             "|  |  +-----+  |            |  +--------+  |  |\n"
                             "|  +-----------+            |      |       |  |\n"
                             "|                           |      v       |  |\n"
                             "|                           |  +--------+  |  |\n"
                             "|                           |  |   DB   |  |  |\n"
                             "|                           |  +--------+  |  |\n"
                             "|                           +--------------+  |\n"
                             "+---------------------------------------------+\n"
                             "```\n";
    const struct {
        const char* name;
        const char* label;                              // of a new node; none when empty
        const char* parent;                             // its container
        const char* source;                             // of a new connection; none when empty
        const char* target;                             // empty: the new node
        std::vector<std::pair<int, std::string>> rows;  // that differ, by number from 0
        int more;                                       // rows that have come, before the others
    } cases[] = {
        {"a container grows into the blanks below it",
         "NAT",
         "public",
         "",
         "",
         {{8, "|  |           |            |      |       |  |"},
          {9, "|  |  +-----+  |            |      v       |  |"},
          {10, "|  |  | NAT |  |            |  +--------+  |  |"},
          {11, "|  |  +-----+  |            |  |   DB   |  |  |"},
          {12, "|  +-----------+            |  +--------+  |  |"}},
         0},
        {"a line goes among what is there",
         "",
         "",
         "db",
         "public",
         {{9, "|        ^                  |      v       |  |"},
          {10, "|        |                  |  +--------+  |  |"},
          {11, "|        +------------------+--|   DB   |  |  |"}},
         0},
        {"a node stands beside the one that it is joined with", "Bucket", "", "vpc", "", {}, -1},
    };
    for (const auto& one : cases) {
        SCOPED_TRACE(one.name);
        DocumentFile file = markdown(text);
        const Diagram& diagram = file.diagram(0);
        ASSERT_EQ(diagram.nodes().size(), 6U);
        const auto named = [&](std::string_view name) -> NodeId {
            for (const Node& node : diagram.nodes()) {
                if (node.name == name)
                    return node.id;
            }
            return {};
        };
        Diff diff;
        Node fresh;
        fresh.id = diagram.nextNodeId();
        fresh.name = "fresh";
        fresh.label = one.label;
        fresh.parent = named(one.parent);
        if (!fresh.label.empty())
            diff.nodes.push_back({std::nullopt, fresh});
        Edge edge;
        edge.id = diagram.nextEdgeId();
        edge.name = "fresh";
        edge.source = named(one.source);
        edge.target = *one.target == 0 ? fresh.id : named(one.target);
        edge.targetMarker = Marker::Arrow;
        if (edge.source)
            diff.edges.push_back({std::nullopt, edge});

        ASSERT_TRUE(file.apply(0, diff).ok());

        const std::string after = file.bytes();
        const std::vector<std::string_view> was = splitLines(text);
        const std::vector<std::string_view> is = splitLines(after);
        if (one.more < 0) {  // nothing that was there is touched: each row goes on behind its end
            ASSERT_EQ(is.size(), was.size());
            for (std::size_t i = 0; i < is.size(); ++i)
                EXPECT_TRUE(is[i].starts_with(was[i])) << is[i];
            continue;
        }
        std::string expected;
        for (std::size_t i = 0; i < was.size(); ++i) {
            const auto row = std::find_if(one.rows.begin(), one.rows.end(), [&](const auto& r) {
                return r.first == static_cast<int>(i);
            });
            expected += (row != one.rows.end() ? row->second : std::string(was[i])) + "\n";
        }
        EXPECT_EQ(after, expected);
    }
}

/// Where boxes stand too close for a line, rows come between; lines and heads run on through them.
TEST(DocumentFile, MakesRoomForALine)
{
    DocumentFile file = markdown("```\n"
                                 "┌──────┐      ┌─────────┐\n"
                                 "│ Web  │─────▶│ API     │\n"
                                 "└──────┘      └─────────┘\n"
                                 "                   │\n"
                                 "┌──────────────────▼──────┐\n"
                                 "│ Data                    │\n"
                                 "│  ┌────┐      ┌───────┐  │\n"
                                 "│  │ DB │      │ Cache │  │\n"
                                 "│  └────┘      └───────┘  │\n"
                                 "└─────────────────────────┘\n"
                                 "```\n");
    const Diagram& diagram = file.diagram(0);
    Edge edge;
    edge.id = diagram.nextEdgeId();
    edge.name = "fresh";
    for (const Node& node : diagram.nodes()) {
        if (node.name == "web")
            edge.source = node.id;
        if (node.name == "db")
            edge.target = node.id;
    }
    edge.targetMarker = Marker::Arrow;
    Diff diff;
    diff.edges.push_back({std::nullopt, edge});

    ASSERT_TRUE(file.apply(0, diff).ok());

    EXPECT_EQ(file.bytes(), "```\n"
                            "┌──────┐      ┌─────────┐\n"
                            "│ Web  │─────▶│ API     │\n"
                            "└──────┘      └─────────┘\n"
                            "   │               │\n"
                            "   └───┐           │\n"
                            "       │           │\n"
                            "┌──────┼───────────▼──────┐\n"
                            "│ Data ▼                  │\n"
                            "│  ┌────┐      ┌───────┐  │\n"
                            "│  │ DB │      │ Cache │  │\n"
                            "│  └────┘      └───────┘  │\n"
                            "└─────────────────────────┘\n"
                            "```\n");
}

TEST(DocumentFile, TakesAwayFromADrawingWithoutMovingTheRest)
{
    const std::string head = "```\n"
                             "╔═ VPC ═════════════════════════════╗\n"
                             "║ ┌───────────────┐                 ║\n"
                             "║ │ Public subnet │                 ║\n"
                             "║ │   ┌─────┐     │    ┌─────┐      ║\n";
    const std::string text =
        head + "║ │   │ ALB ├─────┼───►│ API │      ║\n" +
        "║ │   └──┬──┘     │    └──┬──┘      ║\n" + "║ └──────┼────────┘       │         ║\n" +
        "║        │             ┌──▼─┐       ║\n" + "║        └────────────►│ DB │       ║\n" +
        "║                      └────┘       ║\n" + "╚═══════════════════════════════════╝\n```\n";
    DocumentFile file = markdown(text);
    const Diagram whole = file.diagram(0);
    ASSERT_EQ(whole.nodes().size(), 5U);
    ASSERT_EQ(whole.edges().size(), 3U);
    const auto named = [&](const char* name) {
        return *std::find_if(whole.nodes().begin(), whole.nodes().end(),
                             [&](const Node& node) { return node.name == name; });
    };
    Diff noDatabase;
    noDatabase.nodes.push_back({named("db"), std::nullopt});
    Diff noRequests;
    for (const Edge& edge : whole.edges()) {
        if (edge.target == named("db").id)
            noDatabase.edges.push_back({edge, std::nullopt});
        else
            noRequests.edges.push_back({edge, std::nullopt});
    }

    Result<FileEdit> edit = file.apply(0, noRequests);
    ASSERT_TRUE(edit.ok());
    EXPECT_EQ(file.bytes(), head + "║ │   │ ALB │     │    │ API │      ║\n" +
                                "║ │   └──┬──┘     │    └──┬──┘      ║\n" +
                                "║ └──────┼────────┘       │         ║\n" +
                                "║        │             ┌──▼─┐       ║\n" +
                                "║        └────────────►│ DB │       ║\n" +
                                "║                      └────┘       ║\n" +
                                "╚═══════════════════════════════════╝\n```\n");
    ASSERT_TRUE(file.undo(*edit).ok());
    edit = file.apply(0, noDatabase);
    ASSERT_TRUE(edit.ok());
    EXPECT_EQ(file.bytes(), head + "║ │   │ ALB ├─────┼───►│ API │      ║\n" +
                                "║ │   └─────┘     │    └─────┘      ║\n" +
                                "║ └───────────────┘                 ║\n" +
                                "║                                   ║\n" +
                                "║                                   ║\n" +
                                "║                                   ║\n" +
                                "╚═══════════════════════════════════╝\n```\n");
}

/// A component moves into another frame, so that all is drawn anew: what stands beside the boxes is
/// still there, or the drawing stays as it was and the edit is kept unwritten.
TEST(DocumentFile, LosesNoTextOutsideTheBoxesWhenItDrawsAnew)
{
    const std::string boxes = "┌───────────────┐    ┌───────────┐\n"
                              "│ VPC           │    │ Edge      │\n"
                              "│ ┌────┐ ┌────┐ │    │ ┌───────┐ │\n"
                              "│ │ DB │ │ S3 │ │    │ │ Proxy │ │\n"
                              "│ └────┘ └────┘ │    │ └───────┘ │\n"
                              "└───────────────┘    └───────────┘\n";
    const struct {
        const char* name;
        std::string drawing;
    } cases[] = {
        {"a caption below", boxes + "  Figure 3: storage of the shop\n"},
        {"a headline", "Overview of region eu-west-1\n\n" + boxes},
        {"a legend", boxes + "\n  Legend:\n    ──►  call\n    - ->  optional\n"},
        {"a remark", boxes + "       ▲\n       └── written at night only\n"},
        {"a table", boxes + "\n Port | Service\n------+---------\n 5432 | postgres\n"},
        {"a list of files", boxes + "\n infra/\n ├── main.tf\n └── vars.tf\n"},
    };
    const auto words = [](const std::string& text) {
        std::multiset<std::string> all;
        std::string word;
        for (const char c : text + " ") {
            if (std::isalnum(static_cast<unsigned char>(c)) != 0)
                word += c;
            else if (!word.empty())
                all.insert(std::exchange(word, {}));
        }
        return all;
    };
    int redrawn = 0;
    for (const auto& one : cases) {
        SCOPED_TRACE(one.name);
        DocumentFile file = markdown("```\n" + one.drawing + "```\n");
        const Diagram& diagram = file.diagram(0);
        const auto named = [&](std::string_view label) {
            for (const Node& node : diagram.nodes()) {
                if (node.label == label)
                    return node.id;
            }
            return NodeId{};
        };
        const NodeId moved[] = {named("DB")};
        ASSERT_TRUE(moved[0]);
        const std::string before = file.bytes();

        ASSERT_TRUE(file.apply(0, reparentNodes(diagram, moved, named("Edge"))).ok());

        EXPECT_EQ(words(file.bytes()), words(before)) << file.bytes();
        EXPECT_EQ(file.holdsUnwritten(), file.bytes() == before);
        redrawn += file.bytes() == before ? 0 : 1;
    }
    EXPECT_GT(redrawn, 0);
}

TEST(DocumentFile, KeepsAnEditThatADrawingCannotSay)
{
    DocumentFile file = markdown("```\n┌───┐\n│ A │\n└───┘\n```\n");
    ASSERT_EQ(file.diagram(0).nodes().size(), 1U);
    const std::string before = file.bytes();
    Node styled = file.diagram(0).nodes()[0];
    styled.style = {"fill:#f00"};
    Diff diff;
    diff.nodes.push_back({file.diagram(0).nodes()[0], styled});

    const Result<FileEdit> edit = file.apply(0, diff);

    ASSERT_TRUE(edit.ok());
    EXPECT_EQ(file.diagram(0).nodes()[0].style, styled.style);
    EXPECT_EQ(file.bytes(), before);
    EXPECT_TRUE(file.holdsUnwritten());  // SRC002 is what saving says then
    ASSERT_TRUE(file.undo(*edit).ok());
    EXPECT_FALSE(file.holdsUnwritten());
}

TEST(DocumentFile, DoesNotEditOtherFamilies)
{
    DocumentFile file = markdown("```mermaid\nsequenceDiagram\nA->>B: x\n```\n");
    EXPECT_FALSE(file.entry(0).writable);
    EXPECT_EQ(file.apply(0, Diff{}).reason().code, DiagCode::SRC005);
}

TEST(DocumentFile, EditsUndoesAndRedoesANativeFile)
{
    DocumentFile file = nativeFile();
    const std::string before = file.bytes();
    std::vector<FileEdit> edits;
    std::vector<std::string> states = {before};
    const auto step = [&](const Diff& diff) {
        Result<FileEdit> edit = file.apply(0, diff);
        ASSERT_TRUE(edit);
        edits.push_back(*edit);
        states.push_back(file.bytes());
        EXPECT_EQ(file.bytes(), writeNative(file.diagram(0)));
    };
    step(setLabel(file.diagram(0), {1}, "Ünï\n\"code\""));
    Diff added;
    added.nodes.push_back({std::nullopt, Node{.id = {3}, .name = "C", .label = "Gamma"}});
    step(added);
    step(connectNodes(file.diagram(0), {2}, {3}, "x"));
    step(setName(file.diagram(0), {2}, "Bee"));
    const NodeId gone[] = {{1}};
    step(removeElements(file.diagram(0), gone, {}));
    for (std::size_t i = edits.size(); i-- > 0;) {
        ASSERT_TRUE(file.undo(edits[i]));
        EXPECT_EQ(file.bytes(), states[i]);
    }
    for (std::size_t i = 0; i < edits.size(); ++i) {
        ASSERT_TRUE(file.redo(edits[i]));
        EXPECT_EQ(file.bytes(), states[i + 1]);
    }
}

TEST(DocumentFile, KeepsByteOrderMarkAndLineEndings)
{
    std::string bytes = "\xEF\xBB\xBF";
    const DocumentFile plain = nativeFile();
    for (const char c : plain.bytes())
        bytes += c == '\n' ? std::string("\r\n") : std::string(1, c);
    DocumentFile file("a.stratoplan", bytes, SourceFormat::Native, builtInCatalog());
    const Result<FileEdit> edit = file.apply(0, setLabel(file.diagram(0), {1}, "Z"));
    ASSERT_TRUE(edit);
    EXPECT_TRUE(file.bytes().starts_with("\xEF\xBB\xBF{\r\n"));
    EXPECT_EQ(file.bytes().find("\n\n"), std::string::npos);
    ASSERT_TRUE(file.undo(*edit));
    EXPECT_EQ(file.bytes(), bytes);
}

TEST(DocumentFile, ReplacesTextAndShiftsLaterBlocks)
{
    const std::string bytes = "> ```mermaid\r\n> graph LR\r\n> A-->B\r\n> ```\r\n\r\ntext\r\n\r\n"
                              "```mermaid\r\ngraph TD\r\nC\r\n```\r\n";
    DocumentFile file = markdown(bytes);
    ASSERT_EQ(file.diagram(1).nodes().size(), 1U);
    const Node* const untouched = file.diagram(1).nodes().data();
    const Result<FileEdit> edit = file.replaceText(0, "graph LR\nA-->B\nB-->D\nD");
    ASSERT_TRUE(edit);
    EXPECT_EQ(file.diagram(1).nodes().data(), untouched) << "only what is touched is read anew";
    EXPECT_EQ(file.bytes(),
              "> ```mermaid\r\n> graph LR\r\n> A-->B\r\n> B-->D\r\n> D\r\n> ```\r\n\r\ntext\r\n\r\n"
              "```mermaid\r\ngraph TD\r\nC\r\n```\r\n");
    EXPECT_EQ(file.diagram(0).nodes().size(), 3U);
    EXPECT_EQ(file.block(0).endLine, 6U);
    EXPECT_EQ(file.block(1).startLine, 10U);
    // What is known of the blocks is what a fresh look at the bytes gives.
    const std::vector<Block> fresh = findBlocks(file.bytes(), SourceFormat::Markdown);
    for (std::size_t i = 0; i < 2; ++i) {
        EXPECT_EQ(fresh[i].text, file.block(i).text);
        EXPECT_EQ(fresh[i].content, file.block(i).content);
        EXPECT_EQ(fresh[i].endLine, file.block(i).endLine);
        for (unsigned at = 0; at <= fresh[i].text.size(); ++at)
            EXPECT_EQ(inFile(fresh[i], at), inFile(file.block(i), at));
    }
    const Result<FileEdit> later = file.replaceText(1, "graph TD\nC-->E\n");
    ASSERT_TRUE(later);
    ASSERT_TRUE(file.undo(*later));
    ASSERT_TRUE(file.undo(*edit));
    EXPECT_EQ(file.bytes(), bytes);
    EXPECT_EQ(file.diagram(0).nodes().size(), 2U);
    EXPECT_EQ(file.block(1).startLine, 8U);
}

TEST(DocumentFile, ReplacesTextInHtml)
{
    DocumentFile file = markdown("<pre class=\"mermaid\">\ngraph LR\nA--&gt;B\n</pre>\n");
    const Result<FileEdit> edit = file.replaceText(0, "graph LR\nA-->B\nA-->C\n");
    ASSERT_TRUE(edit);
    EXPECT_EQ(file.bytes(), "<pre class=\"mermaid\">\ngraph LR\nA--&gt;B\nA--&gt;C\n</pre>\n");
    const Block fresh = findBlocks(file.bytes(), SourceFormat::Markdown).at(0);
    EXPECT_EQ(fresh.text, file.block(0).text);
    for (unsigned at = 0; at <= fresh.text.size(); ++at)
        EXPECT_EQ(inFile(fresh, at), inFile(file.block(0), at));
}

TEST(DocumentFile, KeepsThePictureWhileTheTextIsBroken)
{
    DocumentFile file = markdown("```mermaid\ngraph LR\nA-->B\n```\n");
    const Result<FileEdit> broken = file.replaceText(0, "graph LR\nA-->B[\n");
    ASSERT_TRUE(broken);
    EXPECT_FALSE(file.entry(0).parsed.ok);
    EXPECT_FALSE(file.entry(0).writable);
    EXPECT_EQ(file.diagram(0).nodes().size(), 2U);
    EXPECT_EQ(file.apply(0, setLabel(file.diagram(0), {1}, "x")).reason().code, DiagCode::SRC007);
    ASSERT_TRUE(file.undo(*broken));
    EXPECT_TRUE(file.entry(0).writable);
}

TEST(DocumentFile, RefusesATextThatEndsItsFence)
{
    DocumentFile file = markdown("~~~~mermaid\ngraph LR\nA\n~~~~\n");
    EXPECT_EQ(file.replaceText(0, "graph LR\n  ~~~~~ \nB\n").reason().code, DiagCode::SRC004);
    EXPECT_TRUE(file.replaceText(0, "graph LR\nA ~~~ B\n"));
}

TEST(DocumentFile, RefusesToRepeatWhatDoesNotFit)
{
    DocumentFile file = nativeFile();
    const Result<FileEdit> edit = file.apply(0, setLabel(file.diagram(0), {1}, "Z"));
    ASSERT_TRUE(edit);
    EXPECT_EQ(file.redo(*edit).reason().code, DiagCode::SRC003);
}

TEST(DocumentFile, FollowsItsTextWhereThatCannotSayAll)
{
    DocumentFile file = markdown("> ```mermaid\n> graph LR\n> A-->B\n> ```\n");
    const std::string bytes = file.bytes();
    const Result<FileEdit> edit =
        file.apply(0, connectNodes(file.diagram(0), {2}, {1}, "  x \n y "));
    ASSERT_TRUE(edit);
    DocumentFile fresh = markdown(file.bytes());
    EXPECT_EQ(writeNative(file.diagram(0)), writeNative(fresh.diagram(0)));
    ASSERT_TRUE(file.undo(*edit));
    EXPECT_EQ(file.bytes(), bytes);
    ASSERT_TRUE(file.redo(*edit));
    EXPECT_EQ(file.bytes(), fresh.bytes());
    EXPECT_EQ(writeNative(file.diagram(0)), writeNative(fresh.diagram(0)));
}

TEST(Difference, TurnsOneDiagramIntoAnother)
{
    const std::string texts[] = {
        "graph LR\nA-->B-->C\n", "graph LR\nC-->B\nD-->A\nsubgraph S\nB\nend\n", "graph TD\nB\n",
        "graph LR\nA-->B-->C-->A\nA-->B\n", "graph LR\nclassDef x fill:#fff\nE-->F\n"};
    for (const std::string& from : texts)
        for (const std::string& to : texts) {
            DocumentFile file = markdown("```mermaid\n" + from + "```\n");
            DocumentFile target = markdown("```mermaid\n" + to + "```\n");
            Diagram diagram = file.diagram(0);
            const std::string before = writeNative(diagram);
            const Diff diff = differenceOf(diagram, target.diagram(0));
            ASSERT_TRUE(diagram.apply(diff));
            EXPECT_EQ(writeNative(diagram), writeNative(target.diagram(0))) << from << to;
            ASSERT_TRUE(diagram.apply(diff.inverted()));
            EXPECT_EQ(writeNative(diagram), before) << from << to;
        }
}

}  // namespace
}  // namespace stratoplan
