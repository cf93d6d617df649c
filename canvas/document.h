#pragma once

#include "canvas/edit_command.h"
#include "canvas/layout_job.h"
#include "canvas/open_file.h"
#include "model/core/fact.h"
#include "model/document/document_file.h"
#include "model/layout/layout.h"

#include <QElapsedTimer>
#include <QObject>
#include <QString>
#include <QUndoStack>

#include <memory>
#include <string>
#include <vector>

namespace stratoplan::canvas {

/// How long a diagram that comes into view is worth waiting for, so that its first frame shows it
/// in its place. Units: ms.
inline constexpr int kFirstPatience = 36;

/// One view of an open file: the diagram that it shows, and for each diagram the layout and the
/// findings. Text and undo stack belong to the OpenFile, which several views may share.
///
/// Every change of content goes through apply() or replaceText() as one EditCommand, and changed()
/// is the only signal about content. The layout is always parallel to the diagram: right after an
/// edit it is the last one carried over, and layoutChanged() follows when the worker has answered.
/// The boxes of a large diagram that was never seen come first, with a layoutChanged() of their
/// own.
class Document final : public QObject {
    Q_OBJECT

public:
    using Reason = EditReason;

    Document(std::string path, std::string bytes, SourceFormat format,
             const Catalog& catalog = builtInCatalog(), QObject* parent = nullptr);
    /// What a first view needs besides the file, where another thread has it ready.
    struct Prepared {
        std::shared_ptr<const std::vector<Fact>> facts = {};  ///< said beside the drawings
        std::shared_ptr<const Diagram> first = {};  ///< a copy of the first diagram, for the worker
    };
    Document(DocumentFile file, Prepared prepared);
    /// Another view of the same file, at the diagram that `other` shows.
    explicit Document(const Document& other, QObject* parent);
    ~Document() override;

    const Catalog& catalog() const { return *m_open->catalog; }
    /// The same kinds with other icons. It must live as long as the program.
    void setCatalog(const Catalog& catalog) { m_open->catalog = &catalog; }
    const std::string& path() const { return m_open->file.path(); }
    void setPath(std::string path);
    const std::string& bytes() const { return m_open->file.bytes(); }
    bool holdsUnwritten() const { return m_open->file.holdsUnwritten(); }
    SourceFormat format() const { return m_open->file.format(); }
    QUndoStack* undoStack() { return &m_open->undo; }
    bool isDirty() const { return !m_open->undo.isClean(); }
    /// Whether `other` is a view of the same file.
    bool shares(const Document& other) const { return m_open == other.m_open; }
    /// The user works in this view now: it is the one that follows undo to another diagram.
    void activate() { m_open->setActing(*this); }
    /// Digest of the file's bytes as they were read or written last.
    const QByteArray& onDisk() const { return m_open->onDisk; }
    void setOnDisk(const QByteArray& digest) { m_open->onDisk = digest; }
    void markSaved();    ///< also ends a run of nudges or typing
    void markUnsaved();  ///< what was opened is on no disk as it is

    int diagramCount() const { return static_cast<int>(m_open->file.diagramCount()); }
    /// The diagram in view. -1 where the file has none.
    int currentIndex() const { return m_current; }
    void setCurrentIndex(int index);
    const Block& block(int index) const
    {
        return m_open->file.block(static_cast<std::size_t>(index));
    }
    const Diagram& diagram(int index) const;  ///< read when it is first asked for
    const Diagram& diagram() const;           ///< the one in view; an empty one where there is none
    /// What reading found. Spans are bytes of the block's text.
    const std::vector<Diagnostic>& diagnostics(int index) const;
    /// What the rules found when that diagram was checked last, which is soon after each edit. Of
    /// fixes it says what they will do; fixOf() makes the one that is wanted.
    const std::vector<Finding>& findings(int index) const;
    /// The fix of a finding of the diagram in view as it is now; nothing where it is none any more.
    std::optional<Fix> fixOf(const Diagnostic& finding) const;
    /// What a Markdown file says beside its drawings, joined to the diagram in view, which
    /// Fact::Place calls 0. Lines are those of the text as it is now. Cost: the file is read.
    std::vector<Fact> facts() const;
    /// Whether the diagram in view can be changed.
    bool isEditable() const;
    /// What it shows was made from elsewhere: it can be looked at only.
    void setReadOnly() { m_readOnly = true; }
    bool isReadOnly() const { return m_readOnly; }
    /// Puts another text in the place of the diagram that can be looked at only, as what it was
    /// made from has changed: no undo step.
    void renew(std::string text);
    /// Tells these beside what the rules find in the diagram in view, in place of those told last.
    void tellFindings(std::vector<Finding> findings);
    /// Tells what drawing and plan do not share among the findings, and goes on doing so after each
    /// edit; null: no longer.
    void compareWith(std::shared_ptr<const Diagram> plan);
    bool isCompared() const { return m_plan != nullptr; }

