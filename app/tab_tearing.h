#pragma once

#include <QObject>
#include <QPoint>

class QTabBar;

namespace stratoplan::app {

/// Lets a tab be dragged out of its bar. The bar itself moves tabs among each other.
class TabTearing final : public QObject {
    Q_OBJECT

public:
    explicit TabTearing(QTabBar& tabs);

Q_SIGNALS:
    /// The tab in front was dropped clear of the bar. `place`: where, on the screen.
    void torn(const QPoint& place);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool isClear(const QPoint& at) const;

    QTabBar& m_tabs;
    bool m_held = false;
};

}  // namespace stratoplan::app
