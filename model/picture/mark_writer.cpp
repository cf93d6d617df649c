#include "model/picture/mark_writer.h"

#include <algorithm>

namespace stratoplan {

Rect boundsOf(const std::vector<PathStep>& steps)
{
    if (steps.empty())
        return {};
    Point low = steps.front().to;
    Point high = low;
    const auto take = [&](Point p) {
        low = {std::min(low.x, p.x), std::min(low.y, p.y)};
        high = {std::max(high.x, p.x), std::max(high.y, p.y)};
    };
    for (const PathStep& step : steps) {
        take(step.to);
        if (step.verb == PathStep::Verb::Quad || step.verb == PathStep::Verb::Cubic)
            take(step.control1);
        if (step.verb == PathStep::Verb::Cubic)
            take(step.control2);
    }
    return {low.x, low.y, high.x - low.x, high.y - low.y};
}

void MarkWriter::path(PaintLayer layer, MarkDetail detail, PathMark path)
{
    if (path.steps.empty())
        return;
    const Rect bounds = boundsOf(path.steps).adjusted(path.pen.width / 2);
    add(layer, detail, bounds, std::move(path));
}

void MarkWriter::text(PaintLayer layer, MarkDetail detail, const CardLine& line, Point at,
                      Color color, bool centred)
{
    if (line.text.empty())
        return;
    const Rect box = line.box.translated(at);
    TextMark text;
    text.origin = {box.x, box.center().y + 0.36 * line.size};
    text.width = box.width;
    text.role = line.role;
    text.size = line.size;
    text.bold = styleOf(line.role).bold;
    text.color = color;
    text.text = line.text;
    text.centred = centred;
    add(layer, detail, box, std::move(text));
}

}  // namespace stratoplan
