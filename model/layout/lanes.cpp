#include "model/layout/obstacles.h"
#include "model/layout/route_search.h"
#include "model/layout/spacing.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

namespace stratoplan::layout {

namespace {

constexpr int kRounds = 8;  // of narrowing, each by half
constexpr double kFar = 1e9;

/// Places for lines between fixed things: each line gets an earliest and a latest place, distances
/// shrink where these contradict each other, then every line goes as near to its wish as it can.
class LaneGiver {
public:
    LaneGiver(const Scene& scene, Wiring& wiring, bool vertical, const std::vector<char>& movable)
        : m_scene(scene)
        , m_wiring(wiring)
        , m_wires(scene, wiring.routes)
        , m_axis(scene, wiring, m_wires, vertical)
        , m_movable(movable)
    {
    }

    void run()
    {
        const std::size_t bundles = m_wires.bundles.size();
        m_free.assign(bundles, 0);
        m_wish.assign(bundles, 0);
        m_portLow.assign(bundles, -kFar);
        m_portHigh.assign(bundles, kFar);
        for (std::size_t b = 0; b < bundles; ++b) {
            const Bundle& bundle = m_wires.bundles[b];
            m_wish[b] = bundle.at;
            bool free = m_wires.legs[bundle.legs.front()].vertical == m_axis.vertical();
            for (const int leg : bundle.legs)
                free = free && (m_movable.empty() || m_movable[m_wires.legs[leg].link]);
            m_free[b] = free;
        }
        bindPorts();
        findPairs();
        for (int round = 0; round < kRounds && narrow(); ++round) {
        }
        assign();
    }

private:
    struct Pair {
        int low;
        int high;
        double distance;
    };

    int itemAt(const Leg& leg, bool atStart) const
    {
        const Link& link = m_scene.links[leg.link];
        if (atStart)
            return leg.first() ? link.from : -1;
        return leg.last() ? link.to : -1;
    }

    void bindPorts()
    {
        std::map<std::pair<int, int>, std::vector<int>> sides;
        for (const Leg& leg : m_wires.legs) {
            if (leg.vertical != m_axis.vertical())
                continue;
            for (const bool atStart : {true, false}) {
                const int item = itemAt(leg, atStart);
                if (item < 0)
                    continue;
                const Point p = m_wiring.routes[leg.link][leg.index + (atStart ? 0 : 1)];
                const Rect& box = m_scene.items[item].box;
                auto& list = sides[{item, static_cast<int>(sideOf(box, p))}];
                if (std::find(list.begin(), list.end(), leg.bundle) == list.end())
                    list.push_back(leg.bundle);
            }
        }
        for (auto& [where, list] : sides) {
            const Item& item = m_scene.items[where.first];
            const double low = m_axis.lo(item.box);
            const double size = m_axis.hi(item.box) - low;
            std::sort(list.begin(), list.end(), [&](int a, int b) {
                const Bundle& x = m_wires.bundles[a];
                const Bundle& y = m_wires.bundles[b];
                return x.at != y.at ? x.at < y.at : x.order != y.order ? x.order < y.order : a < b;
            });
            const int n = countOf(list);
            const double step =
                std::min({24.0, size / (n + 1), n > 1 ? (size - 16) / (n - 1) : 24.0});
            const double pad = item.round && n == 1 ? size / 2 : std::min(size / 4, 12.0);
            for (int i = 0; i < n; ++i) {
                const int b = list[i];
                if (item.round || (n > 1 && !item.container))
                    m_wish[b] = std::round(low + size / 2 + step * (i - (n - 1) / 2.0));
                m_portLow[b] =
                    std::max(m_portLow[b], low + std::min(pad, (size - step * (n - 1)) / 2));
                m_portHigh[b] = std::min(m_portHigh[b],
                                         low + size - std::min(pad, (size - step * (n - 1)) / 2));
            }
        }
    }

