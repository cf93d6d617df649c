#include "model/card/card.h"

#include "model/card/card_text.h"
#include "model/card/text_block.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace stratoplan {

namespace {

constexpr double kWidestCard = 240;
constexpr double kWidestText = 184;
constexpr double kWidestDiamond = 192;  ///< text of one
constexpr double kNarrowestCard = 112;
constexpr int kShapeLines = 5;  ///< a plain box often holds a sentence
constexpr double kBesideTile = 8;
constexpr int kTopTileFrom = 3;  ///< so many details put the tile at the top

double upTo8(double value)
{
    return std::ceil(value / 8 - 1e-6) * 8;
}

bool isDot(Outline outline)
{
    return outline == Outline::StartDot || outline == Outline::EndDot ||
           outline == Outline::FilledDot;
}

CardForm formOf(const Node& node, const Kind& kind, Outline outline)
{
    if (isDot(outline))
        return CardForm::Dot;
    if (outline == Outline::Bar)
        return CardForm::Bar;
    if (node.shape == "choice")
        return CardForm::Diamond;
    if (kind.id != "generic")
        return CardForm::Card;
    return outline == Outline::Diamond ? CardForm::Diamond : CardForm::Shape;
}

/// visual.md 3: 40, 48, 64, 80, then 16 for each further detail.
double cardHeight(const TextBlock& block)
{
    const int beyond = std::max(0, block.details - 3);
    return std::max(40.0, upTo8(block.size.height + 16 + 2 * beyond));
}

struct TilePlace {
    Rect tile;
    Rect icon;
    double textLeft = 8;
};

TilePlace tilePlace(double height, bool atTop)
{
    const bool small = height < 48;
    const double side = small ? 28 : 32;
    const double icon = small ? 20 : 22;
    const double left = small ? 6 : 8;
    const double top = atTop ? 8 : (height - side) / 2;
    const double inset = (side - icon) / 2;
    return {{left, top, side, side},
            {left + inset, top + inset, icon, icon},
            left + side + kBesideTile};
}

void place(Card& card, TextBlock block, double left, double top)
{
    for (CardLine& line : block.lines) {
        line.box = line.box.translated({left, top});
        card.textBox = card.textBox.united(line.box);
    }
    card.lines = std::move(block.lines);
    card.cut = block.labelCut || block.detailsCut;
}

void placeBesideTile(Card& card, TextBlock block)
{
    const bool atTop = block.details >= kTopTileFrom && card.size.height >= 80;
    const TilePlace at = tilePlace(card.size.height, atTop);
    card.tile = at.tile;
    card.icon = at.icon;
    double top = (card.size.height - block.size.height) / 2;
    if (atTop)  // the label then stands level with the tile
        top = std::min(top, at.tile.center().y - block.lines.front().box.height / 2);
    place(card, std::move(block), at.textLeft, top);
}

void placeCentred(Card& card, TextBlock block, const Rect& area)
{
    const bool leftAligned = std::any_of(block.lines.begin(), block.lines.end(),
                                         [](const CardLine& l) { return l.bullet; });
    if (!leftAligned) {
        for (CardLine& line : block.lines)
            line.box.x = (block.size.width - line.box.width) / 2;
    }
    const Point at = {area.center().x - block.size.width / 2,
                      area.center().y - block.size.height / 2};
    place(card, std::move(block), at.x, at.y);
}

Card naturalCard(const CardText& text, const TextMeasurer& measurer)
{
    Card card;
    BlockStyle style;
    style.width = balancedWidth(text, measurer, style);
    TextBlock block = textBlock(text, measurer, style);
    const double height = cardHeight(block);
    const double left = tilePlace(height, false).textLeft;
    const double width =
        std::clamp(upTo8(left + block.size.width + 8), kNarrowestCard, kWidestCard);
    card.size = {width, height};
    placeBesideTile(card, std::move(block));
    return card;
}

Card naturalShape(CardForm form, Outline outline, const CardText& text,
                  const TextMeasurer& measurer)
{
    Card card;
    card.form = form;
    card.outline = outline;
    BlockStyle style;
    if (form == CardForm::Shape)
        style.labelLines = kShapeLines;
    if (form == CardForm::Diamond) {
        style.labelRole = TextRole::Decision;
        style.labelSize = styleOf(TextRole::Decision).size;
        style.width = kWidestDiamond;
    }
    const bool narrow = form == CardForm::Diamond || outline == Outline::Circle ||
                        outline == Outline::DoubleCircle || outline == Outline::Triangle ||
                        outline == Outline::FlippedTriangle;
    // Two short lines fill a round or pointed outline better than one long line.
    if (narrow && measurer.measure(style.labelRole, text.label).width > 72) {
        style.width = std::max(72.0, measurer.measure(style.labelRole, text.label).width * 0.6);
        style.width =
            std::min(style.width, form == CardForm::Diamond ? kWidestDiamond : kWidestText);
        const TextBlock tried = textBlock(text, measurer, style);
        if (tried.labelCut || tried.detailsCut || tried.broken)
            style.width = form == CardForm::Diamond ? kWidestDiamond : kWidestText;
    }
    style.width = balancedWidth(text, measurer, style);
    TextBlock block = textBlock(text, measurer, style);
    card.size = outlineSize(outline, block.size);
    if (form == CardForm::Shape && outline != Outline::PlainText) {
        const double beyond = std::max(0, block.details - 3);
        card.size.height += 2 * beyond;
        card.size.height = upTo8(card.size.height);
    }
    const Rect area = textArea(outline, card.size, block.size.height);
    if (!area.empty() && area.width + 0.01 >= block.size.width)
        placeCentred(card, std::move(block), area);
    return card;
}

struct Attempt {
    bool tile;
    double size;
};

constexpr Attempt kAttempts[] = {{true, 13}, {false, 13}, {false, 12}, {false, 11}};

/// One way to set the text into a given box; nothing where it would leave it.
std::optional<Card> attempt(const Card& empty, const CardText& text, const TextMeasurer& measurer,
                            Attempt how, bool mayCut)
{
    Card card = empty;
    BlockStyle style;
    if (card.form == CardForm::Diamond)
        style.labelRole = TextRole::Decision;
    style.labelSize = std::min(how.size, styleOf(style.labelRole).size);
    Rect area;
    if (how.tile) {
        const TilePlace at = tilePlace(card.size.height, false);
        area = {at.textLeft, 4, card.size.width - at.textLeft - 8, card.size.height - 8};
    } else if (card.form == CardForm::Card) {
        area = {6, 4, card.size.width - 12, card.size.height - 8};
    } else {
        // The area of pointed outlines depends on the height of what stands in it.
        for (int lines = 1; lines <= 6 && area.empty(); ++lines) {
            const double height = lines * style.labelSize * 1.25;
            const Rect candidate = textArea(card.outline, card.size, height);
            if (candidate.empty())
                break;
            style.width = candidate.width;
            style.height = 1e9;
            const TextBlock block = textBlock(text, measurer, style);
            if (block.size.height <= std::max(height, candidate.height) + 0.01)
                area = candidate;
        }
        if (area.empty() && mayCut)
            area = textArea(card.outline, card.size, std::min(16.0, card.size.height / 2));
    }
    if (area.width < 8 || area.height < 11)
        return std::nullopt;
    style.width = area.width;
    style.height = area.height;
    style.labelLines = std::max(1, static_cast<int>(area.height / (style.labelSize * 1.2)));
    style.labelLines = std::min(style.labelLines, 4);
    TextBlock block = textBlock(text, measurer, style);
    if (block.lines.empty() || block.size.width > area.width + 0.01)
        return std::nullopt;
    if (!mayCut && (block.labelCut || block.detailsCut || block.broken))
        return std::nullopt;
    if (how.tile)
        placeBesideTile(card, std::move(block));
    else
        placeCentred(card, std::move(block), area);
    return card;
}

CardText labelOnly(const CardText& text)
{
    return {text.label, {}};
}

/// Keeps what is loudest: all of the text, then the label with some details, then what fits of it.
Card fitted(Card card, const CardText& text, const TextMeasurer& measurer)
{
    if (text.label.empty() && text.details.empty()) {
        if (card.form == CardForm::Card && card.size.width >= 36 && card.size.height >= 36) {
            const TilePlace at = tilePlace(card.size.height, false);
            card.tile = at.tile;
            card.icon = at.icon;
        }
        return card;
    }
    const bool tiles = card.form == CardForm::Card && card.size.height >= 36;
    for (const Attempt& how : kAttempts) {
        if (how.tile && !tiles)
            continue;
        if (auto set = attempt(card, text, measurer, how, false))
            return *set;
    }
    for (const Attempt& how : kAttempts) {
        if (how.tile && !tiles)
            continue;
        if (!attempt(card, labelOnly(text), measurer, how, false))
            continue;
        if (auto set = attempt(card, text, measurer, how, true); set && !set->lines.empty())
            return *set;
    }
    if (auto set = attempt(card, text, measurer, {false, 11}, true))
        return *set;
    card.cut = true;
    return card;
}

Card fittedCard(CardForm form, Outline outline, const CardText& text, const TextMeasurer& measurer,
                const Size& size)
{
    Card card;
    card.form = form;
    card.outline = outline;
    card.size = size;
    if (form == CardForm::Dot || form == CardForm::Bar)
        return card;
    return fitted(std::move(card), text, measurer);
}

}  // namespace

