// Frames of the real widget, painted offscreen at 1920 x 1080: pan, zoom, drag, edit. The 95th
// percentile of the frames is reported beside the mean, as it is what a hand feels. A frame of
// 16 ms is 60 a second.
#include "canvas/back_buffer.h"
#include "canvas/canvas_view.h"
#include "canvas/document.h"
#include "canvas/frame_painter.h"
#include "canvas/hit_test.h"
#include "canvas/picture_cache.h"
#include "canvas/preview_routes.h"
#include "model/edit/describe.h"
#include "model/import/mermaid/mermaid.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QMouseEvent>
#include <QWheelEvent>
#include <benchmark/benchmark.h>

#include <algorithm>
#include <cmath>
#include <memory>
#include <random>
#include <string>

namespace stratoplan::canvas {
namespace {

/// About ten nodes a leaf container, five containers a parent, 1.3 edges a node: a tree inside each
/// leaf, most others to one of the next leaves, some far.
std::string nestedFlowchart(int nodes, unsigned seed)
{
    std::mt19937 random(seed);
    const int leaves = std::max(1, nodes / 10);
    const char* const labels[] = {"ALB", "Orders API", "Aurora", "S3 bucket", "Lambda", "Queue"};
    std::string text = "flowchart TB\n";
    const int groups = (leaves + 4) / 5;
    for (int group = 0; group < groups; ++group) {
        text += "subgraph g" + std::to_string(group) + "[\"VPC " + std::to_string(group) + "\"]\n";
        for (int leaf = group * 5; leaf < std::min(leaves, group * 5 + 5); ++leaf) {
            text += "subgraph s" + std::to_string(leaf) + "[\"Private subnet " +
                    std::to_string(leaf) + "\"]\n";
            for (int i = leaf * 10; i < leaf * 10 + 10; ++i)
                text += "n" + std::to_string(i) + "[\"" + labels[random() % 6] + " " +
                        std::to_string(i) + "\"]\n";
            text += "end\n";
        }
        text += "end\n";
    }
    const auto edge = [&](int a, int b) {
        text += "n" + std::to_string(a) + " --> n" + std::to_string(b) + "\n";
    };
    for (int i = 0; i < leaves * 10; ++i) {
        if (i % 10 != 0)
            edge(i - i % 10 + static_cast<int>(random() % static_cast<unsigned>(i % 10)), i);
    }
    for (int i = 0; i < leaves * 4; ++i) {
        const int from = static_cast<int>(random() % static_cast<unsigned>(leaves * 10));
        const int step = random() % 5 == 0 ? 250 : 40;
        edge(from, (from + 10 + static_cast<int>(random()) % step + step) % (leaves * 10));
    }
    return text;
}

constexpr int kLayoutMs = 30000;

/// One widget for all benchmarks of a size: to open ten thousand nodes takes longer than to pan
/// them.
struct Stage {
    bool isReady = false;
    std::unique_ptr<Document> document;
    std::unique_ptr<CanvasView> view;

