#include "model/layout/recursive.h"

#include "model/layout/level.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace stratoplan::layout {

namespace {

constexpr double kHidden = 200;  // cost of a box in the way of a straight line
constexpr int kMostMerged = 3;   // edges to one neighbour on a crowded level

struct LiftedLink {
    int link = -1;
    int from = -1;
    int to = -1;
};

class Arranger {
public:
    explicit Arranger(Scene& scene)
        : m_scene(scene)
        , m_lifted(scene.items.size() + 1)
        , m_outside(scene.items.size())
        , m_offset(scene.items.size())
    {
        for (int l = 0; l < countOf(scene.links); ++l) {
            const Link& link = scene.links[l];
            if (link.from == link.to)
                continue;
            const Scene::Lifted lifted = scene.lifted(link.from, link.to);
            if (lifted.from == lifted.to)
                continue;
            m_lifted[static_cast<std::size_t>(lifted.parent + 1)].push_back(
                {l, lifted.from, lifted.to});
            noteOutside(link.from, lifted.parent, link.to);
            noteOutside(link.to, lifted.parent, link.from);
        }
    }

    void run()
    {
        arrangeAll();
        compose();
        if (countOf(m_scene.links) > 400 || countOf(m_scene.items) > 400)
            return;
        keepBest();
        turnContainers();
        gridContainers();
        // Once places are known, boxes can be ordered by where their outside
        // partners are.
        m_useWishes = true;
        for (int round = 0; round < 3; ++round) {
            const double before = m_bestCost;
            arrangeAll();
            compose();
            if (!keepBest() || m_bestCost > 0.98 * before)
                break;
        }
        restore();
    }

private:
    /// What an arrangement says of an item.
    struct Spot {
        Rect box;
        Rect titleAt;
        Direction direction;
        int columns;
        Point offset;
    };

    void noteOutside(int item, int stop, int partner)
    {
        for (int at = item; at >= 0 && m_scene.items[at].parent != stop;
             at = m_scene.items[at].parent)
            m_outside[static_cast<std::size_t>(at)].push_back(partner);
    }

    /// Remembers the arrangement when it is the best so far.
    bool keepBest()
    {
        const double now = cost();
        if (!m_best.empty() && now >= m_bestCost - 1e-6)
            return false;
        m_bestCost = now;
        m_best.clear();
        for (int i = 0; i < countOf(m_scene.items); ++i) {
            const Item& item = m_scene.items[i];
            m_best.push_back({item.box, item.titleAt, item.direction, item.columns, m_offset[i]});
        }
        return true;
    }

    void restore()
    {
        for (int i = 0; i < countOf(m_scene.items); ++i) {
            Item& item = m_scene.items[i];
            item.box = m_best[i].box;
            item.titleAt = m_best[i].titleAt;
            item.direction = m_best[i].direction;
            item.columns = m_best[i].columns;
            m_offset[i] = m_best[i].offset;
        }
    }

    /// A container without a direction of its own runs across its parent's flow
    /// where that gives the better picture: a pipeline along the longer free
    /// side, tiers beside their services.
    void turnContainers()
    {
        for (int pass = 0; pass < 2; ++pass) {
            bool any = false;
            for (int i = countOf(m_scene.items) - 1; i >= 0; --i) {
                if (!m_scene.items[i].container || m_scene.items[i].ownDirection ||
                    m_scene.items[i].children.size() < 2)
                    continue;
                turn(m_scene.items[i].direction);
                any = tryNow(i) || any;
            }
            if (!any)
                break;
        }
    }

    /// Arranges the container and those around it anew and keeps that if it is
    /// better.
    bool tryNow(int container)
    {
        for (int at = container; at >= 0; at = m_scene.items[at].parent)
            arrange(at);
        arrange(-1);
        compose();
        if (keepBest())
            return true;
        restore();
        return false;
    }

