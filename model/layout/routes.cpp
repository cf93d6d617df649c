#include "model/layout/routes.h"

#include "model/layout/edge_labels.h"
#include "model/layout/open_up.h"
#include "model/layout/route_search.h"
#include "model/layout/spacing.h"
#include "model/layout/titles.h"

#include <algorithm>
#include <cmath>

namespace stratoplan::layout {

namespace {

constexpr int kMostSpaced = 4000;  // beyond that lanes must do with the gaps that there are
constexpr int kExactThings = 500;  // items and links; beyond that spacing only pushes

constexpr double kCrookedColumn = 12;  // one cell of a drawing and a half
constexpr double kCrookedRow = 17;     // one cell

/// Where a line from inside the box to `towards` leaves it.
Point borderPoint(const Rect& box, Point towards)
{
    if (towards.x > box.left() && towards.x < box.right())
        return {towards.x, towards.y < box.center().y ? box.top() : box.bottom()};
    if (towards.y > box.top() && towards.y < box.bottom())
        return {towards.x < box.center().x ? box.left() : box.right(), towards.y};
    const Point c = box.center();
    const double dx = towards.x - c.x;
    const double dy = towards.y - c.y;
    const double f = std::min(box.width / 2 / std::max(std::abs(dx), 1e-6),
                              box.height / 2 / std::max(std::abs(dy), 1e-6));
    return {c.x + dx * f, c.y + dy * f};
}

/// A leg of a crooked drawing that is off by a cell becomes straight: the points of one
/// near-straight run take the place of its end at a box, of its last point where it has none.
void straighten(std::vector<Point>& bends, double Point::*at, double Point::*along, double most)
{
    for (std::size_t first = 0; first + 1 < bends.size();) {
        std::size_t last = first;
        while (last + 1 < bends.size() && std::abs(bends[last + 1].*at - bends[last].*at) <= most &&
               std::abs(bends[last + 1].*along - bends[last].*along) >
                   std::abs(bends[last + 1].*at - bends[last].*at))
            ++last;
        const double place = bends[first == 0 ? first : last].*at;
        for (std::size_t i = first; i <= last; ++i)
            bends[i].*at = place;
        first = last + 1;
    }
}

/// Bends set by hand are kept.
void followBends(const Scene& scene, Wiring& wiring)
{
    for (int l = 0; l < countOf(scene.links); ++l) {
        const Link& link = scene.links[l];
        std::vector<Point> bends =
            scene.diagram->edges()[static_cast<std::size_t>(link.edge)].bends;
        if (isCharacterDrawing(scene.diagram->header())) {
            straighten(bends, &Point::x, &Point::y, kCrookedColumn);
            straighten(bends, &Point::y, &Point::x, kCrookedRow);
        }
        for (Point& bend : bends)
            bend = scene.stretch.drawn(bend);
        if (bends.empty() || !link.drawn)
            continue;
        Polyline route{borderPoint(scene.items[link.from].box, bends.front())};
        route.insert(route.end(), bends.begin(), bends.end());
        route.push_back(borderPoint(scene.items[link.to].box, bends.back()));
        wiring.routes[l] = std::move(route);
    }
}

}  // namespace

void routeFixed(Scene& scene, Wiring& wiring, const std::vector<int>& only)
{
    searchRoutes(scene, wiring.routes, only);
    wiring.labels.resize(scene.links.size());
    if (only.empty())
        placeTitles(scene, wiring, false);
    for (const bool vertical : {true, false, true})
        giveLanes(scene, wiring, vertical);
    followBends(scene, wiring);
    placeLabels(scene, wiring);
}

bool isLarge(const Scene& scene)
{
    return countOf(scene.items) + countOf(scene.links) > kMostSpaced;
}

void routeFree(Scene& scene, Wiring& wiring)
{
    if (isLarge(scene)) {
        routeFixed(scene, wiring);
        return;
    }
    const SpacingMode mode = countOf(scene.items) + 2 * countOf(scene.links) <= kExactThings
                                 ? SpacingMode::Best
                                 : SpacingMode::Push;
    const int rounds = mode == SpacingMode::Best ? 2 : 1;
    for (int round = 0; round < rounds; ++round) {
        const bool rough = round + 1 < rounds;
        searchRoutes(scene, wiring.routes, {}, rough);
        wiring.labels.assign(scene.links.size(), {});
        placeTitles(scene, wiring);
        placeLabels(scene, wiring);
        // The rough round only finds out who needs room.
        for (int pass = rough ? 1 : 0; pass < 2; ++pass) {
            spaceOut(scene, wiring, pass == 0, mode);
            spaceOut(scene, wiring, pass != 0, mode);
        }
    }
}

void routeStraight(const Scene& scene, Wiring& wiring)
{
    wiring.routes.assign(scene.links.size(), {});
    wiring.labels.assign(scene.links.size(), {});
    for (int l = 0; l < countOf(scene.links); ++l) {
        const Link& link = scene.links[l];
        if (!link.drawn)
            continue;
        const Rect& a = scene.items[link.from].box;
        const Rect& b = scene.items[link.to].box;
        if (link.from == link.to)
            wiring.routes[l] = {{a.right(), a.center().y},
                                {a.right() + 24, a.center().y},
                                {a.right() + 24, a.top() - 24},
                                {a.center().x, a.top() - 24},
                                {a.center().x, a.top()}};
        else
            wiring.routes[l] = {borderPoint(a, b.center()), borderPoint(b, a.center())};
    }
    for (int l = 0; l < countOf(scene.links); ++l) {
        const Polyline& route = wiring.routes[l];
        if (scene.links[l].label.width > 0 && route.size() >= 2)
            wiring.labels[l] = {0, (route[0] + route[1]) * 0.5};
    }
}

}  // namespace stratoplan::layout
