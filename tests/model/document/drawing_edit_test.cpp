// Edits of text drawings: what they do not touch stays where its author drew it.
#include "model/base/text_util.h"
#include "model/document/document_file.h"
#include "model/edit/connect.h"
#include "model/edit/create.h"
#include "model/edit/move.h"
#include "model/edit/remove.h"

#include <gtest/gtest.h>

#include <array>
#include <cmath>
#include <utility>

namespace stratoplan {
namespace {

constexpr double kColumn = 8;  // scene units of a cell
constexpr double kRow = 16;

DocumentFile drawing(const std::string& text)
{
    return {"a.md", "```\n" + text + "```\n", SourceFormat::Markdown, builtInCatalog()};
}

NodeId named(const Diagram& diagram, std::string_view label)
{
    for (const Node& node : diagram.nodes()) {
        if (node.label == label)
            return node.id;
    }
    return {};
}

Rect boxOf(const Diagram& diagram, NodeId id)
{
    return diagram.node(id)->placement.box.value_or(Rect{});
}

Diff moved(const Diagram& diagram, std::string_view label, double columns, double rows)
{
    return moveNodes(diagram, std::array{named(diagram, label)}, {columns * kColumn, rows * kRow});
}

const char* const kStraight = "+-----------------------------------------------+\n"
                              "| Shop                                          |\n"
                              "|  +-------+        +-----------+               |\n"
                              "|  | Proxy |------->|  Catalog  |               |\n"
                              "|  +-------+        +-----+-----+               |\n"
                              "|                         | reads               |\n"
                              "|                         v                     |\n"
                              "|                   +-----------+               |\n"
                              "|                   |   Stock   |               |\n"
                              "|                   +-----------+               |\n"
                              "|                                               |\n"
                              "|                                               |\n"
                              "+-----------------------------------------------+\n";

/// Borders one column off, as they become when words change.
const char* const kCrooked = "+---------------------------------------+\n"
                             "| Shop                                   |\n"
                             "|  +-------+        +-----------+       |\n"
                             "|  | Proxies |----->|  Catalog   |      |\n"
                             "|  +-------+        +-----+-----+       |\n"
                             "|                         | reads       |\n"
                             "|                         v             |\n"
                             "|                   +-----------+       |\n"
                             "|                   |   Stock    |      |\n"
                             "|                   +-----------+       |\n"
                             "+---------------------------------------+\n";

TEST(DrawingEdit, MovesABoxAndNothingElse)
{
    DocumentFile file = drawing(kStraight);
    const Diagram before = file.diagram(0);
    ASSERT_EQ(before.nodes().size(), 4U);
    const NodeId proxy = named(before, "Proxy");

    const Result<FileEdit> edit = file.apply(0, moved(before, "Proxy", 0, 4));

    ASSERT_TRUE(edit.ok());
    EXPECT_FALSE(file.holdsUnwritten());
    const Diagram& after = file.diagram(0);
    for (const Node& node : before.nodes()) {
        const Rect wanted = boxOf(before, node.id);
        EXPECT_EQ(boxOf(after, node.id),
                  node.id == proxy ? wanted.translated({0, 4 * kRow}) : wanted)
            << node.label << '\n'
            << file.bytes();
    }
    for (const Edge& edge : before.edges()) {
        if (edge.source != proxy) {
            EXPECT_EQ(after.edge(edge.id)->bends, edge.bends);
        }
    }
    EXPECT_NE(file.bytes().find("|  Catalog  |"), std::string::npos) << file.bytes();
    ASSERT_TRUE(file.undo(*edit).ok());
    EXPECT_EQ(file.bytes(), std::string("```\n") + kStraight + "```\n");
}

TEST(DrawingEdit, TakesTheWholeOfACrookedBox)
{
    DocumentFile file = drawing("+-----------+     +-------+\n"
                                "|   Front       |---->| Other |\n"
                                "+-----------+     +-------+\n");
    ASSERT_EQ(file.diagram(0).nodes().size(), 2U);

    ASSERT_TRUE(file.apply(0, moved(file.diagram(0), "Front", 0, 4)).ok());

    EXPECT_FALSE(file.holdsUnwritten());
    EXPECT_NE(
        file.bytes().find("+-----------+         |\n|   Front   |---------+\n+-----------+\n"),
        std::string::npos)
        << file.bytes();
}

TEST(DrawingEdit, PushesDownWhatABoxIsMovedOnto)
{
    DocumentFile file = drawing("+-----------+     +-------+\n"
                                "|   First   |---->| Other |\n"
                                "+-----------+     +-------+\n"
                                "\n"
                                "+-----------+\n"
                                "|  Second   |\n"
                                "+-----------+\n");
    const Diagram before = file.diagram(0);

    ASSERT_TRUE(file.apply(0, moved(before, "First", 0, 3)).ok());

    EXPECT_FALSE(file.holdsUnwritten());
    const Diagram& after = file.diagram(0);
    const auto at = [&](const char* label) { return boxOf(after, named(after, label)).topLeft(); };
    EXPECT_EQ(at("First"), (Point{0, 3 * kRow})) << file.bytes();
    EXPECT_GE(at("Second").y, 6 * kRow) << file.bytes();
    EXPECT_EQ(at("Other"), boxOf(before, named(before, "Other")).topLeft()) << file.bytes();
}

TEST(DrawingEdit, GrowsAFrameAroundWhatMovesBeyondIt)
{
    for (const auto& [columns, rows] : {std::pair{0, 4}, std::pair{16, 0}}) {
        DocumentFile file = drawing(kStraight);
        const Diagram before = file.diagram(0);

        ASSERT_TRUE(file.apply(0, moved(before, "Stock", columns, rows)).ok());

        EXPECT_FALSE(file.holdsUnwritten());
        const Diagram& after = file.diagram(0);
        for (const Node& node : before.nodes()) {
            const bool stays = node.label != "Stock";
            const Point way{stays ? 0 : columns * kColumn, stays ? 0 : rows * kRow};
            EXPECT_EQ(boxOf(after, node.id).topLeft(), boxOf(before, node.id).topLeft() + way)
                << node.label << '\n'
                << file.bytes();
        }
        EXPECT_TRUE(
            boxOf(after, named(after, "Shop")).contains(boxOf(after, named(after, "Stock"))))
            << file.bytes();
    }
}

TEST(DrawingEdit, MovesByHalfARowBothWays)
{
    for (const double half : {0.5, -0.5}) {
        DocumentFile file = drawing("\n\n+-------+\n| Users |\n+-------+\n\n\n");
        const Diagram before = file.diagram(0);
        const NodeId users = named(before, "Users");

        ASSERT_TRUE(file.apply(0, moved(before, "Users", 0, half)).ok());

        EXPECT_EQ(boxOf(file.diagram(0), users).y - boxOf(before, users).y, 2 * half * kRow)
            << file.bytes();
    }
}

TEST(DrawingEdit, MakesABoxLarger)
{
    DocumentFile file = drawing(kStraight);
    const Diagram before = file.diagram(0);
    const NodeId stock = named(before, "Stock");
    Rect wanted = boxOf(before, stock);
    wanted.width += 4 * kColumn;
    wanted.height += kRow;

    ASSERT_TRUE(file.apply(0, resizeNode(before, stock, wanted)).ok());

    EXPECT_FALSE(file.holdsUnwritten());
    const Diagram& after = file.diagram(0);
    for (const Node& node : before.nodes())
        EXPECT_EQ(boxOf(after, node.id), node.id == stock ? wanted : boxOf(before, node.id))
            << node.label << '\n'
            << file.bytes();
}

TEST(DrawingEdit, NamesALineThatHadNoName)
{
    DocumentFile file = drawing(kStraight);
    const Diagram before = file.diagram(0);
    const EdgeId calls = before.edgesAt(named(before, "Proxy")).front();

    ASSERT_TRUE(file.apply(0, setEdgeLabel(before, calls, "HTTPS")).ok());

    EXPECT_FALSE(file.holdsUnwritten());
    const std::string wanted =
        replaceAll("```\n" + std::string(kStraight) + "```\n", "|  +-------+        +-----------+ ",
                   "|  +-------+ HTTPS  +-----------+ ");
    EXPECT_EQ(file.bytes(), wanted);

    ASSERT_TRUE(file.apply(0, setEdgeLabel(file.diagram(0), calls, "")).ok());

    EXPECT_EQ(file.bytes(), "```\n" + std::string(kStraight) + "```\n");
}

TEST(DrawingEdit, AddsAComponentOfAnyShape)
{
    DocumentFile file = drawing(kStraight);
    const Diagram before = file.diagram(0);

    ASSERT_TRUE(file.apply(0, addNode(before, builtInCatalog(),
                                      {.kind = "sw.redis",
                                       .label = "Redis cache",
                                       .parent = named(before, "Shop")}))
                    .ok());

    EXPECT_FALSE(file.holdsUnwritten());
    EXPECT_NE(file.bytes().find("| Redis cache |"), std::string::npos) << file.bytes();
    EXPECT_NE(file.bytes().find("|  | Proxy |------->|  Catalog  |"), std::string::npos);
}

TEST(DrawingEdit, MovesAContainerWithWhatItHolds)
{
    DocumentFile file = drawing("+----------------------------+\n"
                                "| Net                        |\n"
                                "|  +-----+        +-----+    |\n"
                                "|  | One |--tcp-->| Two |    |\n"
                                "|  +-----+        +-----+    |\n"
                                "+----------------------------+\n"
                                "\n"
                                "+-------+\n"
                                "| Users |\n"
                                "+-------+\n");
    const Diagram before = file.diagram(0);

    ASSERT_TRUE(file.apply(0, moved(before, "Net", 16, 0)).ok());

    EXPECT_FALSE(file.holdsUnwritten());
    EXPECT_EQ(file.bytes(), "```\n"
                            "                +----------------------------+\n"
                            "                | Net                        |\n"
                            "                |  +-----+        +-----+    |\n"
                            "                |  | One |--tcp-->| Two |    |\n"
                            "                |  +-----+        +-----+    |\n"
                            "                +----------------------------+\n"
                            "\n"
                            "+-------+\n"
                            "| Users |\n"
                            "+-------+\n"
                            "```\n");
}

TEST(DrawingEdit, TakesABoxOutOfACrookedDrawing)
{
    for (const char* label : {"Proxies", "Catalog", "Stock"}) {
        DocumentFile file = drawing(kCrooked);
        const Diagram before = file.diagram(0);
        ASSERT_EQ(before.nodes().size(), 4U);

        ASSERT_TRUE(
            file.apply(0, removeElements(before, std::array{named(before, label)}, {})).ok());

        EXPECT_FALSE(file.holdsUnwritten()) << label;
        const Diagram& after = file.diagram(0);
        EXPECT_EQ(after.nodes().size(), 3U);
        EXPECT_EQ(file.bytes().find(label), std::string::npos) << file.bytes();
        for (const Node& node : after.nodes()) {
            const Point way = boxOf(after, node.id).topLeft() - boxOf(before, node.id).topLeft();
            EXPECT_LE(std::abs(way.x), 2 * kColumn) << node.label << '\n' << file.bytes();
            EXPECT_EQ(way.y, 0) << node.label << '\n' << file.bytes();
        }
    }
}

TEST(DrawingEdit, MovesABoxOfACrookedDrawing)
{
    DocumentFile file = drawing(kCrooked);
    const Diagram before = file.diagram(0);

    ASSERT_TRUE(file.apply(0, moved(before, "Proxies", 0, 4)).ok());

    EXPECT_FALSE(file.holdsUnwritten());
    const Diagram& after = file.diagram(0);
    for (const Node& node : before.nodes()) {
        const double rows = node.label == "Proxies" ? 4 : 0;
        const Point way = boxOf(after, node.id).topLeft() - boxOf(before, node.id).topLeft();
        EXPECT_LE(std::abs(way.x), 2 * kColumn) << node.label << '\n' << file.bytes();
        EXPECT_EQ(way.y, rows * kRow) << node.label << '\n' << file.bytes();
    }
}

}  // namespace
}  // namespace stratoplan
