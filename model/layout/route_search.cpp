#include "model/layout/route_search.h"

#include <queue>

#include <algorithm>
#include <cmath>
#include <limits>

namespace stratoplan::layout {

namespace {

constexpr double kBend = 40;
constexpr double kCrossing = 70;
constexpr double kTitle = 25;
constexpr double kStranger = 120;  // entering a container that holds neither end
constexpr double kLane = 3;        // another line in the same channel
constexpr double kTrunk = 0.45;    // of the length, along a mate
constexpr double kGreed = 0.95;    // of the distance, as the guess of what is left
constexpr double kSideways = 14;   // leaving across the flow
constexpr double kAgainst = 70;    // leaving against the flow

constexpr Side kSides[] = {Side::Top, Side::Right, Side::Bottom, Side::Left};
Side opposite(Side s)
{
    return static_cast<Side>((static_cast<int>(s) + 2) % 4);
}
bool isVertical(Side s)
{
    return s == Side::Top || s == Side::Bottom;
}
Side flowSide(Direction d)
{
    switch (d) {
    case Direction::TopBottom:
        return Side::Bottom;
    case Direction::BottomTop:
        return Side::Top;
    case Direction::LeftRight:
        return Side::Right;
    case Direction::RightLeft:
        return Side::Left;
    }
    return Side::Bottom;
}

class Search {
public:
    Search(const Scene& scene, std::vector<Polyline>& routes, const std::vector<int>& only)
        : m_scene(scene)
        , m_graph(scene, only)
        , m_routes(routes)
        , m_states(m_graph.vertices.size() * 4)
        , m_uses(m_graph.vertices.size() * 2, -1)
        , m_paths(scene.links.size())
        , m_allowed(scene.items.size(), 0)
    {
        m_ends.resize(scene.items.size());
        for (int l = 0; l < countOf(scene.links); ++l) {
            if (!scene.links[l].drawn)
                continue;
            m_ends[scene.links[l].from].push_back(l);
            m_ends[scene.links[l].to].push_back(l);
        }
    }

    void run(std::vector<int> order)
    {
        const auto distance = [&](int l) {
            const Point a = m_scene.items[m_scene.links[l].from].box.center();
            const Point b = m_scene.items[m_scene.links[l].to].box.center();
            return std::abs(a.x - b.x) + std::abs(a.y - b.y);
        };
        std::stable_sort(order.begin(), order.end(),
                         [&](int a, int b) { return distance(a) < distance(b); });
        m_mostSteps = order.size() > 2000 ? 6000 : 200'000;
        for (const int l : order)
            route(l);
        // Once all lie, those that cross or wind get a second chance.
        if (order.size() > 400)
            return;
        for (int pass = 0; pass < 2; ++pass) {
            for (const int l : order) {
                if (m_paths[l].empty() || (crossingsOf(l) == 0 && m_routes[l].size() <= 3))
                    continue;
                take(l, false);
                route(l);
            }
        }
    }

private:
    struct State {
        float cost = 0;
        int from = -1;  // state
        int stamp = 0;
        bool closed = false;
    };
    struct Use {
        int link;
        int next;
    };
    struct Entry {
        float rank;
        int state;
        bool operator<(const Entry& other) const
        {
            return rank != other.rank ? rank > other.rank : state > other.state;
        }
    };

    // A step is named by its upper or left vertex: 2 v to the right, 2 v + 1 downwards.
    int stepOf(int v, Side side) const
    {
        const int w = m_graph.vertices[v].next[static_cast<std::size_t>(side)];
        switch (side) {
        case Side::Right:
            return 2 * v;
        case Side::Bottom:
            return 2 * v + 1;
        case Side::Left:
            return 2 * w;
        default:
            return 2 * w + 1;
        }
    }

    bool mates(int a, int b) const
    {
        return shareSource(m_scene.links[a], m_scene.links[b]) ||
               shareTarget(m_scene.links[a], m_scene.links[b]);
    }

