#include "model/picture/theme.h"

#include "model/catalog/json_tree.h"
#include "model/picture/color.h"

#include "resources/resources.h"
#include <algorithm>
#include <cassert>
#include <cmath>

namespace stratoplan {

namespace {

struct Token {
    std::string_view name;
    Color Theme::*member;
};

constexpr Token kTokens[] = {
    {"canvas", &Theme::canvas},
    {"grid", &Theme::grid},
    {"card", &Theme::card},
    {"cardBorder", &Theme::cardBorder},
    {"text1", &Theme::text1},
    {"text2", &Theme::text2},
    {"text3", &Theme::text3},
    {"edge", &Theme::edge},
    {"accent", &Theme::accent},
    {"error", &Theme::error},
    {"warningText", &Theme::warningText},
    {"warningFill", &Theme::warningFill},
    {"warningInk", &Theme::warningInk},
    {"info", &Theme::info},
    {"ok", &Theme::ok},
    {"shadow", &Theme::shadow},
    {"guide", &Theme::guide},
    {"chrome", &Theme::chrome},
    {"pane", &Theme::pane},
    {"line", &Theme::line},
    {"field", &Theme::field},
};

/// "#1A2030", "#1A2030 7%" or "none".
Color colorIn(const JsonValue* value)
{
    if (!value)
        return {};
    std::string_view text = value->text;
    double share = 1;
    if (const std::size_t blank = text.find(' '); blank != text.npos && text.ends_with('%')) {
        int percent = 0;
        for (const char c : text.substr(blank + 1, text.size() - blank - 2))
            percent = percent * 10 + (c - '0');
        share = percent / 100.0;
        text = text.substr(0, blank);
    }
    Color color = cssColor(text).value_or(Color{});
    color.alpha = static_cast<std::uint8_t>(std::lround(color.alpha * share));
    return color;
}

FamilyStyle familyIn(const JsonValue& value)
{
    FamilyStyle style;
    style.fill = colorIn(value.member("fill"));
    style.border = colorIn(value.member("border"));
    style.title = colorIn(value.member("title"));
    style.lineWidth = value.member("width")->number;
    style.radius = value.member("radius")->number;
    style.icon = value.member("icon")->text;
    for (const auto& [name, length] : value.member("dash")->members)
        style.dash.push_back(length.number);
    return style;
}

Theme themeOf(std::string_view json)
{
    Theme theme;
    const Result<JsonValue> read = readJson(json);
    assert(read.ok());  // the file is part of the program; a test reads it
    if (!read)
        return theme;
    const JsonValue& root = *read;
    theme.name = root.member("name")->text;
    theme.dark = root.member("dark")->text == "true";
    const JsonValue* colors = root.member("colors");
    for (const Token& token : kTokens)
        theme.*token.member = colorIn(colors->member(token.name));
    for (const auto& [name, value] : root.member("families")->members)
        theme.families.push_back({name, familyIn(value)});
    for (const auto& [name, value] : root.member("categories")->members) {
        theme.categories.push_back(
            {name, {colorIn(value.member("accent")), colorIn(value.member("tile"))}});
    }
    return theme;
}

template <class Style>
const Style& styleNamed(const std::vector<std::pair<std::string, Style>>& styles,
                        std::string_view name, std::string_view fallback)
{
    const Style* other = nullptr;
    for (const auto& [key, style] : styles) {
        if (key == name)
            return style;
        if (key == fallback)
            other = &style;
    }
    return *other;
}

}  // namespace

const FamilyStyle& Theme::family(std::string_view wanted) const
{
    return styleNamed(families, wanted, "group");
}

const CategoryStyle& Theme::category(std::string_view wanted) const
{
    return styleNamed(categories, wanted, "generic");
}

const Theme& lightTheme()
{
    static const Theme theme = themeOf(resource("themes/light.json"));
    return theme;
}

const Theme& darkTheme()
{
    static const Theme theme = themeOf(resource("themes/dark.json"));
    return theme;
}

}  // namespace stratoplan
