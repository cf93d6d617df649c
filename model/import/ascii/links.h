#pragma once

#include "model/import/ascii/strokes.h"

#include <array>
#include <vector>

namespace stratoplan::ascii {

/// Which drawn cell goes on in which cell of a later row.
///
/// Vertical lines of real drawings drift: a row with one character too many moves all that follows.
/// So the cells of a row that reach down and those of the next row that reach up are aligned as a
/// whole, in their order, at least total shift; a line may miss a few rows where text stands in its
/// place.
class Links {
public:
    Links(const Grid& grid, const Strokes& strokes);

    int below(int cell) const { return m_below[static_cast<std::size_t>(cell)]; }  ///< or -1
    int above(int cell) const { return m_above[static_cast<std::size_t>(cell)]; }  ///< or -1
    /// Number of the line of linked cells that the cell is on, from 0; -1 for a cell that is not
    /// drawn.
    int chain(int cell) const { return m_chain[static_cast<std::size_t>(cell)]; }
    int chains() const { return m_chains; }

private:
    struct Open {
        int cell = 0;
        int column = 0;
        int gap = 0;            ///< rows that it has missed
        bool overLine = false;  ///< one of them held a horizontal line
    };
    void align(std::vector<Open>& open, const std::vector<int>& columns, int row);
    void joinRow(int row, std::vector<Open>& open);
    struct LineEnds {
        int row = -1;
        std::vector<int> west = {};
        std::vector<int> east = {};
    };
    const LineEnds& endsIn(int row) const;
    bool meetsBeside(const Open& open, int row, int column) const;
    bool leadsToHead(int row, int column, int step) const;
    bool meetsAtCorner(const Open& open, int row, int column) const;
    bool mayPair(const Open& open, int row, int column) const;
    bool mayJoin(const Open& open, int row, int column) const;
    std::vector<int> reaching(int row, Arms arm) const;
    bool isBetweenTwins(const std::vector<Open>& open, const std::vector<int>& columns,
                        int row) const;
    bool isPushed(const Open& open) const;
    bool alignInOrder(std::vector<Open>& open, const std::vector<int>& columns, int row);
    bool alignInPlace(std::vector<Open>& open, const std::vector<int>& columns, int row);
    void join(Open& line, int row, int column);
    bool isCorner(int cell) const;
    bool isUpperRight(int cell) const;
    bool isRightSide(int cell) const;
    bool isOfBoxIn(int row, int cell) const;
    bool goesOnBelow(int row, int column) const;
    bool mayGoOnBelow(int row, int column) const;
    float missCost(const Open& open, int row) const;
    float startCost(int row, int column) const;

    const Grid* m_grid;
    const Strokes* m_strokes;
    mutable std::array<LineEnds, 2> m_ends;  ///< of the last rows that were asked for
    std::vector<int> m_below;
    std::vector<int> m_above;
    std::vector<int> m_chain;
    int m_chains = 0;
};

}  // namespace stratoplan::ascii