    void take(int l, bool add)
    {
        for (const int step : m_paths[l]) {
            if (add) {
                m_pool.push_back({l, m_uses[step]});
                m_uses[step] = countOf(m_pool) - 1;
                continue;
            }
            int* at = &m_uses[step];
            while (*at >= 0 && m_pool[*at].link != l)
                at = &m_pool[*at].next;
            if (*at >= 0)
                *at = m_pool[*at].next;
        }
        if (!add)
            m_paths[l].clear();
    }

    /// Links that pass straight through the vertex across the given movement, mates left out.
    int crossingsAt(int v, bool movingVertically, int l) const
    {
        const Side a = movingVertically ? Side::Left : Side::Top;
        const RouteGraph::Vertex& vertex = m_graph.vertices[v];
        if (vertex.next[static_cast<std::size_t>(a)] < 0 ||
            vertex.next[static_cast<std::size_t>(opposite(a))] < 0)
            return 0;
        int count = 0;
        for (int u = m_uses[stepOf(v, a)]; u >= 0; u = m_pool[u].next) {
            const int other = m_pool[u].link;
            if (other == l || mates(other, l))
                continue;
            for (int w = m_uses[stepOf(v, opposite(a))]; w >= 0; w = m_pool[w].next)
                count += m_pool[w].link == other;
        }
        return count;
    }

    int crossingsOf(int l) const
    {
        int count = 0;
        const auto& path = m_paths[l];
        for (std::size_t i = 0; i + 1 < path.size(); ++i) {
            if (path[i] % 2 != path[i + 1] % 2)
                continue;
            // The vertex between two steps of one direction.
            const bool vertical = path[i] % 2 == 1;
            const int va = path[i] / 2;
            const int vb = path[i + 1] / 2;
            const auto forth = static_cast<std::size_t>(vertical ? Side::Bottom : Side::Right);
            const int between = m_graph.vertices[va].next[forth] == vb ? vb : va;
            count += crossingsAt(between, vertical, l);
        }
        return count;
    }

    Direction flowOf(const Link& link) const
    {
        const Scene::Lifted lifted = m_scene.lifted(link.from, link.to);
        return lifted.parent < 0 ? m_scene.direction : m_scene.items[lifted.parent].direction;
    }

    /// Cost of leaving on that side, or of arriving on the side opposite of it.
    static double sideCost(Side side, Side flow)
    {
        return side == flow ? 0 : side == opposite(flow) ? kAgainst : kSideways;
    }

    bool holds(int item, const RouteGraph::Vertex& v) const
    {
        return m_scene.items[item].box.contains(Point{v.x, v.y});
    }

    void markAllowed(const Link& link)
    {
        ++m_allowedStamp;
        for (const int end : {link.from, link.to}) {
            for (int i = end; i >= 0; i = m_scene.items[i].parent)
                m_allowed[i] = m_allowedStamp;
        }
    }

    double stepCost(int v, Side side, int l) const
    {
        const RouteGraph::Vertex& a = m_graph.vertices[v];
        const int w = a.next[static_cast<std::size_t>(side)];
        const RouteGraph::Vertex& b = m_graph.vertices[w];
        double length = std::abs(a.x - b.x) + std::abs(a.y - b.y);
        double cost = 0;
        if (side == Side::Bottom)
            cost += kTitle * a.title;
        else if (side == Side::Top)
            cost += kTitle * b.title;
        bool trunk = false;
        for (int u = m_uses[stepOf(v, side)]; u >= 0; u = m_pool[u].next) {
            if (mates(m_pool[u].link, l))
                trunk = true;
            else
                cost += kLane;
        }
        if (trunk)
            length *= kTrunk;
        const bool strange =
            b.container >= 0 && m_allowed[b.container] != m_allowedStamp && !inEnd(b.container, l);
        if (strange) {
            length *= 2;
            if (a.container != b.container)
                cost += kStranger;
        }
        return cost + length;
    }

    /// Containers within an end are no strangers.
    bool inEnd(int container, int l) const
    {
        const Link& link = m_scene.links[l];
        return (m_scene.items[link.from].container && m_scene.isAncestor(link.from, container)) ||
               (m_scene.items[link.to].container && m_scene.isAncestor(link.to, container));
    }

