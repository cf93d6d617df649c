#include "model/import/ascii/ascii.h"
#include "model/import/ascii/defects.h"
#include "model/import/ascii/straighten.h"
#include "tests/support/corpus.h"

#include <gtest/gtest.h>

namespace stratoplan {
namespace {

using ascii::Straightened;

TEST(Straighten, MakesEachCrookedDrawingStraight)
{
    const auto files = testing_support::filesIn(
        std::filesystem::path(STRATOPLAN_TEST_CORPUS) / "straighten", ".txt");
    ASSERT_FALSE(files.empty());
    for (const auto& file : files) {
        for (const auto& one : testing_support::readCases(file)) {
            SCOPED_TRACE(file.filename().string() + ":" + std::to_string(one.line) + " " +
                         one.name);
            const Straightened straight = ascii::straightened(one.input, builtInCatalog());
            EXPECT_EQ(straight.text, one.expected);
            EXPECT_TRUE(ascii::defectsOf(straight.text).empty());
            const Straightened again = ascii::straightened(straight.text, builtInCatalog());
            EXPECT_EQ(again.text, straight.text);
            EXPECT_EQ(again.outcome, Straightened::Outcome::Straight);
        }
    }
}

TEST(Straighten, KeepsLineEndingsAndByteOrderMark)
{
    const std::string crooked = "\xEF\xBB\xBF+-----+\r\n| Web  |\r\n+-----+\r\n";
    EXPECT_EQ(ascii::straightened(crooked, builtInCatalog()).text,
              "\xEF\xBB\xBF+-----+\r\n| Web |\r\n+-----+\r\n");
}

TEST(Straighten, LeavesAloneWhatItCannotMakeStraightAndSaysWhy)
{
    const struct {
        const char* name;
        const char* text;
        DiagCode reason;
    } cases[] = {
        {"lines without anything to join", "──────\n   ───┐\n──┐ └──\n", DiagCode::ASC010},
        {"boxes in each other's way", "┌──┐ ┌──┐\n│a │ │b │\n│c││d │\n   └──┘ └──┘\n",
         DiagCode::ASC011},
        {"a side that may be of either box", "┌──┐ ┌──┐\n│a│   │b│\n│c   │d  │e│\n└──┘└──┘\n",
         DiagCode::ASC012},
        {"a line that leads nowhere", "┌─────┐\n│ Web │──────\n└─────┘\n", DiagCode::ASC013},
    };
    for (const auto& one : cases) {
        SCOPED_TRACE(one.name);
        const Straightened straight = ascii::straightened(one.text, builtInCatalog());
        EXPECT_EQ(straight.outcome, Straightened::Outcome::LeftAlone);
        EXPECT_EQ(straight.reason.code, one.reason);
        EXPECT_EQ(straight.text, one.text);
    }
}

TEST(Straighten, LeavesALegendAsItIsBesideWhatItStraightens)
{
    const std::string crooked = "┌──────────┐     ┌────────┐\n"
                                "│ Producer  │───►│ Broker │     ──►  waits\n"
                                "└──────────┘     └────────┘     ┄┄►  does not\n";
    const std::string straight = "┌──────────┐     ┌────────┐\n"
                                 "│ Producer │────►│ Broker │     ──►  waits\n"
                                 "└──────────┘     └────────┘     ┄┄►  does not\n";
    const Straightened once = ascii::straightened(crooked, builtInCatalog());
    EXPECT_EQ(once.outcome, Straightened::Outcome::Repaired);
    EXPECT_EQ(once.text, straight);
    EXPECT_EQ(ascii::straightened(straight, builtInCatalog()).outcome,
              Straightened::Outcome::Straight);
}

TEST(Straighten, IsBoundedOnJunk)
{
    std::string corners;
    for (int i = 0; i < 60; ++i)
        corners += std::string(600, '+') + "\n";
    std::string bars;
    for (int i = 0; i < 20'000; ++i)
        bars += "│";
    std::string signs;
    for (int i = 0; i < 20'000; ++i)
        signs += "+-";
    // One line that ends at everything, and as much that is written into it.
    std::string net;
    for (int i = 0; i < 400; ++i) {
        for (int k = 0; k < 400; ++k)
            net += i % 3 == 0 ? "-+-a" : i % 3 == 1 ? "|b |" : "|-- ";
        net += "\n";
    }
    for (const std::string& junk : {corners, bars, signs, net}) {
        const Straightened straight = ascii::straightened(junk, builtInCatalog());
        EXPECT_NE(straight.outcome, Straightened::Outcome::Repaired);
        EXPECT_EQ(straight.text, junk);
    }
}

TEST(Defects, AreNamedWithTheirPlace)
{
    using Kind = ascii::Defect::Kind;
    const struct {
        const char* name;
        const char* text;
        std::vector<ascii::Defect> defects;
    } cases[] = {
        {"straight", "┌───┐\n│ A │\n└───┘\n", {}},
        {"a border off by one", "┌───┐\n│ A  │\n└───┘\n", {{Kind::CrookedBorder, {1, 4}}}},
        {"text in the border's place",
         "┌───┐\n│ Ab│\n│ Abc│\n└───┘\n",
         {{Kind::TextOverBorder, {2, 4}}}},
        {"blanks at the end", "+---+  \n| A |\n+---+\n", {{Kind::TrailingBlank, {0, 5}}}},
        {"a head without a target",
         "┌───┐\n│ A │──▶\n└───┘\n",
         {{Kind::HeadWithoutTarget, {1, 7}}}},
    };
    for (const auto& one : cases) {
        SCOPED_TRACE(one.name);
        EXPECT_EQ(ascii::defectsOf(one.text), one.defects);
    }
}

}  // namespace
}  // namespace stratoplan
