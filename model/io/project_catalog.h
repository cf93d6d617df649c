#pragma once

#include "model/catalog/catalog.h"
#include "model/io/icon_pack.h"

#include <string>
#include <vector>

namespace stratoplan {

/// The catalog that documents of a folder are read with: the one that ships, with the kinds and
/// aliases of the project added.
struct ProjectCatalog {
    const Catalog* catalog = &builtInCatalog();
    std::string path = {};  ///< of the project's stratoplan.json; empty where there is none
    std::string text = {};  ///< its bytes, which the spans of `diagnostics` count in
    std::vector<Diagnostic> diagnostics = {};
    IconPack icons = {};  ///< the project's own; its diagnostics count in its mapping file
};

/// Reads the nearest `stratoplan.json` beside a document or above it, up to the root of its
/// repository (the folder that holds `.git`). `-` and an empty path stand in the working folder.
/// The answer lives as long as the program; an unchanged file is read once. Thread: any.
/// An icon pack that it names is read with it. Errors: diagnostics; what is right in the file still
/// counts. Source: resources/catalog/schema.json.
const ProjectCatalog& projectCatalogFor(const std::string& documentPath);

}  // namespace stratoplan
