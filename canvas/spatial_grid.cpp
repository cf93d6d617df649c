#include "canvas/spatial_grid.h"

#include <algorithm>
#include <cmath>

namespace stratoplan::canvas {
namespace {

constexpr double kCell = 512;  // scene units; a screen at 100 % is a dozen cells
constexpr std::int64_t kLarge = 256;
constexpr double kFarthest = 1e8;

}  // namespace

void SpatialGrid::clear()
{
    m_cells.clear();
    m_large.clear();
}

SpatialGrid::Cells SpatialGrid::cellsOf(const Rect& rect)
{
    const auto cell = [](double at) {
        return static_cast<int>(std::floor(std::clamp(at, -kFarthest, kFarthest) / kCell));
    };
    return {cell(rect.left()), cell(rect.top()), cell(rect.right()), cell(rect.bottom())};
}

std::uint64_t SpatialGrid::key(int column, int row)
{
    return (static_cast<std::uint64_t>(static_cast<std::uint32_t>(column)) << 32U) |
           static_cast<std::uint32_t>(row);
}

void SpatialGrid::insert(int item, const Rect& bounds)
{
    const Cells cells = cellsOf(bounds);
    if (cells.count() > kLarge) {
        m_large.push_back(item);
        return;
    }
    for (int row = cells.top; row <= cells.bottom; ++row) {
        for (int column = cells.left; column <= cells.right; ++column)
            m_cells[key(column, row)].push_back(item);
    }
}

void SpatialGrid::erase(int item, const Rect& bounds)
{
    const Cells cells = cellsOf(bounds);
    if (cells.count() > kLarge) {
        std::erase(m_large, item);
        return;
    }
    for (int row = cells.top; row <= cells.bottom; ++row) {
        for (int column = cells.left; column <= cells.right; ++column) {
            const auto found = m_cells.find(key(column, row));
            if (found != m_cells.end())
                std::erase(found->second, item);
        }
    }
}

void SpatialGrid::query(const Rect& rect, std::vector<int>& out) const
{
    out = m_large;
    const Cells cells = cellsOf(rect);
    if (cells.count() > static_cast<std::int64_t>(m_cells.size())) {
        for (const auto& [at, items] : m_cells) {
            const auto column = static_cast<int>(static_cast<std::uint32_t>(at >> 32U));
            const auto row = static_cast<int>(static_cast<std::uint32_t>(at));
            if (column >= cells.left && column <= cells.right && row >= cells.top &&
                row <= cells.bottom)
                out.insert(out.end(), items.begin(), items.end());
        }
    } else {
        for (int row = cells.top; row <= cells.bottom; ++row) {
            for (int column = cells.left; column <= cells.right; ++column) {
                const auto found = m_cells.find(key(column, row));
                if (found != m_cells.end())
                    out.insert(out.end(), found->second.begin(), found->second.end());
            }
        }
    }
    std::ranges::sort(out);
    out.erase(std::ranges::unique(out).begin(), out.end());
}

}  // namespace stratoplan::canvas
