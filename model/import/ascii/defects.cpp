#include "model/import/ascii/defects.h"

#include "model/base/text_util.h"
#include "model/import/ascii/strokes.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace stratoplan::ascii {

namespace {

constexpr int kLongestTitle = 80;
constexpr long kMostSteps = 20'000'000;  // of the search for boxes; nobody draws so many corners
constexpr std::array<Arms, 4> kSides{kNorth, kEast, kSouth, kWest};

int rowStep(Arms arm)
{
    return arm == kNorth ? -1 : arm == kSouth ? 1 : 0;
}

int columnStep(Arms arm)
{
    return arm == kWest ? -1 : arm == kEast ? 1 : 0;
}

bool isRule(char32_t c)
{
    return c == U'-' || c == U'=';
}

bool isOneOf(char32_t c, std::u32string_view signs)
{
    return signs.find(c) != std::u32string_view::npos;
}

/// Where a plain arrow head of this drawing points; letters and signs are not asked.
Arms headOf(char32_t c)
{
    if (isOneOf(c, U"▶►→➔➜➤▷▸⟶"))
        return kEast;
    if (isOneOf(c, U"◀◄←◁◂⟵"))
        return kWest;
    if (isOneOf(c, U"▲↑△▴"))
        return kNorth;
    return isOneOf(c, U"▼↓▽▾") ? kSouth : Arms(0);
}

bool isWordArrow(char32_t c)
{
    return isOneOf(c, U"→←↑↓");
}

/// Each cell as blank, text, line or head, by its glyph and its neighbours only.
class Glyphs {
public:
    enum class Kind : std::uint8_t { Blank, Text, Line, Head };
    struct Cell {
        Kind kind = Kind::Blank;
        Arms arms = 0;
        Arms head = 0;
        bool box = false;  // a box-drawing character or an arrow of its own
        bool plus = false;
    };

    explicit Glyphs(const Grid& grid)
        : m_grid(grid), m_cells(static_cast<std::size_t>(grid.cells()))
    {
        boxes();
        forRowsOf(kRules, [&](int row) { runs(row); });
        forRowsOf(kBars, [&](int row) { bars(row); });
        for (const bool again : {false, true})
            forRowsOf(kPluses, [&](int row) { pluses(row, again); });
        forRowsOf(kHeads, [&](int row) { heads(row); });
    }

    const Cell& at(int row, int column) const
    {
        static constexpr Cell kNothing{};
        const int i = m_grid.index(row, column);
        return i < 0 ? kNothing : m_cells[static_cast<std::size_t>(i)];
    }
    Kind kindAt(int cell) const { return m_cells[static_cast<std::size_t>(cell)].kind; }
    bool isLine(int row, int column, Arms some) const
    {
        const Cell& cell = at(row, column);
        return cell.kind == Kind::Line && (cell.arms & some) != 0;
    }
    bool inked(int row, int column) const { return at(row, column).kind != Kind::Blank; }
    bool isText(int row, int column) const { return at(row, column).kind == Kind::Text; }
    bool passes(int row, int column, Arms some) const
    {
        return at(row, column).kind == Kind::Head || isLine(row, column, some);
    }

private:
    /// Plain signs that a row may hold.
    enum Sign : std::uint8_t { kRules = 1, kBars = 2, kPluses = 4, kHeads = 8 };
    static int signOf(char32_t c)
    {
        switch (c) {
        case U'-':
        case U'=':
            return kRules;
        case U'|':
            return kBars;
        case U'+':
            return kPluses;
        case U'<':
        case U'>':
        case U'^':
        case U'v':
        case U'V':
            return kHeads;
        default:
            return 0;
        }
    }
    template <typename Action>
    void forRowsOf(Sign sign, const Action& action) const
    {
        for (int row = 0; row < m_grid.rows(); ++row) {
            if ((m_signs[static_cast<std::size_t>(row)] & sign) != 0)
                action(row);
        }
    }
    Cell& set(int row, int column)
    {
        return m_cells[static_cast<std::size_t>(m_grid.index(row, column))];
    }
    void boxes();
    void runs(int row);
    void bars(int row);
    void pluses(int row, bool again);
    void heads(int row);

