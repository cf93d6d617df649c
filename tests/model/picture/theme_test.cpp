#include "model/catalog/catalog.h"
#include "model/picture/color.h"
#include "model/picture/icons.h"
#include "model/picture/path_data.h"
#include "model/picture/theme.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace stratoplan {
namespace {

class Themes : public testing::TestWithParam<const Theme* (*)()> {};

const Theme* light()
{
    return &lightTheme();
}
const Theme* dark()
{
    return &darkTheme();
}

// Source: visual.md 2: the promises that its tables make.
TEST_P(Themes, KeepTheContrastsOfTheVisualLanguage)
{
    const Theme& theme = *GetParam()();

    EXPECT_GE(contrast(theme.text1, theme.card), 12);
    EXPECT_GE(contrast(theme.text2, theme.card), 6.9);
    EXPECT_GE(contrast(theme.edge, theme.canvas), 4.5);
    EXPECT_EQ(theme.families.size(), 12u);
    for (const auto& [name, family] : theme.families) {
        const Color ground = family.fill.visible() ? family.fill : theme.family("vpc").fill;
        EXPECT_GE(contrast(family.border, ground), 2.95) << name;
        EXPECT_GE(contrast(family.title, ground), 4.5) << name;
        EXPECT_GE(contrast(theme.text2, ground), 4.5) << name;
        EXPECT_EQ(glyph(family.icon).name, family.icon);
    }
    EXPECT_EQ(theme.categories.size(), 11u);
    for (const auto& [name, category] : theme.categories)
        EXPECT_GE(contrast(category.accent, category.tile), 3) << name;
}

INSTANTIATE_TEST_SUITE_P(Both, Themes, testing::Values(&light, &dark));

TEST(Theme, FallsBackToGroupAndGeneric)
{
    EXPECT_EQ(lightTheme().family("no-such").icon, "two-squares");
    EXPECT_EQ(lightTheme().category("no-such").accent, lightTheme().category("generic").accent);
    EXPECT_FALSE(lightTheme().dark);
    EXPECT_TRUE(darkTheme().dark);
}

TEST(Theme, KnowsTheFamiliesAndCategoriesOfTheCatalog)
{
    const auto has = [](const auto& styles, const std::string& name) {
        return std::any_of(styles.begin(), styles.end(),
                           [&](const auto& style) { return style.first == name; });
    };
    for (const Kind& kind : builtInCatalog().kinds()) {
        EXPECT_TRUE(has(lightTheme().categories, kind.category)) << kind.id << " " << kind.category;
        EXPECT_TRUE(kind.family.empty() || has(lightTheme().families, kind.family))
            << kind.id << " " << kind.family;
    }
}

TEST(Glyphs, ThereIsOneForEveryKind)
{
    for (const Kind& kind : builtInCatalog().kinds()) {
        EXPECT_TRUE(kind.icon.empty() || glyph(kind.icon).name == kind.icon)
            << kind.id << " wants " << kind.icon;
    }
    EXPECT_EQ(glyph("no-such-glyph").name, "box");
}

TEST(Glyphs, StayOnTheGridWithOneToneArea)
{
    std::set<std::string> drawings;
    for (const std::string_view name : glyphNames()) {
        const Glyph& drawn = glyph(name);
        ASSERT_FALSE(drawn.parts.empty()) << name;
        int tones = 0;
        std::string drawing;
        for (const Glyph::Part& part : drawn.parts) {
            tones += part.tone;
            EXPECT_TRUE(part.tone || part.filled || part.stroked) << name;
            for (const PathStep& step : part.steps) {
                // Margin 2, less half a stroke where a round end touches it.
                EXPECT_GE(std::min(step.to.x, step.to.y), 1.9) << name;
                EXPECT_LE(std::max(step.to.x, step.to.y), 22.1) << name;
                drawing += std::to_string(step.to.x) + "," + std::to_string(step.to.y) + " ";
            }
        }
        if (name.starts_with("ui-"))
            EXPECT_LE(tones, 1) << name;
        else
            EXPECT_EQ(tones, 1) << name;
        EXPECT_TRUE(drawings.insert(drawing).second) << name << " is drawn like another";
    }
}

TEST(PathData, ReadsWhatSvgWrites)
{
    const std::vector<PathStep> steps = pathSteps("M1 2h3v-1.5.5L-1,0zm1 1l2 2");
    ASSERT_EQ(steps.size(), 8u);
    EXPECT_EQ(steps[1].to, (Point{4, 2}));
    EXPECT_EQ(steps[2].to, (Point{4, 0.5}));
    EXPECT_EQ(steps[3].to, (Point{4, 1}));
    EXPECT_EQ(steps[5].verb, PathStep::Verb::Close);
    EXPECT_EQ(steps[6].to, (Point{2, 3}));
    EXPECT_EQ(steps[7].to, (Point{4, 5}));
}

TEST(PathData, TurnsArcsIntoCubics)
{
    const std::vector<PathStep> steps = pathSteps("M0 0A10 10 0 01 10 10");
    ASSERT_EQ(steps.size(), 2u);
    EXPECT_EQ(steps[1].to, (Point{10, 10}));
    EXPECT_NEAR(steps[1].control1.x, 5.523, 0.001);
    EXPECT_NEAR(steps[1].control1.y, 0, 0.001);
}

TEST(PathData, StopsAtWhatItCannotRead)
{
    EXPECT_EQ(pathSteps("M1 1L5").size(), 1u);
    EXPECT_TRUE(pathSteps("hello").empty());
    EXPECT_TRUE(pathSteps("M").empty());
    EXPECT_TRUE(pathSteps("").empty());
}

}  // namespace
}  // namespace stratoplan
