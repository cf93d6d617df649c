#pragma once

#include "model/picture/picture.h"

#include <string>
#include <string_view>

namespace stratoplan {

/// Colours of one container family: visual.md 2.2.
struct FamilyStyle {
    Color fill = {};
    Color border = {};
    Color title = {};
    double lineWidth = 1.25;
    std::vector<double> dash = {};
    double radius = 8;
    std::string icon = {};
};

/// Icon and tile colour of one category: visual.md 2.3.
struct CategoryStyle {
    Color accent = {};
    Color tile = {};
};

/// The tokens of visual.md 2, read from resources/themes.
struct Theme {
    std::string name = {};  ///< "light" or "dark"
    bool dark = false;
    Color canvas, grid, card, cardBorder, text1, text2, text3, edge, accent, error, warningText,
        warningFill, warningInk, info, ok, shadow, guide;
    Color chrome, pane, line, field;  ///< of the window

    const FamilyStyle& family(std::string_view name) const;      ///< "group" for an unknown one
    const CategoryStyle& category(std::string_view name) const;  ///< "generic" for an unknown one

    std::vector<std::pair<std::string, FamilyStyle>> families = {};
    std::vector<std::pair<std::string, CategoryStyle>> categories = {};
};

const Theme& lightTheme();
const Theme& darkTheme();

}  // namespace stratoplan
