#pragma once

#include <vector>

namespace stratoplan::mermaid {

/// One member of each circle of containers, the first of it: freed of its container, what is left
/// is a forest. `containers[i]` is what holds i, or -1.
std::vector<unsigned> circlesOf(const std::vector<int>& containers);

}  // namespace stratoplan::mermaid
