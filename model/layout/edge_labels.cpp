#include "model/layout/edge_labels.h"

#include "model/layout/box_index.h"
#include "model/layout/label_place.h"

#include <algorithm>
#include <cmath>

namespace stratoplan::layout {

namespace {

constexpr double kEndRoom = 12;   // to the ends of the leg
constexpr double kHeadRoom = 22;  // to an arrow head
constexpr double kLeftSide = 80;  // in signs, in what looks like the left side of a box

class LabelPlacer {
public:
    LabelPlacer(const Scene& scene, Wiring& wiring)
        : m_scene(scene)
        , m_wiring(wiring)
        , m_index(areaOf(scene), countOf(scene.items) + countOf(scene.links))
    {
        for (int i = 0; i < countOf(scene.items); ++i) {
            const Item& item = scene.items[i];
            if (!item.container) {
                add(item.box, {Obstacle::Leaf, i});
                continue;
            }
            if (!item.titleAt.empty())
                add(item.titleAt, {Obstacle::Title, i});
            const Rect& b = item.box;
            add({b.x, b.y, b.width, 0}, {Obstacle::Frame, i});
            add({b.x, b.bottom(), b.width, 0}, {Obstacle::Frame, i});
            add({b.x, b.y, 0, b.height}, {Obstacle::Frame, i});
            add({b.right(), b.y, 0, b.height}, {Obstacle::Frame, i});
        }
        for (int l = 0; l < countOf(scene.links); ++l) {
            const Polyline& route = wiring.routes[l];
            for (std::size_t i = 0; i + 1 < route.size(); ++i)
                add(Rect{std::min(route[i].x, route[i + 1].x), std::min(route[i].y, route[i + 1].y),
                         std::abs(route[i].x - route[i + 1].x),
                         std::abs(route[i].y - route[i + 1].y)},
                    {Obstacle::Line, l});
        }
    }

    void keep(int l) { add(rectOf(l, m_wiring.labels[l].center), {Obstacle::Label, l}); }

    void place(int l)
    {
        const Polyline& route = m_wiring.routes[l];
        LabelSpot best;
        double bestCost = 1e18;
        for (int i = 0; i + 1 < countOf(route); ++i) {
            // A loop carries its label on the leg away from its box.
            if (m_scene.links[l].from == m_scene.links[l].to && i + 3 != countOf(route))
                continue;
            const Point a = route[i];
            const Point b = route[i + 1];
            const bool vertical = std::abs(a.x - b.x) <= std::abs(a.y - b.y);
            const double length = std::abs(a.x - b.x) + std::abs(a.y - b.y);
            const Size& size = m_scene.links[l].label;
            const double along = vertical ? size.height : size.width;
            const double startRoom = i == 0 ? kHeadRoom / 2 + 4 : kEndRoom;
            const double endRoom = i + 2 == countOf(route) ? kHeadRoom : kEndRoom;
            const double free = length - along - startRoom - endRoom;
            const double missing = std::max(0.0, -free);
            const double shape = m_scene.cell > 0 && turnsEastAbove(route, i) ? kLeftSide : 0;
            const int steps = free > 4 ? std::clamp(static_cast<int>(free / 10), 2, 12) : 0;
            for (int k = 0; k <= steps; ++k) {
                // From the middle outwards: what costs more by itself is then seldom looked at.
                const int s = steps / 2 + (k % 2 != steps % 2 ? -(k + 1) / 2 : (k + 1) / 2);
                const double from = startRoom + along / 2;
                const double t =
                    free <= 0 ? std::clamp((length + startRoom - endRoom) / 2, 0.0, length)
                              : from + free * (steps == 0 ? 0.5 : static_cast<double>(s) / steps);
                const double f = length > 0 ? t / length : 0.5;
                const Point center{std::round(a.x + (b.x - a.x) * f),
                                   std::round(a.y + (b.y - a.y) * f)};
                const double offMiddle =
                    steps == 0 ? 0 : std::abs(static_cast<double>(s) / steps - 0.5);
                const double own = 2.5 * missing + 12 * offMiddle - 0.02 * std::min(length, 400.0) +
                                   (vertical ? 0 : 4) + shape;
                if (own >= bestCost)  // whatever it would touch
                    continue;
                const double cost = own + trouble(l, rectOf(l, center));
                if (cost < bestCost) {
                    bestCost = cost;
                    best = {i, center};
                }
            }
        }
        m_wiring.labels[l] = best;
        if (best.leg >= 0)
            keep(l);
    }

private:
    /// Whether a leg is upright and the next one at its upper end lies to the east.
    static bool turnsEastAbove(const Polyline& route, int leg)
    {
        const bool down = route[leg].y < route[leg + 1].y;
        const int top = down ? leg : leg + 1;
        const int next = down ? leg - 1 : leg + 2;
        return route[leg].x == route[leg + 1].x && next >= 0 && next < countOf(route) &&
               route[next].x > route[top].x;
    }