    /// Children without lines among them stand in as many columns as make the
    /// better picture.
    void gridContainers()
    {
        for (int i = countOf(m_scene.items) - 1; i >= 0; --i) {
            const Item& item = m_scene.items[i];
            if (!item.container || item.children.size() < 3 || item.children.size() > 12 ||
                !m_lifted[static_cast<std::size_t>(i + 1)].empty())
                continue;
            const int n = countOf(item.children);
            for (const int columns : {n, (n + 1) / 2, 1}) {
                m_scene.items[i].columns = columns;
                tryNow(i);
            }
        }
    }

    static void turn(Direction& d)
    {
        d = isHorizontal(d) ? Direction::TopBottom : Direction::LeftRight;
    }

    void arrangeAll()
    {
        for (int i = countOf(m_scene.items) - 1; i >= 0; --i) {
            if (m_scene.items[i].container)
                arrange(i);
            else
                m_scene.items[i].box = {0, 0, m_scene.items[i].size.width,
                                        m_scene.items[i].size.height};
        }
        arrange(-1);
    }

    Size outerSize(int item) const
    {
        const Item& i = m_scene.items[item];
        return {i.box.width + i.margins.left + i.margins.right,
                i.box.height + i.margins.top + i.margins.bottom};
    }

    void arrange(int container)
    {
        m_scene.checkpoint();
        const std::vector<int>& children = m_scene.childrenOf(container);
        const Direction direction =
            container < 0 ? m_scene.direction : m_scene.items[container].direction;
        const bool horizontal = isHorizontal(direction);
        std::vector<LevelBox> boxes;
        std::map<int, int> local;
        for (const int child : children) {
            const Size size = outerSize(child);
            LevelBox box;
            box.across = horizontal ? size.height : size.width;
            box.along = horizontal ? size.width : size.height;
            box.container = m_scene.items[child].container;
            box.outsideEdges = !m_outside[static_cast<std::size_t>(child)].empty();
            if (m_useWishes)
                box.wish = wishOf(child, container, horizontal);
            local[child] = static_cast<int>(boxes.size());
            boxes.push_back(box);
        }
        LevelOptions options;
        options.aspect = horizontal ? 1 / 1.5 : 1.5;
        options.columns = container < 0 ? 0 : m_scene.items[container].columns;
        for (const int child : children) {
            if (m_scene.items[child].container)
                options.rank = 48;
        }
        const std::vector<LevelEdge> edges = edgesOf(container, local, horizontal);
        LevelResult level = arrangeLevel(boxes, edges, options);
        Size size = horizontal ? Size{level.size.height, level.size.width} : level.size;
        for (std::size_t c = 0; c < children.size(); ++c) {
            Point at = level.at[c];
            if (direction == Direction::BottomTop || direction == Direction::RightLeft)
                at.y = level.size.height - at.y - boxes[c].along;
            if (horizontal)
                std::swap(at.x, at.y);
            const Item& item = m_scene.items[children[c]];
            m_offset[children[c]] = at + Point{item.margins.left, item.margins.top};
        }
        if (container < 0)
            return;
        Item& item = m_scene.items[container];
        for (const int child : children)
            m_offset[child] = m_offset[child] + Point{item.sides, item.bar};
        if (children.empty()) {
            item.box = {0, 0, item.size.width, item.size.height};
            return;
        }
        const double width = std::max({size.width + 2 * item.sides, item.size.width});
        // A title that is wider than the content: the content stands in the middle.
        const double spare = std::floor((width - size.width - 2 * item.sides) / 2);
        for (const int child : children)
            m_offset[child].x += spare;
        item.box = {0, 0, width, std::max(size.height + item.bar + item.bottom, item.size.height)};
    }

    /// The middle of an item from the left or top edge of the child that holds
    /// it.
    double middleWithin(int item, int child, bool horizontal) const
    {
        const Item& inner = m_scene.items[item];
        double at = horizontal ? inner.box.height / 2 : inner.box.width / 2;
        for (int i = item; i != child; i = m_scene.items[i].parent)
            at += horizontal ? m_offset[i].y : m_offset[i].x;
        const Margins& m = m_scene.items[child].margins;
        return at + (horizontal ? m.top : m.left);
    }

