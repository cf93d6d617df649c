#include "model/drawing/lines.h"

#include "model/base/text_util.h"
#include "model/drawing/canvas.h"
#include "model/drawing/text.h"

#include <algorithm>
#include <cstdlib>
#include <map>
#include <set>

namespace stratoplan::drawing {

namespace {

constexpr int kFirst = 1'000'000;  // before all lengths
constexpr int kColumnsAround = 2;  // of an end, in which other lines give way
constexpr int kRowsAround = 1;
constexpr AsciiRouter::Cell kOnGuide{0, 0};  // how far from a way that was thought of
constexpr AsciiRouter::Cell kBesideGuide{2, 1};
constexpr AsciiRouter::Cell kAroundGuide{8, 4};
constexpr int kTitleRoom = 4;        // columns beside a title in which no line runs
constexpr int kBend = 6;             // cells that one bend is worth
constexpr int kLineBesideLabel = 3;  // cells of a line on either side of a label in it
constexpr int kShortestLeg = 3;      // cells between two bends
constexpr int kMostGivings = 3;      // of the lines of one net, in one drawing

/// Whether a way has two bends right behind each other that a straight line would not need.
bool isDented(const Lines::Way& way)
{
    int last = -kShortestLeg;  // bend
    for (int i = 1; i + 1 < static_cast<int>(way.size()); ++i) {
        const auto at = [&](int k) { return way[static_cast<std::size_t>(k)]; };
        if (at(i - 1).column == at(i + 1).column || at(i - 1).row == at(i + 1).row)
            continue;
        if (i - last < kShortestLeg)
            return true;
        last = i;
    }
    return false;
}

}  // namespace

Lines::Lines(const Diagram& diagram, const AsciiPlan& plan, bool plain, SearchMemory& memory)
    : m_diagram(diagram)
    , m_plan(plan)
    , m_memory(memory)
    , m_router(plan.columns, plan.rows, plain, memory)
    , m_isFloating(diagram.edges().size(), false)
{
    block();
}

AsciiRouter::Port Lines::portOf(int item, int other) const
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
void Lines::block()
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
            const int width = item.textWidth();
            const int left = item.textLeft(width);
            const int room = item.titleLeft < 0 ? kTitleRoom : item.textRoom();
            if (rows > 0)
                m_router.block(std::max(left - room, item.left + 1), item.textTop(),
                               std::min(left + width - 1 + room, item.right() - 1),
                               item.textTop() + rows - 1);
        } else if (item.kind == AsciiItem::Kind::Label) {
            m_router.block(std::max(item.left - 1, 0), item.top, item.right() + 1, item.bottom());
        } else {
            m_router.blockBox(item.left, item.top, item.right(), item.bottom());
        }
    }
    m_router.prepare();
}

/// The edges in the order in which they look for their way, each with its net: lines from one place
/// that say nothing of their own share a stem.
std::vector<Lines::Line> Lines::inOrder(const std::vector<int>& first) const
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
    std::map<std::array<int, 3>, int> stems;
    std::vector<Line> lines;
    int nets = 0;
    for (const auto& [length, e] : order) {
        Line line{e};
        const Edge& edge = edgeOf(line);
        const bool forward = edge.targetMarker != Marker::None && edge.sourceMarker == Marker::None;
        line.shares = forward && labelOf(line) < 0 && edge.source != edge.target;
        if (line.shares && !m_plan.guides.empty()) {
            const bool source = m_plan.sourceTrunks[u(e)] != 0;
            line.joins = !source && m_plan.targetTrunks[u(e)] != 0;
            line.shares = source || line.joins;
        }
        line.net = line.shares ? netOf(line, stems, nets + 1) : nets + 1;
        nets = std::max(nets, line.net);
        lines.push_back(std::move(line));
    }
    return lines;
}

