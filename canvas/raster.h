#pragma once

#include "model/picture/picture.h"

#include <QByteArray>
#include <QImage>
#include <QRectF>

#include <optional>

class QPainter;

namespace stratoplan::canvas {

/// How a picture becomes a page.
struct RasterOptions {
    double scale = 2;  ///< px of the image for one scene unit; PNG only
    /// Instead of the picture's background: alpha 0 leaves the page transparent.
    std::optional<Color> background = {};
    double margin = 0;  ///< scene units around the picture
};

/// The picture at full detail, however small it gets. Errors: a null image when it is larger than
/// 32 767 px a side or than memory.
QImage rasterImage(const Picture& picture, const RasterOptions& options = {});

/// The picture in the middle of `page`, as large as fits: what is printed. Units: of the painter.
void paintOnPage(QPainter& painter, const Picture& picture, const QRectF& page);

/// The bytes of a PNG; empty on the errors of rasterImage().
QByteArray rasterPng(const Picture& picture, const RasterOptions& options = {});

/// The bytes of a PDF of one page, 1 scene unit = 1/96 inch, vector with embedded fonts. Colour
/// emoji are painted as images, because PDF takes outlines only. No document information that
/// changes from run to run but the date that Qt writes.
QByteArray rasterPdf(const Picture& picture, const RasterOptions& options = {});

}  // namespace stratoplan::canvas
