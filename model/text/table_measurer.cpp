#include "model/base/text_util.h"
#include "model/text/text_measurer.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <iterator>

namespace stratoplan {

namespace {

constexpr int kUnitsPerEm = 2048;

struct Block {
    char32_t first;
    char32_t last;
    int offset;
};
struct Advance {
    std::uint16_t regular;
    std::uint16_t bold;
};

#include "model/text/advance_widths.inc"

/// Scripts that the font lacks come from a wider fallback font.
constexpr Advance kUnknown = {1229, 1331};
constexpr Advance kIdeograph = {2048, 2048};
/// Colour emoji of every platform are wider than 1 em.
constexpr Advance kEmoji = {2550, 2550};
constexpr Advance kNothing = {0, 0};

Advance fallbackAdvance(char32_t c)
{
    if (c < 0x20 || (c >= 0x7F && c < 0xA0))
        return kNothing;
    if (c == 0xFE0F || (c >= 0x1F3FB && c <= 0x1F3FF))  // variation selector, skin tones
        return kNothing;
    if ((c >= 0x1F000 && c <= 0x1FAFF) || (c >= 0x2600 && c <= 0x27BF) ||
        (c >= 0x2B00 && c <= 0x2BFF))
        return kEmoji;
    switch (columnsOf(c)) {
    case 0:
        return kNothing;
    case 2:
        return kIdeograph;
    default:
        return kUnknown;
    }
}

Advance advanceOf(char32_t c)
{
    const Block* block =
        std::upper_bound(std::begin(kBlocks), std::end(kBlocks), c,
                         [](char32_t value, const Block& b) { return value < b.first; });
    if (block != std::begin(kBlocks)) {
        --block;
        if (c <= block->last) {
            const Advance found = kAdvances[block->offset + static_cast<int>(c - block->first)];
            if (found.regular != 0)
                return found;
        }
    }
    return fallbackAdvance(c);
}

}  // namespace

TextStyle styleOf(TextRole role)
{
    switch (role) {
    case TextRole::Label:
        return {13, 16, true};
    case TextRole::Title:
    case TextRole::Decision:
        return {12, 16, true};
    case TextRole::StageTitle:
        return {11, 14, true};
    case TextRole::PictureTitle:
        return {22, 28, true};
    case TextRole::PictureSubtitle:
        return {12, 16, false};
    case TextRole::Detail:
    case TextRole::Meta:
    case TextRole::EdgeLabel:
        break;
    }
    return {11, 14, false};
}

Size TableMeasurer::measure(TextRole role, std::string_view utf8) const
{
    const TextStyle style = styleOf(role);
    std::int64_t widest = 0;
    std::int64_t line = 0;
    int lines = 1;
    for (std::size_t at = 0; at < utf8.size();) {
        const auto byte = static_cast<unsigned char>(utf8[at]);
        Advance advance;
        if (byte == '\n') {
            widest = std::max(widest, line);
            line = 0;
            ++lines;
            ++at;
            continue;
        }
        if (byte >= 0x20 && byte < 0x7F) {  // the first block
            advance = kAdvances[byte - 0x20];
            ++at;
        } else {
            const CodePoint point = codePointAt(utf8, at);
            advance = advanceOf(point.value);
            at += point.bytes;
        }
        line += style.bold ? advance.bold : advance.regular;
    }
    widest = std::max(widest, line);
    return {static_cast<double>(widest) * style.size / kUnitsPerEm, lines * style.lineHeight};
}

const TextMeasurer& tableMeasurer()
{
    static const TableMeasurer measurer;
    return measurer;
}

}  // namespace stratoplan
