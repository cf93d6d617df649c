#include "model/import/ascii/strokes.h"

#include "model/import/ascii/sign_frames.h"

#include <string_view>
#include <utility>

namespace stratoplan::ascii {

namespace {

bool isDashedBox(char32_t c)
{
    return (c >= 0x2504 && c <= 0x250B) || (c >= 0x254C && c <= 0x254F) || c == 0x00A6;
}

// What a sign may be part of: passes look only at rows that hold one of theirs.
constexpr unsigned kDashes = 1;  // plain ones; a line of box drawing needs no pass over it
constexpr unsigned kBars = 4;
constexpr unsigned kUnders = 8;
constexpr unsigned kKnots = 16;
constexpr unsigned kRounds = 32;
constexpr unsigned kSlashes = 64;
constexpr unsigned kHeads = 128;
constexpr unsigned kBox = 256;
constexpr unsigned kFrames = 512;  // of one sign all around
constexpr unsigned kBrackets = 1024;
constexpr unsigned kAngles = 2048;
// What may make a level line, and where it stands.
constexpr unsigned kLevels = 2;
constexpr unsigned kBegun = 4096;  // behind a blank
constexpr unsigned kLone = 8192;   // between two

unsigned kindOf(char32_t c)
{
    if (c == U' ' || (c >= U'a' && c <= U'n') || (c >= U'A' && c <= U'U'))
        return 0;
    if (c > 0x2500 && c <= 0x257F && !isDash(c) && boxArms(c) != 0)
        return kBox;
    switch (c) {
    case U' ':
        return 0;
    case U'-':
    case U'=':
        return kDashes | kLevels;
    case U'.':
        return kDashes | kLevels | kRounds | kBars | kFrames;
    case U',':
    case U'\'':
    case U'`':
        return kRounds;
    case U'(':
        return kBrackets;
    case U'|':
    case U':':
        return kBars;
    case U'_':
    case 0xAF:
        return kUnders | kLevels;
    case U'*':
        return kKnots | kFrames;
    case U'+':
    case U'o':
        return kKnots;
    case U'#':
    case U'%':
        return kFrames;
    case U'~':
        return kDashes | kFrames;
    case U'/':
    case U'\\':
    case 0x2571:
    case 0x2572:
        return kSlashes;
    case U'<':
    case U'>':
        return kHeads | kAngles;
    case U'v':
    case U'V':
    case U'^':
        return kHeads;
    case 0xB7:
        return kDashes | kLevels | kBars | kFrames;
    case 0xA6:
        return kBox;
    default:
        break;
    }
    if (c < 128)
        return 0;
    return (c == 0x2500 ? kLevels
            : isDash(c) ? kDashes
                        : 0U) |
           (boxArms(c) != 0 ? kBox : 0U) |
           ((arrowDirection(c) | askewDirection(c)) != 0 ? kHeads : 0U);
}

}  // namespace

Strokes::Strokes(const Grid& grid)
    : m_grid(&grid)
    , m_arms(static_cast<std::size_t>(grid.cells()))
    , m_flags(m_arms.size())
    , m_heads(m_arms.size())
{
    struct Pass {
        void (Strokes::*mark)(int row);
        unsigned signs;  // any of which a row has to hold
    };
    static constexpr Pass kPasses[] = {
        {&Strokes::markBoxDrawing, kBox},
        {&Strokes::markRuns, kDashes},
        {&Strokes::markWrittenAcross, kDashes},
        {&Strokes::markDottedArrows, kDashes},
        {&Strokes::markLettered, kAngles},
        {&Strokes::markSpacedDashes, kLone},
        {&Strokes::markBars, kBars},
        {&Strokes::markCornerless, kBegun},
        {&Strokes::markBareCorners, kBegun},
        {&Strokes::markRoundSides, kRounds},
        {&Strokes::markUnderscored, kUnders},
        {&Strokes::markDiamonds, kSlashes},
        {&Strokes::markClouds, kBrackets},
        {&Strokes::markPluses, kKnots},
        {&Strokes::markRoundCorners, kRounds | kSlashes},
        {&Strokes::markPluses, kKnots},
        {&Strokes::markLids, kRounds | kBox | kSlashes},
        {&Strokes::markDiagonals, kSlashes},
        {&Strokes::markDrawnHeads, kSlashes},
        {&Strokes::markHeads, kHeads},
        {&Strokes::markHops, kBox | kBars},
    };
    std::vector<unsigned> signs;
    std::vector<int> framed;  // rows
    for (int row = 0; row < grid.rows(); ++row) {
        unsigned all = 0;
        bool isBlank = true;   // the cell before
        bool isBegun = false;  // in it a level line begins
        const int begin = grid.rowBegin(row);
        for (int cell = begin; cell < begin + grid.width(row); ++cell) {
            const char32_t sign = grid.cell(cell);
            const unsigned kind = kindOf(sign);
            const bool wasBlank = std::exchange(isBlank, sign == U' ');
            all |= kind | (isBegun && isBlank ? kLone : 0U);
            isBegun = wasBlank && (kind & kLevels) != 0;
            all |= isBegun ? kBegun : 0U;
        }
        all |= isBegun ? kLone : 0U;
        signs.push_back(all);
        if ((all & kFrames) != 0)
            framed.push_back(row);
    }
    // Each pass needs the one before it in the rows above and below as well.
    for (const Pass& pass : kPasses) {
        if (pass.mark == &Strokes::markHeads)
            markSignFrames(framed);
        for (int row = 0; row < grid.rows(); ++row) {
            if ((signs[static_cast<std::size_t>(row)] & pass.signs) != 0)
                (this->*pass.mark)(row);
        }
    }
}

void Strokes::set(int cell, Arms arms, int flags, Arms head)
{
    if (cell < 0)
        return;  // outside of a row that is too short
    const auto i = static_cast<std::size_t>(cell);
    m_arms[i] = arms;
    m_flags[i] = static_cast<std::uint8_t>(flags);
    m_heads[i] = head;
}

/// `rows`: that hold a sign of such frames.
void Strokes::markSignFrames(const std::vector<int>& rows)
{
    const auto mark = [&](int row, int column, Arms arms) {
        const int cell = m_grid->index(row, column);
        if (cell >= 0)
            set(cell, arms);
    };
    for (const SignFrame& frame : signFrames(*m_grid, *this, rows)) {
        for (const int row : {frame.top, frame.bottom}) {
            const bool isTop = row == frame.top;
            const int right = isTop ? frame.right : frame.bottomRight;
            const auto side = static_cast<Arms>(isTop ? kSouth : kNorth);
            // Another line that runs through it stays one, too.
            for (int c = frame.left + 1; c < right; ++c)
                mark(row, c, static_cast<Arms>(kAcross | (arms(row, c) & kUpDown)));
            mark(row, frame.left, static_cast<Arms>(kEast | side));
            mark(row, right, static_cast<Arms>(kWest | side));
        }
        int row = frame.top;
        for (const auto& [left, right] : frame.sides) {
            ++row;
            for (const int column : {left, right}) {
                if (column >= 0)
                    mark(row, column, static_cast<Arms>(kUpDown | (arms(row, column) & kAcross)));
            }
        }
    }
}

void Strokes::erase(int cell)
{
    set(cell, 0);
}

bool Strokes::horizontalAt(int row, int column) const
{
    return (arms(row, column) & kAcross) == kAcross;
}

bool Strokes::wordAt(int row, int column) const
{
    return isWord(m_grid->at(row, column));
}

/// Whether something that may be part of a vertical line stands above or below within `reach`
/// columns.
bool Strokes::verticalNear(int row, int column, int reach) const
{
    static constexpr std::u32string_view kSigns = U"|+:.,'`/\\vV^*";
    for (const int other : {row - 1, row + 1}) {
        if (other < 0 || other >= m_grid->rows())
            continue;
        for (int c = column - reach; c <= column + reach; ++c) {
            const char32_t sign = m_grid->at(other, c);
            const bool joins = sign == U'|' || sign == U'+' ||
                               (boxArms(sign) & (other < row ? kSouth : kNorth)) != 0 ||
                               (arrowDirection(sign) & kUpDown) != 0;
            if (joins)
                return true;
            if (kSigns.find(sign) != std::u32string_view::npos && !wordAt(other, c - 1) &&
                !wordAt(other, c + 1))
                return true;
        }
    }
    return false;
}

void Strokes::markBoxDrawing(int row)
{
    const int begin = m_grid->rowBegin(row);
    for (int cell = begin; cell < begin + m_grid->width(row); ++cell) {
        const char32_t sign = m_grid->cell(cell);
        if (sign < 0x80)
            continue;
        if (const Arms arms = boxArms(sign))
            set(cell, arms, isDashedBox(sign) ? kDashed : 0);
    }
}

void Strokes::markRuns(int row)
{
    const int width = m_grid->width(row);
    for (int begin = 0; begin < width;) {
        const char32_t sign = m_grid->at(row, begin);
        const bool isDot = sign == U'.' || sign == 0xB7;
        if (!isDash(sign) && !isDot && sign != U'~') {
            ++begin;
            continue;
        }
        int end = begin + 1;
        while (end < width && m_grid->at(row, end) == sign)
            ++end;
        const char32_t before = m_grid->at(row, begin - 1);
        const char32_t after = m_grid->at(row, end);
        const auto isEnd = [](char32_t c) {
            return c == U'+' || c == U'|' || boxArms(c) != 0 || (arrowDirection(c) & kAcross) != 0;
        };
        // `-v--v-`: a head in a border, below what comes in there, is no letter of a word.
        const auto ofWord = [&](int letter, int beyond) {
            const char32_t v = m_grid->at(row, letter);
            const char32_t above = m_grid->at(row - 1, letter);
            return isWord(v) && !((v == U'v' || v == U'V') && m_grid->at(row, beyond) == sign &&
                                  above != U' ' && !isWord(above));
        };
        const int length = end - begin;
        bool line = false;
        if (length >= 3)
            line = !(ofWord(begin - 1, begin - 2) && ofWord(end, end + 1));
        else if (length == 2)
            line = isEnd(before) || isEnd(after) || after == U'>' || before == U'<' ||
                   ((before == U' ') && (after == U' ') && sign == U'-') ||
                   ((before == U']' || before == U')') && (after == U'[' || after == U'('));
        else
            line = (before == U'+' || after == U'+' || boxArms(before) == kAcross ||
                    boxArms(after) == kAcross || (before == U'|' && after == U'>') ||
                    (before == U'<' && after == U'|') || (before == U'|' && after == U'|')) &&
                   !ofWord(begin - 1, begin - 2) && !ofWord(end, end + 1);
        // `|......|`: a dotted line from box to box; `+.+`: or a short leg of one.
        const bool bends = isDot && (isDottedBend(row, begin - 1) || isDottedBend(row, end));
        const bool dotted = isDot && (length >= 3 || bends) && (isEnd(before) || before == U'<') &&
                            (isEnd(after) || after == U'>');
        // `| ......>|`: the blank before a dotted arrow is that of its box.
        const bool apart = isDot && length >= 4 &&
                           ((before == U' ' && after == U'>') || (before == U'<' && after == U' '));
        if (isDot)
            line = dotted || apart;
        // `~~~>`: waves are a line only with a head, or from box to box.
        if (sign == U'~')
            line = line && (after == U'>' || before == U'<' ||
                            (length >= 3 && isEnd(before) && isEnd(after)));
        if (line && (sign == 0x2013 || sign == 0x2014) && length < 3)
            line = isEnd(before) && isEnd(after);
        if (line) {
            for (int c = begin; c < end; ++c)
                set(m_grid->index(row, c), kAcross, sign == 0x2212 || isDot ? kDashed : 0);
        }
        begin = end;
    }
}

/// `- - - -` and `. . . .`: the signs and the blanks between them are one dashed line.
void Strokes::markSpacedDashes(int row)
{
    const int width = m_grid->width(row);
    for (int begin = 0; begin < width; ++begin) {
        const char32_t sign = m_grid->at(row, begin);
        if (sign != U'-' && sign != U'.' && sign != 0x2500 && sign != 0x00B7)
            continue;
        int end = begin;
        int count = 1;
        while (m_grid->at(row, end + 1) == U' ' && m_grid->at(row, end + 2) == sign) {
            end += 2;
            ++count;
        }
        const bool single = m_grid->at(row, begin - 1) != sign && m_grid->at(row, end + 1) != sign;
        if (count >= 3 && single) {
            // A head stands apart as the dashes do.
            const auto headApart = [&](int gap, int at, char32_t plain, Arms direction) {
                const char32_t head = m_grid->at(row, at);
                return m_grid->at(row, gap) == U' ' &&
                       (head == plain || arrowDirection(head) == direction);
            };
            const int first = begin - (headApart(begin - 1, begin - 2, U'<', kWest) ? 1 : 0);
            const int last = end + (headApart(end + 1, end + 2, U'>', kEast) ? 1 : 0);
            // The corners of a frame do, too.
            const auto cornerApart = [&](int gap, int at, Arms arm) {
                const char32_t corner = m_grid->at(row, at);
                return m_grid->at(row, gap) == U' ' &&
                       (corner == U'+' || (boxArms(corner) & arm) != 0);
            };
            const int left = first - (cornerApart(first - 1, first - 2, kEast) ? 1 : 0);
            const int right = last + (cornerApart(last + 1, last + 2, kWest) ? 1 : 0);
            for (int c = left; c <= right; ++c)
                set(m_grid->index(row, c), kAcross, kDashed);
        }
        begin = end;
    }
}

void Strokes::markPluses(int row)
{
    for (int c = 0; c < m_grid->width(row); ++c) {
        const char32_t sign = m_grid->at(row, c);
        if (sign != U'+' && sign != U'*' && sign != U'o')
            continue;
        const auto reaches = [&](int column, Arms arm) { return (arms(row, column) & arm) != 0; };
        Arms found = 0;
        if (reaches(c - 1, kEast))
            found |= kWest;
        if (reaches(c + 1, kWest))
            found |= kEast;
        const auto beside = [&](int column) {
            const char32_t other = m_grid->at(row, column);
            return (sign == U'+') && (other == U'>' || other == U'<' || arrowDirection(other) != 0);
        };
        // `+>`: the line goes on behind the border that it crosses.
        if (found == kWest && sign == U'+' && m_grid->at(row, c + 1) == U'>')
            found |= kEast;
        if (found == kEast && sign == U'+' && m_grid->at(row, c - 1) == U'<')
            found |= kWest;
        if (found == 0 && sign == U'+') {
            const bool above = (arms(row - 1, c) & kSouth) != 0;
            const bool below = (arms(row + 1, c) & kNorth) != 0;
            if (beside(c + 1) || beside(c - 1) ? above || below : above && below)
                found =
                    static_cast<Arms>((beside(c + 1) ? kEast : 0) | (beside(c - 1) ? kWest : 0));
            else
                continue;
        }
        if (sign != U'+') {
            // A knot of a line, never a bullet or a letter: lines on both sides, or one and a bar.
            const bool bars = (arms(row - 1, c) & kSouth) != 0 || (arms(row + 1, c) & kNorth) != 0;
            if (found == 0 || (found != kAcross && !bars))
                continue;
        }
        set(m_grid->index(row, c), static_cast<Arms>(found | kUpDown), kLoose);
    }
}

/// `.--.` and `'--'`, also with slashes: a dash run on one side, a bar below or above.
void Strokes::markRoundCorners(int row)
{
    static constexpr std::u32string_view kTop = U".,";
    static constexpr std::u32string_view kBottom = U"'`";
    for (int c = 0; c < m_grid->width(row); ++c) {
        const char32_t sign = m_grid->at(row, c);
        const bool slash = sign == U'/' || sign == U'\\';
        const bool top = kTop.find(sign) != std::u32string_view::npos;
        const bool bottom = kBottom.find(sign) != std::u32string_view::npos;
        if (!slash && !top && !bottom)
            continue;
        const bool left = horizontalAt(row, c - 1);
        const bool right = horizontalAt(row, c + 1);
        if (arms(row, c) != 0)
            continue;
        // `---.---` above a bar, `---'---` below one.
        if (left && right && !slash) {
            const int at = top ? row + 1 : row - 1;
            if ((arms(at, c) & kUpDown) != 0)
                set(m_grid->index(row, c), static_cast<Arms>(kAcross | (top ? kSouth : kNorth)));
            continue;
        }
        if (left == right)
            continue;
        const Arms across = left ? kWest : kEast;
        const bool down = slash ? (sign == U'/') == right : top;
        const int other = down ? row + 1 : row - 1;
        bool joined = false;
        for (int k = c - 1; k <= c + 1 && !joined; ++k)
            joined = (arms(other, k) & kUpDown) != 0;
        // A head right at the corner: heads are found later.
        const char32_t head = m_grid->at(other, c);
        const bool points = arrowDirection(head) == (down ? kSouth : kNorth) ||
                            (down ? head == U'v' || head == U'V' : head == U'^');
        joined = joined || (points && m_grid->blank(other, c - 1) && m_grid->blank(other, c + 1));
        if (joined)
            set(m_grid->index(row, c), static_cast<Arms>(across | (down ? kSouth : kNorth)));
    }
}

void Strokes::markHeads(int row)
{
    const auto lineAt = [&](int r, int c, Arms arm) { return (arms(r, c) & arm) != 0; };
    for (int c = 0; c < m_grid->width(row); ++c) {
        const int cell = m_grid->rowBegin(row) + c;
        const char32_t sign = m_grid->cell(cell);
        if (sign == U' ' || arms(cell) != 0)
            continue;
        // `|<>|`: a line of heads only.
        if (sign == U'<' && m_grid->at(row, c + 1) == U'>' && lineAt(row, c - 1, kUpDown) &&
            lineAt(row, c + 2, kUpDown)) {
            set(cell, kAcross, kHead, kWest);
            set(cell + 1, kAcross, kHead, kEast);
            continue;
        }
        const bool left = lineAt(row, c - 1, kEast) &&
                          m_heads[static_cast<std::size_t>(cell > 0 ? cell - 1 : 0)] == 0;
        const bool right = lineAt(row, c + 1, kWest);
        // `-|>`: right behind a line that it crosses.
        const auto crosses = [&](int step) {
            return arms(row, c - step) == kUpDown && horizontalAt(row, c - 2 * step) &&
                   m_grid->at(row, c - step) == U'|';
        };
        // `|>---`: at the beginning of a line, away from what it comes out of.
        const auto begins = [&](int step) {
            return m_grid->blank(row, c - step) || lineAt(row, c - step, kUpDown);
        };
        Arms direction = arrowDirection(sign);
        if (sign == U'>' && (left || crosses(1) || (right && begins(1))))
            direction = kEast;
        else if (sign == U'<' && (right || crosses(-1) || (left && begins(-1))))
            direction = kWest;
        else if (sign == U'v' || sign == U'V' || sign == U'^') {
            const Arms toward = sign == U'^' ? kNorth : kSouth;
            const int behind = sign == U'^' ? row + 1 : row - 1;
            bool line = false;
            for (int k = c - 1; k <= c + 1 && !line; ++k)
                line = lineAt(behind, k, toward);
            // `|`, a word, `v` in one column: the word is the label of the line.
            const auto written = [&](int r) { return !m_grid->blank(r, c) && arms(r, c) == 0; };
            const int ahead = sign == U'^' ? row - 1 : row + 1;
            line = line || (written(behind) && horizontalAt(ahead, c) &&
                            lineAt(2 * behind - row, c, toward));
            const bool inBorder = left && right;
            const auto open = [&](int k) {
                return m_grid->blank(row, k) || lineAt(row, k, kUpDown);
            };
            if (inBorder || (line && open(c - 1) && open(c + 1)))
                direction = toward;
        }
        if (direction == 0) {
            if (pointsAskew(row, c))
                set(cell, kUpDown, kHead | kDiagonal, askewDirection(sign));
            continue;
        }
        const bool spaced = m_grid->blank(row, c - 1) && m_grid->blank(row, c + 1);
        if ((direction & kAcross) != 0) {
            const bool joined =
                left || right || lineAt(row, c - 1, kUpDown) || lineAt(row, c + 1, kUpDown);
            set(cell, static_cast<Arms>(kAcross), kHead | (joined ? 0 : kWord), direction);
        } else {
            const bool inBorder = left && right;
            const bool lined = lineAt(row - 1, c, kSouth) || lineAt(row + 1, c, kNorth);
            if (!spaced && !inBorder && !lined && (wordAt(row, c - 1) || wordAt(row, c + 1)))
                continue;
            set(cell, static_cast<Arms>(inBorder ? kAcross | kUpDown : kUpDown), kHead, direction);
        }
    }
    // `->` and `=>` among words: one dash and a head that is no line.
    for (int c = 1; c < m_grid->width(row); ++c) {
        const char32_t dash = m_grid->at(row, c - 1);
        const bool right = m_grid->at(row, c) == U'>' && (dash == U'-' || dash == U'=');
        const bool left = m_grid->at(row, c - 1) == U'<' && (m_grid->at(row, c) == U'-');
        if (!(right || left) || arms(row, c) != 0 || arms(row, c - 1) != 0)
            continue;
        const bool both = right && m_grid->at(row, c - 2) == U'<' && arms(row, c - 2) == 0;
        if (both && m_grid->blank(row, c + 1) && m_grid->blank(row, c - 3)) {
            set(m_grid->index(row, c - 2), kAcross, kWord);
            set(m_grid->index(row, c - 1), kAcross, kHead | kWord, kAcross);
            set(m_grid->index(row, c), kAcross, kWord);
        } else if (right && m_grid->blank(row, c + 1) && (m_grid->blank(row, c - 2) || c == 1)) {
            set(m_grid->index(row, c - 1), kAcross, kWord);
            set(m_grid->index(row, c), kAcross, kHead | kWord, kEast);
        } else if (left && m_grid->blank(row, c + 1) && m_grid->blank(row, c - 2)) {
            set(m_grid->index(row, c - 1), kAcross, kHead | kWord, kWest);
            set(m_grid->index(row, c), kAcross, kWord);
        }
    }
}

/// A bar written into a horizontal line lets both pass, as does a dash written into a vertical one.
void Strokes::markHops(int row)
{
    for (int c = 1; c + 1 < m_grid->width(row); ++c) {
        const int cell = m_grid->rowBegin(row) + c;
        if (m_arms[static_cast<std::size_t>(cell)] == kUpDown && head(cell) == 0 &&
            (arms(row, c - 1) & kEast) != 0 && (arms(row, c + 1) & kWest) != 0 &&
            (arms(row, c - 1) & kUpDown) != kUpDown && (arms(row, c + 1) & kUpDown) != kUpDown)
            set(cell, static_cast<Arms>(kUpDown | kAcross),
                m_flags[static_cast<std::size_t>(cell)] | kHop);
    }
}

}  // namespace stratoplan::ascii
