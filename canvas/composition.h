#pragma once

#include "canvas/placing.h"

namespace stratoplan::canvas {

/// Applies edits one after the other to a copy and adds them up: one gesture, one Diff.
class Composition {
public:
    explicit Composition(const Diagram& diagram) : m_diagram(diagram) {}

    const Diagram& diagram() const { return m_diagram; }
    void add(const Diff& diff)
    {
        if (!diff.empty() && m_diagram.apply(diff).ok())
            m_sum.add(diff);
    }
    Diff diff() { return m_sum.take(); }

private:
    Diagram m_diagram;
    DiffSum m_sum;
};

/// Boxes for what will be touched: all of them in a free diagram, the missing ones of `ids` and
/// what they hold in an arranged one.
void storePlaces(Composition& work, const PlacingContext& context, const std::vector<NodeId>& ids);

/// Lets the containers above a node grow to hold it, innermost first.
void growAbove(Composition& work, const Catalog& catalog, NodeId id);

/// The box that a container needs for what it holds, its frame around it; empty where it holds
/// nothing that has a place.
Rect roomFor(const Diagram& diagram, const Catalog& catalog, const Node& container);

}  // namespace stratoplan::canvas
