#include "bench/generate.h"
#include "model/catalog/catalog.h"
#include "model/document/document_file.h"
#include "model/edit/remove.h"
#include "model/import/markdown_file.h"
#include "model/import/mermaid/cook.h"
#include "model/import/mermaid/flow_parser.h"
#include "model/import/mermaid/mermaid.h"

#include <benchmark/benchmark.h>

#include <array>

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

/// `n` cards in a row of arrows, a line each.
std::string plainFlowchart(std::int64_t n)
{
    std::string text = "flowchart LR\n";
    for (std::int64_t i = 0; i < n; ++i)
        text += "    node" + std::to_string(i) + "[\"Service number " + std::to_string(i) +
                "\"] -->|\"calls\"| node" + std::to_string((i * 7 + 1) % n) + '\n';
    return text;
}

/// A flat flowchart; N is the number of its arrows.
void readPlainFlowchart(benchmark::State& state)
{
    const std::string text = plainFlowchart(state.range(0));
    for (auto _ : state)
        benchmark::DoNotOptimize(mermaid::read(text, builtInCatalog()));
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(text.size()));
    state.SetComplexityN(state.range(0));
}
BENCHMARK(readPlainFlowchart)->RangeMultiplier(10)->Range(100, 100000)->Complexity();

/// The same without graph and kinds: how fast the text alone is understood.
void parsePlainFlowchart(benchmark::State& state)
{
    const std::string text = plainFlowchart(state.range(0));
    for (auto _ : state) {
        mermaid::Cooked cooked = mermaid::cook(text);
        mermaid::finishForFlow(cooked);
        benchmark::DoNotOptimize(mermaid::parseFlow(cooked.text));
    }
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(text.size()));
    state.SetComplexityN(state.range(0));
}
BENCHMARK(parsePlainFlowchart)->RangeMultiplier(10)->Range(100, 100000)->Complexity();

/// The text edits of one new label, checked by reading them back; N is the number of cards.
void writeLabelBack(benchmark::State& state)
{
    const std::string text = plainFlowchart(state.range(0));
    const Parsed parsed = mermaid::read(text, builtInCatalog());
    Node after = parsed.diagram.nodes().front();
    after.label = "New label";
    Diff diff;
    diff.nodes.push_back({parsed.diagram.nodes().front(), after});
    for (auto _ : state)
        benchmark::DoNotOptimize(mermaid::patch(text, parsed.diagram, diff, builtInCatalog()));
    state.SetComplexityN(state.range(0));
}
BENCHMARK(writeLabelBack)->RangeMultiplier(10)->Range(100, 10000)->Complexity();

/// A new label in a document and its undoing; N is the number of cards.
void editDocument(benchmark::State& state)
{
    DocumentFile file("a.mmd", plainFlowchart(state.range(0)), SourceFormat::Mermaid,
                      builtInCatalog());
    for (auto _ : state) {
        Node after = file.diagram(0).nodes().front();
        after.label = "New label";
        Diff diff;
        diff.nodes.push_back({file.diagram(0).nodes().front(), after});
        const Result<FileEdit> edit = file.apply(0, diff);
        if (!edit || !file.undo(*edit))
            state.SkipWithError("the edit was refused");
    }
    state.SetComplexityN(state.range(0));
}
BENCHMARK(editDocument)->RangeMultiplier(10)->Range(100, 10000)->Complexity();

/// Times an edit of a document of N cards in frames; it is undone off the clock.
template <class MakeDiff>
void editNested(benchmark::State& state, MakeDiff makeDiff)
{
    DocumentFile file("a.mmd", nestedFlowchart(static_cast<int>(state.range(0))),
                      SourceFormat::Mermaid, builtInCatalog());
    for (auto _ : state) {
        const Result<FileEdit> edit = file.apply(0, makeDiff(file.diagram(0)));
        state.PauseTiming();
        if (!edit || !file.undo(*edit))
            state.SkipWithError("the edit was refused");
        state.ResumeTiming();
    }
    state.SetComplexityN(state.range(0));
}

const Node& middleNode(const Diagram& diagram)
{
    return diagram.nodes()[diagram.nodes().size() / 2];
}

void addInDocument(benchmark::State& state)
{
    editNested(state, [](const Diagram& diagram) {
        Node node{.id = diagram.nextNodeId(), .name = "added", .label = "Added"};
        node.parent = middleNode(diagram).parent;
        Diff diff;
        diff.nodes.push_back({std::nullopt, node});
        return diff;
    });
}
BENCHMARK(addInDocument)->RangeMultiplier(10)->Range(100, 10000)->Complexity();

void removeInDocument(benchmark::State& state)
{
    editNested(state, [](const Diagram& diagram) {
        return removeElements(diagram, std::array{middleNode(diagram).id}, {});
    });
}
BENCHMARK(removeInDocument)->RangeMultiplier(10)->Range(100, 10000)->Complexity();

void disconnectInDocument(benchmark::State& state)
{
    editNested(state, [](const Diagram& diagram) {
        return removeElements(diagram, {},
                              std::array{diagram.edges()[diagram.edges().size() / 2].id});
    });
}
BENCHMARK(disconnectInDocument)->RangeMultiplier(10)->Range(100, 10000)->Complexity();

/// A keystroke in one diagram of a Markdown file, as the source pane makes it: to be the same
/// however long the file is. N is the size of the file in bytes.
void typeInDocument(benchmark::State& state)
{
    DocumentFile file("a.md", document(static_cast<std::size_t>(state.range(0))),
                      SourceFormat::Markdown, builtInCatalog());
    std::string text = file.block(0).text;
    const std::size_t label = text.find("ECS");
    for (auto _ : state) {
        text[label] = text[label] == 'E' ? 'A' : 'E';
        benchmark::DoNotOptimize(file.replaceText(0, text));
    }
    state.SetComplexityN(state.range(0));
}
BENCHMARK(typeInDocument)->RangeMultiplier(8)->Range(1 << 12, 1 << 18)->Complexity();

}  // namespace
}  // namespace stratoplan::bench
