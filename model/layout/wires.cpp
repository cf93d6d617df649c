#include "model/layout/wires.h"

#include "model/layout/route_search.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace stratoplan::layout {

namespace {

constexpr double kSameLine = 0.5;

class WireBuilder {
public:
    WireBuilder(const Scene& scene, const std::vector<Polyline>& routes, Wires& wires)
        : m_scene(scene), m_routes(routes), m_w(wires)
    {
    }

    void build()
    {
        cut();
        m_joined.resize(m_w.legs.size());
        std::iota(m_joined.begin(), m_joined.end(), 0);
        m_kind.assign(m_w.legs.size(), 0);
        m_w.sourceTrunk.assign(m_routes.size(), 0);
        m_w.targetTrunk.assign(m_routes.size(), 0);
        joinTrunks(true);
        joinTrunks(false);
        bundle();
        for (const bool vertical : {true, false})
            orderLines(vertical);
    }

private:
    int root(int leg)
    {
        while (m_joined[leg] != leg)
            leg = m_joined[leg] = m_joined[m_joined[leg]];
        return leg;
    }
    void join(int a, int b) { m_joined[std::max(root(a), root(b))] = std::min(root(a), root(b)); }

    Point start(const Leg& leg) const { return m_routes[leg.link][leg.index]; }
    Point end(const Leg& leg) const { return m_routes[leg.link][leg.index + 1]; }
    double at(const Leg& leg) const { return leg.vertical ? start(leg).x : start(leg).y; }
    double from(const Leg& leg) const { return leg.vertical ? start(leg).y : start(leg).x; }
    double to(const Leg& leg) const { return leg.vertical ? end(leg).y : end(leg).x; }
    double lo(const Leg& leg) const { return std::min(from(leg), to(leg)); }
    double hi(const Leg& leg) const { return std::max(from(leg), to(leg)); }

    void cut()
    {
        m_w.firstLeg.assign(m_routes.size(), -1);
        for (int l = 0; l < countOf(m_routes); ++l) {
            const Polyline& route = m_routes[l];
            if (route.size() < 2)
                continue;
            m_w.firstLeg[l] = countOf(m_w.legs);
            const int count = countOf(route) - 1;
            // Directions alternate, so legs of no length have one too.
            int known = 0;
            while (known + 1 < count && route[known] == route[known + 1])
                ++known;
            const bool vertical = std::abs(route[known].x - route[known + 1].x) <=
                                  std::abs(route[known].y - route[known + 1].y);
            for (int i = 0; i < count; ++i)
                m_w.legs.push_back({l, i, count, (i - known) % 2 == 0 ? vertical : !vertical});
        }
    }

    /// The i-th leg from the shared end.
    int legFrom(int link, int i, bool source) const
    {
        const int count = countOf(m_routes[link]) - 1;
        return m_w.firstLeg[link] + (source ? i : count - 1 - i);
    }
    Point nearEnd(const Leg& leg, bool source) const { return source ? start(leg) : end(leg); }
    Point farEnd(const Leg& leg, bool source) const { return source ? end(leg) : start(leg); }

    void joinTrunks(bool source)
    {
        std::map<std::pair<int, int>, std::vector<int>> groups;
        for (int l = 0; l < countOf(m_routes); ++l) {
            const Link& link = m_scene.links[l];
            // In signs a line that begins at others ends by itself.
            if (!source && m_scene.cell > 0 && m_w.sourceTrunk[l] != 0)
                continue;
            if (m_w.firstLeg[l] >= 0 && link.style != 0 && link.from != link.to)
                groups[{source ? link.from : link.to, link.style}].push_back(l);
        }
        std::vector<int>& trunk = source ? m_w.sourceTrunk : m_w.targetTrunk;
        for (const auto& [key, members] : groups) {
            const std::size_t most = members.size() > 400 ? 8 : members.size();
            for (std::size_t i = 1; i < members.size(); ++i) {
                for (std::size_t k = 0; k < std::min(i, most); ++k) {
                    if (joinPair(members[i], members[k], source)) {
                        if (trunk[members[k]] == 0)
                            trunk[members[k]] = ++m_trunks;
                        trunk[members[i]] = trunk[members[k]];
                    }
                }
            }
        }
    }

