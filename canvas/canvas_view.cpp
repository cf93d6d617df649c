#include "canvas/canvas_view.h"

#include "canvas/accessible_canvas.h"
#include "canvas/canvas_parts.h"
#include "canvas/convert.h"
#include "canvas/label_editor.h"
#include "canvas/mini_map.h"
#include "canvas/tools/place_tool.h"
#include "canvas/zoom_pill.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace stratoplan::canvas {
namespace {

constexpr double kZoomStep = 1.25;
constexpr double kWheelNotch = 120;  // eighths of a degree
constexpr double kLineHeight = 48;   // px that one notch scrolls

/// The parts, once Qt knows how to describe the canvas: naming the first child already asks for it.
std::unique_ptr<CanvasParts> madeParts(CanvasView& view)
{
    static const bool installed = [] {
        QAccessible::installFactory(&AccessibleCanvas::make);
        return true;
    }();
    Q_UNUSED(installed);
    return std::make_unique<CanvasParts>(view);
}

}  // namespace

CanvasView::CanvasView(QWidget* parent) : QWidget(parent), m_parts(madeParts(*this))
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAcceptDrops(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAttribute(Qt::WA_InputMethodEnabled, false);
    setMinimumSize(160, 120);
    setAccessibleName(tr("Diagram"));
}

CanvasView::~CanvasView() = default;

void CanvasView::setDocument(Document* document)
{
    m_parts->setDocument(document);
}
Document* CanvasView::document() const
{
    return m_parts->document;
}
void CanvasView::setTheme(const Theme& theme)
{
    m_parts->setTheme(theme);
}
const Theme& CanvasView::theme() const
{
    return *m_parts->theme;
}
void CanvasView::setDropPolicy(DropPolicy policy)
{
    m_parts->dropPolicy = policy;
}
void CanvasView::setSnapping(bool on)
{
    m_parts->snapping = on;
}
void CanvasView::setMotion(bool on)
{
    m_parts->motion = on;
}

void CanvasView::setGridShown(bool shown)
{
    m_parts->grid = shown;
    m_parts->buffer.invalidate();
    update();
}

void CanvasView::setMiniMapShown(bool shown)
{
    m_parts->miniMap->setWanted(shown);
}

const std::vector<Membership>& CanvasView::memberships() const
{
    return m_parts->memberships;
}
void CanvasView::setMembershipsShown(bool shown)
{
    m_parts->membershipsShown = shown;
    update();
}
void CanvasView::setMarksShown(bool shown)
{
    m_parts->marksShown = shown;
    m_parts->zoomPill->setVisible(shown);
    update();
}
bool CanvasView::areMarksShown() const
{
    return m_parts->marksShown;
}
bool CanvasView::isMembershipShown(const std::string& key) const
{
    return m_parts->membershipsShown && !m_parts->hiddenMemberships.contains(key);
}
void CanvasView::setMembershipShown(const std::string& key, bool shown)
{
    if (shown)
        m_parts->hiddenMemberships.erase(key);
    else
        m_parts->hiddenMemberships.insert(key);
    update();
}

NodeId CanvasView::focusedGroup() const
{
    return m_parts->state.group;
}

ToolId CanvasView::tool() const
{
    return m_parts->toolId;
}
void CanvasView::setTool(ToolId tool)
{
    m_parts->setTool(tool);
}

void CanvasView::armPlace(const QString& kindId)
{
    m_parts->armedKind = utf8(kindId);
    m_parts->setTool(ToolId::Place);
}

const Selection& CanvasView::selection() const
{
    return m_parts->state.selection;
}
void CanvasView::setSelection(const Selection& selection)
{
    m_parts->select(selection);
}

void CanvasView::reveal(const Selection& selection)
{
    m_parts->select(selection);
    m_parts->makeVisible(m_parts->boundsOf(selection));
}

void CanvasView::setSearchHits(const std::vector<NodeId>& hits, NodeId current)
{
    m_parts->state.hits = hits;
    m_parts->state.currentHit = current;
    if (current)
        m_parts->makeVisible(m_parts->boundsOf({.nodes = {current}, .edges = {}}));
    update();
}

double CanvasView::zoom() const
{
    return m_parts->transform.zoom;
}

void CanvasView::setZoom(double zoom)
{
    m_parts->zoomAt(QRectF(rect()).center(), zoom, false);
}

const ViewTransform& CanvasView::viewTransform() const
{
    return m_parts->transform;
}

