#include "model/edit/infer.h"

#include "model/catalog/recognize.h"

#include <algorithm>
#include <utility>

namespace stratoplan {
namespace {

/// Whether the edit may change what text implies: anything but kinds, boxes and edge lines.
bool mayImply(const Diff& diff)
{
    for (const auto& change : diff.nodes)
        if (!change.before || !change.after || change.before->label != change.after->label ||
            change.before->details != change.after->details ||
            change.before->parent != change.after->parent ||
            change.before->kind != change.after->kind ||
            change.before->shape != change.after->shape ||
            change.before->isContainer != change.after->isContainer ||
            change.before->properties != change.after->properties)
            return true;
    return false;
}

void keepKind(Node& node, const Node& before)
{
    if (node.kind == before.kind)
        return;
    node.kind = before.kind;
    node.kindOrigin = Origin::Said;
}

}  // namespace

Diff withInference(const Diagram& diagram, Diff diff, const Catalog& catalog, KindPolicy policy,
                   const std::optional<KindGround>& ground)
{
    if (!mayImply(diff))
        return diff;
    if (auto again = ground ? inferredAgain(diagram, diff.nodes, *ground, catalog) : std::nullopt) {
        auto node = again->nodes.begin();
        for (Change<Node>& change : diff.nodes) {
            if (!change.after)
                continue;
            if (policy == KindPolicy::Keep)
                keepKind(*node, *change.after);
            change.after = std::move(*node++);
        }
        return diff;
    }
    Diagram edited = diagram;
    if (!edited.apply(diff).ok())
        return diff;
    DiagramData data;
    data.header = edited.header();
    data.nodes.assign(edited.nodes().begin(), edited.nodes().end());
    data.edges.assign(edited.edges().begin(), edited.edges().end());
    inferKinds(data, catalog);

    Diff implied;
    for (Node& node : data.nodes) {
        const Node& before = *edited.node(node.id);
        if (policy == KindPolicy::Keep)
            keepKind(node, before);
        if (node != before)
            implied.nodes.push_back({before, std::move(node)});
    }
    return squashed(std::move(diff), implied);
}

}  // namespace stratoplan
