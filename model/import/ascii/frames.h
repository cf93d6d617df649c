#pragma once

#include "model/import/ascii/links.h"

#include <string>
#include <vector>

namespace stratoplan::ascii {

/// A box as it was found, crooked as it may be. Units: rows and columns of the grid.
struct Frame {
    int top = 0;
    int bottom = 0;
    std::vector<int> left;  ///< column of the left side in each row from top to bottom
    std::vector<int> right;
    int parent = -1;            ///< the frame around it
    std::vector<int> dividers;  ///< rows of lines from side to side
    int titleBegin = 0;  ///< columns of a title written into the top border; empty when equal
    int titleEnd = 0;
    bool dashed = false;
    bool mended = false;  ///< a corner or a piece of a side was not where it should be
    int shift = 0;        ///< columns that the right side wanders

    int leftAt(int row) const { return left[static_cast<std::size_t>(row - top)]; }
    int rightAt(int row) const { return right[static_cast<std::size_t>(row - top)]; }
    int leftColumn() const;  ///< where most of the left side stands
    int rightColumn() const;
    bool hasBorderTitle() const { return titleEnd > titleBegin; }
};

/// Horizontal lines: runs of cells that reach each other in a row, over small gaps and over a text
/// that is written into the line.
class Segments {
public:
    struct Segment {
        int row = 0;
        int begin = 0;
        int end = 0;         ///< column after the last cell
        int titleBegin = 0;  ///< of a text written into it
        int titleEnd = 0;
    };
    Segments(const Grid& grid, const Strokes& strokes);

    /// Number of the segment that the cell belongs to, or -1.
    int of(int cell) const { return m_of[static_cast<std::size_t>(cell)]; }
    const Segment& operator[](int segment) const
    {
        return m_all[static_cast<std::size_t>(segment)];
    }
    int count() const { return static_cast<int>(m_all.size()); }

private:
    std::vector<int> m_of;
    std::vector<Segment> m_all;
};

/// All boxes of a drawing and which cell lies in which.
class Frames {
public:
    Frames(const Grid& grid, const Strokes& strokes, const Links& links, const Segments& segments);

    const std::vector<Frame>& all() const { return m_all; }
    const Frame& operator[](int frame) const { return m_all[static_cast<std::size_t>(frame)]; }
    int count() const { return static_cast<int>(m_all.size()); }
    /// The innermost frame whose inside the cell lies in, borders not counted; -1 outside all.
    int inside(int cell) const { return m_inside[static_cast<std::size_t>(cell)]; }
    int inside(int row, int column) const
    {
        const int i = m_grid->index(row, column);
        return i < 0 ? insideOfBlank(row, column) : inside(i);
    }
    /// The innermost frame whose border the cell is part of, or -1.
    int border(int cell) const { return m_border[static_cast<std::size_t>(cell)]; }
    int border(int row, int column) const
    {
        const int i = m_grid->index(row, column);
        return i < 0 ? -1 : border(i);
    }
    bool isAncestor(int ancestor, int frame) const;  ///< also true for the frame itself
    bool gaveUp() const { return m_gaveUp; }
    int tables() const { return m_tables; }
    /// Whether the cell is part of the rules of a table, which join nothing.
    bool isRuled(int cell) const
    {
        return !m_ruled.empty() && m_ruled[static_cast<std::size_t>(cell)] != 0;
    }

private:
    friend class FrameFinder;
    int insideOfBlank(int row, int column) const;

    const Grid* m_grid;
    std::vector<Frame> m_all;
    std::vector<int> m_inside;
    std::vector<int> m_border;
    std::vector<char> m_ruled;  // empty without tables
    bool m_gaveUp = false;
    int m_tables = 0;
};

}  // namespace stratoplan::ascii
