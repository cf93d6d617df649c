#include "tests/model/import/mermaid/edits.h"

#include "model/edit/connect.h"
#include "model/edit/create.h"
#include "model/edit/describe.h"
#include "model/edit/remove.h"
#include "model/edit/reparent.h"

#include <array>
#include <vector>

namespace stratoplan::testing_support {
namespace {

template <class T>
const T* pick(const std::vector<const T*>& list, std::mt19937& random)
{
    return list.empty() ? nullptr : list[random() % list.size()];
}

bool isPseudo(const Node& node)
{
    return node.shape == "start" || node.shape == "end" || node.groupKind == "region";
}

std::vector<const Node*> nodes(const Diagram& diagram, bool leaves, bool containers)
{
    std::vector<const Node*> out;
    for (const Node& node : diagram.nodes())
        if (!isPseudo(node) && (node.isContainer ? containers : leaves))
            out.push_back(&node);
    return out;
}

std::vector<const Edge*> edges(const Diagram& diagram)
{
    std::vector<const Edge*> out;
    for (const Edge& edge : diagram.edges())
        out.push_back(&edge);
    return out;
}

Diff changed(const Node& before, Node after)
{
    Diff diff;
    diff.nodes.push_back({before, std::move(after)});
    return diff;
}

Diff changed(const Edge& before, Edge after)
{
    Diff diff;
    diff.edges.push_back({before, std::move(after)});
    return diff;
}

Node newNode(const Diagram& diagram, NodeId parent)
{
    Node node;
    node.id = diagram.nextNodeId();
    node.name = "addedNode";
    while (diagram.nodeNamed(node.name))
        node.name += 'x';
    node.parent = parent;
    node.label = "Added, with \"quotes\" & <tags> [x] #1";
    if (diagram.header().kind == "state")
        node.shape = "state";
    return node;
}

std::optional<Diff> some(Diff diff)
{
    return diff.empty() ? std::nullopt : std::optional(std::move(diff));
}

bool isWordy(const std::string& name)
{
    return name.find_first_not_of(
               "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_") ==
           std::string::npos;
}

}  // namespace

std::string editName(EditKind kind)
{
    const char* kNames[] = {"label",          "edge label", "add node",         "add node inside",
                            "remove node",    "connect",    "disconnect",       "move",
                            "style",          "kind",       "stroke",           "place",
                            "shape",          "classes",    "direction",        "inner direction",
                            "title",          "rename",     "remove container", "ungroup",
                            "move container", "reconnect",  "add container",    "reorder",
                            "move into card", "group"};
    return kNames[static_cast<std::size_t>(kind)];
}

std::optional<Diff> randomEdit(const Diagram& diagram, EditKind kind, std::mt19937& random)
{
    const bool state = diagram.header().kind == "state";
    switch (kind) {
    case EditKind::Label: {
        const Node* node = pick(nodes(diagram, true, true), random);
        if (!node || node->shape == "fork" || node->shape == "join" || node->shape == "choice")
            return std::nullopt;
        Node after = *node;
        const char* kLabels[] = {"Plain words", "Order \"service\" (v2)", "a; b: c #35; | {x}",
                                 "Two\nlines"};
        after.label = kLabels[random() % 4];
        return changed(*node, std::move(after));
    }
    case EditKind::EdgeLabel: {
        const Edge* edge = pick(edges(diagram), random);
        if (!edge)
            return std::nullopt;
        Edge after = *edge;
        const char* kLabels[] = {"calls", "HTTP: 200 | (ok)", ""};
        after.label = kLabels[random() % 3];
        return changed(*edge, std::move(after));
    }
    case EditKind::AddNode: {
        Diff diff;
        diff.nodes.push_back({std::nullopt, newNode(diagram, {})});
        return diff;
    }
    case EditKind::AddNodeInside: {
        const Node* container = pick(nodes(diagram, false, true), random);
        if (!container)
            return std::nullopt;
        Diff diff;
        diff.nodes.push_back({std::nullopt, newNode(diagram, container->id)});
        return diff;
    }
    case EditKind::RemoveNode: {
        const Node* node = pick(nodes(diagram, true, false), random);
        if (!node)
            return std::nullopt;
        Diff diff;
        for (const EdgeId id : diagram.edgesAt(node->id))
            diff.edges.push_back({*diagram.edge(id), std::nullopt});
        for (const Note& note : diagram.notes())
            if (note.node == node->id)
                diff.notes.push_back({note, std::nullopt});
        diff.nodes.push_back({*node, std::nullopt});
        return diff;
    }
    case EditKind::Connect: {
        const Node* source = pick(nodes(diagram, true, true), random);
        const Node* target = pick(nodes(diagram, true, true), random);
        if (!source || !target)
            return std::nullopt;
        Edge edge;
        edge.id = diagram.nextEdgeId();
        edge.name = "added";
        edge.source = source->id;
        edge.target = target->id;
        edge.label = random() % 2 == 0 ? "new" : "";
        Diff diff;
        diff.edges.push_back({std::nullopt, edge});
        return diff;
    }
    case EditKind::Disconnect: {
        const Edge* edge = pick(edges(diagram), random);
        if (!edge || isPseudo(*diagram.node(edge->source)) || isPseudo(*diagram.node(edge->target)))
            return std::nullopt;
        Diff diff;
        diff.edges.push_back({*edge, std::nullopt});
        return diff;
    }
    case EditKind::Move: {
        const Node* node = pick(nodes(diagram, true, false), random);
        std::vector<const Node*> places = nodes(diagram, false, true);
        places.push_back(nullptr);
        const Node* place = pick(places, random);
        const NodeId parent = place ? place->id : NodeId{};
        if (!node || node->parent == parent)
            return std::nullopt;
        Node after = *node;
        after.parent = parent;
        return changed(*node, std::move(after));
    }
    case EditKind::Style: {
        const Node* node = pick(nodes(diagram, true, false), random);
        if (!node || (state && !isWordy(node->name)))
            return std::nullopt;
        Node after = *node;
        after.style = {"fill:#f96", "stroke-width:4px"};
        return changed(*node, std::move(after));
    }
    case EditKind::Kind: {
        const Node* node = pick(nodes(diagram, true, true), random);
        if (!node)
            return std::nullopt;
        Node after = *node;
        after.kind = "aws.alb";
        after.kindOrigin = Origin::Said;
        std::erase_if(after.properties, [](const Property& p) { return p.name == "cidr"; });
        after.properties.push_back({"cidr", "10.0.0.0/16", Origin::Said});
        return changed(*node, std::move(after));
    }
    case EditKind::Stroke: {
        const Edge* edge = pick(edges(diagram), random);
        if (!edge || state)
            return std::nullopt;
        Edge after = *edge;
        after.stroke = edge->stroke == Stroke::Dotted ? Stroke::Thick : Stroke::Dotted;
        after.sourceMarker = after.targetMarker =
            random() % 2 == 0 ? Marker::Arrow : Marker::Circle;
        return changed(*edge, std::move(after));
    }
    case EditKind::Place: {
        Diff diff;
        Header header = diagram.header();
        header.arranged = true;
        diff.header = ValueChange<Header>{diagram.header(), header};
        double at = 0;
        for (const Node& node : diagram.nodes()) {
            Node after = node;
            after.placement.box = Rect{at, at, 160, 56};
            at += 8;
            diff.nodes.push_back({node, after});
        }
        if (const Edge* edge = pick(edges(diagram), random)) {
            Edge after = *edge;
            after.labelPlace = LabelPlace{static_cast<int>(random() % 101), {8, -16}};
            diff.edges.push_back({*edge, after});
        }
        return diff.nodes.empty() ? std::nullopt : std::optional(diff);
    }
    case EditKind::Shape: {
        const Node* node = pick(nodes(diagram, true, false), random);
        const char* kShapes[] = {"cyl", "rounded", "diam", "hex"};
        return node && !state ? some(setShape(diagram, node->id, kShapes[random() % 4]))
                              : std::nullopt;
    }
    case EditKind::Classes: {
        const Node* node = pick(nodes(diagram, true, true), random);
        if (!node || (state && !isWordy(node->name)))
            return std::nullopt;
        std::vector<std::string> classes = node->classes;
        if (!classes.empty() && random() % 2 == 0)
            classes.pop_back();
        else
            classes.emplace_back("hot");
        return some(setClasses(diagram, node->id, classes));
    }
    case EditKind::Direction:
        return some(setDirection(diagram, {},
                                 random() % 2 == 0 ? Direction::LeftRight : Direction::BottomTop));
    case EditKind::InnerDirection: {
        const Node* node = pick(nodes(diagram, false, true), random);
        return node ? some(setDirection(diagram, node->id,
                                        random() % 2 == 0 ? Direction::RightLeft
                                                          : Direction::BottomTop))
                    : std::nullopt;
    }
    case EditKind::Title:
        return some(setTitle(diagram, random() % 2 == 0 ? "A: \"title\" # 1" : ""));
    case EditKind::Rename: {
        const Node* node = pick(nodes(diagram, true, true), random);
        return node ? some(setName(diagram, node->id, "renamed_1")) : std::nullopt;
    }
    case EditKind::RemoveContainer: {
        const Node* node = pick(nodes(diagram, false, true), random);
        return node ? some(removeElements(diagram, std::array{node->id}, {})) : std::nullopt;
    }
    case EditKind::Ungroup: {
        const Node* node = pick(nodes(diagram, false, true), random);
        return node ? some(ungroup(diagram, node->id)) : std::nullopt;
    }
    case EditKind::MoveContainer: {
        const Node* node = pick(nodes(diagram, false, true), random);
        std::vector<const Node*> places = nodes(diagram, false, true);
        places.push_back(nullptr);
        const Node* place = pick(places, random);
        return node ? some(reparentNodes(diagram, std::array{node->id},
                                         place ? place->id : NodeId{}))
                    : std::nullopt;
    }
    case EditKind::Reconnect: {
        const Edge* edge = pick(edges(diagram), random);
        const Node* node = pick(nodes(diagram, true, true), random);
        if (!edge || !node || isPseudo(*diagram.node(edge->source)) ||
            isPseudo(*diagram.node(edge->target)))
            return std::nullopt;
        Edge after = *edge;
        (random() % 2 == 0 ? after.source : after.target) = node->id;
        return after == *edge ? std::nullopt : some(changed(*edge, std::move(after)));
    }
    case EditKind::AddContainer: {
        Node frame = newNode(diagram, {});
        frame.isContainer = true;
        frame.groupKind = state ? "composite" : "subgraph";
        if (!state)
            frame.shape = "rect";
        Node inner = newNode(diagram, frame.id);
        inner.id = {frame.id.value + 1};
        inner.name += "Inside";
        Diff diff;
        diff.nodes.push_back({std::nullopt, frame});
        diff.nodes.push_back({std::nullopt, inner});
        return diff;
    }
    case EditKind::Reorder: {
        const Node* node = pick(nodes(diagram, true, true), random);
        if (!node)
            return std::nullopt;
        std::vector<const Node*> siblings;
        for (const NodeId id : diagram.childrenOf(node->parent))
            if (id != node->id && !isPseudo(*diagram.node(id)))
                siblings.push_back(diagram.node(id));
        const Node* before = pick(siblings, random);
        return before ? some(reorderNode(diagram, node->id, before->id)) : std::nullopt;
    }
    case EditKind::MoveIntoCard: {
        const Node* node = pick(nodes(diagram, true, true), random);
        const Node* card = pick(nodes(diagram, true, false), random);
        const bool holds =
            card && card->shape != "fork" && card->shape != "join" && card->shape != "choice";
        return node && holds ? some(reparentNodes(diagram, std::array{node->id}, card->id))
                             : std::nullopt;
    }
    case EditKind::Group: {
        const Node* one = pick(nodes(diagram, true, true), random);
        const Node* other = pick(nodes(diagram, true, true), random);
        if (!one)
            return std::nullopt;
        return some(groupNodes(diagram, builtInCatalog(),
                               {.label = "New group", .parent = one->parent},
                               std::array{one->id, other->id}));
    }
    case EditKind::Count:
        break;
    }
    return std::nullopt;
}

}  // namespace stratoplan::testing_support
