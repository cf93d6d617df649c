#pragma once

#include "model/layout/scene.h"

#include <array>
#include <vector>

namespace stratoplan::layout {

enum class Side : signed char { Top, Right, Bottom, Left, None = -1 };

inline Side opposite(Side s)
{
    return static_cast<Side>((static_cast<int>(s) + 2) % 4);
}

/// A step of a route graph in the direction in which a route takes it.
struct Arc {
    int step = -1;
    Side heading = Side::None;
    /// To the right or downwards.
    bool forth() const { return heading == Side::Right || heading == Side::Bottom; }
};

/// The free channels of an arranged scene as lines and their meeting points. No line enters a leaf
/// or runs along a title, so neither does a route on them.
struct RouteGraph {
    /// A place where lines meet, or where a line meets the border of a leaf.
    struct Vertex {
        float x = 0;
        float y = 0;
        std::array<int, 4> next{-1, -1, -1, -1};  ///< by Side: the vertex on that side
        int container = -1;                       ///< innermost item around it
        int port = -1;                            ///< the leaf that it lies on, or -1
        Side side = Side::None;                   ///< of that leaf
        float title = 0;  ///< cost of the titles on the way to the vertex below
    };

    std::vector<Vertex> vertices;
    std::vector<std::vector<int>> portsOf;  ///< by item: vertices on its border

    /// `only`: lines for these items and links only, the rest is obstacle; empty means all.
    explicit RouteGraph(const Scene& scene, const std::vector<int>& links = {});

    int next(int vertex, Side side) const
    {
        return vertices[static_cast<std::size_t>(vertex)].next[static_cast<std::size_t>(side)];
    }
    /// The step from a vertex to its neighbour on that side. It is named by its upper or left
    /// vertex: 2 v to the right, 2 v + 1 downwards.
    int stepOf(int vertex, Side side) const
    {
        const int first = side == Side::Right || side == Side::Bottom ? vertex : next(vertex, side);
        return 2 * first + (side == Side::Top || side == Side::Bottom);
    }
    /// The vertices at which an arc begins and ends.
    int tailOf(Arc arc) const
    {
        return arc.forth() ? arc.step / 2 : next(arc.step / 2, opposite(arc.heading));
    }
    int headOf(Arc arc) const { return tailOf({arc.step, opposite(arc.heading)}); }
};

}  // namespace stratoplan::layout
