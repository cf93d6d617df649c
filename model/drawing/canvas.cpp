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

TrimmedRows trimmedRows(const std::vector<std::string>& rows)
{
    const auto isThere = [](const std::string& row) { return !row.empty(); };
    const auto first = std::find_if(rows.begin(), rows.end(), isThere);
    const auto end = std::find_if(rows.rbegin(), rows.rend(), isThere).base();
    if (first == rows.end())
        return {};
    TrimmedRows out;
    out.first = static_cast<int>(first - rows.begin());
    std::size_t indent = std::string::npos;
    for (auto row = first; row != end; ++row)
        indent = std::min(indent, row->find_first_not_of(' '));
    out.indent = static_cast<int>(indent);
    for (auto row = first; row != end; ++row)
        out.text.append(row->empty() ? *row : row->substr(indent)).append("\n");
    return out;
}

std::string_view AsciiCanvas::lineSign(int arms)
{
    return kLines[arms];
}

std::string_view AsciiCanvas::headSign(int direction, Charset charset)
{
    const bool plain = charset == Charset::Plain;
    switch (direction) {
    case North:
        return plain ? "^" : "▲";
    case South:
        return plain ? "v" : "▼";
    case East:
        return plain ? ">" : "►";
    default:
        return plain ? "<" : "◄";
    }
}

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
    if (cell.head != 0) {
        out += headSign(cell.head, charset);
        return;
    }
    if (cell.hop && cell.level) {
        out += plain ? "-" : "─";
    } else if (cell.hop) {
        out += plain ? "|" : "│";
    } else if (plain && cell.dots) {
        out += cell.arms == (East | West) ? '.' : ':';
    } else if (plain && cell.bar) {
        out += '|';
    } else if (plain) {
        out += kPlain[cell.arms];
    } else if (cell.dashed && cell.arms == (East | West)) {
        out += "┄";
    } else if (cell.dashed && cell.arms == (North | South)) {
        out += "┆";
    } else {
        out += lineSign(cell.arms);
    }
}

/// How many cells of a level dashed line follow each other from there on.
int AsciiCanvas::dashesFrom(int column, int row) const
{
    int end = column;
    while (end < m_columns && at(end, row).dashed && at(end, row).isStraight(East | West))
        ++end;
    return end - column;
}

/// Whether a line or a head stands there.
bool AsciiCanvas::endsDashes(int column, int row) const
{
    return column >= 0 && column < m_columns && at(column, row).glyph == 0 &&
           !at(column, row).tail && (at(column, row).arms | at(column, row).head) != 0;
}

