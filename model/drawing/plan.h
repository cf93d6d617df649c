#pragma once

#include "model/core/diagram.h"
#include "model/drawing/router.h"
#include "model/drawing/text.h"

#include <optional>
#include <string>
#include <vector>

namespace stratoplan::drawing {

/// What stands where in a drawing. Units: cells; item 0 is the page around everything.
struct AsciiItem {
    enum class Kind { Page, Container, Box, Label } kind = Kind::Box;
    int node = -1;  ///< index of the node; of the edge for a label
    int parent = 0;
    std::vector<int> children = {};
    std::vector<std::string> title = {};
    std::vector<std::string> lines = {};
    bool across = false;                ///< a label in a line that runs sideways
    std::optional<bool> backward = {};  ///< a label in one that runs to the left or up, if known
    int left = 0;                       ///< while planning relative to the parent's content
    int top = 0;
    int width = 0;
    int height = 0;
    int titleLeft = -1;  ///< of a container: where its texts begin; -1 in the middle of its top
    int titleTop = -1;

    int right() const { return left + width - 1; }
    int bottom() const { return top + height - 1; }
    /// Columns of the widest line of text.
    int textWidth() const;
    /// Of a container: the place of its first line of text, for lines of that width.
    int textLeft(int columns) const
    {
        return titleLeft < 0 ? left + (width - columns) / 2 : titleLeft;
    }
    /// Columns beside its text that a line keeps away from: further lines than the first would be
    /// read as the label of a line that is near.
    int textRoom() const { return title.size() + lines.size() > 1 ? 4 : 1; }
    int textTop() const { return titleTop < 0 ? top + 1 : titleTop; }
};

struct AsciiPlan {
    std::vector<AsciiItem> items;
    std::vector<int> itemOfNode;
    std::vector<int> labelOfEdge;  ///< item, or -1 without a label
    /// By edge, the corners of the way that was thought of for it; empty where none was.
    std::vector<AsciiRouter::Way> guides;
    /// By edge where there are guides: edges of one number share their stretch there; 0 none.
    std::vector<int> sourceTrunks;
    std::vector<int> targetTrunks;
    int columns = 0;
    int rows = 0;
};

struct AsciiSpacing {
    int width = 110;                       ///< columns to stay within where rows can wrap
    int longestTitle = kLongestTitleLine;  ///< columns of one line of it
    int extra = 0;                         ///< more room between things, for another try
    bool plain = false;
    bool labels = true;  ///< with places of their own
};

/// The items of the nodes with their texts and least sizes, not yet placed; no labels.
AsciiPlan itemsOf(const Diagram& diagram, bool plain, int longestTitle = kLongestTitleLine);

/// Leaves every node where its box says, moves apart what would overlap and puts nodes without a
/// box below the others of their container. `attempt`: 0 as it is, later ones with places for
/// labels and with more room in the frames.
AsciiPlan planArranged(const Diagram& diagram, bool plain, int attempt);

/// As a picture of the diagram is arranged, with the ways of its lines. `attempt`: from 0, later
/// ones with more room between things or from top to bottom.
AsciiPlan planLaidOut(const Diagram& diagram, bool plain, int attempt);

/// Takes the rows and columns out of a plan with guides in which nothing stands, begins, bends or
/// is written; a few stay of each run of them.
void condense(AsciiPlan& plan);

/// Arranges each container on its own: ranks by its edges, rows or columns by its direction.
AsciiPlan planAscii(const Diagram& diagram, const AsciiSpacing& spacing);

}  // namespace stratoplan::drawing
