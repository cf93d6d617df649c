#pragma once

#include "model/base/geometry.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace stratoplan::layout {

/// Rectangles by place: a uniform grid over a known area. Order: visits are in order of insertion
/// within a cell and from the top left cell on; a rectangle of several cells is visited once a
/// cell.
class BoxIndex {
public:
    BoxIndex(const Rect& area, int expected) : m_area(area)
    {
        const double cells = std::clamp(expected / 4.0, 1.0, 250'000.0);
        m_cell = std::max(
            24.0, std::sqrt(std::max(area.width, 1.0) * std::max(area.height, 1.0) / cells));
        m_columns = std::clamp(static_cast<int>(area.width / m_cell) + 1, 1, 200'000);
        m_rows = std::clamp(static_cast<int>(area.height / m_cell) + 1, 1, 200'000);
        m_cells.resize(static_cast<std::size_t>(m_columns) * static_cast<std::size_t>(m_rows));
    }

    void add(const Rect& rect, int id)
    {
        forCells(rect, [&](std::vector<Entry>& cell) { cell.push_back({rect, id}); });
    }

    /// Calls visit(id, rect) for all that touch `rect`.
    template <class Visit>
    void visit(const Rect& rect, Visit&& visit) const
    {
        const_cast<BoxIndex*>(this)->forCells(rect, [&](const std::vector<Entry>& cell) {
            for (const Entry& e : cell) {
                if (e.rect.left() <= rect.right() && e.rect.right() >= rect.left() &&
                    e.rect.top() <= rect.bottom() && e.rect.bottom() >= rect.top())
                    visit(e.id, e.rect);
            }
        });
    }

    double cell() const { return m_cell; }

private:
    struct Entry {
        Rect rect;
        int id;
    };

    template <class Use>
    void forCells(const Rect& rect, Use&& use)
    {
        const auto column = [&](double x) {
            return std::clamp(static_cast<int>((x - m_area.x) / m_cell), 0, m_columns - 1);
        };
        const auto row = [&](double y) {
            return std::clamp(static_cast<int>((y - m_area.y) / m_cell), 0, m_rows - 1);
        };
        for (int r = row(rect.top()); r <= row(rect.bottom()); ++r) {
            for (int c = column(rect.left()); c <= column(rect.right()); ++c)
                use(m_cells[static_cast<std::size_t>(r) * static_cast<std::size_t>(m_columns) + c]);
        }
    }

    Rect m_area;
    double m_cell = 1;
    int m_columns = 1;
    int m_rows = 1;
    std::vector<std::vector<Entry>> m_cells;
};

}  // namespace stratoplan::layout
