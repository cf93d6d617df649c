#include "model/picture/edge_cuts.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <unordered_map>

namespace stratoplan {

namespace {

constexpr double kHalfGap = 3;
constexpr double kEps = 0.01;
constexpr std::size_t kMostCrossings = 400000;

double lengthOf(const Polyline& route)
{
    double length = 0;
    for (std::size_t i = 1; i < route.size(); ++i)
        length += std::hypot(route[i].x - route[i - 1].x, route[i].y - route[i - 1].y);
    return length;
}

/// How far both routes run together from their first points.
double sharedLength(const Polyline& a, const Polyline& b)
{
    double shared = 0;
    if (a.empty() || b.empty() || std::hypot(a[0].x - b[0].x, a[0].y - b[0].y) > kEps)
        return 0;
    std::size_t i = 1;
    std::size_t j = 1;
    Point at = a[0];
    while (i < a.size() && j < b.size()) {
        const Point da = a[i] - at;
        const Point db = b[j] - at;
        const double la = std::hypot(da.x, da.y);
        const double lb = std::hypot(db.x, db.y);
        if (la < kEps) {
            ++i;
            continue;
        }
        if (lb < kEps) {
            ++j;
            continue;
        }
        const double across = (da.x * db.y - da.y * db.x) / (la * lb);
        const double along = (da.x * db.x + da.y * db.y) / (la * lb);
        if (std::abs(across) > 1e-3 || along < 0)
            break;
        const double step = std::min(la, lb);
        at = at + da * (step / la);
        shared += step;
    }
    return shared;
}

struct Segment {
    double at;  ///< its constant coordinate
    double low;
    double high;
    int edge;
    double offset;  ///< along the route at `low`
    int direction;  ///< +1 when the route runs from low to high
};

class Crossings {
public:
    Crossings(const Diagram& diagram, const Layout& layout, std::vector<EdgeCuts>& cuts)
        : m_diagram(diagram), m_layout(layout), m_cuts(cuts)
    {
    }

    void find()
    {
        for (std::size_t i = 0; i < m_layout.edges.size(); ++i)
            addSegments(static_cast<int>(i));
        sweep();
        for (EdgeCuts& cuts : m_cuts) {
            std::sort(cuts.gaps.begin(), cuts.gaps.end(),
                      [](const Cut& a, const Cut& b) { return a.begin < b.begin; });
        }
    }

private:
    void addSegments(int edge)
    {
        const EdgePlace& place = m_layout.edges[static_cast<std::size_t>(edge)];
        const EdgeCuts& cuts = m_cuts[static_cast<std::size_t>(edge)];
        double offset = 0;
        for (std::size_t i = 1; i < place.route.size(); ++i) {
            const Point a = place.route[i - 1];
            const Point b = place.route[i];
            const double length = std::hypot(b.x - a.x, b.y - a.y);
            const double from = std::max(offset, cuts.sharedStart);
            const double to = std::min(offset + length, cuts.sharedEnd);
            if (to - from > kEps) {
                const Point d = (b - a) * (1 / length);
                const Point p = a + d * (from - offset);
                const Point q = a + d * (to - offset);
                if (std::abs(a.y - b.y) < kEps && length > kEps)
                    add(m_horizontal, a.y, p.x, q.x, edge, from, to);
                else if (std::abs(a.x - b.x) < kEps && length > kEps)
                    add(m_vertical, a.x, p.y, q.y, edge, from, to);
            }
            offset += length;
        }
    }
    static void add(std::vector<Segment>& segments, double at, double p, double q, int edge,
                    double from, double to)
    {
        if (p <= q)
            segments.push_back({at, p, q, edge, from, 1});
        else
            segments.push_back({at, q, p, edge, to, -1});
    }

