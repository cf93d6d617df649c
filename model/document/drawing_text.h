#pragma once

#include "model/catalog/catalog.h"
#include "model/core/diagram.h"

#include <optional>
#include <string>
#include <string_view>

namespace stratoplan {

/// What becomes of the text of a drawing.
struct DrawnEdit {
    std::string text = {};
    bool isRedrawn = false;  ///< all of it, as nothing less would do
    Diff settled = {};  ///< makes `after` agree with what the text says: places, labels on one line
};

/// The drawing `text`, which says `before`, with the edit that makes `after` of it. Other labels go
/// into the places of the old ones; what goes leaves blanks; what moves is cut out and put in
/// elsewhere, with its lines drawn anew; all else stays where it is, in a crooked drawing straight.
/// Where that cannot be, all is drawn anew in its arrangement, but for the rows of text above and
/// below it. The result is read back and has to
/// say `after`. Nothing when a drawing cannot say it: a kind or
/// style that was set, a line between two items of a tree.
std::optional<DrawnEdit> drawnEdit(std::string_view text, const Diagram& before,
                                   const Diagram& after, const Catalog& catalog);

/// Of an edit that a drawing does not show: lines whose ends moved apart find their ways anew.
Diff freedWays(const Diagram& before, const Diagram& after);

}  // namespace stratoplan
