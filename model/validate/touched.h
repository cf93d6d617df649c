#pragma once

#include "model/validate/context.h"

#include <set>
#include <string>
#include <vector>

namespace stratoplan {

/// What two states of a diagram differ in.
struct Changes {
    bool everything = false;      ///< what all rules depend on: the kind of diagram
    bool structure = false;       ///< nodes came, went, moved, or are of another kind
    bool names = false;           ///< what `memberOf` refers to may be another node
    std::vector<NodeId> records;  ///< new, changed, moved, or stated otherwise beside the drawing
    std::vector<NodeId> ends;     ///< of edges that came, went, moved or changed
    std::vector<NodeId> parents;  ///< of nodes that came, went or moved
    std::vector<std::string> kinds;  ///< of nodes that went or changed, as they were
};

Changes changesBetween(const Diagram& before, const Diagram& after,
                       const StatedProperties& statedBefore, const StatedProperties& statedAfter);

/// Where findings may be others after those changes, by place in the new diagram and in order.
struct Touched {
    std::vector<int> near;  ///< Reach::Near; the edges are those at these nodes
    std::vector<int> nearEdges;
    std::vector<int> network;  ///< Reach::Network
    std::vector<int> networkEdges;
    std::set<std::string, std::less<>> kinds;  ///< kinds, their bases and traits of what is near
};

/// Cost: a pass over the numbers of both contexts where the structure changed, else what is near.
Touched touchedBy(const Changes& changes, const RuleContext& before, const RuleContext& after);

}  // namespace stratoplan
