#include "model/picture/color.h"

#include "model/base/text_util.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>
#include <vector>

namespace stratoplan {

namespace {

struct NamedColor {
    std::string_view name;
    std::uint32_t rgb;
};

#include "model/picture/named_colors.inc"

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return -1;
}

std::uint8_t byteOf(double value)
{
    return static_cast<std::uint8_t>(std::lround(std::clamp(value, 0.0, 255.0)));
}

Color colorOf(double r, double g, double b, double alpha = 1)
{
    const std::uint32_t rgb = (static_cast<std::uint32_t>(byteOf(r)) << 16) |
                              (static_cast<std::uint32_t>(byteOf(g)) << 8) | byteOf(b);
    return {rgb, byteOf(alpha * 255)};
}

std::array<double, 3> channels(Color color)
{
    return {static_cast<double>(color.rgb >> 16 & 0xFF), static_cast<double>(color.rgb >> 8 & 0xFF),
            static_cast<double>(color.rgb & 0xFF)};
}

std::optional<Color> hexColor(std::string_view digits)
{
    std::array<int, 8> d = {};
    if (digits.size() > d.size())
        return std::nullopt;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        d[i] = hexDigit(digits[i]);
        if (d[i] < 0)
            return std::nullopt;
    }
    switch (digits.size()) {
    case 3:
        return colorOf(d[0] * 17, d[1] * 17, d[2] * 17);
    case 4:
        return colorOf(d[0] * 17, d[1] * 17, d[2] * 17, d[3] * 17 / 255.0);
    case 6:
        return colorOf(d[0] * 16 + d[1], d[2] * 16 + d[3], d[4] * 16 + d[5]);
    case 8:
        return colorOf(d[0] * 16 + d[1], d[2] * 16 + d[3], d[4] * 16 + d[5],
                       (d[6] * 16 + d[7]) / 255.0);
    default:
        return std::nullopt;
    }
}

/// A number, or a percentage of `whole`.
std::optional<double> amount(std::string_view text, double whole)
{
    const bool percent = text.ends_with('%');
    if (percent)
        text.remove_suffix(1);
    if (text.ends_with("deg"))
        text.remove_suffix(3);
    const std::optional<double> value = toDouble(text);
    if (!value)
        return std::nullopt;
    return percent ? *value * whole / 100 : *value;
}

Color hslColor(double hue, double saturation, double light, double alpha)
{
    const auto channel = [&](double n) {
        const double k = std::fmod(n + std::fmod(std::fmod(hue, 360) + 360, 360) / 30, 12);
        const double a = saturation * std::min(light, 1 - light);
        return 255 * (light - a * std::max(-1.0, std::min({k - 3, 9 - k, 1.0})));
    };
    return colorOf(channel(0), channel(8), channel(4), alpha);
}

std::optional<Color> functionColor(std::string_view text)
{
    const std::size_t open = text.find('(');
    if (open == text.npos || !text.ends_with(')'))
        return std::nullopt;
    const std::string_view name = trimmed(text.substr(0, open));
    std::vector<std::string_view> parts;
    std::string_view inside = text.substr(open + 1, text.size() - open - 2);
    while (!inside.empty()) {
        const std::size_t begin = inside.find_first_not_of(" ,/\t");
        if (begin == inside.npos)
            break;
        inside.remove_prefix(begin);
        const std::size_t end = std::min(inside.find_first_of(" ,/\t"), inside.size());
        parts.push_back(inside.substr(0, end));
        inside.remove_prefix(end);
    }
    if (parts.size() < 3 || parts.size() > 4)
        return std::nullopt;
    const bool hsl = name == "hsl" || name == "hsla";
    if (!hsl && name != "rgb" && name != "rgba")
        return std::nullopt;
    const auto a = amount(parts[0], hsl ? 360 : 255);
    const auto b = amount(parts[1], hsl ? 1 : 255);
    const auto c = amount(parts[2], hsl ? 1 : 255);
    const auto alpha = parts.size() == 4 ? amount(parts[3], 1) : std::optional<double>(1);
    if (!a || !b || !c || !alpha)
        return std::nullopt;
    const double opacity = std::clamp(*alpha, 0.0, 1.0);
    return hsl ? hslColor(*a, std::clamp(*b, 0.0, 1.0), std::clamp(*c, 0.0, 1.0), opacity)
               : colorOf(*a, *b, *c, opacity);
}

}  // namespace

std::optional<Color> cssColor(std::string_view text)
{
    const std::string lower = lowered(trimmed(text));
    if (lower.size() > 64)
        return std::nullopt;
    if (lower.starts_with('#'))
        return hexColor(std::string_view(lower).substr(1));
    if (lower == "none" || lower == "transparent")
        return Color{};
    if (lower.find('(') != lower.npos)
        return functionColor(lower);
    const auto* found = std::lower_bound(
        std::begin(kNamedColors), std::end(kNamedColors), lower,
        [](const NamedColor& color, const std::string& wanted) { return color.name < wanted; });
    if (found == std::end(kNamedColors) || found->name != lower)
        return std::nullopt;
    return opaque(found->rgb);
}

std::string hexOf(Color color)
{
    constexpr std::string_view kDigits = "0123456789ABCDEF";
    std::string out = "#";
    for (int shift = 20; shift >= 0; shift -= 4)
        out += kDigits[color.rgb >> shift & 0xF];
    return out;
}

Color mixed(Color top, Color bottom, double share)
{
    const double part = share * top.alpha / 255;
    const auto a = channels(top);
    const auto b = channels(bottom);
    return colorOf(a[0] * part + b[0] * (1 - part), a[1] * part + b[1] * (1 - part),
                   a[2] * part + b[2] * (1 - part));
}

double luminance(Color color)
{
    std::array<double, 3> linear = channels(color);
    for (double& value : linear) {
        value /= 255;
        value = value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    }
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
}

double contrast(Color a, Color b)
{
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

double lightness(Color color)
{
    const double y = luminance(color);
    return y > 216.0 / 24389 ? 116 * std::cbrt(y) - 16 : y * 24389 / 27;
}

Color readableOn(Color color, Color background, double ratio)
{
    color.alpha = 255;
    for (int step = 0; step <= 20; ++step) {
        for (const std::uint32_t end : {0x000000u, 0xFFFFFFu}) {
            const Color moved = mixed(opaque(end), color, step / 20.0);
            if (contrast(moved, background) >= ratio)
                return moved;
        }
    }
    return contrast(opaque(0), background) > contrast(opaque(0xFFFFFF), background)
               ? opaque(0)
               : opaque(0xFFFFFF);
}

}  // namespace stratoplan
