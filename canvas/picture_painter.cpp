#include "canvas/picture_painter.h"

#include "canvas/clip_path.h"
#include "canvas/convert.h"

#include <QPainter>
#include <QtMath>

#include <algorithm>
#include <cmath>

namespace stratoplan::canvas {
namespace {

/// How much longer than the view a line must be before cutting it is worth the effort.
constexpr double kLongLine = 512;

QPen qtPen(const Pen& pen)
{
    if (!pen.color.visible() || pen.width <= 0)
        return QPen(Qt::NoPen);
    QPen out(qt(pen.color), pen.width, Qt::SolidLine, pen.roundCaps ? Qt::RoundCap : Qt::FlatCap,
             Qt::RoundJoin);
    if (!pen.dash.empty()) {
        QList<qreal> pattern;  // Qt counts in pen widths
        for (const double length : pen.dash)
            pattern.push_back(std::max(length / pen.width, 0.01));
        if (pattern.size() % 2 == 1)
            pattern.append(pattern);
        out.setDashPattern(pattern);
    }
    return out;
}

QBrush qtBrush(Color fill)
{
    return fill.visible() ? QBrush(qt(fill)) : QBrush(Qt::NoBrush);
}

double dashPeriod(const Pen& pen)
{
    double sum = 0;
    for (const double length : pen.dash)
        sum += length;
    return pen.dash.size() % 2 == 1 ? 2 * sum : sum;
}

}  // namespace

DetailLevel detailLevelAt(double zoom)
{
    if (zoom >= 0.75)
        return DetailLevel::Full;
    if (zoom >= 0.5)
        return DetailLevel::Plain;
    if (zoom >= 0.35)
        return DetailLevel::Short;
    return zoom >= 0.2 ? DetailLevel::Icons : DetailLevel::Blocks;
}

bool isShown(const Mark& mark, DetailLevel level)
{
    switch (mark.detail) {
    case MarkDetail::Shadow:
        return level < DetailLevel::Plain;
    case MarkDetail::Detail:
        return level < DetailLevel::Short;
    case MarkDetail::Label:
    case MarkDetail::EdgeLabel:
        return level < DetailLevel::Icons;
    case MarkDetail::Icon:
    case MarkDetail::Head:
        return level < DetailLevel::Blocks;
    case MarkDetail::Title:
    case MarkDetail::Always:
        break;
    }
    return true;
}

PicturePainter::PicturePainter(QPainter& painter, PaintCaches& caches, const PaintOptions& options)
    : m_painter(painter), m_caches(caches), m_options(options)
{
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setRenderHint(QPainter::TextAntialiasing);
}

void PicturePainter::paint(const Mark& mark, double growth)
{
    if (!isShown(mark, m_options.level))
        return;
    if (const auto* asBox = std::get_if<BoxMark>(&mark.shape))
        box(*asBox);
    else if (const auto* asPath = std::get_if<PathMark>(&mark.shape))
        path(*asPath, mark.bounds);
    else if (const auto* asText = std::get_if<TextMark>(&mark.shape))
        text(*asText, growth);
    else if (const auto* asIcon = std::get_if<IconMark>(&mark.shape))
        icon(*asIcon);
}

void PicturePainter::box(const BoxMark& box)
{
    m_painter.setPen(qtPen(box.pen));
    m_painter.setBrush(qtBrush(box.fill));
    if (box.radius > 0)
        m_painter.drawRoundedRect(qt(box.rect), box.radius, box.radius);
    else
        m_painter.drawRect(qt(box.rect));
}

void PicturePainter::path(const PathMark& path, const Rect& bounds)
{
    m_painter.setPen(qtPen(path.pen));
    m_painter.setBrush(qtBrush(path.fill));
    const Rect& clip = m_options.clip;
    const bool isLong =
        !clip.empty() && !path.fill.visible() &&
        (bounds.width > clip.width + kLongLine || bounds.height > clip.height + kLongLine);
    m_painter.drawPath(isLong ? clippedPath(path.steps, clip.adjusted(2 * path.pen.width + 16),
                                            dashPeriod(path.pen))
                              : pathOf(path.steps));
}

void PicturePainter::text(const TextMark& text, double growth)
{
    const int pixels = std::max(1, static_cast<int>(std::lround(text.size)));
    const ShapedText& shaped = m_caches.texts.shaped(text.text, pixels, text.bold);
    m_painter.setPen(qt(text.color));
    m_painter.save();
    m_painter.translate(qt(text.origin));
    const double grown = growth * text.size / pixels;
    // Another font than the table's may stand in: its line still takes the room that was measured.
    const bool differs = text.width > 0 && std::abs(shaped.width - text.width) > 0.5;
    const double stretch = differs && shaped.width > 0 ? text.width / shaped.width : 1;
    if (grown != 1 || stretch != 1)
        m_painter.scale(grown * stretch, grown);
    if (m_options.vector && shaped.hasColorGlyphs) {
        textAsImage(text, shaped);
    } else if (m_options.vector) {
        m_painter.setFont(pictureFont(pixels, text.bold));
        m_painter.drawText(QPointF(), qt(text.text));
    } else {
        for (const QGlyphRun& run : shaped.runs)
            m_painter.drawGlyphRun(QPointF(), run);
    }
    m_painter.restore();
}

void PicturePainter::textAsImage(const TextMark& text, const ShapedText& shaped)
{
    // PDF embeds outlines only: a line with colour emoji is painted as an image, four times as
    // fine.
    constexpr double kFine = 4;
    const double above = text.size * 1.2;
    QImage image(qCeil((shaped.width + 4) * kFine), qCeil(text.size * 1.6 * kFine),
                 QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::TextAntialiasing);
    painter.scale(kFine, kFine);
    painter.setPen(qt(text.color));
    for (const QGlyphRun& run : shaped.runs)
        painter.drawGlyphRun(QPointF(2, above), run);
    painter.end();
    m_painter.drawImage(QRectF(-2, -above, image.width() / kFine, image.height() / kFine), image);
}

void PicturePainter::icon(const IconMark& icon)
{
    const QTransform transform = m_painter.transform();
    const bool plain = transform.type() <= QTransform::TxScale && !m_options.vector;
    if (!plain) {
        paintGlyph(m_painter, qt(icon.rect), icon.icon, qt(icon.color));
    } else {
        // An image on whole device pixels stays crisp; rounding is of scene coordinates, so that it
        // does not depend on how far the view is scrolled.
        const QRectF device = transform.mapRect(qt(icon.rect));
        const int size = std::max(1, static_cast<int>(std::lround(device.width())));
        const QPoint at(static_cast<int>(std::lround(device.x())),
                        static_cast<int>(std::lround(device.y())));
        m_painter.setTransform(QTransform());
        m_painter.drawImage(at, m_caches.icons.image(icon.icon, icon.color, size));
        m_painter.setTransform(transform);
    }
    if (!icon.badge.empty() && m_options.level < DetailLevel::Icons)
        badge(icon);
}

void PicturePainter::badge(const IconMark& icon)
{
    // Two letters on a plate of the icon's colour at its lower right corner.
    const double size = icon.rect.height * 0.36;
    const ShapedText& shaped = m_caches.texts.shaped(icon.badge, 12, true);
    const double factor = size / 12;
    const double width = shaped.width * factor + size * 0.5;
    const QRectF plate(icon.rect.right() - width + size * 0.4, icon.rect.bottom() - size * 0.9,
                       width, size * 1.25);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(qt(icon.color));
    m_painter.drawRoundedRect(plate, size * 0.3, size * 0.3);
    const bool bright = qGray(qt(icon.color).rgb()) > 140;
    m_painter.setPen(bright ? QColor(0x1A, 0x20, 0x30) : QColor(Qt::white));
    m_painter.save();
    m_painter.translate(plate.x() + size * 0.25, plate.center().y() + 0.36 * size);
    m_painter.scale(factor, factor);
    if (m_options.vector) {
        m_painter.setFont(pictureFont(12, true));
        m_painter.drawText(QPointF(), qt(icon.badge));
    } else {
        for (const QGlyphRun& run : shaped.runs)
            m_painter.drawGlyphRun(QPointF(), run);
    }
    m_painter.restore();
}

}  // namespace stratoplan::canvas
