#include "model/base/text_util.h"
#include "model/drawing/plan.h"
#include "model/drawing/text.h"
#include "model/layout/layout.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace stratoplan::drawing {

namespace {

// So many scene units are one cell: of the distances that a picture keeps two cells are left
// between lines, a blank cell between a line and a border. Spare rows and columns go afterwards.
// A later attempt has more cells for the same distances.
constexpr double kCell = 5;
constexpr double kSmallestCell = 3;
constexpr int kMargin = 6;  // columns around everything, for lines that go round
constexpr int kMarginRows = 3;
constexpr int kSides = 3;  // columns from a frame to what it holds, the border among them
constexpr int kFoot = 2;   // rows
constexpr int kTitleLeft = 2;
constexpr int kBesideLabel = 2;     // columns: a blank, and room for a bend behind it
constexpr int kRowsOfLabel = 3;     // itself, and where a line meets it from above and below
constexpr int kFewLines = 4;        // that any box has room for
constexpr int kLongestOnBox = 16;   // columns of a label on a loop for which its box grows
constexpr int kBesideLoop = 11;     // columns of the box beside that label
constexpr int kFromCorner = 2;      // columns of a line from a box's corner
constexpr int kSparse = 1'000'000;  // cells: so large a plan is mostly blank

std::size_t u(int i)
{
    return static_cast<std::size_t>(i);
}

bool isSideways(Direction direction)
{
    return direction == Direction::LeftRight || direction == Direction::RightLeft;
}

/// Room on the borders of boxes that many lines meet. A loop leaves the side in a row of its own;
/// where lines run sideways the first two stand on the top and below the bottom.
void widenHubs(const Diagram& diagram, bool sideways, bool plain, AsciiPlan& plan)
{
    std::vector<int> lines(plan.items.size(), 0);
    std::vector<int> loops(plan.items.size(), 0);
    std::vector<int> widths(plan.items.size(), 0);  // for loops
    for (const Edge& edge : diagram.edges()) {
        ++lines[u(diagram.indexOf(edge.source) + 1)];
        ++lines[u(diagram.indexOf(edge.target) + 1)];
        if (edge.source != edge.target)
            continue;
        const int item = diagram.indexOf(edge.source) + 1;
        ++loops[u(item)];
        const int label = columnsOf(labelLine(edge.label));
        if (sideways && label <= kLongestOnBox)
            widths[u(item)] = std::max(widths[u(item)], kBesideLoop + std::max(label, 1));
    }
    for (std::size_t i = 1; i < plan.items.size(); ++i) {
        AsciiItem& item = plan.items[i];
        if (item.kind != AsciiItem::Kind::Box)
            continue;
        if (lines[i] > kFewLines)
            item.width = std::max(item.width, 2 * lines[i] + 3);
        // Its text stays in the middle.
        if (widths[i] > item.width)
            item.width = widths[i] + (widths[i] - item.textWidth()) % 2;
        const int atSide = sideways ? loops[i] - 1 : loops[i];
        // Plus signs below each other would be read as a line.
        item.height = std::max(item.height, (plain ? 2 * atSide - 1 : atSide) + 2);
    }
}

/// Turns a plan into a scene to be laid out and what comes of it back into cells.
class LaidOut {
public:
    LaidOut(const Diagram& diagram, bool plain, int attempt)
        : m_diagram(diagram)
        , m_plan(itemsOf(diagram, plain))
        , m_plain(plain)
        , m_cell(std::max(kCell - attempt, kSmallestCell))
    {
    }

    AsciiPlan run(bool upright);

private:
    /// The leg of a route that a label lies on: whether it runs sideways, to the left or up, and
    /// its place.
    struct Leg {
        bool across = false;
        bool backward = false;
        AsciiRouter::Cell at;
    };
    int columnAt(double x) const { return static_cast<int>(std::floor(x / m_cell)) + kMargin; }
    int rowAt(double y) const { return static_cast<int>(std::floor(y / m_cell)) + kMarginRows; }
    GivenSizes sizes() const;
    void place(const Layout& layout);
    Leg legOf(const Polyline& route, const AsciiRouter::Way& guide, Point label) const;
    int holderOf(int a, int b) const;
    void addLabel(int edge, const EdgePlace& place);
    void meetSides(int edge);

