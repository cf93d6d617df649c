#include "app/main_window.h"

#include "app/bottom_panel.h"
#include "app/diagrams_dock.h"
#include "app/document_page.h"
#include "app/file_commands.h"
#include "app/history_view.h"
#include "app/inspector_dock.h"
#include "app/member_menu.h"
#include "app/outline_view.h"
#include "app/palette_dock.h"
#include "app/pickers.h"
#include "app/problems_view.h"
#include "app/settings.h"
#include "app/start_page.h"
#include "app/style.h"
#include "app/tab_tearing.h"
#include "app/window_colors.h"
#include "app/window_menus.h"
#include "app/windows.h"
#include "canvas/convert.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QScreen>
#include <QStackedWidget>
#include <QTabBar>
#include <QTimer>
#include <QToolButton>

#include "resources/resources.h"

namespace stratoplan::app {
namespace {

constexpr int kPaletteWidth = 216;
constexpr int kInspectorWidth = 304;
constexpr int kBottomHeight = 160;
constexpr QSize kFirstSize{1440, 900};
const char kExample[] = "samples/storefront.md";

QSize screenSize(const QWidget& window)
{
    return window.screen() ? window.screen()->size() : QSize();
}

/// The row of the document tabs, on a line that runs through under what stands at its right.
class TabRow final : public QWidget {
protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), windowColors().chrome);
        painter.fillRect(QRect(0, height() - 1, width(), 1), windowColors().line);
    }
};

}  // namespace

MainWindow::MainWindow(QWidget* parent)
    : QMainWindow(parent), m_actions(new Actions(this)), m_files(new FileCommands(*this))
{
    setWindowTitle(QStringLiteral("Stratoplan"));
    setAcceptDrops(true);
    setDockOptions(AllowTabbedDocks | AllowNestedDocks);
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    resize(kFirstSize);
    makeMenus(*this, *m_actions);
    makeToolBar(*this, *m_actions);
    makeCentre();
    makeDocks();
    makeStatusBar();
    connectActions();
    connectViewActions();
    connectArrangeActions();
    connectPickActions();
    restoreLayout();
    updateSituation();
    holdPanels(true);
    Windows::instance().add(*this);
}

MainWindow::~MainWindow()
{
    Windows::instance().remove(*this);
    m_page = nullptr;
    for (const QMetaObject::Connection& connection : m_connections)
        disconnect(connection);
    // The docks look at the pages: they are told before the pages go.
    m_problems->setPage(nullptr);
    m_outline->setPage(nullptr);
    m_inspector->setPage(nullptr);
    m_diagrams->setPage(nullptr);
    static_cast<HistoryView*>(m_history)->setPage(nullptr);
}

void MainWindow::makeCentre()
{
    auto* centre = new QWidget;
    auto* layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);

    m_tabRow = new TabRow;
    auto* row = new QHBoxLayout(m_tabRow);
    row->setContentsMargins(0, 0, 8, 0);
    row->setSpacing(0);
    m_tabs = new QTabBar;
    m_tabs->setProperty(kTabsProperty, QString::fromLatin1(kDocumentTabs));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setTabsClosable(true);
    m_tabs->setMovable(true);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->setElideMode(Qt::ElideNone);
    m_tabs->setAccessibleName(tr("Documents"));
    m_diagramButton = new QToolButton;
    m_diagramButton->setPopupMode(QToolButton::InstantPopup);
    m_diagramButton->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_diagramButton->setToolTip(tr("Choose a diagram (Ctrl+PgUp, Ctrl+PgDown)"));
    QFont small = m_diagramButton->font();
    small.setPixelSize(std::max(9, QFontInfo(small).pixelSize() - 1));
    m_diagramButton->setFont(small);
    m_diagramButton->setMenu(new QMenu(m_diagramButton));
    row->addWidget(m_tabs, 1);
    row->addWidget(m_diagramButton);
    layout->addWidget(m_tabRow);

    m_stack = new QStackedWidget;
    layout->addWidget(m_stack, 1);
    setCentralWidget(centre);

    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        if (index >= 0)
            m_stack->setCurrentWidget(m_tabs->tabData(index).value<QWidget*>());
        followPage();
    });
    connect(new TabTearing(*m_tabs), &TabTearing::torn, this, &MainWindow::tearOff);
    connect(m_tabs, &QTabBar::tabCloseRequested, this, &MainWindow::closeTab);
    connect(m_diagramButton->menu(), &QMenu::aboutToShow, this, [this] {
        QMenu* menu = m_diagramButton->menu();
        menu->clear();
        const QAbstractItemModel* model = m_diagrams->model();
        for (int i = 0; i < model->rowCount(); ++i) {
            const QString name = model->index(i, 0).data().toString();
            QAction* action = menu->addAction(i == m_diagrams->model()->systemRow()
                                                  ? name
                                                  : QStringLiteral("%1  %2").arg(i + 1).arg(name));
            action->setCheckable(true);
            action->setChecked(i == m_diagrams->view()->currentIndex().row());
            connect(action, &QAction::triggered, this, [this, i] { m_diagrams->choose(i); });
        }
    });
}

