#pragma once

#include <QColor>
#include <QIcon>
#include <QString>

class QPainter;

namespace stratoplan::app {

/// What an icon is painted in. The window's colours are asked at every paint, so that one icon
/// serves both themes and a switch at run time.
enum class IconInk { Text2, Text1, OnAccent, Accent, Error };

/// A glyph of resources/icons as a window icon: vector at whatever pixel size is asked, in the
/// palette's colours; disabled at 45 %, checked in the accent.
QIcon icon(const char* glyph, IconInk ink = IconInk::Text2);

/// The glyph in `rect`, line and tone both in `color`.
void paintGlyph(QPainter& painter, const QString& glyph, const QRectF& rect, const QColor& color);

/// A kind's tile: a rounded square in the category's or family's tint with the glyph on it.
void paintKindTile(QPainter& painter, const QString& kindId, const QRectF& tile, qreal iconSize);

}  // namespace stratoplan::app
