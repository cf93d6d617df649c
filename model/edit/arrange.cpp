#include "model/edit/arrange.h"

#include "model/edit/change.h"
#include "model/edit/connect.h"

namespace stratoplan {

Diff resetArrangement(const Diagram& diagram)
{
    Diff diff = changedHeader(diagram, [](Header& header) { header.arranged = false; });
    for (const Node& node : diagram.nodes()) {
        if (node.placement.pinned) {
            Node after = node;
            after.placement.box.reset();
            after.placement.pinned = false;
            diff.nodes.push_back({node, std::move(after)});
        } else if (node.placement.box) {
            diff.places.push_back({node.id, node.placement.box, std::nullopt});
        }
    }
    for (const Edge& edge : diagram.edges()) {
        Edge after = edge;
        forgetRoute(after);
        if (after == edge)
            continue;
        diff.edges.push_back({edge, std::move(after)});
    }
    for (const Note& note : diagram.notes()) {
        if (!note.box)
            continue;
        Note after = note;
        after.box.reset();
        diff.notes.push_back({note, std::move(after)});
    }
    return diff;
}

}  // namespace stratoplan
