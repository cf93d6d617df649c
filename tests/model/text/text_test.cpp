#include "model/text/text_measurer.h"

#include <gtest/gtest.h>

#include <string>

namespace stratoplan {
namespace {

struct WidthCase {
    const char* name;
    TextRole role;
    const char* text;
    double units;  ///< of 2048 a em
};

const WidthCase kWidths[] = {
    {"Ascii", TextRole::Detail, "DNS", 1479 + 1479 + 1366},
    {"Bold", TextRole::Label, "VPC", 1366 + 1366 + 1479},
    {"Latin1", TextRole::Detail, "é", 1139},
    {"Cyrillic", TextRole::Detail, "Ж", 1891},
    {"Combining", TextRole::Detail, "e\xCC\x81", 1139},
    {"Ideograph", TextRole::Detail, "網", 2048},
    {"Emoji", TextRole::Detail, "🚀", 2550},
    {"EmojiWithSelector", TextRole::Detail, "☁\xEF\xB8\x8F", 2550},
    {"ControlCharacters", TextRole::Detail, "a\x01\x7F", 1139},
    {"Empty", TextRole::Detail, "", 0},
};

class AdvanceWidth : public testing::TestWithParam<WidthCase> {};

TEST_P(AdvanceWidth, OfAText)
{
    const WidthCase& test = GetParam();

    const Size size = tableMeasurer().measure(test.role, test.text);

    EXPECT_NEAR(size.width, test.units * styleOf(test.role).size / 2048, 1e-9);
    EXPECT_EQ(size.height, styleOf(test.role).lineHeight);
}

INSTANTIATE_TEST_SUITE_P(All, AdvanceWidth, testing::ValuesIn(kWidths),
                         [](const auto& test) { return std::string(test.param.name); });

TEST(TableMeasurer, TakesTheWidestLine)
{
    const Size size = tableMeasurer().measure(TextRole::Label, "a\nlonger\nb");

    EXPECT_EQ(size.width, tableMeasurer().measure(TextRole::Label, "longer").width);
    EXPECT_EQ(size.height, 3 * 16);
}

TEST(TableMeasurer, ReadsBrokenUtf8)
{
    EXPECT_GT(tableMeasurer().measure(TextRole::Label, "a\xFF\xC3").width, 0);
}

struct WrapCase {
    const char* name;
    const char* text;
    double width;
    int lines;
    std::vector<std::string> expected;
};

const WrapCase kWraps[] = {
    {"Fits", "Orders", 100, 2, {"Orders"}},
    {"AtABlank", "Application Load Balancer", 75, 3, {"Application", "Load Balancer"}},
    {"KeepsLineBreaks", "a\nb", 100, 3, {"a", "b"}},
    {"EndsInEllipsis", "one two three four five", 40, 2, {"one two", "three…"}},
    {"LongWordIsCutBehindAPunctuation",
     "orders.internal.example.com",
     80,
     3,
     {"orders.internal.", "example.com"}},
    {"WordWithoutAnyPlaceToBreak", "aaaaaaaaaaaaaaaaaaaa", 62, 2, {"aaaaaaaaaa", "aaaaaaaaaa"}},
    {"LongWordBeginsOnTheLine",
     "see AmazonServiceforContainersRole",
     100,
     3,
     {"see AmazonService", "forContainersRole"}},
    {"Empty", "", 50, 2, {""}},
};

class Wrapped : public testing::TestWithParam<WrapCase> {};

TEST_P(Wrapped, Lines)
{
    const WrapCase& test = GetParam();

    EXPECT_EQ(wrapped(tableMeasurer(), TextRole::Detail, test.text, test.width, test.lines),
              test.expected);
}

INSTANTIATE_TEST_SUITE_P(All, Wrapped, testing::ValuesIn(kWraps),
                         [](const auto& test) { return std::string(test.param.name); });

TEST(Wrapping, NeverLeavesTheWidthNorLosesText)
{
    const std::string text = "A load balancer in front of 3 very-long-service-names.internal "
                             "серверы 負載平衡器 and more";
    for (double width = 30; width < 400; width += 7) {
        std::string joined;
        for (const std::string& line :
             wrapped(tableMeasurer(), TextRole::Detail, text, width, 100)) {
            EXPECT_LE(tableMeasurer().measure(TextRole::Detail, line).width, width + 0.01);
            for (const char c : line) {
                if (c != ' ')
                    joined += c;
            }
        }
        std::string expected;
        for (const char c : text) {
            if (c != ' ')
                expected += c;
        }
        EXPECT_EQ(joined, expected) << width;
    }
}

}  // namespace
}  // namespace stratoplan