/// The number of the net of lines that share a stem with this one.
int Lines::netOf(const Line& line, std::map<std::array<int, 3>, int>& stems, int fresh) const
{
    const Edge& edge = edgeOf(line);
    std::array<int, 3> stem{m_diagram.indexOf(edge.source), edge.stroke == Stroke::Dotted ? 1 : 0,
                            0};
    if (line.joins)
        stem = {m_diagram.indexOf(edge.target), stem[1], -m_plan.targetTrunks[u(line.edge)]};
    else if (!m_plan.guides.empty())
        stem[2] = m_plan.sourceTrunks[u(line.edge)];
    return stems.try_emplace(stem, fresh).first->second;
}

Lines::Way Lines::wayFor(const AsciiRouter::Port& from, const AsciiRouter::Port& to,
                         const Line& line, int room, Search search)
{
    Way way;
    const bool over = runsOver(search);
    Way guide = m_plan.guides.empty() ? Way{} : m_plan.guides[u(line.edge)];
    if (line.joins)
        std::reverse(guide.begin(), guide.end());
    if (guide.size() > 1) {
        for (const AsciiRouter::Cell beside : {kOnGuide, kBesideGuide, kAroundGuide}) {
            const bool due = over || search == Search::Around
                                 ? beside == kAroundGuide
                                 : (search == Search::Guided) == (beside == kOnGuide);
            if (due && way.empty())
                way = m_router.follow(guide, beside, from, to, line.net, line.shares, room, over);
        }
    }
    if (way.empty() && search == Search::Over)
        way = m_router.force(from, to, line.net, line.shares, room);
    else if (way.empty() && (search == Search::Near || search == Search::Far))
        way = m_router.route(from, to, line.net, line.shares, room, search == Search::Far);
    return way;
}

/// A way for the line, taken; what stands in it gives way.
bool Lines::takeWay(const AsciiRouter::Port& from, const AsciiRouter::Port& to, Line& line,
                    int room, Search search)
{
    // A line that joins others of its net is looked for from its end.
    const AsciiRouter::Port& first = line.joins ? to : from;
    const AsciiRouter::Port& last = line.joins ? from : to;
    Way way = wayFor(first, last, line, room, search);
    if (runsOver(search)) {
        for (const int net : m_router.netsAgainst(way, line.net))
            displace(net);
    }
    if (way.empty())
        return false;
    if (line.joins)
        std::reverse(way.begin(), way.end());
    m_router.take(way, line.net);
    line.turn = ++m_turns;
    line.ways.push_back(std::move(way));
    return true;
}

bool Lines::connect(Line& line, Search search)
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
            // As it was thought of, else around a corner.
            const bool isGuided = !m_plan.guides.empty();
            if (search != Search::Guided)
                from.sides = Arm::East;
            to.sides = isGuided ? Arm::North | Arm::South : Arm::South;
        }
        return takeWay(from, to, line, heads, search);
    }
    const AsciiItem& text = itemAt(label);
    const AsciiRouter::Port from = portOf(source, label);
    const AsciiRouter::Port to = portOf(target, label);
    AsciiRouter::Port middle = portOf(label, source);
    const AsciiItem& s = itemAt(source);
    const AsciiItem& t = itemAt(target);
    const bool backward =
        text.backward.value_or(text.across ? s.left + s.right() > t.left + t.right()
                                           : s.top + s.bottom() > t.top + t.bottom());
    const int sides[2] = {text.across ? Arm::West : Arm::North,
                          text.across ? Arm::East : Arm::South};
    for (const int start : {backward ? 1 : 0, backward ? 0 : 1}) {
        middle.sides = sides[start];
        if (!takeWay(from, middle, line, 1, search))
            continue;
        middle.sides = sides[1 - start];
        // Through a label straight on.
        AsciiRouter::Port behind = middle;
        if (!text.across)
            behind.left = behind.right = line.ways.front().back().column;
        if (takeWay(behind, to, line, heads, search))
            return true;
        m_router.remove(line.net);
        line.ways.clear();
    }
    return false;
}

