// Compares `stratoplan convert --to ascii` with the writer of beautiful-mermaid on the same graph:
// CPU time of whole processes, and prints the ratio. The peer is a folder that holds
// node_modules/beautiful-mermaid, named by BEAUTIFUL_MERMAID_HOME; it needs node.
// Usage: drawing_peer_bench [FILE.mmd …].
#include "bench/generate.h"
#include "bench/process.h"
#include "model/io/file_io.h"

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <string>
#include <unistd.h>
#include <vector>

namespace stratoplan::bench {
namespace {

namespace fs = std::filesystem;

constexpr int kMostForPeer = 60;  // nodes; for 300 it takes minutes, or more memory than there is

int compare(const std::string& name, const std::string& text, const fs::path& folder, bool peer)
{
    const std::string source = folder / "graph.mmd";
    if (!writeFile(source, text))
        return 1;
    const Cost ours = leastCostOf({STRATOPLAN_PROGRAM, "convert", source, "--to", "ascii"});
    std::printf("%-24s %8.1f ms %6.1f MiB", name.c_str(), ours.cpuMs, ours.mebibytes);
    const char* home = std::getenv("BEAUTIFUL_MERMAID_HOME");
    if (peer && home != nullptr && *home != '\0') {
        const std::string script =
            "import('" + (fs::absolute(home) / "node_modules/beautiful-mermaid").string() +
            "/dist/index.js').then(m => m.renderMermaidASCII(require('fs').readFileSync('" +
            source + "', 'utf8')))";
        const Cost theirs = leastCostOf({"node", "-e", script});
        if (theirs.ok)
            std::printf("; beautiful-mermaid %8.1f ms; CPU ratio %.3f", theirs.cpuMs,
                        ours.cpuMs / theirs.cpuMs);
        else
            std::printf("; beautiful-mermaid fails");
    }
    std::printf(ours.ok ? "\n" : "; not all was drawn\n");
    return 0;
}

int run(int argc, char** argv)
{
    std::string pattern = fs::temp_directory_path() / "stratoplan-XXXXXX";
    const fs::path folder = ::mkdtemp(pattern.data());
    int status = 0;
    std::vector<std::string> files(argv + 1, argv + argc);
    const fs::path seeds = STRATOPLAN_CORPUS_DIR "/corpus/mermaid/seeds";
    if (files.empty() && fs::is_directory(seeds)) {
        for (const fs::directory_entry& entry : fs::directory_iterator(seeds)) {
            if (entry.path().extension() == ".mmd")
                files.push_back(entry.path().string());
        }
    }
    for (const std::string& file : files) {
        const Result<std::string> text = readFile(file);
        status |= text ? compare(fs::path(file).filename(), *text, folder, true) : 1;
    }
    for (const int nodes : {60, 300, 1000}) {
        const std::string count = ", " + std::to_string(nodes);
        const bool peer = nodes <= kMostForPeer;
        status |= compare("nested" + count, nestedFlowchart(nodes), folder, peer);
        status |= compare("near lines" + count, clusteredFlowchart(nodes, false), folder, peer);
        if (peer)
            status |= compare("far lines" + count, clusteredFlowchart(nodes, true), folder, peer);
    }
    fs::remove_all(folder);
    return status;
}

}  // namespace
}  // namespace stratoplan::bench

int main(int argc, char** argv)
{
    return stratoplan::bench::run(argc, argv);
}
