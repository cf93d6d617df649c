#pragma once

#include <QByteArray>
#include <QSize>
#include <QStringList>

namespace stratoplan::app {

enum class ThemeChoice { System, Light, Dark };

/// Names of flags of the canvas, as flag() takes them.
inline const QString kBlockDropsFlag = QStringLiteral("canvas/blockForbiddenDrops");
inline const QString kSnapFlag = QStringLiteral("canvas/snap");
/// Code of the language of the window, empty as the system.
inline const QString kLanguage = QStringLiteral("language");
inline const QString kSessionFlag = QStringLiteral("session/restore");
inline const QString kMotionFlag = QStringLiteral("canvas/motion");

/// What the window remembers between runs, in the platform's settings place. Tests and --screenshot
/// use an empty store of their own: see useEphemeralSettings().
namespace settings {

void useEphemeral();  ///< from now on nothing is read from or written to the user's settings

ThemeChoice theme();
void setTheme(ThemeChoice choice);
QStringList recentFiles();  ///< newest first, at most eight, absolute paths
void addRecentFile(const QString& path);
void removeRecentFile(const QString& path);
/// Dock layout, kept per screen size.
QByteArray windowLayout(QSize screen);
void setWindowLayout(QSize screen, const QByteArray& state, const QByteArray& geometry);
QByteArray windowGeometry(QSize screen);
bool flag(const QString& name, bool fallback);
void setFlag(const QString& name, bool on);
QString text(const QString& name, const QString& fallback);
void setText(const QString& name, const QString& value);

}  // namespace settings
}  // namespace stratoplan::app