void Lines::route(const std::vector<int>& first, bool mayStop, bool farFirst, bool nearGuides)
{
    m_farFirst = farFirst;
    m_nearGuides = nearGuides && !m_plan.guides.empty();
    m_mayStop = mayStop;
    m_lines = inOrder(first);
    std::vector<int> rest;
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        // Where ways were thought of all go these first.
        if (m_plan.guides.empty() || !connect(m_lines[i], Search::Guided))
            rest.push_back(static_cast<int>(i));
    }
    connectAll(std::move(rest));
    if (!m_plan.guides.empty())
        replace(netsOfLeftSides());
}

/// Those with a line that would look like the left side of a box: what was meant to cross it went
/// another way.
std::set<int> Lines::netsOfLeftSides() const
{
    std::set<int> nets;
    for (const Line& line : m_lines) {
        for (const Way& way : line.ways) {
            if (std::any_of(way.begin(), way.end(),
                            [&](AsciiRouter::Cell cell) { return m_router.opensLeftSide(cell); }))
                nets.insert(line.net);
        }
    }
    return nets;
}

/// Has the lines of the nets find other ways. False when there are none.
bool Lines::replace(const std::set<int>& nets)
{
    std::vector<int> lines;
    for (const int net : nets) {
        const std::vector<int> own = takeAway(net);
        lines.insert(lines.end(), own.begin(), own.end());
    }
    std::sort(lines.begin(), lines.end());
    const bool some = !lines.empty();
    if (some)
        connectAll(std::move(lines));
    return some;
}

/// Finds ways for the lines, in their order. A line that finds none has those that stand around its
/// ends give way: they look for another one once it has its own.
void Lines::connectAll(std::vector<int> waiting)
{
    std::reverse(waiting.begin(), waiting.end());
    while (!waiting.empty()) {
        Line& line = m_lines[u(waiting.back())];
        waiting.pop_back();
        if (m_mayStop && m_memory.effort() < m_stopAt) {
            line.failed = true;
            return;
        }
        line.failed = !connect(line, isHurried()    ? Search::Near
                                     : m_nearGuides ? Search::Beside
                                     : m_farFirst   ? Search::Far
                                                    : Search::Near);
        if (!line.failed || isHurried())
            continue;
        line.failed = !connectAnyhow(line);
        if (line.failed && m_mayStop)
            return;
        std::sort(m_displaced.rbegin(), m_displaced.rend());
        waiting.insert(waiting.end(), m_displaced.begin(), m_displaced.end());
        m_displaced.clear();
    }
    for (Line& line : m_lines) {
        if (!line.failed && !putLabelBeside(line))
            line.failed = true;
    }
}

/// Has others give way; at last its label does, too.
bool Lines::connectAnyhow(Line& line)
{
    if (m_nearGuides && (connect(line, Search::Aside) || connect(line, Search::Guided) ||
                         connect(line, Search::Near)))
        return true;
    if (connect(line, Search::Over))
        return true;
    if (labelOf(line) >= 0 && !m_plan.guides.empty()) {
        letLabelFloat(line);
        if (connect(line, Search::Near) || connect(line, Search::Over))
            return true;
    }
    for (const int net : netsAround(line))
        displace(net);
    return connect(line, Search::Far);
}

/// Gives the place of a label up: it will stand where its line has room for it.
void Lines::letLabelFloat(const Line& line)
{
    const AsciiItem& label = itemAt(labelOf(line));
    m_router.unblock(std::max(label.left - 1, 0), label.top, label.right() + 1, label.bottom());
    m_isFloating[u(line.edge)] = true;
}

