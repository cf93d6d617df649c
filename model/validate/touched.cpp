#include "model/validate/touched.h"

#include <algorithm>

namespace stratoplan {
namespace {

/// Those that are not in the longest row of growing numbers: to call these moved explains the order
/// of all with the fewest moves.
std::vector<std::size_t> outOfRow(const std::vector<int>& places)
{
    if (std::ranges::is_sorted(places))
        return {};
    constexpr std::size_t kNone = static_cast<std::size_t>(-1);
    std::vector<std::size_t> lasts;  // of the best row of each length
    std::vector<std::size_t> before(places.size(), kNone);
    for (std::size_t i = 0; i < places.size(); ++i) {
        const auto at = std::ranges::lower_bound(lasts, places[i], {},
                                                 [&](std::size_t last) { return places[last]; });
        if (at != lasts.begin())
            before[i] = *(at - 1);
        if (at == lasts.end())
            lasts.push_back(i);
        else
            *at = i;
    }
    std::vector<char> inRow(places.size(), 0);
    for (std::size_t i = lasts.back(); i != kNone; i = before[i])
        inRow[i] = 1;
    std::vector<std::size_t> moved;
    for (std::size_t i = 0; i < places.size(); ++i)
        if (!inRow[i])
            moved.push_back(i);
    return moved;
}

/// The records that differ or moved, each as it was and as it is; null where it was or is not.
template <class Record, class Tell>
void compare(const Diagram& before, std::span<const Record> old, const Diagram& after,
             std::span<const Record> now, Tell tell)
{
    std::vector<int> places;
    std::vector<const Record*> stayed;
    for (const Record& record : now) {
        const int place = before.indexOf(record.id);
        if (place < 0) {
            tell(nullptr, &record);
            continue;
        }
        places.push_back(place);
        stayed.push_back(&record);
        if (const Record& was = old[static_cast<std::size_t>(place)]; was != record)
            tell(&was, &record);
    }
    if (stayed.size() < old.size())
        for (const Record& record : old)
            if (after.indexOf(record.id) < 0)
                tell(&record, nullptr);
    for (const std::size_t moved : outOfRow(places))
        tell(&old[static_cast<std::size_t>(places[moved])], stayed[moved]);
}

bool isEqual(const StatedProperties& a, const StatedProperties& b, NodeId id)
{
    const auto one = a.find(id);
    const auto two = b.find(id);
    return one != a.end() && two != b.end() && one->second == two->second;
}

/// Nodes by place, each once, in the order in which they were added.
class Marked {
public:
    explicit Marked(const RuleContext& context)
        : m_context(context), m_isMarked(static_cast<std::size_t>(context.size()), 0)
    {
    }

    void add(int node)
    {
        if (node < 0 || m_isMarked[static_cast<std::size_t>(node)])
            return;
        m_isMarked[static_cast<std::size_t>(node)] = 1;
        m_nodes.push_back(node);
    }
    void add(const std::vector<NodeId>& ids)
    {
        for (const NodeId id : ids)
            add(m_context.diagram().indexOf(id));
    }
    void addInside()
    {
        for (std::size_t i = 0; i < m_nodes.size(); ++i)
            for (const int child : m_context[m_nodes[i]].children)
                add(child);
    }
    /// What a line joins to those that are marked, and what holds all of them.
    void addAround()
    {
        const std::size_t count = m_nodes.size();
        for (std::size_t i = 0; i < count; ++i) {
            const int node = m_nodes[i];
            for (const int edge : m_context[node].out)
                add(m_context.target(edge));
            for (const int edge : m_context[node].in)
                add(m_context.source(edge));
            for (const int owner : m_context.owners(node))
                add(owner);
            for (const int member : m_context.joined(node))
                add(member);
        }
        for (std::size_t i = 0; i < m_nodes.size(); ++i)
            add(m_context[m_nodes[i]].parent);
    }

