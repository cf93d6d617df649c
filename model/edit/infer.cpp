#include "model/edit/infer.h"

#include "model/catalog/recognize.h"

#include <algorithm>

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

/// Whether nodes stay where they are, so that an edit of them may reach no others.
bool changesInPlace(const Diff& diff)
{
    const auto inPlace = [](const Change<Node>& change) {
        return change.before && change.after && !change.previousAfter &&
               change.before->parent == change.after->parent &&
               change.before->isContainer == change.after->isContainer;
    };
    return std::ranges::all_of(diff.nodes, inPlace);
}

void keepKind(Node& node, const Node& before)
{
    if (node.kind == before.kind)
        return;
    node.kind = before.kind;
    node.kindOrigin = Origin::Said;
}

}  // namespace

Diff withInference(const Diagram& diagram, const Diff& diff, const Catalog& catalog,
                   KindPolicy policy, const std::optional<KindGround>& ground)
{
    if (diff.arrangesOnly() || !mayImply(diff))
        return diff;
    if (ground && changesInPlace(diff)) {
        std::vector<Node> changed;
        for (const Change<Node>& change : diff.nodes)
            changed.push_back(*change.after);
        if (auto again = inferredAgain(diagram, changed, *ground, catalog)) {
            Diff out = diff;
            for (std::size_t i = 0; i < changed.size(); ++i) {
                if (policy == KindPolicy::Keep)
                    keepKind(again->nodes[i], changed[i]);
                out.nodes[i].after = std::move(again->nodes[i]);
            }
            return out;
        }
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
    return squashed(diff, implied);
}

}  // namespace stratoplan
