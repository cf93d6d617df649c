#pragma once

#include "model/catalog/catalog.h"
#include "model/edit/create.h"
#include "model/layout/layout.h"

#include <optional>
#include <string>
#include <vector>

namespace stratoplan::canvas {

/// Edits that place things by hand, composed from the pure edits of the model: each gives one Diff,
/// so that a gesture is one undo step. In a free diagram they first store every box as it is drawn.
/// Containers on the way to the top grow to hold what was put into them; they never shrink.

struct PlacingContext {
    const Diagram& diagram;
    const Layout& layout;  ///< parallel to the diagram: how it is drawn now
    const Catalog& catalog;
};

/// Shifts the nodes with all they hold; into another container where `parent` is given,
/// and into the line `onto`.
Diff placedNodes(const PlacingContext& context, const std::vector<NodeId>& ids, Point delta,
                 const std::optional<NodeId>& parent = {}, EdgeId onto = {});

Diff placedSize(const PlacingContext& context, NodeId id, const Rect& box);

/// Copies of the nodes, shifted, in `parent`.
Diff placedCopies(const PlacingContext& context, const std::vector<NodeId>& ids, Point delta,
                  const std::optional<NodeId>& parent = {});

/// Who finds the place of a new component in a diagram that is free: by hand it is dropped there,
/// and all others stay where they are drawn.
enum class Placement { ByLayout, ByHand };

/// A new component, its centre near `center`, connected from `source` and led into the line `onto`
/// where those are given.
Diff placedNew(const PlacingContext& context, NewNode fresh, Point center, Size step,
               NodeId source = {}, EdgeId onto = {}, Placement where = Placement::ByLayout);

/// An edge with bend points of its own.
Diff placedBends(const PlacingContext& context, EdgeId edge, const std::vector<Point>& bends);

/// A label that hangs on its edge as it was put by hand.
Diff placedLabel(const PlacingContext& context, EdgeId edge, const LabelPlace& place);

/// The size that a new component of that kind is drawn with. Units: scene units.
Size sizeOfNew(const Catalog& catalog, const std::string& kind);

/// Without those that move along with another of them.
std::vector<NodeId> withoutNested(const Diagram& diagram, const std::vector<NodeId>& ids);

}  // namespace stratoplan::canvas
