#include "model/layout/plain_routes.h"

#include <algorithm>
#include <cmath>

namespace stratoplan::layout {

namespace {

constexpr double kLoopOut = 24;
constexpr double kLoopApart = 12;
constexpr double kArchFeet = 2;       // cells from the corners of its box
constexpr double kNarrowestArch = 4;  // cells

/// Around the upper right corner, from that height at the right side.
Polyline cornerLoop(const Item& item, int before, double y)
{
    const Rect& box = item.box;
    const double out = kLoopOut + kLoopApart * before;
    const double x =
        item.round ? box.center().x : std::round(box.right() - std::min(box.width * 0.25, 32.0));
    return {{box.right(), y},
            {box.right() + out, y},
            {box.right() + out, box.top() - out},
            {x, box.top() - out},
            {x, box.top()}};
}

}  // namespace

Polyline loopRoute(const Item& item, int before)
{
    const Rect& box = item.box;
    return cornerLoop(item, before,
                      item.round ? box.center().y : std::round(box.top() + box.height * 0.3));
}

LoopPlace loopPlaceOf(const Scene& scene, int loop, const std::vector<int>& ends)
{
    const Item& item = scene.items[scene.links[loop].from];
    LoopPlace place{.cell = scene.cell};
    for (const int other : ends) {
        const bool isLoop = scene.links[other].to == scene.links[other].from;
        place.all += isLoop ? 1 : 0;
        place.before += isLoop && other < loop ? 1 : 0;
    }
    place.all /= 2;
    place.before /= 2;
    place.sideways =
        isHorizontal(item.parent < 0 ? scene.direction : scene.items[item.parent].direction);
    return place;
}

Polyline loopRouteInCells(const Item& item, const LoopPlace& place, const Size& label)
{
    const Rect& box = item.box;
    const double left = box.left() + kArchFeet * place.cell;
    const double right = box.right() - kArchFeet * place.cell;
    const bool isArch = place.sideways && place.before < 2 &&
                        right - left >= std::max(label.width, kNarrowestArch * place.cell);
    if (!isArch) {
        const int rows = static_cast<int>(box.height / place.cell) - 1;
        const int step = place.all > 1 ? std::clamp((rows - 1) / (place.all - 1), 1, 2) : 1;
        const double row = box.top() + place.cell * (1 + place.before * step);
        return cornerLoop(item, place.before,
                          std::clamp(row, box.top() + place.cell,
                                     std::max(box.bottom() - place.cell, box.top() + place.cell)));
    }
    const double y = place.before == 0 ? box.top() : box.bottom();
    const double out = place.before == 0 ? y - kLoopOut : y + kLoopOut;
    return {{left, y}, {left, out}, {right, out}, {right, y}};
}

Polyline straightRoute(const Rect& a, const Rect& b)
{
    const Point from = a.center();
    const Point to = b.center();
    if (std::abs(from.y - to.y) >= std::abs(from.x - to.x)) {
        const double y0 = to.y > from.y ? a.bottom() : a.top();
        const double y1 = to.y > from.y ? b.top() : b.bottom();
        if (from.x == to.x)
            return {{from.x, y0}, {to.x, y1}};
        return {{from.x, y0}, {from.x, (y0 + y1) / 2}, {to.x, (y0 + y1) / 2}, {to.x, y1}};
    }
    const double x0 = to.x > from.x ? a.right() : a.left();
    const double x1 = to.x > from.x ? b.left() : b.right();
    if (from.y == to.y)
        return {{x0, from.y}, {x1, to.y}};
    return {{x0, from.y}, {(x0 + x1) / 2, from.y}, {(x0 + x1) / 2, to.y}, {x1, to.y}};
}

}  // namespace stratoplan::layout
