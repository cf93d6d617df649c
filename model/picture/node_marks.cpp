#include "model/base/text_util.h"
#include "model/card/card.h"
#include "model/picture/build.h"
#include "model/picture/icons.h"
#include "model/picture/mark_writer.h"
#include "model/picture/node_look.h"
#include "model/picture/outline_path.h"

#include <algorithm>
#include <cmath>

namespace stratoplan {

namespace {

constexpr Point kShadowOffset = {0, 1.5};
constexpr double kCardRadius = 8;
constexpr double kTileRadius = 6;

std::vector<PathStep> moved(std::vector<PathStep> steps, Point by)
{
    for (PathStep& step : steps) {
        step.to = step.to + by;
        step.control1 = step.control1 + by;
        step.control2 = step.control2 + by;
    }
    return steps;
}

void addBadge(MarkWriter& writer, const Kind& kind, const Rect& tile, const CardLook& look,
              const TextMeasurer& measurer)
{
    constexpr double kSize = 7.5;
    if (kind.badge.empty())
        return;
    const TextStyle style = styleOf(TextRole::StageTitle);
    const double width =
        measurer.measure(TextRole::StageTitle, kind.badge).width * kSize / style.size;
    const Rect plate = {tile.right() - width - 2, tile.bottom() - 8, width + 4, 10};
    writer.box(PaintLayer::Card, MarkDetail::Icon, {plate, 3, look.icon, {look.tile, 1, {}}});
    const Color ink =
        contrast(look.icon, opaque(0xFFFFFF)) >= 3 ? opaque(0xFFFFFF) : opaque(0x1A2030);
    writer.text(PaintLayer::Card, MarkDetail::Icon,
                {.role = TextRole::StageTitle,
                 .text = kind.badge,
                 .box = {plate.x + 2, plate.y, width, plate.height},
                 .size = kSize},
                {}, ink, true);
}

void addLines(MarkWriter& writer, const Card& card, Point at, const CardLook& look)
{
    const bool centred = card.tile.empty();
    for (const CardLine& line : card.lines) {
        const bool label = line.role == TextRole::Label || line.role == TextRole::Decision;
        const Color color = label ? look.label : look.detail;
        if (line.bullet) {
            const double y = line.box.center().y;
            writer.box(PaintLayer::Card, MarkDetail::Detail,
                       {Rect{line.box.x - 10, y - 1.5, 3, 3}.translated(at), 1.5, color, {}});
        }
        writer.text(PaintLayer::Card, label ? MarkDetail::Label : MarkDetail::Detail, line, at,
                    color, centred && !line.bullet);
    }
}

void addCard(MarkWriter& writer, const Card& card, const Rect& box, const CardLook& look,
             std::string_view icon, const Kind& kind, const Theme& theme,
             const TextMeasurer& measurer)
{
    writer.box(PaintLayer::Card, MarkDetail::Shadow,
               {box.translated(kShadowOffset), kCardRadius, theme.shadow, {}});
    writer.box(PaintLayer::Card, MarkDetail::Always,
               {box, kCardRadius, look.fill, {look.border, look.borderWidth, look.dash}});
    const Point at = box.topLeft();
    if (!card.tile.empty()) {
        const Rect tile = card.tile.translated(at);
        if (isPicture(icon)) {  // vendors' icons bring their own ground, and tell kinds apart
            writer.icon(PaintLayer::Card, MarkDetail::Icon, tile, icon, look.icon);
        } else {
            writer.box(PaintLayer::Card, MarkDetail::Icon, {tile, kTileRadius, look.tile, {}});
            writer.icon(PaintLayer::Card, MarkDetail::Icon, card.icon.translated(at), icon,
                        look.icon);
            addBadge(writer, kind, tile, look, measurer);
        }
    }
    addLines(writer, card, at, look);
}

void addShape(MarkWriter& writer, const Card& card, const Rect& box, const CardLook& look,
              const Theme& theme)
{
    const Pen pen = {look.border, look.borderWidth, look.dash};
    if (card.outline == Outline::Rect || card.outline == Outline::Stadium ||
        card.outline == Outline::Rounded) {
        const double radius = card.outline == Outline::Rect ? kCardRadius
                              : card.outline == Outline::Rounded
                                  ? 12
                                  : std::min(box.width, box.height) / 2;
        writer.box(PaintLayer::Card, MarkDetail::Shadow,
                   {box.translated(kShadowOffset), radius, theme.shadow, {}});
        writer.box(PaintLayer::Card, MarkDetail::Always, {box, radius, look.fill, pen});
    } else {
        OutlinePath path = outlinePath(card.outline, box);
        if (!path.body.empty()) {
            writer.path(PaintLayer::Card, MarkDetail::Shadow,
                        {moved(path.behind.empty() ? path.body : path.behind, kShadowOffset),
                         theme.shadow,
                         {}});
        }
        writer.path(PaintLayer::Card, MarkDetail::Always, {std::move(path.behind), look.fill, pen});
        writer.path(PaintLayer::Card, MarkDetail::Always, {std::move(path.body), look.fill, pen});
        Pen line = pen;
        line.roundCaps = true;
        writer.path(PaintLayer::Card, MarkDetail::Always, {std::move(path.lines), {}, line});
    }
    addLines(writer, card, box.topLeft(), look);
}

/// Dots and bars of state diagrams are ink, not paper.
void addDot(MarkWriter& writer, const Card& card, const Rect& box, const AuthorStyle& author,
            const Theme& theme)
{
    const Color ink = author.fill && author.fill->visible() ? mixed(*author.fill, theme.card, 1)
                      : author.stroke && author.stroke->visible()
                          ? mixed(*author.stroke, theme.card, 1)
                          : theme.text1;
    const double round = std::min(box.width, box.height) / 2;
    if (card.outline != Outline::EndDot) {
        writer.box(PaintLayer::Card, MarkDetail::Always, {box, round, ink, {}});
        return;
    }
    writer.box(PaintLayer::Card, MarkDetail::Always,
               {box.adjusted(-0.75), round - 0.75, theme.card, {ink, 1.5, {}}});
    const double inner = std::min(5.0, round / 2);
    writer.box(PaintLayer::Card, MarkDetail::Always,
               {box.adjusted(-inner), round - inner, ink, {}});
}

double radiusOf(const Diagram& diagram, const Node& node, const Catalog& catalog,
                const Theme& theme)
{
    // A child's corners are never rounder than its parent's; 8 is the least that any family has.
    constexpr double kLeast = 8;
    double radius = 100;
    const Node* at = &node;
    for (int levels = 0; at && levels < 64 && radius > kLeast; ++levels) {
        radius = std::min(radius, theme.family(familyOf(*at, catalog.kind(at->kind))).radius);
        at = diagram.node(at->parent);
    }
    return radius;
}

/// How far the layout moved the title from its usual place along the bar.
Point titleShift(const Frame& frame, const NodePlace& place, bool empty)
{
    const Point corner = place.box.topLeft();
    const Rect& placed = place.textBox;
    if (placed.empty() || frame.titleBox.empty())
        return corner;
    // A layout may count the glyph in, and need not know of the meta "empty".
    const auto sameWidth = [&](double width) { return std::abs(placed.width - width) < 0.5; };
    const bool lettersOnly = sameWidth(frame.titleBox.width) || sameWidth(frame.title.box.width);
    const Rect usual = lettersOnly ? frame.titleBox : frame.titleBox.united(frame.glyph);
    return {placed.x - usual.x, empty ? corner.y : placed.y - usual.y};
}

void addContainer(std::vector<Mark>& marks, const Diagram& diagram, const Node& node,
                  const NodePlace& place, const Catalog& catalog, const Theme& theme,
                  const TextMeasurer& measurer, const PictureOptions& options)
{
    const Kind& kind = catalog.kind(node.kind);
    const std::string_view family = familyOf(node, kind);
    const FrameLook look =
        frameLook(family, kind, authorStyleOf(diagram, node), theme, options.authorStyles);
    const bool empty = diagram.childrenOf(node.id).empty();
    const Frame frame = frameOf(node, kind, measurer, empty);
    MarkWriter writer(marks, {.node = node.id}, diagram.depth(node.id));
    writer.box(PaintLayer::Container, MarkDetail::Always,
               {place.box,
                radiusOf(diagram, node, catalog, theme),
                look.fill,
                {look.border, look.borderWidth, look.dash}});
    const Point at = titleShift(frame, place, empty);
    if (place.box.width >= frame.glyph.right())
        writer.icon(PaintLayer::Container, MarkDetail::Title, frame.glyph.translated(at), look.icon,
                    look.title);
    writer.text(PaintLayer::Container, MarkDetail::Title, frame.title, at, look.title);
    for (const CardLine& line : frame.titleLines) {
        const bool meta = line.role == TextRole::Meta;
        writer.text(PaintLayer::Container, meta ? MarkDetail::Detail : MarkDetail::Title, line, at,
                    meta ? look.meta : look.title);
    }
    writer.text(PaintLayer::Container, MarkDetail::Detail, frame.meta, at, look.meta);
}

int countInside(const Diagram& diagram, NodeId id)
{
    const NodeId roots[] = {id};
    return static_cast<int>(diagram.withDescendants(roots).size()) - 1;
}

void addCollapsed(std::vector<Mark>& marks, const Diagram& diagram, const Node& node,
                  const Rect& box, const Catalog& catalog, const Theme& theme,
                  const TextMeasurer& measurer)
{
    const Kind& kind = catalog.kind(node.kind);
    const FamilyStyle& family = theme.family(familyOf(node, kind));
    const Color ground = family.fill.visible() ? family.fill : theme.card;
    const CardLook look = {theme.card,   family.border, family.lineWidth, family.dash,
                           family.title, theme.text2,   ground,           family.title};
    const Size size = box.size();
    const Card card = collapsedCardOf(node, kind, countInside(diagram, node.id), measurer, &size);
    MarkWriter writer(marks, {.node = node.id}, diagram.depth(node.id));
    writer.box(PaintLayer::Card, MarkDetail::Always,
               {{box.x + 4, box.y + 3, box.width - 8, box.height},
                kCardRadius,
                ground,
                {family.border, family.lineWidth, family.dash}});
    Kind plain = kind;
    plain.badge.clear();
    addCard(writer, card, box, look, family.icon, plain, theme, measurer);
}

}  // namespace

std::vector<Mark> nodeMarks(const Diagram& diagram, int nodeIndex, const NodePlace& place,
                            const Catalog& catalog, const Theme& theme,
                            const TextMeasurer& measurer, const PictureOptions& options)
{
    std::vector<Mark> marks;
    if (place.hidden)
        return marks;
    const Node& node = diagram.nodes()[static_cast<std::size_t>(nodeIndex)];
    if (node.isContainer && node.placement.collapsed) {
        addCollapsed(marks, diagram, node, place.box, catalog, theme, measurer);
        return marks;
    }
    if (node.isContainer) {
        addContainer(marks, diagram, node, place, catalog, theme, measurer, options);
        return marks;
    }
    const Kind& kind = catalog.kind(node.kind);
    const Size size = place.box.size();
    const Card card = cardOf(node, kind, measurer, &size);
    const AuthorStyle author =
        options.authorStyles == AuthorStyles::Ignore ? AuthorStyle{} : authorStyleOf(diagram, node);
    MarkWriter writer(marks, {.node = node.id}, 0);
    marks.reserve(card.lines.size() + 4);
    switch (card.form) {
    case CardForm::Card:
        addCard(writer, card, place.box, cardLook(kind, author, theme, options.authorStyles),
                kind.icon.empty() ? std::string_view("box") : std::string_view(kind.icon), kind,
                theme, measurer);
        break;
    case CardForm::Shape:
    case CardForm::Diamond:
        addShape(writer, card, place.box, shapeLook(author, theme, options.authorStyles), theme);
        break;
    case CardForm::Dot:
    case CardForm::Bar:
        addDot(writer, card, place.box, author, theme);
        break;
    }
    return marks;
}

std::vector<Mark> noteMarks(const Diagram& diagram, int noteIndex, const NotePlace& place,
                            const Theme& theme, const TextMeasurer& measurer)
{
    std::vector<Mark> marks;
    const Note& note = diagram.notes()[static_cast<std::size_t>(noteIndex)];
    if (place.box.empty())
        return marks;
    MarkWriter writer(marks, {.note = note.id}, 0);
    const bool paper = !note.position.empty();
    double pad = 0;
    if (paper) {
        pad = 8;
        const Color fill = mixed(theme.warningFill, theme.card, theme.dark ? 0.16 : 0.14);
        const Color border = mixed(theme.warningFill, theme.card, 0.55);
        if (place.route.size() >= 2) {
            std::vector<PathStep> line = {{PathStep::Verb::Move, place.route[0]}};
            for (std::size_t i = 1; i < place.route.size(); ++i)
                line.push_back({PathStep::Verb::Line, place.route[i]});
            writer.path(PaintLayer::EdgeDotted, MarkDetail::Always,
                        {std::move(line), {}, {theme.edge, 1, {3, 3}}});
        }
        writer.box(PaintLayer::Card, MarkDetail::Always, {place.box, 4, fill, {border, 1, {}}});
    }
    const TextStyle style = styleOf(TextRole::Detail);
    const double width = std::max(place.box.width - 2 * pad, 8.0);
    const int most = std::max(1, static_cast<int>((place.box.height + 1) / style.lineHeight));
    const std::vector<std::string> lines =
        wrapped(measurer, TextRole::Detail, note.text, width, most);
    const double height = static_cast<double>(lines.size()) * style.lineHeight;
    double y = place.box.center().y - height / 2;
    for (const std::string& line : lines) {
        writer.text(PaintLayer::Card, MarkDetail::Detail,
                    {.role = TextRole::Detail,
                     .text = line,
                     .box = {place.box.x + pad, y, measurer.measure(TextRole::Detail, line).width,
                             style.lineHeight},
                     .size = style.size},
                    {}, paper ? theme.text1 : theme.text2);
        y += style.lineHeight;
    }
    return marks;
}

}  // namespace stratoplan
