#include "model/layout/route_users.h"

#include <algorithm>

namespace stratoplan::layout {

namespace {

constexpr int kMostUsers = 64;  // of a step

}  // namespace

RouteUsers::RouteUsers(const Scene& scene, const RouteGraph& graph)
    : m_scene(scene)
    , m_graph(graph)
    , m_users(graph.vertices.size() * 2)
    , m_busy(graph.vertices.size(), 0)
    , m_paths(scene.links.size())
    , m_hand(scene.links.size(), 0)
{
}

void RouteUsers::add(int link, std::vector<Arc> path, const std::vector<int>& places)
{
    for (std::size_t i = 0; i < path.size(); ++i) {
        std::vector<int>& users = m_users[path[i].step];
        if (countOf(users) >= kMostUsers)
            continue;
        users.insert(users.begin() + places[i], link);
        count(path[i], 1);
    }
    m_paths[link] = std::move(path);
}

void RouteUsers::remove(int link)
{
    for (const Arc arc : m_paths[link]) {
        if (std::erase(m_users[arc.step], link) != 0)
            count(arc, -1);
    }
    m_paths[link].clear();
}

void RouteUsers::count(Arc arc, int change)
{
    m_busy[m_graph.tailOf(arc)] += change;
    m_busy[m_graph.headOf(arc)] += change;
}

// Around a vertex, clockwise: users are in the order of x or y, which runs clockwise on the steps
// above and to the right only.

/// Calls use(link) for the users on that side that come before the gap in front of user `gap`.
template <class Use>
void RouteUsers::before(int vertex, Side side, int gap, Use&& use) const
{
    const std::vector<int>& users = on(m_graph.stepOf(vertex, side));
    const bool rising = side == Side::Top || side == Side::Right;
    for (int i = rising ? 0 : gap; i < (rising ? gap : countOf(users)); ++i)
        use(users[i]);
}

template <class Use>
void RouteUsers::behind(int vertex, Side side, int gap, Use&& use) const
{
    const std::vector<int>& users = on(m_graph.stepOf(vertex, side));
    const bool rising = side == Side::Top || side == Side::Right;
    for (int i = rising ? gap : 0; i < (rising ? countOf(users) : gap); ++i)
        use(users[i]);
}

/// Users of the steps clockwise between two sides.
template <class Use>
void RouteUsers::between(int vertex, Side from, Side to, Use&& use) const
{
    for (int s = (static_cast<int>(from) + 1) % 4; s != static_cast<int>(to); s = (s + 1) % 4) {
        if (m_graph.vertices[vertex].next[s] < 0)
            continue;
        for (const int user : on(m_graph.stepOf(vertex, static_cast<Side>(s))))
            use(user);
    }
}

void RouteUsers::cutsAt(int vertex, Side from, int fromPlace, Side to, int link,
                        std::vector<int>& cuts) const
{
    const std::vector<int>& users = on(m_graph.stepOf(vertex, to));
    cuts.assign(users.size() + 1, 0);
    if (!busy(vertex))
        return;
    m_hands += 2;
    const int one = m_hands;
    const int other = m_hands + 1;
    int cut = 0;
    const auto isMate = [&](int user) { return user == link || mates(user, link); };
    behind(vertex, from, fromPlace, [&](int user) {
        if (!isMate(user))
            m_hand[user] = one;
    });
    between(vertex, from, to, [&](int user) { m_hand[user] = one; });
    between(vertex, to, from, [&](int user) {
        cut += m_hand[user] == one;
        m_hand[user] = other;
    });
    before(vertex, from, fromPlace, [&](int user) {
        if (isMate(user))
            return;
        cut += m_hand[user] == one;
        m_hand[user] = other;
    });
    // In front of the first user all of them lie on one hand, behind the last on the other.
    const int first = to == Side::Top || to == Side::Right ? other : one;
    const auto isCut = [&](int user, int hand) {
        return !isMate(user) && m_hand[user] == (hand == one ? other : one);
    };
    for (const int user : users)
        cut += isCut(user, first);
    cuts[0] = cut;
    for (std::size_t i = 0; i < users.size(); ++i) {
        cut += isCut(users[i], first == one ? other : one) - isCut(users[i], first);
        cuts[i + 1] = cut;
    }
}

int RouteUsers::placeOf(int link, int step) const
{
    const std::vector<int>& users = on(step);
    return static_cast<int>(std::find(users.begin(), users.end(), link) - users.begin());
}

bool RouteUsers::isPassedLevel(int vertex, int link) const
{
    const auto& next = m_graph.vertices[vertex].next;
    if (next[static_cast<std::size_t>(Side::Left)] < 0 ||
        next[static_cast<std::size_t>(Side::Right)] < 0)
        return false;
    const std::vector<int>& left = on(m_graph.stepOf(vertex, Side::Left));
    const std::vector<int>& right = on(m_graph.stepOf(vertex, Side::Right));
    return std::any_of(left.begin(), left.end(), [&](int user) {
        return user != link && !mates(user, link) &&
               std::find(right.begin(), right.end(), user) != right.end();
    });
}

int RouteUsers::crossingsOf(int link) const
{
    int cut = 0;
    std::vector<int> cuts;
    const std::vector<Arc>& path = m_paths[link];
    for (std::size_t i = 0; i + 1 < path.size(); ++i) {
        cutsAt(m_graph.headOf(path[i]), opposite(path[i].heading), placeOf(link, path[i].step),
               path[i + 1].heading, link, cuts);
        cut += cuts[placeOf(link, path[i + 1].step)];
    }
    return cut;
}

}  // namespace stratoplan::layout