    const Diagram& m_diagram;
    AsciiPlan m_plan;
    bool m_plain;
    double m_cell;  // scene units
};

GivenSizes LaidOut::sizes() const
{
    GivenSizes sizes;
    sizes.cell = m_cell;
    for (std::size_t i = 1; i < m_plan.items.size(); ++i) {
        const AsciiItem& item = m_plan.items[i];
        GivenSizes::Part part;
        part.size = {(item.width - 1) * m_cell, (item.height - 1) * m_cell};
        if (item.kind == AsciiItem::Kind::Container) {
            const int rows = static_cast<int>(item.title.size() + item.lines.size());
            part.bar = (rows + 3) * m_cell;
            part.sides = kSides * m_cell;
            part.bottom = kFoot * m_cell;
            if (rows > 0)
                part.title = {(kTitleLeft - 1) * m_cell, m_cell,
                              (item.textWidth() + 2 * item.textRoom()) * m_cell, rows * m_cell};
        }
        sizes.nodes.push_back(part);
    }
    for (const Edge& edge : m_diagram.edges()) {
        const std::string label = labelLine(edge.label);
        // One that may stand beside its line needs the same room on the other side.
        const int sides = isInBrackets(label) ? columnsOf(label) + 2 * kBesideLabel : 0;
        sizes.labels.push_back(label.empty()
                                   ? Size{}
                                   : Size{(columnsOf(label) + 2 * kBesideLabel + sides) * m_cell,
                                          kRowsOfLabel * m_cell});
    }
    return sizes;
}

LaidOut::Leg LaidOut::legOf(const Polyline& route, const AsciiRouter::Way& guide, Point label) const
{
    Leg leg;
    double nearest = 1e18;
    for (std::size_t i = 0; i + 1 < route.size(); ++i) {
        const Point a = route[i];
        const Point b = route[i + 1];
        const Point on{std::clamp(label.x, std::min(a.x, b.x), std::max(a.x, b.x)),
                       std::clamp(label.y, std::min(a.y, b.y), std::max(a.y, b.y))};
        const double away = std::abs(on.x - label.x) + std::abs(on.y - label.y);
        if (away >= nearest)
            continue;
        nearest = away;
        const bool across = std::abs(a.x - b.x) > std::abs(a.y - b.y);
        leg = {across, across ? a.x > b.x : a.y > b.y, {columnAt(on.x), rowAt(on.y)}};
        (across ? leg.at.row : leg.at.column) = across ? guide[i].row : guide[i].column;
    }
    return leg;
}

/// The innermost item that holds both ends; an end may be that item itself.
int LaidOut::holderOf(int a, int b) const
{
    std::vector<int> around;
    for (int i = a; i > 0; i = m_plan.items[u(i)].parent)
        around.push_back(i);
    for (int i = b; i > 0; i = m_plan.items[u(i)].parent) {
        if (std::find(around.begin(), around.end(), i) != around.end())
            return i;
    }
    return 0;
}

void LaidOut::addLabel(int edge, const EdgePlace& place)
{
    const Edge& e = m_diagram.edges()[u(edge)];
    const Leg leg = legOf(place.route, m_plan.guides[u(edge)], place.labelBox->center());
    if (!leg.across && isInBrackets(labelLine(e.label)))
        return;
    AsciiItem item;
    item.kind = AsciiItem::Kind::Label;
    item.node = edge;
    item.title.push_back(labelLine(e.label));
    item.width = columnsOf(item.title.front());
    item.height = 1;
    item.across = leg.across;
    item.backward = leg.backward;
    const int source = m_diagram.indexOf(e.source) + 1;
    const int target = m_diagram.indexOf(e.target) + 1;
    item.parent = source == target ? m_plan.items[u(source)].parent : holderOf(source, target);
    // A line runs upright through the middle of a label; sideways it needs the room on both sides.
    item.left = leg.across ? columnAt(place.labelBox->center().x) - item.width / 2
                           : leg.at.column - (item.width - 1) / 2;
    item.top = leg.at.row;
    const int number = static_cast<int>(m_plan.items.size());
    m_plan.labelOfEdge[u(edge)] = number;
    m_plan.items[u(item.parent)].children.push_back(number);
    m_plan.items.push_back(std::move(item));
}

/// No line meets the corner of a box: its first and last legs move to where they may.
void LaidOut::meetSides(int edge)
{
    AsciiRouter::Way& guide = m_plan.guides[u(edge)];
    if (guide.size() < 2)
        return;
    const Edge& e = m_diagram.edges()[u(edge)];
    for (const bool atStart : {true, false}) {
        const AsciiItem& item =
            m_plan.items[u(m_diagram.indexOf(atStart ? e.source : e.target) + 1)];
        AsciiRouter::Cell& end = atStart ? guide.front() : guide.back();
        AsciiRouter::Cell& next = atStart ? guide[1] : guide[guide.size() - 2];
        if (item.kind != AsciiItem::Kind::Box)
            continue;
        const int aside = std::min(kFromCorner, (item.width - 1) / 2);
        if (end.row == next.row)
            end.row = next.row = std::clamp(end.row, item.top + 1, item.bottom() - 1);
        else
            end.column = next.column =
                std::clamp(end.column, item.left + aside, item.right() - aside);
    }
}

void LaidOut::place(const Layout& layout)
{
    for (std::size_t i = 0; i < layout.nodes.size(); ++i) {
        const NodePlace& place = layout.nodes[i];
        AsciiItem& item = m_plan.items[i + 1];
        item.left = columnAt(place.box.x);
        item.top = rowAt(place.box.y);
        if (item.kind != AsciiItem::Kind::Container)
            continue;
        item.width = columnAt(place.box.right()) - item.left + 1;
        item.height = rowAt(place.box.bottom()) - item.top + 1;
        item.titleLeft = columnAt(place.textBox.x) + item.textRoom();
        item.titleTop = rowAt(place.textBox.y);
    }
    m_plan.columns = m_plan.items[0].width = columnAt(layout.size.width) + kMargin;
    m_plan.rows = m_plan.items[0].height = rowAt(layout.size.height) + kMarginRows;
    m_plan.labelOfEdge.assign(m_diagram.edges().size(), -1);
    for (std::size_t e = 0; e < layout.edges.size(); ++e) {
        const EdgePlace& place = layout.edges[e];
        m_plan.guides.emplace_back();
        for (const Point corner : place.route)
            m_plan.guides.back().push_back({columnAt(corner.x), rowAt(corner.y)});
        meetSides(static_cast<int>(e));
        m_plan.sourceTrunks.push_back(place.sourceTrunk);
        m_plan.targetTrunks.push_back(place.targetTrunk);
        if (place.labelBox && !place.route.empty())
            addLabel(static_cast<int>(e), place);
    }
}

AsciiPlan LaidOut::run(bool upright)
{
    const Direction direction = m_diagram.header().direction;
    widenHubs(m_diagram, !upright && isSideways(direction), m_plain, m_plan);
    const GivenSizes given = sizes();
    LayoutOptions options;
    options.anew = true;
    options.sizes = &given;
    if (upright)
        options.direction = Direction::TopBottom;
    place(layOut(m_diagram, builtInCatalog(), tableMeasurer(), options));
    if (m_plan.columns > kSparse / m_plan.rows)
        condense(m_plan);
    return std::move(m_plan);
}

}  // namespace

AsciiPlan planLaidOut(const Diagram& diagram, bool plain, int attempt)
{
    // What runs to the side may be too wide: the last attempt turns it.
    const Direction direction = diagram.header().direction;
    const bool turned = isSideways(direction) && attempt > 1;
    return LaidOut(diagram, plain, turned ? 0 : attempt).run(turned);
}

}  // namespace stratoplan::drawing
