#include "model/drawing/addition.h"

#include "model/base/text_util.h"
#include "model/drawing/added_line.h"
#include "model/drawing/canvas.h"
#include "model/drawing/router.h"
#include "model/drawing/sheet_rows.h"
#include "model/drawing/text.h"

#include <algorithm>
#include <cstdlib>

namespace stratoplan::drawing {

namespace {

constexpr double kCellWidth = 8;  // scene units
constexpr double kCellHeight = 16;
constexpr int kSideGap = 4;      // columns between a new box and the one that it stands beside
constexpr int kRowGap = 1;       // rows around a new box
constexpr int kPad = 3;          // columns between a frame and what is in it
constexpr int kLeastPad = 2;     // the same where it is narrow
constexpr int kPageWidth = 100;  // columns that a drawing may fill
constexpr long kEffort = 400'000;
constexpr int kMostAttempts = 2;
constexpr long kMostCells = 2'000'000;  // of a drawing in which a way is searched
constexpr std::size_t kMostWires = 60'000;

Place placeOf(const Rect& box)
{
    const auto cell = [](double units, double size) {
        return static_cast<int>(units / size + 0.5);
    };
    Place place{cell(box.x, kCellWidth), cell(box.y, kCellHeight)};
    place.right = place.left + cell(box.width, kCellWidth) - 1;
    place.bottom = place.top + cell(box.height, kCellHeight) - 1;
    return place;
}

class Adder {
public:
    Adder(std::string_view drawing, const Diagram& read)
        : m_read(read)
        , m_sheet(drawing)
        , m_plain(drawing.find("\xE2\x94") == std::string_view::npos &&
                  drawing.find("\xE2\x95") == std::string_view::npos)
    {
        for (const Node& node : read.nodes())
            m_places.push_back(node.placement.box ? std::optional(placeOf(*node.placement.box))
                                                  : std::nullopt);
    }

    std::optional<std::string> run(const Addition& addition)
    {
        for (std::size_t i = 0; i < addition.nodes.size(); ++i) {
            if (!addNode(addition, static_cast<int>(i)))
                return std::nullopt;
        }
        for (const Addition::NewEdge& edge : addition.edges) {
            if (!addEdge(edge))
                return std::nullopt;
        }
        return m_sheet.text();
    }

private:
    static std::size_t u(int i) { return static_cast<std::size_t>(i); }
    std::optional<Place> placeOfNode(NodeId id) const
    {
        const int i = id ? m_read.indexOf(id) : -1;
        return i < 0 ? std::nullopt : m_places[u(i)];
    }
    bool isWithin(NodeId node, NodeId container) const
    {
        for (NodeId id = node; id; id = m_read.node(id)->parent) {
            if (id == container)
                return true;
        }
        return false;
    }
    bool addNode(const Addition& addition, int number);
    Place anchorOf(const Addition& addition, int number, int width, int height) const;
    std::optional<Place> exactRoom(const Addition::NewNode& node, Place anchor);
    std::optional<Place> roomFor(const Addition::NewNode& node, Place anchor);
    std::optional<Place> growFor(NodeId parent, Place anchor);
    int rowToGrow(NodeId container) const;
    bool widen(NodeId container, int columns);
    bool stretch(Place& box, int rows, int columns);
    void drawBox(const Place& place, const std::vector<std::string>& lines, std::size_t title);
    void insertRows(int row, int count);
    std::optional<Place> placeOfEnd(NodeId read, int fresh) const
    {
        return fresh >= 0 ? std::optional(m_new[u(fresh)]) : placeOfNode(read);
    }
    bool addEdge(const Addition::NewEdge& edge);
    bool drawEdge(const Addition::NewEdge& edge);