    const std::vector<int>& nodes() const { return m_nodes; }
    std::vector<int> inOrder() const
    {
        std::vector<int> sorted = m_nodes;
        std::ranges::sort(sorted);
        return sorted;
    }
    std::vector<int> edgesInOrder() const
    {
        std::vector<int> edges;
        for (const int node : m_nodes) {
            edges.insert(edges.end(), m_context[node].out.begin(), m_context[node].out.end());
            edges.insert(edges.end(), m_context[node].in.begin(), m_context[node].in.end());
        }
        std::ranges::sort(edges);
        edges.erase(std::unique(edges.begin(), edges.end()), edges.end());
        return edges;
    }

private:
    const RuleContext& m_context;
    std::vector<char> m_isMarked;
    std::vector<int> m_nodes;
};

NodeId idAt(const RuleContext& context, int node)
{
    return node < 0 ? NodeId{} : context.node(node).id;
}

/// Nodes that another frame, network, zone or region holds now.
void addRehoused(Marked& marked, const RuleContext& before, const RuleContext& after)
{
    using Facts = RuleContext::NodeFacts;
    for (int node = 0; node < after.size(); ++node) {
        const int was = before.diagram().indexOf(after.node(node).id);
        if (was < 0)
            continue;
        bool same = idAt(before, before.vpcOf(was)) == idAt(after, after.vpcOf(node));
        for (int Facts::*const fact :
             {&Facts::holder, &Facts::subnet, &Facts::vpc, &Facts::zone, &Facts::region})
            same = same && idAt(before, before[was].*fact) == idAt(after, after[node].*fact);
        if (!same)
            marked.add(node);
    }
}

void addMembers(Marked& marked, const RuleContext& before, const RuleContext& after)
{
    for (int node = 0; node < after.size(); ++node) {
        const int was = before.diagram().indexOf(after.node(node).id);
        if (!after.owners(node).empty() || !after.joined(node).empty() ||
            (was >= 0 && (!before.owners(was).empty() || !before.joined(was).empty())))
            marked.add(node);
    }
}

}  // namespace

Changes changesBetween(const Diagram& before, const Diagram& after,
                       const StatedProperties& statedBefore, const StatedProperties& statedAfter)
{
    Changes changes;
    constexpr std::size_t kFewEdges = 2;  // up to here rules take it for no connected drawing
    const std::size_t edges = before.edges().size();
    changes.everything =
        before.header().kind != after.header().kind ||
        (edges != after.edges().size() && std::min(edges, after.edges().size()) < kFewEdges);
    compare(before, before.nodes(), after, after.nodes(), [&](const Node* was, const Node* is) {
        changes.records.push_back(was ? was->id : is->id);
        if (was)
            changes.kinds.push_back(was->kind);
        const bool housed = was && is && was->parent == is->parent && was->kind == is->kind &&
                            was->isContainer == is->isContainer;
        if (!housed) {
            changes.structure = true;
            for (const Node* one : {was, is})
                if (one)
                    changes.parents.push_back(one->parent);
        }
        const auto owners = [](const Node& node) {
            const std::string* names = node.property("memberOf");
            return names ? *names : std::string();
        };
        changes.names =
            changes.names || !was || !is || was->name != is->name || owners(*was) != owners(*is);
    });
    compare(before, before.edges(), after, after.edges(), [&](const Edge* was, const Edge* is) {
        for (const Edge* one : {was, is})
            if (one) {
                changes.ends.push_back(one->source);
                changes.ends.push_back(one->target);
            }
    });
    for (const auto& [id, properties] : statedBefore)
        if (!isEqual(statedBefore, statedAfter, id))
            changes.records.push_back(id);
    for (const auto& [id, properties] : statedAfter)
        if (!statedBefore.contains(id))
            changes.records.push_back(id);
    return changes;
}

Touched touchedBy(const Changes& changes, const RuleContext& before, const RuleContext& after)
{
    Marked near(after);
    near.add(changes.records);
    near.add(changes.ends);
    if (changes.structure)
        addRehoused(near, before, after);
    if (changes.names)
        addMembers(near, before, after);
    near.addInside();
    near.add(changes.parents);
    near.addAround();
    near.addAround();

    Marked network(after);
    const auto addNetwork = [&](int vpc) {
        if (vpc < 0)
            return;
        network.add(vpc);
        for (const int member : after.membersOf(vpc))
            network.add(member);
    };
    for (const NodeId id : changes.records)
        if (const int was = before.diagram().indexOf(id); was >= 0)
            addNetwork(after.diagram().indexOf(idAt(before, before.vpcOf(was))));
    std::set<int> vpcs;
    for (const int node : near.nodes()) {
        network.add(node);
        vpcs.insert(after.vpcOf(node));
        if (after.is(node, "aws.vpc"))
            vpcs.insert(node);
    }
    for (const int vpc : vpcs)
        addNetwork(vpc);

    Touched touched{
        near.inOrder(), near.edgesInOrder(), network.inOrder(), network.edgesInOrder(), {}};
    std::set<const Kind*> kinds;
    for (const int node : near.nodes())
        kinds.insert(after[node].kind);
    for (const std::string& id : changes.kinds)
        kinds.insert(&after.catalog().kind(id));
    for (const Kind* kind : kinds) {
        touched.kinds.insert(kind->id);
        touched.kinds.insert(kind->base);
        touched.kinds.insert(kind->traits.begin(), kind->traits.end());
    }
    return touched;
}

}  // namespace stratoplan
