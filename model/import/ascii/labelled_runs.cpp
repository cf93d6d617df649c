#include "model/import/ascii/strokes.h"

#include <algorithm>

namespace stratoplan::ascii {

namespace {

constexpr int kLongestLabel = 40;

/// Signs that a label within a line does not hold: those of boxes, of lines and of names.
bool endsLabel(char32_t sign)
{
    return sign == U'|' || sign == U'+' || sign == U'[' || sign == U']' || sign == U'<' ||
           sign == U'>' || boxArms(sign) != 0 || arrowDirection(sign) != 0;
}

/// Signs that stand before an item of a tree.
bool leadsToItem(char32_t sign)
{
    return sign == U' ' || sign == U'|' || sign == U'+' || sign == U'`' || sign == U'\'' ||
           boxArms(sign) != 0;
}

}  // namespace

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
    // What a line may come out of: never a word, as in `--flag`'s command, nor the mark of `<!--`.
    const auto isSource = [&](int column) {
        const char32_t sign = m_grid->at(row, column);
        return sign == U' ' || sign == U'|' || sign == U'+' || sign == U']' || sign == U')' ||
               sign == U'<' || boxArms(sign) != 0 ||
               ((sign == U'\'' || sign == U'`') && verticalNear(row, column, 0));
    };
    const auto isTarget = [&](int column) {
        const char32_t sign = m_grid->at(row, column);
        return sign == U' ' || sign == U'|' || sign == U'+' || sign == U'[' || sign == U'(' ||
               boxArms(sign) != 0;
    };
    bool onlyBars = true;  // what stands to the left
    for (int begin = 0; begin < width; ++begin) {
        const char32_t sign = m_grid->at(row, begin);
        if (sign != U'-' && sign != U'=') {
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
        if (end - begin < fewest || !isSource(begin - 1) || m_grid->blank(row, close)) {
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
            isTarget(headAtEnd ? last + 1 : last) && !(item && m_grid->blank(row, last + 1));
        if (whole) {
            for (int c = begin; c < last; ++c) {
                if (c < end || c >= close)
                    set(m_grid->index(row, c), kAcross);
            }
        }
        begin = (whole ? last : end) - 1;
    }
}

}  // namespace stratoplan::ascii
