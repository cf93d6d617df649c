#include "model/drawing/drawing.h"

#include "model/base/text_util.h"
#include "model/drawing/canvas.h"
#include "model/drawing/plan.h"
#include "model/drawing/router.h"
#include "model/drawing/text.h"
#include "model/import/ascii/ascii.h"
#include "model/import/ascii/defects.h"
#include "model/import/ascii/meaning.h"

#include <algorithm>
#include <cstdlib>
#include <functional>
#include <map>
#include <numeric>
#include <set>

namespace stratoplan::drawing {

namespace {

constexpr std::size_t kMostEdges = 2000;
constexpr int kMostLevels = 64;
constexpr int kTries = 24;
constexpr int kFewestTries = 4;
constexpr std::size_t kTriedEdges = 1500;  // over all tries, about
constexpr long kLeastEffort = 2'000'000;   // steps of searches
constexpr long kEffortOfEdge = 3'000;
constexpr int kStride = 7;
constexpr int kFirst = 1'000'000;  // before all lengths

using Way = AsciiRouter::Way;

/// One arrangement of the diagram, its lines and how many of them found no way.
class Drawing {
public:
    Drawing(const Diagram& diagram, AsciiPlan plan, bool plain, SearchMemory& memory)
        : m_diagram(diagram)
        , m_plan(std::move(plan))
        , m_router(m_plan.columns, m_plan.rows, plain, memory)
        , m_canvas(m_plan.columns, m_plan.rows)
    {
    }

    /// `first`: edges that find their way before all others, as they had none in an earlier try.
    /// `mayStop`: at the first that finds none.
    void route(const std::vector<int>& first, bool mayStop);
    const std::vector<int>& failed() const { return m_failed; }
    std::string text(AsciiCanvas::Charset charset, bool compact);

private:
    struct Line {
        int edge = 0;
        int net = 0;
        bool shares = false;  ///< may begin at another line of its net
        std::vector<Way> ways = {};
    };
    const AsciiItem& itemAt(int item) const { return m_plan.items[static_cast<std::size_t>(item)]; }
    int labelOf(const Line& line) const
    {
        return m_plan.labelOfEdge[static_cast<std::size_t>(line.edge)];
    }
    void block();
    std::vector<Line> linesInOrder(const std::vector<int>& first) const;
    bool takeWay(const AsciiRouter::Port& from, const AsciiRouter::Port& to, Line& line, int room);
    bool connect(Line& line);
    AsciiRouter::Port portOf(int item, int other) const;
    void drawItems();
    bool putLabelBeside(const Line& line);
    void drawLine(const Line& line);
    void join(AsciiRouter::Cell cell, AsciiRouter::Cell other, bool dashed);
    const Edge& edgeOf(const Line& line) const
    {
        return m_diagram.edges()[static_cast<std::size_t>(line.edge)];
    }
    static int directionOf(AsciiRouter::Cell from, AsciiRouter::Cell to);
    void touchBorder(const AsciiRouter::Port& port, AsciiRouter::Cell cell, bool text);

