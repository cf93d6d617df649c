#include "model/base/text_edit.h"
#include "model/base/text_util.h"

#include <gtest/gtest.h>

namespace stratoplan {
namespace {

struct ColumnsCase {
    const char* name;
    const char* text;
    int columns;
};

class Columns : public testing::TestWithParam<ColumnsCase> {};

TEST_P(Columns, OfATerminal)
{
    EXPECT_EQ(columnsOf(GetParam().text), GetParam().columns);
}

INSTANTIATE_TEST_SUITE_P(
    All, Columns,
    testing::Values(ColumnsCase{"Ascii", "abc", 3}, ColumnsCase{"BoxDrawing", "┌─┐", 3},
                    ColumnsCase{"Ambiguous", "→▼", 2}, ColumnsCase{"Wide", "漢字", 4},
                    ColumnsCase{"Emoji", "🚀", 2}, ColumnsCase{"Combining", "e\xCC\x81", 1},
                    ColumnsCase{"ZeroWidthJoiner", "a\xE2\x80\x8D", 1},
                    ColumnsCase{"Broken", "\xFF", 1}),
    [](const auto& test) { return std::string(test.param.name); });

TEST(Utf8, BrokenSequencesAreOneReplacementAByte)
{
    for (const std::string text : {"\x80", "\xC0\xAF", "\xE2\x82", "\xED\xA0\x80", "\xF5\x80"}) {
        EXPECT_EQ(codePointAt(text, 0).bytes, 1u);
        EXPECT_EQ(codePointAt(text, 0).value, char32_t{0xFFFD});
        EXPECT_FALSE(isValidUtf8(text));
    }
    EXPECT_TRUE(isValidUtf8("\xEF\xBF\xBD"));  // a replacement character that the author wrote
}

TEST(Utf8, RoundTrips)
{
    for (const char32_t value : {U'a', U'é', U'→', U'🚀', char32_t{0x10FFFF}}) {
        std::string text;
        appendUtf8(text, value);
        EXPECT_EQ(codePointAt(text, 0).value, value);
        EXPECT_EQ(codePointAt(text, 0).bytes, text.size());
    }
}

TEST(Lines, EndAtEveryKindOfLineEnd)
{
    EXPECT_EQ(splitLines("a\nb\r\nc\rd"), (std::vector<std::string_view>{"a", "b", "c", "d"}));
    EXPECT_EQ(splitLines("a\n"), (std::vector<std::string_view>{"a"}));
}

struct SlugCase {
    const char* text;
    const char* slug;
};

class Slug : public testing::TestWithParam<SlugCase> {};

TEST_P(Slug, IsPlain)
{
    EXPECT_EQ(slug(GetParam().text), GetParam().slug);
}

INSTANTIATE_TEST_SUITE_P(All, Slug,
                         testing::Values(SlugCase{"NAT Gateway (AZ-1)", "nat-gateway-az-1"},
                                         SlugCase{"Zürich Café", "zurich-cafe"},
                                         SlugCase{"Łódź ž", "lodz-z"}, SlugCase{"../../etc", "etc"},
                                         SlugCase{"日本", ""}, SlugCase{"--a--", "a"}));

TEST(Number, IsShortAndPlain)
{
    EXPECT_EQ(number(1.50), "1.5");
    EXPECT_EQ(number(-0.001), "0");
    EXPECT_EQ(number(1e15), "1000000000000000");
    EXPECT_EQ(toDouble("1,5"), std::nullopt);
}

TEST(TextEdits, ApplyInOrder)
{
    EXPECT_EQ(applied("abcdef", {{{0, 1}, "X"}, {{3, 3}, "1"}, {{3, 3}, "2"}, {{5, 6}, ""}}),
              "Xbc12de");
}

}  // namespace
}  // namespace stratoplan
