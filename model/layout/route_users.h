#pragma once

#include "model/layout/route_graph.h"
#include "model/layout/route_search.h"

#include <cstdint>
#include <vector>

namespace stratoplan::layout {

/// Which links run along which steps of a route graph, and in what order they lie there beside one
/// another. The order is what tells whether two links that share a channel cross where they part.
class RouteUsers {
public:
    RouteUsers(const Scene& scene, const RouteGraph& graph);

    /// Links on a step, from left to right or from top to bottom.
    const std::vector<int>& on(int step) const { return m_users[static_cast<std::size_t>(step)]; }
    /// False: no link runs along any step at the vertex.
    bool busy(int vertex) const { return m_busy[static_cast<std::size_t>(vertex)] != 0; }
    const std::vector<Arc>& path(int link) const { return m_paths[static_cast<std::size_t>(link)]; }
    /// Whether two links are one line where they go the same way.
    bool mates(int a, int b) const
    {
        const Link& x = m_scene.links[static_cast<std::size_t>(a)];
        const Link& y = m_scene.links[static_cast<std::size_t>(b)];
        return shareSource(x, y) || shareTarget(x, y);
    }

    /// The link takes these arcs; `places` are its places among the users of their steps. Where
    /// many lie already it is not counted: a channel that all take must not slow all of them down.
    void add(int link, std::vector<Arc> path, const std::vector<int>& places);
    void remove(int link);

    /// How many links a route cuts that comes to the vertex on one side, in front of user
    /// `fromPlace` there, and leaves it on another: a number for each place on that step. Cut are
    /// links that have one end on either hand; mates that come or go with it are not.
    void cutsAt(int vertex, Side from, int fromPlace, Side to, int link,
                std::vector<int>& cuts) const;
    /// Of the whole path of a link.
    int crossingsOf(int link) const;
    /// Whether a stranger to the link runs level straight through the vertex.
    bool isPassedLevel(int vertex, int link) const;

private:
    template <class Use>
    void before(int vertex, Side side, int gap, Use&& use) const;
    template <class Use>
    void behind(int vertex, Side side, int gap, Use&& use) const;
    template <class Use>
    void between(int vertex, Side from, Side to, Use&& use) const;
    int placeOf(int link, int step) const;
    void count(Arc arc, int change);

    const Scene& m_scene;
    const RouteGraph& m_graph;
    std::vector<std::vector<int>> m_users;  // by step
    std::vector<std::int32_t> m_busy;       // by vertex: ends of used steps
    std::vector<std::vector<Arc>> m_paths;  // by link
    mutable std::vector<int> m_hand;        // by link: on which hand of the route its end lies
    mutable int m_hands = 0;
};

}  // namespace stratoplan::layout
