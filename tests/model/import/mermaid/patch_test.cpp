#include "model/import/mermaid/mermaid.h"
#include "model/import/mermaid/same_meaning.h"
#include "tests/model/import/mermaid/edits.h"
#include "tests/support/corpus.h"

#include <gtest/gtest.h>

#include <map>

namespace stratoplan {
namespace {

using namespace testing_support;

/// Random edits of every accepted diagram of a folder: the text after the edit says the edited
/// diagram, and the text after the opposite edit says the first one again.
class PatchedText : public testing::TestWithParam<const char*> {};

TEST_P(PatchedText, SaysTheEditedDiagram)
{
    STRATOPLAN_NEEDS_CORPUS(folder, std::string("corpus/mermaid/") + GetParam());
    std::mt19937 random(7);
    std::map<std::string, std::pair<int, int>> counts;
    // A folder for what the edits have written, for the real parser to judge: one text in so many.
    const char* judged = std::getenv("STRATOPLAN_EDITED");
    const int stride =
        std::getenv("STRATOPLAN_STRIDE") ? std::atoi(std::getenv("STRATOPLAN_STRIDE")) : 13;
    int written = 0;
    for (const auto& file : filesIn(*folder, ".mmd")) {
        const std::string text = readFile(file);
        const Parsed parsed = mermaid::read(text, builtInCatalog());
        const std::string& family = parsed.diagram.header().kind;
        if (!parsed.ok || (family != "flowchart" && family != "state"))
            continue;
        const int rounds =
            std::getenv("STRATOPLAN_ROUNDS") ? std::atoi(std::getenv("STRATOPLAN_ROUNDS")) : 1;
        for (int i = 0; i < rounds * static_cast<int>(EditKind::Count); ++i) {
            const int kind = i % static_cast<int>(EditKind::Count);
            const auto diff = randomEdit(parsed.diagram, static_cast<EditKind>(kind), random);
            if (!diff)
                continue;
            const std::string what = family + ' ' + editName(static_cast<EditKind>(kind));
            const auto edits = mermaid::patch(text, parsed.diagram, *diff, builtInCatalog());
            ++counts[what].second;
            if (!edits.ok()) {
                if (std::getenv("STRATOPLAN_VERBOSE"))
                    std::printf("%s: %s: %s\n", file.stem().c_str(), what.c_str(),
                                sentence(edits.reason()).c_str());
                continue;
            }
            ++counts[what].first;
            Diagram after = parsed.diagram;
            ASSERT_TRUE(after.apply(*diff).ok());
            const std::string edited = applied(text, *edits);
            if (judged && written++ % stride == 0)
                writeFile(std::filesystem::path(judged) /
                              (std::string(GetParam()) + std::to_string(written) + ".mmd"),
                          edited);
            const Parsed again = mermaid::read(edited, builtInCatalog());
            after = mermaid::sayable(parsed.diagram, std::move(after));
            ASSERT_TRUE(after.apply(mermaid::settledNames(after, again.diagram)).ok());
            EXPECT_EQ(mermaid::differencesOfMeaning(after, again.diagram), "")
                << file << ' ' << what << '\n'
                << edited;
        }
    }
    int done = 0;
    int all = 0;
    for (const auto& [what, count] : counts) {
        if (std::getenv("STRATOPLAN_VERBOSE"))
            std::printf("%s %d/%d\n", what.c_str(), count.first, count.second);
        done += count.first;
        all += count.second;
    }
    // What is refused are texts that have no place for the edit; ratchet, never lower it.
    EXPECT_GE(100 * done, 96 * all) << done << " of " << all;
}

INSTANTIATE_TEST_SUITE_P(All, PatchedText, testing::Values("seeds", "wild", "grammar"));

}  // namespace
}  // namespace stratoplan
