#pragma once

#include "model/core/edge.h"
#include "model/drawing/addition.h"
#include "model/drawing/place.h"
#include "model/drawing/router.h"
#include "model/drawing/sheet_rows.h"
#include "model/import/ascii/reading.h"

#include <functional>
#include <string>

namespace stratoplan::drawing {

inline constexpr int kAroundDrawing = 4;  ///< columns and rows around it, for lines that go round

/// Tells a router what stands in a drawing. Its cells are shifted by kAroundDrawing.
void occupy(AsciiRouter& router, const ascii::Reading& reading);

/// Writes one more line into a drawing, in its signs.
class AddedLine {
public:
    AddedLine(SheetRows& sheet, bool plain, Branches branches)
        : m_sheet(sheet), m_plain(plain), m_branches(branches)
    {
    }

    /// `isBorder`: whether the border of a box runs through a cell.
    void draw(const AsciiRouter::Way& way, const Edge& edge, const Place& from, const Place& to,
              const std::function<bool(AsciiRouter::Cell)>& isBorder);
    /// Straight down or up between two texts, one under the other, or an arrow of one sign between
    /// two that stand side by side, as flows have them. False where there is no such place.
    bool drawBetweenTexts(const Edge& edge, const Place& from, const Place& to,
                          const std::string& label);
    /// Beside an upright piece of the line or above a level one. False where there is no room.
    bool putLabel(const AsciiRouter::Way& way, const std::string& label);

private:
    void branch(AsciiRouter::Cell end, int arm);
    std::string headFor(ascii::Arms direction) const;
    std::string lineFor(int arms, bool dashed) const;

    SheetRows& m_sheet;
    bool m_plain;
    Branches m_branches;
};

}  // namespace stratoplan::drawing
