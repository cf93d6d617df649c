#include "model/layout/arranged.h"

#include "model/layout/recursive.h"

#include <algorithm>
#include <cmath>

namespace stratoplan::layout {

namespace {

constexpr double kGap = 24;
constexpr double kStep = 16;
constexpr int kReach = 60;  // steps away from the wanted place

/// Finds places for what has none, parents after children so that they can grow.
class Keeper {
public:
    Keeper(Scene& scene, const std::vector<Rect>& places)
        : m_scene(scene), m_known(scene.items.size(), 0), m_partners(scene.items.size())
    {
        for (int i = 0; i < countOf(scene.items); ++i) {
            m_known[i] = !places[i].empty();
            if (m_known[i])
                scene.items[i].box = places[i];
        }
        for (const Link& link : scene.links) {
            m_partners[link.from].push_back(link.to);
            m_partners[link.to].push_back(link.from);
        }
    }

    void run()
    {
        holdKnownContents();
        placeUnknownTrees();
        for (int i = countOf(m_scene.items) - 1; i >= 0; --i) {
            Item& item = m_scene.items[i];
            if (item.container)
                grow(item);
        }
        for (Item& item : m_scene.items) {
            if (item.container)
                placeTitle(item);
        }
    }

private:
    /// A container without a place whose contents have one goes around them.
    void holdKnownContents()
    {
        for (int i = countOf(m_scene.items) - 1; i >= 0; --i) {
            Item& item = m_scene.items[i];
            if (m_known[i] || !item.container)
                continue;
            Rect inner;
            for (const int child : item.children) {
                if (m_known[child])
                    inner = inner.united(m_scene.items[child].box);
            }
            if (inner.empty())
                continue;
            m_known[i] = 1;
            item.box = {inner.x - item.sides, inner.y - item.bar,
                        std::max(inner.width + 2 * item.sides, item.size.width),
                        inner.height + item.bar + item.bottom};
        }
    }

    /// The box of an unplaced item once its contents are laid out: kept from the free arrangement.
    void placeUnknownTrees()
    {
        for (int i = 0; i < countOf(m_scene.items); ++i) {
            Item& item = m_scene.items[i];
            if (m_known[i])
                continue;
            if (item.host >= 0) {
                const Rect& host = m_scene.items[item.host].box;
                item.box = {host.right() + kGap, host.center().y - item.size.height / 2,
                            item.size.width, item.size.height};
                m_known[i] = 1;
                continue;
            }
            const Point wanted = wantedPlace(i);
            const Point found = freePlace(i, wanted);
            m_scene.moveWithin(i, found - item.box.topLeft());
            markKnown(i);
        }
    }

    void markKnown(int i)
    {
        m_known[i] = 1;
        for (const int child : m_scene.items[i].children)
            markKnown(child);
    }

    Point wantedPlace(int i) const
    {
        const Item& item = m_scene.items[i];
        for (const int partner : m_partners[i]) {
            if (!m_known[partner])
                continue;
            const Rect& box = m_scene.items[partner].box;
            const bool sameParent = m_scene.items[partner].parent == item.parent;
            if (!sameParent && item.parent >= 0 && m_known[item.parent])
                continue;
            const bool horizontal = isHorizontal(
                item.parent < 0 ? m_scene.direction : m_scene.items[item.parent].direction);
            return horizontal ? Point{box.right() + 2 * kGap, box.y}
                              : Point{box.x, box.bottom() + 2 * kGap};
        }
        if (item.parent >= 0 && m_known[item.parent]) {
            const Item& parent = m_scene.items[item.parent];
            return {parent.box.x + parent.sides, parent.box.y + parent.bar};
        }
        Rect all;
        for (const int root : m_scene.roots) {
            if (m_known[root])
                all = all.united(m_scene.items[root].box);
        }
        return all.empty() ? Point{kPageMargin, kPageMargin} : Point{all.x, all.bottom() + kGap};
    }

    /// The nearest place to the right or below that overlaps no sibling.
    Point freePlace(int i, Point wanted) const
    {
        const Size size = m_scene.items[i].box.size();
        Point best = wanted;
        double bestCost = 1e18;
        for (int down = 0; down < kReach; ++down) {
            for (int right = 0; right < kReach; ++right) {
                const double cost = kStep * (down + right);
                if (cost >= bestCost)
                    break;
                const Point p{wanted.x + kStep * right, wanted.y + kStep * down};
                if (isFree(i, {p.x, p.y, size.width, size.height})) {
                    best = p;
                    bestCost = cost;
                }
            }
        }
        return best;
    }