void MainWindow::makeDocks()
{
    m_diagrams = new DiagramsDock(this);
    m_palette = new PaletteDock(this);
    m_bottom = new BottomPanel(this);
    m_problems = new ProblemsView;
    m_outline = new OutlineView;
    m_history = new HistoryView;
    m_bottom->addPage(tr("Problems"), m_problems);
    m_bottom->addPage(tr("Outline"), m_outline);
    m_bottom->addPage(tr("History"), m_history);
    m_inspector = new InspectorDock(*m_problems->problems(), this);
    addDockWidget(Qt::LeftDockWidgetArea, m_diagrams);
    addDockWidget(Qt::LeftDockWidgetArea, m_palette);
    addDockWidget(Qt::BottomDockWidgetArea, m_bottom);
    addDockWidget(Qt::RightDockWidgetArea, m_inspector);
    connect(m_palette, &PaletteDock::placeRequested, this, &MainWindow::placeKind);
    // Queued, as the list that asks is filled anew by what it asks for. Its focus stays in it, so
    // that arrow keys lead on.
    connect(
        m_diagrams, &DiagramsDock::systemRequested, this,
        [this] {
            const bool byList = m_diagrams->view()->hasFocus();
            if (m_page)
                m_files->showSystem(*m_page);
            if (byList)
                m_diagrams->view()->setFocus(Qt::OtherFocusReason);
        },
        Qt::QueuedConnection);
    connect(
        m_diagrams, &DiagramsDock::diagramRequested, this,
        [this](int index) {
            const bool byList = m_diagrams->view()->hasFocus();
            if (m_page && m_page->system() && m_page->system()->origin())
                goTo({m_page->system()->origin(), index});
            if (byList)
                m_diagrams->view()->setFocus(Qt::OtherFocusReason);
        },
        Qt::QueuedConnection);
    connect(m_problems, &ProblemsView::placeChosen, this, &MainWindow::goTo, Qt::QueuedConnection);
    connect(m_problems, &ProblemsView::problemsChanged, this, [this] {
        const ProblemsModel& found = *m_problems->problems();
        m_bottom->setBadge(m_problems, found.rowCount(), false);
        m_bottom->setSummary(m_problems->summary());
        m_inspector->refreshChecks();
    });
}

std::vector<DocumentPage*> MainWindow::pages() const
{
    std::vector<DocumentPage*> all;
    all.reserve(static_cast<std::size_t>(m_tabs->count()));
    for (int i = 0; i < m_tabs->count(); ++i)
        all.push_back(static_cast<DocumentPage*>(m_tabs->tabData(i).value<QWidget*>()));
    return all;
}

DocumentPage* MainWindow::currentPage() const
{
    return m_page;
}

void MainWindow::addPage(DocumentPage* page)
{
    adoptPage(page);
    Q_EMIT pageAdded(page);
}

void MainWindow::adoptPage(DocumentPage* page)
{
    m_stack->addWidget(page);
    page->setSourceShown((*m_actions)[Act::Source]->isChecked());
    connect(&page->document(), &canvas::Document::dirtyChanged, this,
            [this, page] { updateTab(page); });
    connect(&page->document(), &canvas::Document::pathChanged, this,
            [this, page] { updateTab(page); });
    connect(&page->view(), &canvas::CanvasView::contextMenuRequested, this,
            &MainWindow::showContextMenu);
    connect(&page->view(), &canvas::CanvasView::propertiesRequested, m_inspector,
            &InspectorDock::focusName);
    connect(&page->view(), &canvas::CanvasView::kindPlaced, m_palette, &PaletteDock::noteUsed);
    connect(&page->view(), &canvas::CanvasView::quickAddRequested, page,
            [page](const QPoint& at, NodeId source, Point scene) {
                pickComponent(*page, at, source, scene);
            });
    const QSignalBlocker quiet(m_tabs);  // the page is shown once, when it is in its tab
    const int tab = m_tabs->addTab(page->name());
    m_tabs->setTabData(tab, QVariant::fromValue<QWidget*>(page));
    if (QWidget* close = m_tabs->tabButton(tab, QTabBar::RightSide))
        close->setToolTip(tr("Close (Ctrl+W)"));
    updateTab(page);
    applyCanvasSettings();
    showPage(page);
}