    void relax(int state, double cost, int from, double estimate)
    {
        State& s = m_states[state];
        if (s.stamp == m_stamp && (s.closed || s.cost <= static_cast<float>(cost)))
            return;
        s = {static_cast<float>(cost), from, m_stamp, false};
        m_open.push({static_cast<float>(cost + estimate), state});
    }

    double estimate(int v, Side arriving) const
    {
        const RouteGraph::Vertex& vertex = m_graph.vertices[v];
        const double dx = std::max({0.0, m_goal.left() - vertex.x, vertex.x - m_goal.right()});
        const double dy = std::max({0.0, m_goal.top() - vertex.y, vertex.y - m_goal.bottom()});
        double bends = dx > 0 && dy > 0 ? 1 : 0;
        if (bends == 0 && ((dx > 0 && isVertical(arriving)) || (dy > 0 && !isVertical(arriving))))
            bends = 1;
        return (dx + dy) * kGreed + bends * kBend;
    }

    double portCost(int v, Side side, int item) const
    {
        const Rect& box = m_scene.items[item].box;
        const RouteGraph::Vertex& p = m_graph.vertices[v];
        const double off =
            isVertical(side) ? std::abs(p.x - box.center().x) : std::abs(p.y - box.center().y);
        return off < 1 ? 0 : 6 + 0.15 * off;
    }

    /// Starts at a container: every step through its frame.
    void startAtFrame(const Link& link, Side flow)
    {
        const Rect& box = m_scene.items[link.from].box;
        const bool inward = m_scene.isAncestor(link.from, link.to);
        for (int v = 0; v < countOf(m_graph.vertices); ++v) {
            for (const Side side : kSides) {
                const int w = m_graph.vertices[v].next[static_cast<std::size_t>(side)];
                if (w < 0 || !crossesFrame(box, v, w, inward))
                    continue;
                // From v inside to w outside, or the reverse when it goes inwards.
                const Side leaves = side;
                const double cost = (inward ? 0 : sideCost(leaves, flow)) + frameCost(box, v, side);
                relax(w * 4 + static_cast<int>(side), cost, -2 - v, estimate(w, side));
            }
        }
    }

    bool crossesFrame(const Rect& box, int v, int w, bool inward) const
    {
        const RouteGraph::Vertex& a = m_graph.vertices[v];
        const RouteGraph::Vertex& b = m_graph.vertices[w];
        const bool aIn = box.contains(Point{a.x, a.y});
        const bool bIn = box.contains(Point{b.x, b.y});
        return aIn != bIn && aIn != inward;
    }

    double frameCost(const Rect& box, int v, Side side) const
    {
        const RouteGraph::Vertex& a = m_graph.vertices[v];
        const double at = isVertical(side) ? a.x : a.y;
        const double low = isVertical(side) ? box.left() : box.top();
        const double high = isVertical(side) ? box.right() : box.bottom();
        const double corner = std::min(at - low, high - at);
        return (corner < 16 ? 60 : 0) + 0.1 * std::abs(at - (low + high) / 2);
    }

    Point framePoint(const Rect& box, int inside, Side side) const
    {
        const RouteGraph::Vertex& a = m_graph.vertices[inside];
        switch (side) {
        case Side::Top:
            return {a.x, box.top()};
        case Side::Bottom:
            return {a.x, box.bottom()};
        case Side::Left:
            return {box.left(), a.y};
        default:
            return {box.right(), a.y};
        }
    }

