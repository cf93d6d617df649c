#include "model/layout/route_search.h"

#include "model/layout/plain_routes.h"
#include "model/layout/route_ends.h"
#include "model/layout/route_goal.h"
#include "model/layout/route_users.h"
#include "model/layout/wires.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <deque>
#include <limits>

namespace stratoplan::layout {

namespace {

constexpr double kCrossing = 110;  // worth two bends, not three
constexpr double kTitle = 25;
constexpr double kStranger = 120;   // entering a container that holds neither end
constexpr double kLane = 8;         // another line in the same channel
constexpr double kTrunk = 0.45;     // of the length, along a mate
constexpr double kLeftSide = 5000;  // of signs, where it would look like the left side of a box

// Beyond that many links every route crosses many others, and the search hurries towards the goal
// instead of weighing all ways, crossings least: time stays in proportion to the links.
constexpr int kFewLinks = 200;
constexpr int kThorough = 100'000;  // steps of all searches together, beyond which a few hurry, too
constexpr int kMostPlaces = 8;      // on a step that more links use, only the best place is tried
constexpr double kLeastGreed = 1.5;    // at first, of a search in a hurry
constexpr int kFewSteps = 1500;        // as long as that; what takes longer hurries more
constexpr int kMostSteps = 6000;       // a search that takes longer hurries more, then is given up
constexpr int kPatientSteps = 12'000;  // the same as long as few do
constexpr int kStepsOfLink = 300;      // of all searches so far: then few do
constexpr int kThoroughSteps = 200'000;   // the same of a search that weighs all ways
constexpr int kManySteps = 3'000'000;     // of all searches together; beyond, they get a tenth
constexpr int kTooManySteps = 5'000'000;  // and beyond that a tenth of it: most are given up

constexpr Side kSides[] = {Side::Top, Side::Right, Side::Bottom, Side::Left};

class Search {
public:
    Search(const Scene& scene, std::vector<Polyline>& routes, const std::vector<int>& only)
        : m_scene(scene)
        , m_graph(scene, only)
        , m_goal(scene, m_graph)
        , m_routes(routes)
        , m_users(scene, m_graph)
        , m_atEnds(scene, m_users, routes)
        , m_block(m_graph.vertices.size() * 2, -1)
        , m_allowed(scene.items.size(), 0)
        , m_seen(scene.links.size(), 0)
        , m_kinds(scene.cell > 0 ? 2 : 1)
    {
        m_states.resize(m_graph.vertices.size() * 4 * m_kinds);
    }

    void run(std::vector<int> order, bool rough)
    {
        const auto distance = [&](int l) {
            const Point a = m_scene.items[m_scene.links[l].from].box.center();
            const Point b = m_scene.items[m_scene.links[l].to].box.center();
            return std::abs(a.x - b.x) + std::abs(a.y - b.y);
        };
        std::stable_sort(order.begin(), order.end(),
                         [&](int a, int b) { return distance(a) < distance(b); });
        const auto links = static_cast<double>(order.size());
        m_sight = rough ? RouteGoal::kRoughSight : RouteGoal::kSight;
        if (links > kFewLinks)
            hurry(links);
        for (const int l : order) {
            if (m_greed <= 1 && m_steps > kThorough)
                hurry(links);
            route(l);
            m_seen[l] = ++m_changes;
        }
        // Once all lie, those that cross or wind get a second chance where others have moved since.
        for (int pass = 0; pass < 2 && !rough; ++pass) {
            for (const int l : order) {
                if (m_greed > 1 || m_steps > kThorough)
                    return;
                if (m_users.path(l).empty() || m_seen[l] == m_changes ||
                    (m_users.crossingsOf(l) == 0 && m_routes[l].size() <= 3))
                    continue;
                const Polyline before = m_routes[l];
                m_users.remove(l);
                route(l);
                m_changes += !(m_routes[l] == before);
                m_seen[l] = m_changes;
            }
        }
    }

private:
    void hurry(double links)
    {
        m_sight = RouteGoal::kRoughSight;
        m_greed = std::clamp(links / 500, 2.5, 4.0);
        m_crossing = kCrossing / m_greed;
    }

    /// A route that has come over this arc and lies at this place among those that use the step.
    struct State {
        float cost = 0;
        int from = -1;  // state; -1: begins here
        int stamp = 0;
        int step = -1;
        short place = 0;
        Side heading = Side::None;
        bool closed : 1 = false;
        bool fromWest : 1 = false;  ///< upright, behind a turn from the west, not crossed since
        Arc arc() const { return {step, heading}; }
    };
    struct Entry {
        float rank;
        int state;
        bool operator<(const Entry& other) const
        {
            return rank != other.rank ? rank > other.rank : state > other.state;
        }
    };

