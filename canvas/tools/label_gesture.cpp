#include "canvas/tools/label_gesture.h"

#include "canvas/placing.h"
#include "model/layout/label_place.h"

#include <cmath>

namespace stratoplan::canvas {
namespace {

constexpr double kOnLine = 12;  // nearer than that, a label is meant to lie on its line

}  // namespace

LabelGesture::LabelGesture(CanvasParts& parts, const Pointer& start, EdgeId edge)
    : m_parts(parts)
    , m_start(start)
    , m_edge(edge)
    , m_index(static_cast<std::size_t>(parts.diagram().indexOf(edge)))
    , m_shown(parts.layout())
    , m_from(m_shown.edges[m_index].labelBox.value_or(Rect{}))
{
    parts.state.isDragging = true;
    parts.status(
        CanvasView::tr("Move the label along its line or off it · Alt: no snapping · Esc puts it "
                       "back"));
}

void LabelGesture::update(const Pointer& pointer)
{
    EdgePlace& place = m_shown.edges[m_index];
    const Point wanted = m_from.center() + (pointer.scene - m_start.scene);
    m_place = snappedPlace(place.route, wanted, m_parts.document->step(), !pointer.alt());
    m_moved = true;
    const Point middle = labelMiddle(place.route, m_place);
    place.labelBox = Rect{middle.x - m_from.width / 2, middle.y - m_from.height / 2, m_from.width,
                          m_from.height};
    m_parts.state.guides.clear();
    if (m_place.off != Point{})
        m_parts.state.guides = {{labelMiddle(place.route, {m_place.percent, {}}), middle}};
    m_parts.preview(m_shown);
    m_parts.repaintOverlay();
}

void LabelGesture::commit(const Pointer& pointer)
{
    update(pointer);
    clean();
    const Diff diff = placedLabel(m_parts.placing(), m_edge, m_place);
    if (!m_moved || diff.empty() || !m_parts.apply(diff, CanvasView::tr("Move label")))
        m_parts.endPreview();
}

void LabelGesture::cancel()
{
    clean();
    m_parts.endPreview();
    m_parts.repaintOverlay();
}

void LabelGesture::clean()
{
    m_parts.state.isDragging = false;
    m_parts.state.guides.clear();
    m_parts.status({});
}

LabelPlace snappedPlace(const Polyline& route, Point middle, Size step, bool ontoLine)
{
    LabelPlace place = labelPlaceAt(route, middle);
    if (ontoLine && std::hypot(place.off.x, place.off.y) < kOnLine)
        place.off = {};
    place.off = {std::round(place.off.x / step.width) * step.width,
                 std::round(place.off.y / step.height) * step.height};
    return place;
}

}  // namespace stratoplan::canvas