void MainWindow::applyCanvasSettings()
{
    for (DocumentPage* page : pages()) {
        canvas::CanvasView& view = page->view();
        view.setGridShown((*m_actions)[Act::Grid]->isChecked());
        view.setMembershipsShown((*m_actions)[Act::Overlays]->isChecked());
        view.setMarksShown(m_hiddenBars.isEmpty());
        view.setMiniMapShown((*m_actions)[Act::Minimap]->isChecked());
        view.setSnapping(settings::flag(kSnapFlag, true));
        view.setMotion(settings::flag(kMotionFlag, true));
        view.setDropPolicy(settings::flag(kBlockDropsFlag, false) ? canvas::DropPolicy::Block
                                                                  : canvas::DropPolicy::Mark);
    }
}

void MainWindow::showPage(DocumentPage* page)
{
    for (int i = 0; i < m_tabs->count(); ++i) {
        if (m_tabs->tabData(i).value<QWidget*>() == page) {
            const QSignalBlocker quiet(m_tabs);
            m_tabs->setCurrentIndex(i);
        }
    }
    m_stack->setCurrentWidget(page);
    followPage();
    page->view().setFocus(Qt::OtherFocusReason);
}

void MainWindow::removePage(DocumentPage* page)
{
    takePage(page);
    page->deleteLater();
}

void MainWindow::takePage(DocumentPage* page)
{
    m_files->forget(*page);
    page->document().disconnect(this);
    page->view().disconnect(this);
    page->view().disconnect(m_inspector);
    page->view().disconnect(m_palette);
    for (int i = 0; i < m_tabs->count(); ++i) {
        if (m_tabs->tabData(i).value<QWidget*>() == page) {
            const QSignalBlocker quiet(m_tabs);
            m_tabs->removeTab(i);
            break;
        }
    }
    m_stack->removeWidget(page);
    if (m_tabs->currentIndex() >= 0)
        m_stack->setCurrentWidget(m_tabs->tabData(m_tabs->currentIndex()).value<QWidget*>());
    page->setParent(nullptr);
    followPage();
}

void MainWindow::openFiles(const QStringList& paths)
{
    for (const QString& path : paths)
        m_files->open(path);
}

void MainWindow::openExample()
{
    m_files->openBytes(QStringLiteral("storefront.md"), std::string(resource(kExample)));
}

void MainWindow::openTemplate(const QString& title, const std::string& sample)
{
    m_files->openTemplate(title, std::string(resource("samples/" + sample)));
}

void MainWindow::bringToFront()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    raise();
    activateWindow();
}

void MainWindow::showPanel(QWidget* panel)
{
    m_bottom->showPage(panel);
}

void MainWindow::showDiagram(int index)
{
    if (m_page && index >= 0 && index < m_page->document().diagramCount())
        m_page->document().setCurrentIndex(index);
}

void MainWindow::goTo(const WholeSystem::Place& place)
{
    MainWindow* window = place.page ? Windows::instance().windowOf(*place.page) : nullptr;
    if (!window)
        return;
    place.page->commitEdits();
    place.page->document().setCurrentIndex(place.diagram);
    window->showPage(place.page);
    if (window != this)
        window->bringToFront();
    if (!place.selection.empty())
        place.page->view().reveal(place.selection);
}

void MainWindow::followPage()
{
    for (const QMetaObject::Connection& connection : m_connections)
        disconnect(connection);
    m_connections.clear();
    auto* page =
        m_tabs->count() > 0
            ? static_cast<DocumentPage*>(m_tabs->tabData(m_tabs->currentIndex()).value<QWidget*>())
            : nullptr;
    m_page = page;
    if (!page) {
        if (!m_start) {
            m_start = new StartPage(*m_actions);
            m_stack->addWidget(m_start);
            connect(m_start, &StartPage::openRequested, m_files, &FileCommands::open);
            connect(m_start, &StartPage::templateRequested, this, &MainWindow::openTemplate);
            connect(m_start, &StartPage::exampleRequested, this, &MainWindow::openExample);
        }
        m_start->refresh();
        m_stack->setCurrentWidget(m_start);
    }
    m_tabRow->setVisible(page != nullptr);
    showDocks(page != nullptr);
    m_diagrams->setPage(page);
    m_problems->setPage(page);
    m_outline->setPage(page);
    m_inspector->setPage(page);
    static_cast<HistoryView*>(m_history)->setPage(page);
    if (page) {
        canvas::Document& document = page->document();
        canvas::CanvasView& view = page->view();
        document.activate();
        const auto situation = [this] { updateSituation(); };
        m_connections = {
            connect(&view, &canvas::CanvasView::escaped, this,
                    [this] { (*m_actions)[Act::Present]->setChecked(false); }),
            connect(&view, &canvas::CanvasView::selectionChanged, this, situation),
            connect(&document, &canvas::Document::diagramChanged, this, situation),
            connect(&document, &canvas::Document::textChanged, this, situation),
            connect(&document, &canvas::Document::dirtyChanged, this, situation),
            connect(document.undoStack(), &QUndoStack::indexChanged, this, situation),
            connect(&view, &canvas::CanvasView::statusText, this,
                    [this](const QString& text) {
                        m_hint = text;
                        updateStatus();
                    }),
            connect(&view, &canvas::CanvasView::toolChanged, this,
                    [this](canvas::ToolId tool) {
                        (*m_actions)[Act::ToolSelect]->setChecked(tool == canvas::ToolId::Select);
                        (*m_actions)[Act::ToolConnect]->setChecked(tool == canvas::ToolId::Connect);
                    }),
        };
    }
    updateSituation();
    Q_EMIT Windows::instance().changed();
}

