// Edits of `├──` lists and of texts that arrows join: what the edit does not touch stays sign for
// sign.
#include "model/base/text_util.h"
#include "model/document/document_file.h"
#include "model/edit/connect.h"
#include "model/edit/create.h"
#include "model/edit/describe.h"
#include "model/edit/move.h"
#include "model/edit/remove.h"
#include "model/edit/reparent.h"

#include <gtest/gtest.h>

#include <array>

namespace stratoplan {
namespace {

constexpr double kColumn = 8;  // scene units of a cell
constexpr double kRow = 16;

const char* const kTree = "Network\n"
                          "│\n"
                          "├── Edge          # outside\n"
                          "│   ├── Firewall\n"
                          "│   └── Balancer\n"
                          "│\n"
                          "└── Core\n"
                          "    └── Workers\n"
                          "        runs jobs\n";

class TreeEdit : public ::testing::Test {
protected:
    explicit TreeEdit(std::string text = kTree)
        : m_file("a.txt", std::move(text), SourceFormat::Ascii, builtInCatalog())
    {
    }

    const Diagram& diagram() { return m_file.diagram(0); }
    NodeId named(std::string_view start)
    {
        for (const Node& node : diagram().nodes()) {
            if (node.label.starts_with(start))
                return node.id;
        }
        return {};
    }
    /// The text after the edit; it has to be written, and undone to the same bytes.
    std::string after(const Diff& diff)
    {
        const std::string before = m_file.bytes();
        const Result<FileEdit> edit = m_file.apply(0, diff);
        EXPECT_TRUE(edit.ok());
        EXPECT_FALSE(m_file.holdsUnwritten());
        const std::string text = m_file.bytes();
        EXPECT_TRUE(edit.ok() && m_file.undo(*edit).ok());
        EXPECT_EQ(m_file.bytes(), before);
        return text;
    }

