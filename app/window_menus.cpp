#include "app/window_menus.h"

#include "app/actions.h"
#include "app/clipboard.h"
#include "app/diagnostic_text.h"
#include "app/document_page.h"
#include "app/file_commands.h"
#include "app/icons.h"
#include "app/main_window.h"
#include "app/settings.h"
#include "app/start_page.h"
#include "app/style.h"
#include "canvas/convert.h"
#include "export/format.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QToolBar>

#include <optional>

namespace stratoplan::app {
namespace {

using Item = std::optional<Act>;  // nullopt is a separator

void fill(QMenu& menu, Actions& actions, std::initializer_list<Item> items)
{
    for (const Item& item : items) {
        if (item)
            menu.addAction(actions[*item]);
        else
            menu.addSeparator();
    }
}

void fillRecent(QMenu& menu, MainWindow& window)
{
    menu.clear();
    for (const QString& path : settings::recentFiles()) {
        QAction* action = menu.addAction(QFileInfo(path).fileName());
        action->setToolTip(path);
        QObject::connect(action, &QAction::triggered, &window,
                         [&window, path] { window.openFiles({path}); });
    }
    if (menu.isEmpty())
        menu.addAction(MainWindow::tr("Nothing yet"))->setEnabled(false);
}

/// What the diagram's components are members of beside their container, each to be shown or not.
void fillOverlays(QMenu& menu, MainWindow& window)
{
    menu.clear();
    menu.addAction(window.actions()[Act::Overlays]);
    menu.addSeparator();
    DocumentPage* page = window.currentPage();
    if (!page)
        return;
    canvas::CanvasView& view = page->view();
    for (const canvas::Membership& one : view.memberships()) {
        QAction* action = menu.addAction(canvas::qt(one.title));
        action->setCheckable(true);
        action->setChecked(view.isMembershipShown(one.key));
        action->setEnabled(window.actions()[Act::Overlays]->isChecked());
        QObject::connect(action, &QAction::toggled, &view, [&view, key = one.key](bool shown) {
            view.setMembershipShown(key, shown);
        });
    }
    if (view.memberships().empty())
        menu.addAction(MainWindow::tr("No component is a member of anything"))->setEnabled(false);
}

void fillCopyAs(QMenu& menu, MainWindow& window)
{
    menu.clear();
    for (const exporting::Format& format : exporting::formats()) {
        const QString label = translatedFormat(format.label);
        QAction* action = menu.addAction(label);
        action->setEnabled(window.currentPage() != nullptr);
        QObject::connect(action, &QAction::triggered, &window,
                         [&window, name = std::string(format.name), label] {
                             if (DocumentPage* page = window.currentPage())
                                 clipboard::copyAs(*page, name.c_str(), label);
                         });
    }
}

QPushButton* barButton(QAction& action, bool filled)
{
    auto* button = new QPushButton(
        icon(filled ? "ui-export" : "shield-check", filled ? IconInk::OnAccent : IconInk::Text1),
        plainText(action));
    button->setProperty(kFilledProperty, filled);
    button->setToolTip(action.toolTip());
    button->setEnabled(action.isEnabled());
    QObject::connect(button, &QPushButton::clicked, &action, &QAction::trigger);
    QObject::connect(&action, &QAction::changed, button,
                     [button, &action] { button->setEnabled(action.isEnabled()); });
    return button;
}

}  // namespace

void makeMenus(MainWindow& window, Actions& actions)
{
    QMenuBar& bar = *window.menuBar();
    QMenu* file = bar.addMenu(MainWindow::tr("&File"));
    fill(*file, actions, {Act::New, Act::NewWindow, Act::Open});
    QMenu* fresh = file->addMenu(MainWindow::tr("New from &template"));
    for (const Template& one : templates()) {
        const QString title = QCoreApplication::translate("StartPage", one.title);
        QAction* action = fresh->addAction(title);
        action->setObjectName(kTemplateAction + QString::fromLatin1(one.file));
        QObject::connect(
            action, &QAction::triggered, &window,
            [&window, title, name = std::string(one.file)] { window.openTemplate(title, name); });
    }
    QMenu* recent = file->addMenu(MainWindow::tr("Open &recent"));
    QObject::connect(recent, &QMenu::aboutToShow, &window,
                     [recent, &window] { fillRecent(*recent, window); });
    fill(*file, actions,
         {Act::ImportText,
          {},
          Act::Save,
          Act::SaveAs,
          Act::Reload,
          {},
          Act::Print,
          {},
          Act::CloseTab,
          Act::Quit});

    QMenu* edit = bar.addMenu(MainWindow::tr("&Edit"));
    fill(*edit, actions,
         {Act::Undo,
          Act::Redo,
          {},
          Act::Cut,
          Act::Copy,
          Act::Paste,
          Act::PasteHere,
          Act::Duplicate,
          Act::Delete,
          Act::DeleteHealing,
          Act::Rename,
          Act::OpenLink,
          {},
          Act::CopyStyle,
          Act::PasteStyle,
          {},
          Act::SelectAll,
          Act::SelectNone,
          Act::SelectNodes,
          Act::SelectEdges,
          Act::SelectSameKind,
          Act::SelectConnected,
          Act::SelectDownstream,
          {},
          Act::CommandPalette,
          Act::Find,
          Act::Replace,
          Act::FindNext,
          Act::FindPrevious,
          {},
          Act::Settings});

    QMenu* view = bar.addMenu(MainWindow::tr("&View"));
    fill(*view, actions,
         {Act::ZoomIn,
          Act::ZoomOut,
          Act::Zoom100,
          Act::FitAll,
          Act::FitSelection,
          {},
          Act::FocusGroup,
          {},
          Act::Grid,
          Act::Minimap,
          Act::Source});
    QMenu* overlays = view->addMenu(MainWindow::tr("&Overlays"));
    QObject::connect(overlays, &QMenu::aboutToShow, &window,
                     [overlays, &window] { fillOverlays(*overlays, window); });
    QMenu* panels = view->addMenu(MainWindow::tr("&Panels"));
    QObject::connect(panels, &QMenu::aboutToShow, &window, [panels, &window] {
        panels->clear();
        if (QMenu* all = window.createPopupMenu()) {
            for (QAction* action : all->actions())
                panels->addAction(action);
            all->setParent(panels);
        }
    });
    QMenu* theme = view->addMenu(MainWindow::tr("&Theme"));
    fill(*theme, actions, {Act::ThemeSystem, Act::ThemeLight, Act::ThemeDark});
    fill(*view, actions,
         {{},
          Act::NextDiagram,
          Act::PreviousDiagram,
          Act::WholeSystem,
          Act::NextPane,
          {},
          Act::HidePanels,
          Act::FullScreen,
          Act::Present});

    fill(*bar.addMenu(MainWindow::tr("&Insert")), actions,
         {Act::AddComponent, Act::AddContainer, {}, Act::ToolSelect, Act::ToolConnect});
    QMenu* arrange = bar.addMenu(MainWindow::tr("&Arrange"));
    fill(*arrange, actions,
         {Act::AutoLayout,
          Act::AutoLayoutSelection,
          Act::Tidy,
          Act::ResetArrangement,
          {},
          Act::MoveByKeys,
          Act::ShrinkToContent,
          Act::Pin,
          Act::Lock,
          Act::Collapse,
          Act::ResetRoute,
          {},
          Act::BringToFront,
          Act::SendToBack,
          {},
          Act::Group,
          Act::Ungroup,
          {},
          Act::AlignLeft,
          Act::AlignCenter,
          Act::AlignRight,
          Act::AlignTop,
          Act::AlignMiddle,
          Act::AlignBottom,
          {},
          Act::DistributeHorizontally,
          Act::DistributeVertically,
          Act::SameSize});
    fill(*bar.addMenu(MainWindow::tr("&Check")), actions,
         {Act::Check,
          {},
          Act::NextProblem,
          Act::PreviousProblem,
          Act::ApplyFix,
          {},
          Act::ComparePlan});
    QMenu* exports = bar.addMenu(MainWindow::tr("E&xport"));
    fill(*exports, actions,
         {Act::Export,
          Act::ExportAgain,
          {},
          Act::CopyMermaid,
          Act::CopyAscii,
          Act::CopyTerraform,
          Act::CopySvg,
          Act::CopyPng});
    // Every other format of the table that is text, so that a new one is here by itself.
    QMenu* more = exports->addMenu(MainWindow::tr("Copy a&s"));
    QObject::connect(more, &QMenu::aboutToShow, &window,
                     [more, &window] { fillCopyAs(*more, window); });
    fill(*bar.addMenu(MainWindow::tr("&Window")), actions,
         {Act::NewView, Act::NewViewWindow, Act::MoveToWindow, {}, Act::NextTab, Act::PreviousTab});
    fill(*bar.addMenu(MainWindow::tr("&Help")), actions, {Act::Shortcuts, {}, Act::About});
}

void makeToolBar(MainWindow& window, Actions& actions)
{
    auto* bar = new QToolBar(MainWindow::tr("Tools"));
    bar->setObjectName(QStringLiteral("toolbar"));
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    bar->setIconSize({18, 18});
    const auto addSpace = [bar](int width) {
        auto* space = new QWidget;
        space->setFixedWidth(width);
        bar->addWidget(space);
    };
    addSpace(4);
    const std::initializer_list<std::initializer_list<Act>> groups{
        {Act::New, Act::Open, Act::Save},
        {Act::Undo, Act::Redo},
        {Act::ToolSelect, Act::ToolConnect, Act::AddContainer, Act::AddComponent},
        {Act::AutoLayout, Act::AlignLeft, Act::Grid, Act::FitAll},
    };
    for (const auto& group : groups) {
        for (const Act id : group)
            bar->addAction(actions[id]);
        bar->addSeparator();
    }
    auto* gap = new QWidget;
    gap->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(gap);
    bar->addWidget(barButton(*actions[Act::Check], false));
    addSpace(6);
    bar->addWidget(barButton(*actions[Act::Export], true));
    addSpace(8);
    window.addToolBar(bar);
}

void fillContextMenu(QMenu& menu, Actions& actions, bool overSelection)
{
    if (overSelection) {
        fill(menu, actions,
             {Act::Rename,
              Act::Cut,
              Act::Copy,
              Act::Paste,
              Act::PasteHere,
              Act::Duplicate,
              Act::Delete,
              Act::DeleteHealing,
              {},
              Act::SelectSameKind,
              Act::SelectConnected,
              Act::SelectDownstream,
              Act::OpenLink,
              {},
              Act::FocusGroup,
              Act::Collapse,
              Act::ShrinkToContent,
              Act::Lock,
              Act::ResetRoute,
              Act::Group,
              Act::Ungroup,
              Act::Pin,
              Act::AutoLayoutSelection,
              {},
              Act::FitSelection});
        return;
    }
    fill(menu, actions,
         {Act::AddComponent,
          Act::AddContainer,
          Act::PasteHere,
          {},
          Act::SelectAll,
          Act::AutoLayout,
          {},
          Act::FitAll,
          Act::Zoom100,
          Act::Grid});
}

}  // namespace stratoplan::app