    const Diagram& m_diagram;
    AsciiPlan m_plan;
    AsciiRouter m_router;
    AsciiCanvas m_canvas;
    std::vector<Line> m_lines;
    std::vector<int> m_failed;
    std::map<std::pair<int, int>, int> m_netAt;
};

AsciiRouter::Port Drawing::portOf(int item, int other) const
{
    const AsciiItem& i = m_plan.items[static_cast<std::size_t>(item)];
    AsciiRouter::Port port{i.left, i.top, i.right(), i.bottom()};
    // A line to something within leaves the frame inward.
    for (int p = m_plan.items[static_cast<std::size_t>(other)].parent; p > 0;
         p = m_plan.items[static_cast<std::size_t>(p)].parent)
        port.inside = port.inside || p == item;
    port.text = i.kind == AsciiItem::Kind::Label;
    return port;
}

/// Tells the router what is no line.
void Drawing::block()
{
    for (std::size_t k = 1; k < m_plan.items.size(); ++k) {
        const AsciiItem& item = m_plan.items[k];
        if (item.kind == AsciiItem::Kind::Container)
            m_router.addFrame(item.left, item.top, item.right(), item.bottom());
    }
    for (std::size_t k = 1; k < m_plan.items.size(); ++k) {
        const AsciiItem& item = m_plan.items[k];
        if (item.kind == AsciiItem::Kind::Container) {
            const int rows = static_cast<int>(item.title.size() + item.lines.size());
            int width = 0;
            for (const auto* lines : {&item.title, &item.lines}) {
                for (const std::string& line : *lines)
                    width = std::max(width, columnsOf(line));
            }
            const int left = item.left + (item.width - width) / 2;
            if (rows > 0)
                m_router.block(std::max(left - 4, item.left + 1), item.top + 1,
                               std::min(left + width + 3, item.right() - 1), item.top + rows);
        } else if (item.kind == AsciiItem::Kind::Label) {
            m_router.block(std::max(item.left - 1, 0), item.top, item.right() + 1, item.bottom());
        } else {
            m_router.block(item.left, item.top, item.right(), item.bottom());
        }
    }
    m_router.prepare();
}

/// The edges in the order in which they look for their way, each with its net: lines from one place
/// that say nothing of their own share a stem.
std::vector<Drawing::Line> Drawing::linesInOrder(const std::vector<int>& first) const
{
    const auto edges = m_diagram.edges();
    std::vector<std::pair<int, int>> order;  // length and edge
    for (std::size_t e = 0; e < edges.size(); ++e) {
        if (edges[e].stroke == Stroke::Invisible)
            continue;
        const AsciiItem& a = itemAt(m_diagram.indexOf(edges[e].source) + 1);
        const AsciiItem& b = itemAt(m_diagram.indexOf(edges[e].target) + 1);
        // Labels have only one place where a line meets them: their lines come first.
        const int length = (m_plan.labelOfEdge[e] >= 0 ? 0 : 100'000) +
                           std::abs(a.left + a.right() - b.left - b.right()) / 2 +
                           std::abs(a.top + a.bottom() - b.top - b.bottom());
        const auto early = std::find(first.begin(), first.end(), static_cast<int>(e));
        order.push_back(
            {early == first.end() ? length : static_cast<int>(early - first.begin()) - kFirst,
             static_cast<int>(e)});
    }
    std::stable_sort(order.begin(), order.end());
    std::map<std::pair<int, bool>, int> stems;
    std::vector<Line> lines;
    int nets = 0;
    for (const auto& [length, e] : order) {
        Line line{e};
        const Edge& edge = edgeOf(line);
        const bool forward = edge.targetMarker != Marker::None && edge.sourceMarker == Marker::None;
        line.shares = forward && labelOf(line) < 0 && edge.source != edge.target;
        line.net = nets + 1;
        if (line.shares)
            line.net =
                stems
                    .try_emplace({m_diagram.indexOf(edge.source), edge.stroke == Stroke::Dotted},
                                 line.net)
                    .first->second;
        nets = std::max(nets, line.net);
        lines.push_back(std::move(line));
    }
    return lines;
}

/// A way for the line, taken.
bool Drawing::takeWay(const AsciiRouter::Port& from, const AsciiRouter::Port& to, Line& line,
                      int room)
{
    Way way = m_router.route(from, to, line.net, line.shares, room);
    if (way.empty())
        return false;
    m_router.take(way, line.net);
    line.ways.push_back(std::move(way));
    return true;
}

bool Drawing::connect(Line& line)
{
    const Edge& edge = edgeOf(line);
    const int source = m_diagram.indexOf(edge.source) + 1;
    const int target = m_diagram.indexOf(edge.target) + 1;
    const int label = labelOf(line);
    const int heads =
        (edge.targetMarker != Marker::None ? 1 : 0) + (edge.sourceMarker != Marker::None ? 1 : 0);
    using Arm = AsciiCanvas::Arm;
    if (label < 0) {
        AsciiRouter::Port from = portOf(source, target);
        AsciiRouter::Port to = portOf(target, source);
        if (source == target) {
            from.sides = Arm::East;
            to.sides = Arm::South;
        }
        return takeWay(from, to, line, heads);
    }
    const AsciiItem& text = itemAt(label);
    const AsciiRouter::Port from = portOf(source, label);
    const AsciiRouter::Port to = portOf(target, label);
    AsciiRouter::Port middle = portOf(label, source);
    const AsciiItem& s = itemAt(source);
    const AsciiItem& t = itemAt(target);
    const bool backward = text.across ? s.left + s.right() > t.left + t.right()
                                      : s.top + s.bottom() > t.top + t.bottom();
    const int sides[2] = {text.across ? Arm::West : Arm::North,
                          text.across ? Arm::East : Arm::South};
    for (const int start : {backward ? 1 : 0, backward ? 0 : 1}) {
        middle.sides = sides[start];
        if (!takeWay(from, middle, line, 1))
            continue;
        middle.sides = sides[1 - start];
        // Through a label straight on.
        AsciiRouter::Port behind = middle;
        if (!text.across)
            behind.left = behind.right = line.ways.front().back().column;
        if (takeWay(behind, to, line, heads))
            return true;
        m_router.remove(line.net);
        line.ways.clear();
    }
    return false;
}

void Drawing::route(const std::vector<int>& first, bool mayStop)
{
    block();
    for (Line& line : linesInOrder(first)) {
        if (connect(line)) {
            m_lines.push_back(std::move(line));
            continue;
        }
        m_failed.push_back(line.edge);
        if (mayStop)
            return;
    }
    for (const Line& line : m_lines) {
        if (!putLabelBeside(line))
            m_failed.push_back(line.edge);
    }
}

/// Writes a label that has no place of its own to the right of an upright piece of its line.
bool Drawing::putLabelBeside(const Line& line)
{
    const std::string label = labelLine(edgeOf(line).label);
    if (label.empty() || m_plan.labelOfEdge[static_cast<std::size_t>(line.edge)] >= 0)
        return true;
    const Way& way = line.ways.front();
    const int width = columnsOf(label);
    for (std::size_t k = 0; k < way.size(); ++k) {
        // From the middle to both ends.
        const std::size_t middle = way.size() / 2;
        const std::size_t i = k % 2 == 0 ? middle + k / 2 : middle - (k + 1) / 2;
        if (i + 1 >= way.size() || way[i].column != way[i + 1].column)
            continue;
        bool free = true;
        for (int c = way[i].column + 1; c <= way[i].column + width + 3 && free; ++c)
            free = m_router.isFree(c, way[i].row);
        if (!free)
            continue;
        m_router.block(way[i].column + 1, way[i].row, way[i].column + width + 2, way[i].row);
        m_canvas.drawText(way[i].column + 2, way[i].row, label);
        return true;
    }
    return false;
}

int Drawing::directionOf(AsciiRouter::Cell from, AsciiRouter::Cell to)
{
    if (to.row < from.row)
        return AsciiCanvas::North;
    if (to.row > from.row)
        return AsciiCanvas::South;
    return to.column > from.column ? AsciiCanvas::East : AsciiCanvas::West;
}

/// Draws the arm of the line's end to the border, and that of the border to the line.
void Drawing::touchBorder(const AsciiRouter::Port& port, AsciiRouter::Cell cell, bool text)
{
    AsciiRouter::Cell border = cell;
    if (cell.column < port.left)
        border.column = port.left;
    else if (cell.column > port.right)
        border.column = port.right;
    else if (cell.row < port.top)
        border.row = port.top;
    else if (cell.row > port.bottom)
        border.row = port.bottom;
    else if (port.inside) {
        if (cell.row == port.top + 1)
            border.row = port.top;
        else if (cell.row == port.bottom - 1)
            border.row = port.bottom;
        else if (cell.column == port.left + 1)
            border.column = port.left;
        else
            border.column = port.right;
    }
    m_canvas.addArms(cell.column, cell.row, directionOf(cell, border));
    if (!text)
        m_canvas.addArms(border.column, border.row, directionOf(border, cell));
}

void Drawing::drawLine(const Line& line)
{
    const Edge& edge = m_diagram.edges()[static_cast<std::size_t>(line.edge)];
    const bool dashed = edge.stroke == Stroke::Dotted;
    const int source = m_diagram.indexOf(edge.source) + 1;
    const int target = m_diagram.indexOf(edge.target) + 1;
    const int label = m_plan.labelOfEdge[static_cast<std::size_t>(line.edge)];
    for (std::size_t w = 0; w < line.ways.size(); ++w) {
        const Way& way = line.ways[w];
        const bool first = w == 0;
        const bool last = w + 1 == line.ways.size();
        const AsciiRouter::Port from =
            portOf(first ? source : label, first ? (label >= 0 ? label : target) : target);
        const AsciiRouter::Port to =
            portOf(last ? target : label, last ? (label >= 0 ? label : source) : source);
        const bool shared = m_netAt.count({way.front().column, way.front().row}) != 0 &&
                            m_netAt[{way.front().column, way.front().row}] == line.net;
        for (std::size_t i = 0; i < way.size(); ++i) {
            const auto [known, fresh] = m_netAt.try_emplace({way[i].column, way[i].row}, line.net);
            const bool frame = m_router.isFrame(way[i].column, way[i].row);
            if (!fresh && known->second != line.net && !frame)
                m_canvas.setHop(way[i].column, way[i].row);
            if (i > 0)
                m_canvas.addArms(way[i].column, way[i].row, directionOf(way[i], way[i - 1]),
                                 dashed && !frame);
            if (i + 1 < way.size())
                m_canvas.addArms(way[i].column, way[i].row, directionOf(way[i], way[i + 1]),
                                 dashed && !frame);
        }
        const auto headToward = [&](const AsciiRouter::Port& port, AsciiRouter::Cell cell) {
            AsciiRouter::Cell at = cell;
            if (cell.column < port.left || (port.inside && cell.column == port.right - 1))
                ++at.column;
            else if (cell.column > port.right || (port.inside && cell.column == port.left + 1))
                --at.column;
            if (cell.row < port.top || (port.inside && cell.row == port.bottom - 1)) {
                at = cell;
                ++at.row;
            } else if (cell.row > port.bottom || (port.inside && cell.row == port.top + 1)) {
                at = cell;
                --at.row;
            }
            return static_cast<AsciiCanvas::Arm>(directionOf(cell, at));
        };
        if (first && edge.sourceMarker != Marker::None)
            m_canvas.setHead(way.front().column, way.front().row, headToward(from, way.front()));
        else if (!shared)
            touchBorder(from, way.front(), from.text);
        if (last && edge.targetMarker != Marker::None)
            m_canvas.setHead(way.back().column, way.back().row, headToward(to, way.back()));
        else
            touchBorder(to, way.back(), to.text);
    }
}

void Drawing::drawItems()
{
    for (std::size_t k = 1; k < m_plan.items.size(); ++k) {
        const AsciiItem& item = m_plan.items[k];
        if (item.kind == AsciiItem::Kind::Label) {
            m_canvas.drawText(item.left, item.top, item.title.front());
            continue;
        }
        m_canvas.drawBox(item.left, item.top, item.right(), item.bottom());
        int row = item.top + 1;
        for (const std::string& line : item.title)
            m_canvas.drawText(item.left + (item.width - columnsOf(line)) / 2, row++, line);
        int width = 0;
        for (const std::string& line : item.lines)
            width = std::max(width, columnsOf(line));
        const int left = item.kind == AsciiItem::Kind::Container
                             ? item.left + (item.width - width) / 2
                             : item.left + 2;
        for (const std::string& line : item.lines)
            m_canvas.drawText(left, row++, line);
    }
}

std::string Drawing::text(AsciiCanvas::Charset charset, bool compact)
{
    for (const Line& line : m_lines)
        drawLine(line);
    drawItems();
    if (compact)
        m_canvas.compact();
    return m_canvas.text(charset);
}

/// How much of the drawing is crooked or read as something else; edges that are not read.
std::size_t faultsOf(const std::string& text, const ascii::Meaning& meaning,
                     std::vector<int>& missing)
{
    std::size_t faults = ascii::defectsOf(text).size();
    const ascii::Meaning read =
        ascii::meaningOf(ascii::read(text, builtInCatalog()).diagram, ascii::Detail::Letters);
    if (ascii::same(read, meaning))
        return faults;
    const std::set<std::string> found(read.edges.begin(), read.edges.end());
    for (std::size_t e = 0; e < meaning.edges.size(); ++e) {
        if (!meaning.edges[e].empty() && !found.contains(meaning.edges[e]))
            missing.push_back(static_cast<int>(e));
    }
    return faults + 1 + missing.size();
}

/// The best of some tries. A drawing is good when it is read as what it was made of; what was not
/// found in one try goes first in the next.
Drawn drawn(const Diagram& diagram, const DrawOptions& options, bool compact,
            const std::function<AsciiPlan(int)>& plan)
{
    Drawn out;
    int levels = 0;
    for (const Node& node : diagram.nodes())
        levels = std::max(levels, diagram.depth(node.id) + 1);
    if (diagram.edges().size() > kMostEdges || levels > kMostLevels) {
        out.tooLarge = true;
        return out;
    }
    const auto charset =
        options.plain ? AsciiCanvas::Charset::Plain : AsciiCanvas::Charset::Unicode;
    const ascii::Meaning meaning = ascii::meaningOf(diagram, ascii::Detail::Letters);
    std::vector<int> failed;
    std::vector<int> first;
    std::size_t fewest = ~std::size_t(0);
    const int tries =
        std::clamp(static_cast<int>(kTriedEdges / std::max<std::size_t>(diagram.edges().size(), 1)),
                   kFewestTries, kTries);
    SearchMemory memory(kLeastEffort + kEffortOfEdge * static_cast<long>(diagram.edges().size()));
    for (int i = 0; i < tries && fewest > 0; ++i) {
        Drawing drawing(diagram, plan(i), options.plain, memory);
        const bool lateTry = 2 * i >= tries;  // in which a line may be left out
        drawing.route(first, !lateTry);
        if (!lateTry && !drawing.failed().empty()) {
            const int e = drawing.failed().front();
            std::erase(first, e);
            first.insert(first.begin(), e);
            continue;
        }
        std::string text = drawing.text(charset, compact);
        std::vector<int> missing = drawing.failed();
        std::size_t faults = 1000 * missing.size();
        if (missing.empty())
            faults += faultsOf(text, meaning, missing);
        if (faults < fewest) {
            fewest = faults;
            failed = drawing.failed();
            out.text = std::move(text);
        }
        // Read as more than it says: other lines first give other ways.
        if (missing.empty() && faults > 0 && !diagram.edges().empty())
            missing.push_back(i * kStride % static_cast<int>(diagram.edges().size()));
        for (const int e : missing) {
            std::erase(first, e);
            first.insert(first.begin(), e);
        }
    }
    out.faithful = fewest == 0;
    for (const int e : failed)
        out.lost.push_back(diagram.edges()[static_cast<std::size_t>(e)].id);
    std::string rest;
    for (const Note& note : diagram.notes())
        rest += labelLine(note.text) + "\n";
    for (const int e : failed) {
        const Edge& edge = diagram.edges()[static_cast<std::size_t>(e)];
        rest += nameOf(diagram, edge.source) + (options.plain ? " -> " : " → ") +
                nameOf(diagram, edge.target) +
                (edge.label.empty() ? std::string() : " (" + labelLine(edge.label) + ")") + "\n";
    }
    if (!rest.empty())
        out.text += "\n" + rest;
    return out;
}

}  // namespace

Drawn draw(const Diagram& diagram, const DrawOptions& options)
{
    AsciiSpacing spacing;
    spacing.plain = options.plain;
    if (options.width > 0)
        spacing.width = options.width;
    return drawn(diagram, options, true, [&](int attempt) {
        spacing.extra = 1 + attempt / 2;
        return planAscii(diagram, spacing);
    });
}

Drawn redraw(const Diagram& diagram, const DrawOptions& options)
{
    return drawn(diagram, options, false,
                 [&](int attempt) { return planArranged(diagram, options.plain, attempt); });
}

std::string nameOf(const Diagram& diagram, NodeId id)
{
    const Node& node = *diagram.node(id);
    return node.label.empty() ? node.name : labelLine(node.label);
}

}  // namespace stratoplan::drawing
