#include "model/drawing/plan.h"

#include <algorithm>

namespace stratoplan::drawing {

namespace {

// Of the rows and columns that stay where nothing is: room for a line between two things.
constexpr int kRowsKept = 3;
constexpr int kColumnsKept = 5;

/// One axis of a plan: what stays of it.
class Axis {
public:
    explicit Axis(int size) : m_used(static_cast<std::size_t>(size), 0) {}

    void use(int first, int last)
    {
        for (int i = std::max(first, 0); i <= std::min(last, size() - 1); ++i)
            m_used[static_cast<std::size_t>(i)] = 1;
    }
    void use(int at) { use(at, at); }

    /// At most so many unused places in a row stay. Returns how many places there are then.
    int thin(int most)
    {
        m_places.resize(m_used.size());
        int place = 0;
        int run = 0;
        for (std::size_t i = 0; i < m_used.size(); ++i) {
            m_places[i] = place;
            run = m_used[i] != 0 ? 0 : run + 1;
            place += run <= most ? 1 : 0;
        }
        return place;
    }

    /// Where a place is now.
    int at(int old) const
    {
        return m_places[static_cast<std::size_t>(std::clamp(old, 0, size() - 1))];
    }

private:
    int size() const { return static_cast<int>(m_used.size()); }

    std::vector<char> m_used;
    std::vector<int> m_places;
};

void use(const AsciiItem& item, Axis& columns, Axis& rows)
{
    switch (item.kind) {
    case AsciiItem::Kind::Page:
        return;
    case AsciiItem::Kind::Container: {
        const int room = item.textRoom();
        const int left = item.textLeft(item.textWidth());
        const int lines = static_cast<int>(item.title.size() + item.lines.size());
        columns.use(left - room, left + item.textWidth() + room - 1);
        rows.use(item.textTop(), item.textTop() + lines - 1);
        for (const int column : {item.left, item.right()})
            columns.use(column);
        for (const int row : {item.top, item.bottom()})
            rows.use(row);
        return;
    }
    case AsciiItem::Kind::Box:
    case AsciiItem::Kind::Label:
        columns.use(item.left, item.right());
        rows.use(item.top, item.bottom());
        return;
    }
}

}  // namespace

void condense(AsciiPlan& plan)
{
    Axis columns(plan.columns);
    Axis rows(plan.rows);
    for (const AsciiItem& item : plan.items)
        use(item, columns, rows);
    for (const AsciiRouter::Way& guide : plan.guides) {
        for (const AsciiRouter::Cell corner : guide) {
            columns.use(corner.column);
            rows.use(corner.row);
        }
    }
    plan.columns = columns.thin(kColumnsKept);
    plan.rows = rows.thin(kRowsKept);
    for (AsciiItem& item : plan.items) {
        if (item.kind == AsciiItem::Kind::Page) {
            item.width = plan.columns;
            item.height = plan.rows;
            continue;
        }
        const int right = columns.at(item.right());
        const int bottom = rows.at(item.bottom());
        item.left = columns.at(item.left);
        item.top = rows.at(item.top);
        item.width = right - item.left + 1;
        item.height = bottom - item.top + 1;
        if (item.titleLeft >= 0)
            item.titleLeft = columns.at(item.titleLeft);
        if (item.titleTop >= 0)
            item.titleTop = rows.at(item.titleTop);
    }
    for (AsciiRouter::Way& guide : plan.guides) {
        for (AsciiRouter::Cell& corner : guide)
            corner = {columns.at(corner.column), rows.at(corner.row)};
    }
}

}  // namespace stratoplan::drawing
