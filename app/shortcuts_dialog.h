#pragma once

class QWidget;

namespace stratoplan::app {

class MainWindow;

/// Every command with its keys, and the gestures of the canvas; searchable.
void showShortcuts(MainWindow* window);

}  // namespace stratoplan::app
