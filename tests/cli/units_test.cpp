#include "app/cli/silences.h"
#include "app/cli/unified_diff.h"
#include "model/base/repair_encoding.h"
#include "model/io/kept.h"
#include "model/io/sha256.h"

#include <gtest/gtest.h>

namespace stratoplan::cli {
namespace {

struct KeptCase {
    const char* name;
    const char* edited;
    const char* anew;    ///< what is made now
    const char* merged;  ///< empty: there is no place for what is kept
};

const KeptCase kKept[] = {
    {"BelowItsLine", "a\nb\n# stratoplan:keep\nx\n# stratoplan:end\nc\n", "a\nb\nd\n",
     "a\nb\n# stratoplan:keep\nx\n# stratoplan:end\nd\n"},
    {"WhereTheLineMoved", "a\nb\n// stratoplan:keep\n// stratoplan:end\n", "b\nz\na\n",
     "b\n// stratoplan:keep\n// stratoplan:end\nz\na\n"},
    {"NearestOfEqualLines", "e\na\ne\n# stratoplan:keep\n# stratoplan:end\n", "e\nq\ne\n",
     "e\nq\ne\n# stratoplan:keep\n# stratoplan:end\n"},
    {"AtTheBeginning", "# stratoplan:keep\n# stratoplan:end\na\n", "b\n",
     "# stratoplan:keep\n# stratoplan:end\nb\n"},
    {"NowhereWithoutItsLine", "a\n# stratoplan:keep\n# stratoplan:end\n", "b\n", ""},
};

TEST(Kept, StandsBelowTheLineThatItStoodBelow)
{
    for (const KeptCase& c : kKept) {
        const KeptParts parts = withoutKept(c.edited);
        ASSERT_EQ(parts.kept.size(), 1u) << c.name;
        EXPECT_EQ(withKept(parts.rest, parts.kept), c.edited) << c.name;
        EXPECT_EQ(withKept(c.anew, parts.kept).value_or(""), c.merged) << c.name;
    }
}

TEST(Kept, IsNothingWithoutAnEnd)
{
    const KeptParts parts = withoutKept("a\n# stratoplan:keep\nb\n");
    EXPECT_TRUE(parts.kept.empty());
    EXPECT_EQ(parts.rest, "a\n# stratoplan:keep\nb\n");
}

struct SilenceCase {
    const char* name;
    const char* file;  ///< its diagram stands in lines 3 to 6
    unsigned covered;  ///< the last line where LB001 is silent
    unsigned problems;
};

const SilenceCase kSilences[] = {
    {"OfTheDocument", "<!-- stratoplan-ignore-document LB001: a sketch -->\n", 9, 0},
    {"OfTheNextDiagram", "<!-- stratoplan-ignore NET027, LB001: a sketch -->\n\n", 6, 0},
    {"NotAcrossProse", "<!-- stratoplan-ignore LB001: a sketch -->\nprose\n", 2, 0},
    {"OfTheLineBelow", "\n\n\n%% stratoplan-ignore LB001: a sketch\n", 5, 0},
    {"OfAnother", "<!-- stratoplan-ignore-document NET027: a sketch -->\n", 0, 0},
    {"WithoutReason", "<!-- stratoplan-ignore-document LB001 -->\n", 0, 1},
    {"WithoutCodes", "<!-- stratoplan-ignore-document: because -->\n", 0, 1},
    {"OfNoFinding", "<!-- stratoplan-ignore-document XYZ9: because -->\n", 0, 1},
    {"OfADrawingThatStays", "<!-- stratoplan-ignore -->\n", 0, 0},
    {"OfNothingThatStays", "<!-- stratoplan-ignore -->\nprose\n", 0, 1},
    {"NoComment", "stratoplan-ignore-document LB001: said in prose\n", 0, 0},
};

TEST(Silences, CoverWhatTheyStandBefore)
{
    for (const SilenceCase& c : kSilences) {
        const Silences silences = silencesOf(c.file, {{3, 6}});
        EXPECT_EQ(silences.problems.size(), c.problems) << c.name;
        unsigned last = 0;
        for (unsigned line = 1; line < 10; ++line)
            if (silences.of("LB001", line))
                last = line;
        EXPECT_EQ(last, c.covered) << c.name;
    }
}

TEST(Sha256, GivesThePublishedAnswers)
{
    EXPECT_EQ(sha256(""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    EXPECT_EQ(sha256("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    EXPECT_EQ(sha256("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"),
              "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
    EXPECT_EQ(sha256(std::string(1'000'000, 'a')),
              "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

struct DiffCase {
    const char* name;
    const char* before;
    const char* after;
    const char* expected;
};

const DiffCase kDiffs[] = {
    {"Nothing", "a\nb\n", "a\nb\n", ""},
    {"Word", "1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\nfive\n6\n7\n8\n9\n",
     "@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n"},
    {"FromNothing", "", "a\n", "@@ -0,0 +1 @@\n+a\n"},
    {"ToNothing", "a\nb\n", "", "@@ -1,2 +0,0 @@\n-a\n-b\n"},
    {"NoLineBreakAtTheEnd", "a\nb", "a\nb\n",
     "@@ -1,2 +1,2 @@\n a\n-b\n\\ No newline at end of file\n+b\n"},
    {"LineEnding", "a\r\nb\n", "a\nb\n", "@@ -1,2 +1,2 @@\n-a\r\n+a\n b\n"},
    {"TwoHunks", "1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n", "0\n1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n",
     "@@ -1,3 +1,4 @@\n+0\n 1\n 2\n 3\n@@ -8,4 +9,3 @@\n 8\n 9\n 10\n-11\n"},
    {"OneHunkOfTwoChanges", "1\n2\n3\n4\n5\n6\n", "x\n2\n3\n4\n5\n6\ny\n",
     "@@ -1,6 +1,7 @@\n-1\n+x\n 2\n 3\n 4\n 5\n 6\n+y\n"},
};

class UnifiedDiff : public testing::TestWithParam<DiffCase> {};

TEST_P(UnifiedDiff, IsWhatDiffPrints)
{
    const std::string head = *GetParam().expected ? "--- f\n+++ f\n" : "";
    EXPECT_EQ(unifiedDiff("f", GetParam().before, GetParam().after), head + GetParam().expected);
}

INSTANTIATE_TEST_SUITE_P(All, UnifiedDiff, testing::ValuesIn(kDiffs),
                         [](const auto& test) { return std::string(test.param.name); });

TEST(UnifiedDiffOfFarApartTexts, IsOneHunkInBoundedTime)
{
    std::string before;
    std::string after;
    for (int i = 0; i < 20'000; ++i) {
        before += "a" + std::to_string(i) + "\n";
        after += "b" + std::to_string(i) + "\n";
    }
    EXPECT_TRUE(unifiedDiff("f", before, after)
                    .starts_with("--- f\n+++ f\n@@ -1,20000 +1,20000 @@\n-a0\n"));
}

struct EncodingCase {
    const char* name;
    const char* text;
    const char* expected;
};

const EncodingCase kEncodings[] = {
    {"Boxes", "â”Œâ”€ â–¼ â†’", "┌─ ▼ →"},
    {"Latin", "cafÃ© â€“ Â§ 3", "café – § 3"},
    {"Twice", "cafÃƒÂ©", "café"},
    {"UndefinedBytes", "â”\xC2\x90 â”\xC2\x9D", "┐ ┝"},
    {"Cyrillic", "Ð¿Ñ€Ð¸", "при"},
    {"CleanText", "Ünï é… Äpfel “x” ┌─┐ 漢字", "Ünï é… Äpfel “x” ┌─┐ 漢字"},
    {"CapitalBeforeEllipsis", "CAFÉ…", "CAFÉ…"},
    {"BrokenBytes", "\xFF\xE2\x94 x", "\xFF\xE2\x94 x"},
};

class RepairedEncoding : public testing::TestWithParam<EncodingCase> {};

TEST_P(RepairedEncoding, TouchesMojibakeOnly)
{
    const std::string once = repairedEncoding(GetParam().text);
    EXPECT_EQ(once, GetParam().expected);
    EXPECT_EQ(repairedEncoding(once), once);
}

INSTANTIATE_TEST_SUITE_P(All, RepairedEncoding, testing::ValuesIn(kEncodings),
                         [](const auto& test) { return std::string(test.param.name); });

}  // namespace
}  // namespace stratoplan::cli
