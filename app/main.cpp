#include "app/appearance.h"
#include "app/document_page.h"
#include "app/file_commands.h"
#include "app/journal.h"
#include "app/language.h"
#include "app/main_window.h"
#include "app/opened_file.h"
#include "app/portal_theme.h"
#include "app/render_service.h"
#include "app/screenshot.h"
#include "app/session.h"
#include "app/settings.h"
#include "app/single_instance.h"
#include "app/termination.h"
#include "app/window_colors.h"
#include "app/windows.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFile>

#include <cstdio>
#include <cstdlib>
#include <fontconfig/fontconfig.h>
#include <memory>
#include <optional>
#include <string_view>
#include <thread>

namespace {

using namespace stratoplan::app;

constexpr int kWrongUse = 2;

const QCommandLineOption kScreenshot{QStringLiteral("screenshot"),
                                     QStringLiteral("Draw the window to a PNG file and exit."),
                                     QStringLiteral("OUT.png")};
const QCommandLineOption kSize{QStringLiteral("size"),
                               QStringLiteral("Size of the window, for --screenshot."),
                               QStringLiteral("WxH"), QStringLiteral("1440x900")};
const QCommandLineOption kTheme{QStringLiteral("theme"), QStringLiteral("light or dark."),
                                QStringLiteral("THEME")};
const QCommandLineOption kSpeak{
    QStringLiteral("language"),
    QStringLiteral("de, en, es, fr, ja or zh_CN; x-long and x-rtl try the layout."),
    QStringLiteral("CODE")};
const QCommandLineOption kDiagram{QStringLiteral("diagram"),
                                  QStringLiteral("Show that diagram of the document, from 1."),
                                  QStringLiteral("N")};
const QCommandLineOption kSelect{QStringLiteral("select"),
                                 QStringLiteral("Select that component, for --screenshot."),
                                 QStringLiteral("ID")};
const QCommandLineOption kRender{
    QStringLiteral("render"),
    QStringLiteral("Draw pictures from standard input as png or pdf (used by stratoplan convert)."),
    QStringLiteral("FORMAT")};
const QCommandLineOption kScale{QStringLiteral("scale"),
                                QStringLiteral("Pixels of the picture for one unit, for --render."),
                                QStringLiteral("S"), QStringLiteral("2")};
const QCommandLineOption kNewInstance{
    QStringLiteral("new-instance"), QStringLiteral("Do not hand the files to a running program.")};
const QCommandLineOption kFirstFrame{
    QStringLiteral("first-frame"),
    QStringLiteral("Say so and exit as soon as the window is drawn (for measurements).")};
const QCommandLineOption kExample{QStringLiteral("example"),
                                  QStringLiteral("Open the bundled example.")};

/// Whether this run shows no window: what it draws goes to a file or a pipe, or it only prints.
bool runsWithoutDisplay(int argc, char** argv)
{
    const bool display =
        qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY");
    for (int i = 1; i < argc; ++i) {
        const std::string_view option(argv[i]);
        if (option.starts_with("--render") || option == "--help" || option == "-h" ||
            option == "--version" || option == "-v" ||
            (option.starts_with("--screenshot") && !display))
            return true;
    }
    return false;
}

/// What each start needs, made ready beside the connection to the display.
void prepareStart()
{
    FcInit();
    stratoplan::builtInCatalog();
}

/// Leaves out what the offscreen platform says about itself.
void printMessage(QtMsgType type, const QMessageLogContext&, const QString& text)
{
    if (!text.contains(QLatin1String("propagateSizeHints")) &&
        !text.contains(QLatin1String("XDG_RUNTIME_DIR")))
        std::fprintf(stderr, "%s\n", qPrintable(text));
    if (type == QtFatalMsg)
        std::abort();
}

int render(const QCommandLineParser& options)
{
    QFile in;
    QFile out;
    if (!in.open(stdin, QIODevice::ReadOnly | QIODevice::Unbuffered) ||
        !out.open(stdout, QIODevice::WriteOnly | QIODevice::Unbuffered))
        return kWrongUse;
    return renderPictures({options.value(kRender), options.value(kScale).toDouble()}, in, out);
}

int screenshot(const QCommandLineParser& options)
{
    const QStringList size = options.value(kSize).split(QLatin1Char('x'));
    const QSize wanted(size.value(0).toInt(), size.value(1).toInt());
    if (wanted.isEmpty()) {
        std::fputs("stratoplan-designer: --size takes WIDTHxHEIGHT, such as 1440x900\n", stderr);
        return kWrongUse;
    }
    settings::setFlag(kMotionFlag, false);  // a picture shows where things end up
    wear(options.value(kTheme) == QLatin1String("dark") ? stratoplan::darkTheme()
                                                        : stratoplan::lightTheme());
    MainWindow window;
    bool failed = false;
    window.files().tell = [&failed](const QString& title, const QString& why) {
        std::fprintf(stderr, "stratoplan-designer: %s: %s\n", qPrintable(title), qPrintable(why));
        failed = true;
    };
    window.openFiles(options.positionalArguments());
    if (failed)
        return kWrongUse;
    if (options.isSet(kExample))
        window.openExample();
    if (options.isSet(kDiagram))
        window.showDiagram(options.value(kDiagram).toInt() - 1);
    return saveScreenshot(window, wanted, options.value(kSelect), options.value(kScreenshot))
               ? 0
               : kWrongUse;
}

}  // namespace

