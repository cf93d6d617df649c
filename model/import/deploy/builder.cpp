#include "model/import/deploy/builder.h"

#include "model/base/text_util.h"
#include "model/catalog/recognize.h"

#include <algorithm>
#include <unordered_set>

namespace stratoplan::deploy {

NodeId DiagramBuilder::add(std::string_view name, std::string label, NodeId parent,
                           std::string_view kind, bool isContainer)
{
    std::string plain = slug(name);
    if (plain.empty())
        plain = "node";
    int& count = m_names[plain];
    std::string unique = plain;
    while (++count > 1) {
        unique = plain + "-" + std::to_string(count);
        if (m_names.try_emplace(unique, 1).second)
            break;
    }
    Node node;
    node.id = {static_cast<std::uint32_t>(m_data.nodes.size() + 1)};
    node.name = std::move(unique);
    node.label = label.empty() ? std::string(name) : std::move(label);
    node.parent = parent;
    node.isContainer = isContainer;
    if (isContainer)
        node.groupKind = "subgraph";
    if (!kind.empty() && m_catalog.knows(kind)) {
        node.kind = kind;
        node.kindOrigin = Origin::Said;
    }
    m_data.nodes.push_back(std::move(node));
    return m_data.nodes.back().id;
}

std::string DiagramBuilder::kindOfImage(std::string_view image) const
{
    // "ghcr.io/acme/web:1.2@sha256:…" is web.
    image = image.substr(0, image.find('@'));
    if (const std::size_t slash = image.rfind('/'); slash != std::string_view::npos)
        image = image.substr(slash + 1);
    const std::string kind = recognize(m_catalog, image.substr(0, image.find(':'))).kind;
    return kind.starts_with("sw.") || kind.starts_with("tool.") ? kind : "sw.docker_container";
}

void DiagramBuilder::detail(NodeId node, std::string line)
{
    if (!line.empty())
        m_data.nodes[node.value - 1].label += "\n" + line;
}

void DiagramBuilder::connect(NodeId from, NodeId to, std::string label, Stroke stroke)
{
    const std::uint64_t ends = std::uint64_t{from.value} << 32 | to.value;
    if (!from || !to || from == to || !m_edges.try_emplace(ends, true).second)
        return;
    Edge edge;
    edge.id = {static_cast<std::uint32_t>(m_data.edges.size() + 1)};
    edge.source = from;
    edge.target = to;
    edge.label = std::move(label);
    edge.stroke = stroke;
    m_data.edges.push_back(std::move(edge));
}

void DiagramBuilder::setTitle(std::string title)
{
    if (!title.empty() && !m_data.header.title)
        m_data.header.title = std::move(title);
}

Diagram DiagramBuilder::take(Direction direction)
{
    m_data.header.direction = direction;
    inferKinds(m_data, m_catalog);
    // A step of a job works on what its name speaks of, and is none of it.
    std::unordered_set<NodeId> jobs;
    for (const Node& node : m_data.nodes)
        if (node.kind == "ci.job")
            jobs.insert(node.id);
    for (Node& node : m_data.nodes)
        if (jobs.contains(node.parent) && !node.kind.starts_with("ci.") &&
            !node.kind.starts_with("tool."))
            node.kind = lowered(node.label).starts_with("deploy") ? "ci.deploy" : "ci.step";
    return Diagram(std::move(m_data));
}

std::string textOf(const YAML::Node& node)
{
    return node && node.IsScalar() ? node.Scalar() : std::string();
}

std::vector<std::string> textsOf(const YAML::Node& node)
{
    std::vector<std::string> texts;
    if (node && node.IsScalar())
        texts.push_back(node.Scalar());
    else if (node && node.IsSequence())
        for (const YAML::Node& item : node)
            if (item.IsScalar())
                texts.push_back(item.Scalar());
    return texts;
}

YAML::Node at(const YAML::Node& node, const char* key)
{
    return node && node.IsMap() ? node[key] : YAML::Node(YAML::NodeType::Undefined);
}

std::string shortened(std::string_view text)
{
    const auto lines = splitLines(trimmed(text));
    if (lines.empty())
        return {};
    std::string out;
    for (std::size_t at = 0, count = 0; at < lines.front().size(); ++count) {
        const CodePoint point = codePointAt(lines.front(), at);
        if (count == 60)
            return out + "…";
        appendUtf8(out, point.value);
        at += point.bytes;
    }
    return out;
}

}  // namespace stratoplan::deploy