    /// Of the diagram in view: vectors parallel to its nodes, edges and notes.
    const Layout& layout() const;
    /// Crossings and shared stretches of the layout; null while they are not known.
    const std::vector<EdgeCuts>* edgeCuts() const;
    /// False until the worker has answered for the diagram as it is now.
    bool isLayoutCurrent() const;
    /// Waits for the worker; for tests, export and the first frame. False when time ran out.
    bool waitForLayout(int timeoutMs);

    /// The step that positions and sizes of this file are stored in: 8 for Mermaid, 8 x 16 for a
    /// drawing, 1 for the native file. Units: scene units.
    Size step() const;

    /// Does the edit on the diagram in view as one undo step; an empty diff is done without one.
    /// Errors: refused() with the reason, and false; nothing changed.
    bool apply(const Diff& diff, const QString& text, EditKind kind = EditKind::Single);
    Block blockWith(int index, std::string text) const
    {
        return m_open->file.blockWith(static_cast<std::size_t>(index), std::move(text));
    }
    /// Replaces the text of one diagram, as the source pane does. `parsed`: what reading it gave,
    /// where that is known.
    bool replaceText(int index, std::string text, std::optional<Parsed> parsed = {});
    /// Places in the file where UTF-8 was read as Windows-1252.
    std::size_t misreadCount() const { return m_open->misreadCount(); }
    /// Undoes that in the whole file as one undo step; drawings that were hidden by it are found.
    void repairEncoding(const QString& text);
    /// Ends a run of nudges or typing: the next one is an undo step of its own.
    void closeRun() { ++m_open->run; }
    /// Arranges the diagram in view anew, or only the contents of some containers, as one undo step
    /// when the worker has answered. A Mermaid diagram without pins becomes free again.
    void autoLayout(const std::vector<NodeId>& only = {});
    /// What the user waits for: a diagram that was never seen, or a new arrangement.
    enum class Awaited { Nothing, FirstPicture, Arrangement };
    Awaited awaited() const;
    /// Gives it up: back to the arrangement or the diagram before. False where there is none.
    bool giveUp();
    /// Refuses an edit that was not even tried, with words for the user.
    void refuse(const QString& reason) { Q_EMIT refused(reason); }

Q_SIGNALS:
    /// The content of the diagram in view changed, now. `reason` tells edit, undo and redo apart.
    void changed(const stratoplan::Diff& diff, stratoplan::canvas::Document::Reason reason);
    /// Another diagram came into view.
    void diagramChanged(int index);
    void layoutChanged();
    void awaitedChanged();
    void findingsChanged(int index);
    /// The bytes of the file changed.
    void textChanged();
    void dirtyChanged(bool dirty);
    void pathChanged();
    void refused(const QString& reason);
    /// A drawing was drawn anew as a whole, as the edit found no place in it.
    void redrawn();

private:
    friend class OpenFile;
    struct State {
        LayoutIds ids;  // what the layout is parallel to
        Layout layout;
        std::vector<EdgeCuts> cuts;
        std::vector<Finding> findings;
        double costMs = 0;  // of its last layout
        bool current = false;
        bool any = false;
    };

    enum class Arranging { No, AsEdit, InWorker };

    void bring(int index, int patienceMs);
    void setArranging(Arranging how);
    void attach(int index);
    void beginAnew();
    void announce(std::size_t index, const Diff& diff, Reason reason, bool acting);
    bool push(Result<std::vector<FileEdit>> steps, const QString& text, EditKind kind);
    LayoutRequest asked(const Diff* edit);
    void requestLayout(const Diff* edit = nullptr);
    int patience(const State& state) const;
    void deliver(LayoutAnswer answer);
    void deliverPlaces();
    void deliverFindings();
    void addDrift(int index);
    void addTold(int index);
    void setLayout(State& state, LayoutIds ids, Layout layout);

    std::shared_ptr<OpenFile> m_open;
    LayoutJob m_job;
    std::shared_ptr<const std::vector<Fact>> m_facts;  // as opened; edits of diagrams keep them
    QElapsedTimer m_edit;                              // runs since the edit in progress began
    std::shared_ptr<const Diagram> m_prepared;         // for the first request
    std::vector<State> m_states;
    int m_current = -1;
    int m_seen = -1;  // the last diagram in view that was laid out
    Arranging m_arranging = Arranging::No;
    bool m_readOnly = false;
    std::shared_ptr<const Diagram> m_plan;
    std::vector<Finding> m_told;
    unsigned m_revision = 0;
    int m_asked = -1;  // the diagram that the worker has as it was before the edit in progress
};

}  // namespace stratoplan::canvas
