#pragma once

#include "canvas/interaction.h"
#include "canvas/picture_cache.h"
#include "canvas/view_transform.h"

#include <vector>

namespace stratoplan::canvas {

/// What is under the pointer.
struct Hit {
    enum class What { Nothing, Node, Edge, EdgeLabel, EdgeEnd, ResizeHandle, ConnectHandle };

    What what = What::Nothing;
    NodeId node = {};
    EdgeId edge = {};
    int handle = 0;        ///< resize: 0 to 7; connect: the Side; edge end: 0 source, 1 target
    bool onTitle = false;  ///< of a container

    friend bool operator==(const Hit&, const Hit&) = default;
};

/// The frontmost thing at `view`: handles of what is selected or hovered, then cards, edge labels
/// and edges, then the innermost container. Cost: what lies in one cell of the grid.
Hit hitAt(const PictureCache& cache, const ViewTransform& view, const Interaction& state,
          QPointF at);

/// Everything under the point, frontmost first: what Alt+click walks through.
std::vector<Hit> hitsAt(const PictureCache& cache, const ViewTransform& view, QPointF at);

/// The innermost container at `scene` that is none of `except` and not inside one of them; none:
/// top.
NodeId containerAt(const PictureCache& cache, Point scene, const std::vector<NodeId>& except);

/// Nodes inside the rectangle, or touched by it. A container counts as inside only with all of it.
std::vector<NodeId> nodesIn(const PictureCache& cache, const Rect& rect, bool touched);
std::vector<EdgeId> edgesIn(const PictureCache& cache, const Rect& rect);

/// The line at `scene` that a component dropped there would be led into: one that ends at none of
/// `except` and has no component in front of it. None: there is no line.
EdgeId openEdgeAt(const PictureCache& cache, const ViewTransform& view, Point scene,
                  const std::vector<NodeId>& except);

/// Halfway along the longest leg of a route.
Point middleOf(const Polyline& route);

}  // namespace stratoplan::canvas
