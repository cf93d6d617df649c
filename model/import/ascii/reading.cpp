#include "model/import/ascii/reading.h"

#include <algorithm>

namespace stratoplan::ascii {

Reading::Reading(std::string_view text)
    : grid(text)
    , strokes(grid)
    , links(grid, strokes)
    , segments(grid, strokes)
    , frames(grid, strokes, links, segments)
    , prepared((makeTextOfLists(grid, strokes, links, frames), true))
    , trees(grid, strokes, frames)
    , texts(grid, strokes, frames, trees)
    , connectors(grid, strokes, links, segments, frames, trees, texts)
    , graph(grid, strokes, frames, trees, texts, connectors)
{
}

std::vector<char> drawnRows(const Reading& reading)
{
    std::vector<char> rows(static_cast<std::size_t>(reading.grid.rows()), 0);
    const auto add = [&](int first, int last) {
        std::fill(rows.begin() + std::max(first, 0),
                  rows.begin() + std::min(last + 1, reading.grid.rows()), 1);
    };
    for (const Frame& frame : reading.frames.all())
        add(frame.top, frame.bottom);
    for (const Connectors::Wire& wire : reading.connectors.wires()) {
        if (wire.ends.size() < 2)
            continue;
        // With the rows that it misses, and those up to what it ends at.
        const auto rowOf = [&](int joint) { return reading.connectors.place(joint).row; };
        const auto [first, last] =
            std::minmax_element(wire.joints.begin(), wire.joints.end(),
                                [&](int a, int b) { return rowOf(a) < rowOf(b); });
        add(rowOf(*first), rowOf(*last));
        for (const End& end : wire.ends) {
            const int row = rowOf(end.joint);
            if (end.direction == kNorth)
                add(row - end.distance, row);
            else if (end.direction == kSouth)
                add(row, row + end.distance);
        }
        for (const Mark& mark : wire.marks)
            add(reading.texts[mark.run].row, reading.texts[mark.run].row);
    }
    for (const DrawnNode& node : reading.graph.nodes()) {
        for (const int run : node.runs)
            add(reading.texts[run].row, reading.texts[run].row);
    }
    for (int row = 0; row < reading.grid.rows(); ++row) {
        if (reading.trees.itemOfRow(row) >= 0)
            add(row, row);
    }
    return rows;
}

}  // namespace stratoplan::ascii
