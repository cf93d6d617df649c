#include "canvas/tools/place_tool.h"

#include "canvas/canvas_parts.h"
#include "canvas/convert.h"

#include <utility>

namespace stratoplan::canvas {

void showPlacing(CanvasParts& parts, const std::string& kind, Point scene)
{
    const Size size = sizeOfNew(parts.catalog(), kind);
    const NodeId container = containerAt(parts.cache, scene, {});
    parts.state.pointer = scene;
    const Rect box{scene.x - size.width / 2, scene.y - size.height / 2, size.width, size.height};
    const Snapped snapped =
        snappedMove(box, {}, parts.alignable({}), parts.snapOptions(container, false));
    parts.state.ghosts = {
        {.box = box.translated(snapped.delta), .label = qt(parts.catalog().kind(kind).label)}};
    parts.state.guides = snapped.guides;
    parts.state.drop = parts.dropInto(container, kind);
    parts.state.split = opensAsFrame(parts.catalog().kind(kind))
                            ? EdgeId{}
                            : openEdgeAt(parts.cache, parts.transform, scene, {});
    parts.repaintOverlay();
}

void hidePlacing(CanvasParts& parts)
{
    parts.state.ghosts.clear();
    parts.state.guides.clear();
    parts.state.drop.reset();
    parts.state.split = {};
    parts.repaintOverlay();
}

NodeId placeAt(CanvasParts& parts, const std::string& kind, Point scene)
{
    const NodeId container = containerAt(parts.cache, scene, {});
    const DropTarget drop = parts.dropInto(container, kind);
    // Where the ghost was shown.
    const Point center =
        parts.state.ghosts.empty() ? scene : parts.state.ghosts.front().box.center();
    const EdgeId onto = parts.state.split;
    hidePlacing(parts);
    if (!parts.editable())
        return {};
    if (!drop.isLegal && parts.dropPolicy == DropPolicy::Block) {
        parts.document->refuse(drop.text);
        return {};
    }
    return parts.place({.kind = kind, .parent = container}, center, {}, onto, Placement::ByHand);
}

PlaceTool::PlaceTool(CanvasParts& parts, std::string kind) : Tool(parts), m_kind(std::move(kind))
{
    parts.status(CanvasView::tr("Place %1 · click where it goes · Shift places more · Esc ends")
                     .arg(qt(parts.catalog().kind(m_kind).label)));
}

PlaceTool::~PlaceTool()
{
    hidePlacing(m_parts);
    m_parts.status({});
}

std::unique_ptr<Gesture> PlaceTool::drag(const Pointer&, const Hit&)
{
    return nullptr;
}

void PlaceTool::click(const Pointer& pointer, const Hit&)
{
    showPlacing(m_parts, m_kind, pointer.scene);
    placeAt(m_parts, m_kind, pointer.scene);
    // Later, because it ends this object.
    if (!pointer.shift())
        QMetaObject::invokeMethod(
            &m_parts.view, [&view = m_parts.view] { view.setTool(ToolId::Select); },
            Qt::QueuedConnection);
}

void PlaceTool::hover(const Pointer& pointer, const Hit&)
{
    showPlacing(m_parts, m_kind, pointer.scene);
}

Qt::CursorShape PlaceTool::cursor(const Hit&) const
{
    return Qt::CrossCursor;
}

}  // namespace stratoplan::canvas
