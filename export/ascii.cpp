#include "export/ascii.h"

#include "model/drawing/drawing.h"
#include "model/drawing/restyled.h"

#include <algorithm>

namespace stratoplan::exporting {

namespace {

/// A diagram that came from a drawing stays arranged as it was, where that can be drawn.
drawing::Drawn drawn(const Diagram& diagram, const drawing::DrawOptions& options)
{
    const auto nodes = diagram.nodes();
    const std::string& kind = diagram.header().kind;
    const bool arranged = (kind == "boxes" || kind == "mixed") &&
                          std::all_of(nodes.begin(), nodes.end(), [](const Node& node) {
                              return node.placement.box.has_value();
                          });
    if (arranged) {
        drawing::Drawn same = drawing::redraw(diagram, options);
        const bool fits = options.width == 0 || drawing::widthOf(same.text) <= options.width;
        if ((same.faithful && fits) || same.tooLarge)
            return same;
    }
    return drawing::draw(diagram, options);
}

}  // namespace

Bundle writeAscii(const Input& input)
{
    Bundle bundle;
    if (input.diagrams.empty() || input.diagrams.front().diagram == nullptr)
        return bundle;
    const Diagram& diagram = *input.diagrams.front().diagram;
    const bool plain = input.options.charset == "ascii";
    const int asked = input.options.width;
    // What is a drawing already stays as its author arranged it.
    if (const std::string& own = input.diagrams.front().drawing; !own.empty()) {
        std::optional<std::string> same = drawing::restyled(own, *input.catalog, plain);
        if (same && (asked == 0 || drawing::widthOf(*same) <= asked)) {
            bundle.files.push_back({"diagram.txt", std::move(*same)});
            return bundle;
        }
    }
    drawing::Drawn result = drawn(diagram, {.plain = plain, .width = asked});
    if (result.tooLarge) {
        bundle.diagnostics.push_back({DiagCode::EXP020, {}});
        return bundle;
    }
    for (const EdgeId id : result.lost) {
        const Edge& edge = *diagram.edge(id);
        bundle.diagnostics.push_back(
            {DiagCode::EXP021,
             {drawing::nameOf(diagram, edge.source), drawing::nameOf(diagram, edge.target)},
             {},
             {},
             {id}});
    }
    const int width = asked > 0 ? drawing::widthOf(result.text) : 0;
    if (width > asked)
        bundle.diagnostics.push_back(
            {DiagCode::EXP022, {std::to_string(asked), std::to_string(width)}});
    bundle.files.push_back({"diagram.txt", std::move(result.text)});
    return bundle;
}

}  // namespace stratoplan::exporting
