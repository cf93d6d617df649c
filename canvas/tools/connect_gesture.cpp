#include "canvas/tools/connect_gesture.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace stratoplan::canvas {

Point borderPoint(const Rect& box, Point to)
{
    const Point center = box.center();
    const Point d = to - center;
    if (box.contains(to) || (d.x == 0 && d.y == 0))
        return center;
    const double byX = d.x != 0 ? box.width / 2 / std::abs(d.x) : 1e9;
    const double byY = d.y != 0 ? box.height / 2 / std::abs(d.y) : 1e9;
    return center + d * std::min(byX, byY);
}

ConnectGesture::ConnectGesture(CanvasParts& parts, NodeId source) : m_parts(parts), m_source(source)
{
    parts.state.isDragging = true;
    parts.status(CanvasView::tr("Connect · drop on a component, or on empty space for a new one"));
}

ConnectGesture::ConnectGesture(CanvasParts& parts, EdgeId edge, EdgeEnd end)
    : m_parts(parts), m_edge(edge), m_end(end)
{
    const Edge& record = *parts.diagram().edge(edge);
    m_source = end == EdgeEnd::Target ? record.source : record.target;
    parts.state.isDragging = true;
    parts.status(CanvasView::tr("Reconnect · drop on another component"));
}

NodeId ConnectGesture::nodeUnder(const Pointer& pointer) const
{
    const std::vector<Hit> hits = hitsAt(m_parts.cache, m_parts.transform, pointer.view);
    const auto node = std::ranges::find_if(hits, [](const Hit& hit) { return bool(hit.node); });
    if (node == hits.end())
        return {};
    // A container that holds the source is the ground it stands on, unless its title is meant.
    const bool holds = m_parts.diagram().isAncestor(node->node, m_source) &&
                       m_parts.diagram().node(node->node)->isContainer;
    return holds && !node->onTitle ? NodeId{} : node->node;
}

void ConnectGesture::update(const Pointer& pointer)
{
    const auto index = static_cast<std::size_t>(m_parts.diagram().indexOf(m_source));
    RubberEdge rubber;
    rubber.target = nodeUnder(pointer);
    rubber.to = pointer.scene;
    rubber.from = borderPoint(m_parts.layout().nodes[index].box, pointer.scene);
    if (m_edge && m_end == EdgeEnd::Source)
        std::swap(rubber.from, rubber.to);
    m_parts.state.rubberEdge = rubber;
    m_parts.state.pointer = pointer.scene;
    m_parts.repaintOverlay();
}

void ConnectGesture::commit(const Pointer& pointer)
{
    const NodeId target = nodeUnder(pointer);
    cancel();
    if (m_edge) {
        if (target)
            m_parts.apply(reconnectEdge(m_parts.diagram(), m_edge, m_end, target),
                          CanvasView::tr("Reconnect"));
        return;
    }
    if (target) {
        m_parts.connectNodes(m_source, target);
        return;
    }
    m_parts.quickAdd(pointer.scene, m_source);
}

void ConnectGesture::cancel()
{
    m_parts.state.isDragging = false;
    m_parts.state.rubberEdge.reset();
    m_parts.status({});
    m_parts.repaintOverlay();
}

}  // namespace stratoplan::canvas
