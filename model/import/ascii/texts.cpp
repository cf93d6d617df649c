#include "model/import/ascii/texts.h"

#include "model/base/text_util.h"

#include <algorithm>

namespace stratoplan::ascii {

namespace {

constexpr std::size_t kLongestTitle = 3;
constexpr std::size_t kLongestKey = 41;
constexpr int kWidestName = 40;  // columns of a name in brackets

bool isOpen(char32_t c)
{
    return c == U'[' || c == U'(';
}

/// Splits `[a] [b][c]` into its names; false when the text is not made of names in brackets only.
bool splitNames(const Grid& grid, const Run& run, std::vector<Run>& out)
{
    std::vector<Run> names;
    int c = run.begin;
    while (c < run.end) {
        if (grid.blank(run.row, c)) {
            ++c;
            continue;
        }
        if (!isOpen(grid.at(run.row, c)))
            return false;
        const char32_t close = grid.at(run.row, c) == U'[' ? U']' : U')';
        int end = c + 1;
        while (end < run.end && grid.at(run.row, end) != close && !isOpen(grid.at(run.row, end)))
            ++end;
        if (end >= run.end || grid.at(run.row, end) != close || end == c + 1)
            return false;
        Run name = run;
        name.begin = c;
        name.end = end + 1;
        name.bracketed = true;
        names.push_back(name);
        c = end + 1;
    }
    // `[ ][ ][ ]` is a queue: one thing.
    const auto isEmpty = [&](const Run& name) {
        for (int k = name.begin + 1; k + 1 < name.end; ++k) {
            if (!grid.blank(run.row, k))
                return false;
        }
        return true;
    };
    if (names.size() > 1 && std::all_of(names.begin(), names.end(), isEmpty))
        return false;
    out.insert(out.end(), names.begin(), names.end());
    return true;
}

/// The bracket that closes the only one of a run, which opens it, some blanks further on; -1 where
/// none does.
int paddedEnd(const Grid& grid, const Run& run)
{
    if (grid.at(run.row, run.begin) != U'[')
        return -1;
    for (int c = run.begin + 1; c < std::min(grid.width(run.row), run.begin + kWidestName); ++c) {
        const char32_t sign = grid.at(run.row, c);
        if (sign == U']')
            return c >= run.end ? c : -1;
        if (isOpen(sign) || sign == U')')
            return -1;
    }
    return -1;
}

/// Whether it is one wide sign that is no letter.
bool isIcon(const Grid& grid, const Run& run)
{
    return run.end - run.begin == 2 && grid.at(run.row, run.begin + 1) == Grid::kTail &&
           !isWord(grid.at(run.row, run.begin));
}

/// Whether it is a line of underscores, as the lid of a drum is.
bool isRule(const Grid& grid, const Run& run)
{
    for (int c = run.begin; c < run.end; ++c) {
        if (grid.at(run.row, c) != U'_' && grid.at(run.row, c) != 0x00AF)
            return false;
    }
    const bool isLid =
        grid.at(run.row + 1, run.begin) == U'|' || grid.at(run.row + 1, run.begin - 1) == U'|';
    return (run.frame >= 0 || isLid) && run.end - run.begin > 2;
}

bool startsWithNumber(std::string_view line)
{
    std::size_t i = 0;
    while (i < line.size() && line[i] >= '0' && line[i] <= '9')
        ++i;
    return i > 0 && i <= 3 && i < line.size() && (line[i] == '.' || line[i] == ')') &&
           (i + 1 == line.size() || line[i + 1] == ' ');
}

bool isKeyAndValue(std::string_view line)
{
    std::size_t points = 0;
    for (std::size_t i = 0; i < line.size(); ++i) {
        if ((static_cast<unsigned char>(line[i]) & 0xC0) != 0x80 && ++points > kLongestKey)
            return false;
        if (line[i] == ':' && (i + 1 == line.size() || line[i + 1] == ' '))
            return true;
    }
    return false;
}

}  // namespace

bool isBullet(std::string_view line)
{
    if (line.empty())
        return false;
    const CodePoint first = codePointAt(line, 0);
    switch (first.value) {
    case U'-':
    case U'*':
    case U'+':
        return first.bytes == line.size() || line[first.bytes] == ' ' || first.value == U'-';
    case 0x2022:
    case 0x25E6:
    case 0x25AA:
    case 0x25AB:
    case 0x25A0:
    case 0x25A1:
    case 0x25CF:
    case 0x25CB:
    case 0x2713:
    case 0x2714:
    case 0x2717:
    case 0x2718:
    case 0x2705:
    case 0x274C:
    case 0x2611:
    case 0x2612:
    case 0x2192:
    case 0x25BA:
    case 0x25B8:
    case 0x2023:
    case 0x2043:
    case 0x00B7:
    case 0x2794:
    case 0x27A4:
    case U'[':
        return true;
    default:
        break;
    }
    const bool branch = first.value == 0x251C || first.value == 0x2514 || first.value == 0x2570;
    return branch || startsWithNumber(line);
}

Title titleOf(const std::vector<TextLine>& all, const std::vector<int>& dividers)
{
    Title out;
    // The cells of a queue are what it is called only where it has no name.
    const auto isCells = [](const TextLine& line) {
        return line.text.size() > 3 && line.text.find_first_not_of("|_[] ") == std::string::npos;
    };
    std::vector<TextLine> lines = all;
    if (lines.size() > 1 && !std::all_of(lines.begin(), lines.end(), isCells))
        std::erase_if(lines, isCells);
    std::size_t count = lines.empty() ? 0 : 1;
    bool inSubtitle = false;
    while (count > 0 && count < lines.size()) {
        const TextLine& last = lines[count - 1];
        const TextLine& next = lines[count];
        // A subtitle in parentheses that began a line of its own and closes here ends the title.
        if (count > 1) {
            inSubtitle = inSubtitle || last.text.front() == '(';
            if (inSubtitle && last.text.back() == ')')
                break;
        }
        const bool divided = std::any_of(dividers.begin(), dividers.end(),
                                         [&](int row) { return row > last.row && row < next.row; });
        if (next.row != last.row + 1 || divided || isBullet(next.text) || isKeyAndValue(next.text))
            break;
        ++count;
    }
    if (count > kLongestTitle)
        count = 1;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (i >= count)
            out.lines.push_back(lines[i].text);
        else
            out.label += (i == 0 ? "" : " ") + lines[i].text;
    }
    out.titleRows = static_cast<int>(count);
    return out;
}

