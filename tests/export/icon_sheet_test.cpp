#include "tests/export/icon_sheet.h"
#include "tests/support/golden.h"

#include <gtest/gtest.h>

namespace stratoplan::testing_support {
namespace {

// docs/icons.png is made from it: rsvg-convert docs/icons.svg -o docs/icons.png
TEST(IconSheet, InTheDocumentationIsUpToDate)
{
    EXPECT_TRUE(matchesGolden(std::filesystem::path(STRATOPLAN_SOURCE_DIR) / "docs/icons.svg",
                              iconSheet()));
}

}  // namespace
}  // namespace stratoplan::testing_support
