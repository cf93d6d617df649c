#include "model/import/mermaid/mermaid.h"
#include "model/layout/label_place.h"
#include "model/layout/layout.h"
#include "model/layout/level.h"
#include "model/layout/quality.h"
#include "tests/support/corpus.h"

#include <gtest/gtest.h>

namespace stratoplan {

namespace {

struct PictureCase {
    const char* name;
    const char* source;
    int mostCrossings;
};

const PictureCase kPictures[] = {
    {"Chain", "flowchart TB\n a-->b-->c-->d", 0},
    {"FanOut", "flowchart LR\n a-->b & c & d & e\n b & c & d & e-->f", 0},
    {"Labels",
     "flowchart TB\n a-->|yes|b\n a-->|no, but with a long reason|c\n b-->|then|d\n c-->|then|d",
     0},
    {"Parallel",
     "flowchart TB\n a-->|first of three|b\n a-->|second of three|b\n b-->|the way back|a", 1},
    {"SelfLoop", "flowchart TB\n a-->|again and again|a\n a-->b\n b-->b", 0},
    {"TitleInTheWay",
     "flowchart TB\n u-->a\n subgraph s[A title as wide as the box below]\n a-->b\n end\n b-->y",
     0},
    {"EdgeToContainer", "flowchart TB\n a-->s\n subgraph s\n b-->c\n end\n s-->d\n s-->b", 0},
    {"OwnDirection", "flowchart TB\n subgraph s\n direction LR\n a-->b-->c\n end\n c-->d", 0},
    {"AcrossContainers",
     "flowchart TB\n subgraph s\n subgraph t\n a\n b\n end\n subgraph u\n c\n d\n end\n end\n"
     " a-->c\n b-->d\n a-->d\n e-->a & b\n d-->e",
     4},
    {"Back", "flowchart TB\n a-->b-->c-->a\n c-->|retry|b", 1},
    {"States",
     "stateDiagram-v2\n [*]-->A\n A-->B: go\n B-->A: back\n B-->[*]\n note right of A: remember",
     0},
    {"Alone", "flowchart TB\n a\n b\n c\n d\n e\n f\n g", 0},
    {"Bipartite", "flowchart LR\n a & b & c-->d & e & f", 15},
    // Lines of many pairs in one channel: their order there decides where they cross.
    {"SharedChannels",
     "flowchart LR\n subgraph s\n a\n b\n c\n end\n a-->|m|x\n b-->|m|x\n c-->|m|x\n"
     " a-->|l|y\n b-->|l|y\n c-->|l|y\n a-->|t|z\n b-->|t|z\n c-->|t|z",
     5},
    {"EmptyContainer", "flowchart TB\n subgraph s\n end\n a-->b", 0},
    {"BottomUp", "flowchart BT\n a-->b\n a-->c\n subgraph s\n b\n end", 0},
    {"Invisible", "flowchart TB\n a~~~b\n b-->c", 0},
};

Diagram diagramOf(std::string_view source)
{
    return mermaid::read(source, builtInCatalog()).diagram;
}

Layout layOutNow(const Diagram& diagram, const LayoutOptions& options = {})
{
    return layOut(diagram, builtInCatalog(), tableMeasurer(), options);
}

class LaidOut : public testing::TestWithParam<PictureCase> {};

}  // namespace

TEST_P(LaidOut, TouchesNothing)
{
    const Diagram diagram = diagramOf(GetParam().source);
    const LayoutQuality quality = qualityOf(diagram, layOutNow(diagram));

    EXPECT_EQ(quality.overlaps, 0);
    EXPECT_EQ(quality.childrenOutside, 0);
    EXPECT_EQ(quality.strangers, 0);
    EXPECT_EQ(quality.titleCrossings, 0);
    EXPECT_EQ(quality.labelFaults, 0);
    EXPECT_EQ(quality.missing, 0);
    EXPECT_LE(quality.crossings, GetParam().mostCrossings);
}

TEST_P(LaidOut, TwiceTheSame)
{
    const Diagram diagram = diagramOf(GetParam().source);
    const Layout a = layOutNow(diagram);
    const Layout b = layOutNow(diagram);

    for (std::size_t i = 0; i < a.nodes.size(); ++i)
        EXPECT_EQ(a.nodes[i].box, b.nodes[i].box);
    for (std::size_t e = 0; e < a.edges.size(); ++e)
        EXPECT_EQ(a.edges[e].route, b.edges[e].route);
}

TEST_P(LaidOut, ArrangedKeepsItsBoxes)
{
    Diagram diagram = diagramOf(GetParam().source);
    const Layout before = layOutNow(diagram);
    ASSERT_TRUE(diagram.apply(arrangement(diagram, before)));
    const Layout after = layOutNow(diagram);

    for (std::size_t i = 0; i < before.nodes.size(); ++i)
        EXPECT_EQ(before.nodes[i].box, after.nodes[i].box);
    EXPECT_EQ(qualityOf(diagram, after).strangers, 0);
    EXPECT_EQ(qualityOf(diagram, after).missing, 0);
}

INSTANTIATE_TEST_SUITE_P(All, LaidOut, testing::ValuesIn(kPictures),
                         [](const auto& test) { return std::string(test.param.name); });

/// Boxes of one row stay in line however many rows there are, and do not drift to the side.
TEST(Layout, FoldsALongChainIntoRowsBelowEachOther)
{
    std::string chain = "flowchart LR\n n0[Component]";
    for (int i = 1; i < 40; ++i)
        chain += " --> n" + std::to_string(i) + "[Component]";
    const Diagram diagram = mermaid::read(chain + "\n", builtInCatalog()).diagram;
    const Layout layout = layOut(diagram, builtInCatalog(), tableMeasurer());
    EXPECT_LT(layout.size.width, 1000);
    EXPECT_LT(layout.size.height, 1000);
}

TEST(Layout, ArrowsOfAChainAreStraight)
{
    const Diagram diagram = diagramOf("flowchart TB\n a-->b-->c");
    EXPECT_EQ(qualityOf(diagram, layOutNow(diagram)).bends, 0);
}

/// What automatic layout gave a title at the bottom keeps it there when places are stored.
TEST(Layout, PutsATitleWhereTheContentLeavesRoom)
{
    const std::string_view places[] = {"at a 2 1 14 5", "at a 2 6 14 5"};
    for (const std::string_view place : places) {
        const Diagram diagram = diagramOf(
            "flowchart TB\n  subgraph s[Private subnet]\n    a[Orders]\n  end\n"
            "  %% stratoplan: layout\n  %% stratoplan: at s 2 2 30 12\n  %% stratoplan: " +
            std::string(place) + "\n");
        const Layout layout = layOutNow(diagram);
        const auto placeOf = [&](std::string_view name) {
            return layout
                .nodes[static_cast<std::size_t>(diagram.indexOf(diagram.nodeNamed(name)->id))];
        };
        EXPECT_EQ(placeOf("s").titleAtBottom, place == places[0]);
        EXPECT_FALSE(placeOf("s").textBox.intersects(placeOf("a").box)) << place;
    }
}

/// A thicket of lines over many ranks takes memory in proportion to its lines.
TEST(Layout, LongEdgesGetStandInsWhileThereAreNotTooMany)
{
    constexpr int kBoxes = 1000;
    std::vector<layout::LevelEdge> edges;
    std::vector<int> rank;
    for (int b = 0; b < kBoxes; ++b) {
        rank.push_back(b);
        if (b > 0)
            edges.push_back({.from = b - 1, .to = b});
    }
    const std::vector<layout::LevelBox> boxes(kBoxes);
    const auto slots = [&](int span) {
        std::vector<layout::LevelEdge> all = edges;
        for (int b = 0; b + span < kBoxes; ++b)
            all.push_back({.from = b, .to = b + span});
        return layout::layersOf(boxes, all, rank, std::vector<char>(all.size(), 0)).slots.size();
    };
    EXPECT_EQ(slots(50), kBoxes + (kBoxes - 50) * 49u);
    EXPECT_EQ(slots(500), kBoxes);
}

TEST(Layout, StopsWhenNobodyWaitsForIt)
{
    const Diagram diagram = diagramOf("flowchart TB\n a-->b-->c");
    std::atomic<bool> stop = false;
    const LayoutOptions options{.stop = &stop};
    EXPECT_EQ(layOut(diagram, builtInCatalog(), tableMeasurer(), options).nodes.size(), 3u);
    stop = true;
    EXPECT_THROW(layOut(diagram, builtInCatalog(), tableMeasurer(), options), LayoutStopped);
}

TEST(Layout, ArrangingAnewTakesTheBendsOfLinesWhoseEndsMove)
{
    Diagram diagram = diagramOf("flowchart TB\n a-->b\n c-->d");
    Diff diff = arrangement(diagram, layOutNow(diagram));
    for (const Edge& before : diagram.edges()) {
        Edge after = before;
        after.bends = {{400, 8}, {400, 200}};
        diff.edges.push_back({before, after});
    }
    ASSERT_TRUE(diagram.apply(diff));
    Layout elsewhere = layOutNow(diagram);
    elsewhere.nodes[0].box.x += 160;
    ASSERT_TRUE(diagram.apply(arrangement(diagram, elsewhere)));

    EXPECT_TRUE(diagram.edges()[0].bends.empty());
    EXPECT_FALSE(diagram.edges()[1].bends.empty());
}

TEST(Layout, ALabelStaysWhereItWasPutAndOthersMakeWay)
{
    Diagram diagram = diagramOf("flowchart LR\n a-->|moved|b\n a-->|other|b");
    const auto withLabelAt = [&](const Layout& layout, Point middle) {
        Edge after = diagram.edges()[0];
        after.labelPlace = labelPlaceAt(layout.edges[0].route, middle);
        Diff diff;
        diff.edges.push_back({diagram.edges()[0], after});
        return diff;
    };
    const Layout free = layOutNow(diagram);
    Diagram still = diagram;
    ASSERT_TRUE(still.apply(withLabelAt(free, {0, 0})));
    EXPECT_EQ(layOutNow(still).edges[0].labelBox, free.edges[0].labelBox) << "a free diagram";

    Layout wide = free;
    wide.nodes[1].box.x += 400;
    ASSERT_TRUE(diagram.apply(arrangement(diagram, wide)));
    const Layout before = layOutNow(diagram);
    const Point taken = before.edges[1].labelBox->center();
    ASSERT_TRUE(diagram.apply(withLabelAt(before, taken)));
    const Layout after = layOutNow(diagram);
    EXPECT_NEAR(after.edges[0].labelBox->center().x, taken.x, 3);
    EXPECT_NEAR(after.edges[0].labelBox->center().y, taken.y, 1);
    EXPECT_FALSE(after.edges[0].labelBox->intersects(*after.edges[1].labelBox));
}

TEST(Layout, ALabelHangsOnTheNearestPointOfItsLine)
{
    const Polyline route{{0, 0}, {100, 0}, {100, 100}};
    EXPECT_EQ(labelPlaceAt(route, {50, -20}), (LabelPlace{25, {0, -20}}));
    EXPECT_EQ(labelPlaceAt(route, {130, 50}), (LabelPlace{75, {30, 0}}));
    EXPECT_EQ(labelMiddle(route, {75, {30, 0}}), (Point{130, 50}));
    EXPECT_EQ(labelMiddle(route, {0, {}}), (Point{0, 0}));
    EXPECT_EQ(labelMiddle(route, {100, {}}), (Point{100, 100}));
    EXPECT_EQ(labelMiddle({}, {50, {1, 2}}), (Point{1, 2}));
}

TEST(Layout, NewNodeOfAnArrangedDiagramMovesNobody)
{
    Diagram diagram = diagramOf("flowchart TB\n a-->b\n b-->c\n a-->d");
    const Layout before = layOutNow(diagram);
    Diff diff = arrangement(diagram, before);
    diff.places.pop_back();
    ASSERT_TRUE(diagram.apply(diff));
    const Layout after = layOutNow(diagram);

    for (std::size_t i = 0; i + 1 < before.nodes.size(); ++i)
        EXPECT_EQ(before.nodes[i].box, after.nodes[i].box);
    EXPECT_EQ(qualityOf(diagram, after).overlaps, 0);
}

TEST(Layout, RerouteFollowsAMove)
{
    const Diagram diagram = diagramOf("flowchart TB\n a-->b\n a-->c\n c-->d");
    Layout result = layOutNow(diagram);
    const NodeId moved = diagram.nodeNamed("b")->id;
    const auto index = static_cast<std::size_t>(diagram.indexOf(moved));
    const Polyline untouched = result.edges[2].route;
    result.nodes[index].box = result.nodes[index].box.translated({400, 160});
    reroute(result, diagram, builtInCatalog(), tableMeasurer(), {moved});

    ASSERT_GE(result.edges[0].route.size(), 2u);
    EXPECT_TRUE(result.nodes[index].box.adjusted(1).contains(result.edges[0].route.back()));
    EXPECT_EQ(result.edges[2].route, untouched);
    EXPECT_TRUE(result.nodes[index].box.contains(result.nodes[index].textBox));
}

TEST(Layout, CollapsedContainerHidesItsContents)
{
    Diagram diagram = diagramOf("flowchart TB\n subgraph s\n a-->b\n end\n b-->c");
    Diff diff;
    const Node before = *diagram.nodeNamed("s");
    Node after = before;
    after.placement.collapsed = true;
    diff.nodes.push_back({before, after});
    ASSERT_TRUE(diagram.apply(diff));
    const Layout result = layOutNow(diagram);

    EXPECT_TRUE(
        result.nodes[static_cast<std::size_t>(diagram.indexOf(diagram.nodeNamed("a")->id))].hidden);
    EXPECT_TRUE(result.edges[0].route.empty());
    EXPECT_GE(result.edges[1].route.size(), 2u);
}

TEST(Layout, TooManyEdgesAreDrawnStraight)
{
    std::string source = "flowchart LR\n";
    for (const char side : {'a', 'b'}) {
        for (int i = 0; i < 150; ++i)
            source += (i ? " & " : " ") + std::string(1, side) + std::to_string(i);
        source += side == 'a' ? " -->" : "\n";
    }
    const Diagram diagram = diagramOf(source);
    ASSERT_EQ(diagram.edges().size(), 22'500u);
    const Layout result = layOutNow(diagram);

    ASSERT_EQ(result.diagnostics.size(), 1u);
    EXPECT_EQ(result.diagnostics[0].code, DiagCode::LAY001);
    EXPECT_EQ(result.edges[0].route.size(), 2u);
}

TEST(Layout, DeepNestingEnds)
{
    std::string source = "flowchart TB\n";
    for (int i = 0; i < 600; ++i)
        source += "subgraph s" + std::to_string(i) + "\n";
    source += "a-->b\n";
    for (int i = 0; i < 600; ++i)
        source += "end\n";
    const Diagram diagram = diagramOf(source);
    EXPECT_EQ(qualityOf(diagram, layOutNow(diagram)).childrenOutside, 0);
}

TEST(Layout, CorpusHasNoDefects)
{
    STRATOPLAN_NEEDS_CORPUS(folder, "corpus/mermaid");
    int crossings = 0;
    for (const char* set : {"seeds", "wild"}) {
        for (const auto& file : testing_support::filesIn(*folder / set, ".mmd")) {
            const Diagram diagram = diagramOf(testing_support::readFile(file));
            const LayoutQuality quality = qualityOf(diagram, layOutNow(diagram));
            EXPECT_EQ(quality.defects(), 0) << file;
            crossings += quality.crossings;
        }
    }
    EXPECT_LE(crossings, 420);
}

}  // namespace stratoplan
