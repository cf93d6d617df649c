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

/// Mermaid text to Terraform; N is the number of networks, resources/s what is written.
void textToTerraform(benchmark::State& state)
{
    const Catalog& catalog = builtInCatalog();
    const std::string text = awsSystem(static_cast<int>(state.range(0)));
    std::size_t resources = 0;
    for (auto _ : state) {
        const Parsed parsed = mermaid::read(text, catalog);
        exporting::Input input;
        input.diagrams.push_back({&parsed.diagram, "bench", text});
        input.catalog = &catalog;
        const exporting::Bundle bundle = exporting::formatNamed("terraform")->write(input);
        resources = 0;
        for (const exporting::OutputFile& file : bundle.files)
            for (auto at = file.content.find("\nresource \""); at != std::string::npos;
                 at = file.content.find("\nresource \"", at + 1))
                ++resources;
    }
    state.counters["resources"] = static_cast<double>(resources);
    state.SetComplexityN(state.range(0));
}
BENCHMARK(textToTerraform)
    ->RangeMultiplier(2)
    ->Range(1, 8)
    ->Complexity()
    ->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace stratoplan::bench
