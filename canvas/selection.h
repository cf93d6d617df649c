#pragma once

#include "model/base/ids.h"

#include <algorithm>
#include <unordered_set>
#include <vector>

namespace stratoplan::canvas {

/// What is selected. Order: as it was selected; the first is the key one, to which others align.
struct Selection {
    std::vector<NodeId> nodes;
    std::vector<EdgeId> edges;

    bool empty() const { return nodes.empty() && edges.empty(); }
    std::size_t size() const { return nodes.size() + edges.size(); }
    /// Looks through what is selected: SelectedIds is there for many questions.
    bool contains(NodeId id) const { return std::ranges::find(nodes, id) != nodes.end(); }
    bool contains(EdgeId id) const { return std::ranges::find(edges, id) != edges.end(); }
    void toggle(NodeId id) { toggle(nodes, id); }
    void toggle(EdgeId id) { toggle(edges, id); }

    friend bool operator==(const Selection&, const Selection&) = default;

private:
    template <class IdType>
    static void toggle(std::vector<IdType>& ids, IdType id)
    {
        if (std::erase(ids, id) == 0)
            ids.push_back(id);
    }
};

/// A selection to ask often, however large it is.
struct SelectedIds {
    explicit SelectedIds(const Selection& selection)
        : nodes(selection.nodes.begin(), selection.nodes.end())
        , edges(selection.edges.begin(), selection.edges.end())
    {
    }
    bool contains(NodeId id) const { return nodes.contains(id); }
    bool contains(EdgeId id) const { return edges.contains(id); }

    std::unordered_set<NodeId> nodes;
    std::unordered_set<EdgeId> edges;
};

}  // namespace stratoplan::canvas
