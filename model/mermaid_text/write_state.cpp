#include "model/base/text_util.h"
#include "model/mermaid_text/annotations.h"
#include "model/mermaid_text/pieces.h"
#include "model/mermaid_text/write_parts.h"

#include <algorithm>

namespace stratoplan::mermaid_text {
namespace {

bool isPseudo(const Node& node)
{
    return node.shape == "start" || node.shape == "end";
}

class StateWriter {
public:
    explicit StateWriter(const Diagram& diagram) : m_diagram(diagram), m_ids(diagram, Family::State)
    {
    }

    std::string run();

private:
    void line(std::size_t depth, std::string_view text)
    {
        m_out.append(4 * depth, ' ').append(text).push_back('\n');
    }
    std::string idOf(NodeId id) const
    {
        return isPseudo(*m_diagram.node(id)) ? "[*]" : m_ids.of(id);
    }
    void pseudoEdges(NodeId container, std::size_t depth);
    void edge(const Edge& edge, std::size_t depth);
    void state(const Node& node, std::size_t depth);
    void states();
    void looks();

    const Diagram& m_diagram;
    Ids m_ids;
    std::string m_out;
};

void StateWriter::edge(const Edge& edge, std::size_t depth)
{
    std::string text = idOf(edge.source) + " --> " + idOf(edge.target);
    if (!edge.label.empty())
        text += " : " + escapedLine(edge.label);
    line(depth, text);
}

/// Transitions from and to [*], which belongs to the composite that they stand in.
void StateWriter::pseudoEdges(NodeId container, std::size_t depth)
{
    for (const NodeId child : m_diagram.childrenOf(container)) {
        const Node& node = *m_diagram.node(child);
        if (!isPseudo(node))
            continue;
        const auto edges = m_diagram.edgesAt(child);
        for (const EdgeId id : edges) {
            const Edge& one = *m_diagram.edge(id);
            const bool twice =
                isPseudo(*m_diagram.node(one.source)) && one.target == child && one.source != child;
            if (!twice)
                edge(one, depth);
        }
        if (edges.empty())
            line(depth, "[*]");
    }
}

void StateWriter::state(const Node& node, std::size_t depth)
{
    const std::string& id = m_ids.of(node.id);
    if (node.shape == "fork" || node.shape == "join" || node.shape == "choice")
        return line(depth, "state " + id + " <<" + node.shape + ">>");
    if (node.label == id && node.details.empty())
        return line(depth, id);
    if (node.details.empty())
        return line(depth, "state \"" + escaped(node.label, LabelType::Markdown) + "\" as " + id);
    line(depth, id + " : " + escapedLine(node.label));
    for (const std::string& detail : node.details)
        line(depth, id + " : " + escapedLine(detail));
}

void StateWriter::states()
{
    struct Level {
        NodeId container;
        std::size_t next = 0;
        bool region = false;
        bool second = false;  // a region stands before it
    };
    std::vector<Level> levels = {{}};
    pseudoEdges({}, 1);
    while (!levels.empty()) {
        const Level level = levels.back();
        const auto children = m_diagram.childrenOf(level.container);
        const auto depth = static_cast<std::size_t>(
            std::ranges::count_if(levels, [](const Level& one) { return !one.region; }));
        if (level.next == children.size()) {
            if (level.container && !level.region)
                line(depth - 1, "}");
            levels.pop_back();
            continue;
        }
        ++levels.back().next;
        const Node& node = *m_diagram.node(children[level.next]);
        if (isPseudo(node))
            continue;
        if (!node.isContainer) {
            state(node, depth);
            continue;
        }
        const bool region = node.groupKind == "region";
        if (region && level.second)
            line(depth, "--");
        if (region)
            levels.back().second = true;
        if (!region) {
            const std::string& id = m_ids.of(node.id);
            line(depth, node.label == id ? "state " + id + " {"
                                         : "state \"" + escaped(node.label, LabelType::Markdown) +
                                               "\" as " + id + " {");
        }
        const std::size_t inner = depth + !region;
        if (node.direction && *node.direction != Direction::TopBottom)
            line(inner, "direction " + std::string(directionName(*node.direction)));
        pseudoEdges(node.id, inner);
        levels.push_back({node.id, 0, region, false});
    }
}

void StateWriter::looks()
{
    for (const ClassDef& one : m_diagram.classDefs())
        if (const std::string list = styleList(one.style); !list.empty() && isPlainId(one.name))
            line(1, "classDef " + one.name + ' ' + list);
    for (const Node& node : m_diagram.nodes()) {
        const std::string& id = m_ids.of(node.id);
        const bool wordy = id.find_first_of(".-") == std::string::npos;
        for (const std::string& name : node.classes)
            if (wordy && isPlainId(name))
                line(1, "class " + id + ' ' + name);
        if (const std::string list = styleList(node.style); wordy && !list.empty())
            line(1, "style " + id + ' ' + list);
        if (node.link && !node.link->url.empty())
            line(1, "click " + id + " \"" + replaceAll(node.link->url, "\"", "%22") + "\" \"" +
                        escaped(node.link->tooltip, LabelType::Markdown) + '"');
    }
}

std::string StateWriter::run()
{
    const Header& header = m_diagram.header();
    m_out = titleText(header);
    line(0, "stateDiagram-v2");
    if (header.direction != Direction::TopBottom)
        line(1, "direction " + std::string(directionName(header.direction)));
    m_out += accessibilityText(header);
    states();
    for (const Edge& one : m_diagram.edges())
        if (!isPseudo(*m_diagram.node(one.source)) && !isPseudo(*m_diagram.node(one.target)))
            edge(one, 1);
    for (const Note& note : m_diagram.notes())
        if (m_diagram.node(note.node))
            line(1, "note " + (note.position == "left of" ? note.position : "right of") + ' ' +
                        idOf(note.node) + " : " + escapedLine(note.text));
    looks();
    m_out += annotationText(m_diagram, m_ids);
    return std::move(m_out);
}

}  // namespace

std::string writeState(const Diagram& diagram)
{
    return StateWriter(diagram).run();
}

}  // namespace stratoplan::mermaid_text
