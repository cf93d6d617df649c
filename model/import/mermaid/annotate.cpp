#include "model/import/mermaid/annotate.h"

#include "model/mermaid_text/annotations.h"

#include <algorithm>
#include <unordered_map>

namespace stratoplan::mermaid {
namespace {

using mermaid_text::Annotation;
using mermaid_text::kLayoutStep;

void say(Node& node, const std::string& name, const std::string& value)
{
    const bool yes = value == "yes";
    if (name == "kind") {
        node.kind = value;
        node.kindOrigin = Origin::Said;
    } else if (name == "pinned") {
        node.placement.pinned = yes;
    } else if (name == "locked") {
        node.placement.locked = yes;
    } else if (name == "collapsed") {
        node.placement.collapsed = yes;
    } else {
        const auto it = std::ranges::find(node.properties, name, &Property::name);
        if (it == node.properties.end())
            node.properties.push_back({name, value, Origin::Said});
        else
            *it = {name, value, Origin::Said};
    }
}

/// Boxes are kept relative to their containers; here they become absolute, containers first.
void placeBoxes(DiagramData& data, const std::unordered_map<std::uint32_t, Rect>& steps)
{
    std::unordered_map<std::uint32_t, const Node*> byId;
    for (const Node& node : data.nodes)
        byId[node.id.value] = &node;
    std::unordered_map<std::uint32_t, Rect> absolute;
    for (Node& node : data.nodes) {
        // Up to the nearest container that is placed, then down again: each node is placed once.
        std::vector<std::uint32_t> path;
        std::uint32_t at = node.id.value;
        while (at != 0 && !absolute.contains(at)) {
            path.push_back(at);
            at = byId.at(at)->parent.value;
        }
        for (; !path.empty(); path.pop_back()) {
            const std::uint32_t id = path.back();
            const std::uint32_t parent = byId.at(id)->parent.value;
            const Point origin = parent != 0 ? absolute[parent].topLeft() : Point{};
            const auto own = steps.find(id);
            const Rect box = own == steps.end() ? Rect{} : own->second;
            absolute[id] =
                own == steps.end() ? Rect{origin.x, origin.y, 0, 0} : box.translated(origin);
        }
        if (steps.contains(node.id.value))
            node.placement.box = absolute[node.id.value];
    }
}

}  // namespace

void annotate(DiagramData& data, std::string_view source, const std::vector<ByteRange>& comments,
              const Catalog& catalog, std::vector<Diagnostic>& diagnostics)
{
    std::unordered_map<std::string, std::size_t> names;
    std::unordered_map<std::uint32_t, Rect> boxes;
    for (const ByteRange range : comments) {
        const auto body = mermaid_text::annotationBody(source.substr(range.begin, range.size()));
        if (!body)
            continue;
        if (names.empty())
            for (std::size_t i = 0; i < data.nodes.size(); ++i)
                names.emplace(data.nodes[i].name, i);
        const auto line = mermaid_text::readAnnotation(*body);
        if (!line) {
            diagnostics.push_back({DiagCode::MMD021, {std::string(*body)}, range});
            continue;
        }
        if (line->form == Annotation::Form::Layout) {
            data.header.arranged = true;
            continue;
        }
        const auto node = names.find(line->name);
        if (node == names.end()) {
            diagnostics.push_back({DiagCode::MMD022, {line->name}, range});
            continue;
        }
        Node& subject = data.nodes[node->second];
        const auto at = [&](std::size_t i) { return line->numbers[i] * kLayoutStep; };
        if (line->form == Annotation::Form::Says) {
            for (const auto& [name, value] : line->values)
                say(subject, name, value);
            if (subject.kindOrigin == Origin::Said && !catalog.knows(subject.kind))
                diagnostics.push_back({DiagCode::MMD023, {subject.kind}, range, {subject.id}});
        } else if (line->form == Annotation::Form::At) {
            boxes[subject.id.value] = {at(0), at(1), at(2), at(3)};
        } else {
            int nth = line->numbers[0];
            const auto target = names.find(line->target);
            const auto edge = std::ranges::find_if(data.edges, [&](const Edge& one) {
                return target != names.end() && one.source == subject.id &&
                       one.target == data.nodes[target->second].id && --nth == 0;
            });
            if (edge == data.edges.end()) {
                diagnostics.push_back({DiagCode::MMD022, {line->name + ' ' + line->target}, range});
                continue;
            }
            if (line->form == Annotation::Form::Label) {
                edge->labelPlace = LabelPlace{line->numbers[1], {at(2), at(3)}};
                continue;
            }
            edge->bends.clear();
            for (std::size_t i = 1; i + 1 < line->numbers.size(); i += 2)
                edge->bends.push_back({at(i), at(i + 1)});
        }
    }
    if (data.header.arranged)
        placeBoxes(data, boxes);
}

}  // namespace stratoplan::mermaid
