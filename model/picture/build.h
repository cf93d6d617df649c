#pragma once

#include "model/catalog/catalog.h"
#include "model/core/diagram.h"
#include "model/layout/layout.h"
#include "model/picture/edge_cuts.h"
#include "model/picture/picture.h"
#include "model/picture/theme.h"

#include <span>

namespace stratoplan {

enum class AuthorStyles { Blend, Exact, Ignore };

struct PictureOptions {
    AuthorStyles authorStyles = AuthorStyles::Blend;
    bool background = true;
};

/// The whole diagram as marks, in paint order. A title of the diagram stands above everything,
/// where no layout puts anything; Picture::origin says how far above 0.
Picture buildPicture(const Diagram& diagram, const Layout& layout, const Catalog& catalog,
                     const Theme& theme, const TextMeasurer& measurer,
                     const PictureOptions& options = {});

/// The marks of one record, for a cache that is patched from each Diff. Building afresh gives the
/// same.
std::vector<Mark> nodeMarks(const Diagram& diagram, int nodeIndex, const NodePlace& place,
                            const Catalog& catalog, const Theme& theme,
                            const TextMeasurer& measurer, const PictureOptions& options = {});
/// What an edge's drawing may know of the rest; all of it may be missing.
struct EdgeContext {
    const EdgeCuts* cuts = nullptr;  ///< of this edge: trunks once, gaps at crossings
    /// All places, parallel to nodes(): lines then go on to slanted outlines.
    const std::vector<NodePlace>* nodes = nullptr;
};
std::vector<Mark> edgeMarks(const Diagram& diagram, int edgeIndex, const EdgePlace& place,
                            const Catalog& catalog, const Theme& theme,
                            const TextMeasurer& measurer, const PictureOptions& options = {},
                            const EdgeContext& context = {});
std::vector<Mark> noteMarks(const Diagram& diagram, int noteIndex, const NotePlace& place,
                            const Theme& theme, const TextMeasurer& measurer);

}  // namespace stratoplan
