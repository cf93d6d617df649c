#include "model/import/ascii/frames.h"

#include <algorithm>
#include <cstdlib>
#include <map>
#include <utility>

namespace stratoplan::ascii {

namespace {

constexpr int kCornerReach = 3;  // columns that a corner may miss its side
constexpr int kNearCorners = 6;  // corners of one line that are tried from either end
constexpr long kMostTries = 60'000'000;
constexpr int kMostFrames = 60'000;

bool has(Arms arms, Arms wanted)
{
    return (arms & wanted) == wanted;
}

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

/// Finds closed boxes: a top and a bottom line, and two chains of linked cells that join them.
class FrameFinder {
public:
    FrameFinder(Frames& frames, const Grid& grid, const Strokes& strokes, const Links& links,
                const Segments& segments)
        : m_frames(frames), m_grid(grid), m_strokes(strokes), m_links(links), m_segments(segments)
    {
    }

    void run()
    {
        collect();
        for (int cell = 0; cell < m_grid.cells() && !m_frames.m_gaveUp; ++cell) {
            if (has(m_strokes.arms(cell), kEast | kSouth) && m_links.below(cell) >= 0 &&
                m_segments.of(cell) >= 0 && !isCrossing(cell))
                fromCorner(cell);
        }
        select();
        for (Candidate& candidate : m_candidates) {
            if (candidate.taken)
                m_frames.m_all.push_back(build(candidate));
        }
        if (m_frames.count() > kMostFrames) {
            m_frames.m_all.clear();
            m_frames.m_gaveUp = true;
        }
        nest();
    }

private:
    struct Candidate {
        int topLeft = 0;
        int leftChain = 0;
        int rightChain = 0;
        int topSegment = 0;
        int bottomSegment = 0;
        int top = 0;
        int bottom = 0;
        int leftColumn = 0;  // at the top
        int rightColumn = 0;
        bool mended = false;
        bool taken = true;
    };

    void collect();
    bool isCrossing(int cell) const;
    void fromCorner(int topLeft);
    int onChain(int chain, int row) const;  // the cell of the chain in that row, or -1
    bool closes(int bottomLeft, int rightChain, bool& mended) const;
    void select();
    void dropTables();
    void dropBetweenLines();
    Frame build(const Candidate& candidate) const;
    void nest();

    Frames& m_frames;
    const Grid& m_grid;
    const Strokes& m_strokes;
    const Links& m_links;
    const Segments& m_segments;
    std::vector<std::vector<int>> m_cellsOfChain;
    std::vector<std::vector<int>> m_cornersOfChain;  // cells where a line leaves to the right
    std::vector<std::vector<int>> m_downOfSegment;   // cells where a line leaves downward
    std::vector<Candidate> m_candidates;
    long m_tries = 0;
};

void FrameFinder::collect()
{
    m_cellsOfChain.resize(static_cast<std::size_t>(m_links.chains()));
    m_cornersOfChain.resize(m_cellsOfChain.size());
    m_downOfSegment.resize(static_cast<std::size_t>(m_segments.count()));
    for (int cell = 0; cell < m_grid.cells(); ++cell) {
        const int chain = m_links.chain(cell);
        if (chain < 0)
            continue;
        const Arms arms = m_strokes.arms(cell);
        m_cellsOfChain[static_cast<std::size_t>(chain)].push_back(cell);
        if (isCrossing(cell))
            continue;
        if (has(arms, kNorth | kEast) && m_segments.of(cell) >= 0 && m_links.above(cell) >= 0)
            m_cornersOfChain[static_cast<std::size_t>(chain)].push_back(cell);
        if (has(arms, kWest | kSouth) && m_segments.of(cell) >= 0 && m_links.below(cell) >= 0)
            m_downOfSegment[static_cast<std::size_t>(m_segments.of(cell))].push_back(cell);
    }
}

/// Where two lines cross there is no corner of a box.
bool FrameFinder::isCrossing(int cell) const
{
    return m_strokes.arms(cell) == (kNorth | kEast | kSouth | kWest) && m_links.above(cell) >= 0 &&
           m_links.below(cell) >= 0;
}

int FrameFinder::onChain(int chain, int row) const
{
    const std::vector<int>& cells = m_cellsOfChain[static_cast<std::size_t>(chain)];
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
    if (m_segments.of(cell) == m_segments.of(bottomLeft) &&
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

void FrameFinder::fromCorner(int topLeft)
{
    const int leftChain = m_links.chain(topLeft);
    const int topSegment = m_segments.of(topLeft);
    const Place start = m_grid.place(topLeft);
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
            bool mended = false;
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

void FrameFinder::select()
{
    // A piece between two dividers of a box is no box: same sides, fewer rows.
    std::map<std::pair<int, int>, std::vector<std::size_t>> bySides;
    for (std::size_t i = 0; i < m_candidates.size(); ++i)
        bySides[{m_candidates[i].leftChain, m_candidates[i].rightChain}].push_back(i);
    for (const auto& [sides, members] : bySides) {
        int covered = -1;
        for (const std::size_t i : members) {  // by top row
            Candidate& candidate = m_candidates[i];
            if (candidate.top < covered && candidate.bottom <= covered)
                candidate.taken = false;
            covered = std::max(covered, candidate.bottom);
        }
    }
    dropTables();
    dropBetweenLines();
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
                       return m_candidates[i].bottom == candidate.bottom;
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
        const auto& side = m_cellsOfChain[static_cast<std::size_t>(left.rightChain)];
        if (std::any_of(side.begin(), side.end(), [&](int c) { return ruledAt(c, left, right); })) {
            cells.push_back(i);
            cells.push_back(next->second);
        }
    }
    std::map<int, int> leftSides;  // chain to the table's last row
    std::map<int, int> rightSides;
    for (const std::size_t i : cells) {
        Candidate& cell = m_candidates[i];
        m_frames.m_tables += cell.taken ? 1 : 0;
        cell.taken = false;
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
        frame.mended = frame.mended || left < 0 || right < 0;
        frame.left.push_back(lastLeft);
        frame.right.push_back(std::max(lastRight, lastLeft + 1));
        const int first = m_grid.index(row, lastLeft + 1);
        const int last = m_grid.index(row, lastRight - 1);
        const bool divided = row > frame.top && row < frame.bottom && first >= 0 && last > first &&
                             m_segments.of(first) >= 0 &&
                             m_segments.of(first) == m_segments.of(last);
        if (divided)
            frame.dividers.push_back(row);
    }
    const auto [least, most] = std::minmax_element(frame.right.begin(), frame.right.end());
    frame.shift = *most - *least;
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
            for (; column < std::min(end, m_grid.width(row)); ++column) {
                if (open.empty())
                    continue;
                const auto i = static_cast<std::size_t>(m_grid.index(row, column));
                // In its first and last row a frame has no inside.
                for (auto it = open.rbegin(); it != open.rend(); ++it) {
                    if (m_frames[*it].top < row && row < m_frames[*it].bottom) {
                        m_frames.m_inside[i] = *it;
                        break;
                    }
                }
            }
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
