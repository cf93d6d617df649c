#include "model/base/text_util.h"
#include "model/card/card.h"
#include "model/card/card_text.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace stratoplan {

namespace {

struct FamilyFrame {
    std::string_view family;
    double bar;
    double titleCentre;
    double sides;
    double bottom;
    double radius;
};

/// Source: visual.md 2.2 and 4.
constexpr FamilyFrame kFrames[] = {
    {"account", 40, 18, 24, 24, 12},  {"region", 40, 18, 24, 24, 12}, {"vpc", 40, 18, 24, 24, 10},
    {"pipeline", 40, 18, 16, 16, 10}, {"cluster", 32, 16, 12, 12, 8}, {"stage", 24, 14, 8, 8, 8},
};
constexpr FamilyFrame kOtherFrame = {"", 32, 16, 16, 16, 8};

constexpr double kEmptyHeight = 40;
constexpr double kGlyphLeft = 12;
constexpr double kBesideGlyph = 6;
constexpr double kBesideTitle = 8;
constexpr double kAfterText = 12;
constexpr double kWidestTitle = 400;
constexpr double kWidestMeta = 200;
constexpr int kTitleLines = 3;
constexpr int kFurtherLines = 12;

const FamilyFrame& frameOfFamily(std::string_view family)
{
    const auto* found =
        std::find_if(std::begin(kFrames), std::end(kFrames),
                     [&](const FamilyFrame& frame) { return frame.family == family; });
    return found == std::end(kFrames) ? kOtherFrame : *found;
}

/// What the user stated beyond the label, for the meta. Inferred values stand in the label already.
std::string metaOfProperties(const Node& node)
{
    for (const std::string_view key : {"cidr", "region", "az", "duration"}) {
        for (const Property& property : node.properties) {
            if (property.name == key && property.origin == Origin::Said &&
                !property.value.empty() && node.label.find(property.value) == std::string::npos)
                return property.value;
        }
    }
    return {};
}

CardLine lineAt(const TextMeasurer& measurer, TextRole role, std::string text, Point at)
{
    const Size size = measurer.measure(role, text);
    const TextStyle style = styleOf(role);
    return {.role = role,
            .text = std::move(text),
            .box = {at.x, at.y, size.width, style.lineHeight},
            .size = style.size};
}

std::vector<std::string> furtherLines(const Node& node, const std::vector<std::string_view>& lines)
{
    std::vector<std::string> further(lines.begin() + std::min<std::ptrdiff_t>(1, std::ssize(lines)),
                                     lines.end());
    for (const std::string& detail : node.details) {
        if (const std::string_view line = trimmed(detail); !line.empty())
            further.emplace_back(line);
    }
    if (further.size() > kFurtherLines) {
        const std::size_t more = further.size() - kFurtherLines + 1;
        further.resize(kFurtherLines - 1);
        further.push_back("+" + std::to_string(more) + " more");
    }
    return further;
}

}  // namespace

std::string_view familyOf(const Node&, const Kind& kind)
{
    return kind.family.empty() ? std::string_view("group") : std::string_view(kind.family);
}

