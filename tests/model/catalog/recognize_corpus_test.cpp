#include "model/base/text_util.h"
#include "model/catalog/recognize.h"
#include "tests/support/corpus.h"

#include <gtest/gtest.h>

namespace stratoplan {
namespace {

/// Labels from elsewhere with the kind that each means. At least 97 % must be right.
TEST(RecognitionCorpus, OfTheDevelopmentLabels)
{
    STRATOPLAN_NEEDS_CORPUS(file, "corpus/recognition-dev.tsv");
    const std::string text = testing_support::readFile(*file);
    int all = 0;
    int right = 0;
    std::string wrong;
    for (const std::string_view line : splitLines(text)) {
        const std::size_t tab = line.find('\t');
        if (tab == line.npos)
            continue;
        const std::string label = replaceAll(std::string(line.substr(0, tab)), "<br/>", "\n");
        const std::string kind = recognize(builtInCatalog(), label).kind;
        ++all;
        if (kind == trimmed(line.substr(tab + 1)))
            ++right;
        else
            wrong += std::string(line) + " but was " + kind + "\n";
    }
    ASSERT_GT(all, 0);
    EXPECT_GE(right * 100, all * 97) << right << " of " << all << "\n" << wrong;
    RecordProperty("right", right);
    if (!wrong.empty())
        GTEST_LOG_(INFO) << right << " of " << all << "\n" << wrong;
}

/// Our own labels: each must be right, as what is lost here is lost silently.
TEST(RecognitionCorpus, OfOurLabels)
{
    const std::string text =
        testing_support::readFile(std::string(STRATOPLAN_TEST_CORPUS) + "/recognition/labels.txt");
    int all = 0;
    for (const std::string_view line : splitLines(text)) {
        const std::size_t bar = line.rfind('|');
        if (line.starts_with('#') || bar == line.npos)
            continue;
        ++all;
        EXPECT_EQ(recognize(builtInCatalog(), line.substr(0, bar)).kind,
                  trimmed(line.substr(bar + 1)))
            << line;
    }
    EXPECT_GE(all, 300);
}

}  // namespace
}  // namespace stratoplan
