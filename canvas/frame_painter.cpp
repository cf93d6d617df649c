#include "canvas/frame_painter.h"

#include "canvas/convert.h"
#include "model/card/card.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace stratoplan::canvas {
namespace {

constexpr double kGridStep = 16;
constexpr double kGridDot = 1.5;
constexpr double kLeastTitle = 7;  // px of the screen that can still be read
constexpr double kTitleRoom = 15;  // px that a title of a far container needs in height

void paintGrid(QPainter& painter, const QRect& device, const ViewTransform& view, Color color)
{
    const Rect scene = view.toScene(
        QRectF(QPointF(device.topLeft()) / view.ratio, QSizeF(device.size()) / view.ratio));
    const double scale = view.scale();
    const int dot = std::max(1, static_cast<int>(std::lround(kGridDot * scale)));
    const QColor ink = qt(color);
    const double left = std::floor(scene.left() / kGridStep) * kGridStep;
    const double top = std::floor(scene.top() / kGridStep) * kGridStep;
    // Whole device pixels, rounded from scene coordinates: dots stay put when the view pans.
    for (double y = top; y <= scene.bottom() + kGridStep; y += kGridStep) {
        const int row = static_cast<int>(std::lround(y * scale)) - view.scroll.y() - dot / 2;
        for (double x = left; x <= scene.right() + kGridStep; x += kGridStep) {
            painter.fillRect(static_cast<int>(std::lround(x * scale)) - view.scroll.x() - dot / 2,
                             row, dot, dot, ink);
        }
    }
}

/// Without details a card has room for a larger label: up to 16, and never out of the card.
double labelGrowth(const Mark& mark, const PictureCache& cache)
{
    constexpr double kLargest = 16;
    const auto* text = std::get_if<TextMark>(&mark.shape);
    if (!text || mark.detail != MarkDetail::Label || !mark.owner.node || text->width <= 0 ||
        text->centred)
        return 1;
    const int at = cache.diagram()->indexOf(mark.owner.node);
    const Rect& box = cache.layout().nodes[static_cast<std::size_t>(at)].box;
    const double room = box.right() - 8 - text->origin.x;
    return std::clamp(std::min(kLargest / text->size, room / text->width), 1.0, 1.3);
}

/// What a container leaves free above its children, or below them. Units: scene units.
double titleBand(const PictureCache& cache, int item, const NodePlace& place)
{
    const Diagram& diagram = *cache.diagram();
    double band = place.box.height;
    for (const NodeId id : diagram.childrenOf(diagram.nodes()[static_cast<std::size_t>(item)].id)) {
        const NodePlace& child =
            cache.layout().nodes[static_cast<std::size_t>(diagram.indexOf(id))];
        if (!child.hidden)
            band = std::min(band, place.titleAtBottom ? place.box.bottom() - child.box.bottom()
                                                      : child.box.y - place.box.y);
    }
    return band;
}

/// Titles of far containers at a constant size, smaller where the content leaves less room, none
/// where they could not be read.
void paintFarTitles(QPainter& painter, const Rect& scene, double scale, PictureCache& cache,
                    PaintCaches& caches)
{
    PicturePainter marks(painter, caches,
                         {.level = DetailLevel::Blocks, .scale = scale, .clip = scene});
    std::vector<Rect> painted;
    std::unordered_map<NodeId, Color> grounds;
    for (const int item : cache.containers()) {
        const NodePlace& place = cache.layout().nodes[static_cast<std::size_t>(item)];
        if (place.hidden || !cache.boundsOf(item).intersects(scene) ||
            place.box.height * scale < kTitleRoom)
            continue;
        const Node& node = cache.diagram()->nodes()[static_cast<std::size_t>(item)];
        Color& ground = grounds[node.id];
        ground = grounds[node.parent];
        for (const Mark& mark : cache.marksOf(item)) {
            if (const auto* box = std::get_if<BoxMark>(&mark.shape); box && box->fill.visible())
                ground = box->fill;
            const auto* text = std::get_if<TextMark>(&mark.shape);
            if (!text || mark.detail != MarkDetail::Title)
                continue;
            const double size =
                std::min(std::max(text->size, 11 / scale), titleBand(cache, item, place) / 1.25);
            const double grown = size / text->size;
            if (size * scale < kLeastTitle)
                break;
            Mark far = mark;
            auto& line = std::get<TextMark>(far.shape);
            line.origin.x = std::min(line.origin.x, place.box.x + 8 / scale);
            line.origin.y =
                place.titleAtBottom ? place.box.bottom() - size * 0.25 : place.box.y + size * 1.05;
            const Rect room{line.origin.x, line.origin.y - size, text->width * grown, size * 1.25};
            // The outer title has been painted; an inner one that does not fit below it is left
            // out.
            const bool covered = std::ranges::any_of(
                painted, [&](const Rect& other) { return other.intersects(room); });
            if (!covered && place.box.contains(room)) {
                painted.push_back(room);
                // Lines kept clear of the small title only.
                painter.fillRect(QRectF(room.x, line.origin.y - size * 0.8, room.width, size),
                                 qt(ground));
                marks.paint(far, grown);
            }
            break;
        }
    }
}

}  // namespace

