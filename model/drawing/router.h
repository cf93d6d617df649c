#pragma once

#include <cstdint>
#include <vector>

namespace stratoplan::drawing {

/// Finds ways for lines on a grid of cells among boxes, frames, texts and other lines.
///
/// Lines bend only where nothing else is near, cross others straight, and cross frames straight;
/// two lines never run side by side in neighbouring columns, where they would be read as one.
/// Order: same calls, same ways.
class AsciiRouter {
public:
    struct Cell {
        int column = 0;
        int row = 0;

        friend bool operator==(const Cell&, const Cell&) = default;
    };
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
    AsciiRouter(int columns, int rows, bool plain);

    void block(int left, int top, int right, int bottom);  ///< nothing goes here
    void addFrame(int left, int top, int right,
                  int bottom);  ///< its border may be crossed straight
    /// To be called once, when all that is no line has its place.
    void prepare();
    /// The cells of a way from one port to the other, ends outside the borders; empty when there is
    /// none. Lines of the same net may share a stretch: the way then begins at a cell of that net.
    std::vector<Cell> route(const Port& from, const Port& to, int net, bool mayShare, int room);
    /// Marks the cells as taken by the net.
    void take(const std::vector<Cell>& way, int net);
    bool isLine(int column, int row) const { return at(column, row).net != 0; }
    bool isFrame(int column, int row) const { return at(column, row).frame != 0; }

    /// Whether nothing is there: no box, frame, text or line.
    bool isFree(int column, int row) const
    {
        if (!inGrid(column, row))
            return false;
        const State& cell = at(column, row);
        return !cell.blocked && cell.frame == 0 && cell.net == 0;
    }

private:
    struct State {
        int net = 0;  ///< of the line through the cell; 0 for none
        std::uint8_t arms = 0;
        bool blocked = false;
        std::uint8_t frame = 0;          ///< 1 a horizontal border, 2 a vertical one, 3 a corner
        bool end = false;                ///< first or last cell of a line
        std::uint8_t besideUpright = 0;  ///< borders along an upright line through the cell
        std::uint8_t besideLevel = 0;    ///< the same of a level line
    };
    const State& at(int column, int row) const
    {
        return m_cells[static_cast<std::size_t>(row) * static_cast<std::size_t>(m_columns) +
                       static_cast<std::size_t>(column)];
    }
    State& at(int column, int row)
    {
        return m_cells[static_cast<std::size_t>(row) * static_cast<std::size_t>(m_columns) +
                       static_cast<std::size_t>(column)];
    }
    struct Start {
        Cell cell;
        int direction = 0;
        int cost = 0;
        bool shared = false;
    };
    std::vector<Start> startsAt(const Port& port, int net, bool leaving) const;
    bool inGrid(int column, int row) const
    {
        return column >= 0 && row >= 0 && column < m_columns && row < m_rows;
    }
    std::vector<Cell> search(const Port& from, const Port& to, int net, bool mayShare, int room,
                             const Port& window);
    bool crowded(int column, int row, int direction, int net) const;

    bool m_plain = false;
    int m_columns = 0;
    int m_rows = 0;
    std::vector<State> m_cells;
    /// The best way to a node of the search so far.
    struct Seen {
        int cost = 0;
        int from = 0;
        unsigned stamp = 0;
    };
    std::vector<Seen> m_seen;
    std::vector<std::vector<std::size_t>> m_lists;  ///< nodes to look at, by cost
    unsigned m_round = 0;
    std::vector<std::vector<Cell>> m_wayOfNet;
};

}  // namespace stratoplan::drawing
