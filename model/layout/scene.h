#pragma once

#include "model/card/card.h"
#include "model/layout/layout.h"

#include <string>
#include <string_view>
#include <vector>

namespace stratoplan::layout {

/// Room that a box keeps free around itself, for self loops and notes.
struct Margins {
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;
};

/// One thing that has a place: a visible node, or a note.
struct Item {
    int node = -1;    ///< index in nodes(); -1 for a note
    int note = -1;    ///< index in notes(); -1 for a node
    int parent = -1;  ///< item; -1 at the top
    int host = -1;    ///< of a note: the item that it stands beside
    int depth = 0;
    bool container = false;     ///< open, with a frame
    bool round = false;         ///< lines reach its outline at the middle of a side only
    std::vector<int> children;  ///< in order; notes with a host are not among them
    std::vector<int> notes;     ///< notes beside it
    Size natural;               ///< the size that `text` belongs to
    Size size;                  ///< natural; of a container its least size
    Margins margins;
    Rect box;  ///< absolute, without margins
    // Containers only.
    Direction direction = Direction::TopBottom;
    bool ownDirection = false;
    int columns = 0;  ///< of children without lines among them; 0: as it fits
    double bar = 0;
    double sides = 0;
    double bottom = 0;
    Rect title;    ///< bounds of the title's letters from the frame's top left corner
    Rect titleAt;  ///< absolute, where it has been put
    bool titleAtBottom = false;
    // Leaves only: bounds of the text from the box's top left corner.
    Rect text;
};

/// One edge between visible items.
struct Link {
    int edge = -1;  ///< index in edges()
    int from = 0;
    int to = 0;
    int length = 1;
    bool drawn = true;  ///< false: it only influences ranks
    int style = 0;      ///< links of one style may share a trunk; 0: never
    Size label;         ///< of its pill; empty without one
    Size letters;
};

/// A diagram as the layout sees it: what is hidden is left out, sizes are known.
struct Scene {
    const Diagram* diagram = nullptr;
    Direction direction = Direction::TopBottom;
    double cell = 0;          ///< side of one where it becomes a drawing of signs, else 0
    std::vector<Item> items;  ///< parents before children
    std::vector<int> roots;
    std::vector<Link> links;
    std::vector<int> itemOfNode;  ///< -1: hidden
    Stretch stretch;              ///< of stored bends
    const std::atomic<bool>* stop = nullptr;

    bool isAncestor(int ancestor, int item) const;
    /// The children of the lowest common ancestor that hold the two; equal when one holds the
    /// other.
    struct Lifted {
        int parent = -1;
        int from = -1;
        int to = -1;
    };
    Lifted lifted(int a, int b) const;
    const std::vector<int>& childrenOf(int item) const
    {
        return item < 0 ? roots : items[item].children;
    }
    bool hasHead(int link, bool atStart) const;
    /// Whether the link leads back to its box, in a drawing of signs.
    bool isLoopOfSigns(int link) const { return cell > 0 && links[link].from == links[link].to; }
    /// Outside bounds with margins.
    Rect outer(int item) const;
    /// Called in all that may take long.
    void checkpoint() const
    {
        if (stop && stop->load(std::memory_order_relaxed))
            throw LayoutStopped{};
    }
    void moveWithin(int item, Point delta);  ///< the item and all that it holds
};

/// Shapes whose outline a line meets at the middle of a side only.
bool isRoundShape(std::string_view shape);
/// Edges of one look have one text: they may share a trunk.
std::string lookOf(const Edge& edge);

Scene sceneOf(const Diagram& diagram, const Catalog& catalog, const TextMeasurer& measurer,
              const LayoutOptions& options);

inline int countOf(const auto& list)
{
    return static_cast<int>(list.size());
}
inline bool isHorizontal(Direction d)
{
    return d == Direction::LeftRight || d == Direction::RightLeft;
}

}  // namespace stratoplan::layout
