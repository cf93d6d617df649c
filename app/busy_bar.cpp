#include "app/busy_bar.h"

#include "app/settings.h"
#include "app/window_colors.h"

#include <QPainter>
#include <QPainterPath>

namespace stratoplan::app {
namespace {

constexpr int kRoundMs = 1400;
constexpr double kThickness = 4;  // px
constexpr double kRunner = 0.3;   // of the width

}  // namespace

BusyBar::BusyBar(QWidget* parent) : QWidget(parent)
{
    setAccessibleName(tr("In progress"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_way.setStartValue(0.0);
    m_way.setEndValue(1.0);
    m_way.setDuration(kRoundMs);
    m_way.setLoopCount(-1);
    connect(&m_way, &QVariantAnimation::valueChanged, this, qOverload<>(&QWidget::update));
    if (settings::flag(kMotionFlag, true))
        m_way.start();
}

void BusyBar::paintEvent(QPaintEvent*)
{
    const WindowColors& c = windowColors();
    const QRectF track(0, (height() - kThickness) / 2, width(), kThickness);
    QPainterPath round;
    round.addRoundedRect(track, kThickness / 2, kThickness / 2);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(round, c.accentSoft);
    QRectF runner = track;
    if (m_way.state() == QAbstractAnimation::Running) {
        runner.setWidth(track.width() * kRunner);
        runner.moveLeft(m_way.currentValue().toDouble() * (track.width() + runner.width()) -
                        runner.width());
    }
    QPainterPath part;
    part.addRoundedRect(runner, kThickness / 2, kThickness / 2);
    painter.fillPath(part.intersected(round), c.accent);
}

}  // namespace stratoplan::app
