#include "model/base/cidr.h"

#include <gtest/gtest.h>

namespace stratoplan {
namespace {

CidrBlock block(std::string_view text)
{
    return cidrBlock(text).value();
}

TEST(Cidr, ReadsAndWritesBothFamilies)
{
    struct Row {
        const char* text;
        const char* written;
    };
    for (const auto& [text, written] : {Row{"10.20.80.0/20", "10.20.80.0/20"},
                                        {" 0.0.0.0/0 ", "0.0.0.0/0"},
                                        {"2001:DB8:0012::/56", "2001:db8:12::/56"},
                                        {"::/0", "::/0"},
                                        {"::1/128", "::1/128"},
                                        {"1:2:3:4:5:6:7::/128", "1:2:3:4:5:6:7:0/128"},
                                        {"2001:db8:0:0:1:0:0:1/64", "2001:db8::1:0:0:1/64"},
                                        {"fd00:0:0:1a00::/56", "fd00:0:0:1a00::/56"}}) {
        ASSERT_TRUE(cidrBlock(text)) << text;
        EXPECT_EQ(cidrText(block(text)), written);
    }
    for (const char* wrong :
         {"", "10.0.0.0", "10.0.0/16", "10.0.0.0/33", "a.b.c.d/8", "300.0.0.0/8", "2001:db8::/129",
          "1::2::3/64", "12345::/16", "1:2:3:4:5:6:7/64", "1:2:3:4:5:6:7:8:9/64", "fg00::/8",
          "2001:db8::", ":1::/64", "s3://bucket/64"})
        EXPECT_FALSE(cidrBlock(wrong)) << wrong;
}

TEST(Cidr, HoldsAndOverlapsWithinAFamily)
{
    EXPECT_TRUE(block("2001:db8::/56").contains(block("2001:db8:0:ff::/64")));
    EXPECT_FALSE(block("2001:db8::/56").contains(block("2001:db8:0:100::/64")));
    EXPECT_TRUE(block("::/0").overlaps(block("ffff::/16")));
    EXPECT_FALSE(block("::/0").overlaps(block("0.0.0.0/0")));
    EXPECT_FALSE(block("0.0.0.0/0").contains(block("::/128")));
    EXPECT_EQ(cidrText(block("2001:db8:0:1234::/56").canonical()), "2001:db8:0:1200::/56");
    EXPECT_EQ(block("10.20.80.0/20").size(), 4096);
    EXPECT_EQ(block("::/64").size(), 18446744073709551616.0);
}

TEST(Cidr, FindsTheFirstFreeBlock)
{
    const CidrBlock space = block("2001:db8:0:1a00::/56");
    const auto free = [&](std::vector<CidrBlock> taken) {
        const auto found = freeBlock(space, 64, std::move(taken));
        return found ? cidrText(*found) : std::string("none");
    };
    EXPECT_EQ(free({}), "2001:db8:0:1a00::/64");
    EXPECT_EQ(free({block("2001:db8:0:1a00::/60"), block("10.0.0.0/8")}), "2001:db8:0:1a10::/64");
    EXPECT_EQ(free({block("2001:db8:0:1a01::/64")}), "2001:db8:0:1a00::/64");
    EXPECT_EQ(free({space}), "none");
    EXPECT_FALSE(freeBlock(block("::/0"), 64, {block("::/0")}));
    EXPECT_FALSE(freeBlock(block("10.0.0.0/24"), 23, {}));
    EXPECT_FALSE(
        freeBlock(block("10.0.0.0/23"), 24, {block("10.0.0.0/25"), block("10.0.1.64/26")}));
}

}  // namespace
}  // namespace stratoplan