    Direction flowOf(const Link& link) const
    {
        const Scene::Lifted lifted = m_scene.lifted(link.from, link.to);
        return lifted.parent < 0 ? m_scene.direction : m_scene.items[lifted.parent].direction;
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
        if (m_users.busy(v)) {
            bool trunk = false;
            for (const int user : m_users.on(m_graph.stepOf(v, side))) {
                if (m_atEnds.mayShare(user, l))
                    trunk = true;
                else
                    cost += kLane;
            }
            if (trunk)
                length *= kTrunk;
        }
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

    /// The state of an arc at a place among the users of its step; in a drawing of signs what comes
    /// from the west is another one.
    int stateOf(Arc arc, int place, bool fromWest)
    {
        const int kind = m_kinds > 1 && fromWest ? 1 : 0;
        const int users = countOf(m_users.on(arc.step));
        if (users == 0 || isCrowded(users))
            return (2 * arc.step + arc.forth()) * m_kinds + kind;
        int& block = m_block[arc.step];
        if (block < 0 || m_roomOf[block] <= users) {
            block = countOf(m_roomOf);
            m_roomOf.push_back(users + 4);
            m_blockAt.push_back(countOf(m_states) + countOf(m_moreStates));
            m_moreStates.resize(m_moreStates.size() +
                                2 * static_cast<std::size_t>((users + 4) * m_kinds));
        }
        return m_blockAt[block] + (2 * place + arc.forth()) * m_kinds + kind;
    }

    State& stateAt(int index)
    {
        const int more = index - countOf(m_states);
        return more < 0 ? m_states[index] : m_moreStates[more];
    }

    bool isCrowded(int users) const { return m_greed > 1 && users >= kMostPlaces; }

    /// `crosses`: a level line, straight on.
    void relax(Arc arc, int head, int place, double cost, int from, bool crosses = false)
    {
        const bool fromWest = !crosses && isFromWest(arc.heading, from);
        const int index = stateOf(arc, place, fromWest);
        State& s = stateAt(index);
        if (s.stamp == m_stamp && (s.closed || s.cost <= static_cast<float>(cost)))
            return;
        const double left = m_graph.vertices[head].port >= 0
                                ? m_goal.endCost(head) + m_targetFull[sideIndex(head)]
                                : m_greed * m_goal.estimate(head, arc.heading, m_sight);
        const auto rank = static_cast<float>(cost + left);
        if (rank >= m_best)
            return;
        s = {static_cast<float>(cost),  from,        m_stamp, arc.step,
             static_cast<short>(place), arc.heading, false,   fromWest};
        m_open.push_back({rank, index});
        std::push_heap(m_open.begin(), m_open.end());
    }

    bool isFromWest(Side heading, int from)
    {
        if (from < 0 || !isVertical(heading))
            return false;
        const State& before = stateAt(from);
        return before.heading == Side::Left || before.fromWest;
    }

    /// Starts at a container: every step through its frame.
    void startAtFrame(const Link& link)
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
                const double cost =
                    (inward ? 0 : sideCost(leaves, m_goal.flow())) + frameCost(box, v, side);
                begin(v, side, cost);
            }
        }
    }

    std::size_t sideIndex(int port) const
    {
        return static_cast<std::size_t>(m_graph.vertices[port].side);
    }

    /// Whether it lies on the border of a leaf that is not the goal.
    bool isStranger(int v) const
    {
        const int port = m_graph.vertices[v].port;
        return port >= 0 && port != m_goal.item();
    }

    /// Begins with the step on that side of the vertex, at any place on it.
    void begin(int v, Side side, double cost)
    {
        const int head = m_graph.next(v, side);
        if (isStranger(head))
            return;
        const int step = m_graph.stepOf(v, side);
        const int users = countOf(m_users.on(step));
        for (int place = 0; place <= (isCrowded(users) ? 0 : users); ++place)
            relax({step, side}, head, place, cost, -1);
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
        m_scene.checkpoint();
        const Link& link = m_scene.links[l];
        if (link.from == link.to) {
            m_routes[l] = loop(l);
            return;
        }
        const double greed = m_greed;
        if (!(greed > 1 ? searchInHurry(l) : search(l, kThoroughSteps)) && !searchAnyhow(l, greed))
            m_routes[l] = straightRoute(m_scene.items[link.from].box, m_scene.items[link.to].box);
        m_greed = greed;
    }

