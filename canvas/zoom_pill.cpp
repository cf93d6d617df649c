#include "canvas/zoom_pill.h"

#include "canvas/canvas_parts.h"
#include "canvas/convert.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <array>
#include <cmath>

namespace stratoplan::canvas {
namespace {

constexpr QSize kPillSize(124, 28);
constexpr int kPillMargin = 12;
constexpr std::array<int, 5> kParts{0, 28, 68, 96, 124};

}  // namespace

ZoomPill::ZoomPill(CanvasParts& parts, QWidget& parent) : QWidget(&parent), m_parts(parts)
{
    resize(kPillSize);
    setMouseTracking(true);
    setCursor(Qt::ArrowCursor);
    setAccessibleName(tr("Zoom"));
}

void ZoomPill::place()
{
    move(kPillMargin, m_parts.view.height() - height() - kPillMargin);
}

int ZoomPill::partAt(QPointF at) const
{
    for (std::size_t i = 0; i + 1 < kParts.size(); ++i) {
        if (at.x() >= kParts[i] && at.x() < kParts[i + 1])
            return static_cast<int>(i);
    }
    return -1;
}

bool ZoomPill::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const std::array<QString, 4> tips{tr("Zoom out"), tr("Zoom to 100 %"), tr("Zoom in"),
                                          tr("Fit the diagram")};
        const auto* help = static_cast<QHelpEvent*>(event);
        if (const int part = partAt(help->pos()); part >= 0)
            QToolTip::showText(help->globalPos(), tips[static_cast<std::size_t>(part)], this);
        return true;
    }
    return QWidget::event(event);
}

void ZoomPill::paintEvent(QPaintEvent*)
{
    const Theme& theme = *m_parts.theme;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(qt(theme.line), 1));
    painter.setBrush(qt(theme.card));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    if (m_hovered >= 0) {
        const auto part = static_cast<std::size_t>(m_hovered);
        QColor tint = qt(theme.accent);
        tint.setAlphaF(0.12F);
        painter.fillRect(
            QRect(kParts[part] + 1, 2, kParts[part + 1] - kParts[part] - 2, height() - 4), tint);
    }
    painter.setPen(QPen(qt(theme.text2), 1.5, Qt::SolidLine, Qt::RoundCap));
    const double middle = height() / 2.0;
    painter.drawLine(QPointF(10, middle), QPointF(18, middle));
    painter.drawLine(QPointF(78, middle), QPointF(86, middle));
    painter.drawLine(QPointF(82, middle - 4), QPointF(82, middle + 4));
    for (const double x : {-1.0, 1.0}) {
        for (const double y : {-1.0, 1.0}) {
            const QPointF corner(110 + 5.5 * x, middle + 5.5 * y);
            painter.drawLine(corner, corner - QPointF(3 * x, 0));
            painter.drawLine(corner, corner - QPointF(0, 3 * y));
        }
    }
    painter.setPen(qt(theme.text1));
    painter.setFont(pictureFont(11, false));
    painter.drawText(QRect(28, 0, 40, height()), Qt::AlignCenter,
                     tr("%1 %").arg(std::lround(m_parts.transform.zoom * 100)));
}

void ZoomPill::mousePressEvent(QMouseEvent* event)
{
    switch (partAt(event->position())) {
    case 0:
        m_parts.view.zoomOut();
        break;
    case 1:
        m_parts.view.zoomToNormal();
        break;
    case 2:
        m_parts.view.zoomIn();
        break;
    case 3:
        m_parts.view.fitAll();
        break;
    default:
        break;
    }
}

void ZoomPill::mouseMoveEvent(QMouseEvent* event)
{
    m_hovered = partAt(event->position());
    update();
}

void ZoomPill::leaveEvent(QEvent*)
{
    m_hovered = -1;
    update();
}

}  // namespace stratoplan::canvas
