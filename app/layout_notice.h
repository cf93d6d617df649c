#pragma once

#include <QObject>
#include <QTimer>

namespace stratoplan::app {

class DocumentPage;

/// Says on a page that a layout takes its time, and offers to give it up. Nothing is said of one
/// that nobody waits for: after an edit the picture is there all the time.
class LayoutNotice final : public QObject {
    Q_OBJECT

public:
    explicit LayoutNotice(DocumentPage& page);

    void setPatience(int ms) { m_patience.setInterval(ms); }

private:
    void follow();
    void tell();
    void giveUp();

    DocumentPage& m_page;
    QTimer m_patience;
};

}  // namespace stratoplan::app
