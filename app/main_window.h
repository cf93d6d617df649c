#pragma once

#include "app/actions.h"
#include "app/document_page.h"
#include "app/whole_system.h"

#include <QMainWindow>

#include <memory>
#include <optional>

class QLabel;
class QStackedWidget;
class QTabBar;
class QToolButton;

namespace stratoplan::app {

class BottomPanel;
class DiagramsDock;
class DocumentPage;
class FileCommands;
class InspectorDock;
class OutlineView;
class PaletteDock;
class ProblemsView;
class StartPage;

/// The window: menus, toolbar, document tabs, docks and status bar, and what connects them. What a
/// command does lives with its subject: FileCommands, CanvasView, the docks.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(QWidget* parent = nullptr);
    ~MainWindow() override;

    DocumentPage* currentPage() const;
    std::vector<DocumentPage*> pages() const;
    /// Puts the page into a tab of its own and shows it. Takes ownership.
    void addPage(DocumentPage* page);
    void showPage(DocumentPage* page);
    /// Takes the page out of its tab, to stand in another window. The caller owns it.
    void takePage(DocumentPage* page);
    /// A page that another window gave up.
    void adoptPage(DocumentPage* page);
    /// Closes the tab without asking.
    void removePage(DocumentPage* page);
    /// Opens the files in tabs; one that is open already comes to the front.
    void openFiles(const QStringList& paths);
    void openExample();
    /// A bundled document as a new one, by its name under resources/samples.
    void openTemplate(const QString& title, const std::string& sample);
    void bringToFront();
    /// Shows that diagram of the document in front, from 0; others are ignored.
    void showDiagram(int index);
    /// Brings the diagram of an open page to the front, in whatever window, and selects there.
    void goTo(const WholeSystem::Place& place);
    /// Gives every canvas what the settings say.
    void applyCanvasSettings();

    void updateTab(DocumentPage* page);  ///< its name, its number among the views, its mark

    /// Brings a page of the bottom panel to the front: problems(), outline().
    void showPanel(QWidget* panel);

    Actions& actions() { return *m_actions; }
    FileCommands& files() { return *m_files; }
    PaletteDock* palette() const { return m_palette; }
    InspectorDock* inspector() const { return m_inspector; }
    ProblemsView* problems() const { return m_problems; }
    DiagramsDock* diagrams() const { return m_diagrams; }
    OutlineView* outline() const { return m_outline; }
    QTabBar* tabs() const { return m_tabs; }

Q_SIGNALS:
    void pageAdded(stratoplan::app::DocumentPage* page);
    /// The window stands on the screen for the first time, with the diagram in it.
    void firstFrameShown();

protected:
    void showEvent(QShowEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void makeCentre();
    void makeDocks();
    void makeStatusBar();
    void connectActions();
    void connectViewActions();
    void connectArrangeActions();
    void followPage();
    void showDocks(bool shown);
    void updateSituation();
    void updateStatus();
    void showContextMenu(const QPoint& place);
    void closeTab(int index);
    void stepDiagram(int by);
    void stepTab(int by);
    void nextPane();
    void placeKind(const QString& kindId);
    void restoreLayout();
    void holdPanels(bool held);
    void hidePanels(bool hidden);
    void connectPickActions();
    void present(bool on);
    MainWindow& openWindow();
    void moveTo(MainWindow& other);
    void tearOff(const QPoint& place);

    Actions* m_actions;
    FileCommands* m_files;
    QTabBar* m_tabs = nullptr;
    QWidget* m_tabRow = nullptr;
    QToolButton* m_diagramButton = nullptr;
    QStackedWidget* m_stack = nullptr;
    StartPage* m_start = nullptr;
    DiagramsDock* m_diagrams = nullptr;
    PaletteDock* m_palette = nullptr;
    InspectorDock* m_inspector = nullptr;
    BottomPanel* m_bottom = nullptr;
    ProblemsView* m_problems = nullptr;
    OutlineView* m_outline = nullptr;
    QWidget* m_history = nullptr;
    QLabel* m_selectionState = nullptr;
    QLabel* m_gridState = nullptr;
    QLabel* m_saveState = nullptr;
    DocumentPage* m_page = nullptr;
    std::vector<QMetaObject::Connection> m_connections;
    QList<QWidget*> m_hiddenPanels;  // by "hide panels"
    QList<QWidget*> m_hiddenBars;    // by the presentation
    ViewPlace m_beforePresenting;    // where the canvas stood
    QList<int> m_dockSizes;          // palette, inspector, bottom, while the start page is shown
    QList<QWidget*> m_closedDocks;   // by the user, while the start page is shown
    bool m_docksShown = true;
    bool m_panelsHeld = false;  // until the first frame with the canvas is out
    QString m_hint;
    std::optional<QPoint> m_menuPlace;  // where the context menu was asked for, while it is open
};

}  // namespace stratoplan::app
