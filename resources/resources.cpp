#include "resources/resources.h"

#include "resources/table.h"
#include <algorithm>

namespace stratoplan {
namespace {

bool before(const EmbeddedFile& file, std::string_view name)
{
    return file.name < name;
}

}  // namespace

std::string_view resource(std::string_view name)
{
    const auto files = embeddedFiles();
    const auto at = std::lower_bound(files.begin(), files.end(), name, before);
    return at != files.end() && at->name == name ? at->bytes : std::string_view();
}

std::vector<std::string_view> resourceNames(std::string_view prefix)
{
    std::vector<std::string_view> names;
    const auto files = embeddedFiles();
    for (auto at = std::lower_bound(files.begin(), files.end(), prefix, before);
         at != files.end() && at->name.starts_with(prefix); ++at)
        names.push_back(at->name);
    return names;
}

}  // namespace stratoplan