/// Dashed lines become dots in plain signs where those are read as a line: from one sign to
/// another, with no more than a label between, at least three or beside a bend with dots; and
/// upright with nothing beside them.
void AsciiCanvas::markDots()
{
    constexpr int kFewest = 3;
    const auto isText = [&](int column, int row) {
        return column < m_columns && (at(column, row).glyph != 0 || at(column, row).tail);
    };
    const auto hasDots = [&](int column, int row) {
        return row >= 0 && row < m_rows && at(column, row).dots &&
               at(column, row).arms == (North | South);
    };
    // Whether so many dots that end there are read as a line.
    const auto areEnough = [&](int count, int end, int row) {
        if (!endsDashes(end, row))
            return false;
        const Cell& cell = at(end, row);
        const bool bends = (cell.arms & (North | South)) != 0 && cell.arms != (North | South) &&
                           cell.head == 0 && !cell.hop &&
                           (hasDots(end, row - 1) || hasDots(end, row + 1));
        return count >= (bends ? 1 : kFewest);
    };
    for (int row = 0; row < m_rows; ++row) {
        for (int column = 0; column < m_columns; ++column) {
            Cell& cell = at(column, row);
            const auto isBlankAt = [&](int c) {
                return c < 0 || c >= m_columns || at(c, row).isBlank();
            };
            if (cell.dashed && cell.isStraight(North | South))
                cell.dots = isBlankAt(column - 1) && isBlankAt(column + 1);
        }
    }
    for (int row = 0; row < m_rows; ++row) {
        for (int column = 0; column < m_columns; ++column) {
            const int first = dashesFrom(column, row);
            if (first == 0)
                continue;
            int label = column + first;
            bool isOfWords = true;  // with no sign that may end a line
            for (; isText(label, row); ++label) {
                const std::uint32_t glyph = at(label, row).glyph;
                static constexpr std::string_view kSigns = "|+<>[]";
                isOfWords = isOfWords && (glyph == 0 || kSigns.find(m_glyphs[glyph - 1]) ==
                                                            std::string_view::npos);
            }
            const bool isLabelled = label > column + first;
            const int second = isLabelled ? dashesFrom(label, row) : 0;
            const int end = label + second;
            const bool isRead =
                isLabelled ? isOfWords && second > 0 && areEnough(first, column - 1, row) &&
                                 areEnough(second, end, row)
                           : endsDashes(column - 1, row) && endsDashes(end, row) &&
                                 (areEnough(first, column - 1, row) || areEnough(first, end, row));
            for (int c = column; c < end && isRead; ++c)
                at(c, row).dots = at(c, row).dashed && !isText(c, row);
            column += first - 1;
        }
    }
    for (bool isChanged = true; isChanged;) {
        isChanged = false;
        for (int row = 1; row + 1 < m_rows; ++row) {
            for (int column = 1; column + 1 < m_columns; ++column)
                isChanged = clearDotsAt(column, row) || isChanged;
        }
    }
    // Dots that leave a side or an upright line need no plus sign.
    for (int row = 1; row + 1 < m_rows; ++row) {
        for (int column = 1; column + 1 < m_columns; ++column) {
            Cell& cell = at(column, row);
            const auto leadsToDots = [&](Arm arm, int c) {
                return (cell.arms & arm) == 0 || at(c, row).dots;
            };
            cell.bar = (cell.arms & (North | South)) == (North | South) &&
                       !at(column, row - 1).dots && !at(column, row + 1).dots &&
                       leadsToDots(East, column + 1) && leadsToDots(West, column - 1);
        }
    }
}

/// A plus sign with a single line of plain signs would look like an open corner: its dots become
/// such lines, too. Whether there were any.
bool AsciiCanvas::clearDotsAt(int column, int row)
{
    const Cell& plus = at(column, row);
    if (plus.arms == 0 || plus.head != 0 || plus.glyph != 0 || plus.hop ||
        plus.arms == (East | West) || plus.arms == (North | South))
        return false;
    const struct {
        Arm arm;
        int dx;
        int dy;
    } sides[] = {{North, 0, -1}, {East, 1, 0}, {South, 0, 1}, {West, -1, 0}};
    int lines = 0;
    for (const auto& side : sides)
        lines |= !at(column + side.dx, row + side.dy).dots ? plus.arms & side.arm : 0;
    if (lines != North && lines != East && lines != South && lines != West)
        return false;
    bool isChanged = false;
    for (const auto& side : sides) {
        int c = column + side.dx;
        int r = row + side.dy;
        const auto isText = [&] { return side.dx != 0 && (at(c, r).glyph != 0 || at(c, r).tail); };
        while ((plus.arms & side.arm) != 0 && c >= 0 && r >= 0 && c < m_columns && r < m_rows &&
               (at(c, r).dots || isText())) {
            isChanged = isChanged || at(c, r).dots;
            at(c, r).dots = false;
            c += side.dx;
            r += side.dy;
        }
    }
    return isChanged;
}

std::string AsciiCanvas::text(Charset charset)
{
    if (charset == Charset::Plain)
        markDots();
    std::vector<std::string> lines;
    for (int row = 0; row < m_rows; ++row) {
        std::string line;
        for (int column = 0; column < m_columns; ++column)
            append(line,
                   m_cells[static_cast<std::size_t>(row) * static_cast<std::size_t>(m_columns) +
                           static_cast<std::size_t>(column)],
                   charset);
        line.erase(line.find_last_not_of(' ') + 1);
        lines.push_back(std::move(line));
    }
    TrimmedRows rows = trimmedRows(lines);
    m_firstRow = rows.first;
    m_indent = rows.indent;
    return std::move(rows.text);
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
