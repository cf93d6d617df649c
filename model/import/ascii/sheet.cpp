#include "model/import/ascii/sheet.h"

#include "model/base/text_util.h"

#include <algorithm>
#include <deque>
#include <map>

namespace stratoplan::ascii {

namespace {

constexpr std::size_t kMostPieces = 500;  // of a row; nobody draws so many

}  // namespace

Sheet::Sheet(const Reading& reading, std::string_view text)
    : m_reading(reading)
    , m_grid(reading.grid)
    , m_strokes(reading.strokes)
    , m_text(text)
    , m_columnOf(static_cast<std::size_t>(reading.grid.cells()), -1)
{
}

int Sheet::newColumn(int home)
{
    m_parent.push_back(static_cast<int>(m_parent.size()));
    m_home.push_back(home);
    return static_cast<int>(m_parent.size()) - 1;
}

int Sheet::find(int column) const
{
    while (m_parent[u(column)] != column)
        column = m_parent[u(column)] = m_parent[u(m_parent[u(column)])];
    return column;
}

void Sheet::unite(int a, int b)
{
    m_parent[u(find(b))] = find(a);
}

/// The shared column of the cell there, or -1.
int Sheet::rawAt(int row, int column) const
{
    const int cell = m_grid.index(row, column);
    return cell < 0 ? -1 : m_columnOf[u(cell)];
}

/// Gives every cell of a vertical line, corner or head its column. A box is rigid: what goes on
/// from one of its corners in another column is another line.
void Sheet::shareColumns()
{
    std::set<int> endsBox;    // cells whose line does not go on below
    std::set<int> beginsBox;  // nor above
    for (const Frame& frame : m_reading.frames.all()) {
        for (const int column : {frame.left.front(), frame.right.front()})
            beginsBox.insert(m_grid.index(frame.top, column));
        for (const int column : {frame.left.back(), frame.right.back()})
            endsBox.insert(m_grid.index(frame.bottom, column));
    }
    for (int row = 0; row < m_grid.rows(); ++row) {
        if (m_reading.trees.itemOfRow(row) >= 0)
            continue;
        for (int c = 0; c < m_grid.width(row); ++c) {
            const int cell = m_grid.index(row, c);
            const Arms arms = m_strokes.arms(cell);
            if (arms == 0 || m_strokes.is(cell, Strokes::kWord))
                continue;
            const int above = m_reading.links.above(cell);
            if (above < 0 && m_reading.links.below(cell) < 0 && (arms & kUpDown) == 0 &&
                m_strokes.head(cell) == 0)
                continue;
            int column = above < 0 ? -1 : m_columnOf[u(above)];
            const bool shifts = column >= 0 && m_grid.place(above).column != c;
            if (column < 0 || (shifts && (endsBox.count(above) != 0 || beginsBox.count(cell) != 0)))
                column = newColumn(kAnywhere);
            m_columnOf[u(cell)] = column;
            m_taken.insert({column, row});
        }
    }
    for (int cell = 0; cell < m_grid.cells(); ++cell) {
        if (m_columnOf[u(cell)] < 0)
            continue;
        const Place at = m_grid.place(cell);
        const Arms arms = m_strokes.arms(cell);
        if ((arms & kSouth) != 0 && m_reading.links.below(cell) < 0)
            touch(cell, m_grid.index(at.row + 1, at.column));
        if ((arms & kNorth) != 0 && m_reading.links.above(cell) < 0)
            touch(cell, m_grid.index(at.row - 1, at.column));
    }
}

std::string Sheet::sourceOf(int row, int begin, int end) const
{
    const ByteRange range = m_grid.bytes(row, begin, end);
    std::string out(m_text.substr(range.begin, range.size()));
    std::replace(out.begin(), out.end(), '\t', ' ');
    return out;
}

/// What a blank within a level line is drawn as: the line, where nothing but blanks parts it.
std::string Sheet::bridged(int row, int column) const
{
    int left = column;
    int right = column;
    while (left >= 0 && m_grid.blank(row, left) && !m_strokes.drawn(row, left))
        --left;
    while (right < m_grid.width(row) && m_grid.blank(row, right) && !m_strokes.drawn(row, right))
        ++right;
    const int before = m_grid.index(row, left);
    const int behind = m_grid.index(row, right);
    const bool whole = before >= 0 && behind >= 0 && m_reading.segments.of(before) >= 0 &&
                       m_reading.segments.of(before) == m_reading.segments.of(behind) &&
                       (m_strokes.arms(before) & kEast) != 0 &&
                       (m_strokes.arms(behind) & kWest) != 0;
    if (!whole)
        return " ";
    for (const int c : {left, right}) {
        if (m_strokes.arms(row, c) == kAcross && m_strokes.head(row, c) == 0)
            return sourceOf(row, c, c + 1);
    }
    return " ";
}

/// Cuts a row into pieces.
void Sheet::cut(int row)
{
    Row& out = m_rows[u(row)];
    Gap gap;
    const auto add = [&](Piece piece) {
        out.gaps.push_back(std::move(gap));
        gap = {};
        out.pieces.push_back(std::move(piece));
    };
    const bool whole = m_reading.trees.itemOfRow(row) >= 0;
    const auto isText = [&](int c) {
        return c < m_grid.width(row) && !m_grid.blank(row, c) &&
               (m_strokes.arms(row, c) == 0 || m_strokes.is(row, c, Strokes::kWord) || whole);
    };
    for (int c = 0; c < m_grid.width(row);) {
        if (isText(c)) {
            int end = c + 1;
            while (isText(end) || (m_grid.blank(row, end) && isText(end + 1)) ||
                   (whole && end < m_grid.width(row)))
                ++end;
            add({c, end, end - c, newColumn(kAnywhere), 0, 0, sourceOf(row, c, end)});
            c = end;
            continue;
        }
        const int cell = m_grid.index(row, c);
        // The blanks of a spaced line are drawn, too.
        const std::string sign = m_grid.blank(row, c) && m_strokes.arms(cell) == 0
                                     ? bridged(row, c)
                                     : sourceOf(row, c, c + 1);
        if (m_columnOf[u(cell)] >= 0)
            add({c, c + 1, 1, m_columnOf[u(cell)], m_strokes.arms(cell), m_strokes.head(cell),
                 sign});
        else
            gap.cells.push_back(sign);
        ++c;
    }
    out.tail = std::move(gap);
}

/// Puts the new texts into the pieces that hold the old ones.
void Sheet::applyPatches()
{
    for (const Patch& patch : m_patches) {
        Row& row = m_rows[u(patch.row)];
        for (std::size_t i = 0; i < row.pieces.size(); ++i) {
            Piece& piece = row.pieces[i];
            if (piece.arms != 0 || patch.begin < piece.begin || patch.end > piece.end)
                continue;
            const std::string before = sourceOf(patch.row, piece.begin, patch.begin);
            const std::string after = sourceOf(patch.row, patch.end, piece.end);
            piece.glyph = before;
            piece.glyph += patch.text;
            piece.glyph += after;
            piece.width = columnsOf(piece.glyph);
            piece.begin += patch.moved;
            if (!trimmed(piece.glyph).empty())
                break;
            // Nothing is left: the gaps on both sides become one.
            Gap& next = i + 1 < row.gaps.size() ? row.gaps[i + 1] : row.tail;
            Gap whole = std::move(row.gaps[i]);
            whole.cells.resize(whole.cells.size() + u(patch.end - patch.begin), " ");
            whole.cells.insert(whole.cells.end(), next.cells.begin(), next.cells.end());
            next = std::move(whole);
            row.pieces.erase(row.pieces.begin() + static_cast<long>(i));
            row.gaps.erase(row.gaps.begin() + static_cast<long>(i));
            break;
        }
    }
}

int Sheet::least(const Gap& gap, const Piece* before, const Piece& after)
{
    const auto lines = std::count_if(gap.cells.begin(), gap.cells.end(),
                                     [](const std::string& c) { return c != " "; });
    const int length = static_cast<int>(gap.cells.size());
    const int blanks = length - static_cast<int>(lines);
    const bool texts = before != nullptr && before->arms == 0 && after.arms == 0;
    if (lines == 0)
        return std::min(length, texts ? 2 : 1);
    // Within one border or line only the pieces count.
    const bool one = before != nullptr && (before->arms & kEast) != 0 &&
                     (after.arms & kWest) != 0 && before->head == 0 && after.head == 0;
    if (one && blanks == 0)
        return 0;
    return std::min(blanks, 2) + std::min(static_cast<int>(lines), 2);
}

/// What stands in a row keeps its order and some room.
void Sheet::orderRows()
{
    for (Row& row : m_rows) {
        for (std::size_t i = 0; i < row.pieces.size(); ++i) {
            const Piece& piece = row.pieces[i];
            if (i == 0)
                continue;
            const Piece& before = row.pieces[i - 1];
            const int gap = least(row.gaps[i], &before, piece);
            m_rules.push_back({before.column, piece.column, before.width + gap});
            // A head stays right before what it points at, and right behind what it leaves.
            const int length = static_cast<int>(row.gaps[i].cells.size());
            if (before.head == kEast && length <= 2)
                m_rules.push_back({piece.column, before.column, -before.width - length});
        }
    }
}

/// Of the gaps in the columns of a room the largest becomes as wide as that.
void Sheet::keepRooms()
{
    for (const Room& room : m_rooms) {
        const std::vector<Piece>& pieces = m_rows[u(room.row)].pieces;
        std::size_t best = 0;
        int most = 0;
        for (std::size_t i = 1; i < pieces.size(); ++i) {
            const int common =
                std::min(room.end, pieces[i].begin) - std::max(room.begin, pieces[i - 1].end);
            if (common > most) {
                most = common;
                best = i;
            }
        }
        if (best > 0)
            m_rules.push_back({pieces[best - 1].column, pieces[best].column,
                               pieces[best - 1].width + room.width});
    }
}

/// Boxes of one width that stand right below each other keep one width.
void Sheet::alignStacks()
{
    const Frames& frames = m_reading.frames;
    std::map<std::pair<int, int>, std::vector<int>> byTop;  // row and left column
    for (int f = 0; f < frames.count(); ++f)
        byTop[{frames[f].top, frames[f].leftColumn()}].push_back(f);
    for (const Frame& upper : frames.all()) {
        const auto below = byTop.find({upper.bottom + 1, upper.leftColumn()});
        if (below == byTop.end())
            continue;
        for (const int f : below->second) {
            const Frame& lower = frames[f];
            const int a = rawAt(upper.top, upper.right.front());
            const int b = rawAt(lower.top, lower.right.front());
            if (lower.parent == upper.parent && a >= 0 && b >= 0 &&
                lower.right.front() == upper.right.front() &&
                m_home[u(find(a))] == m_home[u(find(b))])
                unite(a, b);
        }
    }
}

/// What is inside a frame moves with its left side, and so does its right side.
void Sheet::keepFrames()
{
    const Frames& frames = m_reading.frames;
    const auto leftOf = [&](int f) { return rawAt(frames[f].top, frames[f].left.front()); };
    const auto follow = [&](int column, int f) {
        const int left = f < 0 ? -1 : leftOf(f);
        if (left < 0 || column < 0 || find(left) == find(column))
            return;
        const int distance = m_home[u(find(column))] - m_home[u(find(left))];
        if (m_home[u(find(column))] >= 0 && distance > 0)
            m_rules.push_back({left, column, distance});
    };
    for (int f = 0; f < frames.count(); ++f) {
        const int right = rawAt(frames[f].top, frames[f].right.front());
        follow(right, f);
        follow(leftOf(f), frames[f].parent);
    }
    for (int cell = 0; cell < m_grid.cells(); ++cell) {
        const int column = m_columnOf[u(cell)];
        if (column >= 0 && m_reading.frames.border(cell) < 0)
            follow(column, m_reading.frames.inside(cell));
    }
}

/// The least columns that satisfy all rules; false when there are none.
bool Sheet::solve()
{
    const std::size_t count = m_parent.size();
    m_place.assign(count, 0);
    std::vector<std::vector<std::pair<int, int>>> ahead(count);
    for (const Rule& rule : m_rules) {
        const int from = find(rule.from);
        const int to = find(rule.to);
        if (from == to) {
            if (rule.distance > 0)
                return false;
            continue;
        }
        ahead[u(from)].push_back({to, rule.distance});
    }
    std::deque<int> queue;
    std::vector<char> queued(count, 0);
    std::vector<int> rounds(count, 0);
    for (std::size_t i = 0; i < count; ++i) {
        if (find(static_cast<int>(i)) != static_cast<int>(i))
            continue;
        m_place[i] = std::max(m_home[i], 0);
        queue.push_back(static_cast<int>(i));
        queued[i] = 1;
    }
    constexpr int kMostRounds = 200;
    constexpr std::size_t kMostSteps = 30;  // a rule, in the mean of a large drawing
    std::size_t steps = 1'000'000 + kMostSteps * (m_rules.size() + count);
    while (!queue.empty()) {
        const int from = queue.front();
        queue.pop_front();
        queued[u(from)] = 0;
        if (++rounds[u(from)] > kMostRounds || ahead[u(from)].size() > steps)
            return false;
        steps -= ahead[u(from)].size();
        for (const auto& [to, distance] : ahead[u(from)]) {
            const int least = m_place[u(from)] + distance;
            if (m_place[u(to)] >= least)
                continue;
            m_place[u(to)] = least;
            if (queued[u(to)] == 0) {
                queued[u(to)] = 1;
                queue.push_back(to);
            }
        }
    }
    return true;
}

/// The gap at another width: its line grows or shrinks, else its blanks.
std::string Sheet::filled(const Gap& gap, int width)
{
    std::vector<std::string> cells = gap.cells;
    // The longest stretch of line.
    std::size_t best = 0;
    std::size_t length = 0;
    for (std::size_t i = 0; i < cells.size();) {
        std::size_t end = i;
        while (end < cells.size() && cells[end] != " ")
            ++end;
        if (end - i > length) {
            best = i;
            length = end - i;
        }
        i = std::max(end, i + 1);
    }
    const int more = width - static_cast<int>(cells.size());
    if (more > 0) {
        const std::size_t at = length > 0 ? best + length / 2 : cells.size();
        cells.insert(cells.begin() + static_cast<long>(at), u(more),
                     length > 0 ? cells[at] : std::string(" "));
    }
    for (int k = more; k < 0; ++k) {
        const std::size_t at = length > 1 ? best + --length : best;
        if (length > 0 || cells.empty())
            cells.erase(cells.begin() + static_cast<long>(std::min(at, cells.size() - 1)));
        else
            cells.pop_back();
    }
    std::string out;
    for (const std::string& cell : cells)
        out += cell;
    return out;
}

std::string Sheet::drawn(const Row& row, std::string_view prefix) const
{
    std::string out(prefix);
    int column = 0;
    for (std::size_t i = 0; i < row.pieces.size(); ++i) {
        const Piece& piece = row.pieces[i];
        const int place = m_place[u(find(piece.column))];
        const int width = std::max(place - column, 0);
        // Two ends of one border that were moved apart.
        const bool torn = row.gaps[i].cells.empty() && width > 0 && i > 0 &&
                          (row.pieces[i - 1].arms & kEast) != 0 && (piece.arms & kWest) != 0;
        if (torn) {
            for (int k = 0; k < width; ++k)
                out += glyphFor(kAcross, row.pieces[i - 1].glyph);
        } else {
            out += filled(row.gaps[i], width);
        }
        out += piece.glyph;
        column = place + piece.width;
    }
    for (const std::string& cell : row.tail.cells)
        out += cell;
    out.erase(out.find_last_not_of(' ') + 1);
    return out;
}

/// Where most of each line stands; of several such columns the one in the middle of all, then the
/// topmost.
void Sheet::findHomes()
{
    std::map<int, std::vector<int>> places;  // of each shared column, from the top
    for (const Row& row : m_rows) {
        for (const Piece& piece : row.pieces) {
            if (piece.arms != 0 && (piece.head == 0 || (piece.head & kUpDown) != 0))
                places[find(piece.column)].push_back(piece.begin);
        }
    }
    for (const auto& [column, all] : places) {
        std::vector<int> sorted = all;
        std::sort(sorted.begin(), sorted.end());
        const int middle = sorted[sorted.size() / 2];
        const auto rank = [&](int place) {
            const auto times = std::count(sorted.begin(), sorted.end(), place);
            return std::pair(-times, std::abs(place - middle));
        };
        m_home[u(column)] = *std::min_element(all.begin(), all.end(),
                                              [&](int a, int b) { return rank(a) < rank(b); });
    }
}

std::optional<std::string> Sheet::straight(std::string_view lineEnding)
{
    shareColumns();
    reachOut();
    m_rows.resize(u(m_grid.rows()));
    for (int row = 0; row < m_grid.rows(); ++row)
        cut(row);
    for (const Row& row : m_rows) {
        if (row.pieces.size() > kMostPieces)
            return std::nullopt;
    }
    applyPatches();
    findHomes();
    closeGaps();
    lengthen();
    closeSides();
    alignStacks();
    crossBorders();
    turnCorners();
    branchOff();
    orderRows();
    keepRooms();
    keepFrames();
    keepTexts();
    keepLabels();
    keepArrows();
    keepEnds();
    if (!solve())
        return std::nullopt;
    static constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
    std::string out(m_text.starts_with(kByteOrderMark) ? kByteOrderMark : std::string_view());
    const std::vector<char> isDrawn = drawnRows(m_reading);
    for (int row = 0; row < m_grid.rows(); ++row) {
        if (isDrawn[u(row)] != 0)
            out += drawn(m_rows[u(row)], m_grid.prefix(row));
        else
            out += m_grid.line(row);  // text beside the drawing
        out += lineEnding;
    }
    return out;
}

}  // namespace stratoplan::ascii
