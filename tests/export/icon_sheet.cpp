#include "tests/export/icon_sheet.h"

#include "export/svg.h"
#include "model/catalog/catalog.h"
#include "model/picture/icons.h"
#include "model/picture/theme.h"

#include <algorithm>
#include <string_view>
#include <vector>

namespace stratoplan::testing_support {

namespace {

constexpr double kMargin = 40;
constexpr double kCellWidth = 112;
constexpr double kCellHeight = 104;
constexpr int kColumns = 10;

/// The colours in which most people will see the glyph: those of its first kind.
const CategoryStyle& styleOfGlyph(std::string_view name, const Theme& theme)
{
    for (const Kind& kind : builtInCatalog().kinds()) {
        if (kind.icon == name)
            return theme.category(kind.category);
    }
    return theme.category("generic");
}

class Sheet {
public:
    explicit Sheet(Picture& picture) : m_picture(picture) {}

    /// One theme's page; returns its lower end.
    double page(const Theme& theme, double top)
    {
        std::vector<std::string_view> components;
        std::vector<std::string_view> interface;
        for (const std::string_view name : glyphNames())
            (name.starts_with("ui-") ? interface : components).push_back(name);
        const double height = headed(components) + headed(interface) + 2 * kMargin;
        m_picture.size.height = top + height;
        add(BoxMark{{0, top, m_picture.size.width, height}, 0, theme.canvas, {}});
        double y = top + kMargin;
        y = section("Components and containers", components, theme, y);
        section("Window", interface, theme, y);
        return top + height;
    }

private:
    template <class Shape>
    void add(Shape shape)
    {
        m_picture.marks.push_back(
            {{}, PaintLayer::Card, MarkDetail::Always, 0, {}, std::move(shape)});
    }
    static double headed(const std::vector<std::string_view>& names)
    {
        const auto rows = (names.size() + kColumns - 1) / kColumns;
        return 40 + static_cast<double>(rows) * kCellHeight;
    }
    double section(std::string_view title, const std::vector<std::string_view>& names,
                   const Theme& theme, double y)
    {
        add(TextMark{{kMargin, y + 14},
                     0,
                     TextRole::PictureTitle,
                     18,
                     true,
                     theme.text1,
                     std::string(title)});
        for (std::size_t i = 0; i < names.size(); ++i) {
            cell(names[i], theme,
                 {kMargin + static_cast<double>(i % kColumns) * kCellWidth,
                  y + 40 + static_cast<double>(i / kColumns) * kCellHeight});
        }
        return y + headed(names);
    }
    void cell(std::string_view name, const Theme& theme, Point at)
    {
        const bool interface = name.starts_with("ui-");
        const CategoryStyle& style = styleOfGlyph(name, theme);
        const Color color = interface ? theme.text2 : style.accent;
        const Rect tile = {at.x + 8, at.y, 56, 56};
        add(BoxMark{tile, 8, interface ? theme.card : style.tile, {}});
        add(IconMark{tile.adjusted(-8), std::string(name), color, {}});
        add(IconMark{{tile.right() + 8, at.y + 16, 24, 24}, std::string(name), color, {}});
        add(TextMark{{at.x, at.y + 76},
                     kCellWidth - 8,
                     TextRole::Detail,
                     11,
                     false,
                     theme.text2,
                     std::string(name),
                     true});
    }

    Picture& m_picture;
};

}  // namespace

std::string iconSheet()
{
    Picture picture;
    picture.size.width = 2 * kMargin + kColumns * kCellWidth;
    Sheet sheet(picture);
    const double half = sheet.page(lightTheme(), 0);
    sheet.page(darkTheme(), half);
    return exporting::svgOf(picture, Diagram(), "The glyphs of Stratoplan");
}

}  // namespace stratoplan::testing_support
