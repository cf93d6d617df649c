#include "canvas/accessible_canvas.h"
#include "canvas/canvas_parts.h"
#include "canvas/convert.h"
#include "canvas/label_editor.h"
#include "canvas/tools/label_gesture.h"
#include "model/edit/connect.h"
#include "model/edit/describe.h"

#include <QKeyEvent>
#include <QMetaMethod>

#include <algorithm>
#include <cmath>

namespace stratoplan::canvas {
namespace {

constexpr double kNudge = 8;

QString firstLine(const std::string& label)
{
    return qt(std::string_view(label).substr(0, label.find('\n')));
}

}  // namespace

QString CanvasParts::nameOf(NodeId id) const
{
    const Node* node = diagram().node(id);
    if (!node)
        return CanvasView::tr("the top level");
    return node->label.empty() ? qt(node->name) : firstLine(node->label);
}

QString CanvasParts::nameOf(EdgeId id) const
{
    const Edge* edge = diagram().edge(id);
    if (!edge)
        return {};
    const QString ends = CanvasView::tr("%1 to %2").arg(nameOf(edge->source), nameOf(edge->target));
    return edge->label.empty() ? ends : CanvasView::tr("%1, %2").arg(ends, firstLine(edge->label));
}

bool CanvasParts::editable()
{
    if (!document)
        return false;
    if (document->isEditable())
        return true;
    document->refuse(CanvasView::tr("This diagram is read-only: mend its text first."));
    return false;
}

bool CanvasParts::apply(const Diff& diff, const QString& text, EditKind kind)
{
    return document && document->apply(diff, text, kind);
}

void CanvasParts::select(const Selection& selection)
{
    if (selection == state.selection)
        return;
    state.selection = selection;
    if (document)
        document->closeRun();
    view.update();
    Q_EMIT view.selectionChanged();
    announceSelection(view);
}

void CanvasParts::selectAdded(const Diff& diff)
{
    Selection added;
    for (const Change<Node>& change : diff.nodes) {
        if (!change.before)
            added.nodes.push_back(change.id());
    }
    added.nodes = withoutNested(diagram(), added.nodes);
    select(added);
}

void CanvasParts::connectNodes(NodeId source, NodeId target)
{
    const Diff diff = stratoplan::connectNodes(diagram(), source, target);
    if (diff.empty() || !apply(diff, CanvasView::tr("Connect")))
        return;
    Selection made;
    for (const Change<Edge>& change : diff.edges)
        made.edges.push_back(change.id());
    select(made);
}

void CanvasParts::connectInRow(const std::vector<NodeId>& ends)
{
    Diagram work = diagram();
    Diff diff;
    for (std::size_t i = 1; i < ends.size(); ++i) {
        const Diff one = stratoplan::connectNodes(work, ends[i - 1], ends[i]);
        if (!one.empty() && work.apply(one).ok())
            diff = squashed(diff, one);
    }
    apply(diff, CanvasView::tr("Connect"));
}

NodeId CanvasParts::place(const NewNode& fresh, Point center, NodeId source, EdgeId onto,
                          Placement where)
{
    const Diff diff = placedNew(placing(), fresh, center, document->step(), source, onto, where);
    const QString label = qt(catalog().kind(fresh.kind).label);
    if (diff.empty() || !apply(diff, CanvasView::tr("Add %1").arg(label)))
        return {};
    selectAdded(diff);
    Q_EMIT view.kindPlaced(qt(fresh.kind));
    return state.selection.nodes.empty() ? NodeId{} : state.selection.nodes.front();
}

void CanvasParts::quickAdd(Point scene, NodeId source)
{
    if (!editable())
        return;
    if (view.isSignalConnected(QMetaMethod::fromSignal(&CanvasView::quickAddRequested))) {
        Q_EMIT view.quickAddRequested(view.mapToGlobal(transform.toView(scene).toPoint()), source,
                                      scene);
        return;
    }
    const NodeId container = containerAt(cache, scene, {});
    if (const NodeId made = place({.parent = container}, scene, source))
        rename(made);
}

void CanvasParts::rename(NodeId id)
{
    if (!diagram().node(id) || !editable())
        return;
    makeVisible(boundsOf({.nodes = {id}, .edges = {}}));
    delete editor;
    editor = new LabelEditor(*this, id);
}

void CanvasParts::rename(EdgeId id)
{
    if (!diagram().edge(id) || !editable())
        return;
    delete editor;
    editor = new LabelEditor(*this, id);
}

DropTarget CanvasParts::dropInto(NodeId container, const std::string& kind) const
{
    const Node* parent = diagram().node(container);
    const std::string parentKind = parent ? parent->kind : std::string();
    const QString what = qt(catalog().kind(kind).label);
    if (catalog().mayContain(parentKind, kind)) {
        return {.container = container,
                .isLegal = true,
                .text = parent ? CanvasView::tr("Into %1").arg(nameOf(container)) : QString()};
    }
    return {.container = container,
            .isLegal = false,
            .text = parent ? CanvasView::tr("%1 cannot stand in %2")
                                 .arg(what, qt(catalog().kind(parentKind).label))
                           : CanvasView::tr("%1 belongs into a container").arg(what)};
}

DropTarget CanvasParts::dropInto(NodeId container, const std::vector<NodeId>& nodes) const
{
    DropTarget drop{.container = container,
                    .isLegal = true,
                    .text = container ? CanvasView::tr("Move into %1").arg(nameOf(container))
                                      : CanvasView::tr("Move to the top level")};
    for (const NodeId id : nodes) {
        const Node* node = diagram().node(id);
        if (!node || node->parent == container)
            continue;
        if (const DropTarget one = dropInto(container, node->kind); !one.isLegal) {
            drop.isLegal = false;
            drop.text = one.text;
            break;
        }
    }
    return drop;
}

std::vector<Rect> CanvasParts::alignable(const std::vector<NodeId>& moved) const
{
    constexpr std::size_t kMost = 400;  // more in view than this, and guides say nothing any more
    std::vector<NodeId> without = moved;
    std::ranges::sort(without);
    std::vector<int> items;
    cache.itemsNear(transform.toScene(QRectF(view.rect())), items);
    std::vector<Rect> boxes;
    for (const int item : items) {
        if (!cache.isNode(item) || boxes.size() > kMost)
            break;
        const NodeId id = diagram().nodes()[static_cast<std::size_t>(item)].id;
        const NodePlace& place = layout().nodes[static_cast<std::size_t>(item)];
        if (!place.hidden && !std::ranges::binary_search(without, id))
            boxes.push_back(place.box);
    }
    return boxes;
}

SnapOptions CanvasParts::snapOptions(NodeId container, bool suspended) const
{
    SnapOptions options;
    options.step = document ? document->step() : Size{1, 1};
    options.guides = snapping && !suspended;
    options.grid = options.guides ? Size{kNudge, kNudge} : options.step;
    options.tolerance = 6 / transform.zoom;
    if (const int at = diagram().indexOf(container); at >= 0)
        options.origin = layout().nodes[static_cast<std::size_t>(at)].box.topLeft();
    return options;
}

void CanvasParts::nudge(Point by)
{
    if (!editable())
        return;
    const Size step = document->step();
    by = {by.x < 0   ? std::min(by.x, -step.width)
          : by.x > 0 ? std::max(by.x, step.width)
                     : 0,
          by.y < 0   ? std::min(by.y, -step.height)
          : by.y > 0 ? std::max(by.y, step.height)
                     : 0};
    std::vector<NodeId> free = state.selection.nodes;
    std::erase_if(free, [&](NodeId id) { return diagram().node(id)->placement.locked; });
    const Diff diff = placedNodes(placing(), free, by);
    apply(diff, CanvasView::tr("Nudge"), EditKind::Nudge);
}

bool CanvasParts::labelsMove()
{
    if (!editable())
        return false;
    if (document->block(document->currentIndex()).format != SourceFormat::Ascii)
        return true;
    document->refuse(CanvasView::tr(
        "In a text drawing the words of a line stand among its characters and cannot be moved."));
    return false;
}

void CanvasParts::nudgeLabel(Point by)
{
    const EdgeId id = state.selection.edges.front();
    const EdgePlace& place = layout().edges[static_cast<std::size_t>(diagram().indexOf(id))];
    if (!place.labelBox || !labelsMove())
        return;
    const Size step = document->step();
    const Point way{by.x * step.width, by.y * step.height};
    LabelPlace next = snappedPlace(place.route, place.labelBox->center() + way, step, false);
    const Diff diff = placedLabel(placing(), id, next);
    apply(diff, CanvasView::tr("Move label"), EditKind::Nudge);
}

void CanvasParts::jump(Point direction)
{
    if (state.selection.nodes.empty()) {
        walk(true);
        return;
    }
    const Node& from = *diagram().node(state.selection.nodes.back());
    const auto centerOf = [&](NodeId id) {
        return layout().nodes[static_cast<std::size_t>(diagram().indexOf(id))].box.center();
    };
    const Point start = centerOf(from.id);
    NodeId best;
    double least = 1e18;
    for (std::size_t i = 0; i < diagram().nodes().size(); ++i) {
        const Node& node = diagram().nodes()[i];
        // Neighbours, not what holds it or what it holds: Enter and Shift+Enter go there.
        if (node.id == from.id || layout().nodes[i].hidden || isOutside(node.id) ||
            node.isContainer != from.isContainer || diagram().isAncestor(node.id, from.id) ||
            diagram().isAncestor(from.id, node.id))
            continue;
        const Point way = centerOf(node.id) - start;
        const double along = way.x * direction.x + way.y * direction.y;
        const double aside = std::abs(way.x * direction.y) + std::abs(way.y * direction.x);
        if (along > 0 && along + 2 * aside < least) {
            least = along + 2 * aside;
            best = node.id;
        }
    }
    if (!best)
        return;
    select({.nodes = {best}, .edges = {}});
    state.focusNode = best;
    makeVisible(boundsOf({.nodes = {best}, .edges = {}}));
    Q_EMIT view.hoverChanged(nameOf(best));
}

bool CanvasParts::walk(bool forward)
{
    // Containers and what they hold in the order of the source, then the edges: as a reader would
    // say it.
    const auto nodes = diagram().nodes();
    const auto edges = diagram().edges();
    const int count = static_cast<int>(nodes.size() + edges.size());
    int at = -1;
    if (!state.selection.nodes.empty())
        at = diagram().indexOf(state.selection.nodes.back());
    else if (!state.selection.edges.empty())
        at = static_cast<int>(nodes.size()) + diagram().indexOf(state.selection.edges.back());
    else if (!forward)
        at = count;
    for (at += forward ? 1 : -1; at >= 0 && at < count; at += forward ? 1 : -1) {
        const bool isNode = at < static_cast<int>(nodes.size());
        if (cache.boundsOf(at).empty())
            continue;  // hidden in a collapsed container, or not drawn
        if (isNode ? isOutside(nodes[static_cast<std::size_t>(at)].id)
                   : isOutside(edges[static_cast<std::size_t>(at) - nodes.size()]))
            continue;
        Selection next;
        if (isNode)
            next.nodes = {nodes[static_cast<std::size_t>(at)].id};
        else
            next.edges = {edges[static_cast<std::size_t>(at) - nodes.size()].id};
        select(next);
        state.focusNode = isNode ? next.nodes.front() : NodeId{};
        state.focusEdge = isNode ? EdgeId{} : next.edges.front();
        makeVisible(boundsOf(next));
        Q_EMIT view.hoverChanged(isNode ? nameOf(next.nodes.front()) : nameOf(next.edges.front()));
        return true;
    }
    return false;
}

bool CanvasParts::key(QKeyEvent& event)
{
    if (moveKey(event))
        return true;
    const bool shift = event.modifiers().testFlag(Qt::ShiftModifier);
    const bool control = event.modifiers().testFlag(Qt::ControlModifier);
    const double far = shift ? 1 : kNudge;
    const auto arrow = [&](Point direction) {
        if (control)
            jump(direction);
        else if (!state.selection.nodes.empty())
            nudge(direction * far);
        else if (state.selection.edges.size() == 1)
            nudgeLabel(direction);
        else
            panBy((QPointF(direction.x, direction.y) * 48 * transform.ratio).toPoint());
        return true;
    };
    switch (event.key()) {
    case Qt::Key_Escape:
        if (gesture)
            cancel();
        else if (tool->cancel())
            view.update();
        else if (toolId != ToolId::Select)
            setTool(ToolId::Select);
        else if (!state.selection.empty())
            select({});
        else if (!leaveGroup())
            Q_EMIT view.escaped();
        return true;
    case Qt::Key_Left:
        return arrow({-1, 0});
    case Qt::Key_Right:
        return arrow({1, 0});
    case Qt::Key_Up:
        return arrow({0, -1});
    case Qt::Key_Down:
        return arrow({0, 1});
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (shift)
            view.removeHealing();
        else
            view.removeSelection();
        return true;
    case Qt::Key_F2:
        view.renameSelection();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (shift)
            view.selectParent();
        else if (state.selection.nodes.size() == 1 &&
                 !diagram().childrenOf(state.selection.nodes.front()).empty())
            view.selectFirstChild();
        else
            view.renameSelection();
        return true;
    case Qt::Key_A:
        if (control)
            shift ? view.selectNone() : view.selectAll();
        else
            quickAdd(view.sceneAt(last.view), {});
        return true;
    case Qt::Key_D:
        if (control)
            view.duplicateSelection();
        return control;
    case Qt::Key_E:
        if (control && shift)
            view.selectAllEdges();
        return control && shift;
    case Qt::Key_I:
        if (control && shift)
            view.selectAllNodes();
        return control && shift;
    case Qt::Key_C:
        if (control)
            return false;
        if (state.selection.nodes.size() > 1)
            view.connectSelection();
        else
            setTool(ToolId::Connect);
        return true;
    case Qt::Key_V:
        if (control)
            return false;
        setTool(ToolId::Select);
        return true;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        if (control)
            view.zoomIn();
        return control;
    case Qt::Key_Minus:
        if (control)
            view.zoomOut();
        return control;
    case Qt::Key_0:
        if (control)
            view.zoomToNormal();
        return control;
    case Qt::Key_Exclam:  // Shift+1 and Shift+2 on many layouts
        view.fitAll();
        return true;
    case Qt::Key_At:
        view.fitSelection();
        return true;
    case Qt::Key_1:
        if (shift)
            view.fitAll();
        return shift;
    case Qt::Key_2:
        if (shift)
            view.fitSelection();
        return shift;
    default:
        return false;
    }
}

}  // namespace stratoplan::canvas