    void route(int l)
    {
        const Link& link = m_scene.links[l];
        const Item& source = m_scene.items[link.from];
        const Item& target = m_scene.items[link.to];
        if (link.from == link.to) {
            m_routes[l] = loopRoute(l);
            return;
        }
        ++m_stamp;
        m_open = {};
        m_goal = target.box;
        markAllowed(link);
        const Side flow = flowSide(flowOf(link));
        if (source.container) {
            startAtFrame(link, flow);
        } else {
            for (const int v : m_graph.portsOf[link.from]) {
                const Side side = m_graph.vertices[v].side;
                const double cost = sideCost(side, flow) + portCost(v, side, link.from);
                relax(v * 4 + static_cast<int>(side), cost, -1, estimate(v, side));
            }
        }
        const bool inward = target.container && m_scene.isAncestor(link.to, link.from);
        int best = -1;
        int bestInside = -1;
        float bestCost = std::numeric_limits<float>::max();
        for (int steps = 0; !m_open.empty() && steps < m_mostSteps; ++steps) {
            const Entry top = m_open.top();
            m_open.pop();
            if (top.rank >= bestCost)
                break;
            State& state = m_states[top.state];
            if (state.stamp != m_stamp || state.closed)
                continue;
            state.closed = true;
            const int v = top.state / 4;
            const auto heading = static_cast<Side>(top.state % 4);
            const RouteGraph::Vertex& vertex = m_graph.vertices[v];
            if (vertex.port >= 0 && state.from != -1) {
                if (vertex.port != link.to)
                    continue;
                const double cost = state.cost + sideCost(opposite(vertex.side), flow) +
                                    portCost(v, vertex.side, link.to);
                if (cost < bestCost) {
                    bestCost = static_cast<float>(cost);
                    best = top.state;
                }
                continue;
            }
            for (const Side side : kSides) {
                const int w = vertex.next[static_cast<std::size_t>(side)];
                if (w < 0 || side == opposite(heading))
                    continue;
                double cost = state.cost + stepCost(v, side, l);
                if (side != heading)
                    cost += kBend;
                else
                    cost += kCrossing * crossingsAt(v, isVertical(side), l);
                if (target.container && crossesFrame(target.box, w, v, inward)) {
                    const double whole =
                        cost + (inward ? 0 : sideCost(side, flow)) + frameCost(target.box, v, side);
                    if (whole < bestCost) {
                        bestCost = static_cast<float>(whole);
                        best = top.state;
                        bestInside = static_cast<int>(side);
                    }
                    continue;
                }
                // A source that is a container is left once and for all.
                if (source.container && link.from != link.to &&
                    crossesFrame(source.box, w, v, m_scene.isAncestor(link.from, link.to)))
                    continue;
                relax(w * 4 + static_cast<int>(side), cost, top.state, estimate(w, side));
            }
        }
        if (best < 0) {
            m_routes[l] = emergency(link);
            return;
        }
        trace(l, best, bestInside);
    }

    void trace(int l, int best, int lastSide)
    {
        const Link& link = m_scene.links[l];
        Polyline points;
        std::vector<int> path;
        if (lastSide >= 0) {
            const auto side = static_cast<Side>(lastSide);
            const bool inward = m_scene.isAncestor(link.to, link.from);
            const int v = best / 4;
            points.push_back(
                framePoint(m_scene.items[link.to].box, v, inward ? side : opposite(side)));
            path.push_back(stepOf(v, side));
        }
        for (int s = best; s >= 0; s = m_states[s].from) {
            const RouteGraph::Vertex& v = m_graph.vertices[s / 4];
            points.push_back({v.x, v.y});
            const int from = m_states[s].from;
            if (from >= 0)
                path.push_back(stepOf(from / 4, static_cast<Side>(s % 4)));
            if (from <= -2) {
                const int inside = -2 - from;
                const auto side = static_cast<Side>(s % 4);
                const bool inward = m_scene.isAncestor(link.from, link.to);
                points.push_back(framePoint(m_scene.items[link.from].box, inside,
                                            inward ? opposite(side) : side));
                path.push_back(stepOf(inside, side));
                break;
            }
        }
        std::reverse(points.begin(), points.end());
        std::reverse(path.begin(), path.end());
        // Corners only.
        Polyline corners;
        for (const Point& p : points) {
            while (corners.size() >= 2) {
                const Point& a = corners[corners.size() - 2];
                const Point& b = corners.back();
                if ((a.x == b.x && b.x == p.x) || (a.y == b.y && b.y == p.y))
                    corners.pop_back();
                else
                    break;
            }
            if (corners.empty() || !(corners.back() == p))
                corners.push_back(p);
        }
        m_routes[l] = std::move(corners);
        m_paths[l] = std::move(path);
        take(l, true);
    }

