#include "model/layout/route_ends.h"

#include "model/layout/route_goal.h"

#include <algorithm>
#include <map>
#include <utility>

namespace stratoplan::layout {

namespace {

constexpr double kFull = 2000;  // to meet a side on which others take all places

}  // namespace

RouteEnds::RouteEnds(const Scene& scene, const RouteUsers& users,
                     const std::vector<Polyline>& routes)
    : m_scene(scene)
    , m_users(users)
    , m_routes(routes)
    , m_links(scene.items.size())
    , m_forks(scene.links.size(), 0)
{
    std::map<std::pair<int, int>, int> first;  // by source and style
    for (int l = 0; l < countOf(scene.links); ++l) {
        const Link& link = scene.links[l];
        if (!link.drawn)
            continue;
        m_links[link.from].push_back(l);
        m_links[link.to].push_back(l);
        if (link.style == 0)
            continue;
        const auto [it, isFirst] = first.emplace(std::pair(link.from, link.style), l);
        if (!isFirst)
            m_forks[l] = m_forks[it->second] = 1;
    }
}

std::array<double, 4> RouteEnds::fullness(int l, int item) const
{
    std::array<double, 4> costs{};
    const Item& box = m_scene.items[item];
    if (m_scene.cell <= 0 || box.container)
        return costs;
    std::array<int, 4> used{};
    for (const int other : m_links[item]) {
        const Polyline& route = m_routes[other];
        const Link& link = m_scene.links[other];
        if (other == l || route.empty() || link.from == link.to || mayShare(l, other))
            continue;
        const Point end = link.from == item ? route.front() : route.back();
        ++used[static_cast<std::size_t>(sideOf(box.box, end))];
    }
    const auto cells = [&](double size) { return static_cast<int>(size / m_scene.cell); };
    for (const Side side : {Side::Top, Side::Right, Side::Bottom, Side::Left}) {
        // A row or two columns for each line, none at a corner.
        const int room =
            isVertical(side) ? cells(box.size.width) / 2 - 1 : cells(box.size.height) - 1;
        const auto i = static_cast<std::size_t>(side);
        costs[i] = used[i] >= std::max(room, 1) ? kFull : 0;
    }
    return costs;
}

}  // namespace stratoplan::layout
