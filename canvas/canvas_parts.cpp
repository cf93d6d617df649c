#include "canvas/canvas_parts.h"

#include "canvas/breadcrumb.h"
#include "canvas/convert.h"
#include "canvas/label_editor.h"
#include "canvas/mini_map.h"
#include "canvas/motion.h"
#include "canvas/tools/select_tool.h"
#include "canvas/zoom_pill.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace stratoplan::canvas {
namespace {

constexpr int kSharpenMs = 70;  // pause after which a zoom gesture has ended
constexpr int kScrollMs = 16;
constexpr int kMotionMs = 240;  // of a re-layout; source: visual.md, Motion
/// A frame that is painted quicker than this is painted sharp at once while zooming.
constexpr double kQuickFrameMs = 9;
constexpr double kLeastZoom = 0.02;
constexpr double kMostZoom = 8;
constexpr double kFitMargin = 32;
/// From here on names can be made out: 13 px letters are drawn with 4.5 px. Source: looked at.
constexpr double kReadableZoom = 0.35;
constexpr double kKeptInView = 64;  // px of the picture that panning cannot push out

}  // namespace

CanvasParts::CanvasParts(CanvasView& owner)
    : view(owner)
    , theme(&lightTheme())
    , tool(std::make_unique<SelectTool>(*this))
    , miniMap(new MiniMap(*this, owner))
    , breadcrumb(new Breadcrumb(*this, owner))
    , zoomPill(new ZoomPill(*this, owner))
{
    buffer.setBackground(qt(theme->canvas));
    m_sharpen.setSingleShot(true);
    m_sharpen.setInterval(kSharpenMs);
    QObject::connect(&m_sharpen, &QTimer::timeout, &view, [this] {
        m_draft = false;
        view.update();
    });
    m_motion.setInterval(kScrollMs);
    QObject::connect(&m_motion, &QTimer::timeout, &view, [this] { stepMotion(); });
    m_scroll.setInterval(kScrollMs);
    QObject::connect(&m_scroll, &QTimer::timeout, &view, [this] { autoscroll(); });
}

CanvasParts::~CanvasParts() = default;

const Diagram& CanvasParts::diagram() const
{
    static const Diagram none;
    return document ? document->diagram() : none;
}

const Catalog& CanvasParts::catalog() const
{
    return document ? document->catalog() : builtInCatalog();
}

PlacingContext CanvasParts::placing() const
{
    return {diagram(), document->layout(), catalog()};
}

void CanvasParts::setDocument(Document* shown)
{
    cancel();
    if (editor)
        editor->commit();
    if (document)
        document->disconnect(&view);
    document = shown;
    m_kept.clear();
    m_shownIndex = -1;
    if (shown) {
        cache.setStyle(shown->catalog(), *theme);
        QObject::connect(
            shown, &Document::changed, &view,
            [this](const Diff& diff, Document::Reason reason) { follow(diff, reason); });
        QObject::connect(shown, &Document::diagramChanged, &view, [this] { showDiagram(); });
        QObject::connect(shown, &Document::layoutChanged, &view, [this] { followLayout(); });
        QObject::connect(shown, &Document::findingsChanged, &view, [this] { refreshProblems(); });
    }
    showDiagram();
}

void CanvasParts::showDiagram()
{
    cancel();
    m_motion.stop();
    if (editor)
        editor->commit();
    if (m_shownIndex >= 0)
        m_kept[m_shownIndex] = transform;
    m_shownIndex = document ? document->currentIndex() : -1;
    cache.reset();
    state = {};
    breadcrumb->refresh();
    buffer.invalidate();
    const auto kept = m_kept.find(m_shownIndex);
    m_fitPending = kept == m_kept.end();
    if (!m_fitPending)
        transform = kept->second;
    refresh(nullptr);
    refreshProblems();
    Q_EMIT view.selectionChanged();
}

