#include "model/import/ascii/connectors.h"

#include <algorithm>

// What the ends of lines aim at, and which of them are none.

namespace stratoplan::ascii {

namespace {

constexpr int kReach = 4;      // cells from the end of a line to what it aims at
constexpr int kFarReach = 14;  // the same in a row where nothing else stands between

}  // namespace

End Connectors::aimAtText(int row, int column, Arms direction) const
{
    const int run = m_texts->at(row, column);
    if (run >= 0)
        return {End::Kind::Run, run, -1, direction};
    const int item = row >= 0 && row < m_grid->rows() ? m_trees->itemOfRow(row) : -1;
    if (item >= 0 && !m_grid->blank(row, column))
        return {End::Kind::Tree, item, -1, direction};
    return {};
}

End Connectors::aim(int joint, Arms direction) const
{
    const int row = rowOf(joint);
    const int column = columnOf(joint);
    const int cell = m_joints[static_cast<std::size_t>(joint)].cell;
    const bool word = m_strokes->is(cell, Strokes::kWord);
    const auto made = [&](End end, int distance) {
        end.joint = joint;
        end.direction = direction;
        end.distance = distance;
        return end;
    };
    const auto borderAt = [&](int r, int c) {
        const int i = m_grid->index(r, c);
        return i < 0 ? -1 : m_frames->border(i);
    };
    if ((direction & (kEast | kWest)) != 0) {
        const int step = direction == kEast ? 1 : -1;
        for (int k = 1; k <= kFarReach; ++k) {
            const int c = column + k * step;
            if (c < 0 || (c >= m_grid->width(row)))
                break;
            if (m_grid->blank(row, c))
                continue;
            if (const int frame = borderAt(row, c); frame >= 0)
                return made({End::Kind::Frame, frame}, k);
            if (const End end = aimAtText(row, c, direction); end.kind != End::Kind::None)
                return k <= kReach || word ? made(end, k) : End();
            break;
        }
        return {};
    }
    const int step = direction == kSouth ? 1 : -1;
    // A slash leads on to the side that it leans to.
    const bool askew = m_strokes->is(cell, Strokes::kDiagonal);
    const int lean = askew ? (leansRight(m_grid->cell(cell)) ? -step : step) : 0;
    const int other = askew ? 0 : -1;
    for (int k = 1; k <= kReach; ++k) {
        const int r = row + k * step;
        if (r < 0 || r >= m_grid->rows())
            break;
        for (const int c : {column + lean, column + other, column - (askew ? lean : other)}) {
            const int frame = borderAt(r, c);
            // Beside the side of the frame around it a line only runs.
            const bool beside =
                c != column && frame >= 0 && m_frames->isAncestor(frame, m_frames->inside(cell));
            if (frame >= 0 && !beside)
                return made({End::Kind::Frame, frame}, k);
            if (const End end = aimAtText(r, c, direction); end.kind != End::Kind::None)
                return made(end, k);
        }
        // Another line stands between.
        if (m_strokes->drawn(r, column))
            break;
        // A text that is not quite above or below, where nothing else is near.
        int best = -1;
        int bestDistance = 6;
        for (int i = m_texts->rowBegin(r); i < m_texts->rowEnd(r) && k <= 2; ++i) {
            const Run& run = (*m_texts)[i];
            const int distance = column < run.begin ? run.begin - column : column - run.end + 1;
            if (distance < bestDistance &&
                run.frame == m_frames->inside(m_grid->index(row, column))) {
                best = i;
                bestDistance = distance;
            }
        }
        if (best >= 0)
            return made({End::Kind::Run, best}, k);
        if (m_trees->itemOfRow(r) >= 0 && !m_grid->emptyRow(r))
            return made({End::Kind::Tree, m_trees->itemOfRow(r)}, k);
    }
    return {};
}

/// Of two bars side by side only the left one ends at what both end at; and a line that comes out
/// of a box across a text in it does not end at the border behind that text.
void Connectors::dropDoubleEnds(const std::vector<std::pair<int, int>>& twins)
{
    if (twins.empty() && m_passed.empty())
        return;
    std::vector<std::vector<std::size_t>> endsOf(m_joints.size());
    for (std::size_t i = 0; i < m_ends.size(); ++i)
        endsOf[static_cast<std::size_t>(m_ends[i].first)].push_back(i);
    std::vector<char> goes(m_ends.size(), 0);
    for (const auto& [left, right] : twins) {
        for (const std::size_t i : endsOf[static_cast<std::size_t>(right)]) {
            const End& end = m_ends[i].second;
            const auto& others = endsOf[static_cast<std::size_t>(left)];
            goes[i] = goes[i] != 0 || std::any_of(others.begin(), others.end(), [&](std::size_t k) {
                          const End& other = m_ends[k].second;
                          return other.kind == end.kind && other.target == end.target &&
                                 other.direction == end.direction;
                      });
        }
    }
    for (const Passed& passed : m_passed) {
        for (const std::size_t i : endsOf[static_cast<std::size_t>(passed.joint)]) {
            const End& end = m_ends[i].second;
            if (end.kind == End::Kind::Frame && end.direction == passed.direction &&
                m_frames->isAncestor(end.target, passed.inside))
                goes[i] = 1;
        }
    }
    std::size_t kept = 0;
    for (std::size_t i = 0; i < m_ends.size(); ++i) {
        if (goes[i] == 0)
            m_ends[kept++] = m_ends[i];
    }
    m_ends.resize(kept);
}

}  // namespace stratoplan::ascii
