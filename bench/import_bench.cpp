#include "bench/generate.h"
#include "model/catalog/catalog.h"
#include "model/import/markdown_file.h"
#include "model/import/mermaid/mermaid.h"

#include <benchmark/benchmark.h>

namespace stratoplan::bench {
namespace {

/// The diagrams of a Markdown file; N is its size in bytes.
void findDiagrams(benchmark::State& state)
{
    const std::string text = document(static_cast<std::size_t>(state.range(0)));
    for (auto _ : state)
        benchmark::DoNotOptimize(findBlocks(text, SourceFormat::Markdown));
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(text.size()));
    state.SetComplexityN(state.range(0));
}
BENCHMARK(findDiagrams)->RangeMultiplier(8)->Range(1 << 15, 1 << 24)->Complexity();

/// A flowchart with kinds recognised; N is the number of cards.
void readFlowchart(benchmark::State& state)
{
    const std::string text = nestedFlowchart(static_cast<int>(state.range(0)));
    const Catalog& catalog = builtInCatalog();
    for (auto _ : state)
        benchmark::DoNotOptimize(mermaid::read(text, catalog));
    state.SetItemsProcessed(state.iterations() * state.range(0));
    state.SetComplexityN(state.range(0));
}
BENCHMARK(readFlowchart)->RangeMultiplier(4)->Range(16, 4096)->Complexity();

}  // namespace
}  // namespace stratoplan::bench
