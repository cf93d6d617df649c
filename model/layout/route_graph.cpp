#include "model/layout/route_graph.h"

#include "model/layout/box_index.h"

#include <algorithm>
#include <cmath>

namespace stratoplan::layout {

namespace {

constexpr double kClearance = 4;          // a line is at least so far from a leaf that it passes
constexpr double kNear = 16;              // wanted distance of a line along a border
constexpr double kSame = 9;               // lines that are nearer than that count as one
constexpr std::size_t kFewSiblings = 24;  // looked at one by one
constexpr int kMostFar = 256;             // siblings whose lines reach through all of them
constexpr double kNearby = 600;           // the lines of the others beyond their box
constexpr int kManyLines =
    1500;  // beyond that lines stay near the container that they are made for

/// A free line. Across: its constant coordinate; it runs from lo to hi.
struct Line {
    double at = 0;
    double lo = 0;
    double hi = 0;
    int loLeaf = -1;  ///< leaf that it ends on
    int hiLeaf = -1;
    int priority = 0;
    std::vector<int> vertices = {};
};

class GraphBuilder {
public:
    GraphBuilder(const Scene& scene, RouteGraph& graph, const std::vector<int>& links)
        : m_scene(scene)
        , m_graph(graph)
        , m_area(areaOf(scene))
        , m_leaves(m_area, countOf(scene.items))
        , m_crowds(m_area, countOf(scene.items))
    {
        for (int i = 0; i < countOf(scene.items); ++i) {
            const Item& item = scene.items[i];
            if (scene.childrenOf(item.parent).size() > kFewSiblings)
                m_crowds.add(item.box, i);
            if (!item.container)
                m_leaves.add(item.box, i);
            else if (!item.titleAt.empty())
                m_titles.push_back(i);
        }
        m_wanted.assign(scene.items.size(), links.empty() ? 1 : 0);
        for (const int l : links) {
            for (const int end : {scene.links[l].from, scene.links[l].to}) {
                for (int i = end; i >= 0; i = scene.items[i].parent) {
                    for (const int sibling : scene.childrenOf(scene.items[i].parent))
                        m_wanted[sibling] = 1;
                }
            }
        }
        m_links = links;
        if (links.empty()) {
            m_links.resize(scene.links.size());
            for (int l = 0; l < countOf(scene.links); ++l)
                m_links[l] = l;
        }
        m_linked.assign(scene.items.size(), 0);
        for (const int l : m_links)
            m_linked[scene.links[l].from] = m_linked[scene.links[l].to] = 1;
        chooseFar();
    }

    void build()
    {
        m_many = countOf(m_scene.items) * 4 > kManyLines;
        for (const bool vertical : {true, false}) {
            collect(vertical);
            dedupe(vertical ? m_vertical : m_horizontal);
        }
        meet();
        join();
        locate();
    }

private:
    static Rect areaOf(const Scene& scene)
    {
        Rect area;
        for (int i = 0; i < countOf(scene.items); ++i)
            area = area.united(scene.outer(i));
        return area.adjusted(40);
    }

    // Both axes are handled by one code: "at" is x of vertical lines and y of horizontal ones.
    static double atLow(const Rect& r, bool vertical) { return vertical ? r.left() : r.top(); }
    static double atHigh(const Rect& r, bool vertical) { return vertical ? r.right() : r.bottom(); }
    static Rect thin(bool vertical, double at, double lo, double hi)
    {
        return vertical ? Rect{at, lo, 0, hi - lo} : Rect{lo, at, hi - lo, 0};
    }

    /// Among a crowd only some lines run through all of it, so that their meeting points stay in
    /// proportion to the crowd: those of things with a partner far away, and of these but so many.
    /// The lines of the others lead to the neighbours and onto these.
    void chooseFar()
    {
        std::vector<char> wanted(m_scene.items.size(), 0);
        for (const int l : m_links) {
            const Link& link = m_scene.links[l];
            const Scene::Lifted top = m_scene.lifted(link.from, link.to);
            const bool far = !m_scene.items[top.from].box.adjusted(kNearby).intersects(
                m_scene.items[top.to].box);
            for (const int end : {link.from, link.to}) {
                for (int i = end; i != top.parent; i = m_scene.items[i].parent)
                    wanted[i] |= far || m_scene.items[i].parent != top.parent;
            }
        }
        m_far.assign(m_scene.items.size(), 1);
        for (int parent = -1; parent < countOf(m_scene.items); ++parent) {
            const std::vector<int>& crowd = m_scene.childrenOf(parent);
            if (countOf(crowd) <= kMostFar)
                continue;
            const auto many = std::count_if(crowd.begin(), crowd.end(),
                                            [&](int item) { return wanted[item] != 0; });
            int turn = 0;
            for (const int item : crowd)
                m_far[item] = wanted[item] && turn++ % (many / kMostFar + 1) == 0;
        }
    }

