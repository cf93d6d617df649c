#include "app/inspector_dock.h"

#include "app/checks_page.h"
#include "app/document_page.h"
#include "app/inspector_header.h"
#include "app/problems_model.h"
#include "app/properties_form.h"
#include "app/style.h"
#include "app/style_form.h"
#include "app/window_colors.h"

#include <QPainter>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace stratoplan::app {
namespace {

constexpr int kTabsHeight = 31;

/// The tabs on a line of the pane's width.
class TabStrip final : public QWidget {
public:
    explicit TabStrip(QTabBar* tabs)
    {
        auto* layout = new QHBoxLayout(this);
        layout->setContentsMargins(4, 0, 4, 0);
        layout->addWidget(tabs);
        layout->addStretch();
        setFixedHeight(kTabsHeight);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), windowColors().pane);
        painter.fillRect(QRect(0, height() - 1, width(), 1), windowColors().line);
    }
};

QScrollArea* scrolled(QWidget* content)
{
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setBackgroundRole(QPalette::Base);
    content->setBackgroundRole(QPalette::Base);
    content->setAutoFillBackground(true);
    area->setWidget(content);
    return area;
}

}  // namespace

InspectorDock::InspectorDock(const ProblemsModel& problems, QWidget* parent)
    : QDockWidget(tr("Inspector"), parent)
    , m_problems(problems)
    , m_header(new InspectorHeader)
    , m_tabs(new QTabBar)
    , m_stack(new QStackedWidget)
    , m_properties(new PropertiesForm)
    , m_style(new StyleForm)
    , m_checks(new ChecksPage)
{
    setObjectName(QStringLiteral("inspector"));
    setTitleBarWidget(m_header);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setAccessibleName(tr("Inspector pages"));
    for (const QString& text : {tr("Properties"), tr("Style"), tr("Checks")})
        m_tabs->addTab(text);
    m_stack->addWidget(scrolled(m_properties));
    m_stack->addWidget(scrolled(m_style));
    m_stack->addWidget(scrolled(m_checks));
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        m_stack->setCurrentIndex(index);
        refreshChecks();
    });

    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new TabStrip(m_tabs));
    layout->addWidget(m_stack, 1);
    content->setMinimumWidth(264);
    setWidget(content);
}

void InspectorDock::setPage(DocumentPage* page)
{
    for (const QMetaObject::Connection& connection : m_connections)
        disconnect(connection);
    m_connections.clear();
    m_page = page;
    if (page) {
        m_connections = {
            connect(&page->view(), &canvas::CanvasView::selectionChanged, this,
                    &InspectorDock::follow),
            connect(&page->document(), &canvas::Document::changed, this, &InspectorDock::follow),
            connect(&page->document(), &canvas::Document::diagramChanged, this,
                    &InspectorDock::follow),
        };
    }
    follow();
}

void InspectorDock::focusName()
{
    show();
    m_tabs->setCurrentIndex(0);
    m_properties->focusName();
}

void InspectorDock::follow()
{
    m_header->show(m_page);
    m_properties->show(m_page);
    m_style->show(m_page);
    refreshChecks();
}

void InspectorDock::refreshChecks()
{
    m_checks->count(m_page, m_problems);
    if (m_tabs->currentIndex() == m_stack->count() - 1)
        m_checks->show(m_page, m_problems);
    m_tabs->setTabData(2, QVariant::fromValue(TabBadge{m_checks->count(), m_checks->hasErrors()}));
    m_tabs->setTabText(2, m_tabs->tabText(2));  // asks for the tab's size again
}

}  // namespace stratoplan::app
