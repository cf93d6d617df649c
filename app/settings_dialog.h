#pragma once

namespace stratoplan::app {

class MainWindow;

/// The settings that are no commands of their own: theme, forbidden drops, motion. They apply at
/// once.
void editSettings(MainWindow& window);

}  // namespace stratoplan::app
