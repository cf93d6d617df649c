#include "model/import/ascii/connectors.h"

#include <algorithm>
#include <cstdlib>

namespace stratoplan::ascii {

namespace {

constexpr int kLongestTitle = 2;   // rows of one that stands in the way of a line
constexpr int kLongestText = 4;    // rows of a label across a vertical line
constexpr int kLongestChain = 60;  // rows that are looked at to see what a line runs between

constexpr std::size_t kNone = 4;

std::size_t indexOf(Arms arm)
{
    for (std::size_t i = 0; i < kArms.size(); ++i) {
        if (kArms[i] == arm)
            return i;
    }
    return kNone;
}

}  // namespace

Connectors::Connectors(const Grid& grid, const Strokes& strokes, const Links& links,
                       const Segments& segments, const Frames& frames, const Trees& trees,
                       Texts& texts)
    : m_grid(&grid)
    , m_strokes(&strokes)
    , m_links(&links)
    , m_segments(&segments)
    , m_frames(&frames)
    , m_trees(&trees)
    , m_texts(&texts)
    , m_of(static_cast<std::size_t>(grid.cells()), -1)
{
    collect();
    joinAll();
    uncross();
    gather();
}

void Connectors::collect()
{
    for (int row = 0; row < m_grid->rows(); ++row) {
        if (m_trees->itemOfRow(row) >= 0)
            continue;
        for (int c = 0; c < m_grid->width(row); ++c) {
            const int cell = m_grid->index(row, c);
            if (m_strokes->arms(cell) == 0 || m_frames->border(cell) >= 0 ||
                m_frames->isRuled(cell))
                continue;
            m_of[static_cast<std::size_t>(cell)] = static_cast<int>(m_joints.size());
            m_joints.push_back({cell});
            m_row.push_back(row);
        }
    }
    m_extra.resize(m_joints.size());
}

void Connectors::link(int a, int arm, int b)
{
    m_joints[static_cast<std::size_t>(a)].next[static_cast<std::size_t>(arm)] = b;
}

/// Whether a line that meets this border from `fromJoint` goes on behind it.
bool Connectors::mayCross(int borderCell, Arms direction, int fromJoint) const
{
    const Arms arms = m_strokes->arms(borderCell);
    if (m_strokes->head(borderCell) != 0)
        return false;
    const Arms both = static_cast<Arms>(direction | opposite(direction));
    if ((arms & both) == both)
        return true;
    // A head right before a plain border ends there.
    if (m_strokes->head(m_joints[static_cast<std::size_t>(fromJoint)].cell) == direction)
        return false;
    return true;
}

/// Whether an upright line comes to the cell from elsewhere than from the one below or above it, as
/// it does in a row that is shifted.
bool Connectors::isOfAnother(int cell, int from, int step) const
{
    if (cell < 0)
        return false;
    const int before = step > 0 ? m_links->above(cell) : m_links->below(cell);
    return before >= 0 && before != from;
}

/// Whether a plain corner lies right behind a plain border that a line comes to: it closes a box of
/// its own, and the two plus signs only touch.
bool Connectors::isCornerOfAnother(int cell, int from, int step) const
{
    if (cell < 0 || !m_strokes->is(cell, Strokes::kLoose) || !m_strokes->is(from, Strokes::kLoose))
        return false;
    const Arms across = m_strokes->arms(cell) & kAcross;
    const int joined = step > 0 ? m_links->above(cell) : m_links->below(cell);
    const int side = step > 0 ? m_links->below(cell) : m_links->above(cell);
    return (across == kEast || across == kWest) && has(m_strokes->arms(from), kAcross) &&
           joined != from && side >= 0;
}

/// The joint of a line that goes on behind a text in the cell; -1 where none does.
int Connectors::behindTitle(int cell, Arms direction) const
{
    const int step = direction == kSouth ? 1 : -1;
    const Place at = m_grid->place(cell);
    for (int k = 0; k <= kLongestTitle; ++k) {
        const int row = at.row + k * step;
        if (m_texts->at(row, at.column) >= 0)
            continue;
        const int other = k > 0 ? this->at(row, at.column) : -1;
        const bool goesOn = other >= 0 && (m_strokes->arms(m_grid->index(row, at.column)) &
                                           opposite(direction)) != 0;
        return goesOn ? other : -1;
    }
    return -1;
}

/// What a line reaches that runs into a border: the line behind it, or the border itself.
Connectors::Reached Connectors::through(int borderCell, Arms direction, int fromJoint,
                                        bool alsoPlain) const
{
    Reached port{Reached::Kind::Port, -1, borderCell};
    int cell = borderCell;
    bool crossedAll = true;
    for (int i = 0; i < 8; ++i) {
        const Arms arms = m_strokes->arms(cell);
        const Arms both = static_cast<Arms>(direction | opposite(direction));
        const bool crossing = (arms & both) == both;
        crossedAll = crossedAll && crossing;
        if (!mayCross(cell, direction, fromJoint) || (!crossing && !alsoPlain))
            return port;
        const Place at = m_grid->place(cell);
        int next = -1;
        if (direction == kEast)
            next = m_grid->index(at.row, at.column + 1);
        else if (direction == kWest)
            next = at.column > 0 ? m_grid->index(at.row, at.column - 1) : -1;
        else {
            next = direction == kSouth ? m_links->below(cell) : m_links->above(cell);
            const int step = direction == kSouth ? 1 : -1;
            if (next < 0 || m_grid->place(next).row != at.row + step)
                next = m_grid->index(at.row + step, at.column);
            if (isOfAnother(next, cell, step) || isCornerOfAnother(next, cell, step))
                return port;
        }
        if (next >= 0 && crossing && (direction & kUpDown) != 0) {
            // Behind the title of the box that it comes into.
            if (const int behind = behindTitle(next, direction); behind >= 0)
                return {Reached::Kind::Joint, behind, -1};
        }
        if (next < 0 || m_strokes->arms(next) == 0)
            return port;
        if (m_frames->border(next) >= 0) {
            // A tee belongs to its border: no line goes on over the plain one beside it.
            const Arms beyond = m_strokes->arms(next);
            const bool isTee =
                !crossing && ((arms & opposite(direction)) != 0 ? (beyond & both) == 0
                                                                : (beyond & both) == direction);
            if (isTee || ((beyond & both) == 0 && !alsoPlain))
                return port;
            cell = next;
            if (crossedAll)
                port.cell = next;
            continue;
        }
        const int joint = m_of[static_cast<std::size_t>(next)];
        if (joint < 0 || (m_strokes->arms(next) & opposite(direction)) == 0)
            return port;
        // A head behind the border that points back at it ends there, unless the border is crossed.
        if (!crossing && m_strokes->head(next) == opposite(direction))
            return port;
        return {Reached::Kind::Joint, joint, -1};
    }
    return port;
}

Connectors::Reached Connectors::sideways(int joint, int step) const
{
    const int row = rowOf(joint);
    const int begin = columnOf(joint);
    const Arms direction = step > 0 ? kEast : kWest;
    const int segment = m_segments->of(m_joints[static_cast<std::size_t>(joint)].cell);
    for (int c = begin + step; c >= 0 && c < m_grid->width(row); c += step) {
        const int cell = m_grid->index(row, c);
        if (m_strokes->arms(cell) == 0) {
            // Over a gap or a text only within one line.
            const bool within =
                segment >= 0 && c > (*m_segments)[segment].begin && c < (*m_segments)[segment].end;
            if (!within)
                return {};
            continue;
        }
        if (m_frames->border(cell) >= 0)
            return through(cell, direction, joint, true);
        const int other = m_of[static_cast<std::size_t>(cell)];
        if (other < 0)
            return {};
        if (m_strokes->is(cell, Strokes::kHop))
            continue;
        const Arms arms = m_strokes->arms(cell);
        const bool words =
            m_strokes->is(cell, Strokes::kWord) !=
            m_strokes->is(m_joints[static_cast<std::size_t>(joint)].cell, Strokes::kWord);
        if (words)
            return {};
        if ((arms & opposite(direction)) != 0 || (arms & (kNorth | kSouth)) == (kNorth | kSouth) ||
            m_strokes->head(cell) == 0)
            return {Reached::Kind::Joint, other, -1};
        return {};
    }
    return {};
}

Connectors::Reached Connectors::upright(int joint, int step) const
{
    const int row = rowOf(joint);
    const int column = columnOf(joint);
    const int cell = m_joints[static_cast<std::size_t>(joint)].cell;
    const Arms direction = step > 0 ? kSouth : kNorth;
    if (m_strokes->is(cell, Strokes::kDiagonal))
        return askew(joint, step);
    const int linked = step > 0 ? m_links->below(cell) : m_links->above(cell);
    if (linked >= 0) {
        const int linkedRow = m_grid->place(linked).row;
        bool clear = true;
        bool overText = false;
        for (int r = row + step; r != linkedRow && clear; r += step) {
            const int run = m_texts->at(r, column);
            clear = !m_strokes->drawn(r, column) && !(run >= 0 && (*m_texts)[run].bracketed);
            overText = overText || run >= 0;
        }
        clear = clear && !(overText && isChainOfTexts(row, column));
        if (clear) {
            if (m_frames->border(linked) >= 0)
                return through(linked, direction, joint, true);
            const int other = m_of[static_cast<std::size_t>(linked)];
            if (other >= 0)
                return {Reached::Kind::Joint, other, -1};
        }
    }
    const int next = m_grid->index(row + step, column);
    if (next < 0 || m_strokes->arms(next) == 0)
        return {};
    // A plus sign that leads elsewhere touches no plain border right below or above it.
    const bool bends = m_strokes->is(cell, Strokes::kLoose) &&
                       (m_strokes->arms(cell) & kAcross) != 0 &&
                       (step > 0 ? m_links->above(cell) : m_links->below(cell)) >= 0;
    if (m_frames->border(next) >= 0 && bends && m_strokes->arms(next) == kAcross)
        return {};
    if (m_frames->border(next) >= 0)
        return isOfAnother(next, cell, step) ? Reached{Reached::Kind::Port, -1, next}
                                             : through(next, direction, joint, true);
    // Over a line that runs across, which is drawn over this one.
    const int over = m_grid->index(row + 2 * step, column);
    if (m_strokes->arms(cell) == kUpDown && m_strokes->head(cell) == 0 &&
        m_strokes->arms(next) == kAcross && m_strokes->head(next) == 0 && over >= 0 &&
        m_strokes->arms(over) == kUpDown && !m_strokes->is(over, Strokes::kWord) &&
        m_of[static_cast<std::size_t>(over)] >= 0)
        return {Reached::Kind::Joint, m_of[static_cast<std::size_t>(over)], -1};
    const int other = m_of[static_cast<std::size_t>(next)];
    // Onto a line that runs across; a plain plus reaches only where a line answers it.
    const bool loose = m_strokes->is(cell, Strokes::kLoose);
    if (other >= 0 && !loose && !m_strokes->is(next, Strokes::kWord) &&
        (m_strokes->arms(next) & (kEast | kWest)) != 0 && m_strokes->head(next) == 0)
        return {Reached::Kind::Joint, other, -1};
    return {};
}

/// What a slash or an arrow that points askew leads to in the next row.
Connectors::Reached Connectors::askew(int joint, int step) const
{
    const int cell = m_joints[static_cast<std::size_t>(joint)].cell;
    const int lean = leansRight(m_grid->cell(cell)) ? -step : step;
    const int column = columnOf(joint);
    for (const int c : {column + lean, column, column + 2 * lean}) {
        const int next = m_grid->index(rowOf(joint) + step, c);
        if (next < 0 || m_strokes->arms(next) == 0)
            continue;
        if (m_frames->border(next) >= 0)
            return through(next, step > 0 ? kSouth : kNorth, joint, true);
        if (const int other = m_of[static_cast<std::size_t>(next)]; other >= 0)
            return {Reached::Kind::Joint, other, -1};
    }
    return {};
}

Connectors::Reached Connectors::from(int joint, int arm) const
{
    switch (kArms[static_cast<std::size_t>(arm)]) {
    case kNorth:
        return upright(joint, -1);
    case kSouth:
        return upright(joint, 1);
    case kEast:
        return sideways(joint, 1);
    default:
        return sideways(joint, -1);
    }
}

/// Whether the border of a box lies right before a head there.
bool Connectors::pointsAtFrame(int row, int column, int step) const
{
    for (const int distance : {1, 2}) {
        const int cell = m_grid->index(row + step * distance, column);
        if (cell >= 0 && m_frames->border(cell) >= 0)
            return true;
    }
    return false;
}

/// Whether a column holds nothing but texts and the bars between them, from a text to a text: a
/// chain without heads, of which each text is a link.
bool Connectors::isChainOfTexts(int row, int column) const
{
    return endsInText(row, column, -1) && endsInText(row, column, 1);
}

/// The same in one direction.
bool Connectors::endsInText(int row, int column, int step) const
{
    bool isText = false;
    for (int k = 1; k <= kLongestChain; ++k) {
        const int r = row + k * step;
        const int cell = m_grid->index(r, column);
        if (cell >= 0 && m_frames->border(cell) >= 0)
            return isText;
        if (r >= 0 && r < m_grid->rows() && m_trees->itemOfRow(r) >= 0 && !m_grid->blank(r, column))
            return true;
        const Arms arms = cell >= 0 ? m_strokes->arms(cell) : Arms(0);
        const bool bar = arms == kUpDown && m_strokes->head(cell) == 0;
        const bool text = m_texts->at(r, column) >= 0;
        if (!bar && !text)
            return isText && arms == 0;
        isText = text;
    }
    return false;  // a long line, and the text is its label
}

/// The joint below (or above) a text that a vertical line runs into, when the line goes on there
/// and no head points at the text; the runs of the text. -1 when the text is where the line ends.
int Connectors::acrossText(int joint, int step, std::vector<int>& runs) const
{
    const Arms direction = step > 0 ? kSouth : kNorth;
    const int column = columnOf(joint);
    int row = rowOf(joint) + step;
    // Right behind a head that points at a box.
    const Arms ownHead = m_strokes->head(m_joints[static_cast<std::size_t>(joint)].cell);
    const bool isBehindHead =
        ownHead == opposite(direction) && pointsAtFrame(rowOf(joint), column, -step);
    if (ownHead != 0 && !isBehindHead)
        return -1;
    if (isChainOfTexts(rowOf(joint), column))
        return -1;
    for (int i = 0; i < kLongestText; ++i, row += step) {
        const int run = m_texts->at(row, column);
        if (run >= 0 && !(*m_texts)[run].bracketed) {
            runs.push_back(run);
            continue;
        }
        if (runs.empty() || run >= 0)
            return -1;
        for (const int c : {column, column - 1, column + 1}) {
            const int cell = m_grid->index(row, c);
            if (cell < 0 || m_strokes->arms(cell) == 0)
                continue;
            const int other = m_of[static_cast<std::size_t>(cell)];
            const Arms head = m_strokes->head(cell);
            const bool isHead = head == direction && c == column && runs.size() == 1 &&
                                ownHead == 0 && pointsAtFrame(row, c, step);
            if (other >= 0 && (m_strokes->arms(cell) & opposite(direction)) != 0 &&
                (isBehindHead ? head == 0 && runs.size() == 1 : head == 0 || isHead))
                return other;
            // The line goes on behind the border of the box that the text stands in.
            if (m_frames->border(cell) >= 0 && (m_strokes->arms(cell) & direction) != 0) {
                const Reached reached = through(cell, direction, joint, true);
                if (reached.kind == Reached::Kind::Joint)
                    return reached.joint;
            }
        }
        return -1;
    }
    return -1;
}

void Connectors::joinAll()
{
    const int count = static_cast<int>(m_joints.size());
    std::vector<std::pair<int, int>> tips;
    m_levelOf.assign(static_cast<std::size_t>(m_texts->count()), -1);
    for (int j = 0; j < count; ++j) {
        const int cell = m_joints[static_cast<std::size_t>(j)].cell;
        Arms arms = m_strokes->arms(cell);
        if (m_strokes->is(cell, Strokes::kHop))
            arms &= static_cast<Arms>(kNorth | kSouth);
        for (int arm = 0; arm < 4; ++arm) {
            const Arms direction = kArms[static_cast<std::size_t>(arm)];
            if ((arms & direction) == 0)
                continue;
            const Reached reached = from(j, arm);
            if (reached.kind == Reached::Kind::Joint) {
                link(j, arm, reached.joint);
                int& back = m_joints[static_cast<std::size_t>(reached.joint)]
                                .next[indexOf(opposite(direction))];
                if (back < 0 && m_strokes->is(cell, Strokes::kDiagonal))
                    back = j;  // which does not look askew itself
                // Labels that the line steps over.
                const int other = reached.joint;
                const bool upDown = (direction & (kNorth | kSouth)) != 0;
                if (upDown && direction == kSouth) {
                    for (int r = rowOf(j) + 1; r < rowOf(other); ++r) {
                        const int run = m_texts->at(r, columnOf(j));
                        if (run >= 0)
                            m_marks.push_back({run, j});
                    }
                } else if (!upDown && direction == kEast && rowOf(other) == rowOf(j)) {
                    for (int c = columnOf(j) + 1; c < columnOf(other);) {
                        const int run = m_texts->at(rowOf(j), c);
                        if (run >= 0) {
                            m_marks.push_back({run, j});
                            m_levelOf[static_cast<std::size_t>(run)] = j;
                        }
                        c = run >= 0 ? (*m_texts)[run].end : c + 1;
                    }
                }
            } else if (reached.kind == Reached::Kind::Port) {
                const int frame = m_frames->border(reached.cell);
                End end{End::Kind::Frame, frame, j, direction};
                const Arms head = m_strokes->head(reached.cell);
                end.head = head == direction ? 1 : head == opposite(direction) ? -1 : 0;
                if (const Place at = m_grid->place(reached.cell); at.row == rowOf(j)) {
                    const int step = at.column > columnOf(j) ? 1 : -1;
                    while (m_grid->blank(at.row, columnOf(j) + step * end.distance) &&
                           columnOf(j) + step * end.distance != at.column)
                        ++end.distance;
                }
                m_ends.push_back({j, end});
            } else if (!m_strokes->is(cell, Strokes::kLoose) ||
                       (direction & (kEast | kWest)) != 0) {
                tips.push_back({j, arm});
            }
        }
    }
    for (const auto& [joint, arm] : tips)
        resolve(joint, arm);
}

/// Finds what an open end of a line aims at.
void Connectors::resolve(int joint, int arm)
{
    const Arms direction = kArms[static_cast<std::size_t>(arm)];
    if (m_joints[static_cast<std::size_t>(joint)].next[static_cast<std::size_t>(arm)] >= 0)
        return;
    const bool isAskew =
        m_strokes->is(m_joints[static_cast<std::size_t>(joint)].cell, Strokes::kDiagonal);
    if ((direction & (kNorth | kSouth)) != 0 && !isAskew) {
        std::vector<int> runs;
        const int other = acrossText(joint, direction == kSouth ? 1 : -1, runs);
        if (other >= 0) {
            link(joint, arm, other);
            int& back =
                m_joints[static_cast<std::size_t>(other)].next[indexOf(opposite(direction))];
            if (back < 0 && rowOf(other) != rowOf(joint))
                back = joint;
            for (const int run : runs)
                m_marks.push_back({run, joint});
            const int inside = m_frames->inside(m_joints[static_cast<std::size_t>(joint)].cell);
            if (inside >= 0)
                m_passed.push_back({other, opposite(direction), inside});
            return;
        }
    }
    const End end = aim(joint, direction);
    // Right at a text that a level line is labelled with: it joins that line.
    const bool upDown = (direction & (kNorth | kSouth)) != 0;
    if (end.kind == End::Kind::Run && upDown && end.distance == 1 &&
        m_strokes->head(m_joints[static_cast<std::size_t>(joint)].cell) == 0) {
        if (const int level = m_levelOf[static_cast<std::size_t>(end.target)]; level >= 0) {
            link(joint, arm, level);
            return;
        }
    }
    if (end.kind != End::Kind::None)
        m_ends.push_back({joint, end});
    else
        m_looseOf.push_back(joint);
}

/// Numbers the wires and hands each its ends and labels.
void Connectors::gather()
{
    std::vector<int> parent(m_joints.size());
    for (std::size_t i = 0; i < parent.size(); ++i)
        parent[i] = static_cast<int>(i);
    const auto root = [&](int i) {
        while (parent[static_cast<std::size_t>(i)] != i) {
            auto& up = parent[static_cast<std::size_t>(i)];
            up = parent[static_cast<std::size_t>(up)];
            i = up;
        }
        return i;
    };
    const int count = static_cast<int>(m_joints.size());
    std::vector<std::pair<int, int>> twins;  // bars side by side
    for (int j = 0; j < count; ++j) {
        for (int arm = 0; arm < 4; ++arm) {
            const int other =
                m_joints[static_cast<std::size_t>(j)].next[static_cast<std::size_t>(arm)];
            if (other < 0)
                continue;
            parent[static_cast<std::size_t>(root(j))] = root(other);
            // What the other cell does not know of yet, it learns.
            const auto back = indexOf(opposite(kArms[static_cast<std::size_t>(arm)]));
            int& answer = m_joints[static_cast<std::size_t>(other)].next[back];
            if (answer < 0)
                answer = j;
            else if (answer != j)
                m_extra[static_cast<std::size_t>(other)].push_back(j);
        }
        // Two bars side by side are one line, as are the signs of a drawn head.
        const int cell = m_joints[static_cast<std::size_t>(j)].cell;
        const int right = at(rowOf(j), columnOf(j) + 1);
        const int beside = right < 0 ? -1 : m_joints[static_cast<std::size_t>(right)].cell;
        const bool head = right >= 0 && (m_strokes->head(cell) & kUpDown) != 0 &&
                          m_strokes->head(cell) == m_strokes->head(beside);
        if (right >= 0 && ((m_strokes->arms(cell) == kUpDown && m_strokes->head(cell) == 0 &&
                            m_strokes->arms(beside) == kUpDown) ||
                           head)) {
            parent[static_cast<std::size_t>(root(j))] = root(right);
            m_extra[static_cast<std::size_t>(j)].push_back(right);
            m_extra[static_cast<std::size_t>(right)].push_back(j);
            if (!head)
                twins.emplace_back(j, right);
        }
    }
    dropDoubleEnds(twins);
    std::vector<int> wireOf(m_joints.size(), -1);
    for (int j = 0; j < count; ++j) {
        int& wire = wireOf[static_cast<std::size_t>(root(j))];
        if (wire < 0) {
            wire = static_cast<int>(m_wires.size());
            m_wires.emplace_back();
        }
        m_joints[static_cast<std::size_t>(j)].wire = wire;
        Wire& w = m_wires[static_cast<std::size_t>(wire)];
        w.joints.push_back(j);
        w.word =
            w.word || m_strokes->is(m_joints[static_cast<std::size_t>(j)].cell, Strokes::kWord);
    }
    for (const auto& [joint, end] : m_ends)
        m_wires[static_cast<std::size_t>(m_joints[static_cast<std::size_t>(joint)].wire)]
            .ends.push_back(end);
    for (const Mark& mark : m_marks)
        m_wires[static_cast<std::size_t>(m_joints[static_cast<std::size_t>(mark.joint)].wire)]
            .marks.push_back(mark);
    for (const int joint : m_looseOf)
        ++m_wires[static_cast<std::size_t>(m_joints[static_cast<std::size_t>(joint)].wire)].loose;
}

}  // namespace stratoplan::ascii
