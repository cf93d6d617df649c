#pragma once

#include <QWidget>

class QVBoxLayout;

namespace stratoplan::app {

class DocumentPage;
class ProblemsModel;

/// The page "Checks": the findings that name what is selected, each with its fix as a button.
class ChecksPage final : public QWidget {
    Q_OBJECT

public:
    explicit ChecksPage(QWidget* parent = nullptr);

    void show(DocumentPage* page, const ProblemsModel& problems);
    int count() const { return m_count; }
    bool hasErrors() const { return m_errors; }

private:
    QVBoxLayout* m_layout;
    int m_count = 0;
    bool m_errors = false;
};

}  // namespace stratoplan::app
