#pragma once

#include "canvas/canvas_view.h"
#include "canvas/document.h"

#include <QFileSystemWatcher>
#include <QWidget>

#include <memory>

class QSplitter;

namespace stratoplan::app {

class FindBar;
class LayoutNotice;
class NoticeBar;
class SourcePane;
class WholeSystem;

/// Where a view stands. Units: scene units; zoom 1 is 100 %.
struct ViewPlace {
    double zoom = 0;  ///< 0: nowhere yet
    Point center = {};
};

/// One view of a document in a window: canvas, source beside it (below it where it is narrow), the
/// find bar and notices. Owns its view of the document.
class DocumentPage final : public QWidget {
    Q_OBJECT

public:
    explicit DocumentPage(std::unique_ptr<canvas::Document> document, QWidget* parent = nullptr);
    ~DocumentPage() override;

    canvas::Document& document() { return *m_document; }
    const canvas::Document& document() const { return *m_document; }
    canvas::CanvasView& view() { return *m_view; }
    const canvas::CanvasView& view() const { return *m_view; }
    SourcePane* source() const { return m_source; }  ///< nullptr until it was shown
    NoticeBar& notices() { return *m_notices; }
    LayoutNotice& layoutNotice() { return *m_layoutNotice; }

    QString name() const;  ///< file name, or "Untitled"
    bool isUntitled() const { return m_document->path().empty(); }
    void setUntitledName(const QString& name) { m_untitledName = name; }

    /// What the page shows, where that is all diagrams of another page's document; else nullptr.
    WholeSystem* system() const { return m_system; }
    void setSystem(WholeSystem* system) { m_system = system; }

    /// Does the edit as one undo step; a refusal is told in the notice bar.
    bool apply(const Diff& diff, const QString& text,
               canvas::EditKind kind = canvas::EditKind::Single);
    /// Does the fix of a finding, as the diagram is now.
    void cure(const Diagnostic& finding);
    /// Makes text that was read in the wrong encoding readable in the whole file, as one undo step.
    void repairEncoding();
    /// Says that the file has no diagram, where that is so, and what may help.
    void tellEmpty();
    /// Hands every edit in progress to the document: label editor, typing in the source.
    void commitEdits();
    void setSourceShown(bool shown);
    /// Where the canvas stands, or will stand when it is first shown.
    ViewPlace place() const;
    void setPlace(const ViewPlace& place);
    /// Draws with the icons that the user chose, now.
    void wearIcons();
    /// Bytes of the diagram's text. The keyboard goes there only where the text is to be mended.
    void showInSource(ByteRange span, bool takesFocus);
    void showFind(bool replacing = false);
    void findNext(int by);

Q_SIGNALS:
    void diagramShown();

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void placeSplitter();
    void wearTheme();

    std::unique_ptr<canvas::Document> m_document;
    canvas::CanvasView* m_view;
    NoticeBar* m_notices;
    LayoutNotice* m_layoutNotice;
    QSplitter* m_splitter;
    SourcePane* m_source = nullptr;
    FindBar* m_find = nullptr;
    WholeSystem* m_system = nullptr;  // a child of the page
    QString m_untitledName;
    ViewPlace m_place;  // for the first time that it is shown
    bool m_wasShown = false;
    bool m_dressed = false;  // in icons other than the program's own
};

}  // namespace stratoplan::app
