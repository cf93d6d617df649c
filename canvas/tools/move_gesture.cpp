#include "canvas/tools/move_gesture.h"

#include "canvas/preview_routes.h"

#include <algorithm>
#include <cmath>
#include <unordered_set>

namespace stratoplan::canvas {
namespace {

/// How long the pointer rests over another container before it takes what is dragged: nothing is
/// grouped by passing over it.
constexpr int kDwellMs = 160;

void shift(EdgePlace& place, Point delta)
{
    for (Point& point : place.route)
        point = point + delta;
    if (place.labelBox)
        place.labelBox = place.labelBox->translated(delta);
}

}  // namespace

MoveGesture::MoveGesture(CanvasParts& parts, const Pointer& start, bool copy)
    : m_parts(parts), m_start(start), m_copy(copy), m_from(parts.layout())
{
    const Diagram& diagram = parts.diagram();
    m_roots = withoutNested(diagram, parts.state.selection.nodes);
    std::erase_if(m_roots, [&](NodeId id) { return diagram.node(id)->placement.locked; });
    m_all = diagram.withDescendants(m_roots);
    const std::unordered_set<NodeId> moved(m_all.begin(), m_all.end());
    std::unordered_set<EdgeId> seen;
    for (const NodeId id : m_all) {
        m_nodes.push_back(static_cast<std::size_t>(diagram.indexOf(id)));
        for (const EdgeId edgeId : diagram.edgesAt(id)) {
            const Edge& edge = *diagram.edge(edgeId);
            if (moved.contains(edge.source) && moved.contains(edge.target) &&
                seen.insert(edgeId).second)
                m_inner.push_back(static_cast<std::size_t>(diagram.indexOf(edgeId)));
        }
    }
    for (const NodeId id : m_roots)
        m_box = m_box.united(m_from.nodes[static_cast<std::size_t>(diagram.indexOf(id))].box);
    if (!m_roots.empty()) {
        m_home = diagram.node(m_roots.front())->parent;
        m_oneHome = std::ranges::all_of(
            m_roots, [&](NodeId id) { return diagram.node(id)->parent == m_home; });
    }
    m_loose = m_roots.size() == 1 && diagram.edgesAt(m_roots.front()).empty() &&
              !diagram.node(m_roots.front())->isContainer;
    m_others = parts.alignable(m_all);
    m_shown = m_from;
    m_candidate = m_home;
    m_dwell.setSingleShot(true);
    m_dwell.setInterval(kDwellMs);
    QObject::connect(&m_dwell, &QTimer::timeout, &m_dwell, [this] { showTarget(m_candidate); });
    parts.state.isDragging = true;
    parts.status(CanvasView::tr("Move · Ctrl copies · Shift keeps to an axis · Alt suspends "
                                "snapping · Space keeps the container"));
}

void MoveGesture::update(const Pointer& pointer)
{
    m_parts.state.pointer = pointer.scene;
    m_copy = pointer.control();
    m_delta = snappedDelta(pointer);
    preview(m_delta);
    followTarget(pointer);
    followSplit(pointer);
    m_parts.repaintOverlay();
}

Point MoveGesture::snappedDelta(const Pointer& pointer)
{
    Point raw = pointer.scene - m_start.scene;
    const bool flat = std::abs(raw.x) >= std::abs(raw.y);
    const auto constrain = [&](Point& delta) {
        if (pointer.shift())
            (flat ? delta.y : delta.x) = 0;
    };
    constrain(raw);
    const NodeId container = m_target.value_or(m_oneHome ? m_home : NodeId{});
    Snapped snapped =
        snappedMove(m_box, raw, m_others, m_parts.snapOptions(container, pointer.alt()));
    constrain(snapped.delta);
    m_parts.state.guides = std::move(snapped.guides);
    return snapped.delta;
}

void MoveGesture::preview(Point delta)
{
    m_parts.state.ghosts.clear();
    if (m_copy) {
        m_parts.preview(m_from);
        for (const NodeId id : m_roots) {
            const auto index = static_cast<std::size_t>(m_parts.diagram().indexOf(id));
            m_parts.state.ghosts.push_back(
                {.box = m_from.nodes[index].box.translated(delta), .label = m_parts.nameOf(id)});
        }
        return;
    }
    for (const std::size_t index : m_nodes) {
        NodePlace& place = m_shown.nodes[index];
        place = m_from.nodes[index];
        place.box = place.box.translated(delta);
        if (!place.textBox.empty())
            place.textBox = place.textBox.translated(delta);
    }
    rerouteMoved(m_shown, m_parts.diagram(), m_parts.catalog(), m_roots);
    for (const std::size_t index : m_inner) {
        m_shown.edges[index] = m_from.edges[index];
        shift(m_shown.edges[index], delta);
    }
    m_parts.preview(m_shown);
}

void MoveGesture::followTarget(const Pointer& pointer)
{
    if (pointer.space) {
        m_candidate = m_home;
        m_target.reset();
        m_dwell.stop();
        m_parts.state.drop.reset();
        return;
    }
    const NodeId under = containerAt(m_parts.cache, pointer.scene, m_all);
    if (under == m_candidate)
        return;
    m_candidate = under;
    if (m_oneHome && under == m_home)
        showTarget(under);  // going home needs no thought
    else
        m_dwell.start();
}

void MoveGesture::followSplit(const Pointer& pointer)
{
    // What has lines of its own is only passing over others.
    const bool open = m_loose && !m_copy && !pointer.space;
    m_parts.state.split =
        open ? openEdgeAt(m_parts.cache, m_parts.transform, pointer.scene, m_all) : EdgeId{};
}

void MoveGesture::showTarget(NodeId container)
{
    m_dwell.stop();
    if (m_oneHome && container == m_home) {
        m_target.reset();
        m_parts.state.drop.reset();
    } else {
        m_target = container;
        m_parts.state.drop = m_parts.dropInto(container, m_roots);
    }
    m_parts.repaintOverlay();
}

void MoveGesture::commit(const Pointer& pointer)
{
    update(pointer);
    const std::optional<DropTarget> drop = m_parts.state.drop;
    const EdgeId onto = m_parts.state.split;
    clean();
    if (drop && !drop->isLegal && m_parts.dropPolicy == DropPolicy::Block) {
        m_parts.endPreview();
        m_parts.document->refuse(drop->text);
        return;
    }
    // The picture goes from the preview straight to the result, without a frame in between.
    const PlacingContext from{m_parts.diagram(), m_from, m_parts.catalog()};
    const Diff diff = m_copy ? placedCopies(from, m_roots, m_delta, m_target)
                             : placedNodes(from, m_roots, m_delta, m_target, onto);
    const QString text = m_copy ? CanvasView::tr("Copy")
                         : onto ? CanvasView::tr("Insert into a line")
                         : m_target && *m_target
                             ? CanvasView::tr("Move into %1").arg(m_parts.nameOf(*m_target))
                             : CanvasView::tr("Move");
    if (diff.empty() || !m_parts.apply(diff, text)) {
        m_parts.endPreview();
        return;
    }
    if (m_copy)
        m_parts.selectAdded(diff);
}

void MoveGesture::cancel()
{
    clean();
    m_parts.endPreview();
}

void MoveGesture::clean()
{
    m_dwell.stop();
    m_parts.state.isDragging = false;
    m_parts.state.guides.clear();
    m_parts.state.ghosts.clear();
    m_parts.state.drop.reset();
    m_parts.state.split = {};
    m_parts.status({});
    m_parts.repaintOverlay();
}

}  // namespace stratoplan::canvas
