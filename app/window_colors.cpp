#include "app/window_colors.h"

#include "canvas/convert.h"

#include <QApplication>

namespace stratoplan::app {
namespace {

constexpr int kDarkLightness = 128;

WindowColors colorsOf(const Theme& theme)
{
    const QColor pane = canvas::qt(theme.pane);
    const QColor accent = canvas::qt(theme.accent);
    const QColor error = canvas::qt(theme.error);
    const QColor text2 = canvas::qt(theme.text2);
    const double tint = theme.dark ? 1.6 : 1;  // a tint shows less on a dark ground
    return {
        .chrome = canvas::qt(theme.chrome),
        .pane = pane,
        .paneHead = mixed(pane, canvas::qt(theme.chrome), 0.4),
        .line = canvas::qt(theme.line),
        .field = canvas::qt(theme.field),
        .text1 = canvas::qt(theme.text1),
        .text2 = text2,
        .text3 = canvas::qt(theme.text3),
        .disabledText = mixed(pane, text2, 0.45),
        .accent = accent,
        .onAccent = theme.dark ? canvas::qt(theme.canvas) : QColor(Qt::white),
        .accentSoft = mixed(pane, accent, 0.16 * tint),
        .accentLine = mixed(pane, accent, 0.10 * tint),
        .hover = mixed(pane, text2, 0.09 * tint),
        .selectedRow = mixed(pane, accent, 0.07 * tint),
        .error = error,
        .errorSoft = mixed(pane, error, 0.14 * tint),
        .warning = canvas::qt(theme.warningText),
        .warningFill = canvas::qt(theme.warningFill),
        .warningInk = canvas::qt(theme.warningInk),
        .info = canvas::qt(theme.info),
        .ok = canvas::qt(theme.ok),
        .badge = mixed(pane, text2, 0.15 * tint),
        .switchOff = mixed(pane, text2, theme.dark ? 0.5 : 0.57),
    };
}

/// Asked before any palette of ours is set.
bool& platformDarkness()
{
    static bool dark = QPalette().color(QPalette::Window).lightness() < kDarkLightness;
    return dark;
}

}  // namespace

QColor mixed(const QColor& a, const QColor& b, double t)
{
    const auto channel = [t](int from, int to) { return qRound(from + (to - from) * t); };
    return {channel(a.red(), b.red()), channel(a.green(), b.green()), channel(a.blue(), b.blue())};
}

const Theme& windowTheme()
{
    const bool dark = QApplication::palette().color(QPalette::Window).lightness() < kDarkLightness;
    return dark ? darkTheme() : lightTheme();
}

const WindowColors& windowColors()
{
    static const WindowColors kLight = colorsOf(lightTheme());
    static const WindowColors kDark = colorsOf(darkTheme());
    return windowTheme().dark ? kDark : kLight;
}

QPalette paletteOf(const Theme& theme)
{
    const WindowColors c = colorsOf(theme);
    QPalette palette;
    const std::pair<QPalette::ColorRole, QColor> roles[] = {
        {QPalette::Window, c.chrome},        {QPalette::Base, c.pane},
        {QPalette::AlternateBase, c.chrome}, {QPalette::WindowText, c.text1},
        {QPalette::Text, c.text1},           {QPalette::ButtonText, c.text1},
        {QPalette::BrightText, c.error},     {QPalette::PlaceholderText, c.text3},
        {QPalette::Button, c.pane},          {QPalette::Light, c.pane},
        {QPalette::Midlight, c.hover},       {QPalette::Mid, c.line},
        {QPalette::Dark, c.field},           {QPalette::Shadow, mixed(c.line, c.text1, 0.3)},
        {QPalette::Highlight, c.accent},     {QPalette::HighlightedText, c.onAccent},
        {QPalette::Link, c.accent},          {QPalette::LinkVisited, c.accent},
        {QPalette::ToolTipBase, c.text1},    {QPalette::ToolTipText, c.pane},
    };
    for (const auto& [role, color] : roles)
        palette.setColor(role, color);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, c.disabledText);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, mixed(c.pane, c.accent, 0.45));
    palette.setColor(QPalette::Disabled, QPalette::Link, mixed(c.pane, c.accent, 0.45));
    return palette;
}

void wear(const Theme& theme)
{
    QApplication::setPalette(paletteOf(theme));
}

bool platformPrefersDark()
{
    return platformDarkness();
}

void setPlatformPrefersDark(bool dark)
{
    platformDarkness() = dark;
}

}  // namespace stratoplan::app
