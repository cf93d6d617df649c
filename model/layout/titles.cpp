#include "model/layout/titles.h"

#include "model/layout/box_index.h"

#include <algorithm>
#include <cmath>

namespace stratoplan::layout {

namespace {

constexpr double kGap = 10;    // between title and line
constexpr double kRight = 10;  // between title and the right frame
constexpr double kMoved = 12;  // a title away from its place is a little worse
constexpr double kBottom = 40;
constexpr double kWrittenBottom = 160;  // a drawing is read from the top, and grows by few columns

struct Choice {
    double x = 0;
    double cost = 1e18;
};

/// The best place for a title of that width among lines at these x: `left` is where it usually
/// begins. Where boxes stay as they are (`fixed`), no room can be made: rather than leave its frame
/// the title begins where it usually does.
Choice bestPlace(std::vector<double> lines, double left, double right, double width, bool fixed)
{
    std::sort(lines.begin(), lines.end());
    Choice best;
    // Before the first line, between two, behind the last: what is missing must be made.
    for (std::size_t slot = 0; slot <= lines.size(); ++slot) {
        const double from = slot == 0 ? left : std::max(left, lines[slot - 1] + kGap);
        const double to = slot == lines.size() ? right - kRight : lines[slot] - kGap;
        const double missing = std::max(0.0, from + width - to);
        // Between two lines only where there is room: both may hang on one box.
        if (missing > 0 && slot > 0 && (fixed || slot < lines.size()))
            continue;
        const double cost = 3 * missing + (slot == 0 ? 0 : kMoved + 0.05 * (from - left));
        if (cost < best.cost)
            best = {slot == 0 && missing > 0 && !fixed ? std::min(from, to - width) : from, cost};
    }
    return best;
}

}  // namespace

void turnTitles(Scene& scene)
{
    for (Item& item : scene.items) {
        if (!item.container || item.title.empty() || item.children.empty())
            continue;
        Rect content;
        for (const int child : item.children)
            content = content.united(scene.items[child].box);
        item.titleAtBottom = content.top() < item.box.top() + item.title.bottom() &&
                             content.bottom() <= item.box.bottom() - item.bar + item.title.y;
    }
}

void placeTitles(Scene& scene, const Wiring& wiring, bool mayTurn)
{
    Rect area;
    for (const Item& item : scene.items)
        area = area.united(item.box);
    BoxIndex index(area.adjusted(60), countOf(scene.links) * 2);
    std::vector<double> xOf;
    for (const Polyline& route : wiring.routes) {
        for (std::size_t i = 0; i + 1 < route.size(); ++i) {
            const Point a = route[i];
            const Point b = route[i + 1];
            if (std::abs(a.x - b.x) > std::abs(a.y - b.y))
                continue;
            index.add({a.x, std::min(a.y, b.y), 0, std::abs(a.y - b.y)}, countOf(xOf));
            xOf.push_back(a.x);
        }
    }
    for (Item& item : scene.items) {
        if (!item.container || item.title.empty())
            continue;
        const auto linesAt = [&](double y) {
            std::vector<double> lines;
            std::vector<int> seen;
            const Rect bar{item.box.x + 1, y, item.box.width - 2, item.title.height};
            index.visit(bar, [&](int line, const Rect&) {
                if (std::find(seen.begin(), seen.end(), line) != seen.end())
                    return;
                seen.push_back(line);
                lines.push_back(xOf[line]);
            });
            return lines;
        };
        const double left = item.box.x + item.title.x;
        const double right = item.box.right();
        const double upper = item.box.y + item.title.y;
        const double bottom = item.box.bottom() - item.bar + item.title.y;
        item.titleAtBottom = item.titleAtBottom && !mayTurn;
        const double top = item.titleAtBottom ? bottom : upper;
        Choice choice = bestPlace(linesAt(top), left, right, item.title.width, !mayTurn);
        const double turned = scene.cell > 0 ? kWrittenBottom : kBottom;
        if (mayTurn && choice.cost > turned && !item.children.empty()) {
            Choice below = bestPlace(linesAt(bottom), left, right, item.title.width, false);
            below.cost += turned;
            if (below.cost < choice.cost) {
                choice = below;
                item.titleAtBottom = true;
            }
        }
        item.titleAt = {choice.x, item.titleAtBottom ? bottom : upper, item.title.width,
                        item.title.height};
    }
}

}  // namespace stratoplan::layout
