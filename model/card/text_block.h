#pragma once

#include "model/card/card.h"
#include "model/card/card_text.h"

namespace stratoplan {

/// How a card's text is set.
struct BlockStyle {
    TextRole labelRole = TextRole::Label;
    double labelSize = 13;
    double width = 184;  ///< no line is wider
    int labelLines = 3;
    int detailLines = 3;  ///< of one detail
    double height = 1e9;  ///< lines that would stand below are left out
};

/// Lines one below the other, left edges at 0, top at 0.
struct TextBlock {
    std::vector<CardLine> lines;
    Size size;
    int details = 0;        ///< how many details are shown; a wrapped one counts once
    bool labelCut = false;  ///< the label ends in an ellipsis or lost a line
    bool detailsCut = false;
    bool broken = false;  ///< a word is torn apart
};

TextBlock textBlock(const CardText& text, const TextMeasurer& measurer, const BlockStyle& style);

/// The narrowest width, at most `style.width`, that takes no more lines: lines of about equal
/// length.
double balancedWidth(const CardText& text, const TextMeasurer& measurer, const BlockStyle& style);

}  // namespace stratoplan
