#pragma once

#include <QSize>
#include <QString>

namespace stratoplan::app {

class MainWindow;

/// Draws the window at `size` as it stands when layout and pictures are there, with the component
/// of that id selected (empty: nothing). False when the file could not be written.
bool saveScreenshot(MainWindow& window, QSize size, const QString& selected, const QString& path);

}  // namespace stratoplan::app
