#pragma once

#include <QObject>

class QDBusVariant;

namespace stratoplan::app {

/// Whether the desktop asks for dark windows, from the XDG settings portal over D-Bus and as it
/// changes. Asked without waiting: until the answer comes, and on desktops without the portal, the
/// platform's palette decides. Source: org.freedesktop.portal.Settings, `color-scheme`.
class PortalTheme final : public QObject {
    Q_OBJECT

public:
    explicit PortalTheme(QObject* parent = nullptr);

Q_SIGNALS:
    void changed(bool dark);

private Q_SLOTS:
    void settingChanged(const QString& group, const QString& key, const QDBusVariant& value);

private:
    void take(const QVariant& value);
};

}  // namespace stratoplan::app
