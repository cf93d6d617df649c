#pragma once

#include "canvas/carry.h"
#include "canvas/picture_painter.h"
#include "canvas/spatial_grid.h"
#include "model/picture/build.h"

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace stratoplan::canvas {

/// The picture of a diagram in parts that can be patched: the marks of each node, edge and note,
/// made when they are first seen, and a grid that finds them.
///
/// Holds no truth: a cache made afresh after any edit gives the same marks. Items are numbered
/// nodes first, then edges, then notes, each in diagram order. Units: scene units.
class PictureCache {
public:
    void setStyle(const Catalog& catalog, const Theme& theme);  ///< forgets all marks
    /// Brings the picture in line with diagram and layout, which must stay until the next call, and
    /// returns what to repaint. `diff` names what changed besides places; null: nothing did. `cuts`
    /// are those of this layout, where they are known; small diagrams need none.
    std::vector<Rect> sync(const Diagram& diagram, const Layout& layout, const Diff* diff,
                           const std::vector<EdgeCuts>* cuts = nullptr);
    /// Forgets everything: another diagram is in view.
    void reset();

    /// The marks near `rect` that are shown at that level, back to front.
    void collect(const Rect& rect, DetailLevel level, std::vector<const Mark*>& out);
    /// The items whose bounds come near `rect`, in order.
    void itemsNear(const Rect& rect, std::vector<int>& out) const;

    bool isNode(int item) const { return item < nodeCount(); }
    bool isEdge(int item) const { return item >= nodeCount() && item < nodeCount() + edgeCount(); }
    int nodeCount() const { return static_cast<int>(m_ids.nodes.size()); }
    int edgeCount() const { return static_cast<int>(m_ids.edges.size()); }
    int itemCount() const { return static_cast<int>(m_items.size()); }
    int edgeIndex(int item) const { return item - nodeCount(); }
    const Rect& boundsOf(int item) const { return m_items[static_cast<std::size_t>(item)].bounds; }
    const std::vector<Mark>& marksOf(int item);
    int depthOf(int item) const { return m_items[static_cast<std::size_t>(item)].depth; }
    /// Containers, outer ones first.
    const std::vector<int>& containers() const { return m_containers; }
    const Layout& layout() const { return m_layout; }
    const Diagram* diagram() const { return m_diagram; }

private:
    struct Item {
        Rect bounds;
        std::vector<Mark> marks;
        int depth = -1;  // of nodes
        bool built = false;
    };

    /// Where each id of one sort stands among the items, by its value.
    using Places = std::vector<int>;

    void rearrange(LayoutIds ids, std::vector<Rect>& damage);
    int keyOf(int item) const;
    int itemOf(int key) const;
    void touch(const Diff& diff, std::vector<Rect>& damage);
    void cut(const std::vector<EdgeCuts>& cuts, std::vector<Rect>& damage);
    void refresh(int item, std::vector<Rect>& damage);
    void forget(int item, std::vector<Rect>& damage);
    void place(int item);
    void index(int item, bool insert);
    std::vector<Rect> partsOf(int item) const;
    void addParts(int item, std::vector<Rect>& damage) const;
    void build(int item);

    const Catalog* m_catalog = nullptr;
    const Theme* m_theme = nullptr;
    const Diagram* m_diagram = nullptr;
    LayoutIds m_ids;
    std::array<Places, 3> m_places;  // of nodes, edges and notes
    Layout m_layout;                 // what the items show
    /// Parallel to the edges. None while a gesture moves an edge of a large diagram: it is then
    /// drawn whole, because its crossings would cost more than the frame.
    std::vector<std::optional<EdgeCuts>> m_cuts;
    std::vector<Item> m_items;
    std::vector<int> m_containers;
    SpatialGrid m_grid;        // of keys, which stay when others come and go
    bool m_gridWaits = false;  // for the end of a sync, which fills it anew
    std::vector<int> m_found;  // kept for its memory
    std::vector<std::pair<std::uint64_t, const Mark*>> m_sorted;
};

}  // namespace stratoplan::canvas
