#include "model/import/ascii/strokes.h"

#include <algorithm>
#include <vector>

// Diamonds of slashes, as flow charts have them for a decision.

namespace stratoplan::ascii {

namespace {

constexpr int kTallest = 40;       // rows
constexpr int kWidestTip = 4;      // columns between the slashes of its upper end
constexpr int kWidestFoot = 7;     // the same of its lower end, which may be open
constexpr int kStep = 3;           // columns by which a side may lean in a row
constexpr int kFewestRows = 4;     // of slashes
constexpr int kFewestLeaning = 2;  // of them in either half, where no tips stand at its sides

bool isRising(char32_t sign)
{
    return sign == U'/' || sign == 0x2571;
}

bool isFalling(char32_t sign)
{
    return sign == U'\\' || sign == 0x2572;
}

/// A row of a diamond: the columns of its sides.
struct Sides {
    int left = -1;
    int right = -1;

    bool stand() const { return left >= 0 && right > left; }
};

/// Looks for diamonds whose upper tip stands in a row.
class DiamondFinder {
public:
    explicit DiamondFinder(const Grid& grid) : m_grid(grid) {}

    /// The sides from row to row; none where no diamond begins.
    std::vector<Sides> from(int row, int left);

private:
    enum class Half { Upper, Middle, Lower };
    bool isFree(int row, int column) const
    {
        return !isWord(m_grid.at(row, column - 1)) && !isWord(m_grid.at(row, column + 1));
    }
    bool isSign(Half half, bool leftSide, int row, int column) const;
    int find(Half half, bool leftSide, int row, int first, int last) const;
    Sides next(Half half, int row, Sides before) const;
    bool isTip(int row, Sides sides, int widest) const;
    /// Whether the lower half narrows on in the next row.
    bool goesOn(int row, Sides sides) const
    {
        const Sides below = next(Half::Lower, row + 1, sides);
        return below.stand() && below.left > sides.left && below.right < sides.right;
    }
    bool holdsText(int row, const std::vector<Sides>& sides) const;

    const Grid& m_grid;
};

bool DiamondFinder::isSign(Half half, bool leftSide, int row, int column) const
{
    const char32_t sign = m_grid.at(row, column);
    if (half == Half::Middle)
        return sign == (leftSide ? U'<' : U'>') || sign == (leftSide ? U'(' : U')') ||
               sign == U'|' || sign == 0x2502;
    return (half == Half::Upper) == leftSide ? isRising(sign) : isFalling(sign);
}

int DiamondFinder::find(Half half, bool leftSide, int row, int first, int last) const
{
    for (int c = first; c <= last; ++c) {
        if (isSign(half, leftSide, row, c))
            return c;
    }
    return -1;
}

/// The sides of the next row, of that half.
Sides DiamondFinder::next(Half half, int row, Sides before) const
{
    const int out = half == Half::Lower ? 1 : kStep;  // at the turn of the halves
    const int in = half == Half::Lower ? kStep : half == Half::Middle ? 0 : -1;
    Sides sides;
    sides.left = find(half, true, row, before.left - out, before.left + in);
    sides.right = find(half, false, row, before.right - in, before.right + out);
    return sides;
}

/// Whether nothing stands between the two sides but what closes them.
bool DiamondFinder::isTip(int row, Sides sides, int widest) const
{
    bool blank = true;
    for (int c = sides.left + 1; c < sides.right; ++c) {
        const char32_t sign = m_grid.at(row, c);
        if (sign != U' ' && sign != U'_' && !isDash(sign))
            return false;
        blank = blank && sign == U' ';
    }
    return sides.right - sides.left <= widest || !blank;
}

bool DiamondFinder::holdsText(int row, const std::vector<Sides>& sides) const
{
    for (const Sides& here : sides) {
        for (int c = here.left + 1; c < here.right; ++c) {
            if (isWord(m_grid.at(row, c)))
                return true;
        }
        ++row;
    }
    return false;
}

std::vector<Sides> DiamondFinder::from(int row, int left)
{
    if (!isRising(m_grid.at(row, left)) || !isFree(row, left))
        return {};
    Sides sides{left, left + 1};
    const auto isBetween = [&](char32_t sign) {
        return sign == U' ' || sign == U'_' || isDash(sign);
    };
    while (sides.right < m_grid.width(row) && isBetween(m_grid.at(row, sides.right)))
        ++sides.right;
    if (!isFalling(m_grid.at(row, sides.right)) || !isTip(row, sides, kWidestTip))
        return {};
    // Right above the tip there is no slash of the same pattern.
    for (int c = left - 1; c <= sides.right + 1; ++c) {
        if (isRising(m_grid.at(row - 1, c)) || isFalling(m_grid.at(row - 1, c)))
            return {};
    }
    std::vector<Sides> found{sides};
    int leaning[2] = {1, 0};
    Half half = Half::Upper;
    for (int r = row + 1; r - row < kTallest && r < m_grid.rows(); ++r) {
        Sides below = next(half, r, found.back());
        while (!below.stand() && half != Half::Lower) {
            half = half == Half::Upper ? Half::Middle : Half::Lower;
            below = next(half, r, found.back());
        }
        if (!below.stand())
            return {};
        found.push_back(below);
        if (half == Half::Middle)
            continue;
        ++leaning[half == Half::Lower ? 1 : 0];
        if (half == Half::Lower && !goesOn(r, below) && isTip(r, below, kWidestFoot)) {
            const bool pointed = static_cast<int>(found.size()) > leaning[0] + leaning[1];
            const int fewest = pointed ? 1 : kFewestLeaning;
            const bool tall = static_cast<int>(found.size()) >= kFewestRows || pointed;
            return tall && std::min(leaning[0], leaning[1]) >= fewest && holdsText(row, found)
                       ? found
                       : std::vector<Sides>{};
        }
    }
    return {};
}

}  // namespace

/// `/\` over `\/` around a text: a box whose sides lean.
void Strokes::markDiamonds(int row)
{
    DiamondFinder finder(*m_grid);
    for (int c = 0; c < m_grid->width(row); ++c) {
        if (arms(row, c) != 0)
            continue;
        const std::vector<Sides> sides = finder.from(row, c);
        if (sides.empty())
            continue;
        int r = row;
        for (const Sides& here : sides) {
            set(m_grid->index(r, here.left), kUpDown, kSlanted);
            set(m_grid->index(r, here.right), kUpDown, kSlanted);
            ++r;
        }
        for (const bool top : {true, false}) {
            const Sides tip = top ? sides.front() : sides.back();
            const int at = top ? row : r - 1;
            const auto side = static_cast<Arms>(top ? kSouth : kNorth);
            for (int k = tip.left + 1; k < tip.right; ++k)
                set(m_grid->index(at, k), kAcross, kSlanted);
            set(m_grid->index(at, tip.left), static_cast<Arms>(kEast | side), kSlanted);
            set(m_grid->index(at, tip.right), static_cast<Arms>(kWest | side), kSlanted);
        }
        c = sides.front().right;
    }
}

}  // namespace stratoplan::ascii
