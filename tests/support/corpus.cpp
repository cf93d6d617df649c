#include "tests/support/corpus.h"

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <sstream>

namespace fs = std::filesystem;

namespace stratoplan::testing_support {

std::string readFile(const fs::path& path)
{
    std::ifstream in(path, std::ios::binary);
    std::ostringstream out;
    out << in.rdbuf();
    return out.str();
}

void writeFile(const fs::path& path, const std::string& text)
{
    fs::create_directories(path.parent_path());
    std::ofstream(path, std::ios::binary) << text;
}

std::optional<fs::path> corpus(const std::string& below)
{
    const char* set = std::getenv("STRATOPLAN_CORPUS");
    const fs::path folder = fs::path(set ? set : STRATOPLAN_CORPUS_DIR) / below;
    if (!fs::exists(folder))
        return std::nullopt;
    return folder;
}

std::vector<fs::path> filesIn(const fs::path& folder, const std::string& ending)
{
    std::vector<fs::path> files;
    for (const auto& entry : fs::recursive_directory_iterator(folder))
        if (entry.is_regular_file() && entry.path().filename().string().ends_with(ending))
            files.push_back(entry.path());
    std::ranges::sort(files);
    return files;
}

std::vector<CorpusCase> readCases(const fs::path& file)
{
    std::vector<CorpusCase> cases;
    std::istringstream in(readFile(file));
    std::string line;
    std::string* target = nullptr;
    for (int number = 1; std::getline(in, line); ++number) {
        if (line.starts_with("=== ")) {
            cases.push_back({line.substr(4), {}, {}, number});
            target = &cases.back().input;
        } else if (line == "--- expected" && !cases.empty()) {
            target = &cases.back().expected;
        } else if (target) {
            *target += line + "\n";
        }
    }
    return cases;
}

}  // namespace stratoplan::testing_support
