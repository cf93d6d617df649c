#include "model/picture/edge_path.h"

#include "model/picture/path_data.h"

#include <algorithm>
#include <cmath>

namespace stratoplan {

namespace {

using Verb = PathStep::Verb;

constexpr double kRadius = 8;
constexpr double kEps = 0.01;
constexpr double kGapToBorder = 1;
constexpr double kClearOfBend = 4;

struct Leg {
    Point from;
    Point direction;
    double begin;  ///< along the route
    double length;
    double cornerIn = 0;  ///< radius of the corner at its begin
    double cornerOut = 0;
};

std::vector<Leg> legsOf(const Polyline& route)
{
    std::vector<Leg> legs;
    double offset = 0;
    for (std::size_t i = 1; i < route.size(); ++i) {
        const Point d = route[i] - route[i - 1];
        const double length = std::hypot(d.x, d.y);
        if (length < kEps)
            continue;
        const Point unit = d * (1 / length);
        if (!legs.empty()) {
            Leg& last = legs.back();
            const double across = last.direction.x * unit.y - last.direction.y * unit.x;
            const double along = last.direction.x * unit.x + last.direction.y * unit.y;
            if (std::abs(across) < 1e-6 && along > 0) {
                last.length += length;
                offset += length;
                continue;
            }
        }
        legs.push_back({route[i - 1], unit, offset, length});
        offset += length;
    }
    for (std::size_t i = 0; i + 1 < legs.size(); ++i) {
        // An inner leg gives half of itself to each of its corners, an outer one all but the head.
        const double before = i == 0 ? legs[i].length : legs[i].length / 2;
        const double after = i + 2 == legs.size() ? legs[i + 1].length : legs[i + 1].length / 2;
        legs[i].cornerOut = legs[i + 1].cornerIn = std::min({kRadius, before, after});
    }
    return legs;
}

/// Draws stretches of a route; jumps where it is told to go to a place that it has not reached.
class Walker {
public:
    void lineTo(const Leg& leg, double from, double to)
    {
        const Point a = leg.from + leg.direction * (from - leg.begin);
        moveTo(a);
        const Point b = leg.from + leg.direction * (to - leg.begin);
        if (to - from > kEps)
            m_steps.push_back({Verb::Line, b});
        m_at = b;
    }
    void corner(const Leg& leg, const Leg& next)
    {
        const Point bend = next.from;
        moveTo(bend - leg.direction * leg.cornerOut);
        const Point end = bend + next.direction * leg.cornerOut;
        if (leg.cornerOut > kEps)
            m_steps.push_back({Verb::Quad, end, bend});
        m_at = end;
    }
    std::vector<PathStep> taken()
    {
        if (!m_steps.empty() && m_steps.back().verb == Verb::Move)
            m_steps.pop_back();
        return std::move(m_steps);
    }

private:
    void moveTo(Point p)
    {
        if (!m_steps.empty() && std::hypot(p.x - m_at.x, p.y - m_at.y) < kEps)
            return;
        if (!m_steps.empty() && m_steps.back().verb == Verb::Move)
            m_steps.pop_back();
        m_steps.push_back({Verb::Move, p});
        m_at = p;
    }

    std::vector<PathStep> m_steps;
    Point m_at;
};

}  // namespace

double headLength(Marker marker, bool thick)
{
    switch (marker) {
    case Marker::Arrow:
        return thick ? 9.5 : 7.5;
    case Marker::Circle:
        return 10;
    case Marker::Cross:
        return 6;
    case Marker::None:
        break;
    }
    return 0;
}

HeadShape headShape(Marker marker, bool thick, Point tip, Point direction)
{
    const Point side = {-direction.y, direction.x};
    HeadShape head;
    if (marker == Marker::Arrow) {
        const double length = thick ? 11 : 9;
        const double half = thick ? 5.5 : 4;
        const Point point = tip - direction * kGapToBorder;
        const Point back = point - direction * length;
        head.steps = {{Verb::Move, point},
                      {Verb::Line, back + side * half},
                      {Verb::Line, back + direction * 2},
                      {Verb::Line, back - side * half},
                      {Verb::Close, point}};
        head.filled = true;
    } else if (marker == Marker::Circle) {
        const Point center = tip - direction * (kGapToBorder + 4.75);
        head.steps = ellipseSteps(center, 4, 4);
    } else if (marker == Marker::Cross) {
        const Point center = tip - direction * 6;
        const Point a = (direction + side) * 4;
        const Point b = (direction - side) * 4;
        head.steps = {{Verb::Move, center - a},
                      {Verb::Line, center + a},
                      {Verb::Move, center - b},
                      {Verb::Line, center + b}};
    }
    return head;
}

std::vector<PathStep> edgePath(const Polyline& route, double trimStart, double trimEnd,
                               const EdgeCuts* cuts)
{
    const std::vector<Leg> legs = legsOf(route);
    if (legs.empty())
        return {};
    const double whole = legs.back().begin + legs.back().length;
    double begin = trimStart;
    double end = whole - trimEnd;
    if (cuts) {
        // A branch leaves its trunk one radius before the corner, so that both bend alike.
        if (cuts->sharedStart > kEps)
            begin = std::max(begin, cuts->sharedStart - kRadius);
        if (cuts->sharedEnd < whole - kEps)
            end = std::min(end, cuts->sharedEnd + kRadius);
    }
    Walker walker;
    std::size_t gap = 0;
    for (std::size_t i = 0; i < legs.size(); ++i) {
        const Leg& leg = legs[i];
        double from = std::max(begin, leg.begin + leg.cornerIn);
        const double to = std::min(end, leg.begin + leg.length - leg.cornerOut);
        if (cuts) {
            for (; gap < cuts->gaps.size() && cuts->gaps[gap].end <= leg.begin + leg.length;
                 ++gap) {
                const Cut& cut = cuts->gaps[gap];
                if (cut.begin < from + kClearOfBend || cut.end > to - kClearOfBend)
                    continue;  // beside a bend or a head a gap would look like a broken line
                walker.lineTo(leg, from, cut.begin);
                from = cut.end;
            }
        }
        if (to - from > kEps)
            walker.lineTo(leg, from, to);
        if (i + 1 < legs.size()) {
            const double bend = leg.begin + leg.length;
            if (bend - leg.cornerOut + kEps >= begin - kRadius && bend > begin && bend < end)
                walker.corner(leg, legs[i + 1]);
        }
    }
    return walker.taken();
}

}  // namespace stratoplan