/// The nets around the ends of a line that have not given way too often.
std::set<int> Lines::netsAround(const Line& line) const
{
    std::set<int> nets;
    const Edge& edge = edgeOf(line);
    for (const int item :
         {m_diagram.indexOf(edge.source) + 1, m_diagram.indexOf(edge.target) + 1, labelOf(line)}) {
        if (item < 0 || itemAt(item).kind == AsciiItem::Kind::Container)
            continue;
        const AsciiItem& box = itemAt(item);
        for (int row = box.top - kRowsAround; row <= box.bottom() + kRowsAround; ++row) {
            for (int column = box.left - kColumnsAround; column <= box.right() + kColumnsAround;
                 ++column) {
                for (const int net : netsAt({column, row})) {
                    const auto givings = m_givings.find(net);
                    if (net != line.net &&
                        (givings == m_givings.end() || givings->second < kMostGivings))
                        nets.insert(net);
                }
            }
        }
    }
    return nets;
}

std::vector<int> Lines::netsAt(AsciiRouter::Cell cell) const
{
    return m_router.netsAt(cell);
}

/// Takes the lines of a net away again and tells which.
std::vector<int> Lines::takeAway(int net)
{
    std::vector<int> lines;
    m_router.remove(net);
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        Line& line = m_lines[i];
        if (line.net != net)
            continue;
        if (!line.ways.empty())
            lines.push_back(static_cast<int>(i));
        line.ways.clear();
        if (line.textAt.row >= 0) {
            const auto [left, row] = line.textAt;
            m_router.unblock(left - 1, row, left + columnsOf(labelLine(edgeOf(line).label)), row);
            line.textAt = {-1, -1};
        }
    }
    return lines;
}

/// Has the lines of a net look for another way, a few times at most.
void Lines::displace(int net)
{
    if (++m_givings[net] >= kMostGivings)
        m_router.settle(net);
    const std::vector<int> lines = takeAway(net);
    m_displaced.insert(m_displaced.end(), lines.begin(), lines.end());
}

/// How long and crooked the lines are.
int Lines::costOf(const std::vector<int>& lines) const
{
    int cost = 0;
    for (const int line : lines) {
        for (const Way& way : m_lines[u(line)].ways) {
            for (std::size_t i = 1; i < way.size(); ++i) {
                cost += way[i].row != way[i - 1].row ? 2 : 1;
                const bool bends = i + 1 < way.size() && way[i - 1].row != way[i + 1].row &&
                                   way[i - 1].column != way[i + 1].column;
                cost += bends ? kBend : 0;
            }
        }
    }
    return cost;
}

/// The nets whose lines may be better another way: none that holds a text in a place of its own.
std::set<int> Lines::netsToPolish(bool onlyDented) const
{
    std::set<int> nets;
    std::set<int> fixed;
    for (const Line& line : m_lines) {
        if (line.failed || line.textAt.row >= 0)
            fixed.insert(line.net);
        if (!onlyDented || std::any_of(line.ways.begin(), line.ways.end(), isDented))
            nets.insert(line.net);
    }
    if (!onlyDented && !fixed.empty())
        return {};
    for (const int net : fixed)
        nets.erase(net);
    return nets;
}

void Lines::polish(bool onlyDented)
{
    if (!onlyDented)
        m_router.takeCare();
    for (const int net : netsToPolish(onlyDented)) {
        std::vector<std::pair<int, std::vector<Way>>> before;
        for (std::size_t i = 0; i < m_lines.size(); ++i) {
            if (m_lines[i].net == net)
                before.emplace_back(static_cast<int>(i), m_lines[i].ways);
        }
        std::vector<int> lines;
        for (const auto& [line, ways] : before)
            lines.push_back(line);
        const int cost = costOf(lines);
        takeAway(net);
        const bool found = std::all_of(lines.begin(), lines.end(), [&](int line) {
            return connect(m_lines[u(line)], onlyDented ? Search::Around : Search::Near);
        });
        if (found && costOf(lines) < cost)
            continue;
        takeAway(net);
        for (auto& [line, ways] : before) {
            for (const Way& way : ways)
                m_router.take(way, net);
            m_lines[u(line)].ways = std::move(ways);
        }
    }
}

