#include "app/arrange_commands.h"
#include "app/property_field.h"
#include "app/style_form.h"

#include <gtest/gtest.h>

namespace stratoplan::app {
namespace {

struct ValueCase {
    const char* name;
    PropertySpec spec;
    const char* value;
    bool valid;
};

class PropertyValue : public testing::TestWithParam<ValueCase> {};

TEST_P(PropertyValue, IsJudgedByItsType)
{
    const QString why = whyInvalid(GetParam().spec, QString::fromUtf8(GetParam().value));
    EXPECT_EQ(why.isEmpty(), GetParam().valid) << why.toStdString();
}

PropertySpec storage()
{
    PropertySpec spec{.name = "storage", .type = "integer"};
    spec.min = 20;
    spec.max = 100;
    return spec;
}

INSTANTIATE_TEST_SUITE_P(
    All, PropertyValue,
    testing::Values(ValueCase{"Cidr", {.name = "c", .type = "cidr"}, "10.0.0.0/16", true},
                    ValueCase{"HostBits", {.name = "c", .type = "cidr"}, "10.0.0.1/16", false},
                    ValueCase{"LongPrefix", {.name = "c", .type = "cidr"}, "10.0.0.0/33", false},
                    ValueCase{"BigOctet", {.name = "c", .type = "cidr"}, "10.0.256.0/16", false},
                    ValueCase{"Everything", {.name = "c", .type = "cidr"}, "0.0.0.0/0", true},
                    ValueCase{"Empty", {.name = "c", .type = "cidr"}, "", true},
                    ValueCase{"Integer", storage(), "20", true},
                    ValueCase{"TooSmall", storage(), "19", false},
                    ValueCase{"TooLarge", storage(), "101", false},
                    ValueCase{"Fraction", storage(), "20.5", false},
                    ValueCase{"Words", storage(), "big", false},
                    ValueCase{"Text", {.name = "t", .type = "text"}, "anything", true}),
    [](const auto& test) { return std::string(test.param.name); });

TEST(PropertyTitle, IsInWords)
{
    EXPECT_EQ(propertyTitle({.name = "map_public_ip"}), QStringLiteral("Map public IP"));
    EXPECT_EQ(propertyTitle({.name = "cidr"}), QStringLiteral("CIDR"));
    EXPECT_EQ(propertyTitle({.name = "memory_mb", .unit = "MiB"}), QStringLiteral("Memory"));
    EXPECT_EQ(propertyTitle({.name = "x", .label = "Given"}), QStringLiteral("Given"));
}

TEST(Aligned, FollowsTheFirstBox)
{
    const std::vector<Rect> boxes{{0, 0, 10, 10}, {40, 5, 20, 10}, {90, 7, 10, 30}};
    EXPECT_EQ(aligned(boxes, Alignment::Left)[1].x, 0);
    EXPECT_EQ(aligned(boxes, Alignment::Right)[1].right(), 10);
    EXPECT_EQ(aligned(boxes, Alignment::Middle)[2].center().y, 5);
    const auto spread = aligned(boxes, Alignment::SpreadAcross);
    EXPECT_EQ(spread[0], boxes[0]);
    EXPECT_EQ(spread[2], boxes[2]);
    EXPECT_EQ(spread[1].x - spread[0].right(), spread[2].x - spread[1].right());
}

TEST(Declarations, AreSetReplacedAndRemoved)
{
    std::vector<std::string> style{"fill:#fff", "stroke: red"};
    EXPECT_EQ(declaration(style, "stroke"), "red");
    style = withDeclaration(style, "fill", "#eee");
    EXPECT_EQ(style, (std::vector<std::string>{"fill:#eee", "stroke: red"}));
    style = withDeclaration(style, "stroke", "");
    style = withDeclaration(style, "color", "#111");
    EXPECT_EQ(style, (std::vector<std::string>{"fill:#eee", "color:#111"}));
}

}  // namespace
}  // namespace stratoplan::app
