#include "model/drawing/way_search.h"

// Shapes of lines that would be read as parts of boxes.

namespace stratoplan::drawing {

namespace {

constexpr unsigned kLevelArms = 1U << 1 | 1U << 3;
constexpr unsigned kSouthArm = 1U << 2;

}  // namespace

/// Whether the line that goes on upright from a cell of its net has a turn from the west behind it,
/// which it would make the left side of a box with one to the east.
bool WaySearch::opensEast(Cell cell, int direction) const
{
    if (direction % 2 != 0)
        return false;
    const int back = (direction + 2) % 4;
    while ((m_router.at(cell.column, cell.row).arms & (1 << back)) != 0) {
        cell = stepped(cell, back);
        const AsciiRouter::State& state = m_router.at(cell.column, cell.row);
        // What another line passes over does not look like one.
        if (state.net != m_net || state.across != 0)
            return false;
        if ((state.arms & (1 << back)) == 0)
            return (state.arms & kLevelArms) == 2;
    }
    return false;
}

/// The same of a line that comes up to a text, with that cell below it.
bool WaySearch::risesFromWest(Cell below) const
{
    const AsciiRouter::State& state = m_router.at(below.column, below.row);
    if (state.net != m_net)
        return true;
    return (state.arms & kSouthArm) == 0 ? (state.arms & kLevelArms) == 2 : opensEast(below, 0);
}

/// Whether a way goes up, to the east and down: above a text it would be read as the top of a box.
bool WaySearch::isArch(const AsciiRouter::Way& way)
{
    std::size_t i = 0;
    for (const int direction : {0, 1}) {
        if (i + 1 >= way.size() || directionOf(way[i], way[i + 1]) != direction)
            return false;
        while (i + 1 < way.size() && directionOf(way[i], way[i + 1]) == direction)
            ++i;
    }
    return i + 1 < way.size() && directionOf(way[i], way[i + 1]) == 2;
}

}  // namespace stratoplan::drawing