void paintBlocks(QPainter& painter, const Rect& scene, double scale, PictureCache& cache,
                 const FrameStyle& style, bool edges)
{
    const Diagram& diagram = *cache.diagram();
    const Layout& layout = cache.layout();
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (const int item : cache.containers()) {
        const NodePlace& place = layout.nodes[static_cast<std::size_t>(item)];
        if (place.hidden || !place.box.intersects(scene))
            continue;
        const Node& node = diagram.nodes()[static_cast<std::size_t>(item)];
        const FamilyStyle& family =
            style.theme->family(familyOf(node, style.catalog->kind(node.kind)));
        painter.setPen(QPen(qt(family.border), 0));
        painter.setBrush(family.fill.visible() ? QBrush(qt(family.fill)) : QBrush(Qt::NoBrush));
        painter.drawRect(qt(place.box));
    }
    if (edges) {
        QList<QLineF> lines;
        for (std::size_t i = 0; i < layout.edges.size(); ++i) {
            const Polyline& route = layout.edges[i].route;
            if (route.size() < 2 ||
                !cache.boundsOf(cache.nodeCount() + static_cast<int>(i)).intersects(scene))
                continue;
            for (std::size_t k = 1; k < route.size(); ++k)
                lines.push_back({qt(route[k - 1]), qt(route[k])});
        }
        painter.setPen(QPen(qt(style.theme->edge), 0));
        painter.drawLines(lines);
    }
    std::vector<int> items;
    cache.itemsNear(scene, items);
    for (const int item : items) {
        if (!cache.isNode(item))
            break;
        const Node& node = diagram.nodes()[static_cast<std::size_t>(item)];
        const NodePlace& place = layout.nodes[static_cast<std::size_t>(item)];
        if (node.isContainer || place.hidden)
            continue;
        const CategoryStyle& category =
            style.theme->category(style.catalog->kind(node.kind).category);
        // At least a pixel, so that nothing vanishes.
        const double least = 1 / scale;
        painter.fillRect(QRectF(place.box.x, place.box.y, std::max(place.box.width, least),
                                std::max(place.box.height, least)),
                         qt(category.accent));
    }
    painter.setRenderHint(QPainter::Antialiasing, true);
}

void paintFrame(QPainter& painter, const QRect& device, const ViewTransform& view,
                PictureCache& cache, PaintCaches& caches, const FrameStyle& style)
{
    painter.fillRect(device, qt(style.theme->canvas));
    const DetailLevel level = detailLevelAt(view.zoom);
    if (style.grid && level == DetailLevel::Full)
        paintGrid(painter, device, view, style.theme->grid);
    if (!cache.diagram())
        return;
    const Rect scene = view.toScene(QRectF(QPointF(device.topLeft()) / view.ratio,
                                           QSizeF(device.size()) / view.ratio))
                           .adjusted(2 / view.scale());
    painter.setTransform(view.toDevice());
    if (level == DetailLevel::Blocks) {
        paintBlocks(painter, scene, view.scale(), cache, style, true);
        paintFarTitles(painter, scene, view.zoom, cache, caches);
    } else {
        std::vector<const Mark*> marks;
        cache.collect(scene, level, marks);
        PicturePainter picture(painter, caches,
                               {.level = level, .scale = view.zoom, .clip = scene});
        for (const Mark* mark : marks) {
            if (level == DetailLevel::Icons && mark->detail == MarkDetail::Title)
                continue;  // too small to read: a constant size instead, where it fits
            picture.paint(*mark, level == DetailLevel::Short ? labelGrowth(*mark, cache) : 1);
        }
        if (level == DetailLevel::Icons)
            paintFarTitles(painter, scene, view.zoom, cache, caches);
    }
    painter.resetTransform();
}

}  // namespace stratoplan::canvas
