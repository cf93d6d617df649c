#pragma once

#include "canvas/edit_command.h"
#include "model/document/document_file.h"

#include <QByteArray>
#include <QUndoStack>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace stratoplan::canvas {

class Document;

/// What every view of one open file shares: its text and diagrams, its undo stack, and what is
/// known of the file on the disk. A Document is one view of it.
///
/// It lives as long as one of its views. Commands of the stack change the file here and tell every
/// view; the view that acted last brings what an undo changes to light.
class OpenFile final {
public:
    explicit OpenFile(DocumentFile read) : catalog(&read.catalog()), file(std::move(read)) {}

    void attach(Document& view);
    void detach(Document& view);
    const std::vector<Document*>& views() const { return m_views; }
    /// The view that the user works in: it follows undo and redo to another diagram.
    void setActing(Document& view) { m_acting = &view; }

    Status redoStep(const FileEdit& edit) { return file.redo(edit); }
    Status undoStep(const FileEdit& edit) { return file.undo(edit); }
    void announce(std::size_t index, const Diff& diff, EditReason reason);
    void refuse(const Diagnostic& reason);
    /// Puts another file in the place of this one; every view begins anew with it.
    void exchange(DocumentFile& other);
    /// Places where the text was read in the wrong encoding. Cost: the file is read, a long one not
    /// after each edit.
    std::size_t misreadCount();

    const Catalog* catalog;
    DocumentFile file;
    QUndoStack undo;
    unsigned run = 0;   ///< nudges and typing of one run are one step
    QByteArray onDisk;  ///< digest of the bytes that were read or written last; empty: none

private:
    std::vector<Document*> m_views;
    Document* m_acting = nullptr;
    std::optional<std::size_t> m_misread;
};

}  // namespace stratoplan::canvas
