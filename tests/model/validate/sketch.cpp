#include "tests/model/validate/sketch.h"

#include "model/base/text_util.h"

#include <stdexcept>
#include <string>

namespace stratoplan::testing_support {
namespace {

std::vector<std::string> statements(std::string_view text)
{
    std::vector<std::string> all;
    std::string current;
    bool quoted = false;
    bool nested = false;
    for (const char letter : text) {
        quoted = letter == '"' ? !quoted : quoted;
        nested = !quoted && letter == '(' ? true : !quoted && letter == ')' ? false : nested;
        if ((letter == ' ' || letter == '\n') && !quoted && !nested) {
            if (!current.empty())
                all.push_back(std::move(current));
            current.clear();
        } else {
            current += letter;
        }
    }
    if (!current.empty())
        all.push_back(std::move(current));
    return all;
}

/// Cuts `text` at the first of `signs` and gives what stood behind it.
std::string cutAt(std::string& text, char sign)
{
    const std::size_t at = text.find(sign);
    if (at == text.npos)
        return {};
    std::string behind = text.substr(at + 1);
    text.resize(at);
    return behind;
}

Node* named(DiagramData& data, std::string_view name)
{
    for (Node& node : data.nodes)
        if (node.name == name)
            return &node;
    return nullptr;
}

void addNode(DiagramData& data, std::string text)
{
    Node node;
    node.id = {static_cast<std::uint32_t>(data.nodes.size() + 1)};
    std::string label = cutAt(text, '"');
    if (!label.empty())
        label.pop_back();
    std::string properties = cutAt(text, '(');
    if (!properties.empty())
        properties.pop_back();
    const std::string parent = cutAt(text, '<');
    node.kind = cutAt(text, ':');
    if (node.kind.ends_with('*')) {
        node.kind.pop_back();
        node.isContainer = true;
    }
    node.name = text;
    const std::vector<std::string_view> lines = split(label, '|');
    node.label = label.empty() ? text : std::string(lines.front());
    if (!label.empty())
        node.details.assign(lines.begin() + 1, lines.end());
    for (const std::string_view part : split(properties, ','))
        if (const std::size_t equals = part.find('='); equals != part.npos)
            node.properties.push_back({std::string(trimmed(part.substr(0, equals))),
                                       std::string(part.substr(equals + 1))});
    if (!parent.empty()) {
        Node* outer = named(data, parent);
        if (!outer)
            throw std::invalid_argument("no node " + parent);
        outer->isContainer = true;
        node.parent = outer->id;
    }
    data.nodes.push_back(std::move(node));
}

bool addEdge(DiagramData& data, std::string text)
{
    std::string label = cutAt(text, '"');
    if (!label.empty())
        label.pop_back();
    for (const std::string_view sign : {"..>", "--", ">"}) {
        const std::size_t at = text.find(sign);
        if (at == text.npos || text.find(':') != text.npos)
            continue;
        const Node* source = named(data, text.substr(0, at));
        const Node* target = named(data, text.substr(at + sign.size()));
        if (!source || !target)
            throw std::invalid_argument("no ends for " + text);
        Edge edge;
        edge.id = {static_cast<std::uint32_t>(data.edges.size() + 1)};
        edge.name = "e" + std::to_string(edge.id.value);
        edge.source = source->id;
        edge.target = target->id;
        edge.label = label;
        edge.stroke = sign == "..>" ? Stroke::Dotted : Stroke::Solid;
        edge.targetMarker = sign == "--" ? Marker::None : Marker::Arrow;
        data.edges.push_back(std::move(edge));
        return true;
    }
    return false;
}

}  // namespace

Diagram sketch(std::string_view text)
{
    DiagramData data;
    for (std::string& statement : statements(text)) {
        if (statement[0] == '!')
            data.header.kind = statement.substr(1);
        else if (!addEdge(data, statement))
            addNode(data, std::move(statement));
    }
    return Diagram(std::move(data));
}

}  // namespace stratoplan::testing_support
