#include "canvas/overlay_painter.h"

#include "canvas/convert.h"
#include "canvas/handles.h"
#include "canvas/icon_cache.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace stratoplan::canvas {
namespace {

constexpr double kLegForHandle = 28;  // px; on shorter legs a handle would cover the line
constexpr double kBadgeZoom = 0.8;    // from here on badges have their full size
constexpr double kNoteZoom = 0.75;    // further out, notes are in the list only
constexpr double kSignZoom = 0.5;
constexpr int kMostJoined = 60;
constexpr std::size_t kMostRinged = 1000;  // selected things in view
constexpr double kNameZoom = 0.4;  // further out, the names of overlays would cover what they name
constexpr double kLeastBadge = 0.3;
constexpr double kSignBadge = 0.45;  // smaller than this, a sign in it is a smudge

QColor withAlpha(Color color, double alpha)
{
    QColor out = qt(color);
    out.setAlphaF(static_cast<float>(alpha));
    return out;
}

class Overlay {
public:
    Overlay(QPainter& painter, const QRectF& exposed, const OverlayContext& context)
        : m_painter(painter), m_exposed(exposed), m(context)
    {
    }

    void paint()
    {
        const Interaction& state = m.state;
        memberships();
        veil();
        searchHits();
        badges();
        dropTarget();
        if (m.marks)
            hover();
        for (const NodeId id : state.banded)
            ring(boxOf(id), 1.5, qt(m.theme.accent));
        selection();
        focus();
        guides();
        ghosts();
        splitLine();
        rubberEdge();
        if (state.rubberBand)
            rubberBand(m.view.toView(*state.rubberBand));
        if (state.sizing)
            sizing(*state.sizing);
    }

private:
    QRectF boxOf(NodeId id) const
    {
        const int index = m.cache.diagram() ? m.cache.diagram()->indexOf(id) : -1;
        if (index < 0 || index >= m.cache.nodeCount())
            return {};
        const NodePlace& place = m.cache.layout().nodes[static_cast<std::size_t>(index)];
        return place.hidden ? QRectF() : m.view.toView(place.box);
    }

    const EdgePlace* placeOf(EdgeId id) const
    {
        const int index = m.cache.diagram() ? m.cache.diagram()->indexOf(id) : -1;
        return index < 0 || index >= m.cache.edgeCount()
                   ? nullptr
                   : &m.cache.layout().edges[static_cast<std::size_t>(index)];
    }

    bool isExposed(EdgeId id) const
    {
        const int item = m.cache.nodeCount() + m.cache.diagram()->indexOf(id);
        return m.view.toView(m.cache.boundsOf(item)).intersects(m_exposed);
    }

    double rounding() const { return 8 * std::min(1.0, m.view.zoom); }

    void ring(const QRectF& box, double width, const QColor& color,
              Qt::PenStyle style = Qt::SolidLine, double gap = kRingGap)
    {
        if (box.isEmpty() || !box.adjusted(-20, -20, 20, 20).intersects(m_exposed))
            return;
        m_painter.setPen(QPen(color, width, style));
        m_painter.setBrush(Qt::NoBrush);
        const double radius = rounding() + gap;
        m_painter.drawRoundedRect(box.adjusted(-gap, -gap, gap, gap), radius, radius);
    }

    void route(const Polyline& points, const QPen& pen)
    {
        if (points.size() < 2)
            return;
        QPolygonF line;
        for (const Point point : points)
            line.push_back(m.view.toView(point));
        m_painter.setPen(pen);
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawPolyline(line);
    }

    /// Around the members of one owner runs one outline, tinted and named; where two overlap they
    /// stand at different distances, and their names tell them apart without the colour.
    void memberships()
    {
        if (!m.memberships)
            return;
        int number = 0;
        for (const Membership& one : *m.memberships) {
            ++number;
            if (!m.hiddenMemberships.contains(one.key))
                membership(one, number);
        }
    }

