#include "model/import/mermaid/local_diff.h"
#include "model/import/mermaid/local_twins.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace stratoplan::mermaid {
namespace {

/// Pairs the edges of a reading with those of the diagram that was written, each once: of several
/// between the same two the one that says the same, whatever their order is now.
class EdgePairs {
public:
    EdgePairs(const Diagram& read, const Diagram& written) : m_twins(read, written) {}

    const Edge* take(const Edge& edge)
    {
        std::vector<const Edge*> free = m_twins.parallels(edge);
        std::erase_if(free, [&](const Edge* one) { return m_taken.contains(one->id); });
        if (free.empty())
            return nullptr;
        const auto saysTheSame = [&](const Edge* one) {
            Edge same = edge;
            same.id = one->id;
            same.source = one->source;
            same.target = one->target;
            return same == *one;
        };
        const auto same = std::ranges::find_if(free, saysTheSame);
        const Edge* twin = same == free.end() ? free.front() : *same;
        m_taken.insert(twin->id);
        return twin;
    }

private:
    Twins m_twins;
    std::unordered_set<EdgeId> m_taken;
};

/// What an edit that was made in an excerpt does to the whole diagram.
class DiffOfWhole {
public:
    DiffOfWhole(const Diagram& whole, const MadeInPart& made)
        : m_whole(whole)
        , m_diff(made.diff)
        , m_part(made.part)
        , m_partDiff(made.partDiff)
        , m_edited(made.edited)
        , m_anew(made.edited.diagram)
    {
    }

    std::optional<ValueChange<Header>> header() const
    {
        std::optional<ValueChange<Header>> out = m_diff.header;
        if (out) {
            out->after.title = m_anew.header().title;
            out->after.direction = m_anew.header().direction;
        }
        return out;
    }

    /// The nodes as reading them gives them.
    std::optional<std::vector<Change<Node>>> nodes() const
    {
        std::vector<Change<Node>> out;
        for (const Change<Node>& change : m_diff.nodes) {
            out.push_back({change.before, change.after});
            if (!change.after) {
                out.back().previousBefore = previousOf(m_whole, change.id());
                continue;
            }
            const Node* read = m_anew.nodeNamed(change.after->name);
            if (!read)
                return std::nullopt;
            Node node = *read;
            node.id = change.id();
            node.parent = change.after->parent;
            dropInferred(node);
            if (change.before && drags(*change.before, node))
                return std::nullopt;
            out.back().after = std::move(node);
        }
        return out;
    }

    /// The same, where they come to stand, and what moves with them of `names`.
    std::optional<std::vector<Change<Node>>>
    placedNodes(const std::vector<std::string>& names) const
    {
        auto out = nodes();
        if (!out)
            return std::nullopt;
        std::unordered_map<NodeId, std::size_t> changes;
        std::unordered_map<std::string, NodeId> ids;
        for (const Change<Node>& change : *out) {
            changes.emplace(change.id(), changes.size());
            if (change.after)
                ids.emplace(change.after->name, change.id());
        }
        for (const std::string& name : names)
            if (const Node* node = m_whole.nodeNamed(name))
                ids.emplace(name, node->id);
        const auto places = newPlaces(m_edited, m_whole, ids);
        if (!places)
            return std::nullopt;
        for (const auto& [id, previous] : *places) {
            const auto [known, added] = changes.emplace(id, out->size());
            if (added)
                out->push_back({*m_whole.node(id), *m_whole.node(id)});
            Change<Node>& change = (*out)[known->second];
            change.previousAfter = previous;
            if (change.before)
                change.previousBefore = previousOf(m_whole, id);
        }
        return out;
    }

