// Edits that are made in the lines that speak of them: what the file then says of the diagram must
// be what reading all of it anew gives, kinds and findings included, after any run of edits.
#include "model/document/difference.h"
#include "model/document/document_file.h"
#include "model/edit/arrange.h"
#include "model/edit/create.h"
#include "model/edit/infer.h"
#include "model/edit/remove.h"
#include "model/import/mermaid/mermaid.h"
#include "tests/model/import/mermaid/edits.h"
#include "tests/support/corpus.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <map>
#include <utility>

namespace stratoplan {
namespace {

using namespace testing_support;

struct Counts {
    int local = 0;
    int all = 0;
};

std::string described(const Diff& diff)
{
    std::string out = diff.header ? "header " : "";
    const auto name = [&](const auto& change, const auto& shown) {
        out += (change.before ? shown(*change.before) : "new") + " > " +
               (change.after ? shown(*change.after) : "gone") +
               (change.previousAfter ? " behind " + std::to_string(change.previousAfter->value)
                                     : std::string()) +
               '\n';
    };
    for (const auto& change : diff.nodes)
        name(change, [](const Node& node) {
            std::string text = "node " + node.name + " \"" + node.label + "\" " + node.kind;
            for (const Property& one : node.properties)
                text += ' ' + one.name + '=' + one.value + (one.origin == Origin::Said ? "!" : "");
            return text;
        });
    for (const auto& change : diff.edges)
        name(change, [](const Edge& edge) { return "edge " + edge.name + ' ' + edge.label; });
    return out;
}

void expectAsReadAnew(DocumentFile& file, const std::string& what)
{
    const std::string& text = file.block(0).text;
    const DocumentFile::Entry& entry = file.entry(0);
    const Parsed anew = mermaid::read(text, builtInCatalog());
    EXPECT_EQ(described(differenceOf(entry.parsed.diagram, anew.diagram)), "") << what << '\n'
                                                                               << text;
    EXPECT_EQ(entry.parsed.ground, anew.ground) << what << '\n' << text;
    ASSERT_EQ(entry.parsed.diagnostics.size(), anew.diagnostics.size()) << what << '\n' << text;
    for (std::size_t i = 0; i < anew.diagnostics.size(); ++i) {
        EXPECT_EQ(entry.parsed.diagnostics[i].code, anew.diagnostics[i].code) << what;
        EXPECT_EQ(entry.parsed.diagnostics[i].span, anew.diagnostics[i].span) << what;
    }
    if (!entry.passages)
        return;
    // What the places of names have followed finds at least all lines that it should.
    const auto fresh = mermaid::Passages::of(text);
    ASSERT_TRUE(fresh) << what << '\n' << text;
    for (const Node& node : anew.diagram.nodes()) {
        const mermaid::Excerpt followed = entry.passages->excerpt(text, {node.name});
        for (const auto& piece : fresh->excerpt(text, {node.name}).pieces)
            EXPECT_TRUE(std::ranges::any_of(followed.pieces,
                                            [&](const auto& one) {
                                                return one.source <= piece.source &&
                                                       one.source + one.end - one.begin >=
                                                           piece.source + piece.end - piece.begin;
                                            }))
                << what << ": the lines of " << node.name << '\n'
                << text;
    }
}

/// A run of edits with some undone again.
void editAtRandom(const std::string& name, const std::string& text, std::mt19937& random,
                  std::map<std::string, Counts>& counts)
{
    DocumentFile file(name, text, SourceFormat::Mermaid, builtInCatalog());
    if (file.entry(0).parsed.diagram.header().kind != "flowchart" || !file.entry(0).writable)
        return;
    for (int i = 0; i < static_cast<int>(EditKind::Count); ++i) {
        const auto kind = static_cast<EditKind>(random() % static_cast<int>(EditKind::Count));
        const auto diff = randomEdit(file.diagram(0), kind, random);
        if (!diff)
            continue;
        const std::string what = name + ": " + editName(kind);
        std::optional<mermaid::Passages> passages = file.entry(0).passages;
        const auto local = mermaid::patchLocally(file.block(0).text, passages, file.diagram(0),
                                                 *diff, builtInCatalog());
        const auto whole =
            mermaid::patch(file.block(0).text, file.diagram(0), *diff, builtInCatalog());
        if (local) {
            ASSERT_TRUE(whole) << what << '\n' << sentence(whole.reason()) << file.block(0).text;
            EXPECT_EQ(applied(file.block(0).text, local->edits),
                      applied(file.block(0).text, *whole))
                << what;
        }
        // Inferred with the ground of the kinds or afresh, the edit implies the same.
        const auto implied = [&](const std::optional<KindGround>& ground) {
            Diagram after = file.diagram(0);
            static_cast<void>(after.apply(withInference(file.diagram(0), *diff, builtInCatalog(),
                                                        KindPolicy::Follow, ground)));
            return after;
        };
        EXPECT_EQ(described(differenceById(implied({}), implied(file.entry(0).parsed.ground))), "")
            << what;
        const auto edit = file.apply(0, *diff);
        ASSERT_EQ(edit.ok(), whole.ok()) << what;
        if (!edit)
            continue;
        Counts& count = counts[editName(kind)];
        count.local += local ? 1 : 0;
        ++count.all;
        expectAsReadAnew(file, what);
        if (testing::Test::HasFailure())
            return;
        if (random() % 3 == 0) {
            ASSERT_TRUE(file.undo(*edit).ok()) << what;
            expectAsReadAnew(file, what + ", undone");
        }
    }
}

/// Everything to another place, between the steps that a text knows, and some lines bent.
Diff movedAll(const Diagram& diagram, std::mt19937& random)
{
    const auto place = [&](int most) { return static_cast<double>(random() % most) / 3; };
    Diff diff;
    if (!diagram.header().arranged) {
        diff.header = ValueChange<Header>{diagram.header(), diagram.header()};
        diff.header->after.arranged = true;
    }
    for (const Node& node : diagram.nodes()) {
        diff.nodes.push_back({node, node});
        diff.nodes.back().after->placement.box = Rect{place(3000), place(3000), place(900) + 1, 40};
    }
    for (const Edge& edge : diagram.edges()) {
        if (random() % 4 != 0)
            continue;
        diff.edges.push_back({edge, edge});
        diff.edges.back().after->bends = {{place(3000), place(3000)}, {place(3000), 12}};
    }
    return diff;
}

/// All places at once stand in annotations, which are written and read alone.
void moveAll(const std::string& name, const std::string& text, std::mt19937& random, Counts& count)
{
    DocumentFile file(name, text, SourceFormat::Mermaid, builtInCatalog());
    if (!file.entry(0).writable || file.diagram(0).nodes().empty())
        return;
    std::vector<FileEdit> edits;
    for (const char* what : {": arranged", ": moved", ": free again"}) {
        const Diff diff = edits.size() == 2 ? resetArrangement(file.diagram(0))
                                            : movedAll(file.diagram(0), random);
        Diagram edited = file.diagram(0);
        const auto places = mermaid::patchPlaces(file.block(0).text, edited, diff);
        EXPECT_TRUE(differenceOf(file.diagram(0), edited).empty()) << name << what;
        const auto whole =
            mermaid::patch(file.block(0).text, file.diagram(0), diff, builtInCatalog());
        ASSERT_TRUE(whole) << name << what;
        if (places) {
            EXPECT_EQ(applied(file.block(0).text, places->edits),
                      applied(file.block(0).text, *whole))
                << name << what;
        }
        count.local += places ? 1 : 0;
        ++count.all;
        auto edit = file.apply(0, diff);
        ASSERT_TRUE(edit) << name << what;
        edits.push_back(*std::move(edit));
        expectAsReadAnew(file, name + what);
        if (testing::Test::HasFailure())
            return;
    }
    for (; !edits.empty(); edits.pop_back())
        ASSERT_TRUE(file.undo(edits.back()).ok()) << name;
    EXPECT_EQ(file.bytes(), text);
    expectAsReadAnew(file, name + ": undone");
}

/// The same run each time; another one for who looks for more.
unsigned seedOf(unsigned usual)
{
    const char* wanted = std::getenv("STRATOPLAN_SEED");
    return wanted ? static_cast<unsigned>(std::atoi(wanted)) : usual;
}

class EditedLocally : public testing::TestWithParam<const char*> {};

TEST_P(EditedLocally, IsAsReadAnew)
{
    STRATOPLAN_NEEDS_CORPUS(folder, std::string("corpus/mermaid/") + GetParam());
    std::mt19937 random(seedOf(11));
    std::map<std::string, Counts> counts;
    for (const auto& path : filesIn(*folder, ".mmd")) {
        editAtRandom(path.stem().string(), readFile(path), random, counts);
        if (HasFailure())
            return;
    }
    if (std::getenv("STRATOPLAN_VERBOSE"))
        for (const auto& [what, count] : counts)
            std::printf("%s %d of %d\n", what.c_str(), count.local, count.all);
    const Counts& labels = counts["edge label"];
    EXPECT_GE(10 * labels.local, 9 * labels.all);
}

INSTANTIATE_TEST_SUITE_P(All, EditedLocally, testing::Values("seeds", "wild", "grammar"));

TEST_P(EditedLocally, IsAsReadAnewWhereAllMoves)
{
    STRATOPLAN_NEEDS_CORPUS(folder, std::string("corpus/mermaid/") + GetParam());
    std::mt19937 random(seedOf(17));
    Counts count;
    for (const auto& path : filesIn(*folder, ".mmd")) {
        moveAll(path.stem().string(), readFile(path), random, count);
        if (HasFailure())
            return;
    }
    EXPECT_GE(100 * count.local, 98 * count.all);
}

TEST(EditedLocally, IsAsReadAnewWhereAllMovesInOurOwnCases)
{
    std::mt19937 random(seedOf(17));
    Counts count;
    for (const char* family : {"flowchart", "state"})
        for (const CorpusCase& one : readCases(std::filesystem::path(STRATOPLAN_TEST_CORPUS) /
                                               "mermaid" / (std::string(family) + ".txt")))
            moveAll(one.name, one.input, random, count);
    EXPECT_GE(100 * count.local, 98 * count.all);
    EXPECT_GT(count.all, 70);
}

TEST(EditedLocally, IsAsReadAnewInOurOwnCases)
{
    std::mt19937 random(seedOf(5));
    std::map<std::string, Counts> counts;
    for (const CorpusCase& one :
         readCases(std::filesystem::path(STRATOPLAN_TEST_CORPUS) / "mermaid/flowchart.txt"))
        editAtRandom(one.name, one.input, random, counts);
    int local = 0;
    for (const auto& [what, count] : counts)
        local += count.local;
    EXPECT_GT(local, 200);
}

/// Frames of three nodes in a row, each joined with the next one.
std::string largeText(int frames)
{
    std::string text = "flowchart TB\n";
    for (int f = 0; f < frames; ++f) {
        const std::string n = std::to_string(f);
        text.append("  subgraph f").append(n).append("[Frame ").append(n).append("]\n");
        for (const char* letter : {"a", "b", "c"})
            text.append("    ").append(letter).append(n).append("[Orders ").append(n).append("]\n");
        text += "  end\n";
    }
    for (int f = 1; f < frames; ++f)
        text += "  c" + std::to_string(f - 1) + " --> a" + std::to_string(f) + "\n";
    return text;
}

/// Without boxes: in two steps they are brought onto the steps of a text twice.
Diff meaningOf(Diff diff)
{
    std::erase_if(diff.nodes, [](const Change<Node>& change) {
        return change.before && change.after && sameMeaning(*change.before, *change.after);
    });
    return diff;
}

/// What arranges all and does more besides is done as two edits, and undone as they were done.
TEST(EditedLocally, IsTheSameInSteps)
{
    const std::string text = largeText(15);
    std::mt19937 random(seedOf(23));
    int inSteps = 0;
    for (int round = 0; round < 60; ++round) {
        const auto kind = static_cast<EditKind>(round % static_cast<int>(EditKind::Count));
        DocumentFile file("large", text, SourceFormat::Mermaid, builtInCatalog());
        DocumentFile atOnce("large", text, SourceFormat::Mermaid, builtInCatalog());
        Diff places = movedAll(file.diagram(0), random);
        for (const Change<Node>& change : std::exchange(places.nodes, {}))
            places.places.push_back(
                {change.id(), change.before->placement.box, change.after->placement.box});
        Diagram moved = file.diagram(0);
        ASSERT_TRUE(moved.apply(places));
        const auto more = randomEdit(moved, kind, random);
        if (!more)
            continue;
        const Diff whole = squashed(places, *more);
        const auto steps = file.applyInSteps(0, whole);
        const auto one = atOnce.apply(0, whole);
        ASSERT_EQ(steps.ok(), one.ok()) << editName(kind);
        if (!steps) {
            EXPECT_EQ(file.bytes(), text) << editName(kind);
            continue;
        }
        inSteps += steps->size() == 2 ? 1 : 0;
        expectAsReadAnew(file, editName(kind));
        EXPECT_EQ(described(meaningOf(differenceOf(file.diagram(0), atOnce.diagram(0)))), "")
            << editName(kind);
        for (auto step = steps->rbegin(); step != steps->rend(); ++step)
            ASSERT_TRUE(file.undo(*step).ok()) << editName(kind);
        EXPECT_EQ(file.bytes(), text) << editName(kind);
        for (const FileEdit& step : *steps)
            ASSERT_TRUE(file.redo(step).ok()) << editName(kind);
        expectAsReadAnew(file, std::string(editName(kind)) + ", done again");
    }
    EXPECT_GT(inSteps, 20);
}

/// What a frame holds is told relative to it, and stays where it is when only the frame moves.
TEST(EditedLocally, LeavesBehindWhatAMovedFrameHolds)
{
    DocumentFile file("frame",
                      "flowchart TB\n  subgraph s[Shop]\n    a[Cart]\n  end\n"
                      "  %% stratoplan: layout\n  %% stratoplan: at a 2 2 14 5\n"
                      "  %% stratoplan: at s 0 0 20 10\n",
                      SourceFormat::Mermaid, builtInCatalog());
    const Node& frame = *file.diagram(0).nodeNamed("s");
    Node wider = frame;
    wider.placement.box = Rect{-16, 0, 176, 80};
    Diff diff;
    diff.nodes.push_back({frame, wider});
    ASSERT_TRUE(file.apply(0, diff));
    EXPECT_EQ(file.diagram(0).nodeNamed("a")->placement.box, (Rect{16, 16, 112, 40}));
    EXPECT_TRUE(file.bytes().find("at a 4 2 14 5") != std::string::npos);
    expectAsReadAnew(file, "wider");
}

/// Of several lines about one place the last counts, before an edit and after it.
TEST(EditedLocally, ChangesTheLineThatCounts)
{
    DocumentFile file("twice",
                      "flowchart TB\n  a[Cart]\n  %% stratoplan: layout\n"
                      "  %% stratoplan: at a 2 2 14 5\n  %% stratoplan: at a 4 4 14 5\n",
                      SourceFormat::Mermaid, builtInCatalog());
    std::mt19937 random(seedOf(1));
    Diagram edited = file.diagram(0);
    const auto places = mermaid::patchPlaces(file.block(0).text, edited, movedAll(edited, random));
    ASSERT_TRUE(places);
    ASSERT_TRUE(file.apply(0, movedAll(file.diagram(0), random)));
    expectAsReadAnew(file, "moved");
    EXPECT_TRUE(file.bytes().find("at a 2 2 14 5") != std::string::npos);
}

/// In a text without numbers of edges and frames all sorts of edit are made in single lines.
TEST(EditedLocally, NeedsNoMoreThanItsLines)
{
    const std::string text = "flowchart LR\n"
                             "  %% how orders come in\n"
                             "  client([Client]) --> gate & cdn\n"
                             "  subgraph shop[Shop]\n"
                             "    direction TB\n"
                             "    gate[Gateway] --> orders[Orders] --> db[(Ledger)]\n"
                             "    subgraph jobs[Jobs]\n"
                             "      mail[Mail] -->|asks| bills[Bills]\n"
                             "    end\n"
                             "    orders -.-> mail\n"
                             "  end\n"
                             "  bills ==> db\n"
                             "  subgraph edge_zone[Edge]\n"
                             "    cdn[Cache]\n"
                             "  end\n"
                             "  classDef hot fill:#f00\n"
                             "  class db hot\n";
    std::mt19937 random(3);
    for (const EditKind kind :
         {EditKind::Label,         EditKind::EdgeLabel,   EditKind::AddNode,
          EditKind::AddNodeInside, EditKind::RemoveNode,  EditKind::Connect,
          EditKind::Disconnect,    EditKind::Move,        EditKind::Style,
          EditKind::Kind,          EditKind::Stroke,      EditKind::Shape,
          EditKind::Classes,       EditKind::Direction,   EditKind::InnerDirection,
          EditKind::Title,         EditKind::Rename,      EditKind::Ungroup,
          EditKind::Reconnect,     EditKind::AddContainer}) {
        Counts count;
        for (int i = 0; i < 20; ++i) {
            const Parsed parsed = mermaid::read(text, builtInCatalog());
            std::optional<mermaid::Passages> passages;
            const auto diff = randomEdit(parsed.diagram, kind, random);
            if (!diff || !mermaid::patch(text, parsed.diagram, *diff, builtInCatalog()))
                continue;  // no text says that
            ++count.all;
            count.local +=
                mermaid::patchLocally(text, passages, parsed.diagram, *diff, builtInCatalog()) ? 1
                                                                                               : 0;
        }
        // A new finding is worth a new reading.
        EXPECT_GE(10 * count.local, 9 * count.all) << editName(kind);
        EXPECT_GT(count.all, 5) << editName(kind);
    }
}

/// What lines say of a diagram must hold of each: an order by first mention, and numbers of edges.
TEST(EditedLocally, MovesWhatALineTakesAlong)
{
    DocumentFile file("a.mmd",
                      "flowchart LR\n"
                      "  a --> b --> c\n"
                      "  x --> y\n"
                      "  c --> d\n"
                      "  b --> d\n",
                      SourceFormat::Mermaid, builtInCatalog());
    const Diagram& diagram = file.diagram(0);
    const auto shown = [&] {
        std::string out;
        for (const Node& node : diagram.nodes())
            out += node.name;
        for (const Edge& edge : diagram.edges())
            out += ' ' + diagram.nameOf(edge) + '=' + diagram.node(edge.source)->name +
                   diagram.node(edge.target)->name;
        return out;
    };
    const auto remove = [&](const char* name) {
        return file.apply(0, removeElements(diagram, std::array{diagram.nodeNamed(name)->id}, {}));
    };
    EXPECT_EQ(shown(), "abcxyd e1=ab e2=bc e3=xy e4=cd e5=bd");
    const auto first = remove("b");
    ASSERT_TRUE(first);
    EXPECT_EQ(file.block(0).text, "flowchart LR\n  a\n  x --> y\n  c --> d\n");
    EXPECT_EQ(shown(), "axycd e1=xy e2=cd");
    const auto second = remove("x");
    ASSERT_TRUE(second);
    EXPECT_EQ(shown(), "aycd e1=cd");
    ASSERT_TRUE(file.undo(*second).ok());
    ASSERT_TRUE(file.undo(*first).ok());
    EXPECT_EQ(shown(), "abcxyd e1=ab e2=bc e3=xy e4=cd e5=bd");
}

TEST(DocumentFile, GroupsInAnArrangedDiagram)
{
    // Grouped without and with a box of the frame; the nodes stay where they are.
    for (const bool boxed : {false, true}) {
        DocumentFile file("a.md",
                          "```mermaid\nflowchart LR\n  subgraph net\n    a\n    b\n"
                          "  end\n  a --> b\n"
                          "%% stratoplan: layout\n"
                          "%% stratoplan: at net 10 10 60 20\n"
                          "%% stratoplan: at a 4 5 14 5\n"
                          "%% stratoplan: at b 30 5 14 5\n```\n",
                          SourceFormat::Markdown, builtInCatalog());
        const Diagram& diagram = file.diagram(0);
        const NodeId a = diagram.nodeNamed("a")->id;
        const NodeId ids[] = {a, diagram.nodeNamed("b")->id};
        const Rect before = *diagram.node(a)->placement.box;
        Diff diff = groupNodes(diagram, builtInCatalog(),
                               {.label = "Zone", .parent = diagram.node(a)->parent}, ids);
        if (!boxed)
            for (Change<Node>& change : diff.nodes)
                if (!change.before)
                    change.after->placement.box.reset();

        const Result<FileEdit> edit = file.apply(0, diff);

        ASSERT_TRUE(edit.ok()) << sentence(edit.reason());
        EXPECT_EQ(diagram.node(a)->placement.box, before);
        EXPECT_NE(file.bytes().find(boxed ? "at a 2 4 14 5" : "at a 4 5 14 5"), std::string::npos)
            << file.bytes();
        ASSERT_TRUE(file.undo(*edit).ok());
    }
}

}  // namespace
}  // namespace stratoplan