    void membership(const Membership& one, int number)
    {
        const double gap = (5 + 4 * (number % 3)) * std::min(1.0, std::max(0.5, m.view.zoom));
        QPainterPath around;
        around.setFillRule(Qt::WindingFill);
        QRectF first;
        int joined = 0;
        for (const NodeId id : one.members) {
            const QRectF box = boxOf(id).adjusted(-gap, -gap, gap, gap);
            if (boxOf(id).isEmpty())
                continue;
            if (!box.intersects(m_exposed.adjusted(-20, -20, 20, 20)))
                continue;
            QPainterPath ring;
            ring.addRoundedRect(box, rounding() + gap, rounding() + gap);
            // Uniting grows with the square of what is there: of very many each has its own.
            if (++joined <= kMostJoined)
                around = around.united(ring);
            else
                around.addPath(ring);
            if (first.isNull() || box.top() < first.top() ||
                (box.top() == first.top() && box.left() < first.left()))
                first = box;
        }
        if (around.isEmpty())
            return;
        const QColor tint = tintOf(number);
        QColor fill = tint;
        fill.setAlphaF(0.07F);
        QPen pen(tint, 1.5);
        pen.setDashPattern({6, 3});
        m_painter.setPen(pen);
        m_painter.setBrush(fill);
        m_painter.drawPath(around);
        if (m.view.zoom >= kNameZoom)
            nameTag(first, qt(one.title), tint);
    }

    /// Neighbours in the list have different colours; the names tell the rest apart.
    QColor tintOf(int number) const
    {
        const auto& categories = m.theme.categories;
        return qt(categories[static_cast<std::size_t>(number) % categories.size()].second.accent);
    }

    /// On the line, and as small as the names of what it is about: it covers none of them.
    void nameTag(const QRectF& box, const QString& name, const QColor& tint)
    {
        const double size = std::clamp(11 * m.view.zoom, 7.0, 11.0);
        m_painter.setFont(pictureFont(size, false));
        const QFontMetricsF letters(m_painter.font());
        const QString shown =
            letters.elidedText(name, Qt::ElideRight, std::max(64.0, box.width() - 12));
        const QRectF tag(box.left() + 6, box.top() - size * 0.9,
                         letters.horizontalAdvance(shown) + size, size * 1.5);
        m_painter.setPen(QPen(tint, 1));
        m_painter.setBrush(qt(m.theme.card));
        m_painter.drawRoundedRect(tag, 3, 3);
        m_painter.setPen(qt(m.theme.text1));
        m_painter.drawText(tag, Qt::AlignCenter, shown);
    }

    /// Over everything outside of the container that the canvas is about.
    void veil()
    {
        if (!m.state.group)
            return;
        const QRectF box = boxOf(m.state.group);
        if (box.isEmpty())
            return;
        QPainterPath outside;
        outside.addRect(m_exposed);
        QPainterPath inside;
        inside.addRoundedRect(box, rounding(), rounding());
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(withAlpha(m.theme.canvas, 0.72));
        m_painter.drawPath(outside.subtracted(inside));
    }

    void searchHits()
    {
        for (const NodeId id : m.state.hits) {
            const QRectF box = boxOf(id);
            if (!box.isEmpty() && box.adjusted(-8, -8, 8, 8).intersects(m_exposed))
                ring(box, 6, withAlpha(m.theme.warningFill, 0.35));
        }
        if (m.state.currentHit)
            ring(boxOf(m.state.currentHit), 2, qt(m.theme.accent));
    }

