// One line of several that share a trunk and its text: an edit changes the line's own cells, and
// all else stays sign for sign.
#include "tests/cli/run.h"

#include <gtest/gtest.h>

namespace stratoplan {
namespace {

using testing_support::Folder;
using testing_support::ProgramRun;

const std::string kJoin = R"(Web
 │ TLS
 ▼
╔══════════════════════════════════╗
║ Shop                             ║
║ ┌─────┐   ┌─────┐   ┌─────┐      ║
║ │ A   │   │ B   │   │ C   │      ║
║ └──┬──┘   └──┬──┘   └──┬──┘      ║
║    └─────────┼─────────┘         ║
║              ▼ SQL               ║
║          ╔════════╗              ║
║          ║ Orders ║              ║
║          ╚════════╝              ║
╚══════════════════════════════════╝
)";

struct Case {
    const char* name;
    std::vector<std::string> operations;
    std::vector<std::pair<int, std::string>>
        rows;  ///< of the new drawing, from 1; others as before
};

const Case kCases[] = {
    {"WithoutABranchAtTheEnd",
     {"--disconnect", "a->orders"},
     {{8, "║ └─────┘   └──┬──┘   └──┬──┘      ║"}, {9, "║              ├─────────┘         ║"}}},
    {"WithoutTheBranchInTheMiddle",
     {"--disconnect", "b->orders"},
     {{8, "║ └──┬──┘   └─────┘   └──┬──┘      ║"}, {9, "║    └─────────┬─────────┘         ║"}}},
    {"WithoutTheTextBeforeIt", {"--remove", "web"}, {{1, ""}, {2, ""}, {3, ""}}},
    {"ATextOfItsOwn",
     {"--set-edge-label", "c->orders=reads"},
     {{8, "║ └──┬──┘   └──┬──┘   └──┬──┘      ║"},
      {9, "║    └─────────┤         │         ║"},
      {10, "║              ▼ SQL     │         ║"},
      {11, "║          ╔════════╗    │ reads   ║"},
      {12, "║          ║ Orders ║◄───┘         ║"}}},
};

std::string changed(const std::string& text, const Case& c)
{
    std::string out;
    int row = 0;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = text.find('\n', begin);
        ++row;
        std::string line = text.substr(begin, end - begin);
        for (const auto& [number, other] : c.rows) {
            if (number == row)
                line = other;
        }
        out += line + '\n';
        begin = end + 1;
    }
    return out;
}

TEST(DrawingEdits, OfOneLineLeaveTheOthersAlone)
{
    for (const Case& c : kCases) {
        const Folder folder;
        folder.write("a.txt", kJoin);
        std::vector<std::string> arguments = {"edit", "a.txt"};
        arguments.insert(arguments.end(), c.operations.begin(), c.operations.end());
        const ProgramRun run = folder.run(arguments);
        EXPECT_EQ(run.status, 0) << c.name << '\n' << run.err;
        EXPECT_EQ(run.err.find("ASC021"), std::string::npos) << c.name << '\n' << run.err;
        EXPECT_EQ(folder.read("a.txt"), changed(kJoin, c)) << c.name;
    }
}

TEST(DrawingEdits, MakeRoomBetweenBoxesForALineAndItsText)
{
    const Folder folder;
    folder.write("a.txt", "╔═══╗ ┌───┐\n║ A ║ │ B │\n╚═══╝ └───┘\n");
    EXPECT_EQ(folder.run({"edit", "a.txt", "--connect", "a->b=sync"}).status, 0);
    EXPECT_EQ(folder.read("a.txt"),
              "╔═══╗   sync   ┌───┐\n║ A ║─────────►│ B │\n╚═══╝          └───┘\n");
}

TEST(DrawingEdits, LeaveTextBesideTheDrawingInItsColumns)
{
    const Folder folder;
    const std::string above = "The  two  services,  as they are deployed today:\n\n";
    const std::string below = "\n\tSee  also  the\tother page.  \n";
    folder.write("a.txt", above + "┌───┐ ┌───┐\n│ A │ │ B │\n└───┘ └───┘\n" + below);
    EXPECT_EQ(folder.run({"edit", "a.txt", "--connect", "a->b=sync"}).status, 0);
    EXPECT_EQ(folder.read("a.txt"),
              above + "┌───┐   sync   ┌───┐\n│ A │─────────►│ B │\n└───┘          └───┘\n" + below);
}

TEST(DrawingEdits, OpenRowsAboveTheTextBelowADrawing)
{
    const Folder folder;
    const std::string above = "Today:\n\n";
    const std::string below = "\nSee also the other page.\n";
    folder.write("a.txt", above + "+---+   +---+\n| A |-->| B |\n+---+   +---+\n" + below);
    EXPECT_EQ(folder.run({"edit", "a.txt", "--connect", "b->a"}).status, 0);
    EXPECT_EQ(folder.read("a.txt"), above +
                                        "+---+   +---+\n| A |-->| B |\n+---+   +---+\n"
                                        "  ^       |\n  +-------+\n" +
                                        below);
}

TEST(DrawingEdits, TellWhenAllIsDrawnAnew)
{
    const Folder folder;
    const std::string around = "int\ta = 1; \n";
    folder.write("a.c", around + "// +---+---+\n// | A | B |\n// +---+---+\n" + around);
    const ProgramRun run = folder.run({"edit", "a.c", "--remove", "b"});
    EXPECT_EQ(run.status, 0) << run.err;
    EXPECT_NE(run.err.find("ASC021"), std::string::npos) << run.err;
    EXPECT_EQ(folder.read("a.c"), around + "// +---+\n// | A |\n// +---+\n" + around);
}

}  // namespace
}  // namespace stratoplan
