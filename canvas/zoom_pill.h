#pragma once

#include <QWidget>

namespace stratoplan::canvas {

class CanvasParts;

/// Minus, the zoom in per cent, plus and fit, in the lower left corner of the canvas.
class ZoomPill final : public QWidget {
    Q_OBJECT

public:
    ZoomPill(CanvasParts& parts, QWidget& parent);
    void place();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    int partAt(QPointF at) const;  // 0 minus, 1 per cent, 2 plus, 3 fit

    CanvasParts& m_parts;
    int m_hovered = -1;
};

}  // namespace stratoplan::canvas
