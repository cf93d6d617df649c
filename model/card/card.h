#pragma once

#include "model/base/geometry.h"
#include "model/card/outline.h"
#include "model/catalog/catalog.h"
#include "model/core/diagram.h"
#include "model/text/text_measurer.h"

#include <string>
#include <vector>

namespace stratoplan {

/// A line of text of a card or title. Units: scene units, relative to the node's top left corner.
struct CardLine {
    TextRole role = TextRole::Label;
    std::string text = {};
    Rect box = {};     ///< bounds of its letters' line box: measured width, line height
    double size = 13;  ///< px; that of the role unless the text was shrunk to fit, never under 11
    bool bullet = false;  ///< a dot of 3 units stands 10 left of the text
};

enum class CardForm {
    Card,     ///< known kind: tile with icon, label, details
    Shape,    ///< generic: the outline of the source's shape, text centred, no tile
    Diamond,  ///< decision
    Dot,      ///< start, end, junction: no text
    Bar,      ///< fork, join
};

/// How a leaf is drawn at a given size: where its tile, lines and outline go.
struct Card {
    CardForm form = CardForm::Card;
    Outline outline = Outline::Rect;  ///< what Shape, Diamond, Dot and Bar draw
    Size size = {};                   ///< the natural size, or the one that was asked for
    Rect tile = {};                   ///< empty without one
    Rect icon = {};
    std::vector<CardLine> lines = {};
    Rect textBox = {};  ///< bounds of all lines; empty without text
    bool cut = false;   ///< some of the text is not shown
};

/// A leaf at its natural size (visual.md 3), or fitted into `size` where that is given: then lines
/// wrap and shrink to what fits, the tile goes when there is no room for it, and text never leaves
/// the box.
Card cardOf(const Node& node, const Kind& kind, const TextMeasurer& measurer,
            const Size* size = nullptr);

/// A collapsed container as a card of 48: its family's glyph as icon, "12 inside" as detail.
Card collapsedCardOf(const Node& node, const Kind& kind, int inside, const TextMeasurer& measurer,
                     const Size* size = nullptr);

/// The frame of a container: how much room its title bar and sides take (visual.md 4).
struct Frame {
    double bar = 32;  ///< height of the title bar; content begins below it
    double sides = 16;
    double bottom = 16;
    double radius = 8;
    Rect glyph = {};  ///< relative to the frame's top left corner
    CardLine title = {};
    std::vector<CardLine> titleLines = {};  ///< further lines of a title of several lines
    CardLine meta = {};                     ///< text empty without one
    Rect titleBox = {};                     ///< bounds of the title's letters and meta
    Size minimum = {};  ///< of an empty container: its bar, with room for the meta "empty"
};

/// With `empty` the meta of a container that holds nothing says so.
Frame frameOf(const Node& node, const Kind& kind, const TextMeasurer& measurer, bool empty = false);

/// The container family (visual.md 2.2) that the node is drawn with: its kind's, else "group".
std::string_view familyOf(const Node& node, const Kind& kind);

/// The lines of an edge label, wrapped over 28 characters to two, and the pill's size around them.
struct Pill {
    std::vector<std::string> lines = {};
    Size text = {};  ///< bounds of the letters
    Size size = {};  ///< with padding: what layout keeps free
};
Pill pillOf(std::string_view label, const TextMeasurer& measurer);

}  // namespace stratoplan
