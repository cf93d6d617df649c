#pragma once

#include <nlohmann/json_fwd.hpp>

#include <span>

namespace stratoplan {

/// The version of the native format that this program writes.
inline constexpr int kNativeVersion = 1;

/// One step from version `from` to the next, JSON to JSON: old readers are never kept, old files
/// are lifted.
struct Migration {
    int from = 0;
    void (*lift)(nlohmann::json& document) = nullptr;
};

/// The steps of this program. Order: by version.
std::span<const Migration> migrations();

/// Lifts a document of `version` as far as the steps reach; gives the version that it then has.
int migrate(nlohmann::json& document, int version, std::span<const Migration> steps);

}  // namespace stratoplan
