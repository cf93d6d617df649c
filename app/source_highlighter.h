#pragma once

#include <QObject>

class QPlainTextEdit;

namespace stratoplan::app {

/// Colours the Mermaid text of an editor: keywords, labels, arrows, comments, in the colours of the
/// theme worn. A line is coloured when it comes into view, so that a text of any length is shown,
/// and a theme is put on, in the time that one screen takes.
class SourceHighlighter final : public QObject {
    Q_OBJECT

public:
    explicit SourceHighlighter(QPlainTextEdit* editor);  ///< its child
    /// Off for drawings, whose signs mean what they look like.
    void setOn(bool on);
    void rehighlight();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void forgetEndsOf(int begin, int length);
    void highlightVisible();

    QPlainTextEdit* m_editor;
    bool m_on = true;
    int m_round = 0;  // lines that have this as their state wear the colours of now
};

}  // namespace stratoplan::app
