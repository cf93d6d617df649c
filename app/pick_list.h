#pragma once

#include <QFrame>

#include <functional>
#include <vector>

class QLabel;
class QLineEdit;
class QListWidget;

namespace stratoplan::app {

/// A popup that chooses one of many by typing: commands, components. Enter takes the first or the
/// marked row, Escape closes. Deletes itself when it closes.
class PickList final : public QFrame {
    Q_OBJECT

public:
    struct Row {
        QString id;  ///< what chosen() gives
        QString text;
        QString detail = {};  ///< at the right, dim: keys, a category
        QString kind = {};    ///< a component kind whose tile is shown; empty: none
    };
    /// The rows for what was typed, best first.
    using Search = std::function<std::vector<Row>(const QString& typed)>;

    PickList(const QString& prompt, Search search, QWidget* parent);

    void showAt(const QPoint& globalTopLeft);  ///< moved so that all of it is on the screen
    QLineEdit* field() const { return m_field; }
    QListWidget* list() const { return m_list; }

Q_SIGNALS:
    void chosen(const QString& id);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refill();
    void take();

    Search m_search;
    QLineEdit* m_field;
    QListWidget* m_list;
    QLabel* m_nothing;
};

}  // namespace stratoplan::app
