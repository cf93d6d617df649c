#include "bench/generate.h"
#include "model/catalog/catalog.h"
#include "model/drawing/drawing.h"
#include "model/import/ascii/ascii.h"
#include "model/import/ascii/straighten.h"
#include "model/import/mermaid/mermaid.h"

#include <benchmark/benchmark.h>

namespace stratoplan::bench {
namespace {

/// A drawing with boxes in boxes; N is the number of cards.
std::string nestedDrawing(int nodes)
{
    return drawing::draw(mermaid::read(nestedFlowchart(nodes), builtInCatalog()).diagram, {}).text;
}

/// From a diagram to a drawing that was read back.
void writeDrawing(benchmark::State& state)
{
    const Diagram diagram =
        mermaid::read(nestedFlowchart(static_cast<int>(state.range(0))), builtInCatalog()).diagram;
    for (auto _ : state)
        benchmark::DoNotOptimize(drawing::draw(diagram, {}));
    state.SetComplexityN(state.range(0));
}
BENCHMARK(writeDrawing)->Arg(16)->Arg(64)->Arg(300)->Arg(1000)->Unit(benchmark::kMillisecond);

/// The same of lines between any two cards.
void writeFarLines(benchmark::State& state)
{
    const Diagram diagram =
        mermaid::read(clusteredFlowchart(static_cast<int>(state.range(0)), true), builtInCatalog())
            .diagram;
    for (auto _ : state)
        benchmark::DoNotOptimize(drawing::draw(diagram, {}));
}
BENCHMARK(writeFarLines)->Arg(60)->Arg(300)->Unit(benchmark::kMillisecond);

/// From text to a diagram, in bytes a second.
void readDrawing(benchmark::State& state)
{
    const std::string text = nestedDrawing(static_cast<int>(state.range(0)));
    for (auto _ : state)
        benchmark::DoNotOptimize(ascii::read(text, builtInCatalog()));
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(text.size()));
}
BENCHMARK(readDrawing)->Arg(16)->Arg(64)->Arg(256)->Unit(benchmark::kMillisecond);

/// The same with one border moved: straightened, read again, compared.
void straightenDrawing(benchmark::State& state)
{
    std::string text = nestedDrawing(static_cast<int>(state.range(0)));
    text.insert(text.find("  │", text.size() / 2) + 1, " ");
    for (auto _ : state)
        benchmark::DoNotOptimize(ascii::straightened(text, builtInCatalog()));
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(text.size()));
}
BENCHMARK(straightenDrawing)->Arg(16)->Arg(64)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace stratoplan::bench
