#pragma once

#include <QImage>
#include <QTimer>
#include <QWidget>

namespace stratoplan::canvas {

class CanvasParts;

/// The whole diagram small, with the part in view; hidden while all of it fits. A click or drag
/// goes there. Units: logical px.
class MiniMap final : public QWidget {
    Q_OBJECT

public:
    MiniMap(CanvasParts& parts, QWidget& parent);

    void refresh();  ///< the picture or the problems changed
    void setWanted(bool wanted);
    void place();  ///< to its corner, or away when everything fits

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    double scale() const;
    QPointF origin() const;
    void go(QPointF to);
    void draw();

    CanvasParts& m_parts;
    QImage m_picture;
    QTimer m_later;
    bool m_wanted = true;
};

}  // namespace stratoplan::canvas