    /// All edges stay where they are but those at the end of the excerpt, which are the last of
    /// all. With a frame edges move that stand in it: those have places of their own.
    std::optional<std::vector<Change<Edge>>> edges(bool framesMove) const
    {
        Diagram settled = m_part;
        if (!settled.apply(m_partDiff))
            return std::nullopt;
        EdgePairs pairs(m_anew, settled);
        std::unordered_map<EdgeId, EdgeId> wholeIds;
        std::unordered_map<EdgeId, const Edge*> read;
        std::vector<Change<Edge>> out;
        std::unordered_map<EdgeId, std::size_t> changes;
        for (std::size_t i = 0; i < m_diff.edges.size(); ++i) {
            const Change<Edge>& change = m_diff.edges[i];
            wholeIds.emplace(m_partDiff.edges[i].id(), change.id());
            changes.emplace(change.id(), i);
            out.push_back(change);
            if (!change.after)
                out.back().previousBefore = previousOf(m_whole, change.id());
        }
        std::vector<EdgeId> ids;
        std::vector<int> oldPlaces;
        for (const Edge& edge : m_anew.edges()) {
            const Edge* twin = pairs.take(edge);
            if (!twin)
                return std::nullopt;
            ids.push_back(twin->id);
            oldPlaces.push_back(m_part.indexOf(twin->id));
            read.emplace(twin->id, &edge);
        }
        const auto stays = edgesThatStay(m_edited, oldPlaces);
        if (!stays)
            return std::nullopt;
        std::vector<EdgeId> last;
        int place = -1;
        for (std::size_t i = 0; i < ids.size(); ++i) {
            const int old = oldPlaces[i];
            const bool isLast = !(*stays)[i];
            if (isLast ? framesMove && old >= 0 : !last.empty() || old < place)
                return std::nullopt;
            if (isLast)
                last.push_back(ids[i]);
            else
                place = old;
        }
        for (std::size_t i = 0; i < m_diff.edges.size(); ++i) {
            if (!m_diff.edges[i].after)
                continue;
            Edge edge = *read.at(m_partDiff.edges[i].id());
            edge.id = m_diff.edges[i].id();
            edge.source = m_diff.edges[i].after->source;
            edge.target = m_diff.edges[i].after->target;
            out[i].after = std::move(edge);
        }
        return atEnd(std::move(out), changes, wholeIds, last);
    }

private:
    /// Places are told relative to the container: where it comes to stand elsewhere, if only by a
    /// step, what it holds goes along unless it is placed anew too.
    bool drags(const Node& before, const Node& after) const
    {
        const auto cornerOf = [](const Node& node) {
            return node.placement.box ? node.placement.box->topLeft() : Point{};
        };
        return m_whole.header().arranged && cornerOf(before) != cornerOf(after) &&
               !std::ranges::all_of(m_whole.childrenOf(before.id), [&](NodeId child) {
                   return std::ranges::find(m_diff.nodes, child, &Change<Node>::id) !=
                          m_diff.nodes.end();
               });
    }

    std::optional<std::vector<Change<Edge>>> atEnd(std::vector<Change<Edge>> out,
                                                   std::unordered_map<EdgeId, std::size_t>& changes,
                                                   std::unordered_map<EdgeId, EdgeId>& wholeIds,
                                                   const std::vector<EdgeId>& last) const
    {
        const Twins whole(m_part, m_whole);
        std::vector<std::size_t> moved;
        for (const EdgeId id : last) {
            const Edge* own = m_part.edge(id);
            const Edge* twin = own ? whole.edge(*own) : nullptr;
            if (own && !twin)
                return std::nullopt;
            const EdgeId wholeId = own ? twin->id : wholeIds.at(id);
            const auto [known, added] = changes.emplace(wholeId, out.size());
            if (added)
                out.push_back({*twin, *twin});
            moved.push_back(known->second);
        }
        const auto moves = [&](EdgeId id) {
            const auto known = changes.find(id);
            return known != changes.end() &&
                   (!out[known->second].after || std::ranges::count(moved, known->second) > 0);
        };
        int at = static_cast<int>(m_whole.edges().size()) - 1;
        while (at >= 0 && moves(m_whole.edges()[static_cast<std::size_t>(at)].id))
            --at;
        EdgeId previous = at < 0 ? EdgeId{} : m_whole.edges()[static_cast<std::size_t>(at)].id;
        for (const std::size_t one : moved) {
            Change<Edge>& change = out[one];
            change.previousAfter = previous;
            if (change.before)
                change.previousBefore = previousOf(m_whole, change.id());
            previous = change.id();
        }
        return out;
    }

    const Diagram& m_whole;
    const Diff& m_diff;
    const Diagram& m_part;
    const Diff& m_partDiff;
    const EditedExcerpt& m_edited;
    const Diagram& m_anew;
};

}  // namespace

std::optional<Diff> diffOfWhole(const Diagram& whole, const MadeInPart& made,
                                const std::vector<std::string>& moving, bool framesMove)
{
    const DiffOfWhole diff(whole, made);
    auto nodes = moving.empty() ? diff.nodes() : diff.placedNodes(moving);
    auto edges = diff.edges(framesMove);
    if (!nodes || !edges)
        return std::nullopt;
    return Diff{diff.header(), *std::move(nodes), *std::move(edges), {}, std::nullopt};
}

}  // namespace stratoplan::mermaid
