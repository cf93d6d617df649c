#pragma once

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace stratoplan::app {

class DocumentPage;
class ProblemsModel;

/// The page "Checks": the findings that name what is selected, each with its fix as a button.
class ChecksPage final : public QWidget {
    Q_OBJECT

public:
    explicit ChecksPage(QWidget* parent = nullptr);

    /// Counts without making a widget: what the tab says while the page is hidden.
    void count(const DocumentPage* page, const ProblemsModel& problems);
    /// Shows what was counted last.
    void show(DocumentPage* page, const ProblemsModel& problems);
    int count() const { return static_cast<int>(m_rows.size()); }
    bool hasErrors() const { return m_errors; }

private:
    QVBoxLayout* m_layout;
    std::vector<int> m_rows;  // of the problems that name what is selected
    bool m_errors = false;
};

}  // namespace stratoplan::app
