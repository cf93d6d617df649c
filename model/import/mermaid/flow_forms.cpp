#include "model/import/mermaid/flow_build.h"
#include "model/import/mermaid/scan.h"

#include <algorithm>

// What the brackets of nodes and the two halves of links mean.
namespace stratoplan::mermaid {
namespace {

Marker markerOf(char c)
{
    return c == 'x' ? Marker::Cross : c == 'o' ? Marker::Circle : Marker::Arrow;
}

}  // namespace

std::string_view shapeName(FlowShape shape)
{
    switch (shape) {
    case FlowShape::None:
    case FlowShape::Square:
    case FlowShape::Props:
        return "rect";
    case FlowShape::DoubleCircle:
        return "dbl-circ";
    case FlowShape::Circle:
        return "circle";
    case FlowShape::Ellipse:
        return "ellipse";
    case FlowShape::Stadium:
        return "stadium";
    case FlowShape::Subroutine:
        return "fr-rect";
    case FlowShape::Cylinder:
        return "cyl";
    case FlowShape::Round:
        return "rounded";
    case FlowShape::Diamond:
        return "diam";
    case FlowShape::Hexagon:
        return "hex";
    case FlowShape::Odd:
        return "odd";
    case FlowShape::Trapezoid:
        return "trap-b";
    case FlowShape::InvTrapezoid:
        return "trap-t";
    case FlowShape::LeanRight:
        return "lean-r";
    case FlowShape::LeanLeft:
        return "lean-l";
    }
    return "rect";
}

LinkForm linkForm(std::string_view start, std::string_view end)
{
    start = jsTrimmed(start);
    end = jsTrimmed(end);
    LinkForm out;
    const auto heads = [](std::string_view text) {
        return text.empty() ? Marker::None
               : text.front() == '<' || text.front() == 'x' || text.front() == 'o'
                   ? markerOf(text.front())
                   : Marker::None;
    };
    const char last = end.empty() ? '-' : end.back();
    std::string_view line = end.substr(0, end.empty() ? 0 : end.size() - 1);
    if (last == '>' || last == 'x' || last == 'o') {
        out.target = markerOf(last);
        if (heads(end) == out.target) {
            out.source = out.target;
            line.remove_prefix(1);
        }
    }
    const auto dots = std::ranges::count(line, '.');
    out.length = static_cast<int>(dots > 0 ? dots : static_cast<std::ptrdiff_t>(line.size()) - 1);
    if (line.starts_with('='))
        out.stroke = Stroke::Thick;
    if (line.starts_with('~'))
        out.stroke = Stroke::Invisible;
    if (dots > 0)
        out.stroke = Stroke::Dotted;
    if (start.empty())
        return out;
    const Stroke half = start.find('.') != std::string_view::npos   ? Stroke::Dotted
                        : start.find('=') != std::string_view::npos ? Stroke::Thick
                                                                    : Stroke::Solid;
    const Marker head = heads(start);
    const bool both = out.source != Marker::None;
    if (half != out.stroke || (head != Marker::None && (both || head != out.target)))
        out = {.halvesAgree = false};
    else if (head != Marker::None)
        out.source = head;
    return out;
}

}  // namespace stratoplan::mermaid
