#include "model/drawing/ground.h"

#include "model/base/text_util.h"
#include "model/drawing/text.h"

#include <algorithm>
#include <cstdlib>

namespace stratoplan::drawing {

namespace {

constexpr int kSideGap = 4;      // columns between a new box and the one that it stands beside
constexpr int kRowGap = 1;       // rows around a new box
constexpr int kPad = 3;          // columns between a frame and what is in it
constexpr int kLeastPad = 2;     // the same where it is narrow
constexpr int kPageWidth = 100;  // columns that a drawing may fill

std::size_t u(int i)
{
    return static_cast<std::size_t>(i);
}

/// Whether nothing but the border itself is drawn there.
bool isPlainBorder(std::string_view sign, bool level)
{
    if (sign == (level ? "-" : "|"))
        return true;
    const ascii::Arms arms =
        sign.empty() || sign == " " ? ascii::Arms(0) : ascii::boxArms(codePointAt(sign, 0).value);
    return arms == (level ? ascii::kEast | ascii::kWest : ascii::kNorth | ascii::kSouth);
}

/// Whether something can stand in it: a text without a box holds nothing.
bool isFrame(const Place& place)
{
    return place.bottom - place.top > 1;
}

/// Whether lines are drawn with plain signs: where there are none, arrows tell.
bool hasPlainLines(std::string_view drawing)
{
    const auto holds = [&](std::string_view sign) {
        return drawing.find(sign) != std::string_view::npos;
    };
    const bool arrows = holds("→") || holds("↓") || holds("←") || holds("↑") || holds("▼") ||
                        holds("►") || holds("▶");
    return !hasBoxDrawing(drawing) && (!arrows || holds("+-") || holds("--"));
}

}  // namespace

Ground::Ground(std::string_view drawing, const Diagram& read)
    : m_read(&read), m_sheet(drawing), m_plain(hasPlainLines(drawing))
{
    for (const Node& node : read.nodes())
        m_places.push_back(node.placement.box ? std::optional(placeOf(*node.placement.box))
                                              : std::nullopt);
}

bool Ground::isWithin(NodeId node, NodeId container) const
{
    for (NodeId id = node; id; id = m_read->node(id)->parent) {
        if (id == container)
            return true;
    }
    return false;
}

Place Ground::opened(Place place, NodeId parent) const
{
    for (const Opening& opening : m_openings) {
        // In what opened, all keeps its distance to what is there.
        const bool within = !opening.container || isWithin(parent, opening.container);
        const int rows = within || place.top >= opening.row ? opening.rows : 0;
        const int columns = within || place.left >= opening.column ? opening.columns : 0;
        place = {place.left + columns, place.top + rows, place.right + columns,
                 place.bottom + rows};
    }
    return place;
}

void Ground::openFor(std::vector<Place> wanted, NodeId parent)
{
    const std::optional<Place> box = placeOfNode(parent);
    if (parent && (!box || !isFrame(*box)))
        return;
    Opening opening{.container = parent};
    const int top = box ? firstRowIn(parent) : m_sheet.firstRow();
    const int left = box ? box->left + kPad : m_sheet.firstColumn();
    opening.row = box ? rowToOpen(parent, top) : top;
    opening.column = box ? columnToOpen(parent) : 0;
    const auto meetsTitle = [&](const Place& place) {
        for (int r = place.top; r < top; ++r) {
            for (int c = place.left - 1; c <= place.right + 1; ++c) {
                if (r <= box->top || (c > box->left && c < box->right && !m_sheet.isBlank(r, c)))
                    return true;
            }
        }
        return false;
    };
    for (Place& place : wanted) {
        place = opened(place, parent);
        if (box ? meetsTitle(place) : place.top < top)
            opening.rows = std::max(opening.rows, top - place.top);
        if (place.left < (box ? box->left + kLeastPad : left))
            opening.columns = std::max(opening.columns, left - place.left);
    }
    if (opening.rows > 0)
        insertRows(opening.row, opening.rows);
    if (opening.columns > 0)
        insertColumns(opening.column, opening.columns);
    m_openings.push_back(opening);
}

bool Ground::isBlankWithin(const Place& box, int row) const
{
    for (int c = box.left + 1; c < box.right; ++c) {
        if (!m_sheet.isBlank(row, c))
            return false;
    }
    return true;
}

/// The first row in a container that is below its title; above all that it holds.
int Ground::firstRowIn(NodeId container) const
{
    const Place box = *placeOfNode(container);
    int first = box.bottom;
    for (std::size_t i = 0; i < m_places.size(); ++i) {
        const NodeId id = m_read->nodes()[i].id;
        if (m_places[i] && id != container && isWithin(id, container))
            first = std::min(first, m_places[i]->top);
    }
    if (first < box.bottom) {
        while (first > box.top + 1 && isBlankWithin(box, first - 1))
            --first;
        return first;
    }
    int row = box.top + 1;
    while (row < box.bottom && isBlankWithin(box, row))
        ++row;
    if (row == box.bottom)  // its title is in its border
        return box.top + 1;
    while (row < box.bottom && !isBlankWithin(box, row))
        ++row;
    return row;
}

/// The row in a container, above all that it holds and not above `first`, before which rows may
/// come without stretching a box elsewhere, if there is one.
int Ground::rowToOpen(NodeId container, int first) const
{
    const Place box = *placeOfNode(container);
    std::vector<Place> boxes = m_new;
    for (std::size_t i = 0; i < m_places.size(); ++i) {
        const Node& node = m_read->nodes()[i];
        if (m_places[i] && !node.isContainer && !isWithin(node.id, container))
            boxes.push_back(*m_places[i]);
    }
    for (int row = first; row == first || isBlankWithin(box, row - 1); ++row) {
        if (row > box.bottom)
            break;
        if (std::none_of(boxes.begin(), boxes.end(), [&](const Place& other) {
                return other.top < row && row <= other.bottom;
            }))
            return row;
    }
    return first;
}

void Ground::closeEnd()
{
    int most = 0;
    for (const Opening& opening : m_openings)
        most += opening.container ? 0 : opening.rows;
    m_sheet.dropBlankEnd(most);
}

/// The column in a container, left of all that it holds, before which columns come; where nothing
/// is in it, the first that something may stand in.
int Ground::columnToOpen(NodeId container) const
{
    const Place box = *placeOfNode(container);
    int first = box.right;
    for (std::size_t i = 0; i < m_places.size(); ++i) {
        const Node& node = m_read->nodes()[i];
        if (m_places[i] && node.id != container && isWithin(node.id, container))
            first = std::min(first, m_places[i]->left);
    }
    return first < box.right ? first : std::min(box.left + kPad, box.right);
}

/// The rightmost column in a container, behind all that it holds, before which columns may come
/// without stretching a box elsewhere; that of its right border where each would.
int Ground::columnToGrow(NodeId container) const
{
    const Place box = *placeOfNode(container);
    std::vector<Place> boxes = m_new;
    int first = box.left + 1;
    for (std::size_t i = 0; i < m_places.size(); ++i) {
        const Node& node = m_read->nodes()[i];
        if (!m_places[i])
            continue;
        if (node.id != container && isWithin(node.id, container))
            first = std::max(first, m_places[i]->right + 1);
        if (!node.isContainer && node.id != container)
            boxes.push_back(*m_places[i]);
    }
    for (int column = box.right; column >= first; --column) {
        if (std::none_of(boxes.begin(), boxes.end(), [&](const Place& other) {
                return other.left < column && column <= other.right;
            }))
            return column;
    }
    return box.right;
}

std::optional<Place> Ground::exactRoom(NodeId owner, Place anchor)
{
    std::optional<Place> parent = placeOfNode(owner);
    if (owner && (!parent || !isFrame(*parent)))
        return std::nullopt;
    if (anchor.left < m_sheet.firstColumn() || anchor.top < m_sheet.firstRow())
        return std::nullopt;
    int row = anchor.bottom + 1;  // of the first box in the way
    const auto meets = [&](const Place& other) {
        return other.left <= anchor.right + 1 && other.right + 1 >= anchor.left &&
               other.top <= anchor.bottom && other.bottom >= anchor.top;
    };
    for (std::size_t i = 0; i < m_places.size(); ++i) {
        if (m_places[i] && m_read->nodes()[i].parent == owner && meets(*m_places[i]))
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
        parent = placeOfNode(owner);
    }
    if (parent && anchor.bottom >= parent->bottom) {
        insertRows(rowToGrow(owner), anchor.bottom + kRowGap + 1 - parent->bottom);
        parent = placeOfNode(owner);
    }
    const int wider = parent ? anchor.right + kLeastPad - parent->right : 0;
    if (wider > 0) {
        widen(owner, wider + kPad - kLeastPad);
        parent = placeOfNode(owner);
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

/// Moves the right border of a container outward, and those around it where they are in the way;
/// where something is in their way, it moves along.
void Ground::widen(NodeId container, int columns)
{
    const SheetRows sheet = m_sheet;
    const auto places = m_places;
    if (stretchRight(container, columns))
        return;
    m_sheet = sheet;
    m_places = places;
    insertColumns(columnToGrow(container), columns);
}

bool Ground::stretchRight(NodeId container, int columns)
{
    const NodeId outer = m_read->node(container)->parent;
    const std::optional<Place> around = placeOfNode(outer);
    Place& box = *m_places[u(m_read->indexOf(container))];
    const int wider = around ? box.right + columns + kPad - around->right : 0;
    return (wider <= 0 || stretchRight(outer, wider)) && stretch(box, 0, columns);
}

/// The lowest row in a container, below all that it holds, before which rows may come without
/// stretching a box elsewhere; that of its bottom where each would.
int Ground::rowToGrow(NodeId container) const
{
    const Place box = *placeOfNode(container);
    std::vector<Place> boxes = m_new;
    int first = box.top + 1;
    for (std::size_t i = 0; i < m_places.size(); ++i) {
        const Node& node = m_read->nodes()[i];
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

std::optional<Place> Ground::roomFor(NodeId owner, Place anchor) const
{
    const std::optional<Place> parent = placeOfNode(owner);
    if (owner && !parent)
        return std::nullopt;
    const int width = anchor.right - anchor.left + 1;
    const int height = anchor.bottom - anchor.top + 1;
    const Place inner =
        parent ? Place{parent->left + 1, parent->top + 1, parent->right - 1, parent->bottom - 1}
               : Place{m_sheet.firstColumn(), m_sheet.firstRow(),
                       std::max(m_sheet.columns(), kPageWidth) - 1, m_sheet.endRow() + height};
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
        if (m_places[i] && !isWithin(owner, m_read->nodes()[i].id))
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

void Ground::insertRows(int row, int count)
{
    m_sheet.insert(row, count);
    shift(&Place::top, &Place::bottom, row, count);
}

void Ground::insertColumns(int column, int count)
{
    std::vector<Place> places = m_new;
    for (const std::optional<Place>& place : m_places) {
        if (place)
            places.push_back(*place);
    }
    m_sheet.insertColumns(column, count, places);
    shift(&Place::left, &Place::right, column, count);
}

/// Moves what begins or ends there or beyond; `low` and `high` are those ends.
void Ground::shift(int Place::*low, int Place::*high, int from, int count)
{
    const auto move = [&](Place& place) {
        place.*low += place.*low >= from ? count : 0;
        place.*high += place.*high >= from ? count : 0;
    };
    for (std::optional<Place>& place : m_places) {
        if (place)
            move(*place);
    }
    std::for_each(m_new.begin(), m_new.end(), move);
}

std::optional<Place> Ground::wrap(const std::vector<NodeId>& nodes, int title)
{
    const auto bounds = [&]() -> std::optional<Place> {
        std::optional<Place> all;
        for (const NodeId id : nodes) {
            const std::optional<Place> place = placeOfNode(id);
            if (!place)
                return std::nullopt;
            if (!all)
                all = place;
            all = Place{std::min(all->left, place->left), std::min(all->top, place->top),
                        std::max(all->right, place->right), std::max(all->bottom, place->bottom)};
        }
        return all;
    };
    std::optional<Place> inner = bounds();
    if (!inner)
        return std::nullopt;
    for (std::size_t i = 0; i < m_places.size(); ++i) {
        const NodeId id = m_read->nodes()[i].id;
        const bool isOfThem = std::any_of(nodes.begin(), nodes.end(), [&](NodeId node) {
            return isWithin(id, node) || isWithin(node, id);
        });
        const std::optional<Place>& other = m_places[i];
        if (!isOfThem && other && other->left <= inner->right && other->right >= inner->left &&
            other->top <= inner->bottom && other->bottom >= inner->top)
            return std::nullopt;
    }
    const int wider = std::max(title + 2 - (inner->right - inner->left + 1) - kPad, 0);
    insertColumns(inner->right + 1, kPad + wider);
    insertColumns(inner->left, kPad);
    if (inner->bottom + 1 < m_sheet.rows())
        insertRows(inner->bottom + 1, 1);
    insertRows(inner->top, 2);
    inner = bounds();
    return Place{inner->left - kPad, inner->top - 2, inner->right + kPad + wider,
                 inner->bottom + 1};
}

bool Ground::resize(NodeId container, const Place& before, const Place& after)
{
    Place& box = *m_places[u(m_read->indexOf(container))];
    const int wider = after.right - before.right;
    const int lower = after.bottom - before.bottom;
    if (wider > 0)
        widen(container, wider);
    if (lower > 0 && !stretch(box, lower, 0))
        insertRows(rowToGrow(container), lower);
    if (after.left < before.left)
        insertColumns(columnToOpen(container), before.left - after.left);
    if (after.top < before.top)
        insertRows(rowToOpen(container, firstRowIn(container)), before.top - after.top);
    return pullIn(box, ascii::kEast, -wider) && pullIn(box, ascii::kSouth, -lower) &&
           pullIn(box, ascii::kWest, after.left - before.left) &&
           pullIn(box, ascii::kNorth, after.top - before.top);
}

/// Moves a border inward over blanks, unless a line leads to it.
bool Ground::pullIn(Place& box, ascii::Arms side, int by)
{
    if (by <= 0)
        return true;
    const bool level = side == ascii::kNorth || side == ascii::kSouth;
    const int inward = side == ascii::kEast || side == ascii::kSouth ? -1 : 1;
    int& at = side == ascii::kNorth   ? box.top
              : side == ascii::kSouth ? box.bottom
              : side == ascii::kWest  ? box.left
                                      : box.right;
    const int begin = level ? box.left : box.top;
    const int end = level ? box.right : box.bottom;
    if (by + 1 >= (level ? box.bottom - box.top : box.right - box.left))
        return false;
    const auto row = [&](int along, int across) { return level ? across : along; };
    const auto column = [&](int along, int across) { return level ? along : across; };
    for (int along = begin; along <= end; ++along) {
        const bool corner = along == begin || along == end;
        if (!corner && !isPlainBorder(m_sheet.at(row(along, at), column(along, at)), level))
            return false;
        for (int k = 1; k <= by + (level ? 0 : 1); ++k) {
            const int across = at + inward * k;
            const std::string_view sign = m_sheet.at(row(along, across), column(along, across));
            if (corner ? !isPlainBorder(sign, !level) : sign != " ")
                return false;
        }
    }
    for (int along = begin; along <= end; ++along) {
        const std::string sign(m_sheet.at(row(along, at), column(along, at)));
        for (int k = 0; k < by; ++k)
            m_sheet.put(row(along, at + inward * k), column(along, at + inward * k), " ");
        m_sheet.put(row(along, at + inward * by), column(along, at + inward * by), sign);
    }
    at += inward * by;
    return true;
}

/// Moves the lower and right border of a box outward where nothing is in the way.
bool Ground::stretch(Place& box, int rows, int columns)
{
    const int right = box.right + columns;
    const int bottom = box.bottom + rows;
    for (int r = box.top; r <= bottom + (rows > 0 ? 1 : 0); ++r) {
        for (int c = box.left; c <= right + (columns > 0 ? 2 : 0); ++c) {
            if ((r > box.bottom || c > box.right) && !m_sheet.isBlank(r, c))
                return false;
        }
    }
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

std::optional<Place> Ground::growFor(NodeId parent, Place anchor)
{
    const int number = parent ? m_read->indexOf(parent) : -1;
    if (number < 0 || !m_places[u(number)] || !isFrame(*m_places[u(number)]))
        return std::nullopt;
    Place& box = *m_places[u(number)];
    const int width = anchor.right - anchor.left + 1;
    const int height = anchor.bottom - anchor.top + 1;
    const int wider = std::max(width + 2 * kLeastPad - (box.right - box.left - 1), 0);
    const int first = box.bottom;
    const int rows = height + kRowGap;
    if (wider > 0)
        widen(parent, wider);
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

}  // namespace stratoplan::drawing