void CanvasParts::setTheme(const Theme& shown)
{
    theme = &shown;
    cache.setStyle(catalog(), shown);
    buffer.setBackground(qt(shown.canvas));
    buffer.invalidate();
    miniMap->refresh();
    breadcrumb->update();
    zoomPill->update();
    view.update();
}

void CanvasParts::refresh(const Diff* diff)
{
    if (!document) {
        cache.reset();
        buffer.invalidate();
    } else {
        damage(cache.sync(document->diagram(), document->layout(), diff, document->edgeCuts()));
    }
    refreshMemberships();
    if (m_fitPending && document && view.width() > 0 &&
        (document->isLayoutCurrent() || layout().size.width > 0)) {
        m_fitPending = false;
        fitFirst();
    }
    miniMap->refresh();
    view.update();
}

void CanvasParts::damage(const std::vector<Rect>& rects)
{
    for (const Rect& rect : rects)
        buffer.damage(transform, rect);
}

void CanvasParts::preview(const Layout& layout)
{
    damage(cache.sync(diagram(), layout, nullptr));
    view.update();
}

void CanvasParts::endPreview()
{
    if (document)
        refresh(nullptr);
}

void CanvasParts::followLayout()
{
    if (gesture || !document)
        return;
    // What is shown is parallel to the new layout: the picture followed the edit at once.
    const bool known = cache.nodeCount() == static_cast<int>(document->layout().nodes.size()) &&
                       cache.edgeCount() == static_cast<int>(document->layout().edges.size());
    const int moved = motion && known && !m_fitPending && view.isVisible()
                          ? movedCount(cache.layout(), document->layout())
                          : 0;
    if (moved == 0 || moved > kMostMoving)
        return refresh(nullptr);
    m_setOut = cache.layout();
    m_underway.start();
    m_motion.start();
    stepMotion();
}

void CanvasParts::stepMotion()
{
    const double part = static_cast<double>(m_underway.elapsed()) / kMotionMs;
    if (part >= 1 || gesture || !document ||
        m_setOut.nodes.size() != document->layout().nodes.size() ||
        m_setOut.edges.size() != document->layout().edges.size())
        return endMotion();
    preview(between(m_setOut, document->layout(), eased(part)));
}

void CanvasParts::endMotion()
{
    if (!m_motion.isActive())
        return;
    m_motion.stop();
    if (document && !gesture)
        refresh(nullptr);
}

void CanvasParts::refreshProblems()
{
    problems.clear();
    if (document && document->currentIndex() >= 0) {
        for (const Finding& finding : document->findings(document->currentIndex())) {
            const Severity severity = severityOf(finding.diagnostic);
            for (const NodeId id : finding.diagnostic.nodes) {
                const auto [at, fresh] = problems.try_emplace(id, Problem{severity, 0});
                at->second.severity = std::min(at->second.severity, severity);  // worst first
                ++at->second.count;
            }
        }
    }
    miniMap->refresh();
    view.update();
}

void CanvasParts::follow(const Diff& diff, Document::Reason reason)
{
    if (gesture)
        cancel();
    m_motion.stop();
    refresh(&diff);
    dropUnknown();
    if (reason == Document::Reason::Edit)
        return;
    if (!diff.header)  // an arrangement touches everything, which is no selection
        select(cameBack(diff));
}

/// After undo and redo: what came back or changed. What only moved with it is selected where
/// nothing else is.
Selection CanvasParts::cameBack(const Diff& diff) const
{
    Selection changed;
    for (const Change<Node>& change : diff.nodes) {
        if (!change.after)
            continue;
        Node asBefore = *change.after;
        if (change.before)
            asBefore.placement = change.before->placement;
        if (!change.before || asBefore != *change.before)
            changed.nodes.push_back(change.id());
    }
    for (const Change<Edge>& change : diff.edges) {
        if (!change.after || !changed.nodes.empty())
            continue;
        Edge asBefore = *change.after;
        if (change.before) {
            asBefore.bends = change.before->bends;
            asBefore.labelPlace = change.before->labelPlace;
        }
        if (!change.before || asBefore != *change.before)
            changed.edges.push_back(change.id());
    }
    if (!changed.empty())
        return changed;
    for (const NodeId id : diff.touchedNodes()) {
        if (diagram().node(id))
            changed.nodes.push_back(id);
    }
    for (const EdgeId id : diff.touchedEdges()) {
        if (diagram().edge(id) && changed.nodes.empty())
            changed.edges.push_back(id);
    }
    return changed;
}

