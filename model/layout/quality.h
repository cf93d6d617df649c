#pragma once

#include "model/layout/layout.h"

namespace stratoplan {

/// How good a laid-out diagram is: what must not be, and what should be little.
struct LayoutQuality {
    int overlaps = 0;  ///< pairs of boxes of which neither holds the other
    int childrenOutside = 0;
    int strangers = 0;       ///< (edge, leaf): the route runs through a box that is not its end
    int titleCrossings = 0;  ///< (edge, title)
    int labelFaults = 0;     ///< labels on boxes, labels, titles or other edges
    int missing = 0;         ///< visible edges without a route, labels without a place
    int crossings = 0;
    int bends = 0;
    double length = 0;  ///< scene units, of all routes

    int defects() const
    {
        return overlaps + childrenOutside + strangers + titleCrossings + labelFaults + missing;
    }
};

/// Cost: quadratic in nodes and edges; for tests and small diagrams.
LayoutQuality qualityOf(const Diagram& diagram, const Layout& layout);

}  // namespace stratoplan
