#pragma once

#include "model/catalog/catalog.h"

#include <string_view>

namespace stratoplan {

struct LoadedKinds {
    std::vector<Kind> kinds = {};
    std::string icons = {};  ///< folder of an icon pack, relative to the file; or empty
    std::vector<Diagnostic> diagnostics = {};
};

/// The kinds of one catalog file. Errors: a diagnostic with its place for each entry that is wrong;
/// the others are still read. Source: resources/catalog/schema.json.
LoadedKinds loadKinds(std::string_view json);

/// `base` with the user's kinds and aliases (from stratoplan.json) added; same ids are extended.
Catalog extended(const Catalog& base, const std::vector<Kind>& more);

}  // namespace stratoplan
