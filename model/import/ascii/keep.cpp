// What keeps its place beside what when the columns of a drawing move.
#include "model/base/text_util.h"
#include "model/import/ascii/sheet.h"

namespace stratoplan::ascii {

/// A text keeps its distance to the line on its left; without one it stays where it is.
void Sheet::keepTexts()
{
    for (const Row& row : m_rows) {
        const Piece* line = nullptr;
        const Piece* last = nullptr;
        for (const Piece& piece : row.pieces) {
            if (piece.arms == 0) {
                if (line != nullptr) {
                    m_rules.push_back({line->column, piece.column, piece.begin - line->begin});
                } else if (last == nullptr) {
                    m_home[u(find(piece.column))] = piece.begin;
                } else {
                    m_rules.push_back({last->column, piece.column, piece.begin - last->begin});
                }
                last = &piece;
            } else if (piece.head == 0 || (piece.head & kUpDown) != 0) {
                line = &piece;
            } else if (piece.head == kWest && line != nullptr) {
                m_rules.push_back({line->column, piece.column, piece.begin - line->begin});
            }
        }
    }
}

/// A line that ends at the top or bottom of a box from above or below ends within its sides.
void Sheet::keepEnds()
{
    for (const Connectors::Wire& wire : m_reading.connectors.wires()) {
        for (const End& end : wire.ends) {
            if (end.kind != End::Kind::Frame || (end.direction & kUpDown) == 0)
                continue;
            const Frame& frame = m_reading.frames[end.target];
            const int column = m_columnOf[u(m_reading.connectors.joint(end.joint).cell)];
            const int left = rawAt(frame.top, frame.left.front());
            const int right = rawAt(frame.top, frame.right.front());
            if (column < 0 || left < 0 || right < 0)
                continue;
            m_rules.push_back({left, column, 0});
            m_rules.push_back({column, right, 0});
        }
    }
}

/// How far a column of the source stands behind the begin of its piece, with what patches make of
/// the text before it.
int Sheet::offsetIn(const Piece& piece, int row, int column) const
{
    int offset = column - piece.begin;
    for (const Patch& patch : m_patches) {
        if (patch.row == row && patch.begin >= piece.begin && patch.end <= column)
            offset += columnsOf(patch.text) - (patch.end - patch.begin);
    }
    return offset;
}

/// Where in its piece the text begins that stands in a cell of the source, and how wide it is.
std::pair<int, int> Sheet::textIn(const Piece& piece, int row, int column) const
{
    const int number = m_reading.texts.at(row, column);
    if (number < 0)
        return {0, piece.width};
    const Run& run = m_reading.texts[number];
    const int begin = offsetIn(piece, row, run.begin);
    const int end = offsetIn(piece, row, run.end);
    return begin < 0 || begin >= end || end > piece.width ? std::pair(0, piece.width)
                                                          : std::pair(begin, end - begin);
}

/// An arrow among words that begins a row stays under the one that it goes on from.
void Sheet::keepArrows()
{
    const auto isArrow = [&](int row, int column) {
        return m_strokes.is(row, column, Strokes::kWord) && m_strokes.head(row, column) == kEast;
    };
    for (int row = 1; row < static_cast<int>(m_rows.size()); ++row) {
        if (m_rows[u(row)].pieces.empty())
            continue;
        const Piece& first = m_rows[u(row)].pieces.front();
        for (const Piece& above : m_rows[u(row) - 1].pieces) {
            for (int c = first.begin - 1; c <= first.begin + 1; ++c) {
                if (first.arms != 0 || above.arms != 0 || c < above.begin || c >= above.end ||
                    !isArrow(row, first.begin) || !isArrow(row - 1, c))
                    continue;
                const int offset = offsetIn(above, row - 1, c) + first.begin - c;
                m_rules.push_back({above.column, first.column, offset});
                m_rules.push_back({first.column, above.column, -offset});
                m_home[u(find(first.column))] = kAnywhere;
            }
        }
    }
}

/// A text that a line runs into from above or below stays under or over it.
void Sheet::keepLabels()
{
    const auto pieceAt = [&](int row, int column) -> const Piece* {
        if (row < 0 || row >= static_cast<int>(m_rows.size()))
            return nullptr;
        for (const Piece& piece : m_rows[u(row)].pieces) {
            if (piece.begin <= column && column < piece.end)
                return &piece;
        }
        return nullptr;
    };
    for (int cell = 0; cell < m_grid.cells(); ++cell) {
        const int column = m_columnOf[u(cell)];
        const Arms arms = m_strokes.arms(cell);
        if (column < 0 || (arms & kUpDown) == 0 || m_reading.frames.border(cell) >= 0)
            continue;
        const Place at = m_grid.place(cell);
        for (const int step : {-1, 1}) {
            if ((arms & (step < 0 ? kNorth : kSouth)) == 0)
                continue;
            const int next = step < 0 ? m_reading.links.above(cell) : m_reading.links.below(cell);
            if (next >= 0 && m_grid.place(next).row == at.row + step)
                continue;  // the line goes on beside it
            for (int k = 1; k <= 3; ++k) {
                const Piece* piece = pieceAt(at.row + step * k, at.column);
                if (piece == nullptr)
                    continue;
                if (piece->arms == 0) {
                    const auto [begin, width] = textIn(*piece, at.row + step * k, at.column);
                    m_rules.push_back({piece->column, column, begin});
                    m_rules.push_back({column, piece->column, 1 - begin - width});
                }
                break;
            }
        }
    }
}

}  // namespace stratoplan::ascii
