#include "model/import/ascii/sign_frames.h"

#include <algorithm>
#include <cstdlib>
#include <string_view>

namespace stratoplan::ascii {

namespace {

constexpr std::u32string_view kSigns = U"*#.·~%";
constexpr int kFewestSigns = 4;   // of a top or bottom
constexpr int kMostRuns = 4'000;  // nobody draws so many
constexpr int kMostTries = 200'000;
constexpr int kDrift = 1;    // columns that a side or a corner may be off
constexpr int kMostOff = 5;  // one row of so many may lack its side

/// A row of one sign, close together or with a blank between each two.
struct SignRun {
    int row = 0;
    int left = 0;
    int right = 0;
    char32_t sign = 0;
};

bool isSign(char32_t c)
{
    return kSigns.find(c) != std::u32string_view::npos;
}

/// What a connector that leaves a frame puts in the place of its sign.
bool isPassage(char32_t c)
{
    static constexpr std::u32string_view kPassages = U"|+-vV^<>│─▼▲►◄▶◀┼";
    return kPassages.find(c) != std::u32string_view::npos;
}

bool isSideOf(char32_t c, char32_t sign)
{
    return c == sign || (sign == U'.' && c == U':');
}

SignRun runAt(const Grid& grid, int row, int column)
{
    const char32_t sign = grid.at(row, column);
    const int step = grid.at(row, column + 1) == sign ? 1 : 2;
    int last = column;
    int count = 1;
    for (int c = column + step; c < grid.width(row); c += step) {
        const bool apart = step == 1 || grid.at(row, c - 1) == U' ';
        if (!apart || (grid.at(row, c) != sign && !isPassage(grid.at(row, c))))
            break;
        if (grid.at(row, c) == sign) {
            last = c;
            ++count;
        }
    }
    if (count < kFewestSigns)
        return {row, column, column, sign};
    // `:....:` is the bottom of a frame of dots with colons at its sides.
    const auto isColon = [&](int c) { return sign == U'.' && grid.at(row, c) == U':'; };
    return {row, column - (isColon(column - 1) ? 1 : 0), last + (isColon(last + 1) ? 1 : 0), sign};
}

std::vector<SignRun> runsOf(const Grid& grid, const std::vector<int>& rows)
{
    std::vector<SignRun> runs;
    for (const int row : rows) {
        for (int c = 0; c < grid.width(row); ++c) {
            if (!isSign(grid.at(row, c)))
                continue;
            const SignRun run = runAt(grid, row, c);
            if (run.right - run.left < kFewestSigns)
                continue;
            runs.push_back(run);
            c = run.right;
            if (static_cast<int>(runs.size()) >= kMostRuns)
                return runs;
        }
    }
    return runs;
}

/// The column of the side in a row, or -1.
int sideAt(const Grid& grid, int row, int column, char32_t sign)
{
    for (const int c : {column, column - kDrift, column + kDrift}) {
        if (isSideOf(grid.at(row, c), sign))
            return c;
    }
    return -1;
}

bool joinsSides(const Grid& grid, const SignRun& top, const SignRun& bottom)
{
    int off = 0;
    const int rows = bottom.row - top.row - 1;
    for (int row = top.row + 1; row < bottom.row; ++row) {
        for (const int column : {top.left, top.right}) {
            if (sideAt(grid, row, column, top.sign) < 0 && !isPassage(grid.at(row, column)))
                ++off;
        }
        if (off * kMostOff > 2 * rows)
            return false;
    }
    return rows > 0;
}

/// Whether anything is drawn in those rows and columns.
bool holdsStrokes(const Grid& grid, const Strokes& strokes, const SignFrame& frame)
{
    for (int row = frame.top + 1; row < frame.bottom; ++row) {
        for (int c = frame.left + 2; c + 1 < std::min(frame.right, grid.width(row)); ++c) {
            if (strokes.drawn(row, c))
                return true;
        }
    }
    return false;
}

/// Whether a line comes out of the frame or leads to it.
bool isMet(const Grid& grid, const Strokes& strokes, const SignFrame& frame)
{
    for (int row = frame.top + 1; row < frame.bottom; ++row) {
        const auto& [left, right] = frame.sides[static_cast<std::size_t>(row - frame.top - 1)];
        for (const int k : {1, 2, 3}) {
            if ((left >= k && has(strokes.arms(row, left - k), kAcross)) ||
                (right >= 0 && has(strokes.arms(row, right + k), kAcross)))
                return true;
        }
    }
    for (int c = frame.left; c <= frame.right; ++c) {
        for (const int row : {frame.top - 1, frame.top - 2, frame.bottom + 1}) {
            if (has(strokes.arms(row, c), kNorth | kSouth) && grid.blank(row, c - 1) &&
                grid.blank(row, c + 1))
                return true;
        }
    }
    return false;
}

}  // namespace

std::vector<SignFrame> signFrames(const Grid& grid, const Strokes& strokes,
                                  const std::vector<int>& rows)
{
    std::vector<SignFrame> frames;
    const std::vector<SignRun> runs = runsOf(grid, rows);
    int tries = 0;
    for (std::size_t i = 0; i < runs.size(); ++i) {
        const SignRun& top = runs[i];
        for (std::size_t j = i + 1; j < runs.size() && ++tries < kMostTries; ++j) {
            const SignRun& bottom = runs[j];
            if (bottom.row - top.row < 2 || bottom.sign != top.sign || bottom.left != top.left ||
                std::abs(bottom.right - top.right) > kDrift || !joinsSides(grid, top, bottom))
                continue;
            SignFrame frame{top.row, top.left, bottom.row, top.right, bottom.right, {}};
            for (int row = top.row + 1; row < bottom.row; ++row)
                frame.sides.push_back({sideAt(grid, row, top.left, top.sign),
                                       sideAt(grid, row, top.right, top.sign)});
            if (holdsStrokes(grid, strokes, frame) || isMet(grid, strokes, frame))
                frames.push_back(std::move(frame));
            break;
        }
    }
    return frames;
}

}  // namespace stratoplan::ascii
