#include "model/import/ascii/strokes.h"

#include <algorithm>

namespace stratoplan::ascii {

namespace {

constexpr Arms kAcross = kEast | kWest;
constexpr Arms kUpDown = kNorth | kSouth;
constexpr int kTallest = 200;      // rows of a box without corners
constexpr int kShortest = 2;       // signs of a diagonal
constexpr int kDiagonalReach = 2;  // columns from the end of a diagonal to what it touches

bool isBracket(char32_t sign)
{
    return sign == U'[' || sign == U']' || sign == U'(' || sign == U')';
}

}  // namespace

/// Boxes without corners: a line of dashes or underscores that begins and ends one column within
/// the bars below it, down to the like. The ends of the lines stand for the corners.
void Strokes::markCornerless(int row)
{
    const auto isLine = [&](int r, int c) {
        const char32_t sign = m_grid->at(r, c);
        return sign == U'-' || sign == U'_' || sign == 0x2500 || sign == 0x00AF;
    };
    const auto isBar = [&](int r, int c) {
        const char32_t sign = m_grid->at(r, c);
        return sign == U'|' || sign == 0x2502 || sign == U'(' || sign == U')';
    };
    const auto full = [&](int r, int begin, int end) {
        for (int c = begin; c < end; ++c) {
            if (!isLine(r, c))
                return false;
        }
        return true;
    };
    for (int begin = 0; begin < m_grid->width(row); ++begin) {
        if (!isLine(row, begin) || !m_grid->blank(row, begin - 1))
            continue;
        int end = begin + 1;
        while (isLine(row, end))
            ++end;
        if (end - begin < 3 || !m_grid->blank(row, end))
            continue;
        int bottom = row + 1;
        while (bottom - row < kTallest && isBar(bottom, begin - 1) && isBar(bottom, end) &&
               !full(bottom, begin, end))
            ++bottom;
        const bool under = isBar(bottom, begin - 1) && isBar(bottom, end);  // `|____|`
        if (bottom - row < 2 || !full(bottom, begin, end))
            continue;
        for (const int r : {row, bottom}) {
            for (int c = begin; c < end; ++c)
                set(m_grid->index(r, c), kAcross);
        }
        for (int r = row + 1; r < bottom; ++r) {
            set(m_grid->index(r, begin - 1), kUpDown);
            set(m_grid->index(r, end), kUpDown);
        }
        set(m_grid->index(row, begin), kEast | kSouth);
        set(m_grid->index(row, end - 1), kWest | kSouth);
        set(m_grid->index(bottom, under ? begin - 1 : begin), kEast | kNorth);
        set(m_grid->index(bottom, under ? end : end - 1), kWest | kNorth);
        begin = end;
    }
}

/// Boxes with round sides, `.---.`, `(   )`, `'---'`: the brackets stand one column without the
/// corners. A second line of dashes between bars is the lid of a drum.
void Strokes::markRoundSides(int row)
{
    const auto is = [&](int r, int c, std::u32string_view signs) {
        return signs.find(m_grid->at(r, c)) != std::u32string_view::npos;
    };
    // From a corner over dashes to the like.
    const auto lineEnd = [&](int r, int c, std::u32string_view corners) {
        int end = c + 1;
        while (is(r, end, U"-_="))
            ++end;
        return end - c > 2 && is(r, end, corners) ? end : -1;
    };
    static constexpr std::u32string_view kTop = U".,";
    static constexpr std::u32string_view kBottom = U"'`\u00B4";
    for (int left = 0; left < m_grid->width(row); ++left) {
        const int right = is(row, left, kTop) ? lineEnd(row, left, kTop) : -1;
        if (right < 0)
            continue;
        // Sides stand beside the corners or below them.
        const int out = is(row + 1, left, U"(") && is(row + 1, right, U")") ? 0 : 1;
        int bottom = row + 1;
        bool round = false;
        for (; bottom - row < kTallest; ++bottom) {
            const auto sides = [&](std::u32string_view opening, std::u32string_view closing) {
                return is(bottom, left - out, opening) && is(bottom, right + out, closing);
            };
            const bool bracket = sides(U"(", U")");
            if (!bracket && !sides(U"|", U"|"))
                break;
            round = round || bracket;
        }
        if (!round || bottom - row < 2 || !is(bottom, left, kBottom) ||
            lineEnd(bottom, left, kBottom) != right)
            continue;
        for (int r = row; r <= bottom; ++r) {
            const bool line = r == row || r == bottom;
            const bool lid = is(r, left, kBottom) && lineEnd(r, left, kBottom) == right;
            for (int c = left; c <= right && (line || lid); ++c)
                set(m_grid->index(r, c), kAcross);
            if (line)
                continue;
            set(m_grid->index(r, left - out), kUpDown);
            set(m_grid->index(r, right + out), kUpDown);
        }
        set(m_grid->index(row, left), kEast | kSouth);
        set(m_grid->index(row, right), kWest | kSouth);
        set(m_grid->index(bottom, left), kEast | kNorth);
        set(m_grid->index(bottom, right), kWest | kNorth);
        left = right;
    }
}

/// Whether nothing but bars and slashes stands in a row, with names in brackets above and below.
bool Strokes::isFan(int row) const
{
    const auto holds = [&](int r, const auto& test) {
        for (int c = 0; r >= 0 && r < m_grid->rows() && c < m_grid->width(r); ++c) {
            if (test(m_grid->at(r, c)))
                return true;
        }
        return false;
    };
    const auto isOther = [](char32_t sign) {
        return sign != U' ' && sign != U'|' && sign != U'/' && sign != U'\\';
    };
    return !holds(row, isOther) && holds(row - 1, isBracket) && holds(row + 1, isBracket);
}

/// Slashes that go on from row to row: a line that runs askew. Seen from its upper end.
void Strokes::markDiagonals(int row)
{
    const auto isFree = [&](int r, int c, char32_t sign) {
        const int cell = m_grid->index(r, c);
        const auto word = [&](int column) {
            const char32_t beside = m_grid->at(r, column);
            return isWord(beside) || beside == sign;
        };
        return cell >= 0 && m_grid->at(r, c) == sign && arms(cell) == 0 && !word(c - 1) &&
               !word(c + 1);
    };
    const auto touches = [&](int r, int c) {
        for (int k = c - kDiagonalReach; k <= c + kDiagonalReach; ++k) {
            const char32_t sign = m_grid->at(r, k);
            if (drawn(r, k) || (arrowDirection(sign) & kUpDown) != 0 || isBracket(sign))
                return true;
        }
        return false;
    };
    for (int column = 0; column < m_grid->width(row); ++column) {
        const char32_t sign = m_grid->at(row, column);
        if (sign != U'/' && sign != U'\\')
            continue;
        const int step = sign == U'/' ? -1 : 1;
        if (!isFree(row, column, sign) || isFree(row - 1, column - step, sign))
            continue;
        int length = 1;
        while (isFree(row + length, column + step * length, sign))
            ++length;
        const bool head = m_grid->at(row + length, column + step * length) == U'v';
        if ((length < kShortest && !isFan(row)) || !touches(row - 1, column - step) ||
            !(head || touches(row + length, column + step * length)))
            continue;
        for (int k = 0; k < length; ++k)
            set(m_grid->index(row + k, column + step * k), kUpDown, kDiagonal);
    }
}

}  // namespace stratoplan::ascii
