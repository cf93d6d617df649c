#pragma once

#include "canvas/document.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace stratoplan {
struct ProjectCatalog;
}

namespace stratoplan::app {

/// A file that was read and that no window shows yet; its first diagram is being laid out.
struct OpenedFile {
    QString path;                                ///< absolute
    QString error;                               ///< why it was not read, for people
    std::unique_ptr<canvas::Document> document;  ///< null where there is an error
    const ProjectCatalog* project = nullptr;     ///< what it was read with
};

/// Needs no window: at the start the layout is made while the window is.
OpenedFile readFileAt(const QString& path);

/// What is remembered of a file's bytes, to know whether another program changed them.
QByteArray digestOfBytes(const QByteArray& bytes);

}  // namespace stratoplan::app
