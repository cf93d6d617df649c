#include "model/base/text_util.h"
#include "model/import/mermaid/flow_builder.h"
#include "model/import/mermaid/label.h"
#include "model/import/mermaid/scan.h"
#include "model/import/mermaid/shapes.h"

#include <algorithm>
#include <cmath>

// What `@{ … }` says of nodes, edges and subgraphs.
namespace stratoplan::mermaid {
namespace {

/// What Number() gives.
Yaml numberOf(const Yaml& value)
{
    if (value.kind == Yaml::Kind::Bool)
        return {.kind = Yaml::Kind::Number, .number = value.flag ? 1.0 : 0.0};
    if (value.kind == Yaml::Kind::Number)
        return value;
    const auto number = toDouble(jsTrimmed(value.text()));
    return {.kind = number ? Yaml::Kind::Number : Yaml::Kind::Null, .number = number.value_or(0)};
}

}  // namespace

void setExtra(Extras& extras, std::string_view key, std::string json)
{
    const auto it = std::ranges::find(extras, key, &Extras::value_type::first);
    if (it == extras.end())
        extras.emplace_back(key, std::move(json));
    else
        it->second = std::move(json);
}

/// What stands between the braces of `@{ … }`; line breaks within quotes are <br/>.
std::optional<Yaml> FlowBuilder::data(const FlowVertex& vertex)
{
    std::string text;
    bool quoted = false;
    for (unsigned i = 0; i < m_tree.dataOf(vertex).pieceCount; ++i) {
        const std::string_view piece = at(m_tree.pieces[m_tree.dataOf(vertex).firstPiece + i]);
        if (piece == "\"") {
            quoted = !quoted;
            text += piece;
            continue;
        }
        for (std::size_t k = 0; k < piece.size(); ++k) {
            if (!quoted || piece[k] != '\n') {
                text += piece[k];
                continue;
            }
            text += "<br/>";
            k = skipSpace(piece, k) - 1;
        }
    }
    const bool lines = text.find('\n') != std::string::npos;
    std::optional<Yaml> out = readYaml(lines ? text + '\n' : "{\n" + text + "\n}");
    if (!out)
        m_diagnostics.push_back({DiagCode::MMD015, {}, m_tree.dataOf(vertex).range});
    return out;
}

void FlowBuilder::edgeData(const FlowVertex& vertex)
{
    const std::optional<Yaml> data = this->data(vertex);
    if (!data)
        return;
    Edge& edge = *edgeNamed(at(vertex.id));
    for (const char* key : {"animate", "animation"})
        if (const Yaml& value = data->field(key); value.kind != Yaml::Kind::Missing)
            setExtra(edge.extras, key, value.json());
    if (const Yaml& curve = data->field("curve"); curve.kind != Yaml::Kind::Missing) {
        m_curves.resize(m_data.edges.size());
        m_curves[edge.id.value - 1] = curve.truthy() ? curve.text() : std::string();
    }
    const Yaml& step = data->field("step");
    if (step.kind == Yaml::Kind::Number && step.number > 0 &&
        step.number == std::floor(step.number))
        setExtra(edge.extras, "step", step.json());
}

void FlowBuilder::groupData(const Yaml& data, unsigned index)
{
    auto& known = m_metadata[index];
    for (const auto& field : data.fields) {
        const auto it =
            std::ranges::find(known.fields, field.first, &std::pair<std::string, Yaml>::first);
        if (it == known.fields.end())
            known.fields.push_back(field);
        else
            it->second = field.second;
    }
    known.kind = Yaml::Kind::Map;
    if (!known.fields.empty())
        setExtra(m_data.nodes[index].extras, "metadata", known.json());
}

void FlowBuilder::nodeData(const FlowVertex& vertex, Node& node, Facts& facts)
{
    const std::optional<Yaml> data = this->data(vertex);
    if (!data || data->kind == Yaml::Kind::Missing)
        return;
    if (facts.group)
        return groupData(*data, node.id.value - 1);
    const auto refuse = [&] {
        m_diagnostics.push_back({DiagCode::MMD015, {}, m_tree.dataOf(vertex).range});
    };
    if (data->kind == Yaml::Kind::Null)
        return refuse();
    if (const Yaml& shape = data->field("shape"); shape.truthy()) {
        const std::string_view name = shortShapeName(shape.text());
        if (!shape.isString() || name.empty()) {
            const std::string written = shape.text();
            m_diagnostics.push_back({DiagCode::MMD016,
                                     {written, std::string(nearestShapeName(written))},
                                     m_tree.dataOf(vertex).range});
            return;
        }
        node.shape = name;
    }
    const Yaml& label = data->field("label");
    if (label.truthy()) {
        const Yaml& type = data->field("labelType");
        const bool plain = type.isString() && (type.string == "text" || type.string == "string");
        node.labelType = plain ? LabelType::Plain : LabelType::Markdown;
        std::string text = label.text();
        if (label.kind == Yaml::Kind::List)
            text = replaceAll(std::move(text), ",", "\n");
        node.label = readable(text, !plain);
    }
    const auto textJson = [](const Yaml& value) {
        return Yaml{.kind = Yaml::Kind::String, .string = value.text()}.json();
    };
    const bool idIsLabel = node.label == readable(at(vertex.id), false);
    for (const char* key : {"icon", "img"}) {
        const Yaml& value = data->field(key);
        if (!value.truthy())
            continue;
        setExtra(node.extras, key, textJson(value));
        (key[1] == 'c' ? facts.icon : facts.image) = true;
        const bool none = label.kind == Yaml::Kind::Missing || label.kind == Yaml::Kind::Null;
        if (!none && !label.isString())
            return refuse();
        if ((none || jsTrimmed(label.string).empty()) && idIsLabel)
            node.label.clear();
    }
    for (const char* key : {"form", "pos", "constraint"})
        if (const Yaml& value = data->field(key); value.truthy())
            setExtra(node.extras, key, textJson(value));
    for (const auto& [key, name] : {std::pair("w", "width"), std::pair("h", "height")})
        if (const Yaml& value = data->field(key); value.truthy())
            setExtra(node.extras, name, numberOf(value).json());
}

}  // namespace stratoplan::mermaid