    const Grid& m_grid;
    std::vector<Cell> m_cells;
    std::vector<std::uint8_t> m_signs;  // of each row
};

void Glyphs::boxes()
{
    m_signs.resize(static_cast<std::size_t>(m_grid.rows()));
    for (int row = 0; row < m_grid.rows(); ++row) {
        int signs = 0;
        const int begin = m_grid.rowBegin(row);
        for (int cell = begin; cell < begin + m_grid.width(row); ++cell) {
            const char32_t sign = m_grid.cell(cell);
            Cell& out = m_cells[static_cast<std::size_t>(cell)];
            if (sign == U' ')
                continue;
            out.kind = Kind::Text;
            if (sign < 0x80)
                signs |= signOf(sign);
            else if (const Arms arms = sign >= 0x2500 && sign <= 0x257F ? boxArms(sign) : Arms(0))
                out = {Kind::Line, arms, 0, true};
            else if (const Arms head = headOf(sign))
                out = {Kind::Head, 0, head, true};
        }
        m_signs[static_cast<std::size_t>(row)] = static_cast<std::uint8_t>(signs);
    }
}

void Glyphs::runs(int row)
{
    for (int begin = 0; begin < m_grid.width(row); ++begin) {
        if (!isRule(m_grid.at(row, begin)) || !isText(row, begin) ||
            isRule(m_grid.at(row, begin - 1)))
            continue;
        int end = begin;
        while (isRule(m_grid.at(row, end + 1)))
            ++end;
        const auto ends = [&](int column) {
            return isOneOf(m_grid.at(row, column), U"+|<>*") || at(row, column).box;
        };
        const bool left = ends(begin - 1);
        const bool right = ends(end + 1);
        const bool inWord = isWord(m_grid.at(row, begin - 1)) && isWord(m_grid.at(row, end + 1));
        if (!inWord && ((left && right) || ((left || right) && end > begin))) {
            for (int c = begin; c <= end; ++c)
                set(row, c) = {Kind::Line, kAcross};
        }
        begin = end;
    }
}

void Glyphs::bars(int row)
{
    for (int c = 0; c < m_grid.width(row); ++c) {
        if (m_grid.at(row, c) != U'|')
            continue;
        const char32_t above = m_grid.at(row - 1, c);
        const char32_t below = m_grid.at(row + 1, c);
        const auto joins = [&](int r) { return at(r, c).arms != 0 || at(r, c).kind == Kind::Head; };
        const bool beside =
            (at(row, c - 1).arms & kEast) != 0 || (at(row, c + 1).arms & kWest) != 0;
        if (isOneOf(above, U"|+^") || isOneOf(below, U"|+vV") || beside || joins(row - 1) ||
            joins(row + 1) || (isOneOf(above, U"|+vV^") && isOneOf(below, U"|+vV^")))
            set(row, c) = {Kind::Line, kUpDown};
    }
}

void Glyphs::pluses(int row, bool again)
{
    for (int c = 0; c < m_grid.width(row); ++c) {
        if (m_grid.at(row, c) != U'+')
            continue;
        Arms arms = 0;
        for (const Arms arm : kSides) {
            const int r = row + rowStep(arm);
            const int k = c + columnStep(arm);
            const char32_t sign = m_grid.at(r, k);
            const Cell& other = at(r, k);
            const bool line = (other.arms & opposite(arm)) != 0 && sign != U'+';
            const bool plus = sign == U'+' && again && other.kind == Kind::Line;
            const bool head = (arm == kSouth && (sign == U'v' || sign == U'V')) ||
                              (arm == kNorth && sign == U'^') || (arm == kEast && sign == U'>') ||
                              (arm == kWest && sign == U'<');
            if (line || plus || head)
                arms |= arm;
        }
        const int count = ((arms & kNorth) != 0) + ((arms & kEast) != 0) + ((arms & kSouth) != 0) +
                          ((arms & kWest) != 0);
        const bool ruled = count == 1 && (arms & kAcross) != 0 &&
                           isRule(m_grid.at(row, c + ((arms & kEast) != 0 ? 1 : -1)));
        if (count >= 2 || ruled)
            set(row, c) = {Kind::Line, arms, 0, false, true};
    }
}

void Glyphs::heads(int row)
{
    for (int c = 0; c < m_grid.width(row); ++c) {
        if (!isText(row, c))
            continue;
        const char32_t sign = m_grid.at(row, c);
        const bool left = (at(row, c - 1).arms & kEast) != 0;
        const bool right = (at(row, c + 1).arms & kWest) != 0;
        const auto isLetter = [&](int k) {
            const char32_t other = m_grid.at(row, k);
            return isWord(other) && !(other >= U'0' && other <= U'9');
        };
        Arms head = 0;
        if (sign == U'>' && left)
            head = kEast;
        else if (sign == U'<' && right)
            head = kWest;
        else if ((sign == U'v' || sign == U'V') && !isLetter(c - 1) && !isLetter(c + 1) &&
                 ((at(row - 1, c).arms & kSouth) != 0 || (left && right)))
            head = kSouth;
        else if (sign == U'^' && ((at(row + 1, c).arms & kNorth) != 0 || (left && right)))
            head = kNorth;
        if (head != 0)
            set(row, c) = {Kind::Head, 0, head};
    }
}

class Inspector {
public:
    explicit Inspector(const Grid& grid) : m_grid(grid), m_glyphs(m_grid) {}

