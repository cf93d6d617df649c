#include "model/import/mermaid/local_order.h"
#include "model/import/mermaid/mermaid.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace stratoplan::mermaid {
namespace {

bool isLocal(const Change<Node>& change)
{
    return !change.before || !change.after ||
           change.before->isContainer <= change.after->isContainer;
}

/// Whether a node goes to another place among those that it stands with. What is new or goes
/// elsewhere comes where the lines have it.
bool isReordered(const Change<Node>& change)
{
    return change.before && change.after && change.previousAfter &&
           change.before->parent == change.after->parent;
}

bool hasLooks(const Edge& edge)
{
    return !edge.style.empty() || !edge.classes.empty() || !edge.extras.empty();
}

/// What is new comes last, and nothing else of it hangs on other lines.
bool isLocal(const Change<Edge>& change)
{
    return !change.previousAfter && !(change.before && hasLooks(*change.before)) &&
           !(change.after && hasLooks(*change.after)) &&
           (change.before ? !change.after || change.before->authorId == change.after->authorId
                          : change.after->authorId.empty());
}

/// Title and direction stand at the head of the text. The direction may be that of frames too.
bool isLocal(const ValueChange<Header>& change, const Diagram& diagram)
{
    Header header = change.before;
    header.title = change.after.title;
    header.direction = change.after.direction;
    const auto follows = [&](const Node& node) {
        return node.isContainer && node.direction == change.before.direction;
    };
    return header == change.after && header.extras.empty() &&
           (header.direction == change.before.direction ||
            std::ranges::none_of(diagram.nodes(), follows));
}

bool isLocal(const Diff& diff, const Diagram& diagram)
{
    return (!diff.header || isLocal(*diff.header, diagram)) && diff.notes.empty() &&
           !diff.classDefs &&
           std::ranges::all_of(diff.nodes, [](const auto& one) { return isLocal(one); }) &&
           std::ranges::all_of(diff.edges, [](const auto& one) { return isLocal(one); });
}

/// Whether all lines stay about what they are about; a new edge gets a line of its own.
bool keepsLines(const Diff& diff)
{
    return std::ranges::all_of(diff.nodes,
                               [](const Change<Node>& one) {
                                   return one.before && one.after && !isReordered(one) &&
                                          one.before->name == one.after->name &&
                                          one.before->parent == one.after->parent &&
                                          one.before->isContainer == one.after->isContainer;
                               }) &&
           std::ranges::all_of(diff.edges, [](const Change<Edge>& one) {
               return one.after && (!one.before || (one.before->source == one.after->source &&
                                                    one.before->target == one.after->target));
           });
}

void dropInferred(Node& node)
{
    if (node.kindOrigin == Origin::Inferred)
        node.kind = "generic";
    std::erase_if(node.properties,
                  [](const Property& one) { return one.origin == Origin::Inferred; });
}

/// The same nodes and edges in one diagram and in another, which may be a part of it.
class Twins {
public:
    Twins(const Diagram& whole, const Diagram& part) : m_whole(whole), m_part(part) {}

    const Node* node(NodeId id) const
    {
        const Node* node = m_whole.node(id);
        return node ? m_part.nodeNamed(node->name) : nullptr;
    }

    /// The edges of the part between the same two.
    std::vector<const Edge*> parallels(const Edge& edge) const
    {
        const Node* source = node(edge.source);
        const Node* target = node(edge.target);
        return source && target ? between(m_part, source->id, target->id)
                                : std::vector<const Edge*>();
    }

    /// Edges of the same two are told apart by their order.
    const Edge* edge(const Edge& edge) const
    {
        const auto own = between(m_whole, edge.source, edge.target);
        const auto other = parallels(edge);
        const auto at = std::ranges::find(own, edge.id, &Edge::id) - own.begin();
        return own.size() == other.size() ? other[static_cast<std::size_t>(at)] : nullptr;
    }

private:
    static std::vector<const Edge*> between(const Diagram& diagram, NodeId source, NodeId target)
    {
        std::vector<const Edge*> out;
        for (const EdgeId id : diagram.edgesAt(source))
            if (const Edge* one = diagram.edge(id); one->source == source && one->target == target)
                out.push_back(one);
        return out;
    }