    void collect(bool vertical)
    {
        for (int i = 0; i < countOf(m_scene.items); ++i) {
            if (!m_wanted[i])
                continue;
            const Item& item = m_scene.items[i];
            const double low = atLow(item.box, vertical);
            const double high = atHigh(item.box, vertical);
            const double from = atLow(item.box, !vertical);
            const double to = atHigh(item.box, !vertical);
            const Reach reach = m_far[i] ? Reach::Container : Reach::Neighbours;
            if (m_linked[i])
                addLine(vertical, std::round((low + high) / 2), from, to, i, 2, -1, reach);
            const auto [before, after] = freeSides(i, vertical);
            addLine(vertical, low - before, from, to, -1, 1, item.parent, reach);
            addLine(vertical, high + after, from, to, -1, 1, item.parent, reach);
            if (item.container) {
                addLine(vertical, low + innerGap(item, vertical, true), from, to, -1, 0, i);
                addLine(vertical, high - innerGap(item, vertical, false), from, to, -1, 0, i);
            }
        }
        for (const int l : m_links) {
            const Link& link = m_scene.links[l];
            const Rect& a = m_scene.items[link.from].box;
            const Rect& b = m_scene.items[link.to].box;
            const double low = std::max(atLow(a, vertical), atLow(b, vertical)) + 12;
            const double high = std::min(atHigh(a, vertical), atHigh(b, vertical)) - 12;
            if (link.from == link.to || high < low || m_scene.isAncestor(link.from, link.to) ||
                m_scene.isAncestor(link.to, link.from))
                continue;
            const double from = std::min(atHigh(a, !vertical), atHigh(b, !vertical));
            const double to = std::max(atLow(a, !vertical), atLow(b, !vertical));
            if (from < to && !m_scene.items[link.from].round && !m_scene.items[link.to].round)
                addLine(vertical, std::round((low + high) / 2), from, to, -2, 2);
        }
    }

    double innerGap(const Item& item, bool vertical, bool low) const
    {
        if (vertical)
            return item.sides / 2;
        return low ? item.bar - 6 : item.bottom / 2;
    }

    /// How far beside the item a line may run on either side: the middle of a narrow gap, else
    /// kNear.
    std::pair<double, double> freeSides(int index, bool vertical) const
    {
        const Item& item = m_scene.items[index];
        const Rect& box = item.box;
        constexpr double kLook = 2.5 * kNear;
        double before = kLook;
        double after = kLook;
        const Rect strip = vertical ? Rect{box.x - kLook, box.y, box.width + 2 * kLook, box.height}
                                    : Rect{box.x, box.y - kLook, box.width, box.height + 2 * kLook};
        const auto look = [&](int other, const Rect& r) {
            if (other == index || m_scene.items[other].parent != item.parent ||
                !strip.intersects(r))
                return;
            if (atHigh(r, vertical) <= atLow(box, vertical))
                before = std::min(before, atLow(box, vertical) - atHigh(r, vertical));
            if (atLow(r, vertical) >= atHigh(box, vertical))
                after = std::min(after, atLow(r, vertical) - atHigh(box, vertical));
        };
        const std::vector<int>& siblings = m_scene.childrenOf(item.parent);
        if (siblings.size() <= kFewSiblings) {
            for (const int sibling : siblings)
                look(sibling, m_scene.items[sibling].box);
        } else {
            m_crowds.visit(strip, look);
        }
        if (item.parent >= 0) {
            const Item& parent = m_scene.items[item.parent];
            double room = atLow(box, vertical) - atLow(parent.box, vertical);
            if (!vertical && !parent.titleAtBottom && room < parent.bar + 8)
                before = std::min(before, 12.0);  // between the title and the first row
            else
                before = std::min(before, room);
            room = atHigh(parent.box, vertical) - atHigh(box, vertical);
            after = std::min(after, room);
        }
        const auto half = [](double gap) {
            return std::floor(gap >= 2.5 * kNear ? kNear : gap / 2);
        };
        return {half(before), half(after)};
    }

