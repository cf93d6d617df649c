#include "app/file_commands.h"

#include "app/diagnostic_text.h"
#include "app/difference_dialog.h"
#include "app/document_page.h"
#include "app/import_dialog.h"
#include "app/main_window.h"
#include "app/notice_bar.h"
#include "app/opened_file.h"
#include "app/settings.h"
#include "app/unsaved_dialog.h"
#include "app/whole_system.h"
#include "app/windows.h"
#include "canvas/convert.h"
#include "model/diag/source_text.h"
#include "model/edit/paste.h"
#include "model/io/document_json.h"
#include "model/io/file_io.h"
#include "model/io/project_catalog.h"

#include <QDesktopServices>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QTabBar>

#include <algorithm>

namespace stratoplan::app {
namespace {

using canvas::qt;
using canvas::utf8;

const QString kNotice = QStringLiteral("disk");
const char kEmptyDiagram[] = "flowchart TB\n";

QString fileFilter()
{
    return FileCommands::tr("Diagrams (*.md *.markdown *.mmd *.mermaid *.txt *.stratoplan);;"
                            "All files (*)");
}

QString startFolder(const DocumentPage* page)
{
    if (page && !page->isUntitled())
        return QFileInfo(qt(page->document().path())).absolutePath();
    const QStringList recent = settings::recentFiles();
    return recent.isEmpty() ? QString() : QFileInfo(recent.first()).absolutePath();
}

}  // namespace

FileCommands::FileCommands(MainWindow& window) : QObject(&window), m_window(window)
{
    askUnsaved = [this](DocumentPage& page) { return askAboutUnsaved(page, &m_window); };
    tell = [this](const QString& title, const QString& why) { tellProblem(&m_window, title, why); };
    askSavePath = [this](const QString& suggested) {
        return QFileDialog::getSaveFileName(&m_window, tr("Save as"), suggested, fileFilter());
    };
    askDifference = [this](const QString& name, const Comparison& comparison) {
        return DifferenceDialog(name, comparison, &m_window).exec() == QDialog::Accepted;
    };
    openUrl = [](const QUrl& url) { QDesktopServices::openUrl(url); };
    askImport = [this](const QString& text, bool mayInsert) {
        return askForImport(&m_window, text, mayInsert);
    };
    askOpenPaths = [this] {
        return QFileDialog::getOpenFileNames(&m_window, tr("Open"),
                                             startFolder(m_window.currentPage()), fileFilter());
    };
    askPlanPath = [this] {
        return QFileDialog::getOpenFileName(
            &m_window, tr("Open a plan"), startFolder(m_window.currentPage()),
            tr("Terraform plans and states (*.json);;All files (*)"));
    };
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, &FileCommands::fileChanged);
}

DocumentPage* FileCommands::pageOf(const QString& path) const
{
    // A file that is gone has no canonical path, and is known by the one that it had.
    const QString wanted = QFileInfo(path).canonicalFilePath();
    const auto shows = [&](const DocumentPage* page) {
        const QString own = qt(page->document().path());
        return !page->isUntitled() &&
               (wanted.isEmpty() ? own == path : QFileInfo(own).canonicalFilePath() == wanted);
    };
    for (const std::vector<DocumentPage*>& pages :
         {m_window.pages(), Windows::instance().pages()}) {
        const auto found = std::ranges::find_if(pages, shows);
        if (found != pages.end())
            return *found;
    }
    return nullptr;
}

void FileCommands::newDocument()
{
    DocumentPage* page = openBytes({}, kEmptyDiagram);
    ++m_untitled;
    page->setUntitledName(m_untitled == 1 ? tr("Untitled") : tr("Untitled %1").arg(m_untitled));
    m_window.showPage(page);
}

DocumentPage* FileCommands::openBytes(const QString& name, std::string bytes)
{
    const SourceFormat format = detectFormat(bytes, utf8(name));
    auto* page = new DocumentPage(std::make_unique<canvas::Document>("", std::move(bytes), format));
    page->setUntitledName(name);
    m_window.addPage(page);
    return page;
}