Texts::Texts(const Grid& grid, const Strokes& strokes, const Frames& frames, const Trees& trees)
    : m_grid(&grid)
{
    m_rowStart.push_back(0);
    for (int row = 0; row < grid.rows(); ++row) {
        const bool tree = trees.itemOfRow(row) >= 0;
        const auto isText = [&](int c) {
            const int cell = grid.index(row, c);
            return cell >= 0 && !grid.blank(row, c) && strokes.arms(cell) == 0 &&
                   frames.border(cell) < 0;
        };
        for (int c = 0; c < grid.width(row) && !tree;) {
            if (!isText(c)) {
                ++c;
                continue;
            }
            Run run{row, c, c + 1, frames.inside(grid.index(row, c))};
            // One blank is part of the text, two are a gap.
            while (isText(run.end) || (grid.blank(row, run.end) && isText(run.end + 1) &&
                                       run.end + 1 < grid.width(row)))
                ++run.end;
            // An icon before a text may stand two blanks away from it.
            if (isIcon(grid, run) && grid.blank(row, run.end) && isText(run.end + 2)) {
                run.end += 2;
                while (isText(run.end) || (grid.blank(row, run.end) && isText(run.end + 1) &&
                                           run.end + 1 < grid.width(row)))
                    ++run.end;
            }
            // `[  name   ]`: blanks beside a name in brackets.
            if (const int close = paddedEnd(grid, run); close >= 0) {
                bool whole = true;
                for (int k = run.end; k <= close; ++k)
                    whole = whole && (grid.blank(row, k) || isText(k));
                if (whole)
                    run.end = close + 1;
            }
            c = run.end;
            if (isRule(grid, run))
                continue;
            if (!splitNames(grid, run, m_all))
                m_all.push_back(run);
        }
        m_rowStart.push_back(count());
    }
}

int Texts::at(int row, int column) const
{
    if (row < 0 || row + 1 >= static_cast<int>(m_rowStart.size()))
        return -1;
    for (int low = rowBegin(row), high = rowEnd(row); low < high;) {
        const int middle = (low + high) / 2;
        const Run& run = (*this)[middle];
        if (column < run.begin)
            high = middle;
        else if (column >= run.end)
            low = middle + 1;
        else
            return middle;
    }
    return -1;
}

std::string Texts::textOf(int run) const
{
    const Run& r = (*this)[run];
    return m_grid->text(r.row, r.begin, r.end);
}

std::vector<int> Texts::block(int run, const std::function<bool(int, int)>& mayJoin) const
{
    std::vector<int> out{run};
    for (const int step : {-1, 1}) {
        int last = run;
        while (true) {
            const Run& from = (*this)[last];
            const int row = from.row + step;
            if (row < 0 || row + 1 >= static_cast<int>(m_rowStart.size()))
                break;
            int best = -1;
            int bestOverlap = 0;
            for (int i = rowBegin(row); i < rowEnd(row); ++i) {
                const Run& other = (*this)[i];
                const int overlap =
                    std::min(from.end, other.end) - std::max(from.begin, other.begin);
                if (other.frame == from.frame && other.role == from.role && overlap > bestOverlap) {
                    best = i;
                    bestOverlap = overlap;
                }
            }
            if (best < 0 || (mayJoin && !mayJoin(last, best)))
                break;
            out.insert(step < 0 ? out.begin() : out.end(), best);
            last = best;
        }
    }
    return out;
}

}  // namespace stratoplan::ascii
