#include "model/drawing/addition.h"

#include "model/base/text_util.h"
#include "model/drawing/added_line.h"
#include "model/drawing/canvas.h"
#include "model/drawing/ground.h"
#include "model/drawing/router.h"
#include "model/drawing/text.h"
#include "model/import/ascii/sheet.h"

#include <algorithm>
#include <cstdlib>

namespace stratoplan::drawing {

namespace {

constexpr int kSideGap = 4;      // columns between a new box and the one that it stands beside
constexpr int kPad = 3;          // columns between a frame and what is in it
constexpr int kLineRoom = 6;     // columns of a line between boxes besides its text
constexpr int kPageWidth = 100;  // columns that a drawing may fill
constexpr long kEffort = 400'000;
constexpr int kMostAttempts = 2;
constexpr long kMostCells = 2'000'000;  // of a drawing in which a way is searched
constexpr std::size_t kMostWires = 60'000;

class Adder {
public:
    Adder(std::string_view drawing, const Diagram& read) : m_read(read), m_ground(drawing, read) {}

    std::optional<std::string> run(const Addition& addition);

private:
    struct Look {
        std::vector<std::string> lines = {};
        std::size_t title = 0;  ///< how many of them stand in the middle
        Place anchor = {};      ///< where it would stand best
    };
    static std::size_t u(int i) { return static_cast<std::size_t>(i); }
    Look lookOf(const Addition& addition, int number) const;
    Place anchorOf(const Addition& addition, int number, int width, int height) const;
    void openFor(const Addition& addition);
    bool addNode(const Addition& addition, int number);
    bool addFrame(const Addition::NewNode& wanted);
    void drawBox(const Place& place, const Look& look);
    std::optional<Place> placeOfEnd(NodeId read, int fresh) const
    {
        return fresh >= 0 ? std::optional(m_ground.fresh()[u(fresh)]) : m_ground.placeOfNode(read);
    }
    bool addEdge(const Addition::NewEdge& edge);
    bool drawBetween(const Addition::NewEdge& edge);
    bool drawEdge(const Addition::NewEdge& edge, bool mayGoRound);

    const Diagram& m_read;
    Ground m_ground;
    Branches m_branches;
    bool m_mayWiden = false;
};

std::optional<std::string> Adder::run(const Addition& addition)
{
    m_branches = addition.branches;
    m_mayWiden = addition.mayWiden;
    openFor(addition);
    for (std::size_t i = 0; i < addition.nodes.size(); ++i) {
        if (!addNode(addition, static_cast<int>(i)))
            return std::nullopt;
    }
    for (const Addition::NewSize& size : addition.sizes) {
        if (!m_ground.resize(size.id, placeOf(size.before), placeOf(size.after)))
            return std::nullopt;
    }
    for (const Addition::NewEdge& edge : addition.edges) {
        if (!addEdge(edge))
            return std::nullopt;
    }
    m_ground.closeEnd();
    return m_ground.sheet().text();
}

/// Makes the drawing and its containers begin above and to the left of all that was put there.
void Adder::openFor(const Addition& addition)
{
    std::vector<std::pair<NodeId, std::vector<Place>>> wanted;
    for (std::size_t i = 0; i < addition.nodes.size(); ++i) {
        const Addition::NewNode& one = addition.nodes[i];
        if (one.within >= 0 || !one.around.empty() || !one.node.placement.box)
            continue;
        auto group = std::find_if(wanted.begin(), wanted.end(),
                                  [&](const auto& known) { return known.first == one.parent; });
        if (group == wanted.end())
            group = wanted.insert(wanted.end(), {one.parent, {}});
        group->second.push_back(lookOf(addition, static_cast<int>(i)).anchor);
    }
    for (auto& [parent, places] : wanted)
        m_ground.openFor(std::move(places), parent);
}

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
                mine ? m_ground.placeOfNode(edge.source ? edge.source : edge.target) : std::nullopt;
            if (other && !joined) {
                last = other;
                joined = true;
            }
        }
        for (std::size_t i = 0; i < m_ground.places().size() && !joined; ++i) {
            const std::optional<Place>& place = m_ground.places()[i];
            if (!place || m_read.nodes()[i].parent != wanted.parent)
                continue;
            if (!last || place->bottom > last->bottom ||
                (place->bottom == last->bottom && place->right > last->right))
                last = place;
        }
        const std::optional<Place> parent = m_ground.placeOfNode(wanted.parent);
        if (last)
            at = {last->right + 1 + kSideGap, last->top};
        else if (parent)
            at = {parent->left + kPad, parent->top + 2};
    }
    at.right = at.left + width - 1;
    at.bottom = at.top + height - 1;
    return at;
}

