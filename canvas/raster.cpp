#include "canvas/raster.h"

#include "canvas/convert.h"
#include "canvas/picture_painter.h"

#include <QBuffer>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>
#include <cmath>

namespace stratoplan::canvas {
namespace {

constexpr double kMostPixels = 32767;  // a side of what QPainter can address
constexpr double kUnitsPerPoint = 96.0 / 72.0;

void paintAll(QPainter& painter, const Picture& picture, PaintCaches& caches, double scale,
              bool vector)
{
    PicturePainter marks(painter, caches,
                         {.level = DetailLevel::Full, .scale = scale, .vector = vector});
    for (const Mark& mark : picture.marks) {
        if (mark.layer != PaintLayer::Background)
            marks.paint(mark);
    }
}

QColor pageColor(const Picture& picture, const RasterOptions& options)
{
    return qt(options.background.value_or(picture.background));
}

}  // namespace

QImage rasterImage(const Picture& picture, const RasterOptions& options)
{
    const double width = std::ceil((picture.size.width + 2 * options.margin) * options.scale);
    const double height = std::ceil((picture.size.height + 2 * options.margin) * options.scale);
    if (!(width >= 1 && height >= 1 && width <= kMostPixels && height <= kMostPixels))
        return {};
    QImage image(static_cast<int>(width), static_cast<int>(height),
                 QImage::Format_ARGB32_Premultiplied);
    if (image.isNull())
        return {};
    const QColor page = pageColor(picture, options);
    image.fill(page.alpha() == 0 ? QColor(Qt::transparent) : page);
    QPainter painter(&image);
    painter.scale(options.scale, options.scale);
    painter.translate(options.margin - picture.origin.x, options.margin - picture.origin.y);
    PaintCaches caches;
    paintAll(painter, picture, caches, options.scale, false);
    return image;
}

void paintOnPage(QPainter& painter, const Picture& picture, const QRectF& page)
{
    if (picture.size.width <= 0 || picture.size.height <= 0)
        return;
    const double scale =
        std::min(page.width() / picture.size.width, page.height() / picture.size.height);
    painter.save();
    painter.translate(page.center());
    painter.scale(scale, scale);
    painter.translate(-picture.origin.x - picture.size.width / 2,
                      -picture.origin.y - picture.size.height / 2);
    PaintCaches caches;
    paintAll(painter, picture, caches, scale, true);
    painter.restore();
}

QByteArray rasterPng(const Picture& picture, const RasterOptions& options)
{
    const QImage image = rasterImage(picture, options);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (image.isNull() || !buffer.open(QIODevice::WriteOnly) || !image.save(&buffer, "PNG"))
        return {};
    return bytes;
}

QByteArray rasterPdf(const Picture& picture, const RasterOptions& options)
{
    const QSizeF page(picture.size.width + 2 * options.margin,
                      picture.size.height + 2 * options.margin);
    if (page.width() <= 0 || page.height() <= 0)
        return {};
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly))
        return {};
    {
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(page / kUnitsPerPoint, QPageSize::Point));
        writer.setPageMargins(QMarginsF(0, 0, 0, 0));
        writer.setResolution(static_cast<int>(96 * 4));
        writer.setCreator(QStringLiteral("Stratoplan"));
        QPainter painter(&writer);
        painter.scale(4, 4);
        if (const QColor color = pageColor(picture, options); color.alpha() != 0)
            painter.fillRect(QRectF(QPointF(), page), color);
        painter.translate(options.margin - picture.origin.x, options.margin - picture.origin.y);
        PaintCaches caches;
        paintAll(painter, picture, caches, 1, true);
    }
    return bytes;
}

}  // namespace stratoplan::canvas
