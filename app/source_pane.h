#pragma once

#include "canvas/canvas_view.h"
#include "canvas/document.h"

#include <QFutureWatcher>
#include <QTimer>
#include <QWidget>

#include <memory>

class QLabel;

namespace stratoplan::app {

class SourceEditor;

/// The text of the diagram in view beside its picture. Typing changes the diagram as an undoable
/// edit; edits of the picture show in the text; the lines of what is selected are marked, both
/// ways.
class SourcePane final : public QWidget {
    Q_OBJECT

public:
    SourcePane(canvas::Document& document, canvas::CanvasView& view, QWidget* parent = nullptr);

    /// Hands typing in progress to the document; before save, export and switching away.
    void commit();
    SourceEditor* editor();

protected:
    void showEvent(QShowEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill();
    /// What was typed is not in the document yet.
    bool isTyping() const { return m_typing.isActive() || m_isReading; }
    Block typed() const;
    void readAhead();
    void takeRead();
    void fallBehind();
    void catchUp();
    void showDiagram();
    void showText();
    void showRest();
    void markSelection();
    void showProblems();
    void selectAtCursor();

    canvas::Document& m_document;
    canvas::CanvasView& m_view;
    QLabel* m_title;
    QLabel* m_place;
    SourceEditor* m_editor = nullptr;  // the first frame of the window does not wait for the text
    QTimer m_typing;
    QFutureWatcher<std::shared_ptr<ReadBlock>> m_reading;
    bool m_isReading = false;  // until what was read is taken
    int m_index = -1;
    std::string m_ending;    // of the text, which the editor does not show
    bool m_behind = false;   // the document's text has changed, and is not shown yet
    bool m_showing = false;  // text is being set by us, not typed
};

/// The lines (from 0) that mention one of the names, the line that defines it first where it can be
/// told. Quoted text does not count as a mention.
std::vector<int> linesMentioning(const QString& text, const std::vector<QString>& names);

}  // namespace stratoplan::app
