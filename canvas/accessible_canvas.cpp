#include "canvas/accessible_canvas.h"

#include "canvas/convert.h"

#include <algorithm>
#include <utility>

namespace stratoplan::canvas {
namespace {

const Diagram& diagramOf(const CanvasView& view)
{
    static const Diagram none;
    return view.document() ? view.document()->diagram() : none;
}

/// A node or an edge. Holds ids, so that it is harmless when the record is gone.
class Element final : public QAccessibleInterface {
public:
    Element(const AccessibleCanvas& canvas, NodeId node, EdgeId edge)
        : m_canvas(canvas), m_view(&canvas.view()), m_node(node), m_edge(edge)
    {
    }

    NodeId node() const { return m_node; }
    EdgeId edge() const { return m_edge; }

    bool isValid() const override
    {
        return m_view && (diagramOf(*m_view).node(m_node) || diagramOf(*m_view).edge(m_edge));
    }
    QObject* object() const override { return nullptr; }
    QWindow* window() const override { return m_view ? m_view->window()->windowHandle() : nullptr; }

    QAccessibleInterface* parent() const override
    {
        const Node* record = isValid() ? diagramOf(*m_view).node(m_node) : nullptr;
        if (record && record->parent)
            return m_canvas.element(record->parent);
        return QAccessible::queryAccessibleInterface(m_view);
    }
    int childCount() const override
    {
        return isValid() && m_node ? static_cast<int>(diagramOf(*m_view).childrenOf(m_node).size())
                                   : 0;
    }
    QAccessibleInterface* child(int index) const override
    {
        return index >= 0 && index < childCount() ? m_canvas.element(diagramOf(*m_view).childrenOf(
                                                        m_node)[static_cast<std::size_t>(index)])
                                                  : nullptr;
    }
    int indexOfChild(const QAccessibleInterface* child) const override
    {
        const auto* other = dynamic_cast<const Element*>(child);
        if (!other || !isValid() || !m_node)
            return -1;
        const auto children = diagramOf(*m_view).childrenOf(m_node);
        const auto found = std::ranges::find(children, other->m_node);
        return found == children.end() ? -1 : static_cast<int>(found - children.begin());
    }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }

    QString text(QAccessible::Text kind) const override
    {
        if (!isValid())
            return {};
        const Diagram& diagram = diagramOf(*m_view);
        if (const Node* record = diagram.node(m_node)) {
            if (kind == QAccessible::Name)
                return record->label.empty() ? qt(record->name) : qt(record->label);
            if (kind == QAccessible::Description)
                return describe(*record);
            return {};
        }
        const Edge& record = *diagram.edge(m_edge);
        if (kind != QAccessible::Name)
            return {};
        const auto labelOf = [&](NodeId id) {
            const Node& end = *diagram.node(id);
            return qt(end.label.empty() ? end.name : end.label);
        };
        const QString ends =
            CanvasView::tr("%1 to %2").arg(labelOf(record.source), labelOf(record.target));
        return record.label.empty() ? ends : CanvasView::tr("%1, %2").arg(ends, qt(record.label));
    }
    void setText(QAccessible::Text, const QString&) override {}

    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRectF box =
            m_node ? m_view->viewRectOf(m_node)
                   : QRectF(m_view->viewPointOf(m_edge) - QPointF(8, 8), QSizeF(16, 16));
        return {m_view->mapToGlobal(box.topLeft().toPoint()), box.size().toSize()};
    }
    QAccessible::Role role() const override
    {
        const Node* record = isValid() ? diagramOf(*m_view).node(m_node) : nullptr;
        return record && record->isContainer ? QAccessible::Grouping : QAccessible::Graphic;
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        if (state.invalid)
            return state;
        state.selectable = true;
        state.focusable = true;
        state.multiSelectable = true;
        const Selection& selection = m_view->selection();
        state.selected = m_node ? selection.contains(m_node) : selection.contains(m_edge);
        state.focused = m_view->hasFocus() && selection.size() == 1 && state.selected;
        state.offscreen = !m_view->rect().intersects(
            m_node ? m_view->viewRectOf(m_node).toRect()
                   : QRect(m_view->viewPointOf(m_edge).toPoint(), QSize(1, 1)));
        return state;
    }

private:
    /// What kind it is and what it is connected with.
    QString describe(const Node& record) const
    {
        const Diagram& diagram = diagramOf(*m_view);
        int in = 0;
        int out = 0;
        for (const EdgeId id : diagram.edgesAt(record.id)) {
            in += diagram.edge(id)->target == record.id ? 1 : 0;
            out += diagram.edge(id)->source == record.id ? 1 : 0;
        }
        return CanvasView::tr("%1; %2 incoming, %3 outgoing")
            .arg(qt(m_view->document()->catalog().kind(record.kind).label))
            .arg(in)
            .arg(out);
    }

