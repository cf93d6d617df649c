#pragma once

#include <gtest/gtest.h>

#include <filesystem>
#include <string>

namespace stratoplan::testing_support {

/// Compares with the file in git. With STRATOPLAN_UPDATE_GOLDEN set it rewrites that file and still
/// fails, so an update is seen once as red and once as a diff in review.
testing::AssertionResult matchesGolden(const std::filesystem::path& golden,
                                       const std::string& actual);

/// A file below tests/golden.
std::filesystem::path golden(const std::string& below);

}  // namespace stratoplan::testing_support