    std::vector<LevelEdge> edgesOf(int container, const std::map<int, int>& local,
                                   bool horizontal) const
    {
        std::vector<LevelEdge> edges;
        std::map<std::pair<int, int>, int> merged;
        const auto& lifted = m_lifted[static_cast<std::size_t>(container + 1)];
        const bool crowded = lifted.size() > 600;
        for (const LiftedLink& l : lifted) {
            const Link& link = m_scene.links[l.link];
            LevelEdge edge;
            edge.from = local.at(l.from);
            edge.to = local.at(l.to);
            edge.length = link.length;
            edge.drawn = link.drawn;
            edge.fromAt = middleWithin(link.from, l.from, horizontal);
            edge.toAt = middleWithin(link.to, l.to, horizontal);
            edge.labelAlong = horizontal ? link.label.width : link.label.height;
            edge.labelAcross = horizontal ? link.label.height : link.label.width;
            const auto [it, isNew] = merged.emplace(std::pair(edge.from, edge.to), countOf(edges));
            if (!isNew) {
                LevelEdge& first = edges[it->second];
                first.length = std::max(first.length, edge.length);
                first.labelAlong = std::max(first.labelAlong, edge.labelAlong);
                first.weight = std::min(first.weight + 1, kMostMerged);
                if (crowded || (first.fromAt == edge.fromAt && first.toAt == edge.toAt))
                    continue;
            }
            edges.push_back(edge);
        }
        return edges;
    }

    double wishOf(int child, int container, bool horizontal) const
    {
        const auto& partners = m_outside[static_cast<std::size_t>(child)];
        if (partners.empty())
            return kNoWish;
        const Rect frame = container < 0 ? m_whole : m_last[static_cast<std::size_t>(container)];
        double sum = 0;
        for (const int partner : partners) {
            const Point c = m_last[static_cast<std::size_t>(partner)].center();
            const double at = horizontal ? (c.y - frame.y) / std::max(frame.height, 1.0)
                                         : (c.x - frame.x) / std::max(frame.width, 1.0);
            sum += std::clamp(at, -0.5, 1.5);
        }
        return sum / static_cast<double>(partners.size());
    }

    void compose()
    {
        for (int i = 0; i < countOf(m_scene.items); ++i) {
            Item& item = m_scene.items[i];
            if (item.host >= 0)
                continue;
            const Point base = item.parent < 0 ? Point{kPageMargin, kPageMargin}
                                               : m_scene.items[item.parent].box.topLeft();
            item.box.x = base.x + m_offset[i].x;
            item.box.y = base.y + m_offset[i].y;
            if (item.container)
                placeTitle(item);
        }
        m_last.clear();
        m_whole = {};
        for (Item& item : m_scene.items) {
            placeNotes(item);
            m_last.push_back(item.box);
            m_whole = m_whole.united(item.box);
        }
    }

    void placeNotes(const Item& item)
    {
        double left = item.box.left();
        double right = item.box.right();
        for (const int n : item.notes) {
            Item& note = m_scene.items[n];
            const bool onLeft =
                m_scene.diagram->notes()[static_cast<std::size_t>(note.note)].position == "left of";
            const double x = onLeft ? left - 24 - note.size.width : right + 24;
            note.box = {x, std::floor(item.box.center().y - note.size.height / 2), note.size.width,
                        note.size.height};
            (onLeft ? left : right) = onLeft ? x : x + note.size.width;
        }
    }

