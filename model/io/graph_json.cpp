#include "model/io/graph_json.h"

#include "model/base/text_util.h"
#include "model/io/json_writer.h"

#include <algorithm>
#include <cmath>

namespace stratoplan {
namespace {

using Form = JsonWriter::Form;

std::string_view labelTypeName(LabelType type)
{
    return type == LabelType::Markdown ? "markdown" : "plain";
}

std::string_view nameOf(const Diagram& diagram, NodeId id)
{
    const Node* node = diagram.node(id);
    return node ? std::string_view(node->name) : std::string_view();
}

void writeProperties(JsonWriter& json, const std::vector<Property>& properties)
{
    json.beginObject();
    for (const Property& property : properties) {
        json.key(property.name);
        if (property.name == "memberOf") {
            json.beginArray();
            for (const std::string_view member : split(property.value, ','))
                json.string(trimmed(member));
            json.endArray();
        } else if (property.name == "count" && toInteger(property.value)) {
            json.integer(*toInteger(property.value));
        } else {
            json.string(property.value);
        }
    }
    json.endObject();
}

void writeLink(JsonWriter& json, const Link& link)
{
    json.key("link").beginObject();
    json.key("url").stringOrNull(link.url);
    json.key("target").stringOrNull(link.target);
    json.key("tooltip").stringOrNull(link.tooltip);
    json.key("callback").boolean(!link.callback.empty());
    json.endObject();
}

/// Whether the format has its own word for a field, which is written instead.
bool says(const std::vector<std::pair<std::string, std::string>>& extras, std::string_view key)
{
    return std::ranges::any_of(extras, [key](const auto& extra) { return extra.first == key; });
}

void writeExtras(JsonWriter& json, const std::vector<std::pair<std::string, std::string>>& extras)
{
    for (const auto& [key, value] : extras)
        json.key(key).raw(value);
}

void writeBox(JsonWriter& json, const Rect& box)
{
    json.beginObject();
    json.key("x").number(box.x);
    json.key("y").number(box.y);
    json.key("width").number(box.width);
    json.key("height").number(box.height);
    json.endObject();
}

void writeBoxOrNull(JsonWriter& json, const Rect& box)
{
    if (box.empty())
        json.null();
    else
        writeBox(json, box);
}

void writeRoute(JsonWriter& json, const Polyline& route)
{
    if (route.size() < 2)
        return json.null();
    json.beginArray();
    for (const Point& point : roundedRoute(route)) {
        json.beginArray();
        json.number(point.x);
        json.number(point.y);
        json.endArray();
    }
    json.endArray();
}

void writeNode(JsonWriter& json, const Diagram& diagram, const Node& node, const NodePlace* place)
{
    json.beginObject();
    json.key("id").string(node.name);
    json.key("label").string(node.label);
    json.key("container").boolean(node.isContainer);
    json.key("parent").stringOrNull(nameOf(diagram, node.parent));
    json.key("kind").string(node.kind);
    json.key("kindSource").string(node.kindOrigin == Origin::Said ? "said" : "inferred");
    json.key("shape").string(node.shape);
    if (!says(node.extras, "direction"))
        json.key("direction")
            .stringOrNull(node.direction ? directionName(*node.direction) : std::string_view());
    json.key("details").strings(node.details);
    json.key("properties");
    writeProperties(json, node.properties);
    json.key("classes").strings(node.classes);
    json.key("style").strings(node.style);
    json.key("labelType").string(labelTypeName(node.labelType));
    if (!node.groupKind.empty())
        json.key("groupKind").string(node.groupKind);
    if (node.link)
        writeLink(json, *node.link);
    writeExtras(json, node.extras);
    if (place) {
        json.key("box");
        writeBoxOrNull(json, place->hidden ? Rect{} : place->box);
        json.key(node.isContainer ? "titleBox" : "textBox");
        writeBoxOrNull(json, place->hidden ? Rect{} : place->textBox);
    }
    json.endObject();
}

void writeEdge(JsonWriter& json, const Diagram& diagram, const Edge& edge, const EdgePlace* place)
{
    json.beginObject();
    json.key("id").string(diagram.nameOf(edge));
    json.key("source").string(nameOf(diagram, edge.source));
    json.key("target").string(nameOf(diagram, edge.target));
    json.key("label").string(edge.label);
    json.key("stroke").string(strokeName(edge.stroke));
    json.key("sourceMarker").string(markerName(edge.sourceMarker));
    json.key("targetMarker").string(markerName(edge.targetMarker));
    json.key("length").integer(edge.length);
    json.key("classes").strings(edge.classes);
    json.key("style").strings(edge.style);
    if (!edge.authorId.empty())
        json.key("authorId").string(edge.authorId);
    writeExtras(json, edge.extras);
    if (place) {
        json.key("route");
        writeRoute(json, place->route);
        json.key("labelBox");
        writeBoxOrNull(json, place->labelBox.value_or(Rect{}));
    }
    json.endObject();
}

void writeNote(JsonWriter& json, const Diagram& diagram, const Note& note, const NotePlace* place)
{
    json.beginObject();
    json.key("text").string(note.text);
    json.key("node").stringOrNull(nameOf(diagram, note.node));
    if (!note.position.empty())
        json.key("position").string(note.position);
    if (place) {
        json.key("box");
        writeBoxOrNull(json, place->box);
        json.key("route");
        writeRoute(json, place->route);
    }
    json.endObject();
}

void writeHeader(JsonWriter& json, const GraphEntry& entry, const Header& header)
{
    json.key("ok").boolean(entry.ok);
    json.key("source").beginObject();
    json.key("path").string(entry.path);
    json.key("format").string(entry.format);
    json.key("startLine").integer(entry.startLine);
    json.key("endLine").integer(entry.endLine);
    json.key("heading").stringOrNull(entry.heading);
    json.endObject();
    json.key("kind").string(header.kind);
    if (!says(header.extras, "direction"))
        json.key("direction").string(directionName(header.direction));
    writeExtras(json, header.extras);
    json.key("title");
    if (header.title)
        json.string(*header.title);
    else
        json.null();
    if (!header.accTitle.empty())
        json.key("accTitle").string(header.accTitle);
    if (!header.accDescr.empty())
        json.key("accDescr").string(header.accDescr);
    if (!header.edgeDefaultStyle.empty() || !header.edgeDefaultCurve.empty()) {
        json.key("edgeDefaults").beginObject();
        json.key("style").strings(header.edgeDefaultStyle);
        json.key("curve").stringOrNull(header.edgeDefaultCurve);
        json.endObject();
    }
    if (entry.layout) {
        json.key("width").number(entry.layout->size.width);
        json.key("height").number(entry.layout->size.height);
    }
}

void writeRecords(JsonWriter& json, const Diagram& diagram, const Layout* layout)
{
    json.key("nodes").beginArray(Form::Lines);
    for (std::size_t i = 0; i < diagram.nodes().size(); ++i)
        writeNode(json, diagram, diagram.nodes()[i], layout ? &layout->nodes[i] : nullptr);
    json.endArray();
    json.key("edges").beginArray(Form::Lines);
    for (std::size_t i = 0; i < diagram.edges().size(); ++i)
        writeEdge(json, diagram, diagram.edges()[i], layout ? &layout->edges[i] : nullptr);
    json.endArray();
    json.key("notes").beginArray(Form::Lines);
    for (std::size_t i = 0; i < diagram.notes().size(); ++i)
        writeNote(json, diagram, diagram.notes()[i], layout ? &layout->notes[i] : nullptr);
    json.endArray();
    json.key("classDefs").beginObject(Form::Lines);
    for (const ClassDef& classDef : diagram.classDefs())
        json.key(classDef.name).strings(classDef.style);
    json.endObject();
}

void writeEntry(JsonWriter& json, const GraphEntry& entry)
{
    json.beginObject(Form::Lines);
    writeHeader(json, entry, entry.diagram->header());
    writeRecords(json, *entry.diagram, entry.layout);
    json.key("diagnostics").beginArray(Form::Lines);
    for (const auto& [diagnostic, place] : entry.diagnostics) {
        json.beginObject();
        json.key("severity").string(severityName(severityOf(diagnostic)));
        json.key("code").string(codeName(diagnostic.code));
        json.key("message").string(sentence(diagnostic));
        json.key("line").integer(place.line);
        json.key("column").integer(place.column);
        json.endObject();
    }
    json.endArray();
    json.endObject();
}

}  // namespace

Polyline roundedRoute(const Polyline& corners)
{
    constexpr double kRadius = 8;
    Polyline out;
    for (std::size_t i = 0; i < corners.size(); ++i) {
        const Point at = corners[i];
        if (i == 0 || i + 1 == corners.size()) {
            out.push_back(at);
            continue;
        }
        const Point in = corners[i - 1] - at;
        const Point on = corners[i + 1] - at;
        const double inLength = std::hypot(in.x, in.y);
        const double onLength = std::hypot(on.x, on.y);
        const double radius = std::min({kRadius, inLength / 2, onLength / 2});
        const bool straight = std::abs(in.x * on.y - in.y * on.x) < 1e-6 * inLength * onLength;
        if (radius < 1 || straight) {
            out.push_back(at);
            continue;
        }
        const Point begin = at + in * (radius / inLength);
        const Point end = at + on * (radius / onLength);
        out.push_back(begin);
        out.push_back(begin * 0.25 + at * 0.5 + end * 0.25);  // middle of the quadratic curve
        out.push_back(end);
    }
    return out;
}

std::string writeGraphJson(const std::vector<GraphEntry>& entries)
{
    JsonWriter json;
    json.beginObject(Form::Lines);
    json.key("schema").integer(1);
    json.key("diagrams").beginArray(Form::Lines);
    for (const GraphEntry& entry : entries)
        writeEntry(json, entry);
    json.endArray();
    json.endObject();
    return json.take();
}

}  // namespace stratoplan
