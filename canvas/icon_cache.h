#pragma once

#include "model/picture/picture.h"

#include <QHash>
#include <QImage>
#include <QPainterPath>

#include <string>
#include <vector>

class QPainter;

namespace stratoplan::canvas {

/// The path of a mark in Qt's form. Units: scene units.
QPainterPath pathOf(const std::vector<PathStep>& steps);

/// Paints a glyph of the icon family into `rect` (painter coordinates), as vectors.
void paintGlyph(QPainter& painter, const QRectF& rect, const std::string& icon,
                const QColor& color);

/// Glyphs as images of whole device pixels: most of a frame's icons are the same few.
class IconCache {
public:
    /// The image of `size` device pixels a side.
    const QImage& image(const std::string& icon, Color color, int size);

private:
    QHash<QByteArray, QImage> m_images;
};

}  // namespace stratoplan::canvas
