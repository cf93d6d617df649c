#include "app/icons.h"
#include "app/style.h"
#include "app/style_draw.h"
#include "app/window_colors.h"

#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QWidget>

namespace stratoplan::app::draw {
namespace {

constexpr qreal kFieldRadius = 6;

bool enabled(const QStyleOption& option)
{
    return option.state.testFlag(QStyle::State_Enabled);
}
bool hovered(const QStyleOption& option)
{
    return enabled(option) && option.state.testFlag(QStyle::State_MouseOver);
}
bool pressed(const QStyleOption& option)
{
    return enabled(option) && option.state.testFlag(QStyle::State_Sunken);
}

}  // namespace

void roundedBox(QPainter& painter, const QRectF& rect, qreal radius, const QColor& fill,
                const QColor& border, qreal width)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(border.alpha() > 0 ? QPen(border, width) : QPen(Qt::NoPen));
    painter.setBrush(fill);
    const qreal inset = border.alpha() > 0 ? width / 2 : 0;
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
    painter.restore();
}

void field(QPainter& painter, const QStyleOption& option, const QWidget* widget)
{
    const WindowColors& c = windowColors();
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    const bool invalid = widget && widget->property(kInvalidProperty).toBool();
    QColor border = c.field;
    if (invalid)
        border = c.error;
    else if (focused)
        border = c.accent;
    else if (hovered(option))
        border = mixed(c.field, c.text2, 0.4);
    const QColor fill = enabled(option) ? c.pane : c.chrome;
    roundedBox(painter, option.rect, kFieldRadius, fill, border, focused || invalid ? 1.5 : 1);
}

void switchOf(QPainter& painter, const QStyleOption& option)
{
    const WindowColors& c = windowColors();
    const bool on = option.state.testFlag(QStyle::State_On);
    const bool mixedState = option.state.testFlag(QStyle::State_NoChange);
    QColor track = on ? c.accent : c.switchOff;
    if (!enabled(option))
        track = mixed(c.pane, track, 0.45);
    const QRectF rect = QRectF(option.rect);
    roundedBox(painter, rect, rect.height() / 2, track, Qt::transparent);
    const qreal knob = rect.height() - 4;
    qreal left = on ? rect.right() - knob - 2 : rect.left() + 2;
    if (mixedState)
        left = rect.center().x() - knob / 2;
    roundedBox(painter, {left, rect.top() + 2, knob, knob}, knob / 2,
               on ? c.onAccent : QColor(Qt::white), Qt::transparent);
}

void checkBox(QPainter& painter, const QStyleOption& option)
{
    const WindowColors& c = windowColors();
    const bool on = option.state.testFlag(QStyle::State_On);
    const bool partly = option.state.testFlag(QStyle::State_NoChange);
    QColor fill = on || partly ? c.accent : c.pane;
    QColor border = on || partly ? c.accent : hovered(option) ? c.text3 : c.field;
    if (!enabled(option)) {
        fill = mixed(c.pane, fill, 0.45);
        border = mixed(c.pane, border, 0.45);
    }
    const QRectF rect = QRectF(option.rect);
    roundedBox(painter, rect, 4, fill, border, 1.25);
    if (!on && !partly)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(c.onAccent, 1.75, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&rect](qreal x, qreal y) {
        return QPointF(rect.left() + x * rect.width(), rect.top() + y * rect.height());
    };
    if (on)
        painter.drawPolyline(QPolygonF{at(0.26, 0.52), at(0.43, 0.69), at(0.75, 0.34)});
    else
        painter.drawLine(at(0.28, 0.5), at(0.72, 0.5));
    painter.restore();
}

void radioButton(QPainter& painter, const QStyleOption& option)
{
    const WindowColors& c = windowColors();
    const bool on = option.state.testFlag(QStyle::State_On);
    const QRectF rect = QRectF(option.rect);
    const qreal half = rect.height() / 2;
    roundedBox(painter, rect, half, c.pane,
               on                ? c.accent
               : hovered(option) ? c.text3
                                 : c.field,
               on ? 1.75 : 1.25);
    if (on) {
        const QRectF dot = rect.adjusted(half * 0.55, half * 0.55, -half * 0.55, -half * 0.55);
        roundedBox(painter, dot, dot.height() / 2, c.accent, Qt::transparent);
    }
}

void pushButton(QPainter& painter, const QStyleOptionButton& option, const QWidget* widget)
{
    const WindowColors& c = windowColors();
    const bool filled = widget && widget->property(kFilledProperty).toBool();
    QColor fill = filled ? c.accent : c.pane;
    QColor border = filled ? QColor(Qt::transparent) : c.field;
    if (option.features.testFlag(QStyleOptionButton::Flat)) {
        fill = Qt::transparent;
        border = Qt::transparent;
        if (hovered(option))
            fill = c.hover;
    } else if (pressed(option)) {
        fill = filled ? mixed(c.accent, c.text1, 0.2) : mixed(c.hover, c.text2, 0.1);
    } else if (hovered(option)) {
        fill = filled ? mixed(c.accent, c.text1, 0.1) : c.hover;
    }
    if (!enabled(option))
        fill = filled ? mixed(c.chrome, c.accent, 0.45) : mixed(c.chrome, c.pane, 0.5);
    roundedBox(painter, option.rect, kFieldRadius, fill, border);
    if (option.state.testFlag(QStyle::State_HasFocus) &&
        option.state.testFlag(QStyle::State_KeyboardFocusChange))
        roundedBox(painter, QRectF(option.rect).adjusted(2.5, 2.5, -2.5, -2.5), 4, Qt::transparent,
                   filled ? c.onAccent : c.accent, 1.5);
}

void toolButton(QPainter& painter, const QStyleOption& option)
{
    const WindowColors& c = windowColors();
    const QRectF rect = QRectF(option.rect);
    if (option.state.testFlag(QStyle::State_On))
        roundedBox(painter, rect, kFieldRadius, c.accentSoft, c.accent);
    else if (pressed(option))
        roundedBox(painter, rect, kFieldRadius, mixed(c.hover, c.text2, 0.15), Qt::transparent);
    else if (hovered(option))
        roundedBox(painter, rect, kFieldRadius, mixed(c.chrome, c.text2, 0.12), Qt::transparent);
    if (option.state.testFlag(QStyle::State_HasFocus) &&
        option.state.testFlag(QStyle::State_KeyboardFocusChange))
        focusRing(painter, option);
}

void focusRing(QPainter& painter, const QStyleOption& option)
{
    if (option.state.testFlag(QStyle::State_KeyboardFocusChange))
        roundedBox(painter, QRectF(option.rect).adjusted(1, 1, -1, -1), kFieldRadius - 1,
                   Qt::transparent, windowColors().accent, 2);
}

}  // namespace stratoplan::app::draw
