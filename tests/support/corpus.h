#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace stratoplan::testing_support {

std::string readFile(const std::filesystem::path& path);
void writeFile(const std::filesystem::path& path, const std::string& text);

/// The optional folder of foreign diagrams and checkers: environment STRATOPLAN_CORPUS, else the
/// CMake option of that name. Nothing when it is not there: then the test skips in one line.
std::optional<std::filesystem::path> corpus(const std::string& below);

/// Files of a folder with that ending, sorted, recursive.
std::vector<std::filesystem::path> filesIn(const std::filesystem::path& folder,
                                           const std::string& ending);

/// The cases of one file of tests/corpus: name, input, expected dump.
///
///     === name of the case
///     input lines
///     --- expected
///     expected lines
struct CorpusCase {
    std::string name;
    std::string input;
    std::string expected;
    int line = 0;
};
std::vector<CorpusCase> readCases(const std::filesystem::path& file);

}  // namespace stratoplan::testing_support

#define STRATOPLAN_NEEDS_CORPUS(variable, below)                                                   \
    const auto variable = stratoplan::testing_support::corpus(below);                              \
    if (!variable)                                                                                 \
    GTEST_SKIP() << "skipped: no corpus folder " << (below) << " (set STRATOPLAN_CORPUS)"
