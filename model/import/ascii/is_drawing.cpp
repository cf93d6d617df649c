#include "model/import/ascii/ascii.h"
#include "model/import/ascii/trees.h"

namespace stratoplan::ascii {

namespace {

/// Whether the only things in the row are lines and heads that lead up or down.
bool onlyVerticals(const Grid& grid, const Strokes& strokes, int row)
{
    bool any = false;
    for (int c = 0; c < grid.width(row); ++c) {
        if (grid.blank(row, c))
            continue;
        if ((strokes.arms(row, c) & (kNorth | kSouth)) == 0)
            return false;
        any = true;
    }
    return any;
}

/// Texts joined by lines or arrows over at least three rows.
bool connects(const Grid& grid, const Strokes& strokes)
{
    int rows = 0;
    for (int row = 0; row < grid.rows(); ++row) {
        bool arrow = onlyVerticals(grid, strokes, row) && row > 0;
        for (int c = 0; c < grid.width(row) && !arrow; ++c)
            arrow = (strokes.head(row, c) & (kEast | kWest)) != 0;
        rows = arrow ? rows + 1 : grid.emptyRow(row) ? 0 : rows;
        const bool vertical = onlyVerticals(grid, strokes, row) && row > 0 &&
                              row + 1 < grid.rows() && !grid.emptyRow(row - 1) &&
                              !grid.emptyRow(row + 1);
        if (rows >= 3 || (vertical && arrow))
            return true;
    }
    return false;
}

}  // namespace

bool isDrawing(std::string_view text)
{
    const Grid grid(text);
    if (grid.tooLarge())
        return false;
    const Strokes strokes(grid);
    const Links links(grid, strokes);
    const Segments segments(grid, strokes);
    const Frames frames(grid, strokes, links, segments);
    if (frames.count() > 0)
        return true;
    const Trees trees(grid, strokes, frames);
    return trees.meansThings(grid) || (trees.items().empty() && connects(grid, strokes));
}

}  // namespace stratoplan::ascii
