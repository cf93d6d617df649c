#include "canvas/picture_cache.h"

#include <algorithm>
#include <set>
#include <utility>

namespace stratoplan::canvas {
namespace {

/// How far a mark may reach beyond its box or line: pen, shadow, arrow head, second outline.
constexpr double kReach = 12;
/// Up to this many edges, crossings are found anew for every frame of a gesture.
constexpr int kFewEdges = 600;
/// More rectangles of damage than that are not told apart.
constexpr std::size_t kManyParts = 1024;

bool same(const NodePlace& a, const NodePlace& b)
{
    return a.box == b.box && a.textBox == b.textBox && a.titleAtBottom == b.titleAtBottom &&
           a.hidden == b.hidden;
}

bool same(const EdgePlace& a, const EdgePlace& b)
{
    return a.route == b.route && a.labelBox == b.labelBox && a.sourceTrunk == b.sourceTrunk &&
           a.targetTrunk == b.targetTrunk;
}

bool same(const NotePlace& a, const NotePlace& b)
{
    return a.box == b.box && a.route == b.route;
}

bool same(const EdgeCuts& a, const EdgeCuts& b)
{
    return a.sharedStart == b.sharedStart && a.sharedEnd == b.sharedEnd &&
           a.headShared == b.headShared && a.tailShared == b.tailShared &&
           std::ranges::equal(a.gaps, b.gaps, [](const Cut& x, const Cut& y) {
               return x.begin == y.begin && x.end == y.end;
           });
}

constexpr int kSorts = 3;  // nodes, edges, notes

template <class IdType>
std::vector<int> placesOf(const std::vector<IdType>& ids, int first)
{
    std::vector<int> places;
    for (std::size_t i = 0; i < ids.size(); ++i) {
        if (ids[i].value >= places.size())
            places.resize(std::max<std::size_t>(ids[i].value + 1, ids.size() + 1), -1);
        places[ids[i].value] = first + static_cast<int>(i);
    }
    return places;
}

Rect legBox(Point a, Point b)
{
    return {std::min(a.x, b.x), std::min(a.y, b.y), std::abs(a.x - b.x), std::abs(a.y - b.y)};
}

void addLegs(std::vector<Rect>& parts, const Polyline& route)
{
    for (std::size_t i = 1; i < route.size(); ++i)
        parts.push_back(legBox(route[i - 1], route[i]).adjusted(kReach));
}

/// Back to front: layer, depth, order of the source, order within the item.
std::uint64_t paintKey(const Mark& mark, int item, std::size_t sequence)
{
    return (static_cast<std::uint64_t>(mark.layer) << 60U) |
           (static_cast<std::uint64_t>(std::clamp(mark.depth, 0, 4095)) << 48U) |
           (static_cast<std::uint64_t>(item) << 20U) | std::min<std::uint64_t>(sequence, 0xFFFFF);
}

int changesBetween(const Layout& a, const Layout& b)
{
    int count = 0;
    const auto add = [&](const auto& mine, const auto& theirs) {
        for (std::size_t i = 0; i < mine.size(); ++i)
            count += !same(mine[i], theirs[i]);
    };
    add(a.nodes, b.nodes);
    add(a.edges, b.edges);
    add(a.notes, b.notes);
    return count;
}

}  // namespace

void PictureCache::setStyle(const Catalog& catalog, const Theme& theme)
{
    m_catalog = &catalog;
    m_theme = &theme;
    for (Item& item : m_items) {
        item.marks.clear();
        item.built = false;
    }
}

void PictureCache::reset()
{
    m_diagram = nullptr;
    m_ids = {};
    m_places = {};
    m_layout = {};
    m_cuts.clear();
    m_items.clear();
    m_containers.clear();
    m_grid.clear();
}

std::vector<Rect> PictureCache::sync(const Diagram& diagram, const Layout& layout, const Diff* diff,
                                     const std::vector<EdgeCuts>* cuts)
{
    std::vector<Rect> damage;
    m_diagram = &diagram;
    if (LayoutIds ids = idsOf(diagram); ids != m_ids)
        rearrange(std::move(ids), damage);
    m_layout.size = layout.size;
    // Where most things move, the grid is filled anew for less than it takes to clean it.
    m_gridWaits = changesBetween(m_layout, layout) > itemCount() / 2;
    bool linesMoved = false;
    const auto update = [&](auto& mine, const auto& theirs, int first) {
        for (std::size_t i = 0; i < mine.size(); ++i) {
            if (same(mine[i], theirs[i]))
                continue;
            const int item = first + static_cast<int>(i);
            forget(item, damage);
            mine[i] = theirs[i];
            place(item);
            addParts(item, damage);
            if (isEdge(item)) {
                m_cuts[i].reset();
                linesMoved = true;
            }
        }
    };
    update(m_layout.nodes, layout.nodes, 0);
    update(m_layout.edges, layout.edges, nodeCount());
    update(m_layout.notes, layout.notes, nodeCount() + edgeCount());
    if (diff)
        touch(*diff, damage);
    if (cuts && cuts->size() == m_cuts.size())
        cut(*cuts, damage);
    else if ((linesMoved || diff) && edgeCount() <= kFewEdges)
        cut(edgeCuts(diagram, m_layout), damage);
    if (std::exchange(m_gridWaits, false)) {
        m_grid.clear();
        for (int item = 0; item < itemCount(); ++item)
            index(item, true);
    }
    return damage;
}

void PictureCache::touch(const Diff& diff, std::vector<Rect>& damage)
{
    const int nodes = nodeCount();
    std::set<int> touched;
    if ((diff.header && !arrangesOnly(*diff.header)) || diff.classDefs) {
        for (int item = 0; item < itemCount(); ++item)
            touched.insert(item);
    }
    const auto touchNode = [&](NodeId id) {
        const int at = m_diagram->indexOf(id);
        if (at < 0)
            return;
        touched.insert(at);
        for (const EdgeId edge : m_diagram->edgesAt(id))
            touched.insert(nodes + m_diagram->indexOf(edge));
    };
    for (const Change<Node>& change : diff.nodes) {
        touchNode(change.id());
        // A container says whether it is empty, so it changes with who is in it.
        const NodeId from = change.before ? change.before->parent : NodeId{};
        const NodeId to = change.after ? change.after->parent : NodeId{};
        if (from != to) {
            touchNode(from);
            touchNode(to);
        }
    }
    std::vector<NodeId> changed;
    for (const Change<Node>& change : diff.nodes)
        changed.push_back(change.id());
    for (const NodeId id : m_diagram->withDescendants(changed))
        touched.insert(m_diagram->indexOf(id));  // depth and colours come from above
    for (const EdgeId id : diff.touchedEdges()) {
        if (const int at = m_diagram->indexOf(id); at >= 0)
            touched.insert(nodes + at);
    }
    for (const Change<Note>& change : diff.notes) {
        const auto at = std::ranges::find(m_ids.notes, change.id());
        if (at != m_ids.notes.end())
            touched.insert(nodes + edgeCount() + static_cast<int>(at - m_ids.notes.begin()));
    }
    for (const int item : touched)
        refresh(item, damage);
}

void PictureCache::cut(const std::vector<EdgeCuts>& cuts, std::vector<Rect>& damage)
{
    for (std::size_t i = 0; i < cuts.size(); ++i) {
        if (m_cuts[i] && same(*m_cuts[i], cuts[i]))
            continue;
        m_cuts[i] = cuts[i];
        Item& item = m_items[static_cast<std::size_t>(nodeCount()) + i];
        if (!item.built)
            continue;
        item.marks.clear();
        item.built = false;
        damage.push_back(item.bounds);
    }
}

void PictureCache::rearrange(LayoutIds ids, std::vector<Rect>& damage)
{
    // Items are numbered by their order in the diagram: give every one its new number.
    const auto nodes = static_cast<int>(ids.nodes.size());
    const int lines = nodes + static_cast<int>(ids.edges.size());
    std::array<Places, 3> places = {placesOf(ids.nodes, 0), placesOf(ids.edges, nodes),
                                    placesOf(ids.notes, lines)};
    std::vector<Item> items(static_cast<std::size_t>(lines) + ids.notes.size());
    Layout layout;
    layout.nodes.resize(ids.nodes.size());
    layout.edges.resize(ids.edges.size());
    layout.notes.resize(ids.notes.size());
    std::vector<std::optional<EdgeCuts>> cuts(ids.edges.size());
    for (int old = 0; old < itemCount(); ++old) {
        const int key = keyOf(old);
        const Places& known = places[static_cast<std::size_t>(key % kSorts)];
        const auto value = static_cast<std::size_t>(key / kSorts);
        const int item = value < known.size() ? known[value] : -1;
        if (item < 0) {
            forget(old, damage);
            continue;
        }
        items[static_cast<std::size_t>(item)] = std::move(m_items[static_cast<std::size_t>(old)]);
        if (isNode(old)) {
            layout.nodes[static_cast<std::size_t>(item)] =
                m_layout.nodes[static_cast<std::size_t>(old)];
        } else if (isEdge(old)) {
            const auto from = static_cast<std::size_t>(edgeIndex(old));
            const auto to = static_cast<std::size_t>(item - nodes);
            layout.edges[to] = std::move(m_layout.edges[from]);
            cuts[to] = std::move(m_cuts[from]);
        } else {
            layout.notes[static_cast<std::size_t>(item - lines)] = std::move(
                m_layout.notes[static_cast<std::size_t>(old - nodeCount() - edgeCount())]);
        }
    }
    m_items = std::move(items);
    m_layout = std::move(layout);
    m_cuts = std::move(cuts);
    m_ids = std::move(ids);
    m_places = std::move(places);
    m_containers.clear();
    for (int item = 0; item < nodeCount(); ++item) {
        const Node& node = m_diagram->nodes()[static_cast<std::size_t>(item)];
        if (int& depth = m_items[static_cast<std::size_t>(item)].depth; depth < 0)
            depth = m_diagram->depth(node.id);  // it has come
        if (node.isContainer)
            m_containers.push_back(item);
    }
    std::ranges::stable_sort(m_containers, {}, [this](int item) { return depthOf(item); });
}

int PictureCache::keyOf(int item) const
{
    const auto key = [](auto id, int sort) { return static_cast<int>(id.value) * kSorts + sort; };
    const auto at = static_cast<std::size_t>(item);
    if (isNode(item))
        return key(m_ids.nodes[at], 0);
    if (isEdge(item))
        return key(m_ids.edges[at - m_ids.nodes.size()], 1);
    return key(m_ids.notes[at - m_ids.nodes.size() - m_ids.edges.size()], 2);
}

int PictureCache::itemOf(int key) const
{
    return m_places[static_cast<std::size_t>(key % kSorts)][static_cast<std::size_t>(key / kSorts)];
}

void PictureCache::forget(int item, std::vector<Rect>& damage)
{
    Item& old = m_items[static_cast<std::size_t>(item)];
    addParts(item, damage);
    index(item, false);
    old.marks.clear();
    old.built = false;
}

void PictureCache::refresh(int item, std::vector<Rect>& damage)
{
    forget(item, damage);
    const int depth = depthOf(item);
    place(item);
    if (isNode(item) && depth != depthOf(item))
        std::ranges::stable_sort(m_containers, {}, [this](int other) { return depthOf(other); });
    addParts(item, damage);
}

/// Leg by leg: around a line that goes across the picture lies all of it. Of very many parts one
/// rectangle more is as good as they are.
void PictureCache::addParts(int item, std::vector<Rect>& damage) const
{
    if (damage.size() >= kManyParts) {
        damage.front() = damage.front().united(m_items[static_cast<std::size_t>(item)].bounds);
        return;
    }
    const std::vector<Rect> parts = partsOf(item);
    damage.insert(damage.end(), parts.begin(), parts.end());
}

void PictureCache::place(int item)
{
    Item& it = m_items[static_cast<std::size_t>(item)];
    it.bounds = {};
    for (const Rect& part : partsOf(item))
        it.bounds = it.bounds.united(part);
    if (isNode(item))
        it.depth = m_diagram->depth(m_ids.nodes[static_cast<std::size_t>(item)]);
    index(item, true);
}

void PictureCache::index(int item, bool insert)
{
    if (m_gridWaits)
        return;
    for (const Rect& part : partsOf(item))
        insert ? m_grid.insert(keyOf(item), part) : m_grid.erase(keyOf(item), part);
}

std::vector<Rect> PictureCache::partsOf(int item) const
{
    std::vector<Rect> parts;
    if (isNode(item)) {
        const NodePlace& place = m_layout.nodes[static_cast<std::size_t>(item)];
        if (!place.hidden && !place.box.empty())
            parts.push_back(place.box.united(place.textBox).adjusted(kReach));
    } else if (isEdge(item)) {
        const EdgePlace& place = m_layout.edges[static_cast<std::size_t>(edgeIndex(item))];
        addLegs(parts, place.route);
        if (place.labelBox && !place.route.empty())
            parts.push_back(place.labelBox->adjusted(kReach));
    } else {
        const NotePlace& place =
            m_layout.notes[static_cast<std::size_t>(item - nodeCount() - edgeCount())];
        if (!place.box.empty())
            parts.push_back(place.box.adjusted(kReach));
        addLegs(parts, place.route);
    }
    return parts;
}

void PictureCache::build(int item)
{
    Item& it = m_items[static_cast<std::size_t>(item)];
    it.built = true;
    if (it.bounds.empty() || !m_catalog || !m_theme)
        return;
    if (isNode(item)) {
        it.marks = nodeMarks(*m_diagram, item, m_layout.nodes[static_cast<std::size_t>(item)],
                             *m_catalog, *m_theme, tableMeasurer());
    } else if (isEdge(item)) {
        const int edge = edgeIndex(item);
        const std::optional<EdgeCuts>& cuts = m_cuts[static_cast<std::size_t>(edge)];
        it.marks = edgeMarks(*m_diagram, edge, m_layout.edges[static_cast<std::size_t>(edge)],
                             *m_catalog, *m_theme, tableMeasurer(), {},
                             {.cuts = cuts ? &*cuts : nullptr, .nodes = &m_layout.nodes});
    } else {
        const int note = item - nodeCount() - edgeCount();
        it.marks = noteMarks(*m_diagram, note, m_layout.notes[static_cast<std::size_t>(note)],
                             *m_theme, tableMeasurer());
    }
}

const std::vector<Mark>& PictureCache::marksOf(int item)
{
    if (!m_items[static_cast<std::size_t>(item)].built)
        build(item);
    return m_items[static_cast<std::size_t>(item)].marks;
}

void PictureCache::itemsNear(const Rect& rect, std::vector<int>& out) const
{
    m_grid.query(rect, out);
    for (int& found : out)
        found = itemOf(found);
    std::ranges::sort(out);
    std::erase_if(out, [&](int item) { return !boundsOf(item).intersects(rect); });
}

void PictureCache::collect(const Rect& rect, DetailLevel level, std::vector<const Mark*>& out)
{
    itemsNear(rect, m_found);
    m_sorted.clear();
    for (const int item : m_found) {
        const std::vector<Mark>& marks = marksOf(item);
        for (std::size_t i = 0; i < marks.size(); ++i) {
            if (isShown(marks[i], level) && marks[i].bounds.adjusted(1).intersects(rect))
                m_sorted.push_back({paintKey(marks[i], item, i), &marks[i]});
        }
    }
    std::ranges::sort(m_sorted, {}, [](const auto& entry) { return entry.first; });
    out.clear();
    out.reserve(m_sorted.size());
    for (const auto& [key, mark] : m_sorted)
        out.push_back(mark);
}

}  // namespace stratoplan::canvas
