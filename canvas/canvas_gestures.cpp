#include "canvas/canvas_parts.h"
#include "canvas/convert.h"
#include "canvas/label_editor.h"
#include "canvas/tools/connect_tool.h"
#include "canvas/tools/place_tool.h"
#include "canvas/tools/select_tool.h"

#include <QApplication>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace stratoplan::canvas {
namespace {

constexpr double kDragThreshold = 3;
constexpr double kScrollZone = 28;    // px from the border where a drag scrolls
constexpr double kScrollSpeed = 0.5;  // px a tick for each px inside the zone

/// The pan tool: the left button does what the middle one does.
class PanTool final : public Tool {
public:
    using Tool::Tool;
    std::unique_ptr<Gesture> drag(const Pointer&, const Hit&) override { return nullptr; }
    void click(const Pointer&, const Hit&) override {}
    Qt::CursorShape cursor(const Hit&) const override { return Qt::OpenHandCursor; }
};

}  // namespace

Pointer CanvasParts::pointer(QPointF at, Qt::KeyboardModifiers modifiers) const
{
    return {.view = at, .scene = transform.toScene(at), .modifiers = modifiers, .space = spaceHeld};
}

void CanvasParts::press(const Pointer& at)
{
    endMotion();  // what is grabbed has to stand still
    if (keyPointer)
        cancel();
    last = at;
    pressed = at;
    pressedHit = hitAt(cache, transform, state, at.view);
    isPressed = true;
    state.focusNode = {};
    state.focusEdge = {};
    if (document)
        document->closeRun();
    tool->press(at, pressedHit);
}

void CanvasParts::move(const Pointer& at)
{
    last = at;
    if (!isPressed) {
        hover(at);
        return;
    }
    if (!gesture) {
        const QPointF way = at.view - pressed.view;
        if (std::hypot(way.x(), way.y()) < kDragThreshold)
            return;
        gesture = document ? tool->drag(pressed, pressedHit) : nullptr;
        if (!gesture) {
            isPressed = false;  // nothing to drag from here, and no click any more
            return;
        }
        state.hoverNode = {};
        state.hoverEdge = {};
    }
    drag(at);
}

void CanvasParts::drag(const Pointer& at)
{
    gesture->update(at);
    const QRectF room =
        QRectF(view.rect()).adjusted(kScrollZone, kScrollZone, -kScrollZone, -kScrollZone);
    if (!room.contains(at.view) && !m_scroll.isActive())
        m_scroll.start();
}

void CanvasParts::autoscroll()
{
    const QRectF room =
        QRectF(view.rect()).adjusted(kScrollZone, kScrollZone, -kScrollZone, -kScrollZone);
    if (!gesture || room.contains(last.view)) {
        m_scroll.stop();
        return;
    }
    const auto beyond = [](double at, double least, double most) {
        return at < least ? at - least : at > most ? at - most : 0;
    };
    const QPointF by(beyond(last.view.x(), room.left(), room.right()),
                     beyond(last.view.y(), room.top(), room.bottom()));
    panBy((by * kScrollSpeed * transform.ratio).toPoint());
    last.scene = transform.toScene(last.view);
    gesture->update(last);
}

void CanvasParts::release(const Pointer& at)
{
    last = at;
    m_scroll.stop();
    if (!isPressed)
        return;
    isPressed = false;
    if (gesture) {
        // Out of the member first: what it commits may start something else.
        const std::unique_ptr<Gesture> done = std::move(gesture);
        done->commit(at);
    } else {
        tool->click(at, pressedHit);
    }
    hover(at);
}

void CanvasParts::cancel()
{
    m_scroll.stop();
    isPressed = false;
    keyPointer.reset();
    if (gesture) {
        const std::unique_ptr<Gesture> undone = std::move(gesture);
        undone->cancel();
    }
    hidePlacing(*this);
}

void CanvasParts::hover(const Pointer& at)
{
    last = at;
    const Hit hit = hitAt(cache, transform, state, at.view);
    if (hit.node != state.hoverNode || hit.edge != state.hoverEdge) {
        state.hoverNode = hit.node;
        state.hoverEdge = hit.edge;
        Q_EMIT view.hoverChanged(hit.node   ? nameOf(hit.node)
                                 : hit.edge ? nameOf(hit.edge)
                                            : QString());
        view.update();
    }
    tool->hover(at, hit);
    updateCursor(hit);
}

void CanvasParts::updateCursor(const Hit& hit)
{
    const Qt::CursorShape shape = panning     ? Qt::ClosedHandCursor
                                  : spaceHeld ? Qt::OpenHandCursor
                                              : tool->cursor(hit);
    if (view.cursor().shape() != shape)
        view.setCursor(shape);
}

void CanvasParts::leave()
{
    if (isPressed)
        return;
    state.hoverNode = {};
    state.hoverEdge = {};
    if (toolId == ToolId::Place)
        hidePlacing(*this);
    Q_EMIT view.hoverChanged({});
    view.update();
}

void CanvasParts::keysChanged(Qt::KeyboardModifiers modifiers)
{
    last.modifiers = modifiers;
    last.space = spaceHeld;
    if (keyPointer)
        return;
    if (gesture)
        gesture->update(last);
    else
        updateCursor({});
}

void CanvasParts::toolTip(const QHelpEvent& event) const
{
    const Hit hit = hitAt(cache, transform, state, event.pos());
    QString text;
    if (const Node* node = diagram().node(hit.node)) {
        text = qt(node->label.empty() ? node->name : node->label);
        text += QLatin1Char('\n') + qt(catalog().kind(node->kind).label);
        if (node->link && !node->link->url.empty())
            text += QLatin1Char('\n') + qt(node->link->url);
        if (const auto found = problems.find(hit.node); found != problems.end())
            text +=
                QLatin1Char('\n') + CanvasView::tr("%n problem(s)", nullptr, found->second.count);
    } else if (hit.edge) {
        text = nameOf(hit.edge);
    }
    // Plain: a label is not ours and must not be read as rich text.
    if (text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(event.globalPos(),
                           QStringLiteral("<span style='white-space:pre-line'>%1</span>")
                               .arg(text.toHtmlEscaped()),
                           &view);
}

void CanvasParts::setTool(ToolId id)
{
    cancel();
    if (id == ToolId::Place && armedKind.empty())
        id = ToolId::Select;
    const bool changed = id != toolId;
    toolId = id;
    switch (id) {
    case ToolId::Select:
        tool = std::make_unique<SelectTool>(*this);
        break;
    case ToolId::Connect:
        tool = std::make_unique<ConnectTool>(*this);
        break;
    case ToolId::Place:
        tool = std::make_unique<PlaceTool>(*this, armedKind);
        break;
    case ToolId::Pan:
        tool = std::make_unique<PanTool>(*this);
        break;
    }
    if (id != ToolId::Place)
        armedKind.clear();
    updateCursor({});
    view.update();
    if (changed)
        Q_EMIT view.toolChanged(id);
}

}  // namespace stratoplan::canvas
