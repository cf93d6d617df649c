#pragma once

#include "model/drawing/router.h"

#include <cstdlib>
#include <vector>

namespace stratoplan::drawing {

// Directions 0 north, 1 east, 2 south, 3 west; the arm of each is 1 << direction.
inline constexpr int kDx[4] = {0, 1, 0, -1};
inline constexpr int kDy[4] = {-1, 0, 1, 0};

// What a way costs: a row is about twice as high as a column is wide.
inline constexpr int kRow = 2;
inline constexpr int kBend = 6;

inline int lengthOf(AsciiRouter::Cell a, AsciiRouter::Cell b)
{
    return std::abs(a.column - b.column) + kRow * std::abs(a.row - b.row);
}

inline AsciiRouter::Cell stepped(AsciiRouter::Cell cell, int direction)
{
    return {cell.column + kDx[direction], cell.row + kDy[direction]};
}

/// From a cell to another in its row or column.
inline int directionOf(AsciiRouter::Cell from, AsciiRouter::Cell to)
{
    if (to.row != from.row)
        return to.row < from.row ? 0 : 2;
    return to.column > from.column ? 1 : 3;
}

/// One search for the cheapest way between two ports within a window of the grid (A*), with what a
/// look back from the end tells of what is left to pay. Its steps are bounded, and long ways are
/// found with haste: they may be a little longer than need be.
class WaySearch {
public:
    using Cell = AsciiRouter::Cell;
    using Port = AsciiRouter::Port;

    WaySearch(AsciiRouter& router, const Port& from, const Port& to, int net, const Port& window);

    /// Straight for the end, whatever that costs.
    void hurry();
    /// Also over lines that give way, at a price for each cell.
    void force() { m_forcing = true; }
    /// Also round what looks like the left side of a box: others are known to cross it.
    void trust() { m_isTrusting = true; }
    /// Nowhere but in the corridor that the memory holds.
    void keepToCorridor() { m_inCorridor = true; }
    /// `mayShare`: may begin at a line of the same net; `room`: cells that its heads need.
    AsciiRouter::Way run(bool mayShare, int room);
    /// These cells as a way, without a search: from where they leave the first port, or the net, to
    /// where they reach the other. Nothing where that may not be one.
    AsciiRouter::Way walk(const AsciiRouter::Way& cells, bool mayShare, int room);
    /// Whether nothing leads away from the first port, as far as so many steps tell.
    bool isShutIn(int steps);

private:
    struct End {
        Cell cell;
        int direction = 0;
        int cost = 0;
    };
    /// A node of the search: cell, direction it was entered in, whether it has to be left straight,
    /// and whether the upright stretch began with a turn from the west: one that also ends with a
    /// turn to the east would look like the left side of a box.
    struct Step {
        Cell cell;
        int direction = 0;
        bool locked = false;
        bool fromWest = false;

        unsigned state() const
        {
            return static_cast<unsigned>(direction) * 4 + (locked ? 1U : 0U) + (fromWest ? 2U : 0U);
        }
    };
    /// Cells are numbered within the window: small searches stay in a small memory.
    std::uint32_t indexOf(Cell cell) const
    {
        return static_cast<std::uint32_t>((cell.row - m_window.top) * m_columns + cell.column -
                                          m_window.left);
    }
    std::uint32_t keyOf(const Step& step) const { return indexOf(step.cell) * 16 + step.state(); }
    Cell cellOf(std::uint32_t local) const
    {
        const int index = static_cast<int>(local);
        return {m_window.left + index % m_columns, m_window.top + index / m_columns};
    }
    Step stepOf(std::uint32_t key) const
    {
        return {cellOf(key / 16), static_cast<int>(key / 4 % 4), key % 2 != 0, key % 4 >= 2};
    }
    std::vector<End> endsAt(const Port& port, bool leaving) const;
    int goalCost(const Step& step, int before) const;
    bool mayRunOver(const AsciiRouter::State& cell) const
    {
        return m_forcing && m_router.givesWay(cell, m_net);
    }
    /// Whether an upright line runs across a level one there, which then is drawn over it: nothing
    /// looks like the left side of a box that a line passes through.
    bool crossesLevel(Cell cell, const AsciiRouter::State& there, int direction) const
    {
        return direction % 2 == 0 && there.net != 0 && there.net != m_net && there.frame == 0 &&
               m_router.mayCross(cell, direction);
    }
    /// Whether a way to or from the port may end there.
    static bool isNear(Cell cell, const Port& port)
    {
        return cell.column >= port.left - 2 && cell.column <= port.right + 2 &&
               cell.row >= port.top - 1 && cell.row <= port.bottom + 1;
    }
    bool isInWindow(Cell cell) const
    {
        return cell.column >= m_window.left && cell.column <= m_window.right &&
               cell.row >= m_window.top && cell.row <= m_window.bottom;
    }
    bool mayBesiege(Cell cell, int direction) const;
    bool measure(bool mayShare);
    /// `local`: the cell's number within the window.
    void lookBack(const Step& step, std::uint32_t local, int cost);
    void setLeft(std::uint32_t key, int away, int cost);
    int priceAt(Cell cell, int index, int direction, bool straight, bool& locks) const;
    int awayFromStart(Cell cell) const;
    int leftToPay(const Step& step, std::uint32_t local) const;
    int estimate(const Step& step, std::uint32_t local) const;
    void push(const Step& step, std::uint32_t local, int cost, unsigned before);
    void push(const Step& step, int cost, unsigned before);
    void pushStarts(bool mayShare);
    AsciiRouter::Way look(bool mayShare, int room);
    static bool isArch(const AsciiRouter::Way& way);
    bool opensEast(Cell cell, int direction) const;
    bool risesFromWest(Cell below) const;
    void expand(const Step& step, std::uint32_t local, int cost, unsigned before);
    /// A step from which a way goes on.
    struct Departure {
        const Step& step;
        const AsciiRouter::State& here;
        int index = 0;  ///< of its cell in the grid
        bool branched = false;
        bool crossing = false;
    };
    Departure departure(const Step& step, bool branched) const;
    unsigned waysOn(const Departure& from) const;
    int enter(const Departure& from, int direction, Step& next);
    Step startAt(const End& start) const;
    bool mayBranch(Cell cell, int direction) const;
    bool mayTurn(const Step& step, int direction) const;
    AsciiRouter::Way wayTo(std::uint32_t key) const;

    AsciiRouter& m_router;
    SearchMemory& m_memory;
    const Port& m_from;
    const Port& m_to;
    int m_net;
    Port m_window;
    int m_columns;        // of the window
    int m_hug = 0;        // what it costs to run along a border
    int m_haste = 0;      // in eighths: by how much what is left to pay is overrated
    long m_patience = 0;  // steps that it looks at
    std::vector<End> m_goals;
    std::size_t m_least = 0;  // below it no list has a node
    bool m_metItself = false;
    bool m_inCorridor = false;
    bool m_isTrusting = false;
    Port m_starts;              // around all cells in which ways begin
    int m_measured = 0;         // cost of ways up to which what is left to pay is known
    bool m_isMeasured = false;  // nothing leads to the end from cells that were not measured
    bool m_forcing = false;
    bool m_isStrict = false;  // no line turns to the east above a text that it comes out of
};

}  // namespace stratoplan::drawing
