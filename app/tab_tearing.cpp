#include "app/tab_tearing.h"

#include <QMouseEvent>
#include <QTabBar>

namespace stratoplan::app {
namespace {

constexpr int kClearance = 40;  // px; an unsteady hand that sorts tabs stays within it

}  // namespace

TabTearing::TabTearing(QTabBar& tabs) : QObject(&tabs), m_tabs(tabs)
{
    tabs.installEventFilter(this);
}

bool TabTearing::isClear(const QPoint& at) const
{
    return at.y() < -kClearance || at.y() > m_tabs.height() + kClearance;
}

bool TabTearing::eventFilter(QObject*, QEvent* event)
{
    const QEvent::Type type = event->type();
    if (type != QEvent::MouseButtonPress && type != QEvent::MouseMove &&
        type != QEvent::MouseButtonRelease)
        return false;
    const auto& mouse = static_cast<const QMouseEvent&>(*event);
    const QPoint at = mouse.position().toPoint();
    if (type == QEvent::MouseButtonPress) {
        m_held = mouse.button() == Qt::LeftButton && m_tabs.tabAt(at) >= 0;
    } else if (type == QEvent::MouseMove && m_held) {
        m_tabs.setCursor(isClear(at) ? Qt::DragMoveCursor : Qt::ArrowCursor);
    } else if (type == QEvent::MouseButtonRelease && m_held) {
        m_held = false;
        m_tabs.unsetCursor();
        if (isClear(at))  // when the bar has seen the end of the drag too
            QMetaObject::invokeMethod(
                this, [this, place = mouse.globalPosition().toPoint()] { Q_EMIT torn(place); },
                Qt::QueuedConnection);
    }
    return false;
}

}  // namespace stratoplan::app
