#pragma once

#include "model/base/byte_range.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace stratoplan::ascii {

/// Row and column of a cell, both from 0.
struct Place {
    int row = 0;
    int column = 0;

    friend bool operator==(const Place&, const Place&) = default;
};

/// A drawing as cells of terminal columns.
///
/// A wide character fills two cells, the second being kTail; a combining mark belongs to the cell
/// before it; a tab reaches to the next multiple of 8. A byte order mark, blanks at the end of a
/// row and a comment prefix that all rows share (` * `, `//`, `#`, `> `) are no cells. Keeps a view
/// of the text.
class Grid {
public:
    static constexpr char32_t kTail = 1;
    /// More than these and the text is not read: what nobody drew by hand.
    static constexpr std::size_t kMaxCells = 8'000'000;
    static constexpr int kMaxColumns = 20'000;

    explicit Grid(std::string_view text);

    bool tooLarge() const { return m_tooLarge; }
    int rows() const { return static_cast<int>(m_rowStart.size()) - 1; }
    int width(int row) const
    {
        return static_cast<int>(m_rowStart[at(row) + 1] - m_rowStart[at(row)]);
    }
    int columns() const { return m_columns; }  ///< of the widest row
    int cells() const { return static_cast<int>(m_cells.size()); }

    /// Number of the cell, or -1 outside. Order: row by row.
    int index(int row, int column) const
    {
        if (row < 0 || row >= rows() || column < 0 || column >= width(row))
            return -1;
        return static_cast<int>(m_rowStart[at(row)]) + column;
    }
    int rowBegin(int row) const { return static_cast<int>(m_rowStart[at(row)]); }
    Place place(int cell) const;
    char32_t at(int row, int column) const
    {
        const int i = index(row, column);
        return i < 0 ? U' ' : m_cells[static_cast<std::size_t>(i)];
    }
    char32_t cell(int index) const { return m_cells[static_cast<std::size_t>(index)]; }
    bool blank(int row, int column) const { return at(row, column) == U' '; }
    bool emptyRow(int row) const { return m_rowStart[at(row)] == m_rowStart[at(row) + 1]; }

    /// The source text of columns [begin, end) of a row, runs of white space as one blank, trimmed.
    std::string text(int row, int begin, int end) const;
    /// Bytes of the source that columns [begin, end) of a row stand for.
    ByteRange bytes(int row, int begin, int end) const;
    /// What stands before the first column of the row: byte order mark and comment prefix.
    std::string_view prefix(int row) const;
    /// The row as it stands, prefix and blanks at its end included.
    std::string_view line(int row) const
    {
        return m_text.substr(m_lines[at(row)].begin, m_lines[at(row)].size());
    }

private:
    static std::size_t at(int i) { return static_cast<std::size_t>(i); }
    void addRow(std::string_view line, unsigned begin, std::size_t prefix);

    std::string_view m_text;
    std::vector<char32_t> m_cells;
    std::vector<unsigned> m_bytes;  // of each cell
    std::vector<std::size_t> m_rowStart{0};
    std::vector<ByteRange> m_lines;  // of each row, prefix included, line ending not
    std::vector<unsigned> m_rowEnd;  // byte after the last cell of each row
    int m_columns = 0;
    bool m_tooLarge = false;
};

}  // namespace stratoplan::ascii