Adder::Look Adder::lookOf(const Addition& addition, int number) const
{
    const Addition::NewNode& wanted = addition.nodes[u(number)];
    Look look{.lines = titleLines(wanted.node.label)};
    look.title = look.lines.size();
    for (std::string& line : bulletsOf(wanted.node.label))
        look.lines.push_back(std::move(line));
    for (const std::string& detail : wanted.node.details) {
        if (const std::string line = oneLine(detail); !line.empty())
            look.lines.push_back((m_ground.isPlain() ? "- " : "• ") + line);
    }
    int width = 3;
    for (const std::string& line : look.lines)
        width = std::max(width, columnsOf(line));
    const int height = std::max(static_cast<int>(look.lines.size()), 1) + 2;
    Place& anchor = look.anchor;
    anchor = anchorOf(addition, number, width + 4, height);
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
    return look;
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
        const Place& now = m_ground.fresh()[u(wanted.within)];
        m_ground.add({now.left + in.left - of.left, now.top + in.top - of.top,
                      now.left + in.right - of.left, now.top + in.bottom - of.top});
        return true;
    }
    if (!wanted.around.empty())
        return addFrame(wanted);
    const Look look = lookOf(addition, number);
    const Place anchor =
        wanted.node.placement.box ? m_ground.opened(look.anchor, wanted.parent) : look.anchor;
    std::optional<Place> place;
    if (addition.exact && wanted.node.placement.box)
        place = m_ground.exactRoom(wanted.parent, anchor);
    if (!place)
        place = m_ground.roomFor(wanted.parent, anchor);
    if (!place)
        place = m_ground.growFor(wanted.parent, anchor);
    if (!place)
        return false;
    if (wanted.picture.empty())
        drawBox(*place, look);
    for (std::size_t i = 0; i < wanted.picture.size(); ++i)
        m_ground.sheet().write(place->top + static_cast<int>(i), place->left, wanted.picture[i]);
    m_ground.add(*place);
    return true;
}

/// A frame around what stands there, which lines cross; its title where none does.
bool Adder::addFrame(const Addition::NewNode& wanted)
{
    SheetRows& sheet = m_ground.sheet();
    const std::string title = labelLine(wanted.node.label);
    const std::optional<Place> place = m_ground.wrap(wanted.around, columnsOf(title));
    if (!place || !wanted.node.details.empty())
        return false;
    const SheetRows before = sheet;
    drawBox(*place, {});
    for (int r = place->top; r <= place->bottom; ++r) {
        const bool level = r == place->top || r == place->bottom;
        for (int c = place->left; c <= place->right; c += level ? 1 : place->right - place->left) {
            if (before.isBlank(r, c))
                continue;
            const std::string sign(before.at(r, c));
            const ascii::Arms arms = sign == "-"   ? ascii::kEast | ascii::kWest
                                     : sign == "|" ? ascii::kNorth | ascii::kSouth
                                                   : ascii::boxArms(codePointAt(sign, 0).value);
            if (arms != (level ? ascii::kNorth | ascii::kSouth : ascii::kEast | ascii::kWest))
                return false;
            sheet.put(r, c, m_ground.isPlain() ? "+" : ascii::Sheet::glyphFor(15, sign));
        }
    }
    const int row = place->top + 1;
    for (int c = place->left + 2, free = 0; c < place->right; ++c) {
        free = sheet.isBlank(row, c) ? free + 1 : 0;
        if (free == columnsOf(title) + 1 || title.empty()) {
            sheet.write(row, c - free + 1, title);
            m_ground.add(*place);
            return true;
        }
    }
    return false;
}

void Adder::drawBox(const Place& place, const Look& look)
{
    SheetRows& sheet = m_ground.sheet();
    const bool plain = m_ground.isPlain();
    const char* const corners[] = {"┌", "┐", "└", "┘"};
    const std::string level = plain ? "-" : "─";
    const std::string upright = plain ? "|" : "│";
    for (int r = place.top; r <= place.bottom; ++r) {
        const bool edge = r == place.top || r == place.bottom;
        const int k = r == place.top ? 0 : 2;
        sheet.put(r, place.left, edge ? (plain ? "+" : corners[k]) : upright);
        sheet.put(r, place.right, edge ? (plain ? "+" : corners[k + 1]) : upright);
        for (int c = place.left + 1; c < place.right && edge; ++c)
            sheet.put(r, c, level);
    }
    for (std::size_t i = 0; i < look.lines.size(); ++i) {
        const int spare = place.right - place.left + 1 - columnsOf(look.lines[i]);
        sheet.write(place.top + 1 + static_cast<int>(i),
                    place.left + (i < look.title ? spare / 2 : 2), look.lines[i]);
    }
}

