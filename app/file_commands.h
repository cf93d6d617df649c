#pragma once

#include "app/import_dialog.h"
#include "model/core/comparison.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QStringList>
#include <QUrl>

#include <functional>

namespace stratoplan::app {

class DocumentPage;
class MainWindow;
struct OpenedFile;

/// New, open, import, save, close, and what happens to open files on the disk.
class FileCommands final : public QObject {
    Q_OBJECT

public:
    /// How the question about unsaved changes is answered; tests set it, people get a dialog.
    enum class Answer { Save, Discard, Cancel };
    std::function<Answer(DocumentPage&)> askUnsaved;
    std::function<QString(const QString& suggested)> askSavePath;
    std::function<QStringList()> askOpenPaths;
    std::function<QString()> askPlanPath;
    std::function<void(const QString& title, const QString& why)> tell;
    std::function<Import(const QString& text, bool mayInsert)> askImport;
    std::function<void(const QUrl&)> openUrl;  ///< in the browser
    /// Shows a difference; true when the version on disk is wanted.
    std::function<bool(const QString& name, const Comparison& comparison)> askDifference;

    int patienceMs = 500;  ///< after that long opening a file shows that it goes on

    explicit FileCommands(MainWindow& window);

    void newDocument();
    void openWithDialog();
    bool open(const QString& path);
    bool openRead(OpenedFile file);  ///< one that was read before there was a window
    /// Opens the file in this window in any case: what is open already gets another view.
    bool openView(const QString& path);
    /// Another view of the page's document, in this window.
    DocumentPage* addView(DocumentPage& page);
    /// The bytes as a document that has no file yet.
    DocumentPage* openBytes(const QString& name, std::string bytes);
    /// Unsaved work of an earlier run; without a path a document that has no file yet. `digest` is
    /// that of the file when it was read, so that saving notices what happened to it meanwhile.
    DocumentPage* openRecovered(const QString& path, const QString& name, std::string bytes,
                                const QByteArray& digest);
    void openTemplate(const QString& name, std::string bytes);
    void importText();
    /// Text from the clipboard or a drop, when it is a diagram: opens it. False when it is none.
    bool importTextAsDocument(const QString& text);
    /// The same for text that was pasted while a diagram is open: asks with a preview whether it
    /// goes into that diagram or becomes a document.
    bool importPasted(const QString& text, DocumentPage& page);
    /// All diagrams of the page's document as one, in a page of its own that can be looked at and
    /// follows them.
    DocumentPage* showSystem(DocumentPage& page);
    /// Asks for a plan or state of Terraform in JSON and shows on the canvas what it and the
    /// drawings do not share; again: no longer.
    void comparePlan(DocumentPage& page);
    bool save(DocumentPage& page);
    bool saveAs(DocumentPage& page);
    void reload(DocumentPage& page);
    /// Shows how the file on disk differs from what stands here, and reloads it where that is
    /// wanted.
    void showChanges(DocumentPage& page);
    /// Asks about unsaved changes, unless another view keeps them. True when the page may go.
    bool mayClose(DocumentPage& page);
    bool mayCloseAll();
    void forget(DocumentPage& page);  ///< the page is going

private:
    DocumentPage* addSystem(DocumentPage& origin);
    void insertText(const QString& text, DocumentPage& page);
    bool saveTo(DocumentPage& page, const QString& path);
    /// The diagram in view as a native file: what a changed drawing cannot say in its text.
    void saveNative(DocumentPage& page);
    void watch(DocumentPage& page);
    void fileChanged(const QString& path);
    bool show(OpenedFile file);
    bool showOpen(const QString& path);  ///< false where no window has it
    void remember(const QString& path);  ///< among the recent ones
    /// The page of this window, or else of another one, that shows the file.
    DocumentPage* pageOf(const QString& path) const;
    bool mayLeave(DocumentPage& page);

    MainWindow& m_window;
    QFileSystemWatcher m_watcher;
    int m_untitled = 0;
};

}  // namespace stratoplan::app
