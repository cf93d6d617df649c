#pragma once

#include "canvas/selection.h"
#include "model/base/geometry.h"
#include "model/core/diagram.h"

#include <QString>

#include <optional>
#include <vector>

namespace stratoplan::canvas {

/// A line that shows what a dragged box is aligned with, or the equal gap that it keeps.
struct Guide {
    Point from;
    Point to;
    QString text = {};  ///< the gap in scene units, on a pill; empty for an alignment
};

/// Where dropped nodes will go.
struct DropTarget {
    NodeId container = {};  ///< none: the top level
    bool isLegal = true;
    QString text = {};  ///< "Move into Private subnet", or why not
};

/// The line that follows the pointer while connecting.
struct RubberEdge {
    Point from;
    Point to;
    NodeId target = {};
    bool isLegal = true;
    QString text = {};
};

/// A box that is not there yet: a copy, a component from the palette.
struct Ghost {
    Rect box;
    QString label;
};

/// What lies over the picture at this moment: the tools write it, the overlay draws it. It is not
/// content: nothing of it is stored or undone. Units: scene units.
struct Interaction {
    Selection selection;
    NodeId hoverNode;
    EdgeId hoverEdge;
    NodeId focusNode;  ///< keyboard focus, which may differ from the selection
    EdgeId focusEdge;
    NodeId group;              ///< the container that the canvas is about; none: all of it
    std::vector<NodeId> hits;  ///< of a search
    NodeId currentHit;
    std::optional<Rect> rubberBand;
    std::vector<NodeId> banded;  ///< what the band would select
    std::vector<Guide> guides;
    std::optional<DropTarget> drop;
    EdgeId split;  ///< the line that what is dropped will be led into
    std::optional<RubberEdge> rubberEdge;
    std::vector<Ghost> ghosts;
    std::optional<Rect> sizing;  ///< the box being resized, whose size is shown
    Point pointer;
    bool isDragging = false;    ///< handles hide meanwhile
    bool isConnecting = false;  ///< every node shows its handles
};

/// Whether it lies outside of the container that the canvas is about, and so cannot be taken.
inline bool isOutside(const Interaction& state, const Diagram& diagram, NodeId id)
{
    return state.group && !diagram.isAncestor(state.group, id);
}
inline bool isOutside(const Interaction& state, const Diagram& diagram, const Edge& edge)
{
    return isOutside(state, diagram, edge.source) || isOutside(state, diagram, edge.target);
}

}  // namespace stratoplan::canvas