    const Diagram& m_whole;
    const Diagram& m_part;
};

bool saysTheSame(Node a, Node b)
{
    dropInferred(a);
    dropInferred(b);
    return a == b;
}

/// What the node will stand before in its container; nothing where it comes last.
const Node* nextOf(const Diagram& diagram, const Change<Node>& change)
{
    const int previous = *change.previousAfter ? diagram.indexOf(*change.previousAfter) : -1;
    for (const NodeId id : diagram.childrenOf(change.after->parent))
        if (id != change.id() && diagram.indexOf(id) > previous)
            return diagram.node(id);
    return nullptr;
}

std::vector<std::string> namesOf(const Diagram& diagram, const Diff& diff)
{
    std::vector<std::string> names;
    const auto add = [&](NodeId id) {
        for (const Node* node = diagram.node(id); node; node = diagram.node(node->parent)) {
            names.push_back(node->name);
            if (!diagram.header().arranged)  // else places are told relative to what holds it
                return;
        }
    };
    for (const Change<Node>& change : diff.nodes) {
        add(change.id());
        if (change.after)
            add(change.after->parent);
        if (!isReordered(change))
            continue;
        const Node* next = nextOf(diagram, change);
        add(next ? next->id : diagram.childrenOf(change.after->parent).back());
    }
    for (const Change<Edge>& change : diff.edges)
        for (const auto& edge : {change.before, change.after})
            if (edge) {
                add(edge->source);
                add(edge->target);
                names.push_back(edge->authorId);
            }
    return names;
}

NodeId previousOf(const Diagram& diagram, NodeId id)
{
    const int at = diagram.indexOf(id);
    return at > 0 ? diagram.nodes()[static_cast<std::size_t>(at) - 1].id : NodeId{};
}

/// A diff of a diagram as one of an excerpt of it.
class DiffInPart {
public:
    DiffInPart(const Diagram& whole, const Diagram& part, const Diff& diff)
        : m_whole(whole), m_part(part), m_twins(whole, part), m_diff(diff)
    {
        std::uint32_t next = part.nextNodeId().value;
        for (const Change<Node>& change : diff.nodes)
            if (!change.before)
                m_new.emplace(change.id(), NodeId{next++});
    }

    /// Nothing where what it touches is not what the excerpt says of it.
    std::optional<Diff> run() const
    {
        Diff out;
        if (m_diff.header) {
            Header header = m_part.header();
            header.title = m_diff.header->after.title;
            header.direction = m_diff.header->after.direction;
            out.header = ValueChange<Header>{m_part.header(), std::move(header)};
        }
        for (const Change<Node>& change : m_diff.nodes) {
            const Node* twin = m_twins.node(change.id());
            const auto before = change.before ? moved(*change.before) : std::nullopt;
            auto after = change.after ? moved(*change.after) : std::nullopt;
            if (before.has_value() != change.before.has_value() ||
                after.has_value() != change.after.has_value() ||
                (before && !saysTheSame(*before, *twin)))
                return std::nullopt;
            out.nodes.push_back({before ? std::optional(*twin) : std::nullopt, std::move(after)});
            if (!isReordered(change))
                continue;
            const Node* next = nextOf(m_whole, change);
            const Node* nextTwin = next ? m_twins.node(next->id) : nullptr;
            if (next && !nextTwin)
                return std::nullopt;
            out.nodes.back().previousBefore = previousOf(m_part, twin->id);
            NodeId previous =
                nextTwin ? previousOf(m_part, nextTwin->id) : m_part.nodes().back().id;
            if (previous == twin->id)
                previous = previousOf(m_part, twin->id);
            out.nodes.back().previousAfter = previous;
        }
        std::uint32_t next = m_part.nextEdgeId().value;
        for (const Change<Edge>& change : m_diff.edges) {
            const Edge* twin = change.before ? m_twins.edge(*change.before) : nullptr;
            const auto before = change.before ? moved(*change.before, twin) : std::nullopt;
            auto after = change.after ? moved(*change.after, twin) : std::nullopt;
            if (before.has_value() != change.before.has_value() ||
                after.has_value() != change.after.has_value() || (before && *before != *twin))
                return std::nullopt;
            if (!change.before)
                after->id = {next++};
            out.edges.push_back({before, std::move(after)});
        }
        return out;
    }

private:
    std::optional<NodeId> placeOf(NodeId id) const
    {
        if (!id)
            return NodeId{};
        if (const auto fresh = m_new.find(id); fresh != m_new.end())
            return fresh->second;
        const Node* twin = m_twins.node(id);
        return twin ? std::optional(twin->id) : std::nullopt;
    }

