#include "canvas/text_cache.h"

#include "canvas/convert.h"

#include <QRawFont>
#include <QTextLayout>

#include <algorithm>

namespace stratoplan::canvas {
namespace {

constexpr int kMostLines = 40000;

/// Whether the font holds bitmaps in colour (CBDT) or layers of outlines (COLR).
bool isColorFont(const QRawFont& font)
{
    return !font.fontTable("CBDT").isEmpty() || !font.fontTable("COLR").isEmpty();
}

}  // namespace

QFont pictureFont(double pixelSize, bool bold)
{
    QFont font;
    font.setFamilies({QStringLiteral("Arial"), QStringLiteral("Liberation Sans"),
                      QStringLiteral("Arimo"), QStringLiteral("Helvetica"),
                      QStringLiteral("Noto Color Emoji")});
    font.setStyleHint(QFont::SansSerif);
    font.setPixelSize(std::max(1, static_cast<int>(std::lround(pixelSize))));
    font.setBold(bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setKerning(false);  // as the table of advance widths
    return font;
}

const ShapedText& TextCache::shaped(const std::string& text, int pixelSize, bool bold)
{
    QByteArray key = QByteArray::number(bold ? -pixelSize : pixelSize);
    key.append('\n').append(text.data(), static_cast<qsizetype>(text.size()));
    const auto found = m_lines.constFind(key);
    if (found != m_lines.constEnd())
        return *found;
    if (m_lines.size() > kMostLines)
        m_lines.clear();
    ShapedText line;
    QTextLayout layout(qt(text), pictureFont(pixelSize, bold));
    QTextOption option;
    option.setUseDesignMetrics(true);
    layout.setTextOption(option);
    layout.beginLayout();
    const QTextLine only = layout.createLine();
    layout.endLayout();
    if (only.isValid()) {
        line.width = only.naturalTextWidth();
        line.runs = layout.glyphRuns();
        // Runs are placed from the top of the line; marks give the baseline.
        for (QGlyphRun& run : line.runs) {
            QList<QPointF> positions = run.positions();
            for (QPointF& position : positions)
                position.ry() -= only.ascent();
            run.setPositions(positions);
            line.hasColorGlyphs = line.hasColorGlyphs || isColorFont(run.rawFont());
        }
    }
    return *m_lines.insert(key, std::move(line));
}

}  // namespace stratoplan::canvas