    static Stage& of(int nodes)
    {
        // Never destroyed: widgets must not outlive the QApplication, and statics would.
        static auto& stages = *new std::unordered_map<int, std::unique_ptr<Stage>>;
        std::unique_ptr<Stage>& stage = stages[nodes];
        if (!stage) {
            stage = std::make_unique<Stage>();
            stage->document = std::make_unique<Document>("bench.mmd", nestedFlowchart(nodes, 7),
                                                         SourceFormat::Mermaid);
            stage->view = std::make_unique<CanvasView>();
            stage->view->resize(1920, 1080);
            stage->view->setMotion(false);
            stage->view->setDocument(stage->document.get());
            stage->view->show();
            stage->isReady = stage->document->waitForLayout(kLayoutMs);
            QCoreApplication::processEvents();
        }
        return *stage;
    }
    void mouse(QEvent::Type type, QPointF at, Qt::MouseButton button, Qt::MouseButtons buttons)
    {
        QMouseEvent event(type, at, view->mapToGlobal(at), button, buttons, Qt::NoModifier);
        QApplication::sendEvent(view.get(), &event);
    }
    void wheel(QPoint notches, Qt::KeyboardModifiers modifiers)
    {
        const QPointF at(960, 540);
        QWheelEvent event(at, view->mapToGlobal(at), {}, notches * 120, Qt::NoButton, modifiers,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(view.get(), &event);
    }
    void zoomTo(double zoom)
    {
        view->fitAll();
        if (zoom > 0)
            view->setZoom(zoom);
        view->repaint();
    }
};

/// Times frames one by one and reports their percentiles.
class Frames {
public:
    explicit Frames(benchmark::State& state) : m_state(state) {}
    ~Frames()
    {
        if (m_times.empty())
            return;
        std::ranges::sort(m_times);
        m_state.counters["p50_ms"] = m_times[m_times.size() / 2];
        m_state.counters["p95_ms"] = m_times[m_times.size() * 95 / 100];
        m_state.counters["max_ms"] = m_times.back();
    }
    template <class Frame>
    void time(Frame frame)
    {
        QElapsedTimer clock;
        clock.start();
        frame();
        m_times.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
    }

private:
    benchmark::State& m_state;
    std::vector<double> m_times;
};

/// False, and the benchmark is skipped, when the layout did not come in time.
bool isReady(benchmark::State& state, const Stage& stage)
{
    if (!stage.isReady)
        state.SkipWithError("no layout in time");
    return stage.isReady;
}

/// Zoom in per cent; 0 fits everything.
void panFrame(benchmark::State& state)
{
    Stage& stage = Stage::of(static_cast<int>(state.range(0)));
    if (!isReady(state, stage))
        return;
    stage.zoomTo(static_cast<double>(state.range(1)) / 100);
    Frames frames(state);
    int i = 0;
    for (auto _ : state) {
        frames.time([&] {
            // In a square, so that the part in view stays in the diagram.
            const int phase = i++ / 8 % 4;
            stage.mouse(QEvent::MouseButtonPress, {900, 500}, Qt::MiddleButton, Qt::MiddleButton);
            const QPointF by[] = {{-24, -9}, {9, -24}, {24, 9}, {-9, 24}};
            stage.mouse(QEvent::MouseMove, QPointF(900, 500) + by[phase], Qt::NoButton,
                        Qt::MiddleButton);
            stage.mouse(QEvent::MouseButtonRelease, QPointF(900, 500) + by[phase], Qt::MiddleButton,
                        Qt::NoButton);
            stage.view->repaint();
        });
    }
}

void zoomFrame(benchmark::State& state)
{
    Stage& stage = Stage::of(static_cast<int>(state.range(0)));
    if (!isReady(state, stage))
        return;
    stage.zoomTo(0.5);
    Frames frames(state);
    int i = 0;
    for (auto _ : state) {
        frames.time([&] {
            stage.wheel({0, i++ / 10 % 2 == 0 ? -1 : 1}, Qt::ControlModifier);
            stage.view->repaint();
        });
    }
}

void dragFrame(benchmark::State& state)
{
    Stage& stage = Stage::of(static_cast<int>(state.range(0)));
    if (!isReady(state, stage))
        return;
    stage.zoomTo(1);
    const NodeId node = stage.document->diagram().nodeNamed("n0")->id;
    stage.view->reveal({.nodes = {node}, .edges = {}});
    const QPointF from = stage.view->viewRectOf(node).center();
    stage.mouse(QEvent::MouseButtonPress, from, Qt::LeftButton, Qt::LeftButton);
    stage.mouse(QEvent::MouseMove, from + QPointF(10, 10), Qt::NoButton, Qt::LeftButton);
    Frames frames(state);
    int i = 0;
    for (auto _ : state) {
        frames.time([&] {
            ++i;
            const QPointF by(10 + i % 40 * 4, 10 + i % 30 * 3);
            stage.mouse(QEvent::MouseMove, from + by, Qt::NoButton, Qt::LeftButton);
            stage.view->repaint();
        });
    }
    stage.view->cancelGesture();
    stage.mouse(QEvent::MouseButtonRelease, from, Qt::LeftButton, Qt::NoButton);
}

/// From the edit to the frame that shows it; the worker's layout comes later.
void editFrame(benchmark::State& state)
{
    Stage& stage = Stage::of(static_cast<int>(state.range(0)));
    if (!isReady(state, stage))
        return;
    stage.zoomTo(1);
    const NodeId node = stage.document->diagram().nodeNamed("n0")->id;
    stage.view->reveal({.nodes = {node}, .edges = {}});
    Frames frames(state);
    int i = 0;
    for (auto _ : state) {
        frames.time([&] {
            stage.document->apply(
                setLabel(stage.document->diagram(), node, "Edit " + std::to_string(++i)), {});
            stage.view->repaint();
        });
        state.PauseTiming();
        stage.document->waitForLayout(kLayoutMs);
        QCoreApplication::processEvents();
        stage.view->repaint();  // the overview and the layout come in frames of their own
        state.ResumeTiming();
    }
}

/// Places without a layout run: leaf containers of ten in rows. What the painter is measured with.
Layout rows(const Diagram& diagram)
{
    Layout layout;
    layout.nodes.resize(diagram.nodes().size());
    layout.edges.resize(diagram.edges().size());
    const auto boxOf = [&](NodeId id) -> Rect& {
        return layout.nodes[static_cast<std::size_t>(diagram.indexOf(id))].box;
    };
    const std::vector<NodeId> groups(diagram.childrenOf({}).begin(), diagram.childrenOf({}).end());
    const int perRow =
        std::max(1, static_cast<int>(std::sqrt(static_cast<double>(groups.size()) * 0.4)));
    for (std::size_t g = 0; g < groups.size(); ++g) {
        const int column = static_cast<int>(g) % perRow;
        const int row = static_cast<int>(g) / perRow;
        Rect& group = boxOf(groups[g]);
        group = {column * 2200.0 + 24, row * 420.0 + 24, 2100, 340};
        double x = group.x + 24;
        for (const NodeId leaf : diagram.childrenOf(groups[g])) {
            boxOf(leaf) = {x, group.y + 40, 390, 280};
            int i = 0;
            for (const NodeId node : diagram.childrenOf(leaf)) {
                boxOf(node) = {x + 16 + i % 2 * 190, group.y + 80 + i / 2 * 48, 168, 40};
                ++i;
            }
            x += 412;
        }
        layout.size.width = std::max(layout.size.width, group.right() + 24);
        layout.size.height = std::max(layout.size.height, group.bottom() + 24);
    }
    for (std::size_t i = 0; i < layout.edges.size(); ++i) {
        const Edge& edge = diagram.edges()[i];
        layout.edges[i].route = plainRoute(boxOf(edge.source), boxOf(edge.target));
    }
    return layout;
}

/// Frames of the picture alone: back buffer, grid index, marks. Full repaint or panned by 25 px.
void pictureFrame(benchmark::State& state)
{
    const Diagram diagram =
        mermaid::read(nestedFlowchart(static_cast<int>(state.range(0)), 7), builtInCatalog())
            .diagram;
    const Layout layout = rows(diagram);
    PictureCache cache;
    PaintCaches caches;
    cache.setStyle(builtInCatalog(), lightTheme());
    cache.sync(diagram, layout, nullptr);
    BackBuffer buffer;
    buffer.resize({1920, 1080});
    ViewTransform view;
    view.zoom = static_cast<double>(state.range(1)) / 100;
    const bool whole = state.range(2) != 0;
    const FrameStyle style{.theme = &lightTheme(), .catalog = &builtInCatalog()};
    const auto frame = [&] {
        buffer.update(view, false, [&](QPainter& painter, const QRect& device) {
            paintFrame(painter, device, view, cache, caches, style);
        });
    };
    frame();
    Frames frames(state);
    for (auto _ : state) {
        frames.time([&] {
            if (whole)
                buffer.invalidate();
            view.scroll += QPoint(24, 9);
            frame();
        });
    }
}

/// One node moved in the picture and repainted.
void pictureEdit(benchmark::State& state)
{
    const Diagram diagram =
        mermaid::read(nestedFlowchart(static_cast<int>(state.range(0)), 7), builtInCatalog())
            .diagram;
    Layout layout = rows(diagram);
    PictureCache cache;
    cache.setStyle(builtInCatalog(), lightTheme());
    cache.sync(diagram, layout, nullptr);
    const auto node = static_cast<std::size_t>(diagram.indexOf(diagram.nodeNamed("n5")->id));
    Frames frames(state);
    for (auto _ : state) {
        frames.time([&] {
            layout.nodes[node].box.x += 8;
            rerouteMoved(layout, diagram, builtInCatalog(), {diagram.nodes()[node].id});
            benchmark::DoNotOptimize(cache.sync(diagram, layout, nullptr));
        });
    }
}

void hitTest(benchmark::State& state)
{
    Stage& stage = Stage::of(static_cast<int>(state.range(0)));
    if (!isReady(state, stage))
        return;
    stage.zoomTo(1);
    int i = 0;
    for (auto _ : state) {
        ++i;
        benchmark::DoNotOptimize(stage.view->nodeAt(QPointF(i * 37 % 1920, i * 53 % 1080)));
    }
}

void firstPicture(benchmark::State& state)
{
    const std::string text = nestedFlowchart(static_cast<int>(state.range(0)), 7);
    for (auto _ : state) {
        Document document("bench.mmd", text, SourceFormat::Mermaid);
        CanvasView view;
        view.resize(1920, 1080);
        view.setDocument(&document);
        view.show();
        while (document.layout().size.width <= 0)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        view.repaint();
        state.PauseTiming();
        document.waitForLayout(kLayoutMs);
        state.ResumeTiming();
        view.setDocument(nullptr);
    }
}

BENCHMARK(pictureFrame)
    ->ArgNames({"nodes", "zoom", "whole"})
    ->ArgsProduct({{10000}, {100, 50, 25, 10, 4}, {0, 1}})
    ->Unit(benchmark::kMillisecond);
BENCHMARK(pictureEdit)->Arg(10000)->Unit(benchmark::kMillisecond);
BENCHMARK(panFrame)
    ->ArgNames({"nodes", "zoom"})
    ->ArgsProduct({{1000, 10000}, {100, 50, 25, 10, 0}})
    ->Unit(benchmark::kMillisecond);
BENCHMARK(zoomFrame)->Arg(1000)->Arg(10000)->Unit(benchmark::kMillisecond);
BENCHMARK(dragFrame)->Arg(30)->Arg(1000)->Arg(10000)->Unit(benchmark::kMillisecond);
BENCHMARK(editFrame)->Arg(30)->Arg(1000)->Arg(10000)->Unit(benchmark::kMillisecond)->Iterations(5);
BENCHMARK(hitTest)->Arg(10000)->Unit(benchmark::kMicrosecond);
BENCHMARK(firstPicture)
    ->Arg(30)
    ->Arg(1000)
    ->Arg(10000)
    ->Unit(benchmark::kMillisecond)
    ->Iterations(1);

}  // namespace
}  // namespace stratoplan::canvas

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    benchmark::Initialize(&argc, argv);
    QApplication app(argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
