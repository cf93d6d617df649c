#pragma once

#include "model/picture/picture.h"

#include <QFont>
#include <QGlyphRun>
#include <QHash>
#include <QList>
#include <QString>

namespace stratoplan::canvas {

/// The font of every picture at that pixel size. Families and size are explicit, hinting is off, so
/// that widths are those of TableMeasurer at every zoom.
QFont pictureFont(double pixelSize, bool bold);

/// One line of text, shaped once.
struct ShapedText {
    QList<QGlyphRun> runs;
    double width = 0;             ///< px, as Qt sets it
    bool hasColorGlyphs = false;  ///< emoji from a bitmap font
};

/// Shaped lines by text and font: shaping costs more than painting.
class TextCache {
public:
    const ShapedText& shaped(const std::string& text, int pixelSize, bool bold);

private:
    QHash<QByteArray, ShapedText> m_lines;
};

}  // namespace stratoplan::canvas
