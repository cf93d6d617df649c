#include "app/about_dialog.h"
#include "app/appearance.h"
#include "app/arrange_commands.h"
#include "app/bottom_panel.h"
#include "app/clipboard.h"
#include "app/diagrams_dock.h"
#include "app/document_page.h"
#include "app/export_dialog.h"
#include "app/file_commands.h"
#include "app/inspector_dock.h"
#include "app/main_window.h"
#include "app/palette_dock.h"
#include "app/problems_view.h"
#include "app/settings.h"
#include "app/settings_dialog.h"
#include "app/shortcuts_dialog.h"
#include "app/source_editor.h"
#include "app/source_pane.h"
#include "app/windows.h"
#include "model/edit/arrange.h"
#include "model/edit/move.h"
#include "model/edit/remove.h"

#include <QActionGroup>
#include <QApplication>
#include <QCursor>
#include <QStackedWidget>
#include <QTabBar>

/// What the commands of the table do, group by group.
namespace stratoplan::app {
namespace {

const QString kSourceFlag = QStringLiteral("view/source");
const QString kOverlaysFlag = QStringLiteral("view/overlays");
const QString kMinimapFlag = QStringLiteral("view/minimap");
const QString kGridFlag = QStringLiteral("view/grid");

/// The action as a command of the canvas: what it does needs a document in front.
template <class Member>
std::function<void()> onView(const MainWindow& window, Member member)
{
    return [&window, member] {
        if (DocumentPage* page = window.currentPage())
            (page->view().*member)();
    };
}

}  // namespace

void MainWindow::connectActions()
{
    Actions& on = *m_actions;
    on.on(Act::New, [this] { m_files->newDocument(); });
    on.on(Act::NewWindow, [this] { openWindow().show(); });
    on.on(Act::NewView, [this] { m_files->addView(*m_page); });
    on.on(Act::NewViewWindow, [this] {
        DocumentPage& shown = *m_page;
        MainWindow& other = openWindow();
        other.files().addView(shown);
        other.show();
    });
    on.on(Act::MoveToWindow, [this] { moveTo(openWindow()); });
    on.on(Act::Open, [this] { m_files->openWithDialog(); });
    on.on(Act::ImportText, [this] { m_files->importText(); });
    on.on(Act::Save, [this] { m_files->save(*m_page); });
    on.on(Act::SaveAs, [this] { m_files->saveAs(*m_page); });
    on.on(Act::Reload, [this] { m_files->reload(*m_page); });
    on.on(Act::CloseTab, [this] { closeTab(m_tabs->currentIndex()); });
    on.on(Act::Quit, [] { Windows::instance().quit(); });
    on.on(Act::Export, [this] {
        m_page->commitEdits();
        ExportDialog(*m_page, this).exec();
    });
    on.on(Act::ExportAgain, [this] {
        m_page->commitEdits();
        exportAgain(*m_page, *this);
    });

    on.on(Act::Undo, [this] {
        m_page->commitEdits();
        m_page->document().undoStack()->undo();
    });
    on.on(Act::Redo, [this] { m_page->document().undoStack()->redo(); });
    on.on(Act::Cut, [this] {
        clipboard::copy(*m_page);
        m_page->view().removeSelection();
    });
    on.on(Act::Copy, [this] { clipboard::copy(*m_page); });
    on.on(Act::Paste, [this] { clipboard::paste(m_page, *m_files); });
    on.on(Act::PasteHere,
          [this] { clipboard::pasteAt(*m_page, *m_files, m_menuPlace.value_or(QCursor::pos())); });
    on.on(Act::Duplicate, onView(*this, &canvas::CanvasView::duplicateSelection));
    on.on(Act::Delete, onView(*this, &canvas::CanvasView::removeSelection));
    on.on(Act::Rename, onView(*this, &canvas::CanvasView::renameSelection));
    on.on(Act::SelectAll, onView(*this, &canvas::CanvasView::selectAll));
    on.on(Act::SelectNone, onView(*this, &canvas::CanvasView::selectNone));
    on.on(Act::CopyMermaid, [this] { clipboard::copyMermaid(*m_page); });
    on.on(Act::CopySvg, [this] { clipboard::copySvg(*m_page); });
    on.on(Act::CopyPng, [this] { clipboard::copyPng(*m_page); });
    on.on(Act::Find, [this] { m_page->showFind(); });
    on.on(Act::FindNext, [this] { m_page->findNext(1); });
    on.on(Act::FindPrevious, [this] { m_page->findNext(-1); });
    on.on(Act::Settings, [this] { editSettings(*this); });
    on.on(Act::Shortcuts, [this] { showShortcuts(this); });
    on.on(Act::About, [this] { showAbout(this); });
}

void MainWindow::connectViewActions()
{
    Actions& on = *m_actions;
    on.on(Act::ZoomIn, onView(*this, &canvas::CanvasView::zoomIn));
    on.on(Act::ZoomOut, onView(*this, &canvas::CanvasView::zoomOut));
    on.on(Act::Zoom100, onView(*this, &canvas::CanvasView::zoomToNormal));
    on.on(Act::FitAll, onView(*this, &canvas::CanvasView::fitAll));
    on.on(Act::FitSelection, onView(*this, &canvas::CanvasView::fitSelection));
    on[Act::Minimap]->setChecked(settings::flag(kMinimapFlag, true));
    connect(on[Act::Minimap], &QAction::toggled, this, [this](bool shown) {
        settings::setFlag(kMinimapFlag, shown);
        applyCanvasSettings();
    });
    on.on(Act::FocusGroup, onView(*this, &canvas::CanvasView::toggleFocusGroup));
    on[Act::Overlays]->setChecked(settings::flag(kOverlaysFlag, true));
    connect(on[Act::Overlays], &QAction::toggled, this, [this](bool shown) {
        settings::setFlag(kOverlaysFlag, shown);
        applyCanvasSettings();
    });
    on[Act::Grid]->setChecked(settings::flag(kGridFlag, true));
    on[Act::Source]->setChecked(settings::flag(kSourceFlag, true));
    connect(on[Act::Grid], &QAction::toggled, this, [this](bool shown) {
        settings::setFlag(kGridFlag, shown);
        applyCanvasSettings();
        updateStatus();
    });
    connect(on[Act::Source], &QAction::toggled, this, [this](bool shown) {
        settings::setFlag(kSourceFlag, shown);
        for (DocumentPage* page : pages())
            page->setSourceShown(shown);
    });
    connect(on[Act::HidePanels], &QAction::toggled, this, &MainWindow::hidePanels);
    connect(on[Act::FullScreen], &QAction::toggled, this, [this](bool full) {
        setWindowState(full ? windowState() | Qt::WindowFullScreen
                            : windowState() & ~Qt::WindowFullScreen);
    });
    on.on(Act::NextPane, [this] { nextPane(); });
    on.on(Act::NextDiagram, [this] { stepDiagram(1); });
    on.on(Act::PreviousDiagram, [this] { stepDiagram(-1); });
    on.on(Act::WholeSystem, [this] { m_files->showSystem(*m_page); });
    on.on(Act::ComparePlan, [this] { m_files->comparePlan(*m_page); });
    on.on(Act::NextTab, [this] { stepTab(1); });
    on.on(Act::PreviousTab, [this] { stepTab(-1); });
    auto* themes = new QActionGroup(this);
    const std::pair<Act, ThemeChoice> choices[] = {{Act::ThemeSystem, ThemeChoice::System},
                                                   {Act::ThemeLight, ThemeChoice::Light},
                                                   {Act::ThemeDark, ThemeChoice::Dark}};
    for (const auto& [act, choice] : choices) {
        themes->addAction(on[act]);
        on[act]->setChecked(settings::theme() == choice);
        on.on(act, [choice = choice] {
            settings::setTheme(choice);
            wearChosenTheme();
        });
    }
    on.on(Act::Check, [this] {
        m_bottom->showPage(m_problems);
        m_problems->setFocus(Qt::OtherFocusReason);
    });
    on.on(Act::NextProblem, [this] { m_problems->step(1); });
    on.on(Act::PreviousProblem, [this] { m_problems->step(-1); });
    on.on(Act::ApplyFix, [this] { m_problems->applyFix(); });
}

void MainWindow::connectArrangeActions()
{
    Actions& on = *m_actions;
    auto* tools = new QActionGroup(this);
    tools->addAction(on[Act::ToolSelect]);
    tools->addAction(on[Act::ToolConnect]);
    on[Act::ToolSelect]->setChecked(true);
    on.on(Act::ToolSelect, [this] {
        if (m_page)
            m_page->view().setTool(canvas::ToolId::Select);
    });
    on.on(Act::ToolConnect, [this] {
        if (m_page->view().selection().nodes.size() > 1) {
            m_page->view().connectSelection();
            (*m_actions)[Act::ToolSelect]->setChecked(true);
        } else {
            m_page->view().setTool(canvas::ToolId::Connect);
        }
    });
    on.on(Act::AddComponent, onView(*this, &canvas::CanvasView::quickAddAtPointer));
    on.on(Act::AddContainer, [this] { placeKind(QStringLiteral("base.group")); });
    on.on(Act::AutoLayout, [this] { m_page->document().autoLayout(); });
    on.on(Act::AutoLayoutSelection, [this] {
        const Diagram& diagram = m_page->document().diagram();
        std::vector<NodeId> containers;
        for (const NodeId id : m_page->view().selection().nodes) {
            if (diagram.node(id) && diagram.node(id)->isContainer)
                containers.push_back(id);
        }
        if (!containers.empty())
            m_page->document().autoLayout(containers);
    });
    on.on(Act::Tidy, onView(*this, &canvas::CanvasView::tidy));
    on.on(Act::MoveByKeys, onView(*this, &canvas::CanvasView::moveByKeys));
    on.on(Act::ShrinkToContent, onView(*this, &canvas::CanvasView::shrinkToContent));
    on.on(Act::SameSize, [this] { makeSameSize(*m_page); });
    on.on(Act::ResetArrangement, [this] {
        m_page->apply(resetArrangement(m_page->document().diagram()), tr("Reset arrangement"));
    });
    on.on(Act::Pin, [this] {
        const Diagram& diagram = m_page->document().diagram();
        const auto& nodes = m_page->view().selection().nodes;
        const bool all = std::ranges::all_of(
            nodes, [&](NodeId id) { return diagram.node(id)->placement.pinned; });
        m_page->apply(setPinned(diagram, nodes, !all), all ? tr("Unpin") : tr("Pin"));
    });
    on.on(Act::Group, [this] { groupSelection(*m_page); });
    on.on(Act::Ungroup, [this] {
        const Diagram& diagram = m_page->document().diagram();
        const auto& nodes = m_page->view().selection().nodes;
        if (nodes.size() == 1 && diagram.node(nodes.front())->isContainer)
            m_page->apply(ungroup(diagram, nodes.front()), tr("Ungroup"));
    });
    const std::pair<Act, Alignment> alignments[] = {
        {Act::AlignLeft, Alignment::Left},
        {Act::AlignCenter, Alignment::Center},
        {Act::AlignRight, Alignment::Right},
        {Act::AlignTop, Alignment::Top},
        {Act::AlignMiddle, Alignment::Middle},
        {Act::AlignBottom, Alignment::Bottom},
        {Act::DistributeHorizontally, Alignment::SpreadAcross},
        {Act::DistributeVertically, Alignment::SpreadDown}};
    for (const auto& [act, alignment] : alignments)
        on.on(act, [this, alignment = alignment] { alignSelection(*m_page, alignment); });
}

/// Beside this one, so that both are seen.
MainWindow& MainWindow::openWindow()
{
    constexpr QPoint kBeside{32, 32};
    MainWindow& other = Windows::instance().openNew();
    other.resize(size());
    other.move(pos() + kBeside);
    return other;
}

/// Gives the page in front to the other window.
void MainWindow::moveTo(MainWindow& other)
{
    DocumentPage* moved = m_page;
    takePage(moved);
    other.adoptPage(moved);
    other.show();
}

/// The tab in front goes to the window that it was dropped on, or into one of its own.
void MainWindow::tearOff(const QPoint& place)
{
    constexpr QPoint kGrip{80, 90};  // about where a tab is held, from the window's corner
    const auto& all = Windows::instance().all();
    const auto under = std::ranges::find_if(all, [&](const MainWindow* window) {
        return window != this && window->isVisible() && window->frameGeometry().contains(place);
    });
    const bool home = frameGeometry().contains(place) && m_tabs->count() < 2;
    if (!m_page || home)
        return;
    if (under != all.end() && !frameGeometry().contains(place))
        return moveTo(**under);
    MainWindow& other = openWindow();
    other.move(place - kGrip);
    moveTo(other);
}

void MainWindow::stepDiagram(int by)
{
    const int rows = m_diagrams->model()->rowCount();  // the system is one of them
    const int row = m_diagrams->view()->currentIndex().row();
    if (rows < 2 || row < 0)
        return;
    m_page->commitEdits();
    m_diagrams->choose((row + by + rows) % rows);
}

void MainWindow::stepTab(int by)
{
    const int count = m_tabs->count();
    if (count > 1)
        m_tabs->setCurrentIndex((m_tabs->currentIndex() + by + count) % count);
}

void MainWindow::nextPane()
{
    if (!m_page)
        return;
    QWidget* source = m_page->source() && m_page->source()->isVisible()
                          ? static_cast<QWidget*>(m_page->source()->editor())
                          : nullptr;
    const QList<QWidget*> panes{m_palette->widget(), &m_page->view(), source, m_inspector->widget(),
                                m_bottom->widget()};
    QWidget* focus = QApplication::focusWidget();
    int at = -1;
    for (int i = 0; i < panes.size(); ++i) {
        if (panes[i] && focus && (panes[i] == focus || panes[i]->isAncestorOf(focus)))
            at = i;
    }
    for (int step = 1; step <= panes.size(); ++step) {
        QWidget* next = panes[(at + step) % panes.size()];
        if (!next || !next->isVisible())
            continue;
        QWidget* target = next;
        for (QWidget* child : next->findChildren<QWidget*>()) {
            if (next->focusPolicy() == Qt::NoFocus && child->isVisibleTo(next) &&
                child->isEnabled() && child->focusPolicy() != Qt::NoFocus) {
                target = child;
                break;
            }
        }
        target->setFocus(Qt::TabFocusReason);
        return;
    }
}

void MainWindow::hidePanels(bool hidden)
{
    if (hidden) {
        m_hiddenPanels.clear();
        for (QDockWidget* dock : findChildren<QDockWidget*>()) {
            if (dock->isVisible())
                m_hiddenPanels.append(dock);
            dock->hide();
        }
        return;
    }
    for (QWidget* dock : m_hiddenPanels)
        dock->setVisible(m_page != nullptr);
    m_hiddenPanels.clear();
}

}  // namespace stratoplan::app
