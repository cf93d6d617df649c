#pragma once

#include "model/base/geometry.h"
#include "model/core/node.h"

#include <QPointF>
#include <QRectF>

#include <array>

namespace stratoplan::canvas {

/// The places around a box that can be grabbed. Units: logical px of the view (visual.md 7).
enum class Side { Top, Right, Bottom, Left };

inline constexpr double kRingGap = 3;  ///< the selection ring stands outside by this much
inline constexpr double kResizeHandle = 8;
inline constexpr double kConnectRadius = 5;
inline constexpr double kConnectReach = 10;          ///< from the border to the handle's centre
inline constexpr double kConnectReachSelected = 18;  ///< further out where resize handles are
inline constexpr double kConnectHit = 20;            ///< side of the hit square

/// Whether its box can be drawn larger or smaller: a closed container is as large as its card.
inline bool isResizable(const Node& node)
{
    return !node.placement.locked && !(node.isContainer && node.placement.collapsed);
}

/// Eight, clockwise from the top left corner. Order: the bits of dragged sides follow from it.
inline std::array<QPointF, 8> resizeHandles(const QRectF& box)
{
    const QRectF r = box.adjusted(-kRingGap, -kRingGap, kRingGap, kRingGap);
    const QPointF c = r.center();
    return {r.topLeft(),     QPointF(c.x(), r.top()),    r.topRight(),   QPointF(r.right(), c.y()),
            r.bottomRight(), QPointF(c.x(), r.bottom()), r.bottomLeft(), QPointF(r.left(), c.y())};
}

/// Whether a box of that size has the handle: on a small one they would hide it, and be taken where
/// it was meant to be moved.
inline bool offersHandle(const QRectF& box, int handle)
{
    constexpr double kLeast = 16;
    constexpr double kForMiddle = 40;
    if (handle % 2 == 0)
        return box.width() >= kLeast && box.height() >= kLeast;
    return (handle % 4 == 1 ? box.width() : box.height()) >= kForMiddle;
}

struct DraggedSides {
    bool left = false, top = false, right = false, bottom = false;
};

inline DraggedSides sidesOf(int handle)
{
    return {.left = handle == 0 || handle == 6 || handle == 7,
            .top = handle == 0 || handle == 1 || handle == 2,
            .right = handle == 2 || handle == 3 || handle == 4,
            .bottom = handle == 4 || handle == 5 || handle == 6};
}

/// Four, in the order of Side.
inline std::array<QPointF, 4> connectHandles(const QRectF& box, double reach)
{
    const QPointF c = box.center();
    return {QPointF(c.x(), box.top() - reach), QPointF(box.right() + reach, c.y()),
            QPointF(c.x(), box.bottom() + reach), QPointF(box.left() - reach, c.y())};
}

}  // namespace stratoplan::canvas