    bool joinPair(int a, int b, bool source)
    {
        bool any = false;
        const int countA = countOf(m_routes[a]) - 1;
        const int countB = countOf(m_routes[b]) - 1;
        for (int i = 0; i < std::min(countA, countB); ++i) {
            const int legA = legFrom(a, i, source);
            const int legB = legFrom(b, i, source);
            const Leg& la = m_w.legs[legA];
            const Leg& lb = m_w.legs[legB];
            const Point na = nearEnd(la, source);
            const Point nb = nearEnd(lb, source);
            if (la.vertical != lb.vertical || std::abs(na.x - nb.x) > kSameLine ||
                std::abs(na.y - nb.y) > kSameLine)
                break;
            // A stretch is shared at the source or at the target: both would join edges without a
            // common end.
            const char kind = source ? 1 : 2;
            if ((m_kind[root(legA)] | m_kind[root(legB)]) & ~kind)
                break;
            join(legA, legB);
            m_kind[root(legA)] = kind;
            any = true;
            const Point fa = farEnd(la, source);
            const Point fb = farEnd(lb, source);
            if (std::abs(fa.x - fb.x) > kSameLine || std::abs(fa.y - fb.y) > kSameLine)
                break;  // they part here
        }
        return any;
    }

    void bundle()
    {
        std::vector<int> bundleOfRoot(m_w.legs.size(), -1);
        for (int i = 0; i < countOf(m_w.legs); ++i) {
            Leg& leg = m_w.legs[i];
            int& index = bundleOfRoot[root(i)];
            if (index < 0) {
                index = countOf(m_w.bundles);
                m_w.bundles.push_back({at(leg), lo(leg), hi(leg), 0, {}});
            }
            leg.bundle = index;
            Bundle& b = m_w.bundles[index];
            b.lo = std::min(b.lo, lo(leg));
            b.hi = std::max(b.hi, hi(leg));
            b.legs.push_back(i);
        }
    }

    void orderLines(bool vertical)
    {
        std::vector<int> list;
        for (int b = 0; b < countOf(m_w.bundles); ++b) {
            if (m_w.legs[m_w.bundles[b].legs.front()].vertical == vertical)
                list.push_back(b);
        }
        std::sort(list.begin(), list.end(), [&](int a, int b) {
            const Bundle& x = m_w.bundles[a];
            const Bundle& y = m_w.bundles[b];
            return x.at != y.at ? x.at < y.at : x.lo != y.lo ? x.lo < y.lo : a < b;
        });
        for (std::size_t i = 0; i < list.size();) {
            // A run of bundles on one line that overlap one another.
            std::size_t end = i + 1;
            double reach = m_w.bundles[list[i]].hi;
            while (end < list.size() &&
                   m_w.bundles[list[end]].at - m_w.bundles[list[i]].at <= kSameLine &&
                   m_w.bundles[list[end]].lo <= reach) {
                reach = std::max(reach, m_w.bundles[list[end]].hi);
                ++end;
            }
            orderRun({list.begin() + static_cast<long>(i), list.begin() + static_cast<long>(end)});
            i = end;
        }
    }

    void orderRun(const std::vector<int>& run)
    {
        std::vector<int> order;
        for (const int b : run) {
            // After the last one that it must follow, before the first one that must follow it.
            std::size_t place = order.size();
            while (place > 0 && compare(b, order[place - 1]) < 0)
                --place;
            order.insert(order.begin() + static_cast<long>(place), b);
        }
        for (std::size_t i = 0; i < order.size(); ++i)
            m_w.bundles[order[i]].order = static_cast<int>(i);
    }

    /// Negative when bundle a should lie before b (left or above) so that their routes cross less.
    int compare(int a, int b) const
    {
        int sum = 0;
        int compared = 0;
        for (const int x : m_w.bundles[a].legs) {
            for (const int y : m_w.bundles[b].legs) {
                const Leg& lx = m_w.legs[x];
                const Leg& ly = m_w.legs[y];
                if (lo(lx) >= hi(ly) + kSameLine || lo(ly) >= hi(lx) + kSameLine)
                    continue;
                sum += compareLegs(lx, ly);
                if (++compared >= 6)
                    return sum;
            }
        }
        return sum;
    }

