#pragma once

#include "model/picture/picture.h"

#include <optional>
#include <string>
#include <string_view>

namespace stratoplan {

constexpr Color opaque(std::uint32_t rgb)
{
    return {rgb, 255};
}

/// A CSS colour: #rgb, #rgba, #rrggbb, #rrggbbaa, rgb(), rgba(), hsl(), hsla(), a name, "none" or
/// "transparent" (not painted). Errors: nothing for anything else.
std::optional<Color> cssColor(std::string_view text);

/// "#RRGGBB"; the alpha is left out.
std::string hexOf(Color color);

/// `top` over the opaque `bottom`, `share` of 1 being all of it; the alpha of `top` counts too.
Color mixed(Color top, Color bottom, double share);

/// WCAG 2 relative luminance and contrast ratio. Source: WCAG 2.1, 1.4.3.
double luminance(Color color);
double contrast(Color a, Color b);

/// L* of CIE L*a*b*, 0 to 100.
double lightness(Color color);

/// `color` moved towards black or white, whichever way is shorter, until the ratio is reached.
Color readableOn(Color color, Color background, double ratio);

}  // namespace stratoplan
