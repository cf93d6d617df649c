#pragma once

#include "model/core/diagram.h"

#include <algorithm>
#include <iterator>
#include <span>

namespace stratoplan {

/// The diff that gives one node what `change` does to a copy of it; empty for an unknown id or no
/// change.
template <class ChangeNode>
Diff changedNode(const Diagram& diagram, NodeId id, ChangeNode change)
{
    Diff diff;
    if (const Node* before = diagram.node(id)) {
        Node after = *before;
        change(after);
        if (after != *before)
            diff.nodes.push_back({*before, std::move(after)});
    }
    return diff;
}

/// The same for several nodes.
template <class ChangeNode>
Diff changedNodes(const Diagram& diagram, std::span<const NodeId> ids, ChangeNode change)
{
    Diff diff;
    for (const NodeId id : ids) {
        Diff one = changedNode(diagram, id, change);
        std::ranges::move(one.nodes, std::back_inserter(diff.nodes));
    }
    return diff;
}

/// The same for an edge.
template <class ChangeEdge>
Diff changedEdge(const Diagram& diagram, EdgeId id, ChangeEdge change)
{
    Diff diff;
    if (const Edge* before = diagram.edge(id)) {
        Edge after = *before;
        change(after);
        if (after != *before)
            diff.edges.push_back({*before, std::move(after)});
    }
    return diff;
}

/// The same for the header.
template <class ChangeHeader>
Diff changedHeader(const Diagram& diagram, ChangeHeader change)
{
    Diff diff;
    Header after = diagram.header();
    change(after);
    if (after != diagram.header())
        diff.header = ValueChange<Header>{diagram.header(), std::move(after)};
    return diff;
}

/// The id of the record that the one at `index` stands behind; 0 at the front.
template <class Record>
auto previousId(std::span<const Record> records, int index)
{
    return index > 0 ? records[static_cast<std::size_t>(index) - 1].id : decltype(Record::id){};
}

}  // namespace stratoplan