    void badges()
    {
        if (!m.marks || m.view.zoom < 0.2)
            return;
        const SelectedIds selected(m.state.selection);
        std::vector<int> items;
        m.cache.itemsNear(m.view.toScene(m_exposed.adjusted(-20, -20, 20, 20)), items);
        for (const int item : items) {
            if (!m.cache.isNode(item))
                break;
            const Node& node = m.cache.diagram()->nodes()[static_cast<std::size_t>(item)];
            const NodeId id = node.id;
            heldSign(node, boxOf(id));
            if (const auto found = m.problems.find(id); found != m.problems.end()) {
                // A note is worth a badge to who looks at the component, not to who looks at all.
                if (found->second.severity == Severity::Info && m.view.zoom < kNoteZoom &&
                    !selected.contains(id))
                    continue;
                const QRectF box = boxOf(id);
                if (box.isEmpty())
                    continue;
                // A badge follows the picture down, or the problems of a whole view would be all
                // there is to see; far out a dot is left of it.
                const double size = std::clamp(m.view.zoom / kBadgeZoom, kLeastBadge, 1.0);
                m_painter.save();
                m_painter.translate(box.topRight() + QPointF(-2, 2) * size);
                m_painter.scale(size, size);
                badge({}, found->second.severity, size > kSignBadge);
                m_painter.restore();
            }
        }
    }

    /// A padlock or a pin at the lower left corner of what stays where it is.
    void heldSign(const Node& node, const QRectF& box)
    {
        if ((!node.placement.locked && !node.placement.pinned) || m.view.zoom < kSignZoom ||
            box.isEmpty())
            return;
        const double side = std::clamp(16 * m.view.zoom, 10.0, 16.0);
        const QRectF plate(box.left() - side * 0.4, box.bottom() - side * 0.6, side, side);
        m_painter.setPen(QPen(qt(m.theme.line), 1));
        m_painter.setBrush(qt(m.theme.card));
        m_painter.drawEllipse(plate);
        paintGlyph(m_painter, plate.adjusted(side / 6, side / 6, -side / 6, -side / 6),
                   node.placement.locked ? "padlock" : "map-pin", qt(m.theme.text2));
    }

    /// Shape and sign tell the severities apart, not only the colour.
    void badge(QPointF at, Severity severity, bool sign)
    {
        m_painter.setPen(QPen(qt(m.theme.card), 2));
        if (severity == Severity::Warning) {
            QPolygonF triangle;
            triangle << at + QPointF(0, -9) << at + QPointF(9.5, 7.5) << at + QPointF(-9.5, 7.5);
            m_painter.setBrush(qt(m.theme.warningFill));
            m_painter.drawPolygon(triangle);
            if (!sign)
                return;
            m_painter.setPen(QPen(qt(m.theme.warningInk), 2, Qt::SolidLine, Qt::RoundCap));
            m_painter.drawLine(at + QPointF(0, -3), at + QPointF(0, 1.5));
            m_painter.drawPoint(at + QPointF(0, 4.8));
            return;
        }
        const bool error = severity == Severity::Error;
        m_painter.setBrush(qt(error ? m.theme.error : m.theme.info));
        m_painter.drawEllipse(at, 9, 9);
        if (!sign)
            return;
        m_painter.setPen(QPen(qt(m.theme.card), 2, Qt::SolidLine, Qt::RoundCap));
        if (error) {
            m_painter.drawLine(at + QPointF(-3, -3), at + QPointF(3, 3));
            m_painter.drawLine(at + QPointF(-3, 3), at + QPointF(3, -3));
        } else {
            m_painter.drawPoint(at + QPointF(0, -4));
            m_painter.drawLine(at + QPointF(0, -0.5), at + QPointF(0, 4.5));
        }
    }

    void dropTarget()
    {
        if (!m.state.drop)
            return;
        const DropTarget& drop = *m.state.drop;
        const Color color = drop.isLegal ? m.theme.accent : m.theme.error;
        const QRectF box = boxOf(drop.container);
        if (!box.isEmpty()) {
            QPen pen(qt(color), 2);
            if (!drop.isLegal)
                pen.setDashPattern({4, 3});
            m_painter.setPen(pen);
            m_painter.setBrush(withAlpha(color, 0.08));
            const double radius = rounding();
            m_painter.drawRoundedRect(box, radius, radius);
        }
        if (!drop.text.isEmpty())
            note(m.view.toView(m.state.pointer) + QPointF(16, 20), drop.text, color);
    }

