// The longest block of the GUI thread over a working day in small, in the real window offscreen:
// open, select, drag, connect, rename, type a property, add, undo and redo all, arrange, type in
// the source, switch diagram, theme and language. A block is one event, or one command, from its
// begin to its end: as long as it lasts, nothing moves. Usage: watchdog_bench [--smoke] [FILE…]
#include "app/appearance.h"
#include "app/document_page.h"
#include "app/file_commands.h"
#include "app/main_window.h"
#include "app/settings.h"
#include "app/source_editor.h"
#include "app/source_pane.h"
#include "app/window_colors.h"
#include "app/windows.h"
#include "bench/generate.h"
#include "model/edit/connect.h"
#include "model/edit/describe.h"
#include "model/picture/theme.h"

#include <QAbstractEventDispatcher>
#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QMetaEnum>
#include <QMouseEvent>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <string>
#include <time.h>
#include <utility>
#include <vector>

namespace stratoplan::bench {
namespace {

using namespace app;

struct Block {
    double ms = 0;
    double cpuMs = 0;  ///< of this thread alone: what other work on the machine leaves of ms
    std::string step;
};

/// CPU time of the calling thread. Units: ms.
double cpuNow()
{
    timespec time{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

/// Times what happens from its construction on.
class Stopwatch {
public:
    Stopwatch() { m_wall.start(); }
    Block read(const std::string& step) const
    {
        return {static_cast<double>(m_wall.nsecsElapsed()) / 1e6, cpuNow() - m_cpu, step};
    }

private:
    QElapsedTimer m_wall;
    double m_cpu = cpuNow();
};

/// Times every event that is not delivered inside of another one. An event loop inside of one
/// blocks nothing while it waits: what it delivers counts by itself.
class WatchedApplication final : public QApplication {
public:
    WatchedApplication(int& argc, char** argv) : QApplication(argc, argv)
    {
        const auto* dispatcher = QAbstractEventDispatcher::instance();
        connect(dispatcher, &QAbstractEventDispatcher::aboutToBlock, this, [this] {
            m_outer = std::exchange(m_depth, 0);
            if (m_outer > 0)
                note(m_clock);
        });
        connect(dispatcher, &QAbstractEventDispatcher::awake, this, [this] {
            if (m_outer > 0)
                m_clock = Stopwatch();
            m_depth += std::exchange(m_outer, 0);
        });
    }

    bool notify(QObject* receiver, QEvent* event) override
    {
        if (m_depth > 0)
            return QApplication::notify(receiver, event);
        const QString what = QStringLiteral(", %1 %2").arg(
            QLatin1String(receiver->metaObject()->className()),
            QLatin1String(QMetaEnum::fromType<QEvent::Type>().valueToKey(event->type())));
        m_clock = Stopwatch();
        ++m_depth;
        const bool done = QApplication::notify(receiver, event);
        --m_depth;
        note(m_clock, what.toStdString());
        return done;
    }

    void step(const std::string& name, const std::function<void()>& act)
    {
        m_step = name;
        m_clock = Stopwatch();
        ++m_depth;
        act();
        --m_depth;
        note(m_clock);
        QElapsedTimer idle;
        idle.start();
        while (idle.elapsed() < m_restMs)
            processEvents(QEventLoop::AllEvents, 5);
    }

    std::vector<Block> worst(std::size_t count)
    {
        std::ranges::sort(m_blocks, std::ranges::greater(), &Block::ms);
        m_blocks.resize(std::min(count, m_blocks.size()));
        return m_blocks;
    }
    void forget() { m_blocks.clear(); }

private:
    void note(const Stopwatch& clock, const std::string& event = {})
    {
        Block block = clock.read(m_step + event);
        if (block.ms >= 1)
            m_blocks.push_back(std::move(block));
    }

    std::vector<Block> m_blocks;
    std::string m_step;
    Stopwatch m_clock;  // of what is delivered now
    int m_depth = 0;
    int m_outer = 0;     // the depth that an event loop waits at
    int m_restMs = 400;  // the worker answers and animations end
};

/// A large network and, to switch to, a small diagram.
std::string shop(int services)
{
    return "# Shop\n\n```mermaid\n" + wideNetwork(services) +
           "```\n\n```mermaid\nflowchart LR\n  a --> b\n```\n";
}

void mouse(QWidget& widget, QEvent::Type type, QPointF at)
{
    const auto buttons = type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton;
    QMouseEvent event(type, at, widget.mapToGlobal(at),
                      type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton, buttons, {});
    QCoreApplication::sendEvent(&widget, &event);
}

void workingDay(WatchedApplication& application, const QString& file)
{
    MainWindow window;
    window.resize(1600, 1000);
    window.show();
    window.files().tell = [](const QString&, const QString&) {};
    application.step("open", [&] { window.openFiles({file}); });
    DocumentPage* page = window.currentPage();
    if (!page)
        return;
    canvas::Document& document = page->document();
    canvas::CanvasView& view = page->view();
    document.waitForLayout(60000);
    application.step("first frame", [] {});
    const auto leaf = [&](std::size_t nth) {
        for (const Node& node : document.diagram().nodes()) {
            if (!node.isContainer && nth-- == 0)
                return node.id;
        }
        return NodeId{};
    };
    application.step("select all", [&] { view.selectAll(); });
    application.step("select all nodes", [&] { view.selectAllNodes(); });
    application.step("select all edges", [&] { view.selectAllEdges(); });
    application.step("select", [&] { view.reveal({.nodes = {leaf(2)}, .edges = {}}); });
    QPointF at = view.viewRectOf(leaf(2)).center();
    application.step("grab", [&] { mouse(view, QEvent::MouseButtonPress, at); });
    for (int i = 0; i < 12; ++i) {
        at += QPointF(6, 4);
        application.step("drag", [&] { mouse(view, QEvent::MouseMove, at); });
    }
    application.step("drop", [&] { mouse(view, QEvent::MouseButtonRelease, at); });
    application.step("connect", [&] {
        page->apply(connectNodes(document.diagram(), leaf(0), leaf(3)), QStringLiteral("Connect"));
    });
    application.step("rename", [&] {
        page->apply(setLabel(document.diagram(), leaf(1), "Payments"), QStringLiteral("Rename"));
    });
    application.step("set a property", [&] {
        page->apply(setProperty(document.diagram(), leaf(1), "cidr", "10.0.7.0/24"),
                    QStringLiteral("Set"));
    });
    application.step("add", [&] { view.addKind(QStringLiteral("aws.lambda")); });
    application.step("delete", [&] { view.removeSelection(); });
    application.step("arrange", [&] { document.autoLayout(); });
    application.step("tidy", [&] { view.tidy(); });
    if (SourcePane* source = page->source()) {
        application.step("type in the source", [&] {
            source->editor()->moveCursor(QTextCursor::End);
            source->editor()->insertPlainText(QStringLiteral("\n  late[Late] --> later[Later]"));
        });
        application.step("take the text over", [&] { source->commit(); });
    }
    const int steps = document.undoStack()->count();
    for (int i = 0; i < steps; ++i)
        application.step("undo", [&] { document.undoStack()->undo(); });
    for (int i = 0; i < steps; ++i)
        application.step("redo", [&] { document.undoStack()->redo(); });
    application.step("another diagram", [&] { window.showDiagram(1); });
    application.step("back", [&] { window.showDiagram(0); });
    application.step("dark", [] { wear(darkTheme()); });
    application.step("light", [] { wear(lightTheme()); });
    application.step("another view", [&] { window.actions()[Act::NewView]->trigger(); });
}

int run(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    WatchedApplication application(argc, argv);
    settings::useEphemeral();
    dressApplication();
    QStringList files;
    bool smoke = false;
    for (const QString& word : QCoreApplication::arguments().mid(1)) {
        if (word == QLatin1String("--smoke"))
            smoke = true;
        else
            files.append(word);
    }
    QTemporaryDir folder;
    if (files.isEmpty()) {
        for (const int services : smoke ? std::vector<int>{30} : std::vector<int>{30, 300, 1000}) {
            files.append(folder.filePath(QStringLiteral("%1-services.md").arg(services)));
            QFile file(files.last());
            if (!file.open(QIODevice::WriteOnly))
                return 1;
            file.write(QByteArray::fromStdString(shop(services)));
        }
    }
    for (const QString& file : files) {
        application.forget();
        workingDay(application, file);
        std::printf("%s: longest blocks, ms (CPU of the window's thread)\n",
                    qPrintable(file.section(QLatin1Char('/'), -1)));
        for (const Block& block : application.worst(12))
            std::printf("  %6.1f (%.1f) %s\n", block.ms, block.cpuMs, block.step.c_str());
    }
    return 0;
}

}  // namespace
}  // namespace stratoplan::bench

int main(int argc, char** argv)
{
    return stratoplan::bench::run(argc, argv);
}
