#include "model/layout/scene.h"

#include "model/base/text_util.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>

namespace stratoplan::layout {

namespace {

constexpr double kLoopRoom = 32;
constexpr double kNoteGap = 24;

class SceneBuilder {
public:
    SceneBuilder(const Diagram& diagram, const Catalog& catalog, const TextMeasurer& measurer,
                 const GivenSizes* sizes)
        : m_diagram(diagram), m_catalog(catalog), m_measurer(measurer), m_sizes(sizes)
    {
    }

    Scene build(const LayoutOptions& options)
    {
        m_scene.diagram = &m_diagram;
        m_scene.direction = options.direction.value_or(m_diagram.header().direction);
        m_scene.cell = m_sizes != nullptr ? m_sizes->cell : 0;
        m_scene.itemOfNode.assign(m_diagram.nodes().size(), -1);
        addNodes();
        addLinks();
        if (m_sizes == nullptr)
            addNotes();
        return std::move(m_scene);
    }

private:
    void addNodes()
    {
        std::vector<NodeId> open(m_diagram.childrenOf({}).begin(), m_diagram.childrenOf({}).end());
        std::reverse(open.begin(), open.end());
        while (!open.empty()) {
            const NodeId id = open.back();
            open.pop_back();
            const int index = m_diagram.indexOf(id);
            addNode(index);
            const Node& node = m_diagram.nodes()[static_cast<std::size_t>(index)];
            if (!isOpen(node))
                continue;
            const auto children = m_diagram.childrenOf(id);
            open.insert(open.end(), children.rbegin(), children.rend());
        }
    }

    /// Whether what the node holds is seen.
    bool isOpen(const Node& node) const
    {
        if (m_sizes != nullptr)
            return !m_diagram.childrenOf(node.id).empty();
        return node.isContainer && !node.placement.collapsed;
    }

    void addNode(int index)
    {
        const Node& node = m_diagram.nodes()[static_cast<std::size_t>(index)];
        const Kind& kind = m_catalog.kind(node.kind);
        const int at = countOf(m_scene.items);
        Item item;
        item.node = index;
        if (node.parent) {
            item.parent =
                m_scene.itemOfNode[static_cast<std::size_t>(m_diagram.indexOf(node.parent))];
            item.depth = m_scene.items[item.parent].depth + 1;
            m_scene.items[item.parent].children.push_back(at);
        } else {
            m_scene.roots.push_back(at);
        }
        item.direction = item.parent < 0 ? m_scene.direction : m_scene.items[item.parent].direction;
        item.container = isOpen(node);
        if (item.container) {
            item.ownDirection = node.direction.has_value();
            item.direction = node.direction.value_or(item.direction);
        }
        if (m_sizes != nullptr) {
            const GivenSizes::Part& given = m_sizes->nodes[static_cast<std::size_t>(index)];
            item.size = item.natural = given.size;
            item.bar = given.bar;
            item.sides = given.sides;
            item.bottom = given.bottom;
            item.title = given.title;
        } else if (item.container) {
            const Frame frame = frameOf(node, kind, m_measurer);
            item.size = frame.minimum;
            item.bar = frame.bar;
            item.sides = frame.sides;
            item.bottom = frame.bottom;
            item.title = frame.titleBox;
            if (!item.title.empty())
                item.title = item.title.united(frame.glyph);
        } else {
            const Card card = cardOf(node, kind, m_measurer);
            item.size = card.size;
            item.natural = card.size;
            item.text = card.textBox;
            item.round = card.form == CardForm::Diamond || card.form == CardForm::Dot ||
                         isRoundShape(node.shape);
        }
        m_scene.itemOfNode[static_cast<std::size_t>(index)] = at;
        m_scene.items.push_back(std::move(item));
    }

    int visible(NodeId id) const
    {
        for (const Node* node = m_diagram.node(id); node; node = m_diagram.node(node->parent)) {
            const int item =
                m_scene.itemOfNode[static_cast<std::size_t>(m_diagram.indexOf(node->id))];
            if (item >= 0)
                return item;
        }
        return -1;
    }

    void addLinks()
    {
        std::map<std::string, int> looks;
        std::set<std::pair<int, int>> joined;
        for (int e = 0; e < countOf(m_diagram.edges()); ++e) {
            const Edge& edge = m_diagram.edges()[static_cast<std::size_t>(e)];
            Link link;
            link.edge = e;
            link.from = visible(edge.source);
            link.to = visible(edge.target);
            if (link.from < 0 || link.to < 0 ||
                (link.from == link.to && edge.source != edge.target))
                continue;
            link.drawn = edge.stroke != Stroke::Invisible;
            if (!link.drawn && link.from == link.to)
                continue;
            link.length = std::clamp(edge.length, 1, 10);
            if (m_sizes != nullptr && m_sizes->labels[static_cast<std::size_t>(e)].width > 0) {
                link.label = link.letters = m_sizes->labels[static_cast<std::size_t>(e)];
            } else if (m_sizes == nullptr && !trimmed(edge.label).empty()) {
                const Pill pill = pillOf(edge.label, m_measurer);
                link.label = pill.size;
                link.letters = pill.text;
            } else if (m_scene.cell <= 0 || joined.emplace(link.from, link.to).second) {
                // In signs two lines between the same ends are two only side by side.
                link.style = looks.emplace(lookOf(edge), countOf(looks) + 1).first->second;
            }
            if (link.from == link.to)
                roomForLoop(link);
            m_scene.links.push_back(link);
        }
    }

