#include "model/import/ascii/frames.h"

#include <algorithm>

namespace stratoplan::ascii {

namespace {

constexpr int kLongestGap = 2;  // blanks in a line that is broken
constexpr int kLongestTitle = 60;
constexpr int kTallest = 200;  // rows of a box that are looked at

/// Whether a line leads down from this place of another: the left side of a box, or a line to
/// what is below.
bool leadsDown(const Strokes& strokes, int row, int column)
{
    return (strokes.arms(row, column) & (kWest | kSouth)) == kSouth &&
           (strokes.arms(row + 1, column) & kNorth) != 0 &&
           (strokes.arms(row + 2, column) & kNorth) != 0;
}

/// Whether what leads down from there is the side of a box: it has another corner at its foot.
bool isSideOfBox(const Strokes& strokes, int row, int column)
{
    int foot = row + 1;
    while (foot - row < kTallest && strokes.head(foot, column) == 0 &&
           has(strokes.arms(foot, column), kUpDown) &&
           (strokes.arms(foot + 1, column) & kNorth) != 0)
        ++foot;
    return strokes.head(foot, column) == 0 && has(strokes.arms(foot, column), kNorth | kEast);
}

/// How the line from `begin` that ends before `column` goes on to the right of a gap: the column
/// where it does, or -1. A gap is some blanks, or a text with at most two blanks in a row.
int beyondGap(const Grid& grid, const Strokes& strokes, int row, int begin, int column,
              bool& titled)
{
    const bool isTop = leadsDown(strokes, row, begin);
    int blanks = 0;
    titled = false;
    const int limit = std::min(grid.width(row), column + kLongestTitle);
    for (int c = column; c < limit; ++c) {
        const char32_t sign = grid.at(row, c);
        if (strokes.drawn(row, c)) {
            const bool open = (strokes.arms(row, c) & kWest) != 0 &&
                              strokes.head(row, c) != kWest &&
                              (strokes.arms(row, c) & (kNorth | kSouth)) == 0 &&
                              !strokes.is(row, c, Strokes::kWord);
            return open ? c : -1;
        }
        if (sign == U' ') {
            if (++blanks > kLongestGap)
                return -1;
            continue;
        }
        // A name in brackets on a line is a node, not a text of the line, but for a border.
        if (!titled && blanks == 0 && sign == U'[' && !isTop && strokes.head(row, column - 1) == 0)
            return -1;
        // What an arrow points at is a name as well, and what an upright line ends at; the title of
        // a box stands for it.
        const bool isAim = strokes.head(row - 1, c) == kSouth || strokes.head(row + 1, c) == kNorth;
        if (isAim && !(isTop && isSideOfBox(strokes, row, begin)))
            return -1;
        const bool isMet =
            strokes.arms(row - 1, c) == kUpDown || strokes.arms(row + 1, c) == kUpDown;
        if (isMet && !isTop)
            return -1;
        titled = true;
        blanks = 0;
    }
    return -1;
}

}  // namespace

Segments::Segments(const Grid& grid, const Strokes& strokes)
    : m_of(static_cast<std::size_t>(grid.cells()), -1)
{
    for (int row = 0; row < grid.rows(); ++row) {
        const auto across = [&](int c) { return (strokes.arms(row, c) & (kEast | kWest)) != 0; };
        const auto mark = [&](int begin, int end, int segment) {
            for (int c = begin; c < end; ++c) {
                if (strokes.drawn(row, c))
                    m_of[static_cast<std::size_t>(grid.index(row, c))] = segment;
            }
        };
        for (int begin = 0; begin < grid.width(row);) {
            if (!across(begin) || strokes.is(row, begin, Strokes::kWord)) {
                ++begin;
                continue;
            }
            Segment segment{row, begin, begin + 1};
            while (true) {
                const Arms last = strokes.arms(row, segment.end - 1);
                const Arms next = strokes.arms(row, segment.end);
                if ((last & kEast) == 0)
                    break;
                // `─└` is meant to be `─┴`.
                const bool slip = (next & kEast) != 0 && (next & (kNorth | kSouth)) != 0;
                if (((next & kWest) != 0 || slip) &&
                    !strokes.is(row, segment.end, Strokes::kWord)) {
                    ++segment.end;
                    continue;
                }
                // Only a line that ends openly goes on behind a gap.
                if (next != 0 || (last & (kNorth | kSouth)) != 0 ||
                    strokes.head(row, segment.end - 1) == kEast)
                    break;
                bool titled = false;
                const int beyond = beyondGap(grid, strokes, row, begin, segment.end, titled);
                if (beyond < 0)
                    break;
                if (titled && segment.titleEnd == 0) {
                    segment.titleBegin = segment.end;
                    segment.titleEnd = beyond;
                }
                segment.end = beyond + 1;
            }
            mark(segment.begin, segment.end, count());
            m_all.push_back(segment);
            begin = segment.end;
        }
    }
}

}  // namespace stratoplan::ascii
