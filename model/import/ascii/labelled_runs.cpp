#include "model/import/ascii/strokes.h"

#include <algorithm>

namespace stratoplan::ascii {

namespace {

constexpr int kLongestLabel = 40;
constexpr int kLongestDottedLabel = 120;
constexpr int kShortestLettered = 6;

/// Signs that a label within a line does not hold: those of boxes, of lines and of names.
bool endsLabel(char32_t sign)
{
    return sign == U'|' || sign == U'+' || sign == U'[' || sign == U']' || sign == U'<' ||
           sign == U'>' || boxArms(sign) != 0 || arrowDirection(sign) != 0;
}

/// The same of a line from bar to bar, of which heads are the ends.
bool endsLabelledLine(char32_t sign)
{
    return sign != U'<' && sign != U'>' && sign != U'[' && sign != U']' && endsLabel(sign);
}

/// Signs that stand before an item of a tree.
bool leadsToItem(char32_t sign)
{
    return sign == U' ' || sign == U'|' || sign == U'+' || sign == U'`' || sign == U'\'' ||
           boxArms(sign) != 0;
}

/// What a line may come out of: never a word, as in `--flag`'s command, nor the mark of `<!--`.
bool isSource(const Grid& grid, int row, int column)
{
    const char32_t sign = grid.at(row, column);
    return sign == U' ' || sign == U'|' || sign == U'+' || sign == U']' || sign == U')' ||
           sign == U'<' || boxArms(sign) != 0;
}

bool isTarget(const Grid& grid, int row, int column)
{
    const char32_t sign = grid.at(row, column);
    return sign == U' ' || sign == U'|' || sign == U'+' || sign == U'[' || sign == U'(' ||
           boxArms(sign) != 0;
}

bool isDotted(char32_t sign)
{
    return sign == U'.' || sign == 0xB7;
}

}  // namespace

/// `-.->`, `<-..-`, `-. sync .->`: a dotted line as Mermaid writes it; and one with a label
/// between.
void Strokes::markDottedArrows(int row)
{
    const auto is = [&](int c, char32_t sign) { return m_grid->at(row, c) == sign; };
    const auto end = [&](int c, char32_t sign) {
        while (is(c, sign))
            ++c;
        return c;
    };
    for (int begin = 0; begin + 2 < m_grid->width(row); ++begin) {
        if (!is(begin, U'-') || !is(begin + 1, U'.') || !isSource(*m_grid, row, begin - 1))
            continue;
        int close = end(begin + 1, U'.');
        const int label = close;
        if (is(close, U' ')) {
            int blanks = 1;
            for (++close;
                 close < m_grid->width(row) && close - label < kLongestLabel && blanks < 2 &&
                 !endsLabel(m_grid->at(row, close)) && !(is(close - 1, U' ') && is(close, U'.'));
                 ++close)
                blanks = is(close, U' ') ? blanks + 1 : 0;
            if (!is(close, U'.') || close == label + 1)
                continue;
        }
        const int dash = end(close, U'.');
        const int last = end(dash, U'-');
        const bool isHeaded = is(last, U'>') || is(begin - 1, U'<');
        if (last == dash || !isHeaded || !isTarget(*m_grid, row, is(last, U'>') ? last + 1 : last))
            continue;
        for (int c = begin; c < last; ++c) {
            if (c < label || c >= close)
                set(m_grid->index(row, c), kAcross, kDashed);
        }
        begin = last;
    }
    markLabelledDots(row);
}

/// Whether a plus sign stands there with dots above or below: they go on beside it, however few.
bool Strokes::isDottedBend(int row, int column) const
{
    return m_grid->at(row, column) == U'+' &&
           (m_grid->at(row - 1, column) == U':' || m_grid->at(row + 1, column) == U':');
}

/// `+.... sync ....+`, `|... sync ...>|`: two runs of dots with a label between, from sign to sign.
void Strokes::markLabelledDots(int row)
{
    constexpr int kFewestDots = 3;
    const int width = m_grid->width(row);
    const auto isEnd = [&](int c) {
        const char32_t sign = m_grid->at(row, c);
        return sign == U'|' || sign == U'+' || sign == U'<' || sign == U'>' || boxArms(sign) != 0;
    };
    const auto dots = [&](int c) {
        int end = c;
        while (end < width && isDotted(m_grid->at(row, end)))
            ++end;
        return end - c;
    };
    const auto areEnough = [&](int count, int end) {
        return isEnd(end) && count >= (isDottedBend(row, end) ? 1 : kFewestDots);
    };
    for (int begin = 1; begin < width; ++begin) {
        const int first = isEnd(begin - 1) ? dots(begin) : 0;
        if (!areEnough(first, begin - 1) || !m_grid->blank(row, begin + first))
            continue;
        int close = begin + first + 1;
        int blanks = 0;
        const auto isClosed = [&] {
            const int count = m_grid->blank(row, close - 1) ? dots(close) : 0;
            return count > 0 && areEnough(count, close + count);
        };
        while (close < width && close - begin - first < kLongestDottedLabel && blanks < 2 &&
               !endsLabel(m_grid->at(row, close)) && !isClosed()) {
            blanks = m_grid->blank(row, close) ? blanks + 1 : 0;
            ++close;
        }
        if (close == begin + first + 1 || !isClosed())
            continue;
        const int last = close + dots(close);
        for (int c = begin; c < last; ++c) {
            if (c < begin + first || c >= close)
                set(m_grid->index(row, c), kAcross, kDashed);
        }
        begin = last;
    }
}

/// `|--(A)- ask for it ->|`, `|<-(B)-- get it ---|`: from bar to bar all dashes are one line,
/// whatever is written into it.
void Strokes::markLettered(int row)
{
    const int width = m_grid->width(row);
    const auto isBar = [&](int c) {
        const char32_t sign = m_grid->at(row, c);
        return sign == U'|' || sign == 0x2502;
    };
    for (int bar = 0; bar < width; ++bar) {
        if (!isBar(bar))
            continue;
        int end = bar + 1;
        bool words = false;
        while (end < width && !isBar(end) && !endsLabelledLine(m_grid->at(row, end))) {
            words = words || wordAt(row, end);
            ++end;
        }
        const bool back = m_grid->at(row, bar + 1) == U'<';
        const bool forth = m_grid->at(row, end - 1) == U'>';
        const int first = bar + (back ? 2 : 1);
        const int last = end - (forth ? 2 : 1);
        if (!words || !isBar(end) || back == forth || last - first < kShortestLettered ||
            m_grid->at(row, first) != U'-' || m_grid->at(row, last) != U'-')
            continue;
        for (int c = first; c <= last; ++c) {
            if (m_grid->at(row, c) == U'-' && !(wordAt(row, c - 1) && wordAt(row, c + 1)))
                set(m_grid->index(row, c), kAcross);
        }
    }
}

/// `--HTTPS-->`, `-- sql ->|`, `--(1)->`, `<--token--`: short runs of dashes are one line when a
/// label stands between them, as close to the one as to the other, and a head at an end.
void Strokes::markWrittenAcross(int row)
{
    const int width = m_grid->width(row);
    const auto runEnd = [&](int begin) {
        int end = begin;
        while (end < width && m_grid->at(row, end) == m_grid->at(row, begin))
            ++end;
        return end;
    };
    // A corner that lies below or above a line, too.
    const auto isOutOf = [&](int column) {
        const char32_t sign = m_grid->at(row, column);
        return isSource(*m_grid, row, column) ||
               ((sign == U'\'' || sign == U'`') && verticalNear(row, column, 0));
    };
    bool onlyBars = true;  // what stands to the left
    for (int begin = 0; begin < width; ++begin) {
        const char32_t sign = m_grid->at(row, begin);
        if (sign != U'-' && sign != U'=' && !isDotted(sign) && sign != U'~') {
            onlyBars = onlyBars && leadsToItem(sign);
            continue;
        }
        const int end = runEnd(begin);
        const bool spaced = m_grid->blank(row, end);
        // `|-- current -> releases/1` is an item of a tree.
        const bool item = onlyBars && spaced;
        onlyBars = false;
        const bool headAtStart = m_grid->at(row, begin - 1) == U'<';
        int close = end + (spaced ? 1 : 0);
        // `<- label ---` may begin with a single one.
        const int fewest = headAtStart && spaced ? 1 : 2;
        if (end - begin < fewest || !isOutOf(begin - 1) || m_grid->blank(row, close)) {
            begin = end - 1;
            continue;
        }
        // A hyphen within the label is one sign between two words.
        const auto isHyphen = [&](int c) {
            return runEnd(c) == c + 1 && wordAt(row, c - 1) && wordAt(row, c + 1);
        };
        int blanks = 0;
        while (close < width && close - end < kLongestLabel && blanks < 2 &&
               !endsLabel(m_grid->at(row, close)) &&
               (m_grid->at(row, close) != sign || isHyphen(close))) {
            blanks = m_grid->blank(row, close) ? blanks + 1 : 0;
            ++close;
        }
        const int last = m_grid->at(row, close) == sign ? runEnd(close) : close;
        const bool headAtEnd = m_grid->at(row, last) == U'>';
        const bool even = close > end + (spaced ? 1 : 0) && m_grid->blank(row, close - 1) == spaced;
        const bool whole =
            last > close && even &&
            (headAtEnd || (headAtStart && last - close > 3 - std::min(end - begin, 2))) &&
            isTarget(*m_grid, row, headAtEnd ? last + 1 : last) &&
            !(item && m_grid->blank(row, last + 1));
        if (whole) {
            for (int c = begin; c < last; ++c) {
                if (c < end || c >= close)
                    set(m_grid->index(row, c), kAcross, isDotted(sign) ? kDashed : 0);
            }
        }
        begin = (whole ? last : end) - 1;
    }
}

}  // namespace stratoplan::ascii
