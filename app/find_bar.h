#pragma once

#include "canvas/canvas_view.h"

class QLabel;
class QLineEdit;

namespace stratoplan::app {

/// The nodes that a search finds: text in label, details, kind, name or a property's value (so a
/// CIDR too). Order: diagram order.
std::vector<NodeId> found(const Diagram& diagram, const Catalog& catalog, const QString& wanted);

/// What puts `by` in place of `wanted`, in any case, in labels, details and property values of the
/// nodes.
Diff replaced(const Diagram& diagram, const std::vector<NodeId>& nodes, const QString& wanted,
              const QString& by);

/// Ctrl+F: a field over the canvas; hits are haloed, Enter goes on, Escape closes.
class FindBar final : public QWidget {
    Q_OBJECT

public:
    FindBar(canvas::CanvasView& view, QWidget* parent);

    void open(bool replacing = false);
    /// Puts the replacement into the labels and property values of the current hit, or of all hits.
    void replace(bool all);
    void step(int by);
    QLineEdit* field() const { return m_field; }
    QLineEdit* replacement() const { return m_replacement; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void search();
    void showCurrent();
    void close();
    void place();

    canvas::CanvasView& m_view;
    QLineEdit* m_field;
    QLabel* m_count;
    QWidget* m_replaceRow;
    QLineEdit* m_replacement;
    std::vector<NodeId> m_hits;
    int m_current = -1;
};

}  // namespace stratoplan::app
