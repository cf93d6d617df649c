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
constexpr long kHurriedPatience = 3;  // that much more of a search without regard to looks
constexpr long kHurriedShare = 8;     // of that, once the effort of the drawing is spent
constexpr long kForTheMiddle = 100;   // more steps, once an end was found that is not the best

constexpr unsigned kStarted = 16;   // before the first cell
constexpr unsigned kBranched = 17;  // from a line of the same net

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
        if (crowded && !mayBesiege(cell, direction))
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

/// What it costs to end there; -1 where nothing ends.
int WaySearch::goalCost(const Step& step) const
{
    const Cell cell = step.cell;
    if (cell.column < m_to.left - 2 || cell.column > m_to.right + 2 || cell.row < m_to.top - 1 ||
        cell.row > m_to.bottom + 1)
        return -1;
    for (const End& goal : m_goals) {
        if (goal.cell == cell && goal.direction == step.direction)
            return goal.cost;
    }
    return -1;
}

/// Without haste never more than what is left to pay, but in a corridor, where it is what the way
/// in its middle costs.
int WaySearch::estimate(Cell cell, int direction) const
{
    int left = leftToPay(cell, direction);
    if (m_inCorridor) {
        const auto index = static_cast<std::size_t>(m_router.indexOf(cell));
        if (m_memory.isInCorridor(index))
            left = std::max(left, m_memory.leftInCorridor(index) - m_behind);
    }
    return left + left * m_haste / 8;
}

/// The distance, and bends where one line does not do.
int WaySearch::leftToPay(Cell cell, int direction) const
{
    if (m_to.inside)
        return 0;
    const int dx = std::max({m_to.left - cell.column, cell.column - m_to.right, 0});
    const int dy = std::max({m_to.top - cell.row, cell.row - m_to.bottom, 0});
    const bool upright = direction % 2 == 0;
    const bool away = (direction == 0 && m_to.top > cell.row + 1) ||
                      (direction == 2 && m_to.bottom < cell.row - 1) ||
                      (direction == 1 && m_to.right < cell.column - 1) ||
                      (direction == 3 && m_to.left > cell.column + 1);
    const int bends = away ? 2 : (dx > 1 && upright) || (dy > 1 && !upright) ? 1 : 0;
    return std::max(dx - 1, 0) + std::max(dy - 1, 0) * kRow + bends * kBend;
}

/// Costs are small whole numbers: a list for each, of which the last comer is looked at first.
void WaySearch::push(const Step& step, int cost, unsigned before)
{
    const std::uint32_t key = keyOf(step);
    SearchMemory::Node& node = m_memory.node(key);
    // What was looked at is not looked at again: with haste its cost may not be the least.
    if (node.round == m_memory.round() &&
        (node.isClosed != 0 || static_cast<int>(node.cost) <= cost))
        return;
    node.round = m_memory.round();
    node.cost = static_cast<unsigned>(cost) & 0x3FFFFFFU;
    node.isClosed = 0;
    node.before = before & 31U;
    const int whole = cost + estimate(step.cell, step.direction);
    const auto sum = static_cast<std::size_t>(whole);
    auto& open = m_memory.open();
    if (sum >= open.size())
        open.resize(sum + 64);
    m_least = std::min(m_least, sum);
    open[sum].push_back(key);
}

