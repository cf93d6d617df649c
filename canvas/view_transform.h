#pragma once

#include "model/base/geometry.h"

#include <QPoint>
#include <QPointF>
#include <QRectF>
#include <QTransform>

#include <cmath>

namespace stratoplan::canvas {

/// How scene units come to the screen. The scroll offset is in whole device pixels, so that panning
/// moves the last frame exactly and lines stay crisp at every device pixel ratio.
struct ViewTransform {
    double zoom = 1;   ///< logical px for one scene unit
    double ratio = 1;  ///< device px for one logical px
    QPoint scroll;     ///< device px: where the scene's origin stands, negated

    double scale() const { return zoom * ratio; }  ///< device px for one scene unit

    QPointF toView(Point p) const
    {
        return {(p.x * scale() - scroll.x()) / ratio, (p.y * scale() - scroll.y()) / ratio};
    }
    QRectF toView(const Rect& r) const
    {
        return {toView(r.topLeft()), QSizeF(r.width * zoom, r.height * zoom)};
    }
    Point toScene(QPointF view) const
    {
        return {(view.x() * ratio + scroll.x()) / scale(),
                (view.y() * ratio + scroll.y()) / scale()};
    }
    Rect toScene(const QRectF& view) const
    {
        const Point at = toScene(view.topLeft());
        return {at.x, at.y, view.width() / zoom, view.height() / zoom};
    }
    /// Scene units to device pixels of the back buffer.
    QTransform toDevice() const
    {
        return {scale(), 0, 0, scale(), -1.0 * scroll.x(), -1.0 * scroll.y()};
    }
    /// Scene units to logical pixels of the widget.
    QTransform toWidget() const
    {
        return {zoom, 0, 0, zoom, -scroll.x() / ratio, -scroll.y() / ratio};
    }
    /// The same with `point` (view coordinates) staying over the same scene point.
    ViewTransform zoomedAt(QPointF point, double newZoom) const
    {
        const Point fixed = toScene(point);
        ViewTransform next = *this;
        next.zoom = newZoom;
        next.scroll = {static_cast<int>(std::lround(fixed.x * next.scale() - point.x() * ratio)),
                       static_cast<int>(std::lround(fixed.y * next.scale() - point.y() * ratio))};
        return next;
    }

    friend bool operator==(const ViewTransform&, const ViewTransform&) = default;
};

}  // namespace stratoplan::canvas