    /// Near the goal nothing costs as much as going back, not even what looks like the left side of
    /// a box: a first search does without.
    bool searchInHurry(int l)
    {
        if (m_steps > kManySteps)
            return false;
        const double greed = m_greed;
        const int most =
            m_steps < kStepsOfLink * countOf(m_scene.links) ? kPatientSteps : kMostSteps;
        m_isStrict = true;
        m_greed = kLeastGreed;
        bool isFound = search(l, kFewSteps);
        m_greed = greed;
        isFound = isFound || search(l, most);
        m_isStrict = false;
        m_greed = 2 * greed;
        return isFound || search(l, most);
    }

    bool searchAnyhow(int l, double greed)
    {
        m_greed = 4 * greed;
        return search(l, m_steps < kManySteps      ? kMostSteps
                         : m_steps < kTooManySteps ? kMostSteps / 10
                                                   : kMostSteps / 100);
    }

    /// Routes the link where there is a way. False: there is none, or it would take too many steps.
    bool search(int l, int mostSteps)
    {
        const Link& link = m_scene.links[l];
        const Item& source = m_scene.items[link.from];
        const Item& target = m_scene.items[link.to];
        ++m_stamp;
        m_open.clear();
        m_goal.set(link, flowOf(link));
        const std::array<double, 4> sourceFull = m_atEnds.fullness(l, link.from);
        m_targetFull = m_atEnds.fullness(l, link.to);
        m_best = std::numeric_limits<float>::max();
        markAllowed(link);
        const bool inward = target.container && m_scene.isAncestor(link.to, link.from);
        if (source.container) {
            startAtFrame(link);
        } else {
            for (const int v : m_graph.portsOf[link.from]) {
                const Side side = m_graph.vertices[v].side;
                if (m_graph.next(v, side) >= 0)
                    begin(v, side,
                          sideCost(side, m_goal.flow()) +
                              sourceFull[static_cast<std::size_t>(side)] +
                              portCost(source.box, m_graph.vertices[v]) + stepCost(v, side, l));
            }
        }
        int best = -1;
        Arc lastArc;  // into a frame
        int lastPlace = 0;
        for (int steps = 0; !m_open.empty() && steps < mostSteps; ++steps, ++m_steps) {
            std::pop_heap(m_open.begin(), m_open.end());
            const Entry top = m_open.back();
            m_open.pop_back();
            if (top.rank >= m_best)
                break;
            State& reached = stateAt(top.state);
            const State state = reached;
            if (state.stamp != m_stamp || state.closed)
                continue;
            reached.closed = true;
            const int v = m_graph.headOf(state.arc());
            const Side heading = state.heading;
            const RouteGraph::Vertex& vertex = m_graph.vertices[v];
            if (vertex.port >= 0) {
                m_best = top.rank;
                best = top.state;
                lastArc = {};
                break;
            }
            for (const Side side : kSides) {
                const int w = vertex.next[static_cast<std::size_t>(side)];
                if (w < 0 || side == opposite(heading) || isStranger(w))
                    continue;
                const bool enters = target.container && crossesFrame(target.box, w, v, inward);
                // A source that is a container is left once and for all.
                if (!enters && source.container &&
                    crossesFrame(source.box, w, v, m_scene.isAncestor(link.from, link.to)))
                    continue;
                double cost = state.cost + stepCost(v, side, l) + (side != heading ? kBend : 0);
                if (m_scene.cell > 0 && side == Side::Right && state.fromWest) {
                    if (m_isStrict)
                        continue;
                    cost += kLeftSide;
                }
                if (enters)
                    cost += (inward ? 0 : sideCost(side, m_goal.flow())) +
                            frameCost(target.box, v, side);
                const Arc arc{m_graph.stepOf(v, side), side};
                if (!m_users.busy(v) && !enters) {
                    relax(arc, w, 0, cost, top.state);
                    continue;
                }
                m_users.cutsAt(v, opposite(heading), state.place, side, l, m_cuts);
                const bool isPassed =
                    m_kinds > 1 && state.fromWest && side == heading && m_users.isPassedLevel(v, l);
                const auto least = std::min_element(m_cuts.begin(), m_cuts.end());
                const int only =
                    isCrowded(countOf(m_cuts) - 1) ? static_cast<int>(least - m_cuts.begin()) : -1;
                for (int place = std::max(only, 0); place < (only < 0 ? countOf(m_cuts) : only + 1);
                     ++place) {
                    // Where the place beside it cuts one link less, that one can be cut later.
                    if ((place > 0 && m_cuts[place - 1] < m_cuts[place]) ||
                        (place + 1 < countOf(m_cuts) && m_cuts[place + 1] < m_cuts[place]))
                        continue;
                    const double whole = cost + m_crossing * m_cuts[place];
                    if (!enters) {
                        relax(arc, w, place, whole, top.state, isPassed);
                    } else if (whole < m_best) {
                        m_best = static_cast<float>(whole);
                        best = top.state;
                        lastArc = arc;
                        lastPlace = place;
                    }
                }
            }
        }
        if (best < 0)
            return false;
        trace(l, best, lastArc, lastPlace);
        return true;
    }

