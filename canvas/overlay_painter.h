#pragma once

#include "canvas/interaction.h"
#include "canvas/membership.h"
#include "canvas/picture_cache.h"
#include "canvas/view_transform.h"

#include <QRectF>

#include <unordered_map>

class QPainter;

namespace stratoplan::canvas {

/// The worst finding of a node or edge, and how many there are: one badge each.
struct Problem {
    Severity severity = Severity::Info;
    int count = 0;
};
using Problems = std::unordered_map<NodeId, Problem>;

struct OverlayContext {
    const PictureCache& cache;
    PaintCaches& caches;
    const ViewTransform& view;
    const Interaction& state;
    const Theme& theme;
    const Problems& problems;
    const std::vector<Membership>* memberships;  ///< nullptr: not shown
    const std::set<std::string>& hiddenMemberships;
    bool marks = true;  ///< problems, locks and pins
    bool hasFocus = false;
};

/// What lies over the picture (visual.md 7): badges, search hits, selection, handles, guides,
/// ghosts. The painter works in logical pixels of the widget.
void paintOverlay(QPainter& painter, const QRectF& exposed, const OverlayContext& context);

}  // namespace stratoplan::canvas
