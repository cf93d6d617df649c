#include "model/drawing/sheet_rows.h"

#include "model/base/text_util.h"

#include <algorithm>

namespace stratoplan::drawing {

namespace {

bool opensOrEndsComment(std::string_view line)
{
    static constexpr std::string_view kBrackets[] = {"/*", "/**", "*/", "**/", "\"\"\"", "'''"};
    return std::find(std::begin(kBrackets), std::end(kBrackets), trimmed(line)) !=
           std::end(kBrackets);
}

}  // namespace

SheetRows::SheetRows(std::string_view text)
{
    const ascii::Grid grid(text);
    const std::size_t lf = text.find('\n');
    m_ending = lf != std::string_view::npos && lf > 0 && text[lf - 1] == '\r' ? "\r\n" : "\n";
    m_endsWithEnding = !text.empty() && text.back() == '\n';
    const std::vector<std::string_view> lines = splitLines(text);
    for (int r = 0; r < grid.rows(); ++r) {
        Row row;
        row.prefix = grid.prefix(r);
        const std::string_view line =
            static_cast<std::size_t>(r) < lines.size() ? lines[static_cast<std::size_t>(r)] : "";
        row.line = line.substr(std::min(row.prefix.size(), line.size()));
        row.isBracket = opensOrEndsComment(line);
        for (int c = 0; c < grid.width(r); ++c) {
            std::string sign;
            if (grid.at(r, c) == U' ') {
                sign = " ";
            } else if (grid.at(r, c) != ascii::Grid::kTail) {
                const bool wide = grid.at(r, c + 1) == ascii::Grid::kTail;
                const ByteRange bytes = grid.bytes(r, c, c + (wide ? 2 : 1));
                sign = text.substr(bytes.begin, bytes.end - bytes.begin);
            }
            row.cells.push_back(std::move(sign));
        }
        m_rows.push_back(std::move(row));
    }
    while (m_rows.size() > 1 && m_endsWithEnding && m_rows.back().cells.empty() &&
           m_rows.size() > lines.size())
        m_rows.pop_back();
}

int SheetRows::columns() const
{
    std::size_t columns = 0;
    for (const Row& row : m_rows)
        columns = std::max(columns, row.cells.size());
    return static_cast<int>(columns);
}

std::string_view SheetRows::at(int row, int column) const
{
    if (row < 0 || row >= rows() || column < 0)
        return " ";
    const std::vector<std::string>& cells = m_rows[static_cast<std::size_t>(row)].cells;
    return static_cast<std::size_t>(column) < cells.size()
               ? std::string_view(cells[static_cast<std::size_t>(column)])
               : " ";
}

int SheetRows::firstRow() const
{
    int row = 0;
    while (row + 1 < rows() && m_rows[static_cast<std::size_t>(row)].isBracket)
        ++row;
    return row;
}

int SheetRows::firstColumn() const
{
    static constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
    return std::any_of(m_rows.begin(), m_rows.end(),
                       [](const Row& row) {
                           return !row.isBracket && !trimmed(row.prefix).empty() &&
                                  row.prefix != kByteOrderMark;
                       })
               ? 1
               : 0;
}

int SheetRows::endRow() const
{
    int end = rows();
    const auto isEnd = [](const Row& row) { return row.isBracket || trimmed(row.line).empty(); };
    while (end > 1 && isEnd(m_rows[static_cast<std::size_t>(end - 1)]))
        --end;
    while (end < rows() && !m_rows[static_cast<std::size_t>(end)].isBracket)
        ++end;
    return end;
}

void SheetRows::put(int row, int column, std::string_view sign)
{
    while (row >= endRow()) {
        Row below;
        const int end = endRow();
        below.prefix = end == 0 ? std::string() : m_rows[static_cast<std::size_t>(end - 1)].prefix;
        m_rows.insert(m_rows.begin() + end, std::move(below));
    }
    Row& changed = m_rows[static_cast<std::size_t>(row)];
    const auto i = static_cast<std::size_t>(column);
    if (changed.cells.size() <= i)
        changed.cells.resize(i + 1, " ");
    changed.cells[i] = sign;
    changed.changed = true;
}

void SheetRows::write(int row, int column, std::string_view text)
{
    int last = -1;
    for (std::size_t i = 0; i < text.size();) {
        const Cluster cluster = clusterAt(text, i);
        const std::string_view sign = text.substr(i, cluster.bytes);
        i += cluster.bytes;
        if (cluster.columns == 0 && last >= 0) {
            put(row, last, std::string(at(row, last)) + std::string(sign));
            continue;
        }
        put(row, column, sign);
        last = column;
        for (int k = 1; k < cluster.columns; ++k)
            put(row, column + k, "");
        column += std::max(cluster.columns, 1);
    }
}

namespace {

bool hasArm(std::string_view sign, ascii::Arms arm)
{
    if (sign.empty() || sign == " ")
        return false;
    if (sign == "+")
        return true;
    if (sign == "|")
        return arm == ascii::kNorth || arm == ascii::kSouth;
    if (sign == "-" || sign == "=")
        return arm == ascii::kEast || arm == ascii::kWest;
    return (ascii::boxArms(codePointAt(sign, 0).value) & arm) != 0;
}

ascii::Arms headOf(std::string_view sign)
{
    if (sign == "v" || sign == "V")
        return ascii::kSouth;
    if (sign == "^")
        return ascii::kNorth;
    return sign.size() < 2 ? ascii::Arms(0) : ascii::arrowDirection(codePointAt(sign, 0).value);
}

}  // namespace

/// Whether an upright line runs from the row above into the row, or from a border beside it.
bool SheetRows::runsOn(int row, int column) const
{
    const std::string_view above = at(row - 1, column);
    const std::string_view below = at(row, column);
    const bool down = hasArm(above, ascii::kSouth);
    const bool up = hasArm(below, ascii::kNorth);
    const bool headAbove =
        headOf(above) == ascii::kSouth && hasArm(at(row - 2, column), ascii::kSouth);
    const bool headBelow =
        headOf(below) == ascii::kNorth && hasArm(at(row + 1, column), ascii::kNorth);
    const bool levelAbove = hasArm(above, ascii::kEast) && hasArm(above, ascii::kWest);
    const bool levelBelow = hasArm(below, ascii::kEast) && hasArm(below, ascii::kWest);
    if (above == "+" && below == "+") {
        // Branches of two borders, one below the other: of the upper one it can only lead down.
        const auto branches = [&](int r) {
            return hasArm(at(r, column - 1), ascii::kEast) && at(r, column - 1) != "+" &&
                   hasArm(at(r, column + 1), ascii::kWest) && at(r, column + 1) != "+";
        };
        return branches(row - 1) && branches(row) && !hasArm(at(row - 2, column), ascii::kSouth);
    }
    if ((down || headOf(above) == ascii::kNorth) && (up || headOf(below) == ascii::kSouth))
        return true;
    // From the border of a box without a branch, or onto one.
    if (levelAbove && !down && (headBelow || (up && !levelBelow && hasArm(below, ascii::kSouth))))
        return true;
    return levelBelow && !up &&
           (headAbove || (down && !levelAbove && hasArm(above, ascii::kNorth)));
}

bool SheetRows::isText(int row, int column) const
{
    const std::string_view sign = at(row, column);
    if (sign.empty() || sign == " " || sign == "|" || sign == "+" || sign == "-" || sign == "=")
        return false;
    const char32_t value = codePointAt(sign, 0).value;
    return ascii::boxArms(value) == 0 && ascii::arrowDirection(value) == 0;
}

/// Whether an arrow of one sign stands between two texts, or a text and a border, right above or
/// below the row's upper edge.
bool SheetRows::leadsOn(int row, int column) const
{
    const auto isArrow = [&](int r) {
        return at(r, column).size() > 1 && (headOf(at(r, column)) & ascii::kUpDown) != 0;
    };
    const auto isEnd = [&](int r) {
        return isText(r, column) || hasArm(at(r, column), ascii::kEast);
    };
    return (isArrow(row) && isText(row - 1, column) && isEnd(row + 1)) ||
           (isArrow(row) && isEnd(row - 1) && isText(row + 1, column)) ||
           (isArrow(row - 1) && isText(row - 2, column) && isEnd(row)) ||
           (isArrow(row - 1) && isEnd(row - 2) && isText(row, column));
}

/// Heads right at a border or text that lies on the other side of new rows go to it.
void SheetRows::moveHeads(int row, int count)
{
    for (int c = 0; c < columns(); ++c) {
        const std::string line(at(row, c));
        if (line.empty() || line == " ")
            continue;
        const std::string above(at(row - 1, c));
        const std::string below(at(row + count, c));
        if (headOf(above) == ascii::kSouth &&
            (hasArm(below, ascii::kEast) || isText(row + count, c))) {
            put(row - 1, c, line);
            put(row + count - 1, c, above);
        } else if (headOf(below) == ascii::kNorth &&
                   (hasArm(above, ascii::kEast) || isText(row - 1, c))) {
            put(row + count, c, line);
            put(row, c, below);
        }
    }
}

void SheetRows::insert(int row, int count)
{
    row = std::clamp(row, 0, rows());
    std::vector<std::string> cells(static_cast<std::size_t>(columns()), " ");
    const auto upright = [](std::string_view sign) {
        return sign == "|" ||
               (!sign.empty() && sign != " " &&
                ascii::boxArms(codePointAt(sign, 0).value) == (ascii::kNorth | ascii::kSouth));
    };
    for (int c = 0; c < static_cast<int>(cells.size()); ++c) {
        if (!runsOn(row, c) && !leadsOn(row, c))
            continue;
        std::string& cell = cells[static_cast<std::size_t>(c)];
        cell = at(row - 1, c).size() > 1 ? "│" : "|";
        for (const int r : {row + 1, row - 2, row, row - 1}) {
            if (upright(at(r, c)))
                cell = at(r, c);
        }
    }
    Row fresh;
    fresh.prefix = m_rows[static_cast<std::size_t>(std::min(row, rows() - 1))].prefix;
    fresh.cells = std::move(cells);
    fresh.changed = true;
    m_rows.insert(m_rows.begin() + row, static_cast<std::size_t>(count), fresh);
    moveHeads(row, count);
}

void SheetRows::insertColumns(int column, int count, const std::vector<Place>& places)
{
    const std::string now = text();
    const ascii::Reading reading(now);
    std::vector<char> moves = ascii::drawnRows(reading);
    for (const Place& place : places) {
        for (int r = std::max(place.top, 0); r <= place.bottom; ++r) {
            if (static_cast<std::size_t>(r) < moves.size())
                moves[static_cast<std::size_t>(r)] = 1;
        }
    }
    for (int r = 0; r < std::min(rows(), reading.grid.rows()); ++r) {
        Row& row = m_rows[static_cast<std::size_t>(r)];
        if (row.isBracket || moves[static_cast<std::size_t>(r)] == 0 ||
            column >= static_cast<int>(row.cells.size()))
            continue;
        const bool tabs = row.line.find('\t') != std::string::npos;
        const int at = column == 0 ? 0 : columnAt(reading, r, column);
        const std::string fill = column == 0 ? " " : fillAt(reading, r, at);
        if (column == 0 && !row.changed && !tabs)
            row.line.insert(0, static_cast<std::size_t>(count), ' ');
        else
            row.changed = true;
        row.cells.insert(row.cells.begin() + at, static_cast<std::size_t>(count), fill);
    }
}

/// Where columns come in a row that are to come before `column`: behind a text, and not between a
/// head and what it points at.
int SheetRows::columnAt(const ascii::Reading& reading, int row, int column) const
{
    const ascii::Strokes& strokes = reading.strokes;
    const auto isText = [&](int c) {
        return c >= 0 && !isBlank(row, c) &&
               (!strokes.drawn(row, c) || strokes.is(row, c, ascii::Strokes::kWord));
    };
    const auto isWithin = [&](int c) {
        return (isText(c - 1) && (isText(c) || (isBlank(row, c) && isText(c + 1)))) ||
               (isBlank(row, c - 1) && isText(c - 2) && isText(c));
    };
    while (isWithin(column))
        ++column;
    const auto isFreeHead = [&](int c, ascii::Arms direction) {
        return strokes.head(row, c) == direction && reading.frames.border(row, c) < 0;
    };
    if (isFreeHead(column - 1, ascii::kEast) && !isBlank(row, column))
        return column - 1;
    return isFreeHead(column, ascii::kWest) && !isBlank(row, column - 1) ? column + 1 : column;
}

/// The sign of the level line that runs through between a column and the one before; else a blank.
std::string SheetRows::fillAt(const ascii::Reading& reading, int row, int column) const
{
    const ascii::Strokes& strokes = reading.strokes;
    if (isBlank(row, column - 1) || isBlank(row, column))
        return " ";
    const auto reaches = [&](int c, ascii::Arms arm) {
        return (strokes.arms(row, c) & arm) != 0 && !strokes.is(row, c, ascii::Strokes::kWord);
    };
    if (!reaches(column - 1, ascii::kEast) && !reaches(column, ascii::kWest))
        return " ";
    for (const int c : {column, column - 1, column + 1, column - 2}) {
        if (strokes.arms(row, c) == (ascii::kEast | ascii::kWest) && strokes.head(row, c) == 0)
            return std::string(at(row, c));
    }
    return at(row, column).size() > 1 ? "─" : "-";
}

void SheetRows::dropBlankEnd(int most)
{
    for (; most > 0 && endRow() > 1; --most) {
        const int row = endRow() - 1;
        for (int c = 0; c < columns(); ++c) {
            if (!isBlank(row, c))
                return;
        }
        m_rows.erase(m_rows.begin() + row);
    }
}

std::string SheetRows::text() const
{
    std::string out;
    for (std::size_t r = 0; r < m_rows.size(); ++r) {
        const Row& row = m_rows[r];
        std::string line = row.prefix;
        if (row.changed) {
            for (const std::string& cell : row.cells)
                line += cell;
            line.erase(line.find_last_not_of(' ') + 1);
        } else {
            line += row.line;
        }
        out += line;
        if (r + 1 < m_rows.size() || m_endsWithEnding)
            out += m_ending;
    }
    return out;
}

}  // namespace stratoplan::drawing