    void trace(int l, int best, Arc lastArc, int lastPlace)
    {
        const Link& link = m_scene.links[l];
        Polyline points;
        std::vector<Arc> path;
        std::vector<int> places;
        if (lastArc.step >= 0) {
            const bool inward = m_scene.isAncestor(link.to, link.from);
            points.push_back(framePoint(m_scene.items[link.to].box, m_graph.tailOf(lastArc),
                                        inward ? lastArc.heading : opposite(lastArc.heading)));
            path.push_back(lastArc);
            places.push_back(lastPlace);
        }
        for (int s = best; s >= 0; s = stateAt(s).from) {
            const State& state = stateAt(s);
            const RouteGraph::Vertex& v = m_graph.vertices[m_graph.headOf(state.arc())];
            points.push_back({v.x, v.y});
            path.push_back(state.arc());
            places.push_back(state.place);
            if (state.from >= 0)
                continue;
            const int tail = m_graph.tailOf(state.arc());
            const bool inward = m_scene.isAncestor(link.from, link.to);
            const Side side = state.heading;
            if (m_scene.items[link.from].container)
                points.push_back(
                    framePoint(m_scene.items[link.from].box, tail, inward ? opposite(side) : side));
            else
                points.push_back({m_graph.vertices[tail].x, m_graph.vertices[tail].y});
        }
        std::reverse(points.begin(), points.end());
        std::reverse(path.begin(), path.end());
        std::reverse(places.begin(), places.end());
        simplify(points);
        m_routes[l] = std::move(points);
        m_users.add(l, std::move(path), places);
    }

    /// Further loops of a box lie outside of the first.
    Polyline loop(int l) const
    {
        const Link& link = m_scene.links[l];
        const Item& item = m_scene.items[link.from];
        const LoopPlace place = loopPlaceOf(m_scene, l, m_atEnds.of(link.from));
        return m_scene.cell > 0 ? loopRouteInCells(item, place, link.label)
                                : loopRoute(item, place.before);
    }

    const Scene& m_scene;
    RouteGraph m_graph;
    RouteGoal m_goal;
    std::vector<Polyline>& m_routes;
    std::vector<State> m_states;     // by step and way
    std::deque<State> m_moreStates;  // of the places on used steps; grows without a copy
    RouteUsers m_users;
    RouteEnds m_atEnds;
    std::vector<int> m_block;    // by step with users: its states
    std::vector<int> m_blockAt;  // by block: the first state
    std::vector<int> m_roomOf;   // by block
    std::vector<int> m_allowed;
    std::vector<int> m_seen;  // by link: changes when it was routed
    int m_kinds;              // of states of one arc at one place
    int m_changes = 0;
    int m_allowedStamp = 0;
    int m_stamp = 0;
    int m_steps = 0;          // of all searches
    float m_best = 0;         // cost of the best way to the goal that this search has found
    double m_greed = 1;       // how much the rest of a way counts against what it has cost so far
    bool m_isStrict = false;  // no route turns back like the left side of a box
    double m_sight = RouteGoal::kSight;
    double m_crossing = kCrossing;
    std::vector<Entry> m_open;  // a heap
    std::vector<int> m_cuts;
    std::array<double, 4> m_targetFull{};  // by side
};

}  // namespace

Side sideOf(const Rect& box, Point p)
{
    const double distance[] = {std::abs(p.y - box.top()), std::abs(p.x - box.right()),
                               std::abs(p.y - box.bottom()), std::abs(p.x - box.left())};
    return static_cast<Side>(std::min_element(std::begin(distance), std::end(distance)) - distance);
}

void searchRoutes(const Scene& scene, std::vector<Polyline>& routes, const std::vector<int>& only,
                  bool rough)
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
    Search(scene, routes, only).run(order, rough);
}

}  // namespace stratoplan::layout