int main(int argc, char** argv)
{
    if (runsWithoutDisplay(argc, argv)) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        qInstallMessageHandler(printMessage);
    }
    QApplication::setApplicationName(QStringLiteral("Stratoplan"));
    QApplication::setOrganizationName(QStringLiteral("Stratoplan"));
    QApplication::setApplicationVersion(QStringLiteral(STRATOPLAN_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("org.stratoplan.Stratoplan"));
    QApplication::setAttribute(Qt::AA_DontShowIconsInMenus, false);
    std::thread ahead(prepareStart);
    QApplication application(argc, argv);
    ahead.join();

    QCommandLineParser options;
    options.setApplicationDescription(
        QStringLiteral("Stratoplan, the visual architecture designer."));
    options.addHelpOption();
    options.addVersionOption();
    options.addOptions({kSpeak, kScreenshot, kSize, kTheme, kDiagram, kSelect, kRender, kScale,
                        kNewInstance, kFirstFrame, kExample});
    options.addPositionalArgument(QStringLiteral("FILE"), QStringLiteral("Documents to open."),
                                  QStringLiteral("[FILE…]"));
    options.process(application);

    if (options.isSet(kRender))
        return render(options);
    if (options.isSet(kScreenshot))
        settings::useEphemeral();
    speak(options.isSet(kSpeak) ? options.value(kSpeak) : settings::text(kLanguage, {}));
    dressApplication();
    if (options.isSet(kScreenshot))
        return screenshot(options);

    const QStringList files = options.positionalArguments();
    const bool alone = options.isSet(kNewInstance) ||
                       qEnvironmentVariableIsSet("STRATOPLAN_NEW_INSTANCE") ||
                       options.isSet(kExample);
    if (!alone && SingleInstance::handOver(files))
        return 0;
    if (options.isSet(kTheme))
        wear(options.value(kTheme) == QLatin1String("dark") ? stratoplan::darkTheme()
                                                            : stratoplan::lightTheme());
    else
        wearChosenTheme();
    const PortalTheme portal;
    if (!options.isSet(kTheme)) {
        QObject::connect(&portal, &PortalTheme::changed, &application, [](bool dark) {
            setPlatformPrefersDark(dark);
            wearChosenTheme();
        });
    }
    // Read before the window is made, and laid out meanwhile.
    std::optional<OpenedFile> first;
    if (!files.isEmpty())
        first = readFileAt(files.first());
    if (first && first->file)
        first->begin();
    MainWindow& window = Windows::instance().openNew();
    SingleInstance instance;
    std::unique_ptr<Journal> journal;
    const auto keepJournal = [&journal, &window] {
        if (!journal)
            journal = std::make_unique<Journal>(window, Journal::standardFolder());
    };
    if (!alone) {
        QObject::connect(&instance, &SingleInstance::filesReceived, &application,
                         [](const QStringList& received) {
                             const auto& windows = Windows::instance().all();
                             if (windows.empty())
                                 return;
                             auto* front = qobject_cast<MainWindow*>(QApplication::activeWindow());
                             MainWindow& chosen = front ? *front : *windows.back();
                             chosen.bringToFront();
                             chosen.openFiles(received);
                         });
        instance.listen();
    }
    // What a run that was killed has left is opened first; else the journal can wait for the frame.
    if (Journal::hasOtherRuns(Journal::standardFolder())) {
        keepJournal();
        journal->recover();
    }
    Session session;
    if (!alone && files.isEmpty() && settings::flag(kSessionFlag, true))
        session.restore(window);
    if (first)
        window.files().openRead(std::move(*first));
    window.openFiles(files.mid(1));
    if (options.isSet(kExample))
        window.openExample();
    const Termination termination;
    QObject::connect(&termination, &Termination::requested, &application, [&] {
        // Nobody is there to be asked: unsaved work waits in the journal for the next start.
        for (DocumentPage* page : Windows::instance().pages())
            page->commitEdits();
        session.finish();
        if (journal)
            journal->keepForNextRun();
        QApplication::exit(0);
    });
    if (!alone)
        session.follow();
    if (!options.isSet(kFirstFrame)) {
        QObject::connect(&window, &MainWindow::firstFrameShown, &window, keepJournal);
    } else {
        QObject::connect(&window, &MainWindow::firstFrameShown, &application, [] {
            std::puts("frame");
            std::fflush(stdout);
            std::_Exit(0);  // what it takes to end is not asked
        });
    }
    window.show();
    const int code = QApplication::exec();
    journal.reset();  // while the pages that it looks at are there
    while (!Windows::instance().all().empty())
        delete Windows::instance().all().back();
    return code;
}
