#include "model/drawing/way_search.h"

#include <algorithm>

namespace stratoplan::drawing {

AsciiRouter::Way WaySearch::walk(const AsciiRouter::Way& cells, bool mayShare, int room)
{
    m_goals = endsAt(m_to, false);
    const std::vector<End> starts = endsAt(m_from, true);
    const auto at = [&](int i) { return cells[static_cast<std::size_t>(i)]; };
    const auto netAt = [&](int i) { return m_router.at(at(i).column, at(i).row).net; };
    const int count = static_cast<int>(cells.size());
    for (int first = count - 2; first >= 0; --first) {
        const int direction = directionOf(at(first), at(first + 1));
        Step step;
        const bool branched = mayShare && netAt(first) == m_net;
        if (branched) {
            if (!mayBranch(at(first), direction))
                return {};
            step = {at(first), direction, true, opensEast(at(first), direction)};
        } else {
            const auto start = std::find_if(starts.begin(), starts.end(), [&](const End& end) {
                return end.cell == at(first) && end.direction == direction;
            });
            if (start == starts.end())
                continue;
            step = startAt(*start);
        }
        int before = -1;  // direction
        for (int i = first; i < count; ++i) {
            const bool isFirst = i == first;
            if ((!isFirst || (room <= 1 && !branched)) && goalCost(step, before) >= 0)
                return {cells.begin() + first, cells.begin() + i + 1};
            if (i + 1 == count)
                break;
            const Departure from = departure(step, isFirst && branched);
            const int ahead = directionOf(at(i), at(i + 1));
            Step next;
            if ((waysOn(from) & (1U << ahead)) == 0 || enter(from, ahead, next) < 0)
                break;
            before = step.direction;
            step = next;
        }
        return {};
    }
    return {};
}

}  // namespace stratoplan::drawing