    void sweep()
    {
        struct Event {
            double y;
            int kind;  // 0 opens a vertical, 1 is a horizontal, 2 closes a vertical
            std::size_t index;
        };
        std::vector<Event> events;
        events.reserve(m_vertical.size() * 2 + m_horizontal.size());
        for (std::size_t i = 0; i < m_vertical.size(); ++i) {
            events.push_back({m_vertical[i].low, 0, i});
            events.push_back({m_vertical[i].high, 2, i});
        }
        for (std::size_t i = 0; i < m_horizontal.size(); ++i)
            events.push_back({m_horizontal[i].at, 1, i});
        std::sort(events.begin(), events.end(), [](const Event& a, const Event& b) {
            if (a.y != b.y)
                return a.y < b.y;
            return a.kind != b.kind ? a.kind < b.kind : a.index < b.index;
        });
        std::multimap<double, std::size_t> open;
        std::size_t seen = 0;
        for (const Event& event : events) {
            if (event.kind == 0) {
                open.insert({m_vertical[event.index].at, event.index});
            } else if (event.kind == 2) {
                const auto [begin, end] = open.equal_range(m_vertical[event.index].at);
                open.erase(std::find_if(
                    begin, end, [&](const auto& entry) { return entry.second == event.index; }));
            } else {
                const Segment& across = m_horizontal[event.index];
                if (across.high - across.low <= 2 * kHalfGap)
                    continue;  // too short for a gap, and the range below would run backwards
                const auto end = open.upper_bound(across.high - kHalfGap);
                for (auto at = open.lower_bound(across.low + kHalfGap); at != end; ++at) {
                    if (++seen > kMostCrossings)
                        return;
                    crossing(across, m_vertical[at->second]);
                }
            }
        }
    }

    void crossing(const Segment& across, const Segment& upright)
    {
        if (across.edge == upright.edge || across.at < upright.low + kHalfGap ||
            across.at > upright.high - kHalfGap)
            return;
        if (paintedBefore(across.edge, upright.edge))
            cut(across, upright.at);
        else
            cut(upright, across.at);
    }
    bool paintedBefore(int a, int b) const
    {
        const int strokeA = rank(m_diagram.edges()[static_cast<std::size_t>(a)].stroke);
        const int strokeB = rank(m_diagram.edges()[static_cast<std::size_t>(b)].stroke);
        return strokeA != strokeB ? strokeA < strokeB : a < b;
    }
    static int rank(Stroke stroke)
    {
        return stroke == Stroke::Dotted ? 0 : stroke == Stroke::Thick ? 2 : 1;
    }
    void cut(const Segment& segment, double at)
    {
        const double place = segment.offset + segment.direction * (at - segment.low);
        m_cuts[static_cast<std::size_t>(segment.edge)].gaps.push_back(
            {place - kHalfGap, place + kHalfGap});
    }

    const Diagram& m_diagram;
    const Layout& m_layout;
    std::vector<EdgeCuts>& m_cuts;
    std::vector<Segment> m_horizontal;
    std::vector<Segment> m_vertical;
};

/// Lets each edge of a trunk leave out what an earlier one has painted.
void shareTrunks(const Layout& layout, std::vector<EdgeCuts>& cuts, bool atEnd)
{
    constexpr std::size_t kCompared = 16;
    std::unordered_map<int, std::vector<std::size_t>> painted;
    Polyline own;
    Polyline other;
    for (std::size_t i = 0; i < layout.edges.size(); ++i) {
        const EdgePlace& place = layout.edges[i];
        const int trunk = atEnd ? place.targetTrunk : place.sourceTrunk;
        if (trunk == 0 || place.route.size() < 2)
            continue;
        std::vector<std::size_t>& before = painted[trunk];
        own = place.route;
        if (atEnd)
            std::reverse(own.begin(), own.end());
        double shared = 0;
        // The latest ones of a big trunk are nearest and share most.
        const std::size_t first = before.size() > kCompared ? before.size() - kCompared : 0;
        for (std::size_t k = first; k < before.size(); ++k) {
            other = layout.edges[before[k]].route;
            if (atEnd)
                std::reverse(other.begin(), other.end());
            shared = std::max(shared, sharedLength(own, other));
        }
        const double length = lengthOf(own);
        shared = std::min(shared, length);
        if (atEnd) {
            cuts[i].sharedEnd = length - shared;
            cuts[i].headShared = shared > 0;
        } else {
            cuts[i].sharedStart = shared;
            cuts[i].tailShared = shared > 0;
        }
        before.push_back(i);
    }
}

}  // namespace

std::vector<EdgeCuts> edgeCuts(const Diagram& diagram, const Layout& layout)
{
    std::vector<EdgeCuts> cuts(layout.edges.size());
    for (std::size_t i = 0; i < cuts.size(); ++i)
        cuts[i].sharedEnd = lengthOf(layout.edges[i].route);
    shareTrunks(layout, cuts, false);
    shareTrunks(layout, cuts, true);
    Crossings(diagram, layout, cuts).find();
    return cuts;
}

}  // namespace stratoplan
