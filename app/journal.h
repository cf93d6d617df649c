#pragma once

#include <QHash>
#include <QObject>
#include <QTimer>

#include <memory>

class QLockFile;

namespace stratoplan::app {

class DocumentPage;
class MainWindow;

/// Copies of unsaved work beside the user's data, so that a crash loses at most the last second.
///
/// Each run has a folder of its own with a lock that dies with the process; a file in it holds one
/// document that differs from the disk. A save, an undo of everything or closing the tab removes
/// it.
class Journal final : public QObject {
    Q_OBJECT

public:
    Journal(MainWindow& window, const QString& folder);
    ~Journal() override;  ///< an orderly end leaves nothing behind, see keepForNextRun()

    /// Opens what runs that ended without a word have left, as unsaved documents. Returns how many.
    int recover();
    /// Writes what changed now instead of within the second.
    void flush();
    /// The program ends without asking: what is unsaved stays for the next run.
    void keepForNextRun();
    /// Whether another run has left something there, be it still going or not.
    static bool hasOtherRuns(const QString& folder);
    /// The standard place for it.
    static QString standardFolder();

private:
    void follow(MainWindow& window);
    void follow(DocumentPage* page);
    void mark(DocumentPage* page);
    void write(DocumentPage& page);
    QString fileOf(const DocumentPage& page);

    MainWindow& m_window;
    QString m_root;
    QString m_folder;
    std::unique_ptr<QLockFile> m_lock;
    QHash<const DocumentPage*, QString> m_files;
    QList<DocumentPage*> m_changed;
    QTimer m_timer;
    int m_count = 0;
    bool m_kept = false;
};

}  // namespace stratoplan::app
