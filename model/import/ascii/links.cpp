#include "model/import/ascii/links.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdlib>
#include <limits>
#include <optional>
#include <utility>

namespace stratoplan::ascii {

namespace {

constexpr int kReach = 4;      // columns that a line may shift from one row to the next
constexpr int kLastReach = 7;  // the same for the last line of a row, which gathers all shifts
constexpr int kReachOverGap = 2;
constexpr int kLongestGap = 3;    // rows of text that a line may miss
constexpr int kLongestCut = 24;   // rows that lack their right end
constexpr int kLongestLead = 8;   // rows from the border of a box to the head of a line
constexpr int kLongestText = 30;  // columns that a text may run over its box
constexpr std::size_t kShifts = 2 * kLastReach + 1;
constexpr float kShiftCost = 0.5;  // a column
constexpr float kTurnCost = 0.5;   // a column by which two lines beside each other shift otherwise
constexpr float kHeadBelowGap = 0.25;
constexpr float kBreakCost = 6;  // of a line that ends or begins in mid air

bool reaches(Arms arms, Arms arm)
{
    return (arms & arm) != 0;
}

}  // namespace

Links::Links(const Grid& grid, const Strokes& strokes)
    : m_grid(&grid)
    , m_strokes(&strokes)
    , m_below(static_cast<std::size_t>(grid.cells()), -1)
    , m_above(m_below)
    , m_chain(m_below)
{
    std::vector<Open> open;
    for (int row = 0; row < grid.rows(); ++row)
        joinRow(row, open);
    for (int cell = 0; cell < grid.cells(); ++cell) {
        const auto i = static_cast<std::size_t>(cell);
        if (strokes.arms(cell) == 0)
            continue;
        m_chain[i] = m_above[i] >= 0 ? m_chain[static_cast<std::size_t>(m_above[i])] : m_chains++;
    }
}

/// Whether a horizontal line ends in the cell, with an arm up or down.
bool Links::isCorner(int cell) const
{
    const Arms across = m_strokes->arms(cell) & (kEast | kWest);
    return (across == kEast || across == kWest) && m_strokes->head(cell) == 0;
}

bool Links::isUpperRight(int cell) const
{
    return (m_strokes->arms(cell) & (kEast | kWest | kSouth)) == (kWest | kSouth) &&
           m_above[static_cast<std::size_t>(cell)] < 0;
}

/// Whether it is the right side of a box, or the corner above it.
bool Links::isRightSide(int cell) const
{
    int top = cell;
    while (m_above[static_cast<std::size_t>(top)] >= 0)
        top = m_above[static_cast<std::size_t>(top)];
    return isUpperRight(top) && (top == cell || m_strokes->arms(cell) == kUpDown);
}

/// Whether the cell is of the right side of a box whose left one stands in the row straight below
/// its corner: what lies over the right one there is another box, which straddles it.
bool Links::isOfBoxIn(int row, int cell) const
{
    if (!isRightSide(cell))
        return false;
    while (m_above[static_cast<std::size_t>(cell)] >= 0)
        cell = m_above[static_cast<std::size_t>(cell)];
    const Place corner = m_grid->place(cell);
    int left = corner.column - 1;  // a title in the border has no arms
    while (left >= 0 && (m_strokes->arms(corner.row, left) & kUpDown) == 0)
        --left;
    return left >= 0 &&
           (m_strokes->arms(corner.row, left) & (kAcross | kSouth)) == (kEast | kSouth) &&
           m_strokes->arms(row, left) == kUpDown;
}

/// Whether the cell reaches down to something in the next row.
bool Links::mayGoOnBelow(int row, int column) const
{
    if (!reaches(m_strokes->arms(row, column), kSouth))
        return false;
    return goesOnBelow(row, column);
}

/// What it costs that the line finds nothing to go on with in `row`.
float Links::missCost(const Open& open, int row) const
{
    if (open.gap > 0)
        return 0;
    const Strokes& strokes = *m_strokes;
    if (isCorner(open.cell) && m_above[static_cast<std::size_t>(open.cell)] < 0)
        return kBreakCost - 1;  // a corner that leads neither up nor down
    if (strokes.is(open.cell, Strokes::kLoose))
        return 1;
    if (strokes.head(open.cell) != 0)
        return 0.5;
    if (reaches(strokes.arms(row, open.column), kEast | kWest))
        return 3;  // it lands on a horizontal line
    return kBreakCost;
}

/// What it costs that the line at this place begins here.
float Links::startCost(int row, int column) const
{
    const Strokes& strokes = *m_strokes;
    const int cell = m_grid->index(row, column);
    // The right end of a top may have a side that is cut off.
    const bool isCut =
        row + 1 < m_grid->rows() && column >= m_grid->width(row + 1) && isUpperRight(cell);
    if (isCorner(cell) && !isCut && !mayGoOnBelow(row, column))
        return kBreakCost - 1;
    if (strokes.is(cell, Strokes::kLoose))
        return 1;
    if (strokes.head(cell) != 0)
        return 0.5;
    if (reaches(strokes.arms(row - 1, column), kEast | kWest))
        return 3;  // it hangs from a horizontal line
    return kBreakCost - 1;
}

/// Whether something in the next row reaches up to the cell.
bool Links::goesOnBelow(int row, int column) const
{
    for (int c = column - 1; c <= column + 1; ++c) {
        if (reaches(m_strokes->arms(row + 1, c), kNorth))
            return true;
    }
    return false;
}

/// Where the level line through each column of a row ends on either side.
const Links::LineEnds& Links::endsIn(int row) const
{
    LineEnds& ends = m_ends[static_cast<std::size_t>(row % 2)];
    if (ends.row == row)
        return ends;
    const int width = m_grid->width(row);
    ends.row = row;
    ends.west.resize(static_cast<std::size_t>(width));
    ends.east.resize(static_cast<std::size_t>(width));
    for (int c = 0; c < width; ++c) {
        const auto i = static_cast<std::size_t>(c);
        const bool goesOn = c > 0 && reaches(m_strokes->arms(row, c - 1), kEast);
        ends.west[i] = goesOn ? ends.west[i - 1] : c;
    }
    for (int c = width - 1; c >= 0; --c) {
        const auto i = static_cast<std::size_t>(c);
        const bool goesOn = c + 1 < width && reaches(m_strokes->arms(row, c + 1), kWest);
        ends.east[i] = goesOn ? ends.east[i + 1] : c;
    }
    return ends;
}

/// Whether one of the two is a corner or branch of plain boxes, and the other a line that meets
/// their border some columns beside: at the ends of the border nothing stands that would be a side,
/// shifted the same way.
bool Links::meetsBeside(const Open& open, int row, int column) const
{
    const Strokes& strokes = *m_strokes;
    if (open.gap > 0 || std::abs(open.column - column) < 2)
        return false;
    const int cell = m_grid->index(row, column);
    const bool lands = strokes.arms(open.cell) == kUpDown && strokes.is(cell, Strokes::kLoose);
    const bool hangs = strokes.arms(cell) == kUpDown && strokes.is(open.cell, Strokes::kLoose);
    if (lands == hangs)
        return false;
    const int border = lands ? row : row - 1;
    const int line = lands ? open.column : column;
    const int begin = lands ? column : open.column;
    if (!has(strokes.arms(border, line), kAcross))
        return false;
    const auto hasSide = [&](Arms across) {
        const LineEnds& ends = endsIn(border);
        const int end = (across == kEast ? ends.east : ends.west)[static_cast<std::size_t>(begin)];
        for (int c = end - kReach; c <= end + kReach; ++c) {
            if (c != line && (c - end) * (line - begin) >= 0 &&
                reaches(strokes.arms(lands ? row - 1 : row, c), kUpDown))
                return true;
        }
        return false;
    };
    const Arms across = strokes.arms(border, begin) & kAcross;
    return (reaches(across, kEast) && !hasSide(kEast)) ||
           (reaches(across, kWest) && !hasSide(kWest));
}

/// Whether the line through the cell comes to a head, straight on to that side.
bool Links::leadsToHead(int row, int column, int step) const
{
    int at = row;
    while (std::abs(at - row) < kLongestLead && m_strokes->head(at, column) == 0 &&
           m_strokes->arms(at, column) == kUpDown)
        at += step;
    return m_strokes->head(at, column) != 0;
}

/// Whether one of the two is the corner of a plain box and the other a line with a head that meets
/// the border right beside it: no side of a box has a head.
bool Links::meetsAtCorner(const Open& open, int row, int column) const
{
    if (open.gap > 0 || open.column == column)
        return false;
    const Strokes& strokes = *m_strokes;
    const int cell = m_grid->index(row, column);
    const auto isLevel = [&](int r, int c) { return has(strokes.arms(r, c), kAcross); };
    return (strokes.is(cell, Strokes::kLoose) && isLevel(row, open.column) &&
            leadsToHead(row - 1, open.column, -1)) ||
           (strokes.is(open.cell, Strokes::kLoose) && isLevel(row - 1, column) &&
            leadsToHead(row, column, 1));
}

bool Links::mayPair(const Open& open, int row, int column) const
{
    return !meetsBeside(open, row, column) && mayJoin(open, row, column);
}

/// The same where the ends of the border have found their sides.
bool Links::mayJoin(const Open& open, int row, int column) const
{
    const Strokes& strokes = *m_strokes;
    const int cell = m_grid->index(row, column);
    if (open.gap > kLongestGap) {
        const Arms arms = strokes.arms(cell);
        const bool isLast =
            !has(arms, kSouth) || (strokes.is(cell, Strokes::kLoose) && !goesOnBelow(row, column));
        return strokes.head(cell) == 0 && (((arms & kAcross) == kWest && isLast) ||
                                           (arms == kUpDown && open.column == column));
    }
    // Behind a blank row a head stands right below its line only.
    if (open.gap > 0)
        return strokes.head(cell) == 0 ||
               (open.gap == 1 && !open.overLine && strokes.head(cell) == kSouth &&
                strokes.arms(open.cell) == kUpDown && open.column == column);
    if (meetsAtCorner(open, row, column))
        return false;
    // The bottom of a box and the top of the next one, drawn in plain signs: their lines run to the
    // same side. Two bends of different lines stand askew; a line that bends twice has a bar
    // between.
    const Arms common = strokes.arms(open.cell) & strokes.arms(cell) & (kEast | kWest);
    // But below a crossing what leads no further down is the foot of a box.
    const Arms across = strokes.arms(cell) & kAcross;
    const bool isFoot = has(strokes.arms(open.cell), kAcross) && open.column == column &&
                        (across == kEast || across == kWest) && !goesOnBelow(row, column);
    if (isFoot)
        return true;
    return !(strokes.is(open.cell, Strokes::kLoose) && strokes.is(cell, Strokes::kLoose) &&
             (common != 0 || open.column != column));
}

/// Aligns open lines with the columns of a row that reach up: least total cost, order kept. What
/// pushes one line in a row pushes those behind it as far: a shift that goes on costs less than one
/// that begins or ends. Only pairs within some columns are looked at, so the work is linear in the
/// cells.
void Links::align(std::vector<Open>& open, const std::vector<int>& columns, int row)
{
    const std::size_t n = open.size();
    const std::size_t m = columns.size();
    if (n == 0 || m == 0)
        return;
    bool straight = n == m;
    for (std::size_t i = 0; i < n && straight; ++i)
        straight =
            open[i].column == columns[i] && open[i].gap == 0 && mayPair(open[i], row, columns[i]);
    for (std::size_t i = 0; i < n && straight; ++i)
        join(open[i], row, columns[i]);
    if (straight || alignInOrder(open, columns, row) || alignInPlace(open, columns, row))
        return;
    constexpr float kInfinite = std::numeric_limits<float>::max() / 4;
    // best[i] holds costs of pairing the first i lines with the first j columns for j in a window,
    // for each shift of the last pair.
    using Costs = std::array<float, kShifts>;
    using Steps = std::array<std::uint8_t, kShifts>;  // the shift before a pair, or one of these:
    constexpr std::uint8_t kMisses = kShifts;         // the line finds nothing
    constexpr std::uint8_t kBegins = kShifts + 1;     // the column begins
    struct Window {
        std::size_t begin = 0;
        std::vector<Costs> cost = {};
        std::vector<Steps> step = {};
    };
    std::vector<Window> best(n + 1);
    std::vector<float> start(m);
    for (std::size_t j = 0; j < m; ++j)
        start[j] = startCost(row, columns[j]);

    const auto firstNear = [&](int column) {
        return static_cast<std::size_t>(std::lower_bound(columns.begin(), columns.end(), column) -
                                        columns.begin());
    };
    // Costs left of a window are of columns that can only begin anew: the same for all ways,
    // dropped.
    const std::size_t firstEnd = firstNear(open[0].column + kLastReach + 1);
    best[0].begin = firstNear(open[0].column - kLastReach);
    for (std::size_t j = best[0].begin; j <= firstEnd; ++j) {
        Costs costs;
        costs.fill(kInfinite);
        costs[kLastReach] = j == best[0].begin ? 0 : best[0].cost.back()[kLastReach] + start[j - 1];
        best[0].cost.push_back(costs);
        best[0].step.emplace_back().fill(kBegins);
    }
    for (std::size_t i = 1; i <= n; ++i) {
        const Open& line = open[i - 1];
        const Window& last = best[i - 1];
        Window& now = best[i];
        const int nextColumn = i < n ? open[i].column : line.column;
        now.begin = std::max(last.begin, firstNear(line.column - kLastReach));
        const std::size_t end =
            std::max(firstNear(std::max(line.column, nextColumn) + kLastReach + 1), now.begin);
        const auto lastCosts = [&](std::size_t j) {
            if (j - last.begin < last.cost.size())
                return last.cost[j - last.begin];
            Costs costs = last.cost.back();
            float more = 0;
            for (std::size_t k = last.begin + last.cost.size() - 1; k < j; ++k)
                more += start[k];
            for (float& cost : costs)
                cost += more;
            return costs;
        };
        const float miss = missCost(line, row);
        const int near = line.gap > 0 ? (line.overLine ? 0 : kReachOverGap) : kReach;
        for (std::size_t j = now.begin; j <= end; ++j) {
            Costs cost = lastCosts(j);
            Steps step;
            step.fill(kMisses);
            for (std::size_t s = 0; s < kShifts; ++s) {
                cost[s] += miss;
                if (j > now.begin && now.cost.back()[s] + start[j - 1] < cost[s]) {
                    cost[s] = now.cost.back()[s] + start[j - 1];
                    step[s] = kBegins;
                }
            }
            const int shift = j > 0 ? columns[j - 1] - line.column : kLastReach + 1;
            const bool lasts = line.gap == 0 && i == n && j == m;
            if (std::abs(shift) <= (lasts ? kLastReach : near) && j > last.begin &&
                mayPair(line, row, columns[j - 1])) {
                const Costs before = lastCosts(j - 1);
                const int place = shift + kLastReach;
                const auto own = static_cast<std::size_t>(place);
                const bool toHead = m_strokes->head(m_grid->index(row, columns[j - 1])) != 0;
                const float overGap = line.gap == 0 ? 0 : toHead ? kHeadBelowGap : 1;
                for (std::size_t s = 0; s < kShifts; ++s) {
                    const int turn = std::abs(static_cast<int>(s) - static_cast<int>(own));
                    const float paired = before[s] + kTurnCost * static_cast<float>(turn) +
                                         kShiftCost * static_cast<float>(std::abs(shift)) + overGap;
                    if (paired <= cost[own]) {
                        cost[own] = paired;
                        step[own] = static_cast<std::uint8_t>(s);
                    }
                }
            }
            now.cost.push_back(cost);
            now.step.push_back(step);
        }
    }
    std::size_t j = best[n].begin + best[n].cost.size() - 1;
    const Costs& all = best[n].cost.back();
    auto s = static_cast<std::size_t>(std::min_element(all.begin(), all.end()) - all.begin());
    for (std::size_t i = n; i > 0;) {
        const Window& now = best[i];
        if (j >= now.begin + now.cost.size()) {
            --j;
            continue;
        }
        const std::uint8_t step = now.step[j - now.begin][s];
        if (step == kBegins) {
            --j;
            continue;
        }
        --i;
        if (step == kMisses)
            continue;
        join(open[i], row, columns[--j]);
        s = step;
    }
}

/// Whether the line was pushed far off by a text in the row above already.
bool Links::isPushed(const Open& open) const
{
    const int above = m_above[static_cast<std::size_t>(open.cell)];
    return above >= 0 && std::abs(m_grid->place(above).column - open.column) > kReach;
}

/// The columns of a row in which a line reaches to that side.
std::vector<int> Links::reaching(int row, Arms arm) const
{
    std::vector<int> columns;
    for (int c = 0; row >= 0 && row < m_grid->rows() && c < m_grid->width(row); ++c) {
        const int cell = m_grid->index(row, c);
        // A diagonal is no side of a box, and joined askew.
        if (reaches(m_strokes->arms(cell), arm) && !m_strokes->is(cell, Strokes::kDiagonal))
            columns.push_back(c);
    }
    return columns;
}

/// Whether one of the rows above `row` and in it is a border and the other the only row of texts
/// between it and one with the same corners.
bool Links::isBetweenTwins(const std::vector<Open>& open, const std::vector<int>& columns,
                           int row) const
{
    const auto isCornerIn = [&](int r, int c) { return isCorner(m_grid->index(r, c)); };
    std::vector<int> above;
    for (const Open& line : open)
        above.push_back(line.column);
    const bool isBelow = std::any_of(columns.begin(), columns.end(),
                                     [&](int column) { return isCornerIn(row, column); });
    return isBelow ? reaching(row - 2, kSouth) == columns : reaching(row + 1, kNorth) == above;
}

/// Boxes whose texts run far over their borders: each row of text between two borders pushes all
/// that follows, so that as many lines stand in both rows, each farther off from a border than the
/// one before, if the blanks between the boxes do not make up for it.
bool Links::alignInOrder(std::vector<Open>& open, const std::vector<int>& columns, int row)
{
    const std::size_t n = open.size();
    if (n != columns.size() || n < 2 || n % 2 != 0 || open.front().column != columns.front())
        return false;
    int last = 0;
    int most = 0;
    std::optional<bool> isTwin;
    for (std::size_t i = 0; i < n; ++i) {
        const int cell = m_grid->index(row, columns[i]);
        const int shift = columns[i] - open[i].column;
        bool grows = shift == 0 || last == 0 || (shift > 0) == (last > 0);
        if (grows && std::abs(shift) < std::abs(last)) {
            if (!isTwin)
                isTwin = isBetweenTwins(open, columns, row);
            grows = *isTwin;
        }
        // From a border to a text or back; from text to text where the one above was pushed, too,
        // or as far as what stands before it.
        const bool fromCorner = isCorner(open[i].cell);
        const bool isTextToText = !fromCorner && !isCorner(cell);
        if (open[i].gap != 0 || !(grows || isTextToText) || std::abs(shift) > kLongestText ||
            (fromCorner && isCorner(cell)) ||
            (isTextToText && std::abs(shift) > kReach && shift != last && !isPushed(open[i])) ||
            m_strokes->head(cell) != 0 || m_strokes->head(open[i].cell) != 0 ||
            !mayJoin(open[i], row, columns[i]))
            return false;
        // A corner that has found its side looks for no other.
        if (fromCorner && m_above[static_cast<std::size_t>(open[i].cell)] >= 0)
            return false;
        last = shift;
        most = std::max(most, std::abs(shift));
    }
    if (most <= kReach)
        return false;
    for (std::size_t i = 0; i < n; ++i)
        join(open[i], row, columns[i]);
    return true;
}

/// Straight drawings: all that goes on does so right below. The rest has nothing near to go on
/// with, or costs less than a shift would, and no other of the rest is near: then no way costs as
/// little.
bool Links::alignInPlace(std::vector<Open>& open, const std::vector<int>& columns, int row)
{
    constexpr float kCheap = kShiftCost + kTurnCost;
    std::vector<std::pair<std::size_t, std::size_t>> pairs;
    std::vector<int> lines;     // the rest, by column
    std::vector<int> openings;  // the same of those that begin
    std::size_t i = 0;
    std::size_t j = 0;
    while (i < open.size() || j < columns.size()) {
        const bool isLine =
            j == columns.size() || (i < open.size() && open[i].column <= columns[j]);
        const int column = isLine ? open[i].column : columns[j];
        if (isLine && j < columns.size() && columns[j] == column && open[i].gap == 0 &&
            mayPair(open[i], row, column)) {
            pairs.emplace_back(i++, j++);
            continue;
        }
        const std::size_t next = isLine ? j : i;
        const std::size_t count = isLine ? columns.size() : open.size();
        const auto other = [&](std::size_t k) { return isLine ? columns[k] : open[k].column; };
        const bool hasNear = (next < count && other(next) - column <= kLastReach) ||
                             (next > 0 && column - other(next - 1) <= kLastReach);
        const std::vector<int>& rest = isLine ? openings : lines;
        if ((!rest.empty() && column - rest.back() <= kLastReach) ||
            (hasNear && (isLine ? missCost(open[i], row) : startCost(row, column)) > kCheap))
            return false;
        (isLine ? lines : openings).push_back(column);
        ++(isLine ? i : j);
    }
    for (const auto& [line, column] : pairs)
        join(open[line], row, columns[column]);
    return true;
}

void Links::join(Open& line, int row, int column)
{
    const int cell = m_grid->index(row, column);
    m_below[static_cast<std::size_t>(line.cell)] = cell;
    m_above[static_cast<std::size_t>(cell)] = line.cell;
    line.gap = -1;
}

void Links::joinRow(int row, std::vector<Open>& open)
{
    const Strokes& strokes = *m_strokes;
    align(open, reaching(row, kNorth), row);

    std::vector<Open> next;
    for (Open& line : open) {
        if (line.gap < 0)
            continue;
        // What misses this row may go on below: under text for some rows, under a blank for one.
        const Arms here = strokes.arms(row, line.column);
        ++line.gap;
        // The right side of a box whose rows end early.
        if (line.column >= m_grid->width(row) && line.gap <= kLongestCut &&
            isRightSide(line.cell)) {
            next.push_back(line);
            continue;
        }
        const bool isUnder = line.overLine && isOfBoxIn(row, line.cell);
        if (here != 0) {
            if ((line.overLine && !isUnder) || reaches(here, kNorth) ||
                strokes.head(line.cell) != 0)
                continue;
            line.overLine = true;
        } else if (line.gap > 1 && !isUnder && m_grid->blank(row, line.column) &&
                   m_grid->blank(row, line.column - 1) && m_grid->blank(row, line.column + 1)) {
            continue;
        }
        const bool ends = strokes.is(line.cell, Strokes::kLoose) || strokes.head(line.cell) != 0;
        if (line.gap <= kLongestGap && !ends)
            next.push_back(line);
    }
    for (const int c : reaching(row, kSouth))
        next.push_back({m_grid->index(row, c), c});
    std::stable_sort(next.begin(), next.end(),
                     [](const Open& a, const Open& b) { return a.column < b.column; });
    open = std::move(next);
}

}  // namespace stratoplan::ascii
