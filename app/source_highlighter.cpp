#include "app/source_highlighter.h"

#include "app/window_colors.h"
#include "canvas/convert.h"

#include <QEvent>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>
#include <vector>

namespace stratoplan::app {
namespace {

enum Part { Keyword, Label, Arrow, Comment };

struct PartPattern {
    Part part;
    QRegularExpression pattern;
};

/// Order: later ones win, so that an arrow inside of a label stays a label.
const std::vector<PartPattern>& patterns()
{
    static const std::vector<PartPattern> kPatterns{
        {Keyword,
         QRegularExpression(QStringLiteral(
             R"(^\s*(?:flowchart(?:-elk)?|graph|stateDiagram(?:-v2)?|subgraph|end|direction|classDef|class|style|linkStyle|click|state|note|accTitle|accDescr)\b)"))},
        {Arrow,
         QRegularExpression(QStringLiteral(R"([ox<]?(?:-{2,}|-\.+-|={2,}|~{3,})[>ox]?|&|:::)"))},
        {Label, QRegularExpression(QStringLiteral(
                    R"("[^"]*"|\[[^\]\n]*\]+|\([^)\n]*\)+|\{[^}\n]*\}+|\|[^|\n]*\|)"))},
        {Comment, QRegularExpression(QStringLiteral(R"(^\s*%%.*$)"))},
    };
    return kPatterns;
}

QColor colorOf(Part part)
{
    const Theme& theme = windowTheme();
    switch (part) {
    case Keyword:
        return canvas::qt(theme.category("network").accent);
    case Label:
        return canvas::qt(theme.family("subnet_public").title);
    case Arrow:
        return canvas::qt(theme.edge);
    case Comment:
        break;
    }
    return canvas::qt(theme.text3);
}

QList<QTextLayout::FormatRange> formatsOf(const QString& line)
{
    std::vector<int> parts(static_cast<std::size_t>(line.size()), -1);
    for (const PartPattern& part : patterns()) {
        auto matches = part.pattern.globalMatch(line);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            std::fill(parts.begin() + match.capturedStart(), parts.begin() + match.capturedEnd(),
                      part.part);
        }
    }
    QList<QTextLayout::FormatRange> formats;
    for (std::size_t begin = 0, end = 0; begin < parts.size(); begin = end) {
        while (end < parts.size() && parts[end] == parts[begin])
            ++end;
        if (parts[begin] < 0)
            continue;
        QTextCharFormat format;
        format.setForeground(colorOf(static_cast<Part>(parts[begin])));
        formats.append({static_cast<int>(begin), static_cast<int>(end - begin), format});
    }
    return formats;
}

}  // namespace

SourceHighlighter::SourceHighlighter(QPlainTextEdit* editor) : QObject(editor), m_editor(editor)
{
    editor->viewport()->installEventFilter(this);
    connect(editor->document(), &QTextDocument::contentsChange, this,
            [this](int begin, int, int added) { forgetEndsOf(begin, added); });
}

void SourceHighlighter::setOn(bool on)
{
    if (m_on != on) {
        m_on = on;
        rehighlight();
    }
}

void SourceHighlighter::rehighlight()
{
    ++m_round;
    m_editor->viewport()->update();
}

bool SourceHighlighter::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Paint)
        highlightVisible();
    return QObject::eventFilter(watched, event);
}

/// The lines between the two ends of what came are new, and were never coloured.
void SourceHighlighter::forgetEndsOf(int begin, int length)
{
    for (const int at : {begin, begin + length}) {
        if (QTextBlock block = m_editor->document()->findBlock(at); block.isValid())
            block.setUserState(-1);
    }
}

void SourceHighlighter::highlightVisible()
{
    QTextDocument* document = m_editor->document();
    const QRect seen = m_editor->viewport()->rect();
    const QTextBlock last = m_editor->cursorForPosition(seen.bottomLeft()).block();
    for (QTextBlock block = m_editor->cursorForPosition(seen.topLeft()).block(); block.isValid();
         block = block.next()) {
        if (block.userState() != m_round) {
            block.setUserState(m_round);
            block.layout()->setFormats(m_on ? formatsOf(block.text())
                                            : QList<QTextLayout::FormatRange>());
            document->markContentsDirty(block.position(), block.length());
        }
        if (block == last)
            break;
    }
}

}  // namespace stratoplan::app