    const AccessibleCanvas& m_canvas;
    QPointer<CanvasView> m_view;
    NodeId m_node;
    EdgeId m_edge;
};

}  // namespace

AccessibleCanvas::AccessibleCanvas(CanvasView& view)
    : QAccessibleWidget(&view, QAccessible::Canvas, CanvasView::tr("Diagram")), m_view(view)
{
}

AccessibleCanvas::~AccessibleCanvas()
{
    for (const auto& [key, id] : m_made)
        QAccessible::deleteAccessibleInterface(id);
}

QAccessibleInterface* AccessibleCanvas::make(const QString&, QObject* object)
{
    auto* view = qobject_cast<CanvasView*>(object);
    return view ? new AccessibleCanvas(*view) : nullptr;
}

QAccessibleInterface* AccessibleCanvas::element(NodeId node, EdgeId edge) const
{
    const auto found = m_made.find({node, edge});
    if (found != m_made.end())
        return QAccessible::accessibleInterface(found->second);
    auto* made = new Element(*this, node, edge);  // owned by Qt's table until it is deleted by id
    m_made[{node, edge}] = QAccessible::registerAccessibleInterface(made);
    return made;
}

QAccessibleInterface* AccessibleCanvas::element(NodeId id) const
{
    return element(id, {});
}
QAccessibleInterface* AccessibleCanvas::element(EdgeId id) const
{
    return element({}, id);
}

int AccessibleCanvas::childCount() const
{
    const Diagram& diagram = diagramOf(m_view);
    return static_cast<int>(diagram.childrenOf({}).size() + diagram.edges().size());
}

QAccessibleInterface* AccessibleCanvas::child(int index) const
{
    const Diagram& diagram = diagramOf(m_view);
    const auto top = diagram.childrenOf({});
    if (index < 0 || index >= childCount())
        return nullptr;
    const auto at = static_cast<std::size_t>(index);
    return at < top.size() ? element(top[at]) : element(diagram.edges()[at - top.size()].id);
}

int AccessibleCanvas::indexOfChild(const QAccessibleInterface* child) const
{
    const auto* other = dynamic_cast<const Element*>(child);
    if (!other)
        return -1;
    const Diagram& diagram = diagramOf(m_view);
    const auto top = diagram.childrenOf({});
    if (other->edge()) {
        const int at = diagram.indexOf(other->edge());
        return at < 0 ? -1 : static_cast<int>(top.size()) + at;
    }
    const auto found = std::ranges::find(top, other->node());
    return found == top.end() ? -1 : static_cast<int>(found - top.begin());
}

QAccessibleInterface* AccessibleCanvas::childAt(int x, int y) const
{
    const QPointF at = m_view.mapFromGlobal(QPointF(x, y));
    if (const NodeId node = m_view.nodeAt(at))
        return element(node);
    const EdgeId edge = m_view.edgeAt(at);
    return edge ? element(edge) : nullptr;
}

QAccessibleInterface* AccessibleCanvas::focusChild() const
{
    const Selection& selection = m_view.selection();
    if (!m_view.hasFocus() || selection.size() != 1)
        return nullptr;
    return selection.nodes.empty() ? element(selection.edges.front())
                                   : element(selection.nodes.front());
}

void announceSelection(CanvasView& view)
{
    if (!QAccessible::isActive() || view.selection().size() != 1)
        return;
    QAccessibleInterface* canvas = QAccessible::queryAccessibleInterface(&view);
    if (QAccessibleInterface* element = canvas ? canvas->focusChild() : nullptr) {
        QAccessibleEvent event(element, QAccessible::Focus);
        QAccessible::updateAccessibility(&event);
    }
}

}  // namespace stratoplan::canvas