Frame frameOf(const Node& node, const Kind& kind, const TextMeasurer& measurer, bool empty)
{
    const std::string_view family = familyOf(node, kind);
    const FamilyFrame& look = frameOfFamily(family);
    const bool stage = family == "stage";
    const double side = stage ? 14 : 16;
    const TextRole titleRole = stage ? TextRole::StageTitle : TextRole::Title;
    const TextStyle titleStyle = styleOf(titleRole);

    std::vector<std::string_view> lines;
    const std::string shown = shownLabel(node.label, node.labelType);
    for (const std::string_view line : splitLines(shown)) {
        if (const std::string_view text = trimmed(line); !text.empty())
            lines.push_back(text);
    }
    std::vector<std::string> further = furtherLines(node, lines);

    Frame frame;
    frame.bar = look.bar;
    frame.sides = look.sides;
    frame.bottom = look.bottom;
    frame.radius = look.radius;

    std::vector<std::string> title =
        lines.empty() ? std::vector<std::string>{}
                      : wrapped(measurer, titleRole, lines[0], kWidestTitle, kTitleLines);
    std::string meta;
    if (further.size() == 1 && title.size() == 1 &&
        measurer.measure(TextRole::Meta, further[0]).width <= kWidestMeta) {
        meta = std::move(further[0]);
        further.clear();
    } else if (further.empty() && title.size() <= 1) {
        meta = metaOfProperties(node);
    }
    const bool single = title.size() <= 1 && further.empty();
    if (empty && single && meta.empty())
        meta = "empty";

    const double centre = empty && single ? kEmptyHeight / 2 : look.titleCentre;
    frame.glyph = {kGlyphLeft, centre - side / 2, side, side};
    const double left = kGlyphLeft + side + kBesideGlyph;
    double y = centre - titleStyle.lineHeight / 2;
    double right = left - kBesideTitle;
    for (std::size_t i = 0; i < title.size(); ++i) {
        CardLine line = lineAt(measurer, titleRole, std::move(title[i]), {left, y});
        y += titleStyle.lineHeight;
        right = std::max(right, line.box.right());
        frame.titleBox = frame.titleBox.united(line.box);
        if (i == 0)
            frame.title = std::move(line);
        else
            frame.titleLines.push_back(std::move(line));
    }
    for (const std::string& text : further) {
        for (std::string& part : wrapped(measurer, TextRole::Meta, text, kWidestTitle, 2)) {
            CardLine line = lineAt(measurer, TextRole::Meta, std::move(part), {left, y});
            y += line.box.height;
            right = std::max(right, line.box.right());
            frame.titleBox = frame.titleBox.united(line.box);
            frame.titleLines.push_back(std::move(line));
        }
    }
    if (!meta.empty()) {
        // One baseline with the title: 0.36 of each size below the centre of its line.
        const TextStyle metaStyle = styleOf(TextRole::Meta);
        const double metaCentre = centre + 0.36 * (titleStyle.size - metaStyle.size);
        frame.meta = lineAt(measurer, TextRole::Meta, std::move(meta),
                            {right + kBesideTitle, metaCentre - metaStyle.lineHeight / 2});
        right = frame.meta.box.right();
        frame.titleBox = frame.titleBox.united(frame.meta.box);
    }
    const double firstLine = titleStyle.lineHeight;
    const double extra = std::max(0.0, frame.titleBox.height - firstLine);
    if (!single)
        frame.bar = look.bar + std::ceil(extra / 4) * 4;

    double widest = right + kAfterText;
    if (meta.empty() && frame.meta.text.empty())
        widest += kBesideTitle + measurer.measure(TextRole::Meta, "empty").width;
    frame.minimum = {std::ceil(widest / 8) * 8,
                     single ? kEmptyHeight : std::ceil((frame.bar + 8) / 8) * 8};
    return frame;
}

Pill pillOf(std::string_view label, const TextMeasurer& measurer)
{
    constexpr double kOneLine = 164;  // 28 characters
    constexpr double kWidest = 240;
    constexpr int kMostLines = 4;
    Pill pill;
    std::vector<std::string> parts;
    const std::string shown = shownLabel(label, LabelType::Plain);
    for (const std::string_view line : splitLines(shown)) {
        if (const std::string_view text = trimmed(line); !text.empty())
            parts.emplace_back(text);
    }
    if (parts.empty())
        return pill;
    const std::string text = join(parts, "\n");
    double width = kWidest;
    if (parts.size() == 1 && codePointCount(parts[0]) > 28) {
        // The narrowest of a few widths that takes two lines.
        const double whole = measurer.measure(TextRole::EdgeLabel, parts[0]).width;
        width = std::clamp(whole / 2, std::min(kOneLine / 2, whole), kWidest);
        while (width < kWidest && wrapped(measurer, TextRole::EdgeLabel, text, width, 3).size() > 2)
            width = std::min(kWidest, width + 8);
    }
    pill.lines = wrapped(measurer, TextRole::EdgeLabel, text, width, kMostLines);
    pill.text = measurer.measure(TextRole::EdgeLabel, join(pill.lines, "\n"));
    pill.size = {pill.text.width + 10, pill.text.height + 2};
    return pill;
}

}  // namespace stratoplan