    void findPairs()
    {
        m_things = m_axis.things();
        Skyline skyline;
        std::vector<int> seen(m_things.size(), -1);
        for (int t = 0; t < countOf(m_things); ++t) {
            const Thing& thing = m_things[t];
            skyline.look(thing.from, thing.to, [&](int other, int) {
                if (seen[other] == t)
                    return;
                seen[other] = t;
                if (!isFree(other) && !isFree(t))
                    return;
                const Thing& a = m_things[other];
                if (a.kind == Thing::Line && thing.kind == Thing::Line &&
                    std::min(a.to, thing.to) - std::max(a.from, thing.from) <
                        2 * kLineClearance + 0.5)
                    return;
                const double distance = m_axis.distance(a, thing);
                if (distance >= 0)
                    m_pairs.push_back({other, t, distance});
            });
            skyline.cover(thing.from, thing.to, t);
        }
        m_factor.assign(m_things.size(), 1);
    }

    bool isFree(int t) const
    {
        return m_things[t].kind == Thing::Line && m_free[m_things[t].index];
    }
    double gapOf(const Pair& p) const
    {
        return p.distance * std::min(m_factor[p.low], m_factor[p.high]);
    }

    void bounds()
    {
        m_first.assign(m_things.size(), -kFar);
        m_last.assign(m_things.size(), kFar);
        for (int t = 0; t < countOf(m_things); ++t) {
            if (isFree(t)) {
                m_first[t] = m_portLow[m_things[t].index];
                m_last[t] = m_portHigh[m_things[t].index];
            } else {
                m_first[t] = m_things[t].hi;
                m_last[t] = m_things[t].lo;
            }
        }
        for (const Pair& p : m_pairs) {
            if (isFree(p.high))
                m_first[p.high] = std::max(m_first[p.high], m_first[p.low] + gapOf(p));
        }
        for (auto it = m_pairs.rbegin(); it != m_pairs.rend(); ++it) {
            if (isFree(it->low))
                m_last[it->low] = std::min(m_last[it->low], m_last[it->high] - gapOf(*it));
        }
    }

    /// Halves the distances of lines without room. False when there are none.
    bool narrow()
    {
        bounds();
        bool any = false;
        std::vector<char> tight(m_things.size(), 0);
        for (int t = 0; t < countOf(m_things); ++t) {
            tight[t] = isFree(t) && m_first[t] > m_last[t] + 0.01;
            any = any || tight[t];
        }
        std::vector<char> narrower = tight;
        for (const Pair& p : m_pairs) {
            if (tight[p.low] || tight[p.high])
                narrower[p.low] = narrower[p.high] = 1;
        }
        for (int t = 0; t < countOf(m_things); ++t) {
            if (narrower[t])
                m_factor[t] *= 0.5;
        }
        return any;
    }

    void assign()
    {
        bounds();
        std::vector<double> at(m_things.size(), 0);
        std::vector<double> floor(m_things.size(), -kFar);
        std::size_t next = 0;
        for (int t = 0; t < countOf(m_things); ++t) {
            for (; next < m_pairs.size() && m_pairs[next].high == t; ++next) {
                const Pair& p = m_pairs[next];
                floor[t] =
                    std::max(floor[t], (isFree(p.low) ? at[p.low] : m_things[p.low].hi) + gapOf(p));
            }
            at[t] = m_things[t].hi;
            if (!isFree(t))
                continue;
            const int b = m_things[t].index;
            const double low = std::max(floor[t], m_portLow[b]);
            at[t] = std::max(low, std::min(m_wish[b], m_last[t]));
            for (const int i : m_wires.bundles[b].legs) {
                const Leg& leg = m_wires.legs[i];
                for (const int k : {leg.index, leg.index + 1}) {
                    Point& p = m_wiring.routes[leg.link][k];
                    (m_axis.vertical() ? p.x : p.y) = at[t];
                }
            }
        }
    }

    const Scene& m_scene;
    Wiring& m_wiring;
    Wires m_wires;
    Axis m_axis;
    const std::vector<char>& m_movable;
    std::vector<char> m_free;
    std::vector<double> m_wish;
    std::vector<double> m_portLow;
    std::vector<double> m_portHigh;
    std::vector<Thing> m_things;
    std::vector<Pair> m_pairs;  // by the higher thing, rising
    std::vector<double> m_factor;
    std::vector<double> m_first;
    std::vector<double> m_last;
};

}  // namespace

void giveLanes(const Scene& scene, Wiring& wiring, bool vertical, const std::vector<char>& movable)
{
    LaneGiver(scene, wiring, vertical, movable).run();
}

}  // namespace stratoplan::layout