    /// Out at the right side, back at the top; further loops of a box lie outside of the first.
    Polyline loopRoute(int l) const
    {
        const Link& link = m_scene.links[l];
        const Rect& box = m_scene.items[link.from].box;
        int before = 0;
        for (const int other : m_ends[link.from])
            before += other < l && m_scene.links[other].to == m_scene.links[other].from;
        before /= 2;
        const double out = 24 + 12.0 * before;
        const bool round = m_scene.items[link.from].round;
        const double y = round ? box.center().y : std::round(box.top() + box.height * 0.3);
        const double x =
            round ? box.center().x : std::round(box.right() - std::min(box.width * 0.25, 32.0));
        return {{box.right(), y},
                {box.right() + out, y},
                {box.right() + out, box.top() - out},
                {x, box.top() - out},
                {x, box.top()}};
    }

    /// No free way: straight legs, whatever is between.
    Polyline emergency(const Link& link) const
    {
        const Rect& a = m_scene.items[link.from].box;
        const Rect& b = m_scene.items[link.to].box;
        const Point from = a.center();
        const Point to = b.center();
        if (std::abs(from.y - to.y) >= std::abs(from.x - to.x)) {
            const double y0 = to.y > from.y ? a.bottom() : a.top();
            const double y1 = to.y > from.y ? b.top() : b.bottom();
            if (from.x == to.x)
                return {{from.x, y0}, {to.x, y1}};
            return {{from.x, y0}, {from.x, (y0 + y1) / 2}, {to.x, (y0 + y1) / 2}, {to.x, y1}};
        }
        const double x0 = to.x > from.x ? a.right() : a.left();
        const double x1 = to.x > from.x ? b.left() : b.right();
        if (from.y == to.y)
            return {{x0, from.y}, {x1, to.y}};
        return {{x0, from.y}, {(x0 + x1) / 2, from.y}, {(x0 + x1) / 2, to.y}, {x1, to.y}};
    }

    const Scene& m_scene;
    RouteGraph m_graph;
    std::vector<Polyline>& m_routes;
    std::vector<State> m_states;
    std::vector<int> m_uses;  // by step: first use in the pool
    std::vector<Use> m_pool;
    std::vector<std::vector<int>> m_paths;  // steps by link
    std::vector<std::vector<int>> m_ends;
    std::vector<int> m_allowed;
    int m_allowedStamp = 0;
    int m_stamp = 0;
    int m_mostSteps = 0;  // a search that takes longer is given up: time stays linear in the links
    Rect m_goal;
    std::priority_queue<Entry> m_open;
};

}  // namespace

Side sideOf(const Rect& box, Point p)
{
    const double distance[] = {std::abs(p.y - box.top()), std::abs(p.x - box.right()),
                               std::abs(p.y - box.bottom()), std::abs(p.x - box.left())};
    return static_cast<Side>(std::min_element(std::begin(distance), std::end(distance)) - distance);
}

bool shareSource(const Link& a, const Link& b)
{
    return a.style != 0 && a.style == b.style && a.from == b.from && a.from != a.to &&
           b.from != b.to;
}

bool shareTarget(const Link& a, const Link& b)
{
    return a.style != 0 && a.style == b.style && a.to == b.to && a.from != a.to && b.from != b.to;
}

void searchRoutes(const Scene& scene, std::vector<Polyline>& routes, const std::vector<int>& only)
{
    routes.resize(scene.links.size());
    std::vector<int> order = only;
    if (only.empty()) {
        for (int l = 0; l < countOf(scene.links); ++l)
            order.push_back(l);
    }
    std::erase_if(order, [&](int l) { return !scene.links[l].drawn; });
    if (order.empty())
        return;
    Search(scene, routes, only).run(order);
}

}  // namespace stratoplan::layout
