#include "export/mermaid.h"

#include "model/mermaid_text/write.h"

namespace stratoplan::exporting {

namespace {

std::string textOf(const Input::Source& source, const Input& input)
{
    const std::optional<Direction> direction = directionNamed(input.options.direction);
    const bool turned = direction && *direction != source.diagram->header().direction;
    std::string text;
    if (!source.text.empty() && !turned) {
        text = source.text;
    } else if (turned) {
        Header header = source.diagram->header();
        header.direction = *direction;
        Diagram copy = *source.diagram;
        Diff diff;
        diff.header = ValueChange<Header>{source.diagram->header(), header};
        copy.apply(diff);
        text = mermaid_text::write(copy, *input.catalog);
    } else {
        text = mermaid_text::write(*source.diagram, *input.catalog);
    }
    if (!text.empty() && text.back() != '\n')
        text += '\n';
    return text;
}

}  // namespace

Bundle writeMermaid(const Input& input)
{
    Bundle bundle;
    for (const Input::Source& source : input.diagrams) {
        const std::size_t number = bundle.files.size() + 1;
        const std::string suffix = number == 1 ? "" : "-" + std::to_string(number);
        bundle.files.push_back({"diagram" + suffix + ".mmd", textOf(source, input)});
    }
    return bundle;
}

}  // namespace stratoplan::exporting
