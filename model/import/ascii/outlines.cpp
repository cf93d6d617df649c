#include "model/import/ascii/strokes.h"

#include <algorithm>
#include <cstdlib>
#include <vector>

namespace stratoplan::ascii {

namespace {

constexpr int kNarrowest = 5;  // columns of a box without corners
constexpr int kTallest = 200;  // rows of a box without corners

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

/// Boxes whose lines of dashes reach over their sides, where a connector meets them: else it is a
/// heading, or a table.
void Strokes::markBareCorners(int row)
{
    const auto isLine = [&](int r, int c) {
        const char32_t sign = m_grid->at(r, c);
        return sign == U'-' || sign == U'=' || sign == 0x2500;
    };
    const auto isBar = [&](int r, int c) {
        const char32_t sign = m_grid->at(r, c);
        return sign == U'|' || sign == 0x2502;
    };
    const auto lineEnd = [&](int r, int begin) {
        int end = begin;
        while (isLine(r, end))
            ++end;
        return end;
    };
    const auto isUpright = [&](int r, int c) {
        const char32_t sign = m_grid->at(r, c);
        return (isBar(r, c) || sign == U'v' || sign == U'V' || sign == U'^' ||
                (arrowDirection(sign) & kUpDown) != 0) &&
               m_grid->blank(r, c - 1) && m_grid->blank(r, c + 1);
    };
    const auto isLevel = [&](int r, int c, int step) {
        const int at = m_grid->blank(r, c) ? c + step : c;
        const char32_t sign = m_grid->at(r, at);
        return (isLine(r, at) && isLine(r, at + step)) || (arrowDirection(sign) & kAcross) != 0 ||
               ((sign == U'<' || sign == U'>') && isLine(r, at + step));
    };
    for (int begin = 0; begin < m_grid->width(row); ++begin) {
        const char32_t first = m_grid->cell(m_grid->rowBegin(row) + begin);
        if (first == U' ' || !isLine(row, begin))
            continue;
        const int end = lineEnd(row, begin);
        if (!m_grid->blank(row, begin - 1) || end - begin < kNarrowest ||
            !m_grid->blank(row, end)) {
            begin = end;
            continue;
        }
        int bottom = row + 1;
        bool isMet = false;
        bool isPlain = true;
        std::vector<int> rights;  // which may be off by a column
        for (; bottom - row < kTallest && isBar(bottom, begin); ++bottom) {
            const int right = isBar(bottom, end - 1)   ? end - 1
                              : isBar(bottom, end)     ? end
                              : isBar(bottom, end - 2) ? end - 2
                                                       : -1;
            if (right < 0)
                break;
            for (int c = begin + 1; c < right && isPlain; ++c)
                isPlain = !isBar(bottom, c);
            isMet = isMet || isLevel(bottom, right + 1, 1) || isLevel(bottom, begin - 1, -1);
            rights.push_back(right);
        }
        for (int c = begin; c < end; ++c)
            isMet = isMet || isUpright(row - 1, c) || isUpright(bottom + 1, c);
        if (bottom - row < 2 || !isPlain || !isMet || !isLine(bottom, begin) ||
            !m_grid->blank(bottom, begin - 1) || lineEnd(bottom, begin) != end) {
            begin = end;
            continue;
        }
        for (const int r : {row, bottom}) {
            for (int c = begin; c < end; ++c)
                set(m_grid->index(r, c), kAcross);
        }
        for (int r = row + 1; r < bottom; ++r) {
            set(m_grid->index(r, begin), kUpDown);
            set(m_grid->index(r, rights[static_cast<std::size_t>(r - row - 1)]), kUpDown);
        }
        set(m_grid->index(row, begin), kEast | kSouth);
        set(m_grid->index(row, end - 1), kWest | kSouth);
        set(m_grid->index(bottom, begin), kEast | kNorth);
        set(m_grid->index(bottom, end - 1), kWest | kNorth);
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
    static constexpr std::u32string_view kTop = U".,";
    static constexpr std::u32string_view kBottom = U"'`\u00B4";
    // From a corner over dashes to the like.
    const auto lineEnd = [&](int r, int c, std::u32string_view corners) {
        int end = c + 1;
        // `'-.___.-'` turns within.
        const bool below = corners == kBottom;
        while (is(r, end, U"-_=~+") || (below && is(r, end, U".") && is(r, end + 1, U"-_")))
            ++end;
        return end - c > 2 && is(r, end, corners) ? end : -1;
    };
    for (int left = 0; left < m_grid->width(row); ++left) {
        const int right = is(row, left, kTop) ? lineEnd(row, left, kTop) : -1;
        if (right < 0)
            continue;
        // Sides stand beside the corners or below them.
        const int out = is(row + 1, left, U"(") && is(row + 1, right, U")") ? 0 : 1;
        int bottom = row + 1;
        bool round = false;
        // Where a side stands that may be off by a column.
        const auto sideAt = [&](int r, int c, char32_t sign) {
            for (const int k : {c, c - 1, c + 1}) {
                if (m_grid->at(r, k) == sign)
                    return k;
            }
            return -1;
        };
        const auto hasSides = [&](int r, char32_t opening, char32_t closing) {
            return m_grid->at(r, left - out) == opening && sideAt(r, right + out, closing) >= 0;
        };
        for (; bottom - row < kTallest; ++bottom) {
            const bool bracket = hasSides(bottom, U'(', U')');
            if (!bracket && !hasSides(bottom, U'|', U'|'))
                break;
            round = round || bracket;
        }
        // `(_____)` is a lid, and below all else the bottom.
        const auto isUnderlined = [&](int r) {
            const int end = lineEnd(r, left - out, U")");
            return hasSides(r, U'(', U')') && std::abs(end - right - out) <= 1;
        };
        const bool underlined = bottom - row > 2 && isUnderlined(bottom - 1);
        bottom -= underlined ? 1 : 0;
        // `'.___.'` bulges as the sides do.
        const bool bulges = out == 1 && is(bottom, left, U".") && is(bottom, left - 1, kBottom) &&
                            is(bottom, right + 1, kBottom) && lineEnd(bottom, left, U".") == right;
        // Below the sides themselves.
        const bool below = out == 1 && is(bottom, left - 1, kBottom) &&
                           lineEnd(bottom, left - 1, kBottom) == right + 1;
        if (!round || bottom - row < 2 ||
            !(bulges || underlined || below ||
              (is(bottom, left, kBottom) && lineEnd(bottom, left, kBottom) == right)))
            continue;
        for (int r = row; r <= bottom; ++r) {
            const bool line = r == row || r == bottom;
            const bool lid =
                isUnderlined(r) || (is(r, left, kBottom) && lineEnd(r, left, kBottom) == right);
            for (int c = left; c <= right && (line || lid); ++c) {
                if (m_grid->at(r, c) != U'+')
                    set(m_grid->index(r, c), kAcross);
            }
            if (line)
                continue;
            set(m_grid->index(r, left - out), kUpDown);
            const int bar = sideAt(r, right + out, U'|');
            set(m_grid->index(r, bar >= 0 ? bar : sideAt(r, right + out, U')')), kUpDown);
        }
        set(m_grid->index(row, left), kEast | kSouth);
        set(m_grid->index(row, right), kWest | kSouth);
        const int outer = bulges || underlined || below ? out : 0;
        set(m_grid->index(bottom, left - outer), kEast | kNorth);
        set(m_grid->index(bottom, right + outer), kWest | kNorth);
        left = right;
    }
}

/// The lower rim of a drum's lid right below its top, `|'---'|` or `│╰───╯│`: a divider.
void Strokes::markLids(int row)
{
    const auto is = [&](int c, std::u32string_view signs) {
        return signs.find(m_grid->at(row, c)) != std::u32string_view::npos;
    };
    const auto isTop = [&](int left, int right) {
        if (!has(arms(row - 1, left), kEast | kSouth) || !has(arms(row - 1, right), kWest | kSouth))
            return false;
        for (int c = left + 1; c < right; ++c) {
            if (!horizontalAt(row - 1, c))
                return false;
        }
        return true;
    };
    const Arms* own = m_arms.data() + m_grid->rowBegin(row);
    for (int left = 0, width = m_grid->width(row); left < width; ++left) {
        if (own[left] != kUpDown || !is(left + 1, U"'`\\╰└"))
            continue;
        int right = left + 2;
        while (is(right, U"-_=─━"))
            ++right;
        if (right - left < 4 || !is(right, U"'`/╯┘\u00B4") || arms(row, right + 1) != kUpDown ||
            !isTop(left, right + 1))
            continue;
        ++right;
        for (int c = left + 1; c < right; ++c)
            set(m_grid->index(row, c), kAcross);
        set(m_grid->index(row, left), kUpDown | kEast);
        set(m_grid->index(row, right), kUpDown | kWest);
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

}  // namespace stratoplan::ascii
