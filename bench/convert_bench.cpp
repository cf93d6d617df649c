#include "bench/generate.h"
#include "export/format.h"
#include "model/catalog/catalog.h"
#include "model/import/mermaid/mermaid.h"
#include "model/layout/layout.h"

#include <benchmark/benchmark.h>

namespace stratoplan::bench {
namespace {

/// Places, routes and labels of a nested flowchart; N is the number of cards.
void layOutFlowchart(benchmark::State& state)
{
    const Catalog& catalog = builtInCatalog();
    const Parsed parsed = mermaid::read(nestedFlowchart(static_cast<int>(state.range(0))), catalog);
    for (auto _ : state)
        benchmark::DoNotOptimize(layOut(parsed.diagram, catalog, tableMeasurer()));
    state.SetItemsProcessed(state.iterations() * state.range(0));
    state.SetComplexityN(state.range(0));
}
BENCHMARK(layOutFlowchart)
    ->RangeMultiplier(4)
    ->Range(16, 1024)
    ->Complexity()
    ->Unit(benchmark::kMillisecond);

/// Mermaid text to SVG text, all stages; N is the number of cards.
void textToSvg(benchmark::State& state)
{
    const Catalog& catalog = builtInCatalog();
    const std::string text = nestedFlowchart(static_cast<int>(state.range(0)));
    for (auto _ : state) {
        const Parsed parsed = mermaid::read(text, catalog);
        const Layout layout = layOut(parsed.diagram, catalog, tableMeasurer());
        exporting::Input input;
        input.diagrams.push_back({&parsed.diagram, "bench", text});
        input.catalog = &catalog;
        input.layout = &layout;
        benchmark::DoNotOptimize(exporting::formatNamed("svg")->write(input));
    }
    state.SetItemsProcessed(state.iterations() * state.range(0));
    state.SetComplexityN(state.range(0));
}
BENCHMARK(textToSvg)->RangeMultiplier(4)->Range(16, 1024)->Complexity()->Unit(
    benchmark::kMillisecond);

}  // namespace
}  // namespace stratoplan::bench
