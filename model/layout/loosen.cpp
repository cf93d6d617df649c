#include "model/layout/loosen.h"

#include <algorithm>
#include <cmath>

namespace stratoplan::layout {

void loosen(Wiring& wiring, int link, int leg)
{
    Polyline& route = wiring.routes[link];
    int& labelled = wiring.labels[link].leg;
    const Point a = route[leg];
    const Point b = route[leg + 1];
    const double length = std::abs(a.x - b.x) + std::abs(a.y - b.y);
    const auto along = [&](double d) {
        const double f = std::clamp(d / length, 0.0, 1.0);
        return Point{std::round(a.x + (b.x - a.x) * f), std::round(a.y + (b.y - a.y) * f)};
    };
    if (leg + 2 == countOf(route)) {
        route.insert(route.begin() + leg + 1, 2,
                     along(length - std::min<double>(kHead, length / 3)));
        if (labelled > leg)
            labelled += 2;
    }
    if (leg == 0) {
        route.insert(route.begin() + 1, 2, along(std::min<double>(kTail, length / 3)));
        if (labelled >= 0)
            labelled += 2;
    }
}

}  // namespace stratoplan::layout
