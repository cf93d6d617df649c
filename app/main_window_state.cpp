#include "app/document_page.h"
#include "app/main_window.h"
#include "app/windows.h"
#include "canvas/convert.h"

#include <QLabel>
#include <QStatusBar>
#include <QTabBar>
#include <QToolButton>

#include <algorithm>

/// What the window says of what it shows: status bar, tabs, which commands there are.
namespace stratoplan::app {
namespace {

using canvas::qt;

/// Which of the views of its document the page is, from 1, over all windows.
int viewNumber(const DocumentPage& page)
{
    const std::vector<DocumentPage*> views = Windows::instance().viewsOf(page);
    return static_cast<int>(std::ranges::find(views, &page) - views.begin()) + 1;
}

}  // namespace

void MainWindow::makeStatusBar()
{
    m_selectionState = new QLabel;
    m_gridState = new QLabel;
    m_saveState = new QLabel;
    m_gridState->setAlignment(Qt::AlignCenter);
    m_saveState->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    QFont small = font();
    small.setPixelSize(std::max(9, QFontInfo(small).pixelSize() - 1));
    statusBar()->setSizeGripEnabled(false);
    statusBar()->setFixedHeight(24);
    for (QLabel* label : {m_selectionState, m_gridState, m_saveState}) {
        label->setFont(small);
        label->setContentsMargins(10, 0, 10, 0);
        label->setMinimumWidth(60);
        statusBar()->addPermanentWidget(label, 1);
    }
}

void MainWindow::updateSituation()
{
    Situation now;
    if (m_page) {
        const canvas::Document& document = m_page->document();
        now.document = true;
        now.diagram = document.currentIndex() >= 0;
        now.editable = now.diagram && document.isEditable();
        const canvas::Selection& selection = m_page->view().selection();
        now.selected = static_cast<int>(selection.size());
        now.line = !selection.edges.empty();
        now.container = std::ranges::any_of(selection.nodes, [&](NodeId id) {
            const Node* node = document.diagram().node(id);
            return node && node->isContainer;
        });
    }
    m_actions->update(now);
    QAction& undo = *(*m_actions)[Act::Undo];
    QAction& redo = *(*m_actions)[Act::Redo];
    QUndoStack* stack = m_page ? m_page->document().undoStack() : nullptr;
    undo.setEnabled(stack && stack->canUndo());
    redo.setEnabled(stack && stack->canRedo());
    undo.setText(undo.isEnabled() && !stack->undoText().isEmpty()
                     ? tr("&Undo: %1").arg(stack->undoText())
                     : tr("&Undo"));
    redo.setText(redo.isEnabled() && !stack->redoText().isEmpty()
                     ? tr("&Redo: %1").arg(stack->redoText())
                     : tr("&Redo"));
    const int count = m_page ? m_page->document().diagramCount() : 0;
    m_diagramButton->setVisible(count > 0);
    if (m_page && m_page->system())
        m_diagramButton->setText(tr("System"));
    else if (count > 0)
        m_diagramButton->setText(
            tr("Diagram %1 of %2").arg(m_page->document().currentIndex() + 1).arg(count));
    if (m_page)
        updateTab(m_page);
    updateStatus();
}

void MainWindow::updateTab(DocumentPage* page)
{
    for (int i = 0; i < m_tabs->count(); ++i) {
        if (m_tabs->tabData(i).value<QWidget*>() != page)
            continue;
        const QString mark = page->document().isDirty() ? QStringLiteral(" •") : QString();
        const bool several = Windows::instance().viewsOf(*page).size() > 1;
        const QString number = several ? tr(" (view %1)").arg(viewNumber(*page)) : QString();
        m_tabs->setTabText(i, page->name() + number + mark);
        m_tabs->setTabToolTip(i, page->system()       ? tr("Follows the diagrams")
                                 : page->isUntitled() ? tr("Not saved yet")
                                                      : qt(page->document().path()));
    }
    if (page == m_page) {
        setWindowTitle(QStringLiteral("%1[*] — Stratoplan").arg(page->name()));
        setWindowModified(page->document().isDirty());
    }
}

void MainWindow::updateStatus()
{
    if (!m_page) {
        setWindowTitle(QStringLiteral("Stratoplan"));
        setWindowModified(false);
        for (QLabel* label : {m_selectionState, m_gridState, m_saveState})
            label->clear();
        return;
    }
    const canvas::Document& document = m_page->document();
    const Diagram& diagram = document.diagram();
    const canvas::Selection& selection = m_page->view().selection();
    QString selected;
    if (!m_hint.isEmpty()) {
        selected = m_hint;
    } else if (selection.nodes.size() == 1 && diagram.node(selection.nodes.front())) {
        const Node& node = *diagram.node(selection.nodes.front());
        const auto inside = diagram.childrenOf(node.id).size();
        const QString name =
            qt(node.label.empty() ? node.name : node.label).section(QLatin1Char('\n'), 0, 0);
        selected = inside > 0 ? tr("%1 selected · %2 inside").arg(name).arg(inside)
                              : tr("%1 selected").arg(name);
    } else if (!selection.empty()) {
        selected = tr("%1 selected").arg(selection.size());
    } else {
        selected = tr("%1 components, %2 connections")
                       .arg(diagram.nodes().size())
                       .arg(diagram.edges().size());
    }
    m_selectionState->setText(selected);
    const bool grid = (*m_actions)[Act::Grid]->isChecked();
    m_gridState->setText(grid ? tr("Grid %1 · snap on").arg(document.step().width)
                              : tr("Grid hidden"));
    const QString saved = m_page->system()       ? tr("Follows the diagrams")
                          : document.isDirty()   ? tr("Unsaved changes")
                          : m_page->isUntitled() ? tr("Not saved yet")
                                                 : tr("Saved");
    m_saveState->setText(document.isEditable() ? tr("%1 · source in sync").arg(saved)
                                               : tr("%1 · read-only").arg(saved));
}

}  // namespace stratoplan::app
