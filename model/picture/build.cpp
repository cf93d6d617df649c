#include "model/picture/build.h"

#include "model/base/text_util.h"
#include "model/card/card.h"
#include "model/picture/mark_writer.h"

#include <algorithm>
#include <iterator>

namespace stratoplan {

namespace {

constexpr double kPageMargin = 24;
constexpr double kUnderTitle = 16;

Rect contentOf(const Layout& layout)
{
    Rect content;
    for (const NodePlace& place : layout.nodes) {
        if (!place.hidden)
            content = content.united(place.box);
    }
    for (const NotePlace& place : layout.notes)
        content = content.united(place.box);
    return content;
}

/// Stands above the content, left edges aligned, and makes the picture higher.
void addTitle(Picture& picture, const std::string& title, const Rect& content, const Theme& theme,
              const TextMeasurer& measurer)
{
    const TextStyle style = styleOf(TextRole::PictureTitle);
    const double room = std::max(content.width, 480.0);
    const std::vector<std::string> lines =
        wrapped(measurer, TextRole::PictureTitle, trimmed(title), room, 3);
    const double height = static_cast<double>(lines.size()) * style.lineHeight;
    double y = content.top() - kUnderTitle - height;
    MarkWriter writer(picture.marks, {}, 0);
    double right = 0;
    const double above = y - kPageMargin;
    for (const std::string& line : lines) {
        const double width = measurer.measure(TextRole::PictureTitle, line).width;
        writer.text(PaintLayer::Badge, MarkDetail::Title,
                    {.role = TextRole::PictureTitle,
                     .text = line,
                     .box = {content.left(), y, width, style.lineHeight},
                     .size = style.size},
                    {}, theme.text1);
        y += style.lineHeight;
        right = std::max(right, content.left() + width);
    }
    if (above < picture.origin.y) {
        picture.size.height += picture.origin.y - above;
        picture.origin.y = above;
    }
    picture.size.width = std::max(picture.size.width, right + kPageMargin - picture.origin.x);
}

void append(std::vector<Mark>& to, std::vector<Mark>&& from)
{
    to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
}

/// Stable: records in source order, marks of a record in their own order.
void sortForPainting(std::vector<Mark>& marks)
{
    std::vector<std::uint32_t> order(marks.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = static_cast<std::uint32_t>(i);
    std::stable_sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
        if (marks[a].layer != marks[b].layer)
            return marks[a].layer < marks[b].layer;
        return marks[a].depth < marks[b].depth;
    });
    std::vector<Mark> sorted;
    sorted.reserve(marks.size());
    for (const std::uint32_t i : order)
        sorted.push_back(std::move(marks[i]));
    marks = std::move(sorted);
}

}  // namespace

Picture buildPicture(const Diagram& diagram, const Layout& layout, const Catalog& catalog,
                     const Theme& theme, const TextMeasurer& measurer,
                     const PictureOptions& options)
{
    Picture picture;
    picture.size = layout.size;
    if (options.background)
        picture.background = theme.canvas;
    picture.marks.reserve(layout.nodes.size() * 6 + layout.edges.size() * 3);
    for (std::size_t i = 0; i < layout.nodes.size(); ++i) {
        append(picture.marks, nodeMarks(diagram, static_cast<int>(i), layout.nodes[i], catalog,
                                        theme, measurer, options));
    }
    const std::vector<EdgeCuts> cuts = edgeCuts(diagram, layout);
    for (std::size_t i = 0; i < layout.edges.size(); ++i) {
        append(picture.marks, edgeMarks(diagram, static_cast<int>(i), layout.edges[i], catalog,
                                        theme, measurer, options, {&cuts[i], &layout.nodes}));
    }
    for (std::size_t i = 0; i < layout.notes.size(); ++i) {
        append(picture.marks,
               noteMarks(diagram, static_cast<int>(i), layout.notes[i], theme, measurer));
    }
    const std::optional<std::string>& title = diagram.header().title;
    if (title && !trimmed(*title).empty())
        addTitle(picture, *title, contentOf(layout), theme, measurer);
    sortForPainting(picture.marks);
    return picture;
}

}  // namespace stratoplan
