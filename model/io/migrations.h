#pragma once

#include <span>
#include <string>
#include <string_view>

namespace stratoplan {

/// The version of the native format that this program writes.
inline constexpr int kNativeVersion = 1;

/// One step from version `from` to the next, JSON text to JSON text: old readers are never kept,
/// old files are lifted.
struct Migration {
    int from = 0;
    std::string (*lift)(std::string_view json) = nullptr;
};

/// The steps of this program. Order: by version.
std::span<const Migration> migrations();

/// A document of `version` lifted as far as the steps reach, and the version that it then has.
struct Migrated {
    std::string json;
    int version = 0;
};
Migrated migrated(std::string json, int version, std::span<const Migration> steps);

}  // namespace stratoplan
