#pragma once

#include "model/picture/picture.h"

#include <string_view>
#include <vector>

namespace stratoplan {

/// One glyph on the 24-unit grid, parsed from resources/icons/<name>.svg: strokes of 1.75 with
/// round caps, and one tone area at 20 %. Both take the colour asked for.
struct Glyph {
    struct Part {
        std::vector<PathStep> steps;
        bool stroked = false;
        bool filled = false;
        bool tone = false;
        double strokeWidth = 1.75;
    };
    std::string_view name;
    std::vector<Part> parts = {};
};

/// Whether an icon's name is the picture itself, a data: URI, as those of icon packs are.
inline bool isPicture(std::string_view icon)
{
    return icon.starts_with("data:");
}

/// The glyph of that name; the glyph "box" for an unknown one. Parsed once.
const Glyph& glyph(std::string_view name);
std::vector<std::string_view> glyphNames();

}  // namespace stratoplan
