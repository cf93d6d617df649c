#include "app/bottom_panel.h"

#include "app/style.h"
#include "app/window_colors.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMainWindow>
#include <QPainter>
#include <QStackedWidget>
#include <QTabBar>

namespace stratoplan::app {
namespace {

constexpr int kTitleHeight = 31;
constexpr int kDefaultHeight = 128;

/// The strip that holds the tabs, which is the dock's title bar too.
class TitleStrip final : public QWidget {
public:
    using QWidget::QWidget;

    QSize sizeHint() const override { return {QWidget::sizeHint().width(), kTitleHeight}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), windowColors().paneHead);
        painter.fillRect(QRect(0, height() - 1, width(), 1), windowColors().line);
    }
};

}  // namespace

BottomPanel::BottomPanel(QWidget* parent)
    : QDockWidget(tr("Problems"), parent)
    , m_tabs(new QTabBar)
    , m_summary(new QLabel)
    , m_pages(new QStackedWidget)
{
    setObjectName(QStringLiteral("bottom"));
    auto* title = new TitleStrip;
    auto* layout = new QHBoxLayout(title);
    layout->setContentsMargins(4, 0, 16, 0);
    layout->addWidget(m_tabs);
    layout->addStretch();
    layout->addWidget(m_summary);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setAccessibleName(tr("Panels"));
    QFont small = m_summary->font();
    small.setPixelSize(std::max(9, QFontInfo(small).pixelSize() - 1));
    m_summary->setFont(small);
    setTitleBarWidget(title);
    setWidget(m_pages);

    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        m_pages->setCurrentIndex(index);
        fold(false);
    });
    connect(m_tabs, &QTabBar::tabBarDoubleClicked, this,
            [this] { fold(m_pages->isVisibleTo(this)); });
}

void BottomPanel::addPage(const QString& title, QWidget* page)
{
    m_pages->addWidget(page);
    m_tabs->addTab(title);
}

void BottomPanel::setBadge(QWidget* page, int count, bool error)
{
    const int tab = m_pages->indexOf(page);
    m_tabs->setTabData(tab, QVariant::fromValue(TabBadge{count, error}));
    m_tabs->setTabText(tab, m_tabs->tabText(tab));  // asks for the tab's size again
    m_tabs->update();
}

void BottomPanel::setSummary(const QString& text)
{
    m_summary->setText(text);
}

void BottomPanel::showPage(QWidget* page)
{
    show();
    fold(false);
    m_tabs->setCurrentIndex(m_pages->indexOf(page));
}

void BottomPanel::fold(bool on)
{
    if (on == !m_pages->isVisibleTo(this))
        return;
    auto* window = qobject_cast<QMainWindow*>(parentWidget());
    if (on)
        m_openHeight = height();
    m_pages->setVisible(!on);
    setMaximumHeight(on ? kTitleHeight : QWIDGETSIZE_MAX);
    if (window && !on)
        window->resizeDocks({this}, {m_openHeight > kTitleHeight ? m_openHeight : kDefaultHeight},
                            Qt::Vertical);
}

}  // namespace stratoplan::app
