#include "app/cli/designer.h"

#include "model/base/text_util.h"

#include <cstdlib>
#include <filesystem>
#include <unistd.h>

namespace stratoplan::cli {

std::string designerProgram()
{
    namespace fs = std::filesystem;
    constexpr const char* kName = "stratoplan-designer";
    const auto isProgram = [](const fs::path& path) {
        return ::access(path.c_str(), X_OK) == 0 && !fs::is_directory(path);
    };
    std::error_code error;
    const fs::path own = fs::read_symlink("/proc/self/exe", error).parent_path() / kName;
    if (!error && isProgram(own))
        return own;
    const char* path = std::getenv("PATH");
    for (const std::string_view folder : split(path ? path : "", ':'))
        if (const fs::path program = fs::path(folder) / kName;
            !folder.empty() && isProgram(program))
            return program;
    return {};
}

}  // namespace stratoplan::cli
