#pragma once

#include "model/base/zero_pages.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace stratoplan::drawing {

/// What searches for ways need again and again, kept from one try of a drawing to the next.
class SearchMemory {
public:
    /// `effort`: how many steps all searches together may look at before they are hurried.
    explicit SearchMemory(long effort) : m_effort(effort) {}

    /// The best way to a node of a search so far.
    struct Node {
        unsigned round = 0;         ///< of the search that it belongs to
        unsigned cost : 26 = 0;     ///< so far
        unsigned isClosed : 1 = 0;  ///< was looked at
        unsigned before : 5 = 0;    ///< state of the node before, or how the way began
    };
    static constexpr std::size_t kStatesOfCell = 16;
    /// Makes room for searches in a grid of so many cells.
    void reserve(std::size_t cells);
    /// Forgets the search before.
    void begin();
    Node& node(std::size_t key) { return m_nodes[key]; }
    unsigned round() const { return m_round; }
    /// What is left to pay from a cell on, as far as it is known.
    struct Left {
        unsigned round : 12 = 0;  ///< of the search that it belongs to
        unsigned cost : 19 = 0;
        unsigned isSettled : 1 = 0;
    };
    static constexpr int kMostLeft = (1 << 19) - 1;
    void beginLeft();
    const Left& left(std::size_t key) const { return m_left[key]; }
    Left& usedLeft(std::size_t key)
    {
        m_leftUsed = std::max(m_leftUsed, key + 1);
        return m_left[key];
    }
    unsigned leftRound() const { return m_leftRound; }
    /// Nodes to look at, by cost; of those with the same one the last comer is taken first.
    bool isWaiting(std::size_t cost) const { return m_last[cost] != kNone; }
    std::uint32_t take(std::size_t cost)
    {
        const Waiting& waiting = m_waiting[m_last[cost]];
        m_last[cost] = waiting.before;
        return waiting.key;
    }
    std::size_t highest() const { return m_highest; }  ///< of the costs
    void queue(std::size_t cost, std::uint32_t key)
    {
        if (cost >= m_last.size())
            m_last.resize(cost + 64, kNone);
        m_highest = std::max(m_highest, cost);
        m_waiting.push_back({key, m_last[cost]});
        m_last[cost] = static_cast<std::uint32_t>(m_waiting.size() - 1);
    }
    /// The cells of a grid that a search keeps to, from then on.
    void beginCorridor(std::size_t cells);
    void addToCorridor(std::size_t cell)
    {
        m_corridor[cell] = static_cast<std::uint16_t>(m_corridorRound);
    }
    bool isInCorridor(std::size_t cell) const { return m_corridor[cell] == m_corridorRound; }
    long effort() const { return m_effort; }
    void spend(long steps) { m_effort -= steps; }

private:
    long m_effort = 0;
    unsigned m_round = 0;
    std::size_t m_size = 0;
    ZeroPages<Node> m_nodes;
    unsigned m_leftRound = 0;
    std::size_t m_leftUsed = 0;
    ZeroPages<Left> m_left;
    unsigned m_corridorRound = 0;
    std::vector<std::uint16_t> m_corridor;  // by cell: the round that it belongs to
    struct Waiting {
        std::uint32_t key = 0;
        std::uint32_t before = 0;  ///< the one with the same cost that came before
    };
    static constexpr std::uint32_t kNone = 0xFFFFFFFF;
    std::vector<Waiting> m_waiting;
    std::vector<std::uint32_t> m_last = std::vector<std::uint32_t>(64, kNone);  // by cost
    std::size_t m_highest = 0;
};

/// Finds ways for lines on a grid of cells among boxes, frames, texts and other lines.
///
/// Lines bend only where nothing else is near, cross others straight, and cross frames straight;
/// two lines never run side by side in neighbouring columns, where they would be read as one.
/// The outermost cells stay empty. Order: same calls, same ways.
class AsciiRouter {
public:
    struct Cell {
        int column = 0;
        int row = 0;

        friend bool operator==(const Cell&, const Cell&) = default;
    };
    using Way = std::vector<Cell>;
    /// A rectangle whose border a line leaves or reaches. `inside`: from within, at a container.
    struct Port {
        int left = 0;
        int top = 0;
        int right = 0;
        int bottom = 0;
        bool inside = false;
        bool text = false;  ///< a label: met in the middle of its top, bottom or side only
        int sides = 15;     ///< arms of AsciiCanvas that it may be left by
    };

    /// `plain`: bends keep a row between, as they are all drawn as plus signs.
    AsciiRouter(int columns, int rows, bool plain, SearchMemory& memory);

