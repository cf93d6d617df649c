#include "app/appearance.h"

#include "app/settings.h"
#include "app/style.h"
#include "app/window_colors.h"

#include <QApplication>
#include <QFontInfo>

namespace stratoplan::app {
namespace {

constexpr int kReferenceSize = 12;

}  // namespace

void dressApplication()
{
    platformPrefersDark();  // asked before any palette of ours is set
    QApplication::setStyle(new Style);
    // Without a desktop that says which font its interface has, Qt takes the system's fallback at a
    // size that depends on the platform plugin. Then the reference font of the design is used.
    QFont font = QApplication::font();
    const QString family = font.family();
    if (family == QLatin1String("Sans Serif") || family == QLatin1String("Sans") ||
        family == QLatin1String("DejaVu Sans") || family.isEmpty()) {
        font.setFamilies({QStringLiteral("Liberation Sans"), QStringLiteral("Arimo"),
                          QStringLiteral("Arial"), QStringLiteral("DejaVu Sans")});
        font.setPixelSize(kReferenceSize);
        QApplication::setFont(font);
    } else if (font.pixelSize() < 0) {
        font.setPixelSize(QFontInfo(font).pixelSize());
        QApplication::setFont(font);
    }
}

void wearChosenTheme()
{
    const ThemeChoice choice = settings::theme();
    const bool dark =
        choice == ThemeChoice::Dark || (choice == ThemeChoice::System && platformPrefersDark());
    wear(dark ? darkTheme() : lightTheme());
}

}  // namespace stratoplan::app
