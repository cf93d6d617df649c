#include "model/drawing/router.h"

#include "model/drawing/canvas.h"
#include "model/drawing/way_search.h"

#include <algorithm>

namespace stratoplan::drawing {

namespace {

constexpr int kAroundColumns = 24;
constexpr int kAroundRows = 12;
constexpr int kBesideCorridor = 8;
constexpr int kNearlyShutIn = 100;  // steps after which an end is not shut in
constexpr int kShutIn = 1000;       // the same, once no way was found near

}  // namespace

void SearchMemory::reserve(std::size_t cells)
{
    const std::size_t nodes = cells * kStatesOfCell;
    if (nodes <= m_size)
        return;
    m_nodes = ZeroPages<Node>(nodes);
    m_leftUsed = 0;
    m_left = ZeroPages<Left>(nodes / 2 + 1);
    m_size = nodes;
}

void SearchMemory::begin()
{
    ++m_round;
    std::fill_n(m_last.begin(), m_highest + 1, kNone);
    m_waiting.clear();
    m_highest = 0;
}

void SearchMemory::beginLeft()
{
    constexpr unsigned kRounds = 1U << 12U;
    if (++m_leftRound < kRounds)
        return;
    std::fill_n(m_left.data(), m_leftUsed, Left{});
    m_leftUsed = 0;
    m_leftRound = 1;
}

void SearchMemory::beginCorridor(std::size_t cells)
{
    if (m_corridor.size() < cells)
        m_corridor.resize(cells);
    constexpr unsigned kRounds = 1U << 16U;
    if (++m_corridorRound < kRounds)
        return;
    std::fill(m_corridor.begin(), m_corridor.end(), std::uint16_t(0));
    m_corridorRound = 1;
}

AsciiRouter::AsciiRouter(int columns, int rows, bool plain, SearchMemory& memory)
    : m_plain(plain)
    , m_columns(columns)
    , m_rows(rows)
    , m_cells(static_cast<std::size_t>(columns) * static_cast<std::size_t>(rows))
    , m_memory(memory)
{
}

void AsciiRouter::block(int left, int top, int right, int bottom)
{
    for (int r = top; r <= bottom; ++r) {
        for (int c = left; c <= right; ++c)
            at(c, r).blocked = at(c, r).sign = true;
    }
}

void AsciiRouter::blockBox(int left, int top, int right, int bottom)
{
    block(left, top, right, bottom);
    for (const int r : {top, bottom}) {
        for (int c = left + 1; c < right; ++c)
            at(c, r).sign = false;
    }
    for (int r = top + 1; r < bottom; ++r)
        at(left, r).sign = at(right, r).sign = false;
}

void AsciiRouter::unblock(int left, int top, int right, int bottom)
{
    for (int r = top; r <= bottom; ++r) {
        for (int c = left; c <= right; ++c)
            at(c, r).blocked = at(c, r).sign = false;
    }
}

void AsciiRouter::occupy(Cell cell, int net, int arms, bool alone)
{
    State& state = at(cell.column, cell.row);
    state.net = static_cast<std::uint16_t>(net);
    state.arms = static_cast<std::uint8_t>(arms) & 15U;
    state.tip = state.tip || alone;
}

std::vector<int> AsciiRouter::netsAt(Cell cell) const
{
    std::vector<int> nets;
    if (!inGrid(cell.column, cell.row))
        return nets;
    const State& state = at(cell.column, cell.row);
    for (const int net : {state.net, state.across}) {
        if (net != 0)
            nets.push_back(net);
    }
    return nets;
}

bool AsciiRouter::opensLeftSide(Cell corner) const
{
    if (at(corner.column, corner.row).arms != (AsciiCanvas::East | AsciiCanvas::South))
        return false;
    for (int row = corner.row + 1; row < m_rows; ++row) {
        const State& cell = at(corner.column, row);
        if (cell.across != 0)
            return false;
        if ((cell.arms & AsciiCanvas::South) == 0)
            return cell.arms == (AsciiCanvas::North | AsciiCanvas::East);
    }
    return false;
}

void AsciiRouter::forbidBend(Cell cell)
{
    if (!inGrid(cell.column, cell.row))
        return;
    State& state = at(cell.column, cell.row);
    if (state.straight && state.frame == 0)
        state.blocked = true;
    state.straight = true;
}

/// Notes in each cell how many borders run along a line through it.
void AsciiRouter::prepare()
{
    const auto solid = [&](int column, int row) {
        return inGrid(column, row) && (at(column, row).blocked || at(column, row).frame != 0);
    };
    for (int row = 0; row < m_rows; ++row) {
        for (int column = 0; column < m_columns; ++column) {
            if (!solid(column, row))
                continue;
            for (const int side : {-1, 1}) {
                if (inGrid(column + side, row))
                    ++at(column + side, row).besideUpright;
                if (inGrid(column, row + side))
                    ++at(column, row + side).besideLevel;
            }
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
    for (const int r : {top + 1, bottom - 1})
        at(left, r).frame = at(right, r).frame = 3;
}

/// Makes room for what is kept by net.
void AsciiRouter::knowNet(int net)
{
    if (static_cast<int>(m_waysOfNet.size()) > net)
        return;
    m_waysOfNet.resize(static_cast<std::size_t>(net) + 1);
    m_settled.resize(m_waysOfNet.size(), false);
}

/// The window in which most ways are found: elsewhere only where there is none.
AsciiRouter::Port AsciiRouter::around(const Port& from, const Port& to) const
{
    return grown({std::min(from.left, to.left), std::min(from.top, to.top),
                  std::max(from.right, to.right), std::max(from.bottom, to.bottom)},
                 kAroundColumns, kAroundRows);
}

/// A window with so much more on all sides, within the outermost cells.
AsciiRouter::Port AsciiRouter::grown(const Port& window, int columns, int rows) const
{
    return {std::max(window.left - columns, 1), std::max(window.top - rows, 1),
            std::min(window.right + columns, m_columns - 2),
            std::min(window.bottom + rows, m_rows - 2)};
}

/// All cells of a way with these corners; none where a leg of it is oblique.
AsciiRouter::Way AsciiRouter::cellsAlong(const Way& guide)
{
    Way cells;
    for (std::size_t i = 0; i + 1 < guide.size(); ++i) {
        if (guide[i].column != guide[i + 1].column && guide[i].row != guide[i + 1].row)
            return {};
        const int direction = directionOf(guide[i], guide[i + 1]);
        for (Cell cell = guide[i]; !(cell == guide[i + 1]); cell = stepped(cell, direction))
            cells.push_back(cell);
    }
    cells.push_back(guide.back());
    return cells;
}

AsciiRouter::Way AsciiRouter::follow(const Way& guide, Cell beside, const Port& from,
                                     const Port& to, int net, bool mayShare, int room, bool over)
{
    knowNet(net);
    const bool isExact = beside == Cell{};
    if (isExact && !over) {
        const Port all{1, 1, m_columns - 2, m_rows - 2};
        WaySearch along(*this, from, to, net, all);
        along.trust();
        Way way = along.walk(cellsAlong(guide), mayShare, room);
        if (!way.empty())
            return way;
    }
    openCorridor(guide, beside);
    Port window{std::min(from.left, to.left), std::min(from.top, to.top),
                std::max(from.right, to.right), std::max(from.bottom, to.bottom)};
    for (const Cell corner : guide) {
        window.left = std::min(window.left, corner.column);
        window.top = std::min(window.top, corner.row);
        window.right = std::max(window.right, corner.column);
        window.bottom = std::max(window.bottom, corner.row);
    }
    WaySearch along(*this, from, to, net, grown(window, kBesideCorridor, kBesideCorridor));
    along.keepToCorridor();
    if (isExact)
        along.trust();
    if (over)
        along.force();
    return along.run(mayShare, room);
}

AsciiRouter::Way AsciiRouter::route(const Port& from, const Port& to, int net, bool mayShare,
                                    int room, bool far)
{
    knowNet(net);
    const Port all{1, 1, m_columns - 2, m_rows - 2};
    const Port near = around(from, to);
    Way way;
    if (mayShare || !WaySearch(*this, from, to, net, near).isShutIn(kNearlyShutIn))
        way = WaySearch(*this, from, to, net, near).run(mayShare, room);
    if (!way.empty() || !far)
        return way;
    if (WaySearch(*this, to, from, net, all).isShutIn(kShutIn) ||
        (!mayShare && WaySearch(*this, from, to, net, all).isShutIn(kShutIn)))
        return {};
    WaySearch wider(*this, from, to, net, all);
    wider.hurry();
    return wider.run(mayShare, room);
}

AsciiRouter::Way AsciiRouter::force(const Port& from, const Port& to, int net, bool mayShare,
                                    int room)
{
    knowNet(net);
    WaySearch over(*this, from, to, net, around(from, to));
    over.force();
    return over.run(mayShare, room);
}

void AsciiRouter::settle(int net)
{
    knowNet(net);
    m_settled[static_cast<std::size_t>(net)] = true;
}

std::vector<int> AsciiRouter::netsAgainst(const Way& way, int net) const
{
    std::vector<int> nets;
    const auto add = [&](const State& cell) {
        for (const int other : {cell.net, cell.across}) {
            if (other != 0 && other != net &&
                std::find(nets.begin(), nets.end(), other) == nets.end())
                nets.push_back(other);
        }
    };
    const int count = static_cast<int>(way.size());
    const auto isStraightAt = [&](int i) {
        const auto u = [](int k) { return static_cast<std::size_t>(k); };
        return i <= 0 || i + 1 >= count ||
               directionOf(way[u(i - 1)], way[u(i)]) == directionOf(way[u(i)], way[u(i + 1)]);
    };
    for (int i = 0; i < count; ++i) {
        const Cell cell = way[static_cast<std::size_t>(i)];
        const State& state = at(cell.column, cell.row);
        const bool isEnd = i == 0 || i + 1 == count;
        const bool isCrossed = state.net != 0 && state.net != net;
        if (isCrossed && (isEnd || state.frame != 0 || !isStraightAt(i - 1) || !isStraightAt(i) ||
                          !isStraightAt(i + 1) ||
                          !mayCross(cell, directionOf(way[static_cast<std::size_t>(i - 1)], cell))))
            add(state);
        for (int d = 0; d < 4; ++d) {
            const Cell beside = stepped(cell, d);
            const State& other = at(beside.column, beside.row);
            const bool onTheWay = [&] {
                for (const int k : {i - 1, i + 1}) {
                    if (k >= 0 && k < count && way[static_cast<std::size_t>(k)] == beside)
                        return true;
                }
                return false;
            }();
            if (onTheWay || other.net == 0 || other.net == net)
                continue;
            const bool upright = (other.arms & (AsciiCanvas::North | AsciiCanvas::South)) != 0;
            const bool runsUpright = d % 2 != 0 && isUprightAt(way, i);
            if ((runsUpright && (upright || other.isEndBeside(true))) || (isEnd && other.isEnd()) ||
                (m_plain && !isStraightAt(i) && meetsLine(cell, d)))
                add(other);
        }
    }
    return nets;
}

/// Whether a way reaches or leaves one of its cells upright.
bool AsciiRouter::isUprightAt(const Way& way, int i)
{
    const Cell cell = way[static_cast<std::size_t>(i)];
    for (const int k : {i - 1, i + 1}) {
        if (k >= 0 && k < static_cast<int>(way.size()) &&
            way[static_cast<std::size_t>(k)].column == cell.column)
            return true;
    }
    return way.size() == 1;
}

/// The cells around the way with these corners.
void AsciiRouter::openCorridor(const Way& guide, Cell beside)
{
    m_memory.beginCorridor(m_cells.size());
    for (std::size_t i = guide.size() - 1; i > 0; --i) {
        const Cell end = guide[i];
        const Cell begin = guide[i - 1];
        const auto [first, last] = std::minmax(begin.column, end.column);
        const auto [top, bottom] = std::minmax(begin.row, end.row);
        for (int row = std::max(top - beside.row, 0);
             row <= std::min(bottom + beside.row, m_rows - 1); ++row) {
            for (int column = std::max(first - beside.column, 0);
                 column <= std::min(last + beside.column, m_columns - 1); ++column)
                m_memory.addToCorridor(static_cast<std::size_t>(indexOf({column, row})));
        }
    }
}

/// Whether another line runs beside the cell so closely that the two would be read as one.
bool AsciiRouter::isCrowded(Cell cell, int direction, int net) const
{
    const bool upright = direction % 2 == 0;
    const int index = indexOf(cell);
    const int step = upright ? 1 : m_columns;
    for (const int side : {-step, step}) {
        const State& other = m_cells[static_cast<std::size_t>(index + side)];
        if (other.net == 0 || other.net == net)
            continue;
        if (other.isEndBeside(upright) ||
            (upright && (other.arms & (AsciiCanvas::North | AsciiCanvas::South)) != 0))
            return true;
    }
    return false;
}

bool AsciiRouter::isBesideOwn(Cell cell, int net) const
{
    const int index = indexOf(cell);
    for (const int side : {-1, 1}) {
        const State& other = m_cells[static_cast<std::size_t>(index + side)];
        if (other.net == net && (other.arms & (AsciiCanvas::North | AsciiCanvas::South)) != 0)
            return true;
    }
    return false;
}

/// Whether a line may run straight across the one in the cell. What is crossed runs straight on
/// both sides, or it would be read as a branch.
bool AsciiRouter::mayCross(Cell cell, int direction) const
{
    const bool upright = direction % 2 == 0;
    const int along =
        upright ? AsciiCanvas::East | AsciiCanvas::West : AsciiCanvas::North | AsciiCanvas::South;
    const int index = indexOf(cell);
    const State& crossed = m_cells[static_cast<std::size_t>(index)];
    if (crossed.isEnd() || crossed.arms != along)
        return false;
    const int step = upright ? 1 : m_columns;
    for (const int side : {-step, step}) {
        const State& other = m_cells[static_cast<std::size_t>(index + side)];
        if (other.net != crossed.net || other.arms != along || other.frame != 0)
            return false;
    }
    return true;
}

/// Whether a plus sign in the cell would be read as joined to what stands on that side of it.
bool AsciiRouter::meetsSign(Cell cell, int side) const
{
    return meetsText(cell, side) || meetsLine(cell, side);
}

bool AsciiRouter::meetsLine(Cell cell, int side) const
{
    const Cell beside = stepped(cell, side);
    if (!inGrid(beside.column, beside.row))
        return false;
    const State& other = at(beside.column, beside.row);
    const int along = side % 2 == 0 ? AsciiCanvas::North | AsciiCanvas::South
                                    : AsciiCanvas::East | AsciiCanvas::West;
    return (other.net != 0 && (other.arms & along) != 0) ||
           (other.frame != 0 && isTouchedBehind(cell, side));
}

bool AsciiRouter::meetsText(Cell cell, int side) const
{
    const Cell beside = stepped(cell, side);
    if (!inGrid(beside.column, beside.row))
        return false;
    const State& other = at(beside.column, beside.row);
    // Below or above a border it would be read as the end of a line there.
    if (side % 2 == 0 && (other.blocked || other.frame != 0))
        return true;
    return other.sign || other.frame == 3;
}

/// Whether a line ends at the other side of the border that lies on that side of the cell.
bool AsciiRouter::isTouchedBehind(Cell cell, int border) const
{
    const Cell behind = stepped(stepped(cell, border), border);
    return inGrid(behind.column, behind.row) && at(behind.column, behind.row).tip;
}

void AsciiRouter::countCrossing(Cell cell, int by)
{
    for (int d = 0; d < 4; ++d) {
        const Cell beside = stepped(cell, d);
        State& state = at(beside.column, beside.row);
        state.nearCrossings = static_cast<std::uint8_t>(state.nearCrossings + by) & 7U;
    }
}

void AsciiRouter::take(const Way& way, int net)
{
    for (std::size_t i = 0; i < way.size(); ++i) {
        State& cell = at(way[i].column, way[i].row);
        for (const std::size_t other : {i - 1, i + 1}) {
            if (other < way.size())
                cell.arms =
                    static_cast<std::uint8_t>(cell.arms | 1 << directionOf(way[i], way[other])) &
                    15U;
        }
        if (cell.net != 0 && cell.net != net) {
            cell.across = static_cast<std::uint16_t>(net);
            countCrossing(way[i], 1);
            continue;
        }
        const bool shared = cell.net == net;  // a way begins or ends at one of its net
        cell.net = static_cast<std::uint16_t>(net);
        cell.tip = cell.tip || ((i == 0 || i + 1 == way.size()) && !shared);
    }
    m_waysOfNet[static_cast<std::size_t>(net)].push_back(way);
}

void AsciiRouter::remove(int net)
{
    std::vector<Way>& removed = m_waysOfNet[static_cast<std::size_t>(net)];
    for (const Way& way : removed) {
        for (std::size_t i = 0; i < way.size(); ++i) {
            State& cell = at(way[i].column, way[i].row);
            if (cell.across != 0) {
                // The other line runs straight on, at right angles to this one.
                cell.net = cell.across == net ? cell.net : cell.across;
                cell.across = 0;
                cell.arms = directionOf(way[i - 1], way[i]) % 2 == 0
                                ? AsciiCanvas::East | AsciiCanvas::West
                                : AsciiCanvas::North | AsciiCanvas::South;
                countCrossing(way[i], -1);
            } else if (cell.net == net) {
                cell.net = 0;
                cell.arms = 0;
                cell.tip = false;
            }
        }
    }
    removed.clear();
}

}  // namespace stratoplan::drawing
