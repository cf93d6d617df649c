#include "model/picture/difference_marks.h"

#include "model/base/text_util.h"
#include "model/picture/mark_writer.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace stratoplan {
namespace {

constexpr double kRingGap = 3;
constexpr double kRing = 2.5;
constexpr double kSign = 9;  // radius of the disc
constexpr double kArm = 4.5;
constexpr double kLegendGap = 20;
constexpr double kMargin = 24;
constexpr std::uint8_t kPale = 110;

Color colorOf(Fate fate, const Theme& theme)
{
    return fate == Fate::Added ? theme.ok : fate == Fate::Removed ? theme.error : theme.warningText;
}

/// Plus, minus, or a wave for what changed, on a disc.
void addSign(MarkWriter& writer, Point at, Fate fate, const Theme& theme)
{
    writer.box(PaintLayer::Badge, MarkDetail::Always,
               {.rect = Rect{at.x, at.y, 0, 0}.adjusted(kSign),
                .radius = kSign,
                .fill = colorOf(fate, theme),
                .pen = {.color = theme.card, .width = 2}});
    using Verb = PathStep::Verb;
    std::vector<PathStep> steps;
    if (fate == Fate::Changed) {
        steps = {{Verb::Move, {at.x - kArm, at.y + 1}},
                 {Verb::Quad, {at.x, at.y}, {at.x - kArm / 2, at.y - kArm}},
                 {Verb::Quad, {at.x + kArm, at.y - 1}, {at.x + kArm / 2, at.y + kArm}}};
    } else {
        steps = {{Verb::Move, {at.x - kArm, at.y}}, {Verb::Line, {at.x + kArm, at.y}}};
        if (fate == Fate::Added) {
            steps.push_back({Verb::Move, {at.x, at.y - kArm}});
            steps.push_back({Verb::Line, {at.x, at.y + kArm}});
        }
    }
    writer.path(PaintLayer::Badge, MarkDetail::Always,
                {.steps = std::move(steps),
                 .fill = {},
                 .pen = {.color = theme.card, .width = 2, .dash = {}, .roundCaps = true}});
}

void fade(Color& color)
{
    color.alpha = std::min(color.alpha, kPale);
}

/// What is gone is pale; its lines, like those of all that differs, take the colour of their fate.
void paint(Mark& mark, Fate fate, bool isEdge, const Theme& theme)
{
    const Color color = colorOf(fate, theme);
    const bool gone = fate == Fate::Removed;
    if (auto* box = std::get_if<BoxMark>(&mark.shape); box && gone) {
        fade(box->fill);
        fade(box->pen.color);
    } else if (auto* path = std::get_if<PathMark>(&mark.shape)) {
        if (isEdge) {
            if (path->pen.color.visible())
                path->pen.color = color;
            if (path->fill.visible())
                path->fill = color;
            if (gone && !path->fill.visible())
                path->pen.dash = {5, 4};
        } else if (gone) {
            fade(path->fill);
            fade(path->pen.color);
        }
    } else if (auto* icon = std::get_if<IconMark>(&mark.shape); icon && gone) {
        fade(icon->color);
    }
}

Point middleOf(const Polyline& route)
{
    double whole = 0;
    for (std::size_t i = 1; i < route.size(); ++i)
        whole += std::hypot(route[i].x - route[i - 1].x, route[i].y - route[i - 1].y);
    double left = whole / 2;
    for (std::size_t i = 1; i < route.size(); ++i) {
        const Point by = route[i] - route[i - 1];
        const double leg = std::hypot(by.x, by.y);
        if (leg >= left && leg > 0)
            return {route[i - 1].x + by.x * left / leg, route[i - 1].y + by.y * left / leg};
        left -= leg;
    }
    return route.front();
}

void addLegend(Picture& picture, const std::map<Fate, int>& counts, const Theme& theme,
               const TextMeasurer& measurer)
{
    const TextStyle style = styleOf(TextRole::Detail);
    MarkWriter writer(picture.marks, {}, 0);
    double x = picture.origin.x + kMargin;
    const double y = picture.origin.y + picture.size.height + kLegendGap / 2;
    const std::pair<Fate, const char*> words[] = {
        {Fate::Added, " added"}, {Fate::Removed, " removed"}, {Fate::Changed, " changed"}};
    for (const auto& [fate, word] : words) {
        const auto count = counts.find(fate);
        const std::string text =
            std::to_string(count == counts.end() ? 0 : count->second) + std::string(word);
        addSign(writer, {x + kSign, y}, fate, theme);
        const double width = measurer.measure(TextRole::Detail, text).width;
        writer.text(PaintLayer::Badge, MarkDetail::Always,
                    {.role = TextRole::Detail,
                     .text = text,
                     .box = {x + 2 * kSign + 6, y - style.lineHeight / 2, width, style.lineHeight},
                     .size = style.size},
                    {}, theme.text1);
        x += 2 * kSign + 6 + width + kLegendGap;
    }
    picture.size.height += kLegendGap + kMargin / 2;
    picture.size.width = std::max(picture.size.width, x + kMargin - picture.origin.x);
}

}  // namespace

