// Compares `stratoplan convert --to svg` with `dot -Tsvg` of the same graph: CPU time and peak
// memory of whole processes, and prints the ratio. Usage: dot_peer_bench [FILE.mmd].
#include "bench/generate.h"
#include "bench/process.h"
#include "model/catalog/catalog.h"
#include "model/import/mermaid/mermaid.h"
#include "model/io/file_io.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <string>
#include <unistd.h>
#include <vector>

namespace stratoplan::bench {
namespace {

namespace fs = std::filesystem;

std::string quoted(const std::string& text)
{
    std::string out = "\"";
    for (const char c : text)
        out += c == '"' || c == '\\' ? std::string("\\") + c
               : c == '\n'           ? std::string("\\n")
                                     : std::string(1, c);
    return out + "\"";
}

/// The diagram as dot draws it at its best: clusters for containers, labels on edges.
void appendNodes(std::string& out, const Diagram& diagram, NodeId parent)
{
    for (const NodeId id : diagram.childrenOf(parent)) {
        const Node& node = *diagram.node(id);
        if (node.isContainer) {
            out += "subgraph " + quoted("cluster_" + node.name) + " { label=" + quoted(node.label) +
                   ";\n";
            out +=
                quoted(node.name) + " [shape=point style=invis];\n";  // for edges of the container
            appendNodes(out, diagram, id);
            out += "}\n";
        } else {
            out += quoted(node.name) + " [label=" + quoted(node.label) + "];\n";
        }
    }
}

std::string dotText(const Diagram& diagram)
{
    std::string out = "digraph { compound=true; node [shape=box];\n";
    appendNodes(out, diagram, {});
    for (const Edge& edge : diagram.edges())
        out += quoted(diagram.node(edge.source)->name) + " -> " +
               quoted(diagram.node(edge.target)->name) + " [label=" + quoted(edge.label) + "];\n";
    return out + "}\n";
}

int compare(const std::string& name, const std::string& text, const fs::path& folder)
{
    const std::string source = folder / "graph.mmd";
    const std::string peer = folder / "graph.dot";
    const Parsed parsed = mermaid::read(text, builtInCatalog());
    if (!writeFile(source, text) || !writeFile(peer, dotText(parsed.diagram)))
        return 1;
    const Cost ours = leastCostOf({STRATOPLAN_PROGRAM, "convert", source, "--to", "svg"});
    const Cost dots = leastCostOf({"dot", "-Tsvg", peer});
    if (!ours.ok) {
        std::fprintf(stderr, "%s cannot be converted\n", name.c_str());
        return 1;
    }
    if (!dots.ok) {
        std::printf("%-24s %8.1f ms %6.1f MiB; dot gives none\n", name.c_str(), ours.cpuMs,
                    ours.mebibytes);
        return 0;
    }
    std::printf("%-24s %8.1f ms %6.1f MiB; dot %8.1f ms %6.1f MiB; CPU ratio %.2f\n", name.c_str(),
                ours.cpuMs, ours.mebibytes, dots.cpuMs, dots.mebibytes, ours.cpuMs / dots.cpuMs);
    return 0;
}

int run(int argc, char** argv)
{
    std::string pattern = fs::temp_directory_path() / "stratoplan-XXXXXX";
    const fs::path folder = ::mkdtemp(pattern.data());
    int status = 0;
    std::vector<std::string> files;
    for (int i = 1; i < argc; ++i)
        if (argv[i][0] != '-')
            files.emplace_back(argv[i]);
    if (const std::string seed = STRATOPLAN_CORPUS_DIR "/corpus/mermaid/seeds/seed001.01.mmd";
        files.empty() && fs::exists(seed))
        files.push_back(seed);
    for (const std::string& file : files) {
        const Result<std::string> text = readFile(file);
        status |= text ? compare(fs::path(file).filename(), *text, folder) : 1;
    }
    for (const int nodes : {16, 48, 160, 500})
        status |= compare("nested, " + std::to_string(nodes), nestedFlowchart(nodes), folder);
    for (const int nodes : {160, 500})
        status |= compare("one VPC, " + std::to_string(nodes), wideNetwork(nodes), folder);
    fs::remove_all(folder);
    return status;
}

}  // namespace
}  // namespace stratoplan::bench

int main(int argc, char** argv)
{
    return stratoplan::bench::run(argc, argv);
}
