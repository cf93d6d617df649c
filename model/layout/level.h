#pragma once

#include "model/base/geometry.h"

#include <limits>
#include <span>
#include <vector>

namespace stratoplan::layout {

/// Where the outside partners of a box lie, as a wish for its place across the flow; NaN: none.
inline constexpr double kNoWish = std::numeric_limits<double>::quiet_NaN();

/// A child of the container that is being arranged. Sizes are along and across the flow: a level is
/// always laid out from top to bottom and turned afterwards.
struct LevelBox {
    double across = 0;
    double along = 0;
    bool container = false;
    double wish = kNoWish;  ///< 0 at the left end of the level, 1 at its right end
    bool outsideEdges = false;
};

/// Edges between two children or their contents, merged.
struct LevelEdge {
    int from = 0;
    int to = 0;
    int weight = 1;
    int length = 1;
    bool drawn = true;
    double fromAt = 0;  ///< where it leaves, across the flow, from the box's left edge
    double toAt = 0;
    double labelAlong = 0;
    double labelAcross = 0;
};

struct LevelOptions {
    double sibling = 24;  ///< gap across the flow
    double rank = 44;     ///< gap along the flow
    double aspect = 1.5;  ///< wanted, across by along
    bool wrap = true;
    int columns = 0;  ///< of boxes without edges among them; 0: what comes nearest to the aspect
};

struct LevelResult {
    std::vector<Point> at;  ///< top left corners: x across, y along
    Size size;
    int crossings = 0;
};

/// Arranges the boxes of one level: connected ones in ranks, the others packed.
LevelResult arrangeLevel(const std::vector<LevelBox>& boxes, const std::vector<LevelEdge>& edges,
                         const LevelOptions& options);

/// Packs blocks of these sizes in rows near the wanted aspect, in order. Returns the top left
/// corners.
std::vector<Point> packed(const std::vector<Size>& blocks, double gap, double aspect, Size& size);

/// Ranks of an acyclic picture of the edges, from 0; edges that go back are marked in `reversed`.
std::vector<int> rankedBoxes(int boxes, const std::vector<LevelEdge>& edges,
                             std::vector<char>& reversed);

/// The layers of a ranked level with stand-ins for edges that span ranks.
struct Layers {
    struct Slot {
        int box = -1;   ///< -1: a stand-in
        int edge = -1;  ///< of a stand-in
        double wish = kNoWish;
    };
    struct Hop {
        int from = 0;  ///< slot in the upper layer
        int to = 0;    ///< slot in the layer below
        int edge = 0;
        int weight = 1;
    };
    std::vector<Slot> slots;
    std::vector<int> rankOf;
    std::vector<std::vector<int>> layers;  ///< slots in order
    std::vector<std::vector<Hop>> hops;    ///< by upper layer
};

/// The hops that end at each slot, from the layer above it or from the layer below.
class HopsAt {
public:
    HopsAt(const Layers& layers, bool above);

    std::span<const Layers::Hop* const> operator[](int slot) const
    {
        const auto at = static_cast<std::size_t>(slot);
        return std::span(m_hops).subspan(m_first[at], m_first[at + 1] - m_first[at]);
    }
    /// The slot at the other end.
    int beyond(const Layers::Hop& hop) const { return m_above ? hop.from : hop.to; }

private:
    std::vector<std::size_t> m_first;  // by slot, and one behind the last
    std::vector<const Layers::Hop*> m_hops;
    bool m_above;
};

Layers layersOf(const std::vector<LevelBox>& boxes, const std::vector<LevelEdge>& edges,
                const std::vector<int>& rank, const std::vector<char>& reversed);

/// Reorders each layer so that few hops cross; keeps the given order where it does not matter.
/// Returns the crossings that are left.
int reduceCrossings(Layers& layers);

}  // namespace stratoplan::layout