    bool isFree(int i, const Rect& box) const
    {
        for (const int sibling : m_scene.childrenOf(m_scene.items[i].parent)) {
            if (sibling != i && m_known[sibling] &&
                m_scene.items[sibling].box.adjusted(kStep - 1).intersects(box))
                return false;
        }
        return true;
    }

    void grow(Item& item)
    {
        for (const int child : item.children) {
            const Rect inner = m_scene.outer(child);
            const Rect wanted{inner.x - item.sides, inner.y - item.bar,
                              inner.width + 2 * item.sides, inner.height + item.bar + item.bottom};
            // What the author has put nearer to the frame stays there.
            if (!item.box.contains(m_scene.items[child].box))
                item.box = item.box.united(wanted);
        }
    }

    Scene& m_scene;
    std::vector<char> m_known;
    std::vector<std::vector<int>> m_partners;
};

}  // namespace

void keepPlaces(Scene& scene, const std::vector<Rect>& places)
{
    Keeper(scene, places).run();
}

std::vector<Rect> storedPlaces(const Scene& scene)
{
    std::vector<Rect> places;
    for (const Item& item : scene.items) {
        const std::optional<Rect>& box =
            item.node >= 0
                ? scene.diagram->nodes()[static_cast<std::size_t>(item.node)].placement.box
                : scene.diagram->notes()[static_cast<std::size_t>(item.note)].box;
        places.push_back(box.value_or(Rect{}));
        // A closed container is as large as its card, at its corner; its own size waits for it.
        const bool closed = item.node >= 0 && !item.container &&
                            scene.diagram->nodes()[static_cast<std::size_t>(item.node)].isContainer;
        if (box && closed)
            places.back() = {box->x, box->y, item.size.width, item.size.height};
    }
    return places;
}

Scene sceneOfLayout(const Diagram& diagram, const Layout& layout, const Rect& region)
{
    Scene scene;
    scene.diagram = &diagram;
    scene.direction = diagram.header().direction;
    scene.stretch = layout.stretch;
    scene.itemOfNode.assign(diagram.nodes().size(), -1);
    const auto inside = [&](const Rect& box) { return region.empty() || region.intersects(box); };
    std::vector<NodeId> open(diagram.childrenOf({}).begin(), diagram.childrenOf({}).end());
    std::reverse(open.begin(), open.end());
    while (!open.empty()) {
        const NodeId id = open.back();
        open.pop_back();
        const auto index = static_cast<std::size_t>(diagram.indexOf(id));
        const NodePlace& place = layout.nodes[index];
        if (place.hidden || !inside(place.box))
            continue;
        const Node& node = diagram.nodes()[index];
        Item item;
        item.node = static_cast<int>(index);
        item.box = place.box;
        item.size = place.box.size();
        if (node.parent) {
            item.parent = scene.itemOfNode[static_cast<std::size_t>(diagram.indexOf(node.parent))];
            item.depth = scene.items[item.parent].depth + 1;
            scene.items[item.parent].children.push_back(countOf(scene.items));
        } else {
            scene.roots.push_back(countOf(scene.items));
        }
        item.direction = node.direction.value_or(
            item.parent < 0 ? scene.direction : scene.items[item.parent].direction);
        item.container = node.isContainer && !node.placement.collapsed;
        if (item.container) {
            item.titleAt = place.textBox;
            item.title = place.textBox;
            item.titleAtBottom = place.titleAtBottom;
            item.bar = 32;
            item.sides = item.bottom = 16;
            const auto children = diagram.childrenOf(id);
            open.insert(open.end(), children.rbegin(), children.rend());
        } else {
            item.round = isRoundShape(node.shape);
        }
        scene.itemOfNode[index] = countOf(scene.items);
        scene.items.push_back(std::move(item));
    }
    for (std::size_t n = 0; n < layout.notes.size(); ++n) {
        if (!inside(layout.notes[n].box))
            continue;
        Item item;
        item.note = static_cast<int>(n);
        item.box = layout.notes[n].box;
        scene.roots.push_back(countOf(scene.items));
        scene.items.push_back(item);
    }
    return scene;
}

}  // namespace stratoplan::layout
