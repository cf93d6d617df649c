#include "model/layout/label_place.h"

#include <algorithm>
#include <cmath>

namespace stratoplan {

Point labelMiddle(const Polyline& route, const LabelPlace& place)
{
    double length = 0;
    for (std::size_t i = 1; i < route.size(); ++i)
        length += std::hypot(route[i].x - route[i - 1].x, route[i].y - route[i - 1].y);
    double left = length * place.percent / 100;
    Point at = route.empty() ? Point{} : route.front();
    for (std::size_t i = 1; i < route.size(); ++i) {
        const Point way = route[i] - route[i - 1];
        const double leg = std::hypot(way.x, way.y);
        at = leg > left ? route[i - 1] + way * (left / leg) : route[i];
        if (leg > left)
            break;
        left -= leg;
    }
    return at + place.off;
}

LabelPlace labelPlaceAt(const Polyline& route, Point middle)
{
    double length = 0;
    double along = 0;
    double least = 1e18;
    Point nearest;
    for (std::size_t i = 1; i < route.size(); ++i) {
        const Point from = route[i - 1];
        const Point way = route[i] - from;
        const double leg = std::hypot(way.x, way.y);
        const Point to = middle - from;
        const double share =
            leg > 0 ? std::clamp((to.x * way.x + to.y * way.y) / (leg * leg), 0.0, 1.0) : 0.0;
        const Point at = from + way * share;
        if (const double far = std::hypot(middle.x - at.x, middle.y - at.y); far < least) {
            least = far;
            along = length + leg * share;
            nearest = at;
        }
        length += leg;
    }
    LabelPlace place;
    place.percent = length > 0 ? static_cast<int>(std::lround(100 * along / length)) : 50;
    place.off = middle - labelMiddle(route, {place.percent, {}});
    return place;
}

}  // namespace stratoplan
