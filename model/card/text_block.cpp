#include "model/card/text_block.h"

#include "model/base/text_util.h"

#include <algorithm>
#include <cmath>

namespace stratoplan {

namespace {

constexpr std::size_t kMostDetails = 40;
constexpr std::size_t kBulletsFrom = 4;
constexpr double kBulletIndent = 10;

double lineHeightOf(const TextStyle& role, double size)
{
    return size < role.size ? std::ceil(role.lineHeight * size / role.size) : role.lineHeight;
}

double widestWord(const TextMeasurer& measurer, TextRole role, std::string_view text)
{
    double widest = 0;
    std::size_t at = 0;
    while (at < text.size()) {
        const std::size_t end = std::min(text.find_first_of(" \t\n", at), text.size());
        widest = std::max(widest, measurer.measure(role, text.substr(at, end - at)).width);
        at = end + 1;
    }
    return widest;
}

bool endsInEllipsis(const std::string& line)
{
    constexpr std::string_view kEllipsis = "…";
    return line.size() >= kEllipsis.size() &&
           std::string_view(line).substr(line.size() - kEllipsis.size()) == kEllipsis;
}

class Setter {
public:
    Setter(const TextMeasurer& measurer, const BlockStyle& style)
        : m_measurer(measurer), m_style(style)
    {
    }

    bool add(std::string text, TextRole role, double size, double indent, bool bullet)
    {
        const TextStyle font = styleOf(role);
        const double height = lineHeightOf(font, size);
        if (m_block.size.height + height > m_style.height + 0.01)
            return false;
        const double width = m_measurer.measure(role, text).width * size / font.size;
        m_block.lines.push_back({.role = role,
                                 .text = std::move(text),
                                 .box = {indent, m_block.size.height, width, height},
                                 .size = size,
                                 .bullet = bullet});
        m_block.size.height += height;
        m_block.size.width = std::max(m_block.size.width, indent + width);
        return true;
    }
    TextBlock& block() { return m_block; }

private:
    const TextMeasurer& m_measurer;
    const BlockStyle& m_style;
    TextBlock m_block;
};

void addLabel(Setter& setter, const CardText& text, const TextMeasurer& measurer,
              const BlockStyle& style)
{
    const double scale = style.labelSize / styleOf(style.labelRole).size;
    const double width = style.width / scale;
    TextBlock& block = setter.block();
    if (widestWord(measurer, style.labelRole, text.label) > width + 0.01)
        block.broken = true;
    std::vector<std::string> lines =
        wrapped(measurer, style.labelRole, text.label, width, style.labelLines);
    block.labelCut = endsInEllipsis(lines.back()) && !endsInEllipsis(text.label);
    for (std::string& line : lines) {
        if (!setter.add(std::move(line), style.labelRole, style.labelSize, 0, false)) {
            block.labelCut = true;
            return;
        }
    }
}

void addDetails(Setter& setter, const CardText& text, const TextMeasurer& measurer,
                const BlockStyle& style)
{
    const bool allBullets = text.details.size() >= kBulletsFrom && !listsItself(text);
    const double size = styleOf(TextRole::Detail).size;
    TextBlock& block = setter.block();
    const std::size_t shown = std::min(text.details.size(), kMostDetails);
    for (std::size_t i = 0; i < shown; ++i) {
        const CardText::Detail& detail = text.details[i];
        bool bullet = allBullets || detail.bullet;
        const double indent = bullet ? kBulletIndent : 0;
        std::vector<std::string> lines =
            wrapped(measurer, TextRole::Detail, detail.text, std::max(style.width - indent, 1.0),
                    style.detailLines);
        if (endsInEllipsis(lines.back()) && !endsInEllipsis(detail.text))
            block.detailsCut = true;
        ++block.details;
        for (std::string& line : lines) {
            if (!setter.add(std::move(line), TextRole::Detail, size, indent, bullet)) {
                block.detailsCut = true;
                return;
            }
            bullet = false;
        }
    }
    if (shown < text.details.size()) {
        const std::string more = "+" + std::to_string(text.details.size() - shown) + " more";
        block.detailsCut = true;
        if (setter.add(more, TextRole::Detail, size, allBullets ? kBulletIndent : 0, false))
            ++block.details;
    }
}

}  // namespace

TextBlock textBlock(const CardText& text, const TextMeasurer& measurer, const BlockStyle& style)
{
    Setter setter(measurer, style);
    if (!text.label.empty())
        addLabel(setter, text, measurer, style);
    if (!setter.block().labelCut)
        addDetails(setter, text, measurer, style);
    else if (!text.details.empty())
        setter.block().detailsCut = true;
    return std::move(setter.block());
}

double balancedWidth(const CardText& text, const TextMeasurer& measurer, const BlockStyle& style)
{
    const TextBlock widest = textBlock(text, measurer, style);
    const std::size_t lines = widest.lines.size();
    const auto breaks = std::count(text.label.begin(), text.label.end(), '\n');
    const std::size_t given =
        (text.label.empty() ? 0 : static_cast<std::size_t>(breaks) + 1) + text.details.size();
    if (widest.labelCut || widest.detailsCut || widest.broken || lines <= given)
        return style.width;
    double low = 0;
    double high = widest.size.width;
    BlockStyle narrower = style;
    while (high - low > 4) {
        narrower.width = (low + high) / 2;
        const TextBlock block = textBlock(text, measurer, narrower);
        const bool same =
            block.lines.size() == lines && !block.labelCut && !block.detailsCut && !block.broken;
        (same ? high : low) = narrower.width;
    }
    return high;
}

}  // namespace stratoplan
