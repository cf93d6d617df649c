#pragma once

#include <QSyntaxHighlighter>

namespace stratoplan::app {

/// Colours Mermaid text: keywords, labels, arrows, comments, in the colours of the theme worn.
class SourceHighlighter final : public QSyntaxHighlighter {
    Q_OBJECT

public:
    using QSyntaxHighlighter::QSyntaxHighlighter;
    /// Off for drawings, whose signs mean what they look like.
    void setOn(bool on);

protected:
    void highlightBlock(const QString& text) override;

private:
    bool m_on = true;
};

}  // namespace stratoplan::app
