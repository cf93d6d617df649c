#pragma once

namespace stratoplan::app {

/// Puts our style, font and the chosen theme on the application, once before the first widget.
void dressApplication();
/// Wears the theme of the settings; "as the system" follows the platform's palette.
void wearChosenTheme();

}  // namespace stratoplan::app
