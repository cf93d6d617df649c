#pragma once

#include "model/base/geometry.h"
#include "model/catalog/catalog.h"
#include "model/core/diagram.h"
#include "model/layout/stretch.h"
#include "model/text/text_measurer.h"

#include <atomic>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace stratoplan {

/// Where one node is drawn. Units: scene units, absolute.
struct NodePlace {
    Rect box = {};
    /// Containers: bounds of the title's letters, which may have moved along the bar or to the
    /// bottom so that no edge crosses it. Leaves: bounds of their text. Empty without text.
    Rect textBox = {};
    bool titleAtBottom = false;
    bool hidden = false;  ///< inside a collapsed container
};

/// Where one edge is drawn: corner points from border to border; arrow heads and round corners lie
/// within. Empty when it is not drawn (invisible, or hidden in a collapsed container).
struct EdgePlace {
    Polyline route = {};
    std::optional<Rect> labelBox = {};  ///< bounds of the label's letters
    /// Edges with the same trunk number at an end share their stretch there and one arrow head; 0:
    /// none.
    int sourceTrunk = 0;
    int targetTrunk = 0;
};

struct NotePlace {
    Rect box = {};
    Polyline route = {};  ///< to its node; empty without one
};

/// A laid-out diagram: vectors parallel to nodes(), edges() and notes() of the diagram.
struct Layout {
    Size size = {};  ///< everything lies in (0, 0) to size
    std::vector<NodePlace> nodes = {};
    std::vector<EdgePlace> edges = {};
    std::vector<NotePlace> notes = {};
    std::vector<Diagnostic> diagnostics = {};
    /// From stored boxes and bends to drawn ones: a character drawing opens where text needs room.
    Stretch stretch = {};
};

/// Sizes in a medium other than the cards of a picture: a page of characters, say. Vectors are
/// parallel to nodes() and edges(). Units: scene units.
struct GivenSizes {
    struct Part {
        Size size = {};  ///< of a leaf; the least one of a container
        double bar = 0;  ///< of a container: what it keeps free above its content
        double sides = 0;
        double bottom = 0;
        Rect title = {};  ///< of a container, from the frame's top left corner
    };
    std::vector<Part> nodes = {};
    std::vector<Size> labels = {};  ///< empty without one
    double cell = 1;                ///< side of one sign of a page
};

struct LayoutOptions {
    /// Ignore the boxes that the diagram stores and arrange all anew (auto-layout).
    bool anew = false;
    /// With `anew`: only these containers' contents are arranged anew; empty means everything.
    std::vector<NodeId> only = {};
    /// Direction instead of the diagram's own.
    std::optional<Direction> direction = {};
    /// The places of the last layout by node name, so that what an edit does not touch stays.
    const Layout* previous = nullptr;
    const Diagram* previousDiagram = nullptr;
    /// Another thread may set it: layOut() then throws LayoutStopped within some ms.
    const std::atomic<bool>* stop = nullptr;
    /// Called within layOut() with all boxes and no lines where those take long: of a large
    /// diagram, whose boxes do not make way for its lines.
    std::function<void(Layout)> placed = {};
    /// Instead of the cards' sizes; no container is collapsed then, and notes have no place.
    const GivenSizes* sizes = nullptr;
};

/// Nobody waits for the layout any more.
struct LayoutStopped {};

/// Places every node, routes every edge, places every label. Pure: same input, same output, on
/// every machine. A free diagram is arranged as a whole; an arranged one keeps its boxes, and a
/// node without a box is placed near its neighbours and moves nobody. Safe to call from several
/// threads at once.
Layout layOut(const Diagram& diagram, const Catalog& catalog, const TextMeasurer& measurer,
              const LayoutOptions& options = {});

/// Only routes and labels anew, with the boxes of `layout`: what a drag needs. `moved` limits the
/// work to edges at these nodes (and in them); empty means all.
void reroute(Layout& layout, const Diagram& diagram, const Catalog& catalog,
             const TextMeasurer& measurer, const std::vector<NodeId>& moved = {});

/// The layout as an edit: stores every box and marks the diagram arranged. Lines whose ends move
/// lose their bends and places of labels, which belong to the places before.
Diff arrangement(const Diagram& diagram, const Layout& layout);

}  // namespace stratoplan