    /// How far a line runs in a large scene, unless it meets a leaf before.
    enum class Reach { Neighbours, Container };

    /// Adds the longest free line through the stretch, split where leaves or titles stand in it.
    /// `owner`: the item whose middle it is (lines then begin at its borders), -2 a line of sight,
    /// -1 a gap.
    void addLine(bool vertical, double at, double from, double to, int owner, int priority,
                 int context = -1, Reach reach = Reach::Container)
    {
        std::vector<Line>& lines = vertical ? m_vertical : m_horizontal;
        double lowest = atLow(m_area, !vertical);
        double highest = atHigh(m_area, !vertical);
        if (m_many) {
            const int near = owner >= 0 ? m_scene.items[owner].parent : context;
            if (near >= 0) {
                const Rect around = m_scene.items[near].box.adjusted(30);
                lowest = std::max(lowest, atLow(around, !vertical));
                highest = std::min(highest, atHigh(around, !vertical));
            }
            // In steps, so that the lines of neighbours in a column or a row are one.
            if (reach == Reach::Neighbours) {
                lowest = std::max(lowest, (std::floor(from / kNearby) - 1) * kNearby);
                highest = std::min(highest, (std::ceil(to / kNearby) + 1) * kNearby);
            }
        }
        const bool leaf = owner >= 0 && !m_scene.items[owner].container;
        if (leaf) {
            push(lines, ray(vertical, at, from, lowest, true, owner), priority);
            push(lines, ray(vertical, at, to, highest, false, owner), priority);
            return;
        }
        // Through the middle of the stretch, both ways.
        double middle = (from + to) / 2;
        if (owner >= 0) {
            push(lines, ray(vertical, at, from, lowest, true, -1), priority);
            push(lines, ray(vertical, at, to, highest, false, -1), priority);
            push(lines, ray(vertical, at, from, to, false, -1), priority);
            push(lines, ray(vertical, at, to, from, true, -1), priority);
            return;
        }
        Line line = ray(vertical, at, middle, lowest, true, -1);
        const Line second = ray(vertical, at, middle, highest, false, -1);
        line.hi = second.hi;
        line.hiLeaf = second.hiLeaf;
        push(lines, line, priority);
    }

    void push(std::vector<Line>& lines, Line line, int priority)
    {
        if (line.hi - line.lo < 1)
            return;
        line.priority = priority;
        lines.push_back(std::move(line));
    }

    /// The free stretch from `start` towards `limit`, low-wards or high-wards, up to the first
    /// leaf.
    Line ray(bool vertical, double at, double start, double limit, bool lowwards, int own) const
    {
        Line line{at, start, start, -1, -1};
        if (lowwards)
            line.hiLeaf = own;
        else
            line.loLeaf = own;
        double stop = limit;
        int leaf = -1;
        const double step = std::max(m_leaves.cell(), 64.0) * 2;
        const auto block = [&](double edge, int which) {
            if (lowwards ? edge > stop : edge < stop) {
                stop = edge;
                leaf = which;
            }
        };
        if (!vertical) {
            for (const int t : m_titles) {
                const Rect& r = m_scene.items[t].titleAt;
                if (at <= r.top() - kClearance || at >= r.bottom() + kClearance)
                    continue;
                if (lowwards ? r.right() <= start : r.left() >= start)
                    block(lowwards ? r.right() + kClearance : r.left() - kClearance, -1);
                else if (r.left() < start && start < r.right())
                    block(start, -1);
            }
        }
        for (double reached = start; lowwards ? reached > stop : reached < stop;) {
            const double next =
                lowwards ? std::max(reached - step, stop) : std::min(reached + step, stop);
            m_leaves.visit(thin(vertical, at, std::min(reached, next), std::max(reached, next))
                               .adjusted(kClearance),
                           [&](int other, const Rect& r) {
                               if (other == own || at <= atLow(r, vertical) - kClearance ||
                                   at >= atHigh(r, vertical) + kClearance)
                                   return;
                               const double nearEdge =
                                   lowwards ? atHigh(r, !vertical) : atLow(r, !vertical);
                               const double farEdge =
                                   lowwards ? atLow(r, !vertical) : atHigh(r, !vertical);
                               if (lowwards ? nearEdge <= start : nearEdge >= start)
                                   block(nearEdge, other);
                               else if (lowwards ? farEdge < start : farEdge > start)
                                   block(start, -1);
                           });
            reached = next;
        }
        (lowwards ? line.lo : line.hi) = stop;
        (lowwards ? line.loLeaf : line.hiLeaf) = leaf;
        return line;
    }

