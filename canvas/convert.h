#pragma once

#include "model/base/geometry.h"
#include "model/picture/picture.h"

#include <QColor>
#include <QPointF>
#include <QRectF>
#include <QString>

#include <string>
#include <string_view>

namespace stratoplan::canvas {

/// The one place where the model's values become Qt's and back.

inline QString qt(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

inline std::string utf8(const QString& text)
{
    return text.toStdString();
}

inline QPointF qt(Point p)
{
    return {p.x, p.y};
}

inline QRectF qt(const Rect& r)
{
    return {r.x, r.y, r.width, r.height};
}

inline QColor qt(Color c)
{
    return QColor::fromRgba((static_cast<QRgb>(c.alpha) << 24U) | (c.rgb & 0xFFFFFFU));
}

inline Point model(QPointF p)
{
    return {p.x(), p.y()};
}

inline Rect model(const QRectF& r)
{
    return {r.x(), r.y(), r.width(), r.height()};
}

inline Color model(const QColor& c)
{
    return {c.rgb() & 0xFFFFFFU, static_cast<std::uint8_t>(c.alpha())};
}

}  // namespace stratoplan::canvas
