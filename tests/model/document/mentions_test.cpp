#include "model/document/mentions.h"

#include <gtest/gtest.h>

namespace stratoplan {
namespace {

TEST(Mentions, KnowsWordsRightBesideLines)
{
    const std::string text = "│ sidecar │ side│\n";
    Node node;
    node.label = "side";
    const auto range = Mentions(text).of(node, SourceFormat::Ascii);
    ASSERT_TRUE(range);
    EXPECT_EQ(range->begin, text.find("side│"));
    EXPECT_EQ(range->size(), node.label.size());
}

TEST(Mentions, KnowsWordsOfOtherScriptsAsAWhole)
{
    const std::string text = "größer größe\n";
    Node node;
    node.label = "größe";
    const auto range = Mentions(text).of(node, SourceFormat::Ascii);
    ASSERT_TRUE(range);
    EXPECT_EQ(range->begin, text.rfind("größe"));
}

}  // namespace
}  // namespace stratoplan
