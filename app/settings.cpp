#include "app/settings.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QTemporaryDir>

#include <memory>

namespace stratoplan::app::settings {
namespace {

constexpr qsizetype kRecentFiles = 8;
const QString kRecentKey = QStringLiteral("recentFiles");
const QString kThemeKey = QStringLiteral("theme");

std::unique_ptr<QTemporaryDir>& ephemeralFolder()
{
    static std::unique_ptr<QTemporaryDir> folder;
    return folder;
}

QSettings& store()
{
    static const std::unique_ptr<QSettings> settings =
        ephemeralFolder()
            ? std::make_unique<QSettings>(
                  ephemeralFolder()->filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)
            : std::make_unique<QSettings>();
    return *settings;
}

QString layoutKey(QSize screen, const char* part)
{
    return QStringLiteral("window/%1x%2/%3")
        .arg(screen.width())
        .arg(screen.height())
        .arg(QLatin1String(part));
}

}  // namespace

void useEphemeral()
{
    if (!ephemeralFolder())
        ephemeralFolder() = std::make_unique<QTemporaryDir>();
}

ThemeChoice theme()
{
    const QString name = store().value(kThemeKey).toString();
    if (name == QLatin1String("light"))
        return ThemeChoice::Light;
    return name == QLatin1String("dark") ? ThemeChoice::Dark : ThemeChoice::System;
}

void setTheme(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::System:
        return store().remove(kThemeKey);
    case ThemeChoice::Light:
        return store().setValue(kThemeKey, QStringLiteral("light"));
    case ThemeChoice::Dark:
        return store().setValue(kThemeKey, QStringLiteral("dark"));
    }
}

QStringList recentFiles()
{
    return store().value(kRecentKey).toStringList();
}

void addRecentFile(const QString& path)
{
    QStringList files = recentFiles();
    const QString absolute = QFileInfo(path).absoluteFilePath();
    files.removeAll(absolute);
    files.prepend(absolute);
    store().setValue(kRecentKey, files.mid(0, kRecentFiles));
}

void removeRecentFile(const QString& path)
{
    QStringList files = recentFiles();
    files.removeAll(path);
    store().setValue(kRecentKey, files);
}

QByteArray windowLayout(QSize screen)
{
    return store().value(layoutKey(screen, "docks")).toByteArray();
}

QByteArray windowGeometry(QSize screen)
{
    return store().value(layoutKey(screen, "geometry")).toByteArray();
}

void setWindowLayout(QSize screen, const QByteArray& state, const QByteArray& geometry)
{
    store().setValue(layoutKey(screen, "docks"), state);
    store().setValue(layoutKey(screen, "geometry"), geometry);
}

bool flag(const QString& name, bool fallback)
{
    return store().value(name, fallback).toBool();
}

void setFlag(const QString& name, bool on)
{
    store().setValue(name, on);
}

QString text(const QString& name, const QString& fallback)
{
    return store().value(name, fallback).toString();
}

void setText(const QString& name, const QString& value)
{
    store().setValue(name, value);
}

}  // namespace stratoplan::app::settings
