#include "canvas/tools/select_tool.h"

#include "canvas/canvas_parts.h"
#include "canvas/tools/band_gesture.h"
#include "canvas/tools/connect_gesture.h"
#include "canvas/tools/move_gesture.h"
#include "canvas/tools/resize_gesture.h"

#include <algorithm>

namespace stratoplan::canvas {
namespace {

bool isEdge(const Hit& hit)
{
    return hit.what == Hit::What::Edge || hit.what == Hit::What::EdgeLabel;
}

Selection only(const Hit& hit)
{
    Selection selection;
    if (hit.what == Hit::What::Node)
        selection.nodes = {hit.node};
    else if (isEdge(hit))
        selection.edges = {hit.edge};
    return selection;
}

bool isSelected(const Selection& selection, const Hit& hit)
{
    return hit.what == Hit::What::Node ? selection.contains(hit.node)
                                       : isEdge(hit) && selection.contains(hit.edge);
}

}  // namespace

void SelectTool::press(const Pointer& pointer, const Hit& hit)
{
    // On press, so that a drag takes what was grabbed; what is selected stays, for a drag of all of
    // it.
    const bool plain = !pointer.shift() && !pointer.control() && !pointer.alt();
    const bool selectable = hit.what == Hit::What::Node || isEdge(hit);
    if (plain && selectable && !isSelected(m_parts.state.selection, hit))
        m_parts.select(only(hit));
}

std::unique_ptr<Gesture> SelectTool::drag(const Pointer& start, const Hit& hit)
{
    if (hit.what == Hit::What::Nothing)
        return std::make_unique<BandGesture>(m_parts, start);
    const bool selected = m_parts.state.selection.contains(hit.node);
    const bool inside = hit.what == Hit::What::Node && !hit.onTitle && !selected &&
                        m_parts.diagram().node(hit.node)->isContainer;
    if (start.shift() && inside)
        return std::make_unique<BandGesture>(m_parts, start);
    if (isEdge(hit) || !m_parts.editable())
        return nullptr;
    switch (hit.what) {
    case Hit::What::EdgeEnd:
        return std::make_unique<ConnectGesture>(
            m_parts, hit.edge, hit.handle == 0 ? EdgeEnd::Source : EdgeEnd::Target);
    case Hit::What::ResizeHandle:
        return std::make_unique<ResizeGesture>(m_parts, start, hit.node, hit.handle);
    case Hit::What::ConnectHandle:
        return std::make_unique<ConnectGesture>(m_parts, hit.node);
    default:
        break;
    }
    if (!selected)
        m_parts.select(only(hit));
    return std::make_unique<MoveGesture>(m_parts, start, start.control());
}

void SelectTool::click(const Pointer& pointer, const Hit& hit)
{
    const bool adds = pointer.shift() || pointer.control();
    if (pointer.alt()) {
        clickThrough(pointer);
    } else if (hit.what == Hit::What::Nothing) {
        if (!adds)
            m_parts.select({});
    } else if (hit.what == Hit::What::Node || isEdge(hit)) {
        Selection next = adds ? m_parts.state.selection : only(hit);
        if (adds && hit.what == Hit::What::Node)
            next.toggle(hit.node);
        else if (adds)
            next.toggle(hit.edge);
        m_parts.select(next);
    }
}

void SelectTool::clickThrough(const Pointer& pointer)
{
    const std::vector<Hit> hits = hitsAt(m_parts.cache, m_parts.transform, pointer.view);
    if (hits.empty())
        return;
    const auto current = std::ranges::find_if(
        hits, [&](const Hit& hit) { return isSelected(m_parts.state.selection, hit); });
    const bool last = current == hits.end() || current + 1 == hits.end();
    m_parts.select(only(last ? hits.front() : *(current + 1)));
}

void SelectTool::doubleClick(const Pointer&, const Hit& hit)
{
    if (hit.what == Hit::What::Node)
        m_parts.rename(hit.node);
    else if (isEdge(hit))
        m_parts.rename(hit.edge);
}

Qt::CursorShape SelectTool::cursor(const Hit& hit) const
{
    switch (hit.what) {
    case Hit::What::ResizeHandle:
        return hit.handle % 4 == 0   ? Qt::SizeFDiagCursor
               : hit.handle % 4 == 1 ? Qt::SizeVerCursor
               : hit.handle % 4 == 2 ? Qt::SizeBDiagCursor
                                     : Qt::SizeHorCursor;
    case Hit::What::ConnectHandle:
    case Hit::What::EdgeEnd:
        return Qt::CrossCursor;
    default:
        return Qt::ArrowCursor;
    }
}

}  // namespace stratoplan::canvas
