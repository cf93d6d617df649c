#pragma once

#include "model/base/geometry.h"
#include "model/base/ids.h"
#include "model/text/text_measurer.h"

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace stratoplan {

/// 0xRRGGBB and an alpha of 0 (not painted) to 255.
struct Color {
    std::uint32_t rgb = 0;
    std::uint8_t alpha = 0;

    bool visible() const { return alpha != 0; }
    friend bool operator==(const Color&, const Color&) = default;
};

struct Pen {
    Color color = {};
    double width = 0;               ///< scene units
    std::vector<double> dash = {};  ///< lengths of dash and gap in scene units; empty is solid
    bool roundCaps = false;

    friend bool operator==(const Pen&, const Pen&) = default;
};

/// A path in absolute scene units. Quadratic corners are kept as such so that every target rounds
/// alike.
struct PathStep {
    enum class Verb : std::uint8_t { Move, Line, Quad, Cubic, Close } verb = Verb::Move;
    Point to = {};
    Point control1 = {};
    Point control2 = {};

    friend bool operator==(const PathStep&, const PathStep&) = default;
};

struct BoxMark {
    Rect rect = {};
    double radius = 0;
    Color fill = {};
    Pen pen = {};
};

struct PathMark {
    std::vector<PathStep> steps = {};
    Color fill = {};
    Pen pen = {};
};

/// One line of text. `origin` is the left end of the baseline.
struct TextMark {
    Point origin = {};
    double width = 0;  ///< as measured; targets may use it as textLength
    TextRole role = TextRole::Label;
    double size = 13;  ///< px; usually that of the role
    bool bold = false;
    Color color = {};
    std::string text = {};
    bool centred = false;  ///< the line stands in the middle of its room: a target whose font is
                           ///< narrower or wider may keep it there
};

/// A glyph of resources/icons scaled into `rect`. Line and tone parts both take `color`.
struct IconMark {
    Rect rect = {};
    std::string icon = {};
    Color color = {};
    std::string badge = {};  ///< two letters at the lower right, or empty
};

/// Back to front, visual.md 8.
enum class PaintLayer : std::uint8_t {
    Background,
    Container,
    Band,
    EdgeDotted,
    EdgeSolid,
    EdgeThick,
    Card,
    Spanning,
    Pill,
    Badge
};

/// What the mark is worth at a small zoom: the levels of visual.md 8.
enum class MarkDetail : std::uint8_t {
    Always,
    Shadow,
    Detail,
    Label,
    Icon,
    EdgeLabel,
    Head,
    Title
};

/// What a mark stands for: one of the ids is set, or none for the page.
struct MarkOwner {
    NodeId node = {};
    EdgeId edge = {};
    NoteId note = {};

    friend bool operator==(const MarkOwner&, const MarkOwner&) = default;
};

struct Mark {
    MarkOwner owner;
    PaintLayer layer = PaintLayer::Card;
    MarkDetail detail = MarkDetail::Always;
    int depth = 0;     ///< of containers, so that inner ones lie above outer ones
    Rect bounds = {};  ///< of what is painted, pen included
    std::variant<BoxMark, PathMark, TextMark, IconMark> shape;
};

/// A laid-out diagram as a flat display list. Canvas, SVG, PNG, PDF and print draw the same list,
/// so what is seen is what is exported. Order: paint order.
struct Picture {
    Point origin = {};  ///< top left corner: above 0 where a title stands over the diagram
    Size size = {};
    Color background = {};
    std::vector<Mark> marks = {};
};

}  // namespace stratoplan
