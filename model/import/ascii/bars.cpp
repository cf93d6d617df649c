#include "model/import/ascii/strokes.h"

#include <cstdlib>
#include <optional>
#include <string_view>

// Plain bars: sides of boxes, upright lines, and those that are neither.

namespace stratoplan::ascii {

namespace {

constexpr int kFarthestSide = 6;  // columns by which the last side of a row may be off

constexpr int kLongestDotted = 20;  // rows
constexpr int kMostTextRows = 8;    // between two borders

}  // namespace

/// Whether a row between bars, as those around it, ends some columns beside them.
bool Strokes::endsFarOff(int row) const
{
    const auto first = [&](int r) {
        int c = 0;
        while (c < m_grid->width(r) && m_grid->blank(r, c))
            ++c;
        return c;
    };
    const auto isSide = [&](int r, int c) {
        const char32_t sign = m_grid->at(r, c);
        return sign == U'|' || sign == U'+';
    };
    const int begin = first(row);
    const int end = m_grid->width(row) - 1;
    if (m_grid->at(row, begin) != U'|' || m_grid->at(row, end) != U'|' || end - begin < 2)
        return false;
    for (const int r : {row - 1, row + 1}) {
        if (r < 0 || r >= m_grid->rows() || first(r) != begin || !isSide(r, begin) ||
            !isSide(r, m_grid->width(r) - 1) ||
            std::abs(m_grid->width(r) - 1 - end) > kFarthestSide)
            continue;
        return true;
    }
    return false;
}

/// Whether a row of texts between two borders has as many bars as either has corners and sides: all
/// of them are sides then, however far a text before them pushed them.
bool Strokes::hasBarPerCorner(int row) const
{
    const auto first = [&](int r) {
        int c = 0;
        while (c < m_grid->width(r) && m_grid->blank(r, c))
            ++c;
        return c;
    };
    const auto bars = [&](int r) {
        int count = 0;
        for (int c = 0; c < m_grid->width(r); ++c)
            count += m_grid->at(r, c) == U'|' ? 1 : 0;
        return count;
    };
    const auto corners = [&](int r) {
        int count = 0;
        for (int c = 0; c < m_grid->width(r); ++c)
            count += m_grid->at(r, c) == U'+' && horizontalAt(r, c - 1) != horizontalAt(r, c + 1);
        return count;
    };
    const int begin = first(row);
    if (m_grid->at(row, begin) != U'|')
        return false;
    const int count = bars(row);
    for (const int step : {-1, 1}) {
        int r = row + step;
        while (r >= 0 && r < m_grid->rows() && std::abs(r - row) < kMostTextRows &&
               m_grid->at(r, begin) == U'|' && corners(r) == 0)
            r += step;
        if (r < 0 || r >= m_grid->rows() || first(r) != begin)
            return false;
        const int ends = corners(r);
        if (ends == 0 || ends + bars(r) != count)
            return false;
    }
    return true;
}

/// `/|\` between a head and legs.
bool Strokes::isBodyOfPerson(int row, int column) const
{
    const auto is = [&](int r, int c, char32_t sign) { return m_grid->at(r, c) == sign; };
    static constexpr std::u32string_view kHeads = U"Oo0\u25CB\u25EF\u263A";
    const bool hasHead = kHeads.find(m_grid->at(row - 1, column)) != std::u32string_view::npos;
    const auto leans = [&](int r) { return is(r, column - 1, U'/') && is(r, column + 1, U'\\'); };
    return hasHead && leans(row) && leans(row + 1);
}

/// Whether dots one below the other end in a head: three of them without one stand for more.
bool Strokes::leadsDotted(int row, int column) const
{
    for (const int step : {1, -1}) {
        int r = row + step;
        while (m_grid->at(r, column) == U'.' && std::abs(r - row) < kLongestDotted)
            r += step;
        const char32_t head = m_grid->at(r, column);
        const bool points = step > 0 ? head == U'v' || head == U'V' : head == U'^';
        if ((points || arrowDirection(head) == (step > 0 ? kSouth : kNorth)) &&
            m_grid->blank(r, column - 1) && m_grid->blank(r, column + 1))
            return true;
    }
    return false;
}

/// `||||` and `|_|_|_|`: the cells of a queue, no lines.
bool Strokes::isOfCells(int row, int column) const
{
    constexpr int kFewest = 4;  // bars
    for (const char32_t between : {U'|', U'_'}) {
        const int step = between == U'|' ? 1 : 2;
        const auto isBar = [&](int c) {
            return m_grid->at(row, c) == U'|' && (step == 1 || (m_grid->at(row, c + 1) == between ||
                                                                m_grid->at(row, c - 1) == between));
        };
        int bars = 1;
        for (int c = column + step; isBar(c) && m_grid->at(row, c - 1) == between; c += step)
            ++bars;
        for (int c = column - step; isBar(c) && m_grid->at(row, c + 1) == between; c -= step)
            ++bars;
        if (bars >= kFewest)
            return true;
    }
    return false;
}

void Strokes::markBars(int row)
{
    // In a row of nothing but lines each bar is one.
    bool onlySigns = row > 0 && row + 1 < m_grid->rows();
    int signs = 0;
    for (int c = 0; c < m_grid->width(row) && onlySigns; ++c) {
        const char32_t sign = m_grid->at(row, c);
        signs += sign == U' ' ? 0 : 1;
        onlySigns = sign == U' ' || sign == U'|' || sign == U'/' || sign == U'\\';
    }
    onlySigns = onlySigns && signs > 0 && signs < 40;
    const bool drifts = endsFarOff(row);
    std::optional<bool> isPushed;
    for (int c = 0; c < m_grid->width(row); ++c) {
        const char32_t sign = m_grid->at(row, c);
        if (sign == U'|' && !isBodyOfPerson(row, c) && !isOfCells(row, c)) {
            // `a|b` and `a | b`: only where a line goes on right above or below.
            const auto isText = [&](int k) {
                const int cell = m_grid->index(row, k);
                static constexpr std::u32string_view kSigns = U" |+<>-=";
                return cell >= 0 && arms(cell) == 0 &&
                       kSigns.find(m_grid->at(row, k)) == kSigns.npos &&
                       arrowDirection(m_grid->at(row, k)) == 0;
            };
            const bool among = m_grid->blank(row, c - 1) && m_grid->blank(row, c + 1) &&
                               isText(c - 2) && isText(c + 2);
            const bool between = among || (wordAt(row, c - 1) && wordAt(row, c + 1));
            const bool lined = horizontalAt(row, c - 1) || horizontalAt(row, c + 1);
            const bool hangs = !between && (horizontalAt(row - 1, c) || horizontalAt(row + 1, c));
            const bool last = drifts && c + 1 == m_grid->width(row);
            // Alone between a text above and one below.
            const bool joins = m_grid->blank(row, c - 1) && m_grid->blank(row, c - 2) &&
                               m_grid->blank(row, c + 1) && m_grid->blank(row, c + 2) &&
                               wordAt(row - 1, c) && wordAt(row + 1, c);
            bool isBar = lined || hangs || onlySigns || last || joins ||
                         verticalNear(row, c, between ? 0 : 2);
            if (!isBar) {
                if (!isPushed)
                    isPushed = hasBarPerCorner(row);
                isBar = *isPushed;
            }
            if (isBar)
                set(m_grid->index(row, c), kUpDown);
        } else if (sign == U':' || sign == 0xB7) {
            const bool alone = m_grid->blank(row, c - 1) && m_grid->blank(row, c + 1);
            const bool hangs = (arms(row - 1, c) & kSouth) != 0 ||
                               (horizontalAt(row - 1, c) && m_grid->at(row + 1, c) == sign);
            if (alone && (verticalNear(row, c, 0) || hangs))
                set(m_grid->index(row, c), kUpDown, kDashed);
        } else if (sign == U'.' && m_grid->blank(row, c - 1) && m_grid->blank(row, c + 1) &&
                   leadsDotted(row, c)) {
            set(m_grid->index(row, c), kUpDown, kDashed);
        }
    }
    // Of the bars of one row from border to border all part its texts when one does.
    const auto spans = [&](int c) {
        return m_grid->at(row, c) == U'|' && horizontalAt(row - 1, c) && horizontalAt(row + 1, c);
    };
    bool parts = false;
    for (int c = 0; c < m_grid->width(row) && !parts; ++c)
        parts = arms(row, c) == kUpDown && spans(c);
    for (int c = 0; c < m_grid->width(row) && parts; ++c) {
        if (arms(row, c) == 0 && spans(c) && m_grid->blank(row, c - 1) && m_grid->blank(row, c + 1))
            set(m_grid->index(row, c), kUpDown);
    }
}

}  // namespace stratoplan::ascii
