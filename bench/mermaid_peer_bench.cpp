#include "bench/generate.h"
#include "model/catalog/catalog.h"
#include "model/import/mermaid/mermaid.h"
#include "model/io/file_io.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <string>
#include <unistd.h>
#include <vector>

// Reading a flowchart against mermaid.parse in one run: perf.mjs of the reference parser times
// that. It is found in MERMAID_REFERENCE_HOME or in the optional folder of checkers.
namespace stratoplan::bench {
namespace {

namespace fs = std::filesystem;

/// Median CPU time of reading the text with kinds. Units: milliseconds.
double ourMs(const std::string& text)
{
    constexpr int kRuns = 101;
    std::vector<double> times;
    for (int i = 0; i < kRuns; ++i) {
        const std::clock_t begin = std::clock();
        const Parsed parsed = mermaid::read(text, builtInCatalog());
        times.push_back(1000.0 * static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC);
        if (!parsed.ok)
            return 0;
    }
    std::ranges::nth_element(times, times.begin() + kRuns / 2);
    return times[kRuns / 2];
}

/// Median CPU time of mermaid.parse. Units: milliseconds; 0 where it is not installed.
double theirMs(const fs::path& file)
{
    const char* home = std::getenv("MERMAID_REFERENCE_HOME");
    const fs::path folder = home ? home : STRATOPLAN_CORPUS_DIR "/tools/mermaid-reference";
    if (!fs::is_directory(folder / "node_modules"))
        return 0;
    const std::string command = "node '" + (folder / "perf.mjs").string() + "' --sizes 1 '" +
                                file.string() + "' 2>/dev/null";
    FILE* pipe = ::popen(command.c_str(), "r");
    if (!pipe)
        return 0;
    double found = 0;
    char line[512];
    // graph | 3060 | 41.8, 35.4, 32.9 | …: CPU, wall and least wall time
    while (std::fgets(line, sizeof line, pipe))
        if (found == 0)
            std::sscanf(line, "graph | %*d | %lf", &found);
    ::pclose(pipe);
    return found;
}

int compare(const std::string& name, const std::string& text, const fs::path& folder)
{
    const std::string file = folder / "graph.mmd";
    const double ours = writeFile(file, text) ? ourMs(text) : 0;
    if (ours == 0) {
        std::fprintf(stderr, "%s cannot be read\n", name.c_str());
        return 1;
    }
    if (const double theirs = theirMs(file); theirs > 0)
        std::printf("%-24s %8.3f ms; mermaid.parse %8.1f ms; ratio %.0f\n", name.c_str(), ours,
                    theirs, theirs / ours);
    else
        std::printf("%-24s %8.3f ms; mermaid.parse is not here\n", name.c_str(), ours);
    return 0;
}

int run()
{
    std::string pattern = fs::temp_directory_path() / "stratoplan-XXXXXX";
    const fs::path folder = ::mkdtemp(pattern.data());
    int status = 0;
    const std::string seed = STRATOPLAN_CORPUS_DIR "/corpus/mermaid/seeds/seed001.01.mmd";
    if (const Result<std::string> text = readFile(seed))
        status |= compare("seed001.01", *text, folder);
    for (const int nodes : {48, 500})
        status |= compare("nested, " + std::to_string(nodes), nestedFlowchart(nodes), folder);
    fs::remove_all(folder);
    return status;
}

}  // namespace
}  // namespace stratoplan::bench

int main()
{
    return stratoplan::bench::run();
}
