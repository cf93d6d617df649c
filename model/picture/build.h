#pragma once

#include "model/catalog/catalog.h"
#include "model/core/diagram.h"
#include "model/layout/layout.h"
#include "model/picture/picture.h"
#include "model/picture/theme.h"

#include <span>

namespace stratoplan {

enum class AuthorStyles { Blend, Exact, Ignore };

struct PictureOptions {
    AuthorStyles authorStyles = AuthorStyles::Blend;
    bool background = true;
};

/// The whole diagram as marks, in paint order.
Picture buildPicture(const Diagram& diagram, const Layout& layout, const Catalog& catalog,
                     const Theme& theme, const TextMeasurer& measurer,
                     const PictureOptions& options = {});

/// The marks of one record, for a cache that is patched from each Diff. Building afresh gives the
/// same.
std::vector<Mark> nodeMarks(const Diagram& diagram, int nodeIndex, const NodePlace& place,
                            const Catalog& catalog, const Theme& theme,
                            const TextMeasurer& measurer, const PictureOptions& options = {});
std::vector<Mark> edgeMarks(const Diagram& diagram, int edgeIndex, const EdgePlace& place,
                            const Catalog& catalog, const Theme& theme,
                            const TextMeasurer& measurer, const PictureOptions& options = {});
std::vector<Mark> noteMarks(const Diagram& diagram, int noteIndex, const NotePlace& place,
                            const Theme& theme, const TextMeasurer& measurer);

}  // namespace stratoplan