    int compareLegs(const Leg& a, const Leg& b) const
    {
        // Where the lines part at either end decides. First the end towards the first link's
        // target.
        const bool swap = a.link > b.link;
        const Leg& x = swap ? b : a;
        const Leg& y = swap ? a : b;
        const bool up = to(x) < from(x);
        int result = parting(x, y, !up);
        if (result == 0)
            result = parting(x, y, up);
        return swap ? -result : result;
    }

    /// Follows both from the given legs towards high (or low) coordinates until they part. Negative
    /// when the first one leaves to the low side of the other.
    int parting(Leg x, Leg y, bool high) const
    {
        int mirror = 1;
        for (int guard = 0; guard < 40; ++guard) {
            const double xe = high ? hi(x) : lo(x);
            const double ye = high ? hi(y) : lo(y);
            const bool xForth = (to(x) > from(x)) == high;
            const bool yForth = (to(y) > from(y)) == high;
            const int xTurn = turnOf(x, xForth);
            const int yTurn = turnOf(y, yForth);
            if (std::abs(xe - ye) > kSameLine) {
                const bool xEnds = high ? xe < ye : xe > ye;
                return mirror * (xEnds ? xTurn : -yTurn);
            }
            if (xTurn == 0 || yTurn == 0)
                return mirror * (xTurn != 0 ? xTurn : -yTurn);
            if (xTurn != yTurn)
                return mirror * (xTurn < yTurn ? -1 : 1);
            // Both turn the same way: compare on the next legs.
            const Leg nx = m_w.legs[m_w.firstLeg[x.link] + x.index + (xForth ? 1 : -1)];
            const Leg ny = m_w.legs[m_w.firstLeg[y.link] + y.index + (yForth ? 1 : -1)];
            if (std::abs(at(nx) - at(ny)) > kSameLine)
                return mirror * nested(at(nx) < at(ny), high, xTurn > 0);
            // The order on this line follows from that on the next one: turning high-wards and then
            // low-wards keeps the sense, turning to one hand twice mirrors it.
            mirror *= -nested(true, high, xTurn > 0);
            high = xTurn > 0;
            x = nx;
            y = ny;
        }
        return 0;
    }

    /// Lines that run high-wards (or not) and both turn to the high side (or not): the sense on
    /// this line when the first one's next leg lies lower.
    static int nested(bool lower, bool high, bool turnsHigh)
    {
        const int sense = high == turnsHigh ? 1 : -1;
        return lower ? sense : -sense;
    }

    /// -1, 1: the side to which the route turns at the far end of the leg; 0 where it ends.
    int turnOf(const Leg& leg, bool forth) const
    {
        const int next = leg.index + (forth ? 1 : -1);
        if (next < 0 || next >= leg.count)
            return 0;
        const Leg& n = m_w.legs[m_w.firstLeg[leg.link] + next];
        const double target = forth ? to(n) : from(n);
        return target < at(leg) ? -1 : 1;
    }

    const Scene& m_scene;
    const std::vector<Polyline>& m_routes;
    Wires& m_w;
    std::vector<int> m_joined;
    std::vector<char> m_kind;  // by root: 1 shared at the source, 2 at the target
    int m_trunks = 0;
};

}  // namespace

Wires::Wires(const Scene& scene, const std::vector<Polyline>& routes)
{
    WireBuilder(scene, routes, *this).build();
}

void simplify(Polyline& route)
{
    Polyline kept;
    for (const Point& p : route) {
        if (!kept.empty() && std::abs(kept.back().x - p.x) < 0.01 &&
            std::abs(kept.back().y - p.y) < 0.01)
            continue;
        while (kept.size() >= 2) {
            const Point& a = kept[kept.size() - 2];
            const Point& b = kept.back();
            const bool straight = (std::abs(a.x - b.x) < 0.01 && std::abs(b.x - p.x) < 0.01) ||
                                  (std::abs(a.y - b.y) < 0.01 && std::abs(b.y - p.y) < 0.01);
            if (!straight)
                break;
            kept.pop_back();
        }
        kept.push_back(p);
    }
    if (kept.size() == 1)
        kept.push_back(kept.front());
    route = std::move(kept);
}

}  // namespace stratoplan::layout