DocumentPage* FileCommands::openRecovered(const QString& path, const QString& name,
                                          std::string bytes, const QByteArray& digest)
{
    const SourceFormat format = detectFormat(bytes, utf8(path));
    auto* page = new DocumentPage(std::make_unique<canvas::Document>(
        utf8(path), std::move(bytes), format, *projectCatalogFor(utf8(path)).catalog));
    page->setUntitledName(name);
    page->document().markUnsaved();
    if (!path.isEmpty()) {
        page->document().setOnDisk(digest);
        watch(*page);
    }
    m_window.addPage(page);
    return page;
}

void FileCommands::openTemplate(const QString& name, std::string bytes)
{
    DocumentPage* page = openBytes(name, std::move(bytes));
    page->document().markUnsaved();
}

void FileCommands::openWithDialog()
{
    m_window.openFiles(askOpenPaths());
}

bool FileCommands::open(const QString& path)
{
    if (showOpen(path))
        return true;
    std::optional<OpenedFile> file = readBeside(path, m_window, patienceMs);
    return file && openRead(*std::move(file));
}

bool FileCommands::openRead(OpenedFile file)
{
    return showOpen(file.path) || show(std::move(file));
}

bool FileCommands::showOpen(const QString& path)
{
    DocumentPage* page = pageOf(path);
    if (!page)
        return false;
    MainWindow& window = *Windows::instance().windowOf(*page);
    window.showPage(page);
    if (&window != &m_window)
        window.bringToFront();
    return true;
}

bool FileCommands::openView(const QString& path)
{
    DocumentPage* page = pageOf(path);
    return page ? addView(*page) != nullptr : show(readFileAt(path));
}

DocumentPage* FileCommands::addView(DocumentPage& page)
{
    if (page.system() && page.system()->origin())
        return addSystem(*page.system()->origin());
    page.commitEdits();
    auto* other = new DocumentPage(std::make_unique<canvas::Document>(page.document(), nullptr));
    if (page.isUntitled())
        other->setUntitledName(page.name());
    watch(*other);
    m_window.addPage(other);
    return other;
}

bool FileCommands::show(OpenedFile file)
{
    if (!file.error.isEmpty()) {
        settings::removeRecentFile(file.path);
        tell(tr("%1 could not be opened").arg(QFileInfo(file.path).fileName()), file.error);
        return false;
    }
    const ProjectCatalog& project = *file.project;
    if (!file.document)
        file.begin();
    auto* page = new DocumentPage(std::move(file.document));
    const auto tellFirst = [&](const QString& title, const std::string& where,
                               const std::string& text, const std::vector<Diagnostic>& found) {
        if (!found.empty())
            tell(title, QStringLiteral("%1:%2: %3")
                            .arg(qt(where))
                            .arg(LineTable(text).at(found.front().span.begin).line)
                            .arg(qt(sentence(found.front()))));
    };
    tellFirst(tr("The kinds of this project are not all right"), project.path, project.text,
              project.diagnostics);
    tellFirst(tr("The icons of this project are not all right"), project.icons.path,
              project.icons.text, project.icons.diagnostics);
    remember(file.path);
    watch(*page);
    m_window.addPage(page);
    page->tellEmpty();
    return true;
}

/// The settings go to the disk, for which the first frame does not wait.
void FileCommands::remember(const QString& path)
{
    if (m_window.isVisible())
        settings::addRecentFile(path);
    else
        connect(&m_window, &MainWindow::firstFrameShown, this,
                [path] { settings::addRecentFile(path); });
}

void FileCommands::importText()
{
    DocumentPage* page = m_window.currentPage();
    const bool mayInsert = page && page->document().isEditable();
    const Import answer = askImport({}, mayInsert);
    if (answer.place == ImportPlace::NewDocument)
        importTextAsDocument(answer.text);
    else if (answer.place == ImportPlace::Here && page)
        insertText(answer.text, *page);
}

bool FileCommands::importPasted(const QString& text, DocumentPage& page)
{
    std::string bytes = utf8(text);
    const SourceFormat format = detectFormat(bytes, {});
    DocumentFile file("", std::move(bytes), format, builtInCatalog());
    if (file.diagramCount() == 0 || file.diagram(0).nodes().empty())
        return false;
    const Import answer = askImport(text, page.document().isEditable());
    if (answer.place == ImportPlace::NewDocument)
        return importTextAsDocument(answer.text);
    if (answer.place == ImportPlace::Here)
        insertText(answer.text, page);
    return true;
}

