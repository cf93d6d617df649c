#pragma once

#include "model/import/ascii/grid.h"

#include <string_view>
#include <vector>

namespace stratoplan::ascii {

/// Something in a drawing that is not straight on a terminal's grid.
struct Defect {
    enum class Kind {
        TrailingBlank,
        Tab,
        OpenBox,        ///< a corner that leads to no box
        CrookedBorder,  ///< a side in another column, a gap, a line over it without a junction
        CrookedCorner,
        TextOverBorder,
        DanglingCorner,
        LooseEnd,  ///< a line that ends at neither border, line, head nor text
        HeadWithoutTarget,
        HeadWithoutTail,
    };
    Kind kind = Kind::OpenBox;
    Place at = {};

    friend bool operator==(const Defect&, const Defect&) = default;
};

/// Where a drawing is crooked, by its glyphs alone, without a guess at what was meant. Empty for a
/// straight one. Order: kinds of rows, then of boxes, then of lines, each in reading order.
std::vector<Defect> defectsOf(std::string_view text);

/// The same of a text whose grid is there already.
std::vector<Defect> defectsOf(std::string_view text, const Grid& grid);

}  // namespace stratoplan::ascii
