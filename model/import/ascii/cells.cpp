#include "model/import/ascii/frame_finder.h"

#include <algorithm>

// Boxes that bars cut into cells side by side.

namespace stratoplan::ascii {

/// Chains of the bars that run through all rows of a box and end at its borders, left to right, by
/// its first row; none where a line ends at one of them, or a cell holds no text.
std::vector<int> FrameFinder::barsOf(const Candidate& candidate)
{
    const auto isBar = [&](int cell) {
        return m_strokes.arms(cell) == kUpDown && m_strokes.head(cell) == 0;
    };
    std::vector<int> bars;
    std::vector<char> hasText;
    for (int row = candidate.top + 1; row < candidate.bottom; ++row) {
        const int left = onChain(candidate.leftChain, row);
        const int right = onChain(candidate.rightChain, row);
        // A line from side to side makes rows of it.
        if (left < 0 || right < 0 ||
            (m_segments.of(left) >= 0 && m_segments.of(left) == m_segments.of(right)))
            return {};
        m_tries += right - left;
        const bool isFirst = row == candidate.top + 1;
        std::size_t found = 0;
        for (int cell = left + 1; cell < right; ++cell) {
            if (m_strokes.arms(cell) == 0) {
                if (found < hasText.size() && m_grid.cell(cell) != U' ')
                    hasText[found] = 1;
                else if (isFirst && found == hasText.size())
                    hasText.push_back(m_grid.cell(cell) != U' ' ? 1 : 0);
                continue;
            }
            if (isFirst && !isBar(cell))
                return {};
            if (isFirst)
                bars.push_back(m_links.chain(cell));
            if (found >= bars.size() || bars[found] != m_links.chain(cell))
                continue;
            // Another line may only cross it.
            if (!isBar(cell) && m_strokes.arms(cell) != (kUpDown | kAcross))
                return {};
            ++found;
        }
        if (found != bars.size() || bars.empty())
            return {};
    }
    if (hasText.size() != bars.size() + 1 ||
        std::find(hasText.begin(), hasText.end(), 0) != hasText.end())
        return {};
    // A line that runs on behind a border passes through the box.
    const bool passes = std::any_of(bars.begin(), bars.end(), [&](int chain) {
        const int above = m_grid.place(onChain(chain, candidate.top + 1)).column;
        const int below = m_grid.place(onChain(chain, candidate.bottom - 1)).column;
        return (m_strokes.arms(candidate.top - 1, above) & kSouth) != 0 ||
               (m_strokes.arms(candidate.bottom + 1, below) & kNorth) != 0;
    });
    return passes ? std::vector<int>() : bars;
}

/// A box that bars cut for its full height is as many boxes, also where its borders know nothing
/// of them.
void FrameFinder::cutCells()
{
    const std::size_t count = m_candidates.size();
    for (std::size_t i = 0; i < count && m_tries < kMostTries; ++i) {
        if (!m_candidates[i].taken)
            continue;
        Candidate cell = m_candidates[i];
        const std::vector<int> bars = barsOf(cell);
        if (bars.empty())
            continue;
        m_candidates[i].taken = false;
        const int lastChain = cell.rightChain;
        const int lastColumn = cell.rightColumn;
        cell.isCell = true;
        for (std::size_t k = 0; k <= bars.size(); ++k) {
            const bool isLast = k == bars.size();
            cell.rightChain = isLast ? lastChain : bars[k];
            cell.rightColumn =
                isLast ? lastColumn : m_grid.place(onChain(bars[k], cell.top + 1)).column;
            m_candidates.push_back(cell);
            cell.leftChain = cell.rightChain;
            cell.leftColumn = cell.rightColumn;
        }
    }
}

}  // namespace stratoplan::ascii
