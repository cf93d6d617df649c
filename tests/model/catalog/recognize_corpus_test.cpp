#include "model/base/text_util.h"
#include "model/catalog/recognize.h"
#include "tests/support/corpus.h"

#include <gtest/gtest.h>

#include <set>

namespace stratoplan {
namespace {

struct Score {
    int all = 0;
    int right = 0;
    std::string wrong = {};
};

/// How many of the labels of a table "label TAB kind" a catalog knows.
Score scoreOf(const Catalog& catalog, std::string_view table)
{
    Score score;
    for (const std::string_view line : splitLines(table)) {
        const std::size_t tab = line.find('\t');
        if (tab == line.npos)
            continue;
        const std::string label = replaceAll(std::string(line.substr(0, tab)), "<br/>", "\n");
        const std::string kind = recognize(catalog, label).kind;
        ++score.all;
        if (kind == trimmed(line.substr(tab + 1)))
            ++score.right;
        else
            score.wrong += std::string(line) + " but was " + kind + "\n";
    }
    return score;
}

/// The built-in catalog without every alias that is, letter for letter, a label of the table: what
/// is known of words then, not of labels.
Catalog withoutLabelsOf(std::string_view table)
{
    std::set<std::string> labels;
    for (const std::string_view line : splitLines(table))
        labels.insert(slug(replaceAll(std::string(line.substr(0, line.find('\t'))), "<br/>", " ")));
    std::vector<Kind> kinds = builtInCatalog().kinds();
    for (Kind& kind : kinds)
        std::erase_if(kind.aliases,
                      [&](const std::string& alias) { return labels.contains(slug(alias)); });
    return Catalog(std::move(kinds));
}

/// Labels from elsewhere with the kind that each means. At least 97 % must be right; how many are
/// when they are no aliases themselves is reported beside it, and must not fall.
TEST(RecognitionCorpus, OfTheDevelopmentLabels)
{
    STRATOPLAN_NEEDS_CORPUS(file, "corpus/recognition-dev.tsv");
    const std::string text = testing_support::readFile(*file);
    const Score whole = scoreOf(builtInCatalog(), text);
    const Score bare = scoreOf(withoutLabelsOf(text), text);
    ASSERT_GT(whole.all, 0);
    EXPECT_GE(whole.right * 100, whole.all * 97) << whole.wrong;
    EXPECT_GE(bare.right * 100, bare.all * 78) << bare.wrong;
    RecordProperty("right", whole.right);
    RecordProperty("right_without_labels_as_aliases", bare.right);
    GTEST_LOG_(INFO) << whole.right << " of " << whole.all << "; with the labels taken out of the "
                     << "aliases " << bare.right << "\n"
                     << whole.wrong << "without them:\n"
                     << bare.wrong;
}

/// Our own labels: each must be right, as what is lost here is lost silently.
TEST(RecognitionCorpus, OfOurLabels)
{
    int all = 0;
    for (const char* name : {"labels.txt", "varied.txt"}) {
        const std::string text =
            testing_support::readFile(std::string(STRATOPLAN_TEST_CORPUS) + "/recognition/" + name);
        for (const std::string_view line : splitLines(text)) {
            const std::size_t bar = line.rfind('|');
            if (line.starts_with('#') || bar == line.npos)
                continue;
            ++all;
            EXPECT_EQ(recognize(builtInCatalog(), line.substr(0, bar)).kind,
                      trimmed(line.substr(bar + 1)))
                << line;
        }
    }
    EXPECT_GE(all, 800);
}

}  // namespace
}  // namespace stratoplan
