#pragma once

#include <QString>

class QWidget;

namespace stratoplan::app {

/// Asks for the text of a diagram, with what the clipboard holds in it already, and says while it
/// is typed what was recognised. Empty when it was cancelled.
QString askForText(QWidget* parent);

}  // namespace stratoplan::app