    std::optional<Node> moved(Node node) const
    {
        const Node* old = m_whole.node(node.id);
        const Node* twin = m_twins.node(node.id);
        const auto id = placeOf(node.id);
        auto parent = placeOf(node.parent);
        if (old && twin && old->parent == node.parent) {
            // Frames without an id have other numbers in the excerpt.
            const Node* holder = m_whole.node(node.parent);
            const Node* frame = m_part.node(twin->parent);
            if (!holder != !frame || (holder && holder->label != frame->label))
                return std::nullopt;
            parent = twin->parent;
        }
        if (!id || !parent)
            return std::nullopt;
        node.id = *id;
        node.parent = *parent;
        return node;
    }

    std::optional<Edge> moved(Edge edge, const Edge* twin) const
    {
        const auto source = placeOf(edge.source);
        const auto target = placeOf(edge.target);
        if (!source || !target || (m_whole.edge(edge.id) && !twin))
            return std::nullopt;
        edge.source = *source;
        edge.target = *target;
        if (twin)
            edge.id = twin->id;
        return edge;
    }

    const Diagram& m_whole;
    const Diagram& m_part;
    Twins m_twins;
    const Diff& m_diff;
    std::unordered_map<NodeId, NodeId> m_new;
};

bool sameOrder(const Diagram& a, const Diagram& b)
{
    return std::ranges::equal(a.nodes(), b.nodes(), {}, &Node::name, &Node::name);
}

bool sameFindings(const Parsed& a, const Parsed& b)
{
    return std::ranges::equal(a.diagnostics, b.diagnostics, [](const auto& one, const auto& other) {
        return one.code == other.code && one.args == other.args;
    });
}

EdgeId previousOf(const Diagram& diagram, EdgeId id)
{
    const int at = diagram.indexOf(id);
    return at > 0 ? diagram.edges()[static_cast<std::size_t>(at) - 1].id : EdgeId{};
}

/// What an edit that was made in an excerpt does to the whole diagram.
class DiffOfWhole {
public:
    DiffOfWhole(const Diagram& whole, const Diff& diff, const Diagram& part, const Diff& partDiff,
                const Diagram& anew)
        : m_whole(whole), m_diff(diff), m_part(part), m_partDiff(partDiff), m_anew(anew)
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
            out.back().after = std::move(node);
        }
        return out;
    }

    /// The same, where they come to stand, and what moves with them of `names`.
    std::optional<std::vector<Change<Node>>>
    placedNodes(const EditedExcerpt& edited, const std::vector<std::string>& names) const
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
        const auto places = newPlaces(edited, m_whole, ids);
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
    std::optional<std::vector<Change<Edge>>> edges(const EditedExcerpt& edited,
                                                   bool framesMove) const
    {
        Diagram settled = m_part;
        if (!settled.apply(m_partDiff))
            return std::nullopt;
        const Twins settledTwins(m_anew, settled);
        std::unordered_set<EdgeId> found;
        // Of several between the same two the one that says the same, whatever their order is now.
        const auto twinOf = [&](const Edge& edge) {
            const Edge* best = nullptr;
            for (const Edge* one : settledTwins.parallels(edge)) {
                if (found.contains(one->id))
                    continue;
                Edge same = edge;
                same.id = one->id;
                same.source = one->source;
                same.target = one->target;
                if (same == *one || !best)
                    best = one;
                if (same == *one)
                    break;
            }
            if (best)
                found.insert(best->id);
            return best;
        };
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
            const Edge* twin = twinOf(edge);
            if (!twin)
                return std::nullopt;
            ids.push_back(twin->id);
            oldPlaces.push_back(m_part.indexOf(twin->id));
            read.emplace(twin->id, &edge);
        }
        const auto stays = edgesThatStay(edited, oldPlaces);
        if (!stays)
            return std::nullopt;
        std::vector<EdgeId> last;
        int place = -1;
        for (std::size_t i = 0; i < ids.size(); ++i) {
            const int old = oldPlaces[i];
            const bool atEnd = !(*stays)[i];
            if (atEnd ? framesMove && old >= 0 : !last.empty() || old < place)
                return std::nullopt;
            if (atEnd)
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
    const Diagram& m_anew;
};

