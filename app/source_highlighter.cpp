#include "app/source_highlighter.h"

#include "app/window_colors.h"
#include "canvas/convert.h"

#include <QRegularExpression>

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

}  // namespace

void SourceHighlighter::setOn(bool on)
{
    if (m_on != on) {
        m_on = on;
        rehighlight();
    }
}

void SourceHighlighter::highlightBlock(const QString& text)
{
    if (!m_on)
        return;
    for (const PartPattern& part : patterns()) {
        auto matches = part.pattern.globalMatch(text);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            setFormat(static_cast<int>(match.capturedStart()),
                      static_cast<int>(match.capturedLength()), colorOf(part.part));
        }
    }
}

}  // namespace stratoplan::app
