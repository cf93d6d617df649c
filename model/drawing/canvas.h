#pragma once

#include "model/drawing/router.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace stratoplan::drawing {

/// The rows of a drawing as its text: no empty rows at either end, common indentation removed.
struct TrimmedRows {
    std::string text = {};
    int first = 0;   ///< the row that the text begins with
    int indent = 0;  ///< columns
};
/// Rows without blanks at their ends.
TrimmedRows trimmedRows(const std::vector<std::string>& rows);

/// A grid of characters on which lines merge where they meet: each line cell is a set of arms, and
/// its glyph follows from them. Units: terminal columns and rows.
class AsciiCanvas {
public:
    enum Arm : std::uint8_t { North = 1, East = 2, South = 4, West = 8 };
    enum class Charset { Unicode, Plain };

    AsciiCanvas(int columns, int rows);

    /// The sign of box drawing with these arms, and of an arrow head that points there.
    static std::string_view lineSign(int arms);
    static std::string_view headSign(int direction, Charset charset);

    int columns() const { return m_columns; }
    int rows() const { return m_rows; }
    void addArms(int column, int row, int arms, bool dashed = false);
    /// Two lines that only cross: shown as the vertical one.
    void setHop(int column, int row) { at(column, row).hop = true; }
    /// Before there are boxes: a line that would look like the left side of one is passed over by
    /// one that crosses it, if there is any.
    void breakLeftSides();
    void setHead(int column, int row, Arm direction) { at(column, row).head = direction; }
    void drawBox(int left, int top, int right, int bottom);
    void drawText(int column, int row, std::string_view utf8);
    /// Takes away rows and columns in which nothing but lines runs straight on, as long as one row
    /// and some columns of them stay between what they part: fewer, down to `fewest`, where it
    /// would be wider than `widest`.
    void compact(int widest, int fewest);
    /// Rows with LF, no blanks at their ends, no empty rows at either end, common indentation
    /// removed.
    std::string text(Charset charset);
    /// The cell, as it was before compact(), that stands in a row and column of the text.
    AsciiRouter::Cell origin(int row, int column) const;

private:
    struct Cell {
        std::uint8_t arms = 0;
        std::uint8_t head = 0;
        bool dashed : 1 = false;
        bool hop : 1 = false;
        bool level : 1 = false;   // a hop that is shown as the level line
        bool tail : 1 = false;    // second column of a wide character
        bool dots : 1 = false;    // a dashed line in plain signs
        bool bar : 1 = false;     // an upright line that dots leave, in plain signs
        std::uint32_t glyph = 0;  // number of its text; 0 for none

        bool isBlank() const { return arms == 0 && head == 0 && !tail && glyph == 0; }
        /// A line that runs straight on in that direction, and nothing else.
        bool isStraight(int along) const
        {
            return arms == along && head == 0 && !hop && !tail && glyph == 0;
        }
    };
    Cell& at(int column, int row)
    {
        return m_cells[static_cast<std::size_t>(row) * static_cast<std::size_t>(m_columns) +
                       static_cast<std::size_t>(column)];
    }
    const Cell& at(int column, int row) const
    {
        return const_cast<AsciiCanvas*>(this)->at(column, row);
    }
    static std::vector<int> thinned(const std::vector<char>& spare, int most);
    void markDots();
    bool clearDotsAt(int column, int row);
    int dashesFrom(int column, int row) const;
    bool endsDashes(int column, int row) const;
    void append(std::string& out, const Cell& cell, Charset charset) const;

    int m_columns = 0;
    int m_rows = 0;
    std::vector<Cell> m_cells;
    std::vector<std::string> m_glyphs;
    std::vector<int> m_rowsKept;  // by compact(); empty before
    std::vector<int> m_columnsKept;
    int m_firstRow = 0;  // of the text
    int m_indent = 0;
};

}  // namespace stratoplan::drawing
