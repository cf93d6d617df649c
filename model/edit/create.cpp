#include "model/edit/create.h"

#include "model/base/text_util.h"
#include "model/catalog/recognize.h"
#include "model/edit/reparent.h"

#include <optional>

namespace stratoplan {
namespace {

/// Ids of Mermaid are words; "end" closes a block there and cannot be one.
std::string nameFor(std::string_view label)
{
    std::string name = slug(label, '_');
    if (name.empty() || name == "end" || name == "default")
        name = "node";
    return name.substr(0, 32);
}

constexpr double kTitleBar = 32;  // of a plain frame
constexpr double kSides = 16;

/// A frame around nodes that have places; nothing where they have none.
std::optional<Rect> boxAround(const Diagram& diagram, std::span<const NodeId> ids)
{
    Rect inner;
    for (const NodeId id : ids) {
        const Node* node = diagram.node(id);
        if (node && node->placement.box)
            inner = inner.united(*node->placement.box);
    }
    if (inner.empty())
        return std::nullopt;
    return Rect{inner.x - kSides, inner.y - kTitleBar, inner.width + 2 * kSides,
                inner.height + kTitleBar + kSides};
}

}  // namespace

bool opensAsFrame(const Kind& kind)
{
    return kind.isContainer && !kind.hasTrait("card");
}

std::string freeNodeName(const Diagram& diagram, std::string_view wanted)
{
    std::string name(wanted);
    for (int count = 2; diagram.nodeNamed(name); ++count)
        name = std::string(wanted) + std::to_string(count);
    return name;
}

Diff addNode(const Diagram& diagram, const Catalog& catalog, const NewNode& wanted)
{
    const Kind& kind = catalog.kind(wanted.kind);
    const Node* parent = diagram.node(wanted.parent);
    Node node;
    node.id = diagram.nextNodeId();
    node.label = wanted.label.empty() ? kind.label : wanted.label;
    node.name = freeNodeName(diagram, wanted.name.empty() ? nameFor(node.label) : wanted.name);
    node.parent = wanted.parent;
    node.isContainer = wanted.isContainer.value_or(opensAsFrame(kind));
    node.groupKind = node.isContainer ? groupKindIn(diagram) : "";
    node.kind = wanted.kind;
    node.shape = node.isContainer || kind.mermaidShape.empty() ? "rect" : kind.mermaidShape;
    node.placement.box = wanted.box;
    const Recognition seen = recognize(catalog, node.label,
                                       {.isContainer = node.isContainer,
                                        .parentKind = parent ? parent->kind : "",
                                        .shape = node.shape});
    node.kindOrigin = seen.kind == node.kind ? Origin::Inferred : Origin::Said;
    node.properties = seen.properties;

    Diff diff = openedFrame(diagram, wanted.parent);
    diff.nodes.push_back({std::nullopt, std::move(node)});
    return diff;
}

Diff groupNodes(const Diagram& diagram, const Catalog& catalog, NewNode frame,
                std::span<const NodeId> ids)
{
    frame.isContainer = true;
    if (!frame.box)
        frame.box = boxAround(diagram, ids);
    const NodeId id = diagram.nextNodeId();
    const Diff added = addNode(diagram, catalog, frame);
    Diagram with = diagram;
    if (!with.apply(added))
        return {};
    return squashed(added, reparentNodes(with, ids, id));
}

}  // namespace stratoplan
