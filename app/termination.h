#pragma once

#include <QObject>

class QSocketNotifier;

namespace stratoplan::app {

/// Tells when the system asks the program to end (SIGTERM, SIGINT, SIGHUP), in the event loop,
/// where everything is allowed. One at a time.
class Termination final : public QObject {
    Q_OBJECT

public:
    Termination();
    ~Termination() override;

Q_SIGNALS:
    void requested();

private:
    QSocketNotifier* m_notifier = nullptr;
};

}  // namespace stratoplan::app
