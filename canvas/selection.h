#pragma once

#include "model/base/ids.h"

#include <algorithm>
#include <vector>

namespace stratoplan::canvas {

/// What is selected. Order: as it was selected; the first is the key one, to which others align.
struct Selection {
    std::vector<NodeId> nodes;
    std::vector<EdgeId> edges;

    bool empty() const { return nodes.empty() && edges.empty(); }
    std::size_t size() const { return nodes.size() + edges.size(); }
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

}  // namespace stratoplan::canvas
