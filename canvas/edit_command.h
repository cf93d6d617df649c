#pragma once

#include "model/document/document_file.h"

#include <QUndoCommand>

#include <vector>

namespace stratoplan::canvas {

class Document;

/// Which edits run together into one undo step: keyboard nudges and typing do, gestures do not.
enum class EditKind { Single, Nudge, Typing };

/// The one undo command: a change of a diagram together with the bytes of the file before and after
/// it, so that undo brings the same bytes back.
///
/// Nudges and typing merge while they belong to one run and touch the same records; what was moved
/// there and back again removes itself. The first redo() only announces: the edit was done when it
/// was found possible.
class EditCommand final : public QUndoCommand {
public:
    EditCommand(Document& document, EditKind kind, unsigned run, FileEdit edit,
                const QString& text);

    int id() const override;  ///< -1 never merges
    void redo() override;
    void undo() override;
    bool mergeWith(const QUndoCommand* next) override;

private:
    Diff whole() const;
    bool changesNothing() const;

    Document& m_document;
    EditKind m_kind;
    unsigned m_run;
    std::vector<FileEdit> m_steps;  // merged edits keep their own bytes, in order
    bool m_done = true;
};

}  // namespace stratoplan::canvas
