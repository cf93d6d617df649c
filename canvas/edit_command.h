#pragma once

#include "model/document/document_file.h"

#include <QUndoCommand>

#include <vector>

namespace stratoplan::canvas {

class OpenFile;

/// Which edits run together into one undo step: keyboard nudges and typing do, gestures do not.
enum class EditKind { Single, Nudge, Typing };

enum class EditReason { Edit, Undo, Redo };

/// The one undo command: a change of a diagram together with the bytes of the file before and after
/// it, so that undo brings the same bytes back.
///
/// Nudges and typing merge while they belong to one run and touch the same records; what was moved
/// there and back again removes itself. The first redo() only announces: the edit was done when it
/// was found possible. One edit may be several steps in the file.
class EditCommand final : public QUndoCommand {
public:
    EditCommand(OpenFile& file, EditKind kind, std::vector<FileEdit> steps, const QString& text);

    int id() const override;  ///< -1 never merges
    void redo() override;
    void undo() override;
    bool mergeWith(const QUndoCommand* next) override;

private:
    const Diff& whole() const;  ///< all steps as one
    bool changesNothing() const;

    OpenFile& m_file;
    EditKind m_kind;
    unsigned m_run;
    std::vector<FileEdit> m_steps;  // merged edits keep their own bytes, in order
    Diff m_sum;                     // of several steps
    bool m_done = true;
};

/// The one undo command beside it: the file with another text as a whole, in which other diagrams
/// may stand. Both are kept, so undo brings the same bytes and diagrams back.
class RewriteCommand final : public QUndoCommand {
public:
    RewriteCommand(OpenFile& file, DocumentFile other, const QString& text)
        : QUndoCommand(text), m_file(file), m_other(std::move(other))
    {
    }

    void redo() override;
    void undo() override { redo(); }

private:
    OpenFile& m_file;
    DocumentFile m_other;
};

}  // namespace stratoplan::canvas
