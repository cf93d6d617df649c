#pragma once

#include "model/import/ascii/grid.h"

#include <cstdint>
#include <vector>

namespace stratoplan::ascii {

/// Directions that a drawn cell reaches to. Bits, so that a cell has a set of them.
using Arms = std::uint8_t;
inline constexpr Arms kNorth = 1;
inline constexpr Arms kEast = 2;
inline constexpr Arms kSouth = 4;
inline constexpr Arms kWest = 8;
inline constexpr Arms kAcross = kEast | kWest;
inline constexpr Arms kUpDown = kNorth | kSouth;

Arms opposite(Arms arm);
inline bool has(Arms arms, Arms wanted)
{
    return (arms & wanted) == wanted;
}

/// What is drawn in each cell: arms of lines, heads of arrows; a cell of text has no arms.
///
/// Plain characters count as drawn only where their neighbours make a line of them: `-` in a run,
/// `|` under another one, `+` beside either, `v` at the end of a line. Source: Unicode 15 block Box
/// Drawing; arrows of Arrows, Geometric Shapes and Dingbats.
class Strokes {
public:
    enum Flag : std::uint8_t {
        kHead = 1,  ///< an arrow head; its direction is in head()
        kLoose =
            2,  ///< a plus sign or the like: its vertical arms depend on what is above and below
        kDashed = 4,
        kHop = 8,        ///< a line drawn over another one: the two only cross
        kWord = 16,      ///< an arrow among words (`→`, `->`): joins texts, not lines
        kDiagonal = 32,  ///< a slash of a line that runs askew
        kSlanted = 64,   ///< part of a diamond or a cloud
    };

    explicit Strokes(const Grid& grid);

    Arms arms(int cell) const { return m_arms[static_cast<std::size_t>(cell)]; }
    Arms arms(int row, int column) const
    {
        const int i = m_grid->index(row, column);
        return i < 0 ? Arms(0) : arms(i);
    }
    bool is(int cell, Flag flag) const
    {
        return (m_flags[static_cast<std::size_t>(cell)] & flag) != 0;
    }
    bool is(int row, int column, Flag flag) const
    {
        const int i = m_grid->index(row, column);
        return i >= 0 && is(i, flag);
    }
    /// The direction of an arrow head; 0 where there is none.
    Arms head(int cell) const { return m_heads[static_cast<std::size_t>(cell)]; }
    Arms head(int row, int column) const
    {
        const int i = m_grid->index(row, column);
        return i < 0 ? Arms(0) : head(i);
    }
    bool drawn(int row, int column) const { return arms(row, column) != 0; }
    /// Makes text of a cell again.
    void erase(int cell);
    void setArms(int cell, Arms arms) { m_arms[static_cast<std::size_t>(cell)] = arms; }

private:
    void set(int cell, Arms arms, int flags = 0, Arms head = 0);
    void markBoxDrawing(int row);
    void markSignFrames(const std::vector<int>& rows);
    void markRuns(int row);
    void markWrittenAcross(int row);
    void markDottedArrows(int row);
    void markLabelledDots(int row);
    bool isDottedBend(int row, int column) const;
    void markLettered(int row);
    void markSpacedDashes(int row);
    void markBars(int row);
    bool endsFarOff(int row) const;
    bool hasBarPerCorner(int row) const;
    void markCornerless(int row);
    void markBareCorners(int row);
    void markRoundSides(int row);
    void markUnderscored(int row);
    void markDiamonds(int row);
    void markClouds(int row);
    void markDiagonals(int row);
    void markLids(int row);
    void markDrawnHeads(int row);
    bool pointsAskew(int row, int column) const;
    bool isWithinBars(int row, int column) const;
    bool isBodyOfPerson(int row, int column) const;
    bool isOfCells(int row, int column) const;
    bool leadsDotted(int row, int column) const;
    bool isFan(int row) const;
    bool isFork(int row) const;
    bool isInBrackets(int row, int column) const;
    void markPluses(int row);
    void markRoundCorners(int row);
    void markHeads(int row);
    void markHops(int row);
    bool verticalNear(int row, int column, int reach) const;
    bool horizontalAt(int row, int column) const;
    bool wordAt(int row, int column) const;

    const Grid* m_grid;
    std::vector<Arms> m_arms;
    std::vector<std::uint8_t> m_flags;
    std::vector<Arms> m_heads;
};

/// Whether the character is an arrow head by itself, and where it points; 0 for none. Letters and
/// plain signs (`v`, `>`) are none.
Arms arrowDirection(char32_t c);
/// The same of an arrow that points askew, as `↘`: up or down; 0 for any other.
Arms askewDirection(char32_t c);
/// Whether a slash or an arrow that points askew runs from the lower left to the upper right.
bool leansRight(char32_t c);
/// Whether it makes a horizontal line where several stand in a row.
bool isDash(char32_t c);
/// The arms of a box-drawing character; 0 for any other.
Arms boxArms(char32_t c);
/// Whether the character is a letter or digit of any script.
bool isWord(char32_t c);

}  // namespace stratoplan::ascii
