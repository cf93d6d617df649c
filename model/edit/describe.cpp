#include "model/edit/describe.h"

#include "model/edit/change.h"

#include <algorithm>
#include <cctype>

namespace stratoplan {

namespace {

/// Puts `now` in the place of `was`, wherever it stands by itself; false: nowhere.
bool replaceWord(std::string& text, std::string_view was, std::string_view now)
{
    const auto joins = [&](std::size_t at) {
        constexpr std::string_view kJoining = "._-/:";
        return at < text.size() && (std::isalnum(static_cast<unsigned char>(text[at])) != 0 ||
                                    kJoining.find(text[at]) != std::string_view::npos);
    };
    bool found = false;
    for (std::size_t at = was.empty() ? std::string::npos : text.find(was); at != std::string::npos;
         at = text.find(was, at)) {
        if ((at > 0 && joins(at - 1)) || joins(at + was.size())) {
            at += was.size();
            continue;
        }
        text.replace(at, was.size(), now);
        at += now.size();
        found = true;
    }
    return found;
}

/// Starts, ends and regions of a state diagram are named after what holds them.
void renameDerived(const Diagram& diagram, const Node& holder, const std::string& name, Diff& diff)
{
    for (const NodeId id : diagram.childrenOf(holder.id)) {
        const Node& node = *diagram.node(id);
        const bool derived =
            node.shape == "start" || node.shape == "end" || node.groupKind == "region";
        if (!derived || !node.name.starts_with(holder.name))
            continue;
        Node after = node;
        after.name = name + node.name.substr(holder.name.size());
        renameDerived(diagram, node, after.name, diff);
        diff.nodes.push_back({node, std::move(after)});
    }
}

void eraseExtras(std::vector<std::pair<std::string, std::string>>& extras,
                 std::initializer_list<std::string_view> keys)
{
    std::erase_if(extras, [&](const auto& extra) {
        return std::ranges::find(keys, extra.first) != keys.end();
    });
}

}  // namespace

Diff setLabel(const Diagram& diagram, NodeId id, const std::string& label)
{
    return changedNode(diagram, id, [&](Node& node) { node.label = label; });
}

Diff setName(const Diagram& diagram, NodeId id, const std::string& name)
{
    if (name.empty() || diagram.nodeNamed(name))
        return {};
    Diff diff = changedNode(diagram, id, [&](Node& node) { node.name = name; });
    if (!diff.empty())
        renameDerived(diagram, *diagram.node(id), name, diff);
    return diff;
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
        // What the label says needs no line of its own.
        Origin origin = Origin::Said;
        if (it != node.properties.end() && !value.empty() && it->origin == Origin::Inferred &&
            replaceWord(node.label, it->value, value))
            origin = Origin::Inferred;
        if (value.empty()) {
            if (it != node.properties.end())
                node.properties.erase(it);
        } else if (it != node.properties.end()) {
            if (it->value != value)
                *it = {std::string(property), value, origin};
        } else {
            node.properties.push_back({std::string(property), value, Origin::Said});
        }
    });
}

Diff setShape(const Diagram& diagram, NodeId id, const std::string& shape)
{
    return changedNode(diagram, id, [&](Node& node) {
        node.shape = shape;  // and nothing that drew another one
        eraseExtras(node.extras,
                    {"icon", "img", "form", "pos", "constraint", "width", "height", "props"});
    });
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
        return changedHeader(diagram, [&](Header& header) {
            header.direction = direction;
            eraseExtras(header.extras, {"direction"});
        });
    return changedNode(diagram, id, [&](Node& node) {
        node.direction = direction;
        eraseExtras(node.extras, {"direction"});
    });
}

Diff setTitle(const Diagram& diagram, const std::string& title)
{
    return changedHeader(diagram, [&](Header& header) {
        header.title = title.empty() ? std::nullopt : std::optional(title);
    });
}

}  // namespace stratoplan
