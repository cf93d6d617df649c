#include "model/base/text_util.h"
#include "model/import/mermaid/containment.h"
#include "model/import/mermaid/flow_builder.h"
#include "model/import/mermaid/label.h"
#include "model/import/mermaid/scan.h"
#include "model/import/mermaid/shapes.h"
#include "model/import/mermaid/yaml.h"

#include <algorithm>
#include <cmath>
#include <deque>
#include <numeric>
#include <unordered_map>

namespace stratoplan::mermaid {
namespace {

std::optional<Direction> directionOf(FlowTok token)
{
    switch (token) {
    case FlowTok::DirectionBt:
        return Direction::BottomTop;
    case FlowTok::DirectionLr:
        return Direction::LeftRight;
    case FlowTok::DirectionRl:
        return Direction::RightLeft;
    default:
        return Direction::TopBottom;
    }
}

Direction headerDirection(std::string_view sign)
{
    sign = jsTrimmed(sign);
    if (sign == "LR" || sign == ">")
        return Direction::LeftRight;
    if (sign == "RL" || sign == "<")
        return Direction::RightLeft;
    return sign == "BT" || sign == "^" ? Direction::BottomTop : Direction::TopBottom;
}

bool hasSpace(std::string_view text)
{
    for (std::size_t i = 0; i < text.size(); ++i)
        if (spaceAt(text, i))
            return true;
    return false;
}

}  // namespace

std::string FlowBuilder::text(const FlowText& text) const
{
    std::string out(at(text.text));
    if (!text.rest.empty())
        out += at(text.rest);
    return out;
}

/// A text as it is seen. Mermaid takes off one pair of quotes that is part of the text.
std::string FlowBuilder::label(const FlowText& text) const
{
    const bool markdown = text.form == FlowText::Form::Markdown;
    std::string all = sanitized(jsTrimmed(this->text(text)));
    if (all.size() > 1 && all.front() == '"' && all.back() == '"')
        all = all.substr(1, all.size() - 2);
    return readable(all, markdown);
}

std::string_view FlowBuilder::kept(std::string name)
{
    return m_kept.emplace_back(std::move(name));
}

/// The index of the node of that name, made where there is none. `name` must stay alive.
unsigned FlowBuilder::record(std::string_view name)
{
    const auto [it, added] = m_names.try_emplace(name, static_cast<unsigned>(m_data.nodes.size()));
    if (added) {
        Node node;
        node.id = {it->second + 1};
        node.name = unhidden(name);
        m_data.nodes.push_back(std::move(node));
        m_facts.push_back({++m_order});
    }
    return it->second;
}

/// The first edge of that id. Edges without one have L_SOURCE_TARGET_N from Mermaid.
Edge* FlowBuilder::edgeNamed(std::string_view name)
{
    if (m_edgeIds.empty() && !name.starts_with("L_"))
        return nullptr;
    for (; name.starts_with("L_") && m_edgesNamed < m_data.edges.size(); ++m_edgesNamed) {
        const Edge& edge = m_data.edges[m_edgesNamed];
        const std::string ends = "L_" + m_data.nodes[edge.source.value - 1].name + "_" +
                                 m_data.nodes[edge.target.value - 1].name + "_";
        const unsigned before = m_parallel[ends]++;
        if (edge.authorId.empty())
            m_edgeIds.try_emplace(ends + std::to_string(before == 0 ? 0 : before + 1),
                                  static_cast<unsigned>(m_edgesNamed));
    }
    const auto it = m_edgeIds.find(std::string(name));
    return it == m_edgeIds.end() ? nullptr : &m_data.edges[it->second];
}

DiagramData FlowBuilder::run()
{
    m_data.header.kind = "flowchart";
    m_data.header.direction = headerDirection(at(m_tree.direction));
    if (jsTrimmed(at(m_tree.direction)) ==
        "BR")  // Mermaid keeps this word, and draws top to bottom
        m_data.header.extras.push_back({"direction", "\"BR\""});
    m_data.nodes.reserve(m_tree.vertices.size() / 2);
    for (const FlowStatement& one : m_tree.statements)
        statement(one);
    // What is not closed ends with the text.
    for (auto it = m_tree.statements.rbegin(); it != m_tree.statements.rend(); ++it)
        if (it->kind == FlowKind::SubgraphOpen && it->partner < 0)
            close(*it);
    finish();
    return std::move(m_data);
}

void FlowBuilder::statement(const FlowStatement& statement)
{
    switch (statement.kind) {
    case FlowKind::Chain:
        chain(statement);
        break;
    case FlowKind::SubgraphOpen:
        open();
        break;
    case FlowKind::SubgraphClose:
        close(m_tree.statements[static_cast<std::size_t>(statement.partner)]);
        break;
    case FlowKind::Direction:
        if (!m_frames.empty()) {
            m_frames.back().direction = directionOf(statement.token);
            m_frames.back().topDown = statement.token == FlowTok::DirectionTd;
        }
        break;
    case FlowKind::AccTitle:
        m_data.header.accTitle =
            readable(sanitized(jsTrimmed(at(m_tree.wordsOf(statement).id))), true);
        break;
    case FlowKind::AccDescr:
        m_data.header.accDescr =
            readable(sanitized(jsTrimmed(at(m_tree.wordsOf(statement).id))), true);
        break;
    case FlowKind::Style:
        style(statement);
        break;
    case FlowKind::LinkStyle:
        linkStyle(statement);
        break;
    case FlowKind::ClassDef:
        classDef(statement);
        break;
    case FlowKind::Class:
        setClass(at(m_tree.wordsOf(statement).id), at(m_tree.wordsOf(statement).value));
        break;
    case FlowKind::Click:
        click(statement);
        break;
    }
}

void FlowBuilder::chain(const FlowStatement& statement)
{
    for (unsigned g = 0; g < statement.groupCount; ++g) {
        const FlowGroup& group = m_tree.groups[statement.firstGroup + g];
        // Mermaid takes the data of a node up when it has read the node behind the next '&'.
        for (unsigned v = 0; v < group.vertexCount; ++v) {
            vertex(m_tree.vertices[group.firstVertex + v]);
            if (v > 0)
                takeData(m_tree.vertices[group.firstVertex + v - 1]);
        }
        takeData(m_tree.vertices[group.firstVertex + group.vertexCount - 1]);
        if (g > 0)
            link(group.link, m_tree.groups[statement.firstGroup + g - 1], group);
    }
}

void FlowBuilder::vertex(const FlowVertex& vertex)
{
    const std::string_view id = at(vertex.id);
    if (edgeNamed(id)) {
        if (!vertex.classes.empty())
            setClass(id, at(vertex.classes));
        const auto node = m_names.find(id);  // a node of that id may have been named before
        if (node != m_names.end() && !m_frames.empty())
            m_members.push_back(node->second);
        return;
    }
    const unsigned index = record(id);
    Node& node = m_data.nodes[index];
    Facts& facts = m_facts[index];
    if (facts.mention.empty()) {
        facts.mention = vertex.id;
        facts.mentionedIn = m_frames.empty() ? 0 : m_frames.back().order;
    }
    if (!m_frames.empty())
        m_members.push_back(index);
    const bool text = vertex.text.form != FlowText::Form::None;
    if (!facts.group) {  // a subgraph has its own title and shape
        if (text) {
            node.label = label(vertex.text);
            node.labelType = vertex.text.form == FlowText::Form::Markdown ? LabelType::Markdown
                                                                          : LabelType::Plain;
        } else if (!facts.vertex) {
            node.label = readable(id, false);
        }
        if (vertex.shape != FlowShape::None)
            node.shape = shapeName(vertex.shape);
        if (vertex.shape == FlowShape::Props)
            setExtra(node.extras, "props",
                     "{\"" + std::string(at(m_tree.dataOf(vertex).propName)) + "\":\"" +
                         std::string(at(m_tree.dataOf(vertex).propValue)) + "\"}");
    }
    facts.vertex = true;
    if (!vertex.classes.empty())
        setClass(id, at(vertex.classes));
}

void FlowBuilder::takeData(const FlowVertex& vertex)
{
    if (!vertex.hasData)
        return;
    const std::string_view id = at(vertex.id);
    if (edgeNamed(id))
        return edgeData(vertex);
    const unsigned index = record(id);
    nodeData(vertex, m_data.nodes[index], m_facts[index]);
}

void FlowBuilder::link(const FlowLink& link, const FlowGroup& from, const FlowGroup& to)
{
    const LinkForm form = linkForm(at(link.start), at(link.end));
    Edge pattern;
    if (link.text.form != FlowText::Form::None) {
        pattern.label = label(link.text);
        if (link.text.form == FlowText::Form::Markdown)
            pattern.labelType = LabelType::Markdown;
    }
    pattern.stroke = form.stroke;
    pattern.sourceMarker = form.source;
    pattern.targetMarker = form.target;
    pattern.length = std::min(form.length, 10);
    std::string id = unhidden(at(link.id));
    if (const auto sign = id.find('@'); sign != std::string::npos)
        id.erase(sign, 1);
    const auto vertexAt = [&](unsigned i) { return at(m_tree.vertices[i].id); };
    const unsigned fromEnd = from.firstVertex + from.vertexCount;
    const unsigned toEnd = to.firstVertex + to.vertexCount;
    for (unsigned s = from.firstVertex; s < fromEnd; ++s) {
        const unsigned source = record(vertexAt(s));
        const bool isLast = vertexAt(s) == vertexAt(fromEnd - 1);
        for (unsigned t = to.firstVertex; t < toEnd; ++t) {
            Edge edge = pattern;
            const auto index = static_cast<unsigned>(m_data.edges.size());
            edge.id = {index + 1};
            edge.source = {source + 1};
            edge.target = {record(vertexAt(t)) + 1};
            const bool named = isLast && vertexAt(t) == vertexAt(to.firstVertex);
            if (!id.empty() && named && m_edgeIds.try_emplace(id, index).second)
                edge.authorId = id;
            if (!m_curves.empty() || !m_data.header.edgeDefaultCurve.empty()) {
                m_curves.resize(index);
                m_curves.push_back(m_data.header.edgeDefaultCurve);
            }
            m_data.edges.push_back(std::move(edge));
        }
    }
}

void FlowBuilder::open()
{
    m_frames.push_back({++m_order, m_members.size(), {}, false});
}

void FlowBuilder::close(const FlowStatement& subgraph)
{
    if (m_frames.empty())
        return;
    const Frame frame = m_frames.back();
    m_frames.pop_back();
    const FlowWords& words = m_tree.wordsOf(subgraph);
    const bool named = words.title.form != FlowText::Form::None;
    const std::string first = text(words.name);
    const FlowText& title = named ? words.title : words.name;
    std::string_view id = kept(std::string(jsTrimmed(first)));
    if ((!named && hasSpace(first)) || words.name.form == FlowText::Form::None)
        id = kept("subGraph" + std::to_string(m_subgraphs));
    ++m_subgraphs;
    const unsigned index = record(id);
    Facts& facts = m_facts[index];
    facts.order = std::min(facts.order, frame.order);
    if (!facts.group) {
        facts.group = true;
        Node& node = m_data.nodes[index];
        node.isContainer = true;
        node.groupKind = "subgraph";
        node.extras.clear();  // an image or icon of a node of that id is not shown
        node.shape = "rect";
        node.labelType =
            title.form == FlowText::Form::Markdown ? LabelType::Markdown : LabelType::Plain;
        node.label = readable(sanitized(text(title)), title.form == FlowText::Form::Markdown);
        node.direction = frame.direction;
        if (!node.direction && m_settings.inheritDirection)
            node.direction = m_data.header.direction;
        if (frame.topDown)
            node.extras.push_back({"direction", "\"TD\""});
    }
    for (std::size_t i = frame.firstMember; i < m_members.size(); ++i)
        claim(m_members[i], frame, index);
    m_members.resize(frame.firstMember);
    if (!m_frames.empty())
        m_members.push_back(index);
}

/// A node belongs to the first subgraph that closes with it inside, wherever it was named first.
void FlowBuilder::claim(unsigned member, const Frame& frame, unsigned group)
{
    Facts& facts = m_facts[member];
    if (member == group)
        return;
    if (facts.container < 0) {
        facts.container = static_cast<int>(group);
    } else if (facts.container != static_cast<int>(group) && facts.mentionedIn == frame.order) {
        facts.mentionedIn = 0;  // said once
        const auto name = [this](unsigned index) {
            const Node& node = m_data.nodes[index];
            return node.label.empty() ? node.name : node.label.substr(0, node.label.find('\n'));
        };
        m_diagnostics.push_back(
            {DiagCode::STR005,
             {name(member), name(static_cast<unsigned>(facts.container)), name(group)},
             facts.mention});
    }
}

void FlowBuilder::setClass(std::string_view ids, std::string_view name)
{
    for (const std::string_view id : split(ids, ',')) {
        const auto add = [&](std::vector<std::string>& classes) {
            std::string text = unhidden(name);
            if (std::ranges::find(classes, text) == classes.end())
                classes.push_back(std::move(text));
        };
        if (const auto it = m_names.find(id); it != m_names.end())
            add(m_data.nodes[it->second].classes);
        if (Edge* edge = edgeNamed(id))
            add(edge->classes);
    }
}

void FlowBuilder::style(const FlowStatement& statement)
{
    const FlowWords& words = m_tree.wordsOf(statement);
    const std::string_view id = at(words.id);
    if (edgeNamed(id))
        return;
    const unsigned index = record(id);
    Node& node = m_data.nodes[index];
    if (!m_facts[index].vertex && !m_facts[index].group)
        node.label = readable(id, false);
    m_facts[index].vertex = true;
    for (const std::string_view one : split(at(words.styles), ','))
        addDeclarations(node.style, one);
}

void FlowBuilder::linkStyle(const FlowStatement& statement)
{
    const FlowWords& words = m_tree.wordsOf(statement);
    std::vector<std::string> styles;
    if (!words.styles.empty())
        for (const std::string_view one : split(at(words.styles), ','))
            addDeclarations(styles, one);
    if (at(words.id) == "default") {
        if (!words.curve.empty())
            m_data.header.edgeDefaultCurve = at(words.curve);
        if (!words.styles.empty())
            m_data.header.edgeDefaultStyle = styles;
        return;
    }
    for (const std::string_view number : split(at(words.id), ',')) {
        const auto value = toInteger(number);
        const bool plain = number == "0" || !number.starts_with('0');
        if (!value || !plain || *value >= static_cast<std::int64_t>(m_data.edges.size())) {
            m_diagnostics.push_back({DiagCode::MMD010,
                                     {std::string(number), std::to_string(m_data.edges.size())},
                                     words.id});
            return;
        }
        const auto index = static_cast<std::size_t>(*value);
        if (!words.curve.empty()) {
            m_curves.resize(m_data.edges.size());
            m_curves[index] = at(words.curve);
        }
        if (!words.styles.empty())
            m_data.edges[index].style = styles;
    }
}

void FlowBuilder::classDef(const FlowStatement& statement)
{
    const FlowWords& words = m_tree.wordsOf(statement);
    // A comma parts declarations, unless a backslash stands before it.
    std::string list = replaceAll(std::string(at(words.styles)), "\\,", "\x01");
    list = replaceAll(replaceAll(std::move(list), ",", ";"), "\x01", ",");
    for (const std::string_view name : split(at(words.id), ',')) {
        const std::string id = unhidden(name);
        auto& classes = m_data.classDefs;
        auto it = std::ranges::find(classes, id, &ClassDef::name);
        if (it == classes.end())
            it = classes.insert(it, {id, {}});
        addDeclarations(it->style, list);
    }
}

void FlowBuilder::click(const FlowStatement& statement)
{
    const FlowWords& words = m_tree.wordsOf(statement);
    const std::string_view ids = at(words.id);
    for (const std::string_view id : split(ids, ',')) {
        if (!words.tooltip.empty())
            m_tooltips[std::string(id)] = readable(sanitized(at(words.tooltip)), true);
        const auto it = m_names.find(id);
        if (it == m_names.end() || !m_facts[it->second].vertex)
            continue;
        std::optional<Link>& link = m_data.nodes[it->second].link;
        if (!link)
            link = Link{};
        if (statement.token == FlowTok::Str) {
            link->url = unhidden(jsTrimmed(at(words.value)));
            link->target = at(words.target);
        } else {
            link->callback = at(words.value);
        }
    }
    setClass(ids, "clickable");
}

/// Two subgraphs that hold each other cannot both: one is set free.
void FlowBuilder::breakCircles()
{
    std::vector<int> containers;
    containers.reserve(m_facts.size());
    for (const Facts& facts : m_facts)
        containers.push_back(facts.container);
    for (const unsigned free : circlesOf(containers)) {
        m_facts[free].container = -1;
        m_diagnostics.push_back({DiagCode::MMD011, {m_data.nodes[free].name}});
    }
}

/// Puts the nodes in order of first appearance and says who holds whom.
void FlowBuilder::finish()
{
    for (std::size_t i = 0; i < m_facts.size(); ++i)  // ends of links that nothing else names
        if (!m_facts[i].vertex && !m_facts[i].group)
            m_data.nodes[i].label = m_data.nodes[i].name;
    breakCircles();
    for (const auto& [id, tooltip] : m_tooltips) {
        const auto it = m_names.find(id);
        if (it == m_names.end() || !m_facts[it->second].vertex)
            continue;
        std::optional<Link>& link = m_data.nodes[it->second].link;
        if (!link)
            link = Link{};
        link->tooltip = tooltip;
    }
    for (std::size_t i = 0; i < m_curves.size(); ++i)
        if (!m_curves[i].empty() && m_curves[i] != m_data.header.edgeDefaultCurve)
            m_data.edges[i].extras.push_back({"curve", '"' + m_curves[i] + '"'});
    for (std::size_t i = 0; i < m_facts.size(); ++i)
        if (!m_facts[i].group && (m_facts[i].image || m_facts[i].icon))
            m_data.nodes[i].shape = m_facts[i].image ? "image" : "icon";
    for (std::size_t i = 0; i < m_facts.size(); ++i)
        if (m_facts[i].container >= 0)
            m_data.nodes[i].parent = {static_cast<std::uint32_t>(m_facts[i].container) + 1};
    std::vector<unsigned> order(m_facts.size());
    std::iota(order.begin(), order.end(), 0U);
    const auto earlier = [&](unsigned a, unsigned b) {
        return m_facts[a].order < m_facts[b].order;
    };
    if (std::ranges::is_sorted(order, earlier))
        return;
    std::ranges::stable_sort(order, earlier);
    std::vector<std::uint32_t> place(order.size());
    std::vector<Node> nodes;
    nodes.reserve(order.size());
    for (std::size_t i = 0; i < order.size(); ++i) {
        place[order[i]] = static_cast<std::uint32_t>(i) + 1;
        nodes.push_back(std::move(m_data.nodes[order[i]]));
    }
    for (Node& node : nodes) {
        node.id = {place[node.id.value - 1]};
        if (node.parent)
            node.parent = {place[node.parent.value - 1]};
    }
    for (Edge& edge : m_data.edges) {
        edge.source = {place[edge.source.value - 1]};
        edge.target = {place[edge.target.value - 1]};
    }
    m_data.nodes = std::move(nodes);
}

DiagramData buildFlow(const FlowTree& tree, const Settings& settings,
                      std::vector<Diagnostic>& diagnostics)
{
    return FlowBuilder(tree, settings, diagnostics).run();
}

}  // namespace stratoplan::mermaid
