#include "model/validate/report.h"

#include "model/base/text_util.h"

#include <algorithm>

namespace stratoplan {

void FindingBuilder::operator()(DiagCode code, std::vector<std::string> args,
                                const std::vector<int>& nodes, const std::vector<int>& edges,
                                std::optional<Fix> fix, std::optional<Severity> milder) const
{
    Finding finding;
    finding.diagnostic.code = code;
    finding.diagnostic.args = std::move(args);
    for (const int node : nodes)
        finding.diagnostic.nodes.push_back(context.node(node).id);
    for (const int edge : edges)
        finding.diagnostic.edges.push_back(context.edge(edge).id);
    finding.diagnostic.milder = milder;
    finding.fix = std::move(fix);
    report(std::move(finding));
}

namespace {

std::string filled(std::string phrase, const std::string& object)
{
    const std::size_t at = phrase.find("%1");
    return at == phrase.npos ? phrase : phrase.replace(at, 2, object);
}

}  // namespace

FixMaker::FixMaker(const RuleContext& context, std::string title, std::string object)
    : m_context(context)
    , m_fix{filled(title, object), title, std::move(object), {}}
    , m_nextNode(context.diagram().nextNodeId().value)
    , m_nextEdge(context.diagram().nextEdgeId().value)
{
}

NodeId FixMaker::idOf(int node) const
{
    if (node < 0)
        return {};
    if (node < m_context.size())
        return m_context.node(node).id;
    return m_added[static_cast<std::size_t>(node - m_context.size())];
}

/// Where a fix is only told of, one change that changes something will do.
bool FixMaker::isEnough()
{
    if (!m_context.onlyTells())
        return false;
    const auto does = [](const auto& changes) {
        return !changes.empty() && !changes.back().noop();
    };
    m_isEnough = m_isEnough || does(m_fix.diff.nodes) || does(m_fix.diff.edges);
    return m_isEnough;
}

Node& FixMaker::change(int node)
{
    std::vector<Change<Node>>& nodes = m_fix.diff.nodes;
    const auto [at, isNew] = m_changeOf.try_emplace(idOf(node), nodes.size());
    if (isNew)
        nodes.push_back({m_context.node(node), m_context.node(node)});
    return *nodes[at->second].after;
}

Edge& FixMaker::changeEdge(int edge)
{
    const EdgeId id = m_context.edge(edge).id;
    for (Change<Edge>& change : m_fix.diff.edges)
        if (change.id() == id)
            return *change.after;
    const Edge& before = m_context.edge(edge);
    m_fix.diff.edges.push_back({before, before});
    return *m_fix.diff.edges.back().after;
}

FixMaker& FixMaker::move(int node, int parent)
{
    if (isEnough())
        return *this;
    if (parent >= 0 && parent < m_context.size() && !m_context.node(parent).isContainer)
        change(parent).isContainer = true;
    Node& moved = change(node);
    moved.parent = idOf(parent);
    moved.placement.box.reset();
    return *this;
}

FixMaker& FixMaker::set(int node, std::string_view name, std::string value)
{
    if (isEnough())
        return *this;
    std::vector<Property>& properties = change(node).properties;
    const auto at = std::find_if(properties.begin(), properties.end(),
                                 [&](const Property& property) { return property.name == name; });
    if (value.empty()) {
        if (at != properties.end())
            properties.erase(at);
    } else if (at != properties.end()) {
        at->value = std::move(value);
        at->origin = Origin::Said;
    } else {
        properties.push_back({std::string(name), std::move(value), Origin::Said});
    }
    return *this;
}

FixMaker& FixMaker::retarget(int edge, int node)
{
    if (isEnough())
        return *this;
    Edge& changed = changeEdge(edge);
    changed.target = idOf(node);
    changed.bends.clear();
    changed.labelPlace.reset();
    return *this;
}

FixMaker& FixMaker::resource(int edge, int node)
{
    if (isEnough())
        return *this;
    Edge& changed = changeEdge(edge);
    changed.source = idOf(node);
    changed.bends.clear();
    changed.labelPlace.reset();
    return *this;
}

FixMaker& FixMaker::reverse(int edge)
{
    if (isEnough())
        return *this;
    Edge& changed = changeEdge(edge);
    std::swap(changed.source, changed.target);
    std::reverse(changed.bends.begin(), changed.bends.end());
    if (changed.labelPlace)
        changed.labelPlace->percent = 100 - changed.labelPlace->percent;
    return *this;
}

FixMaker& FixMaker::dotted(int edge)
{
    if (isEnough())
        return *this;
    changeEdge(edge).stroke = Stroke::Dotted;
    return *this;
}

FixMaker& FixMaker::relabel(int edge, std::string label)
{
    if (isEnough())
        return *this;
    changeEdge(edge).label = std::move(label);
    return *this;
}

FixMaker& FixMaker::rename(int node, std::string label)
{
    if (isEnough())
        return *this;
    change(node).label = std::move(label);
    return *this;
}

FixMaker& FixMaker::drop(int edge)
{
    if (isEnough())
        return *this;
    const EdgeId id = m_context.edge(edge).id;
    std::vector<Change<Edge>>& edges = m_fix.diff.edges;
    std::erase_if(edges, [&](const Change<Edge>& change) { return change.id() == id; });
    edges.push_back(
        {m_context.edge(edge), std::nullopt, edge > 0 ? m_context.edge(edge - 1).id : EdgeId{}});
    return *this;
}

FixMaker& FixMaker::dropNode(int node)
{
    const NodeId id = idOf(node);
    std::vector<Change<Node>>& nodes = m_fix.diff.nodes;
    std::erase_if(nodes, [&](const Change<Node>& change) { return change.id() == id; });
    nodes.push_back(
        {m_context.node(node), std::nullopt, node > 0 ? m_context.node(node - 1).id : NodeId{}});
    m_changeOf.clear();
    for (std::size_t i = 0; i < nodes.size(); ++i)
        m_changeOf.emplace(nodes[i].id(), i);
    return *this;
}

std::string FixMaker::freeName(std::string_view label) const
{
    const auto taken = [&](const std::string& name) {
        return m_context.diagram().nodeNamed(name) ||
               std::any_of(m_fix.diff.nodes.begin(), m_fix.diff.nodes.end(),
                           [&](const Change<Node>& change) {
                               return change.after && change.after->name == name;
                           });
    };
    std::string wanted = slug(label);
    if (wanted.empty())
        wanted = "node";
    std::string name = wanted;
    for (int number = 2; taken(name); ++number)
        name = wanted + "-" + std::to_string(number);
    return name;
}

int FixMaker::add(std::string_view kind, std::string label, int parent)
{
    if (parent >= 0 && parent < m_context.size() && !m_context.node(parent).isContainer)
        change(parent).isContainer = true;
    const Kind& known = m_context.catalog().kind(kind);
    Node node;
    node.id = {m_nextNode++};
    node.name = freeName(label);
    node.parent = idOf(parent);
    node.label = std::move(label);
    node.kind = known.id;
    node.kindOrigin = Origin::Said;
    if (!known.mermaidShape.empty())
        node.shape = known.mermaidShape;
    m_added.push_back(node.id);
    m_changeOf.emplace(node.id, m_fix.diff.nodes.size());
    m_fix.diff.nodes.push_back({std::nullopt, std::move(node)});
    return m_context.size() + static_cast<int>(m_added.size()) - 1;
}

const std::string& FixMaker::nameOf(int node)
{
    return change(node).name;
}

FixMaker& FixMaker::connect(int source, int target, std::string label, Stroke stroke)
{
    if (isEnough())
        return *this;
    Edge edge;
    edge.id = {m_nextEdge++};
    edge.name = m_context.diagram().nameForNew(edge.id);
    edge.source = idOf(source);
    edge.target = idOf(target);
    edge.label = std::move(label);
    edge.stroke = stroke;
    m_fix.diff.edges.push_back({std::nullopt, std::move(edge)});
    return *this;
}

std::optional<Fix> FixMaker::done()
{
    std::erase_if(m_fix.diff.nodes, [](const Change<Node>& change) { return change.noop(); });
    std::erase_if(m_fix.diff.edges, [](const Change<Edge>& change) { return change.noop(); });
    if (m_fix.diff.empty())
        return std::nullopt;
    return std::move(m_fix);
}

}  // namespace stratoplan
