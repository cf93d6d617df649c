#include "model/layout/route_goal.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace stratoplan::layout {

namespace {

constexpr double kSideways = 14;  // leaving across the flow
constexpr double kAgainst = 70;   // leaving against the flow

Side flowSide(Direction d)
{
    switch (d) {
    case Direction::TopBottom:
        return Side::Bottom;
    case Direction::BottomTop:
        return Side::Top;
    case Direction::LeftRight:
        return Side::Right;
    case Direction::RightLeft:
        return Side::Left;
    }
    return Side::Bottom;
}

double borderOf(const Rect& box, Side side)
{
    switch (side) {
    case Side::Top:
        return box.top();
    case Side::Right:
        return box.right();
    case Side::Left:
        return box.left();
    default:
        return box.bottom();
    }
}

}  // namespace

double sideCost(Side side, Side flow)
{
    return side == flow ? 0 : side == opposite(flow) ? kAgainst : kSideways;
}

double portCost(const Rect& box, const RouteGraph::Vertex& port)
{
    const double off = isVertical(port.side) ? std::abs(port.x - box.center().x)
                                             : std::abs(port.y - box.center().y);
    return off < 1 ? 0 : 6 + 0.15 * off;
}

void RouteGoal::set(const Link& link, Direction flow)
{
    m_item = link.to;
    m_flow = flowSide(flow);
    m_entrances.clear();
    const Item& goal = m_scene.items[m_item];
    // A container is reached from within by what stands in it.
    const bool inward = goal.container && m_scene.isAncestor(link.to, link.from);
    for (const Side side : {Side::Top, Side::Right, Side::Bottom, Side::Left}) {
        Entrance entrance;
        entrance.vertical = isVertical(side);
        entrance.sign = (side == Side::Top || side == Side::Left) != inward ? 1 : -1;
        entrance.border = borderOf(goal.box, side);
        entrance.low = entrance.vertical ? goal.box.left() : goal.box.top();
        entrance.high = entrance.vertical ? goal.box.right() : goal.box.bottom();
        entrance.cost = inward ? 0 : sideCost(opposite(side), m_flow);
        if (goal.container || narrowToPorts(entrance, side))
            m_entrances.push_back(entrance);
    }
}

/// False: there is no port on that side.
bool RouteGoal::narrowToPorts(Entrance& entrance, Side side) const
{
    double low = std::numeric_limits<double>::max();
    double high = -low;
    double cost = low;
    for (const int v : m_graph.portsOf[m_item]) {
        const RouteGraph::Vertex& port = m_graph.vertices[v];
        if (port.side != side)
            continue;
        const double at = entrance.vertical ? port.x : port.y;
        low = std::min(low, at);
        high = std::max(high, at);
        cost = std::min(cost, endCost(v));
    }
    entrance.low = low;
    entrance.high = high;
    entrance.cost = cost;
    return low <= high;
}

double RouteGoal::endCost(int vertex) const
{
    const RouteGraph::Vertex& port = m_graph.vertices[vertex];
    return sideCost(opposite(port.side), m_flow) + portCost(m_scene.items[m_item].box, port);
}

double RouteGoal::estimate(int vertex, Side heading, double sight) const
{
    const RouteGraph::Vertex& from = m_graph.vertices[vertex];
    const bool vertical = isVertical(heading);
    const double sign = heading == Side::Right || heading == Side::Bottom ? 1 : -1;
    double least = std::numeric_limits<double>::max();
    for (const Entrance& e : m_entrances) {
        const double ahead = e.sign * (e.border - (e.vertical ? from.y : from.x));
        const double at = e.vertical ? from.x : from.y;
        const double beside = at < e.low ? e.low - at : at > e.high ? e.high - at : 0;
        int bends = 0;
        if (vertical != e.vertical)
            bends = ahead < 0 || beside * sign < 0 ? 3 : 1;
        else if (sign != e.sign)
            bends = 2;
        else
            bends = ahead < 0 ? 4 : beside != 0 ? 2 : 0;
        least =
            std::min(least, sight * (std::abs(ahead) + std::abs(beside)) + bends * kBend + e.cost);
    }
    return least;
}

}  // namespace stratoplan::layout
