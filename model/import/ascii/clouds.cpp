#include "model/import/ascii/strokes.h"

#include <algorithm>
#include <string_view>
#include <vector>

// Clouds: a text between round brackets, with rims of dots, dashes and waves above and below.

namespace stratoplan::ascii {

namespace {

constexpr int kReach = 4;    // columns by which a rim may stand further in or out than the next row
constexpr int kTallest = 8;  // rows above or below the first text
constexpr int kNarrowest = 3;

/// Where the outline of a cloud stands in a row.
struct Rim {
    int left = -1;
    int right = -1;
    bool holdsWords = false;

    bool stands() const { return left >= 0; }
};

class CloudFinder {
public:
    explicit CloudFinder(const Grid& grid) : m_grid(grid) {}

    /// The outline from `top` on, around the bracket; none where no cloud is.
    std::vector<Rim> around(int row, int left, int& top) const;

private:
    static bool isOneOf(char32_t sign, std::u32string_view signs)
    {
        return signs.find(sign) != std::u32string_view::npos;
    }
    bool isRim(int row, int column) const
    {
        return isOneOf(m_grid.at(row, column), U".,-_~'`()=\u00AF\u00B4");
    }
    int closing(int row, int left) const;
    Rim next(int row, const Rim& before) const;
    bool isEdge(int row, const Rim& rim) const;
    std::vector<Rim> rims(int row, int step, Rim before) const;

    const Grid& m_grid;
};

/// The bracket that answers the one at `left`, around words; -1 where there is none.
int CloudFinder::closing(int row, int left) const
{
    int open = 0;
    bool words = false;
    for (int c = left; c < m_grid.width(row); ++c) {
        const char32_t sign = m_grid.at(row, c);
        words = words || isWord(sign);
        open += sign == U'(' ? 1 : sign == U')' ? -1 : 0;
        if (open == 0)
            return words && c - left > kNarrowest ? c : -1;
    }
    return -1;
}

/// The outline in the row above or below `before`.
Rim CloudFinder::next(int row, const Rim& before) const
{
    Rim rim{before.left - kReach, before.right + kReach};
    while (rim.left <= before.left + kReach && m_grid.blank(row, rim.left))
        ++rim.left;
    while (rim.right >= before.right - kReach && m_grid.blank(row, rim.right))
        --rim.right;
    if (rim.left > before.left + kReach || rim.right < before.right - kReach ||
        rim.right - rim.left < kNarrowest - 1 || rim.left < 0 || !isRim(row, rim.left) ||
        !isRim(row, rim.right) || !m_grid.blank(row, rim.left - 1) ||
        !m_grid.blank(row, rim.right + 1))
        return {};
    for (int c = rim.left; c <= rim.right; ++c) {
        const char32_t sign = m_grid.at(row, c);
        if (sign != U' ' && !isRim(row, c) && sign != U'+')
            rim.holdsWords = true;
    }
    const bool sides =
        isOneOf(m_grid.at(row, rim.left), U"(,'`.") && isOneOf(m_grid.at(row, rim.right), U"),'`.");
    return !rim.holdsWords || sides ? rim : Rim{};
}

/// Whether nothing but signs of an outline stands there, and not those of a rule.
bool CloudFinder::isEdge(int row, const Rim& rim) const
{
    int signs = 0;
    bool round = false;
    for (int c = rim.left; c <= rim.right; ++c) {
        const char32_t sign = m_grid.at(row, c);
        signs += sign != U' ' ? 1 : 0;
        round = round || isOneOf(sign, U".,_~'`");
    }
    return !rim.holdsWords && round && signs >= kNarrowest;
}

/// The outline from the row beside the text outward, ending in an edge; none without one.
std::vector<Rim> CloudFinder::rims(int row, int step, Rim before) const
{
    std::vector<Rim> found;
    for (int k = 0; k < kTallest; ++k, row += step) {
        const Rim rim = next(row, before);
        if (!rim.stands() || (!found.empty() && !found.back().holdsWords && rim.holdsWords))
            break;
        found.push_back(rim);
        before = rim;
    }
    row -= step;
    return found.empty() || !isEdge(row, found.back()) ? std::vector<Rim>{} : found;
}

std::vector<Rim> CloudFinder::around(int row, int left, int& top) const
{
    const int right = closing(row, left);
    if (right < 0)
        return {};
    const Rim own{left, right, true};
    std::vector<Rim> all = rims(row - 1, -1, own);
    const std::vector<Rim> below = rims(row + 1, 1, own);
    if (all.empty() || below.empty())
        return {};
    top = row - static_cast<int>(all.size());
    std::reverse(all.begin(), all.end());
    all.push_back(own);
    all.insert(all.end(), below.begin(), below.end());
    return all;
}

}  // namespace

/// The outline becomes a box whose sides lean; its rims within are dividers.
void Strokes::markClouds(int row)
{
    const CloudFinder finder(*m_grid);
    for (int c = 0; c < m_grid->width(row); ++c) {
        if (m_grid->at(row, c) != U'(' || arms(row, c) != 0)
            continue;
        int r = 0;
        const std::vector<Rim> rims = finder.around(row, c, r);
        for (std::size_t i = 0; i < rims.size(); ++i, ++r) {
            const Rim& rim = rims[i];
            const bool isEnd = i == 0 || i + 1 == rims.size();
            for (int k = rim.left; k <= rim.right && (isEnd || !rim.holdsWords); ++k) {
                if (m_grid->at(r, k) != U'+')
                    set(m_grid->index(r, k), kAcross, kSlanted);
            }
            const Arms side = i == 0 ? kSouth : isEnd ? kNorth : kUpDown;
            const auto inner = static_cast<Arms>(isEnd || !rim.holdsWords ? kEast : 0);
            set(m_grid->index(r, rim.left), static_cast<Arms>(side | inner), kSlanted);
            set(m_grid->index(r, rim.right),
                static_cast<Arms>(side | (inner != 0 ? kWest : Arms(0))), kSlanted);
        }
    }
}

}  // namespace stratoplan::ascii
