// Edits of text drawings that need more room than the drawing or a frame of it has.
#include "model/document/document_file.h"
#include "model/edit/connect.h"
#include "model/edit/create.h"
#include "model/edit/move.h"

#include <gtest/gtest.h>

#include <array>

namespace stratoplan {
namespace {

constexpr double kColumn = 8;  // scene units of a cell
constexpr double kRow = 16;

DocumentFile markdown(const std::string& text)
{
    return {"a.md", text, SourceFormat::Markdown, builtInCatalog()};
}

/// A drawing that begins on the second line of a literal.
std::string fenced(const std::string& text)
{
    return "```" + text + "```\n";
}

DocumentFile drawing(const std::string& text)
{
    return markdown(fenced(text));
}

NodeId named(const Diagram& diagram, std::string_view label)
{
    for (const Node& node : diagram.nodes()) {
        if (node.label == label)
            return node.id;
    }
    return {};
}

Rect boxOf(const Diagram& diagram, std::string_view label)
{
    return diagram.node(named(diagram, label))->placement.box.value_or(Rect{});
}

Diff moved(const Diagram& diagram, std::string_view label, double columns, double rows)
{
    return moveNodes(diagram, std::array{named(diagram, label)}, {columns * kColumn, rows * kRow});
}

/// The same with the container drawn larger to hold it, as a drag does.
Diff movedInGrown(const Diagram& diagram, std::string_view label, double columns, double rows)
{
    Diagram after = diagram;
    const Diff move = moved(diagram, label, columns, rows);
    EXPECT_TRUE(after.apply(move).ok());
    const NodeId parent = diagram.node(named(diagram, label))->parent;
    const Rect box = diagram.node(parent)->placement.box.value_or(Rect{});
    return squashed(move, resizeNode(after, parent, box));
}

/// Sides in columns and rows further right and down: left, top, right, bottom.
Diff sized(const Diagram& diagram, std::string_view label, const std::array<int, 4>& by)
{
    const Rect box = boxOf(diagram, label);
    return resizeNode(diagram, named(diagram, label),
                      {box.x + by[0] * kColumn, box.y + by[1] * kRow,
                       box.width + (by[2] - by[0]) * kColumn, box.height + (by[3] - by[1]) * kRow});
}

/// Does the edit, which has to be written, and undoes it.
std::string edited(DocumentFile& file, const Diff& diff)
{
    const std::string before = file.bytes();
    const Result<FileEdit> edit = file.apply(0, diff);
    EXPECT_TRUE(edit.ok());
    EXPECT_FALSE(file.holdsUnwritten());
    std::string after = file.bytes();
    EXPECT_TRUE(file.undo(*edit).ok());
    EXPECT_EQ(file.bytes(), before);
    return after;
}

const char* const kPair = R"(
+-----+     +-----+
| Web |---->| API |
+-----+     +-----+
)";

TEST(DrawingGrowth, PutsRowsAboveWhatMovesUp)
{
    DocumentFile file = drawing(kPair);
    EXPECT_EQ(edited(file, moved(file.diagram(0), "API", 0, -4)), fenced(R"(
            +-----+
            | API |
            +-----+
               ^
+-----+        |
| Web |--------+
+-----+
)"));
}

TEST(DrawingGrowth, KeepsTheBranchInTheBorderOfALine)
{
    DocumentFile file = drawing(R"(
+-----+
| Web |
+--+--+
   |
   v
+-----+
| API |
+-----+
)");
    EXPECT_EQ(edited(file, moved(file.diagram(0), "API", 0, 1)), fenced(R"(
+-----+
| Web |
+--+--+
   |
   |
   v
+-----+
| API |
+-----+
)"));
}

TEST(DrawingGrowth, MovesAllRightOfWhatMovesLeft)
{
    DocumentFile file = drawing(kPair);
    EXPECT_EQ(edited(file, moved(file.diagram(0), "Web", -4, 0)), fenced(R"(
+-----+         +-----+
| Web |-------->| API |
+-----+         +-----+
)"));
}

TEST(DrawingGrowth, PutsAComponentAboveAndLeftOfAll)
{
    DocumentFile file = drawing(kPair);
    const Diagram& before = file.diagram(0);
    Diff diff = addNode(before, builtInCatalog(), {.kind = "sw.redis", .label = "Redis"});
    ASSERT_EQ(diff.nodes.size(), 1U);
    diff.nodes.front().after->placement.box = Rect{-12 * kColumn, -4 * kRow, 9 * kColumn, 3 * kRow};
    EXPECT_EQ(edited(file, diff), fenced(R"(
+-------+
| Redis |
+-------+

            +-----+     +-----+
            | Web |---->| API |
            +-----+     +-----+
)"));
}

TEST(DrawingGrowth, KeepsPrefixesOfComments)
{
    DocumentFile file = drawing(R"(
/**
 * +-----+
 * | Web |
 * +-----+
 * +-----+
 * | API |
 * +-----+
 */
)");
    EXPECT_EQ(edited(file, moved(file.diagram(0), "API", 0, -7)), fenced(R"(
/**
 * +-----+
 * | API |
 * +-----+
 *
 * +-----+
 * | Web |
 * +-----+
 */
)"));
    EXPECT_EQ(edited(file, moved(file.diagram(0), "Web", 0, 7)), fenced(R"(
/**
 *
 *
 *
 * +-----+
 * | API |
 * +-----+
 *
 * +-----+
 * | Web |
 * +-----+
 */
)"));
}

TEST(DrawingGrowth, KeepsABlankBehindThePrefixOfAComment)
{
    DocumentFile file = drawing(R"(
// +-----+     +-----+
// | Web |---->| API |
// +-----+     +-----+
)");
    EXPECT_EQ(edited(file, moved(file.diagram(0), "Web", -4, 0)), fenced(R"(
// +-----+         +-----+
// | Web |-------->| API |
// +-----+         +-----+
)"));
}

TEST(DrawingGrowth, KeepsTheIndentationOfItsFence)
{
    DocumentFile file = markdown(R"(- see
  ```
  +-----+     +-----+
  | Web |---->| API |
  +-----+     +-----+
  ```
)");
    EXPECT_EQ(edited(file, moved(file.diagram(0), "API", -16, -4)), R"(- see
  ```
  +-----+
  | API |<+
  +-----+ |
          |
      +-----+
      | Web |
      +-----+
  ```
)");
}

const char* const kFrame = R"(
+---------------------------------+
| Shop                            |   +------+
|  +-------+      +-----------+   |   | Mail |
|  | Proxy |----->|  Catalog  |------>|      |
|  +-------+      +-----------+   |   +------+
+---------------------------------+
)";

TEST(DrawingGrowth, GrowsAFrameUp)
{
    DocumentFile file = drawing(kFrame);
    EXPECT_EQ(edited(file, movedInGrown(file.diagram(0), "Proxy", 0, -4)), fenced(R"(
+---------------------------------+
| Shop                            |   +------+
|  +-------+                      |   |      |
|  | Proxy |                      |   |      |
|  +-------+                      |   |      |
|      |                          |   |      |
|      |          +-----------+   |   | Mail |
|      +--------->|  Catalog  |---+-->|      |
|                 +-----------+   |   +------+
+---------------------------------+
)"));
}

TEST(DrawingGrowth, GrowsAFrameToTheLeft)
{
    DocumentFile file = drawing(kFrame);
    EXPECT_EQ(edited(file, movedInGrown(file.diagram(0), "Proxy", -5, 0)), fenced(R"(
+--------------------------------------+
| Shop                                 |   +------+
|  +-------+           +-----------+   |   | Mail |
|  | Proxy |---------->|  Catalog  |---+-->|      |
|  +-------+           +-----------+   |   +------+
+--------------------------------------+
)"));
}

TEST(DrawingGrowth, GrowsAFrameToTheRightOverWhatStandsThere)
{
    DocumentFile file = drawing(kFrame);
    EXPECT_EQ(edited(file, movedInGrown(file.diagram(0), "Catalog", 4, 0)), fenced(R"(
+------------------------------------+
| Shop                               |   +------+
|  +-------+          +-----------+  |   | Mail |
|  | Proxy |--------->|  Catalog  |--+-->|      |
|  +-------+          +-----------+  |   +------+
+------------------------------------+
)"));
}

TEST(DrawingGrowth, MakesAFrameLarger)
{
    DocumentFile file = drawing(kFrame);
    EXPECT_EQ(edited(file, sized(file.diagram(0), "Shop", {0, 0, 4, 2})), fenced(R"(
+-------------------------------------+
| Shop                                |   +------+
|  +-------+      +-----------+       |   | Mail |
|  | Proxy |----->|  Catalog  |---------->|      |
|  +-------+      +-----------+       |   +------+
|                                     |
|                                     |
+-------------------------------------+
)"));
    EXPECT_EQ(edited(file, sized(file.diagram(0), "Shop", {-3, -1, 0, 0})), fenced(R"(
+------------------------------------+
| Shop                               |   +------+
|                                    |   |      |
|     +-------+      +-----------+   |   | Mail |
|     | Proxy |----->|  Catalog  |------>|      |
|     +-------+      +-----------+   |   +------+
+------------------------------------+
)"));
}

TEST(DrawingGrowth, MakesAFrameSmaller)
{
    DocumentFile file = drawing(R"(
┌──────────────────┐     ┌──────┐
│  Net             │     │ Mail │
│                  │     └──────┘
│     ┌─────┐      │        │
│     │ Web │◄─────┼────────┘
│     └─────┘      │
│                  │
└──────────────────┘
)");
    EXPECT_EQ(edited(file, sized(file.diagram(0), "Net", {1, 0, 0, -1})), fenced(R"(
 ┌─────────────────┐     ┌──────┐
 │ Net             │     │ Mail │
 │                 │     └──────┘
 │    ┌─────┐      │        │
 │    │ Web │◄─────┼────────┘
 │    └─────┘      │
 └─────────────────┘

)"));
}

TEST(DrawingGrowth, DrawsAFrameAroundAGroup)
{
    DocumentFile file = drawing(kFrame);
    const Diagram& diagram = file.diagram(0);
    const NewNode frame{.kind = "base.group", .label = "Group", .parent = named(diagram, "Shop")};
    const std::array members{named(diagram, "Catalog")};
    EXPECT_EQ(edited(file, groupNodes(diagram, builtInCatalog(), frame, members)), fenced(R"(
+---------------------------------------+
| Shop                                  |   +------+
|                 +-----------------+   |   |      |
|                 | Group           |   |   |      |
|  +-------+      |  +-----------+  |   |   | Mail |
|  | Proxy |------+->|  Catalog  |--+------>|      |
|  +-------+      |  +-----------+  |   |   +------+
|                 +-----------------+   |
+---------------------------------------+
)"));
    const std::array both{named(diagram, "Proxy"), named(diagram, "Catalog")};
    EXPECT_EQ(edited(file, groupNodes(diagram, builtInCatalog(), frame, both)), fenced(R"(
+---------------------------------------+
| Shop                                  |   +------+
|  +--------------------------------+   |   |      |
|  | Group                          |   |   |      |
|  |  +-------+      +-----------+  |   |   | Mail |
|  |  | Proxy |----->|  Catalog  |--+------>|      |
|  |  +-------+      +-----------+  |   |   +------+
|  +--------------------------------+   |
+---------------------------------------+
)"));
    const NewNode outer{.kind = "base.group", .label = "Group"};
    const std::array all{named(diagram, "Shop"), named(diagram, "Mail")};
    EXPECT_EQ(edited(file, groupNodes(diagram, builtInCatalog(), outer, all)), fenced(R"(
+--------------------------------------------------+
| Group                                            |
|  +---------------------------------+             |
|  | Shop                            |   +------+  |
|  |  +-------+      +-----------+   |   | Mail |  |
|  |  | Proxy |----->|  Catalog  |------>|      |  |
|  |  +-------+      +-----------+   |   +------+  |
|  +---------------------------------+             |
+--------------------------------------------------+
)"));
}

TEST(DrawingGrowth, LengthensALineForItsName)
{
    DocumentFile file = drawing(R"(
+-----+   +-----+
| Web |-->| API |
+-----+   +-----+
   |
   v
+-----+ +-----+
| Log | | Job |
+-----+ +-----+
)");
    const Diagram& diagram = file.diagram(0);
    const EdgeId calls = diagram.edgesAt(named(diagram, "API")).front();
    EXPECT_EQ(edited(file, setEdgeLabel(diagram, calls, "HTTPS")), fenced(R"(
+-----+   HTTPS  +-----+
| Web |--------->| API |
+-----+          +-----+
   |
   v
+-----+ +-----+
| Log | | Job |
+-----+ +-----+
)"));
    const EdgeId writes = diagram.edgesAt(named(diagram, "Log")).front();
    EXPECT_EQ(edited(file, setEdgeLabel(diagram, writes, "writes")), fenced(R"(
+-----+   +-----+
| Web |-->| API |
+-----+   +-----+
   | writes
   v
+-----+ +-----+
| Log | | Job |
+-----+ +-----+
)"));
}

}  // namespace
}  // namespace stratoplan
