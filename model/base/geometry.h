#pragma once

#include <algorithm>
#include <cmath>
#include <vector>

namespace stratoplan {

/// Units: scene units, 1 = 1 px at 100 % zoom, y down.
struct Point {
    double x = 0;
    double y = 0;

    friend bool operator==(const Point&, const Point&) = default;
    friend Point operator+(Point a, Point b) { return {a.x + b.x, a.y + b.y}; }
    friend Point operator-(Point a, Point b) { return {a.x - b.x, a.y - b.y}; }
    friend Point operator*(Point a, double f) { return {a.x * f, a.y * f}; }
};

struct Size {
    double width = 0;
    double height = 0;

    friend bool operator==(const Size&, const Size&) = default;
};

/// Units: scene units. A rectangle of no width and no height is empty and unites with nothing.
struct Rect {
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;

    double left() const { return x; }
    double top() const { return y; }
    double right() const { return x + width; }
    double bottom() const { return y + height; }
    Point topLeft() const { return {x, y}; }
    Point center() const { return {x + width / 2, y + height / 2}; }
    Size size() const { return {width, height}; }
    bool empty() const { return width <= 0 && height <= 0; }

    bool contains(Point p) const
    {
        return p.x >= left() && p.x <= right() && p.y >= top() && p.y <= bottom();
    }
    bool contains(const Rect& r) const
    {
        return r.left() >= left() && r.right() <= right() && r.top() >= top() &&
               r.bottom() <= bottom();
    }
    bool intersects(const Rect& r) const
    {
        return r.left() < right() && r.right() > left() && r.top() < bottom() && r.bottom() > top();
    }
    Rect translated(Point d) const { return {x + d.x, y + d.y, width, height}; }
    /// Grows by `m` on every side; shrinks when it is negative.
    Rect adjusted(double m) const { return {x - m, y - m, width + 2 * m, height + 2 * m}; }
    Rect united(const Rect& r) const
    {
        if (empty())
            return r;
        if (r.empty())
            return *this;
        const double l = std::min(left(), r.left());
        const double t = std::min(top(), r.top());
        return {l, t, std::max(right(), r.right()) - l, std::max(bottom(), r.bottom()) - t};
    }

    friend bool operator==(const Rect&, const Rect&) = default;
};

/// Corner points in order, at least two for a drawn line. Units: scene units.
using Polyline = std::vector<Point>;

}  // namespace stratoplan
