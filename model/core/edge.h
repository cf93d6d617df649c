#pragma once

#include "model/base/geometry.h"
#include "model/base/ids.h"
#include "model/core/node.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace stratoplan {

enum class Stroke { Solid, Dotted, Thick, Invisible };
enum class Marker { None, Arrow, Circle, Cross };
std::string_view strokeName(Stroke stroke);
std::string_view markerName(Marker marker);

/// Where a label was put by hand. It hangs on the line, so that it follows wherever the line is
/// led.
struct LabelPlace {
    int percent = 50;  ///< of the way along the drawn line, from its source
    Point off = {};    ///< from there to the label's middle; scene units, none on the line

    friend bool operator==(const LabelPlace&, const LabelPlace&) = default;
};

/// A connection between two nodes; either may be a container.
struct Edge {
    EdgeId id = {};
    /// `id` of the graph JSON, unique in the diagram. Empty: its number in the diagram, "e1" …, so
    /// that all behind a removed edge follow. See Diagram::nameOf().
    std::string name = {};
    NodeId source = {};
    NodeId target = {};
    std::string label = {};
    LabelType labelType = LabelType::Plain;
    Stroke stroke = Stroke::Solid;
    Marker sourceMarker = Marker::None;
    Marker targetMarker = Marker::Arrow;
    int length = 1;             ///< ranks that the author asked it to span, from 1
    std::string authorId = {};  ///< an id that the author wrote; else empty
    std::vector<std::string> classes = {};
    std::vector<std::string> style = {};
    std::vector<std::pair<std::string, std::string>> extras =
        {};                         ///< curve, animate, animation, step
    std::vector<Point> bends = {};  ///< bend points set by hand; scene units, empty when routed
    std::optional<LabelPlace> labelPlace = {};  ///< set by hand in arranged diagrams only

    friend bool operator==(const Edge&, const Edge&) = default;
};

/// Free text of the source that is no component: a Mermaid note, a caption beside a drawing.
struct Note {
    NoteId id = {};
    std::string text = {};
    NodeId node = {};           ///< what it is about, or none
    std::string position = {};  ///< "left of", "right of" or empty
    std::optional<Rect> box = {};

    friend bool operator==(const Note&, const Note&) = default;
};

/// A named style of the source (`classDef`). Order of definition is kept.
struct ClassDef {
    std::string name = {};
    std::vector<std::string> style = {};

    friend bool operator==(const ClassDef&, const ClassDef&) = default;
};

}  // namespace stratoplan
