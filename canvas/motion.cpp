#include "canvas/motion.h"

#include <algorithm>
#include <cmath>

namespace stratoplan::canvas {
namespace {

Point mix(Point a, Point b, double part)
{
    return a + (b - a) * part;
}

Rect mix(const Rect& a, const Rect& b, double part)
{
    const auto value = [part](double from, double to) { return from + (to - from) * part; };
    return {value(a.x, b.x), value(a.y, b.y), value(a.width, b.width), value(a.height, b.height)};
}

Polyline mix(const Polyline& a, const Polyline& b, double part)
{
    if (a.size() < 2 || b.size() < 2)
        return b;
    const std::size_t count = std::max(a.size(), b.size());
    const auto cornerOf = [count](const Polyline& route, std::size_t i) {
        return route[i * (route.size() - 1) / (count - 1)];
    };
    Polyline mixed;
    for (std::size_t i = 0; i < count; ++i)
        mixed.push_back(mix(cornerOf(a, i), cornerOf(b, i), part));
    return mixed;
}

}  // namespace

int movedCount(const Layout& from, const Layout& to)
{
    int count = 0;
    for (std::size_t i = 0; i < to.nodes.size(); ++i)
        count += from.nodes[i].box != to.nodes[i].box ? 1 : 0;
    for (std::size_t i = 0; i < to.edges.size(); ++i)
        count += from.edges[i].route != to.edges[i].route ? 1 : 0;
    return count;
}

Layout between(const Layout& from, const Layout& to, double part)
{
    Layout mixed = to;
    for (std::size_t i = 0; i < to.nodes.size(); ++i) {
        if (from.nodes[i].hidden || to.nodes[i].hidden || from.nodes[i].box.empty())
            continue;
        mixed.nodes[i].box = mix(from.nodes[i].box, to.nodes[i].box, part);
        mixed.nodes[i].textBox = mix(from.nodes[i].textBox, to.nodes[i].textBox, part);
    }
    for (std::size_t i = 0; i < to.edges.size(); ++i) {
        mixed.edges[i].route = mix(from.edges[i].route, to.edges[i].route, part);
        if (from.edges[i].labelBox && to.edges[i].labelBox)
            mixed.edges[i].labelBox = mix(*from.edges[i].labelBox, *to.edges[i].labelBox, part);
    }
    return mixed;
}

double eased(double part)
{
    // The curve gives x and y over a parameter; x grows with it, so halving finds it.
    constexpr double kX1 = 0.2;
    double low = 0;
    double high = 1;
    for (int i = 0; i < 20; ++i) {
        const double t = (low + high) / 2;
        const double x = 3 * (1 - t) * (1 - t) * t * kX1 + t * t * t;
        (x < part ? low : high) = t;
    }
    const double t = (low + high) / 2;
    return 3 * (1 - t) * t * t + t * t * t;
}

}  // namespace stratoplan::canvas
