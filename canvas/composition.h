#pragma once

#include "canvas/placing.h"

#include <optional>
#include <unordered_map>
#include <vector>

namespace stratoplan::canvas {

/// Applies edits one after the other and adds them up: one gesture, one Diff. What only moves
/// things is kept beside the diagram, since most drops of one thing among thousands do no more.
class Composition {
public:
    explicit Composition(const Diagram& diagram) : m_base(diagram) {}

    /// With all edits. Cost: where there were some, the first call copies the diagram.
    const Diagram& diagram();
    /// The same, but for places: those are boxOf()'s.
    const Diagram& structure() const { return m_copy ? *m_copy : m_base; }
    std::optional<Rect> boxOf(NodeId id) const;
    /// An edit that does not fit is left out.
    void add(const Diff& diff);
    /// All as one, with a last edit that fits and behind which nothing is asked.
    Diff diff(const Diff& last = {});

private:
    const Diagram& m_base;
    std::optional<Diagram> m_copy;
    std::vector<Diff> m_waiting;  // what only moves things, for the copy
    std::unordered_map<NodeId, std::optional<Rect>> m_boxes;  // as those say
    DiffSum m_sum;
};

/// Boxes for what will be touched: all of them in a free diagram, the missing ones of `ids` and
/// what they hold in an arranged one.
void storePlaces(Composition& work, const PlacingContext& context, const std::vector<NodeId>& ids);

/// Lets a container and those above it grow to hold what is in them, innermost first, and the
/// innermost one to hold `more`.
void growToHold(Composition& work, const Catalog& catalog, NodeId container, const Rect& more = {});
/// The same for the containers above a node.
void growAbove(Composition& work, const Catalog& catalog, NodeId id);

/// The box that a container needs for what it holds and for `more`, its frame around it; empty
/// where it holds nothing that has a place.
Rect roomFor(const Composition& work, const Catalog& catalog, const Node& container,
             const Rect& more = {});

}  // namespace stratoplan::canvas
