#include "model/layout/stretch.h"

#include <algorithm>

namespace stratoplan {

namespace {

using Knot = std::pair<double, double>;

/// Outside the knots everything moves with the nearest one.
double mapped(const std::vector<Knot>& knots, double at, double Knot::*from, double Knot::*to)
{
    if (knots.empty())
        return at;
    const auto after =
        std::upper_bound(knots.begin(), knots.end(), at,
                         [from](double value, const Knot& knot) { return value < knot.*from; });
    if (after == knots.begin())
        return knots.front().*to + at - knots.front().*from;
    const Knot& low = *std::prev(after);
    if (after == knots.end() || (*after).*from <= low.*from)
        return low.*to + at - low.*from;
    const double part = (at - low.*from) / ((*after).*from - low.*from);
    return low.*to + part * ((*after).*to - low.*to);
}

}  // namespace

AxisStretch::AxisStretch(std::vector<std::pair<double, double>> knots) : m_knots(std::move(knots))
{
}

double AxisStretch::drawn(double stored) const
{
    return mapped(m_knots, stored, &Knot::first, &Knot::second);
}

double AxisStretch::stored(double drawn) const
{
    return mapped(m_knots, drawn, &Knot::second, &Knot::first);
}

}  // namespace stratoplan
