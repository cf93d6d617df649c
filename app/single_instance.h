#pragma once

#include <QLocalServer>
#include <QStringList>

namespace stratoplan::app {

/// One program a user: a plain start hands its files to the one that runs. Protocol: absolute
/// paths, each ended by NUL, over a local socket in the user's runtime folder; the answer "ok" says
/// they are taken.
class SingleInstance final : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Gives the files to a running program. False when there is none (a stale socket counts as
    /// none).
    static bool handOver(const QStringList& files);
    void listen();

Q_SIGNALS:
    void filesReceived(const QStringList& files);

private:
    void receive(QLocalSocket* socket);

    QLocalServer m_server;
};

}  // namespace stratoplan::app