    /// Crossings and length of the links as straight lines: a cheap guess of the
    /// picture's quality.
    double cost() const
    {
        double total = 0;
        const int n = countOf(m_scene.links);
        std::vector<std::pair<Point, Point>> lines;
        for (int l = 0; l < n; ++l) {
            const Link& link = m_scene.links[l];
            lines.push_back(
                {m_scene.items[link.from].box.center(), m_scene.items[link.to].box.center()});
            total += std::abs(lines.back().first.x - lines.back().second.x) +
                     std::abs(lines.back().first.y - lines.back().second.y);
        }
        const auto turn = [](Point a, Point b, Point c) {
            return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
        };
        std::vector<Rect> bounds;
        for (const auto& [a, b] : lines)
            bounds.push_back(boundsOf(a, b));
        // From top to bottom: beyond the foot of a line none of the next ones meets it.
        std::vector<int> order(static_cast<std::size_t>(n));
        std::iota(order.begin(), order.end(), 0);
        std::sort(order.begin(), order.end(),
                  [&](int i, int k) { return bounds[i].top() < bounds[k].top(); });
        int crossings = 0;
        for (std::size_t i = 0; i < order.size(); ++i) {
            const Rect& bound = bounds[order[i]];
            for (std::size_t k = i + 1;
                 k < order.size() && bounds[order[k]].top() <= bound.bottom(); ++k) {
                if (!touch(bound, bounds[order[k]]))
                    continue;
                const auto& [a, b] = lines[order[i]];
                const auto& [c, d] = lines[order[k]];
                crossings += turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;
            }
        }
        total += kHidden * hiddenBehind(lines, bounds);
        const double side = std::sqrt(std::max(m_whole.width * m_whole.height, 1.0));
        const double aspect =
            std::abs(std::log(m_whole.width / std::max(m_whole.height, 1.0) / 1.5));
        return total + 250.0 * crossings + side * (1 + 1.2 * aspect * aspect);
    }

    /// (line, leaf): the straight line passes over a leaf that is not its end, so
    /// a route must go around.
    int hiddenBehind(const std::vector<std::pair<Point, Point>>& lines,
                     const std::vector<Rect>& bounds) const
    {
        if (lines.size() * m_scene.items.size() > 20'000)
            return 0;
        int count = 0;
        for (std::size_t l = 0; l < lines.size(); ++l) {
            const auto& [a, b] = lines[l];
            for (int i = 0; i < countOf(m_scene.items); ++i) {
                const Item& item = m_scene.items[i];
                if (!item.container && touch(bounds[l], item.box) && i != m_scene.links[l].from &&
                    i != m_scene.links[l].to)
                    count += passes(a, b, item.box.adjusted(-4));
            }
        }
        return count;
    }

    static Rect boundsOf(Point a, Point b)
    {
        return {std::min(a.x, b.x), std::min(a.y, b.y), std::abs(a.x - b.x), std::abs(a.y - b.y)};
    }
    static bool touch(const Rect& a, const Rect& b)
    {
        return a.left() <= b.right() && b.left() <= a.right() && a.top() <= b.bottom() &&
               b.top() <= a.bottom();
    }

    static bool passes(Point a, Point b, const Rect& box)
    {
        double from = 0;
        double to = 1;
        const auto clip = [&](double start, double step, double low, double high) {
            if (std::abs(step) < 1e-9)
                return start > low && start < high;
            const double t0 = (low - start) / step;
            const double t1 = (high - start) / step;
            from = std::max(from, std::min(t0, t1));
            to = std::min(to, std::max(t0, t1));
            return from < to;
        };
        return clip(a.x, b.x - a.x, box.left(), box.right()) &&
               clip(a.y, b.y - a.y, box.top(), box.bottom());
    }

    Scene& m_scene;
    std::vector<std::vector<LiftedLink>> m_lifted;  // by container + 1
    std::vector<std::vector<int>> m_outside;        // partners outside of the item's container
    std::vector<Point> m_offset;                    // within the parent
    std::vector<Rect> m_last;                       // boxes of the last round
    Rect m_whole;
    std::vector<Spot> m_best;
    double m_bestCost = 0;
    bool m_useWishes = false;
};

}  // namespace

void placeTitle(Item& container)
{
    container.titleAt =
        container.title.empty() ? Rect{} : container.title.translated(container.box.topLeft());
    container.titleAtBottom = false;
}

void arrangeScene(Scene& scene)
{
    Arranger(scene).run();
}

}  // namespace stratoplan::layout