    std::vector<Defect> run(std::string_view text)
    {
        rows(text);
        for (int row = 0; row < m_grid.rows(); ++row) {
            for (int c = 0; c < m_grid.width(row); ++c) {
                if (m_glyphs.kindAt(m_grid.rowBegin(row) + c) == Glyphs::Kind::Line)
                    box(row, c);
            }
        }
        for (const Defect& defect : m_defects) {
            if (defect.kind == Defect::Kind::CrookedBorder ||
                defect.kind == Defect::Kind::CrookedCorner ||
                defect.kind == Defect::Kind::TextOverBorder)
                m_crooked[static_cast<std::size_t>(defect.at.row)].push_back(defect.at.column);
        }
        for (int row = 0; row < m_grid.rows(); ++row) {
            for (int c = 0; c < m_grid.width(row); ++c) {
                const Glyphs::Kind kind = m_glyphs.kindAt(m_grid.rowBegin(row) + c);
                if (kind == Glyphs::Kind::Head)
                    head(row, c);
                else if (kind == Glyphs::Kind::Line)
                    line(row, c);
            }
        }
        return std::move(m_defects);
    }

private:
    using Kind = Defect::Kind;
    void add(Kind kind, int row, int column) { m_defects.push_back({kind, {row, column}}); }
    void rows(std::string_view text);
    int beyondTitle(int row, int column) const;
    int rightCorner(int row, int column);
    void box(int row, int column);
    void head(int row, int column);
    void line(int row, int column);
    bool nearCrooked(int row, int column) const;

