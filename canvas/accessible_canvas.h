#pragma once

#include "canvas/canvas_view.h"

#include <QAccessibleWidget>

#include <map>

namespace stratoplan::canvas {

/// What a screen reader sees of the canvas: the containers, components and connections of the
/// diagram as an outline, each with its role, name and place. Elements are made on demand, by id.
class AccessibleCanvas final : public QAccessibleWidget {
public:
    explicit AccessibleCanvas(CanvasView& view);
    ~AccessibleCanvas() override;

    static QAccessibleInterface* make(const QString& className, QObject* object);  ///< the factory

    int childCount() const override;
    QAccessibleInterface* child(int index) const override;
    int indexOfChild(const QAccessibleInterface* child) const override;
    QAccessibleInterface* childAt(int x, int y) const override;
    QAccessibleInterface* focusChild() const override;

    QAccessibleInterface* element(NodeId id) const;
    QAccessibleInterface* element(EdgeId id) const;
    CanvasView& view() const { return m_view; }

private:
    QAccessibleInterface* element(NodeId node, EdgeId edge) const;

    CanvasView& m_view;
    mutable std::map<std::pair<NodeId, EdgeId>, QAccessible::Id> m_made;
};

/// Tells assistive technology that the selection moved to that element.
void announceSelection(CanvasView& view);

}  // namespace stratoplan::canvas
