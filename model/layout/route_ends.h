#pragma once

#include "model/layout/route_users.h"

#include <array>
#include <vector>

namespace stratoplan::layout {

/// What the links that end at an item let each other have: a stretch that they share, and places on
/// the sides of a box.
class RouteEnds {
public:
    /// `routes`: by link, as far as they are there; read when it is asked.
    RouteEnds(const Scene& scene, const RouteUsers& users, const std::vector<Polyline>& routes);

    /// The links that begin or end at the item.
    const std::vector<int>& of(int item) const { return m_links[item]; }
    /// Whether two lines may share a stretch. In signs none does at both of its ends.
    bool mayShare(int a, int b) const
    {
        const bool atTarget = m_scene.links[a].to == m_scene.links[b].to;
        return m_users.mates(a, b) &&
               (m_scene.cell <= 0 || !atTarget || !(m_forks[a] || m_forks[b]));
    }
    /// What it costs the link to meet each side of a box of signs, by Side: much where other lines
    /// take all of its places.
    std::array<double, 4> fullness(int link, int item) const;

private:
    const Scene& m_scene;
    const RouteUsers& m_users;
    const std::vector<Polyline>& m_routes;
    std::vector<std::vector<int>> m_links;  // by item
    std::vector<char> m_forks;              // by link: whether others leave its source with it
};

}  // namespace stratoplan::layout