void FileCommands::insertText(const QString& text, DocumentPage& page)
{
    std::string bytes = utf8(text);
    const SourceFormat format = detectFormat(bytes, {});
    DocumentFile file("", std::move(bytes), format, builtInCatalog());
    if (file.diagramCount() == 0)
        return;
    const Diagram& read = file.diagram(0);
    DiagramData records;
    records.nodes.assign(read.nodes().begin(), read.nodes().end());
    records.edges.assign(read.edges().begin(), read.edges().end());
    const Diff diff = pasteRecords(page.document().diagram(), records, {}, {});
    if (page.apply(diff, tr("Insert text")))
        page.view().setSelection({.nodes = diff.touchedNodes(), .edges = {}});
}

bool FileCommands::importTextAsDocument(const QString& text)
{
    std::string bytes = utf8(text);
    const SourceFormat format = detectFormat(bytes, {});
    DocumentFile file("", bytes, format, builtInCatalog());
    if (file.diagramCount() == 0 || file.diagram(0).nodes().empty())
        return false;
    openBytes(tr("Imported"), std::move(bytes));
    return true;
}

DocumentPage* FileCommands::showSystem(DocumentPage& page)
{
    if (page.system())
        return &page;
    page.commitEdits();
    for (DocumentPage* shown : m_window.pages()) {
        const DocumentPage* origin = shown->system() ? shown->system()->origin() : nullptr;
        if (origin && origin->document().shares(page.document())) {
            m_window.showPage(shown);
            return shown;
        }
    }
    return addSystem(page);
}

DocumentPage* FileCommands::addSystem(DocumentPage& origin)
{
    DocumentPage* shown = WholeSystem::newPage(origin);
    connect(shown->system(), &WholeSystem::abandoned, shown, [shown] {
        if (MainWindow* window = Windows::instance().windowOf(*shown))
            window->removePage(shown);
    });
    m_window.addPage(shown);
    return shown;
}

void FileCommands::comparePlan(DocumentPage& page)
{
    const QString planNotice = QStringLiteral("plan");
    canvas::Document& document = page.document();
    if (document.isCompared()) {
        document.compareWith(nullptr);
        page.notices().withdraw(planNotice);
        return;
    }
    const QString path = askPlanPath();
    if (path.isEmpty())
        return;
    const Result<std::string> bytes = readFile(utf8(path));
    if (!bytes) {
        tell(tr("Could not open the plan"), translated(bytes.reason()));
        return;
    }
    DocumentFile file(utf8(path), *bytes, SourceFormat::TerraformJson, document.catalog());
    if (file.diagramCount() == 0 || file.diagram(0).nodes().empty()) {
        tell(tr("Could not open the plan"), tr("It is no plan or state of Terraform in JSON; write "
                                               "one with 'terraform show -json'."));
        return;
    }
    document.compareWith(std::make_shared<const Diagram>(file.diagram(0)));
    const auto& findings = document.findings(document.currentIndex());
    const auto missing = std::ranges::count_if(findings, [](const Finding& finding) {
        return finding.diagnostic.code == DiagCode::TFJ003 ||
               finding.diagnostic.code == DiagCode::TFJ004;
    });
    page.notices().tell(
        {.id = kNotice,
         .text = missing == 0 ? tr("Diagram and plan show the same.")
                              : tr("%n differences between diagram and plan", nullptr,
                                   static_cast<int>(missing)),
         .choices = {{tr("End comparison"), [this, &page] { comparePlan(page); }}}});
}

bool FileCommands::save(DocumentPage& page)
{
    if (page.isUntitled())
        return saveAs(page);
    const QString path = qt(page.document().path());
    QFile file(path);
    const QByteArray known = page.document().onDisk();
    if (!known.isEmpty() && page.document().isDirty() && file.open(QIODevice::ReadOnly) &&
        digestOfBytes(file.readAll()) != known) {
        // Another program wrote it meanwhile: never overwritten without a word.
        if (!confirm(&m_window, tr("%1 was changed by another program").arg(page.name()),
                     tr("Saving replaces those changes by yours."), tr("Replace")))
            return false;
    }
    return saveTo(page, path);
}