void CanvasView::showAt(double zoom, Point center)
{
    m_parts->showAt(zoom, center);
}

void CanvasView::fitFirst()
{
    m_parts->fitFirst();
}

QRectF CanvasView::viewRectOf(NodeId id) const
{
    const int at = m_parts->diagram().indexOf(id);
    if (at < 0 || m_parts->layout().nodes[static_cast<std::size_t>(at)].hidden)
        return {};
    return m_parts->transform.toView(m_parts->layout().nodes[static_cast<std::size_t>(at)].box);
}

QRectF CanvasView::viewTitleRectOf(NodeId id) const
{
    const int at = m_parts->diagram().indexOf(id);
    return at < 0 ? QRectF()
                  : m_parts->transform.toView(
                        m_parts->layout().nodes[static_cast<std::size_t>(at)].textBox);
}

QPointF CanvasView::viewPointOf(EdgeId id) const
{
    const int at = m_parts->diagram().indexOf(id);
    if (at < 0)
        return {};
    const EdgePlace& place = m_parts->layout().edges[static_cast<std::size_t>(at)];
    return m_parts->transform.toView(place.labelBox ? place.labelBox->center()
                                                    : middleOf(place.route));
}

Point CanvasView::sceneAt(QPointF view) const
{
    return m_parts->transform.toScene(view);
}

NodeId CanvasView::nodeAt(QPointF view) const
{
    const std::vector<Hit> hits = hitsAt(m_parts->cache, m_parts->transform, view);
    return hits.empty() ? NodeId{} : hits.front().node;
}

EdgeId CanvasView::edgeAt(QPointF view) const
{
    const std::vector<Hit> hits = hitsAt(m_parts->cache, m_parts->transform, view);
    return hits.empty() ? EdgeId{} : hits.front().edge;
}

bool CanvasView::isEditingLabel() const
{
    return m_parts->editor != nullptr;
}

void CanvasView::commitLabel()
{
    if (m_parts->editor)
        m_parts->editor->commit();
}

void CanvasView::zoomIn()
{
    setZoom(zoom() * kZoomStep);
}
void CanvasView::zoomOut()
{
    setZoom(zoom() / kZoomStep);
}
void CanvasView::zoomToNormal()
{
    setZoom(1);
}

void CanvasView::fitAll()
{
    const Size size = m_parts->layout().size;
    m_parts->fit({0, 0, size.width, size.height}, 2);
}

void CanvasView::fitSelection()
{
    if (selection().empty())
        fitAll();
    else
        m_parts->fit(m_parts->boundsOf(selection()), 2);
}

void CanvasView::cancelGesture()
{
    m_parts->cancel();
}

bool CanvasView::event(QEvent* event)
{
    switch (event->type()) {
    case QEvent::ToolTip: {
        const auto* help = static_cast<QHelpEvent*>(event);
        m_parts->toolTip(*help);
        return true;
    }
    case QEvent::NativeGesture: {
        const auto* gesture = static_cast<QNativeGestureEvent*>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            m_parts->zoomAt(gesture->position(), zoom() * (1 + gesture->value()), true);
            return true;
        }
        break;
    }
    case QEvent::ShortcutOverride: {
        // Arrows, Delete and letters are the canvas's own while it has the focus.
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool plain = (key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == 0;
        if (plain && (key->key() == Qt::Key_Space || key->key() == Qt::Key_Escape)) {
            event->accept();
            return true;
        }
        break;
    }
    default:
        break;
    }
    return QWidget::event(event);
}

void CanvasView::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    m_parts->paint(painter, event->rect());
}

void CanvasView::resizeEvent(QResizeEvent*)
{
    m_parts->resized();
}

void CanvasView::mousePressEvent(QMouseEvent* event)
{
    if (m_parts->editor)
        m_parts->editor->commit();
    const bool left = event->button() == Qt::LeftButton;
    if (event->button() == Qt::MiddleButton ||
        (left && (m_parts->spaceHeld || m_parts->toolId == ToolId::Pan))) {
        m_parts->panning = true;
        m_parts->panFrom = event->position();
        m_parts->panScroll = m_parts->transform.scroll;
        m_parts->updateCursor({});
    } else if (left) {
        m_parts->press(m_parts->pointer(event->position(), event->modifiers()));
    }
}

