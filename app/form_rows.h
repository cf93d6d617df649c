#pragma once

#include <QWidget>

#include <functional>
#include <vector>

class QGridLayout;
class QLabel;

namespace stratoplan::app {

/// A form of the inspector: label and editor a row, headings and wide widgets between them. Each
/// row knows how to bring its editor up to date, so that a change of the document rebuilds nothing.
class FormRows : public QWidget {
    Q_OBJECT

public:
    using Refresh = std::function<void()>;

    explicit FormRows(QWidget* parent = nullptr);

    void clear();
    QLabel* addRow(const QString& label, QWidget* editor, Refresh refresh = {});
    void addHeading(const QString& text);
    void addWide(QWidget* widget, Refresh refresh = {});
    void addNote(const QString& text);
    void finish();  ///< after the last row: keeps the rows at the top
    void refreshRows();

private:
    QGridLayout* m_grid = nullptr;
    QWidget* m_content = nullptr;
    std::vector<Refresh> m_refreshers;
};

}  // namespace stratoplan::app
