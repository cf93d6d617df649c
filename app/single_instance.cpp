#include "app/single_instance.h"

#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QTimer>

namespace stratoplan::app {
namespace {

constexpr int kPatienceMs = 500;
constexpr qint64 kMostBytes = 1 << 20;
const QByteArray kTaken = "ok";

QString socketPath()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return folder.isEmpty() ? QString() : folder + QStringLiteral("/stratoplan.socket");
}

}  // namespace

bool SingleInstance::handOver(const QStringList& files)
{
    const QString path = socketPath();
    if (path.isEmpty() || !QFileInfo::exists(path))
        return false;
    QLocalSocket socket;
    socket.connectToServer(path);
    if (!socket.waitForConnected(kPatienceMs))
        return false;
    QByteArray message;
    for (const QString& file : files)
        message += QFileInfo(file).absoluteFilePath().toUtf8() + '\0';
    message += '\0';  // an empty path ends the list
    socket.write(message);
    QByteArray answer;
    while (answer.size() < kTaken.size() && socket.waitForReadyRead(kPatienceMs))
        answer += socket.readAll();
    return answer == kTaken;
}

void SingleInstance::listen()
{
    const QString path = socketPath();
    if (path.isEmpty())
        return;
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    if (!m_server.listen(path)) {
        QLocalServer::removeServer(path);  // nobody answered handOver(): it is a dead one's
        if (!m_server.listen(path))
            return;
    }
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket* socket = m_server.nextPendingConnection()) {
            connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
            connect(socket, &QLocalSocket::readyRead, this, [this, socket] { receive(socket); });
        }
    });
}

void SingleInstance::receive(QLocalSocket* socket)
{
    const QByteArray message = socket->peek(kMostBytes);
    if (message != QByteArray(1, '\0') && !message.endsWith(QByteArray(2, '\0')))
        return;  // the rest is on its way
    socket->readAll();
    QStringList files;
    for (const QByteArray& part : message.split('\0')) {
        if (!part.isEmpty())
            files.append(QString::fromUtf8(part));
    }
    socket->write(kTaken);
    socket->flush();
    // Opening may run an event loop, in which this socket goes.
    QTimer::singleShot(0, this, [this, files] { Q_EMIT filesReceived(files); });
}

}  // namespace stratoplan::app
