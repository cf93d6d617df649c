#pragma once

class QMenu;
class QToolBar;

namespace stratoplan::app {

class Actions;
class MainWindow;

/// The menu bar and the toolbar, made of the table of actions. `recent` gets the files opened last.
void makeMenus(MainWindow& window, Actions& actions);
void makeToolBar(MainWindow& window, Actions& actions);
/// What a right click on the canvas offers.
void fillContextMenu(QMenu& menu, Actions& actions, bool overSelection);

}  // namespace stratoplan::app
