#pragma once

#include "model/catalog/catalog.h"
#include "model/layout/layout.h"

#include <vector>

namespace stratoplan::canvas {

/// What a layout's vectors are parallel to.
struct LayoutIds {
    std::vector<NodeId> nodes;
    std::vector<EdgeId> edges;
    std::vector<NoteId> notes;

    friend bool operator==(const LayoutIds&, const LayoutIds&) = default;
};

LayoutIds idsOf(const Diagram& diagram);

/// The places of `layout` for the diagram as it is after `diff`, so that an edit shows within the
/// same frame: stored boxes count at once, the rest stays, what is new stands at its natural size
/// beside its siblings, and edges that the diff touches are routed anew. The worker's answer
/// replaces it.
Layout carried(Layout layout, const LayoutIds& ids, const Diagram& diagram, const Diff& diff,
               const Catalog& catalog);

}  // namespace stratoplan::canvas
