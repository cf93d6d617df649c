#include "canvas/tools/resize_gesture.h"

#include "canvas/preview_routes.h"
#include "model/card/card.h"

#include <algorithm>

namespace stratoplan::canvas {
namespace {

constexpr Size kSmallestCard{40, 24};

}  // namespace

ResizeGesture::ResizeGesture(CanvasParts& parts, const Pointer& start, NodeId node, int handle)
    : m_parts(parts)
    , m_start(start)
    , m_node(node)
    , m_sides(sidesOf(handle))
    , m_minimum(kSmallestCard)
    , m_before(parts.layout())
{
    const Diagram& diagram = parts.diagram();
    const Node& record = *diagram.node(node);
    const auto boxOf = [&](NodeId id) {
        return m_before.nodes[static_cast<std::size_t>(diagram.indexOf(id))].box;
    };
    m_from = boxOf(node);
    if (record.isContainer) {
        const Frame frame = frameOf(record, parts.catalog().kind(record.kind), tableMeasurer());
        m_minimum = frame.minimum;
        Rect content;
        for (const NodeId child : diagram.childrenOf(node))
            content = content.united(boxOf(child));
        if (!content.empty())
            m_least = {content.x - frame.sides, content.y - frame.bar,
                       content.width + 2 * frame.sides, content.height + frame.bar + frame.bottom};
    }
    m_shown = m_before;
    m_others = parts.alignable(diagram.withDescendants(std::vector<NodeId>{node}));
    parts.state.isDragging = true;
    parts.status(CanvasView::tr("Resize · Alt suspends snapping"));
}

Rect ResizeGesture::boxAt(const Pointer& pointer) const
{
    const SnapOptions options =
        m_parts.snapOptions(m_parts.diagram().node(m_node)->parent, pointer.alt());
    const Point delta = pointer.scene - m_start.scene;
    double left = m_from.left();
    double top = m_from.top();
    double right = m_from.right();
    double bottom = m_from.bottom();
    const auto side = [&](double at, bool horizontal) {
        return snappedSide(at, horizontal, m_others, options);
    };
    const bool holds = !m_least.empty();
    if (m_sides.left) {
        left = std::min(side(left + delta.x, true), right - m_minimum.width);
        left = holds ? std::min(left, std::max(m_least.left(), m_from.left())) : left;
    }
    if (m_sides.right) {
        right = std::max(side(right + delta.x, true), left + m_minimum.width);
        right = holds ? std::max(right, std::min(m_least.right(), m_from.right())) : right;
    }
    if (m_sides.top) {
        top = std::min(side(top + delta.y, false), bottom - m_minimum.height);
        top = holds ? std::min(top, std::max(m_least.top(), m_from.top())) : top;
    }
    if (m_sides.bottom) {
        bottom = std::max(side(bottom + delta.y, false), top + m_minimum.height);
        bottom = holds ? std::max(bottom, std::min(m_least.bottom(), m_from.bottom())) : bottom;
    }
    return {left, top, right - left, bottom - top};
}

void ResizeGesture::update(const Pointer& pointer)
{
    const Rect box = boxAt(pointer);
    const auto index = static_cast<std::size_t>(m_parts.diagram().indexOf(m_node));
    NodePlace& place = m_shown.nodes[index];
    place = m_before.nodes[index];
    if (!place.textBox.empty() && m_parts.diagram().node(m_node)->isContainer)
        place.textBox = place.textBox.translated(box.topLeft() - place.box.topLeft());
    place.box = box;
    rerouteMoved(m_shown, m_parts.diagram(), m_parts.catalog(), {m_node});
    m_parts.state.sizing = box;
    m_parts.state.guides =
        pointer.alt() || !m_parts.snapping ? std::vector<Guide>{} : guidesOf(box, m_others);
    m_parts.preview(m_shown);
    m_parts.repaintOverlay();
}

void ResizeGesture::commit(const Pointer& pointer)
{
    update(pointer);
    const Rect box = boxAt(pointer);
    clean();
    const Diff diff = placedSize({m_parts.diagram(), m_before, m_parts.catalog()}, m_node, box);
    if (diff.empty() || !m_parts.apply(diff, CanvasView::tr("Resize")))
        m_parts.endPreview();
}

void ResizeGesture::cancel()
{
    clean();
    m_parts.endPreview();
}

void ResizeGesture::clean()
{
    m_parts.state.isDragging = false;
    m_parts.state.guides.clear();
    m_parts.state.sizing.reset();
    m_parts.status({});
    m_parts.repaintOverlay();
}

}  // namespace stratoplan::canvas
