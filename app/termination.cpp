#include "app/termination.h"

#include <QSocketNotifier>

#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace stratoplan::app {
namespace {

constexpr int kSignals[] = {SIGTERM, SIGINT, SIGHUP};

int& writeEnd()
{
    static int end = -1;
    return end;
}

/// Only write() is allowed here.
extern "C" void passOn(int)
{
    const char byte = 1;
    [[maybe_unused]] const ssize_t written = write(writeEnd(), &byte, 1);
}

}  // namespace

Termination::Termination()
{
    int ends[2];
    if (pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    writeEnd() = ends[1];
    m_notifier = new QSocketNotifier(ends[0], QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, [this, end = ends[0]] {
        char byte = 0;
        while (read(end, &byte, 1) > 0) {
        }
        Q_EMIT requested();
    });
    struct sigaction action = {};
    action.sa_handler = passOn;
    action.sa_flags = SA_RESTART;
    for (const int number : kSignals)
        sigaction(number, &action, nullptr);
}

Termination::~Termination()
{
    for (const int number : kSignals)
        signal(number, SIG_DFL);
    if (m_notifier)
        close(static_cast<int>(m_notifier->socket()));
    close(writeEnd());
    writeEnd() = -1;
}

}  // namespace stratoplan::app
