#include "model/drawing/way_search.h"

#include "model/drawing/canvas.h"

#include <algorithm>
#include <cstdlib>
#include <limits>

namespace stratoplan::drawing {

namespace {

constexpr int kCross = 8;
constexpr int kFrame = 2;
constexpr int kCrowd = 5;
constexpr int kOffCentre = 1;
constexpr int kBesideOwn = 12;        // along a line of the same net
constexpr int kHug = 6;               // along a border
constexpr int kHugWithCare = 4;       // the same, when bends matter more
constexpr int kRunOver = 24;          // where another line gives way
constexpr int kFar = 60;              // columns from which on a search makes haste
constexpr int kMostHaste = 4;         // eighths
constexpr int kHurry = 16;            // the same, of the last attempt
constexpr long kFewestSteps = 8'000;  // of a search, before it gives up
constexpr long kStepsAColumn = 20;
constexpr long kHurriedPatience = 30;  // that much more of a search without regard to looks
constexpr long kHurriedShare = 8;      // of that, once the effort of the drawing is spent
constexpr long kForTheMiddle = 100;    // more steps, once an end was found that is not the best

constexpr std::uint32_t kWaysOn = 8;  // directions to go on in, each with a turn to the east or not
constexpr std::size_t kSlack = 8;     // cost beyond the least, up to which measuring goes
constexpr long kStepsBack = 3;        // of measuring, as quick as one of the search

constexpr unsigned kLevelArms = 1U << 1 | 1U << 3;
constexpr unsigned kUprightArms = 1U << 0 | 1U << 2;
constexpr unsigned kStarted = 16;   // before the first cell
constexpr unsigned kBranched = 17;  // from a line of the same net

/// Of what is left to pay: by the cell's number within the window, the direction, and whether an
/// upright stretch ends with a turn to the east.
std::uint32_t leftKey(std::uint32_t local, int direction, bool turnsEast)
{
    return local * kWaysOn + static_cast<std::uint32_t>(direction) * 2 + (turnsEast ? 1U : 0U);
}

int turned(int direction)
{
    return (direction + 2) % 4;
}

}  // namespace

WaySearch::WaySearch(AsciiRouter& router, const Port& from, const Port& to, int net,
                     const Port& window)
    : m_router(router)
    , m_memory(router.m_memory)
    , m_from(from)
    , m_to(to)
    , m_net(net)
    , m_window(window)
    , m_columns(window.right - window.left + 1)
    , m_hug(router.m_careful ? kHugWithCare : kHug)
{
    const int columns = std::max({to.left - from.right, from.left - to.right, 0});
    const int rows = std::max({to.top - from.bottom, from.top - to.bottom, 0});
    const int distance = columns + kRow * rows;
    m_haste = router.m_careful ? 0 : std::min(distance / kFar, kMostHaste);
    m_patience = kFewestSteps + kStepsAColumn * distance;
    if (m_memory.effort() <= 0) {
        m_patience /= kHurriedShare;
        m_haste = kHurry;
    }
}

void WaySearch::hurry()
{
    m_haste = kHurry;
    m_patience *= kHurriedPatience;
}

std::vector<WaySearch::End> WaySearch::endsAt(const Port& port, bool leaving) const
{
    std::vector<End> ends;
    const int middleColumn = (port.left + port.right) / 2;
    const int middleRow = (port.top + port.bottom) / 2;
    const int step = port.inside ? -1 : 1;
    const auto add = [&](Cell cell, int outward, int off) {
        if (!isInWindow(cell) || (port.sides & (1 << outward)) == 0)
            return;
        const AsciiRouter::State& state = m_router.at(cell.column, cell.row);
        const int border = port.inside ? outward : turned(outward);
        if (state.blocked || state.frame != 0 || (state.net != 0 && !mayRunOver(state)) ||
            (!port.text && m_router.isTouchedBehind(cell, border)))
            return;
        const int direction = port.inside ? turned(outward) : outward;
        const bool crowded = m_router.isCrowded(cell, direction, m_net);
        const bool upright = direction % 2 == 0;
        if (crowded && upright && !mayBesiege(cell, direction))
            return;
        // As far off as the way is shorter, the middle looks better.
        ends.push_back(
            {cell, leaving ? direction : turned(direction),
             (off > 0 ? off * kOffCentre + 1 : 0) +
                 (outward % 2 == 0 && m_router.isBesideOwn(cell, m_net) ? kBesideOwn : 0) +
                 (crowded || state.net != 0 ? kRunOver : 0)});
    };
    const int margin = port.text ? 0 : m_router.m_plain ? 2 : 1;
    for (int c = port.left + margin; c <= port.right - margin; ++c) {
        if (port.text && c != middleColumn)
            continue;
        const int off = std::abs(c - middleColumn);
        add({c, port.top - step}, 0, off);
        add({c, port.bottom + step}, 2, off);
    }
    for (int r = port.top + std::min(margin, 1); r <= port.bottom - std::min(margin, 1); ++r) {
        if (port.text && r != middleRow)
            continue;
        const int off = 2 * std::abs(r - middleRow);
        // A label keeps a blank to a line that runs through it.
        const int gap = port.text ? 2 : 1;
        add({port.left - step * gap, r}, 3, off);
        add({port.right + step * gap, r}, 1, off);
    }
    return ends;
}

/// What it costs to end there behind a step in that direction; -1 where nothing ends.
int WaySearch::goalCost(const Step& step, int before) const
{
    const Cell cell = step.cell;
    // Upright into a text only right behind a turn from the west.
    if (!isNear(cell, m_to) || (m_to.text && step.fromWest && step.direction == 2 && before != 3))
        return -1;
    for (const End& goal : m_goals) {
        if (goal.cell == cell && goal.direction == step.direction)
            return goal.cost;
    }
    return -1;
}

/// What is left to pay as measure() found it; -1 where nothing leads to the end.
inline int WaySearch::leftToPay(const Step& step, std::uint32_t local) const
{
    const std::uint32_t key = leftKey(local, step.direction, false);
    int left = std::numeric_limits<int>::max();
    bool isKnown = false;
    // What came from the west does not turn to the east.
    const bool mayTurnEast = step.direction % 2 == 0 && (!step.fromWest || m_isTrusting);
    for (std::uint32_t turn = 0; turn <= (mayTurnEast ? 1U : 0U); ++turn) {
        const SearchMemory::Left& known = m_memory.left(key + turn);
        if (known.round != m_memory.leftRound())
            continue;
        isKnown = true;
        if (known.isSettled != 0)
            left = std::min(left, static_cast<int>(known.cost));
    }
    if (!isKnown && m_isMeasured)
        return -1;
    return std::min(left, std::max(m_measured - awayFromStart(step.cell), 0));
}

/// The same with haste.
inline int WaySearch::estimate(const Step& step, std::uint32_t local) const
{
    int left = leftToPay(step, local);
    if (step.locked && left >= 0 && !isNear(step.cell, m_to)) {
        Step next = step;
        next.cell = stepped(step.cell, step.direction);
        bool locks = false;
        const int price = isInWindow(next.cell) ? priceAt(next.cell, m_router.indexOf(next.cell),
                                                          step.direction, true, locks)
                                                : -1;
        const int behind = price < 0 ? -1 : leftToPay(next, indexOf(next.cell));
        if (behind < 0)
            return -1;
        left = std::max(left, price + behind);
    }
    return left + left * m_haste / 8;
}

/// The least that it costs from where ways begin to the cell.
inline int WaySearch::awayFromStart(Cell cell) const
{
    const int dx = std::max({m_starts.left - cell.column, cell.column - m_starts.right, 0});
    const int dy = std::max({m_starts.top - cell.row, cell.row - m_starts.bottom, 0});
    return std::max(dx - 2, 0) + std::max(dy - 1, 0) * kRow;
}

/// What entering the cell costs; -1 where that may not be. `straight`: on a line that neither
/// bends, crosses nor branches right before it. `locks`: whether nothing may bend in it.
inline int WaySearch::priceAt(Cell cell, int index, int direction, bool straight, bool& locks) const
{
    const AsciiRouter::State* there = m_router.m_cells.data() + index;
    const bool upright = direction % 2 == 0;
    int price = upright ? kRow : 1;
    if (there->frame != 0) {
        // Straight through, and not where another line crosses or leaves.
        if ((there->frame == 1) != upright)
            return -1;
        if (there->net != 0) {
            if (!mayRunOver(*there))
                return -1;
            price += kRunOver;
        }
        price += kFrame;
        locks = true;
    } else if (there->net != 0) {
        if (straight && m_router.mayCross(cell, direction)) {
            price += kCross;
            locks = true;
        } else if (mayRunOver(*there)) {
            price += kRunOver;
        } else {
            return -1;
        }
    }
    price += m_hug * (upright ? there->besideUpright : there->besideLevel);
    const int side = upright ? 1 : m_router.m_columns;
    if ((there[-side].net | there[side].net) != 0) {
        if (m_router.isCrowded(cell, direction, m_net)) {
            if (upright && !mayBesiege(cell, direction))
                return -1;
            price += kCrowd + (upright ? kRunOver : 0);
        }
        if (upright && m_router.isBesideOwn(cell, m_net))
            price += kBesideOwn;
    }
    return price;
}

inline void WaySearch::setLeft(std::uint32_t key, int away, int cost)
{
    SearchMemory::Left& left = m_memory.usedLeft(key);
    if (cost > SearchMemory::kMostLeft ||
        (left.round == m_memory.leftRound() &&
         (left.isSettled != 0 || static_cast<int>(left.cost) <= cost)))
        return;
    left.round = m_memory.leftRound() & 0xFFFU;
    left.cost = static_cast<unsigned>(cost) & 0x7FFFFU;
    left.isSettled = 0;
    m_memory.queue(static_cast<std::size_t>(cost + away), key);
}

/// From a step to those before it. `step.fromWest`: its upright stretch ends with a turn to the
/// east, and may not begin with one from the west.
inline void WaySearch::lookBack(const Step& step, std::uint32_t local, int cost)
{
    const int d = step.direction;
    const int index = m_router.indexOf(step.cell);
    const AsciiRouter::State& here = m_router.m_cells[static_cast<std::size_t>(index)];
    const Cell before = stepped(step.cell, turned(d));
    if (here.net == m_net || !isInWindow(before))
        return;
    const int stepBack = kDx[d] + kDy[d] * m_router.m_columns;
    const int other = index - stepBack;
    const AsciiRouter::State& there = m_router.m_cells[static_cast<std::size_t>(other)];
    if (there.blocked || there.frame == 3 || (there.frame != 0 && here.frame != 0) ||
        (m_inCorridor && !m_memory.isInCorridor(static_cast<std::size_t>(other))))
        return;
    bool locks = false;
    const int straight = priceAt(step.cell, index, d, true, locks);
    if (straight < 0)
        return;
    const std::uint32_t localBefore =
        local - static_cast<std::uint32_t>(kDx[d] + kDy[d] * m_columns);
    const int away = awayFromStart(before);
    const bool passesUnder = step.fromWest && !crossesLevel(step.cell, here, d);
    setLeft(leftKey(localBefore, d, passesUnder), away, cost + straight);
    const bool crossing = there.net != 0;
    if (here.frame != 0 || there.frame != 0 || there.straight || there.net == m_net ||
        (crossing && !mayRunOver(there)))
        return;
    int bent = here.net == 0 ? straight : priceAt(step.cell, index, d, false, locks);
    if (bent < 0)
        return;
    bent += cost + kBend + (crossing ? kRunOver : 0);
    const int side = d % 2 == 0 ? 1 : 0;
    for (const int turn : {side, turned(side)}) {
        if (step.fromWest && turn == 3 && !m_isTrusting)
            continue;
        // Straight on behind a border or another line.
        const AsciiRouter::State& first = m_router.m_cells[static_cast<std::size_t>(
            other - kDx[turn] - kDy[turn] * m_router.m_columns)];
        const bool isLocked =
            first.frame != 0 || (first.net != 0 && first.net != m_net && !m_forcing);
        if (!isLocked)
            setLeft(leftKey(localBefore, turn, d == 1), away, bent);
    }
}

/// Looks back from the end for what is left to pay in each cell, whatever a line did before it came
/// there. False when nothing leads to where ways begin.
bool WaySearch::measure(bool mayShare)
{
    m_starts = m_from;
    if (mayShare) {
        for (const AsciiRouter::Way& way : m_router.m_waysOfNet[static_cast<std::size_t>(m_net)]) {
            for (const Cell cell : way)
                m_starts = {std::min(m_starts.left, cell.column), std::min(m_starts.top, cell.row),
                            std::max(m_starts.right, cell.column),
                            std::max(m_starts.bottom, cell.row)};
        }
    }
    m_memory.reserve(m_router.m_cells.size());
    m_memory.begin();
    m_memory.beginLeft();
    for (const End& goal : m_goals)
        setLeft(leftKey(indexOf(goal.cell), goal.direction, false), awayFromStart(goal.cell),
                goal.cost);
    const long patience = kStepsBack * m_patience;
    long steps = patience;
    std::size_t level = 0;
    std::size_t last = std::numeric_limits<std::size_t>::max();
    for (; level <= std::min(last, m_memory.highest()) && steps > 0; ++level) {
        while (m_memory.isWaiting(level) && --steps > 0) {
            const std::uint32_t key = m_memory.take(level);
            SearchMemory::Left& left = m_memory.usedLeft(key);
            if (left.isSettled != 0)
                continue;
            left.isSettled = 1;
            const Cell cell = cellOf(key / kWaysOn);
            if (isNear(cell, m_from) || m_router.at(cell.column, cell.row).net == m_net)
                last = std::min(last, level + kSlack);
            lookBack({cell, static_cast<int>(key % kWaysOn / 2), false, key % 2 != 0},
                     key / kWaysOn, static_cast<int>(left.cost));
        }
    }
    m_memory.spend((patience - steps) / (2 * kStepsBack));
    m_isMeasured = steps > 0 && level <= last;
    m_measured = static_cast<int>(level);
    return !m_isMeasured || last != std::numeric_limits<std::size_t>::max();
}

/// Costs are small whole numbers: a list for each, of which the last comer is looked at first.
inline void WaySearch::push(const Step& step, std::uint32_t local, int cost, unsigned before)
{
    const std::uint32_t key = local * 16 + step.state();
    SearchMemory::Node& node = m_memory.node(key);
    // What was looked at is not looked at again: with haste its cost may not be the least.
    if (node.round == m_memory.round() &&
        (node.isClosed != 0 || static_cast<int>(node.cost) <= cost))
        return;
    const int left = estimate(step, local);
    if (left < 0)
        return;
    node.round = m_memory.round();
    node.cost = static_cast<unsigned>(cost) & 0x3FFFFFFU;
    node.isClosed = 0;
    node.before = before & 31U;
    m_least = std::min(m_least, static_cast<std::size_t>(cost + left));
    m_memory.queue(static_cast<std::size_t>(cost + left), key);
}

void WaySearch::push(const Step& step, int cost, unsigned before)
{
    push(step, indexOf(step.cell), cost, before);
}

/// The first step of a way that begins there.
WaySearch::Step WaySearch::startAt(const End& start) const
{
    const bool fromWest = m_from.text && start.direction == 0 &&
                          (m_isStrict || risesFromWest({start.cell.column, m_from.bottom + 1}));
    return {start.cell, start.direction, true, fromWest};
}

/// Whether a line may leave the one of its net in that direction.
bool WaySearch::mayBranch(Cell cell, int direction) const
{
    const AsciiRouter::State& state = m_router.at(cell.column, cell.row);
    if (state.isEnd() || state.frame != 0 || state.straight || !isInWindow(cell) ||
        (state.arms & (1 << direction)) != 0)
        return false;
    // A plus sign beside another one would be read as its end.
    return !m_router.m_plain ||
           (m_router.mayCross(cell, direction) && !m_router.meetsSign(cell, turned(direction)));
}

void WaySearch::pushStarts(bool mayShare)
{
    m_least = std::numeric_limits<std::size_t>::max();
    for (const End& start : endsAt(m_from, true)) {
        if (m_inCorridor &&
            !m_memory.isInCorridor(static_cast<std::size_t>(m_router.indexOf(start.cell))))
            continue;
        push(startAt(start), start.cost, kStarted);
    }
    if (!mayShare)
        return;
    for (const AsciiRouter::Way& way : m_router.m_waysOfNet[static_cast<std::size_t>(m_net)]) {
        for (const Cell cell : way) {
            if (m_inCorridor &&
                !m_memory.isInCorridor(static_cast<std::size_t>(m_router.indexOf(cell))))
                continue;
            for (int d = 0; d < 4; ++d) {
                if (mayBranch(cell, d))
                    push({cell, d, true, opensEast(cell, d)}, kBend, kBranched);
            }
        }
    }
}

/// Whether the lines beside a cell, which would be read as one with this one, give way.
bool WaySearch::mayBesiege(Cell cell, int direction) const
{
    const int side = direction % 2 == 0 ? 1 : 0;
    const Cell before = stepped(cell, side);
    const Cell behind = stepped(cell, turned(side));
    return mayRunOver(m_router.at(before.column, before.row)) &&
           mayRunOver(m_router.at(behind.column, behind.row));
}

/// What is known of a step that a way goes on from.
WaySearch::Departure WaySearch::departure(const Step& step, bool branched) const
{
    const int index = m_router.indexOf(step.cell);
    const AsciiRouter::State& here = m_router.m_cells[static_cast<std::size_t>(index)];
    return {step, here, index, branched, here.net != 0 && here.net != m_net};
}

/// The directions in which it may, as arms.
unsigned WaySearch::waysOn(const Departure& from) const
{
    const Step& step = from.step;
    unsigned ahead = 1U << step.direction;
    if (!step.locked && !from.branched && from.here.frame == 0 && !from.here.straight &&
        (!from.crossing || mayRunOver(from.here)))
        ahead |= step.direction % 2 == 0 ? kLevelArms : kUprightArms;
    if (step.fromWest && !m_isTrusting)
        ahead &= ~(1U << 1);
    return ahead;
}

/// Goes on from a step in all directions in which that may be.
void WaySearch::expand(const Step& step, std::uint32_t local, int cost, unsigned before)
{
    const Departure from = departure(step, before == kBranched);
    const unsigned ahead = waysOn(from);
    for (int d = 0; d < 4; ++d) {
        Step next;
        const int price = (ahead & (1U << d)) != 0 ? enter(from, d, next) : -1;
        if (price >= 0)
            push(next, local + static_cast<std::uint32_t>(kDx[d] + kDy[d] * m_columns),
                 cost + price, step.state());
    }
}

/// The step in that direction and what it costs; -1 where it may not be.
int WaySearch::enter(const Departure& from, int d, Step& next)
{
    const Step& step = from.step;
    const AsciiRouter::State& here = from.here;
    const bool upright = d % 2 == 0;
    const bool bends = d != step.direction;
    int over = bends && from.crossing ? kRunOver : 0;  // lines that have to give way
    if (bends && m_router.m_plain && !mayTurn(step, d))
        return -1;
    const Cell ahead = stepped(step.cell, d);
    if (!isInWindow(ahead))
        return -1;
    const int index = from.index + kDx[d] + kDy[d] * m_router.m_columns;
    if (m_inCorridor && !m_memory.isInCorridor(static_cast<std::size_t>(index)))
        return -1;
    const AsciiRouter::State* cells = m_router.m_cells.data() + index;
    const AsciiRouter::State& there = *cells;
    if (there.blocked || there.frame == 3)
        return -1;
    if (there.net == m_net) {
        m_metItself = true;
        return -1;
    }
    bool lock = (from.crossing && !m_forcing) || here.frame != 0;  // straight on behind it
    const bool straight = !bends && !from.crossing && here.frame == 0 && !from.branched;
    if (there.frame != 0 && (bends || here.frame != 0))
        return -1;
    if (there.net != 0 || (there.frame != 0 && from.crossing)) {
        // What is not crossed straight has to give way.
        const bool isMet = there.frame != 0 || !straight;
        if (isMet && (from.branched || (from.crossing && !mayRunOver(here))))
            return -1;
        over += isMet && there.net == 0 ? kRunOver : 0;
    }
    const int price = priceAt(ahead, index, d, straight, lock);
    if (price < 0)
        return -1;
    lock = lock || (bends && step.direction == 3);
    // Two plus signs beside or above each other would not be read as a line.
    lock = lock || (m_router.m_plain && (bends || from.branched));
    const bool fromWest =
        upright && (bends ? step.direction == 3
                          : step.fromWest && !(straight && crossesLevel(ahead, there, d)));
    next = {ahead, d, lock, fromWest};
    return price + (bends ? kBend : 0) + over;
}

/// Whether a plus sign at a bend there is read as nothing else.
bool WaySearch::mayTurn(const Step& step, int direction) const
{
    const auto meets = [&](int side) {
        return m_forcing ? m_router.meetsText(step.cell, side)
                         : m_router.meetsSign(step.cell, side);
    };
    return !meets(step.direction) && !meets(turned(direction));
}

AsciiRouter::Way WaySearch::wayTo(std::uint32_t key) const
{
    AsciiRouter::Way way;
    for (Step step = stepOf(key);;) {
        way.push_back(step.cell);
        const unsigned before = m_memory.node(keyOf(step)).before;
        if (before >= kStarted)
            break;
        const Cell cell = stepped(step.cell, turned(step.direction));
        step = stepOf(indexOf(cell) * 16 + before);
    }
    std::reverse(way.begin(), way.end());
    return way;
}

AsciiRouter::Way WaySearch::run(bool mayShare, int room)
{
    m_goals = endsAt(m_to, false);
    if (m_goals.empty())
        return {};
    if (!measure(mayShare))
        return {};
    AsciiRouter::Way way = look(mayShare, room);
    if (m_from.text && isArch(way)) {
        m_isStrict = true;
        way = look(mayShare, room);
    }
    return way;
}

AsciiRouter::Way WaySearch::look(bool mayShare, int room)
{
    m_memory.begin();
    pushStarts(mayShare);
    std::uint32_t found = 0;
    int best = -1;
    long left = m_patience;
    long spent = 0;
    for (; left > 0 && m_least <= m_memory.highest() &&
           (best < 0 || static_cast<int>(m_least) < best);
         ++m_least) {
        while (m_memory.isWaiting(m_least) && left > 0) {
            const std::uint32_t key = m_memory.take(m_least);
            const Step step = stepOf(key);
            SearchMemory::Node& node = m_memory.node(key);
            if (node.isClosed != 0)
                continue;
            node.isClosed = 1;
            const int cost = static_cast<int>(node.cost);
            --left;
            ++spent;
            const int end = goalCost(step, static_cast<int>(node.before / 4));
            if (end >= 0 && (node.before != kStarted || room <= 1) && node.before != kBranched &&
                (best < 0 || cost + end < best)) {
                found = key;
                left = best < 0 ? std::min(left, kForTheMiddle) : left;
                best = cost + end;
            }
            expand(step, key / 16, cost, node.before);
        }
    }
    m_memory.spend(spent);
    return best < 0 ? AsciiRouter::Way{} : wayTo(found);
}

bool WaySearch::isShutIn(int steps)
{
    trust();  // it only asks whether anything leads away
    m_goals = endsAt(m_to, false);
    m_memory.reserve(m_router.m_cells.size());
    m_memory.begin();
    m_memory.beginLeft();
    pushStarts(false);
    int left = steps;
    for (; m_least <= m_memory.highest(); ++m_least) {
        while (m_memory.isWaiting(m_least)) {
            const std::uint32_t key = m_memory.take(m_least);
            const Step step = stepOf(key);
            if (--left == 0 || m_metItself || goalCost(step, 3) >= 0)
                return false;
            SearchMemory::Node& node = m_memory.node(key);
            if (node.isClosed != 0)
                continue;
            node.isClosed = 1;
            expand(step, key / 16, static_cast<int>(node.cost), node.before);
        }
    }
    return true;
}

}  // namespace stratoplan::drawing