void markDifferences(Picture& picture, const Comparison& comparison, const Layout& layout,
                     const Theme& theme, const TextMeasurer& measurer)
{
    const Diagram& both = comparison.both;
    for (Mark& mark : picture.marks) {
        const int node = mark.owner.node ? both.indexOf(mark.owner.node) : -1;
        const int edge = mark.owner.edge ? both.indexOf(mark.owner.edge) : -1;
        const Fate fate = node >= 0   ? comparison.nodes[static_cast<std::size_t>(node)]
                          : edge >= 0 ? comparison.edges[static_cast<std::size_t>(edge)]
                                      : Fate::Same;
        if (fate != Fate::Same)
            paint(mark, fate, edge >= 0, theme);
    }
    std::map<Fate, int> counts;
    for (std::size_t i = 0; i < comparison.nodes.size(); ++i) {
        const Fate fate = comparison.nodes[i];
        const NodePlace& place = layout.nodes[i];
        if (fate == Fate::Same)
            continue;
        ++counts[fate];
        if (place.hidden || place.box.empty())
            continue;
        MarkWriter writer(picture.marks, {.node = both.nodes()[i].id}, 0);
        writer.box(PaintLayer::Badge, MarkDetail::Always,
                   {.rect = place.box.adjusted(kRingGap),
                    .radius = 8 + kRingGap,
                    .fill = {},
                    .pen = {.color = colorOf(fate, theme),
                            .width = kRing,
                            .dash = fate == Fate::Removed ? std::vector<double>{6, 4}
                                                          : std::vector<double>{}}});
        addSign(writer, {place.box.right(), place.box.top()}, fate, theme);
    }
    for (std::size_t i = 0; i < comparison.edges.size(); ++i) {
        const Fate fate = comparison.edges[i];
        if (fate == Fate::Same)
            continue;
        ++counts[fate];
        const EdgePlace& place = layout.edges[i];
        const Edge& edge = both.edges()[i];
        const auto fateOf = [&](NodeId id) {
            return comparison.nodes[static_cast<std::size_t>(both.indexOf(id))];
        };
        // A line that came or went with its end needs no sign of its own.
        if (place.route.size() < 2 || fateOf(edge.source) == fate || fateOf(edge.target) == fate)
            continue;
        MarkWriter writer(picture.marks, {.edge = edge.id}, 0);
        const Point at = place.labelBox
                             ? Point{place.labelBox->right() + 4, place.labelBox->top() - 4}
                             : middleOf(place.route);
        addSign(writer, at, fate, theme);
    }
    addLegend(picture, counts, theme, measurer);
}

}  // namespace stratoplan
