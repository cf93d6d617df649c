#pragma once

#include "model/catalog/catalog.h"
#include "model/picture/author_style.h"
#include "model/picture/build.h"

namespace stratoplan {

/// The colours of one leaf after the author's style: visual.md 8.
struct CardLook {
    Color fill;
    Color border;
    double borderWidth = 1;
    std::vector<double> dash;
    Color label;
    Color detail;
    Color tile;
    Color icon;
};

/// A card with a tile, of a known kind.
CardLook cardLook(const Kind& kind, const AuthorStyle& author, const Theme& theme,
                  AuthorStyles mode);
/// A plain outline: author styles count exactly unless they are ignored.
CardLook shapeLook(const AuthorStyle& author, const Theme& theme, AuthorStyles mode);

struct FrameLook {
    Color fill;
    Color border;
    double borderWidth = 1.25;
    std::vector<double> dash;
    Color title;
    Color meta;
    std::string_view icon;
};

FrameLook frameLook(std::string_view family, const Kind& kind, const AuthorStyle& author,
                    const Theme& theme, AuthorStyles mode);

}  // namespace stratoplan
