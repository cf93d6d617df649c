#pragma once

#include <QString>

class QMenu;
class QToolBar;

namespace stratoplan::app {

class Actions;
class MainWindow;

/// The name of the action that begins a document with a template is this and the template's file.
inline const QString kTemplateAction = QStringLiteral("template:");

/// The menu bar and the toolbar, made of the table of actions. `recent` gets the files opened last.
void makeMenus(MainWindow& window, Actions& actions);
void makeToolBar(MainWindow& window, Actions& actions);
/// What a right click on the canvas offers.
void fillContextMenu(QMenu& menu, Actions& actions, bool overSelection);

}  // namespace stratoplan::app
