#include "bench/generate.h"
#include "model/catalog/catalog.h"
#include "model/import/mermaid/mermaid.h"
#include "model/validate/live_check.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <ctime>
#include <vector>

namespace stratoplan::bench {
namespace {

Diagram systemOf(std::int64_t nodes)
{
    constexpr std::int64_t kNodesInNetwork = 79;
    const int networks = std::max(1, static_cast<int>((nodes + 78) / kNodesInNetwork));
    return mermaid::read(awsSystem(networks), builtInCatalog()).diagram;
}

/// All rules over all of a system; N is about the number of nodes.
void checkSystem(benchmark::State& state)
{
    const Diagram diagram = systemOf(state.range(0));
    for (auto _ : state)
        benchmark::DoNotOptimize(check(diagram, builtInCatalog()));
    state.counters["nodes"] = static_cast<double>(diagram.nodes().size());
}
BENCHMARK(checkSystem)->RangeMultiplier(10)->Range(100, 10000)->Unit(benchmark::kMillisecond);

/// The findings after an edit: a label, a property, and a new function with a line to it, in turn,
/// each elsewhere. The counter is the median of all edits, in milliseconds of CPU.
void editAndCheck(benchmark::State& state, Diagram diagram)
{
    LiveCheck live(builtInCatalog());
    auto shown = std::make_shared<const Diagram>(diagram);
    live.update(shown);
    std::vector<double> took;
    std::size_t number = 0;
    for (auto _ : state) {
        state.PauseTiming();
        ++number;
        const Node before = diagram.nodes()[number * 397 % diagram.nodes().size()];
        Node after = before;
        Diff diff;
        if (number % 3 == 0) {
            after = {.id = diagram.nextNodeId(), .label = "Lambda", .kind = "aws.lambda"};
            after.name = "added" + std::to_string(number);
            after.parent = before.parent;
            diff.nodes.push_back({std::nullopt, after});
            Edge edge;
            edge.id = diagram.nextEdgeId();
            edge.source = before.id;
            edge.target = after.id;
            diff.edges.push_back({std::nullopt, edge});
        } else {
            if (number % 3 == 1)
                after.label += " x";
            else
                after.properties.push_back({"note", std::to_string(number)});
            diff.nodes.push_back({before, after});
        }
        if (!diagram.apply(diff))
            state.SkipWithError("the edit was refused");
        const auto last = std::exchange(shown, std::make_shared<const Diagram>(diagram));
        state.ResumeTiming();
        const std::clock_t begun = std::clock();
        live.update(shown);
        benchmark::DoNotOptimize(live.findings());
        took.push_back(1000.0 * static_cast<double>(std::clock() - begun) / CLOCKS_PER_SEC);
        state.PauseTiming();
        benchmark::DoNotOptimize(last);
        state.ResumeTiming();
    }
    const auto middle = took.begin() + static_cast<std::ptrdiff_t>(took.size() / 2);
    std::nth_element(took.begin(), middle, took.end());
    state.counters["median_ms"] = *middle;
    state.counters["near"] = static_cast<double>(live.lookedAt());
    state.counters["findings"] = static_cast<double>(live.findings().size());
}

void checkAfterEdit(benchmark::State& state)
{
    editAndCheck(state, systemOf(state.range(0)));
}
BENCHMARK(checkAfterEdit)->RangeMultiplier(10)->Range(100, 10000)->Unit(benchmark::kMillisecond);

/// The same where every other node has a finding.
void checkAfterEditOfMany(benchmark::State& state)
{
    const std::string text = nestedFlowchart(static_cast<int>(state.range(0)));
    editAndCheck(state, mermaid::read(text, builtInCatalog()).diagram);
}
BENCHMARK(checkAfterEditOfMany)->Arg(10000)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace stratoplan::bench
