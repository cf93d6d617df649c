#include "bench/generate.h"
#include "model/import/mermaid/mermaid.h"
#include "model/layout/layout.h"

#include <benchmark/benchmark.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>
#include <string>

namespace stratoplan::bench {
namespace {

/// Arrangement, routes and labels; N is the number of cards.
void nestedLayout(benchmark::State& state)
{
    const Diagram diagram =
        mermaid::read(nestedFlowchart(static_cast<int>(state.range(0))), builtInCatalog()).diagram;
    for (auto _ : state)
        benchmark::DoNotOptimize(layOut(diagram, builtInCatalog(), tableMeasurer()));
    state.SetItemsProcessed(state.iterations() * state.range(0));
    state.SetComplexityN(state.range(0));
}
BENCHMARK(nestedLayout)->RangeMultiplier(4)->Range(16, 4096)->Complexity();

/// The same of real diagrams, where the optional corpus is.
const bool kSeeds = [] {
    const std::filesystem::path folder = STRATOPLAN_CORPUS_DIR "/corpus/mermaid/seeds";
    if (!std::filesystem::is_directory(folder))
        return false;
    std::set<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        if (entry.path().extension() == ".mmd")
            files.insert(entry.path());
    for (const auto& file : files)
        benchmark::RegisterBenchmark(
            ("seedLayout/" + file.stem().string()).c_str(), [file](benchmark::State& state) {
                std::ifstream in(file);
                const std::string text(std::istreambuf_iterator<char>(in), {});
                const Diagram diagram = mermaid::read(text, builtInCatalog()).diagram;
                for (auto _ : state)
                    benchmark::DoNotOptimize(layOut(diagram, builtInCatalog(), tableMeasurer()));
            });
    return true;
}();

}  // namespace
}  // namespace stratoplan::bench