void MainWindow::showDocks(bool shown)
{
    // The start page stands alone; what the user closed stays closed when a document comes.
    if (shown == m_docksShown)
        return;
    m_docksShown = shown;
    (*m_actions)[Act::HidePanels]->setChecked(false);
    if (!shown) {
        m_closedDocks.clear();
        m_dockSizes = {m_palette->width(), m_inspector->width(), m_bottom->height()};
    }
    for (QDockWidget* dock :
         {static_cast<QDockWidget*>(m_palette), static_cast<QDockWidget*>(m_bottom),
          static_cast<QDockWidget*>(m_inspector)}) {
        if (!shown && dock->isHidden())
            m_closedDocks.append(dock);
        dock->setVisible(shown && !m_closedDocks.contains(dock));
    }
    if (shown) {
        resizeDocks({m_palette, m_inspector}, {m_dockSizes[0], m_dockSizes[1]}, Qt::Horizontal);
        resizeDocks({m_bottom}, {m_dockSizes[2]}, Qt::Vertical);
    }
}

void MainWindow::showEvent(QShowEvent* event)
{
    // Not earlier: docks that are hidden before they were laid out forget their sizes.
    if (!m_page && !m_start)
        followPage();
    QMainWindow::showEvent(event);
}

void MainWindow::holdPanels(bool held)
{
    m_panelsHeld = held;
    for (QWidget* panel : {static_cast<QWidget*>(m_diagrams), static_cast<QWidget*>(m_palette),
                           static_cast<QWidget*>(m_bottom), static_cast<QWidget*>(m_inspector)})
        panel->setUpdatesEnabled(!held);
}

void MainWindow::paintEvent(QPaintEvent* event)
{
    QMainWindow::paintEvent(event);
    // The first frame is the diagram's: the panels around it are drawn right after it.
    if (m_panelsHeld)
        QTimer::singleShot(0, this, [this] {
            if (!m_panelsHeld)
                return;
            holdPanels(false);
            Q_EMIT firstFrameShown();
        });
}

void MainWindow::showContextMenu(const QPoint& place)
{
    QMenu menu(this);
    fillContextMenu(menu, *m_actions, m_page && !m_page->view().selection().empty());
    if (m_page)
        addMemberMenu(menu, *m_page);
    m_menuPlace = place;
    menu.exec(place);
    m_menuPlace.reset();
}

void MainWindow::closeTab(int index)
{
    auto* page = static_cast<DocumentPage*>(m_tabs->tabData(index).value<QWidget*>());
    if (m_files->mayClose(*page))
        removePage(page);
}

void MainWindow::placeKind(const QString& kindId)
{
    if (m_page && m_page->document().isEditable()) {
        m_page->view().addKind(kindId);
        m_page->view().setFocus(Qt::OtherFocusReason);
    }
}

void MainWindow::restoreLayout()
{
    const QSize screen = screenSize(*this);
    restoreGeometry(settings::windowGeometry(screen));
    if (!restoreState(settings::windowLayout(screen))) {
        resizeDocks({m_palette, m_inspector}, {kPaletteWidth, kInspectorWidth}, Qt::Horizontal);
        resizeDocks({m_bottom}, {kBottomHeight}, Qt::Vertical);
    }
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!Windows::instance().isQuitting() && !m_files->mayCloseAll())
        return event->ignore();
    Windows::instance().closing();
    if (m_page)  // the start page has no docks: what it shows is nobody's layout
        settings::setWindowLayout(screenSize(*this), saveState(), saveGeometry());
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls() || event->mimeData()->hasText())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    QStringList paths;
    for (const QUrl& url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    event->acceptProposedAction();
    if (paths.isEmpty())
        m_files->importTextAsDocument(event->mimeData()->text());
    else  // whoever drags does not wait for it
        QTimer::singleShot(0, this, [this, paths] { openFiles(paths); });
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow() && m_page)
        m_page->document().activate();
    if (event->type() == QEvent::ActivationChange && isActiveWindow() && m_start &&
        m_stack->currentWidget() == m_start)
        m_start->refresh();
}

}  // namespace stratoplan::app
