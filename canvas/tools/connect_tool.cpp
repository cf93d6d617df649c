#include "canvas/tools/connect_tool.h"

#include "canvas/canvas_parts.h"
#include "canvas/tools/connect_gesture.h"

#include <utility>

namespace stratoplan::canvas {

ConnectTool::ConnectTool(CanvasParts& parts) : Tool(parts)
{
    parts.status(CanvasView::tr("Connect · drag from one component to another · Esc ends"));
}

ConnectTool::~ConnectTool()
{
    m_parts.state.rubberEdge.reset();
    m_parts.status({});
}

std::unique_ptr<Gesture> ConnectTool::drag(const Pointer&, const Hit& hit)
{
    cancel();
    if (!hit.node || !m_parts.editable())
        return nullptr;
    return std::make_unique<ConnectGesture>(m_parts, hit.node);
}

void ConnectTool::click(const Pointer&, const Hit& hit)
{
    if (!hit.node) {
        cancel();
    } else if (!m_source) {
        m_source = hit.node;
        m_parts.select({.nodes = {hit.node}, .edges = {}});
        m_parts.status(CanvasView::tr("Connect · click the component that the line goes to"));
    } else if (m_parts.editable()) {
        const NodeId source = std::exchange(m_source, NodeId{});
        m_parts.state.rubberEdge.reset();
        m_parts.connectNodes(source, hit.node);
    }
}

void ConnectTool::hover(const Pointer& pointer, const Hit& hit)
{
    const int index = m_parts.diagram().indexOf(m_source);
    if (index < 0)
        return;
    RubberEdge rubber;
    rubber.from =
        borderPoint(m_parts.layout().nodes[static_cast<std::size_t>(index)].box, pointer.scene);
    rubber.to = pointer.scene;
    rubber.target = hit.node;
    m_parts.state.rubberEdge = rubber;
    m_parts.repaintOverlay();
}

Qt::CursorShape ConnectTool::cursor(const Hit&) const
{
    return Qt::CrossCursor;
}

bool ConnectTool::cancel()
{
    m_parts.state.rubberEdge.reset();
    m_parts.repaintOverlay();
    return bool(std::exchange(m_source, NodeId{}));
}

}  // namespace stratoplan::canvas
