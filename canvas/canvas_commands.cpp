#include "canvas/canvas_parts.h"
#include "canvas/canvas_view.h"
#include "canvas/convert.h"
#include "canvas/tidy.h"
#include "canvas/tools/place_tool.h"
#include "model/edit/connect.h"
#include "model/edit/move.h"
#include "model/edit/paste.h"
#include "model/edit/remove.h"

#include <algorithm>

/// What the canvas does on command: select, add, remove, connect.
namespace stratoplan::canvas {
namespace {

constexpr Point kDuplicateShift{24, 24};

/// All that can be selected: everything in the container that the canvas is about.
Selection takeable(const CanvasParts& parts)
{
    Selection all;
    for (const Node& node : parts.diagram().nodes()) {
        if (node.id != parts.state.group && !parts.isOutside(node.id))
            all.nodes.push_back(node.id);
    }
    for (const Edge& edge : parts.diagram().edges()) {
        if (!parts.isOutside(edge))
            all.edges.push_back(edge.id);
    }
    return all;
}

}  // namespace

NodeId CanvasView::addKind(const QString& kindId)
{
    if (!m_parts->editable())
        return {};
    const Diagram& diagram = m_parts->diagram();
    NodeId container;
    if (!selection().nodes.empty()) {
        container = selection().nodes.front();
        if (!diagram.node(container)->isContainer)
            container = diagram.node(container)->parent;
    }
    Point center = sceneAt(QRectF(rect()).center());
    if (const int at = diagram.indexOf(container); at >= 0)
        center = m_parts->layout().nodes[static_cast<std::size_t>(at)].box.center();
    return m_parts->place({.kind = utf8(kindId), .parent = container}, center);
}

NodeId CanvasView::addKindAt(const QString& kindId, Point scene)
{
    return m_parts->document ? placeAt(*m_parts, utf8(kindId), scene) : NodeId{};
}

NodeId CanvasView::addConnected(const QString& kindId, Point scene, NodeId source,
                                const QString& label)
{
    if (!m_parts->editable())
        return {};
    const EdgeId onto =
        source ? EdgeId{} : openEdgeAt(m_parts->cache, m_parts->transform, scene, {});
    return m_parts->place(
        {.kind = utf8(kindId), .label = utf8(label), .parent = containerAt(scene)}, scene, source,
        onto, source ? Placement::ByHand : Placement::ByLayout);
}

NodeId CanvasView::containerAt(Point scene) const
{
    return canvas::containerAt(m_parts->cache, scene, {});
}

void CanvasView::quickAddAtPointer()
{
    const QPointF at = m_parts->last.view;
    const bool inside = QRectF(rect()).contains(at) && underMouse();
    m_parts->quickAdd(sceneAt(inside ? at : QRectF(rect()).center()), {});
}

void CanvasView::selectAll()
{
    m_parts->select(takeable(*m_parts));
}

void CanvasView::selectNone()
{
    m_parts->select({});
}

void CanvasView::selectAllNodes()
{
    m_parts->select({.nodes = takeable(*m_parts).nodes, .edges = {}});
}

void CanvasView::selectAllEdges()
{
    m_parts->select({.nodes = {}, .edges = takeable(*m_parts).edges});
}

void CanvasView::selectParent()
{
    const Node* node =
        selection().nodes.empty() ? nullptr : m_parts->diagram().node(selection().nodes.front());
    if (node && node->parent)
        reveal({.nodes = {node->parent}, .edges = {}});
}

void CanvasView::selectFirstChild()
{
    if (selection().nodes.empty())
        return;
    const auto children = m_parts->diagram().childrenOf(selection().nodes.front());
    if (!children.empty())
        reveal({.nodes = {children.front()}, .edges = {}});
}

void CanvasView::removeSelection()
{
    if (selection().empty() || !m_parts->editable())
        return;
    Selection doomed = selection();
    std::erase_if(doomed.nodes,
                  [this](NodeId id) { return m_parts->diagram().node(id)->placement.locked; });
    if (doomed.empty())
        return m_parts->document->refuse(tr("Locked components stay: unlock them first."));
    m_parts->apply(removeElements(m_parts->diagram(), doomed.nodes, doomed.edges), tr("Delete"));
}

void CanvasView::removeHealing()
{
    if (selection().nodes.empty() || !m_parts->editable())
        return;
    m_parts->apply(removeHealed(m_parts->diagram(), std::vector<NodeId>(selection().nodes)),
                   tr("Delete and reconnect"));
}

void CanvasView::resetRoutes()
{
    if (!m_parts->editable())
        return;
    Diff whole;
    for (const EdgeId id : selection().edges)
        whole = squashed(whole, resetRoute(m_parts->diagram(), id));
    m_parts->apply(whole, tr("Reset route"));
}

void CanvasView::toggleCollapsed()
{
    if (!m_parts->editable())
        return;
    Diff whole;
    for (const NodeId id : selection().nodes) {
        if (const Node* node = m_parts->diagram().node(id))
            whole =
                squashed(whole, setCollapsed(m_parts->diagram(), id, !node->placement.collapsed));
    }
    m_parts->apply(whole, tr("Collapse or expand"));
}

void CanvasView::toggleLocked()
{
    if (!m_parts->editable())
        return;
    const std::vector<NodeId> nodes = selection().nodes;
    const bool all = std::ranges::all_of(
        nodes, [&](NodeId id) { return m_parts->diagram().node(id)->placement.locked; });
    m_parts->apply(setLocked(m_parts->diagram(), nodes, !all), all ? tr("Unlock") : tr("Lock"));
}

void CanvasView::toggleFocusGroup()
{
    m_parts->toggleGroup();
}

void CanvasView::moveByKeys()
{
    m_parts->beginKeyMove();
}

void CanvasView::tidy()
{
    if (!m_parts->editable())
        return;
    std::vector<NodeId> containers;
    for (const NodeId id : selection().nodes) {
        if (m_parts->diagram().node(id)->isContainer)
            containers.push_back(id);
    }
    if (containers.empty() && m_parts->state.group)
        containers = {m_parts->state.group};
    m_parts->apply(placedTidy(m_parts->placing(), m_parts->document->step(), containers),
                   tr("Tidy"));
}

void CanvasView::shrinkToContent()
{
    if (m_parts->editable())
        m_parts->apply(placedShrunk(m_parts->placing(), selection().nodes),
                       tr("Shrink to content"));
}

Diff CanvasView::resizedLike(NodeId key, const std::vector<NodeId>& nodes) const
{
    return placedLike(m_parts->placing(), key, nodes);
}

void CanvasView::duplicateSelection()
{
    if (selection().nodes.empty() || !m_parts->editable())
        return;
    const Diagram& diagram = m_parts->diagram();
    const std::vector<NodeId> roots = withoutNested(diagram, selection().nodes);
    // In a free diagram the layout finds the place, and the diagram stays free.
    const Diff diff = diagram.header().arranged
                          ? placedCopies(m_parts->placing(), roots, kDuplicateShift)
                          : duplicateNodes(diagram, roots, {});
    if (!diff.empty() && m_parts->apply(diff, tr("Duplicate")))
        m_parts->selectAdded(diff);
}

void CanvasView::renameSelection()
{
    if (selection().nodes.size() == 1)
        m_parts->rename(selection().nodes.front());
    else if (selection().nodes.empty() && selection().edges.size() == 1)
        m_parts->rename(selection().edges.front());
}

void CanvasView::connectSelection()
{
    if (selection().nodes.size() < 2 || !m_parts->editable())
        return;
    const std::vector<NodeId> ends = selection().nodes;
    m_parts->connectInRow(ends);
}

}  // namespace stratoplan::canvas
