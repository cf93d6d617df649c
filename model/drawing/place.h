#pragma once

#include "model/base/geometry.h"
#include "model/drawing/router.h"

#include <cmath>

namespace stratoplan::drawing {

/// The rectangle of a box in a drawing, borders included. Units: columns and rows.
struct Place {
    int left = 0;
    int top = 0;
    int right = 0;
    int bottom = 0;

    bool hasOnBorder(AsciiRouter::Cell cell) const
    {
        const bool within =
            cell.column >= left && cell.column <= right && cell.row >= top && cell.row <= bottom;
        return within && (cell.column == left || cell.column == right || cell.row == top ||
                          cell.row == bottom);
    }
};

/// The cells of a box. Units: scene units, one cell is 8 x 16.
inline Place placeOf(const Rect& box)
{
    const auto cell = [](double units, double size) {
        return static_cast<int>(std::floor(units / size + 0.5));
    };
    Place place{cell(box.x, 8), cell(box.y, 16)};
    place.right = place.left + cell(box.width, 8) - 1;
    place.bottom = place.top + cell(box.height, 16) - 1;
    return place;
}

}  // namespace stratoplan::drawing
