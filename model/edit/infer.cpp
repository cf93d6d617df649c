#include "model/edit/infer.h"

#include "model/catalog/recognize.h"

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

}  // namespace

Diff withInference(const Diagram& diagram, const Diff& diff, const Catalog& catalog,
                   KindPolicy policy)
{
    if (diff.arrangesOnly() || !mayImply(diff))
        return diff;
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
        if (policy == KindPolicy::Keep && node.kind != before.kind) {
            node.kind = before.kind;
            node.kindOrigin = Origin::Said;
        }
        if (node != before)
            implied.nodes.push_back({before, std::move(node)});
    }
    return squashed(diff, implied);
}

}  // namespace stratoplan