    const Grid& m_grid;
    Glyphs m_glyphs;
    std::vector<Defect> m_defects;
    std::vector<std::vector<int>> m_crooked;
    long m_steps = 0;
};

void Inspector::rows(std::string_view text)
{
    m_crooked.resize(static_cast<std::size_t>(m_grid.rows()));
    int row = 0;
    for (const std::string_view line : splitLines(text)) {
        if (!line.empty() && (line.back() == ' ' || line.back() == '\t'))
            add(Kind::TrailingBlank, row, m_grid.width(row));
        if (line.find('\t') != std::string_view::npos)
            add(Kind::Tab, row, 0);
        ++row;
    }
}

/// Where a border goes on behind a text that is written into it; -1 where it does not.
int Inspector::beyondTitle(int row, int column) const
{
    const int limit = column + kLongestTitle;
    for (int c = column; c < limit; ++c) {
        const Glyphs::Cell& cell = m_glyphs.at(row, c);
        if (cell.kind == Glyphs::Kind::Line && (cell.arms & kAcross) == kAcross &&
            (m_glyphs.at(row, c + 1).arms & kWest) != 0)
            return c;
        if (c >= m_grid.width(row) || cell.kind == Glyphs::Kind::Line)
            return -1;
    }
    return -1;
}

int Inspector::rightCorner(int row, int column)
{
    bool titled = false;
    for (int c = column + 1; ++m_steps < kMostSteps; ++c) {
        const Glyphs::Cell& cell = m_glyphs.at(row, c);
        if (cell.kind == Glyphs::Kind::Line && (cell.arms & (kWest | kSouth)) == (kWest | kSouth) &&
            (cell.arms & kEast) == 0)
            return c;
        if (m_glyphs.passes(row, c, kAcross))
            continue;
        const int beyond = titled ? -1 : beyondTitle(row, c);
        if (beyond <= 0)
            return -1;
        c = beyond - 1;
        titled = true;
    }
    return -1;
}

void Inspector::box(int row, int column)
{
    const Glyphs::Cell& corner = m_glyphs.at(row, column);
    if (corner.kind != Glyphs::Kind::Line || corner.arms != (kEast | kSouth) ||
        !m_glyphs.isLine(row, column + 1, kWest))
        return;
    const int right = rightCorner(row, column);
    const auto isFoot = [&](int r, int c) {
        const Glyphs::Cell& cell = m_glyphs.at(r, c);
        return cell.kind == Glyphs::Kind::Line && cell.arms == (kNorth | kEast);
    };
    std::vector<int> shifted;
    int footColumn = column;
    int bottom = row + 1;
    for (; bottom < m_grid.rows() && ++m_steps < kMostSteps; ++bottom) {
        if (isFoot(bottom, column))
            break;
        const Glyphs::Cell& cell = m_glyphs.at(bottom, column);
        // An elbow of a connector begins like a box.
        const bool line = cell.kind == Glyphs::Kind::Line;
        const bool leg = (line && (cell.arms & kNorth) != 0 && (cell.arms & kSouth) == 0) ||
                         (line && (cell.arms & kNorth) == 0 && (cell.arms & kAcross) != 0) ||
                         (cell.kind == Glyphs::Kind::Head && cell.head == kSouth &&
                          !m_glyphs.isLine(bottom + 1, column, kNorth)) ||
                         (cell.kind == Glyphs::Kind::Text && m_glyphs.inked(bottom - 1, column) &&
                          bottom - row < 3);
        if (leg)
            return;
        if (m_glyphs.passes(bottom, column, kUpDown))
            continue;
        int shift = 0;
        for (const int d : {-1, 1, -2, 2}) {
            if (shift == 0 && m_glyphs.isLine(bottom, column + d, kUpDown))
                shift = d;
        }
        if (shift == 0 || bottom - row <= 1) {
            bottom = -1;
            break;
        }
        if (isFoot(bottom, column + shift)) {
            footColumn = column + shift;
            break;
        }
        shifted.push_back(bottom);
    }
    if (bottom < 0 || bottom >= m_grid.rows()) {
        if (right > 0 && (m_glyphs.at(row + 1, column).arms & kNorth) != 0 &&
            (m_glyphs.at(row + 1, right).arms & kNorth) != 0)
            add(Kind::OpenBox, row, column);
        return;
    }
    if (right < 0) {
        add(Kind::OpenBox, row, column);
        return;
    }
    for (const int r : shifted)
        add(Kind::CrookedBorder, r, column);
    if (footColumn != column)
        add(Kind::CrookedCorner, bottom, footColumn);
    for (int r = row + 1; r < bottom; ++r) {
        if (!m_glyphs.passes(r, right, kUpDown))
            add(m_glyphs.isText(r, right) ? Kind::TextOverBorder : Kind::CrookedBorder, r, right);
    }
    const Glyphs::Cell& last = m_glyphs.at(bottom, right);
    if (last.kind != Glyphs::Kind::Line || (last.arms & (kNorth | kWest)) != (kNorth | kWest)) {
        add(Kind::CrookedCorner, bottom, right);
        return;
    }
    for (int c = footColumn + 1; c < right; ++c) {
        if (m_glyphs.passes(bottom, c, kAcross))
            continue;
        const int beyond = beyondTitle(bottom, c);
        if (beyond > 0) {
            c = beyond;
            continue;
        }
        add(m_glyphs.isText(bottom, c) ? Kind::TextOverBorder : Kind::CrookedBorder, bottom, c);
        break;
    }
}

void Inspector::head(int row, int column)
{
    const Glyphs::Cell& cell = m_glyphs.at(row, column);
    if (isWordArrow(m_grid.at(row, column)) &&
        std::none_of(kSides.begin(), kSides.end(), [&](Arms a) {
            return m_glyphs.at(row + rowStep(a), column + columnStep(a)).kind == Glyphs::Kind::Line;
        }))
        return;  // an arrow between words is text
    const bool upright = (cell.head & kUpDown) != 0;
    const bool onBorder = upright ? (m_glyphs.at(row, column - 1).arms & kEast) != 0 &&
                                        (m_glyphs.at(row, column + 1).arms & kWest) != 0
                                  : (m_glyphs.at(row - 1, column).arms & kSouth) != 0 &&
                                        (m_glyphs.at(row + 1, column).arms & kNorth) != 0;
    const auto inkedToward = [&](Arms arm) {
        for (const int k : {1, 2}) {
            if (m_glyphs.inked(row + k * rowStep(arm), column + k * columnStep(arm)))
                return true;
        }
        return false;
    };
    if (!onBorder && !inkedToward(cell.head))
        add(Kind::HeadWithoutTarget, row, column);
    if (!inkedToward(opposite(cell.head)))
        add(Kind::HeadWithoutTail, row, column);
}

bool Inspector::nearCrooked(int row, int column) const
{
    for (int r = std::max(row - 1, 0); r <= std::min(row + 1, m_grid.rows() - 1); ++r) {
        for (const int c : m_crooked[static_cast<std::size_t>(r)]) {
            if (std::abs(c - column) <= 4)
                return true;
        }
    }
    return false;
}

void Inspector::line(int row, int column)
{
    const Glyphs::Cell& cell = m_glyphs.at(row, column);
    const int count = ((cell.arms & kNorth) != 0) + ((cell.arms & kEast) != 0) +
                      ((cell.arms & kSouth) != 0) + ((cell.arms & kWest) != 0);
    const bool corner = count == 2 && cell.arms != kAcross && cell.arms != kUpDown;
    if (cell.plus && count < 2) {
        add(Kind::DanglingCorner, row, column);
        return;
    }
    for (const Arms arm : kSides) {
        if ((cell.arms & arm) == 0)
            continue;
        const int r = row + rowStep(arm);
        const int c = column + columnStep(arm);
        const Glyphs::Cell& next = m_glyphs.at(r, c);
        const bool line = next.kind == Glyphs::Kind::Line;
        const bool text = next.kind == Glyphs::Kind::Text;
        const bool blank = next.kind == Glyphs::Kind::Blank;
        if (next.kind == Glyphs::Kind::Head || (line && (next.arms & opposite(arm)) != 0) ||
            (line && !corner) || (text && (!corner || arm != kSouth)))
            continue;
        const int beyond = column + 2 * columnStep(arm);
        // One blank before a text or a line.
        if (blank && (arm & kAcross) != 0 && m_glyphs.inked(row, beyond) &&
            !(corner && m_glyphs.at(row, beyond).kind == Glyphs::Kind::Line))
            continue;
        // A label written across the line.
        if (blank && (arm & kUpDown) != 0 && !corner && m_glyphs.isText(r, c - 1) &&
            m_glyphs.isText(r, c + 1))
            continue;
        if (nearCrooked(row, column) && ((arm & kUpDown) != 0 || corner))
            continue;
        add(corner ? Kind::DanglingCorner : Kind::LooseEnd, row, column);
    }
}

}  // namespace

std::vector<Defect> defectsOf(std::string_view text)
{
    return defectsOf(text, Grid(text));
}

std::vector<Defect> defectsOf(std::string_view text, const Grid& grid)
{
    return Inspector(grid).run(text);
}

}  // namespace stratoplan::ascii
