#include "model/diag/phrase.h"

#include <gtest/gtest.h>

#include <string>

namespace stratoplan {
namespace {

struct PhraseCase {
    const char* name;
    const char* before;
    const char* label;
    const char* kept;  ///< of `before`
};

const PhraseCase kPhrases[] = {
    {"NothingRepeated", "Subnet ", "Orders", "Subnet "},
    {"TheWholeName", "Elastic IP ", "Elastic IP", ""},
    {"NameGoesOn", "Public subnet ", "Public subnet a 10.0.0.0/20", ""},
    {"OtherCaseAndPlural", "Public subnet ", "Public Subnets - 3 AZs", ""},
    {"WordsBeforeStay", "Add a NAT gateway ", "NAT Gateway AZ-A", "Add a "},
    {"LongestRun", "the NAT gateway ", "NAT gateway b", "the "},
    {"NoPartOfAWord", "Sub ", "Subnet a", "Sub "},
    {"NoEndOfAWord", "subnet ", "net a", "subnet "},
    {"NotBeforePunctuation", "Queue: ", "Queue", "Queue: "},
    {"OtherAlphabets", "Dienst ", "Dienstä", "Dienst "},
    {"EmptyName", "Subnet ", "", "Subnet "},
};

class RepeatedTail : public testing::TestWithParam<PhraseCase> {};

TEST_P(RepeatedTail, OfTheWordsBeforeAName)
{
    std::string before = GetParam().before;
    before.resize(before.size() - repeatedTail(before, GetParam().label));
    EXPECT_EQ(before, GetParam().kept);
}

INSTANTIATE_TEST_SUITE_P(All, RepeatedTail, testing::ValuesIn(kPhrases),
                         [](const auto& test) { return std::string(test.param.name); });

}  // namespace
}  // namespace stratoplan
