#include "bench/generate.h"
#include "model/import/mermaid/mermaid.h"
#include "model/layout/layout.h"

#include <benchmark/benchmark.h>

namespace stratoplan::bench {

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

}  // namespace stratoplan::bench
