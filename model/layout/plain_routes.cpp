#include "model/layout/plain_routes.h"

#include <algorithm>
#include <cmath>

namespace stratoplan::layout {

Polyline loopRoute(const Item& item, int before)
{
    const Rect& box = item.box;
    const double out = 24 + 12.0 * before;
    const double y = item.round ? box.center().y : std::round(box.top() + box.height * 0.3);
    const double x =
        item.round ? box.center().x : std::round(box.right() - std::min(box.width * 0.25, 32.0));
    return {{box.right(), y},
            {box.right() + out, y},
            {box.right() + out, box.top() - out},
            {x, box.top() - out},
            {x, box.top()}};
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
