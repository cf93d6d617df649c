#pragma once

#include "model/picture/theme.h"

#include <QColor>
#include <QPalette>

namespace stratoplan::app {

/// The colours of the window's chrome: the theme's tokens and what follows from them (visual.md 9).
/// Colour otherwise belongs to the diagram.
struct WindowColors {
    QColor chrome, pane, paneHead, line, field;
    QColor text1, text2, text3, disabledText;
    QColor accent, onAccent, accentSoft, accentLine;
    QColor hover, selectedRow;
    QColor error, errorSoft, warning, warningFill, warningInk, info, ok;
    QColor badge, switchOff;
};

/// Which of the two themes the window wears: the application's palette is the one place that says
/// so.
const Theme& windowTheme();
const WindowColors& windowColors();

QPalette paletteOf(const Theme& theme);

/// Wears the theme: sets the application's palette, which repaints every widget.
void wear(const Theme& theme);

/// Whether the platform's own palette, before any of ours was set, is a dark one.
bool platformPrefersDark();
/// What the desktop says from now on.
void setPlatformPrefersDark(bool dark);

/// `t` of `b` over 1 - `t` of `a`.
QColor mixed(const QColor& a, const QColor& b, double t);

}  // namespace stratoplan::app
