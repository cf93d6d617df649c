#include "model/drawing/router.h"

#include "model/drawing/canvas.h"

#include <algorithm>
#include <cstdlib>

namespace stratoplan::drawing {

namespace {

// Directions 0 north, 1 east, 2 south, 3 west; the arm of each is 1 << direction.
constexpr int kDx[4] = {0, 1, 0, -1};
constexpr int kDy[4] = {-1, 0, 1, 0};
constexpr int kBend = 6;
constexpr int kCross = 8;
constexpr int kFrame = 2;
constexpr int kCrowd = 5;
constexpr int kOffCentre = 1;
constexpr int kHug = 2;  // along a border
constexpr int kAroundColumns = 24;
constexpr int kAroundRows = 12;
constexpr int kRow = 2;  // a row is about twice as high as a column is wide

int turned(int direction)
{
    return (direction + 2) % 4;
}

}  // namespace

AsciiRouter::AsciiRouter(int columns, int rows, bool plain)
    : m_plain(plain)
    , m_columns(columns)
    , m_rows(rows)
    , m_cells(static_cast<std::size_t>(columns) * static_cast<std::size_t>(rows))
    , m_seen(m_cells.size() * 16)
{
}

void AsciiRouter::block(int left, int top, int right, int bottom)
{
    for (int r = top; r <= bottom; ++r) {
        for (int c = left; c <= right; ++c)
            at(c, r).blocked = true;
    }
}

/// Notes in each cell how many borders run along a line through it.
void AsciiRouter::prepare()
{
    const auto solid = [&](int column, int row) {
        return inGrid(column, row) && (at(column, row).blocked || at(column, row).frame != 0);
    };
    for (int row = 0; row < m_rows; ++row) {
        for (int column = 0; column < m_columns; ++column) {
            State& cell = at(column, row);
            cell.besideUpright = static_cast<std::uint8_t>((solid(column - 1, row) ? 1 : 0) +
                                                           (solid(column + 1, row) ? 1 : 0));
            cell.besideLevel = static_cast<std::uint8_t>((solid(column, row - 1) ? 1 : 0) +
                                                         (solid(column, row + 1) ? 1 : 0));
        }
    }
}

void AsciiRouter::addFrame(int left, int top, int right, int bottom)
{
    for (int c = left; c <= right; ++c)
        at(c, top).frame = at(c, bottom).frame = 1;
    for (int r = top; r <= bottom; ++r)
        at(left, r).frame = at(right, r).frame = 2;
    // Beside a corner nothing crosses either: the corner must stay one.
    for (const int r : {top, bottom}) {
        for (const int c : {left, left + 1, right - 1, right})
            at(c, r).frame = 3;
    }
}

/// Whether another line runs beside the cell so closely that the two would be read as one.
bool AsciiRouter::crowded(int column, int row, int direction, int net) const
{
    const bool upright = direction == 0 || direction == 2;
    for (const int side : {-1, 1}) {
        const int c = upright ? column + side : column;
        const int r = upright ? row : row + side;
        if (!inGrid(c, r))
            continue;
        const State& other = at(c, r);
        const int along = upright ? (AsciiCanvas::North | AsciiCanvas::South)
                                  : (AsciiCanvas::East | AsciiCanvas::West);
        if (other.net != 0 && other.net != net && ((other.arms & along) != 0 || other.end))
            return upright || other.end;
    }
    return false;
}

std::vector<AsciiRouter::Start> AsciiRouter::startsAt(const Port& port, int net, bool leaving) const
{
    std::vector<Start> starts;
    const int middleColumn = (port.left + port.right) / 2;
    const int middleRow = (port.top + port.bottom) / 2;
    const int step = port.inside ? -1 : 1;
    const auto add = [&](int column, int row, int outward, int off) {
        if (!inGrid(column, row) || (port.sides & (1 << outward)) == 0)
            return;
        const State& cell = at(column, row);
        if (cell.blocked || cell.net != 0 || cell.frame != 0)
            return;
        const int direction = port.inside ? turned(outward) : outward;
        // As far off as the way is shorter, the middle looks better.
        if (!crowded(column, row, direction, net))
            starts.push_back({{column, row},
                              leaving ? direction : turned(direction),
                              off > 0 ? off * kOffCentre + 1 : 0});
    };
    const int margin = port.text ? 0 : m_plain ? 2 : 1;
    for (int c = port.left + margin; c <= port.right - margin; ++c) {
        if (port.text && c != middleColumn)
            continue;
        const int off = std::abs(c - middleColumn);
        add(c, port.top - step, 0, off);
        add(c, port.bottom + step, 2, off);
    }
    for (int r = port.top + std::min(margin, 1); r <= port.bottom - std::min(margin, 1); ++r) {
        const int off = 2 * std::abs(r - middleRow);
        if (port.text && r != middleRow)
            continue;
        // A label keeps a blank to a line that runs through it.
        const int gap = port.text ? 2 : 1;
        add(port.left - step * gap, r, 3, off);
        add(port.right + step * gap, r, 1, off);
    }
    return starts;
}

std::vector<AsciiRouter::Cell> AsciiRouter::route(const Port& from, const Port& to, int net,
                                                  bool mayShare, int room)
{
    // Most ways stay near what they join: elsewhere only where none is found there.
    Port window{std::max(std::min(from.left, to.left) - kAroundColumns, 0),
                std::max(std::min(from.top, to.top) - kAroundRows, 0),
                std::min(std::max(from.right, to.right) + kAroundColumns, m_columns - 1),
                std::min(std::max(from.bottom, to.bottom) + kAroundRows, m_rows - 1)};
    std::vector<Cell> way = search(from, to, net, mayShare, room, window);
    if (way.empty())
        way = search(from, to, net, mayShare, room, {0, 0, m_columns - 1, m_rows - 1});
    return way;
}

std::vector<AsciiRouter::Cell> AsciiRouter::search(const Port& from, const Port& to, int net,
                                                   bool mayShare, int room, const Port& window)
{
    ++m_round;
    // Node of the search: cell, direction it was entered in, whether it has to be left straight,
    // and whether the upright stretch began with a turn from the west: one that also ends with a
    // turn to the east would look like the left side of a box.
    const auto key = [&](Cell cell, int direction, bool locked, bool westward = false) {
        return ((static_cast<std::size_t>(cell.row) * static_cast<std::size_t>(m_columns) +
                 static_cast<std::size_t>(cell.column)) *
                    4 +
                static_cast<std::size_t>(direction)) *
                   4 +
               (locked ? 1U : 0U) + (westward ? 2U : 0U);
    };
    std::vector<Start> goals = startsAt(to, net, false);
    if (goals.empty())
        return {};
    std::vector<std::pair<std::size_t, int>> goalKeys;
    for (const Start& goal : goals) {
        goalKeys.push_back({key(goal.cell, goal.direction, false), goal.cost});
        goalKeys.push_back({key(goal.cell, goal.direction, true), goal.cost});
        goalKeys.push_back({key(goal.cell, goal.direction, true, true), goal.cost});
        // Into a text only right behind the turn.
        if (!to.text || goal.direction != 2)
            goalKeys.push_back({key(goal.cell, goal.direction, false, true), goal.cost});
    }
    std::sort(goalKeys.begin(), goalKeys.end());
    const auto goalCost = [&](std::size_t k) {
        const auto it =
            std::lower_bound(goalKeys.begin(), goalKeys.end(), std::pair<std::size_t, int>(k, -1));
        return it != goalKeys.end() && it->first == k ? it->second : -1;
    };
    // Never more than what is left to pay: the distance, and a bend where one line does not do.
    const auto estimate = [&](Cell cell, int direction) {
        if (to.inside)
            return 0;
        const int left = to.left - cell.column;
        const int right = cell.column - to.right;
        const int above = to.top - cell.row;
        const int below = cell.row - to.bottom;
        const int dx = std::max({left, right, 0});
        const int dy = std::max({above, below, 0});
        const bool upright = direction % 2 == 0;
        const bool bends = (dx > 1 && upright) || (dy > 1 && !upright);
        return std::max(dx - 1, 0) + std::max(dy - 1, 0) * kRow + (bends ? kBend : 0);
    };
    // Costs are small whole numbers: a list for each, taken in the order in which they came.
    std::vector<std::vector<std::size_t>>& lists = m_lists;
    for (std::vector<std::size_t>& list : lists)
        list.clear();
    std::size_t total = 0;  // that is looked at, and the place in its list
    std::size_t next = 0;
    const auto push = [&](std::size_t k, int cost, int before, Cell cell) {
        Seen& seen = m_seen[k];
        if (seen.stamp == m_round && seen.cost <= cost)
            return;
        seen = {cost, before, m_round};
        const auto sum =
            static_cast<std::size_t>(cost + estimate(cell, static_cast<int>(k / 4 % 4)));
        if (sum >= lists.size())
            lists.resize(sum + 64);
        if (sum < total) {
            // What was taken of the lists stays taken.
            lists[total].erase(lists[total].begin(),
                               lists[total].begin() + static_cast<long>(next));
            total = sum;
            next = lists[total].size();
        }
        lists[sum].push_back(k);
    };
    for (const Start& start : startsAt(from, net, true))
        push(key(start.cell, start.direction, true, from.text && start.direction == 0), start.cost,
             -1, start.cell);
    if (mayShare && net < static_cast<int>(m_wayOfNet.size())) {
        for (const Cell cell : m_wayOfNet[static_cast<std::size_t>(net)]) {
            const State& state = at(cell.column, cell.row);
            if (state.end || state.frame != 0)
                continue;
            for (int d = 0; d < 4; ++d) {
                if ((state.arms & (1 << d)) == 0 && (state.arms & (1 << turned(d))) == 0)
                    push(key(cell, d, true), kBend, -2, cell);
            }
        }
    }
    std::size_t found = 0;
    bool ok = false;
    while (total < lists.size()) {
        if (next == lists[total].size()) {
            lists[total].clear();
            ++total;
            next = 0;
            continue;
        }
        const std::size_t k = lists[total][next++];
        const bool locked = k % 2 != 0;
        const bool fromWest = k % 4 >= 2;
        const int direction = static_cast<int>(k / 4 % 4);
        const auto index = k / 16;
        const Cell cell{static_cast<int>(index % static_cast<std::size_t>(m_columns)),
                        static_cast<int>(index / static_cast<std::size_t>(m_columns))};
        const int cost = m_seen[k].cost;
        const int before = m_seen[k].from;
        if (static_cast<int>(total) > cost + estimate(cell, direction))
            continue;
        // Upright into a text only right behind a turn from the west.
        const bool lateTurn =
            to.text && fromWest && direction == 2 && (before < 0 || before / 4 % 4 != 3);
        if (goalCost(k) >= 0 && !lateTurn && (before != -1 || room <= 1) && before != -2) {
            found = k;
            ok = true;
            break;
        }
        for (int d = 0; d < 4; ++d) {
            if (d == turned(direction) || (locked && d != direction))
                continue;
            const bool bends = d != direction;
            if (fromWest && d == 1)
                continue;
            const State& here = at(cell.column, cell.row);
            if (bends && before == -2)
                continue;
            if (bends && (here.frame != 0 || (here.net != 0 && here.net != net)))
                continue;
            const bool crossing = here.net != 0 && here.net != net;
            Cell ahead{cell.column + kDx[d], cell.row + kDy[d]};
            int price = cost + (d % 2 == 0 ? kRow : 1) + (bends ? kBend : 0);
            if (ahead.column < window.left || ahead.column > window.right ||
                ahead.row < window.top || ahead.row > window.bottom)
                continue;
            const State& there = at(ahead.column, ahead.row);
            if (there.blocked || there.frame == 3)
                continue;
            bool lock = false;
            if (there.frame != 0) {
                // Straight through, and not where another line crosses or leaves.
                const bool across = (there.frame == 1) == (d % 2 == 0);
                if (!across || there.net != 0 || bends || crossing || here.frame != 0)
                    continue;
                price += kFrame;
                lock = true;
            } else if (there.net != 0) {
                const int along = d % 2 == 0 ? (AsciiCanvas::East | AsciiCanvas::West)
                                             : (AsciiCanvas::North | AsciiCanvas::South);
                if (there.net == net || there.end || there.arms != along || bends || crossing ||
                    here.frame != 0 || before == -2)
                    continue;
                // What is crossed runs straight on both sides, or it would be read as a branch.
                const auto straight = [&](int step) {
                    const int c = ahead.column + (d % 2 == 0 ? step : 0);
                    const int r = ahead.row + (d % 2 == 0 ? 0 : step);
                    return inGrid(c, r) && at(c, r).net == there.net && at(c, r).arms == along &&
                           at(c, r).frame == 0;
                };
                if (!straight(-1) || !straight(1))
                    continue;
                price += kCross;
                lock = true;
            } else if (here.net != 0 && before != -2) {
                lock = true;  // straight on behind a crossing
            } else if (here.frame != 0) {
                lock = true;
            }
            price += kHug * (d % 2 == 0 ? there.besideUpright : there.besideLevel);
            if (crowded(ahead.column, ahead.row, d, net)) {
                if (d % 2 == 0)
                    continue;
                price += kCrowd;
            }
            lock = lock || (bends && direction == 3);
            // Two plus signs beside or above each other would not be read as a line.
            lock = lock || (m_plain && (bends || before == -2));
            push(key(ahead, d, lock, d % 2 == 0 && (bends ? direction == 3 : fromWest)), price,
                 static_cast<int>(k), ahead);
        }
    }
    std::vector<Cell> way;
    if (!ok)
        return way;
    for (int k = static_cast<int>(found); k >= 0; k = m_seen[static_cast<std::size_t>(k)].from) {
        const int index = k / 16;
        way.push_back({index % m_columns, index / m_columns});
    }
    std::reverse(way.begin(), way.end());
    return way;
}

void AsciiRouter::take(const std::vector<Cell>& way, int net)
{
    if (static_cast<int>(m_wayOfNet.size()) <= net)
        m_wayOfNet.resize(static_cast<std::size_t>(net) + 1);
    for (std::size_t i = 0; i < way.size(); ++i) {
        State& cell = at(way[i].column, way[i].row);
        const bool crossing = cell.net != 0 && cell.net != net;
        int arms = 0;
        for (const std::size_t other : {i - 1, i + 1}) {
            if (other >= way.size())
                continue;
            for (int d = 0; d < 4; ++d) {
                if (way[i].column + kDx[d] == way[other].column &&
                    way[i].row + kDy[d] == way[other].row)
                    arms |= 1 << d;
            }
        }
        cell.arms = static_cast<std::uint8_t>(cell.arms | arms);
        if (crossing) {
            // No third line here, and none joins or leaves beside it.
            for (int d = 0; d < 4; ++d) {
                if (inGrid(way[i].column + kDx[d], way[i].row + kDy[d]))
                    at(way[i].column + kDx[d], way[i].row + kDy[d]).end = true;
            }
            cell.end = true;
            continue;
        }
        const bool shared = cell.net == net && i == 0;
        cell.net = net;
        cell.end = cell.end || ((i == 0 || i + 1 == way.size()) && !shared);
        m_wayOfNet[static_cast<std::size_t>(net)].push_back(way[i]);
    }
}

}  // namespace stratoplan::drawing