/// Whether a frame goes elsewhere with its lines, and edges among them.
std::vector<std::string> movedFrames(const Diff& diff)
{
    std::vector<std::string> names;
    for (const Change<Node>& change : diff.nodes)
        if (change.before && change.after && change.before->isContainer &&
            (change.before->parent != change.after->parent || isReordered(change)))
            names.push_back(change.before->name);
    return names;
}

}  // namespace

std::optional<LocalEdit> patchLocally(std::string_view text, std::optional<Passages>& passages,
                                      const Diagram& before, const Diff& diff,
                                      const Catalog& catalog)
{
    if (!isLocal(diff, before))
        return std::nullopt;
    if (!passages)
        passages = Passages::of(text);
    if (!passages || (!diff.edges.empty() && passages->numbersEdges()))
        return std::nullopt;
    std::vector<std::string> names = namesOf(before, diff);
    const std::vector<std::string> frames = movedFrames(diff);
    Excerpt excerpt = passages->excerpt(text, names, frames);
    Parsed part = read(excerpt.text, catalog);
    const bool kept = keepsLines(diff);
    if (!kept) {
        const auto isTaken = [&](const Change<Node>& change) {
            const bool comes =
                change.after && !(change.before && change.before->name == change.after->name);
            return comes && (before.nodeNamed(change.after->name) ||
                             passages->speaksOf(change.after->name));  // a stray style, an edge
        };
        if (passages->numbersEdges() || passages->numbersFrames() ||
            std::ranges::any_of(diff.nodes, isTaken))
            return std::nullopt;
        // A line that goes or moves takes along what else it mentions.
        for (const Node& node : part.diagram.nodes())
            names.push_back(node.name);
        excerpt = passages->excerpt(text, names, frames);
        part = read(excerpt.text, catalog);
    }
    const auto partDiff = part.ok ? DiffInPart(before, part.diagram, diff).run() : std::nullopt;
    if (!partDiff)
        return std::nullopt;
    Parsed anew = part;
    const auto partEdits = patch(excerpt.text, part.diagram, *partDiff, catalog, &anew);
    const auto source = partEdits ? excerpt.inSource(*partEdits) : std::nullopt;
    if (!source || !sameFindings(part, anew) || (kept && !sameOrder(part.diagram, anew.diagram)))
        return std::nullopt;
    const std::string after = applied(excerpt.text, *partEdits);
    const DiffOfWhole whole(before, diff, part.diagram, *partDiff, anew.diagram);
    const EditedExcerpt edited{*passages, excerpt, *partEdits, *source, anew.diagram, after};
    auto nodes = kept ? whole.nodes() : whole.placedNodes(edited, names);
    auto edges = whole.edges(edited, !frames.empty());
    if (!nodes || !edges)
        return std::nullopt;
    return LocalEdit{*source,
                     {whole.header(), *std::move(nodes), *std::move(edges), {}, std::nullopt}};
}

}  // namespace stratoplan::mermaid