    void roomForLoop(const Link& link)
    {
        Margins& margins = m_scene.items[link.from].margins;
        margins.right = std::max(margins.right + 12, kLoopRoom + link.label.width / 2 + 8);
        margins.top = std::max(margins.top + 12, kLoopRoom);
    }

    void addNotes()
    {
        for (int n = 0; n < countOf(m_diagram.notes()); ++n) {
            const Note& note = m_diagram.notes()[static_cast<std::size_t>(n)];
            Item item;
            item.note = n;
            const std::vector<std::string> lines =
                wrapped(m_measurer, TextRole::Detail, note.text, 200, 12);
            const Size text = m_measurer.measure(TextRole::Detail, join(lines, "\n"));
            const auto rounded = [](double v) { return std::ceil(v / 8) * 8; };
            item.size = {rounded(text.width + 16), rounded(text.height + 12)};
            item.text = {8, 6, text.width, text.height};
            item.host = note.node ? visible(note.node) : -1;
            const int at = countOf(m_scene.items);
            if (item.host >= 0) {
                Item& host = m_scene.items[item.host];
                item.parent = host.parent;
                item.depth = host.depth;
                host.notes.push_back(at);
                const bool left = note.position == "left of";
                double& side = left ? host.margins.left : host.margins.right;
                side += kNoteGap + item.size.width;
                const double spare = (item.size.height - host.size.height) / 2;
                if (!host.container && spare > 0) {
                    host.margins.top = std::max(host.margins.top, spare);
                    host.margins.bottom = std::max(host.margins.bottom, spare);
                }
            } else {
                m_scene.roots.push_back(at);
            }
            m_scene.items.push_back(std::move(item));
        }
    }

    const Diagram& m_diagram;
    const Catalog& m_catalog;
    const TextMeasurer& m_measurer;
    const GivenSizes* m_sizes;
    Scene m_scene;
};

}  // namespace

bool isRoundShape(std::string_view shape)
{
    static constexpr std::string_view kRound[] = {"circle", "dbl-circ",   "sm-circ", "fr-circ",
                                                  "f-circ", "cross-circ", "ellipse", "start",
                                                  "end",    "diam",       "choice"};
    return std::find(std::begin(kRound), std::end(kRound), shape) != std::end(kRound);
}

std::string lookOf(const Edge& edge)
{
    std::string look = std::string(strokeName(edge.stroke)) + '|' +
                       std::string(markerName(edge.sourceMarker)) + '|' +
                       std::string(markerName(edge.targetMarker));
    for (const std::string& s : edge.style)
        look += '|' + s;
    for (const std::string& s : edge.classes)
        look += '.' + s;
    return look;
}

bool Scene::isAncestor(int ancestor, int item) const
{
    while (item >= 0 && items[item].depth > items[ancestor].depth)
        item = items[item].parent;
    return item == ancestor;
}

Scene::Lifted Scene::lifted(int a, int b) const
{
    while (items[a].depth > items[b].depth && items[a].parent != b)
        a = items[a].parent;
    while (items[b].depth > items[a].depth && items[b].parent != a)
        b = items[b].parent;
    if (items[a].parent == b)
        return {b, b, b};
    if (items[b].parent == a)
        return {a, a, a};
    while (items[a].parent != items[b].parent) {
        a = items[a].parent;
        b = items[b].parent;
    }
    return {items[a].parent, a, b};
}

bool Scene::hasHead(int link, bool atStart) const
{
    const Edge& edge = diagram->edges()[static_cast<std::size_t>(links[link].edge)];
    return (atStart ? edge.sourceMarker : edge.targetMarker) != Marker::None;
}

Rect Scene::outer(int item) const
{
    const Item& i = items[item];
    return {i.box.x - i.margins.left, i.box.y - i.margins.top,
            i.box.width + i.margins.left + i.margins.right,
            i.box.height + i.margins.top + i.margins.bottom};
}

void Scene::moveWithin(int item, Point delta)
{
    std::vector<int> open{item};
    while (!open.empty()) {
        Item& i = items[open.back()];
        open.pop_back();
        i.box = i.box.translated(delta);
        i.titleAt = i.titleAt.translated(delta);
        open.insert(open.end(), i.children.begin(), i.children.end());
        open.insert(open.end(), i.notes.begin(), i.notes.end());
    }
}

Scene sceneOf(const Diagram& diagram, const Catalog& catalog, const TextMeasurer& measurer,
              const LayoutOptions& options)
{
    return SceneBuilder(diagram, catalog, measurer, options.sizes).build(options);
}

}  // namespace stratoplan::layout
