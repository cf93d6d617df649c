#include "tests/support/corpus.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <regex>
#include <set>
#include <sstream>

namespace fs = std::filesystem;

namespace stratoplan {
namespace {

using Layers = std::set<std::string>;

// Which layers the files of a layer may include, besides its own. Source: model/README.md.
const Layers kBelowCard = {"model/base", "model/diag", "model/core", "model/catalog", "model/text"};
const std::map<std::string, Layers> kMayInclude = {
    {"resources", {}},
    {"model/base", {}},
    {"model/diag", {"model/base"}},
    {"model/core", {"model/base", "model/diag"}},
    {"model/catalog", {"model/base", "model/diag", "model/core", "resources"}},
    {"model/text", {"model/base"}},
    {"model/card", kBelowCard},
    {"model/mermaid_text", {"model/base", "model/diag", "model/core", "model/catalog"}},
    {"model/edit", {"model/base", "model/diag", "model/core", "model/catalog", "model/text"}},
};

// Layers that stand above the pure ones and may see more; what they must never see is listed.
const std::map<std::string, Layers> kNever = {
    {"model/layout",
     {"model/picture", "model/import", "model/validate", "model/io", "model/document"}},
    {"model/picture",
     {"model/import", "model/validate", "model/io", "model/document", "model/edit"}},
    {"model/import",
     {"model/layout", "model/picture", "model/drawing", "model/validate", "model/io",
      "model/document"}},
    {"model/drawing",
     {"model/picture", "model/edit", "model/validate", "model/io", "model/document"}},
    {"model/validate",
     {"model/layout", "model/picture", "model/import", "model/io", "model/document"}},
    {"export", {"canvas", "app", "model/import", "model/document"}},
    {"canvas", {"export", "app"}},
    {"app/cli", {"canvas"}},
};

std::string layerOf(const std::string& path)
{
    if (path.starts_with("app/cli/"))
        return "app/cli";
    const auto first = path.find('/');
    if (first == std::string::npos)
        return {};
    if (!path.starts_with("model/"))
        return path.substr(0, first);
    return path.substr(0, path.find('/', first + 1));
}

struct Source {
    std::string path;
    std::string text;
};

const std::vector<Source>& sources()
{
    static const std::vector<Source> all = [] {
        std::vector<Source> found;
        const fs::path root = STRATOPLAN_SOURCE_DIR;
        for (const char* folder :
             {"model", "export", "canvas", "app", "resources", "tests", "bench", "fuzz"})
            for (const char* ending : {".h", ".cpp"})
                if (fs::exists(root / folder))
                    for (const fs::path& file : testing_support::filesIn(root / folder, ending))
                        found.push_back({fs::relative(file, root).generic_string(),
                                         testing_support::readFile(file)});
        return found;
    }();
    return all;
}

std::vector<std::string> includesOf(const Source& source, const std::string& open)
{
    std::vector<std::string> found;
    std::istringstream lines(source.text);
    const std::string start = "#include " + open;
    for (std::string line; std::getline(lines, line);)
        if (line.starts_with(start))
            found.push_back(line.substr(
                start.size(), line.find(open == "<" ? '>' : '"', start.size()) - start.size()));
    return found;
}

TEST(Layering, EachLayerIncludesOnlyWhatItMay)
{
    for (const Source& source : sources()) {
        const std::string layer = layerOf(source.path);
        for (const std::string& include : includesOf(source, "\"")) {
            const std::string other = layerOf(include);
            if (other.empty() || other == layer)
                continue;
            if (const auto allowed = kMayInclude.find(layer); allowed != kMayInclude.end()) {
                EXPECT_TRUE(allowed->second.contains(other))
                    << source.path << " includes " << include;
            }
            const bool dataOnly = include == "model/layout/layout.h";
            if (const auto never = kNever.find(layer); never != kNever.end() && !dataOnly) {
                EXPECT_FALSE(never->second.contains(other))
                    << source.path << " includes " << include;
            }
        }
    }
}

TEST(Layering, OnlyCanvasAndAppSeeQt)
{
    for (const Source& source : sources()) {
        const std::string layer = layerOf(source.path);
        if (layer == "canvas" || layer == "app" || source.path.starts_with("tests/canvas") ||
            source.path.starts_with("tests/app") || source.path.starts_with("bench/canvas") ||
            source.path.starts_with("bench/empty_window") ||
            source.path.starts_with("bench/watchdog"))
            continue;
        for (const std::string& include : includesOf(source, "<"))
            EXPECT_FALSE(include.starts_with("Q")) << source.path << " includes " << include;
    }
}

TEST(Layering, NoHeaderSeesJson)
{
    for (const Source& source : sources()) {
        for (const std::string& include : includesOf(source, "<")) {
            if (source.path.ends_with(".h") && !source.path.starts_with("tests/")) {
                EXPECT_FALSE(include.starts_with("nlohmann")) << source.path;
            }
        }
    }
}

// Past this a file has more than one subject. Listed ones say why they are an exception.
const std::map<std::string, std::string> kLong = {};

TEST(Layering, FilesStayShort)
{
    constexpr std::ptrdiff_t kMostLines = 600;
    for (const Source& source : sources()) {
        if (source.path.starts_with("tests/") || kLong.contains(source.path))
            continue;
        EXPECT_LE(std::ranges::count(source.text, '\n'), kMostLines) << source.path;
    }
}

TEST(Repository, SpeaksOfItselfAlone)
{
    // Put together here, so that this file does not contain what it looks for.
    const std::regex foreign(std::string("/(work|root|home)/") + "[a-z]");
    for (const Source& source : sources())
        EXPECT_FALSE(std::regex_search(source.text, foreign)) << source.path;
}

}  // namespace
}  // namespace stratoplan
