#include "model/mermaid_text/write.h"

#include "model/base/text_util.h"
#include "model/mermaid_text/annotations.h"
#include "model/mermaid_text/pieces.h"
#include "model/mermaid_text/write_parts.h"

#include <algorithm>
#include <unordered_set>

namespace stratoplan::mermaid_text {
namespace {

std::string extraOf(const std::vector<std::pair<std::string, std::string>>& extras,
                    std::string_view key)
{
    for (const auto& [name, json] : extras)
        if (name == key)
            return json;
    return {};
}

class FlowWriter {
public:
    explicit FlowWriter(const Diagram& diagram) : m_diagram(diagram), m_ids(diagram, Family::Flow)
    {
    }

    std::string run();

private:
    void line(std::size_t depth, std::string_view text)
    {
        m_out.append(4 * depth, ' ').append(text).push_back('\n');
    }
    void nodes();
    void edges();
    void looks();

    const Diagram& m_diagram;
    Ids m_ids;
    std::string m_out;
};

/// Containers and what they hold. A stack of places, as there may be thousands of levels.
void FlowWriter::nodes()
{
    struct Level {
        NodeId container;
        std::size_t next = 0;
    };
    std::vector<Level> levels = {{}};
    while (!levels.empty()) {
        Level& level = levels.back();
        const auto children = m_diagram.childrenOf(level.container);
        const std::size_t depth = levels.size();
        if (level.next == children.size()) {
            if (level.container)
                line(depth - 1, "end");
            levels.pop_back();
            continue;
        }
        const Node& node = *m_diagram.node(children[level.next++]);
        const std::string& id = m_ids.of(node.id);
        if (!node.isContainer) {
            line(depth, nodeText(node, id));
            continue;
        }
        line(depth, "subgraph " + id + '[' + quoted(node.label, node.labelType) + ']');
        if (node.direction)
            line(depth + 1, "direction " + (extraOf(node.extras, "direction") == "\"TD\""
                                                ? "TD"
                                                : std::string(directionName(*node.direction))));
        levels.push_back({node.id, 0});
    }
}

void FlowWriter::edges()
{
    for (const Edge& edge : m_diagram.edges()) {
        // Mermaid has no arrow at the source alone: the same line is drawn from the other end.
        Edge drawn = edge;
        if (edge.targetMarker == Marker::None && edge.sourceMarker != Marker::None) {
            std::swap(drawn.source, drawn.target);
            std::swap(drawn.sourceMarker, drawn.targetMarker);
        }
        if (!isPlainId(drawn.authorId))
            drawn.authorId.clear();
        std::string sign = linkText(drawn);
        line(1, m_ids.of(drawn.source) + ' ' + sign + ' ' + m_ids.of(drawn.target));
    }
}

void FlowWriter::looks()
{
    const Header& header = m_diagram.header();
    for (const ClassDef& one : m_diagram.classDefs()) {
        const std::string list = styleList(one.style);
        if (!list.empty() && (isPlainId(one.name) || one.name == "default"))
            line(1, "classDef " + one.name + ' ' + list);
    }
    for (const Node& node : m_diagram.nodes()) {
        const std::string& id = m_ids.of(node.id);
        for (const std::string& name : node.classes)
            if (isPlainId(name) && !(name == "clickable" && node.link))
                line(1, "class " + id + ' ' + name);
        if (const std::string list = styleList(node.style); !list.empty())
            line(1, "style " + id + ' ' + list);
        if (const std::string metadata = extraOf(node.extras, "metadata"); !metadata.empty())
            line(1, id + "@" + metadata);
        if (node.link)
            if (const std::string click = clickText(*node.link, id); !click.empty())
                line(1, click);
    }
    for (std::size_t i = 0; i < m_diagram.edges().size(); ++i) {
        const Edge& edge = m_diagram.edges()[i];
        const std::string list = styleList(edge.style);
        std::string curve = extraOf(edge.extras, "curve");
        std::erase(curve, '"');
        if (!list.empty() || isPlainId(curve))
            line(1, "linkStyle " + std::to_string(i) +
                        (isPlainId(curve) ? " interpolate " + curve : std::string()) +
                        (list.empty() ? list : ' ' + list));
        if (!isPlainId(edge.authorId))
            continue;
        for (const std::string& name : edge.classes)
            if (isPlainId(name))
                line(1, "class " + edge.authorId + ' ' + name);
        for (const std::string_view key : {"animate", "animation", "step"})
            if (const std::string json = extraOf(edge.extras, key); !json.empty())
                line(1, edge.authorId + "@{ " + std::string(key) + ": " + json + " }");
    }
    const std::string list = styleList(header.edgeDefaultStyle);
    const bool curve = isPlainId(header.edgeDefaultCurve);
    if (!list.empty() || curve)
        line(1, "linkStyle default" +
                    (curve ? " interpolate " + header.edgeDefaultCurve : std::string()) +
                    (list.empty() ? list : ' ' + list));
}

std::string FlowWriter::run()
{
    const Header& header = m_diagram.header();
    m_out = titleText(header);
    line(0, "flowchart " + std::string(directionName(header.direction)));
    m_out += accessibilityText(header);
    nodes();
    edges();
    looks();
    m_out += annotationText(m_diagram, m_ids);
    return std::move(m_out);
}

}  // namespace

Ids::Ids(const Diagram& diagram, Family family)
{
    std::unordered_set<std::string> taken;
    for (const Node& node : diagram.nodes())
        if (isPlainId(node.name, family))
            taken.insert(m_ids[node.id] = node.name);
    for (const Node& node : diagram.nodes()) {
        if (m_ids.contains(node.id))
            continue;
        std::string base = slug(node.label, '_');
        if (!isPlainId(base, family) || base.size() > 40)
            base = base.empty() || base.size() > 40 ? "n" : "n_" + base;
        std::string id = base;
        for (int i = 2; !taken.insert(id).second; ++i)
            id = base + '_' + std::to_string(i);
        m_ids[node.id] = std::move(id);
    }
}

std::string titleText(const Header& header)
{
    if (!header.title)
        return {};
    std::string title = foldedLabel(*header.title);
    title = replaceAll(std::move(title), "\n", " ");
    if (title.empty())
        return {};
    // Mermaid's own reading of the title knows no escapes, so the quote is one that it does not
    // hold.
    const bool bare = title.find_first_of(":#{}[],&*!|>'\"%@`") == std::string::npos &&
                      !title.starts_with('-') && !title.starts_with('?');
    if (bare)
        return "---\ntitle: " + title + "\n---\n";
    const char quote = title.find('"') == std::string::npos ? '"' : '\'';
    if (quote == '\'')
        title = replaceAll(std::move(title), "'", "’");
    else
        title = replaceAll(std::move(title), "\\", "/");
    return std::string("---\ntitle: ") + quote + title + quote + "\n---\n";
}

std::string accessibilityText(const Header& header)
{
    std::string out;
    const auto one = [](const std::string& text) {
        return replaceAll(escaped(text, LabelType::Markdown), "}", "#125;");
    };
    if (!header.accTitle.empty())
        out += "    accTitle: " + one(header.accTitle) + '\n';
    if (!header.accDescr.empty())
        out += "    accDescr: " + one(header.accDescr) + '\n';
    return out;
}

std::string annotationText(const Diagram& diagram, const Ids& ids)
{
    std::vector<std::string> lines;
    for (const Node& node : diagram.nodes())
        if (std::string line = saidLine(node, ids.of(node.id)); !line.empty())
            lines.push_back(std::move(line));
    std::ranges::sort(lines);
    const bool kept = std::ranges::all_of(
        diagram.nodes(), [&](const Node& node) { return ids.of(node.id) == node.name; });
    std::vector<KeyedLine> places = kept ? layoutLines(diagram) : std::vector<KeyedLine>();
    if (!places.empty())
        std::ranges::sort(places.begin() + 1, places.end(), {}, &KeyedLine::line);
    for (KeyedLine& place : places)
        lines.push_back(std::move(place.line));
    return lines.empty() ? std::string() : join(lines, "\n") + '\n';
}

std::string writeFlow(const Diagram& diagram)
{
    return FlowWriter(diagram).run();
}

std::string write(const Diagram& diagram, const Catalog& catalog)
{
    static_cast<void>(catalog);
    return diagram.header().kind == "state" ? writeState(diagram) : writeFlow(diagram);
}

}  // namespace stratoplan::mermaid_text
