#include "canvas/tools/select_tool.h"

#include "canvas/canvas_parts.h"
#include "canvas/tools/band_gesture.h"
#include "canvas/tools/bend_gesture.h"
#include "canvas/tools/connect_gesture.h"
#include "canvas/tools/label_gesture.h"
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
    if (!m_parts.editable())
        return nullptr;
    if (hit.what == Hit::What::Edge)
        return std::make_unique<BendGesture>(m_parts, start, hit.edge);
    if (hit.what == Hit::What::EdgeLabel)
        return m_parts.labelsMove() ? std::make_unique<LabelGesture>(m_parts, start, hit.edge)
                                    : nullptr;
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
    } else if (hit.what == Hit::What::ConnectHandle) {
        addBeside(hit);
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

/// What an arrow beside a component adds when it is clicked: a neighbour on that side.
void SelectTool::addBeside(const Hit& hit)
{
    constexpr double kGap = 96;
    const auto index = static_cast<std::size_t>(m_parts.diagram().indexOf(hit.node));
    const Rect box = m_parts.layout().nodes[index].box;
    const Size size = sizeOfNew(m_parts.catalog(), "generic");
    const Point by[] = {{0, -1}, {1, 0}, {0, 1}, {-1, 0}};
    const Point way = by[hit.handle];
    const Point center = box.center();
    m_parts.quickAdd({center.x + way.x * (box.width / 2 + kGap + size.width / 2),
                      center.y + way.y * (box.height / 2 + kGap + size.height / 2)},
                     hit.node);
}

void SelectTool::doubleClick(const Pointer& pointer, const Hit& hit)
{
    if (hit.what == Hit::What::Nothing)
        m_parts.quickAdd(pointer.scene, {});
    else if (hit.what == Hit::What::Node)
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
    case Hit::What::Edge: {
        const auto index = static_cast<std::size_t>(m_parts.diagram().indexOf(hit.edge));
        const Polyline& route = m_parts.layout().edges[index].route;
        const int leg = legAt(route, m_parts.last.scene);
        if (leg < 0 || !m_parts.state.selection.contains(hit.edge))
            return Qt::ArrowCursor;
        return isFlat(route, leg) ? Qt::SizeVerCursor : Qt::SizeHorCursor;
    }
    case Hit::What::EdgeLabel:
        return m_parts.state.selection.contains(hit.edge) ? Qt::SizeAllCursor : Qt::ArrowCursor;
    case Hit::What::ConnectHandle:
    case Hit::What::EdgeEnd:
        return Qt::CrossCursor;
    default:
        return Qt::ArrowCursor;
    }
}

}  // namespace stratoplan::canvas
