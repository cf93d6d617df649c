#include "model/import/ascii/frames.h"

#include "model/import/ascii/frame_finder.h"

#include <algorithm>
#include <map>

namespace stratoplan::ascii {

namespace {

int mostFrequent(const std::vector<int>& values)
{
    std::map<int, int> counts;
    int best = values.empty() ? 0 : values.front();
    for (const int value : values) {
        if (++counts[value] > counts[best])
            best = value;
    }
    return best;
}

}  // namespace

int Frame::leftColumn() const
{
    return mostFrequent(left);
}

int Frame::rightColumn() const
{
    return mostFrequent(right);
}

Frame FrameFinder::build(const Candidate& candidate) const
{
    Frame frame;
    frame.top = candidate.top;
    frame.bottom = candidate.bottom;
    frame.mended = candidate.mended;
    int lastLeft = candidate.leftColumn;
    int lastRight = candidate.rightColumn;
    for (int row = frame.top; row <= frame.bottom; ++row) {
        const int left = onChain(candidate.leftChain, row);
        const int right = onChain(candidate.rightChain, row);
        if (left >= 0)
            lastLeft = left - m_grid.rowBegin(row);
        if (right >= 0)
            lastRight = right - m_grid.rowBegin(row);
        const bool isBorder = row == frame.top || row == frame.bottom;
        frame.mended = frame.mended || ((left < 0 || right < 0) && !(candidate.isCell && isBorder));
        frame.left.push_back(lastLeft);
        frame.right.push_back(std::max(lastRight, lastLeft + 1));
        const int first = m_grid.index(row, lastLeft + 1);
        const int last = m_grid.index(row, lastRight - 1);
        const bool divided = row > frame.top && row < frame.bottom && first >= 0 && last > first &&
                             m_segments.of(first) >= 0 &&
                             m_segments.of(first) == m_segments.of(last) &&
                             !passesThrough(candidate, left, right);
        if (divided)
            frame.dividers.push_back(row);
    }
    std::vector<int> sides = frame.right;
    for (int row = frame.top; row <= frame.bottom; ++row) {
        // A round side stands one column without its corners.
        int& side = sides[static_cast<std::size_t>(row - frame.top)];
        side -= m_grid.at(row, side) == U')' ? 1 : 0;
    }
    const auto [least, most] = std::minmax_element(sides.begin(), sides.end());
    frame.shift = *most - *least;
    if (m_strokes.is(candidate.topLeft, Strokes::kSlanted)) {
        frame.shift = 0;  // a diamond's sides are meant to lean
        frame.mended = false;
    }
    const Segments::Segment& top = m_segments[candidate.topSegment];
    if (top.titleEnd > top.titleBegin && top.titleBegin > frame.left.front() &&
        top.titleEnd <= frame.right.front()) {
        frame.titleBegin = top.titleBegin;
        frame.titleEnd = top.titleEnd;
    }
    const int sample = m_grid.index(frame.top, frame.left.front() + 1);
    frame.dashed = sample >= 0 && m_strokes.is(sample, Strokes::kDashed);
    return frame;
}

/// Whether a line that crosses both sides there is a connector on its way: it is a divider only
/// where a box beside it shares a side.
bool FrameFinder::passesThrough(const Candidate& candidate, int left, int right) const
{
    const auto crosses = [&](int cell) {
        return cell >= 0 && (m_strokes.arms(cell) & (kEast | kWest)) == (kEast | kWest);
    };
    return crosses(left) && crosses(right) && !m_rightChains.contains(candidate.leftChain) &&
           !m_leftChains.contains(candidate.rightChain);
}

/// Finds for each cell the innermost frame, row by row, and for each frame the one around it: that
/// which most of its rows lie in.
void FrameFinder::nest()
{
    std::vector<Frame>& all = m_frames.m_all;
    std::vector<std::vector<int>> startsAt(static_cast<std::size_t>(m_grid.rows()) + 1);
    std::vector<long> area;
    for (int f = 0; f < m_frames.count(); ++f) {
        const Frame& frame = m_frames[f];
        startsAt[static_cast<std::size_t>(frame.top)].push_back(f);
        area.push_back(static_cast<long>(frame.bottom - frame.top + 1) *
                       (frame.rightColumn() - frame.leftColumn() + 1));
    }
    const auto areaOf = [&](int f) { return area[static_cast<std::size_t>(f)]; };
    m_frames.m_inside.assign(static_cast<std::size_t>(m_grid.cells()), -1);
    m_frames.m_border.assign(static_cast<std::size_t>(m_grid.cells()), -1);
    std::vector<std::map<int, int>> votes(all.size());
    std::vector<int> active;
    for (int row = 0; row < m_grid.rows(); ++row) {
        std::erase_if(active, [&](int f) { return m_frames[f].bottom < row; });
        for (const int f : startsAt[static_cast<std::size_t>(row)])
            active.push_back(f);
        struct Event {
            int column = 0;
            int frame = 0;
            bool opens = false;
        };
        std::vector<Event> events;
        for (const int f : active) {
            events.push_back({m_frames[f].leftAt(row), f, true});
            events.push_back({m_frames[f].rightAt(row), f, false});
        }
        std::stable_sort(events.begin(), events.end(), [&](const Event& a, const Event& b) {
            if (a.column != b.column)
                return a.column < b.column;
            if (a.opens != b.opens)
                return b.opens;
            return a.opens ? areaOf(a.frame) > areaOf(b.frame) : areaOf(a.frame) < areaOf(b.frame);
        });
        std::vector<int> open;  // frames around the column, smallest last
        int column = 0;
        const auto fill = [&](int end) {
            const int last = std::min(end, m_grid.width(row));
            if (column >= last)
                return;
            // In its first and last row a frame has no inside.
            const auto inner = std::find_if(open.rbegin(), open.rend(), [&](int f) {
                return m_frames[f].top < row && row < m_frames[f].bottom;
            });
            if (inner != open.rend())
                std::fill_n(m_frames.m_inside.begin() + m_grid.rowBegin(row) + column,
                            last - column, *inner);
            column = last;
        };
        for (const Event& event : events) {
            fill(event.opens ? event.column : event.column + 1);
            const int f = event.frame;
            if (!event.opens) {
                std::erase(open, f);
                continue;
            }
            for (const int other : open) {
                const Frame& o = m_frames[other];
                if (o.top < row && row < o.bottom && m_frames[f].leftAt(row) < o.rightAt(row)) {
                    const int inner = areaOf(f) < areaOf(other) ? f : other;
                    ++votes[static_cast<std::size_t>(inner)][inner == f ? other : f];
                }
            }
            const auto at = std::find_if(open.begin(), open.end(),
                                         [&](int o) { return areaOf(o) < areaOf(f); });
            open.insert(at, f);
        }
        for (const int f : active) {
            const Frame& frame = m_frames[f];
            if (row == frame.top) {
                for (int c = frame.titleBegin; c < frame.titleEnd; ++c)
                    m_frames.m_border[static_cast<std::size_t>(m_grid.index(row, c))] = f;
            }
            const auto mark = [&](int c) {
                const int cell = m_grid.index(row, c);
                // Text that runs over the border stays text.
                if (cell < 0 || (m_strokes.arms(cell) == 0 && m_grid.cell(cell) != U' '))
                    return;
                int& owner = m_frames.m_border[static_cast<std::size_t>(cell)];
                if (owner < 0 || areaOf(f) < areaOf(owner))
                    owner = f;
            };
            if (row == frame.top || row == frame.bottom) {
                for (int c = frame.leftAt(row); c <= frame.rightAt(row); ++c)
                    mark(c);
            } else {
                mark(frame.leftAt(row));
                mark(frame.rightAt(row));
                if (std::binary_search(frame.dividers.begin(), frame.dividers.end(), row)) {
                    for (int c = frame.leftAt(row); c <= frame.rightAt(row); ++c)
                        mark(c);
                }
            }
        }
    }
    for (int f = 0; f < m_frames.count(); ++f) {
        Frame& frame = all[static_cast<std::size_t>(f)];
        int best = -1;
        for (const auto& [other, count] : votes[static_cast<std::size_t>(f)]) {
            // A quarter of its rows is enough: it straddles the border.
            const bool enough = count * 4 >= frame.bottom - frame.top + 1;
            if (enough && (best < 0 || areaOf(other) < areaOf(best)))
                best = other;
        }
        frame.parent = best;
    }
}

Frames::Frames(const Grid& grid, const Strokes& strokes, const Links& links,
               const Segments& segments)
    : m_grid(&grid)
{
    FrameFinder(*this, grid, strokes, links, segments).run();
}

bool Frames::isAncestor(int ancestor, int frame) const
{
    for (int f = frame; f >= 0; f = (*this)[f].parent) {
        if (f == ancestor)
            return true;
    }
    return false;
}

/// Blanks behind the last cell of a row lie in no frame that closes in that row.
int Frames::insideOfBlank(int, int) const
{
    return -1;
}

}  // namespace stratoplan::ascii