#include "export/ascii.h"

#include "model/drawing/drawing.h"

namespace stratoplan::exporting {

Bundle writeAscii(const Input& input)
{
    Bundle bundle;
    if (input.diagrams.empty() || input.diagrams.front().diagram == nullptr)
        return bundle;
    const Diagram& diagram = *input.diagrams.front().diagram;
    drawing::Drawn drawn = drawing::draw(
        diagram, {.plain = input.options.charset == "ascii", .width = input.options.width});
    if (drawn.tooLarge) {
        bundle.diagnostics.push_back({DiagCode::EXP020, {}});
        return bundle;
    }
    for (const EdgeId id : drawn.lost) {
        const Edge& edge = *diagram.edge(id);
        bundle.diagnostics.push_back(
            {DiagCode::EXP021,
             {drawing::nameOf(diagram, edge.source), drawing::nameOf(diagram, edge.target)},
             {},
             {},
             {id}});
    }
    bundle.files.push_back({"diagram.txt", std::move(drawn.text)});
    return bundle;
}

}  // namespace stratoplan::exporting