    /// A sentence beside the pointer, on a card so that it is readable over anything.
    void note(QPointF at, const QString& text, Color color)
    {
        m_painter.setFont(pictureFont(11, false));
        const QRectF letters = m_painter.fontMetrics().boundingRect(text);
        QRectF card(at, QSizeF(letters.width() + 16, 22));
        card.moveLeft(std::clamp(
            card.left(), 4.0,
            std::max(4.0, m_painter.viewport().width() / m.view.ratio - card.width() - 4)));
        m_painter.setPen(QPen(qt(color), 1));
        m_painter.setBrush(qt(m.theme.card));
        m_painter.drawRoundedRect(card, 4, 4);
        m_painter.setPen(qt(m.theme.text1));
        m_painter.drawText(card.adjusted(8, 0, -8, 0), Qt::AlignVCenter | Qt::AlignLeft, text);
    }

    void hover()
    {
        const Interaction& state = m.state;
        if (state.isDragging)
            return;
        if (state.hoverNode) {
            const QRectF box = boxOf(state.hoverNode);
            if (!state.selection.contains(state.hoverNode))
                ring(box, 1.5, withAlpha(m.theme.accent, 0.55), Qt::SolidLine, 0);
            connectHandlesOf(state.hoverNode, box);
        }
        if (state.hoverEdge && !state.selection.contains(state.hoverEdge)) {
            if (const EdgePlace* place = placeOf(state.hoverEdge))
                route(place->route, QPen(withAlpha(m.theme.accent, 0.55), 2.5));
        }
    }

    void connectHandlesOf(NodeId id, const QRectF& box)
    {
        if (box.width() < 24 || box.height() < 12)
            return;
        const double reach = m.state.selection.contains(id) ? kConnectReachSelected : kConnectReach;
        m_painter.setPen(QPen(qt(m.theme.accent), 1.5));
        m_painter.setBrush(qt(m.theme.card));
        for (const QPointF handle : connectHandles(box, reach))
            m_painter.drawEllipse(handle, kConnectRadius, kConnectRadius);
    }

    /// So many that hairlines show them as well as anything, and at once.
    void crowd(const std::vector<const EdgePlace*>& lines, const QList<QRectF>& boxes)
    {
        QList<QLineF> legs;
        for (const EdgePlace* place : lines) {
            for (std::size_t i = 1; i < place->route.size(); ++i)
                legs.push_back(
                    {m.view.toView(place->route[i - 1]), m.view.toView(place->route[i])});
        }
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing, false);
        m_painter.setPen(QPen(qt(m.theme.accent), 0));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawLines(legs);
        m_painter.drawRects(boxes);
        m_painter.restore();
    }

