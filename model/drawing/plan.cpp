#include "model/drawing/plan.h"

#include "model/base/text_util.h"
#include "model/drawing/text.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <optional>

namespace stratoplan::drawing {

namespace {

constexpr int kRoomForHubs = 2;  // extra room from which on busy boxes grow
constexpr int kFewLines = 4;     // that any box has room for

constexpr int kOneRow = 76;     // columns of what stands in one row without a line between
constexpr int kNarrowest = 12;  // columns in which rows wrap, however deep they lie
constexpr int kMargin = 6;      // columns around everything, for lines that go round

class Planner {
public:
    Planner(const Diagram& diagram, const AsciiSpacing& spacing)
        : m_diagram(diagram), m_spacing(spacing)
    {
    }

    AsciiPlan run()
    {
        addItems();
        addLabels();
        // Children before parents: items are in the order of depth.
        std::vector<int> order(m_plan.items.size());
        std::iota(order.begin(), order.end(), 0);
        std::stable_sort(order.begin(), order.end(),
                         [&](int a, int b) { return m_depth[u(a)] > m_depth[u(b)]; });
        for (const int item : order) {
            if (!m_plan.items[u(item)].children.empty())
                arrange(item);
        }
        std::stable_sort(order.begin(), order.end(),
                         [&](int a, int b) { return m_depth[u(a)] < m_depth[u(b)]; });
        for (const int i : order) {
            if (i == 0)
                continue;
            AsciiItem& item = m_plan.items[u(i)];
            const AsciiItem& parent = m_plan.items[u(item.parent)];
            item.left += parent.left;
            item.top += parent.top;
        }
        m_plan.columns = m_plan.items[0].width;
        m_plan.rows = m_plan.items[0].height;
        return std::move(m_plan);
    }

private:
    struct Link {
        int from = 0;
        int to = 0;
    };
    static std::size_t u(int i) { return static_cast<std::size_t>(i); }
    void addItems();
    void widenHubs();
    void addLabels();
    void arrange(int container);
    std::vector<std::vector<int>> ranksOf(int container, std::vector<int>& loose) const;
    void placeRows(int container, const std::vector<std::vector<int>>& rows,
                   const std::vector<char>& tight);
    void placeColumns(int container, const std::vector<std::vector<int>>& columns);
    bool isAcross(int container) const;
    int childOf(int item, int container) const;  // the child of the container that holds the item
    int gapBetween(const std::vector<int>& upper, const std::vector<int>& lower) const;

