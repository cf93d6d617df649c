#pragma once

#include "model/base/geometry.h"

#include <string>
#include <string_view>
#include <vector>

namespace stratoplan {

/// The type roles of visual.md 2.4.
enum class TextRole {
    Label,            ///< component label: 13 / 16 bold
    Detail,           ///< component detail, bullet: 11 / 14
    Title,            ///< container title: 12 / 16 bold
    StageTitle,       ///< 11 / 14 bold
    Meta,             ///< container meta: 11 / 14
    EdgeLabel,        ///< 11 / 14
    Decision,         ///< label of a diamond: 12 / 16 bold
    PictureTitle,     ///< 22 / 28 bold
    PictureSubtitle,  ///< 12 / 16
};

/// Units: px of the font, scene units of line spacing.
struct TextStyle {
    double size = 13;
    double lineHeight = 16;
    bool bold = false;
};
TextStyle styleOf(TextRole role);

/// The families of every picture, as CSS writes them. Never the platform's default font.
inline constexpr std::string_view kFontFamilies =
    "Arial, 'Liberation Sans', Arimo, Helvetica, sans-serif";

/// How big a text will be drawn. Layout, SVG and canvas must all ask the same measurer.
///
/// Units: scene units, line spacing included; text breaks at '\n' only. TableMeasurer needs no
/// fonts and is what is stored.
class TextMeasurer {
public:
    virtual ~TextMeasurer() = default;
    virtual Size measure(TextRole role, std::string_view utf8) const = 0;
};

/// Advance widths of the Arial metric family (Liberation Sans, Arimo), regular and bold; CJK and
/// emoji 1 em. Source: the hmtx tables of Liberation Sans 2.1, units per em 2048.
class TableMeasurer final : public TextMeasurer {
public:
    Size measure(TextRole role, std::string_view utf8) const override;
};

const TextMeasurer& tableMeasurer();

/// Breaks at blanks so that no line is wider than `width`, into at most `maxLines`; the last one
/// ends in an ellipsis when text is left. Line breaks of the text are kept. A word that is too long
/// is cut.
std::vector<std::string> wrapped(const TextMeasurer& measurer, TextRole role, std::string_view utf8,
                                 double width, int maxLines);

}  // namespace stratoplan
