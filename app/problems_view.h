#pragma once

#include "app/problems_model.h"
#include "app/whole_system.h"

#include <QTreeView>

namespace stratoplan::app {

class DocumentPage;

/// The list of problems: a row selects what it names, its link applies the fix.
class ProblemsView final : public QTreeView {
    Q_OBJECT

public:
    explicit ProblemsView(QWidget* parent = nullptr);

    void setPage(DocumentPage* page);
    ProblemsModel* problems() const { return m_model; }
    /// Selects the next (or previous) problem and what it names.
    void step(int by);
    void applyFix();          ///< of the current row
    QString summary() const;  ///< "1 error · 1 warning · 1 note"

Q_SIGNALS:
    void problemsChanged();
    /// A problem was chosen that stands in a diagram of another page.
    void placeChosen(const stratoplan::app::WholeSystem::Place& place);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void refresh();
    void selectCurrent(bool takesFocus);
    void goToCurrent();

    ProblemsModel* m_model;
    DocumentPage* m_page = nullptr;
    std::vector<QMetaObject::Connection> m_connections;
};

}  // namespace stratoplan::app
