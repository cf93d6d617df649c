#pragma once

#include "model/layout/route_graph.h"

#include <vector>

namespace stratoplan::layout {

constexpr double kBend = 40;  // of a route, in scene px of length

inline bool isVertical(Side s)
{
    return s == Side::Top || s == Side::Bottom;
}

/// Cost of leaving on that side, or of arriving on the side opposite of it.
double sideCost(Side side, Side flow);
/// Cost of a port for being off the middle of its side of the box.
double portCost(const Rect& box, const RouteGraph::Vertex& port);

/// Where a route shall end, and how far it is to there. Units: scene px, or what is worth as many.
class RouteGoal {
public:
    /// How much of the distance that is left a search counts. All of it would hide ways that run
    /// along a mate for a part, which cost less than they are long; a rough search does not look
    /// for the best.
    static constexpr double kSight = 0.92;
    static constexpr double kRoughSight = 1.2;

    RouteGoal(const Scene& scene, const RouteGraph& graph) : m_scene(scene), m_graph(graph) {}

    /// The end of that link; `flow` is the direction of the level that it runs on.
    void set(const Link& link, Direction flow);

    int item() const { return m_item; }
    Side flow() const { return m_flow; }
    /// Cost of arriving at that port of the goal.
    double endCost(int vertex) const;
    /// Least cost from a vertex that is reached in that direction: `sight` times the distance to a
    /// side of the goal, a bend for every turn on the way, and what that side costs; of the side
    /// for which it is least.
    double estimate(int vertex, Side heading, double sight) const;

private:
    /// The way in over one side: a line to reach, and the direction to reach it in.
    struct Entrance {
        bool vertical = false;  // the direction
        double sign = 1;        // of the direction: 1 to the right or downwards
        double border = 0;      // where the line lies in that direction
        double low = 0;         // its ends
        double high = 0;
        double cost = 0;  // of arriving there, at least
    };
    bool narrowToPorts(Entrance& entrance, Side side) const;

    const Scene& m_scene;
    const RouteGraph& m_graph;
    int m_item = -1;
    Side m_flow = Side::None;
    std::vector<Entrance> m_entrances;
};

}  // namespace stratoplan::layout
