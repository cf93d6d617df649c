#include "model/import/ascii/strokes.h"

#include <algorithm>

namespace stratoplan::ascii {

namespace {

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
        // `'.___.'` bulges as the sides do.
        const bool bulges = out == 1 && is(bottom, left, U".") && is(bottom, left - 1, kBottom) &&
                            is(bottom, right + 1, kBottom) && lineEnd(bottom, left, U".") == right;
        if (!round || bottom - row < 2 ||
            !(bulges || (is(bottom, left, kBottom) && lineEnd(bottom, left, kBottom) == right)))
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
        const int outer = bulges ? 1 : 0;
        set(m_grid->index(bottom, left - outer), kEast | kNorth);
        set(m_grid->index(bottom, right + outer), kWest | kNorth);
        left = right;
    }
}

/// Drums that are drawn with underscores, `/` and `\`: a line, sides that bulge by up to two
/// columns, and the like of the line between its slashes or brackets as the bottom. Further ones
/// are lids.
void Strokes::markUnderscored(int row)
{
    const auto is = [&](int r, int c, std::u32string_view signs) {
        return signs.find(m_grid->at(r, c)) != std::u32string_view::npos;
    };
    for (int begin = 0; begin < m_grid->width(row); ++begin) {
        if (m_grid->at(row, begin) != U'_' || !m_grid->blank(row, begin - 1))
            continue;
        int end = begin + 1;
        while (m_grid->at(row, end) == U'_')
            ++end;
        if (end - begin < 3 || !m_grid->blank(row, end))
            continue;
        // How far out the sides of a row stand, or 0.
        const auto sides = [&](int r) {
            for (const int out : {2, 1}) {
                if (is(r, begin - out, U"|/\\(\u2502") && is(r, end - 1 + out, U"|/\\)\u2502"))
                    return out;
            }
            return 0;
        };
        const auto isLid = [&](int r) {
            for (int c = begin; c < end; ++c) {
                if (m_grid->at(r, c) != U'_')
                    return false;
            }
            return is(r, begin - 1, U"\\(|") && is(r, end, U"/)|");
        };
        int bottom = 0;
        int lids = 0;
        const bool bulges = is(row + 1, begin - 1, U"/(") && is(row + 1, end, U"\\)");
        for (int r = row + 1; bulges && r - row < kTallest && sides(r) > 0; ++r) {
            if (!isLid(r))
                continue;
            bottom = r;
            ++lids;
        }
        if (lids == 0 || bottom - row < lids + 2)
            continue;
        for (int r = row; r <= bottom; ++r) {
            const bool lid = r == row || isLid(r);
            for (int c = begin; c < end && lid; ++c)
                set(m_grid->index(r, c), kAcross);
            if (r == row || r == bottom)
                continue;
            const int out = sides(r);
            if (lid && out == 2) {
                set(m_grid->index(r, begin - 1), kAcross);
                set(m_grid->index(r, end), kAcross);
            }
            set(m_grid->index(r, begin - out), kUpDown);
            set(m_grid->index(r, end - 1 + out), kUpDown);
        }
        set(m_grid->index(row, begin), kEast | kSouth);
        set(m_grid->index(row, end - 1), kWest | kSouth);
        set(m_grid->index(bottom, begin - 1), kEast | kNorth);
        set(m_grid->index(bottom, end), kWest | kNorth);
        begin = end;
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
        // Where the first sign comes out of a line that runs across, or the last goes on as one.
        const int foot = column + step * (length - 1);
        const bool out = horizontalAt(row, column - step);
        const bool in = horizontalAt(row + length - 1, foot + step);
        if ((length < kShortest && !head && !isFan(row)) ||
            !(out || touches(row - 1, column - step)) ||
            !(head || in || touches(row + length, foot + step)))
            continue;
        for (int k = 0; k < length; ++k)
            set(m_grid->index(row + k, column + step * k), kUpDown, kDiagonal);
        const Arms toward = step > 0 ? kEast : kWest;
        if (out)
            set(m_grid->index(row, column), static_cast<Arms>(kSouth | opposite(toward)),
                kDiagonal);
        if (in)
            set(m_grid->index(row + length - 1, foot), static_cast<Arms>(kNorth | toward),
                kDiagonal);
    }
}

}  // namespace stratoplan::ascii
