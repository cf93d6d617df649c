#include "app/cli/twins.h"

#include "export/format.h"
#include "model/drawing/drawing.h"
#include "model/drawing/text.h"
#include "model/import/ascii/meaning.h"

#include <algorithm>
#include <array>
#include <map>

namespace stratoplan::cli {
namespace {

constexpr std::array kUsualWidths = {60, 72, 80, 100, 120, 132, 160};  // columns

/// What the lines with the same ends and heads say: letters of their labels, and how each is drawn;
/// `Invisible` where both ways.
struct Lines {
    std::map<std::string, Stroke> labels = {};
    std::string ends = {};  ///< in words
};

std::map<std::string, Lines> linesOf(const Diagram& diagram)
{
    std::map<std::string, Lines> out;
    const std::vector<std::string> nodes = ascii::meaningOf(diagram, ascii::Detail::Letters).nodes;
    for (const Edge& edge : diagram.edges()) {
        if (edge.stroke == Stroke::Invisible)
            continue;
        std::string source = nodes[static_cast<std::size_t>(diagram.indexOf(edge.source))];
        std::string target = nodes[static_cast<std::size_t>(diagram.indexOf(edge.target))];
        const bool forth = edge.targetMarker != Marker::None;
        const bool back = edge.sourceMarker != Marker::None;
        if ((back && !forth) || (back == forth && target < source))
            std::swap(source, target);
        source += back != forth ? "\x1D>" : forth ? "\x1D<>" : "\x1D-";
        source += target;
        Lines& lines = out[source];
        lines.ends = "from '" + drawing::nameOf(diagram, edge.source) + "' to '" +
                     drawing::nameOf(diagram, edge.target) + "'";
        const Stroke stroke = edge.stroke == Stroke::Dotted ? Stroke::Dotted : Stroke::Solid;
        const auto [known, isNew] = lines.labels.emplace(ascii::lettersOf(edge.label), stroke);
        if (!isNew && known->second != stroke)
            known->second = Stroke::Invisible;
    }
    return out;
}

bool sameLabels(const Lines& a, const Lines& b)
{
    return a.labels.size() == b.labels.size() &&
           std::equal(a.labels.begin(), a.labels.end(), b.labels.begin(),
                      [](const auto& x, const auto& y) { return x.first == y.first; });
}

bool sameStrokes(const Lines& a, const Lines& b)
{
    return std::equal(a.labels.begin(), a.labels.end(), b.labels.begin(),
                      [](const auto& x, const auto& y) {
                          return x.second == y.second || x.second == Stroke::Invisible ||
                                 y.second == Stroke::Invisible;
                      });
}

/// The first line that has another label or stroke in the other diagram, in words.
std::string differenceOfLines(const Diagram& first, const Diagram& second, bool strokes)
{
    const std::map<std::string, Lines> others = linesOf(second);
    for (const auto& [key, lines] : linesOf(first)) {
        const auto other = others.find(key);
        if (other == others.end())
            continue;
        if (!sameLabels(lines, other->second))
            return "another label " + lines.ends;
        if (strokes && !sameStrokes(lines, other->second))
            return "another kind of line " + lines.ends;
    }
    return {};
}

/// Columns that a drawing was made to stay within; 0 where it was as wide as it liked.
int widthAsked(const std::string& text, const Diagram& drawn, Direction direction, bool plain)
{
    DiagramData data = Diagram(drawn).release();
    data.header.direction = direction;
    const int columns = drawing::widthOf(text);
    const drawing::Drawn free = drawing::draw(Diagram(std::move(data)), {.plain = plain});
    if (free.tooLarge || drawing::widthOf(free.text) <= columns)
        return 0;
    const auto* usual = std::lower_bound(kUsualWidths.begin(), kUsualWidths.end(), columns);
    return usual == kUsualWidths.end() ? columns : *usual;
}

}  // namespace

std::string differenceOfTwins(DocumentFile& file, std::size_t number)
{
    const Diagram& first = file.diagram(number);
    const Diagram& second = file.diagram(number + 1);
    const auto isPlainDrawing = [&](const Block& block) {
        return block.format == SourceFormat::Ascii && !drawing::hasBoxDrawing(block.text);
    };
    if (ascii::same(ascii::meaningOf(first, ascii::Detail::Letters),
                    ascii::meaningOf(second, ascii::Detail::Letters)))
        return differenceOfLines(first, second,
                                 !isPlainDrawing(file.block(number)) &&
                                     !isPlainDrawing(file.block(number + 1)));
    if (first.nodes().size() != second.nodes().size())
        return std::to_string(second.nodes().size()) + " of " +
               std::to_string(first.nodes().size()) + " components";
    if (first.edges().size() != second.edges().size())
        return std::to_string(second.edges().size()) + " of " +
               std::to_string(first.edges().size()) + " connections";
    return "other names, places or connections";
}

std::string renewedTwin(DocumentFile& file, std::size_t first)
{
    const bool isDrawing = file.block(first + 1).format == SourceFormat::Ascii;
    const exporting::Format* format = exporting::formatNamed(isDrawing ? "ascii" : "mermaid");
    if (format == nullptr)
        return {};
    exporting::Input input;
    input.diagrams.emplace_back();
    input.diagrams.front().diagram = &file.diagram(first);
    input.catalog = &file.catalog();
    if (isDrawing) {
        const std::string text(file.block(first + 1).text);
        const bool plain = !drawing::hasBoxDrawing(text);
        input.options.charset = plain ? "ascii" : "unicode";
        input.options.width = widthAsked(text, file.diagram(first + 1),
                                         file.diagram(first).header().direction, plain);
    } else {
        input.options.direction = directionName(file.diagram(first + 1).header().direction);
    }
    const exporting::Bundle made = format->write(input);
    return made.files.empty() ? std::string() : made.files.front().content;
}

}  // namespace stratoplan::cli
