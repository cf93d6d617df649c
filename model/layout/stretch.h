#pragma once

#include "model/base/geometry.h"

#include <utility>
#include <vector>

namespace stratoplan {

/// How one coordinate of a character drawing was opened up to make room: a monotone piecewise
/// linear map from where the diagram stores things to where they are drawn. Units: scene units.
class AxisStretch {
public:
    /// Knots (stored, drawn), neither of them ever falling; empty: nothing is moved.
    AxisStretch() = default;
    explicit AxisStretch(std::vector<std::pair<double, double>> knots);

    double drawn(double stored) const;
    double stored(double drawn) const;
    bool none() const { return m_knots.empty(); }

private:
    std::vector<std::pair<double, double>> m_knots;
};

/// Both axes. What is aligned stays aligned, what is in order stays in order.
struct Stretch {
    AxisStretch x;
    AxisStretch y;

    Point drawn(Point p) const { return {x.drawn(p.x), y.drawn(p.y)}; }
    Point stored(Point p) const { return {x.stored(p.x), y.stored(p.y)}; }
    Rect drawn(const Rect& r) const { return between(drawn(r.topLeft()), drawn(corner(r))); }
    Rect stored(const Rect& r) const { return between(stored(r.topLeft()), stored(corner(r))); }
    bool none() const { return x.none() && y.none(); }

private:
    static Point corner(const Rect& r) { return {r.right(), r.bottom()}; }
    static Rect between(Point a, Point b) { return {a.x, a.y, b.x - a.x, b.y - a.y}; }
};

}  // namespace stratoplan
