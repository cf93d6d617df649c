#include "model/picture/author_style.h"

#include "model/base/text_util.h"

#include <algorithm>

namespace stratoplan {

namespace {

std::optional<double> pixels(std::string_view text)
{
    if (text.ends_with("px"))
        text.remove_suffix(2);
    return toDouble(trimmed(text));
}

std::vector<double> dashes(std::string_view text)
{
    std::vector<double> lengths;
    while (!text.empty() && lengths.size() < 8) {
        const std::size_t begin = text.find_first_not_of(" ,\t");
        if (begin == text.npos)
            break;
        text.remove_prefix(begin);
        const std::size_t end = std::min(text.find_first_of(" ,\t"), text.size());
        const std::optional<double> length = pixels(text.substr(0, end));
        if (!length || *length < 0 || *length > 100)
            return {};
        lengths.push_back(*length);
        text.remove_prefix(end);
    }
    const bool drawn =
        std::any_of(lengths.begin(), lengths.end(), [](double l) { return l > 0.1; });
    return drawn ? lengths : std::vector<double>{};
}

void addColor(std::optional<Color>& to, std::string_view value)
{
    if (const std::optional<Color> color = cssColor(value))
        to = color;
}

void addClass(AuthorStyle& style, const Diagram& diagram, std::string_view name)
{
    for (const ClassDef& definition : diagram.classDefs()) {
        if (definition.name == name)
            addDeclarations(style, definition.style);
    }
}

}  // namespace

void addDeclarations(AuthorStyle& style, const std::vector<std::string>& declarations)
{
    for (const std::string& declaration : declarations) {
        const std::size_t colon = declaration.find(':');
        if (colon == std::string::npos)
            continue;
        const std::string name = lowered(trimmed(std::string_view(declaration).substr(0, colon)));
        std::string_view value = trimmed(std::string_view(declaration).substr(colon + 1));
        constexpr std::string_view kImportant = "!important";
        if (value.ends_with(kImportant))
            value = trimmed(value.substr(0, value.size() - kImportant.size()));
        if (name == "fill" || name == "background" || name == "background-color") {
            addColor(style.fill, value);
        } else if (name == "stroke" || name == "border-color") {
            addColor(style.stroke, value);
        } else if (name == "color") {
            addColor(style.text, value);
        } else if (name == "stroke-width") {
            if (const std::optional<double> width = pixels(value); width && *width >= 0)
                style.strokeWidth = std::clamp(*width, 0.5, 8.0);
        } else if (name == "stroke-dasharray") {
            style.dash = dashes(value);
        }
    }
}

AuthorStyle authorStyleOf(const Diagram& diagram, const Node& node)
{
    AuthorStyle style;
    if (!diagram.classDefs().empty()) {
        if (!node.isContainer)
            addClass(style, diagram, "default");
        for (const std::string& name : node.classes)
            addClass(style, diagram, name);
    }
    addDeclarations(style, node.style);
    return style;
}

AuthorStyle authorStyleOf(const Diagram& diagram, const Edge& edge)
{
    AuthorStyle style;
    addDeclarations(style, diagram.header().edgeDefaultStyle);
    for (const std::string& name : edge.classes)
        addClass(style, diagram, name);
    addDeclarations(style, edge.style);
    return style;
}

}  // namespace stratoplan
