#include "model/picture/node_look.h"

#include "model/picture/icons.h"

#include <algorithm>

namespace stratoplan {

namespace {

constexpr Color kInk = opaque(0x1A2030);
constexpr Color kWhite = opaque(0xFFFFFF);
constexpr double kReadable = 4.5;
constexpr double kPaleLightness = 85;

bool isPale(Color color)
{
    return lightness(color) > kPaleLightness;
}

/// Light fills glare on a dark page, so they are taken at 70 %; a fill that lets the page through
/// is what the eye sees.
Color fillOf(Color fill, const Theme& theme)
{
    const Color seen = mixed(fill, theme.card, 1);
    return theme.dark && isPale(seen) ? mixed(seen, theme.canvas, 0.7) : seen;
}

Color textOn(Color fill, const std::optional<Color>& wanted)
{
    if (wanted && wanted->visible() && contrast(*wanted, fill) >= kReadable)
        return {wanted->rgb, 255};
    const Color best = contrast(kInk, fill) >= contrast(kWhite, fill) ? kInk : kWhite;
    // In between neither is enough, but pure black is.
    return contrast(best, fill) >= kReadable ? best : opaque(0x000000);
}

/// A border of the author, moved only where it would not be seen at all.
Color borderOf(Color wanted, const Theme& theme)
{
    const Color seen = mixed(wanted, theme.card, 1);
    return theme.dark ? readableOn(seen, theme.canvas, 2) : seen;
}

void applyWidth(CardLook& look, const AuthorStyle& author)
{
    if (author.strokeWidth)
        look.borderWidth = std::clamp(*author.strokeWidth, 0.75, 4.0);
    if (author.dash)
        look.dash = *author.dash;
}

void applyExactly(CardLook& look, const AuthorStyle& author, const Theme& theme)
{
    if (author.fill)
        look.fill = author.fill->visible() ? fillOf(*author.fill, theme) : Color{};
    if (author.stroke)
        look.border = author.stroke->visible() ? borderOf(*author.stroke, theme) : Color{};
    else if (author.fill && author.fill->visible())
        look.border = mixed(theme.dark ? kWhite : kInk, look.fill, 0.2);
    if (author.stroke)
        look.borderWidth = 1.5;
    applyWidth(look, author);
    const Color ground = look.fill.visible() ? look.fill : theme.canvas;
    if (author.fill || author.text) {
        const bool themed = !author.text && contrast(theme.text1, ground) >= 7;
        look.label = themed ? theme.text1 : textOn(ground, author.text);
        look.detail = look.label;
    }
}

void blend(CardLook& look, const AuthorStyle& author, const Theme& theme)
{
    std::optional<Color> strong;
    if (author.fill && author.fill->visible()) {
        const Color fill = fillOf(*author.fill, theme);
        look.tile = fill;
        // On a pale fill the category keeps its colour where it can be seen.
        if (contrast(kWhite, fill) >= 3)
            look.icon = kWhite;
        else if (!isPale(fill) || contrast(look.icon, fill) < 3)
            look.icon = kInk;
        look.fill = mixed(fill, theme.card, theme.dark ? 0.16 : 0.10);
        // A pale fill makes a weak border; the author's stroke makes a better one.
        const bool pale = isPale(mixed(*author.fill, theme.card, 1)) && author.stroke;
        if (!pale && contrast(fill, theme.card) >= 1.6)
            strong = fill;
    }
    if (!strong && author.stroke && author.stroke->visible())
        strong = borderOf(*author.stroke, theme);
    if (!strong && author.fill && author.fill->visible())
        strong = mixed(kInk, look.tile, theme.dark ? 0 : 0.25);
    if (strong) {
        look.border = *strong;
        look.borderWidth = 1.5;
    }
    if (author.dash)
        look.dash = *author.dash;
}

}  // namespace

CardLook cardLook(const Kind& kind, const AuthorStyle& author, const Theme& theme,
                  AuthorStyles mode)
{
    const CategoryStyle& category = theme.category(kind.category);
    CardLook look = {theme.card,    theme.cardBorder, 1, {}, theme.text1, theme.text2,
                     category.tile, category.accent};
    if (mode == AuthorStyles::Ignore || author.empty())
        return look;
    if (mode == AuthorStyles::Blend) {
        blend(look, author, theme);
        return look;
    }
    applyExactly(look, author, theme);
    const Color ground = look.fill.visible() ? look.fill : theme.canvas;
    look.tile = mixed(look.label, ground, 0.12);
    look.icon = look.label;
    return look;
}

CardLook shapeLook(const AuthorStyle& author, const Theme& theme, AuthorStyles mode)
{
    CardLook look = {
        theme.card, theme.family("group").border, 1.25, {}, theme.text1, theme.text2, {},
        theme.text2};
    if (mode != AuthorStyles::Ignore && !author.empty())
        applyExactly(look, author, theme);
    return look;
}

FrameLook frameLook(std::string_view family, const Kind& kind, const AuthorStyle& author,
                    const Theme& theme, AuthorStyles mode)
{
    const FamilyStyle& style = theme.family(family);
    FrameLook look = {style.fill,  style.border, style.lineWidth, style.dash,
                      style.title, theme.text2,  style.icon};
    if (isPicture(kind.icon) || (family == "group" && kind.id != "generic" && !kind.icon.empty()))
        look.icon = kind.icon;
    if (mode == AuthorStyles::Ignore || author.empty())
        return look;
    if (author.fill) {
        const Color page = style.fill.visible() ? style.fill : theme.canvas;
        const Color seen = mixed(*author.fill, page, 1);
        // Strong fills become a tint; pale ones are tints already.
        double share = isPale(seen) ? 0.7 : 0.10;
        if (theme.dark)
            share = isPale(seen) ? 0.10 : 0.14;
        look.fill = author.fill->visible() ? mixed(*author.fill, page, share) : Color{};
    }
    if (author.stroke)
        look.border = author.stroke->visible() ? borderOf(*author.stroke, theme) : Color{};
    if (author.strokeWidth)
        look.borderWidth = std::clamp(*author.strokeWidth, 0.75, 4.0);
    if (author.dash)
        look.dash = *author.dash;
    const Color ground = look.fill.visible() ? look.fill : theme.canvas;
    const Color title = author.text && author.text->visible() ? *author.text : look.title;
    look.title = readableOn(title, ground, kReadable);
    look.meta = readableOn(look.meta, ground, kReadable);
    return look;
}

}  // namespace stratoplan
