#include "model/io/document_json.h"
#include "model/io/json_writer.h"
#include "model/io/migrations.h"

namespace stratoplan {
namespace {

using Form = JsonWriter::Form;

// Defaults are left out, so that a file says what its author did.
void member(JsonWriter& json, std::string_view key, std::string_view value)
{
    if (!value.empty())
        json.key(key).string(value);
}

void member(JsonWriter& json, std::string_view key, const std::vector<std::string>& values)
{
    if (!values.empty())
        json.key(key).strings(values);
}

void flag(JsonWriter& json, std::string_view key, bool value)
{
    if (value)
        json.key(key).boolean(true);
}

void numbers(JsonWriter& json, std::initializer_list<double> values)
{
    json.beginArray();
    for (const double value : values)
        json.exact(value);
    json.endArray();
}

void box(JsonWriter& json, const std::optional<Rect>& rect)
{
    if (!rect)
        return;
    json.key("box");
    numbers(json, {rect->x, rect->y, rect->width, rect->height});
}

void extras(JsonWriter& json, const std::vector<std::pair<std::string, std::string>>& pairs)
{
    if (pairs.empty())
        return;
    json.key("extras").beginObject();
    for (const auto& [key, value] : pairs)
        json.key(key).raw(value);
    json.endObject();
}

std::string_view nameOf(const Diagram& diagram, NodeId id)
{
    const Node* node = diagram.node(id);
    return node ? std::string_view(node->name) : std::string_view();
}

void writeHeader(JsonWriter& json, const Header& header)
{
    json.key("diagram").beginObject();
    json.key("kind").string(header.kind);
    json.key("direction").string(directionName(header.direction));
    if (header.title)
        json.key("title").string(*header.title);
    member(json, "accTitle", header.accTitle);
    member(json, "accDescr", header.accDescr);
    member(json, "edgeStyle", header.edgeDefaultStyle);
    member(json, "edgeCurve", header.edgeDefaultCurve);
    flag(json, "arranged", header.arranged);
    json.endObject();
}

void writeProperties(JsonWriter& json, const std::vector<Property>& properties)
{
    if (properties.empty())
        return;
    json.key("properties").beginArray();
    for (const Property& property : properties) {
        json.beginObject();
        json.key("name").string(property.name);
        json.key("value").string(property.value);
        flag(json, "said", property.origin == Origin::Said);
        json.endObject();
    }
    json.endArray();
}

void writeLink(JsonWriter& json, const Link& link)
{
    json.key("link").beginObject();
    json.key("url").string(link.url);
    member(json, "target", link.target);
    member(json, "tooltip", link.tooltip);
    member(json, "callback", link.callback);
    json.endObject();
}

void writeNode(JsonWriter& json, const Diagram& diagram, const Node& node)
{
    json.beginObject();
    json.key("id").string(node.name);
    member(json, "parent", nameOf(diagram, node.parent));
    json.key("label").string(node.label);
    flag(json, "markdown", node.labelType == LabelType::Markdown);
    flag(json, "container", node.isContainer);
    json.key("kind").string(node.kind);
    flag(json, "kindSaid", node.kindOrigin == Origin::Said);
    json.key("shape").string(node.shape);
    if (node.direction)
        json.key("direction").string(directionName(*node.direction));
    member(json, "details", node.details);
    writeProperties(json, node.properties);
    member(json, "classes", node.classes);
    member(json, "style", node.style);
    member(json, "groupKind", node.groupKind);
    if (node.link)
        writeLink(json, *node.link);
    extras(json, node.extras);
    box(json, node.placement.box);
    flag(json, "pinned", node.placement.pinned);
    flag(json, "locked", node.placement.locked);
    flag(json, "collapsed", node.placement.collapsed);
    json.endObject();
}

void writeEdge(JsonWriter& json, const Diagram& diagram, const Edge& edge)
{
    json.beginObject();
    json.key("id").string(diagram.nameOf(edge));
    json.key("source").string(nameOf(diagram, edge.source));
    json.key("target").string(nameOf(diagram, edge.target));
    member(json, "label", edge.label);
    flag(json, "markdown", edge.labelType == LabelType::Markdown);
    json.key("stroke").string(strokeName(edge.stroke));
    json.key("sourceMarker").string(markerName(edge.sourceMarker));
    json.key("targetMarker").string(markerName(edge.targetMarker));
    if (edge.length != 1)
        json.key("length").integer(edge.length);
    member(json, "authorId", edge.authorId);
    member(json, "classes", edge.classes);
    member(json, "style", edge.style);
    extras(json, edge.extras);
    if (!edge.bends.empty()) {
        json.key("bends").beginArray();
        for (const Point& bend : edge.bends)
            numbers(json, {bend.x, bend.y});
        json.endArray();
    }
    if (const auto& place = edge.labelPlace) {
        json.key("labelPlace");
        numbers(json, {static_cast<double>(place->percent), place->off.x, place->off.y});
    }
    json.endObject();
}

void writeNote(JsonWriter& json, const Diagram& diagram, const Note& note)
{
    json.beginObject();
    json.key("text").string(note.text);
    member(json, "node", nameOf(diagram, note.node));
    member(json, "position", note.position);
    box(json, note.box);
    json.endObject();
}

}  // namespace

std::string writeNative(const Diagram& diagram)
{
    JsonWriter json;
    json.beginObject(Form::Lines);
    json.key("stratoplan").integer(kNativeVersion);
    writeHeader(json, diagram.header());
    json.key("nodes").beginArray(Form::Lines);
    for (const Node& node : diagram.nodes())
        writeNode(json, diagram, node);
    json.endArray();
    json.key("edges").beginArray(Form::Lines);
    for (const Edge& edge : diagram.edges())
        writeEdge(json, diagram, edge);
    json.endArray();
    json.key("notes").beginArray(Form::Lines);
    for (const Note& note : diagram.notes())
        writeNote(json, diagram, note);
    json.endArray();
    json.key("classDefs").beginArray(Form::Lines);
    for (const ClassDef& classDef : diagram.classDefs()) {
        json.beginObject();
        json.key("name").string(classDef.name);
        json.key("style").strings(classDef.style);
        json.endObject();
    }
    json.endArray();
    json.endObject();
    return json.take();
}

}  // namespace stratoplan
