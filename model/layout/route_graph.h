#pragma once

#include "model/layout/scene.h"

#include <array>
#include <vector>

namespace stratoplan::layout {

enum class Side : signed char { Top, Right, Bottom, Left, None = -1 };

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
};

}  // namespace stratoplan::layout
