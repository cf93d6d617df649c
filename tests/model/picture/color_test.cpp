#include "model/picture/color.h"

#include <gtest/gtest.h>

#include <string>

namespace stratoplan {
namespace {

struct ColorCase {
    const char* name;
    const char* text;
    std::optional<Color> expected;
};

const ColorCase kColors[] = {
    {"Short", "#f9f", Color{0xFF99FF, 255}},
    {"Long", "#FF9900", Color{0xFF9900, 255}},
    {"WithAlpha", "#ff990080", Color{0xFF9900, 128}},
    {"Named", " OrangeRed ", Color{0xFF4500, 255}},
    {"Rgb", "rgb(255, 153, 0)", Color{0xFF9900, 255}},
    {"RgbaWithBlanks", "rgba(255 153 0 / 50%)", Color{0xFF9900, 128}},
    {"Hsl", "hsl(120, 100%, 25%)", Color{0x008000, 255}},
    {"None", "none", Color{}},
    {"Transparent", "transparent", Color{}},
    {"Word", "no-such-color", std::nullopt},
    {"BrokenHex", "#12345", std::nullopt},
    {"Script", "url(javascript:x)", std::nullopt},
    {"Empty", "", std::nullopt},
};

class CssColor : public testing::TestWithParam<ColorCase> {};

TEST_P(CssColor, IsRead)
{
    EXPECT_EQ(cssColor(GetParam().text), GetParam().expected);
}

INSTANTIATE_TEST_SUITE_P(All, CssColor, testing::ValuesIn(kColors),
                         [](const auto& test) { return std::string(test.param.name); });

TEST(Color, ContrastIsThatOfWcag)
{
    EXPECT_NEAR(contrast(opaque(0x000000), opaque(0xFFFFFF)), 21, 1e-9);
    EXPECT_NEAR(contrast(opaque(0x777777), opaque(0xFFFFFF)), 4.48, 0.01);
    EXPECT_NEAR(lightness(opaque(0xFFFFFF)), 100, 1e-6);
}

TEST(Color, ReadableOnReachesTheRatio)
{
    for (const std::uint32_t color : {0xFFFF00u, 0x00FF00u, 0x123456u, 0x808080u}) {
        for (const std::uint32_t back : {0xFFFFFFu, 0x14161Bu, 0xFF9900u, 0x777777u})
            EXPECT_GE(contrast(readableOn(opaque(color), opaque(back), 4.5), opaque(back)), 4.5);
    }
    EXPECT_EQ(readableOn(opaque(0x123456), opaque(0xFFFFFF), 4.5), opaque(0x123456));
}

TEST(Color, MixesByShareAndAlpha)
{
    EXPECT_EQ(mixed(opaque(0), opaque(0xFFFFFF), 0.2), opaque(0xCCCCCC));
    EXPECT_EQ(mixed({0, 0}, opaque(0xFFFFFF), 1), opaque(0xFFFFFF));
    EXPECT_EQ(hexOf(opaque(0x00A1FF)), "#00A1FF");
}

}  // namespace
}  // namespace stratoplan