void Lines::forbidFirstBend(const Way& way)
{
    for (std::size_t i = 1; i + 1 < way.size(); ++i) {
        if (way[i - 1].column != way[i + 1].column && way[i - 1].row != way[i + 1].row) {
            m_router.forbidBend(way[i]);
            return;
        }
    }
}

bool Lines::avoid(const std::vector<AsciiRouter::Cell>& cells, const std::vector<int>& edges)
{
    std::set<int> nets;
    for (const AsciiRouter::Cell cell : cells) {
        for (const int net : netsAt(cell))
            nets.insert(net);
        m_router.forbidBend(cell);
    }
    for (const Line& line : m_lines) {
        if (std::find(edges.begin(), edges.end(), line.edge) == edges.end())
            continue;
        nets.insert(line.net);
        for (const Way& way : line.ways)
            forbidFirstBend(way);
    }
    m_mayStop = false;
    return replace(nets);
}

bool Lines::joins(int net, AsciiRouter::Cell corner) const
{
    return std::any_of(m_lines.begin(), m_lines.end(), [&](const Line& line) {
        if (line.net != net)
            return false;
        const Edge& edge = edgeOf(line);
        const auto isAt = [&](NodeId node) {
            const AsciiItem& item = itemAt(m_diagram.indexOf(node) + 1);
            return item.left == corner.column && item.top == corner.row;
        };
        return isAt(edge.source) || isAt(edge.target);
    });
}

std::vector<int> Lines::failed() const
{
    std::vector<int> edges;
    for (const Line& line : m_lines) {
        if (line.failed)
            edges.push_back(line.edge);
    }
    return edges;
}

/// Writes a label that has no place of its own beside its line: to the right or left of an upright
/// piece or above a level one, as near to the middle as there is room.
bool Lines::putLabelBeside(Line& line)
{
    const std::string label = labelLine(edgeOf(line).label);
    if (label.empty() || labelOf(line) >= 0 || line.textAt.row >= 0)
        return true;
    const int width = columnsOf(label);
    for (const Way& way : line.ways) {
        for (std::size_t k = 0; k < way.size(); ++k) {
            // From the middle to both ends.
            const std::size_t middle = way.size() / 2;
            const std::size_t i = k % 2 == 0 ? middle + k / 2 : middle - (k + 1) / 2;
            if (i + 1 >= way.size() || i == 0)
                continue;
            const auto [column, row] = way[i];
            if (way[i - 1].column == column && way[i + 1].column == column) {
                if (isFreeRow(column + 1, column + width + 3, row))
                    return putLabel(line, {column + 2, row}, width);
                if (isFreeRow(column - width - 3, column - 1, row))
                    return putLabel(line, {column - width - 1, row}, width);
            } else if (way[i - 1].row == row && way[i + 1].row == row &&
                       m_isFloating[u(line.edge)]) {
                const int left = column - width / 2;
                if (isOwnRow(line, left - kLineBesideLabel, left + width - 1 + kLineBesideLabel,
                             row))
                    return putLabel(line, {left, row}, width);
            }
        }
    }
    return false;
}

bool Lines::putLabel(Line& line, AsciiRouter::Cell at, int width)
{
    line.textAt = at;
    m_router.block(at.column - 1, at.row, at.column + width, at.row);
    return true;
}

bool Lines::isFreeRow(int left, int right, int row) const
{
    for (int c = left; c <= right; ++c) {
        if (!m_router.isFree(c, row))
            return false;
    }
    return true;
}

/// Whether a line runs straight through all of these cells, alone.
bool Lines::isOwnRow(const Line& line, int left, int right, int row) const
{
    for (int c = left; c <= right; ++c) {
        if (!m_router.isLevelLine({c, row}, line.net))
            return false;
    }
    return true;
}

}  // namespace stratoplan::drawing
