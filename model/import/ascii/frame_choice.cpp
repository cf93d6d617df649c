#include "model/import/ascii/frame_finder.h"

#include <algorithm>
#include <map>

namespace stratoplan::ascii {

namespace {

constexpr int kLeastLanes = 8;  // rows of two lanes with a box in each
constexpr int kWidestCell = 6;  // columns of a cell of a queue
constexpr int kFewestCells = 3;

}  // namespace

/// A box that straddles a border cuts it in two (`───┤ IGW ├───`): joins the pieces. Whether there
/// were any.
bool FrameFinder::bridge()
{
    bool any = false;
    for (const Candidate& candidate : m_candidates) {
        for (int row = candidate.top + 1; row < candidate.bottom; ++row) {
            const int left = onChain(candidate.leftChain, row);
            const int right = onChain(candidate.rightChain, row);
            if (left < 0 || right < 0 || m_segments.of(left) < 0 || m_segments.of(right) < 0 ||
                (m_strokes.arms(left) & (kEast | kWest)) != kWest ||
                (m_strokes.arms(right) & (kEast | kWest)) != kEast || m_strokes.head(left) != 0 ||
                m_strokes.head(right) != 0 || lineOf(left) == lineOf(right))
                continue;
            const int line = lineOf(left);
            const auto next = static_cast<std::size_t>(m_segments.of(right));
            m_lineOf[next] = line;
            auto& downs = m_downOfSegment[static_cast<std::size_t>(line)];
            downs.insert(downs.end(), m_downOfSegment[next].begin(), m_downOfSegment[next].end());
            std::sort(downs.begin(), downs.end());
            any = true;
        }
    }
    return any;
}

/// Whether nothing is written within.
bool FrameFinder::isBare(const Candidate& candidate)
{
    for (int row = candidate.top + 1; row < candidate.bottom; ++row) {
        const int left = onChain(candidate.leftChain, row);
        const int right = onChain(candidate.rightChain, row);
        if (left < 0 || right < 0)
            continue;
        m_tries += right - left;
        for (int cell = left + 1; cell < right; ++cell) {
            if (m_strokes.arms(cell) == 0 && m_grid.cell(cell) != U' ')
                return false;
        }
    }
    return true;
}

/// Whether a line goes through a side, as it does where lines only happen to close a rectangle.
bool FrameFinder::isCrossed(const Candidate& candidate) const
{
    for (int row = candidate.top + 1; row < candidate.bottom; ++row) {
        for (const int chain : {candidate.leftChain, candidate.rightChain}) {
            const int cell = onChain(chain, row);
            if (cell >= 0 && has(m_strokes.arms(cell), kNorth | kEast | kSouth | kWest))
                return true;
        }
    }
    return false;
}

/// Lines that leave one border side by side and meet below it, or above, are no box.
void FrameFinder::dropBareLoops()
{
    for (Candidate& candidate : m_candidates) {
        if (!candidate.taken || m_tries > kMostTries)
            continue;
        const auto across = [&](int chain, int row) {
            const int cell = onChain(chain, row);
            return cell >= 0 && has(m_strokes.arms(cell), kEast | kWest);
        };
        const bool above = across(candidate.leftChain, candidate.top) &&
                           across(candidate.rightChain, candidate.top);
        const bool below = across(candidate.leftChain, candidate.bottom) &&
                           across(candidate.rightChain, candidate.bottom);
        const bool twoPieces = lineOf(candidate.topLeft) != m_segments.of(candidate.topLeft) ||
                               m_segments[candidate.topSegment].end - 1 < candidate.rightColumn;
        if ((above != below || twoPieces || isCrossed(candidate)) && isBare(candidate))
            candidate.taken = false;
    }
}

/// Texts that stand across both sides in one row are joined by the lines, as those between a fork
/// and a join.
void FrameFinder::dropStrungTexts()
{
    for (Candidate& candidate : m_candidates) {
        int left = candidate.leftColumn;
        int right = candidate.rightColumn;
        for (int row = candidate.top + 1; row < candidate.bottom && candidate.taken; ++row) {
            const int leftCell = onChain(candidate.leftChain, row);
            const int rightCell = onChain(candidate.rightChain, row);
            left = leftCell >= 0 ? m_grid.place(leftCell).column : left;
            right = rightCell >= 0 ? m_grid.place(rightCell).column : right;
            if (leftCell >= 0 || rightCell >= 0)
                continue;
            const auto isText = [&](int column) {
                return !m_grid.blank(row, column) && !m_strokes.drawn(row, column);
            };
            const auto isAcross = [&](int column) {
                const bool within = isText(column);
                return (isText(column - 1) || (within && isText(column - 2))) &&
                       (isText(column + 1) || (within && isText(column + 2)));
            };
            candidate.taken = !isAcross(left) || !isAcross(right);
        }
    }
}

/// Arrows between two boxes side by side that begin and end at their corners close no box.
void FrameFinder::dropBetweenArrows()
{
    for (Candidate& candidate : m_candidates) {
        for (const int row : {candidate.top, candidate.bottom}) {
            const int left = onChain(candidate.leftChain, row);
            const int right = onChain(candidate.rightChain, row);
            for (int cell = left + 1; left >= 0 && cell < right && m_tries < kMostTries; ++cell) {
                ++m_tries;
                if ((m_strokes.head(cell) & kAcross) != 0)
                    candidate.taken = false;
            }
        }
    }
}

void FrameFinder::select()
{
    dropBetweenArrows();
    dropStrungTexts();
    // A piece between two dividers of a box is no box: same sides, fewer rows.
    std::map<std::pair<int, int>, std::vector<std::size_t>> bySides;
    for (std::size_t i = 0; i < m_candidates.size(); ++i)
        bySides[{m_candidates[i].leftChain, m_candidates[i].rightChain}].push_back(i);
    for (const auto& [sides, members] : bySides) {
        int covered = -1;
        for (const std::size_t i : members) {  // by top row
            Candidate& candidate = m_candidates[i];
            if (!candidate.taken)
                continue;
            if (candidate.top < covered && candidate.bottom <= covered)
                candidate.taken = false;
            covered = std::max(covered, candidate.bottom);
        }
    }
    dropTables();
    noteSides();
    cutLanes();
    dropBareLoops();
    joinBareCells();
    dropBetweenLines();
    cutCells();
}

void FrameFinder::noteSides()
{
    m_leftChains.clear();
    m_rightChains.clear();
    for (const Candidate& candidate : m_candidates) {
        if (candidate.taken) {
            m_leftChains.insert(candidate.leftChain);
            m_rightChains.insert(candidate.rightChain);
        }
    }
}

/// Narrow boxes side by side with nothing in them are one, as the cells of a queue.
void FrameFinder::joinBareCells()
{
    std::map<std::pair<int, int>, std::size_t> byLeft;  // left chain and top row
    std::set<std::pair<int, int>> rights;
    for (std::size_t i = 0; i < m_candidates.size() && m_tries < kMostTries; ++i) {
        const Candidate& cell = m_candidates[i];
        if (!cell.taken || cell.rightColumn - cell.leftColumn > kWidestCell || !isBare(cell))
            continue;
        byLeft[{cell.leftChain, cell.top}] = i;
        rights.insert({cell.rightChain, cell.top});
    }
    for (const auto& [left, first] : byLeft) {
        if (rights.contains(left))
            continue;
        std::vector<std::size_t> cells{first};
        for (auto next = byLeft.find({m_candidates[first].rightChain, left.second});
             next != byLeft.end() &&
             m_candidates[next->second].bottom == m_candidates[first].bottom;
             next = byLeft.find({m_candidates[cells.back()].rightChain, left.second}))
            cells.push_back(next->second);
        if (static_cast<int>(cells.size()) < kFewestCells)
            continue;
        Candidate whole = m_candidates[first];
        whole.rightChain = m_candidates[cells.back()].rightChain;
        whole.rightColumn = m_candidates[cells.back()].rightColumn;
        for (const std::size_t i : cells)
            m_candidates[i].taken = false;
        m_candidates.push_back(whole);
    }
}

/// Two lines from one border to another make no box: that needs a box beside it.
void FrameFinder::dropBetweenLines()
{
    std::map<std::pair<int, int>, std::vector<std::size_t>> byLeft;
    std::map<std::pair<int, int>, std::vector<std::size_t>> byRight;
    for (std::size_t i = 0; i < m_candidates.size(); ++i) {
        byLeft[{m_candidates[i].leftChain, m_candidates[i].top}].push_back(i);
        byRight[{m_candidates[i].rightChain, m_candidates[i].top}].push_back(i);
    }
    for (Candidate& candidate : m_candidates) {
        const int left = onChain(candidate.leftChain, candidate.top);
        const int right = onChain(candidate.rightChain, candidate.top);
        const int leftEnd = onChain(candidate.leftChain, candidate.bottom);
        const int rightEnd = onChain(candidate.rightChain, candidate.bottom);
        const auto isTee = [&](int cell) {
            return cell >= 0 && has(m_strokes.arms(cell), kEast | kWest);
        };
        if (!isTee(left) || !isTee(right) || !isTee(leftEnd) || !isTee(rightEnd))
            continue;
        const auto beside = [&](const auto& index, int chain) {
            const auto found = index.find({chain, candidate.top});
            return found != index.end() &&
                   std::any_of(found->second.begin(), found->second.end(), [&](std::size_t i) {
                       return m_candidates[i].bottom == candidate.bottom && m_candidates[i].taken;
                   });
        };
        if (!beside(byRight, candidate.leftChain) && !beside(byLeft, candidate.rightChain))
            candidate.taken = false;
    }
}

/// Boxes side by side whose common side is crossed by lines from border to border are a table.
void FrameFinder::dropTables()
{
    std::map<std::pair<int, int>, std::size_t> byLeft;  // left chain and top row
    for (std::size_t i = 0; i < m_candidates.size(); ++i) {
        if (m_candidates[i].taken)
            byLeft[{m_candidates[i].leftChain, m_candidates[i].top}] = i;
    }
    const auto ruledAt = [&](int cell, const Candidate& left, const Candidate& right) {
        const int row = m_grid.place(cell).row;
        if (row <= left.top || row >= left.bottom || m_strokes.is(cell, Strokes::kHop) ||
            m_segments.of(cell) < 0)
            return false;
        const int first = onChain(left.leftChain, row);
        const int last = onChain(right.rightChain, row);
        return first >= 0 && last >= 0 && m_segments.of(first) == m_segments.of(cell) &&
               m_segments.of(last) == m_segments.of(cell);
    };
    std::vector<std::size_t> cells;
    for (std::size_t i = 0; i < m_candidates.size(); ++i) {
        const Candidate& left = m_candidates[i];
        const auto next = byLeft.find({left.rightChain, left.top});
        if (!left.taken || next == byLeft.end() || m_candidates[next->second].bottom != left.bottom)
            continue;
        const Candidate& right = m_candidates[next->second];
        const std::span<const int> side = cellsOf(left.rightChain);
        if (std::any_of(side.begin(), side.end(), [&](int c) { return ruledAt(c, left, right); })) {
            cells.push_back(i);
            cells.push_back(next->second);
        }
    }
    if (std::any_of(cells.begin(), cells.end(), [&](std::size_t i) { return holdsBoxes(i); })) {
        makeLanes(cells);
        return;
    }
    std::map<int, int> leftSides;  // chain to the table's last row
    std::map<int, int> rightSides;
    for (const std::size_t i : cells) {
        Candidate& cell = m_candidates[i];
        m_frames.m_tables += cell.taken ? 1 : 0;
        cell.taken = false;
        markRuled(cell);
        leftSides[cell.leftChain] = std::max(leftSides[cell.leftChain], cell.bottom);
        rightSides[cell.rightChain] = std::max(rightSides[cell.rightChain], cell.bottom);
    }
    // Nor is any piece of the table a box.
    for (Candidate& candidate : m_candidates) {
        const auto left = leftSides.find(candidate.leftChain);
        const auto right = rightSides.find(candidate.rightChain);
        if (left != leftSides.end() && right != rightSides.end() &&
            candidate.bottom <= left->second && candidate.bottom <= right->second)
            candidate.taken = false;
    }
}

/// The rules around a cell of a table, and those within it.
void FrameFinder::markRuled(const Candidate& candidate)
{
    std::vector<char>& ruled = m_frames.m_ruled;
    ruled.resize(static_cast<std::size_t>(m_grid.cells()), 0);
    for (int row = candidate.top; row <= candidate.bottom; ++row) {
        const int left = onChain(candidate.leftChain, row);
        const int right = onChain(candidate.rightChain, row);
        for (const int side : {left, right}) {
            if (side >= 0)
                ruled[static_cast<std::size_t>(side)] = 1;
        }
        const bool isRule = left >= 0 && right > left && lineOf(left) >= 0 &&
                            lineOf(left) == lineOf(right) && m_tries < kMostTries;
        for (int cell = left; cell < right && isRule; ++cell, ++m_tries)
            ruled[static_cast<std::size_t>(cell)] = 1;
    }
}

/// A box that lines from side to side cut into stretches of which two or more hold boxes is a row
/// of lanes, one above the other. A first one without boxes is their common title.
void FrameFinder::cutLanes()
{
    const std::size_t count = m_candidates.size();
    for (std::size_t i = 0; i < count && m_tries < kMostTries; ++i) {
        const Candidate whole = m_candidates[i];
        if (!whole.taken || whole.bottom - whole.top < kLeastLanes)
            continue;
        std::vector<int> rows;
        for (int row = whole.top + 1; row <= whole.bottom; ++row) {
            const int left = onChain(whole.leftChain, row);
            const int right = onChain(whole.rightChain, row);
            if (left >= 0 && right >= 0 && m_segments.of(left) >= 0 &&
                m_segments.of(left) == m_segments.of(right) &&
                !(row < whole.bottom && passesThrough(whole, left, right)))
                rows.push_back(row);
        }
        std::vector<Candidate> lanes;
        int holding = 0;
        for (std::size_t k = 0; k < rows.size() && rows.size() > 1; ++k) {
            Candidate lane = whole;
            lane.top = k == 0 ? whole.top : rows[k - 1];
            lane.bottom = rows[k];
            lane.topLeft = onChain(whole.leftChain, lane.top);
            lane.topSegment = m_segments.of(lane.topLeft);
            lane.bottomSegment = m_segments.of(onChain(whole.leftChain, lane.bottom));
            lane.leftColumn = m_grid.place(lane.topLeft).column;
            lane.rightColumn = m_grid.place(onChain(whole.rightChain, lane.top)).column;
            const auto isWithin = [&](const Candidate& inner) {
                ++m_tries;
                return inner.taken && inner.top > lane.top && inner.bottom < lane.bottom &&
                       inner.leftColumn > lane.leftColumn && inner.rightColumn < lane.rightColumn;
            };
            const bool holds = std::any_of(m_candidates.begin(), m_candidates.end(), isWithin);
            holding += holds ? 1 : 0;
            lane.taken = holds || k > 0;
            lanes.push_back(lane);
        }
        if (holding < 2)
            continue;
        m_candidates[i].taken = !lanes.front().taken;
        for (const Candidate& lane : lanes) {
            if (lane.taken)
                m_candidates.push_back(lane);
        }
    }
}

bool FrameFinder::holdsBoxes(std::size_t candidate) const
{
    const Candidate& cell = m_candidates[candidate];
    return std::any_of(m_candidates.begin(), m_candidates.end(), [&](const Candidate& inner) {
        return inner.taken && inner.top > cell.top && inner.bottom < cell.bottom &&
               inner.leftColumn > cell.leftColumn && inner.rightColumn < cell.rightColumn;
    });
}

/// A ruled table whose cells hold boxes is a drawing in lanes: columns as they are, rows where the
/// first column holds nothing but their names.
void FrameFinder::makeLanes(const std::vector<std::size_t>& cells)
{
    std::set<int> lefts;
    std::set<int> rights;
    std::set<std::pair<int, int>> columns;
    std::map<std::pair<int, int>, std::size_t> byLeft;
    for (const std::size_t i : cells) {
        lefts.insert(m_candidates[i].leftChain);
        rights.insert(m_candidates[i].rightChain);
        columns.insert({m_candidates[i].leftChain, m_candidates[i].rightChain});
        byLeft[{m_candidates[i].leftChain, m_candidates[i].top}] = i;
    }
    for (Candidate& candidate : m_candidates) {
        if (lefts.contains(candidate.leftChain) && rights.contains(candidate.rightChain) &&
            !columns.contains({candidate.leftChain, candidate.rightChain}))
            candidate.taken = false;
    }
    for (const std::size_t i : cells) {
        const Candidate first = m_candidates[i];
        if (!first.taken || rights.contains(first.leftChain) || holdsBoxes(i))
            continue;
        std::vector<std::size_t> row{i};
        for (auto next = byLeft.find({first.rightChain, first.top}); next != byLeft.end();
             next = byLeft.find({m_candidates[row.back()].rightChain, first.top}))
            row.push_back(next->second);
        const Candidate last = m_candidates[row.back()];
        std::vector<int> borders{first.top};
        for (int r = first.top + 1; r < first.bottom; ++r) {
            const int left = onChain(first.leftChain, r);
            const int right = onChain(last.rightChain, r);
            if (left >= 0 && right >= 0 && lineOf(left) >= 0 && lineOf(left) == lineOf(right))
                borders.push_back(r);
        }
        borders.push_back(first.bottom);
        for (const std::size_t k : row)
            m_candidates[k].taken = false;
        for (std::size_t k = 1; k < borders.size(); ++k) {
            Candidate lane = first;
            lane.top = borders[k - 1];
            lane.bottom = borders[k];
            lane.topLeft = onChain(first.leftChain, lane.top);
            lane.topSegment = m_segments.of(lane.topLeft);
            lane.bottomSegment = m_segments.of(onChain(first.leftChain, lane.bottom));
            lane.rightChain = last.rightChain;
            lane.rightColumn = last.rightColumn;
            m_candidates.push_back(lane);
        }
    }
}

}  // namespace stratoplan::ascii