    struct Obstacle {
        enum Kind { Leaf, Title, Frame, Line, Label } kind;
        int index;
    };

    static Rect areaOf(const Scene& scene)
    {
        Rect area;
        for (const Item& item : scene.items)
            area = area.united(item.box);
        return area.adjusted(60);
    }

    void add(const Rect& rect, Obstacle what)
    {
        m_index.add(rect, countOf(m_obstacles));
        m_obstacles.push_back(what);
        m_seen.push_back(0);
    }

    Rect rectOf(int l, Point center) const
    {
        const Size& size = m_scene.links[l].label;
        return {center.x - size.width / 2, center.y - size.height / 2, size.width, size.height};
    }

    /// What a label would touch at that place.
    double trouble(int l, const Rect& rect)
    {
        double cost = 0;
        ++m_look;
        m_index.visit(rect.adjusted(8), [&](int o, const Rect& r) {
            const Obstacle& what = m_obstacles[o];
            if ((what.kind == Obstacle::Line && what.index == l) || m_seen[o] == m_look)
                return;
            m_seen[o] = m_look;
            const double dx =
                std::min(rect.right(), r.right()) - std::max(rect.left(), r.left()) + 8;
            const double dy =
                std::min(rect.bottom(), r.bottom()) - std::max(rect.top(), r.top()) + 8;
            const double depth = std::max(0.0, std::min(dx, dy));
            switch (what.kind) {
            case Obstacle::Leaf:
                cost += (depth > 8 ? 120 : 0) + 4 * depth;
                break;
            case Obstacle::Title:
                cost += (depth > 8 ? 120 : 0) + 4 * depth;
                break;
            case Obstacle::Label:
                cost += (depth > 8 ? 60 : 0) + 3 * depth;
                break;
            case Obstacle::Line:
                cost += 30 + 2 * depth;
                break;
            case Obstacle::Frame:
                cost += 20 + 2 * depth;
                break;
            }
        });
        return cost;
    }

    const Scene& m_scene;
    Wiring& m_wiring;
    BoxIndex m_index;
    std::vector<Obstacle> m_obstacles;
    std::vector<int> m_seen;  // by obstacle: the last look at it
    int m_look = 0;
};

}  // namespace

void placeLabels(const Scene& scene, Wiring& wiring, const std::vector<int>& only)
{
    LabelPlacer placer(scene, wiring);
    wiring.labels.resize(scene.links.size());
    const auto wanted = [&](int l) {
        return only.empty() || std::find(only.begin(), only.end(), l) != only.end();
    };
    const auto has = [&](int l) {
        return scene.links[l].label.width > 0 && wiring.routes[l].size() >= 2;
    };
    const auto given = [&](int l) -> const std::optional<LabelPlace>& {
        return scene.diagram->edges()[static_cast<std::size_t>(scene.links[l].edge)].labelPlace;
    };
    const bool arranged = scene.diagram->header().arranged;
    // What stands where it was put comes first: the others make way.
    for (int l = 0; l < countOf(scene.links); ++l) {
        if (has(l) && wanted(l) && arranged && given(l))
            wiring.labels[l] = {0, labelMiddle(wiring.routes[l], *given(l))};
        else if (wanted(l))
            continue;
        if (has(l))
            placer.keep(l);
    }
    for (int l = 0; l < countOf(scene.links); ++l) {
        if (!wanted(l) || (has(l) && arranged && given(l)))
            continue;
        scene.checkpoint();
        if (has(l))
            placer.place(l);
        else
            wiring.labels[l] = {};
    }
}

}  // namespace stratoplan::layout