/// Draws a line where there is room, else with some rows more: below the upper end, then above the
/// lower one, at last around the drawing.
bool Adder::addEdge(const Addition::NewEdge& edge)
{
    const auto source = placeOfEnd(edge.source, edge.newSource);
    const auto target = placeOfEnd(edge.target, edge.newTarget);
    if (source && target &&
        AddedLine(m_ground.sheet(), m_ground.isPlain(), m_branches)
            .drawBetweenTexts(edge.edge, *source, *target, labelLine(edge.edge.label)))
        return true;
    for (int attempt = 0; attempt <= kMostAttempts; ++attempt) {
        const Ground ground = m_ground;
        bool opens = true;
        for (int k = 0; k < attempt && opens; ++k) {
            const auto from = placeOfEnd(edge.source, edge.newSource);
            const auto to = placeOfEnd(edge.target, edge.newTarget);
            if (!from || !to)
                return false;
            const Place& upper = from->bottom < to->bottom ? *from : *to;
            const Place& lower = from->bottom < to->bottom ? *to : *from;
            opens = upper.bottom < lower.top;
            if (opens)
                m_ground.insertRows(k == 0 ? upper.bottom + 1 : lower.top, 2);
        }
        if (opens && drawEdge(edge, false))
            return true;
        m_ground = ground;
        if (!opens)
            break;
    }
    const Ground ground = m_ground;
    if (drawEdge(edge, true))
        return true;
    m_ground = ground;
    return m_mayWiden && drawBetween(edge);
}

/// With columns between boxes that stand too close to each other for the line and its text.
bool Adder::drawBetween(const Addition::NewEdge& edge)
{
    const auto from = placeOfEnd(edge.source, edge.newSource);
    const auto to = placeOfEnd(edge.target, edge.newTarget);
    if (!from || !to)
        return false;
    const Place& left = from->right < to->right ? *from : *to;
    const Place& right = from->right < to->right ? *to : *from;
    const int wanted = columnsOf(labelLine(edge.edge.label)) + kLineRoom;
    const int gap = right.left - left.right - 1;
    if (gap < 0 || gap >= wanted)
        return false;
    m_ground.insertColumns(right.left, wanted - gap);
    return drawEdge(edge, false);
}

bool Adder::drawEdge(const Addition::NewEdge& edge, bool mayGoRound)
{
    std::optional<Place> from = placeOfEnd(edge.source, edge.newSource);
    std::optional<Place> to = placeOfEnd(edge.target, edge.newTarget);
    if (!from || !to)
        return false;
    const std::string text = m_ground.sheet().text();
    const ascii::Reading reading(text);
    const int columns = std::max(m_ground.sheet().columns(), kPageWidth) + 2 * kAroundDrawing;
    if (static_cast<long>(columns) * m_ground.sheet().rows() > kMostCells ||
        reading.connectors.wires().size() > kMostWires)
        return false;
    SearchMemory memory(kEffort);
    AsciiRouter router(columns, m_ground.sheet().rows() + 2 * kAroundDrawing, m_ground.isPlain(),
                       memory);
    occupy(router, reading);
    const auto port = [&](const Place& place, bool inside) {
        AsciiRouter::Port around{place.left + kAroundDrawing, place.top + kAroundDrawing,
                                 place.right + kAroundDrawing, place.bottom + kAroundDrawing,
                                 inside};
        around.text = place.bottom - place.top < 2;
        return around;
    };
    const bool outOf = edge.source && edge.target && edge.source != edge.target &&
                       m_ground.isWithin(edge.target, edge.source);
    const bool into = edge.source && edge.target && edge.source != edge.target &&
                      m_ground.isWithin(edge.source, edge.target);
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
    int above = m_ground.sheet().firstRow();
    int left = m_ground.sheet().firstColumn();
    for (AsciiRouter::Cell& cell : way) {
        cell.column -= kAroundDrawing;
        cell.row -= kAroundDrawing;
        above = std::min(above, cell.row);
        left = std::min(left, cell.column);
    }
    // It goes round the drawing, which makes room for it.
    above = m_ground.sheet().firstRow() - above;
    left -= m_ground.sheet().firstColumn();
    if (!mayGoRound && (above > 0 || left < 0))
        return false;
    if (above > 0)
        m_ground.insertRows(m_ground.sheet().firstRow(), above);
    if (left < 0)
        m_ground.insertColumns(0, -left);
    for (AsciiRouter::Cell& cell : way) {
        cell.column -= left;
        cell.row += above;
    }
    from = placeOfEnd(edge.source, edge.newSource);
    to = placeOfEnd(edge.target, edge.newTarget);
    AddedLine line(m_ground.sheet(), m_ground.isPlain(), m_branches);
    line.draw(way, edge.edge, *from, *to, [&](AsciiRouter::Cell cell) {
        return std::any_of(m_ground.places().begin(), m_ground.places().end(),
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
