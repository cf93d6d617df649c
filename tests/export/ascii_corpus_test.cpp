#include "model/drawing/drawing.h"
#include "model/import/ascii/ascii.h"
#include "model/import/ascii/defects.h"
#include "model/import/ascii/meaning.h"
#include "model/import/mermaid/mermaid.h"
#include "tests/support/corpus.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <ostream>

namespace stratoplan {
namespace {

struct Case {
    const char* name;
    bool plain;
    std::size_t most;  ///< that may be read as something else: only falls
};

/// The first record that only one of the two holds.
std::string difference(const ascii::Meaning& drawn, const ascii::Meaning& read)
{
    for (const auto records : {&ascii::Meaning::nodes, &ascii::Meaning::edges}) {
        std::vector<std::string> a = drawn.*records;
        std::vector<std::string> b = read.*records;
        std::erase(a, std::string());
        std::sort(a.begin(), a.end());
        std::sort(b.begin(), b.end());
        const auto [x, y] = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
        if (x != a.end() && (y == b.end() || *x < *y))
            return " lacks " + *x;
        if (y != b.end())
            return " has too much " + *y;
    }
    return {};
}

void PrintTo(const Case& one, std::ostream* out)
{
    *out << one.name;
}

class DrawnCorpus : public testing::TestWithParam<Case> {};

/// Every diagram that Mermaid accepts, written as a drawing and read again: straight, no line lost,
/// the same nodes, containment, edges and directions.
TEST_P(DrawnCorpus, IsReadAsTheSameGraph)
{
    STRATOPLAN_NEEDS_CORPUS(folder, "corpus/mermaid");
    int count = 0;
    std::vector<std::string> other;
    for (const auto& file : testing_support::filesIn(folder.value(), ".mmd")) {
        const Parsed parsed = mermaid::read(testing_support::readFile(file), builtInCatalog());
        if (!parsed.ok)
            continue;
        ++count;
        const drawing::Drawn drawn = drawing::draw(parsed.diagram, {.plain = GetParam().plain});
        const std::string differs =
            difference(ascii::meaningOf(parsed.diagram, ascii::Detail::Letters),
                       ascii::meaningOf(ascii::read(drawn.text, builtInCatalog()).diagram,
                                        ascii::Detail::Letters));
        const bool crooked = !ascii::defectsOf(drawn.text).empty();
        if (!differs.empty() || !drawn.lost.empty() || crooked)
            other.push_back(file.filename().string() + (drawn.lost.empty() ? "" : " lost a line") +
                            (crooked ? " is crooked" : "") + differs);
    }
    EXPECT_GE(count, 700);
    EXPECT_LE(other.size(), GetParam().most)
        << other.size() << " of " << count << ": " << testing::PrintToString(other);
}

INSTANTIATE_TEST_SUITE_P(Charsets, DrawnCorpus,
                         testing::Values(Case{"unicode", false, 0}, Case{"plain", true, 0}),
                         [](const auto& test) { return std::string(test.param.name); });

}  // namespace
}  // namespace stratoplan
