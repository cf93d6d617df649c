#include "model/edit/describe.h"

#include "model/edit/change.h"

#include <algorithm>

namespace stratoplan {

Diff setLabel(const Diagram& diagram, NodeId id, const std::string& label)
{
    return changedNode(diagram, id, [&](Node& node) { node.label = label; });
}

Diff setName(const Diagram& diagram, NodeId id, const std::string& name)
{
    if (name.empty() || diagram.nodeNamed(name))
        return {};
    return changedNode(diagram, id, [&](Node& node) { node.name = name; });
}

Diff setKind(const Diagram& diagram, NodeId id, const std::string& kind)
{
    return changedNode(diagram, id, [&](Node& node) {
        node.kind = kind;
        node.kindOrigin = Origin::Said;
    });
}

Diff setProperty(const Diagram& diagram, NodeId id, std::string_view property,
                 const std::string& value)
{
    return changedNode(diagram, id, [&](Node& node) {
        const auto it = std::ranges::find(node.properties, property, &Property::name);
        if (value.empty()) {
            if (it != node.properties.end())
                node.properties.erase(it);
        } else if (it != node.properties.end()) {
            if (it->value != value)
                *it = {std::string(property), value, Origin::Said};
        } else {
            node.properties.push_back({std::string(property), value, Origin::Said});
        }
    });
}

Diff setShape(const Diagram& diagram, NodeId id, const std::string& shape)
{
    return changedNode(diagram, id, [&](Node& node) { node.shape = shape; });
}

Diff setStyle(const Diagram& diagram, NodeId id, const std::vector<std::string>& declarations)
{
    return changedNode(diagram, id, [&](Node& node) { node.style = declarations; });
}

Diff setClasses(const Diagram& diagram, NodeId id, const std::vector<std::string>& classes)
{
    return changedNode(diagram, id, [&](Node& node) { node.classes = classes; });
}

Diff setDirection(const Diagram& diagram, NodeId id, Direction direction)
{
    if (!id)
        return changedHeader(diagram, [&](Header& header) { header.direction = direction; });
    return changedNode(diagram, id, [&](Node& node) { node.direction = direction; });
}

Diff setTitle(const Diagram& diagram, const std::string& title)
{
    return changedHeader(diagram, [&](Header& header) {
        header.title = title.empty() ? std::nullopt : std::optional(title);
    });
}

}  // namespace stratoplan