    /// Drops lines that lie beside a better one.
    static void dedupe(std::vector<Line>& lines)
    {
        std::stable_sort(lines.begin(), lines.end(), [](const Line& a, const Line& b) {
            return a.priority != b.priority ? a.priority > b.priority : a.hi - a.lo > b.hi - b.lo;
        });
        std::vector<Line> kept;
        std::vector<std::vector<int>> buckets;
        double least = 0;
        double most = 0;
        for (const Line& line : lines) {
            least = std::min(least, line.at);
            most = std::max(most, line.at);
        }
        buckets.resize(static_cast<std::size_t>((most - least) / kSame) + 3);
        for (Line& line : lines) {
            const int bucket = static_cast<int>((line.at - least) / kSame) + 1;
            bool covered = false;
            for (int b = bucket - 1; b <= bucket + 1 && !covered; ++b) {
                for (const int k : buckets[b]) {
                    const Line& other = kept[k];
                    const double same = line.priority == 2 && other.priority == 2 ? 0.5 : kSame;
                    covered = covered || (std::abs(other.at - line.at) < same &&
                                          other.lo <= line.lo + 1 && other.hi >= line.hi - 1);
                }
            }
            if (covered)
                continue;
            buckets[bucket].push_back(countOf(kept));
            kept.push_back(std::move(line));
        }
        lines = std::move(kept);
    }

    int addVertex(double x, double y)
    {
        RouteGraph::Vertex vertex;
        vertex.x = static_cast<float>(x);
        vertex.y = static_cast<float>(y);
        m_graph.vertices.push_back(vertex);
        return countOf(m_graph.vertices) - 1;
    }

    void meet()
    {
        BoxIndex index(m_area, countOf(m_horizontal));
        for (int h = 0; h < countOf(m_horizontal); ++h)
            index.add(thin(false, m_horizontal[h].at, m_horizontal[h].lo, m_horizontal[h].hi), h);
        std::vector<int> last(m_horizontal.size(), -1);
        for (int v = 0; v < countOf(m_vertical); ++v) {
            Line& line = m_vertical[v];
            index.visit(thin(true, line.at, line.lo, line.hi), [&](int h, const Rect&) {
                if (last[h] == v)
                    return;
                last[h] = v;
                const int vertex = addVertex(line.at, m_horizontal[h].at);
                line.vertices.push_back(vertex);
                m_horizontal[h].vertices.push_back(vertex);
            });
        }
    }

    bool isPort(int leaf, double at, bool vertical) const
    {
        if (leaf < 0)
            return false;
        const Item& item = m_scene.items[leaf];
        const double low = atLow(item.box, vertical);
        const double high = atHigh(item.box, vertical);
        if (item.round || item.note >= 0)
            return std::abs((low + high) / 2 - at) <= 1;
        const double pad = std::min(10.0, (high - low) / 4);
        return at >= low + pad && at <= high - pad;
    }

