#include "model/import/mermaid/mermaid.h"
#include "model/import/mermaid/same_meaning.h"
#include "model/mermaid_text/write.h"
#include "tests/support/corpus.h"

#include <gtest/gtest.h>

namespace stratoplan {
namespace {

using namespace testing_support;

/// Every accepted diagram of a folder, written from scratch, reads back as the same diagram.
class WrittenText : public testing::TestWithParam<const char*> {};

TEST_P(WrittenText, ReadsBack)
{
    STRATOPLAN_NEEDS_CORPUS(folder, std::string("corpus/mermaid/") + GetParam());
    int all = 0;
    int same = 0;
    for (const auto& file : filesIn(*folder, ".mmd")) {
        const Parsed parsed = mermaid::read(readFile(file), builtInCatalog());
        const std::string& family = parsed.diagram.header().kind;
        if (!parsed.ok || (family != "flowchart" && family != "state"))
            continue;
        const std::string text = mermaid_text::write(parsed.diagram, builtInCatalog());
        const Parsed again = mermaid::read(text, builtInCatalog());
        EXPECT_TRUE(again.ok) << file << '\n' << text;
        EXPECT_EQ(again.diagram.nodes().size(), parsed.diagram.nodes().size()) << file << '\n'
                                                                               << text;
        EXPECT_EQ(again.diagram.edges().size(), parsed.diagram.edges().size()) << file << '\n'
                                                                               << text;
        ++all;
        const std::string wrong = mermaid::differencesOfMeaning(parsed.diagram, again.diagram);
        same += wrong.empty();
        if (!wrong.empty() && std::getenv("STRATOPLAN_VERBOSE"))
            std::printf("%s\n%s\n", file.stem().c_str(), wrong.c_str());
    }
    // What differs are ids and styles that have no safe form of their own; ratchet, never lower it.
    EXPECT_GE(100 * same, 90 * all) << same << " of " << all;
}

INSTANTIATE_TEST_SUITE_P(All, WrittenText, testing::Values("seeds", "wild", "grammar"));

}  // namespace
}  // namespace stratoplan
