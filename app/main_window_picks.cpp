#include "app/clipboard.h"
#include "app/document_page.h"
#include "app/file_commands.h"
#include "app/main_window.h"
#include "app/notice_bar.h"
#include "app/pickers.h"
#include "app/print.h"
#include "app/select_commands.h"
#include "model/edit/reparent.h"

#include <QDockWidget>
#include <QMenuBar>
#include <QStatusBar>
#include <QTabBar>
#include <QTimer>
#include <QToolBar>

/// Commands that choose, order and show: selections, stacking, command palette, presentation,
/// print.
namespace stratoplan::app {
namespace {

constexpr int kHintMs = 3000;
const QString kPresenting = QStringLiteral("presenting");
constexpr int kRestoreMs = 120;  // what a window manager takes to give a window its size again

}  // namespace

void MainWindow::connectPickActions()
{
    Actions& on = *m_actions;
    const auto onPage = [this](Act act, auto command) {
        m_actions->on(act, [this, command] {
            if (m_page)
                command(*m_page);
        });
    };
    on.on(Act::CommandPalette, [this] { pickCommand(*this); });
    onPage(Act::SelectNodes, [](DocumentPage& page) { page.view().selectAllNodes(); });
    onPage(Act::SelectEdges, [](DocumentPage& page) { page.view().selectAllEdges(); });
    onPage(Act::SelectSameKind, selectSameKind);
    onPage(Act::SelectConnected, selectConnected);
    onPage(Act::SelectDownstream, selectDownstream);
    onPage(Act::CopyStyle, copyStyle);
    onPage(Act::PasteStyle, pasteStyle);
    onPage(Act::OpenLink, [this](DocumentPage& page) { openLink(page, m_files->openUrl); });
    onPage(Act::DeleteHealing, [](DocumentPage& page) { page.view().removeHealing(); });
    onPage(Act::Lock, [](DocumentPage& page) { page.view().toggleLocked(); });
    onPage(Act::Collapse, [](DocumentPage& page) { page.view().toggleCollapsed(); });
    onPage(Act::ResetRoute, [](DocumentPage& page) { page.view().resetRoutes(); });
    onPage(Act::BringToFront, [](DocumentPage& page) { restack(page, true); });
    onPage(Act::SendToBack, [](DocumentPage& page) { restack(page, false); });
    onPage(Act::CopyAscii,
           [](DocumentPage& page) { clipboard::copyAs(page, "ascii", tr("the diagram as text")); });
    onPage(Act::CopyTerraform, [](DocumentPage& page) {
        clipboard::copyAs(page, "terraform", tr("the diagram as Terraform"));
    });
    onPage(Act::Replace, [](DocumentPage& page) { page.showFind(true); });
    onPage(Act::Print, [this](DocumentPage& page) { printDiagram(page, this); });
    connect(on[Act::Present], &QAction::toggled, this, &MainWindow::present);
}

void MainWindow::present(bool on)
{
    if (on == !m_hiddenBars.isEmpty())
        return;
    if (on)
        m_beforePresenting = m_page ? m_page->place() : ViewPlace{};
    (*m_actions)[Act::HidePanels]->setChecked(on);
    if (m_page)
        m_page->setSourceShown(!on && (*m_actions)[Act::Source]->isChecked());
    if (on) {
        QList<QWidget*> bars{menuBar(), statusBar(), m_tabRow};
        for (QToolBar* bar : findChildren<QToolBar*>())
            bars.append(bar);
        for (QWidget* bar : bars) {
            if (bar->isVisibleTo(this)) {
                m_hiddenBars.append(bar);
                bar->hide();
            }
        }
        setWindowState(windowState() | Qt::WindowFullScreen);
        if (m_page) {
            m_page->view().selectNone();
            m_page->view().setGridShown(false);
            m_page->view().setMarksShown(false);
            m_page->view().setFocus(Qt::OtherFocusReason);
            m_page->notices().tell({.id = kPresenting, .text = tr("Esc ends the presentation")});
            QTimer::singleShot(kHintMs, m_page,
                               [page = m_page] { page->notices().withdraw(kPresenting); });
            QMetaObject::invokeMethod(
                &m_page->view(), [view = &m_page->view()] { view->fitAll(); },
                Qt::QueuedConnection);
        }
        return;
    }
    if (m_page)
        m_page->notices().withdraw(kPresenting);
    for (QWidget* bar : m_hiddenBars)
        bar->show();
    m_hiddenBars.clear();
    applyCanvasSettings();
    if (m_page && m_beforePresenting.zoom > 0) {
        // When the panels and the window have their room again.
        QTimer::singleShot(kRestoreMs, m_page,
                           [page = m_page, place = m_beforePresenting] { page->setPlace(place); });
    }
    if (!(*m_actions)[Act::FullScreen]->isChecked())
        setWindowState(windowState() & ~Qt::WindowFullScreen);
}

}  // namespace stratoplan::app
