#include "model/import/mermaid/mermaid.h"

#include <algorithm>

namespace stratoplan::mermaid {
namespace {

bool isLocal(const Change<Node>& change)
{
    return change.before && change.after && !change.previousAfter &&
           change.before->name == change.after->name &&
           change.before->parent == change.after->parent &&
           change.before->isContainer == change.after->isContainer;
}

bool hasLooks(const Edge& edge)
{
    return !edge.style.empty() || !edge.classes.empty() || !edge.extras.empty();
}

/// What is new comes last, and nothing else of it hangs on other lines.
bool isLocal(const Change<Edge>& change)
{
    if (!change.after || change.previousAfter)
        return false;
    if (!change.before)
        return !hasLooks(*change.after) && change.after->authorId.empty();
    return change.before->source == change.after->source &&
           change.before->target == change.after->target && !hasLooks(*change.before) &&
           !hasLooks(*change.after);
}

bool isLocal(const Diff& diff)
{
    return !diff.header && diff.notes.empty() && !diff.classDefs &&
           std::ranges::all_of(diff.nodes, [](const auto& one) { return isLocal(one); }) &&
           std::ranges::all_of(diff.edges, [](const auto& one) { return isLocal(one); });
}

void dropInferred(Node& node)
{
    if (node.kindOrigin == Origin::Inferred)
        node.kind = "generic";
    std::erase_if(node.properties,
                  [](const Property& one) { return one.origin == Origin::Inferred; });
}

/// The same nodes and edges in the diagram and in the reading of an excerpt.
class Twins {
public:
    Twins(const Diagram& whole, const Diagram& part) : m_whole(whole), m_part(part) {}

    const Node* node(NodeId id) const
    {
        const Node* node = m_whole.node(id);
        return node ? m_part.nodeNamed(node->name) : nullptr;
    }

    /// Edges of the same two are told apart by their order.
    const Edge* edge(const Edge& edge) const
    {
        const auto same = [&](const Diagram& diagram, NodeId source, NodeId target) {
            std::vector<const Edge*> out;
            for (const EdgeId id : diagram.edgesAt(source))
                if (const Edge* one = diagram.edge(id);
                    one->source == source && one->target == target)
                    out.push_back(one);
            return out;
        };
        const Node* source = node(edge.source);
        const Node* target = node(edge.target);
        if (!source || !target)
            return nullptr;
        const auto own = same(m_whole, edge.source, edge.target);
        const auto other = same(m_part, source->id, target->id);
        const auto at = std::ranges::find(own, edge.id, &Edge::id) - own.begin();
        return own.size() == other.size() ? other[static_cast<std::size_t>(at)] : nullptr;
    }

    /// The node of the diagram as it would be in the excerpt, which says just the same of it.
    std::optional<Node> moved(Node node, const Node& twin) const
    {
        const Node* holder = m_whole.node(node.parent);
        const Node* frame = m_part.node(twin.parent);
        if (!holder != !frame || (holder && holder->label != frame->label))
            return std::nullopt;
        node.id = twin.id;
        node.parent = twin.parent;
        return node;
    }

    std::optional<Edge> moved(Edge edge, const Edge* twin) const
    {
        const Node* source = node(edge.source);
        const Node* target = node(edge.target);
        if (!source || !target)
            return std::nullopt;
        edge.source = source->id;
        edge.target = target->id;
        if (twin) {
            edge.id = twin->id;
            edge.name = twin->name;
        }
        return edge;
    }

private:
    const Diagram& m_whole;
    const Diagram& m_part;
};

bool saysTheSame(Node a, Node b)
{
    dropInferred(a);
    dropInferred(b);
    return a == b;
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
    for (const NodeId id : diff.touchedNodes())
        add(id);
    for (const Change<Edge>& change : diff.edges) {
        add(change.after->source);
        add(change.after->target);
    }
    return names;
}

/// The diff as one of the excerpt's diagram; nothing where that is no true part of the whole.
std::optional<Diff> inPart(const Diff& diff, const Twins& twins, const Diagram& part)
{
    Diff out;
    for (const Change<Node>& change : diff.nodes) {
        const Node* twin = twins.node(change.id());
        const auto before = twin ? twins.moved(*change.before, *twin) : std::nullopt;
        auto after = twin ? twins.moved(*change.after, *twin) : std::nullopt;
        if (!before || !after || !saysTheSame(*before, *twin))
            return std::nullopt;
        out.nodes.push_back({*twin, std::move(after)});
    }
    std::uint32_t next = part.nextEdgeId().value;
    for (const Change<Edge>& change : diff.edges) {
        const Edge* twin = change.before ? twins.edge(*change.before) : nullptr;
        const auto before = change.before ? twins.moved(*change.before, twin) : std::nullopt;
        auto after = twins.moved(*change.after, twin);
        if (!after || (change.before && (!twin || *before != *twin)))
            return std::nullopt;
        if (!twin) {
            after->id = {next};
            after->name = "e" + std::to_string(next++);
        }
        out.edges.push_back({before, std::move(after)});
    }
    return out;
}

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

}  // namespace

std::optional<LocalEdit> patchLocally(std::string_view text, std::optional<Passages>& passages,
                                      const Diagram& before, const Diff& diff,
                                      const Catalog& catalog)
{
    if (!isLocal(diff))
        return std::nullopt;
    if (!passages)
        passages = Passages::of(text);
    if (!passages || (!diff.edges.empty() && passages->numbersEdges()))
        return std::nullopt;
    const Excerpt excerpt = passages->excerpt(text, namesOf(before, diff));
    const Parsed part = read(excerpt.text, catalog);
    const Twins twins(before, part.diagram);
    const auto partDiff = part.ok ? inPart(diff, twins, part.diagram) : std::nullopt;
    if (!partDiff)
        return std::nullopt;
    Parsed anew = part;
    const auto partEdits = patch(excerpt.text, part.diagram, *partDiff, catalog, &anew);
    if (!partEdits || !sameOrder(part.diagram, anew.diagram) || !sameFindings(part, anew))
        return std::nullopt;
    auto edits = excerpt.inSource(*partEdits);
    if (!edits)
        return std::nullopt;
    LocalEdit out;
    out.edits = *std::move(edits);
    for (std::size_t i = 0; i < diff.nodes.size(); ++i) {
        const Node& old = *diff.nodes[i].before;
        Node node = *anew.diagram.nodeNamed(old.name);
        node.id = old.id;
        node.parent = old.parent;
        dropInferred(node);
        out.nodes.push_back(std::move(node));
    }
    std::size_t next = before.edges().size();
    for (std::size_t i = 0; i < diff.edges.size(); ++i) {
        const Change<Edge>& change = diff.edges[i];
        // No edge comes, goes or moves but the new ones, which are the last.
        const std::size_t at =
            change.before ? static_cast<std::size_t>(part.diagram.indexOf(partDiff->edges[i].id()))
                          : part.diagram.edges().size() + next - before.edges().size();
        if (at >= anew.diagram.edges().size())
            return std::nullopt;
        Edge edge = anew.diagram.edges()[at];
        edge.id = change.id();
        edge.name = change.before ? change.before->name : "e" + std::to_string(++next);
        edge.source = change.after->source;
        edge.target = change.after->target;
        out.edges.push_back({change.before, std::move(edge)});
    }
    return out;
}

}  // namespace stratoplan::mermaid