    void selection()
    {
        const Selection& selection = m.state.selection;
        const QColor accent = qt(m.theme.accent);
        std::vector<const EdgePlace*> lines;
        for (const EdgeId id : selection.edges) {
            const EdgePlace* place = placeOf(id);
            if (place && place->route.size() >= 2 && isExposed(id))
                lines.push_back(place);
        }
        QList<QRectF> boxes;
        QRectF all;
        for (const NodeId id : selection.nodes) {
            const QRectF box = boxOf(id);
            if (!box.isEmpty() && box.adjusted(-20, -20, 20, 20).intersects(m_exposed))
                boxes.push_back(box);
            all = all.united(box);
        }
        if (static_cast<std::size_t>(boxes.size()) + lines.size() > kMostRinged) {
            crowd(lines, boxes);
            lines.clear();
            boxes.clear();
        }
        for (const EdgePlace* place : lines) {
            m_painter.save();
            if (place->labelBox)
                m_painter.setClipRegion(QRegion(m_exposed.toAlignedRect()) -
                                        m.view.toView(*place->labelBox).toAlignedRect());
            route(place->route, QPen(accent, 2.25));
            m_painter.restore();
            if (selection.size() == 1 && !m.state.isDragging)
                legHandles(place->route);
            m_painter.setPen(QPen(accent, 1.5));
            m_painter.setBrush(qt(m.theme.card));
            for (const Point end : {place->route.front(), place->route.back()})
                m_painter.drawEllipse(m.view.toView(end), 4, 4);
        }
        for (const QRectF& box : boxes) {
            const bool key = selection.size() == 1 || box == boxOf(selection.nodes.front());
            ring(box, key ? 2 : 1.5, accent);
        }
        if (selection.nodes.size() > 1 && !m.state.isDragging) {
            QPen pen(accent, 1);
            pen.setDashPattern({4, 3});
            m_painter.setPen(pen);
            m_painter.setBrush(Qt::NoBrush);
            // Dashes are made one by one, also those that nobody sees.
            m_painter.drawRect(
                all.adjusted(-8, -8, 8, 8).intersected(m_exposed.adjusted(-20, -20, 20, 20)));
        }
        const Node* only = selection.nodes.size() == 1
                               ? m.cache.diagram()->node(selection.nodes.front())
                               : nullptr;
        if (only && isResizable(*only) && selection.edges.empty() && !m.state.isDragging &&
            !all.isEmpty()) {
            m_painter.setPen(QPen(accent, 1.5));
            m_painter.setBrush(qt(m.theme.card));
            const auto handles = resizeHandles(all);
            for (int i = 0; i < static_cast<int>(handles.size()); ++i) {
                if (!offersHandle(all, i))
                    continue;
                QRectF square(0, 0, kResizeHandle, kResizeHandle);
                square.moveCenter(handles[static_cast<std::size_t>(i)]);
                m_painter.drawRoundedRect(square, 2, 2);
            }
        }
    }

    /// A short bar on each leg that can be dragged.
    void legHandles(const Polyline& points)
    {
        m_painter.setPen(QPen(qt(m.theme.card), 1));
        m_painter.setBrush(qt(m.theme.accent));
        for (std::size_t i = 1; i < points.size(); ++i) {
            const QPointF a = m.view.toView(points[i - 1]);
            const QPointF b = m.view.toView(points[i]);
            if ((b - a).manhattanLength() < kLegForHandle)
                continue;
            const bool flat = std::abs(a.x() - b.x()) > std::abs(a.y() - b.y());
            const QPointF half = flat ? QPointF(6, 2.5) : QPointF(2.5, 6);
            m_painter.drawRoundedRect(QRectF((a + b) / 2 - half, (a + b) / 2 + half), 2.5, 2.5);
        }
    }

    void focus()
    {
        if (!m.hasFocus)
            return;
        QPen pen(qt(m.theme.accent), 2);
        pen.setDashPattern({1, 1});
        pen.setCapStyle(Qt::FlatCap);  // others fill the gaps
        if (m.state.focusNode) {
            const QRectF box = boxOf(m.state.focusNode);
            if (box.isEmpty())
                return;
            m_painter.setPen(pen);
            m_painter.setBrush(Qt::NoBrush);
            const double radius = rounding() + 7;
            m_painter.drawRoundedRect(box.adjusted(-7, -7, 7, 7), radius, radius);
        } else if (const EdgePlace* place = placeOf(m.state.focusEdge);
                   place && !(m.state.selection.size() == 1 &&
                              m.state.selection.contains(m.state.focusEdge))) {
            pen.setWidthF(4);
            route(place->route, pen);
        }
    }

