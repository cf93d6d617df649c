#pragma once

#include <QDockWidget>

class QLabel;
class QStackedWidget;
class QTabBar;

namespace stratoplan::app {

/// The dock at the bottom: pages behind underlined tabs, a line of words at the right of them. A
/// click on the active tab folds it to its tabs.
class BottomPanel final : public QDockWidget {
    Q_OBJECT

public:
    explicit BottomPanel(QWidget* parent = nullptr);

    void addPage(const QString& title, QWidget* page);
    void setBadge(QWidget* page, int count, bool error);
    void setSummary(const QString& text);
    void showPage(QWidget* page);
    QTabBar* tabs() const { return m_tabs; }

private:
    void fold(bool on);

    QTabBar* m_tabs;
    QLabel* m_summary;
    QStackedWidget* m_pages;
    int m_openHeight = 0;
};

}  // namespace stratoplan::app