Card cardOf(const Node& node, const Kind& kind, const TextMeasurer& measurer, const Size* size)
{
    const Outline outline = outlineOf(node.shape);
    const CardForm form = formOf(node, kind, outline);
    const CardText text = form == CardForm::Diamond ? sentenceOf(node) : textOf(node, kind);
    const bool natural = !size;
    if (form == CardForm::Dot || form == CardForm::Bar)
        return fittedCard(form, outline, text, measurer,
                          natural ? outlineSize(outline, {}) : *size);
    if (natural)
        return form == CardForm::Card ? naturalCard(text, measurer)
                                      : naturalShape(form, outline, text, measurer);
    // Asked for its own size, a card looks the same as without being asked.
    Card own = form == CardForm::Card ? naturalCard(text, measurer)
                                      : naturalShape(form, outline, text, measurer);
    if (own.size == *size)
        return own;
    return fittedCard(form, outline, text, measurer, *size);
}

Card collapsedCardOf(const Node& node, const Kind& kind, int inside, const TextMeasurer& measurer,
                     const Size* size)
{
    CardText text = textOf(node, kind);
    text.details = {{std::to_string(inside) + " inside"}};
    if (!size)
        return naturalCard(text, measurer);
    return fittedCard(CardForm::Card, Outline::Rect, text, measurer, *size);
}

}  // namespace stratoplan
