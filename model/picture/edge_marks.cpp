#include "model/card/card.h"
#include "model/picture/author_style.h"
#include "model/picture/build.h"
#include "model/picture/edge_path.h"
#include "model/picture/mark_writer.h"
#include "model/picture/outline_path.h"

#include <algorithm>
#include <cmath>

namespace stratoplan {

namespace {

struct EdgeLook {
    Color color;
    double width = 1.5;
    std::vector<double> dash;
    bool dotted = false;
    Color label;
};

EdgeLook lookOf(const Diagram& diagram, const Edge& edge, const Catalog& catalog,
                const Theme& theme, AuthorStyles mode)
{
    EdgeLook look;
    look.color = theme.edge;
    look.label = theme.text2;
    look.dotted = edge.stroke == Stroke::Dotted;
    if (look.dotted) {
        look.width = 2;
        look.dash = {0.1, 4.5};
    } else if (edge.stroke == Stroke::Thick) {
        look.width = 2.75;
        const Node* source = diagram.node(edge.source);
        const Kind& kind = catalog.kind(source->kind);
        if (kind.category == "devops")
            look.color = theme.category(kind.category).accent;
    }
    if (mode == AuthorStyles::Ignore)
        return look;
    const AuthorStyle author = authorStyleOf(diagram, edge);
    if (author.stroke && author.stroke->visible()) {
        const Color seen = mixed(*author.stroke, theme.canvas, 1);
        look.color = readableOn(seen, theme.canvas, theme.dark ? 3 : 1.6);
    }
    if (author.strokeWidth)
        look.width = std::clamp(*author.strokeWidth, 1.0, 6.0);
    if (author.dash && !author.dash->empty()) {
        look.dash = *author.dash;
        look.dotted = false;
    }
    if (author.text && author.text->visible())
        look.label = readableOn(*author.text, theme.card, 4.5);
    return look;
}

/// The first crossing of the ray with the flattened path, or nothing within `most`.
double distanceAlong(const std::vector<PathStep>& steps, Point from, Point direction, double most)
{
    double nearest = most;
    bool found = false;
    Point at;
    Point start;
    const auto segment = [&](Point a, Point b) {
        const Point d = b - a;
        const double across = direction.x * d.y - direction.y * d.x;
        if (std::abs(across) < 1e-9)
            return;
        const Point g = a - from;
        const double t = (g.x * d.y - g.y * d.x) / across;
        const double u = (g.x * direction.y - g.y * direction.x) / across;
        if (u >= -1e-6 && u <= 1 + 1e-6 && t > -1 && t <= nearest) {
            nearest = t;
            found = true;
        }
    };
    for (const PathStep& step : steps) {
        switch (step.verb) {
        case PathStep::Verb::Move:
            start = step.to;
            break;
        case PathStep::Verb::Close:
            segment(at, start);
            break;
        case PathStep::Verb::Line:
            segment(at, step.to);
            break;
        default: {
            constexpr int kPieces = 8;
            Point last = at;
            const Point c1 = step.control1;
            const Point c2 = step.verb == PathStep::Verb::Cubic ? step.control2 : step.control1;
            for (int i = 1; i <= kPieces; ++i) {
                const double t = static_cast<double>(i) / kPieces;
                const double s = 1 - t;
                const Point p = step.verb == PathStep::Verb::Cubic
                                    ? at * (s * s * s) + c1 * (3 * s * s * t) +
                                          c2 * (3 * s * t * t) + step.to * (t * t * t)
                                    : at * (s * s) + c1 * (2 * s * t) + step.to * (t * t);
                segment(last, p);
                last = p;
            }
        }
        }
        at = step.to;
    }
    return found ? std::max(0.0, nearest) : 0;
}

bool isSlanted(Outline outline)
{
    switch (outline) {
    case Outline::Hexagon:
    case Outline::LeanLeft:
    case Outline::LeanRight:
    case Outline::TrapezoidBottom:
    case Outline::TrapezoidTop:
    case Outline::Odd:
    case Outline::Triangle:
    case Outline::FlippedTriangle:
    case Outline::NotchedPentagon:
    case Outline::NotchedRect:
    case Outline::SlopedRect:
    case Outline::Document:
    case Outline::LinedDocument:
    case Outline::TaggedDocument:
    case Outline::StackedDocuments:
    case Outline::StackedRect:
    case Outline::PaperTape:
    case Outline::Delay:
    case Outline::Display:
    case Outline::BowRect:
    case Outline::Cylinder:
    case Outline::LinedCylinder:
    case Outline::HorizontalCylinder:
    case Outline::Cloud:
    case Outline::Bang:
    case Outline::Hourglass:
    case Outline::Bolt:
    case Outline::Diamond:
    case Outline::Circle:
    case Outline::DoubleCircle:
    case Outline::Ellipse:
        return true;
    default:
        return false;
    }
}

Point directionInto(const Polyline& route, bool atEnd)
{
    const std::size_t count = route.size();
    for (std::size_t i = 1; i < count; ++i) {
        const Point tip = atEnd ? route[count - 1] : route[0];
        const Point before = atEnd ? route[count - 1 - i] : route[i];
        const Point d = tip - before;
        const double length = std::hypot(d.x, d.y);
        if (length > 0.01)
            return d * (1 / length);
    }
    return {0, 1};
}

/// Lets a line that ends at the bounds of a slanted outline go on to the outline itself.
void extendToOutline(Polyline& route, bool atEnd, const Diagram& diagram, NodeId id,
                     const Catalog& catalog, const NodePlace* place)
{
    const Node* node = diagram.node(id);
    if (!place || !node || node->isContainer)
        return;
    const Outline outline = outlineOf(node->shape);
    if (!isSlanted(outline) ||
        (catalog.kind(node->kind).id != "generic" && node->shape != "choice"))
        return;
    Point& tip = atEnd ? route.back() : route.front();
    const Point direction = directionInto(route, atEnd);
    const OutlinePath path = outlinePath(outline, place->box);
    constexpr double kFarthest = 40;
    tip = tip + direction * distanceAlong(path.body, tip, direction, kFarthest);
}

void addHead(MarkWriter& writer, PaintLayer layer, const Edge& edge, Marker marker,
             const Polyline& route, bool atEnd, const EdgeLook& look, const Theme& theme)
{
    if (marker == Marker::None)
        return;
    const bool thick = edge.stroke == Stroke::Thick;
    HeadShape head =
        headShape(marker, thick, atEnd ? route.back() : route.front(), directionInto(route, atEnd));
    const Pen pen = {look.color, head.filled ? 1 : 1.5, {}, true};
    const Color fill = head.filled ? look.color : marker == Marker::Circle ? theme.card : Color{};
    writer.path(layer, MarkDetail::Head, {std::move(head.steps), fill, pen});
}

void addPill(MarkWriter& writer, const Edge& edge, const Rect& letters, const EdgeLook& look,
             const Theme& theme, const TextMeasurer& measurer)
{
    const Pill pill = pillOf(edge.label, measurer);
    if (pill.lines.empty())
        return;
    Color border = theme.cardBorder;
    border.alpha = 153;  // 60 %
    const Point center = letters.center();
    const Rect box = {center.x - pill.size.width / 2, center.y - pill.size.height / 2,
                      pill.size.width, pill.size.height};
    writer.box(PaintLayer::Pill, MarkDetail::EdgeLabel, {box, 4, theme.card, {border, 1, {}}});
    const double line = styleOf(TextRole::EdgeLabel).lineHeight;
    double y = center.y - pill.text.height / 2;
    for (const std::string& text : pill.lines) {
        const double width = measurer.measure(TextRole::EdgeLabel, text).width;
        writer.text(PaintLayer::Pill, MarkDetail::EdgeLabel,
                    {.role = TextRole::EdgeLabel,
                     .text = text,
                     .box = {center.x - width / 2, y, width, line},
                     .size = styleOf(TextRole::EdgeLabel).size},
                    {}, look.label, true);
        y += line;
    }
}

}  // namespace

std::vector<Mark> edgeMarks(const Diagram& diagram, int edgeIndex, const EdgePlace& place,
                            const Catalog& catalog, const Theme& theme,
                            const TextMeasurer& measurer, const PictureOptions& options,
                            const EdgeContext& context)
{
    std::vector<Mark> marks;
    const Edge& edge = diagram.edges()[static_cast<std::size_t>(edgeIndex)];
    if (place.route.size() < 2 || edge.stroke == Stroke::Invisible)
        return marks;
    const EdgeLook look = lookOf(diagram, edge, catalog, theme, options.authorStyles);
    const bool thick = edge.stroke == Stroke::Thick;
    const PaintLayer layer = look.dotted ? PaintLayer::EdgeDotted
                             : thick     ? PaintLayer::EdgeThick
                                         : PaintLayer::EdgeSolid;
    MarkWriter writer(marks, {.edge = edge.id}, 0);

    Polyline route = place.route;
    const auto placeOf = [&](NodeId id) -> const NodePlace* {
        return context.nodes ? &(*context.nodes)[static_cast<std::size_t>(diagram.indexOf(id))]
                             : nullptr;
    };
    extendToOutline(route, true, diagram, edge.target, catalog, placeOf(edge.target));
    extendToOutline(route, false, diagram, edge.source, catalog, placeOf(edge.source));

    const EdgeCuts* cuts = context.cuts;
    const bool head = !cuts || !cuts->headShared;
    const bool tail = !cuts || !cuts->tailShared;
    const double trimStart = tail ? headLength(edge.sourceMarker, thick) : 0;
    const double trimEnd = head ? headLength(edge.targetMarker, thick) : 0;
    Pen pen = {look.color, look.width, look.dash, look.dotted};
    writer.path(layer, MarkDetail::Always, {edgePath(route, trimStart, trimEnd, cuts), {}, pen});
    if (tail)
        addHead(writer, layer, edge, edge.sourceMarker, route, false, look, theme);
    if (head)
        addHead(writer, layer, edge, edge.targetMarker, route, true, look, theme);
    if (place.labelBox)
        addPill(writer, edge, *place.labelBox, look, theme, measurer);
    return marks;
}

}  // namespace stratoplan