void CanvasParts::dropUnknown()
{
    Selection kept = state.selection;
    std::erase_if(kept.nodes, [&](NodeId id) { return !diagram().node(id); });
    std::erase_if(kept.edges, [&](EdgeId id) { return !diagram().edge(id); });
    if (const Node* group = diagram().node(state.group); !group || !group->isContainer)
        state.group = {};
    breadcrumb->refresh();
    if (!diagram().node(state.hoverNode))
        state.hoverNode = {};
    if (!diagram().edge(state.hoverEdge))
        state.hoverEdge = {};
    select(kept);
}

// Where it is shown.

ViewTransform CanvasParts::limited(ViewTransform next) const
{
    const Size size = layout().size;
    if (size.width <= 0 || size.height <= 0)
        return next;
    const auto keep = [&](int scroll, double length, int room) {
        const double margin = kKeptInView * next.ratio;
        const double least = margin - room * next.ratio;
        const double most = length * next.scale() - margin;
        return static_cast<int>(
            std::clamp<double>(scroll, std::min(least, most), std::max(least, most)));
    };
    next.scroll = {keep(next.scroll.x(), size.width, view.width()),
                   keep(next.scroll.y(), size.height, view.height())};
    return next;
}

void CanvasParts::setTransform(const ViewTransform& next)
{
    const ViewTransform wanted = limited(next);
    if (wanted == transform)
        return;
    const bool zoomed = wanted.zoom != transform.zoom;
    transform = wanted;
    if (editor)
        editor->follow();
    miniMap->update();
    miniMap->place();
    zoomPill->update();
    view.update();
    if (zoomed)
        Q_EMIT view.zoomChanged(transform.zoom);
}

void CanvasParts::zoomAt(QPointF at, double zoom, bool isGesture)
{
    zoom = std::clamp(zoom, kLeastZoom, kMostZoom);
    if (std::abs(zoom - 1) < 0.02)
        zoom = 1;  // 100 % is where it is crisp: hard to miss
    if (isGesture && m_fullFrameMs > kQuickFrameMs) {
        m_draft = true;
        m_sharpen.start();
    }
    setTransform(transform.zoomedAt(at, zoom));
}

void CanvasParts::panBy(QPoint device)
{
    ViewTransform next = transform;
    next.scroll += device;
    setTransform(next);
}

void CanvasParts::fit(const Rect& scene, double mostZoom)
{
    if (scene.empty() || view.width() < 2 || view.height() < 2)
        return;
    const double zoom = std::clamp(std::min((view.width() - 2 * kFitMargin) / scene.width,
                                            (view.height() - 2 * kFitMargin) / scene.height),
                                   kLeastZoom, mostZoom);
    showAt(zoom, scene.center());
}

void CanvasParts::showAt(double zoom, Point center)
{
    m_fitPending = false;
    ViewTransform next = transform;
    next.zoom = std::clamp(zoom, kLeastZoom, kMostZoom);
    center = center * next.scale();
    next.scroll = {static_cast<int>(std::lround(center.x - view.width() * next.ratio / 2)),
                   static_cast<int>(std::lround(center.y - view.height() * next.ratio / 2))};
    setTransform(next);
}

