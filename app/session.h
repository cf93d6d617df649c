#pragma once

#include <QObject>
#include <QTimer>

class QByteArray;

namespace stratoplan::app {

class MainWindow;

/// Which files are open in which windows, and where each view stands: written whenever it changes,
/// so that it also survives an end without a word, and brought back at the next start.
///
/// Documents without a file are not part of it: the question at the end, or the journal after a
/// crash, takes care of them.
class Session final : public QObject {
    Q_OBJECT

public:
    Session();

    /// Opens what the last run had open, the first window's tabs in `first`. Files that are gone
    /// are left out without a word. Returns how many views came back.
    int restore(MainWindow& first);
    /// From now on the session follows what is open.
    void follow();
    /// Writes now, and no more afterwards: the windows are about to close.
    void finish();
    /// What would be written, as JSON.
    static QByteArray written();

private:
    void write();

    QTimer m_timer;
    bool m_finished = false;
};

}  // namespace stratoplan::app