bool FileCommands::saveAs(DocumentPage& page)
{
    QString suggested = page.isUntitled() ? page.name() : qt(page.document().path());
    if (page.isUntitled() && QFileInfo(suggested).suffix().isEmpty())
        suggested += page.document().format() == SourceFormat::Markdown ? QStringLiteral(".md")
                                                                        : QStringLiteral(".mmd");
    const QString folder = startFolder(&page);
    if (page.isUntitled() && !folder.isEmpty())
        suggested = folder + QLatin1Char('/') + suggested;
    const QString path = askSavePath(suggested);
    if (path.isEmpty())
        return false;
    return saveTo(page, QFileInfo(path).absoluteFilePath());
}

bool FileCommands::saveTo(DocumentPage& page, const QString& path)
{
    page.commitEdits();
    m_watcher.removePath(path);
    const std::string& bytes = page.document().bytes();
    QString why;
    if (QFileInfo::exists(path) && !QFileInfo(path).isWritable())
        why = tr("%1 is read-only; save it under another name").arg(QFileInfo(path).fileName());
    else if (const Status done = writeFile(utf8(path), bytes); !done)
        why = translated(done.reason());
    if (why.isEmpty()) {
        page.document().setOnDisk(digestOfBytes(QByteArray::fromStdString(bytes)));
        if (qt(page.document().path()) != path)
            page.document().setPath(utf8(path));
        settings::addRecentFile(path);
        if (page.document().holdsUnwritten()) {
            page.notices().tell(
                {.id = kNotice,
                 .text = translated(Diagnostic{.code = DiagCode::SRC002}),
                 .severity = Severity::Warning,
                 .choices = {{tr("Save diagram as…"), [this, &page] { saveNative(page); }}}});
        } else {
            page.document().markSaved();
            page.notices().withdraw(kNotice);
        }
    } else {
        page.notices().tell({.id = kNotice,
                             .text = why,
                             .severity = Severity::Error,
                             .choices = {{tr("Save as…"), [this, &page] { saveAs(page); }}}});
    }
    watch(page);
    return why.isEmpty();
}

void FileCommands::saveNative(DocumentPage& page)
{
    const QFileInfo source(qt(page.document().path()));
    const QString path = askSavePath(source.path() + QLatin1Char('/') + source.completeBaseName() +
                                     QStringLiteral(".stratoplan"));
    if (path.isEmpty())
        return;
    if (const Status done = writeFile(utf8(path), writeNative(page.document().diagram())); !done)
        page.notices().tell(
            {.id = kNotice, .text = translated(done.reason()), .severity = Severity::Error});
    else
        page.notices().withdraw(kNotice);
}

void FileCommands::reload(DocumentPage& page)
{
    if (page.isUntitled())
        return;
    const QString path = qt(page.document().path());
    if (page.document().isDirty() && !confirm(&m_window, tr("Reload %1 from disk").arg(page.name()),
                                              tr("Your unsaved changes are lost."), tr("Reload")))
        return;
    // Every view is opened again where it was.
    struct View {
        MainWindow* window;
        int tab;
        int diagram;
        ViewPlace place;
    };
    const auto seen = [](const DocumentPage& one) {
        MainWindow* window = Windows::instance().windowOf(one);
        const std::vector<DocumentPage*> pages = window->pages();
        const auto tab = static_cast<int>(std::ranges::find(pages, &one) - pages.begin());
        return View{window, tab, one.document().currentIndex(), one.place()};
    };
    std::vector<View> views;
    const std::vector<DocumentPage*> others = Windows::instance().viewsOf(page);
    for (DocumentPage* one : others) {
        if (one != &page)
            views.push_back(seen(*one));
    }
    views.push_back(seen(page));  // stays in front
    for (DocumentPage* one : others) {
        if (one != &page)
            Windows::instance().windowOf(*one)->removePage(one);
    }
    m_window.removePage(&page);
    for (const View& view : views) {
        if (!view.window->files().openView(path))
            return;
        DocumentPage& fresh = *view.window->currentPage();
        QTabBar* tabs = view.window->tabs();
        tabs->moveTab(tabs->currentIndex(), std::min(view.tab, tabs->count() - 1));
        if (view.diagram < fresh.document().diagramCount())
            fresh.document().setCurrentIndex(view.diagram);
        if (view.place.zoom > 0)
            fresh.setPlace(view.place);
    }
}