void CanvasParts::fitFirst()
{
    const Size size = layout().size;
    fit({0, 0, size.width, size.height}, 1);
    if (size.width <= 0 || size.height <= 0 || transform.zoom >= kReadableZoom)
        return;
    // Too small to read: the side that fits stays whole, and the other one begins where reading
    // does.
    const double across = (view.width() - 2 * kFitMargin) / size.width;
    const double down = (view.height() - 2 * kFitMargin) / size.height;
    const double zoom = std::clamp(std::max(across, down), transform.zoom, kReadableZoom);
    const Size room{view.width() / zoom, view.height() / zoom};
    const double margin = kFitMargin / zoom;
    const auto middle = [&](double length, double seen) {
        return length + 2 * margin <= seen ? length / 2 : seen / 2 - margin;
    };
    showAt(zoom, {middle(size.width, room.width), middle(size.height, room.height)});
}

void CanvasParts::makeVisible(const Rect& scene)
{
    const Rect room = transform.toScene(QRectF(view.rect()).adjusted(24, 24, -24, -24));
    if (scene.empty() || room.contains(scene))
        return;
    if (scene.width > room.width || scene.height > room.height) {
        fit(scene, transform.zoom);
        return;
    }
    ViewTransform next = transform;
    const auto by = [&](double least, double most, double roomLeast, double roomMost) {
        const double shift = least < roomLeast ? least - roomLeast
                             : most > roomMost ? most - roomMost
                                               : 0;
        return static_cast<int>(std::lround(shift * next.scale()));
    };
    next.scroll += QPoint(by(scene.left(), scene.right(), room.left(), room.right()),
                          by(scene.top(), scene.bottom(), room.top(), room.bottom()));
    setTransform(next);
}

Rect CanvasParts::boundsOf(const Selection& selection) const
{
    Rect bounds;
    for (const NodeId id : selection.nodes) {
        if (const int at = diagram().indexOf(id); at >= 0 && at < cache.nodeCount())
            bounds = bounds.united(layout().nodes[static_cast<std::size_t>(at)].box);
    }
    for (const EdgeId id : selection.edges) {
        if (const int at = diagram().indexOf(id); at >= 0 && at < cache.edgeCount())
            bounds = bounds.united(cache.boundsOf(cache.nodeCount() + at));
    }
    return bounds;
}

void CanvasParts::resized()
{
    transform.ratio = view.devicePixelRatioF();
    buffer.resize(QSize(static_cast<int>(std::ceil(view.width() * transform.ratio)),
                        static_cast<int>(std::ceil(view.height() * transform.ratio))));
    miniMap->place();
    zoomPill->place();
    if (m_fitPending)
        refresh(nullptr);
}

void CanvasParts::paint(QPainter& painter, const QRect& exposed)
{
    if (transform.ratio != view.devicePixelRatioF())
        resized();
    const FrameStyle style{.theme = theme, .catalog = &catalog(), .grid = grid};
    const QSize whole = buffer.image().size();
    buffer.update(transform, m_draft, [&](QPainter& onto, const QRect& device) {
        QElapsedTimer clock;
        clock.start();
        paintFrame(onto, device, transform, cache, caches, style);
        if (device.size() == whole)
            m_fullFrameMs = static_cast<double>(clock.nsecsElapsed()) / 1e6;
    });
    QImage frame = buffer.image();
    frame.setDevicePixelRatio(transform.ratio);
    const QRectF source(QPointF(exposed.topLeft()) * transform.ratio,
                        QSizeF(exposed.size()) * transform.ratio);
    painter.drawImage(QRectF(exposed), frame, source);
    paintOverlay(painter, exposed,
                 {.cache = cache,
                  .caches = caches,
                  .view = transform,
                  .state = state,
                  .theme = *theme,
                  .problems = problems,
                  .memberships = membershipsShown ? &memberships : nullptr,
                  .hiddenMemberships = hiddenMemberships,
                  .marks = marksShown,
                  .hasFocus = view.hasFocus()});
    if (document && diagram().nodes().empty()) {
        painter.setPen(qt(theme->text3));
        painter.setFont(pictureFont(13, false));
        painter.drawText(view.rect(), Qt::AlignCenter,
                         CanvasView::tr("Drag a VPC here, or paste Mermaid or ASCII"));
    }
}

}  // namespace stratoplan::canvas