    void join()
    {
        m_graph.portsOf.resize(m_scene.items.size());
        for (const bool vertical : {true, false}) {
            for (Line& line : vertical ? m_vertical : m_horizontal) {
                for (const bool low : {true, false}) {
                    const int leaf = low ? line.loLeaf : line.hiLeaf;
                    if (!isPort(leaf, line.at, vertical))
                        continue;
                    const double along = low ? line.lo : line.hi;
                    const int v = vertical ? addVertex(line.at, along) : addVertex(along, line.at);
                    RouteGraph::Vertex& vertex = m_graph.vertices[v];
                    vertex.port = leaf;
                    vertex.side = vertical ? (low ? Side::Bottom : Side::Top)
                                           : (low ? Side::Right : Side::Left);
                    line.vertices.push_back(v);
                    m_graph.portsOf[leaf].push_back(v);
                }
                auto& list = line.vertices;
                const auto along = [&](int v) {
                    return vertical ? m_graph.vertices[v].y : m_graph.vertices[v].x;
                };
                std::sort(list.begin(), list.end(), [&](int a, int b) {
                    return along(a) != along(b) ? along(a) < along(b) : a < b;
                });
                for (std::size_t i = 0; i + 1 < list.size(); ++i) {
                    const auto forth =
                        static_cast<std::size_t>(vertical ? Side::Bottom : Side::Right);
                    const auto back = static_cast<std::size_t>(vertical ? Side::Top : Side::Left);
                    m_graph.vertices[list[i]].next[forth] = list[i + 1];
                    m_graph.vertices[list[i + 1]].next[back] = list[i];
                }
                if (vertical)
                    chargeTitles(line);
            }
        }
    }

    void chargeTitles(const Line& line)
    {
        for (const int t : m_titles) {
            const Rect& r = m_scene.items[t].titleAt;
            if (line.at <= r.left() - kClearance || line.at >= r.right() + kClearance ||
                line.hi <= r.top() || line.lo >= r.bottom())
                continue;
            for (std::size_t i = 0; i + 1 < line.vertices.size(); ++i) {
                RouteGraph::Vertex& upper = m_graph.vertices[line.vertices[i]];
                const RouteGraph::Vertex& lower = m_graph.vertices[line.vertices[i + 1]];
                if (upper.y < r.bottom() && lower.y >= r.bottom())
                    upper.title += 1;
            }
        }
    }

    /// The innermost container of every vertex, found by walking along the lines.
    void locate()
    {
        for (const Line& line : m_horizontal) {
            int at = -1;
            for (const int v : line.vertices)
                at = m_graph.vertices[v].container = innermost(m_graph.vertices[v], at);
        }
        for (const Line& line : m_vertical) {
            for (const int v : line.vertices) {
                RouteGraph::Vertex& vertex = m_graph.vertices[v];
                if (vertex.port >= 0)
                    vertex.container = m_scene.items[vertex.port].parent;
            }
        }
    }

    int innermost(const RouteGraph::Vertex& vertex, int guess) const
    {
        if (vertex.port >= 0)
            return m_scene.items[vertex.port].parent;
        const Point p{vertex.x, vertex.y};
        while (guess >= 0 && !m_scene.items[guess].box.contains(p))
            guess = m_scene.items[guess].parent;
        for (int inner = containerAt(p, guess); inner >= 0; inner = containerAt(p, guess))
            guess = inner;
        return guess;
    }

    /// The first container right in `parent` that holds the point; -1 without one.
    int containerAt(Point p, int parent) const
    {
        const std::vector<int>& children = m_scene.childrenOf(parent);
        int found = -1;
        const auto look = [&](int child, const Rect& box) {
            const Item& item = m_scene.items[child];
            if (item.container && item.parent == parent && box.contains(p) &&
                (found < 0 || child < found))
                found = child;
        };
        if (children.size() > kFewSiblings) {
            m_crowds.visit({p.x, p.y, 0, 0}, look);
        } else {
            for (const int child : children)
                look(child, m_scene.items[child].box);
        }
        return found;
    }

    const Scene& m_scene;
    RouteGraph& m_graph;
    Rect m_area;
    BoxIndex m_leaves;
    BoxIndex m_crowds;
    std::vector<int> m_titles;
    std::vector<char> m_wanted;
    std::vector<int> m_links;
    std::vector<char> m_linked;  // by item: a line may end at it
    std::vector<char> m_far;     // by item: its lines run through all of its container
    std::vector<Line> m_vertical;
    std::vector<Line> m_horizontal;
    bool m_many = false;
};

}  // namespace

RouteGraph::RouteGraph(const Scene& scene, const std::vector<int>& links)
{
    GraphBuilder(scene, *this, links).build();
}

}  // namespace stratoplan::layout