    const Diagram& m_read;
    SheetRows m_sheet;
    bool m_plain;
    std::vector<std::optional<Place>> m_places;  // of the nodes as read
    std::vector<Place> m_new;
};

/// Where a new node would stand best: where it was put, beside what it is joined with, or behind
/// the last one of its container.
Place Adder::anchorOf(const Addition& addition, int number, int width, int height) const
{
    const Addition::NewNode& wanted = addition.nodes[u(number)];
    Place at;
    if (wanted.node.placement.box) {
        at = placeOf(*wanted.node.placement.box);
    } else {
        std::optional<Place> last;
        bool joined = false;
        for (const Addition::NewEdge& edge : addition.edges) {
            const bool mine = edge.newSource == number || edge.newTarget == number;
            const auto other =
                mine ? placeOfNode(edge.source ? edge.source : edge.target) : std::nullopt;
            if (other && !joined) {
                last = other;
                joined = true;
            }
        }
        for (std::size_t i = 0; i < m_places.size() && !joined; ++i) {
            const std::optional<Place>& place = m_places[i];
            if (!place || m_read.nodes()[i].parent != wanted.parent)
                continue;
            if (!last || place->bottom > last->bottom ||
                (place->bottom == last->bottom && place->right > last->right))
                last = place;
        }
        const std::optional<Place> parent = placeOfNode(wanted.parent);
        if (last)
            at = {last->right + 1 + kSideGap, last->top};
        else if (parent)
            at = {parent->left + kPad, parent->top + 2};
    }
    at.right = at.left + width - 1;
    at.bottom = at.top + height - 1;
    return at;
}

bool Adder::addNode(const Addition& addition, int number)
{
    const Addition::NewNode& wanted = addition.nodes[u(number)];
    if (wanted.within >= 0) {
        const std::optional<Rect>& outer = addition.nodes[u(wanted.within)].node.placement.box;
        if (!outer || !wanted.node.placement.box)
            return false;
        const Place of = placeOf(*outer);
        const Place in = placeOf(*wanted.node.placement.box);
        const Place& now = m_new[u(wanted.within)];
        m_new.push_back({now.left + in.left - of.left, now.top + in.top - of.top,
                         now.left + in.right - of.left, now.top + in.bottom - of.top});
        return true;
    }
    std::vector<std::string> lines = titleLines(wanted.node.label);
    const std::size_t title = lines.size();
    for (const std::string& detail : wanted.node.details) {
        if (const std::string line = oneLine(detail); !line.empty())
            lines.push_back((m_plain ? "- " : "• ") + line);
    }
    int width = 3;
    for (const std::string& line : lines)
        width = std::max(width, columnsOf(line));
    const int height = std::max(static_cast<int>(lines.size()), 1) + 2;
    Place anchor = anchorOf(addition, number, width + 4, height);
    if (!wanted.picture.empty()) {
        anchor.right = anchor.left - 1;
        for (const std::string& row : wanted.picture)
            anchor.right = std::max(anchor.right, anchor.left + columnsOf(row) - 1);
        anchor.bottom = anchor.top + static_cast<int>(wanted.picture.size()) - 1;
    } else if (wanted.isSized && wanted.node.placement.box) {
        const Place asked = placeOf(*wanted.node.placement.box);
        anchor.right = std::max(anchor.right, asked.right);
        anchor.bottom = std::max(anchor.bottom, asked.bottom);
    }
    std::optional<Place> place;
    if (addition.exact && wanted.node.placement.box)
        place = exactRoom(wanted, anchor);
    if (!place)
        place = roomFor(wanted, anchor);
    if (!place)
        place = growFor(wanted.parent, anchor);
    if (!place)
        return false;
    if (wanted.picture.empty())
        drawBox(*place, lines, title);
    for (std::size_t i = 0; i < wanted.picture.size(); ++i)
        m_sheet.write(place->top + static_cast<int>(i), place->left, wanted.picture[i]);
    m_new.push_back(*place);
    return true;
}

/// The place itself. Boxes that stand in it move down with all that stands below, and its container
/// grows downward and to the right; nothing where a line stands in it, or where it lies beside its
/// container.
std::optional<Place> Adder::exactRoom(const Addition::NewNode& wanted, Place anchor)
{
    std::optional<Place> parent = placeOfNode(wanted.parent);
    if (wanted.parent && !parent)
        return std::nullopt;
    if (anchor.left < 0 || anchor.top < 0)
        return std::nullopt;
    int row = anchor.bottom + 1;  // of the first box in the way
    const auto meets = [&](const Place& other) {
        return other.left <= anchor.right + 1 && other.right + 1 >= anchor.left &&
               other.top <= anchor.bottom && other.bottom >= anchor.top;
    };
    for (std::size_t i = 0; i < m_places.size(); ++i) {
        if (m_places[i] && m_read.nodes()[i].parent == wanted.parent && meets(*m_places[i]))
            row = std::min(row, m_places[i]->top);
    }
    if (std::any_of(m_new.begin(), m_new.end(), meets))
        return std::nullopt;
    if (row <= anchor.bottom && row >= m_sheet.rows())
        return std::nullopt;
    if (row < anchor.top) {  // it takes the place of that box
        anchor.bottom += row - anchor.top;
        anchor.top = row;
    }
    const SheetRows sheet = m_sheet;
    const auto places = m_places;
    const auto fresh = m_new;
    if (row <= anchor.bottom) {
        insertRows(row, anchor.bottom + 1 + kRowGap - row);
        parent = placeOfNode(wanted.parent);
    }
    if (parent && anchor.bottom + kRowGap >= parent->bottom && anchor.top <= parent->bottom) {
        insertRows(rowToGrow(wanted.parent), anchor.bottom + kRowGap + 1 - parent->bottom);
        parent = placeOfNode(wanted.parent);
    }
    const int wider = parent ? anchor.right + kLeastPad - parent->right : 0;
    if (wider > 0 && anchor.left < parent->right) {
        widen(wanted.parent, wider);
        parent = placeOfNode(wanted.parent);
    }
    bool isFree = !parent || (anchor.left > parent->left + 1 && anchor.right < parent->right - 1 &&
                              anchor.top > parent->top && anchor.bottom < parent->bottom);
    for (int r = anchor.top; r <= anchor.bottom && isFree; ++r) {
        for (int c = std::max(anchor.left - 1, 0); c <= anchor.right + 1 && isFree; ++c)
            isFree = m_sheet.isBlank(r, c);
    }
    if (isFree)
        return anchor;
    m_sheet = sheet;
    m_places = places;
    m_new = fresh;
    return std::nullopt;
}

/// Moves the right border of a container outward, and those around it where they are in the way.
bool Adder::widen(NodeId container, int columns)
{
    const NodeId outer = m_read.node(container)->parent;
    const std::optional<Place> around = placeOfNode(outer);
    Place& box = *m_places[u(m_read.indexOf(container))];
    const int wider = around ? box.right + columns + kPad - around->right : 0;
    return (wider <= 0 || widen(outer, wider)) && stretch(box, 0, columns);
}

/// The lowest row in a container, below all that it holds, before which rows may come without
/// stretching a box elsewhere; that of its bottom where each would.
int Adder::rowToGrow(NodeId container) const
{
    const Place box = *placeOfNode(container);
    std::vector<Place> boxes = m_new;
    int first = box.top + 1;
    for (std::size_t i = 0; i < m_places.size(); ++i) {
        const Node& node = m_read.nodes()[i];
        if (!m_places[i])
            continue;
        if (node.id != container && isWithin(node.id, container))
            first = std::max(first, m_places[i]->bottom + 1);
        if (!node.isContainer)
            boxes.push_back(*m_places[i]);
    }
    for (int row = box.bottom; row >= first; --row) {
        if (std::none_of(boxes.begin(), boxes.end(), [&](const Place& other) {
                return other.top < row && row <= other.bottom;
            }))
            return row;
    }
    return box.bottom;
}

/// The nearest place with nothing in it and a little air around; nothing when the container is
/// full.
std::optional<Place> Adder::roomFor(const Addition::NewNode& wanted, Place anchor)
{
    const std::optional<Place> parent = placeOfNode(wanted.parent);
    if (wanted.parent && !parent)
        return std::nullopt;
    const int width = anchor.right - anchor.left + 1;
    const int height = anchor.bottom - anchor.top + 1;
    const Place inner =
        parent ? Place{parent->left + 1, parent->top + 1, parent->right - 1, parent->bottom - 1}
               : Place{0, 0, std::max(m_sheet.columns(), kPageWidth) - 1, m_sheet.rows() + height};
    const int columns = inner.right - inner.left + 1;
    const int rows = inner.bottom - inner.top + 1;
    if (columns < width || rows < height)
        return std::nullopt;
    // How many cells are taken above and to the left of each.
    std::vector<int> taken(u((columns + 1) * (rows + 1)), 0);
    std::vector<char> full(u(columns * rows), 0);
    const auto fill = [&](const Place& place) {
        for (int r = std::max(place.top, inner.top); r <= std::min(place.bottom, inner.bottom);
             ++r) {
            for (int c = std::max(place.left, inner.left); c <= std::min(place.right, inner.right);
                 ++c)
                full[u((r - inner.top) * columns + c - inner.left)] = 1;
        }
    };
    for (std::size_t i = 0; i < m_places.size(); ++i) {
        if (m_places[i] && !isWithin(wanted.parent, m_read.nodes()[i].id))
            fill(*m_places[i]);
    }
    for (const Place& place : m_new)
        fill(place);
    for (int r = 0; r < rows; ++r) {
        for (int c = 0; c < columns; ++c) {
            const bool is =
                full[u(r * columns + c)] != 0 || !m_sheet.isBlank(r + inner.top, c + inner.left);
            taken[u((r + 1) * (columns + 1) + c + 1)] =
                (is ? 1 : 0) + taken[u(r * (columns + 1) + c + 1)] +
                taken[u((r + 1) * (columns + 1) + c)] - taken[u(r * (columns + 1) + c)];
        }
    }
    std::optional<Place> best;
    int bestCost = 0;
    const int pad = parent ? 1 : 0;
    for (int r = 0; r + height <= rows; ++r) {
        for (int c = pad; c + width + pad <= columns; ++c) {
            const int top = std::max(r - kRowGap, 0);
            const int bottom = std::min(r + height + kRowGap, rows);
            const int left = std::max(c - kSideGap / 2, 0);
            const int right = std::min(c + width + kSideGap / 2, columns);
            const int inside =
                taken[u(bottom * (columns + 1) + right)] - taken[u(top * (columns + 1) + right)] -
                taken[u(bottom * (columns + 1) + left)] + taken[u(top * (columns + 1) + left)];
            if (inside != 0)
                continue;
            const int cost =
                std::abs(c + inner.left - anchor.left) + 3 * std::abs(r + inner.top - anchor.top);
            if (best && cost >= bestCost)
                continue;
            bestCost = cost;
            best = Place{c + inner.left, r + inner.top, c + inner.left + width - 1,
                         r + inner.top + height - 1};
        }
    }
    return best;
}

void Adder::insertRows(int row, int count)
{
    m_sheet.insert(row, count);
    const auto shift = [&](Place& place) {
        place.top += place.top >= row ? count : 0;
        place.bottom += place.bottom >= row ? count : 0;
    };
    for (std::optional<Place>& place : m_places) {
        if (place)
            shift(*place);
    }
    std::for_each(m_new.begin(), m_new.end(), shift);
}

/// Moves the lower and right border of a box outward where nothing is in the way.
bool Adder::stretch(Place& box, int rows, int columns)
{
    const int right = box.right + columns;
    const int bottom = box.bottom + rows;
    for (int r = box.top; r <= bottom + (rows > 0 ? 1 : 0); ++r) {
        for (int c = box.left; c <= right + (columns > 0 ? 2 : 0); ++c) {
            if ((r > box.bottom || c > box.right) && !m_sheet.isBlank(r, c))
                return false;
        }
    }
    const auto isPlainBorder = [&](std::string_view sign, bool level) {
        if (sign == (level ? "-" : "|"))
            return true;
        const ascii::Arms arms = sign.empty() || sign == " "
                                     ? ascii::Arms(0)
                                     : ascii::boxArms(codePointAt(sign, 0).value);
        return arms == (level ? ascii::kEast | ascii::kWest : ascii::kNorth | ascii::kSouth);
    };
    for (int c = box.left + 1; c < box.right; ++c) {
        if (rows > 0 && !isPlainBorder(m_sheet.at(box.bottom, c), true))
            return false;
    }
    for (int r = box.top + 1; r < box.bottom; ++r) {
        if (columns > 0 && !isPlainBorder(m_sheet.at(r, box.right), false))
            return false;
    }
    // What runs beside a border that moves would be cut off from it.
    for (int r = box.top; r <= box.bottom && columns > 0; ++r) {
        const std::string sign(m_sheet.at(r, box.right));
        const bool level = r == box.top || r == box.bottom;
        const std::string fill(level ? m_sheet.at(r, box.right - 1) : " ");
        for (int c = box.right; c < right; ++c)
            m_sheet.put(r, c, fill);
        m_sheet.put(r, right, sign);
    }
    for (int c = box.left; c <= right && rows > 0; ++c) {
        const std::string sign(m_sheet.at(box.bottom, c));
        const bool side = c == box.left || c == right;
        const std::string fill(side ? m_sheet.at(box.bottom - 1, c) : " ");
        for (int r = box.bottom; r < bottom; ++r)
            m_sheet.put(r, c, fill);
        m_sheet.put(bottom, c, sign);
    }
    box.right = right;
    box.bottom = bottom;
    return true;
}

/// Makes room in a container that has none: it grows into blanks around it, else rows come above
/// its bottom.
std::optional<Place> Adder::growFor(NodeId parent, Place anchor)
{
    const int number = parent ? m_read.indexOf(parent) : -1;
    if (number < 0 || !m_places[u(number)])
        return std::nullopt;
    Place& box = *m_places[u(number)];
    const int width = anchor.right - anchor.left + 1;
    const int height = anchor.bottom - anchor.top + 1;
    const int wider = std::max(width + 2 * kLeastPad - (box.right - box.left - 1), 0);
    const int first = box.bottom;
    const int rows = height + kRowGap;
    if (wider > 0 && !stretch(box, 0, wider))
        return std::nullopt;
    if (!stretch(box, rows, 0))
        insertRows(box.bottom, rows);
    const int left = std::min(box.left + kPad, box.right - kLeastPad - width);
    for (int row = first + kRowGap; row < first + rows; ++row) {
        for (int c = left - 1; c <= left + width; ++c) {
            if (!m_sheet.isBlank(row, c))
                return std::nullopt;
        }
    }
    return Place{left, first + kRowGap, left + width - 1, first + rows - 1};
}

void Adder::drawBox(const Place& place, const std::vector<std::string>& lines, std::size_t title)
{
    const char* const corners[] = {"┌", "┐", "└", "┘"};
    const std::string level = m_plain ? "-" : "─";
    const std::string upright = m_plain ? "|" : "│";
    for (int r = place.top; r <= place.bottom; ++r) {
        const bool edge = r == place.top || r == place.bottom;
        const int k = r == place.top ? 0 : 2;
        m_sheet.put(r, place.left, edge ? (m_plain ? "+" : corners[k]) : upright);
        m_sheet.put(r, place.right, edge ? (m_plain ? "+" : corners[k + 1]) : upright);
        for (int c = place.left + 1; c < place.right && edge; ++c)
            m_sheet.put(r, c, level);
    }
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const int spare = place.right - place.left + 1 - columnsOf(lines[i]);
        m_sheet.write(place.top + 1 + static_cast<int>(i), place.left + (i < title ? spare / 2 : 2),
                      lines[i]);
    }
}

/// Draws a line where there is room, else with some rows more: below the upper end, then above the
/// lower one.
bool Adder::addEdge(const Addition::NewEdge& edge)
{
    for (int attempt = 0; attempt <= kMostAttempts; ++attempt) {
        const SheetRows sheet = m_sheet;
        const auto places = m_places;
        const auto fresh = m_new;
        for (int k = 0; k < attempt; ++k) {
            const auto from = placeOfEnd(edge.source, edge.newSource);
            const auto to = placeOfEnd(edge.target, edge.newTarget);
            if (!from || !to)
                return false;
            const Place& upper = from->bottom < to->bottom ? *from : *to;
            const Place& lower = from->bottom < to->bottom ? *to : *from;
            if (upper.bottom >= lower.top)
                return false;
            insertRows(k == 0 ? upper.bottom + 1 : lower.top, 2);
        }
        if (drawEdge(edge))
            return true;
        m_sheet = sheet;
        m_places = places;
        m_new = fresh;
    }
    return false;
}

bool Adder::drawEdge(const Addition::NewEdge& edge)
{
    const std::optional<Place> from = placeOfEnd(edge.source, edge.newSource);
    const std::optional<Place> to = placeOfEnd(edge.target, edge.newTarget);
    if (!from || !to)
        return false;
    const std::string text = m_sheet.text();
    const ascii::Reading reading(text);
    const int columns = std::max(m_sheet.columns(), kPageWidth) + 2 * kAroundDrawing;
    if (static_cast<long>(columns) * m_sheet.rows() > kMostCells ||
        reading.connectors.wires().size() > kMostWires)
        return false;
    SearchMemory memory(kEffort);
    AsciiRouter router(columns, m_sheet.rows() + 2 * kAroundDrawing, m_plain, memory);
    occupy(router, reading);
    const auto port = [&](const Place& place, bool inside) {
        AsciiRouter::Port around{place.left + kAroundDrawing, place.top + kAroundDrawing,
                                 place.right + kAroundDrawing, place.bottom + kAroundDrawing,
                                 inside};
        around.text = place.bottom - place.top < 2;
        return around;
    };
    const bool outOf = edge.source && edge.target && edge.source != edge.target &&
                       isWithin(edge.target, edge.source);
    const bool into = edge.source && edge.target && edge.source != edge.target &&
                      isWithin(edge.source, edge.target);
    AsciiRouter::Port start = port(*from, outOf);
    AsciiRouter::Port end = port(*to, into);
    if (edge.edge.source == edge.edge.target) {
        start.sides = AsciiCanvas::East;
        end.sides = AsciiCanvas::South;
    }
    const int heads = (edge.edge.targetMarker != Marker::None ? 1 : 0) +
                      (edge.edge.sourceMarker != Marker::None ? 1 : 0);
    const int net = static_cast<int>(reading.connectors.wires().size()) + 2;
    AsciiRouter::Way way = router.route(start, end, net, false, heads, true);
    if (way.empty())
        return false;
    for (AsciiRouter::Cell& cell : way) {
        cell.column -= kAroundDrawing;
        cell.row -= kAroundDrawing;
        if (cell.column < 0 || cell.row < 0)
            return false;
    }
    AddedLine line(m_sheet, m_plain);
    line.draw(way, edge.edge, *from, *to, [&](AsciiRouter::Cell cell) {
        return std::any_of(m_places.begin(), m_places.end(),
                           [&](const auto& place) { return place && place->hasOnBorder(cell); });
    });
    return edge.edge.label.empty() || line.putLabel(way, labelLine(edge.edge.label));
}

}  // namespace

std::vector<std::string> pictureOf(std::string_view drawing, const Rect& box)
{
    const SheetRows sheet(drawing);
    const Place place = placeOf(box);
    std::vector<std::string> rows;
    for (int r = place.top; r <= place.bottom; ++r) {
        std::string& row = rows.emplace_back();
        for (int c = place.left; c <= place.right; ++c)
            row += sheet.at(r, c);
    }
    return rows;
}

std::optional<std::string> withAdded(std::string_view drawing, const Diagram& read,
                                     const Addition& addition)
{
    return Adder(drawing, read).run(addition);
}

}  // namespace stratoplan::drawing
