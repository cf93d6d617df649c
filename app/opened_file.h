#pragma once

#include "canvas/document.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

class QWidget;

namespace stratoplan {
struct ProjectCatalog;
}

namespace stratoplan::app {

/// A file that was read and that no window shows yet.
struct OpenedFile {
    QString path;                             ///< absolute
    QString error;                            ///< why it was not read, for people
    QByteArray digest;                        ///< of its bytes
    const ProjectCatalog* project = nullptr;  ///< what it was read with
    std::optional<DocumentFile> file;         ///< nothing where there is an error or a document
    canvas::Document::Prepared prepared;
    std::unique_ptr<canvas::Document> document;

    /// Makes the document, which begins with the layout. Thread: that of the windows.
    void begin();
};

/// Reads the file up to its first diagram. Safe to call from any thread.
OpenedFile readFileAt(const QString& path);

/// The same beside the window, which goes on living. When that takes longer than the patience, a
/// sheet says so and offers to give up. Nothing where the user did.
std::optional<OpenedFile> readBeside(const QString& path, QWidget& window, int patienceMs);

/// What is remembered of a file's bytes, to know whether another program changed them.
QByteArray digestOfBytes(const QByteArray& bytes);

}  // namespace stratoplan::app
