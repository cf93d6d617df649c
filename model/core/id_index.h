#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace stratoplan {

/// Where the record of each id stands in its list. Ids are small numbers that are given out one
/// after the other, so a list of places by number is the shortest and the fastest map.
template <class Id>
class IdIndex {
public:
    /// -1 for an unknown id.
    int operator[](Id id) const { return id.value < m_places.size() ? m_places[id.value] : -1; }

    /// `end`: a number above all ids.
    template <class Records>
    void assign(const Records& records, std::uint32_t end)
    {
        m_places.assign(end, -1);
        for (std::size_t i = 0; i < records.size(); ++i)
            m_places[records[i].id.value] = static_cast<int>(i);
    }

private:
    std::vector<int> m_places;
};

}  // namespace stratoplan
