#pragma once

#include "model/card/card.h"

namespace stratoplan {

/// What a node says, sorted by loudness.
struct CardText {
    struct Detail {
        std::string text;
        bool bullet = false;  ///< the source had a bullet or a tree branch before it
    };
    std::string label;  ///< one or two lines
    std::vector<Detail> details;
};

/// A label as it is drawn: Markdown without its signs, without names of glyphs ("fa:fa-server").
std::string shownLabel(std::string_view label, LabelType type);

/// Whether some details have bullets or signs of their own, so that the others need none.
bool listsItself(const CardText& text);

/// The first line of a label is the label and the others are details, unless the label goes on in
/// the next line: where both lines together name the kind, or a sentence is broken in the middle.
CardText textOf(const Node& node, const Kind& kind);
/// All lines of the label belong together: decisions.
CardText sentenceOf(const Node& node);

}  // namespace stratoplan
