#pragma once

#include "model/diag/diagnostic.h"

#include <QTimer>
#include <QWidget>

#include <functional>
#include <vector>

class QHBoxLayout;
class QLabel;

namespace stratoplan::app {

/// A strip above the canvas that says one thing and offers what can be done about it.
class NoticeBar final : public QWidget {
    Q_OBJECT

public:
    struct Choice {
        QString text;
        std::function<void()> done;
    };
    struct Notice {
        QString id;  ///< a notice of the same id is replaced
        QString text;
        Severity severity = Severity::Info;
        bool passing = false;  ///< goes by itself after some seconds
        std::vector<Choice> choices = {};
    };

    explicit NoticeBar(QWidget* parent = nullptr);

    void tell(Notice notice);
    void withdraw(const QString& id);
    QString text() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Notice m_notice;
    QLabel* m_text;
    QHBoxLayout* m_buttons;
    QTimer m_timer;
};

}  // namespace stratoplan::app