void WaySearch::pushStarts(bool mayShare)
{
    m_least = m_memory.open().size();
    for (const End& start : endsAt(m_from, true)) {
        if (m_inCorridor &&
            !m_memory.isInCorridor(static_cast<std::size_t>(m_router.indexOf(start.cell))))
            continue;
        push({start.cell, start.direction, true, m_from.text && start.direction == 0}, start.cost,
             kStarted);
    }
    if (!mayShare)
        return;
    for (const AsciiRouter::Way& way : m_router.m_waysOfNet[static_cast<std::size_t>(m_net)]) {
        for (const Cell cell : way) {
            const AsciiRouter::State& state = m_router.at(cell.column, cell.row);
            if (m_inCorridor &&
                !m_memory.isInCorridor(static_cast<std::size_t>(m_router.indexOf(cell))))
                continue;
            if (state.isEnd() || state.frame != 0 || state.straight || !isInWindow(cell))
                continue;
            for (int d = 0; d < 4; ++d) {
                if ((state.arms & (1 << d)) != 0)
                    continue;
                // A plus sign beside another one would be read as its end.
                if (!m_router.m_plain ||
                    (m_router.mayCross(cell, d) && !m_router.meetsSign(cell, turned(d))))
                    push({cell, d, true}, kBend, kBranched);
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

/// Goes on from a step in a direction, where that may be.
void WaySearch::advance(const Step& step, int direction, int cost, unsigned before)
{
    const int d = direction;
    const bool upright = d % 2 == 0;
    const bool bends = d != step.direction;
    const bool branched = before == kBranched;
    const AsciiRouter::State& here = m_router.at(step.cell.column, step.cell.row);
    const bool crossing = here.net != 0 && here.net != m_net;
    if (bends && (branched || here.frame != 0 || here.straight))
        return;
    int over = 0;  // lines that have to give way
    if (bends && crossing) {
        if (!mayRunOver(here))
            return;
        over += kRunOver;
    }
    if (bends && m_router.m_plain) {
        for (const int side : {step.direction, turned(d)}) {
            if (m_forcing ? m_router.meetsText(step.cell, side)
                          : m_router.meetsSign(step.cell, side))
                return;
        }
    }
    const Cell ahead = stepped(step.cell, d);
    if (!isInWindow(ahead))
        return;
    if (m_inCorridor && !m_memory.isInCorridor(static_cast<std::size_t>(m_router.indexOf(ahead))))
        return;
    const AsciiRouter::State& there = m_router.at(ahead.column, ahead.row);
    if (there.blocked || there.frame == 3)
        return;
    if (there.net == m_net) {
        m_metItself = true;
        return;
    }
    bool lock = (crossing && !m_forcing) || here.frame != 0;  // straight on behind it
    int price = cost + (upright ? kRow : 1) + (bends ? kBend : 0);
    if (there.frame != 0) {
        // Straight through, and not where another line crosses or leaves.
        if ((there.frame == 1) != upright || bends || here.frame != 0)
            return;
        if (there.net != 0 || crossing) {
            if (!mayRunOver(there) || !mayRunOver(here))
                return;
            over += kRunOver;
        }
        price += kFrame;
        lock = true;
    } else if (there.net != 0) {
        if (bends || crossing || here.frame != 0 || branched || !m_router.mayCross(ahead, d)) {
            if (branched || !mayRunOver(there) || (crossing && !mayRunOver(here)))
                return;
            over += kRunOver;
        } else {
            price += kCross;
            lock = true;
        }
    }
    price += (m_router.m_careful ? kHugWithCare : kHug) *
             (upright ? there.besideUpright : there.besideLevel);
    if (m_router.isCrowded(ahead, d, m_net)) {
        if (upright && !mayBesiege(ahead, d))
            return;
        over += upright ? kRunOver : 0;
        price += kCrowd;
    }
    if (upright && m_router.isBesideOwn(ahead, m_net))
        price += kBesideOwn;
    lock = lock || (bends && step.direction == 3);
    // Two plus signs beside or above each other would not be read as a line.
    lock = lock || (m_router.m_plain && (bends || branched));
    push({ahead, d, lock, upright && (bends ? step.direction == 3 : step.fromWest)}, price + over,
         step.state());
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

/// The least that is left to pay in the corridor where the way may end.
int WaySearch::leftBehind() const
{
    int least = std::numeric_limits<int>::max();
    for (const End& goal : m_goals) {
        const auto index = static_cast<std::size_t>(m_router.indexOf(goal.cell));
        if (m_memory.isInCorridor(index))
            least = std::min(least, m_memory.leftInCorridor(index));
    }
    return least == std::numeric_limits<int>::max() ? 0 : least;
}

AsciiRouter::Way WaySearch::run(bool mayShare, int room)
{
    m_goals = endsAt(m_to, false);
    if (m_goals.empty())
        return {};
    if (m_inCorridor)
        m_behind = leftBehind();
    m_memory.begin();
    pushStarts(mayShare);
    auto& open = m_memory.open();
    std::uint32_t found = 0;
    int best = -1;
    long left = m_patience;
    long spent = 0;
    for (; left > 0 && m_least < open.size() && (best < 0 || static_cast<int>(m_least) < best);
         ++m_least) {
        while (!open[m_least].empty() && left > 0) {
            const std::size_t list = m_least;
            const std::uint32_t key = open[list].back();
            open[list].pop_back();
            const Step step = stepOf(key);
            SearchMemory::Node& node = m_memory.node(key);
            if (node.isClosed != 0)
                continue;
            node.isClosed = 1;
            const int cost = static_cast<int>(node.cost);
            --left;
            ++spent;
            int end = goalCost(step);
            // Upright into a text only right behind a turn from the west.
            if (m_to.text && step.fromWest && step.direction == 2 && node.before / 4 != 3)
                end = -1;
            if (end >= 0 && (node.before != kStarted || room <= 1) && node.before != kBranched &&
                (best < 0 || cost + end < best)) {
                found = key;
                left = best < 0 ? std::min(left, kForTheMiddle) : left;
                best = cost + end;
            }
            for (int d = 0; d < 4; ++d) {
                if (d != turned(step.direction) && (!step.locked || d == step.direction) &&
                    !(step.fromWest && d == 1))
                    advance(step, d, cost, node.before);
            }
        }
    }
    m_memory.spend(spent);
    return best < 0 ? AsciiRouter::Way{} : wayTo(found);
}

bool WaySearch::isShutIn(int steps)
{
    m_goals = endsAt(m_to, false);
    m_memory.begin();
    pushStarts(false);
    auto& open = m_memory.open();
    int left = steps;
    for (; m_least < open.size(); ++m_least) {
        while (!open[m_least].empty()) {
            const std::size_t list = m_least;
            const std::uint32_t key = open[list].back();
            open[list].pop_back();
            const Step step = stepOf(key);
            if (--left == 0 || m_metItself || goalCost(step) >= 0)
                return false;
            SearchMemory::Node& node = m_memory.node(key);
            if (node.isClosed != 0)
                continue;
            node.isClosed = 1;
            for (int d = 0; d < 4; ++d) {
                if (d != turned(step.direction) && (!step.locked || d == step.direction))
                    advance(step, d, static_cast<int>(node.cost), node.before);
            }
        }
    }
    return true;
}

}  // namespace stratoplan::drawing
