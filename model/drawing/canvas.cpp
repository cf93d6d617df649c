#include "model/drawing/canvas.h"

#include "model/base/text_util.h"

#include <algorithm>

namespace stratoplan::drawing {

namespace {

constexpr int kRowsApart = 1;
constexpr int kColumnsApart = 4;

// By the set of arms: north 1, east 2, south 4, west 8.
constexpr std::string_view kLines[16] = {" ", "╵", "╶", "└", "╷", "│", "┌", "├",
                                         "╴", "┘", "─", "┴", "┐", "┤", "┬", "┼"};
constexpr char kPlain[17] = " ||+||++-+-++++"
                            "+";

}  // namespace

AsciiCanvas::AsciiCanvas(int columns, int rows)
    : m_columns(columns)
    , m_rows(rows)
    , m_cells(static_cast<std::size_t>(columns) * static_cast<std::size_t>(rows))
{
}

void AsciiCanvas::addArms(int column, int row, int arms, bool dashed)
{
    Cell& cell = at(column, row);
    cell.arms = static_cast<std::uint8_t>(cell.arms | arms);
    cell.dashed = cell.dashed || dashed;
}

void AsciiCanvas::drawBox(int left, int top, int right, int bottom)
{
    addArms(left, top, East | South);
    addArms(right, top, West | South);
    addArms(left, bottom, North | East);
    addArms(right, bottom, North | West);
    for (int c = left + 1; c < right; ++c) {
        addArms(c, top, East | West);
        addArms(c, bottom, East | West);
    }
    for (int r = top + 1; r < bottom; ++r) {
        addArms(left, r, North | South);
        addArms(right, r, North | South);
    }
}

void AsciiCanvas::drawText(int column, int row, std::string_view utf8)
{
    std::size_t i = 0;
    Cell* last = nullptr;
    while (i < utf8.size()) {
        const Cluster point = clusterAt(utf8, i);
        const int width = point.columns;
        const std::string_view bytes = utf8.substr(i, point.bytes);
        i += point.bytes;
        if (width == 0) {
            if (last != nullptr)
                m_glyphs[last->glyph - 1] += bytes;
            continue;
        }
        if (column + width > m_columns)
            return;
        last = &at(column, row);
        m_glyphs.emplace_back(bytes);
        last->glyph = static_cast<std::uint32_t>(m_glyphs.size());
        if (width == 2)
            at(column + 1, row).tail = true;
        column += width;
    }
}

void AsciiCanvas::breakLeftSides()
{
    for (int top = 0; top < m_rows; ++top) {
        for (int column = 0; column < m_columns; ++column) {
            if (at(column, top).arms != (East | South))
                continue;
            int hop = -1;
            int row = top + 1;
            for (; row < m_rows && (at(column, row).arms & (North | South)) == (North | South);
                 ++row) {
                if (hop < 0 && at(column, row).hop)
                    hop = row;
            }
            if (hop < 0 || row == m_rows)
                continue;
            // Down to its foot, or to a text in it.
            const int end = at(column, row).arms;
            if (end == (North | East) || end == 0)
                at(column, hop).level = true;
        }
    }
}

/// What is left when at most so many of the marked ones follow each other.
std::vector<int> AsciiCanvas::thinned(const std::vector<char>& spare, int most)
{
    std::vector<int> out;
    int run = 0;
    for (std::size_t i = 0; i < spare.size(); ++i) {
        run = spare[i] != 0 ? run + 1 : 0;
        if (run <= most)
            out.push_back(static_cast<int>(i));
    }
    return out;
}

void AsciiCanvas::compact(int widest, int fewest)
{
    std::vector<char> spareRows(static_cast<std::size_t>(m_rows), 1);
    std::vector<char> spareColumns(static_cast<std::size_t>(m_columns), 1);
    int first = m_columns;
    int last = -1;
    for (int r = 0; r < m_rows; ++r) {
        for (int c = 0; c < m_columns; ++c) {
            const Cell& cell = at(c, r);
            if (cell.isBlank())
                continue;
            first = std::min(first, c);
            last = std::max(last, c);
            if (!cell.isStraight(North | South))
                spareRows[static_cast<std::size_t>(r)] = 0;
            if (!cell.isStraight(East | West))
                spareColumns[static_cast<std::size_t>(c)] = 0;
        }
    }
    const std::vector<int> rows = thinned(spareRows, kRowsApart);
    std::vector<int> columns;
    for (int apart = kColumnsApart; apart >= fewest; --apart) {
        columns = thinned(spareColumns, apart);
        const auto outer = std::count_if(columns.begin(), columns.end(), [&](int column) {
            return column < first || column > last;
        });
        if (static_cast<std::ptrdiff_t>(columns.size()) - outer <= widest)
            break;
    }
    std::vector<Cell> cells;
    cells.reserve(rows.size() * columns.size());
    for (const int row : rows) {
        for (const int column : columns)
            cells.push_back(at(column, row));
    }
    m_cells = std::move(cells);
    m_rows = static_cast<int>(rows.size());
    m_columns = static_cast<int>(columns.size());
    m_rowsKept = rows;
    m_columnsKept = columns;
}

void AsciiCanvas::append(std::string& out, const Cell& cell, Charset charset) const
{
    if (cell.isBlank()) {
        out += ' ';
        return;
    }
    if (cell.tail)
        return;
    if (cell.glyph != 0) {
        out += m_glyphs[cell.glyph - 1];
        return;
    }
    const bool plain = charset == Charset::Plain;
    switch (cell.head) {
    case North:
        out += plain ? "^" : "▲";
        return;
    case South:
        out += plain ? "v" : "▼";
        return;
    case East:
        out += plain ? ">" : "►";
        return;
    case West:
        out += plain ? "<" : "◄";
        return;
    default:
        break;
    }
    if (cell.hop && cell.level) {
        out += plain ? "-" : "─";
    } else if (cell.hop) {
        out += plain ? "|" : "│";
    } else if (plain) {
        out += kPlain[cell.arms];
    } else if (cell.dashed && cell.arms == (East | West)) {
        out += "┄";
    } else if (cell.dashed && cell.arms == (North | South)) {
        out += "┆";
    } else {
        out += kLines[cell.arms];
    }
}

std::string AsciiCanvas::text(Charset charset)
{
    std::vector<std::string> lines;
    std::size_t indent = std::string::npos;
    for (int row = 0; row < m_rows; ++row) {
        std::string line;
        for (int column = 0; column < m_columns; ++column)
            append(line,
                   m_cells[static_cast<std::size_t>(row) * static_cast<std::size_t>(m_columns) +
                           static_cast<std::size_t>(column)],
                   charset);
        line.erase(line.find_last_not_of(' ') + 1);
        if (!line.empty())
            indent = std::min(indent, line.find_first_not_of(' '));
        lines.push_back(std::move(line));
    }
    while (!lines.empty() && lines.back().empty())
        lines.pop_back();
    const auto first = std::find_if(lines.begin(), lines.end(),
                                    [](const std::string& line) { return !line.empty(); });
    m_firstRow = static_cast<int>(first - lines.begin());
    m_indent = indent == std::string::npos ? 0 : static_cast<int>(indent);
    lines.erase(lines.begin(), first);
    std::string out;
    for (const std::string& line : lines)
        out += (line.empty() ? line : line.substr(indent)) + "\n";
    return out;
}

AsciiRouter::Cell AsciiCanvas::origin(int row, int column) const
{
    const auto kept = [](const std::vector<int>& places, int at) {
        if (places.empty())
            return at;
        return places[static_cast<std::size_t>(
            std::clamp(at, 0, static_cast<int>(places.size()) - 1))];
    };
    return {kept(m_columnsKept, column + m_indent), kept(m_rowsKept, row + m_firstRow)};
}

}  // namespace stratoplan::drawing
