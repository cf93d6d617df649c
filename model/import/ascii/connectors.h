#pragma once

#include "model/import/ascii/texts.h"

#include <array>
#include <vector>

namespace stratoplan::ascii {

/// Where a connector ends.
struct End {
    enum class Kind { None, Frame, Run, Tree };
    Kind kind = Kind::None;
    int target = -1;     ///< frame, run or tree item
    int joint = -1;      ///< the last cell of the line
    Arms direction = 0;  ///< in which the line leaves there
    int head = 0;  ///< of a head that stands in the border itself: 1 to the box, -1 away from it
    int distance = 1;  ///< cells to what it ends at
};

/// A text on or across a line: the run and a cell of the line.
struct Mark {
    int run = -1;
    int joint = -1;
};

/// Lines between boxes: their cells, how these join, and where they end.
///
/// A joint is one cell of a line. Crossing a border, a gap or another line joins the cells on both
/// sides directly.
class Connectors {
public:
    Connectors(const Grid& grid, const Strokes& strokes, const Links& links,
               const Segments& segments, const Frames& frames, const Trees& trees, Texts& texts);

    struct Joint {
        int cell = 0;
        std::array<int, 4> next{-1, -1, -1, -1};  ///< joint to the north, east, south, west
        int wire = -1;
    };
    /// All joints that hang together.
    struct Wire {
        std::vector<int> joints = {};
        std::vector<End> ends = {};  ///< those that lead to something
        std::vector<Mark> marks = {};
        int loose = 0;      ///< ends that lead to nothing
        bool word = false;  ///< an arrow among words
    };
    const std::vector<Joint>& joints() const { return m_joints; }
    const Joint& joint(int i) const { return m_joints[static_cast<std::size_t>(i)]; }
    Place place(int joint) const { return {rowOf(joint), columnOf(joint)}; }
    /// Further neighbours of a joint besides the four.
    const std::vector<int>& extra(int joint) const
    {
        return m_extra[static_cast<std::size_t>(joint)];
    }
    const std::vector<Wire>& wires() const { return m_wires; }
    std::vector<Wire>& wires() { return m_wires; }
    /// The joint in the cell, or -1.
    int at(int row, int column) const
    {
        const int cell = m_grid->index(row, column);
        return cell < 0 ? -1 : m_of[static_cast<std::size_t>(cell)];
    }

private:
    struct Reached {
        enum class Kind { Nothing, Joint, Port } kind = Kind::Nothing;
        int joint = -1;
        int cell = -1;  ///< of the border
    };
    /// A joint that a line out of a box leads to across a text in it.
    struct Passed {
        int joint = -1;
        Arms direction = 0;  ///< back to the box
        int inside = -1;     ///< the box
    };
    void collect();
    void joinAll();
    Reached from(int joint, int arm) const;
    Reached sideways(int joint, int step) const;
    Reached upright(int joint, int step) const;
    Reached askew(int joint, int step) const;
    Reached through(int borderCell, Arms direction, int fromJoint, bool alsoPlain) const;
    bool isOfAnother(int cell, int from, int step) const;
    bool isCornerOfAnother(int cell, int from, int step) const;
    bool mayCross(int borderCell, Arms direction, int fromJoint) const;
    int behindTitle(int cell, Arms direction) const;
    bool pointsAtFrame(int row, int column, int step) const;
    bool isChainOfTexts(int row, int column) const;
    bool endsInText(int row, int column, int step) const;
    int acrossText(int joint, int step, std::vector<int>& runs) const;
    void resolve(int joint, int arm);
    End aim(int joint, Arms direction) const;
    End aimAtText(int row, int column, Arms direction) const;
    void dropDoubleEnds(const std::vector<std::pair<int, int>>& twins);
    void uncross();
    void gather();
    int rowOf(int joint) const { return m_row[static_cast<std::size_t>(joint)]; }
    int columnOf(int joint) const
    {
        return m_joints[static_cast<std::size_t>(joint)].cell - m_grid->rowBegin(rowOf(joint));
    }
    void link(int a, int arm, int b);

    const Grid* m_grid;
    const Strokes* m_strokes;
    const Links* m_links;
    const Segments* m_segments;
    const Frames* m_frames;
    const Trees* m_trees;
    Texts* m_texts;
    std::vector<int> m_of;
    std::vector<Joint> m_joints;
    std::vector<int> m_row;
    std::vector<std::vector<int>>
        m_extra;  // further neighbours of a joint, where four are not enough
    std::vector<std::pair<int, End>> m_ends;  // joint and end
    std::vector<Mark> m_marks;
    std::vector<Passed> m_passed;
    std::vector<int> m_levelOf;  // of each run the joint of a level line that it stands in, or -1
    std::vector<int> m_looseOf;  // joints with an end that leads to nothing
    std::vector<Wire> m_wires;
};

/// Arms in the order of Joint::next.
inline constexpr std::array<Arms, 4> kArms{kNorth, kEast, kSouth, kWest};

}  // namespace stratoplan::ascii