    const Diagram& m_diagram;
    const AsciiSpacing& m_spacing;
    AsciiPlan m_plan;
    std::vector<int> m_depth;
    std::map<int, std::vector<Link>> m_links;  // of each container, between its children
};

void Planner::addItems()
{
    m_plan = itemsOf(m_diagram, m_spacing.plain, m_spacing.longestTitle);
    widenHubs();
    m_depth.push_back(0);
    for (const Node& node : m_diagram.nodes())
        m_depth.push_back(m_diagram.depth(node.id) + 1);
}

/// Room on the borders of boxes that many lines meet, once a narrower drawing found no way.
void Planner::widenHubs()
{
    if (m_spacing.extra < kRoomForHubs)
        return;
    std::vector<int> lines(m_plan.items.size(), 0);
    for (const Edge& edge : m_diagram.edges()) {
        ++lines[u(m_diagram.indexOf(edge.source) + 1)];
        ++lines[u(m_diagram.indexOf(edge.target) + 1)];
    }
    for (std::size_t i = 1; i < m_plan.items.size(); ++i) {
        AsciiItem& item = m_plan.items[i];
        if (item.kind == AsciiItem::Kind::Box && lines[i] > kFewLines)
            item.width = std::max(item.width, 2 * lines[i] + 3);
    }
}

int Planner::childOf(int item, int container) const
{
    while (item > 0 && m_plan.items[u(item)].parent != container)
        item = m_plan.items[u(item)].parent;
    return item;
}

/// Notes for each container which of its children are joined, and puts labels between them.
void Planner::addLabels()
{
    const auto edges = m_diagram.edges();
    m_plan.labelOfEdge.assign(edges.size(), -1);
    for (std::size_t e = 0; e < edges.size(); ++e) {
        if (edges[e].stroke == Stroke::Invisible)
            continue;
        const int source = m_diagram.indexOf(edges[e].source) + 1;
        const int target = m_diagram.indexOf(edges[e].target) + 1;
        // The innermost item that both lie in; an end may be that item itself.
        int a = source;
        int b = target;
        while (a != b) {
            if (m_depth[u(a)] >= m_depth[u(b)])
                a = m_plan.items[u(a)].parent;
            else
                b = m_plan.items[u(b)].parent;
        }
        int container = a;
        if (source == target)
            container = m_plan.items[u(source)].parent;
        const int from = container == source ? 0 : childOf(source, container);
        const int to = container == target ? 0 : childOf(target, container);
        std::string label = labelLine(edges[e].label);
        const bool isBeside = !isAcross(container) && isInBrackets(label);
        if (label.empty() || !m_spacing.labels || isBeside) {
            if (from != to && from != 0 && to != 0)
                m_links[container].push_back({from, to});
            continue;
        }
        AsciiItem item;
        item.kind = AsciiItem::Kind::Label;
        item.node = static_cast<int>(e);
        item.parent = container;
        item.across = isAcross(container);
        item.width = columnsOf(label);
        item.height = 1;
        item.title.push_back(std::move(label));
        const int number = static_cast<int>(m_plan.items.size());
        m_plan.items.push_back(std::move(item));
        m_depth.push_back(m_depth[u(container)] + 1);
        m_plan.items[u(container)].children.push_back(number);
        m_plan.labelOfEdge[e] = number;
        if (from != 0)
            m_links[container].push_back({from, number});
        if (to != 0)
            m_links[container].push_back({number, to});
    }
}

bool Planner::isAcross(int container) const
{
    const AsciiItem& item = m_plan.items[u(container)];
    Direction direction = m_diagram.header().direction;
    if (item.kind == AsciiItem::Kind::Container) {
        const auto own = m_diagram.nodes()[u(item.node)].direction;
        direction = own.value_or(direction);
    }
    return direction == Direction::LeftRight || direction == Direction::RightLeft;
}

/// Children in ranks along the links; those without a link are returned apart. Ranks of boxes are
/// even, those of labels odd, so that labels stand between.
std::vector<std::vector<int>> Planner::ranksOf(int container, std::vector<int>& loose) const
{
    const std::vector<int>& children = m_plan.items[u(container)].children;
    std::map<int, int> local;
    for (const int child : children)
        local.emplace(child, static_cast<int>(local.size()));
    std::vector<int> order(children);
    std::vector<std::vector<int>> out(children.size());
    const auto links = m_links.find(container);
    std::vector<char> linked(children.size(), 0);
    if (links != m_links.end()) {
        for (const Link& link : links->second) {
            out[u(local[link.from])].push_back(local[link.to]);
            linked[u(local[link.from])] = linked[u(local[link.to])] = 1;
        }
    }
    const int count = static_cast<int>(children.size());
    std::vector<int> of(children.size());
    for (const auto& [child, i] : local)
        of[u(i)] = child;
    // Depth-first, in order: links back to what is still open are turned round.
    std::vector<char> state(children.size(), 0);
    std::vector<std::vector<int>> ahead(children.size());
    std::vector<int> finished;
    std::vector<int> roots;
    std::vector<int> incoming(children.size(), 0);
    for (int i = 0; i < count; ++i) {
        for (const int o : out[u(i)])
            ++incoming[u(o)];
    }
    std::vector<int> byPlace(children.size());
    for (int i = 0; i < count; ++i)
        byPlace[u(i)] = local[children[u(i)]];
    for (const bool onlySources : {true, false}) {
        for (const int i : byPlace) {
            if ((incoming[u(i)] == 0) == onlySources)
                roots.push_back(i);
        }
    }
    for (const int start : roots) {
        if (state[u(start)] != 0)
            continue;
        std::vector<std::pair<int, std::size_t>> stack{{start, 0}};
        state[u(start)] = 1;
        while (!stack.empty()) {
            auto& [i, next] = stack.back();
            if (next == out[u(i)].size()) {
                state[u(i)] = 2;
                finished.push_back(i);
                stack.pop_back();
                continue;
            }
            const int o = out[u(i)][next++];
            if (state[u(o)] == 1)
                ahead[u(o)].push_back(i);
            else
                ahead[u(i)].push_back(o);
            if (state[u(o)] == 0) {
                state[u(o)] = 1;
                stack.push_back({o, 0});
            }
        }
    }
    std::vector<int> rank(children.size(), 0);
    const auto isLabel = [&](int i) {
        return m_plan.items[u(of[u(i)])].kind == AsciiItem::Kind::Label;
    };
    // `finished` may not be topological once links are turned; a few rounds settle the ranks.
    for (int round = 0; round < count + 1; ++round) {
        bool changed = false;
        for (auto it = finished.rbegin(); it != finished.rend(); ++it) {
            for (const int o : ahead[u(*it)]) {
                const int least = rank[u(*it)] + (isLabel(*it) || isLabel(o) ? 1 : 2);
                if (rank[u(o)] < least) {
                    rank[u(o)] = least;
                    changed = true;
                }
            }
        }
        if (!changed)
            break;
    }
    // What only leads somewhere comes right before it.
    for (const int i : finished) {
        if (incoming[u(i)] != 0 || ahead[u(i)].empty())
            continue;
        int nearest = rank[u(ahead[u(i)].front())];
        for (const int o : ahead[u(i)])
            nearest = std::min(nearest, rank[u(o)] - (isLabel(i) || isLabel(o) ? 1 : 2));
        rank[u(i)] = std::max(rank[u(i)], std::min(nearest, rank[u(i)] + 64));
    }
    std::vector<std::vector<int>> ranks;
    for (const int i : byPlace) {
        if (linked[u(i)] == 0) {
            loose.push_back(of[u(i)]);
            continue;
        }
        if (static_cast<int>(ranks.size()) <= rank[u(i)])
            ranks.resize(u(rank[u(i)]) + 1);
        ranks[u(rank[u(i)])].push_back(of[u(i)]);
    }
    std::erase_if(ranks, [](const auto& r) { return r.empty(); });
    // Order by the mean place of the neighbours, down and up some times.
    std::map<int, std::vector<int>> neighbours;
    if (links != m_links.end()) {
        for (const Link& link : links->second) {
            neighbours[link.from].push_back(link.to);
            neighbours[link.to].push_back(link.from);
        }
    }
    std::map<int, double> place;
    const auto number = [&](const std::vector<int>& r) {
        for (std::size_t k = 0; k < r.size(); ++k)
            place[r[k]] = (static_cast<double>(k) + 0.5) / static_cast<double>(r.size());
    };
    for (const auto& r : ranks)
        number(r);
    for (int round = 0; round < 6; ++round) {
        for (std::size_t k = 0; k < ranks.size(); ++k) {
            auto& r = ranks[round % 2 == 0 ? k : ranks.size() - 1 - k];
            std::map<int, double> wanted;
            for (const int item : r) {
                double sum = 0;
                for (const int other : neighbours[item])
                    sum += place[other];
                wanted[item] = neighbours[item].empty()
                                   ? place[item]
                                   : sum / static_cast<double>(neighbours[item].size());
            }
            std::stable_sort(r.begin(), r.end(),
                             [&](int a, int b) { return wanted[a] < wanted[b]; });
            number(r);
        }
    }
    return ranks;
}

int Planner::gapBetween(const std::vector<int>& upper, const std::vector<int>& lower) const
{
    int links = 0;
    for (const auto& [container, all] : m_links) {
        if (container != m_plan.items[u(upper.front())].parent)
            continue;
        for (const Link& link : all) {
            const bool here = std::find(upper.begin(), upper.end(), link.from) != upper.end() ||
                              std::find(lower.begin(), lower.end(), link.to) != lower.end();
            links += here ? 1 : 0;
        }
    }
    return (links <= 1 ? 2 : 3 + std::min(links / 3, 4)) + m_spacing.extra;
}

/// Rows of items from top to bottom, each item near the middle of what leads to it.
void Planner::placeRows(int container, const std::vector<std::vector<int>>& rows,
                        const std::vector<char>& tight)
{
    std::map<int, std::vector<int>> before;
    const auto links = m_links.find(container);
    if (links != m_links.end()) {
        for (const Link& link : links->second) {
            before[link.from].push_back(link.to);
            before[link.to].push_back(link.from);
        }
    }
    const int gap = 4 + m_spacing.extra;
    std::map<int, double> centre;
    int top = 0;
    for (std::size_t k = 0; k < rows.size(); ++k) {
        const auto& row = rows[k];
        std::vector<double> wanted;
        double last = 0;
        std::vector<int> lefts;
        for (const int i : row) {
            const AsciiItem& item = m_plan.items[u(i)];
            double sum = 0;
            int count = 0;
            for (const int other : before[i]) {
                if (centre.find(other) != centre.end()) {
                    sum += centre[other];
                    ++count;
                }
            }
            const double want = (count > 0 ? sum / count : 0) - (item.width - 1) / 2;
            const int left = lefts.empty()
                                 ? static_cast<int>(want)
                                 : std::max(static_cast<int>(want), static_cast<int>(last));
            wanted.push_back(count > 0 ? want - left : 1e9);
            lefts.push_back(left);
            last = left + item.width + gap;
        }
        // Shift the row as a whole to where most of it wants to be; rows of nothing known are
        // centred.
        double shift = 0;
        int known = 0;
        for (const double w : wanted) {
            if (w < 1e8) {
                shift += w;
                ++known;
            }
        }
        int move = known > 0 ? static_cast<int>(shift / known) : 0;
        if (known == 0)
            move = -(lefts.front() + lefts.back() + m_plan.items[u(row.back())].width - 1) / 2;
        int height = 0;
        for (std::size_t j = 0; j < row.size(); ++j) {
            AsciiItem& item = m_plan.items[u(row[j])];
            item.left = lefts[j] + move;
            item.top = top;
            height = std::max(height, item.height);
            centre[row[j]] = item.left + (item.width - 1) / 2;
        }
        const bool close = k + 1 < rows.size() && tight[k + 1] != 0;
        top += height + (k + 1 < rows.size()
                             ? (close ? 1 + m_spacing.extra : gapBetween(row, rows[k + 1]))
                             : 0);
    }
}

void Planner::placeColumns(int container, const std::vector<std::vector<int>>& columns)
{
    std::map<int, std::vector<int>> before;
    const auto links = m_links.find(container);
    if (links != m_links.end()) {
        for (const Link& link : links->second) {
            before[link.from].push_back(link.to);
            before[link.to].push_back(link.from);
        }
    }
    std::map<int, double> centre;
    int left = 0;
    for (std::size_t k = 0; k < columns.size(); ++k) {
        const auto& column = columns[k];
        int width = 0;
        for (const int i : column)
            width = std::max(width, m_plan.items[u(i)].width);
        int last = -1'000'000;
        double shift = 0;
        int known = 0;
        for (const int i : column) {
            AsciiItem& item = m_plan.items[u(i)];
            double sum = 0;
            int count = 0;
            for (const int other : before[i]) {
                if (centre.find(other) != centre.end()) {
                    sum += centre[other];
                    ++count;
                }
            }
            const int want = static_cast<int>(count > 0 ? sum / count : 0) - (item.height - 1) / 2;
            item.top = std::max(want, last);
            if (count > 0) {
                shift += want - item.top;
                ++known;
            }
            item.left = left + (width - item.width) / 2;
            last = item.top + item.height + 1 + m_spacing.extra;
        }
        int move = known > 0 ? static_cast<int>(shift / known) : 0;
        if (known == 0)
            move =
                -(m_plan.items[u(column.front())].top + m_plan.items[u(column.back())].bottom()) /
                2;
        for (const int i : column) {
            AsciiItem& item = m_plan.items[u(i)];
            item.top += move;
            centre[i] = item.top + (item.height - 1) / 2;
        }
        if (k + 1 < columns.size())
            left += width + 2 + gapBetween(column, columns[k + 1]) + m_spacing.extra;
    }
}

void Planner::arrange(int container)
{
    std::vector<int> loose;
    std::vector<std::vector<int>> ranks = ranksOf(container, loose);
    const int depth = m_depth[u(container)];
    const int limit = std::max(kNarrowest, m_spacing.width - 6 * depth);
    bool across = isAcross(container) && !ranks.empty();
    if (across) {
        placeColumns(container, ranks);
        int width = 0;
        for (const auto& column : ranks) {
            for (const int i : column)
                width = std::max(width, m_plan.items[u(i)].right() + 1);
        }
        across = width <= limit;
        for (const int i : m_plan.items[u(container)].children)
            m_plan.items[u(i)].across = across;
    }
    // What no line reaches stands in rows that fill the width evenly.
    std::vector<std::vector<int>> rest;
    int used = 0;
    long area = 0;
    int whole = 0;
    for (const int i : loose) {
        area += (m_plan.items[u(i)].width + 4) * (m_plan.items[u(i)].height + 1L);
        whole += m_plan.items[u(i)].width + 4;
    }
    // A few things stand side by side.
    int aim = whole <= kOneRow ? whole : 40;
    while (aim < limit && static_cast<long>(aim) * aim < area * 5)
        aim += 4;
    for (const int i : loose) {
        const int width = m_plan.items[u(i)].width;
        if (rest.empty() || used + width > std::min(aim, limit)) {
            rest.emplace_back();
            used = 0;
        }
        rest.back().push_back(i);
        used += width + 4;
    }
    if (across) {
        int bottom = 0;
        int top = 0;
        for (const auto& column : ranks) {
            for (const int i : column) {
                bottom = std::max(bottom, m_plan.items[u(i)].bottom());
                top = std::min(top, m_plan.items[u(i)].top);
            }
        }
        for (const auto& row : rest) {
            int left = 0;
            int height = 0;
            for (const int i : row) {
                AsciiItem& item = m_plan.items[u(i)];
                item.left = left;
                item.top = bottom + 2 + m_spacing.extra;
                left += item.width + 4;
                height = std::max(height, item.height);
            }
            bottom += height + 1 + m_spacing.extra;
        }
    } else {
        // Rows that are too wide wrap.
        std::vector<std::vector<int>> rows;
        for (const auto& rank : ranks) {
            rows.emplace_back();
            int width = 0;
            for (const int i : rank) {
                const int w = m_plan.items[u(i)].width + 4 + m_spacing.extra;
                if (width > 0 && width + w > limit) {
                    rows.emplace_back();
                    width = 0;
                }
                rows.back().push_back(i);
                width += w;
            }
        }
        std::vector<char> tight(rows.size(), 0);
        for (auto& row : rest) {
            rows.push_back(std::move(row));
            tight.push_back(1);
        }
        placeRows(container, rows, tight);
    }
    AsciiItem& box = m_plan.items[u(container)];
    int left = 1'000'000;
    int top = 1'000'000;
    int right = -1'000'000;
    int bottom = -1'000'000;
    for (const int i : box.children) {
        const AsciiItem& item = m_plan.items[u(i)];
        left = std::min(left, item.left);
        top = std::min(top, item.top);
        right = std::max(right, item.right());
        bottom = std::max(bottom, item.bottom());
    }
    const bool page = box.kind == AsciiItem::Kind::Page;
    const int sides = page ? kMargin + 2 * m_spacing.extra : 3 + m_spacing.extra;
    const int head =
        page ? 3 + m_spacing.extra
             : static_cast<int>(box.title.size() + box.lines.size()) + 3 + m_spacing.extra;
    const int foot = page ? 3 + m_spacing.extra : 2 + std::min(m_spacing.extra + 1, 3);
    const int content = right - left + 1;
    const int width = std::max(content + 2 * sides, page ? 0 : box.width);
    const int offset = (width - content) / 2;
    for (const int i : box.children) {
        AsciiItem& item = m_plan.items[u(i)];
        item.left += offset - left;
        item.top += head - top;
    }
    box.width = width;
    box.height = head + (bottom - top + 1) + foot;
}

}  // namespace

AsciiPlan planAscii(const Diagram& diagram, const AsciiSpacing& spacing)
{
    return Planner(diagram, spacing).run();
}

}  // namespace stratoplan::drawing
