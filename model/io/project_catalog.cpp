#include "model/io/project_catalog.h"

#include "model/catalog/load.h"
#include "model/io/file_io.h"

#include <filesystem>
#include <map>
#include <memory>
#include <mutex>

namespace stratoplan {
namespace {

namespace fs = std::filesystem;

/// Empty where there is none.
fs::path nearestProjectFile(const std::string& documentPath)
{
    constexpr int kMostFolders = 32;
    std::error_code error;
    fs::path folder =
        documentPath.empty() || documentPath == "-" ? fs::path(".") / "x" : fs::path(documentPath);
    folder = fs::absolute(folder, error);
    if (error)
        return {};
    folder = folder.lexically_normal();
    if (!fs::is_directory(folder, error))
        folder = folder.parent_path();
    for (int i = 0; i < kMostFolders; ++i) {
        if (fs::is_regular_file(folder / "stratoplan.json", error))
            return folder / "stratoplan.json";
        if (fs::exists(folder / ".git", error) || !folder.has_relative_path())
            return {};
        folder = folder.parent_path();
    }
    return {};
}

struct Known {
    ProjectCatalog project;
    std::unique_ptr<Catalog> catalog;
};

}  // namespace

const ProjectCatalog& projectCatalogFor(const std::string& documentPath)
{
    static const ProjectCatalog kBuiltIn;
    static std::mutex mutex;
    static std::map<std::pair<std::string, std::string>, Known> known;  // by path and bytes
    const fs::path file = nearestProjectFile(documentPath);
    if (file.empty())
        return kBuiltIn;
    const Result<std::string> text = readFile(file.string());
    const std::lock_guard lock(mutex);
    const auto [it, added] = known.try_emplace({file.string(), text ? *text : std::string()});
    if (!added)
        return it->second.project;
    ProjectCatalog& project = it->second.project;
    project.path = file.string();
    if (!text) {
        project.diagnostics.push_back(text.reason());
        return project;
    }
    project.text = *text;
    LoadedKinds loaded = loadKinds(project.text);
    project.diagnostics = std::move(loaded.diagnostics);
    if (!loaded.kinds.empty())
        it->second.catalog = std::make_unique<Catalog>(extended(builtInCatalog(), loaded.kinds));
    if (!loaded.icons.empty()) {
        const Catalog& kinds = it->second.catalog ? *it->second.catalog : builtInCatalog();
        project.icons = readIconPack((file.parent_path() / loaded.icons).string(), kinds);
        it->second.catalog = std::make_unique<Catalog>(withIcons(kinds, project.icons));
    }
    if (it->second.catalog)
        project.catalog = it->second.catalog.get();
    return project;
}

}  // namespace stratoplan
