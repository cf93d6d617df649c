#pragma once

#include "model/catalog/catalog.h"

#include <string>
#include <vector>

namespace stratoplan {

/// Icons of the user's own, for instance a vendor's set that they downloaded: a folder of SVG or
/// PNG files with a mapping file `icons.json` that says which kind wears which.
struct IconPack {
    struct Entry {
        std::string kind;  ///< id
        std::string icon;  ///< the file as a data: URI, which Kind::icon takes in place of a glyph
    };

    std::string name = {};
    std::string path = {};  ///< of the mapping file
    std::string text = {};  ///< its bytes, which the spans of `diagnostics` count in
    std::vector<Entry> entries = {};
    std::vector<Diagnostic> diagnostics = {};
};

/// Reads the pack of a folder. Kinds are those of `catalog`.
/// Errors: diagnostics; the icons that are right still count. Source: docs/icon-packs.md.
IconPack readIconPack(const std::string& folder, const Catalog& catalog);

/// The catalog with the icons of a pack; a kind without one takes that of the kind it specialises.
Catalog withIcons(const Catalog& catalog, const IconPack& pack);

}  // namespace stratoplan
