#pragma once

#include "model/base/geometry.h"

#include <cstdint>
#include <unordered_map>
#include <vector>

namespace stratoplan::canvas {

/// Finds the items near a rectangle: a uniform grid of cells, each with the numbers of what lies in
/// it. Cost: linear in the cells that a rectangle covers; what covers more than a few hundred cells
/// is kept apart and always found.
class SpatialGrid {
public:
    void clear();
    void insert(int item, const Rect& bounds);
    void erase(int item, const Rect& bounds);  ///< with the bounds it was inserted with
    /// Each item once, in rising order.
    void query(const Rect& rect, std::vector<int>& out) const;

private:
    struct Cells {
        int left, top, right, bottom;
        std::int64_t count() const
        {
            return (std::int64_t{right} - left + 1) * (std::int64_t{bottom} - top + 1);
        }
    };
    static Cells cellsOf(const Rect& rect);
    static std::uint64_t key(int column, int row);

    std::unordered_map<std::uint64_t, std::vector<int>> m_cells;
    std::vector<int> m_large;
};

}  // namespace stratoplan::canvas
