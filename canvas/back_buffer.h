#pragma once

#include "canvas/view_transform.h"

#include <QColor>
#include <QImage>
#include <QSize>

#include <functional>
#include <vector>

class QPainter;

namespace stratoplan::canvas {

/// Keeps the last frame of the picture, so that a frame costs only what is new in it: panning moves
/// it and paints the exposed strips, damage repaints its part, zooming shows it scaled until the
/// gesture pauses.
///
/// Units: device px of the image; the transform's scroll offset is in whole ones.
class BackBuffer {
public:
    /// Paints the picture where it lies in `device`; the painter is clipped to it.
    using Paint = std::function<void(QPainter& painter, const QRect& device)>;

    void resize(QSize device);  ///< forgets the frame
    void invalidate() { m_valid = false; }
    void setBackground(const QColor& color) { m_background = color; }
    void damage(const ViewTransform& view, const Rect& scene);

    /// Brings the frame up to date. With `draft` a change of zoom only scales the last frame.
    void update(const ViewTransform& view, bool draft, const Paint& paint);
    const QImage& image() const { return m_image; }
    /// Whether the frame is a scaled one that still has to be painted sharp.
    bool isDraft() const { return m_draft; }

private:
    void pan(QPoint delta);
    void scaled(const ViewTransform& view);
    void repaint(const QRect& rect, const Paint& paint);

    QImage m_image;
    QColor m_background = Qt::white;
    QImage m_sharp;  // the last sharp frame, which drafts are scaled from
    ViewTransform m_sharpView;
    ViewTransform m_view;
    std::vector<QRect> m_damage;
    bool m_valid = false;
    bool m_draft = false;
};

}  // namespace stratoplan::canvas
