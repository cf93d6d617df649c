#include "model/import/mermaid/containment.h"

#include <algorithm>
#include <cstddef>

namespace stratoplan::mermaid {

std::vector<unsigned> circlesOf(const std::vector<int>& containers)
{
    std::vector<unsigned> first;
    std::vector<unsigned> seen(containers.size(), 0);  // by which walk, from 1
    for (unsigned start = 0; start < containers.size(); ++start) {
        int at = static_cast<int>(start);
        for (; at >= 0 && seen[static_cast<std::size_t>(at)] == 0;
             at = containers[static_cast<std::size_t>(at)])
            seen[static_cast<std::size_t>(at)] = start + 1;
        if (at < 0 || seen[static_cast<std::size_t>(at)] != start + 1)
            continue;
        int lowest = at;
        for (int i = containers[static_cast<std::size_t>(at)]; i != at;
             i = containers[static_cast<std::size_t>(i)])
            lowest = std::min(lowest, i);
        first.push_back(static_cast<unsigned>(lowest));
    }
    return first;
}

}  // namespace stratoplan::mermaid