    void guides()
    {
        const QColor color = qt(m.theme.guide);
        for (const Guide& guide : m.state.guides) {
            m_painter.setPen(QPen(color, 1));
            const QPointF from = m.view.toView(guide.from);
            const QPointF to = m.view.toView(guide.to);
            m_painter.drawLine(from, to);
            if (guide.text.isEmpty())
                continue;
            const bool flat = std::abs(from.y() - to.y()) < 0.5;
            const QPointF cap = flat ? QPointF(0, 4) : QPointF(4, 0);
            m_painter.drawLine(from - cap, from + cap);
            m_painter.drawLine(to - cap, to + cap);
            pill((from + to) / 2, guide.text, color);
        }
    }

    void pill(QPointF center, const QString& text, const QColor& color)
    {
        m_painter.setFont(pictureFont(11, false));
        const double width = m_painter.fontMetrics().horizontalAdvance(text) + 10;
        const QRectF rect(center - QPointF(width / 2, 8), QSizeF(width, 16));
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(color);
        m_painter.drawRoundedRect(rect, 4, 4);
        m_painter.setPen(qt(m.theme.card));
        m_painter.drawText(rect, Qt::AlignCenter, text);
    }

    void ghosts()
    {
        for (const Ghost& ghost : m.state.ghosts) {
            const QRectF box = m.view.toView(ghost.box);
            m_painter.setOpacity(0.6);
            m_painter.setPen(QPen(qt(m.theme.accent), 1.5));
            m_painter.setBrush(qt(m.theme.card));
            m_painter.drawRoundedRect(box, 8 * m.view.zoom, 8 * m.view.zoom);
            if (!ghost.label.isEmpty() && m.view.zoom > 0.35) {
                m_painter.setFont(pictureFont(13 * m.view.zoom, true));
                m_painter.setPen(qt(m.theme.text1));
                m_painter.drawText(box.adjusted(6, 0, -6, 0), Qt::AlignCenter, ghost.label);
            }
            m_painter.setOpacity(1);
        }
    }

    void splitLine()
    {
        if (const EdgePlace* place = placeOf(m.state.split))
            route(place->route, QPen(qt(m.theme.accent), 3));
    }

    void rubberEdge()
    {
        if (!m.state.rubberEdge)
            return;
        const RubberEdge& edge = *m.state.rubberEdge;
        const Color color = edge.isLegal ? m.theme.accent : m.theme.error;
        QPen pen(qt(color), 1.5);
        pen.setDashPattern({5 / 1.5, 4 / 1.5});
        const QPointF from = m.view.toView(edge.from);
        const QPointF to = m.view.toView(edge.to);
        m_painter.setPen(pen);
        m_painter.drawLine(from, to);
        const double angle = std::atan2(to.y() - from.y(), to.x() - from.x());
        QPolygonF head;
        head << to;
        for (const double turn : {2.7, -2.7})
            head << to + 9 * QPointF(std::cos(angle + turn), std::sin(angle + turn));
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(qt(color));
        m_painter.drawPolygon(head);
        if (edge.target)
            ring(boxOf(edge.target), 2, qt(color));
        if (!edge.text.isEmpty())
            note(to + QPointF(16, 20), edge.text, color);
    }

    void rubberBand(const QRectF& rect)
    {
        m_painter.setPen(QPen(qt(m.theme.accent), 1));
        m_painter.setBrush(withAlpha(m.theme.accent, 0.07));
        m_painter.drawRect(rect);
    }

    void sizing(const Rect& box)
    {
        const QRectF rect = m.view.toView(box);
        pill(QPointF(rect.center().x(), rect.bottom() + 20),
             QStringLiteral("%1 × %2").arg(std::lround(box.width)).arg(std::lround(box.height)),
             qt(m.theme.accent));
    }

    QPainter& m_painter;
    QRectF m_exposed;
    const OverlayContext& m;
};

}  // namespace

void paintOverlay(QPainter& painter, const QRectF& exposed, const OverlayContext& context)
{
    painter.setRenderHint(QPainter::Antialiasing);
    if (context.cache.diagram())
        Overlay(painter, exposed, context).paint();
}

}  // namespace stratoplan::canvas
