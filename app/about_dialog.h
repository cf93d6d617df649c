#pragma once

class QWidget;

namespace stratoplan::app {

/// Name, version, licence, and what the program is linked with.
void showAbout(QWidget* parent);

}  // namespace stratoplan::app
