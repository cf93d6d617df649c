#pragma once

#include "model/core/diagram.h"
#include "model/layout/layout.h"

#include <vector>

namespace stratoplan {

/// A stretch of a route that is not painted. Units: scene units along the route from its begin.
struct Cut {
    double begin = 0;
    double end = 0;
};

/// What of one edge is not painted: others paint it, or it makes way for a crossing line.
struct EdgeCuts {
    double sharedStart = 0;   ///< the trunk at its begin, which an earlier edge paints
    double sharedEnd = 0;     ///< where the trunk at its end begins; its whole length without one
    bool headShared = false;  ///< an earlier edge of the trunk paints the head at its end
    bool tailShared = false;
    std::vector<Cut> gaps;  ///< of crossings, in order
};

/// For every edge of a laid-out diagram, parallel to its edges. Trunks are painted once, by the
/// first edge of each; at a crossing the edge that is painted earlier makes way by a gap of 6.
/// Cost: O((n + crossings) log n); at most 400 000 crossings are looked at.
std::vector<EdgeCuts> edgeCuts(const Diagram& diagram, const Layout& layout);

}  // namespace stratoplan
