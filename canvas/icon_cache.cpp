#include "canvas/icon_cache.h"

#include "canvas/convert.h"
#include "model/picture/icons.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>

#include <algorithm>

namespace stratoplan::canvas {
namespace {

constexpr double kGrid = 24;  // units of a glyph's own grid
constexpr double kTone = 0.2;
constexpr int kMostImages = 4000;

}  // namespace

QPainterPath pathOf(const std::vector<PathStep>& steps)
{
    QPainterPath path;
    for (const PathStep& step : steps) {
        switch (step.verb) {
        case PathStep::Verb::Move:
            path.moveTo(qt(step.to));
            break;
        case PathStep::Verb::Line:
            path.lineTo(qt(step.to));
            break;
        case PathStep::Verb::Quad:
            path.quadTo(qt(step.control1), qt(step.to));
            break;
        case PathStep::Verb::Cubic:
            path.cubicTo(qt(step.control1), qt(step.control2), qt(step.to));
            break;
        case PathStep::Verb::Close:
            path.closeSubpath();
            break;
        }
    }
    return path;
}

namespace {

/// A picture of an icon pack, as sharp as the painter's device can show it.
void paintPicture(QPainter& painter, const QRectF& rect, const std::string& uri)
{
    const QByteArray bytes = QByteArray::fromBase64(
        QByteArray::fromRawData(uri.data(), static_cast<qsizetype>(uri.size()))
            .sliced(static_cast<qsizetype>(uri.find(',') + 1)));
    QBuffer device;
    device.setData(bytes);
    device.open(QIODevice::ReadOnly);
    QImageReader reader(&device);
    const QSizeF natural = reader.size().isEmpty() ? QSizeF(1, 1) : QSizeF(reader.size());
    const QSizeF shown = natural.scaled(rect.size(), Qt::KeepAspectRatio);
    constexpr double kMostSide = 2048;
    const double scale = std::min(painter.combinedTransform().mapRect(rect).width() / rect.width(),
                                  kMostSide / std::max(1.0, rect.width()));
    reader.setScaledSize((shown * std::max(scale, 0.01)).toSize().expandedTo(QSize(1, 1)));
    const QImage image = reader.read();
    QRectF at(QPointF(), shown);
    at.moveCenter(rect.center());
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(at, image);
}

}  // namespace

void paintGlyph(QPainter& painter, const QRectF& rect, const std::string& icon, const QColor& color)
{
    if (isPicture(icon))
        return paintPicture(painter, rect, icon);
    painter.save();
    painter.translate(rect.topLeft());
    painter.scale(rect.width() / kGrid, rect.height() / kGrid);
    for (const Glyph::Part& part : glyph(icon).parts) {
        QColor ink = color;
        if (part.tone)
            ink.setAlphaF(static_cast<float>(color.alphaF() * kTone));
        painter.setBrush(part.filled || part.tone ? QBrush(ink) : QBrush(Qt::NoBrush));
        painter.setPen(
            part.stroked ? QPen(color, part.strokeWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin)
                         : QPen(Qt::NoPen));
        painter.drawPath(pathOf(part.steps));
    }
    painter.restore();
}

const QImage& IconCache::image(const std::string& icon, Color color, int size)
{
    QByteArray key = QByteArray::number(size);
    key.append(' ').append(QByteArray::number(color.rgb));
    key.append(' ').append(QByteArray::number(static_cast<unsigned>(color.alpha)));
    key.append(' ').append(icon.data(), static_cast<qsizetype>(icon.size()));
    const auto found = m_images.constFind(key);
    if (found != m_images.constEnd())
        return *found;
    if (m_images.size() > kMostImages)
        m_images.clear();
    QImage image(std::max(1, size), std::max(1, size), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    paintGlyph(painter, QRectF(0, 0, size, size), icon, qt(color));
    painter.end();
    return *m_images.insert(key, image);
}

}  // namespace stratoplan::canvas