bool FileCommands::mayClose(DocumentPage& page)
{
    page.commitEdits();
    return Windows::instance().viewsOf(page).size() > 1 || mayLeave(page);
}

bool FileCommands::mayLeave(DocumentPage& page)
{
    if (!page.document().isDirty())
        return true;
    m_window.showPage(&page);
    switch (askUnsaved(page)) {
    case Answer::Save:
        return save(page);
    case Answer::Discard:
        return true;
    case Answer::Cancel:
        break;
    }
    return false;
}

bool FileCommands::mayCloseAll()
{
    std::vector<DocumentPage*> asked;  // one view of each file
    for (DocumentPage* page : m_window.pages()) {
        page->commitEdits();
        const auto sharing = [page](const DocumentPage* other) {
            return other->document().shares(page->document());
        };
        const auto views = Windows::instance().viewsOf(*page);
        const bool elsewhere = std::ranges::any_of(views, [this](const DocumentPage* other) {
            return Windows::instance().windowOf(*other) != &m_window;
        });
        if (elsewhere || std::ranges::any_of(asked, sharing))
            continue;
        asked.push_back(page);
        if (!mayLeave(*page))
            return false;
    }
    return true;
}

void FileCommands::forget(DocumentPage& page)
{
    const auto sharing = [&page](const DocumentPage* other) {
        return other != &page && other->document().shares(page.document());
    };
    if (!page.isUntitled() && std::ranges::none_of(m_window.pages(), sharing))
        m_watcher.removePath(qt(page.document().path()));
}

void FileCommands::watch(DocumentPage& page)
{
    if (!page.isUntitled())
        m_watcher.addPath(qt(page.document().path()));
}

void FileCommands::fileChanged(const QString& path)
{
    DocumentPage* page = pageOf(path);
    if (!page || Windows::instance().windowOf(*page) != &m_window)
        return;
    QFile file(path);
    if (!file.exists()) {
        page->notices().tell(
            {.id = kNotice,
             .text = tr("%1 was moved or deleted. What you see is kept here until you close it.")
                         .arg(page->name()),
             .severity = Severity::Warning,
             .choices = {{tr("Save again"), [this, page] { save(*page); }}}});
        return;
    }
    m_watcher.addPath(path);  // editors replace files, and the watch goes with the old one
    if (!file.open(QIODevice::ReadOnly))
        return;
    if (digestOfBytes(file.readAll()) == page->document().onDisk())
        return page->notices().withdraw(kNotice);
    page->notices().tell(
        {.id = kNotice,
         .text = page->document().isDirty()
                     ? tr("%1 was changed by another program, and you have changes of your own.")
                           .arg(page->name())
                     : tr("%1 was changed by another program.").arg(page->name()),
         .severity = Severity::Warning,
         .choices = {{tr("Show changes"), [this, page] { showChanges(*page); }},
                     {tr("Reload"), [this, page] { reload(*page); }}}});
}

void FileCommands::showChanges(DocumentPage& page)
{
    page.commitEdits();
    const canvas::Document& document = page.document();
    Result<std::string> bytes = readFile(document.path());
    if (!bytes) {
        page.notices().tell(
            {.id = kNotice, .text = translated(bytes.reason()), .severity = Severity::Error});
        return;
    }
    DocumentFile here(document.path(), document.bytes(), document.format(), document.catalog());
    DocumentFile there(document.path(), std::move(*bytes), document.format(), document.catalog());
    const std::optional<Comparison> comparison =
        firstDifference(here, there, document.currentIndex());
    const bool wanted =
        comparison
            ? askDifference(page.name(), *comparison)
            : confirm(&m_window, tr("What changed in %1").arg(page.name()),
                      tr("Only text around the diagrams, or their arrangement."), tr("Reload"));
    if (wanted)
        reload(page);
}

}  // namespace stratoplan::app
