#include "model/import/ascii/frame_finder.h"

#include <algorithm>
#include <cstdlib>
#include <numeric>

namespace stratoplan::ascii {

namespace {

constexpr int kCornerReach = 3;  // columns that a corner may miss its side
constexpr int kNearCorners = 6;  // corners of one line that are tried from either end

}  // namespace

void FrameFinder::collect()
{
    m_chainBegin.assign(static_cast<std::size_t>(m_links.chains()) + 1, 0);
    for (int cell = 0; cell < m_grid.cells(); ++cell) {
        if (const int chain = m_links.chain(cell); chain >= 0)
            ++m_chainBegin[static_cast<std::size_t>(chain) + 1];
    }
    std::partial_sum(m_chainBegin.begin(), m_chainBegin.end(), m_chainBegin.begin());
    m_chainCells.resize(static_cast<std::size_t>(m_chainBegin.back()));
    std::vector<int> next = m_chainBegin;
    m_cornersOfChain.resize(static_cast<std::size_t>(m_links.chains()));
    m_downOfSegment.resize(static_cast<std::size_t>(m_segments.count()));
    m_lineOf.resize(m_downOfSegment.size());
    std::iota(m_lineOf.begin(), m_lineOf.end(), 0);
    for (int cell = 0; cell < m_grid.cells(); ++cell) {
        const int chain = m_links.chain(cell);
        if (chain < 0)
            continue;
        const Arms arms = m_strokes.arms(cell);
        m_chainCells[static_cast<std::size_t>(next[static_cast<std::size_t>(chain)]++)] = cell;
        if (isCrossing(cell))
            continue;
        if (has(arms, kNorth | kEast) && m_segments.of(cell) >= 0 && m_links.above(cell) >= 0)
            m_cornersOfChain[static_cast<std::size_t>(chain)].push_back(cell);
        if (has(arms, kWest | kSouth) && m_segments.of(cell) >= 0 && m_links.below(cell) >= 0)
            m_downOfSegment[static_cast<std::size_t>(m_segments.of(cell))].push_back(cell);
    }
    collectBroken();
}

/// Lines that end where a side begins or ends right below or above, and lack the corner between.
void FrameFinder::collectBroken()
{
    const auto isLevel = [&](int cell) {
        return cell >= 0 && m_strokes.arms(cell) == kAcross && m_strokes.head(cell) == 0;
    };
    for (int s = 0; s < m_segments.count(); ++s) {
        const Segments::Segment& line = m_segments[s];
        const int first = m_grid.index(line.row, line.begin);
        const int last = m_grid.index(line.row, line.end - 1);
        const auto sideAt = [&](int row, int column, bool starts) {
            for (int c = column - 1; c <= column + 1; ++c) {
                const int cell = m_grid.index(row, c);
                const bool upright =
                    cell >= 0 && m_strokes.arms(cell) == kUpDown && m_strokes.head(cell) == 0;
                if (upright && (starts ? m_links.above(cell) : m_links.below(cell)) < 0)
                    return cell;
            }
            return -1;
        };
        if (isLevel(last)) {
            if (const int side = sideAt(line.row + 1, line.end - 1, true); side >= 0)
                m_downOfSegment[static_cast<std::size_t>(s)].push_back(side);
        }
        if (isLevel(first)) {
            if (const int side = sideAt(line.row + 1, line.begin, true); side >= 0)
                m_tops.emplace_back(first, side);
            if (const int side = sideAt(line.row - 1, line.begin, false); side >= 0)
                m_cornersOfChain[static_cast<std::size_t>(m_links.chain(side))].push_back(first);
        }
    }
}

void FrameFinder::findCandidates()
{
    for (int cell = 0; cell < m_grid.cells() && !m_frames.m_gaveUp; ++cell) {
        if (has(m_strokes.arms(cell), kEast | kSouth) && m_links.below(cell) >= 0 &&
            m_segments.of(cell) >= 0 && !isCrossing(cell))
            fromCorner(cell, cell);
    }
    for (const auto& [top, side] : m_tops)
        fromCorner(top, side);
}

/// Where two lines cross there is no corner of a box.
bool FrameFinder::isCrossing(int cell) const
{
    return m_strokes.arms(cell) == (kNorth | kEast | kSouth | kWest) && m_links.above(cell) >= 0 &&
           m_links.below(cell) >= 0;
}

std::span<const int> FrameFinder::cellsOf(int chain) const
{
    const auto begin = static_cast<std::size_t>(m_chainBegin[static_cast<std::size_t>(chain)]);
    const auto end = static_cast<std::size_t>(m_chainBegin[static_cast<std::size_t>(chain) + 1]);
    return std::span(m_chainCells).subspan(begin, end - begin);
}

int FrameFinder::onChain(int chain, int row) const
{
    const std::span<const int> cells = cellsOf(chain);
    const int begin = m_grid.rowBegin(row);
    const auto it = std::lower_bound(cells.begin(), cells.end(), begin);
    return it != cells.end() && *it < begin + m_grid.width(row) ? *it : -1;
}

/// Whether the line to the right of `bottomLeft` meets the chain.
bool FrameFinder::closes(int bottomLeft, int rightChain, bool& mended) const
{
    const Place corner = m_grid.place(bottomLeft);
    const int cell = onChain(rightChain, corner.row);
    if (cell < 0) {
        // The side stops a row above the end of a bottom that lacks its corner.
        const Segments::Segment& bottom = m_segments[m_segments.of(bottomLeft)];
        const int last = onChain(rightChain, corner.row - 1);
        const int tip = m_grid.index(corner.row, bottom.end - 1);
        if (last < 0 || m_links.below(last) >= 0 || m_strokes.arms(last) != (kNorth | kSouth) ||
            (m_strokes.arms(tip) & (kNorth | kSouth)) != 0 || m_strokes.head(tip) != 0)
            return false;
        const int side = last - m_grid.rowBegin(corner.row - 1);
        mended = side >= bottom.end - 1 && side - bottom.end < kCornerReach;
        return mended;
    }
    if (cell <= bottomLeft)
        return false;
    if (lineOf(cell) >= 0 && lineOf(cell) == lineOf(bottomLeft) &&
        has(m_strokes.arms(cell), kNorth | kWest) && !isCrossing(cell))
        return true;
    // The line ends in a corner that misses the side by a little: the side runs past it and stops.
    const Segments::Segment& line = m_segments[m_segments.of(bottomLeft)];
    const Place side = m_grid.place(cell);
    const int lastCell = m_grid.index(corner.row, line.end - 1);
    const bool isCorner = has(m_strokes.arms(lastCell), kNorth | kWest);
    const int below = m_links.below(cell);
    if (!isCorner || std::abs(side.column - (line.end - 1)) > kCornerReach || below >= 0)
        return false;
    mended = true;
    return true;
}

/// `leftSide`: a cell of the side, which is another one than the begin of the top where the corner
/// is missing.
void FrameFinder::fromCorner(int topLeft, int leftSide)
{
    const int leftChain = m_links.chain(leftSide);
    const int topSegment = lineOf(topLeft);
    const Place start{m_grid.place(topLeft).row, m_grid.place(leftSide).column};
    const auto& downs = m_downOfSegment[static_cast<std::size_t>(topSegment)];
    const auto& corners = m_cornersOfChain[static_cast<std::size_t>(leftChain)];
    const auto firstRight = std::upper_bound(downs.begin(), downs.end(), topLeft) - downs.begin();
    const auto firstBelow =
        std::upper_bound(corners.begin(), corners.end(), topLeft) - corners.begin();
    const auto rights = static_cast<long>(downs.size());
    const auto belows = static_cast<long>(corners.size());
    int lastBottom = -1;
    for (long r = firstRight; r < rights; ++r) {
        if (r - firstRight >= kNearCorners && rights - r > 3)
            continue;
        const int topRight = downs[static_cast<std::size_t>(r)];
        const Place end = m_grid.place(topRight);
        if (end.column - start.column < 2)
            continue;
        for (long b = belows - 1; b >= firstBelow; --b) {
            if (belows - 1 - b >= kNearCorners && b - firstBelow >= 3)
                continue;
            if (++m_tries > kMostTries) {
                m_frames.m_gaveUp = true;
                return;
            }
            const int bottomLeft = corners[static_cast<std::size_t>(b)];
            const int bottom = m_grid.place(bottomLeft).row;
            if (bottom - start.row < 2)
                break;
            bool mended = leftSide != topLeft;
            if (!closes(bottomLeft, m_links.chain(topRight), mended))
                continue;
            // Of boxes side by side with one bottom the first is taken, not the whole.
            if (bottom != lastBottom) {
                m_candidates.push_back({topLeft, leftChain, m_links.chain(topRight), topSegment,
                                        m_segments.of(bottomLeft), start.row, bottom, start.column,
                                        end.column, mended});
                lastBottom = bottom;
            }
            break;
        }
    }
}

}  // namespace stratoplan::ascii
