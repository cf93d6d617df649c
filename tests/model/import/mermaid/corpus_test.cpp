#include "model/import/mermaid/mermaid.h"
#include "tests/model/import/mermaid/canonical.h"
#include "tests/support/corpus.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace stratoplan {
namespace {

using namespace testing_support;

/// Every case of a shared folder reads as Mermaid's own parser read it, rejections included.
class SharedMermaid : public testing::TestWithParam<const char*> {};

TEST_P(SharedMermaid, AgreesWithTheRealParser)
{
    STRATOPLAN_NEEDS_CORPUS(folder, std::string("corpus/mermaid/") + GetParam());
    const char* only = std::getenv("STRATOPLAN_ONLY");
    std::size_t cases = 0;
    std::size_t failed = 0;
    for (const auto& file : filesIn(*folder, ".mmd")) {
        const std::string name = file.stem().string();
        if (only && name.find(only) == std::string::npos)
            continue;
        auto expectation = file;
        expectation.replace_extension(".expected.json");
        const auto expected = nlohmann::json::parse(readFile(expectation));
        const std::string wrong =
            differences(expected, mermaid::read(readFile(file), builtInCatalog()));
        ++cases;
        failed += !wrong.empty();
        EXPECT_EQ(wrong, "") << name;
    }
    RecordProperty("cases", std::to_string(cases));
    EXPECT_EQ(failed, 0U) << "of " << cases;
}

INSTANTIATE_TEST_SUITE_P(All, SharedMermaid, testing::Values("seeds", "wild", "grammar"));

}  // namespace
}  // namespace stratoplan