void CanvasView::mouseMoveEvent(QMouseEvent* event)
{
    if (m_parts->panning) {
        const QPointF way = (m_parts->panFrom - event->position()) * m_parts->transform.ratio;
        m_parts->panBy(m_parts->panScroll + way.toPoint() - m_parts->transform.scroll);
        return;
    }
    m_parts->move(m_parts->pointer(event->position(), event->modifiers()));
}

void CanvasView::mouseReleaseEvent(QMouseEvent* event)
{
    if (m_parts->panning) {
        m_parts->panning = false;
        m_parts->updateCursor({});
    } else if (event->button() == Qt::LeftButton) {
        m_parts->release(m_parts->pointer(event->position(), event->modifiers()));
    }
}

void CanvasView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const Pointer at = m_parts->pointer(event->position(), event->modifiers());
    m_parts->tool->doubleClick(at,
                               hitAt(m_parts->cache, m_parts->transform, m_parts->state, at.view));
}

void CanvasView::wheelEvent(QWheelEvent* event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        const double notches = event->angleDelta().y() / kWheelNotch;
        m_parts->zoomAt(event->position(), zoom() * std::pow(kZoomStep, notches), true);
    } else {
        QPointF by = event->pixelDelta();
        if (by.isNull())
            by = QPointF(event->angleDelta()) / kWheelNotch * kLineHeight;
        if (event->modifiers().testFlag(Qt::ShiftModifier) && by.x() == 0)
            by = by.transposed();
        m_parts->panBy((-by * m_parts->transform.ratio).toPoint());
    }
    event->accept();
}

void CanvasView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space) {
        if (!event->isAutoRepeat()) {
            m_parts->spaceHeld = true;
            m_parts->keysChanged(event->modifiers());
        }
        return;
    }
    if (!m_parts->key(*event)) {
        m_parts->keysChanged(event->modifiers());
        QWidget::keyPressEvent(event);
    }
}

void CanvasView::keyReleaseEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat())
        m_parts->spaceHeld = false;
    m_parts->keysChanged(event->modifiers());
    QWidget::keyReleaseEvent(event);
}

void CanvasView::focusInEvent(QFocusEvent* event)
{
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason) {
        if (selection().empty())
            m_parts->walk(event->reason() == Qt::TabFocusReason);
        else if (!selection().nodes.empty())
            m_parts->state.focusNode = selection().nodes.front();
    }
    update();
}

void CanvasView::focusOutEvent(QFocusEvent* event)
{
    if (m_parts->document)
        m_parts->document->closeRun();
    m_parts->spaceHeld = false;
    if (event->reason() == Qt::ActiveWindowFocusReason)
        m_parts->cancel();
    update();
}

bool CanvasView::focusNextPrevChild(bool next)
{
    return m_parts->walk(next) || QWidget::focusNextPrevChild(next);
}

void CanvasView::leaveEvent(QEvent*)
{
    m_parts->leave();
}

void CanvasView::contextMenuEvent(QContextMenuEvent* event)
{
    if (event->reason() == QContextMenuEvent::Mouse) {
        const Hit hit = hitAt(m_parts->cache, m_parts->transform, m_parts->state, event->pos());
        const bool selected =
            hit.node ? selection().contains(hit.node) : selection().contains(hit.edge);
        if (!selected) {
            Selection under;
            if (hit.node)
                under.nodes = {hit.node};
            else if (hit.edge)
                under.edges = {hit.edge};
            m_parts->select(under);
        }
    }
    Q_EMIT contextMenuRequested(event->globalPos());
}

void CanvasView::dragEnterEvent(QDragEnterEvent* event)
{
    if (m_parts->document && event->mimeData()->hasFormat(QLatin1String(kKindMimeType)))
        event->acceptProposedAction();
}

void CanvasView::dragMoveEvent(QDragMoveEvent* event)
{
    const QByteArray kind = event->mimeData()->data(QLatin1String(kKindMimeType));
    showPlacing(*m_parts, kind.toStdString(), sceneAt(event->position()));
    event->acceptProposedAction();
}

void CanvasView::dragLeaveEvent(QDragLeaveEvent*)
{
    hidePlacing(*m_parts);
}

void CanvasView::dropEvent(QDropEvent* event)
{
    const QByteArray kind = event->mimeData()->data(QLatin1String(kKindMimeType));
    showPlacing(*m_parts, kind.toStdString(), sceneAt(event->position()));
    if (placeAt(*m_parts, kind.toStdString(), sceneAt(event->position()))) {
        event->acceptProposedAction();
        setFocus(Qt::MouseFocusReason);
    }
}

}  // namespace stratoplan::canvas
