#include "canvas/tools/band_gesture.h"

#include <algorithm>
#include <cmath>

namespace stratoplan::canvas {

BandGesture::BandGesture(CanvasParts& parts, const Pointer& start)
    : m_parts(parts), m_start(start), m_before(parts.state.selection)
{
    parts.state.isDragging = true;
    parts.status(CanvasView::tr("Select · to the right what is inside, to the left what is "
                                "touched · Shift adds"));
}

void BandGesture::update(const Pointer& pointer)
{
    const Point a = m_start.scene;
    const Point b = pointer.scene;
    const Rect band{std::min(a.x, b.x), std::min(a.y, b.y), std::abs(a.x - b.x),
                    std::abs(a.y - b.y)};
    m_parts.state.rubberBand = band;
    m_parts.state.banded = nodesIn(m_parts.cache, band, b.x < a.x || pointer.alt());
    std::erase_if(m_parts.state.banded,
                  [&](NodeId id) { return id == m_parts.state.group || m_parts.isOutside(id); });
    m_parts.repaintOverlay();
}

void BandGesture::commit(const Pointer& pointer)
{
    update(pointer);
    Selection next;
    if (pointer.shift())
        next = m_before;
    for (const NodeId id : m_parts.state.banded) {
        if (!next.contains(id))
            next.nodes.push_back(id);
    }
    for (const EdgeId id : edgesIn(m_parts.cache, *m_parts.state.rubberBand)) {
        if (!next.contains(id) && !m_parts.isOutside(*m_parts.diagram().edge(id)))
            next.edges.push_back(id);
    }
    cancel();
    m_parts.select(next);
}

void BandGesture::cancel()
{
    m_parts.state.isDragging = false;
    m_parts.state.rubberBand.reset();
    m_parts.state.banded.clear();
    m_parts.status({});
    m_parts.repaintOverlay();
}

}  // namespace stratoplan::canvas
