#pragma once

#include "model/base/ids.h"

#include <QStringList>
#include <QWidget>

#include <vector>

namespace stratoplan::canvas {

class CanvasParts;

/// The way from the whole diagram to the container that the canvas is about, in the upper left
/// corner of the canvas while it is about one. A click leaves to that level.
class Breadcrumb final : public QWidget {
    Q_OBJECT

public:
    Breadcrumb(CanvasParts& parts, QWidget& parent);
    /// Shows the way to the container that has the focus; hides where none has.
    void refresh();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    struct Step {
        NodeId container;  // none: the whole diagram
        QString name;
        QRect box;
    };

    int stepAt(QPoint at) const;

    CanvasParts& m_parts;
    std::vector<Step> m_steps;
    int m_hovered = -1;
};

}  // namespace stratoplan::canvas
