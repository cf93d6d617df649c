#pragma once

#include "model/drawing/addition.h"
#include "model/drawing/place.h"
#include "model/drawing/sheet_rows.h"

#include <optional>
#include <string_view>
#include <vector>

namespace stratoplan::drawing {

/// The rows of a drawing and what stands where in it: makes room for what comes.
class Ground {
public:
    Ground(std::string_view drawing, const Diagram& read);

    SheetRows& sheet() { return m_sheet; }
    const SheetRows& sheet() const { return m_sheet; }
    bool isPlain() const { return m_plain; }

    /// Of the nodes as read, in their order; nothing where one has no box.
    const std::vector<std::optional<Place>>& places() const { return m_places; }
    std::optional<Place> placeOfNode(NodeId id) const
    {
        const int i = id ? m_read->indexOf(id) : -1;
        return i < 0 ? std::nullopt : m_places[static_cast<std::size_t>(i)];
    }
    bool isWithin(NodeId node, NodeId container) const;
    /// Of the new nodes, in the order in which they came.
    const std::vector<Place>& fresh() const { return m_new; }
    void add(const Place& place) { m_new.push_back(place); }

    /// The drawing, or a container, opens above and to the left for what shall stand there.
    void openFor(std::vector<Place> wanted, NodeId parent);
    /// The place that it has then.
    Place opened(Place place, NodeId parent) const;

    /// The place itself. Boxes that stand in it move down with all that stands below, and its
    /// container grows downward and to the right; nothing where a line stands in it, or where it
    /// lies beside its container.
    std::optional<Place> exactRoom(NodeId owner, Place anchor);
    /// The nearest place with nothing in it and a little air around; nothing when the container is
    /// full.
    std::optional<Place> roomFor(NodeId owner, Place anchor) const;
    /// Makes room in a container that has none: it grows into blanks around it, else rows come
    /// above its bottom.
    std::optional<Place> growFor(NodeId parent, Place anchor);
    /// Makes room for a frame with a title of that many columns around nodes as read, and tells its
    /// place. Nothing where something else stands among them.
    std::optional<Place> wrap(const std::vector<NodeId>& nodes, int title);
    /// A container gets as much larger or smaller on each side as the one place is than the other.
    /// False where something stands in the way.
    bool resize(NodeId container, const Place& before, const Place& after);
    void insertRows(int row, int count);
    void insertColumns(int column, int count);
    /// Takes blank rows away at the end, no more than came at the beginning.
    void closeEnd();

private:
    struct Opening {
        NodeId container = {};  ///< none is the page
        int row = 0;            ///< before which rows came
        int rows = 0;
        int column = 0;
        int columns = 0;
    };
    void shift(int Place::*low, int Place::*high, int from, int count);
    int rowToGrow(NodeId container) const;
    int firstRowIn(NodeId container) const;
    bool isBlankWithin(const Place& box, int row) const;
    int rowToOpen(NodeId container, int first) const;
    int columnToOpen(NodeId container) const;
    int columnToGrow(NodeId container) const;
    void widen(NodeId container, int columns);
    bool stretchRight(NodeId container, int columns);
    bool pullIn(Place& box, ascii::Arms side, int by);
    bool stretch(Place& box, int rows, int columns);

    const Diagram* m_read;
    SheetRows m_sheet;
    bool m_plain;
    std::vector<std::optional<Place>> m_places;
    std::vector<Place> m_new;
    std::vector<Opening> m_openings;
};

}  // namespace stratoplan::drawing
