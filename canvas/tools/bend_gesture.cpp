#include "canvas/tools/bend_gesture.h"

#include "model/layout/label_place.h"

#include <algorithm>
#include <cmath>

namespace stratoplan::canvas {
namespace {

constexpr double kStub = 16;  // what stays at a border when a leg there is pulled away

double length(Point a, Point b)
{
    return std::abs(a.x - b.x) + std::abs(a.y - b.y);
}

/// A point of the leg from `a` towards `b`, near `a`.
Point stubOf(Point a, Point b)
{
    const double all = length(a, b);
    return all <= 0 ? a : a + (b - a) * (std::min(kStub, all / 3) / all);
}

}  // namespace

int legAt(const Polyline& route, Point at)
{
    int best = -1;
    double least = 1e18;
    for (std::size_t i = 1; i < route.size(); ++i) {
        const Point a = route[i - 1];
        const Point b = route[i];
        const Point nearest{
            std::clamp(at.x, std::min(a.x, b.x), std::max(a.x, b.x)),
            std::clamp(at.y, std::min(a.y, b.y), std::max(a.y, b.y)),
        };
        if (const double far = length(at, nearest); far < least) {
            least = far;
            best = static_cast<int>(i) - 1;
        }
    }
    return best;
}

bool isFlat(const Polyline& route, int leg)
{
    const Point a = route[static_cast<std::size_t>(leg)];
    const Point b = route[static_cast<std::size_t>(leg) + 1];
    return std::abs(a.x - b.x) >= std::abs(a.y - b.y);
}

std::vector<Point> bendsAfterShift(const Polyline& route, int leg, double shift, Size step)
{
    const auto at = static_cast<std::size_t>(leg);
    const std::size_t last = route.size() - 2;
    const bool flat = isFlat(route, leg);
    const auto shifted = [&](Point point) {
        (flat ? point.y : point.x) += shift;
        return point;
    };
    std::vector<Point> bends(route.begin() + 1, route.end() - 1);
    if (at > 0 && at < last) {
        bends[at - 1] = shifted(bends[at - 1]);
        bends[at] = shifted(bends[at]);
    } else {
        std::vector<Point> jogged;
        if (at == 0) {
            const Point stub = stubOf(route[0], route[1]);
            jogged = {stub, shifted(stub)};
        } else {
            jogged.assign(bends.begin(), bends.end() - 1);
            jogged.push_back(shifted(bends.back()));
        }
        if (at == last) {
            const Point stub = stubOf(route[last + 1], route[last]);
            jogged.push_back(shifted(stub));
            jogged.push_back(stub);
        } else {
            jogged.push_back(shifted(route[1]));
            jogged.insert(jogged.end(), bends.begin() + 1, bends.end());
        }
        bends = std::move(jogged);
    }
    for (Point& bend : bends)
        bend = {std::round(bend.x / step.width) * step.width,
                std::round(bend.y / step.height) * step.height};
    bends.erase(std::unique(bends.begin(), bends.end()), bends.end());
    return bends;
}

namespace {

/// Brings the end of a line level with its first bend, where that is a matter of steps only.
void slide(Point& end, const Point& bend, bool flat)
{
    constexpr double kMost = 12;
    double Point::*across = flat ? &Point::y : &Point::x;
    if (std::abs(end.*across - bend.*across) <= kMost)
        end.*across = bend.*across;
}

}  // namespace

BendGesture::BendGesture(CanvasParts& parts, const Pointer& start, EdgeId edge)
    : m_parts(parts)
    , m_start(start)
    , m_edge(edge)
    , m_index(static_cast<std::size_t>(parts.diagram().indexOf(edge)))
    , m_before(parts.layout())
{
    m_leg = legAt(m_before.edges[m_index].route, start.scene);
    m_shown = m_before;
    parts.state.isDragging = true;
    parts.status(
        CanvasView::tr("Move the line · double-click it to write on it · Esc puts it back"));
}

void BendGesture::update(const Pointer& pointer)
{
    const Polyline& route = m_before.edges[m_index].route;
    if (m_leg < 0)
        return;
    const Point by = pointer.scene - m_start.scene;
    const Size step = m_parts.document->step();
    const bool flat = isFlat(route, m_leg);
    const double grid = flat ? step.height : step.width;
    const double shift = std::round((flat ? by.y : by.x) / grid) * grid;
    EdgePlace& place = m_shown.edges[m_index];
    place = m_before.edges[m_index];
    if (shift == 0) {
        m_parts.preview(m_shown);
        m_parts.repaintOverlay();
        return;
    }
    const std::vector<Point> bends = bendsAfterShift(route, m_leg, shift, step);
    place.route.assign(1, route.front());
    place.route.insert(place.route.end(), bends.begin(), bends.end());
    place.route.push_back(route.back());
    // Bends lie on steps, ends do not: they slide along their border, as they will when it is done.
    const std::size_t last = place.route.size() - 1;
    slide(place.route[0], place.route[1], isFlat(route, 0));
    slide(place.route[last], place.route[last - 1],
          isFlat(route, static_cast<int>(route.size()) - 2));
    place.sourceTrunk = 0;
    place.targetTrunk = 0;
    if (place.labelBox) {
        const auto& own = m_parts.diagram().edges()[m_index].labelPlace;
        const auto middle = [&](const Polyline& line) {
            return own ? labelMiddle(line, *own) : middleOf(line);
        };
        place.labelBox = place.labelBox->translated(middle(place.route) - middle(route));
    }
    m_parts.preview(m_shown);
    m_parts.repaintOverlay();
}

void BendGesture::commit(const Pointer& pointer)
{
    update(pointer);
    const Polyline route = m_shown.edges[m_index].route;
    m_parts.state.isDragging = false;
    m_parts.status({});
    if (m_leg < 0 || route == m_before.edges[m_index].route) {
        m_parts.endPreview();
        return;
    }
    const Diff diff = placedBends({m_parts.diagram(), m_before, m_parts.catalog()}, m_edge,
                                  {route.begin() + 1, route.end() - 1});
    if (diff.empty() || !m_parts.apply(diff, CanvasView::tr("Move line")))
        m_parts.endPreview();
}

void BendGesture::cancel()
{
    m_parts.state.isDragging = false;
    m_parts.status({});
    m_parts.endPreview();
    m_parts.repaintOverlay();
}

}  // namespace stratoplan::canvas
