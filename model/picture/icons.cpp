#include "model/picture/icons.h"

#include "model/base/text_util.h"
#include "model/picture/path_data.h"

#include "resources/resources.h"
#include <algorithm>

namespace stratoplan {

namespace {

constexpr std::string_view kFolder = "icons/";
constexpr std::string_view kEnding = ".svg";

std::string_view attribute(std::string_view tag, std::string_view name)
{
    std::size_t at = 0;
    while ((at = tag.find(name, at)) != tag.npos) {
        const std::size_t after = at + name.size();
        if (at > 0 && tag[at - 1] == ' ' && tag.substr(after, 2) == "=\"") {
            const std::size_t begin = after + 2;
            return tag.substr(begin, tag.find('"', begin) - begin);
        }
        at = after;
    }
    return {};
}

double numberIn(std::string_view tag, std::string_view name)
{
    return toDouble(attribute(tag, name)).value_or(0);
}

std::vector<PathStep> stepsOf(std::string_view tag)
{
    if (tag.starts_with("path "))
        return pathSteps(attribute(tag, "d"));
    if (tag.starts_with("rect ")) {
        return roundRectSteps({numberIn(tag, "x"), numberIn(tag, "y"), numberIn(tag, "width"),
                               numberIn(tag, "height")},
                              numberIn(tag, "rx"));
    }
    const Point center = {numberIn(tag, "cx"), numberIn(tag, "cy")};
    if (tag.starts_with("circle "))
        return ellipseSteps(center, numberIn(tag, "r"), numberIn(tag, "r"));
    if (tag.starts_with("ellipse "))
        return ellipseSteps(center, numberIn(tag, "rx"), numberIn(tag, "ry"));
    return {};
}

/// The subset of SVG that resources/icons uses: flat shapes, currentColor, one stroke width.
Glyph glyphOf(std::string_view name, std::string_view svg)
{
    Glyph glyph;
    glyph.name = name;
    std::size_t at = 0;
    while ((at = svg.find('<', at)) != svg.npos) {
        const std::size_t end = std::min(svg.find('>', at), svg.size());
        const std::string_view tag = svg.substr(at + 1, end - at - 1);
        at = end;
        Glyph::Part part;
        part.steps = stepsOf(tag);
        if (part.steps.empty())
            continue;
        const bool filled = attribute(tag, "fill") == "currentColor";
        part.tone = filled && !attribute(tag, "fill-opacity").empty();
        part.filled = filled && !part.tone;
        part.stroked = attribute(tag, "stroke") != "none";
        glyph.parts.push_back(std::move(part));
    }
    return glyph;
}

std::string_view nameOf(std::string_view file)
{
    file.remove_prefix(kFolder.size());
    file.remove_suffix(kEnding.size());
    return file;
}

const std::vector<Glyph>& allGlyphs()
{
    static const std::vector<Glyph> glyphs = [] {
        std::vector<Glyph> read;
        for (const std::string_view file : resourceNames(kFolder))
            read.push_back(glyphOf(nameOf(file), resource(file)));
        std::sort(read.begin(), read.end(),
                  [](const Glyph& a, const Glyph& b) { return a.name < b.name; });
        return read;
    }();
    return glyphs;
}

const Glyph* find(std::string_view name)
{
    const std::vector<Glyph>& glyphs = allGlyphs();
    const auto found = std::lower_bound(
        glyphs.begin(), glyphs.end(), name,
        [](const Glyph& glyph, std::string_view wanted) { return glyph.name < wanted; });
    return found != glyphs.end() && found->name == name ? &*found : nullptr;
}

}  // namespace

const Glyph& glyph(std::string_view name)
{
    const Glyph* found = find(name);
    return found ? *found : *find("box");
}

std::vector<std::string_view> glyphNames()
{
    std::vector<std::string_view> names;
    for (const Glyph& glyph : allGlyphs())
        names.push_back(glyph.name);
    return names;
}

}  // namespace stratoplan
