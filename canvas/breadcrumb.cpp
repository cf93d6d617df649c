#include "canvas/breadcrumb.h"

#include "canvas/canvas_parts.h"
#include "canvas/convert.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace stratoplan::canvas {
namespace {

constexpr int kHeight = 28;
constexpr int kMargin = 12;
constexpr int kPad = 10;
constexpr int kArrow = 16;
constexpr int kLongestName = 160;

}  // namespace

Breadcrumb::Breadcrumb(CanvasParts& parts, QWidget& parent) : QWidget(&parent), m_parts(parts)
{
    setMouseTracking(true);
    hide();
}

void Breadcrumb::refresh()
{
    m_steps.clear();
    const Diagram& diagram = m_parts.diagram();
    for (NodeId at = m_parts.state.group; at; at = diagram.node(at)->parent)
        m_steps.push_back({at, m_parts.nameOf(at), {}});
    setVisible(!m_steps.empty());
    if (m_steps.empty())
        return;
    m_steps.push_back({{}, tr("Diagram"), {}});
    std::ranges::reverse(m_steps);
    const QFontMetrics letters(pictureFont(11, false));
    int x = kPad;
    QStringList names;
    for (Step& step : m_steps) {
        names.append(step.name);
        step.name = letters.elidedText(step.name, Qt::ElideRight, kLongestName);
        step.box = QRect(x, 0, letters.horizontalAdvance(step.name), kHeight);
        x += step.box.width() + kArrow;
    }
    setAccessibleName(names.join(QStringLiteral(" › ")));
    setGeometry(kMargin, kMargin, x - kArrow + kPad, kHeight);
    update();
}

int Breadcrumb::stepAt(QPoint at) const
{
    for (std::size_t i = 0; i < m_steps.size(); ++i) {
        if (m_steps[i].box.adjusted(-kArrow / 2, 0, kArrow / 2, 0).contains(at))
            return static_cast<int>(i);
    }
    return -1;
}

void Breadcrumb::paintEvent(QPaintEvent*)
{
    const Theme& theme = *m_parts.theme;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(qt(theme.line), 1));
    painter.setBrush(qt(theme.card));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    painter.setFont(pictureFont(11, false));
    for (std::size_t i = 0; i < m_steps.size(); ++i) {
        const bool last = i + 1 == m_steps.size();
        const bool hovered = static_cast<int>(i) == m_hovered && !last;
        painter.setPen(qt(hovered ? theme.accent : last ? theme.text1 : theme.text2));
        painter.drawText(m_steps[i].box, Qt::AlignCenter, m_steps[i].name);
        if (last)
            continue;
        const QPointF tip(m_steps[i].box.right() + kArrow / 2.0 + 2, height() / 2.0);
        painter.setPen(QPen(qt(theme.text3), 1.25, Qt::SolidLine, Qt::RoundCap));
        painter.drawPolyline(QPolygonF({tip + QPointF(-4, -4), tip, tip + QPointF(-4, 4)}));
    }
}

void Breadcrumb::mousePressEvent(QMouseEvent* event)
{
    if (const int at = stepAt(event->position().toPoint()); at >= 0)
        m_parts.enterGroup(m_steps[static_cast<std::size_t>(at)].container);
}

void Breadcrumb::mouseMoveEvent(QMouseEvent* event)
{
    m_hovered = stepAt(event->position().toPoint());
    setCursor(m_hovered >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void Breadcrumb::leaveEvent(QEvent*)
{
    m_hovered = -1;
    update();
}

}  // namespace stratoplan::canvas