    void block(int left, int top, int right, int bottom);     ///< nothing goes here
    void blockBox(int left, int top, int right, int bottom);  ///< the same for a box
    void addFrame(int left, int top, int right,
                  int bottom);  ///< its border may be crossed straight
    /// To be called once, when all that is no line has its place.
    void prepare();
    /// The cells of a way from one port to the other, ends outside the borders; empty when there is
    /// none or none was found in time. Lines of the same net may share a stretch: the way then
    /// begins at a cell of that net. `room`: cells that its heads need;
    /// `far`: also looks away from what it joins.
    Way route(const Port& from, const Port& to, int net, bool mayShare, int room, bool far);
    /// The same along a way with these corners, so many cells beside it at most. `over`: see
    /// force().
    Way follow(const Way& guide, Cell beside, const Port& from, const Port& to, int net,
               bool mayShare, int room, bool over);
    /// A way over lines that give way to it, as few as may be: see netsAgainst().
    Way force(const Port& from, const Port& to, int net, bool mayShare, int room);
    /// The nets that a way with that net cannot run beside or across.
    std::vector<int> netsAgainst(const Way& way, int net) const;
    /// The net gives way to no other any more.
    void settle(int net);
    /// Searches make no haste: the shortest ways, with the fewest bends.
    void takeCare() { m_careful = true; }
    /// Marks the cells as taken by the net.
    void take(const Way& way, int net);
    /// Takes the lines of the net away again.
    void remove(int net);
    /// A cell of a line that is there already, with its arms; `alone`: nothing crosses it.
    void occupy(Cell cell, int net, int arms, bool alone);
    void occupyEnd(Cell cell) { at(cell.column, cell.row).tip = true; }
    /// The net of the line in the cell and that of the line that crosses it there.
    std::vector<int> netsAt(Cell cell) const;
    /// Whether a line turns there from the east to the south and further down to the east again,
    /// like the left side of a box, and none crosses it between.
    bool opensLeftSide(Cell corner) const;
    /// No line bends there any more; at the second time none passes.
    void forbidBend(Cell cell);
    void unblock(int left, int top, int right, int bottom);
    bool isFrame(int column, int row) const { return at(column, row).frame != 0; }

    /// Whether a line of that net runs level through the cell, and no other.
    bool isLevelLine(Cell cell, int net) const
    {
        if (!inGrid(cell.column, cell.row))
            return false;
        const State& state = at(cell.column, cell.row);
        return state.net == net && state.across == 0 && state.frame == 0 && state.arms == kLevel;
    }

    /// Whether nothing is there: no box, frame, text or line.
    bool isFree(int column, int row) const
    {
        if (!inGrid(column, row))
            return false;
        const State& cell = at(column, row);
        return !cell.blocked && cell.frame == 0 && cell.net == 0;
    }

private:
    friend class WaySearch;

    static constexpr int kUpright = 1 | 4;  // arms: north and south
    static constexpr int kLevel = 2 | 8;    // east and west

    struct State {
        std::uint16_t net = 0;     ///< of the line through the cell; 0 for none
        std::uint16_t across = 0;  ///< of the line that crosses it there
        std::uint8_t arms : 4 = 0;
        std::uint8_t frame : 2 = 0;  ///< 1 a horizontal border, 2 a vertical one, 3 a corner
        bool blocked : 1 = false;
        bool sign : 1 = false;               ///< a text, or a corner of a box
        bool straight : 1 = false;           ///< nothing bends here
        bool tip : 1 = false;                ///< first or last cell of a line
        std::uint8_t nearCrossings : 3 = 0;  ///< crossings beside it
        std::uint8_t besideUpright : 2 = 0;  ///< borders along an upright line through the cell
        std::uint8_t besideLevel : 2 = 0;    ///< the same of a level line

        /// No other line here, and none joins or leaves beside it.
        bool isEnd() const { return tip || across != 0 || nearCrossings != 0; }
        /// The same beside a line that runs upright or level: what it crosses may be crossed by
        /// others one cell further on.
        bool isEndBeside(bool upright) const
        {
            return tip || across != 0 ||
                   (nearCrossings != 0 && arms != (upright ? kLevel : kUpright));
        }
    };
    int indexOf(Cell cell) const { return cell.row * m_columns + cell.column; }
    const State& at(int column, int row) const
    {
        return m_cells[static_cast<std::size_t>(indexOf({column, row}))];
    }
    State& at(int column, int row)
    {
        return m_cells[static_cast<std::size_t>(indexOf({column, row}))];
    }
    bool inGrid(int column, int row) const
    {
        return column >= 0 && row >= 0 && column < m_columns && row < m_rows;
    }

    bool isCrowded(Cell cell, int direction, int net) const;
    /// Whether an upright line of the net runs in a neighbouring column.
    bool isBesideOwn(Cell cell, int net) const;
    static Way cellsAlong(const Way& guide);
    void openCorridor(const Way& guide, Cell beside);
    void knowNet(int net);
    static bool isUprightAt(const Way& way, int i);
    Port around(const Port& from, const Port& to) const;
    Port grown(const Port& window, int columns, int rows) const;
    /// Whether all lines in the cell give way to a line of that net.
    bool givesWay(const State& cell, int net) const
    {
        return isLoose(cell.net, net) && isLoose(cell.across, net);
    }
    bool isLoose(int other, int net) const
    {
        return other == 0 || (other != net && !m_settled[static_cast<std::size_t>(other)]);
    }
    bool mayCross(Cell cell, int direction) const;
    bool meetsSign(Cell cell, int side) const;
    bool meetsLine(Cell cell, int side) const;
    bool meetsText(Cell cell, int side) const;
    bool isTouchedBehind(Cell cell, int border) const;
    void countCrossing(Cell cell, int by);

    bool m_plain = false;
    bool m_careful = false;
    int m_columns = 0;
    int m_rows = 0;
    std::vector<State> m_cells;
    std::vector<std::vector<Way>> m_waysOfNet;
    std::vector<bool> m_settled;  // by net
    SearchMemory& m_memory;
};

}  // namespace stratoplan::drawing