    DocumentFile m_file;
};

TEST_F(TreeEdit, RenamesAnItemBeforeItsComment)
{
    EXPECT_EQ(after(setLabel(diagram(), named("Edge"), "Perimeter # outside")),
              replaceAll(kTree, "Edge          #", "Perimeter     #"));
    EXPECT_EQ(after(setLabel(diagram(), named("Core"), "Inner zone")),
              replaceAll(kTree, "└── Core\n", "└── Inner zone\n"));
}

TEST_F(TreeEdit, RemovesAnItemWithAllThatHangsFromIt)
{
    EXPECT_EQ(after(removeElements(diagram(), std::array{named("Balancer")}, {})),
              replaceAll(kTree, "│   ├── Firewall\n│   └── Balancer\n", "│   └── Firewall\n"));
    EXPECT_EQ(after(removeElements(diagram(), std::array{named("Core")}, {})),
              "Network\n"
              "│\n"
              "└── Edge          # outside\n"
              "    ├── Firewall\n"
              "    └── Balancer\n");
}

TEST_F(TreeEdit, AddsAnItemBehindItsNeighbours)
{
    EXPECT_EQ(
        after(addNode(diagram(), builtInCatalog(), {.label = "Shelf", .parent = named("Edge")})),
        replaceAll(kTree, "│   └── Balancer\n", "│   ├── Balancer\n│   └── Shelf\n"));
    EXPECT_EQ(after(addNode(diagram(), builtInCatalog(),
                            {.label = "Rules", .parent = named("Firewall")})),
              replaceAll(kTree, "Firewall\n", "Firewall\n│   │   └── Rules\n"));
}

TEST_F(TreeEdit, MovesAnItemAmongItsNeighbours)
{
    const std::string swapped = "Network\n"
                                "│\n"
                                "├── Core\n"
                                "│   └── Workers\n"
                                "│       runs jobs\n"
                                "│\n"
                                "└── Edge          # outside\n"
                                "    ├── Firewall\n"
                                "    └── Balancer\n";
    EXPECT_EQ(after(moveNodes(diagram(), std::array{named("Edge")}, {0, 5 * kRow})), swapped);
    EXPECT_EQ(after(moveNodes(diagram(), std::array{named("Core")}, {2 * kColumn, -4 * kRow})),
              swapped);
    EXPECT_EQ(after(reorderNode(diagram(), named("Core"), named("Edge"))), swapped);
}

TEST_F(TreeEdit, StaysAsItIsWhereAnItemMovesToNoOtherPlace)
{
    EXPECT_EQ(after(moveNodes(diagram(), std::array{named("Workers")}, {6 * kColumn, 0})), kTree);
}

TEST_F(TreeEdit, HangsAnItemFromAnotherOne)
{
    EXPECT_EQ(after(reparentNodes(diagram(), std::array{named("Core")}, named("Edge"))),
              "Network\n"
              "│\n"
              "└── Edge          # outside\n"
              "    ├── Firewall\n"
              "    ├── Balancer\n"
              "    └── Core\n"
              "        └── Workers\n"
              "            runs jobs\n");
}

class PlainTreeEdit : public TreeEdit {
protected:
    PlainTreeEdit()
        : TreeEdit(" * Zone A\r\n"
                   " *   |-- Queue\r\n"
                   " *   `-- Topic\r\n"
                   " *\r\n"
                   " * Zone B\r\n"
                   " *   |-- Disk\r\n"
                   " *   `-- Table\r\n")
    {
    }
};

TEST_F(PlainTreeEdit, MovesFromOneTreeToAnother)
{
    EXPECT_EQ(after(reparentNodes(diagram(), std::array{named("Topic")}, named("Disk"))),
              " * Zone A\r\n"
              " *   `-- Queue\r\n"
              " *\r\n"
              " * Zone B\r\n"
              " *   |-- Disk\r\n"
              " *   |   `-- Topic\r\n"
              " *   `-- Table\r\n");
    EXPECT_EQ(after(removeElements(diagram(), std::array{named("Zone A")}, {})),
              " * Zone B\r\n"
              " *   |-- Disk\r\n"
              " *   `-- Table\r\n");
}

class FlowEdit : public TreeEdit {
protected:
    explicit FlowEdit(std::string text = "Phone\n"
                                         "  ↓\n"
                                         "Gateway\n"
                                         "  ↓ checks\n"
                                         "Ledger\n")
        : TreeEdit(std::move(text))
    {
    }
};

TEST_F(FlowEdit, MovesATextSidewaysUnderItsArrow)
{
    EXPECT_EQ(after(moveNodes(diagram(), std::array{named("Phone")}, {3 * kColumn, 0})),
              "   Phone\n"
              "    ↓\n"
              "Gateway\n"
              "  ↓ checks\n"
              "Ledger\n");
}

TEST_F(FlowEdit, MovesATextAwayWithItsLine)
{
    EXPECT_EQ(after(moveNodes(diagram(), std::array{named("Ledger")}, {0, 2 * kRow})),
              "Phone\n"
              "  ↓\n"
              "Gateway\n"
              "  │\n"
              "  │ checks\n"
              "  ↓\n"
              "Ledger\n");
}

TEST_F(FlowEdit, PutsATextWithoutLinesIntoABox)
{
    const EdgeId line = diagram().edgesAt(named("Ledger")).front();
    EXPECT_EQ(after(removeElements(diagram(), {}, std::array{line})), "Phone\n"
                                                                      "  ↓\n"
                                                                      "Gateway\n"
                                                                      "\n"
                                                                      "┌────────┐\n"
                                                                      "│ Ledger │\n"
                                                                      "└────────┘\n");
}

TEST_F(FlowEdit, PutsNothingIntoATextWithoutABox)
{
    const std::string before = m_file.bytes();
    ASSERT_TRUE(m_file
                    .apply(0, addNode(diagram(), builtInCatalog(),
                                      {.label = "Shelf",
                                       .parent = named("Ledger"),
                                       .box = Rect{0, 64, 80, 48}}))
                    .ok());
    EXPECT_TRUE(m_file.holdsUnwritten());
    EXPECT_EQ(m_file.bytes(), before);
}

class NamedFlowEdit : public FlowEdit {
protected:
    NamedFlowEdit()
        : FlowEdit("1. Phone → Gateway\n"
                   "2. Gateway (two of them) → Ledger\n"
                   "                         → Archive\n"
                   "3. Ledger → Report\n")
    {
    }
};

TEST_F(NamedFlowEdit, RenamesWhereverTheNameIsSaid)
{
    EXPECT_EQ(after(setLabel(diagram(), named("Gateway"), "Front door")),
              "1. Phone → Front door\n"
              "2. Front door (two of them) → Ledger\n"
              "                            → Archive\n"
              "3. Ledger → Report\n");
}

}  // namespace
}  // namespace stratoplan
