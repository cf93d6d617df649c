#include "app/notice_bar.h"

#include "app/diagnostic_text.h"
#include "app/icons.h"
#include "app/window_colors.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace stratoplan::app {
namespace {

constexpr int kPassingMs = 6000;

}  // namespace

NoticeBar::NoticeBar(QWidget* parent)
    : QWidget(parent), m_text(new QLabel), m_buttons(new QHBoxLayout)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(42, 6, 8, 7);
    layout->setSpacing(8);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(m_text, 1);
    m_buttons->setSpacing(8);
    layout->addLayout(m_buttons);
    auto* close = new QToolButton;
    close->setIcon(icon("ui-close"));
    close->setIconSize({14, 14});
    close->setToolTip(tr("Dismiss"));
    close->setAccessibleName(tr("Dismiss"));
    close->setAutoRaise(true);
    layout->addWidget(close);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &QWidget::hide);
    hide();
}

void NoticeBar::tell(Notice notice)
{
    m_notice = std::move(notice);
    m_text->setText(m_notice.text);
    while (QLayoutItem* item = m_buttons->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const Choice& choice : m_notice.choices) {
        auto* button = new QPushButton(choice.text);
        connect(button, &QPushButton::clicked, this, [this, done = choice.done] {
            hide();
            done();
        });
        m_buttons->addWidget(button);
    }
    m_timer.stop();
    if (m_notice.passing)
        m_timer.start(kPassingMs);
    show();
    update();
}

void NoticeBar::withdraw(const QString& id)
{
    if (m_notice.id == id)
        hide();
}

QString NoticeBar::text() const
{
    return isVisibleTo(parentWidget()) ? m_notice.text : QString();
}

void NoticeBar::paintEvent(QPaintEvent*)
{
    const WindowColors& c = windowColors();
    QPainter painter(this);
    painter.fillRect(rect(), mixed(c.pane, severityColor(m_notice.severity), 0.1));
    painter.fillRect(QRect(0, height() - 1, width(), 1), c.line);
    paintSeverity(painter, m_notice.severity, {24, height() / 2.0}, 0.85);
}

}  // namespace stratoplan::app
