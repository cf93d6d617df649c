#include "model/import/ascii/strokes.h"

#include <algorithm>
#include <optional>

// Lines and heads that run askew, and heads that are drawn with slashes.

namespace stratoplan::ascii {

namespace {

constexpr int kShortest = 2;       // signs of a diagonal
constexpr int kDiagonalReach = 2;  // columns from the end of a diagonal to what it touches
constexpr int kLongestName = 40;   // in brackets
constexpr int kTallestFork = 8;    // rows
constexpr int kRowsToEnd = 2;      // from an arrow that points askew to what it joins
constexpr int kColumnsToEnd = 3;

/// A slash of Box Drawing as the plain one.
char32_t plainSlash(char32_t sign)
{
    return sign == 0x2571 ? U'/' : sign == 0x2572 ? U'\\' : sign;
}

bool isBracket(char32_t sign)
{
    return sign == U'[' || sign == U']' || sign == U'(' || sign == U')';
}

}  // namespace

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

/// Whether a row holds slashes that part downward, `/  \`, and nothing else but bars, to two texts
/// or more.
bool Strokes::isFork(int row) const
{
    bool isOpen = false;
    bool parts = false;
    const auto isLine = [](char32_t sign) {
        return sign == U'/' || sign == U'\\' || sign == U'|' || sign == 0x2502;
    };
    for (int c = 0; c < m_grid->width(row); ++c) {
        const char32_t sign = plainSlash(m_grid->at(row, c));
        if (sign != U' ' && !isLine(sign))
            return false;
        if (sign != U'/' && sign != U'\\')
            continue;
        if (sign == U'\\' && !isOpen)
            return false;
        parts = parts || sign == U'\\';
        isOpen = sign == U'/';
    }
    if (!parts || isOpen)
        return false;
    for (int r = row + 1; r <= row + kTallestFork && r < m_grid->rows(); ++r) {
        int texts = 0;
        bool lines = true;
        for (int c = 0; c < m_grid->width(r); ++c) {
            if (m_grid->blank(r, c))
                continue;
            lines = lines && isLine(plainSlash(m_grid->at(r, c)));
            texts += m_grid->blank(r, c - 1) && m_grid->blank(r, c - 2) ? 1 : 0;
        }
        if (!lines)
            return texts > 1;
    }
    return false;
}

/// Whether the column lies in a name in brackets.
bool Strokes::isInBrackets(int row, int column) const
{
    const int first = std::max(column - kLongestName, 0);
    for (int c = column; c >= first; --c) {
        const char32_t sign = m_grid->at(row, c);
        if (sign == U'[' || sign == U'(')
            return true;
        if (sign == U']' || sign == U')' || arms(row, c) != 0)
            return false;
    }
    return false;
}

/// Slashes that go on from row to row: a line that runs askew. Seen from its upper end.
void Strokes::markDiagonals(int row)
{
    std::optional<bool> fan;
    const auto inFan = [&] {
        if (!fan)
            fan = isFan(row);  // a look at all of the row
        return *fan;
    };
    std::optional<bool> fork;
    const auto inFork = [&] {
        if (!fork)
            fork = isFork(row);
        return *fork;
    };
    const auto isFree = [&](int r, int c, char32_t sign) {
        const int cell = m_grid->index(r, c);
        const auto word = [&](int column) {
            const char32_t beside = plainSlash(m_grid->at(r, column));
            return isWord(beside) || beside == sign;
        };
        return cell >= 0 && plainSlash(m_grid->at(r, c)) == sign && arms(cell) == 0 &&
               !word(c - 1) && !word(c + 1);
    };
    const auto touches = [&](int r, int c) {
        for (int k = c - kDiagonalReach; k <= c + kDiagonalReach; ++k) {
            const char32_t sign = m_grid->at(r, k);
            if (drawn(r, k) || (arrowDirection(sign) & kUpDown) != 0 || isBracket(sign) ||
                askewDirection(sign) != 0 || (isWord(sign) && inFork()))
                return true;
        }
        return isInBrackets(r, c);
    };
    for (int column = 0; column < m_grid->width(row); ++column) {
        const char32_t sign = plainSlash(m_grid->at(row, column));
        if (sign != U'/' && sign != U'\\')
            continue;
        const int step = sign == U'/' ? -1 : 1;
        if (!isFree(row, column, sign) || isFree(row - 1, column - step, sign))
            continue;
        int length = 1;
        while (isFree(row + length, column + step * length, sign))
            ++length;
        const char32_t last = m_grid->at(row + length, column + step * length);
        const bool head = last == U'v' || askewDirection(last) == kSouth;
        // Where the first sign comes out of a line that runs across, or the last goes on as one.
        const int foot = column + step * (length - 1);
        const bool out = horizontalAt(row, column - step);
        const bool in = horizontalAt(row + length - 1, foot + step);
        if ((length < kShortest && !head && !inFan() && !inFork()) ||
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

/// Whether an arrow as `↘` stands between two things, and not among words.
bool Strokes::pointsAskew(int row, int column) const
{
    const char32_t sign = m_grid->at(row, column);
    if (askewDirection(sign) == 0 || !m_grid->blank(row, column - 1) ||
        !m_grid->blank(row, column + 1))
        return false;
    const int lean = leansRight(sign) ? 1 : -1;
    const auto leadsTo = [&](int step, const auto& test) {
        for (int k = 1; k <= kRowsToEnd; ++k) {
            const int middle = column - lean * step * k;
            for (int c = middle - kColumnsToEnd; c <= middle + kColumnsToEnd; ++c) {
                if (!m_grid->blank(row + step * k, c) && test(row + step * k, c))
                    return true;
            }
        }
        return false;
    };
    const auto isAnything = [](int, int) { return true; };
    const auto isLine = [&](int r, int c) {
        return drawn(r, c) || isBracket(m_grid->at(r, c)) || isInBrackets(r, c);
    };
    if (!leadsTo(-1, isAnything) || !leadsTo(1, isAnything))
        return false;
    enum class Beside { Nothing, Line, Word };
    const auto beside = [&](int step) {
        for (int c = column + step; c >= 0 && c < m_grid->width(row); c += step) {
            const char32_t other = m_grid->at(row, c);
            if (other == U' ')
                continue;
            const bool line = drawn(row, c) || other == U'/' || other == U'\\' ||
                              (arrowDirection(other) | askewDirection(other)) != 0;
            return line ? Beside::Line : Beside::Word;
        }
        return Beside::Nothing;
    };
    const Beside west = beside(-1);
    const Beside east = beside(1);
    if (west != Beside::Word && east != Beside::Word)
        return true;
    // A label beside it, and not a text in a box.
    return (west == Beside::Nothing || east == Beside::Nothing) && !isWithinBars(row, column) &&
           leadsTo(-1, isLine) && leadsTo(1, isLine);
}

bool Strokes::isWithinBars(int row, int column) const
{
    const auto isBar = [&](int c) {
        return (arms(row, c) & kUpDown) == kUpDown && head(row, c) == 0;
    };
    bool isBehindBar = false;
    for (int c = 0; c < column && !isBehindBar; ++c)
        isBehindBar = isBar(c);
    for (int c = column + 1; c < m_grid->width(row) && isBehindBar; ++c) {
        if (isBar(c))
            return true;
    }
    return false;
}

/// `\/` below two bars and `\|/` below one, `/\` and `/|\` above them.
void Strokes::markDrawnHeads(int row)
{
    for (int left = 0; left + 1 < m_grid->width(row); ++left) {
        const char32_t first = m_grid->at(row, left);
        if (first != U'\\' && first != U'/')
            continue;
        const bool down = first == U'\\';
        const int width = m_grid->at(row, left + 1) == U'|' ? 3 : 2;
        const int behind = down ? row - 1 : row + 1;
        if (m_grid->at(row, left + width - 1) != (down ? U'/' : U'\\') ||
            !m_grid->blank(row, left - 1) || !m_grid->blank(row, left + width))
            continue;
        const int bar = width == 3 ? left + 1 : left;
        const bool isLed = m_grid->at(behind, bar) == U'|' && drawn(behind, bar) &&
                           (width == 3 || m_grid->at(behind, left + 1) == U'|');
        if (!isLed)
            continue;
        const Arms direction = down ? kSouth : kNorth;
        for (int c = left; c < left + width; ++c)
            set(m_grid->index(row, c), width == 2 || c == bar ? kUpDown : direction, kHead,
                direction);
    }
}

}  // namespace stratoplan::ascii
