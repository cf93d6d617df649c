#include "tests/support/golden.h"

#include "tests/support/corpus.h"

#include <algorithm>
#include <cstdlib>

namespace stratoplan::testing_support {
namespace {

std::string firstDifference(const std::string& expected, const std::string& actual)
{
    const auto [a, b] =
        std::mismatch(expected.begin(), expected.end(), actual.begin(), actual.end());
    const auto at = a - expected.begin();
    const auto line = 1 + std::count(expected.begin(), a, '\n');
    const auto around = [at](const std::string& text) {
        const std::size_t begin = static_cast<std::size_t>(std::max<std::ptrdiff_t>(0, at - 40));
        return begin < text.size() ? text.substr(begin, 100) : std::string();
    };
    return "differs in line " + std::to_string(line) + "\nexpected …" + around(expected) +
           "…\nactual   …" + around(actual) + "…";
}

}  // namespace

testing::AssertionResult matchesGolden(const std::filesystem::path& golden,
                                       const std::string& actual)
{
    const std::string expected = readFile(golden);
    if (expected == actual)
        return testing::AssertionSuccess();
    if (std::getenv("STRATOPLAN_UPDATE_GOLDEN")) {
        writeFile(golden, actual);
        return testing::AssertionFailure() << golden << " rewritten; review the diff, run again";
    }
    return testing::AssertionFailure() << golden << ": " << firstDifference(expected, actual);
}

std::filesystem::path golden(const std::string& below)
{
    return std::filesystem::path(STRATOPLAN_SOURCE_DIR) / "tests/golden" / below;
}

}  // namespace stratoplan::testing_support
