#include "model/document/paragraphs.h"

#include "model/base/text_util.h"
#include "model/document/redrawn.h"
#include "model/import/ascii/reading.h"

#include <algorithm>

namespace stratoplan {

Paragraphs paragraphsOf(std::string_view text)
{
    constexpr char kDrawn = 1;
    const ascii::Reading reading(text);
    const std::vector<char> drawn = ascii::drawnRows(reading);
    const auto first = static_cast<int>(std::ranges::find(drawn, kDrawn) - drawn.begin());
    if (first == static_cast<int>(drawn.size()))
        return {.drawing = text};
    int last = static_cast<int>(drawn.size()) - 1;
    while (drawn[static_cast<std::size_t>(last)] != kDrawn)
        --last;
    const std::vector<std::string_view> lines = splitLines(text);
    const auto count = std::min(static_cast<int>(lines.size()), reading.grid.rows());
    const auto isText = [&](int row) { return !reading.grid.emptyRow(row); };
    int begin = first;  // behind the empty row
    while (begin > 0 && isText(begin - 1))
        --begin;
    int end = last + 1;
    while (end < count && isText(end))
        ++end;
    const auto holdsText = [&](int from, int to) {
        while (from < to && !isText(from))
            ++from;
        return from < to;
    };
    const auto byteOf = [&](int row) {
        return row < count ? static_cast<std::size_t>(lines[static_cast<std::size_t>(row)].data() -
                                                      text.data())
                           : text.size();
    };
    Paragraphs cut;
    cut.rowsAbove = holdsText(0, begin) ? begin : 0;
    cut.above = text.substr(0, byteOf(cut.rowsAbove));
    cut.below = text.substr(holdsText(end, count) ? byteOf(end) : text.size());
    cut.drawing = text.substr(cut.above.size(), text.size() - cut.above.size() - cut.below.size());
    return cut;
}

Diagram within(const Paragraphs& paragraphs, const Diagram& diagram)
{
    constexpr double kRowHeight = 16;  // scene units
    const Point by{0, -kRowHeight * paragraphs.rowsAbove};
    Diff diff;
    for (const Node& node : diagram.nodes()) {
        if (!node.placement.box || by == Point{})
            continue;
        Node moved = node;
        moved.placement.box = node.placement.box->translated(by);
        diff.nodes.push_back({.before = node, .after = std::move(moved)});
    }
    for (const Edge& edge : diagram.edges()) {
        if (edge.bends.empty() || by == Point{})
            continue;
        Edge moved = edge;
        for (Point& bend : moved.bends)
            bend = bend + by;
        diff.edges.push_back({.before = edge, .after = std::move(moved)});
    }
    Diagram out = withoutNotesOf(diagram, {paragraphs.above, paragraphs.below});
    out.apply(diff);
    return out;
}

}  // namespace stratoplan
